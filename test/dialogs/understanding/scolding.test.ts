import { expect } from 'chai'
import { understand } from '../../../dialogs/understanding/understand.ts'
import { languages, type Language } from '../../../onboarding/vocabulary.ts'
import { business } from './situations.ts'

const scolding: Readonly<Record<Language, readonly string[]>> = {
  da: [
    'skriv kun svaret',
    'svar på det jeg spørger om',
    'et spørgsmål ad gangen',
    'du svarer ikke på spørgsmålet',
  ],
  sv: [
    'skriv bara svaret',
    'svara på det jag frågar om',
    'en fråga i taget',
    'svara tydligt',
    'ett svar räcker',
  ],
  no: [
    'skriv bare svaret',
    'klart svar',
    'svar på det jeg spør om',
    'ett spørsmål om gangen',
    'bare svar',
  ],
  en: [
    'One short answer at a time',
    'just answer the question',
    'give me a straight answer',
    'answer my question',
  ],
}

const values: Readonly<Record<Language, string>> = {
  da: 'Klara Svare',
  sv: 'Klara Svar',
  no: 'Kort Svarstad',
  en: 'Ann Swer',
}

const asked = ['company.name', 'contact.name', 'company.address', 'credit.amount']

describe('understanding: whoever scolds gives no value (UX-23)', () => {
  for (const language of languages) {
    for (const text of scolding[language])
      it(`${language}: “${text}”`, () => {
        for (const asks of asked) {
          const { fills, refused, digression } = understand(text, business(asks, language))
          expect({ fills, refused, digression }, asks).to.deep.equal({
            fills: [],
            refused: undefined,
            digression: { topic: 'frustration' },
          })
        }
      })
    it(`${language}: “${values[language]}” is a name`, () => {
      const { fills } = understand(values[language], business('contact.name', language))
      expect(fills.map(({ value }) => value)).to.deep.equal([values[language]])
    })
  }
})
