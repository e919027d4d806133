import { expect } from 'chai'
import { languages, type Language } from '../../onboarding/vocabulary.ts'
import { Customer, type CustomerOptions } from '../support/conversation.ts'
import { countryNames, phrases } from './phrases.ts'

async function talk(language: Language, said: readonly string[]): Promise<Customer> {
  const customer = new Customer({ locale: phrases[language].locale })
  await customer.start()
  for (const text of said) await customer.say(text)
  return customer
}

describe('an address that is begun', () => {
  for (const language of languages) {
    it(`UX-28: keeps its postcode, which tells Sweden, and lacks only the town (${language})`, async () => {
      const { private: own } = phrases[language]
      const customer = await talk(language, ['Piggsvinsgatan 4, 271 42'])
      expect(customer.last?.hints.understood).to.deep.equal({ country: 'SE' })
      await customer.say(own)
      await customer.say('Bo Dam')
      expect(customer.last?.hints.asks).to.equal('person.address')
      expect(customer.last?.text).to.match(/271 ?42/)
      await customer.say('Ystad')
      expect(customer.last?.hints.understood['person.address']).to.deep.equal({
        street: 'Piggsvinsgatan 4',
        postalCode: '27142',
        city: 'Ystad',
        country: 'SE',
      })
    })

    it(`is whole with the town alone where its country is known (${language})`, async () => {
      const { private: own } = phrases[language]
      const norway = countryNames[language].NO
      const customer = await talk(language, [
        `${own}, ${norway}`,
        'Bo Dam',
        'Pinnsvinveien 5, 0155',
      ])
      expect(customer.last?.text).to.include('0155')
      await customer.say('Oslo')
      expect(customer.last?.hints.understood['person.address']).to.deep.equal({
        street: 'Pinnsvinveien 5',
        postalCode: '0155',
        city: 'Oslo',
        country: 'NO',
      })
    })
  }
})

const hesitating: Readonly<Record<Language, string>> = {
  da: 'hmm vent det er 13748137',
  sv: 'hmm vänta det är 13748137',
  no: 'nei vent det er 13748137',
  en: "hmm wait it's 13748137",
}

describe('a company number with a wrong check digit', () => {
  const presets = [
    { country: 'DK', customerType: 'business' },
    { country: 'DK' },
  ] as const satisfies readonly CustomerOptions['preset'][]

  async function refusal(language: Language, preset: CustomerOptions['preset'], said: string) {
    const customer = new Customer({ locale: phrases[language].locale, preset })
    await customer.start()
    const { text, hints } = await customer.say(said)
    return { line: text.split('\n')[0], attempt: hints.attempt }
  }

  for (const language of languages)
    for (const preset of presets)
      it(`UX-22: is refused with that, however hesitantly it is said (${language}, ${Object.keys(preset).length} known)`, async () => {
        const plain = await refusal(language, preset, '13748137')
        expect(plain.attempt).to.equal(2)
        expect(await refusal(language, preset, hesitating[language])).to.deep.equal(plain)
      })
})
