import { expect } from 'chai'
import { withDwelling } from '../../../dialogs/flows/kept-dwelling.ts'
import { understand } from '../../../dialogs/understanding/understand.ts'
import {
  countryCodes,
  languages,
  type Address,
  type CountryCode,
  type Language,
} from '../../../onboarding/vocabulary.ts'
import { asking, businessFields, firstFields } from './situations.ts'

type Rows = Readonly<Record<Language, readonly string[]>>

const homes: Readonly<Record<CountryCode, Address>> = {
  DK: { street: 'Engvej 3 B, 2. tv', postalCode: '8000', city: 'Aarhus C', country: 'DK' },
  SE: { street: 'Blindgatan 3 B lgh 1102', postalCode: '62145', city: 'Visby', country: 'SE' },
  NO: { street: 'Nordlia 3B', postalCode: '5003', city: 'Bergen', country: 'NO' },
}

const streets: Readonly<Record<CountryCode, string>> = {
  DK: 'Engvej 3 A, 2. tv',
  SE: 'Blindgatan 3 A lgh 1102',
  NO: 'Nordlia 3 A',
}

const sides = {
  business: 'company.address',
  private: 'person.address',
} as const

function said(text: string, [language, country]: readonly [Language, CountryCode]) {
  return (side: keyof typeof sides) => {
    const key = sides[side]
    const answered =
      side === 'business' ? [...firstFields, ...businessFields] : [...firstFields, key]
    const values = { [key]: homes[country] }
    const { fills } = understand(
      text,
      asking('confirm', { country, customerType: side, language, answered, values }),
    )
    return fills.map(({ key: filled, value }) => [filled, value])
  }
}

const corrected: Rows = {
  da: ['jeg bor i 3 A forresten ikke B', '3 A ikke 3 B', 'nr 3 A, ikke B', 'ikke 3 B men 3 A'],
  sv: ['jag bor i 3 A förresten inte B', '3 A inte 3 B', 'nr 3 A inte B', 'inte 3 B utan 3 A'],
  no: ['jeg bor i 3 A forresten ikke B', '3 A ikke 3 B', 'nr 3 A, ikke B', 'ikke 3 B men 3 A'],
  en: ['I live in 3 A actually not B', '3 A not 3 B', 'no 3 A, not B', 'not 3 B but 3 A'],
}

const left: Rows = {
  da: ['jeg bor i 3 A forresten ikke C', 'det er vitamin A ikke D', 'bor jeg ikke i 3 B?'],
  sv: ['jag bor i 3 A förresten inte C', 'det är vitamin A inte D', 'bor jag inte i 3 B?'],
  no: ['jeg bor i 3 A forresten ikke C', 'det er vitamin A ikke D', 'bor jeg ikke i 3 B?'],
  en: ['I live in 3 A actually not C', 'it is vitamin A not D', "don't I live in 3 B?"],
}

const inHouses: Rows = {
  da: [
    'Adressen er Villa Solhøj, Engvej 8, 8000 Aarhus C',
    'adresse: Solgården, Engvej 8, 8000 Aarhus C',
  ],
  sv: [
    'Adressen är Bygdegården, Kyrkvägen 12, 621 45 Visby',
    'vi finns på Villa Sol, Kyrkvägen 12, 621 45 Visby',
  ],
  no: [
    'Adressen er Samfunnshuset, Fjordveien 4, 5003 Bergen',
    'vi bor på Solgården, Fjordveien 4, 5003 Bergen',
  ],
  en: [
    'The address is Rose Cottage, Engvej 8, 8000 Aarhus C',
    'our address is Villa Sol, Engvej 8, 8000 Aarhus C',
  ],
}

const people: Rows = {
  da: ['kontakten er Anna Gård, Engvej 8, 8000 Aarhus C'],
  sv: ['kontakten är Anna Gård, Kyrkvägen 12, 621 45 Visby'],
  no: ['kontakten er Anna Gård, Fjordveien 4, 5003 Bergen'],
  en: ['the contact is Anna Hall, Engvej 8, 8000 Aarhus C'],
}

const countryOf: Readonly<Record<Language, CountryCode>> = {
  da: 'DK',
  sv: 'SE',
  no: 'NO',
  en: 'DK',
}

const isAddress = ([key]: readonly unknown[]): boolean => String(key).endsWith('.address')

describe('the letter of a house is put right', () => {
  for (const language of languages)
    for (const country of countryCodes) {
      for (const text of corrected[language])
        for (const side of ['business', 'private'] as const)
          it(`${language}, ${country}, ${side}: “${text}” keeps the flat`, () => {
            const address = { ...homes[country], street: streets[country] }
            expect(said(text, [language, country])(side)).to.deep.equal([[sides[side], address]])
          })
      for (const text of left[language])
        it(`${language}, ${country}: “${text}” changes no address`, () => {
          expect(said(text, [language, country])('private').filter(isAddress)).to.deep.equal([])
        })
    }
})

describe('the name of a house stands in front of its street', () => {
  for (const language of languages) {
    const streetIn = (text: string) =>
      said(text, [language, countryOf[language]])('business')
        .filter(isAddress)
        .map(([, value]) => (value as Address).street)
    for (const text of inHouses[language])
      it(`${language}: “${text}”`, () => {
        expect(streetIn(text).join()).to.match(/^\p{Lu}[\p{L} ]+, \p{L}+ \d+$/u)
      })
    for (const text of people[language])
      it(`${language}: “${text}” names somebody`, () => {
        expect(streetIn(text).join()).to.match(/^\p{L}+ \d+$/u)
      })
  }
})

describe('a street said again with another letter', () => {
  const standing = homes.SE
  const again = (street: string, more: Partial<Address> = {}) => {
    const value = { ...standing, street, ...more }
    const fill = withDwelling(
      { key: 'person.address', raw: street, value, how: 'shape', correction: true },
      standing,
    )
    return (fill.value as Address).street
  }

  it('keeps the flat behind it', () => {
    expect(again('Blindgatan 3 A')).to.equal('Blindgatan 3 A lgh 1102')
    expect(again('Blindgatan 3')).to.equal('Blindgatan 3 lgh 1102')
  })

  it('leaves it out where it is another house, another town, or the flat alone is gone', () => {
    expect(again('Blindgatan 5')).to.equal('Blindgatan 5')
    expect(again('Blindgatan 3 B')).to.equal('Blindgatan 3 B')
    expect(again('Blindgatan 3 A lgh 1201')).to.equal('Blindgatan 3 A lgh 1201')
    expect(again('Blindgatan 3 A', { postalCode: '62156' })).to.equal('Blindgatan 3 A')
  })
})
