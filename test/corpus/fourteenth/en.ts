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

export const fourteenthEn: readonly Row[] = [
  // start: 12
  ...rows(start, [
    [
      'hey, we run a small ramen place in Copenhagen, Slurp & Co ApS, cvr 12345674. wanna buy on invoice',
      {
        fills: {
          country: 'DK',
          customerType: 'business',
          'company.name': 'Slurp & Co ApS',
          'company.number': '12345674',
          payment: 'invoice',
        },
        may: { 'company.legalForm': 'ApS' },
      },
    ],
    [
      'Private. Norway. Paying upfront is fine, I dont do invoices.',
      { fills: { country: 'NO', customerType: 'private', payment: 'prepayment' } },
    ],
    [
      `Good morning,
we would like to open an account.

Best regards
Katarzyna Wójcik
Office Manager | Czysty Dom Städ AB
Org.nr 559999-1238
Norra Grängesbergsgatan 9, 214 50 Malmö, Sweden
m: 070-174 06 11
kasia@czystydom.example.se`,
      {
        fills: {
          country: 'SE',
          customerType: 'business',
          'company.name': 'Czysty Dom Städ AB',
          'company.number': '5599991238',
          'company.address': address('SE', 'Norra Grängesbergsgatan 9', ['21450', 'Malmö']),
          'contact.name': 'Katarzyna Wójcik',
          'contact.phone': '+46701740611',
          'contact.email': 'kasia@czystydom.example.se',
        },
        may: { 'company.legalForm': 'AB' },
      },
    ],
    [
      "I'm just me lol, no company. Moved from Sevilla to Trondheim in january",
      { fills: { country: 'NO', customerType: 'private' } },
    ],
    ['dk obviously, its a .dk site isnt it', { fills: { country: 'DK' } }],
    [
      "Swedish registered but our warehouse sits in Norway, so... I'd say Sweden. Business customer",
      { fills: { country: 'SE', customerType: 'business' } },
    ],
    [
      'This is Rajesh Iyer from Iyer Analytics AS (974 760 673), Oslo. Reach me on +47 680 51 204 or rajesh@iyeranalytics.example.no. We expect to buy for abt 8k kr/month',
      {
        fills: {
          country: 'NO',
          customerType: 'business',
          'company.name': 'Iyer Analytics AS',
          'company.number': '974760673',
          'contact.name': 'Rajesh Iyer',
          'contact.phone': '+4768051204',
          'contact.email': 'rajesh@iyeranalytics.example.no',
          'credit.amount': 8000,
        },
        may: { 'company.legalForm': 'AS' },
      },
    ],
    [
      'Hi, my mum (82) wants to order from you. She lives in Odense, not a firm ofc, name Birthe Kold',
      { fills: { country: 'DK', customerType: 'private', 'person.name': 'Birthe Kold' } },
    ],
    [
      "we're a charity - Harbour Kitchen, soup kitchen in Gothenburg. can u send the invoices on paper? we dont do pdfs",
      {
        fills: {
          country: 'SE',
          customerType: 'business',
          'company.name': 'Harbour Kitchen',
          'invoice.channel': 'post',
        },
        may: { payment: 'invoice' },
      },
    ],
    [
      'org nr 923609016, can u find the rest yourself?',
      {
        fills: { 'company.number': '923609016' },
        may: { country: 'NO', customerType: 'business' },
      },
    ],
    [
      "Company. Reykjavik-born, Stavanger-based. Fiskur AS. Prepaying, cos we're new",
      {
        fills: {
          country: 'NO',
          customerType: 'business',
          'company.name': 'Fiskur AS',
          payment: 'prepayment',
        },
        may: { 'company.legalForm': 'AS' },
      },
    ],
    [
      'helo i want make acount for private, my name Tomasz Zieliński adres is Nørregade 21, 3. th, 7100 Vejle denmark phone 20123471',
      {
        fills: {
          country: 'DK',
          customerType: 'private',
          'person.name': 'Tomasz Zieliński',
          'person.address': address('DK', 'Nørregade 21, 3. th', ['7100', 'Vejle']),
          'person.phone': '+4520123471',
        },
      },
    ],
  ]),

  // contact.name: 12
  ...rows(at('contact.name', dk), [
    [
      'Simon, surname Achterberg. mobile 20 12 34 05',
      { fills: { 'contact.name': 'Simon Achterberg', 'contact.phone': '+4520123405' } },
    ],
    [
      'me :) lucia.ferrer@tapashulen.example.dk, Lucía Ferrer',
      {
        fills: {
          'contact.name': 'Lucía Ferrer',
          'contact.email': 'lucia.ferrer@tapashulen.example.dk',
        },
      },
    ],
    [
      "Put down my wife Agnieszka Nowak as the contact, I'm hopeless with e-mail. a.nowak@rentogpaent.example.dk / 20123433",
      {
        fills: {
          'contact.name': 'Agnieszka Nowak',
          'contact.email': 'a.nowak@rentogpaent.example.dk',
          'contact.phone': '+4520123433',
        },
      },
    ],
    [
      'write to hello@bluedoor.example.dk - that goes to all three of us',
      { fills: { 'contact.email': 'hello@bluedoor.example.dk' } },
    ],
    [
      'Contact is Jonas Bech, but for goodness sake dont call him before 10. 20 12 34 88 after that',
      { fills: { 'contact.name': 'Jonas Bech', 'contact.phone': '+4520123488' } },
    ],
  ]),
  ...rows(at('contact.name', se), [
    [
      'Mr Devendra Kulkarni. +46 70 174 06 18 (whatsapp also)',
      { fills: { 'contact.name': 'Devendra Kulkarni', 'contact.phone': '+46701740618' } },
    ],
    [
      "070 1740623 is mine, Oskar's. Oskar Fjäll.",
      { fills: { 'contact.name': 'Oskar Fjäll', 'contact.phone': '+46701740623' } },
    ],
    [
      'Nilsson. Eva-Lena Nilsson. eva-lena.nilsson (at) example.se',
      {
        fills: {
          'contact.name': 'Eva-Lena Nilsson',
          'contact.email': 'eva-lena.nilsson@example.se',
        },
      },
    ],
    [
      'Either me or Pernilla, but lets say Pernilla Roos, she actually picks up: 0046701740641',
      { fills: { 'contact.name': 'Pernilla Roos', 'contact.phone': '+46701740641' } },
    ],
  ]),
  ...rows(at('contact.name', no), [
    [
      "it's Ingrid O'Shea, Irish husband, don't ask",
      { fills: { 'contact.name': "Ingrid O'Shea" } },
    ],
    [
      `Hauk Stensrud
daglig leder
68 05 33 10
hauk@fjelltur.example.no`,
      {
        fills: {
          'contact.name': 'Hauk Stensrud',
          'contact.phone': '+4768053310',
          'contact.email': 'hauk@fjelltur.example.no',
        },
      },
    ],
    [
      'name: Magda Krol; tel: 68 05 90 1; mail: magda@bergenrengjoring.example.no',
      {
        fills: {
          'contact.name': 'Magda Krol',
          'contact.email': 'magda@bergenrengjoring.example.no',
        },
        refused: 'contact.phone',
      },
    ],
  ]),

  // addresses: 8
  ...rows(at('company.address', dk), [
    [
      'Islands Brygge 32D, 1. sal, 2300 København S',
      {
        fills: {
          'company.address': address('DK', 'Islands Brygge 32D, 1. sal', ['2300', 'København S']),
        },
      },
    ],
    [
      'PO box? no right, you want the visiting one. Havnegade 1, 9900 Frederikshavn.',
      { fills: { 'company.address': address('DK', 'Havnegade 1', ['9900', 'Frederikshavn']) } },
    ],
  ]),
  ...rows(at('company.address', se), [
    [
      "Hornsgatan 77 it is. 118 49 Stockholm. Buzzer's broken btw, just call",
      { fills: { 'company.address': address('SE', 'Hornsgatan 77', ['11849', 'Stockholm']) } },
    ],
  ]),
  ...rows(at('company.address', no), [
    [
      'same building as the old post office haha. so: Kirkegata 18B, N-4006 Stavanger',
      { fills: { 'company.address': address('NO', 'Kirkegata 18B', ['4006', 'Stavanger']) } },
    ],
    [
      '5035, Bergen. Street: Sandviksveien 3.',
      { fills: { 'company.address': address('NO', 'Sandviksveien 3', ['5035', 'Bergen']) } },
    ],
  ]),
  ...rows(fresh('person.address', dkPrivate), [
    [
      'ok so I live at Møllevej 4 and its between two towns basically... the official one is 4300 Holbæk',
      { fills: { 'person.address': address('DK', 'Møllevej 4', ['4300', 'Holbæk']) } },
    ],
  ]),
  ...rows(at('person.address', sePrivate), [
    [
      "Ringvägen 100 lgh 1402, 118 60 Stockholm. The door says Lindgren, I'm subletting",
      {
        fills: {
          'person.address': address('SE', 'Ringvägen 100 lgh 1402', ['11860', 'Stockholm']),
        },
      },
    ],
  ]),
  ...rows(at('person.address', noPrivate), [
    [
      '7030 Trondheim, Jonsvannsveien 52A',
      { fills: { 'person.address': address('NO', 'Jonsvannsveien 52A', ['7030', 'Trondheim']) } },
    ],
  ]),

  // payment, amount, channel: 6
  ...rows(at('payment', dk), [
    ['can i just pay when i get the bill like a normal person', { fills: { payment: 'invoice' } }],
  ]),
  ...rows(at('payment', se), [
    ['Up front. Our bookkeeper hates owing people', { fills: { payment: 'prepayment' } }],
  ]),
  ...rows(at('credit.amount', dk), [
    ['90.000 kr a year roughly, so call it 7.500 monthly', { fills: { 'credit.amount': 7500 } }],
  ]),
  ...rows(at('credit.amount', no), [['12k tops', { fills: { 'credit.amount': 12000 } }]]),
  ...rows(at('invoice.channel', dk), [
    [
      'EAN please, we sit under the municipality: 5798000123458',
      { fills: { 'invoice.channel': 'gln', 'invoice.gln': '5798000123458' } },
    ],
  ]),
  ...rows(at('invoice.channel', no), [
    [
      'Peppol, use 0192:312345676, and mark it with our ref PROJ-77 or it gets lost in the system',
      {
        fills: {
          'invoice.channel': 'peppol',
          'invoice.peppol': '0192:312345676',
        },
      },
    ],
  ]),

  // confirm: 7 yes
  ...rows(complete('confirm', dk), [
    ['yep looks bang on', { assent: 'yes' }],
    ['Confirmed. /Mette', { assent: 'yes' }],
  ]),
  ...rows(complete('confirm', se), [['Ya all is good only', { assent: 'yes' }]]),
  ...rows(complete('confirm', no), [['ok ok ok 👍', { assent: 'yes' }]]),
  ...rows(complete('confirm', dkPrivate), [['tak, its perfect, send it off', { assent: 'yes' }]]),
  ...rows(complete('confirm', sePrivate), [['Si, is correct everything', { assent: 'yes' }]]),
  ...rows(complete('confirm', noPrivate), [
    ['I read it twice and found nothing to complain about', { assent: 'yes' }],
  ]),
  // confirm: 4 no or partly
  ...rows(complete('confirm', no), [['nope. half of that is our old company', { assent: 'no' }]]),
  ...rows(complete('confirm', se), [['mostly right', { assent: 'partly' }]]),
  ...rows(complete('confirm', dk), [['not quite there yet', { assent: 'notYes' }]]),
  ...rows(complete('confirm', dkPrivate), [
    ['hang on, the missus wants to have a look first', { assent: 'notYes' }],
  ]),
  // confirm: 9 corrections and questions
  ...rows(complete('confirm', dk), [
    [
      'Phone ends in 65 not 56, otherwise fine',
      { fills: { 'contact.phone': '+4520123465' }, assent: 'partly' },
    ],
    [
      'we moved! Jægergårdsgade 40, 8000 Aarhus C',
      {
        fills: { 'company.address': address('DK', 'Jægergårdsgade 40', ['8000', 'Aarhus C']) },
        assent: 'notYes',
      },
    ],
  ]),
  ...rows(complete('confirm', se), [
    [
      'Erik left in march. Its Fatima Haddad now, fatima@bjorkobygg.example.se. she got his phone too so the number stays',
      {
        fills: {
          'contact.name': 'Fatima Haddad',
          'contact.email': 'fatima@bjorkobygg.example.se',
        },
        assent: 'notYes',
      },
    ],
    [
      "the contact person's mail is wrong",
      { command: 'change', target: 'contact.email', assent: 'notYes' },
    ],
  ]),
  ...rows(complete('confirm', no), [
    [
      'make that 15000 a month instead of 5',
      { fills: { 'credit.amount': 15000 }, assent: 'notYes' },
    ],
    ['What happens after I say yes?', { digression: 'question', assent: 'notYes', nothing: true }],
  ]),
  ...rows(complete('confirm', dkPrivate), [
    [
      'Got married, so its Jens Holm-Jørgensen these days',
      { fills: { 'person.name': 'Jens Holm-Jørgensen' }, assent: 'notYes' },
    ],
  ]),
  ...rows(complete('confirm', sePrivate), [
    [
      'Can I change the address part pls, thats the flat I moved out of',
      { command: 'change', target: 'person.address', assent: 'notYes' },
    ],
  ]),
  ...rows(complete('confirm', noPrivate), [
    [
      "House number's 7D. D as in dog",
      {
        fills: { 'person.address': address('NO', 'Bjørkeveien 7D', ['5003', 'Bergen']) },
        assent: 'notYes',
      },
    ],
  ]),

  // questions and talk beside the point: 8
  ...rows(at('company.number', dk), [
    ['is the cvr the same thing as my VAT number?', { digression: 'question', nothing: true }],
  ]),
  ...rows(at('contact.phone', se), [
    ['Why on earth do you need a phone for a soup order', { command: 'why', nothing: true }],
  ]),
  ...rows(at('payment', no), [
    ["what's the difference, fee-wise?", { digression: 'question', nothing: true }],
  ]),
  ...rows(at('person.name', dkPrivate), [
    ['good evening to you :)', { digression: 'greeting', nothing: true }],
  ]),
  ...rows(at('contact.email', no), [
    [
      'its raining sideways here in Bergen, hows it where you are',
      { digression: ['smallTalk', 'question'], nothing: true },
    ],
  ]),
  ...rows(at('credit.amount', se), [
    [
      'third supplier this week asking me the same 20 things, honestly this is so tedious',
      { digression: 'frustration', nothing: true },
    ],
  ]),
  ...rows(at('company.name', no), [
    ['do you deliver to Svalbard too?', { digression: 'question', nothing: true }],
  ]),
  ...rows(at('invoice.channel', dk), [
    [
      "cheers, you're quicker than the last guy",
      { digression: ['thanks', 'smallTalk'], nothing: true },
    ],
  ]),

  // don't know, skip, back, human, language: 5
  ...rows(at('company.number', no), [
    ["no idea, it's in a binder at the accountant's", { dontKnow: true, nothing: true }],
  ]),
  ...rows(at('contact.phone', dk), [
    ['rather leave that one blank, next', { command: 'skip', nothing: true }],
  ]),
  ...rows(at('company.address', se), [['oops go back one', { command: 'back', nothing: true }]]),
  ...rows(at('credit.amount', no), [
    ['Is there a living person I can ring?', { command: 'human', nothing: true }],
  ]),
  ...rows(at('person.email', sePrivate), [
    ['could we do this på svenska instead?', { language: 'sv', nothing: true }],
  ]),

  // nothing may be taken: 4
  ...rows(at('contact.name', dk), [
    ['Your driver Henrik Bang told me to write here', { nothing: true }],
  ]),
  ...rows(at('company.number', dk), [
    ['I have an order number from you, 25052943, does that help?', { nothing: true }],
  ]),
  ...rows(at('contact.email', se), [
    ['whatever you do, not info@bjorkobygg.example.se, it bounces', { nothing: true }],
  ]),
  ...rows(at('credit.amount', dk), [
    ["we're about 14 employees and been open since 2016", { nothing: true }],
  ]),
]
