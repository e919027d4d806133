import { expect } from 'chai'
import { languages, type CountryCode, type Language } from '../../onboarding/vocabulary.ts'
import { demoNumbers } from '../../services/registers/index.ts'
import { Customer } from '../support/conversation.ts'
import { countryNames, phrases } from './phrases.ts'

interface Words {
  readonly business: string
  readonly country: CountryCode
  /** In the demo register of that country only, as somebody in a hurry types it. */
  readonly name: string
  readonly noNumber: string
  /** A number of the right form that the demo register does not know. */
  readonly unknown: string
  readonly what: string
}

const said: Readonly<Record<Language, Words>> = {
  da: {
    business: 'virksomhed',
    country: 'DK',
    name: 'tågehorn',
    noNumber: 'har ikke cvr på mig',
    unknown: '10150817',
    what: 'hvad er det?',
  },
  sv: {
    business: 'företag',
    country: 'SE',
    name: 'dimhornet',
    noNumber: 'har inte orgnr på mig',
    unknown: '5599991246',
    what: 'vad är det?',
  },
  no: {
    business: 'bedrift',
    country: 'NO',
    name: 'blåbærtua',
    noNumber: 'har ikke orgnr på meg',
    unknown: '974760673',
    what: 'hva er det?',
  },
  en: {
    business: 'company',
    country: 'DK',
    name: 'tågehorn',
    noNumber: "I don't have the company number with me",
    unknown: '10150817',
    what: 'what is that?',
  },
}

async function begun(language: Language): Promise<Customer> {
  const customer = new Customer({ locale: phrases[language].locale })
  await customer.start()
  return customer
}

for (const language of languages) {
  const { country, name, noNumber, unknown, what } = said[language]

  describe(`what people answer the first question with (${language})`, () => {
    it('a bare name of a company tells which it is, and its country (DQ-05)', async () => {
      const customer = await begun(language)
      const reply = await customer.say(name)
      expect(reply.hints.asks, customer.transcript.join('\n')).to.equal('choose:company.number')
      await customer.say(phrases[language].yes)
      expect(customer.last?.hints.understood).to.include({ country, customerType: 'business' })
    })

    it('whoever has no number at hand is told that the name will do', async () => {
      const customer = await begun(language)
      const reply = await customer.say(noNumber)
      const askName = { da: 'navn', sv: 'namn', no: 'navn', en: 'name' }[language]
      expect(reply.text, customer.transcript.join('\n')).to.contain(askName)
      expect(reply.hints).to.include({ asks: 'country', attempt: 1 })
    })

    it('a yes to “is it right?” insists on a number that the register does not know', async () => {
      const customer = await begun(language)
      await customer.say(`${countryNames[language][country]}, ${said[language].business}`)
      await customer.say(unknown)
      expect(customer.last?.hints.asks).to.equal('company.number')
      const reply = await customer.say(phrases[language].yes)
      expect(reply.hints.understood, customer.transcript.join('\n')).to.include({
        'company.number': unknown,
      })
      expect(reply.hints.asks).to.equal('company.name')
    })

    it('“what is that?” asks for help with what was asked', async () => {
      const customer = await begun(language)
      await customer.say(demoNumbers(country).good)
      const reply = await customer.say(what)
      expect(reply.hints, customer.transcript.join('\n')).to.include({
        command: 'help',
        asks: 'contact.name',
      })
    })
  })
}

describe('the buttons of the opening are named in its words', () => {
  const theCountry = { da: 'land', sv: 'land', no: 'landet', en: 'country' } as const
  for (const language of languages) {
    it(`${language}: that a country may be chosen is said, first and after a miss`, async () => {
      const customer = await begun(language)
      expect(customer.last?.choices).to.have.length(3)
      expect(customer.last?.text).to.include(theCountry[language])
      const reply = await customer.say('blip blop')
      expect(reply.text.split('\n\n').at(-1)).to.include(theCountry[language])
    })
  }
})
