import { expect } from 'chai'
import {
  languages,
  type Address,
  type CountryCode,
  type Language,
} from '../../onboarding/vocabulary.ts'
import { Customer } from '../support/conversation.ts'
import { phrases } from './phrases.ts'

const companies: Readonly<Record<CountryCode, readonly [number: string, contact: string]>> = {
  DK: ['12345674', 'Mette Sørensen, 20 12 34 56, mette@nordlys.example.dk'],
  SE: ['5599990172', 'Åsa Öberg, 070-174 06 05, asa@paus.example.se'],
  NO: ['314049586', 'Kari Haugland, 406 12 301, kari@tynnis.example.no'],
}

const countryOf: Readonly<Record<Language, CountryCode>> = {
  da: 'DK',
  sv: 'SE',
  no: 'NO',
  en: 'SE',
}

function written(value: unknown): string {
  const { street, postalCode, city } = value as Address
  return `${street}, ${postalCode} ${city}`
}

async function inSummary(language: Language): Promise<Customer> {
  const [number, contact] = companies[countryOf[language]]
  const customer = new Customer({ locale: phrases[language].locale })
  await customer.start()
  await customer.say(number)
  const reply = await customer.say(contact)
  expect(reply.hints.asks).to.equal('confirm')
  return customer
}

type Rows = Readonly<Record<Language, readonly string[]>>

const elsewhere: Readonly<Record<string, { readonly told: Rows; readonly said: Rows }>> = {
  delivery: {
    told: {
      da: ['Leveringsadressen giver du os'],
      sv: ['Leveransadressen anger du'],
      no: ['Leveringsadressen oppgir du'],
      en: ['You give us the delivery address'],
    },
    said: {
      da: [
        'leveringsadresse: Værkstedsvej 3, 8600 Silkeborg',
        'adressen er forkert, der skal leveres om bagved, Vestergade 5',
        'varerne leveres til Havnegade 20 i Odense',
      ],
      sv: [
        'o leveransadressen är Drottninggatan 3 i Örebro',
        'leverans till Verkstadsgatan 3, 702 10 Örebro',
        'Verkstadsgatan 3, 702 10 Örebro är leveransadressen',
      ],
      no: [
        'leveringsadresse: Verkstedveien 3, 7500 Stjørdal',
        'levering til Verkstedveien 3, 7500 Stjørdal',
        'Verkstedveien 3, 7500 Stjørdal er leveringsadressen',
      ],
      en: [
        'the address is wrong, deliveries go to the back, Storgatan 5',
        'delivery address: Verkstadsgatan 3, 702 10 Örebro',
      ],
    },
  },
  invoices: {
    told: {
      da: ['Fakturaer på papir sender vi'],
      sv: ['Pappersfakturor skickar vi'],
      no: ['Papirfakturaer sender vi'],
      en: ['We send paper invoices'],
    },
    said: {
      da: [
        'send regningen til min datter Lone, Vestre Engvej 7, 7100 Vejle',
        'faktura på papir til vores postboks: Postboks 112, 9000 Aalborg',
      ],
      sv: [
        'skicka fakturan till vår box: Box 112, 901 03 Umeå',
        'till vår box: Box 112, 901 03 Umeå',
      ],
      no: [
        'ok faktura da, men send den på papir til hytta: Fjellveien 3, 2632 Venabygd',
        'fakturaadresse: Postboks 112, 7500 Stjørdal',
      ],
      en: ['to our box: Box 112, 901 03 Umeå', 'send the bills to Fjällvägen 3, 901 03 Umeå'],
    },
  },
}

for (const language of languages) {
  describe(`UX-20: where goods and bills go is no change of the own address (${language})`, () => {
    for (const [what, { told, said }] of Object.entries(elsewhere)) {
      for (const message of said[language]) {
        it(`${what}: ${message}`, async () => {
          const customer = await inSummary(language)
          const reply = await customer.say(message)
          expect(reply.hints.asks, reply.text).to.equal('confirm')
          expect(reply.hints.understood).to.not.have.property('company.address')
          expect(reply.text).to.include(told[language][0])
        })
      }
    }
  })
}

