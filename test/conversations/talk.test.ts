import { expect } from 'chai'
import { languages, type Language } from '../../onboarding/vocabulary.ts'
import { Customer } from '../support/conversation.ts'
import { phrases } from './phrases.ts'

const contact = 'Mette Sørensen, 20 12 34 56, mette@nordlys.example.dk'

async function begun(language: Language, ...messages: readonly string[]): Promise<Customer> {
  const customer = new Customer({ locale: phrases[language].locale })
  await customer.start()
  for (const message of messages) await customer.say(message)
  return customer
}

describe('CH-08, GD-01: the first words', () => {
  for (const language of languages) {
    it(`say that it is an assistant and show the notice before anything is asked (${language})`, async () => {
      const customer = await begun(language)
      const { text, hints, links } = customer.last ?? {}
      expect(text).to.include('Nordhavn Engros A/S').and.include('/privacy?lang=')
      expect(hints?.asks).to.equal('country')
      expect(links).to.have.length(1)
      const row = await customer.house.stores.conversations.load(customer.conversation)
      const { state } = JSON.parse(row?.json ?? '{}') as {
        state: { notices: { noticeId: string; language: string }[] }
      }
      expect(state.notices).to.have.length(1)
      expect(state.notices[0]).to.include({ noticeId: 'firstLayer', language })
    })
  }
})

const beside: Readonly<Record<Language, readonly string[]>> = {
  da: [
    'tak',
    'er du en robot?',
    'hvem er du?',
    'hvornår har I åbent?',
    'kan jeg betale med kort?',
    'det er da træls det her',
  ],
  sv: [
    'tack',
    'är du en robot?',
    'vem är du?',
    'när har ni öppet?',
    'kan jag betala med kort?',
    'det här är jobbigt',
  ],
  no: [
    'takk',
    'er du en robot?',
    'hvem er du?',
    'når har dere åpent?',
    'kan jeg betale med kort?',
    'dette er slitsomt',
  ],
  en: [
    'thanks',
    'are you a robot?',
    'who are you?',
    'when are you open?',
    'can I pay by card?',
    'this is annoying',
  ],
}

describe('a question beside the point is answered, and the open question comes again in the same message', () => {
  for (const language of languages) {
    for (const text of beside[language]) {
      it(`${language}: “${text}”`, async () => {
        const customer = await begun(language, '12345674')
        const open = customer.last?.hints
        const reply = await customer.say(text)
        expect(reply.hints, customer.transcript.join('\n')).to.deep.include({
          asks: open?.asks,
          attempt: open?.attempt,
        })
        expect(reply.hints.understood).to.deep.equal({})
        expect(reply.text.split('\n\n').length).to.be.greaterThan(1)
      })
    }
  }
})

const besideValue = {
  da: 'Mette Sørensen, hvad koster det?',
  sv: 'Mette Sørensen, vad kostar det?',
  no: 'Mette Sørensen, hva koster det?',
  en: 'Mette Sørensen, what does it cost?',
} as const

describe('a question beside an answer', () => {
  for (const language of languages) {
    it(`is answered while the answer is kept (${language})`, async () => {
      const customer = await begun(language, '12345674')
      const reply = await customer.say(besideValue[language])
      expect(reply.hints.understood).to.deep.equal({ 'contact.name': 'Mette Sørensen' })
      const { faq } = customer.house.ports.profile
      expect(reply.text).to.include(faq.find(({ id }) => id === 'price')?.answer[language])
      expect(reply.hints.asks).to.equal('contact.phone')
    })
  }
})

const switches: readonly (readonly [Language, Language, string])[] = [
  ['da', 'en', 'can we do this in English?'],
  ['sv', 'da', 'på dansk, tak'],
  ['no', 'sv', 'svenska tack'],
  ['en', 'no', 'norsk, takk'],
  ['da', 'sv', 'Jag förstår inte riktigt vad du menar med det, kan du förklara?'],
  ['en', 'da', 'Undskyld, hvad mener du egentlig med det spørgsmål?'],
]

describe('GD-09: another language in the middle', () => {
  for (const [from, to, text] of switches) {
    it(`${from} → ${to}: “${text}” renders the open question and the notice anew and keeps the answers`, async () => {
      const customer = await begun(from, '12345674', 'Mette Sørensen')
      const reply = await customer.say(text)
      expect(reply.language, customer.transcript.join('\n')).to.equal(to)
      expect(reply.hints.asks).to.equal('contact.phone')
      await customer.say('20 12 34 56')
      await customer.say('mette@nordlys.example.dk')
      await customer.say(phrases[to].yes)
      const record = await customer.record()
      expect(record.language).to.equal(to)
      const shown = record.notices.filter((notice) => notice.noticeId === 'firstLayer')
      expect(shown.map((notice) => notice.language)).to.deep.equal([from, to])
    })
  }
})

