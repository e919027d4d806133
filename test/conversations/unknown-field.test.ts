import { expect } from 'chai'
import { speaker } from '../../locales/words.ts'
import { languages } from '../../onboarding/vocabulary.ts'
import { Customer } from '../support/conversation.ts'
import { phrases } from './phrases.ts'

const unknown = {
  da: 'jeg kender ikke vores EAN-nummer',
  sv: 'jag vet inte vårt EAN-nummer',
  no: 'jeg vet ikke hva EAN-nummeret vårt er',
  en: "I don't know our EAN number",
} as const

describe('UX-23: another field that is not known gets its help, and is no miss', () => {
  for (const language of languages)
    it(language, async () => {
      const customer = new Customer({ locale: phrases[language].locale })
      await customer.start()
      await customer.say('12345674')
      const reply = await customer.say(unknown[language])
      expect(reply.hints, customer.transcript.join('\n')).to.deep.include({
        asks: 'contact.name',
        attempt: 1,
        understood: {},
      })
      expect(reply.text).to.include(speaker(language)('fields.invoice.gln.help'))
    })
})
