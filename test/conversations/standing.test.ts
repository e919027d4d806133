import { expect } from 'chai'
import { languages, type CountryCode, type Language } from '../../onboarding/vocabulary.ts'
import { demoNumbers } from '../../services/registers/index.ts'
import { Customer } from '../support/conversation.ts'
import { people, phrases } from './phrases.ts'

const homes: Readonly<Record<Language, CountryCode>> = { da: 'DK', sv: 'SE', no: 'NO', en: 'NO' }

type Rows = Readonly<Record<Language, readonly string[]>>

/** A business that has said all but the contact's e-mail address. */
async function business(language: Language, ...messages: readonly string[]): Promise<Customer> {
  const home = homes[language]
  const customer = new Customer({ locale: phrases[language].locale })
  const { name, phone } = people[home]
  await customer.start()
  for (const message of [demoNumbers(home).good, `${name}, ${phone}`, ...messages])
    await customer.say(message)
  return customer
}

const changePhone: Readonly<Record<Language, string>> = {
  da: 'ret telefonen',
  sv: 'ändra telefonen',
  no: 'endre telefonen',
  en: 'change the phone',
}

const kept: Rows = {
  da: ['ok det ser rigtigt ud', 'jo', 'lad det stå', 'nej behold det', 'det er rigtigt som det er'],
  sv: ['ok det ser rätt ut', 'jo', 'låt det stå', 'nej behåll det', 'det är rätt som det är'],
  no: ['ok det ser riktig ut', 'jo', 'la det stå', 'nei behold det', 'det er riktig som det er'],
  en: ['ok that looks right', 'yes', 'keep it', 'no leave it', "it's right as it is"],
}

/** A wish and a value beside what sounds the same. */
const changed: Readonly<Record<Language, string>> = {
  da: 'ok så lad det være 20 12 34 67',
  sv: 'ok då låter vi det vara 070-174 06 12',
  no: 'ok da lar vi det være 912 34 576',
  en: 'ok let it be 912 34 576',
}

describe('what is to be changed may stay as it is (UX-20)', () => {
  for (const language of languages) {
    for (const said of kept[language]) {
      it(`${language}: “${said}” keeps it, and the conversation goes on where it was`, async () => {
        const customer = await business(language, changePhone[language])
        expect(customer.last?.hints.asks).to.equal('contact.phone')
        const reply = await customer.say(said)
        expect(reply.hints, customer.transcript.join('\n')).to.deep.include({
          asks: 'contact.email',
          attempt: 1,
          understood: {},
        })
        expect(reply.text).to.include(people[homes[language]].phone.slice(-2))
      })
    }

    it(`${language}: “${changed[language]}” is a new value`, async () => {
      const customer = await business(language, changePhone[language], changed[language])
      expect(customer.last?.hints.understood, customer.transcript.join('\n')).to.have.keys(
        'contact.phone',
      )
    })
  }
})

const goingOn: Rows = {
  da: ['lad os bare fortsætte', 'nå men vi fortsætter', 'fortsæt'],
  sv: ['nä vi fortsätter väl', 'då kör vi vidare', 'fortsätt bara'],
  no: ['vi held fram', 'nei vi fortsetter', 'la oss komme videre'],
  en: ["let's go on", 'no let us just continue', 'carry on'],
}

const more: Rows = {
  da: ['vi fortsætter på mandag', 'kan vi fortsætte i morgen?'],
  sv: ['vi fortsätter på måndag', 'kan vi fortsätta i morgon?'],
  no: ['vi fortsetter på mandag', 'kan vi fortsette i morgen?'],
  en: ["let's go on on Monday", 'can we continue tomorrow?'],
}

const goesOn: Readonly<Record<Language, string>> = {
  da: 'Så fortsætter vi.',
  sv: 'Då fortsätter vi.',
  no: 'Da fortsetter vi.',
  en: 'Then let’s go on.',
}

describe('who wants to go on has missed nothing (issue 3, point 5)', () => {
  for (const language of languages) {
    for (const said of goingOn[language]) {
      it(`${language}: “${said}” is answered with the open question`, async () => {
        const customer = await business(language)
        const question = customer.last?.text.split('\n\n').at(-1)
        const reply = await customer.say(said)
        const transcript = customer.transcript.join('\n')
        expect(reply.hints, transcript).to.deep.include({
          asks: 'contact.email',
          attempt: 1,
          understood: {},
        })
        expect(reply.text, transcript).to.equal(`${goesOn[language]}\n\n${question ?? ''}`)
      })
    }

    for (const said of more[language]) {
      it(`${language}: “${said}” says more`, async () => {
        const customer = await business(language, said)
        expect(customer.last?.text, customer.transcript.join('\n')).not.to.include(goesOn[language])
      })
    }
  }
})
