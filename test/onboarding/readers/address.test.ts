import { expect } from 'chai'
import fc from 'fast-check'
import { countries } from '../../../onboarding/countries/index.ts'
import { readAddress } from '../../../onboarding/readers/address.ts'
import type { Address, CountryCode } from '../../../onboarding/vocabulary.ts'
import { context, reasonOf, valueOf } from './contexts.ts'

type Row = readonly [string, CountryCode | undefined, readonly [string, string, string, string]]

const understood: readonly Row[] = [
  ['Vestergade 3, 2. tv, 8000 Aarhus C', 'DK', ['Vestergade 3, 2. tv', '8000', 'Aarhus C', 'DK']],
  ['Vestergade 3 2.tv 8000 Aarhus C', 'DK', ['Vestergade 3 2.tv', '8000', 'Aarhus C', 'DK']],
  ['Vestergade 3; 8000 Aarhus C.', 'DK', ['Vestergade 3', '8000', 'Aarhus C', 'DK']],
  ['Vestergade 3\n8000 Aarhus C', 'DK', ['Vestergade 3', '8000', 'Aarhus C', 'DK']],
  ['Vestergade 3\n8000\nAarhus C', 'DK', ['Vestergade 3', '8000', 'Aarhus C', 'DK']],
  ['Vestergade 3, Aarhus C, 8000', 'DK', ['Vestergade 3', '8000', 'Aarhus C', 'DK']],
  ['Vestergade 3, Aarhus C 8000', 'DK', ['Vestergade 3', '8000', 'Aarhus C', 'DK']],
  ['8000 Aarhus C, Vestergade 3', 'DK', ['Vestergade 3', '8000', 'Aarhus C', 'DK']],
  ['Vestergade 3 - 8000 Aarhus C', 'DK', ['Vestergade 3', '8000', 'Aarhus C', 'DK']],
  ['Vestergade 3 (8000 Aarhus C)', 'DK', ['Vestergade 3', '8000', 'Aarhus C', 'DK']],
  ['Hovedgaden, 4000 Roskilde', 'DK', ['Hovedgaden', '4000', 'Roskilde', 'DK']],
  ['Vestergade 3, DK-2100 København Ø', 'DK', ['Vestergade 3', '2100', 'København Ø', 'DK']],
  ['Vestergade 3 DK2100 København Ø', 'DK', ['Vestergade 3', '2100', 'København Ø', 'DK']],
  [
    'c/o Hansen\nVestergade 3\n2100 København Ø\nDanmark',
    'DK',
    ['c/o Hansen, Vestergade 3', '2100', 'København Ø', 'DK'],
  ],
  [
    'Vestergade 3, 8000 Aarhus C, c/o Hansen',
    'DK',
    ['Vestergade 3, c/o Hansen', '8000', 'Aarhus C', 'DK'],
  ],
  ['Vestergade 3 8000 Aarhus C Denmark', 'NO', ['Vestergade 3', '8000', 'Aarhus C', 'DK']],
  [
    'Storgatan 12 lgh 1203, 114 55 Stockholm',
    'SE',
    ['Storgatan 12 lgh 1203', '11455', 'Stockholm', 'SE'],
  ],
  [
    'Storgatan 12 lgh 1203 114 55 Stockholm',
    'SE',
    ['Storgatan 12 lgh 1203', '11455', 'Stockholm', 'SE'],
  ],
  ['Storgatan 12, SE-114 55 Stockholm', 'SE', ['Storgatan 12', '11455', 'Stockholm', 'SE']],
  ['Storgatan 12, S-114 55 Stockholm', 'DK', ['Storgatan 12', '11455', 'Stockholm', 'SE']],
  ['Storgatan 12, 11455 Stockholm, Sverige', 'DK', ['Storgatan 12', '11455', 'Stockholm', 'SE']],
  ['Storgatan 12, SE-114 55 Stockholm', undefined, ['Storgatan 12', '11455', 'Stockholm', 'SE']],
  ['Gateveien 12B H0301, 0155 Oslo', 'NO', ['Gateveien 12B H0301', '0155', 'Oslo', 'NO']],
  ['Gateveien 12B H0301 0155 Oslo', 'NO', ['Gateveien 12B H0301', '0155', 'Oslo', 'NO']],
  ['Gateveien 12B, N-0155 Oslo, Norge', 'DK', ['Gateveien 12B', '0155', 'Oslo', 'NO']],
  ['Postboks 1234 Sentrum, 0101 Oslo', 'NO', ['Postboks 1234 Sentrum', '0101', 'Oslo', 'NO']],
  ['Vei 3, ９１７０\u00a0Longyearbyen, Svalbard', 'NO', ['Vei 3', '9170', 'Longyearbyen', 'NO']],
  ['Beispielweg 1, 10117 Berlin, Tyskland', 'DK', ['Beispielweg 1', '10117', 'Berlin', 'DE']],
  ['Beispielweg 1, D-10117 Berlin', 'DK', ['Beispielweg 1', '10117', 'Berlin', 'DE']],
  [
    '1 Example Street, London sw1a 2aa, United Kingdom',
    'DK',
    ['1 Example Street', 'SW1A 2AA', 'London', 'GB'],
  ],
]

