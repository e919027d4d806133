import { expect } from 'chai'
import { understand } from '../../../dialogs/understanding/understand.ts'
import type { UnderstandingContext } from '../../../dialogs/understanding/understanding.ts'
import { languages, type Language } from '../../../onboarding/vocabulary.ts'
import { asking, businessFields, opening, valuesIn } from './situations.ts'

type Rows<T> = Readonly<Record<Language, readonly T[]>>
type Values = Readonly<Record<string, string>>

const countries = { da: 'DK', sv: 'SE', no: 'NO', en: 'SE' } as const

/** A business of the country of the language that is asked for something and has answered nothing. */
const at = (asks: string, language: Language): UnderstandingContext =>
  asks === 'country'
    ? opening(language)
    : asking(asks, {
        language,
        country: countries[language],
        customerType: 'business',
        open: ['payment', 'invoice.reference', ...businessFields],
      })

const read: Rows<readonly [asks: string, said: string, values: Values]> = {
  da: [
    ['country', 'Danmark aps cvr 12345755', { country: 'DK', 'company.legalForm': 'ApS' }],
    ['country', 'Sport Danmark ApS, 12345674', { 'company.name': 'Sport Danmark ApS' }],
    ['company.name', 'Kort sagt: Lunds Lås', { 'company.name': 'Lunds Lås' }],
    ['company.name', 'Altså: Lunds Lås', { 'company.name': 'Lunds Lås' }],
    ['payment', 'fakturer os', { payment: 'invoice' }],
    ['payment', 'fakturer mig ikke', { payment: 'prepayment' }],
    ['payment', 'faktura ikke', { payment: 'prepayment' }],
    [
      'contact.phone',
      '20123456, send fakturaen, på mail, til penge@example.dk',
      { 'invoice.email': 'penge@example.dk' },
    ],
    [
      'payment',
      'Helst faktura på mailen, penge@example.dk, vi køber for 15000 om måneden',
      { payment: 'invoice', 'invoice.email': 'penge@example.dk' },
    ],
    ['confirm', 'Faktura reference: Afd. Syd', { 'invoice.reference': 'Afd. Syd' }],
  ],
  sv: [
    ['country', 'Sverige AB 559999-0420', { country: 'SE', 'company.legalForm': 'AB' }],
    [
      'country',
      'Vi är en ekonomisk förening, Byns Butik ek. för., organisationsnummer 5599991535',
      { 'company.name': 'Byns Butik ek. för.', 'company.legalForm': 'EK' },
    ],
    ['country', 'Byns Butik ek för, 5599991535', { 'company.name': 'Byns Butik ek för' }],
    ['country', 'Byns Butik ek.för. 5599991535', { 'company.name': 'Byns Butik ek.för.' }],
    ['company.name', 'Kort och gott: Lunds Lås', { 'company.name': 'Lunds Lås' }],
    ['company.name', 'Alltså: Lunds Lås', { 'company.name': 'Lunds Lås' }],
    ['payment', 'fakturera oss gärna', { payment: 'invoice' }],
    ['payment', 'fakturera oss inte', { payment: 'prepayment' }],
    [
      'contact.phone',
      '0701740642, fakturera oss gärna, på mejl, till pengar@example.se',
      { payment: 'invoice', 'invoice.email': 'pengar@example.se' },
    ],
    [
      'payment',
      'Helst faktura via mejlen, ekonomi@example.se, vi köper för 15000 kr i månaden',
      { payment: 'invoice', 'invoice.email': 'ekonomi@example.se' },
    ],
    [
      'invoice.email',
      'fakturor@example.se, inköpsordernummer 45-220 ska stå på varje faktura',
      { 'invoice.reference': '45-220' },
    ],
  ],
  no: [
    ['country', 'Norge AS 312345633', { country: 'NO', 'company.legalForm': 'AS' }],
    [
      'country',
      'Mvh\nTorunn Eide\nDriftsleder\nEide Bakeri AS\nTorggata 4, 2317 Hamar',
      { 'company.name': 'Eide Bakeri AS', 'contact.name': 'Torunn Eide' },
    ],
    ['country', 'Torunn Eide, Eide Bakeri AS', { 'company.name': 'Eide Bakeri AS' }],
    [
      'company.name',
      'Fjordlys Butikk AS, og så er adressa Kongens gate 9, 0153 Oslo',
      { 'company.name': 'Fjordlys Butikk AS' },
    ],
    [
      'company.name',
      'Fjordlys Butikk AS, telefon 68051120',
      { 'company.name': 'Fjordlys Butikk AS' },
    ],
    ['company.name', 'Kort fortalt: Lunds Lås', { 'company.name': 'Lunds Lås' }],
    ['payment', 'dere kan fakturere oss', { payment: 'invoice' }],
    ['payment', 'fakturer oss ikke', { payment: 'prepayment' }],
  ],
  en: [
    [
      'country',
      'Org: 312345633, Cell: +47 680 51 140, Monthly spend: 25,000',
      { 'contact.phone': '+4768051140' },
    ],
    [
      'country',
      'Company: Northern Tyres AS / Org: 312345633 / Contact: Geir Moe / Cell: +47 680 51 140 / Monthly spend: 25,000',
      { 'contact.name': 'Geir Moe', 'contact.phone': '+4768051140' },
    ],
    ['country', 'Denmark ApS 12345666', { country: 'DK', 'company.legalForm': 'ApS' }],
    ['company.name', 'In short: Lunds Lås', { 'company.name': 'Lunds Lås' }],
    [
      'contact.phone',
      'please invoice us, by email, to money@example.se',
      { payment: 'invoice', 'invoice.email': 'money@example.se' },
    ],
    [
      'country',
      'My name is Fatima Hassan and I work for a care office in Denmark. We would like invoices sent to EAN 5790000000012.',
      { 'contact.name': 'Fatima Hassan', 'invoice.gln': '5790000000012' },
    ],
    [
      'country',
      'We used to order through our parent company but now we buy ourselves, so here goes: Fjordglas Montage ApS (12345666), Havnegade 21, 5000 Odense C',
      { 'company.name': 'Fjordglas Montage ApS', 'company.number': '12345666' },
    ],
  ],
}

