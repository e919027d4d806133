import type { CountryCode, Language } from '../../onboarding/vocabulary.ts'

/** How a customer of each language would say the few things that every onboarding needs. */
export const phrases = {
  da: {
    yes: 'ja',
    invoice: 'faktura',
    prepayment: 'forudbetaling',
    private: 'privat',
    no: 'nej',
    locale: 'da-DK',
  },
  sv: {
    yes: 'ja',
    invoice: 'faktura',
    prepayment: 'förskottsbetalning',
    private: 'privat',
    no: 'nej',
    locale: 'sv-SE',
  },
  no: {
    yes: 'ja',
    invoice: 'faktura',
    prepayment: 'forskuddsbetaling',
    private: 'privat',
    no: 'nei',
    locale: 'nb-NO',
  },
  en: {
    yes: 'yes',
    invoice: 'invoice',
    prepayment: 'payment in advance',
    private: 'private',
    no: 'no',
    locale: 'en-GB',
  },
} as const satisfies Record<Language, Record<string, string>>

export const countryNames = {
  da: { DK: 'Danmark', SE: 'Sverige', NO: 'Norge' },
  sv: { DK: 'Danmark', SE: 'Sverige', NO: 'Norge' },
  no: { DK: 'Danmark', SE: 'Sverige', NO: 'Norge' },
  en: { DK: 'Denmark', SE: 'Sweden', NO: 'Norway' },
} as const satisfies Record<Language, Record<CountryCode, string>>

/** Fictional people with numbers from ranges that are nobody's, where the plan has one. */
export const people = {
  DK: {
    name: 'Mette Sørensen',
    phone: '20 12 34 56',
    e164: '+4520123456',
    email: 'mette@nordlys.example.dk',
    address: 'Vestergade 3, 2. tv, 8000 Aarhus C',
    stored: { street: 'Vestergade 3, 2. tv', postalCode: '8000', city: 'Aarhus C', country: 'DK' },
  },
  SE: {
    name: 'Åsa Öberg',
    phone: '070-174 06 05',
    e164: '+46701740605',
    email: 'asa@norrsken.example.se',
    address: 'Storgatan 12 lgh 1203, 114 55 Stockholm',
    stored: {
      street: 'Storgatan 12 lgh 1203',
      postalCode: '11455',
      city: 'Stockholm',
      country: 'SE',
    },
  },
  NO: {
    name: 'Kari Nordmann',
    phone: '912 34 567',
    e164: '+4791234567',
    email: 'kari@fjordlys.example.no',
    address: 'Storgata 12B, 0155 Oslo',
    stored: { street: 'Storgata 12B', postalCode: '0155', city: 'Oslo', country: 'NO' },
  },
} as const
