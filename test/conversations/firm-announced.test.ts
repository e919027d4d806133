import { expect } from 'chai'
import { languages, type Language } from '../../onboarding/vocabulary.ts'
import { Customer } from '../support/conversation.ts'
import { phrases } from './phrases.ts'

const toNumber: Readonly<Record<Language, string>> = {
  da: 'Danmark, virksomhed',
  sv: 'Danmark, företag',
  no: 'Danmark, bedrift',
  en: 'Denmark, company',
}

const announced: Readonly<Record<Language, readonly string[]>> = {
  da: [
    'jeg ringer fra nordlys',
    'hej, jeg skriver for nordlys',
    'vi er nordlys',
    'det er nordlys i Danmark',
  ],
  sv: [
    'jag ringer från nordlys',
    'hej, jag skriver åt nordlys',
    'vi är nordlys',
    'det är nordlys i Danmark',
  ],
  no: [
    'jeg ringer fra nordlys',
    'hei, eg skriv for nordlys',
    'vi er nordlys',
    'det er nordlys i Danmark',
  ],
  en: [
    'I am calling from nordlys',
    "hi, I'm writing for nordlys",
    'we are nordlys',
    'its nordlys in denmark',
  ],
}

const notAnnounced: Readonly<Record<Language, readonly string[]>> = {
  da: [
    'jeg skriver fra min telefon',
    'jeg kommer fra Odense',
    'jeg skriver for at få en konto',
    'jeg ringer ikke fra nordlys',
  ],
  sv: ['jag skriver från min telefon', 'jag kommer från Malmö', 'jag skriver för att få ett konto'],
  no: ['jeg skriver fra min telefon', 'jeg kommer fra Bergen', 'jeg skriver for å få en konto'],
  en: ["I'm writing from my phone", "I'm from Aarhus", 'I am calling for help'],
}

async function asked(language: Language): Promise<Customer> {
  const customer = new Customer({ locale: phrases[language].locale })
  await customer.start()
  await customer.say(toNumber[language])
  expect(customer.last?.hints.asks, customer.transcript.join('\n')).to.equal('company.number')
  return customer
}

describe('a firm somebody writes for is searched for, and is no answer yet (DQ-05)', () => {
  for (const language of languages) {
    for (const text of announced[language])
      it(`${language}: “${text}”`, async () => {
        const customer = await asked(language)
        const reply = await customer.say(text)
        const transcript = customer.transcript.join('\n')
        expect(reply.hints, transcript).to.include({ asks: 'choose:company.number', attempt: 1 })
        expect(reply.hints.understood, transcript).not.to.have.any.keys(
          'company.name',
          'company.number',
        )
      })
    for (const text of notAnnounced[language])
      it(`${language}: “${text}” names no firm`, async () => {
        const customer = await asked(language)
        const reply = await customer.say(text)
        expect(reply.hints.asks, customer.transcript.join('\n')).not.to.equal(
          'choose:company.number',
        )
      })
  }
})
