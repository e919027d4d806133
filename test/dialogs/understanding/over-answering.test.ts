import { expect } from 'chai'
import fc from 'fast-check'
import { understand } from '../../../dialogs/understanding/understand.ts'
import type { Language } from '../../../onboarding/vocabulary.ts'
import { business, valuesOf } from './situations.ts'

interface Part {
  readonly value: unknown
  /** The bare value as a customer may write it. */
  readonly bare: readonly string[]
  /** With its name in front. */
  readonly labelled: readonly string[]
}

const named = (labels: readonly string[], values: readonly string[]) =>
  labels.flatMap((label) => values.flatMap((value) => [`${label}: ${value}`, `${label} ${value}`]))

function part(value: unknown, bare: readonly string[], labels: readonly string[]): Part {
  return { value, bare, labelled: named(labels, bare) }
}

const da: Record<string, Part> = {
  'company.number': part(
    '12345674',
    ['12345674', '12 34 56 74'],
    ['CVR', 'cvr-nr.', 'CVR nummer', 'Cvr er'],
  ),
  'company.name': part(
    'Nordlys ApS',
    ['Nordlys ApS'],
    ['Firmanavn', 'vi hedder', 'Virksomheden hedder'],
  ),
  'contact.name': part(
    'Mette Sørensen',
    ['Mette Sørensen'],
    ['Kontaktperson', 'jeg hedder', 'Navn', 'Mit navn er'],
  ),
  'contact.phone': part(
    '+4520123456',
    ['20123456', '20 12 34 56', '+45 20 12 34 56'],
    ['tlf', 'Mobil', 'telefon nr.', 'Tlf.'],
  ),
  'contact.email': part(
    'mette@nordlys.dk',
    ['mette@nordlys.dk'],
    ['mail', 'E-mail', 'min mail er'],
  ),
  'company.address': part(
    { street: 'Vestergade 3, 2. tv', postalCode: '8000', city: 'Aarhus C', country: 'DK' },
    ['Vestergade 3, 2. tv, 8000 Aarhus C'],
    ['Adresse', 'adressen er', 'vi bor på'],
  ),
}

const sv: Record<string, Part> = {
  'company.number': part(
    '5560360793',
    ['556036-0793', '5560360793'],
    ['org.nr', 'Organisationsnummer', 'orgnr är'],
  ),
  'company.name': part(
    'Nordljus AB',
    ['Nordljus AB'],
    ['Företagsnamn', 'vi heter', 'Företaget heter'],
  ),
  'contact.name': part(
    'Åsa Öberg',
    ['Åsa Öberg'],
    ['Kontaktperson', 'jag heter', 'Namn', 'Mitt namn är'],
  ),
  'contact.phone': part(
    '+46701740605',
    ['070-174 06 05', '0701740605', '+46 70 174 06 05'],
    ['tel', 'Mobil', 'telefonnummer', 'Tfn.'],
  ),
  'contact.email': part('asa@nordljus.se', ['asa@nordljus.se'], ['mejl', 'E-post', 'min mejl är']),
  'company.address': part(
    { street: 'Storgatan 12 lgh 1203', postalCode: '11455', city: 'Stockholm', country: 'SE' },
    ['Storgatan 12 lgh 1203, 114 55 Stockholm'],
    ['Adress', 'adressen är', 'vi sitter på'],
  ),
}

const no: Record<string, Part> = {
  'company.number': part(
    '923609016',
    ['923 609 016', '923609016'],
    ['org.nr.', 'Organisasjonsnummer', 'orgnr er'],
  ),
  'company.name': part(
    'Fjord og Fjell AS',
    ['Fjord og Fjell AS'],
    ['Firmanavn', 'vi heter', 'Bedriften heter'],
  ),
  'contact.name': part(
    'Kari Nordmann',
    ['Kari Nordmann'],
    ['Kontaktperson', 'jeg heter', 'Navn', 'Mitt navn er'],
  ),
  'contact.phone': part(
    '+4741234567',
    ['412 34 567', '41234567', '+47 41 23 45 67'],
    ['tlf', 'Mobil', 'telefonnummer', 'Tlf.'],
  ),
  'contact.email': part('kari@fjord.no', ['kari@fjord.no'], ['epost', 'E-post', 'min e-post er']),
  'company.address': part(
    { street: 'Storgata 12B, H0301', postalCode: '0155', city: 'Oslo', country: 'NO' },
    ['Storgata 12B, H0301, 0155 Oslo'],
    ['Adresse', 'adressen er', 'vi holder til'],
  ),
}

