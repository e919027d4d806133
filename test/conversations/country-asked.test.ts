import { expect } from 'chai'
import { Customer } from '../support/conversation.ts'

const asked = [
  ['da-DK', 'jeg er privat', 'Hvilket land bor du i?'],
  ['sv-SE', 'jag är privatperson', 'Vilket land bor du i?'],
  ['nb-NO', 'jeg er privatperson', 'Hvilket land bor du i?'],
  ['en-GB', 'I am a private customer', 'Which country do you live in?'],
  ['da-DK', 'det er en virksomhed', 'Hvilket land er virksomheden registreret i?'],
  ['sv-SE', 'det är ett företag', 'I vilket land är företaget registrerat?'],
  ['nb-NO', 'det er en bedrift', 'Hvilket land er bedriften registrert i?'],
  ['en-GB', 'it is for a company', 'Which country is the company registered in?'],
] as const

describe('the country, once it is known who it is for', () => {
  for (const [locale, said, question] of asked) {
    it(`is asked of whom it concerns: “${said}” (${locale.slice(0, 2)})`, async () => {
      const customer = new Customer({ locale })
      await customer.start()
      const reply = await customer.say(said)
      expect(reply.hints, customer.transcript.join('\n')).to.include({ asks: 'country' })
      expect(reply.text).to.include(question)
    })
  }
})
