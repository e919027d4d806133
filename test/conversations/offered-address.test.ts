import { expect } from 'chai'
import { speaker } from '../../locales/words.ts'
import { languages, type Language } from '../../onboarding/vocabulary.ts'
import { Customer } from '../support/conversation.ts'
import { phrases } from './phrases.ts'

const denmark = { code: '7400', town: 'Herning', wrong: 'Herming', country: 'DK' }
const places = {
  da: denmark,
  sv: { code: '79130', town: 'Falun', wrong: 'Falan', country: 'SE' },
  no: { code: '2317', town: 'Hamar', wrong: 'Hammar', country: 'NO' },
  en: denmark,
} as const

const own: Readonly<Record<Language, string>> = {
  da: 'privat, Danmark',
  sv: 'privat, Sverige',
  no: 'privat, Norge',
  en: 'private, Denmark',
}
const named: Readonly<Record<Language, string>> = {
  da: 'Anna Holm',
  sv: 'Anna Ek',
  no: 'Anna Dahl',
  en: 'Anna Wood',
}

/** A yes with the postal code beside it, and what is said of it: no town. */
const agreed: Readonly<Record<Language, readonly string[]>> = {
  da: ['ja det er det, {code} plejer der at stå på brevene', 'jo, {code} står der på brevene'],
  sv: ['jodå så är det, {code} brukar det stå på breven', 'ja {code} står det på breven'],
  no: ['jo då, {code} pleier det å stå på breva', 'ja {code} står det på brevene'],
  en: ['yes it is, {code} is what it says on letters', 'yes, {code} on all our letters'],
}

async function talk(language: Language, address: string): Promise<Customer> {
  const customer = new Customer({ locale: phrases[language].locale })
  await customer.start()
  await customer.say(own[language])
  await customer.say(`${named[language]}, ${address}`)
  expect(customer.last?.hints.asks, customer.transcript.join('\n')).to.equal(
    'suggest:person.address',
  )
  return customer
}

const street = 'Skovvej 4'
const shown = (customer: Customer) => customer.last?.hints.understood['person.address']

describe('UX-10: an address that the directory offers', () => {
  for (const language of languages) {
    const { code, town, wrong, country } = places[language]
    const home = { street, postalCode: code, city: town, country }

    for (const said of agreed[language])
      it(`is taken by a yes with its postal code and a remark (${language}): ${said}`, async () => {
        const customer = await talk(language, `${street}, ${town}`)
        await customer.say(said.replace('{code}', code))
        expect(shown(customer), customer.transcript.join('\n')).to.deep.equal(home)
      })

    it(`is shown without a word on capitals alone (${language})`, async () => {
      const from = town.toLowerCase()
      const customer = await talk(language, `${street}, ${from}`)
      const remark = speaker(language)('messages.suggest.city', { from, to: town })
      expect(customer.last?.text).not.to.contain(remark)
      expect(customer.last?.text).to.contain(town)
    })

    it(`is taken by the name of its town, and not by that of the other (${language})`, async () => {
      const taken = await talk(language, `${street}, ${code} ${wrong}`)
      await taken.say(town.toUpperCase())
      expect(shown(taken)).to.deep.equal(home)
      const kept = await talk(language, `${street}, ${code} ${wrong}`)
      await kept.say(wrong)
      expect(shown(kept)).to.deep.equal({ ...home, city: wrong })
    })
  }
})
