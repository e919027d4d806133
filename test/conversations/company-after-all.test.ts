import { expect } from 'chai'
import { languages, type CountryCode, type Language } from '../../onboarding/vocabulary.ts'
import { demoNumbers } from '../../services/registers/index.ts'
import { Customer } from '../support/conversation.ts'
import { phrases } from './phrases.ts'

const homes: Readonly<Record<Language, CountryCode>> = { da: 'DK', sv: 'SE', no: 'NO', en: 'DK' }
const firm: Readonly<Record<Language, string>> = {
  da: 'det er et firma, cvr',
  sv: 'det är ett företag, orgnr',
  no: 'det er et firma, orgnr',
  en: "it's a company, CVR",
}
const privately: Readonly<Record<Language, string>> = {
  da: 'privat',
  sv: 'privat',
  no: 'privat',
  en: 'private',
}

describe('a private customer who gives a company number is a company, and keeps name and mail as the contact’s', () => {
  for (const language of languages)
    it(`(${language}) ${firm[language]} …`, async () => {
      const customer = new Customer({ locale: phrases[language].locale })
      await customer.start()
      await customer.say(privately[language])
      await customer.say('Per Friis, per@friis.example.com')
      const reply = await customer.say(`${firm[language]} ${demoNumbers(homes[language]).good}`)
      expect(reply.hints.understood, customer.transcript.join('\n')).to.include({
        customerType: 'business',
      })
      expect(reply.hints.asks).to.equal('contact.phone')
    })
})
