import { expect } from 'chai'
import { languages, type CountryCode, type Language } from '../../onboarding/vocabulary.ts'
import { demoNumbers } from '../../services/registers/index.ts'
import { Customer } from '../support/conversation.ts'
import { people, phrases } from './phrases.ts'

const homes: Readonly<Record<Language, CountryCode>> = { da: 'DK', sv: 'SE', no: 'NO', en: 'DK' }

/** The company has been found, and its contact person is asked for. */
async function found(language: Language): Promise<Customer> {
  const customer = new Customer({ locale: phrases[language].locale })
  await customer.start()
  await customer.say(demoNumbers(homes[language]).good)
  expect(customer.last?.hints.asks, customer.transcript.join('\n')).to.equal('contact.name')
  return customer
}

type Table = Readonly<Record<Language, readonly string[]>>

const agreed: Table = {
  da: [
    'ja precis',
    'ja',
    'ja det er os',
    'jep',
    'det er rigtigt',
    'ja det passer',
    'ja rigtigt firma',
    'det er os',
  ],
  sv: [
    'ja precis',
    'ja',
    'japp det är vi',
    'stämmer',
    'ja det stämmer bra',
    'rätt företag',
    'det är vi',
  ],
  no: [
    'joda det er oss',
    'ja',
    'jepp',
    'stemmer',
    'ja det er riktig',
    'ja riktig firma',
    'det er oss',
  ],
  en: [
    "yes that's us",
    'correct',
    'yes',
    'yep thats right',
    'right',
    'yes thats my shop',
    "that's us",
  ],
}

const denied: Table = {
  da: ['nej det er ikke os', 'nej', 'det er ikke vores firma', 'nej forkert firma'],
  sv: ['nej det är inte vi', 'nej', 'det är inte vårt företag', 'nej fel företag'],
  no: ['nei det er ikke oss', 'nei', 'det er ikke firmaet vårt', 'nei feil firma'],
  en: ["no that's not us", 'no', 'that is not our company', "that isn't us", 'no wrong company'],
}

const oneself: Table = {
  da: [
    'det er mig',
    'kontaktperson er mig selv',
    'mig',
    'ja det er bare mig',
    'jeg er kontaktperson',
  ],
  sv: ['jag själv', 'det är jag', 'kontaktperson är jag själv', 'jag', 'ja det är jag'],
  no: [
    'det er meg',
    'meg selv',
    'jeg er kontaktpersonen',
    'kontaktperson blir eg sjølv',
    'ja det er meg',
  ],
  en: ['me', 'myself', "that's me", 'I am the contact person', 'just me', "it's me"],
}

/** More than "that's me", or something else: these stay a miss, a wish or an answer. */
const notOneself: Table = {
  da: ['kan jeg', 'er det mig?', 'min chef', 'ring til mig'],
  sv: ['kan jag få hjälp', 'är det jag?', 'min chef'],
  no: ['kan jeg få hjelp', 'er det meg?', 'sjefen min'],
  en: ['can I get help', 'is it me?', 'my boss', 'call me'],
}

for (const language of languages) {
  describe(`${language}: “I found …, who is the contact person?”`, () => {
    for (const said of agreed[language]) {
      it(`“${said}” is heard once, and is no miss of the name (UX-23)`, async () => {
        const customer = await found(language)
        const question = customer.last?.text.split('\n\n').at(-1)
        const reply = await customer.say(said)
        const transcript = customer.transcript.join('\n')
        expect(reply.hints, transcript).to.deep.include({ asks: 'contact.name', attempt: 1 })
        expect(reply.text.split('\n\n').slice(1), transcript).to.deep.equal([question])
        const again = await customer.say(phrases[language].yes)
        expect(again.hints.attempt, customer.transcript.join('\n')).to.equal(2)
      })
    }

    for (const said of denied[language]) {
      it(`“${said}” leads back to the number`, async () => {
        const customer = await found(language)
        const reply = await customer.say(said)
        const transcript = customer.transcript.join('\n')
        expect(reply.hints, transcript).to.deep.include({ asks: 'company.number', attempt: 1 })
        const other = await customer.say(demoNumbers(homes[language]).commandName)
        expect(other.hints.asks, customer.transcript.join('\n')).to.equal('contact.name')
      })
    }

    for (const said of oneself[language]) {
      it(`“${said}” says who, and the name is asked for without a miss (UX-23)`, async () => {
        const customer = await found(language)
        const question = customer.last?.text.split('\n\n').at(-1)
        const reply = await customer.say(said)
        const transcript = customer.transcript.join('\n')
        expect(reply.hints, transcript).to.deep.include({
          asks: 'contact.name',
          attempt: 1,
          understood: {},
        })
        expect(reply.text, transcript).not.to.include(question)
        const { name, e164 } = people[homes[language]]
        const named = await customer.say(`${name}, ${people[homes[language]].phone}`)
        expect(named.hints.understood, customer.transcript.join('\n')).to.include({
          'contact.name': name,
          'contact.phone': e164,
        })
      })
    }

    for (const said of notOneself[language]) {
      it(`“${said}” does not say that it is whoever writes`, async () => {
        const customer = await found(language)
        const reply = await customer.say(said)
        const first = await (await found(language)).say(oneself[language][0] ?? '')
        expect(reply.text, customer.transcript.join('\n')).not.to.equal(first.text)
      })
    }

    it('a name that stands is asked for again by “the contact person is me”', async () => {
      const customer = await found(language)
      const { name, phone } = people[homes[language]]
      await customer.say(`${name}, ${phone}`)
      const said = { da: 1, sv: 2, no: 2, en: 3 }[language]
      const reply = await customer.say(oneself[language][said] ?? '')
      expect(reply.hints, customer.transcript.join('\n')).to.deep.include({
        asks: 'contact.name',
        attempt: 1,
      })
    })
  })
}

const wrongInSummary: Table = {
  da: ['det er ikke mit firma', 'forkert virksomhed', 'det er ikke os'],
  sv: ['det är inte mitt företag', 'fel företag', 'det är inte vi'],
  no: ['det er ikke min bedrift', 'feil firma', 'det er ikke oss'],
  en: ["that's not my company! Nordlys isn't me", 'wrong company', "it's not us"],
}

for (const language of languages) {
  describe(`${language}: the company in the summary is another one`, () => {
    for (const said of wrongInSummary[language]) {
      it(`“${said}” asks for its number anew, and keeps it when that is asked for`, async () => {
        const customer = await found(language)
        const { name, phone, email } = people[homes[language]]
        const summary = await customer.say(`${name}, ${phone}, ${email}`)
        expect(summary.hints.asks, customer.transcript.join('\n')).to.equal('confirm')
        const asked = await customer.say(said)
        expect(asked.hints, customer.transcript.join('\n')).to.include({
          command: 'change',
          asks: 'company.number',
        })
        const keep = asked.choices[0]?.title ?? ''
        expect((await customer.say(keep)).hints.asks).to.equal('confirm')
      })
    }
  })
}
