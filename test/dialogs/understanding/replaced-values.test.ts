import { expect } from 'chai'
import type { FieldValue } from '../../../onboarding/field.ts'
import { languages } from '../../../onboarding/vocabulary.ts'
import type { Language } from '../../../onboarding/vocabulary.ts'
import { asking, businessFields, firstFields, valuesIn } from './situations.ts'

const address = { street: 'Skovvej 9, 2. tv', postalCode: '8000', city: 'Aarhus C', country: 'DK' }
const values: Readonly<Record<string, FieldValue>> = {
  'company.number': '12345674',
  'company.legalForm': 'ApS',
  'company.address': address,
  'contact.email': 'grete@nordlys.dk',
  'credit.amount': 4000,
}

const summary = (language: Language) =>
  asking('confirm', {
    country: 'DK',
    customerType: 'business',
    language,
    answered: [...firstFields, ...businessFields],
    values,
  })

type Row = readonly [said: string, changes: Readonly<Record<string, FieldValue>>]

const amount = (value: number) => ({ 'credit.amount': value })
const form = { 'company.legalForm': 'A/S' }
const at = (street: string) => ({ 'company.address': { ...address, street } })
const mail = { 'contact.email': 'grete@nordlyset.dk' }
const number = { 'company.number': '91423480' }

const tables: Readonly<Record<Language, readonly Row[]>> = {
  da: [
    ['beløbet 4000 er forkert, ret det til 7500 tak', amount(7500)],
    ['4000 er forkert, ret det til 7500', amount(7500)],
    ['7.500 i stedet for 4.000', amount(7500)],
    ['sæt det til 9000, ikke 4000', amount(9000)],
    ['vi er et A/S, ikke et ApS', form],
    ['Skovvej passer men det er nummer 9B', at('Skovvej 9B, 2. tv')],
    ['nummer 90 på Skovvej, ikke 9', at('Skovvej 90, 2. tv')],
    ['vi har hele huset så slet 2. tv', at('Skovvej 9')],
    ['jeg mente nordlyset.dk i mailen', mail],
    ['cvr er forkert, det rigtige er 91423480', number],
    ['7.500 i stedet for 6.000', {}],
  ],
  sv: [
    ['beloppet 4000 är fel, ändra till 7500 tack', amount(7500)],
    ['4000 stämmer inte, ska vara 7500', amount(7500)],
    ['7 500 istället för 4 000', amount(7500)],
    ['ändra summan till 9 000', amount(9000)],
    ['A/S ska det vara inte ApS', form],
    ['Skovvej stämmer men nummer 9B', at('Skovvej 9B, 2. tv')],
    ['stryk 2. tv, vi har hela huset', at('Skovvej 9')],
    ['jag menade nordlyset.dk i mejlen', mail],
    ['7 500 istället för 6 000', {}],
  ],
  no: [
    ['beløpet 4000 er feil, endre til 7500 takk', amount(7500)],
    ['4000 er feil, det skal være 7500', amount(7500)],
    ['7 500 i stedet for 4 000', amount(7500)],
    ['endre beløpet til 9 000', amount(9000)],
    ['det er A/S og ikke ApS', form],
    ['Skovvej er rett men det er nr 9B', at('Skovvej 9B, 2. tv')],
    ['dropp 2. tv, vi har hele huset', at('Skovvej 9')],
    ['mente nordlyset.dk i eposten', mail],
    ['7 500 i stedet for 6 000', {}],
  ],
  en: [
    ['the amount 4000 is wrong, make it 7500 please', amount(7500)],
    ['is 4000 wrong, or 7500?', {}],
    ['7,500 rather than 4,000', amount(7500)],
    ['make the amount 9,000 instead', amount(9000)],
    ['we are an A/S, not an ApS', form],
    ['Skovvej is right but it is number 9B', at('Skovvej 9B, 2. tv')],
    ['remove the 2. tv please', at('Skovvej 9')],
    ['I meant nordlyset.dk in the email', mail],
    ['the cvr is wrong, the right one is 91423480', number],
    ['7,500 rather than 6,000', {}],
  ],
}

describe('one value in the place of another (UX-20)', () => {
  for (const language of languages)
    for (const [said, changes] of tables[language])
      it(`${language}: "${said}"`, () => {
        expect(valuesIn(said, summary(language))).to.deep.equal(changes)
      })
})
