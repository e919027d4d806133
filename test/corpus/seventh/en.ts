import { address, rows } from '../row.ts'
import type { Row } from '../row.ts'
import {
  at,
  complete,
  dk,
  dkPrivate,
  fresh,
  no,
  noPrivate,
  se,
  sePrivate,
  start,
} from '../situations.ts'

/** What foreigners and international firms in the three countries write first. */
const opening: readonly Row[] = rows(start, [
  [
    "Hi there, we've just set up a Danish subsidiary and need a trade account",
    { fills: { country: 'DK', customerType: 'business' } },
  ],
  [
    'sweden, limited company, 5599991261',
    {
      fills: { country: 'SE', customerType: 'business', 'company.number': '5599991261' },
      may: { 'company.legalForm': 'AB' },
    },
  ],
  [
    'private customer in norway pls, prepay is fine',
    { fills: { country: 'NO', customerType: 'private', payment: 'prepayment' } },
  ],
  [
    "Hello, I'm Deepak Rao, facilities manager at Norrsken Labs AB in Stockholm",
    {
      fills: { 'contact.name': 'Deepak Rao', 'company.name': 'Norrsken Labs AB' },
      may: { country: 'SE' },
    },
  ],
  ['is this a bot or am i typing to somebody', { digression: 'areYouHuman', nothing: true }],
  [
    'Good afternoon,\n\nPlease open an account for us, invoicing preferred.\n\nKind regards,\nClaire Whitmore\nOffice Manager\nHarbour Light ApS\nNyhavn 20, 1051 København K, Denmark\nM +45 20 12 34 90\nclaire@harbourlight.dk',
    {
      fills: {
        country: 'DK',
        payment: 'invoice',
        'contact.name': 'Claire Whitmore',
        'company.name': 'Harbour Light ApS',
        'company.address': address('DK', 'Nyhavn 20', ['1051', 'København K']),
        'contact.phone': '+4520123490',
        'contact.email': 'claire@harbourlight.dk',
      },
    },
  ],
  [
    'my boss asked me to sign up the restaurant. its called Mama Nkechi AS, org no 312345633',
    {
      fills: { 'company.name': 'Mama Nkechi AS', 'company.number': '312345633' },
      may: { country: 'NO' },
    },
  ],
  [
    'just moved to aarhus and want to order some stuff for the flat',
    { fills: { customerType: 'private' }, may: { country: 'DK' } },
  ],
  [
    'acct request - DK - CVR 13748136 - invoice by EAN',
    {
      fills: { country: 'DK', 'company.number': '13748136', 'invoice.channel': 'gln' },
      may: { payment: 'invoice', customerType: 'business' },
    },
  ],
  ['Do you ship to Finland?', { digression: 'question', nothing: true }],
  ['kan vi ta det på svenska istället', { command: 'language', language: 'sv' }],
  [
    "Sole trader here, based in Norway. I'd like to be billed afterwards rather than pay up front",
    {
      fills: { country: 'NO', customerType: 'business', payment: 'invoice' },
      may: { 'company.legalForm': 'ENK' },
    },
  ],
])

