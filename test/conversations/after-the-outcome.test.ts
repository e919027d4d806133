import { expect } from 'chai'
import type { CreditProvider } from '../../onboarding/ports.ts'
import { languages, type Language } from '../../onboarding/vocabulary.ts'
import { Customer, createHouse, type House } from '../support/conversation.ts'
import { phrases } from './phrases.ts'

function scored(score: number): House {
  const assess: CreditProvider['assess'] = () =>
    Promise.resolve({
      outcome: 'report',
      score,
      sourceId: 'demo-credit',
      inquiryId: 'q-1',
      at: '2026-11-23T10:00:00.000Z',
    })
  const provider: CreditProvider = { id: 'demo-credit', name: 'Demo Bureau', demo: true, assess }
  return createHouse({ overrides: { credit: { DK: provider, SE: provider, NO: provider } } })
}

/** A Danish company, finished: `messages` between the contact and the yes. */
async function finished(
  language: Language,
  score: number,
  messages: readonly string[] = [],
): Promise<Customer> {
  const { locale, yes } = phrases[language]
  const customer = new Customer({ house: scored(score), locale })
  await customer.start()
  await customer.say('12345674')
  await customer.say('Mette Sørensen, 20 12 34 56, mette@nordlys.example.dk')
  for (const message of [...messages, yes]) await customer.say(message)
  expect(customer.last?.hints.done, customer.transcript.join('\n')).to.equal(true)
  return customer
}

type Said = Readonly<Record<Language, readonly string[]>>

const noAssessment: Readonly<Record<Language, RegExp>> = {
  da: /ingen kreditvurdering/,
  sv: /ingen kreditprövning/,
  no: /ingen kredittvurdering/,
  en: /no credit assessment/,
}

const prepays: Said = {
  da: ['så betaler de bare forud'],
  sv: ['jaha, då tar vi väl förskott då. men varför fick vi inte faktura?'],
  no: ['da betaler vi på forskudd'],
  en: ['ok whatever, advance is fine for now'],
}

const howLong: Said = {
  da: ['hvor lang tid går der med den kredit?'],
  sv: ['hur lång tid tar det med krediten?'],
  no: ['hvor lang tid tar det med den kreditten?'],
  en: ['how long does that credit take'],
}

const why: Said = {
  da: ['hvorfor har vi fået nej??'],
  sv: ['varför fick vi nej?'],
  no: ['hvorfor fikk vi nei?'],
  en: ['why did we get a no??'],
}

const automatic = /automatisk|automatically/
const alone = /ikke alene|på egen hand|alone/

describe('behind a refused credit nothing is said that is not true (GD-16, GD-19)', () => {
  for (const language of languages) {
    for (const text of prepays[language])
      it(`${language}: “${text}” makes a customer, and denies no assessment`, async () => {
        const customer = await finished(language, 5)
        const reply = await customer.say(text)
        expect(reply.hints, customer.transcript.join('\n')).to.include({ outcome: 'complete' })
        expect(reply.text).not.to.match(noAssessment[language])
        expect((await customer.record()).payment).to.equal('prepayment')
        if (text.includes('?')) expect(reply.text).to.match(automatic)
      })

    for (const text of howLong[language])
      it(`${language}: “${text}” is told its own way on`, async () => {
        const customer = await finished(language, 5)
        const { text: told } = await customer.say(text)
        expect(told, customer.transcript.join('\n')).to.match(/forud|förskott|forskudd|in advance/)
        expect(told).to.match(/medarbejder|medarbetare|medarbeider|human/)
      })

    for (const text of why[language])
      it(`${language}: “${text}” is told what decided it, and nothing else`, async () => {
        const customer = await finished(language, 5)
        const { text: told } = await customer.say(text)
        expect(told, customer.transcript.join('\n')).to.match(automatic)
        expect(told).not.to.match(alone)
        expect(told).to.match(/medarbejder|medarbetare|medarbeider|human/)
      })

    it(`${language}: what a person still decides has not been decided automatically`, async () => {
      const customer = await finished(language, 45)
      const told = customer.last?.text ?? ''
      expect((await customer.record()).credit?.status).to.equal('referred')
      expect(told).not.to.match(/afgjort|avgjorts|avgjort|was decided/)
    })
  }

  it('where none was made, that is said', async () => {
    const customer = await finished('en', 90, ['pay in advance'])
    expect(customer.last?.text).to.match(noAssessment.en)
  })
})

const toPrepayment: Said = {
  da: ['jeg sagde jo forudbetaling!', 'medarbejder, skift til forudbetaling'],
  sv: ['jag sa ju förskott!', 'vi vill inte ha kreditprövning, vi betalar i förskott'],
  no: ['jeg sa jo forskudd!', 'menneske! vi vil betale forskudd'],
  en: [
    "but I said pay in advance!! I don't want a credit assessment",
    'human. change us to payment in advance please',
  ],
}

