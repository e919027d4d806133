import { expect } from 'chai'
import { languages, type Language } from '../../onboarding/vocabulary.ts'
import { Customer } from '../support/conversation.ts'
import { phrases } from './phrases.ts'

/** A number that no register knows, what is said after it beside the point, and something that nobody can make out. */
const said: Readonly<Record<Language, readonly [number: string, beside: readonly string[]]>> = {
  da: ['12345690', ['Mette Holm, 20 12 34 56', 'hvorfor skal I bruge telefonnummeret?']],
  sv: ['5599991238', ['Åsa Lind, 070 174 06 05', 'varför behöver ni telefonnumret?']],
  no: ['312345676', ['Kari Haugen, 68 05 12 34', 'hvorfor trenger dere telefonnummeret?']],
  en: ['312345676', ['Kari Haugen, 68 05 12 34', 'why do you need the phone number?']],
}

const last = (text: string): string => text.split('\n\n').at(-1) ?? ''

describe('UX-23 help grows with a miss, and with nothing else', () => {
  for (const language of languages) {
    const [number, beside] = said[language]
    it(`${language}: behind an answer or a question that was heard the open field is asked as at first`, async () => {
      const customer = new Customer({ locale: phrases[language].locale })
      await customer.start()
      const opening = {
        da: 'virksomhed i Danmark',
        sv: 'företag i Sverige',
        no: 'bedrift i Norge',
        en: 'company in Norway',
      }
      const first = await customer.say(opening[language])
      const plain = first.text.split('\n\n').find((line) => line.includes('?')) ?? ''
      expect(first.hints.asks).to.equal('company.number')
      const missed = await customer.say(number)
      expect(last(missed.text)).not.to.include(plain)
      for (const text of beside) {
        const reply = await customer.say(text)
        expect(reply.hints.attempt, customer.transcript.join('\n')).to.equal(missed.hints.attempt)
        expect(reply.text).to.include(plain)
      }
      const again = await customer.say('qwx zzqp')
      expect(again.hints.attempt).to.equal(missed.hints.attempt + 1)
      expect(again.text).not.to.include(plain)
    })
  }
})