describe('resuming', () => {
  for (const language of languages) {
    it(`greets with where they were (${language})`, async () => {
      const customer = await begun(language, '12345674', 'Mette Sørensen')
      customer.house.clock.at += 3 * 60 * 60 * 1000
      const reply = await customer.start()
      expect(reply.hints.asks).to.equal('contact.phone')
      expect(reply.text).to.match(/2/)
    })
  }

  it('CR-02: a notice of the day before yesterday is shown again before a yes counts', async () => {
    const customer = await begun('da', '12345674', contact)
    customer.house.clock.at += 50 * 60 * 60 * 1000
    const first = await customer.say('ja')
    expect(first.hints.asks).to.equal('confirm')
    expect(first.hints.done).to.equal(undefined)
    const second = await customer.say('ja')
    expect(second.hints.done).to.equal(true)
  })
})

describe('after the end', () => {
  it('says where things stand, and lets the customer start anew', async () => {
    const customer = await begun('da', '12345674', contact, 'ja')
    const { reference } = customer.last?.hints ?? {}
    const again = await customer.say('hallo?')
    expect(again.text).to.include(reference)
    const fresh = await customer.say('start forfra')
    expect(fresh.hints.asks).to.equal('country')
    expect(fresh.hints.reference).not.to.equal(reference)
    expect((await customer.house.stores.customers.list({ limit: 5 })).records).to.have.length(1)
  })

  it('a wish to be erased goes to a person', async () => {
    const customer = await begun('da', '12345674', contact, 'ja', 'slet mine data')
    expect(customer.last?.hints.command).to.equal('delete')
    const [review] = await customer.house.stores.reviews.list(5)
    expect(review?.reason).to.equal('erasure-request')
  })
})

describe('whatever is sent, the answer is clear and nothing is lost', () => {
  const odd: readonly (readonly [string, string])[] = [
    ['emoji only', '🎉🎉🎉'],
    ['right-to-left and control characters', '\u202Eabc\u0007\u0000'],
    ['HTML', '<script>alert(1)</script>'],
    ['a very long text', 'x '.repeat(2000)],
    ['punctuation', '???!!!'],
    ['JSON', '{"action":"confirm"}'],
  ]
  for (const [name, text] of odd) {
    it(name, async () => {
      const customer = await begun('da', '12345674', 'Mette Sørensen')
      const reply = await customer.say(text)
      expect(reply.hints.asks).to.equal('contact.phone')
      expect(reply.hints.understood).to.deep.equal({})
      await customer.say('20 12 34 56')
      const done = await customer.say('mette@nordlys.example.dk')
      expect(done.hints.asks).to.equal('confirm')
      expect(done.summary?.twin).to.include('Mette Sørensen')
    })
  }

  it('a file instead of words is answered without counting as a miss', async () => {
    const customer = await begun('en', '12345674')
    const reply = await customer.send({ attachments: true })
    expect(reply.hints).to.deep.include({ asks: 'contact.name', attempt: 1 })
  })

  it('an empty message is asked about', async () => {
    const customer = await begun('en', '12345674')
    const reply = await customer.send({ text: '   ' })
    expect(reply.hints).to.deep.include({ asks: 'contact.name', attempt: 2 })
  })
})

describe('starting over after a case in review', () => {
  it('leaves the national number for the reviewer, and nothing of the old case in the conversation', async () => {
    const customer = await begun('sv', 'privat, Sverige, faktura')
    await customer.say(
      'Berit Lågström, Storgatan 12, 114 55 Stockholm, 070-174 06 05, berit@norrsken.example.se',
    )
    const { secret } = customer.last ?? {}
    await customer.submit({
      action: 'secret',
      key: secret?.key ?? '',
      revision: secret?.revision ?? 0,
      secret: '701063-2391',
    })
    await customer.say('ja')
    await customer.say('ja')
    expect(customer.last?.hints.outcome, customer.transcript.join('\n')).to.equal('in-review')
    const row = await customer.house.stores.conversations.load(customer.conversation)
    const { state } = JSON.parse(row?.json ?? '{}') as { state: { caseId: string } }
    await customer.say('börja om')
    const { vault, conversations } = customer.house.stores
    expect(await vault.open(state.caseId, 'person.nationalNumber', 'test')).to.be.a('string')
    expect((await conversations.load(customer.conversation))?.json).not.to.include('Lågström')
  })
})

const oneAnswer = {
  da: 'slet mit telefonnummer',
  sv: 'radera mitt telefonnummer',
  no: 'slett telefonnummeret mitt',
  en: 'remove my phone number',
} as const

describe('a wish to have one answer deleted', () => {
  for (const language of languages) {
    it(`never deletes the others (${language})`, async () => {
      const customer = await begun(language, '12345674', 'Mette Sørensen, 20 12 34 56')
      const reply = await customer.say(oneAnswer[language])
      expect(reply.hints, customer.transcript.join('\n')).to.include({ command: 'skip' })
      expect(reply.hints.done).to.equal(undefined)
      const done = await customer.say('mette@nordlys.example.dk')
      expect(done.summary?.twin).to.include('Mette Sørensen')
    })
  }
})
