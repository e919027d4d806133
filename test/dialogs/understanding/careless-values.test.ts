import { expect } from 'chai'
import type { FieldValue } from '../../../onboarding/field.ts'
import type { Language } from '../../../onboarding/vocabulary.ts'
import { asking, businessFields, firstFields, opening, person, valuesIn } from './situations.ts'

const address = { street: 'Vestergade 3', postalCode: '8000', city: 'Aarhus C', country: 'DK' }
const values: Readonly<Record<string, FieldValue>> = {
  'company.address': address,
  'contact.name': 'Henning Kragh',
  'credit.amount': 5000,
}

/** The summary of a Danish business, in any language. */
const summary = (language: Language) =>
  asking('confirm', {
    country: 'DK',
    customerType: 'business',
    language,
    answered: [...firstFields, ...businessFields],
    values,
  })

type Row = readonly [
  language: Language,
  said: string,
  understood: Readonly<Record<string, FieldValue>>,
]

const moved = (street: string) => ({ 'company.address': { ...address, street } })

describe('understanding: the figure of an address, and "last month", are no monthly amount', () => {
  const rows: readonly Row[] = [
    ['en', 'correct, but we moved to Østergade 4, 8000 Aarhus C last month', moved('Østergade 4')],
    ['da', 'vi er flyttet til Østergade 125 sidste måned', moved('Østergade 125')],
    ['da', 'vi flytter til Østergade 125 om en måned', moved('Østergade 125')],
    ['sv', 'vi flyttade till Østergade 4, 8000 Aarhus C förra månaden', moved('Østergade 4')],
    ['no', 'vi flytter til Østergade 4, 8000 Aarhus C neste måned', moved('Østergade 4')],
    ['en', 'we buy for 4000 a month', { 'credit.amount': 4000 }],
    ['en', 'We Buy For 4000 Every Month', { 'credit.amount': 4000 }],
    ['da', 'vi køber for 8000 om måneden', { 'credit.amount': 8000 }],
  ]
  for (const [language, said, understood] of rows)
    it(`${language}: "${said}"`, () => {
      expect(valuesIn(said, summary(language))).to.deep.equal(understood)
    })
})

describe('understanding: "It\'s" is no part of the name of a firm', () => {
  for (const [said, name] of [
    ["It's Nordlys ApS", 'Nordlys ApS'],
    ['It’s Nordlys ApS', 'Nordlys ApS'],
    ['Its Nordlys ApS', 'Nordlys ApS'],
    ["Hi there. It's Nordlys ApS", 'Nordlys ApS'],
    ["Here's Nordlys ApS", 'Nordlys ApS'],
    ["That's It ApS", 'It ApS'],
    ['Hvorfor Ikke ApS', 'Hvorfor Ikke ApS'],
  ] as const)
    it(said, () => {
      expect(valuesIn(said, opening('en'))['company.name']).to.equal(name)
    })
})

describe('understanding: that somebody lives there is no part of the street', () => {
  const dk = (street: string, city = 'hørning') => ({ street, postalCode: '8362', city })
  const rows = [
    ['da', 'bor Rosenvænget 22 st th i 8362 hørning', dk('Rosenvænget 22 st th')],
    ['da', 'jeg bor på Rosenvænget 22, 2. tv i 8362 hørning', dk('Rosenvænget 22, 2. tv')],
    ['da', 'bor på Rosenvænget 22, i 8362 hørning', dk('Rosenvænget 22')],
    ['da', 'Rosenvænget 22 B, st. th., 8362 Hørning', dk('Rosenvænget 22 B, st. th.', 'Hørning')],
    [
      'sv',
      'bor Storgatan 14 B lgh 1102 i 411 38 göteborg',
      { street: 'Storgatan 14 B lgh 1102', postalCode: '41138', city: 'göteborg' },
    ],
    [
      'no',
      'bor i Furulunden 7 H0201 i 7014 trondheim',
      { street: 'Furulunden 7 H0201', postalCode: '7014', city: 'trondheim' },
    ],
    [
      'en',
      'I live at Furulunden 7 H0201 in 7014 trondheim',
      { street: 'Furulunden 7 H0201', postalCode: '7014', city: 'trondheim' },
    ],
  ] as const
  for (const [language, said, place] of rows)
    it(`${language}: "${said}"`, () => {
      const context = person('person.address', language)
      expect(valuesIn(said, context)).to.deep.equal({
        'person.address': { ...place, country: context.country },
      })
    })
})
