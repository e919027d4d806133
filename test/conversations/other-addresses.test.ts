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

const unheard: Readonly<Record<Language, string>> = {
  da: 'kan jeg ikke skrive ind her',
  sv: 'kan jag inte lägga in',
  no: 'kan jeg ikke legge inn her',
  en: 'I can’t enter',
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
        'varerne skal til lageret på Havnegade 20, 5000 Odense C, ikke kontoret',
        'øllet skal køres til baren, Havnegade 20, 5000 Odense C',
        'ja, og pakkerne skal sendes til Havnegade 20, 5000 Odense C',
        'kør det til byggepladsen på Havnegade 20, 5000 Odense C',
        'det er kun leveringen der skal til Havnegade',
        'vi har en anden leveringsadresse',
      ],
      sv: [
        'o leveransadressen är Drottninggatan 3 i Örebro',
        'leverans till Verkstadsgatan 3, 702 10 Örebro',
        'Verkstadsgatan 3, 702 10 Örebro är leveransadressen',
        'aha. Glassen ska till kiosken på Strandpromenaden 2, 211 20 Malmö, inte till kontoret',
        'vi vill ha varorna till lagret på Hamngatan 3 852 29 Sundsvall istället, lasta av på baksidan',
        'Leveransadressen är Strandpromenaden 2',
        'vår butik ligger på Ekvägen 14, 434 30 Kungsbacka, dit ska varorna',
        'ja kör, men leverera till Hamngatan 3, 852 29 Sundsvall',
      ],
      no: [
        'leveringsadresse: Verkstedveien 3, 7500 Stjørdal',
        'levering til Verkstedveien 3, 7500 Stjørdal',
        'Verkstedveien 3, 7500 Stjørdal er leveringsadressen',
        'vent, varene skal til hytta, Lia 4, 2480 Koppang',
        'kjør pallene til byggeplassen, Havnegata 3, 9008 Tromsø',
        'varemottaket ligger i Havnegata 3, 9008 Tromsø',
        'det er bare kaffen som skal til Havnegata 3, 9008 Tromsø',
      ],
      en: [
        'the address is wrong, deliveries go to the back, Storgatan 5',
        'delivery address: Verkstadsgatan 3, 702 10 Örebro',
        'goods should go to our warehouse, Hamngatan 14, 411 06 Göteborg, not the office',
        'the beer goes to the pub at Ekvägen 14, 434 30 Kungsbacka',
        'unload at Ekvägen 14, 434 30 Kungsbacka',
        'use Ekvägen 14, 434 30 Kungsbacka for deliveries',
        "yes that's right, just bring the coffee to our café, Ekvägen 14, 434 30 Kungsbacka",
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
        'vi har postboks 44, 9251 Tromsø for faktura',
        'fakturaen skal til Postboks 44, 9251 Tromsø',
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
          expect(reply.hints.done).to.equal(undefined)
          expect(reply.text).to.include(told[language][0])
          expect(reply.text).to.not.include(unheard[language])
        })
      }
    }
  })
}

const stays: Readonly<Record<Language, readonly string[]>> = {
  da: [
    'nej nej, firmaets adresse er stadig Vestergade 3, det er kun levering der skal til Havnegade',
  ],
  sv: [
    'nej nej företagets adress är fortfarande Källvägen 14, det är bara leveransen som ska till Hamngatan',
  ],
  no: ['nei, kontoret ligger i Sjøveien 2, det er bare varene som skal til Lia 4, 2480 Koppang'],
  en: [
    'no no, the business address is still Källvägen 14 in Linköping, only delivery is different',
  ],
}

for (const language of languages) {
  for (const said of stays[language])
    it(`UX-20: the own street, said beside it, stays whole: ${said}`, async () => {
      const customer = await inSummary(language)
      const before = customer.last?.text
      const reply = await customer.say(said)
      expect(reply.hints.asks, before).to.equal('confirm')
      expect(reply.hints.understood).to.deep.equal({})
      expect(reply.hints.command).to.equal(undefined)
      expect(reply.text).to.include(elsewhere['delivery']?.told[language][0])
    })
}

