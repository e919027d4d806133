import { expect } from 'chai'
import { readMismatch } from '../../../dialogs/understanding/choices/mismatch.ts'
import { understand } from '../../../dialogs/understanding/understand.ts'
import type { Language } from '../../../onboarding/vocabulary.ts'
import { asking, firstFields, valuesOf } from './situations.ts'

const opening = (language: Language) => asking('country', { language, open: [...firstFields] })

describe('whoever asks whether such customers can buy is one', () => {
  const texts: readonly (readonly [Language, string, string])[] = [
    ['da', 'kan privatpersoner handle her', 'private'],
    ['da', 'kan foreninger blive kunde', 'business'],
    ['sv', 'hej, kan privatpersoner handla', 'private'],
    ['no', 'kan privatpersoner handle her', 'private'],
    ['en', 'can private people buy', 'private'],
  ]
  for (const [language, text, type] of texts)
    it(`${language}: “${text}”`, () => {
      const { fills, refused } = understand(text, opening(language))
      expect(valuesOf({ fills })).to.deep.equal({ customerType: type })
      expect(refused).to.equal(undefined)
    })
})

describe('a range in figures', () => {
  for (const [text, amount] of [
    ['vi køber nok for en 3-4000 om måneden', 4000],
    ['ungefär 10-15 000 kr i månaden', 15000],
    ['3.000-4.000 kr i måneden', 4000],
    ['maybe 3-4k a month', 4000],
  ] as const)
    it(`is never less than its upper figure: “${text}”`, () => {
      const summary = asking('confirm', {
        country: 'DK',
        customerType: 'business',
        answered: ['credit.amount'],
        values: { 'credit.amount': 5000 },
      })
      expect(valuesOf(understand(text, summary))).to.deep.equal({ 'credit.amount': amount })
    })
})

describe('DQ-07 a request beside the question which of two values is right', () => {
  for (const text of [
    'kan du sende dette til en kollega av meg',
    'kan du sende det til en kollega af mig',
    'can you send this to a colleague of mine',
    'kan du skicka det till min kollega',
  ])
    it(`chooses none: “${text}”`, () => {
      expect(readMismatch(text)).to.equal(undefined)
    })
})
