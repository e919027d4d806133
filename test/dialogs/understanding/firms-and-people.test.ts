import { expect } from 'chai'
import type { FieldValue } from '../../../onboarding/field.ts'
import type { Language } from '../../../onboarding/vocabulary.ts'
import { languages } from '../../../onboarding/vocabulary.ts'
import { business, opening, person, valuesIn } from './situations.ts'

type Row = readonly [said: string, names: Readonly<Record<string, FieldValue>>]

const firm = (name: string) => ({ 'company.name': name })
const contact = (name: string) => ({ 'contact.name': name })

const names = (values: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(values).filter(([key]) => key.endsWith('.name')))

const openings: Readonly<Record<Language, readonly Row[]>> = {
  da: [
    [
      'Vi vil gerne oprettes som kunde, cvr 12345674\nHilsen Børnehaven Solsikken',
      firm('Børnehaven Solsikken'),
    ],
    ['Customer: business\nName: Nordlys Service\nCVR: 12345674', firm('Nordlys Service')],
    [
      'Jeg hedder Aksel Bro og driver Bro Maskinstation ved Thisted',
      { ...contact('Aksel Bro'), ...firm('Bro Maskinstation') },
    ],
    ['vi driver Holm & Søn Byg i Thisted', firm('Holm & Søn Byg')],
    ['jeg driver en lille butik i Odense', {}],
    ['jeg driver selv butikken', {}],
  ],
  sv: [
    ['Hälsningar Förskolan Solrosen, 559999-1246', firm('Förskolan Solrosen')],
    ['Kund: företag\nNamn: Björkö Bygg\nMejl: a@bjorko.se', firm('Björkö Bygg')],
    [
      'Jag heter Lars Ek och driver Eks Måleri i Borås',
      { ...contact('Lars Ek'), ...firm('Eks Måleri') },
    ],
    ['jag driver företag i Borås', {}],
  ],
  no: [
    ['Hilsen Solsikken Barnehage, 312345676', firm('Solsikken Barnehage')],
    ['Kunde: bedrift\nNavn: Fjordlys Transport\nE-post: a@fjord.no', firm('Fjordlys Transport')],
    [
      'Jeg heter Arve Kleppe og driver Kleppe Gard i Naustdal',
      { ...contact('Arve Kleppe'), ...firm('Kleppe Gard') },
    ],
    ['jeg driver en kiosk i Bergen', {}],
  ],
  en: [
    ['Kind regards, Little Oak Nursery', firm('Little Oak Nursery')],
    ['Customer: business\nName: Fjord Trading', firm('Fjord Trading')],
    ['Customer: business\nName: Fjordlys\nOrg no: 312345676', firm('Fjordlys')],
    ['Customer: business\nName: Kari Haugen\nMail: kari@fjordlys.no', contact('Kari Haugen')],
    [
      'Name: Dorota Malik\nCompany: Malik Städ AB\nOrg no: 559999-1204',
      { ...contact('Dorota Malik'), ...firm('Malik Städ AB') },
    ],
    [
      "I'm John Hall and I run Fjord Trading in Bergen",
      { ...contact('John Hall'), ...firm('Fjord Trading') },
    ],
    ['I run a small bakery in Denmark', {}],
    ['I run errands for Kari Haugen', {}],
  ],
}

describe('a firm that signs, that is named in a form, that somebody runs', () => {
  for (const language of languages)
    for (const [said, expected] of openings[language])
      it(`${language}: "${said.replaceAll('\n', ' / ')}"`, () => {
        expect(names(valuesIn(said, opening(language)))).to.deep.equal(expected)
      })

  it('is no contact person where one was asked for', () => {
    const at = business('contact.name', 'da')
    expect(valuesIn('Hilsen Børnehaven Solsikken', at)).to.deep.equal({})
    expect(valuesIn('Hilsen Pia Smed', at)).to.deep.equal(contact('Pia Smed'))
  })
})

describe('a firm with a legal form is a business, with its number and without', () => {
  const rows: readonly (readonly [Language, string, string | undefined])[] = [
    ['da', 'Firma: Nordlys ApS, cvr 12345674', 'business'],
    ['sv', 'vi heter Björkö Bygg AB, 559999-1246', 'business'],
    ['no', 'Fjordlys AS, org.nr. 312345676', 'business'],
    ['en', 'on behalf of Granit & Grus AB (559999-1246) in Sweden', 'business'],
    ['en', 'on behalf of Granit & Grus AB', 'business'],
    ['en', 'I am Kari Haugen', undefined],
  ]
  for (const [language, said, type] of rows)
    it(`${language}: "${said}"`, () => {
      expect(valuesIn(said, opening(language))['customerType']).to.equal(type)
    })
})

const selves: Readonly<Record<Language, readonly Row[]>> = {
  da: [['Undertegnede Jens Holm, 20123456', { 'person.name': 'Jens Holm' }]],
  sv: [['undertecknad Lars Ek', { 'person.name': 'Lars Ek' }]],
  no: [['Undertegnede Kari Haugen', { 'person.name': 'Kari Haugen' }]],
  en: [
    ['Myself Priya Menon', { 'person.name': 'Priya Menon' }],
    ['Myself Priya Menon, mail id priya.menon@example.se', { 'person.name': 'Priya Menon' }],
    ['myself', {}],
  ],
}

describe('whoever writes says who that is', () => {
  for (const language of languages)
    for (const [said, expected] of selves[language])
      it(`${language}: "${said}"`, () => {
        expect(names(valuesIn(said, person('person.name', language)))).to.deep.equal(expected)
      })
})

describe('a wish in a contraction where a company was asked for', () => {
  for (const said of ["actually we'd rather prepay", "I'd rather pay up front"])
    it(`"${said}" is no company`, () => {
      const values = valuesIn(said, business('company.name', 'en'))
      expect(values).to.deep.equal({ payment: 'prepayment' })
    })

  it('"We\'d Rather Be Sailing Ltd" is one', () => {
    const values = valuesIn("We'd Rather Be Sailing Ltd", business('company.name', 'en'))
    expect(values['company.name']).to.equal("We'd Rather Be Sailing Ltd")
  })
})
