import { expect } from 'chai'
import { speaker } from '../../locales/words.ts'
import { languages, type Language } from '../../onboarding/vocabulary.ts'
import { demoNumbers } from '../../services/registers/index.ts'
import { Customer } from '../support/conversation.ts'
import { phrases } from './phrases.ts'

type Table = Readonly<Record<Language, readonly string[]>>

/** Well formed, a company's, and in no register. */
const unknown = { NO: '312345676', SE: '5599991238' } as const
const trader = 'enskild firma, Nowak Städ, Storgatan 8, 903 26 Umeå'

async function begun(language: Language, ...messages: readonly string[]): Promise<Customer> {
  const customer = new Customer({ locale: phrases[language].locale })
  await customer.start()
  for (const message of messages) await customer.say(message)
  return customer
}

const companies: Table = {
  da: ['nej det er et AB', 'vi er et aktiebolag, ikke en enskild firma', 'det er faktisk et AB'],
  sv: ['nej det är ett AB', 'vi är ett aktiebolag', 'ingen enskild firma, vi är ett AB'],
  no: ['nei det er et AB', 'vi er et aktiebolag, ikke enskild firma', 'det er egentlig et AB'],
  en: [
    'its not personal number, its a AB actually, sorry',
    'it is an aktiebolag not enskild firma',
    'no we are an AB',
  ],
}

const refusals: Table = {
  da: ['helst ikke', 'nej tak', 'det er mit personnummer, det skriver jeg ikke i en chat'],
  sv: ['hellre inte', 'nej tack', 'jag vill inte skriva mitt personnummer'],
  no: ['helst ikke', 'nei takk', 'det er personnummeret mitt, det skriver jeg ikke her'],
  en: ['rather not', 'no thanks', "that's my personal number, I do not write it in a chat"],
}

describe('a Swedish firm whose protected field is open', () => {
  for (const language of languages) {
    const say = speaker(language)
    for (const text of companies[language]) {
      it(`${language}: “${text}” leaves the field: the number is no secret`, async () => {
        const customer = await begun(language, trader)
        expect(customer.last?.secret?.key).to.equal('company.number')
        const reply = await customer.say(text)
        const transcript = customer.transcript.join('\n')
        expect(reply.hints.understood, transcript).to.deep.equal({ 'company.legalForm': 'AB' })
        expect(reply.secret, transcript).to.equal(undefined)
        const found = await customer.say(demoNumbers('SE').good)
        expect(found.hints.understood, customer.transcript.join('\n')).to.include({
          'company.number': demoNumbers('SE').good,
        })
      })
    }

    it(`${language}: and the number given before, which the register does not know, is its own`, async () => {
      const customer = await begun(language, unknown.SE, trader)
      const reply = await customer.say(String(companies[language][0]))
      expect(reply.hints, customer.transcript.join('\n')).to.deep.include({
        asks: 'contact.name',
        understood: { 'company.legalForm': 'AB', 'company.number': unknown.SE },
      })
    })

    for (const text of refusals[language]) {
      it(`${language}: ID-03: whoever says “${text}” gets a person, or a call`, async () => {
        const customer = await begun(language, trader)
        const reply = await customer.say(text)
        const transcript = customer.transcript.join('\n')
        expect(reply.text, transcript).to.include(say('messages.skip.soleTrader'))
        expect(reply.text, transcript).to.not.include(say('messages.skip.number'))
        expect(
          reply.choices.map(({ title }) => title),
          transcript,
        ).to.include(say('person.callBack.button'))
        expect(reply.hints.attempt, transcript).to.equal(1)
      })
    }
  }

  it('ID-03: a way on is told at once to whoever will not write it in the chat, and asks for another one', async () => {
    const customer = await begun(
      'sv',
      'Hejsan! Vi kör en enskild firma, Britta Holms Blommor i Vadstena',
      'Jamen numret på en enskild firma är ju mitt personnummer, det skriver jag inte i en chatt. Kan vi lösa det på nåt annat sätt?',
    )
    expect(customer.last?.text).to.include(speaker('sv')('messages.skip.soleTrader'))
    expect(customer.last?.secret?.key).to.equal('company.number')
  })

  it('who asks about it refuses nothing', async () => {
    const customer = await begun('sv', trader, 'hur skriver jag mitt personnummer?')
    expect(customer.last?.text).to.not.include(speaker('sv')('messages.skip.soleTrader'))
  })
})

const sure: Table = {
  da: [
    'nummeret er rigtigt, vi er helt nye og hedder Kystbutikken AS',
    'ja det er korrekt. Kystbutikken AS, Strandgata 5, 9008 Tromsø',
  ],
  sv: [
    'numret stämmer, vi är nystartade. Kystbutikken AS heter vi',
    'ja det är rätt, Kystbutikken AS, Strandgata 5, 9008 Tromsø',
  ],
  no: [
    'Det er rett nummer, 312345676. Vi heiter Kystbutikken AS',
    'Nummeret er riktig. Vi heter Kystbutikken AS og er helt nye',
  ],
  en: [
    'its correct, we are brand new, registered last week. name is Kystbutikken AS, Strandgata 5, 9008 Tromsø',
    'yes number is right, called Kystbutikken AS, Strandgata 5, 9008 Tromsø',
  ],
}

const unsure: Table = {
  da: ['navnet er rigtigt: Kystbutikken AS', 'måske er det rigtigt, vi hedder Kystbutikken AS'],
  sv: ['namnet är rätt: Kystbutikken AS', 'osäker på om det stämmer, vi heter Kystbutikken AS'],
  no: ['navnet er riktig: Kystbutikken AS', 'nummeret er feil, vi heter Kystbutikken AS'],
  en: ['Kystbutikken AS is right', 'not sure it is correct, name is Kystbutikken AS'],
}

describe('a number that its register does not know, and other answers beside it', () => {
  for (const language of languages) {
    for (const text of sure[language])
      it(`${language}: “${text}” says the number once more`, async () => {
        const customer = await begun(language, unknown.NO)
        const reply = await customer.say(text)
        expect(reply.hints.understood, customer.transcript.join('\n')).to.include({
          'company.number': unknown.NO,
          'company.name': 'Kystbutikken AS',
        })
      })
    for (const text of unsure[language])
      it(`${language}: “${text}” does not`, async () => {
        const customer = await begun(language, unknown.NO)
        const reply = await customer.say(text)
        expect(reply.hints.understood, customer.transcript.join('\n')).to.not.have.property(
          'company.number',
        )
      })
  }
})
