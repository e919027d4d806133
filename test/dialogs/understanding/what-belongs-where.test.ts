import { expect } from 'chai'
import type { FieldValue } from '../../../onboarding/field.ts'
import type { Language } from '../../../onboarding/vocabulary.ts'
import { languages } from '../../../onboarding/vocabulary.ts'
import { asking, business, businessFields, firstFields, valuesIn } from './situations.ts'

type Row = readonly [asks: string, said: string, values: Readonly<Record<string, FieldValue>>]

const contextFor = (asks: string, language: Language) =>
  asks === 'customerType' || asks === 'payment'
    ? asking(asks, { country: 'NO', language, open: [asks] })
    : business(asks, language)

const byMail = (email: string) => ({
  payment: 'invoice',
  'invoice.channel': 'email',
  'invoice.email': email,
})
const amount = (value: number) => ({ 'credit.amount': value })
const isPrivate = { customerType: 'private' }
const isBusiness = { customerType: 'business' }

const tables: Readonly<Record<Language, readonly Row[]>> = {
  da: [
    ['payment', 'faktura på mail, faktura@bjerrebyg.dk', byMail('faktura@bjerrebyg.dk')],
    [
      'contact.email',
      'vi vil gerne have faktura, min mail er mette@nordlys.dk',
      { 'contact.email': 'mette@nordlys.dk' },
    ],
    ['credit.amount', 'jeg er 71 så 3000 er nok', amount(3000)],
    ['customerType', 'nej kun mig, privat', isPrivate],
    ['contact.email', 'det var min private, brug 20 12 34 08', { 'contact.phone': '+4520123408' }],
  ],
  sv: [
    ['payment', 'faktura via mejl, ekonomi@bjorko.se', byMail('ekonomi@bjorko.se')],
    ['credit.amount', 'jag är 68 och handlar för 2000', amount(2000)],
    [
      'contact.email',
      'det var min privata mobil, ta 0701740608 istället',
      { 'contact.phone': '+46701740608' },
    ],
  ],
  no: [
    ['payment', 'faktura på e-post - regnskap@fjord.no', byMail('regnskap@fjord.no')],
    ['credit.amount', 'eg er 64 og kjøper for 2000', amount(2000)],
    [
      'contact.email',
      'det var mitt private nummer, bruk 68050019',
      { 'contact.phone': '+4768050019' },
    ],
  ],
  en: [
    ['payment', 'invoice by email, accounts@fjord.no', byMail('accounts@fjord.no')],
    ['credit.amount', '3000 kr, i am 71 and like my binders', amount(3000)],
    ['credit.amount', 'i am 20 thousand', amount(20_000)],
    ['credit.amount', '3000 or 71', {}],
    ['customerType', 'no no just me, privately. its for the summer house', isPrivate],
    ['customerType', 'no, just me', isPrivate],
    ['customerType', 'no company, just myself', isPrivate],
    ['customerType', 'not just me, it is a company', isBusiness],
    [
      'contact.email',
      'hang on that phone was my private one, use 68 05 00 19 instead',
      { 'contact.phone': '+4768050019' },
    ],
  ],
}

describe('what belongs to which question', () => {
  for (const language of languages)
    for (const [asks, said, values] of tables[language])
      it(`${language}: "${said}" at ${asks}`, () => {
        expect(valuesIn(said, contextFor(asks, language))).to.deep.equal(values)
      })
})

const summary = (language: Language) =>
  asking('confirm', {
    country: 'DK',
    customerType: 'business',
    language,
    answered: [...firstFields, ...businessFields],
    values: {
      'credit.amount': 5000,
      'company.address': {
        street: 'Vestergade 3',
        postalCode: '8000',
        city: 'Aarhus C',
        country: 'DK',
      },
    },
  })

const changes: Readonly<
  Record<Language, readonly (readonly [string, Readonly<Record<string, FieldValue>>])[]>
> = {
  da: [
    ['5000 er for lidt, sæt det til 8000', amount(8000)],
    ['sæt det til 8000', {}],
    [
      'både tlf og kontaktmail er forkert: 20123419 og ms@nordlys.dk',
      { 'contact.phone': '+4520123419', 'contact.email': 'ms@nordlys.dk' },
    ],
  ],
  sv: [
    [
      'både mobil och mejl är fel: 20123419 och ms@nordlys.dk',
      { 'contact.phone': '+4520123419', 'contact.email': 'ms@nordlys.dk' },
    ],
  ],
  no: [
    [
      'både mobil og e-post er feil: 20123419 og ms@nordlys.dk',
      { 'contact.phone': '+4520123419', 'contact.email': 'ms@nordlys.dk' },
    ],
  ],
  en: [
    ["5000 isn't enough, make it 8000", amount(8000)],
    [
      'both phone and email are wrong: 20123419 and ms@nordlys.dk',
      { 'contact.phone': '+4520123419', 'contact.email': 'ms@nordlys.dk' },
    ],
  ],
}

describe('two answers put right in one message (UX-20)', () => {
  for (const language of languages)
    for (const [said, values] of changes[language])
      it(`${language}: "${said}"`, () => {
        expect(valuesIn(said, summary(language))).to.deep.equal(values)
      })
})

describe('what stands in front of the name of a street, in short', () => {
  const rows: readonly (readonly [Language, string, string])[] = [
    ['da', 'Adressen er Ndr. Ringgade 45, 8200 Aarhus N', 'Ndr. Ringgade 45'],
    ['da', 'Gl. Kongevej 12, 1850 Frederiksberg', 'Gl. Kongevej 12'],
    ['sv', 'Ö. Storgatan 12, 291 31 Kristianstad', 'Ö. Storgatan 12'],
    ['sv', 'vi sitter på N Ringvägen 4B, 722 12 Västerås', 'N Ringvägen 4B'],
    ['no', 'vi holder til i Dr. Holms vei 3, 0787 Oslo', 'Dr. Holms vei 3'],
    ['da', 'Mette Holm, Vestergade 3, 8000 Aarhus C', 'Vestergade 3'],
  ]
  for (const [language, said, street] of rows)
    it(`${language}: "${said}"`, () => {
      const value = valuesIn(said, business('company.address', language))['company.address']
      expect(value).to.have.property('street', street)
    })
})
