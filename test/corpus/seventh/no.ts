import { address, rows } from '../row.ts'
import type { Row } from '../row.ts'
import { at, complete, fresh, no, noPrivate, start } from '../situations.ts'

const place = (street: string, postalCode: string, city: string) =>
  address('NO', street, [postalCode, city])

/** Before any question was answered. */
const opening: readonly Row[] = rows(start, [
  [
    'Hei, driver fiskemottak i Båtsfjord og trenger konto hos dere',
    { fills: { customerType: 'business' }, may: { country: 'NO' } },
  ],
  ['norge, bedrift', { fills: { country: 'NO', customerType: 'business' } }],
  [
    'heisann, e lurte på om æ kunne bli kunde? bare privat altså',
    { fills: { customerType: 'private' } },
  ],
  [
    '312345684 Lofoten Kajakk AS, kontakt Silje Myhre, silje@lofotenkajakk.no',
    {
      fills: {
        'company.number': '312345684',
        'company.name': 'Lofoten Kajakk AS',
        'contact.name': 'Silje Myhre',
        'contact.email': 'silje@lofotenkajakk.no',
      },
    },
  ],
  [
    'God morgen. Borettslaget vårt skal pusse opp, og styret vil gjerne ha faktura. Norge.',
    {
      fills: { country: 'NO', customerType: 'business', payment: 'invoice' },
      may: { 'company.legalForm': 'BRL' },
    },
  ],
  [
    'Nyopprettet ENK, 312345692. kan betale på forskudd',
    {
      fills: {
        'company.number': '312345692',
        customerType: 'business',
        payment: 'prepayment',
        'company.legalForm': 'ENK',
      },
    },
  ],
  [
    'jeg heter Tor Arne Vik bor i Storgata 88, 2615 Lillehammer, handler privat',
    {
      fills: {
        customerType: 'private',
        'person.name': 'Tor Arne Vik',
        'person.address': place('Storgata 88', '2615', 'Lillehammer'),
      },
    },
  ],
  [
    'Hei dere!\nKan dere opprette oss?\n\nHilsen\nMarit Solheim\nDaglig leder\nSolheim Regnskap AS\nTorggata 15, 2317 Hamar\nMob: 48 05 12 33\nOrg.nr. 312 345 668 MVA',
    {
      fills: {
        'contact.name': 'Marit Solheim',
        'company.name': 'Solheim Regnskap AS',
        'company.address': place('Torggata 15', '2317', 'Hamar'),
        'contact.phone': '+4748051233',
        'company.number': '312345668',
      },
    },
  ],
  [
    'ringte i går men ble bedt om å skrive her. gjelder firma i norge, Fjellpumpa DA',
    { fills: { country: 'NO', customerType: 'business', 'company.name': 'Fjellpumpa DA' } },
  ],
  ['er dere åpne på lørdager', { digression: 'openingHours', nothing: true }],
  [
    'koss gjer eg dette? me er eit lite sagbruk på Voss',
    { fills: { customerType: 'business' }, may: { country: 'NO' } },
  ],
  [
    'kunde NO / AS / orgnr 312345641 / EHF',
    {
      fills: {
        country: 'NO',
        'company.legalForm': 'AS',
        'company.number': '312345641',
        'invoice.channel': 'peppol',
      },
      may: { customerType: 'business' },
    },
  ],
])

