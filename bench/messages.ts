import type { UnderstandingContext } from '../dialogs/understanding/understanding.ts'
import { loadProfile } from '../config.ts'
import type { CountryCode, CustomerType, Language } from '../onboarding/vocabulary.ts'

/** A message and where the conversation stands when it comes. */
export interface Heard {
  readonly text: string
  readonly context: UnderstandingContext
}

const { faq } = loadProfile('deployment/profiles/demo.yaml')
const now = new Date('2026-11-23T10:00:00Z')

const businessKeys = [
  ...['payment', 'company.number', 'company.name', 'company.legalForm', 'company.address'],
  ...['contact.name', 'contact.phone', 'contact.email'],
  ...['invoice.channel', 'invoice.email', 'credit.amount'],
]
const privateKeys = [
  ...['payment', 'person.name', 'person.address', 'person.phone', 'person.email'],
  ...['invoice.channel', 'invoice.email'],
]

interface Standing {
  readonly language: Language
  readonly asks: string
  readonly country?: CountryCode
  readonly type?: CustomerType
}

/** In an interview that asks one thing after the other, what comes before the open question is answered. */
function contextOf({ language, asks, country, type }: Standing): UnderstandingContext {
  const keys = type === 'private' ? privateKeys : businessKeys
  const at = keys.indexOf(asks)
  const answered = at < 0 ? (country === undefined ? 0 : keys.length) : at
  return {
    language,
    asks,
    country,
    customerType: type,
    answered: [
      ...(country === undefined ? [] : ['country', 'customerType']),
      ...keys.slice(0, answered),
    ],
    open: [...(country === undefined ? ['country', 'customerType'] : []), ...keys.slice(answered)],
    values: {},
    reading: { country, customerType: type, now, testSeries: true },
    faq,
  }
}

type Line = readonly [asks: string, text: string]

const heard = (standing: Omit<Standing, 'asks'>, lines: readonly Line[]): readonly Heard[] =>
  lines.map(([asks, text]) => ({ text, context: contextOf({ ...standing, asks }) }))

/** How people write: short answers, everything at once, corrections, questions, talk. Everybody is fictional. */
export const messages: readonly Heard[] = [
  ...heard({ language: 'da' }, [
    [
      'country',
      'Hej, vi hedder Nordlys ApS, cvr 12345674, jeg er Mette Sørensen 20123456 mette@nordlys.dk, Vestergade 3 2.tv 8000 Aarhus C',
    ],
    ['country', 'privat i danmark, jeg betaler gerne forud'],
  ]),
  ...heard({ language: 'da', country: 'DK', type: 'business' }, [
    ['company.number', '12 34 56 74'],
    ['contact.name', 'det er Mette Sørensen der er kontaktperson'],
    ['contact.phone', '+45 20 12 34 56'],
    ['contact.email', 'mette@nordlys.dk'],
    ['contact.email', 'hvad skal I bruge den til?'],
    ['confirm', 'nej telefonen er forkert, den skal være 20 12 34 57'],
    ['confirm', 'jeps det passer fint, men send fakturaen til bogholderi@nordlys.dk'],
    ['confirm', 'Ja tak'],
    ['company.address', 'hvad koster det egentlig at blive kunde?'],
  ]),
  ...heard({ language: 'sv' }, [
    [
      'country',
      'Hejsan! Björkö Bygg AB, org.nr 559999-1238, Erik Lindqvist 070-174 06 05, erik@bjorkobygg.se, Storgatan 14, 411 38 Göteborg',
    ],
    ['country', 'vi är ett företag i Sverige och vill ha faktura'],
  ]),
  ...heard({ language: 'sv', country: 'SE', type: 'business' }, [
    ['company.number', '5599991238'],
    ['contact.name', 'Åsa Öberg'],
    ['contact.phone', 'numret är 0701740605, ring helst efter lunch'],
    ['contact.email', 'asa.oberg@hotmial.com'],
    ['credit.amount', 'kanske 15 000 kr i månaden'],
    ['confirm', 'fel e-post, det ska vara asa@norrsken.se'],
    ['confirm', 'kan du ändra adressen?'],
    ['confirm', 'ja det stämmer bra'],
  ]),
  ...heard({ language: 'sv', country: 'SE', type: 'private' }, [
    [
      'person.name',
      'Anna Berglund, Sveavägen 12 lgh 1203, 111 57 Stockholm, 070 174 06 32, anna.berglund@example.se',
    ],
    ['person.address', 'vet inte riktigt, varför frågar ni?'],
  ]),
  ...heard({ language: 'no' }, [
    [
      'country',
      'Hei! Fjordlys AS org nr 312 345 676, kontakt Kari Haugen tlf 680 51 234 kari@fjordlys.no',
    ],
    ['country', 'jeg bor i Norge og er privatperson'],
  ]),
  ...heard({ language: 'no', country: 'NO', type: 'business' }, [
    ['company.number', 'NO 312345676 MVA'],
    ['contact.name', 'Kari Haugen'],
    ['contact.phone', '68051234'],
    ['company.address', 'Storgata 12B, 0155 Oslo'],
    ['confirm', 'nei, hun heter Kari Haugen Nordmann'],
    ['confirm', 'stemmer det'],
    ['contact.email', 'kan jeg snakke med et menneske i stedet?'],
    ['invoice.channel', 'på e-post takk'],
  ]),
  ...heard({ language: 'en' }, [
    [
      'country',
      "Hello, we're Nordlys ApS in Denmark (CVR 12345674). Contact: Mette Sørensen, +45 20 12 34 56, mette@nordlys.dk",
    ],
    ['country', 'is this thing a robot?'],
  ]),
  ...heard({ language: 'en', country: 'DK', type: 'business' }, [
    ['contact.name', "my name's Mette Sørensen"],
    ['contact.email', "actually it's spelled mette.soerensen@nordlys.dk"],
    ['confirm', 'change the phone number please'],
    ['confirm', 'yes, all correct'],
    [
      'contact.name',
      'Kind regards\nMette Sørensen\nOffice manager\nNordlys ApS\nVestergade 3, 2. tv\n8000 Aarhus C\nTel. +45 20 12 34 56\nmette@nordlys.dk',
    ],
    ['contact.phone', 'can I pay by card instead, and what happens to my data afterwards?'],
  ]),
]
