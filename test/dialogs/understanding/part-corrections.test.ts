import { expect } from 'chai'
import fc from 'fast-check'
import type { FieldValue } from '../../../onboarding/field.ts'
import { languages } from '../../../onboarding/vocabulary.ts'
import type { Language } from '../../../onboarding/vocabulary.ts'
import { understand } from '../../../dialogs/understanding/understand.ts'
import { asking, businessFields, firstFields, valuesIn } from './situations.ts'

const address = { street: 'Havnegade 14, 3. th', postalCode: '8000', city: 'Aarhus C' }
const standing: Readonly<Record<string, FieldValue>> = {
  'company.address': { ...address, country: 'DK' },
  'contact.phone': '+4520123456',
  'contact.email': 'mette@nordlys.dk',
  'invoice.email': 'faktura@nordlys.dk',
  'credit.amount': 5000,
}

const summary = (language: Language, values = standing) =>
  asking('confirm', {
    country: 'DK',
    customerType: 'business',
    language,
    answered: [...firstFields, ...businessFields],
    values,
  })

const living = (street: string) => ({
  'company.address': { ...address, street, country: 'DK' },
})
const at18 = living('Havnegade 18, 3. th')
const onFourth = living('Havnegade 14, 4. th')
const phone = { 'contact.phone': '+4520123458' }
const turned = { 'contact.phone': '+4520123465' }
const mail = { 'contact.email': 'mette@nordlys.com' }
const nothing = {}
const called = { 'contact.name': 'Birgit Krogh' }

type Row = readonly [said: string, changes: Readonly<Record<string, FieldValue>>]

const tables: Readonly<Record<Language, readonly Row[]>> = {
  da: [
    ['nej ikke 14, 18', at18],
    ['det er ikke 14 men 18', at18],
    [
      'navnet er Birgit Krogh, nummer 18 ikke 14, og telefonen er 20123458',
      { ...at18, ...phone, ...called },
    ],
    ['18 ikke 14', at18],
    ['husnummeret er 18, ikke 14', at18],
    ['der skal stå nummer 18 i stedet for 14', at18],
    ['4. th ikke 3. th', onFourth],
    ['telefonen ender på 58, ikke 56', phone],
    ['sidste ciffer i mobilnummeret er 8 ikke 6', phone],
    ['det er et ottetal til sidst i telefonnummeret, ikke et sekstal', phone],
    ['4000 til sidst på måneden', { 'credit.amount': 4000 }],
    ['de to sidste cifre i telefonnummeret er byttet om', turned],
    ['mailen slutter på .com ikke .dk', mail],
    ['nummer 18, ikke 77', nothing],
  ],
  sv: [
    ['nej inte 14, 18', at18],
    ['det är inte 14 utan 18', at18],
    [
      'namnet är Birgit Krogh, nummer 18 inte 14, och telefonen är 20123458',
      { ...at18, ...phone, ...called },
    ],
    ['18 inte 14', at18],
    ['det är 18, inte 14', at18],
    ['nummer 18 istället för 14', at18],
    ['4. th inte 3. th', onFourth],
    ['telefonen slutar på 58 inte 56', phone],
    ['sista siffran i mobilnumret är 8 inte 6', phone],
    ['en åtta på slutet i mobilnumret, inte en sexa', phone],
    ['de två sista siffrorna i telefonnumret har bytt plats', turned],
    ['mejlen slutar på .com inte .dk', mail],
    ['nummer 18, inte 77', nothing],
  ],
  no: [
    ['nei ikke 14, 18', at18],
    ['det er ikke 14 men 18', at18],
    [
      'navnet er Birgit Krogh, nummer 18 ikke 14, og telefonen er 20123458',
      { ...at18, ...phone, ...called },
    ],
    ['18 ikke 14', at18],
    ['det er 18, ikkje 14', at18],
    ['nummer 18 i stedet for 14', at18],
    ['4. th ikke 3. th', onFourth],
    ['telefonen slutter på 58 ikke 56', phone],
    ['siste siffer i mobilnummeret er 8 ikke 6', phone],
    ['nummeret slutter på en åtter, ikke seks', phone],
    ['de to siste sifrene i telefonen er byttet om', turned],
    ['eposten slutter på .com ikke .dk', mail],
    ['nummer 18, ikke 77', nothing],
  ],
  en: [
    ['no not 14, 18', at18],
    ['not 14 but 18', at18],
    [
      'the name is Birgit Krogh, number 18 not 14, and the phone is 20123458',
      { ...at18, ...phone, ...called },
    ],
    ['floor is 4 not 3, and the phone is 20123458', { ...onFourth, ...phone }],
    ['18 not 14', at18],
    ['house number is 18, not 14', at18],
    ['number 18 instead of 14', at18],
    ['4. th not 3. th', onFourth],
    ['the phone ends in 58 not 56', phone],
    ['last digit of the phone is 8 not 6', phone],
    ['an eight at the end, not a six', phone],
    ['at the end we buy for 4000', { 'credit.amount': 4000 }],
    ['I swapped the last two digits of my phone', turned],
    ['my email ends in .com rather than .dk', mail],
    ['number 18, not 77', nothing],
  ],
}

describe('one part of an answer put right (UX-20)', () => {
  for (const language of languages)
    for (const [said, changes] of tables[language])
      it(`${language}: "${said}"`, () => {
        expect(valuesIn(said, summary(language))).to.deep.equal(changes)
      })

  it('never turns a piece that stands in no answer into a change of the amount', () => {
    for (const said of ['18, ikke 77', '18, inte 77', '18, not 77'])
      expect(understand(said, summary('da')).command?.target).to.equal(undefined)
  })

  it('fills nothing when the old piece stands in two answers', () => {
    const person = { street: 'Engvej 14', postalCode: '5000', city: 'Odense C', country: 'DK' }
    const values = { ...standing, 'person.address': person }
    expect(valuesIn('18, not 14', summary('en', values))).to.deep.equal({})
  })

  it('changes the house number and nothing else, whatever the numbers are', () => {
    const number = fc.integer({ min: 10, max: 999 })
    const words = fc.constantFrom('ikke', 'inte', 'not', 'instead of', 'i stedet for')
    fc.assert(
      fc.property(number, number, words, (old, fresh, not) => {
        fc.pre(old !== fresh && !String(old).endsWith('56'))
        const values = { ...standing, ...living(`Havnegade ${old}`) }
        expect(valuesIn(`${fresh}, ${not} ${old}`, summary('da', values))).to.deep.equal(
          living(`Havnegade ${fresh}`),
        )
      }),
    )
  })
})