/** What was asked, answered in one way or another. */
const asked: readonly Row[] = [
  ...rows({ asks: 'customerType', country: 'NO' }, [
    ['på vegne av jobben', { fills: { customerType: 'business' } }],
    ['som privatperson', { fills: { customerType: 'private' } }],
  ]),
  ...rows(fresh('payment', no), [
    ['kan jeg få det på giro', { fills: { payment: 'invoice' } }],
    ['Vi forskuddsbetaler', { fills: { payment: 'prepayment' } }],
    ['veit ikkje heilt', { dontKnow: true }],
  ]),
  ...rows(at('company.number', no), [
    ['NO 312 345 609 MVA', { fills: { 'company.number': '312345609' } }],
    ['tre en to tre fire fem seks syv seks', { fills: { 'company.number': '312345676' } }],
    ['31234567', { refused: 'company.number', reason: 'tooShort' }],
    [
      'kan dere ikke slå det opp? firmaet heter Tromsø Taklag AS',
      { fills: { 'company.name': 'Tromsø Taklag AS' } },
    ],
  ]),
  ...rows(at('company.name', no), [
    ['Øyvinds Bilpleie', { fills: { 'company.name': 'Øyvinds Bilpleie' } }],
    ['det står Haugen og Døtre AS på døra', { fills: { 'company.name': 'Haugen og Døtre AS' } }],
  ]),
  ...rows(at('company.address', no), [
    [
      'Postboks 212, 8801 Sandnessjøen',
      { fills: { 'company.address': place('Postboks 212', '8801', 'Sandnessjøen') } },
    ],
    [
      'havnegata 1, h0203, 7010 trondheim',
      { fills: { 'company.address': place('havnegata 1, h0203', '7010', 'trondheim') } },
    ],
    ['Strandgata 14, Haugesund', { refused: 'company.address', reason: 'postalCodeMissing' }],
  ]),
  ...rows(at('contact.name', no), [
    ['sett opp Bjørn-Erik Moe', { fills: { 'contact.name': 'Bjørn-Erik Moe' } }],
    [
      'Guro Lie, 48051277, guro@lie.no',
      {
        fills: {
          'contact.name': 'Guro Lie',
          'contact.phone': '+4748051277',
          'contact.email': 'guro@lie.no',
        },
      },
    ],
  ]),
  ...rows(at('contact.phone', no), [
    ['48 05 12 78 funker dårlig oppi her men prøv', { fills: { 'contact.phone': '+4748051278' } }],
    ['4805127', { refused: 'contact.phone' }],
    ['ka ska dokker med nummeret mitt?', { command: 'why' }],
  ]),
  ...rows(at('contact.email', no), [
    ['guro krøllalfa lie punktum no', { fills: { 'contact.email': 'guro@lie.no' } }],
    ['Kontoret sin: post@liebygg.no', { fills: { 'contact.email': 'post@liebygg.no' } }],
  ]),
  ...rows(at('credit.amount', no), [
    ['20k', { fills: { 'credit.amount': 20000 } }],
    ['tja, et sted rundt seks tusen', { fills: { 'credit.amount': 6000 } }],
  ]),
  ...rows(at('invoice.channel', no), [
    ['ehf takk', { fills: { 'invoice.channel': 'peppol' } }],
    ['i postkassa', { fills: { 'invoice.channel': 'post' } }],
  ]),
  ...rows(at('person.name', noPrivate), [
    ['Ingeborg Årnes men alle sier Bolla', { fills: { 'person.name': 'Ingeborg Årnes' } }],
    ['hvem spør?', { digression: ['whoAreYou', 'question'], nothing: true }],
  ]),
  ...rows(at('person.address', noPrivate), [
    [
      'Fjellveien 33C, 5019 Bergen, gul dør',
      { fills: { 'person.address': place('Fjellveien 33C', '5019', 'Bergen') } },
    ],
  ]),
  ...rows(at('person.email', noPrivate), [
    [
      'ola_b@example.no og telefonen er forresten ny, 48051290',
      { fills: { 'person.email': 'ola_b@example.no', 'person.phone': '+4748051290' } },
    ],
  ]),
]

/** Everything that does not go straight ahead. */
const talk: readonly Row[] = [
  ...rows(at('credit.amount', no), [
    [
      'glemte å si at vi heter Fjordlys Belysning AS nå',
      { fills: { 'company.name': 'Fjordlys Belysning AS' } },
    ],
    ['angrer meg, vi tar forskudd', { fills: { payment: 'prepayment' } }],
    ['vis meg hva dere har så langt', { command: 'summary' }],
  ]),
  ...rows(at('contact.email', no), [
    ['hopp over den', { command: 'skip' }],
    ['nei sorry det ble feil, mobilen er 48051291', { fills: { 'contact.phone': '+4748051291' } }],
    ['takk som byr, men jeg vil heller snakke med et menneske', { command: 'human' }],
  ]),
  ...rows(at('invoice.email', no), [
    ['Den samme som kontakten', { fills: { 'invoice.email': 'kari@fjordlys.no' } }],
    [
      'faktura går til regnskapsføreren vår: bilag@tallknuserne.no',
      { fills: { 'invoice.email': 'bilag@tallknuserne.no' } },
    ],
  ]),
  ...rows(at('person.phone', noPrivate), [
    ['ka koste det å være med', { digression: 'faq', faq: 'price', nothing: true }],
    ['slett alt dere har om meg', { command: 'delete' }],
  ]),
]

/** At the summary. */
const summary: readonly Row[] = [
  ...rows(complete('confirm', no), [
    ['jada, alt stemmer', { assent: 'yes' }],
    ['Ser bra ut! Send inn', { assent: 'yes' }],
    ['det er riktig', { assent: 'yes' }],
    ['nei', { assent: 'no' }],
    ['niks, her er det mye rart', { assent: 'no' }],
    [
      'ja, så lenge fakturaen går som EHF',
      { assent: 'partly', fills: { 'invoice.channel': 'peppol' } },
    ],
    [
      'nesten. Kari heter Haugen Dahl til etternavn',
      { assent: 'partly', fills: { 'contact.name': 'Kari Haugen Dahl' } },
    ],
    ['må bare sjekke orgnummeret, kommer tilbake', { assent: 'notYes', nothing: true }],
    ['endre kredittbeløpet til 10 000', { fills: { 'credit.amount': 10000 } }],
  ]),
  ...rows(complete('confirm', noPrivate), [
    ['Jepp', { assent: 'yes' }],
    ['ja hvis dere ikke deler det med andre', { assent: 'partly' }],
  ]),
]

/** Norwegian: the coast and the valleys, in bokmål and otherwise. */
export const seventhNo: readonly Row[] = [...opening, ...asked, ...talk, ...summary]
