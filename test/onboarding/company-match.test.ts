import { expect } from 'chai'
import { isSameAddress, isSameCompanyName } from '../../onboarding/company-match.ts'

describe('company names are compared as people mean them (DQ-05, DQ-07)', () => {
  const same = [
    ['Nordlys ApS', 'NORDLYS APS', 'DK'],
    ['Nordlys', 'Nordlys ApS', 'DK'],
    ['Aagaard & Søn A/S', 'Ågård Søn', 'DK'],
    ['Norrsken Bygg AB', 'Bygg Norrsken', 'SE'],
    ['Fjordlys AS', 'fjordlys as.', 'NO'],
  ] as const
  for (const [a, b, country] of same) {
    it(`${a} = ${b}`, () => {
      expect(isSameCompanyName(a, b, country)).to.equal(true)
    })
  }

  const different = [
    ['Nordlys ApS', 'Sydlys ApS', 'DK'],
    ['Nordlys Holding ApS', 'Nordlys ApS', 'DK'],
  ] as const
  for (const [a, b, country] of different) {
    it(`${a} ≠ ${b}`, () => {
      expect(isSameCompanyName(a, b, country)).to.equal(false)
    })
  }
})

describe('addresses are compared as places', () => {
  const stored = {
    street: 'Vestergade 3, 2. tv',
    postalCode: '8000',
    city: 'Aarhus C',
    country: 'DK',
  }

  it('punctuation and case do not differ', () => {
    expect(
      isSameAddress(stored, { ...stored, street: 'vestergade 3 2.tv', city: 'AARHUS C' }),
    ).to.equal(true)
  })

  it('another house, code or country does', () => {
    expect(isSameAddress(stored, { ...stored, street: 'Vestergade 5, 2. tv' })).to.equal(false)
    expect(isSameAddress(stored, { ...stored, postalCode: '8200' })).to.equal(false)
    expect(isSameAddress(stored, { ...stored, country: 'NO' })).to.equal(false)
  })
})
