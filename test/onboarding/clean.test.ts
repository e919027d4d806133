import { expect } from 'chai'
import fc from 'fast-check'
import { clean, digits, plainCharacters } from '../../onboarding/clean.ts'

describe('clean text', () => {
  const rows: readonly (readonly [string, string, string])[] = [
    ['ends are trimmed and blanks collapsed', '  a \t  b  ', 'a b'],
    ['no-break, thin and ideographic blanks are blanks', 'a\u00a0b\u2009c\u3000d', 'a b c d'],
    ['zero-width characters vanish', 'a\u200bb\ufeffc\u00add', 'abcd'],
    ['every dash is a hyphen', '1\u20102\u20133\u20144\u22125\uff0d6', '1-2-3-4-5-6'],
    ['full-width forms are ASCII', 'ＣＶＲ：１２', 'CVR:12'],
    ['control and bidirectional characters vanish', 'a\u0000\u0007\u202eb\u2066c', 'abc'],
    ['newlines of any system are kept', 'a\r\nb\rc\u2028d \n e', 'a\nb\nc\nd\ne'],
    ['letters are composed', 'A\u030a', 'Å'],
    ['half an emoji vanishes', 'a\ud83d', 'a'],
  ]
  for (const [name, given, expected] of rows) {
    it(`UX-19 ${name}`, () => {
      expect(clean(given)).to.equal(expected)
    })
  }

  it('UX-19 cleaning twice changes nothing more', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(clean(clean(text))).to.equal(clean(text))
      }),
    )
  })

  it('digits leaves only digits', () => {
    expect(digits('CVR-nr. １3 58–56 28')).to.equal('13585628')
  })

  it('plain characters keep their number of blanks', () => {
    expect(plainCharacters(' a\u00a0\u00a0b')).to.equal(' a  b')
  })
})
