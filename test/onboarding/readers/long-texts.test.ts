import { expect } from 'chai'
import { findNationalNumbers } from '../../../onboarding/national-numbers.ts'
import { fields } from '../../../onboarding/fields/index.ts'
import { context, now } from './contexts.ts'

const hostile: readonly (readonly [string, string])[] = [
  ['one letter', 'a'],
  ['digits', '1'],
  ['digits and blanks', '1 '],
  ['labels that fit twice', 'vatnr'],
  ['dots', '.'],
  ['commas and words', 'aa, '],
  ['lines', '1\n'],
  ['addresses', 'Vestergade 3, 8000 Aarhus C, '],
  ['phones', '0701740605 '],
  ['at signs', 'a@a.'],
  ['zero-width characters', '\u200b\u202e'],
]

describe('50 kB of anything', () => {
  for (const [name, piece] of hostile) {
    const text = `1${piece.repeat(50_000 / piece.length)}x@1`

    it(`${name}: every field answers at once`, () => {
      const started = performance.now()
      for (const country of ['DK', 'SE', 'NO'] as const) {
        for (const field of fields)
          expect(field.read(text, context(country))).to.have.property('ok')
      }
      findNationalNumbers(text, { now })
      expect(performance.now() - started).to.be.lessThan(5000)
    })
  }
})