/** Where something stands, and from whom somebody has it; what is told of a form and a country. */
const unnamed: Rows<readonly [asks: string, said: string, key: string]> = {
  da: [
    ['company.number', 'Ifølge Bo Holm er det 12345674', 'contact.name'],
    ['country', 'Danmark aps cvr 12345755', 'company.name'],
  ],
  sv: [
    ['company.number', 'Enligt Bolagsverket 559999 0701 om jag läser rätt', 'company.name'],
    ['company.number', 'Enligt Anna Berg är det 559999-1238', 'contact.name'],
    ['country', 'Sverige AB 559999-0420', 'company.name'],
    ['payment', 'fakturera oss inte än', 'payment'],
  ],
  no: [
    ['company.number', 'Ifølge Bo Holm er det 312345676', 'contact.name'],
    ['country', 'Norge AS 312345633', 'company.name'],
  ],
  en: [
    ['company.number', 'According to Companies House 559999-1238', 'contact.name'],
    ['company.number', 'MY NAME IS BENTE LUND AND THE ORG NR IS 559999-1238', 'company.name'],
  ],
}

describe('understanding: what stands in front of a value and leads to it', () => {
  for (const language of languages) {
    for (const [asks, said, values] of read[language]) {
      it(`${language}, ${asks}: "${said}"`, () => {
        expect(valuesIn(said, at(asks, language))).to.include(values)
      })
    }
    for (const [asks, said, key] of unnamed[language]) {
      it(`${language}, ${asks}: "${said}" is no ${key}`, () => {
        const { fills } = understand(said, at(asks, language))
        expect(fills.map((fill) => fill.key)).not.to.include(key)
      })
    }
  }
})