const moves: readonly (readonly [Language, string, string])[] = [
  ['da', 'vi er flyttet til Havnegade 20, 5000 Odense C', 'Havnegade 20, 5000 Odense C'],
  ['da', 'ups, det skal være Havnegade 20 i odense, 5000', 'Havnegade 20, 5000 odense'],
  [
    'sv',
    'oj vi har flyttat, ska va Ekvägen 14 i kungsbacka, 434 30',
    'Ekvägen 14, 43430 kungsbacka',
  ],
  ['sv', 'vi har flyttat till Ekvägen 14 kungsbacka 434 30', 'Ekvägen 14, 43430 kungsbacka'],
  ['no', 'vi har flyttet til Fjellveien 3 i voss, 5700', 'Fjellveien 3, 5700 voss'],
  ['no', 'endre adressen til Fjellveien 3, 5700 Voss', 'Fjellveien 3, 5700 Voss'],
  ['en', 'change the address to Ekvägen 14 in kungsbacka, 434 30', 'Ekvägen 14, 43430 kungsbacka'],
]

describe('UX-20: a new address is taken with its own town', () => {
  for (const [language, said, expected] of moves) {
    it(`${said} (${language})`, async () => {
      const customer = await inSummary(language)
      const { hints } = await customer.say(said)
      expect(written(hints.understood['company.address'])).to.equal(expected)
    })
  }

  it('what is missing of it is asked for, and the old town is not put behind it', async () => {
    const customer = await inSummary('sv')
    const asked = await customer.say('vi har flyttat till Ekvägen 14 i kungsbacka')
    expect(asked.hints.asks).to.equal('company.address')
    const reply = await customer.say('434 30 tror jag')
    expect(reply.hints.understood['company.address']).to.deep.equal({
      street: 'Ekvägen 14',
      postalCode: '43430',
      city: 'kungsbacka',
      country: 'SE',
    })
  })
})

const presets: Readonly<Record<Language, CountryCode>> = { da: 'DK', sv: 'SE', no: 'NO', en: 'SE' }

async function asked(language: Language): Promise<Customer> {
  const customer = new Customer({
    locale: phrases[language].locale,
    preset: { country: presets[language], customerType: 'private' },
  })
  await customer.start()
  await customer.say('Anna Berg')
  return customer
}

const inParts: readonly (readonly [Language, readonly string[], string])[] = [
  ['da', ['Engvej 8', '5700 svendborg sagde jeg'], 'Engvej 8, 5700 svendborg'],
  [
    'da',
    ['Dalbyvej 112 st th', 'postnr er 6100 tror jeg, nej vent 6000', 'kolding'],
    'Dalbyvej 112, st th, 6000 Kolding',
  ],
  [
    'sv',
    ['malmö alltså, södra förstadsgatan 77', '214 21 tror jag'],
    'södra förstadsgatan 77, 21421 malmö',
  ],
  [
    'sv',
    ['Lingonstigen 3b lgh 1102, i Borås', 'postnr är 50332 tror jag, nej vänta 503 38'],
    'Lingonstigen 3b, lgh 1102, 50338 Borås',
  ],
  ['no', ['Bergslivegen 14', '5700 voss sa eg'], 'Bergslivegen 14, 5700 voss'],
  ['no', ['Bergslivegen 14 (raudt hus rett etter bomba), 5700 Voss'], 'Bergslivegen 14, 5700 Voss'],
  [
    'en',
    ['Fjällvägen 2b, Umeå. dont remember the postcode', '901 03'],
    'Fjällvägen 2b, 90103 Umeå',
  ],
  [
    'en',
    ['Friisgatan 3 lgh 1102, Malmö', 'whats my postcode again.. 214 21 i think'],
    'Friisgatan 3, lgh 1102, 21421 Malmö',
  ],
]

describe('UX-10, UX-28: an address said in several messages is put together', () => {
  for (const [language, messages, expected] of inParts) {
    it(`${messages.join(' + ')} (${language})`, async () => {
      const customer = await asked(language)
      for (const message of messages) await customer.say(message)
      const value = customer.last?.hints.understood['person.address']
      expect(written(value), customer.transcript.join('\n')).to.equal(expected)
    })
  }

  const sentences: readonly (readonly [Language, string])[] = [
    ['da', 'skal I bruge mobilen? 2012 3456 tyve'],
    ['da', 'det er ikke det jeg spurgte om. nummeret er vist 9200 2845 eller sådan noget'],
    ['sv', 'ska ni ha mobilen? 070 174 06 tjugo'],
    ['no', 'skal dere ha mobilen? 406 1234 fem'],
    ['en', 'do you need the mobile? 070 174 06 twenty'],
  ]
  for (const [language, said] of sentences) {
    it(`a sentence with a number is no address: ${said}`, async () => {
      const customer = await asked(language)
      const reply = await customer.say(said)
      expect(reply.hints.understood).to.not.have.property('person.address')
    })
  }
})
