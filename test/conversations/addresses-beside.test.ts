import { expect } from 'chai'
import { languages, type CountryCode, type Language } from '../../onboarding/vocabulary.ts'
import { Customer } from '../support/conversation.ts'
import { countryNames, people, phrases } from './phrases.ts'

const homes: Readonly<Record<Language, CountryCode>> = { da: 'DK', sv: 'SE', no: 'NO', en: 'DK' }

/** A street of a private customer, its postal code and town, and the street without them. */
const places = {
  DK: { street: 'Kildevej 3', code: '5000', town: 'Odense C', said: 'Odense' },
  SE: { street: 'Stora Södergatan 12', code: '222 22', town: 'Lund', said: 'Lund' },
  NO: { street: 'Storgata 4', code: '2317', town: 'Hamar', said: 'Hamar' },
} as const

type Words = Readonly<Record<Language, readonly string[]>>

/** Said with the name, and nothing of the street yet. */
const living: Words = {
  da: ['{name}, bor i {town}', 'jeg hedder {name} og vi bor i {town}'],
  sv: ['{name}, bor i {town}', 'jag heter {name} och vi bor i {town}'],
  no: ['{name}, bur i {town}', 'eg heiter {name} og vi bor i {town}'],
  en: ['{name}, I live in {town}', 'my name is {name} and we live in {town}'],
}

/** What is done at the house, behind its postal code: no town. */
const behindCode: Words = {
  da: ['{street} {code}, stil pakken i carporten', '{street}, {code}, ring på hos naboen'],
  sv: ['{street} {code}, ställ paketet bakom garaget', '{street} {code}, ring på hos grannen'],
  no: ['{street} {code}, sett pakka bak garasjen', '{street}, {code}, ring på hos naboen'],
  en: ['{street} {code}, leave it in the shed', '{street} {code}, ring the bell twice'],
}

/** The same without a mark: never a town. */
const runOn: Readonly<Record<Language, string>> = {
  da: '{street} {code} stil pakken i carporten',
  sv: '{street} {code} ställ paketet bakom garaget',
  no: '{street} {code} sett pakka bak garasjen',
  en: '{street} {code} leave it in the shed',
}

/** The postal code that was asked for, and everything else behind it. */
const codeFirst: Words = {
  da: [
    '{code}. telefonen er {phone}, {email}',
    '{email}, {phone} og {code}',
    '{code} {town}, {phone}, {email}',
  ],
  sv: [
    '{code}. telefonen är {phone}, {email}',
    '{email}, {phone} och {code}',
    '{code} {town}, {phone}, {email}',
  ],
  no: [
    '{code}. telefonen er {phone}, {email}',
    '{email}, {phone} og {code}',
    '{code} {town}, {phone}, {email}',
  ],
  en: [
    '{code}. the phone is {phone}, {email}',
    '{email}, {phone} and {code}',
    '{code} {town}, {phone}, {email}',
  ],
}

async function atName(language: Language): Promise<Customer> {
  const customer = new Customer({ locale: phrases[language].locale })
  await customer.start()
  await customer.say(phrases[language].private)
  await customer.say(countryNames[language][homes[language]])
  return customer
}

const filled = (text: string, language: Language): string => {
  const home = homes[language]
  const { said, ...place } = places[home]
  const { name, phone, email } = people[home]
  return Object.entries({ ...place, town: said, name, phone, email }).reduce(
    (all, [key, value]) => all.replace(`{${key}}`, value),
    text,
  )
}

describe('parts of an address said at different times are one, and talk is none of it (UX-10)', () => {
  for (const language of languages) {
    const { street, code, town } = places[homes[language]]

    for (const text of living[language])
      it(`${language}: “${text}”: the town is known when the street comes`, async () => {
        const customer = await atName(language)
        await customer.say(filled(text, language))
        const reply = await customer.say(street)
        const known = customer.transcript.join('\n')
        expect(reply.hints.asks, known).to.equal('suggest:person.address')
        expect(reply.text.replace(/\u00a0/g, ' '), known).to.include(`${street}, ${code} ${town}`)
      })

    for (const text of behindCode[language])
      it(`${language}: “${text}”`, async () => {
        const customer = await atName(language)
        await customer.say(people[homes[language]].name)
        const reply = await customer.say(filled(text, language))
        const known = customer.transcript.join('\n')
        expect(reply.hints.asks, known).to.equal('suggest:person.address')
        expect(reply.text.replace(/\u00a0/g, ' '), known).to.include(`${street}, ${code} ${town}`)
      })

    it(`${language}: “${runOn[language]}” names no town`, async () => {
      const customer = await atName(language)
      await customer.say(people[homes[language]].name)
      const reply = await customer.say(filled(runOn[language], language))
      expect(reply.hints.understood, customer.transcript.join('\n')).to.deep.equal({})
    })

    for (const text of codeFirst[language])
      it(`${language}: “${text}” beside other answers`, async () => {
        const customer = await atName(language)
        await customer.say(`${people[homes[language]].name}, ${street}`)
        const reply = await customer.say(filled(text, language))
        const known = customer.transcript.join('\n')
        expect(reply.hints.understood, known).to.include.keys('person.phone', 'person.email')
        expect(
          `${reply.text} ${JSON.stringify(reply.hints)}`.replace(/\u00a0/g, ' '),
          known,
        ).to.include(places[homes[language]].said)
      })
  }
})