/** Answers. */
const asked: readonly Row[] = [
  ...rows({ asks: 'customerType', country: 'SE' }, [
    ["it's for the office", { fills: { customerType: 'business' } }],
    ['personal use only', { fills: { customerType: 'private' } }],
  ]),
  ...rows(fresh('payment', no), [
    ['bill me', { fills: { payment: 'invoice' } }],
    ["I'd rather pay beforehand", { fills: { payment: 'prepayment' } }],
    ['can i use my credit card?', { digression: 'faq', faq: 'card-payment' }],
  ]),
  ...rows(at('company.number', dk), [
    ['one two three four five six seven four', { fills: { 'company.number': '12345674' } }],
    ["I think it's DK-12345674, let me know if not", { fills: { 'company.number': '12345674' } }],
    ['123456', { refused: 'company.number', reason: 'tooShort' }],
    ['no idea sorry, our accountant has it', { dontKnow: true }],
  ]),
  ...rows(at('company.name', se), [
    [
      "We trade as Blue Moose but legally it's Moose Media AB",
      { fills: { 'company.name': 'Moose Media AB' } },
    ],
    ['quokka consulting ab', { fills: { 'company.name': 'quokka consulting ab' } }],
  ]),
  ...rows(at('company.address', no), [
    [
      'Kirkegata 20, 4th floor, 0153 Oslo',
      { fills: { 'company.address': address('NO', 'Kirkegata 20, 4th floor', ['0153', 'Oslo']) } },
    ],
    [
      "we're at Dokkeveien 11, 3920 Porsgrunn",
      { fills: { 'company.address': address('NO', 'Dokkeveien 11', ['3920', 'Porsgrunn']) } },
    ],
    ['somewhere near the station in Bodø', { refused: 'company.address' }],
  ]),
  ...rows(at('contact.name', se), [
    ["That'd be Siobhán O'Leary", { fills: { 'contact.name': "Siobhán O'Leary" } }],
    [
      'Put me down, Tomasz Zieliński. mobile 070-174 06 44',
      { fills: { 'contact.name': 'Tomasz Zieliński', 'contact.phone': '+46701740644' } },
    ],
  ]),
  ...rows(at('contact.phone', se), [
    ['0046 70 174 06 45 (whatsapp too)', { fills: { 'contact.phone': '+46701740645' } }],
    ['why on earth would you need that', { command: 'why' }],
    ["i'd prefer not to give my number", { assent: 'notYes', nothing: true }],
  ]),
  ...rows(at('contact.email', dk), [
    [
      'claire dot whitmore at harbourlight dot dk',
      { fills: { 'contact.email': 'claire.whitmore@harbourlight.dk' } },
    ],
    ['claire.harbourlight.dk', { refused: 'contact.email', reason: 'noAtSign' }],
  ]),
  ...rows(at('credit.amount', no), [
    ['about fifteen grand', { fills: { 'credit.amount': 15000 } }],
    ['NOK 7,500 a month tops', { fills: { 'credit.amount': 7500 } }],
  ]),
  ...rows(at('invoice.channel', se), [
    ["paper please, we're old school", { fills: { 'invoice.channel': 'post' } }],
    [
      'email works, ap@moosemedia.se',
      { fills: { 'invoice.channel': 'email', 'invoice.email': 'ap@moosemedia.se' } },
    ],
  ]),
  ...rows(at('person.name', sePrivate), [
    [
      'name is Kwame Mensah, email kwame.mensah@example.se',
      { fills: { 'person.name': 'Kwame Mensah', 'person.email': 'kwame.mensah@example.se' } },
    ],
  ]),
  ...rows(at('person.address', dkPrivate), [
    [
      'Guldbergsgade 51, 3. tv., 2200 København N - name on the door is Patel',
      {
        fills: {
          'person.address': address('DK', 'Guldbergsgade 51, 3. tv.', ['2200', 'København N']),
        },
      },
    ],
  ]),
  ...rows(at('person.phone', noPrivate), [
    ["it's 480 51 266, best after five", { fills: { 'person.phone': '+4748051266' } }],
  ]),
]

/** Second thoughts, questions and chat. */
const talk: readonly Row[] = [
  ...rows(at('credit.amount', dk), [
    ['hang on, I got the phone wrong. 20123479', { fills: { 'contact.phone': '+4520123479' } }],
    ["scrap that, we'll pay in advance", { fills: { payment: 'prepayment' } }],
    ['what happens after this?', { digression: ['whatNext', 'question'], nothing: true }],
    ['pass', { command: 'skip' }],
  ]),
  ...rows(at('contact.email', no), [
    [
      "Kari's on leave, so the contact should be Priya Nair instead",
      { fills: { 'contact.name': 'Priya Nair' } },
    ],
    [
      'lol sorry my kid grabbed the phone. post@fjordlys.no',
      { fills: { 'contact.email': 'post@fjordlys.no' } },
    ],
    ['This is taking forever. Get me a real person.', { command: 'human' }],
  ]),
  ...rows(at('person.email', sePrivate), [
    ['could you tell me what you have on me so far', { command: ['summary', 'mydata'] }],
    ['never mind, forget the whole thing', { command: ['cancel', 'stop'] }],
    ['previous question please', { command: 'back' }],
  ]),
  ...rows(at('invoice.email', dk), [
    ['use the one I already gave you', { fills: { 'invoice.email': 'mette@nordlys.dk' } }],
  ]),
]

/** At the summary. */
const summary: readonly Row[] = [
  ...rows(complete('confirm', dk), [
    ['yep all good', { assent: 'yes' }],
    ['Looks right to me, go ahead', { assent: 'yes' }],
    ["That's correct, thank you", { assent: 'yes' }],
    ["no that's not right", { assent: 'no' }],
    [
      'yes provided you change the amount to 6000',
      { assent: 'partly', fills: { 'credit.amount': 6000 } },
    ],
    [
      "Everything's fine except the invoice email, should be ap@nordlys.dk",
      { assent: 'partly', fills: { 'invoice.email': 'ap@nordlys.dk' } },
    ],
  ]),
  ...rows(complete('confirm', no), [
    ['nah', { assent: 'no' }],
    ['give me a minute, just double checking with finance', { assent: 'notYes', nothing: true }],
    ['the surname is misspelt', { command: 'change', target: 'contact.name' }],
  ]),
  ...rows(complete('confirm', sePrivate), [
    ['I guess so, as long as I can change it later?', { assent: 'partly' }],
    ['please do', { assent: 'yes' }],
  ]),
]

/** English as it is written in Denmark, Sweden and Norway by people who are new there. */
export const seventhEn: readonly Row[] = [...opening, ...asked, ...talk, ...summary]
