import { expect } from 'chai'
import type { CountryCode, Language } from '../../../onboarding/vocabulary.ts'
import { asking, business, firstFields, person, valuesIn } from './situations.ts'

const homes = {
  DK: { street: 'Birkevej 7b', postalCode: '5000', city: 'Odense', country: 'DK' },
  SE: { street: 'Björkvägen 7b', postalCode: '22222', city: 'Lund', country: 'SE' },
  NO: { street: 'Bjørkeveien 7b', postalCode: '5003', city: 'Bergen', country: 'NO' },
} as const

const resident = (language: Language, country: CountryCode, asks = 'person.name') =>
  asking(asks, {
    country,
    customerType: 'private',
    language,
    open: ['person.phone', 'person.email'],
    answered: [...firstFields, 'person.name', 'person.address'],
    values: { 'person.name': 'Lise Bakke', 'person.address': homes[country] },
  })

type Row = readonly [said: string, street: string]

const streets: Readonly<Record<Language, readonly Row[]>> = {
  da: [
    ['ser fint ud men vejen er Birkevej 9b', 'Birkevej 9b'],
    ['vejen hedder Birkevej 9b, 2. tv', 'Birkevej 9b, 2. tv'],
    ['nej, Birkevej 9B i Odense', 'Birkevej 9B'],
  ],
  sv: [
    ['ser bra ut men gatan är Björkvägen 9b', 'Björkvägen 9b'],
    ['adressen är Björkvägen 9b', 'Björkvägen 9b'],
  ],
  no: [
    ['ser bra ut men gata er Bjørkeveien 9b', 'Bjørkeveien 9b'],
    ['gata er Bjørkeveien 9 b', 'Bjørkeveien 9 b'],
  ],
  en: [
    ['looks good but the street is Birch Road 9b', 'Birch Road 9b'],
    ['the street is Birkevej 9b', 'Birkevej 9b'],
  ],
}

const countryOf = { da: 'DK', sv: 'SE', no: 'NO', en: 'DK' } as const

describe('a letter behind a house number', () => {
  for (const [language, rows] of Object.entries(streets) as [Language, readonly Row[]][])
    for (const [said, street] of rows)
      it(`belongs to it, and is nobody (${language}): ${said}`, () => {
        const country = countryOf[language]
        expect(valuesIn(said, resident(language, country))).to.deep.equal({
          'person.address': { ...homes[country], street },
        })
      })

  it('is none where a word follows', () => {
    const values = valuesIn('nej, Birkevej 9 i Odense', resident('da', 'DK'))
    expect(values).to.deep.equal({
      'person.address': { ...homes.DK, street: 'Birkevej 9' },
    })
  })

  it('does not move a street of another town to this one', () => {
    for (const said of ['nej, Birkevej 9 i Aarhus', 'vejen er Birkevej 9 i Aarhus'])
      expect(valuesIn(said, resident('da', 'DK')), said).to.deep.equal({})
  })

  for (const said of ['b', 'b.', 'nej b'])
    it(`alone is nobody's name: ${said}`, () => {
      expect(valuesIn(said, person('person.name', 'da'))).to.deep.equal({})
    })
})

const initials: Readonly<Record<Language, readonly Row[]>> = {
  da: [
    ['kan du ændre mit navn til Torben M. Eriksen', 'Torben M. Eriksen'],
    ['kontaktpersonen er Torben M. Eriksen', 'Torben M. Eriksen'],
  ],
  sv: [
    ['byt namn till Torben M. Eriksen', 'Torben M. Eriksen'],
    ['mitt namn är Torben B. C. Eriksen. Tack', 'Torben B. C. Eriksen'],
  ],
  no: [
    ['kan du endre namnet mitt til Torben M. Eriksen', 'Torben M. Eriksen'],
    ['jeg heter Torben M. Eriksen', 'Torben M. Eriksen'],
    ['jeg heter Bo. Alt riktig ellers', 'Bo'],
  ],
  en: [
    ['change my name to Torben M. Eriksen', 'Torben M. Eriksen'],
    ['the contact is Torben M. Eriksen', 'Torben M. Eriksen'],
  ],
}

describe('an initial with a full stop', () => {
  for (const [language, rows] of Object.entries(initials) as [Language, readonly Row[]][])
    for (const [said, name] of rows)
      it(`stands inside the name (${language}): ${said}`, () => {
        const fresh = business('contact.phone', language, ['company.number'])
        const standing = {
          ...fresh,
          answered: [...fresh.answered, 'contact.name'],
          values: { 'contact.name': 'Torben Eriksen' },
        }
        expect(valuesIn(said, fresh)).to.deep.equal({ 'contact.name': name })
        expect(valuesIn(said, standing)).to.deep.equal({ 'contact.name': name })
      })
})