const en: Record<string, Part> = {
  ...no,
  'company.number': part(
    '923609016',
    ['923 609 016', '923609016'],
    ['company number', 'Organisation number', 'our company no. is'],
  ),
  'company.name': part(
    'Fjord og Fjell AS',
    ['Fjord og Fjell AS'],
    ['Company name', 'our company is called', 'Company'],
  ),
  'contact.name': part('John Smith', ['John Smith'], ['Contact', 'my name is', 'Name', "I'm"]),
  'contact.phone': part(
    '+4741234567',
    ['412 34 567', '41234567', '+47 41 23 45 67'],
    ['phone', 'Mobile', 'my phone number is', 'Tel.'],
  ),
  'contact.email': part('john@fjord.no', ['john@fjord.no'], ['email', 'E-mail', 'my email is']),
  'company.address': part(
    { street: 'Storgata 12B, H0301', postalCode: '0155', city: 'Oslo', country: 'NO' },
    ['Storgata 12B, H0301, 0155 Oslo'],
    ['Address', 'our address is'],
  ),
}

const parts: Readonly<Record<Language, Record<string, Part>>> = { da, sv, no, en }
const greetings: Readonly<Record<Language, readonly string[]>> = {
  da: ['', 'Hej, ', 'Goddag! '],
  sv: ['', 'Hej, ', 'God dag! '],
  no: ['', 'Hei, ', 'God dag! '],
  en: ['', 'Hi, ', 'Hello! '],
}
const endings: Readonly<Record<Language, readonly string[]>> = {
  da: ['', ' tak', '.', ' :)'],
  sv: ['', ' tack', '.', ' :)'],
  no: ['', ' takk', '.', ' :)'],
  en: ['', ' thanks', '.', ' :)'],
}

/** Bare numbers and a company name without a comma are the other tables' matter: here everything can be told apart. */
function messageOf(language: Language) {
  const keys = Object.keys(parts[language])
  return fc.record({
    keys: fc.shuffledSubarray(keys, { minLength: 2 }),
    picks: fc.array(fc.nat(), { minLength: keys.length, maxLength: keys.length }),
    labels: fc.array(fc.boolean(), { minLength: keys.length, maxLength: keys.length }),
    separator: fc.constantFrom(', ', '\n', '; ', ',\n'),
    greeting: fc.constantFrom(...greetings[language]),
    ending: fc.constantFrom(...endings[language]),
  })
}

describe('understanding: several answers in one message', () => {
  for (const language of ['da', 'sv', 'no', 'en'] as const) {
    it(`${language}: any fields, in any order, with or without their names, are all understood exactly (UX-26)`, () => {
      fc.assert(
        fc.property(
          messageOf(language),
          fc.constantFrom('contact.name', 'company.number', 'company.address'),
          (message, asks) => {
            const said = message.keys.map((key, at) => {
              const { bare, labelled } = parts[language][key] ?? { bare: [], labelled: [] }
              const forms = message.labels[at] === true ? labelled : bare
              return String(forms[(message.picks[at] ?? 0) % forms.length])
            })
            const text = `${message.greeting}${said.join(message.separator)}${message.ending}`
            const expected = Object.fromEntries(
              message.keys.map((key) => [key, parts[language][key]?.value]),
            )
            const understanding = understand(text, business(asks, language))
            expect(
              valuesOf(understanding),
              `[${asks}] ${text} ${JSON.stringify(valuesOf(understanding))}`,
            ).to.deep.equal(expected)
            expect(understanding.ambiguous, text).to.equal(undefined)
          },
        ),
        { numRuns: 400 },
      )
    })
  }
})
