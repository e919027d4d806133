import { expect } from 'chai'
import { understand } from '../../../dialogs/understanding/understand.ts'
import type { Address, CountryCode, Language } from '../../../onboarding/vocabulary.ts'
import { summary } from './situations.ts'

type Standing = Address & { readonly country: CountryCode }

const aarhus: Standing = {
  street: 'Vestergade 3, 2. tv',
  postalCode: '8000',
  city: 'Aarhus C',
  country: 'DK',
}
const umea: Standing = { street: 'Storgatan 8', postalCode: '90326', city: 'Umeå', country: 'SE' }
const goteborg: Standing = {
  street: 'Storgatan 5 lgh 1101',
  postalCode: '41138',
  city: 'Göteborg',
  country: 'SE',
}
const tromso: Standing = {
  street: 'Storgata 8B',
  postalCode: '9008',
  city: 'Tromsø',
  country: 'NO',
}

type Asked = readonly [language: Language, asks?: string]

const streetIn = (text: string, address: Standing, asked: Asked) => {
  const context = summary(...asked)
  const { country } = address
  const { fills } = understand(text, {
    ...context,
    country,
    reading: { ...context.reading, country },
    values: { ...context.values, 'company.address': address },
  })
  return fills.map(({ key, value }) => (typeof value === 'object' ? value.street : key))
}

const rows = [
  ['da', aarhus, '3. th', 'Vestergade 3, 3. th'],
  ['da', aarhus, 'etage 3 mangler', 'Vestergade 3, 3. tv'],
  ['da', aarhus, 'adressen det er 3tv ikke 2tv', 'Vestergade 3, 3. tv'],
  ['da', aarhus, '2.th ikke 2.tv', 'Vestergade 3, 2. th'],
  ['da', aarhus, 'nr 9 B', 'Vestergade 9B, 2. tv'],
  ['da', aarhus, 'nej ikke mobilen!! adressen. 3 tv', 'Vestergade 3, 3. tv'],
  ['sv', umea, 'lgh 1102 på adressen också', 'Storgatan 8 lgh 1102'],
  ['sv', umea, 'våning 3 saknas', 'Storgatan 8, 3 tr'],
  ['sv', goteborg, 'lgh 1102', 'Storgatan 5 lgh 1102'],
  ['sv', umea, 'nr 9 B', 'Storgatan 9B'],
  ['no', tromso, '3. etasje også', 'Storgata 8B, 3. etasje'],
  ['no', tromso, 'etasje 3 manglar', 'Storgata 8B, 3. etasje'],
  ['no', tromso, 'nummer 9 C', 'Storgata 9C'],
  ['en', aarhus, 'floor 3 is missing', 'Vestergade 3, 3. tv'],
  ['en', aarhus, '2.th not 2.tv', 'Vestergade 3, 2. th'],
  ['en', umea, 'flat 12 too', 'Storgatan 8 flat 12'],
] as const

describe('understanding: a piece of the address, told by its form alone', () => {
  for (const [language, address, said, street] of rows)
    it(`${language}: ${said}`, () => {
      expect(streetIn(said, address, [language])).to.deep.equal([street])
    })

  it('and what only looks like one changes nothing', () => {
    const others = [
      ['da', aarhus, 'ikke 3. sal'],
      ['da', aarhus, '3. sal?'],
      ['da', aarhus, 'vi har 3 etager'],
      ['da', aarhus, 'det er 4. gang'],
      ['da', aarhus, 'nr 9'],
      ['sv', umea, 'inte lgh 1102'],
      ['sv', umea, 'det är 2 tv på kontoret'],
      ['no', tromso, 'ikkje 3. etasje'],
      ['no', tromso, '3 th'],
      ['en', aarhus, 'not floor 3'],
      ['en', aarhus, 'our lift stops at floor 3'],
      ['en', aarhus, '2 people'],
    ] as const
    for (const [language, address, said] of others)
      expect(streetIn(said, address, [language]), said).to.deep.equal([])
  })

  it('where something else is asked for the first time, it is no change', () => {
    expect(streetIn('3. th', aarhus, ['da', 'contact.landline'])).to.deep.equal([])
  })
})

describe('understanding: what stands in the address, and what it should be', () => {
  const rows = [
    ['it says 2. tv but it should be 3. th', aarhus, 'en', 'Vestergade 3, 3. th'],
    ['der står 2. tv, men det skal være 3. th', aarhus, 'da', 'Vestergade 3, 3. th'],
    ['det står lgh 1101 men ska vara lgh 1204', goteborg, 'sv', 'Storgatan 5 lgh 1204'],
    ['det står 8B men det skal være 8C', tromso, 'no', 'Storgata 8C'],
  ] as const
  for (const [text, address, language, street] of rows)
    it(`${language}: "${text}"`, () => {
      expect(streetIn(text, address, [language])).to.deep.equal([street])
    })

  const none = [
    ['it says 1. tv but it should be 3. th', aarhus, 'en'],
    ['står der 2. tv men det skal være 3. th?', aarhus, 'da'],
  ] as const
  for (const [text, address, language] of none)
    it(`${language}: "${text}" changes nothing`, () => {
      expect(streetIn(text, address, [language])).to.deep.equal([])
    })
})
