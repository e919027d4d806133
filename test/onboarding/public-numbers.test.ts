import { expect } from 'chai'
import { participantIds, vatNumberOf } from '../../onboarding/public-numbers.ts'
import type { CountryCode } from '../../onboarding/vocabulary.ts'

const cases: readonly (readonly [CountryCode, string, string, readonly string[]])[] = [
  ['DK', '12345674', 'DK12345674', ['0184:12345674', '0184:DK12345674']],
  ['SE', '5599990107', 'SE559999010701', ['0007:5599990107']],
  ['NO', '310004103', '310004103MVA', ['0192:310004103']],
]

describe('numbers that follow from a company number', () => {
  for (const [country, number, vat, ids] of cases) {
    it(`${country}: the VAT number ${vat}, and ${ids.join(' or ')} in Peppol`, () => {
      expect(vatNumberOf(number, country)).to.equal(vat)
      expect(participantIds(number, country)).to.deep.equal(ids)
    })
  }

  // Skatteverket's test numbers: with and without the century, and a coordination number.
  for (const number of ['8001022386', '198001022386', '7010632391', '••••••-••••']) {
    it(`ID-03 the number of a Swedish sole trader leads to none: ${number}`, () => {
      expect(vatNumberOf(number, 'SE')).to.equal(undefined)
      expect(participantIds(number, 'SE')).to.deep.equal([])
    })
  }
})
