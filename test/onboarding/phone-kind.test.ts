import { expect } from 'chai'
import { isFixedLine } from '../../onboarding/phone-kind.ts'

describe('numbers that text messages do not reach', () => {
  const cases: readonly (readonly [string, string, boolean])[] = [
    ['a Swedish landline', '+4684654500', true],
    ['a Swedish mobile', '+46701740605', false],
    ['a Norwegian landline', '+4722334455', true],
    ['a Norwegian mobile', '+4791234567', false],
    ['a Danish number, whose plan does not tell', '+4533123456', false],
    ['something that is no number', 'none', false],
  ]
  for (const [what, number, fixed] of cases) {
    it(`${what}: ${fixed ? 'asked about' : 'fine'}`, () => {
      expect(isFixedLine(number)).to.equal(fixed)
    })
  }
})
