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
  en: 'Then let’s carry on.',
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

const private_: Readonly<Record<Language, string>> = {
  da: 'Kundetype: jeg lader Privatkunde stå.',
  sv: 'Kundtyp: jag låter Privatkund stå kvar.',
  no: 'Kundetype: jeg lar Privatkunde stå.',
  en: 'Customer type: I’ve left Private customer as it is.',
}

const again: Rows = {
  da: ['privat', 'nej jeg holder fast i privat', 'privat som sagt'],
  sv: ['privat', 'nej jag håller fast vid privat', 'som sagt privat'],
  no: ['privat', 'nei jeg holder fast ved privat', 'privat som sagt'],
  en: ['private', 'no I stick to private', 'private like I said'],
}

const either: Readonly<Record<Language, string>> = {
  da: 'privat eller firma',
  sv: 'privat eller företag',
  no: 'privat eller firma',
  en: 'private or company',
}

describe('what is known and said again is no miss (UX-22)', () => {
  for (const language of languages) {
    for (const said of again[language]) {
      it(`${language}: “${said}” where the country is asked for`, async () => {
        const customer = new Customer({ locale: phrases[language].locale })
        await customer.start()
        const asked = await customer.say(phrases[language].private)
        const question = asked.text.split('\n\n').at(-1) ?? ''
        const reply = await customer.say(said)
        const transcript = customer.transcript.join('\n')
        expect(reply.hints, transcript).to.deep.include({
          asks: 'country',
          attempt: 1,
          understood: {},
        })
        expect(reply.text, transcript).to.equal(`${private_[language]}\n\n${question}`)
      })
    }

    it(`${language}: “${either[language]}” is still none of the choices`, async () => {
      const customer = new Customer({ locale: phrases[language].locale })
      await customer.start()
      await customer.say(phrases[language].private)
      const reply = await customer.say(either[language])
      expect(reply.hints.attempt, customer.transcript.join('\n')).to.equal(2)
    })

    it(`${language}: the name of the contact once more, where the e-mail address is asked for`, async () => {
      const { name } = people[homes[language]]
      const customer = await business(language, name)
      expect(customer.last?.hints, customer.transcript.join('\n')).to.deep.include({
        asks: 'contact.email',
        attempt: 1,
        understood: {},
      })
      expect(customer.last?.text).to.include(name)
    })
  }
})

const nowRight: Rows = {
  da: ['nu er det rigtigt', 'nu stemmer det', 'nu blev det rigtigt'],
  sv: ['nu stämmer det', 'nu är det rätt', 'nu blev det rätt'],
  no: ['nå er det riktig', 'nå stemmer det', 'no er det rett'],
  en: ["now it's right", 'now everything is correct', 'now that looks right'],
}

const openNow: Readonly<Record<Language, readonly [string, RegExp]>> = {
  da: ['er der åbent nu', /mellem kl\./],
  sv: ['har ni öppet nu', /mellan/],
  no: ['er det åpent nå', /mellom kl\./],
  en: ['are you open now', /between/],
}

describe('“now it is right” is a yes to the summary (issue 3, point 7)', () => {
  for (const language of languages) {
    for (const said of nowRight[language]) {
      it(`${language}: “${said}”`, async () => {
        const customer = await business(language, people[homes[language]].email)
        expect(customer.last?.hints.asks).to.equal('confirm')
        const reply = await customer.say(said)
        expect(reply.hints, customer.transcript.join('\n')).to.include({ done: true })
      })
    }

    const [asked, hours] = openNow[language]
    it(`${language}: “${asked}” asks for the opening hours`, async () => {
      const customer = await business(language, people[homes[language]].email, asked)
      expect(customer.last?.hints).to.include({ asks: 'confirm', attempt: 1 })
      expect(customer.last?.text).to.match(hours)
    })
  }
})
