import { expect } from 'chai'
import fc from 'fast-check'
import { readPhone } from '../../../onboarding/readers/phone.ts'
import type { CountryCode } from '../../../onboarding/vocabulary.ts'
import { context, detailOf, disguises, reasonOf, valueOf } from './contexts.ts'

/** Fiction ranges where there are any: PTS 070-1740605…, Nkom 68 05 xx xx; Danish ones are example numbers. */
const understood: readonly (readonly [string, CountryCode | undefined, string])[] = [
  ['32 12 34 56', 'DK', '+4532123456'],
  ['+45 32 12 34 56', 'SE', '+4532123456'],
  ['0045 32123456', 'NO', '+4532123456'],
  ['(+45) 32123456', 'DK', '+4532123456'],
  ['tlf. 32 12 34 56', 'DK', '+4532123456'],
  ['Mobil: 32123456', 'DK', '+4532123456'],
  ['4532123456', 'NO', '+4532123456'],
  ['070-174 06 05', 'SE', '+46701740605'],
  ['0046 (0)70-174 06 05', 'DK', '+46701740605'],
  ['+46(0)701740605', 'NO', '+46701740605'],
  ['46701740605', 'DK', '+46701740605'],
  ['46701740605', undefined, '+46701740605'],
  ['010-123 45 67', 'SE', '+46101234567'],
  ['68 05 12 34', 'NO', '+4768051234'],
  ['680 51 234', 'NO', '+4768051234'],
  ['79 02 12 34', 'NO', '+4779021234'],
  ['02000', 'NO', '+4702000'],
  ['+44 20 7946 0018', 'DK', '+442079460018'],
]

const refused: readonly (readonly [string, CountryCode | undefined, string, object?])[] = [
  ['', 'DK', 'empty'],
  ['ring til mig', 'DK', 'wrongCharacters'],
  ['+', 'DK', 'wrongCharacters'],
  ['32 12 34 5x', 'DK', 'wrongCharacters'],
  ['3212345', 'DK', 'tooShort', { expected: 8, got: 7 }],
  ['321234567', 'DK', 'tooLong', { expected: 8, got: 9 }],
  ['461234567', 'DK', 'tooLong', { expected: 8, got: 9 }],
  ['070-174 06 05', 'DK', 'tooLong', { expected: 8, got: 10 }],
  ['+45 3212345', 'DK', 'tooShort'],
  ['+45 321234567', 'NO', 'tooLong'],
  ['4712345678901', 'NO', 'tooLong', { expected: 8, got: 13 }],
  ['070', 'SE', 'tooShort'],
  ['070-174 06 05 06 07 08', 'SE', 'tooLong'],
  ['20 01 23 45', 'DK', 'phoneNotInPlan'],
  ['32 12 34 56', undefined, 'countryUnknown'],
  ['4512345', undefined, 'phoneNotInPlan'],
  ['80 12 34 56', 'DK', 'phoneNotReachable'],
  ['90 12 34 56', 'DK', 'phoneNotReachable'],
  ['800 22 222', 'NO', 'phoneNotReachable'],
  ['020-12 34 56', 'SE', 'phoneNotReachable'],
]

describe('phone numbers', () => {
  for (const [text, country, value] of understood) {
    it(`UX-19 "${text}" in ${country ?? 'no country yet'} is ${value}`, () => {
      expect(valueOf(readPhone(text, context(country)))).to.equal(value)
      expect(valueOf(readPhone(value, context(country)))).to.equal(value)
    })
  }

  for (const [text, country, reason, detail] of refused) {
    it(`UX-22 "${text}" in ${country ?? 'no country yet'} is refused as ${reason}`, () => {
      const reading = readPhone(text, context(country))
      expect(reasonOf(reading)).to.equal(reason)
      expect(detailOf(reading)).to.deep.equal(detail)
    })
  }

  for (const [name, disguise] of disguises) {
    it(`UX-19 ${name} do not matter`, () => {
      expect(valueOf(readPhone(disguise('32123456'), context('DK')))).to.equal('+4532123456')
      expect(valueOf(readPhone(disguise('0701740605'), context('SE')))).to.equal('+46701740605')
      expect(valueOf(readPhone(disguise('68051234'), context('NO')))).to.equal('+4768051234')
    })
  }

  it('never throws, whatever is typed', () => {
    const texts = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[+0-9() -]{1,20}$/))
    fc.assert(
      fc.property(texts, fc.constantFrom('DK', 'SE', 'NO', undefined), (text, country) => {
        const reading = readPhone(text, context(country))
        if (reading.ok) expect(reading.value).to.match(/^\+\d{5,15}$/)
      }),
    )
  })
})
