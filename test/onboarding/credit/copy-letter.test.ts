import { expect } from 'chai'
import { copyLetter } from '../../../onboarding/credit/copy-letter.ts'
import { countries } from '../../../onboarding/countries/index.ts'
import { countryCodes, type CountryCode } from '../../../onboarding/vocabulary.ts'

/** Forms whose owners the bureau writes to. */
const promised: Readonly<Record<CountryCode, readonly string[]>> = {
  DK: [],
  SE: ['EF', 'HB', 'KB'],
  NO: ['ENK'],
}
const privatePersons: Readonly<Record<CountryCode, boolean>> = { DK: false, SE: true, NO: true }

describe('the copy letter that the credit notice promises (CR-05)', () => {
  for (const country of countryCodes) {
    it(`${country}: private persons ${privatePersons[country] ? 'get one' : 'get none'}`, () => {
      expect(copyLetter(country, undefined, 'private')).to.equal(privatePersons[country])
    })

    for (const { code } of countries[country].legalForms) {
      const expected = promised[country].includes(code)
      it(`${country} ${code}: ${expected ? 'promised' : 'not promised'}`, () => {
        expect(copyLetter(country, code, 'business')).to.equal(expected)
      })
    }

    it(`${country}: a company of unknown form counts as a natural person (CR-06)`, () => {
      expect(copyLetter(country, undefined, 'business')).to.equal(privatePersons[country])
      expect(copyLetter(country, 'XYZ', 'business')).to.equal(privatePersons[country])
    })
  }
})
