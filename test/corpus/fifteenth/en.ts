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

export const fifteenthEn: readonly Row[] = [
  // start: 12
  ...rows(start, [
    [
      'Spanish bakery, Aarhus. Panadería del Norte ApS. We need flour yesterday 😅',
      {
        fills: {
          country: 'DK',
          customerType: 'business',
          'company.name': 'Panadería del Norte ApS',
        },
        may: { 'company.legalForm': 'ApS' },
      },
    ],
    [
      'norway / firm / 312345676 / peppol',
      {
        fills: {
          country: 'NO',
          customerType: 'business',
          'company.number': '312345676',
          'invoice.channel': 'peppol',
        },
        may: { payment: 'invoice', 'invoice.peppol': '0192:312345676' },
      },
    ],
    [
      'Hello dear team, I am Ananya Deshpande and I am doing freelancing in Uppsala, but this purchase is for my home only, kindly register as private',
      {
        fills: { country: 'SE', customerType: 'private', 'person.name': 'Ananya Deshpande' },
      },
    ],
    [
      'not a company. Esbjerg. prepay.',
      { fills: { country: 'DK', customerType: 'private', payment: 'prepayment' } },
    ],
    [
      `---- Forwarded ----
From: Billy Aske <billy@askeandsons.example.no>
we're the ones with the food truck in Tromsø - Aske & Sons AS, org 923 609 016. Invoices to bills@askeandsons.example.no pls`,
      {
        fills: {
          country: 'NO',
          customerType: 'business',
          'company.name': 'Aske & Sons AS',
          'company.number': '923609016',
          'contact.name': 'Billy Aske',
          'contact.email': 'billy@askeandsons.example.no',
          'invoice.channel': 'email',
          'invoice.email': 'bills@askeandsons.example.no',
        },
        may: { payment: 'invoice', 'company.legalForm': 'AS' },
      },
    ],
    [
      'uhh Sverige I guess? head office is there',
      { fills: { country: 'SE' }, may: { customerType: 'business' } },
    ],
    [
      "We are both: I've a firm (13748136, Kold & Klar A/S) and a summerhouse. Let's do the firm. Danish",
      {
        fills: {
          country: 'DK',
          customerType: 'business',
          'company.number': '13748136',
          'company.name': 'Kold & Klar A/S',
        },
        may: { 'company.legalForm': 'A/S' },
      },
    ],
    [
      'Hi Im Bartek, I clean windows in Stavanger, Klar Rute AS, tel 68054417',
      {
        fills: {
          country: 'NO',
          customerType: 'business',
          'company.name': 'Klar Rute AS',
          'contact.phone': '+4768054417',
        },
        may: { 'contact.name': 'Bartek', 'company.legalForm': 'AS' },
      },
    ],
    [
      "ngo here 🙋 Second Chance Nordic, Stockholm, orgnr 556000-0167, we'd like to pay by invoice, emailed to ap@secondchance.example.se",
      {
        fills: {
          country: 'SE',
          customerType: 'business',
          'company.name': 'Second Chance Nordic',
          'company.number': '5560000167',
          payment: 'invoice',
          'invoice.channel': 'email',
          'invoice.email': 'ap@secondchance.example.se',
        },
      },
    ],
    [
      "Is Greenland ok? no? then Denmark, that's where we're registered anyway",
      { fills: { country: 'DK' }, may: { customerType: 'business' } },
    ],
    [
      'private customer, Malmö, Ewa Szymańska, ewa.sz@example.com. oh and 070-174 06 77',
      {
        fills: {
          country: 'SE',
          customerType: 'private',
          'person.name': 'Ewa Szymańska',
          'person.email': 'ewa.sz@example.com',
          'person.phone': '+46701740677',
        },
      },
    ],
    [
      "Our CVR's 9300421, we're Hjørnet Wine Bar in Copenhagen",
      {
        fills: {
          country: 'DK',
          customerType: 'business',
          'company.name': 'Hjørnet Wine Bar',
        },
        refused: 'company.number',
      },
    ],
  ]),

  // contact.name: 12
  ...rows(at('contact.name', dk), [
    ['Thats Nikolaj w/ j, Frost is last name', { fills: { 'contact.name': 'Nikolaj Frost' } }],
    [
      '20 12 34 19. ask for Camilla Rytter.',
      { fills: { 'contact.name': 'Camilla Rytter', 'contact.phone': '+4520123419' } },
    ],
    [
      "It's my partner's inbox that counts: sanjay@thirdspoon.example.dk. Sanjay Mehta, he's on +46 70 174 06 52 as he lives in Malmö",
      {
        fills: {
          'contact.name': 'Sanjay Mehta',
          'contact.email': 'sanjay@thirdspoon.example.dk',
          'contact.phone': '+46701740652',
        },
      },
    ],
    [
      'LOTTE KRAGH · Partner · 20123440 · lk@kraghadvisory.example.dk',
      {
        fills: {
          'contact.name': 'Lotte Kragh',
          'contact.phone': '+4520123440',
          'contact.email': 'lk@kraghadvisory.example.dk',
        },
      },
    ],
  ]),
  ...rows(fresh('contact.name', dk), [
    ['25052943', { ambiguous: ['company.number', 'contact.phone'] }],
  ]),
  ...rows(at('contact.name', se), [
    [
      'Zofia Lewandowska, zofia.lewandowska@example.se, 070.174.06.84',
      {
        fills: {
          'contact.name': 'Zofia Lewandowska',
          'contact.email': 'zofia.lewandowska@example.se',
          'contact.phone': '+46701740684',
        },
      },
    ],
    [
      "Oh that'd be Gunvor. Gunvor Åkerblom. She refuses to own a mobile btw",
      { fills: { 'contact.name': 'Gunvor Åkerblom' } },
    ],
    [
      'contact person is myself only, Harpreet Singh Gill',
      { fills: { 'contact.name': 'Harpreet Singh Gill' } },
    ],
    [
      'Accounts dept., attn. Miguel Ángel Ruiz. Mail miguelangel@construmar.example.se',
      {
        fills: {
          'contact.name': 'Miguel Ángel Ruiz',
          'contact.email': 'miguelangel@construmar.example.se',
        },
      },
    ],
  ]),
  ...rows(at('contact.name', no), [
    [
      "Live Dahl (yes that's a real name here). 680 52 777",
      { fills: { 'contact.name': 'Live Dahl', 'contact.phone': '+4768052777' } },
    ],
    [
      'thea brekke-olsen, thea@fjordogfjell.example.no',
      {
        fills: {
          'contact.name': 'Thea Brekke-Olsen',
          'contact.email': 'thea@fjordogfjell.example.no',
        },
      },
    ],
    [
      'Contact: Aleksander Wiśniewski // mob. (+47) 68 05 61 90 // he speaks Polish n English',
      { fills: { 'contact.name': 'Aleksander Wiśniewski', 'contact.phone': '+4768056190' } },
    ],
  ]),

  // addresses: 8
  ...rows(at('company.address', dk), [
    [
      'Strandgade 100, 1401 Kbh K',
      { fills: { 'company.address': address('DK', 'Strandgade 100', ['1401', 'København K']) } },
    ],
    [
      'its the farm - Kærvej 12, Hjallerup 9320',
      { fills: { 'company.address': address('DK', 'Kærvej 12', ['9320', 'Hjallerup']) } },
    ],
  ]),
  ...rows(at('company.address', se), [
    [
      'Kungsportsavenyn 25, 41136 Göteborg - Gothenburg as you lot call it',
      {
        fills: { 'company.address': address('SE', 'Kungsportsavenyn 25', ['41136', 'Göteborg']) },
      },
    ],
  ]),
  ...rows(at('company.address', no), [
    [
      'Torggata 2, 0181 Oslo. The lift works, mostly',
      { fills: { 'company.address': address('NO', 'Torggata 2', ['0181', 'Oslo']) } },
    ],
    [
      "you'll find us in Drammen, 3017, at Bragernes torg 10",
      { fills: { 'company.address': address('NO', 'Bragernes torg 10', ['3017', 'Drammen']) } },
    ],
  ]),
  ...rows(fresh('person.address', dkPrivate), [
    [
      `Skovbrynet 15
2880
Bagsværd`,
      { fills: { 'person.address': address('DK', 'Skovbrynet 15', ['2880', 'Bagsværd']) } },
    ],
  ]),
  ...rows(at('person.address', sePrivate), [
    [
      'Just put Västra Hamngatan 6B, SE-411 17 Göteborg, its where my post ends up',
      {
        fills: { 'person.address': address('SE', 'Västra Hamngatan 6B', ['41117', 'Göteborg']) },
      },
    ],
  ]),
  ...rows(at('person.address', noPrivate), [
    [
      'Fjellveien 88, 9011 Tromsø (yes its uphill both ways)',
      { fills: { 'person.address': address('NO', 'Fjellveien 88', ['9011', 'Tromsø']) } },
    ],
  ]),

  // payment, amount, channel: 6
  ...rows(at('payment', no), [
    ['pre-pay until you trust us 😉', { fills: { payment: 'prepayment' } }],
  ]),
  ...rows(at('payment', dk), [['Net 30 would be ideal', { fills: { payment: 'invoice' } }]]),
  ...rows(at('credit.amount', se), [
    ['4 500 SEK give or take', { fills: { 'credit.amount': 4500 } }],
  ]),
  ...rows(at('credit.amount', dk), [
    [
      'depends on the season... terrace open = more. put three thousand',
      { fills: { 'credit.amount': 3000 } },
    ],
  ]),
  ...rows(at('invoice.channel', se), [
    [
      'paper, in an envelope, with a stamp on it, as god intended',
      { fills: { 'invoice.channel': 'post' } },
    ],
  ]),
  ...rows(at('invoice.channel', no), [
    [
      'just mail them to regning@fjordlys.example.no please',
      {
        fills: { 'invoice.channel': 'email', 'invoice.email': 'regning@fjordlys.example.no' },
      },
    ],
  ]),

  // confirm: 7 yes
  ...rows(complete('confirm', dk), [['yup, go', { assent: 'yes' }]]),
  ...rows(complete('confirm', se), [
    ['I hereby confirm the above particulars.', { assent: 'yes' }],
    ['Everything is ok, no need of changes', { assent: 'yes' }],
  ]),
  ...rows(complete('confirm', no), [['👌 ship it', { assent: 'yes' }]]),
  ...rows(complete('confirm', dkPrivate), [['thats me alright', { assent: 'yes' }]]),
  ...rows(complete('confirm', sePrivate), [['spot on mate, cheers', { assent: 'yes' }]]),
  ...rows(complete('confirm', noPrivate), [['correct, correct and correct', { assent: 'yes' }]]),
  // confirm: 4 no or partly
  ...rows(complete('confirm', no), [["Nah, that's not us", { assent: 'no' }]]),
  ...rows(complete('confirm', dk), [
    ['nearly!! just something about the invoice bit is off', { assent: 'partly' }],
  ]),
  ...rows(complete('confirm', noPrivate), [["Wait don't submit", { assent: 'notYes' }]]),
  ...rows(complete('confirm', se), [
    ["I'd say yes but our accountant says no", { assent: 'notYes' }],
  ]),
  // confirm: 9 corrections and questions
  ...rows(complete('confirm', dk), [
    [
      "Her name's spelled the Swedish way, she's from Ystad: Mette Sörensen",
      { fills: { 'contact.name': 'Mette Sörensen' }, assent: 'notYes' },
    ],
    [
      'Could the bills go to bogholder@nordlys.example.dk rather?',
      {
        fills: { 'invoice.email': 'bogholder@nordlys.example.dk' },
        may: { 'invoice.channel': 'email' },
        assent: 'notYes',
      },
    ],
    ['is VAT included in that 5000?', { digression: 'question', assent: 'notYes', nothing: true }],
  ]),
  ...rows(complete('confirm', se), [
    [
      "Hmm 0701740605? thats my ex-colleague's. Mine = 070-174 06 39",
      { fills: { 'contact.phone': '+46701740639' }, assent: 'notYes' },
    ],
    [
      'I want a different company address on there',
      { command: 'change', target: 'company.address', assent: 'notYes' },
    ],
  ]),
  ...rows(complete('confirm', no), [
    [
      'Oslo yes, street yes, but postcode is 0157',
      {
        fills: { 'company.address': address('NO', 'Storgata 5', ['0157', 'Oslo']) },
        assent: 'partly',
      },
    ],
    [
      "I'd rather receive EHF, if it can still be changed",
      {
        fills: { 'invoice.channel': 'peppol' },
        may: { 'invoice.peppol': '0192:312345676' },
        assent: 'notYes',
      },
    ],
  ]),
  ...rows(complete('confirm', sePrivate), [
    [
      "Anna is what everyone calls me, but on paper it's Anneli Berglund so use that",
      { fills: { 'person.name': 'Anneli Berglund' }, assent: 'notYes' },
    ],
  ]),
  ...rows(complete('confirm', noPrivate), [
    [
      'how come it says prepayment? I dont remember picking that',
      { assent: 'notYes', nothing: true },
    ],
  ]),

  // questions and talk beside the point: 8
  ...rows(at('company.name', dk), [
    ['do you also do gluten free stuff', { digression: 'question', nothing: true }],
  ]),
  ...rows(at('contact.name', no), [
    [
      'hiya! quick one first, are you open during Easter?',
      { digression: ['question', 'greeting'], nothing: true },
    ],
  ]),
  ...rows(at('payment', se), [
    ["is there interest if we're a day or 2 late?", { digression: 'question', nothing: true }],
  ]),
  ...rows(at('person.address', sePrivate), [
    [
      'Thank you for being patient with me, I type with one finger',
      { digression: ['thanks', 'smallTalk'], nothing: true },
    ],
  ]),
  ...rows(at('company.number', se), [
    [
      'this chat is slower than the train to Kiruna, seriously annoying',
      { digression: 'frustration', nothing: true },
    ],
  ]),
  ...rows(at('credit.amount', dk), [
    ['What if we go over it one month?', { digression: 'question', nothing: true }],
  ]),
  ...rows(at('invoice.channel', no), [
    ['does paper cost extra', { digression: 'question', nothing: true }],
  ]),
  ...rows(at('contact.email', dk), [
    ['gotta run, customers at the door. bye!', { digression: 'goodbye', nothing: true }],
  ]),

  // help, skip, don't know, start over, summary: 5
  ...rows(at('company.number', no), [
    ["I'm stuck, what am I supposed to write here", { command: 'help', nothing: true }],
  ]),
  ...rows(at('contact.phone', se), [['pass', { command: 'skip', nothing: true }]]),
  ...rows(at('credit.amount', no), [
    ["couldn't tell you, we only opened last week", { dontKnow: true, nothing: true }],
  ]),
  ...rows(at('person.email', dkPrivate), [
    ['scrap all of this and lets begin from zero', { command: 'restart', nothing: true }],
  ]),
  ...rows(at('company.address', dk), [
    ["Show me what you've got so far", { command: 'summary', nothing: true }],
  ]),

  // nothing may be taken: 4
  ...rows(at('contact.phone', dk), [
    ["20 12 34 01 used to be ours but it's been disconnected since summer", { nothing: true }],
  ]),
  ...rows(at('person.name', sePrivate), [
    ['my personnummer is 19121212-1212 if it helps', { nationalNumber: true, nothing: true }],
  ]),
  ...rows(at('credit.amount', se), [
    ['when we were still in Spain it was 700 euros or so, here no clue yet', { nothing: true }],
  ]),
  ...rows(at('contact.name', no), [
    [
      "the previous owner, Terje Moe, owes you money I hear. just so you know that's not us",
      { nothing: true },
    ],
  ]),
]
