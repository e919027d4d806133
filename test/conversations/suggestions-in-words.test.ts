import { expect } from 'chai'
import { languages, type Language } from '../../onboarding/vocabulary.ts'
import { Customer } from '../support/conversation.ts'
import { phrases } from './phrases.ts'

const private_: Readonly<Record<Language, string>> = {
  da: 'privat, Danmark',
  sv: 'privat, Sverige',
  no: 'privat, Norge',
  en: 'private, Norway',
}

/** “Did you mean anna@gmail.com?” is asked. */
async function suggested(language: Language, typed: string, ...before: readonly string[]) {
  const customer = new Customer({ locale: phrases[language].locale })
  await customer.start()
  await customer.say(private_[language])
  for (const message of [...before, `Anna Kowalski, ${typed}`]) await customer.say(message)
  expect(customer.last?.hints.asks, customer.transcript.join('\n')).to.equal('suggest:person.email')
  return customer
}

const named: Readonly<
  Record<Language, readonly (readonly [typed: string, said: string, kept: string])[]>
> = {
  da: [
    ['anna@gmial.com', 'ja brug den', 'anna@gmail.com'],
    ['anna@gmial.com', 'ja det tror jeg', 'anna@gmail.com'],
    ['anna@gmial.com', 'ja gmail', 'anna@gmail.com'],
    ['anna@gmail.con', 'ja .com', 'anna@gmail.com'],
    ['anna@gmial.com', 'gmail selvfølgelig', 'anna@gmail.com'],
    ['anna@gmial.com', 'gmial er rigtigt', 'anna@gmial.com'],
    ['anna@gmial.com', 'nej gmial', 'anna@gmial.com'],
    ['anna@gmial.com', 'behold det', 'anna@gmial.com'],
  ],
  sv: [
    ['anna@gmial.com', 'ja använd den', 'anna@gmail.com'],
    ['anna@gmial.com', 'ja det är den, jag skrev fort', 'anna@gmail.com'],
    ['anna@gmial.com', 'ja det tror jag', 'anna@gmail.com'],
    ['anna@gmial.com', 'ja gmail', 'anna@gmail.com'],
    ['anna@gmail.con', 'ja .com', 'anna@gmail.com'],
    ['anna@gmial.com', 'gmail såklart', 'anna@gmail.com'],
    ['anna@gmial.com', 'gmial är rätt', 'anna@gmial.com'],
    ['anna@gmial.com', 'behåll det', 'anna@gmial.com'],
  ],
  no: [
    ['anna@gmial.com', 'ja bruk den', 'anna@gmail.com'],
    ['anna@gmial.com', 'ja det er den, jeg skrev fort', 'anna@gmail.com'],
    ['anna@gmial.com', 'ja det tror jeg', 'anna@gmail.com'],
    ['anna@gmial.com', 'ja gmail', 'anna@gmail.com'],
    ['anna@gmail.con', 'ja .com', 'anna@gmail.com'],
    ['anna@gmial.com', 'gmail selvfølgelig', 'anna@gmail.com'],
    ['anna@gmial.com', 'gmial er riktig', 'anna@gmial.com'],
    ['anna@gmial.com', 'behold det', 'anna@gmial.com'],
  ],
  en: [
    ['anna@gmial.com', 'yes use that', 'anna@gmail.com'],
    ['anna@gmial.com', "yes that's it, I mistyped it", 'anna@gmail.com'],
    ['anna@gmial.com', 'I think so yes', 'anna@gmail.com'],
    ['anna@gmial.com', 'yes gmail', 'anna@gmail.com'],
    ['anna@gmail.con', 'yes com', 'anna@gmail.com'],
    ['anna@gmial.com', 'gmail of course', 'anna@gmail.com'],
    ['anna@gmial.com', 'gmial is right', 'anna@gmial.com'],
    ['anna@gmial.com', 'keep it', 'anna@gmial.com'],
  ],
}

/** The customer chose the invoice before. */
const beside: Readonly<Record<Language, readonly [payment: string, surname: string]>> = {
  da: ['ok forudbetaling', 'efternavnet er med v, Kovalski'],
  sv: ['ok förskottsbetalning', 'efternamnet är med v, Kovalski'],
  no: ['ok forskuddsbetaling', 'etternavnet er med v, Kovalski'],
  en: ['ok prepay', 'also surname is with v, Kovalski'],
}

describe('“did you mean” is answered in words (UX-10)', () => {
  for (const language of languages) {
    for (const [typed, said, kept] of named[language]) {
      it(`${language}: “${said}” beside ${typed}`, async () => {
        const customer = await suggested(language, typed)
        const reply = await customer.say(said)
        expect(reply.hints.asks, customer.transcript.join('\n')).to.equal('person.address')
        expect(reply.hints.understood).to.deep.equal({ 'person.email': kept })
      })
    }

    it(`${language}: another choice and a correction are taken meanwhile`, async () => {
      const customer = await suggested(language, 'anna@gmial.com', phrases[language].invoice)
      const [payment, surname] = beside[language]
      const paid = await customer.say(payment)
      expect(paid.hints, customer.transcript.join('\n')).to.deep.include({
        asks: 'suggest:person.email',
        attempt: 1,
        understood: { payment: 'prepayment' },
      })
      const corrected = await customer.say(surname)
      expect(corrected.hints, customer.transcript.join('\n')).to.deep.include({
        asks: 'suggest:person.email',
        attempt: 1,
        understood: { 'person.name': 'Anna Kovalski' },
      })
    })
  }
})