describe('UX-20: an old street that comes back brings its own postal code', () => {
  it('"nej, adressen är fortfarande Källvägen 14"', async () => {
    const customer = await inSummary('sv')
    await customer.say('adressen ska vara Hamngatan 3, 852 29 Sundsvall')
    const reply = await customer.say('nej, adressen är fortfarande Källvägen 14')
    expect(written(reply.hints.understood['company.address'])).to.equal(
      'Källvägen 14, 58222 Linköping',
    )
  })

  it('a postal code put right beside a place for goods', async () => {
    const customer = await inSummary('sv')
    const reply = await customer.say(
      'postnumret på källvägen är 582 23, och leveransadress är hamngatan 3, 852 29 sundsvall',
    )
    expect(written(reply.hints.understood['company.address'])).to.equal(
      'Källvägen 14, 58223 Linköping',
    )
    expect(reply.text).to.include('Leveransadressen anger du när du beställer.')
  })
})

describe('UX-20: where goods and bills go is none before there is an own address, and after the end', () => {
  it('the number is asked for', async () => {
    const customer = new Customer({
      locale: 'nb-NO',
      preset: { country: 'NO', customerType: 'business' },
    })
    await customer.start()
    const bills = await customer.say('forresten fakturaadressen er Postboks 44, 9251 Tromsø')
    expect(bills.hints.understood).to.deep.equal({})
    const goods = await customer.say('varene skal til lageret i Havnegata 3, 9008 Tromsø')
    expect(goods.hints.understood).to.deep.equal({})
    expect(goods.hints.asks).to.equal('company.number')
    expect(goods.text).to.include('Leveringsadressen oppgir du når du bestiller.')
  })

  it('the customer is created', async () => {
    const customer = await inSummary('da')
    await customer.say('forudbetaling')
    const done = await customer.say('ja')
    expect(done.hints.done, done.text).to.equal(true)
    const reply = await customer.say('varerne skal til lageret på Havnegade 20, 5000 Odense C')
    expect(reply.text).to.include('Leveringsadressen giver du os')
    expect(reply.hints.asks).to.equal('outcome')
  })
})

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
  ['da', 'kontoret er flyttet til Havnegade 20, 5000 Odense C', 'Havnegade 20, 5000 Odense C'],
  [
    'sv',
    'vi har flyttat till Ekvägen 14, 434 30 Kungsbacka och vill ha varorna dit',
    'Ekvägen 14, 43430 Kungsbacka',
  ],
  ['no', 'vi skal flytte til Fjellveien 3, 5700 Voss', 'Fjellveien 3, 5700 Voss'],
  ['en', 'the address should be Ekvägen 14, 434 30 Kungsbacka', 'Ekvägen 14, 43430 Kungsbacka'],
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

const askedAndPlaced: Readonly<Record<Language, string>> = {
  da: 'kan I levere til byggepladsen? den ligger på Havnevej 9, 8000 Aarhus C',
  sv: 'kan ni leverera till bygget? det ligger på Hamngatan 9, 411 38 Göteborg',
  no: 'kan dere levere til byggeplassen? den ligger i Havnegata 9, 0155 Oslo',
  en: 'can you deliver to the building site? it is at Hamngatan 9, 411 38 Göteborg',
}

describe('a question about deliveries with the place behind it', () => {
  for (const language of languages) {
    it(`is answered once, and nothing is changed (${language})`, async () => {
      const customer = await inSummary(language)
      const reply = await customer.say(askedAndPlaced[language])
      const [told = ''] = elsewhere['delivery']?.told[language] ?? []
      const stem = told.split(' ').slice(0, 2).join(' ')
      expect(reply.hints.understood, reply.text).to.deep.equal({})
      expect(reply.text.split(stem).length - 1, reply.text).to.equal(1)
    })
  }
})

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
