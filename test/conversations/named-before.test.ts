import { expect } from 'chai'
import { languages, type Language } from '../../onboarding/vocabulary.ts'
import { Customer } from '../support/conversation.ts'
import { phrases } from './phrases.ts'

/** Another contact, and back to the one named first. */
const talks: Readonly<Record<Language, readonly [other: string, back: string]>> = {
  da: [
    'kontaktpersonen skal være Jonas Friis',
    'nej nej, lad det være mig, Karen. karen@bogkontoret.example.dk',
  ],
  sv: ['kontaktpersonen ska vara Jonas Friis', 'nej, kontaktpersonen ska vara Karen'],
  no: ['kontaktpersonen skal være Jonas Friis', 'nei, kontaktpersonen skal være Karen'],
  en: ['the contact person should be Jonas Friis', 'no, the contact person should be Karen'],
}

describe('somebody who was named in full before', () => {
  for (const language of languages) {
    const [other, back] = talks[language]
    it(`${language}: is that person when only the first name is said: ${back}`, async () => {
      const customer = new Customer({ locale: phrases[language].locale })
      await customer.start()
      for (const text of ['12345674', 'Karen Mikkelsen, 20123461', other]) await customer.say(text)
      expect(customer.last?.hints.understood, customer.transcript.join('\n')).to.include({
        'contact.name': 'Jonas Friis',
      })
      const reply = await customer.say(back)
      expect(reply.hints.understood, customer.transcript.join('\n')).to.include({
        'contact.name': 'Karen Mikkelsen',
      })
    })
  }
})