const refused: readonly (readonly [string, CountryCode | undefined, string])[] = [
  ['  ', 'DK', 'empty'],
  ['Danmark', 'DK', 'postalCodeMissing'],
  [',;', 'DK', 'postalCodeMissing'],
  ['Vestergade 3', 'DK', 'postalCodeMissing'],
  ['Vestergade 3, Aarhus C', 'DK', 'postalCodeMissing'],
  ['Kystvejen 1234, Aarhus', 'DK', 'postalCodeMissing'],
  ['Box 1234', 'DK', 'postalCodeMissing'],
  ['8000 Aarhus C', 'DK', 'streetMissing'],
  ['3, 8000 Aarhus C', 'DK', 'streetMissing'],
  ['Vestergade 3, 8000', 'DK', 'cityMissing'],
  ['Vestergade 3 8000', 'DK', 'cityMissing'],
  ['Vestergade 3, 80000 Aarhus', 'DK', 'postalCodeFormat'],
  ['Vestergade 3 800 Aarhus', 'DK', 'postalCodeFormat'],
  ['Vestergade 3, 80 Aarhus', 'DK', 'postalCodeFormat'],
  ['Storgatan 12, 014 55 Stockholm', 'SE', 'postalCodeFormat'],
  ['Storgatan 12, 114 55 Stockholm', undefined, 'postalCodeFormat'],
  ['<b>Vestergade 3</b>, 8000 Aarhus C', 'DK', 'wrongCharacters'],
  [`${'Vestergade '.repeat(20)}3, 8000 Aarhus C`, 'DK', 'tooLong'],
  [`Vestergade 3, 8000 ${'Aarhus '.repeat(10)}`, 'DK', 'tooLong'],
]

const written = (address: Address, country: CountryCode) =>
  `${address.street}, ${countries[country].formatPostalCode(address.postalCode)} ${address.city}`

describe('addresses', () => {
  for (const [text, country, [street, postalCode, city, land]] of understood) {
    it(`UX-19 UX-28 ${JSON.stringify(text)} (${country ?? 'no country yet'}) is understood`, () => {
      const expected = { street, postalCode, city, country: land }
      expect(valueOf(readAddress(text, context(country)))).to.deep.equal(expected)
    })
  }

  for (const [text, country, reason] of refused) {
    it(`UX-22 ${JSON.stringify(text.slice(0, 40))} (${country ?? 'no country yet'}) is refused as ${reason}`, () => {
      expect(reasonOf(readAddress(text, context(country)))).to.equal(reason)
    })
  }

  it('an address as it stands in the summary can be typed back', () => {
    const words = fc
      .stringMatching(/^[A-ZÆØÅÄÖ][a-zæøåäö]{2,12}$/)
      .filter((word) => !/^(box|boks|lgh|leil|postboks|postbox)$/i.test(word))
    const number = fc.integer({ min: 1, max: 999 })
    const code = fc.integer({ min: 10_000, max: 99_999 })
    fc.assert(
      fc.property(
        fc.record({ word: words, city: words, number, code }),
        fc.constantFrom('DK', 'SE', 'NO'),
        (parts, country) => {
          const postalCode = String(parts.code).slice(0, country === 'SE' ? 5 : 4)
          const street = `${parts.word} ${String(parts.number)}`
          const address = { street, postalCode, city: parts.city, country }
          const reading = readAddress(written(address, country), context(country))
          expect(valueOf(reading)).to.deep.equal(address)
        },
      ),
    )
  })

  it('never throws, whatever is typed', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.stringMatching(/^[A-Za-z0-9 ,\n-]{1,60}$/),
    )
    fc.assert(
      fc.property(texts, fc.constantFrom('DK', 'SE', 'NO', undefined), (text, country) => {
        expect(readAddress(text, context(country))).to.have.property('ok')
      }),
    )
  })
})
