import { expect } from 'chai'
import fc from 'fast-check'
import type { PartialAddress } from '../../../onboarding/ports.ts'
import {
  readPartialAddress,
  readPlace,
  type Place,
} from '../../../onboarding/readers/partial-address.ts'
import { countryCodes, type CountryCode } from '../../../onboarding/vocabulary.ts'

const partial: readonly (readonly [string, CountryCode, PartialAddress | undefined])[] = [
  ['Vestergade 3, Aarhus', 'DK', { street: 'Vestergade 3', city: 'Aarhus' }],
  ['Vestergade 3 Aarhus C', 'DK', { street: 'Vestergade 3', city: 'Aarhus C' }],
  ['Vestergade 3\nAarhus', 'DK', { street: 'Vestergade 3', city: 'Aarhus' }],
  ['Vestergade 3 i Aarhus', 'DK', { street: 'Vestergade 3', city: 'Aarhus' }],
  ['Vestergade 3 2.tv', 'DK', { street: 'Vestergade 3, 2.tv' }],
  ['Vestergade 3, 2. tv, Aarhus', 'DK', { street: 'Vestergade 3, 2. tv', city: 'Aarhus' }],
  ['Vestergade 3A st. th', 'DK', { street: 'Vestergade 3A, st. th' }],
  ['Vestergade 3 B', 'DK', { street: 'Vestergade 3 B' }],
  ['Vestergade 3-5', 'DK', { street: 'Vestergade 3-5' }],
  ['Vestergade 3, 8000', 'DK', { street: 'Vestergade 3', postalCode: '8000' }],
  ['Vestergade 3, DK-8000', 'DK', { street: 'Vestergade 3', postalCode: '8000' }],
  [
    'Vestergade 3, 8000 Aarhus',
    'DK',
    { street: 'Vestergade 3', postalCode: '8000', city: 'Aarhus' },
  ],
  ['Kystvejen 1234, Aarhus', 'DK', { street: 'Kystvejen 1234', city: 'Aarhus' }],
  ['c/o Holm, Vestergade 3, Aarhus', 'DK', { street: 'c/o Holm, Vestergade 3', city: 'Aarhus' }],
  ['6. Julivej 5, Fredericia', 'DK', { street: '6. Julivej 5', city: 'Fredericia' }],
  ['Vestergade 3, Aarhus, Danmark', 'DK', { street: 'Vestergade 3', city: 'Aarhus' }],
  ['Storgata 8B, H0101, Tromsø', 'NO', { street: 'Storgata 8B, H0101', city: 'Tromsø' }],
  ['Karl Johans gate 1, Oslo', 'NO', { street: 'Karl Johans gate 1', city: 'Oslo' }],
  ['Storgatan 8 lgh 1201, 114 55', 'SE', { street: 'Storgatan 8, lgh 1201', postalCode: '11455' }],
  ['Storgatan 8, Umeå', 'SE', { street: 'Storgatan 8', city: 'Umeå' }],
  ['Aarhus', 'DK', undefined],
  ['8000 Aarhus', 'DK', undefined],
  ['Box 1234', 'SE', { street: 'Box 1234' }],
  ['Vestergade 3, Aarhus, 20 12 34 56', 'DK', undefined],
  ['Vestergade 3, 8000 Aarhus, 7', 'DK', undefined],
  ['Vestergade 3, that is where we have been since the spring', 'DK', undefined],
  ['Vestergade 3, is that right?', 'DK', undefined],
  [`${'Lang'.repeat(50)}gade 3, Aarhus`, 'DK', undefined],
  ['', 'DK', undefined],
]

const places: readonly (readonly [string, CountryCode, Place | undefined])[] = [
  ['8000', 'DK', { postalCode: '8000' }],
  ['det er 8000', 'DK', { postalCode: '8000' }],
  ['8000 Aarhus C', 'DK', { postalCode: '8000', city: 'Aarhus C' }],
  ['DK-8000 Aarhus C.', 'DK', { postalCode: '8000', city: 'Aarhus C' }],
  ['Aarhus', 'DK', { city: 'Aarhus' }],
  ['N-9008 Tromsø', 'NO', { postalCode: '9008', city: 'Tromsø' }],
  ['903 26', 'SE', { postalCode: '90326' }],
  ['SE-903 26 Umeå', 'SE', { postalCode: '90326', city: 'Umeå' }],
  ['900', 'DK', undefined],
  ['0000', 'SE', undefined],
  ['000 00', 'SE', undefined],
  ['8000 eller 9000?', 'DK', undefined],
  ['jeg kan ikke huske det lige nu', 'DK', undefined],
  ['', 'DK', undefined],
]

describe('UX-28: an address without its postal code or town', () => {
  for (const [text, country, expected] of partial) {
    it(`${country} ${JSON.stringify(text.slice(0, 60))}`, () => {
      expect(readPartialAddress(text, country)).to.deep.equal(expected)
    })
  }

  for (const [text, country, expected] of places) {
    it(`a place, ${country} ${JSON.stringify(text)}`, () => {
      expect(readPlace(text, country)).to.deep.equal(expected)
    })
  }

  it('whatever is typed: read or not, never thrown, and nothing is invented', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.constantFrom(...countryCodes),
        (text, country) => {
          const { street = '', city = '' } = readPartialAddress(text, country) ?? {}
          for (const word of `${street} ${city}`.split(/[\s,]+/))
            expect(text.normalize('NFKC') + text).to.include(word)
          readPlace(text, country)
        },
      ),
    )
  })

  it('street, house and town come apart again however they are put together', () => {
    const parts = fc.record({
      street: fc.constantFrom('Vestergade 3', 'Karl Johans gate 1', 'H.C. Andersens Boulevard 299'),
      between: fc.constantFrom(', ', '\n', ' '),
      city: fc.constantFrom('Aarhus', 'Aarhus C', 'Mo i Rana', 'Umeå'),
    })
    fc.assert(
      fc.property(parts, ({ street, between, city }) => {
        expect(readPartialAddress(`${street}${between}${city}`, 'NO')).to.deep.equal({
          street,
          city,
        })
      }),
    )
  })
})