const toInvoice: Said = {
  da: ['jamen vi ville have faktura?'],
  sv: ['men vi skulle ha faktura?'],
  no: ['vi ville jo ha faktura'],
  en: ['but we asked for an invoice?'],
}

const limitTooLow: Said = {
  da: ['10.000 er alt for lidt, vi køber for 40.000 om måneden', 'grænsen er for lav'],
  sv: ['10 000 räcker inte, vi handlar för 60 000 i månaden', 'höj gränsen till 50 000 tack'],
  no: ['10 000 er altfor lite, vi handler for 50 i mnd', 'kan dere øke kredittgrensen'],
  en: ['10k is too little, we buy for 40 000 a month', 'we need a higher limit'],
}

const prepayWords: Readonly<Record<Language, string>> = {
  da: 'forudbetaling',
  sv: 'förskott',
  no: 'forskudd',
  en: 'pay in advance',
}

async function isHandedOver(customer: Customer, text: string): Promise<string> {
  const reply = await customer.say(text)
  expect(reply.hints, customer.transcript.join('\n')).to.include({ outcome: 'handed-over' })
  const reviews = await customer.house.stores.reviews.list(10)
  expect(reviews.map(({ reason }) => reason)).to.include('asked-for-a-person')
  return reply.text
}

describe('another payment or limit, once all is done, reaches a person at once with the wish', () => {
  for (const language of languages) {
    for (const text of toPrepayment[language])
      it(`${language}: “${text}”`, async () => {
        const customer = await finished(language, 90)
        expect(await isHandedOver(customer, text)).to.match(/forud|förskott|forskudd|in advance/)
      })

    for (const text of toInvoice[language])
      it(`${language}: “${text}”`, async () => {
        const customer = await finished(language, 90, [prepayWords[language]])
        expect(await isHandedOver(customer, text)).to.match(/faktura|invoice/)
      })

    for (const text of limitTooLow[language])
      it(`${language}: “${text}”, in the customer’s own words`, async () => {
        const customer = await finished(language, 90)
        expect(await isHandedOver(customer, text)).to.include(text)
      })
  }

  it('a question is no wish', async () => {
    const customer = await finished('da', 90, ['forudbetaling'])
    const reply = await customer.say('kan vi få faktura senere?')
    expect(reply.hints, customer.transcript.join('\n')).to.include({ outcome: 'complete' })
  })
})

const whyLimit: Said = {
  da: ['hvorfor er grænsen 10.000?', 'hvorfor kun 10.000'],
  sv: ['varför är gränsen 10 000', 'varför blev gränsen så låg?'],
  no: ['Jeg lurte på hvorfor grensen ble 10 000', 'Hvorfor fikk jeg det?'],
  en: ['why is the limit 10 000', 'why only 10k?'],
}

const proposal: Readonly<Record<Language, RegExp>> = {
  da: /vores forslag/,
  sv: /vårt förslag/,
  no: /vårt forslag/,
  en: /our suggestion/,
}

describe('why a limit is what it is, is told', () => {
  for (const language of languages)
    for (const text of whyLimit[language])
      it(`${language}: “${text}”`, async () => {
        const customer = await finished(language, 90)
        const reply = await customer.say(text)
        expect(reply.text, customer.transcript.join('\n')).to.match(proposal[language])
      })

  it('an amount of the customer’s own is not called ours', async () => {
    const customer = await finished('en', 90, ['we buy for 8,000 a month'])
    const reply = await customer.say('why is the limit that low?')
    expect(reply.text, customer.transcript.join('\n')).to.include('8,000')
    expect(reply.text).not.to.match(proposal.en)
  })
})

describe('an amount and nothing else, behind our wish to know how much', () => {
  const asked: Readonly<Record<Language, string>> = {
    da: 'hvorfor er grænsen så lav?',
    sv: 'varför är gränsen så låg?',
    no: 'hvorfor er grensen så lav?',
    en: 'why is my limit so low?',
  }
  for (const language of languages)
    for (const [text, isAmount] of [
      ['40.000', true],
      ['40000 kr', true],
      ['20123456', false],
    ] as const)
      it(`${language}: “${text}” ${isAmount ? 'is passed on' : 'is none'}`, async () => {
        const customer = await finished(language, 80)
        await customer.say(asked[language])
        const reply = await customer.say(text)
        expect(reply.hints.command === 'human').to.equal(isAmount)
        expect(reply.text.includes(text)).to.equal(isAmount)
      })
})
