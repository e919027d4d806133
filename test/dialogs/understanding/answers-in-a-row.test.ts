import { expect } from 'chai'
import type { Language } from '../../../onboarding/vocabulary.ts'
import { opening, valuesIn } from './situations.ts'

type Row = readonly [Language, said: string, values: Readonly<Record<string, unknown>>]

const sweden = { country: 'SE', 'company.number': '5599991238', customerType: 'business' }
const denmark = { country: 'DK', 'company.number': '12345674', customerType: 'business' }
const norway = { country: 'NO', 'company.number': '312345676', customerType: 'business' }

/** "Company" is the answer to one question, and what stands behind it the answer to the next. */
const answers: readonly Row[] = [
  ['sv', 'Sverige. Företag. Faktura. 559999-1238.', { ...sweden, payment: 'invoice' }],
  ['sv', 'Sverige\nBolag\nFörskott\n559999-1238', { ...sweden, payment: 'prepayment' }],
  ['sv', 'Sverige - Företag - Stockholm - 5599991238', sweden],
  ['da', 'Danmark. Virksomhed. Faktura. 12345674', { ...denmark, payment: 'invoice' }],
  ['da', 'Danmark - Firma - Forudbetaling - 12345674', { ...denmark, payment: 'prepayment' }],
  ['da', 'Danmark. Virksomhed. ApS. 12345674', { ...denmark, 'company.legalForm': 'ApS' }],
  ['da', 'Danmark. Virksomhed. Ja. 12345674', denmark],
  ['no', 'Norge. Bedrift. Faktura. 312345676', { ...norway, payment: 'invoice' }],
  ['no', 'Norge / Firma / Forskudd / 312345676', { ...norway, payment: 'prepayment' }],
  ['en', 'Norway. Company. Invoice. 312345676', { ...norway, payment: 'invoice' }],
  ['en', 'Norway. Company. Pay upfront. 312345676', { ...norway, payment: 'prepayment' }],
]

const sold = (text: string, name: string, rest: Readonly<Record<string, unknown>>): Row => [
  'sv',
  text,
  { ...rest, 'company.name': name },
]
const numbered = { country: 'SE', 'company.number': '5599991238' }

/** The neighbours: what stands behind it is what the company is called. */
const names: readonly Row[] = [
  sold('Sverige. Bolag: Nordlys. 5599991238', 'Nordlys', numbered),
  sold('Bolag. Nordlys. 5599991238', 'Nordlys', numbered),
  sold('Företag: Fakturaverket. 5599991238', 'Fakturaverket', numbered),
  sold('Företag: Snickeriet. 5599991238', 'Snickeriet', numbered),
  sold('Företag: Faktura AB. 5599991238', 'Faktura AB', sweden),
]

describe('answers in a row, without a sentence around them', () => {
  for (const [language, said, values] of answers)
    it(`${language}: "${said}" names no company`, () => {
      expect(valuesIn(said, opening(language))).to.deep.equal(values)
    })

  for (const [language, said, values] of names)
    it(`${language}: "${said}" names one`, () => {
      expect(valuesIn(said, opening(language))).to.deep.equal(values)
    })

  it('a company and its name in small letters, joined by a dash', () => {
    expect(valuesIn('firma - nordlys', opening('da'))).to.deep.equal({ 'company.name': 'nordlys' })
  })
})
