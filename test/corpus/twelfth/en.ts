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

export const twelfthEn: readonly Row[] = [
  ...rows(start, [
    ["we're in malmö, just over the bridge", { fills: { country: 'SE' } }],
    ['norway pls', { fills: { country: 'NO' } }],
    [
      "Hi there, I run a small cafe in Copenhagen, The Crumpet House ApS, CVR 13748136. We'd like to open an account and be invoiced.",
      {
        fills: {
          country: 'DK',
          customerType: 'business',
          payment: 'invoice',
          'company.name': 'The Crumpet House ApS',
          'company.number': '13748136',
        },
      },
    ],
    [
      'private person in norway, want to pay in advance',
      { fills: { country: 'NO', customerType: 'private', payment: 'prepayment' } },
    ],
    [
      'hello i want to buy as private customer, i live in Sweden',
      { fills: { country: 'SE', customerType: 'private' } },
    ],
    [
      'Company: Kowalski Bygg og Tak AS\nOrg.nr: 974 760 673\nContact: Piotr Wiśniewski\nMobile: +47 680 51 266\nE-mail: piotr@kowalskibygg.no\nPayment: invoice\nCountry: Norway',
      {
        fills: {
          country: 'NO',
          payment: 'invoice',
          'company.name': 'Kowalski Bygg og Tak AS',
          'company.number': '974760673',
          'contact.name': 'Piotr Wiśniewski',
          'contact.phone': '+4768051266',
          'contact.email': 'piotr@kowalskibygg.no',
        },
        may: { customerType: 'business' },
      },
    ],
    [
      'We are an architecture office in Stockholm and would like to be a customer, details below.\n\nMatthias Brandt\nBrandt Arkitektkontor AB\nHantverkargatan 8, 112 21 Stockholm\nOrg.nr 559999-1253\nT +46 70 174 06 55\nmatthias.brandt@brandtark.se',
      {
        fills: {
          country: 'SE',
          customerType: 'business',
          'company.name': 'Brandt Arkitektkontor AB',
          'company.number': '5599991253',
          'company.address': address('SE', 'Hantverkargatan 8', ['11221', 'Stockholm']),
          'contact.name': 'Matthias Brandt',
          'contact.phone': '+46701740655',
          'contact.email': 'matthias.brandt@brandtark.se',
        },
      },
    ],
    [
      'Hey! US founder here, we just incorporated in Denmark: Loopwell ApS, CVR 25052943, office at Njalsgade 76, 2300 København S',
      {
        fills: {
          country: 'DK',
          'company.name': 'Loopwell ApS',
          'company.number': '25052943',
          'company.address': address('DK', 'Njalsgade 76', ['2300', 'København S']),
        },
        may: { customerType: 'business' },
      },
    ],
    [
      'We are transport company in Sweden, Baltic Haul Sverige AB, 5599991279, please set us up with invoice, about 40 000 kr per month',
      {
        fills: {
          country: 'SE',
          customerType: 'business',
          payment: 'invoice',
          'company.name': 'Baltic Haul Sverige AB',
          'company.number': '5599991279',
          'credit.amount': 40000,
        },
      },
    ],
    [
      "Hello, my name is Declan O'Sullivan, retired and living in Odense. Private customer, happy to pay up front.",
      {
        fills: {
          country: 'DK',
          customerType: 'private',
          payment: 'prepayment',
          'person.name': "Declan O'Sullivan",
        },
      },
    ],
    [
      'business, norway, invoice',
      { fills: { country: 'NO', customerType: 'business', payment: 'invoice' } },
    ],
    [
      'Private, Denmark, prepayment. Name: Grace Manalo, phone 20 12 34 15, mail grace.manalo@example.dk',
      {
        fills: {
          country: 'DK',
          customerType: 'private',
          payment: 'prepayment',
          'person.name': 'Grace Manalo',
          'person.phone': '+4520123415',
          'person.email': 'grace.manalo@example.dk',
        },
      },
    ],
    [
      'Want to order some things for my own house in Trondheim, not for any company',
      { fills: { country: 'NO', customerType: 'private' } },
    ],
  ]),
  ...rows(at('customerType', dk), [
    ["it's for my cafe so business i suppose", { fills: { customerType: 'business' } }],
  ]),
  ...rows(at('customerType', noPrivate), [
    ['just for me and the family at home', { fills: { customerType: 'private' } }],
  ]),
  ...rows(at('customerType', sePrivate), [
    ['no company, only myself. I am au pair', { fills: { customerType: 'private' } }],
  ]),
  ...rows(at('customerType', no), [
    ['I have my own firm, so as a company yes', { fills: { customerType: 'business' } }],
  ]),
  ...rows(at('payment', dk), [
    ['on account please, 30 days if possible', { fills: { payment: 'invoice' } }],
  ]),
  ...rows(at('payment', dkPrivate), [
    ["I'd rather pay up front to be honest", { fills: { payment: 'prepayment' } }],
  ]),
  ...rows(at('payment', sePrivate), [
    ['i will pay before you send it, thats ok for me', { fills: { payment: 'prepayment' } }],
  ]),
  ...rows(at('payment', se), [
    ['invoice, same as we do with all our other suppliers', { fills: { payment: 'invoice' } }],
  ]),
  ...rows(at('payment', no), [
    ['Could you bill us afterwards?', { fills: { payment: 'invoice' } }],
  ]),
  ...rows(at('payment', noPrivate), [
    ['prepay is grand', { fills: { payment: 'prepayment' } }],
    ['which ways can I pay?', { digression: 'paymentWays', nothing: true }],
  ]),
  ...rows(at('company.number', dk), [
    ['cvr is 13 74 81 36', { fills: { 'company.number': '13748136' } }],
    ['DK-25052943 it says on the VAT registration', { fills: { 'company.number': '25052943' } }],
    ['its 1374813', { refused: 'company.number' }],
    [
      "13748136, Gallagher's Bakery ApS, Jægersborggade 41, 2200 København N",
      {
        fills: {
          'company.number': '13748136',
          'company.name': "Gallagher's Bakery ApS",
          'company.address': address('DK', 'Jægersborggade 41', ['2200', 'København N']),
        },
      },
    ],
    [
      'why do you need our CVR number?',
      { command: 'why', target: 'company.number', nothing: true },
    ],
  ]),
  ...rows(at('company.number', se), [
    ['5599 991246', { fills: { 'company.number': '5599991246' } }],
    ["SE559999120401, that's our VAT number", { fills: { 'company.number': '5599991204' } }],
    ['559999-1239', { refused: 'company.number' }],
    [
      'Org no 559999-1246, company name Loopwell Sweden AB',
      { fills: { 'company.number': '5599991246', 'company.name': 'Loopwell Sweden AB' } },
    ],
  ]),
  ...rows(at('company.number', no), [
    ['NO 923 609 016 MVA', { fills: { 'company.number': '923609016' } }],
    ['org nr 974760673 i think.. yes thats it', { fills: { 'company.number': '974760673' } }],
    ['923609061.. oops 923609016', { fills: { 'company.number': '923609016' } }],
    ['no clue, my accountant keeps all that', { dontKnow: true, nothing: true }],
  ]),
  ...rows(at('company.name', dk), [
    ['The Crumpet House ApS', { fills: { 'company.name': 'The Crumpet House ApS' } }],
    ['Pause Coffee ApS', { fills: { 'company.name': 'Pause Coffee ApS' } }],
  ]),
  ...rows(at('company.name', no), [
    [
      'name of firm is Kowalski Bygg og Tak AS',
      { fills: { 'company.name': 'Kowalski Bygg og Tak AS' } },
    ],
    [
      'Vilnius Cargo Norge AS, Havnegata 3, 3040 Drammen',
      {
        fills: {
          'company.name': 'Vilnius Cargo Norge AS',
          'company.address': address('NO', 'Havnegata 3', ['3040', 'Drammen']),
        },
      },
    ],
    ['Help Desk Nordic AS', { fills: { 'company.name': 'Help Desk Nordic AS' } }],
  ]),
  ...rows(at('company.name', se), [
    ['its called Baltic Haul Sverige AB', { fills: { 'company.name': 'Baltic Haul Sverige AB' } }],
    ['Studio 54 Norr AB', { fills: { 'company.name': 'Studio 54 Norr AB' } }],
  ]),
  ...rows(at('company.address', dk), [
    [
      'havnegade 14a 5000 odense c',
      { fills: { 'company.address': address('DK', 'havnegade 14a', ['5000', 'odense c']) } },
    ],
  ]),
  ...rows(at('company.address', no), [
    [
      'We are at Industriveien 22, N-1481 Hagan',
      { fills: { 'company.address': address('NO', 'Industriveien 22', ['1481', 'Hagan']) } },
    ],
    [
      'have to stop here, will finish it another time',
      { command: ['stop', 'cancel'], nothing: true },
    ],
  ]),
  ...rows(at('company.address', se), [
    [
      'Hantverkargatan 8, 3 tr, SE-112 21 Stockholm',
      {
        fills: {
          'company.address': address('SE', 'Hantverkargatan 8, 3 tr', ['11221', 'Stockholm']),
        },
      },
    ],
    [
      'box 118, 20121 malmö',
      { fills: { 'company.address': address('SE', 'box 118', ['20121', 'malmö']) } },
    ],
  ]),
  ...rows(at('contact.name', dk), [
    ["That'd be me, Siobhan Gallagher", { fills: { 'contact.name': 'Siobhan Gallagher' } }],
    [
      'Rajesh Iyer, rajesh@iyer-it.dk, 20 12 34 52',
      {
        fills: {
          'contact.name': 'Rajesh Iyer',
          'contact.email': 'rajesh@iyer-it.dk',
          'contact.phone': '+4520123452',
        },
      },
    ],
  ]),
  ...rows(at('contact.name', se), [
    [
      'you can speak with Ramūnas Petrauskas, he is our dispatcher',
      { fills: { 'contact.name': 'Ramūnas Petrauskas' } },
    ],
    [
      'Kind regards\nDaiva Kazlauskienė\nTransport manager\nMob. +46 70 174 06 13\ndaiva@baltichaul.se',
      {
        fills: {
          'contact.name': 'Daiva Kazlauskienė',
          'contact.phone': '+46701740613',
          'contact.email': 'daiva@baltichaul.se',
        },
      },
    ],
    [
      'put Tom Baker, my colleague Anders Ek is on leave',
      { fills: { 'contact.name': 'Tom Baker' } },
    ],
  ]),
  ...rows(at('contact.name', no), [
    ['piotr wiśniewski', { fills: { 'contact.name': 'piotr wiśniewski' } }],
    [
      "not me, I'm only the assistant. It's Agnieszka Lis who does the purchasing",
      { fills: { 'contact.name': 'Agnieszka Lis' } },
    ],
  ]),
  ...rows(at('contact.phone', dk), [
    [
      '+45 20 12 34 61 but text first im usually up on a roof',
      { fills: { 'contact.phone': '+4520123461' } },
    ],
    ['20 12 34 6', { refused: 'contact.phone' }],
  ]),
  ...rows(at('contact.phone', se), [
    ['0046 70 174 06 22', { fills: { 'contact.phone': '+46701740622' } }],
    ["I don't really want to give out my mobile", { nothing: true }],
  ]),
  ...rows(at('contact.phone', no), [
    ['six eight zero five one two five nine', { fills: { 'contact.phone': '+4768051259' } }],
    [
      'call 680 51 277 or email tomas@vilniuscargo.no',
      { fills: { 'contact.phone': '+4768051277', 'contact.email': 'tomas@vilniuscargo.no' } },
    ],
    ['can you go back one, i made a mistake', { command: 'back' }],
  ]),
  ...rows(at('contact.email', dk), [
    ['siobhan(at)crumpethouse.dk', { fills: { 'contact.email': 'siobhan@crumpethouse.dk' } }],
  ]),
  ...rows(at('contact.email', se), [
    ['Ramunas@BalticHaul.se', { fills: { 'contact.email': 'ramunas@baltichaul.se' } }],
    ['psharma@sharmaconsulting', { refused: 'contact.email' }],
    [
      'eric@bjorkobygg.se no sorry erik@bjorkobygg.se, with k',
      { fills: { 'contact.email': 'erik@bjorkobygg.se' } },
    ],
  ]),
  ...rows(at('contact.email', no), [
    ['piotr at kowalskibygg dot no', { fills: { 'contact.email': 'piotr@kowalskibygg.no' } }],
    ['what are your opening hours on saturdays', { digression: 'openingHours', nothing: true }],
  ]),
  ...rows(at('person.name', sePrivate), [
    ['Maria Cristina Dela Cruz', { fills: { 'person.name': 'Maria Cristina Dela Cruz' } }],
    [
      'Hamish McLeod, Storgatan 3, 903 26 Umeå, 0701740677, hamish.mcleod@example.se',
      {
        fills: {
          'person.name': 'Hamish McLeod',
          'person.address': address('SE', 'Storgatan 3', ['90326', 'Umeå']),
          'person.phone': '+46701740677',
          'person.email': 'hamish.mcleod@example.se',
        },
      },
    ],
    ['can we do this in swedish? i need the practice', { command: 'language', language: 'sv' }],
  ]),
  ...rows(at('person.name', dkPrivate), [
    ['my full name is jomar villanueva', { fills: { 'person.name': 'jomar villanueva' } }],
    [
      'Liezel Santos and i live at Parkvej 5, 8000 Aarhus C',
      {
        fills: {
          'person.name': 'Liezel Santos',
          'person.address': address('DK', 'Parkvej 5', ['8000', 'Aarhus C']),
        },
      },
    ],
    ['good morning!', { digression: 'greeting', nothing: true }],
    ['my cpr is 010203-9995', { nationalNumber: true }],
    ['Will Stopes', { fills: { 'person.name': 'Will Stopes' } }],
  ]),
  ...rows(at('person.name', noPrivate), [
    ["Declan O'Sullivan", { fills: { 'person.name': "Declan O'Sullivan" } }],
    ['Grace Backhouse', { fills: { 'person.name': 'Grace Backhouse' } }],
  ]),
  ...rows(at('person.address', dkPrivate), [
    [
      'Its Rosenvænget 12, 1 tv, 2100 Kbh Ø',
      { fills: { 'person.address': address('DK', 'Rosenvænget 12, 1 tv', ['2100', 'Kbh Ø']) } },
    ],
    ['is there a human i can talk to', { command: 'human', nothing: true }],
    [
      'Sverigesvej 12, 8660 Skanderborg',
      { fills: { 'person.address': address('DK', 'Sverigesvej 12', ['8660', 'Skanderborg']) } },
    ],
  ]),
  ...rows(at('person.address', noPrivate), [
    [
      'Fjellveien 112, H0201, 5019 Bergen',
      { fills: { 'person.address': address('NO', 'Fjellveien 112, H0201', ['5019', 'Bergen']) } },
    ],
    [
      'Solveien 4B, 1177 Oslo. Phone 68050044',
      {
        fills: {
          'person.address': address('NO', 'Solveien 4B', ['1177', 'Oslo']),
          'person.phone': '+4768050044',
        },
      },
    ],
    ["hold on, I'm in Sweden not in Norway", { fills: { country: 'SE' } }],
  ]),
  ...rows(at('person.address', sePrivate), [
    [
      'c/o Lindgren, Ringvägen 88, 118 60 Stockholm',
      {
        fills: {
          'person.address': address('SE', 'c/o Lindgren, Ringvägen 88', ['11860', 'Stockholm']),
        },
      },
    ],
    [
      'Kungsgatan 9 lgh 1102, 753 18 Uppsala and my number is 0701740688',
      {
        fills: {
          'person.address': address('SE', 'Kungsgatan 9 lgh 1102', ['75318', 'Uppsala']),
          'person.phone': '+46701740688',
        },
      },
    ],
    [
      "I'd actually prefer an invoice rather than paying in advance",
      { fills: { payment: 'invoice' } },
    ],
    [
      "this is taking forever, I'm getting really annoyed",
      { digression: 'frustration', nothing: true },
    ],
    [
      'Startvägen 7, 123 52 Farsta',
      { fills: { 'person.address': address('SE', 'Startvägen 7', ['12352', 'Farsta']) } },
    ],
  ]),
  ...rows(at('person.phone', noPrivate), [
    ['my norwegian number is 680 50 017', { fills: { 'person.phone': '+4768050017' } }],
    ['68050', { refused: 'person.phone' }],
    [
      '680 50 033 and my mail is k.murphy@example.no',
      { fills: { 'person.phone': '+4768050033', 'person.email': 'k.murphy@example.no' } },
    ],
    [
      'sorry its Ola Bakke, I put an n too much in the name',
      { fills: { 'person.name': 'Ola Bakke' } },
    ],
    ['can i skip this one', { command: 'skip', nothing: true }],
  ]),
  ...rows(at('person.phone', dkPrivate), [
    ['20123488 its the whatsapp one too', { fills: { 'person.phone': '+4520123488' } }],
    [
      '20123477 / aoife.brennan@example.dk',
      { fills: { 'person.phone': '+4520123477', 'person.email': 'aoife.brennan@example.dk' } },
    ],
    [
      'Actually my name should be Jens Holm-Jensen, just got married',
      { fills: { 'person.name': 'Jens Holm-Jensen' } },
    ],
  ]),
  ...rows(at('person.phone', sePrivate), [
    ['070 1740 641', { fills: { 'person.phone': '+46701740641' } }],
    ['am i talking to a robot', { digression: 'areYouHuman', nothing: true }],
  ]),
  ...rows(at('person.email', dkPrivate), [
    [
      'jomar.villanueva@example.dk all small letters',
      { fills: { 'person.email': 'jomar.villanueva@example.dk' } },
    ],
    [
      'the phone number should end with 65 — 20 12 34 65',
      { fills: { 'person.phone': '+4520123465' } },
    ],
    ['Can we start over from the beginning?', { command: 'restart', nothing: true }],
  ]),
  ...rows(at('person.email', sePrivate), [
    ['Mc.DelaCruz@Example.se', { fills: { 'person.email': 'mc.delacruz@example.se' } }],
    ['Please delete everything you have saved about me', { command: 'delete', nothing: true }],
  ]),
  ...rows(at('person.email', noPrivate), [
    [
      'declan.osullivan@example.no, no apostrophe in it',
      { fills: { 'person.email': 'declan.osullivan@example.no' } },
    ],
    [
      'oh wait i typed my old number before, the new one is 68050061',
      { fills: { 'person.phone': '+4768050061' } },
    ],
    ['What do you do with my personal details?', { command: 'privacy', nothing: true }],
  ]),
  ...rows(at('credit.amount', dk), [
    ['roughly 12,500 kr a month', { fills: { 'credit.amount': 12500 } }],
    [
      'around 15000 a month and please email the invoices to books@nordlys.dk',
      {
        fills: {
          'credit.amount': 15000,
          'invoice.channel': 'email',
          'invoice.email': 'books@nordlys.dk',
        },
      },
    ],
    [
      'sorry the phone I gave is wrong, its 20 12 34 78',
      { fills: { 'contact.phone': '+4520123478' } },
    ],
    ["I honestly don't know, we only opened last month", { dontKnow: true, nothing: true }],
  ]),
  ...rows(at('credit.amount', se), [
    ['max 30 000', { fills: { 'credit.amount': 30000 } }],
    [
      '25 000 kr, and invoices via Peppol please',
      { fills: { 'credit.amount': 25000, 'invoice.channel': 'peppol' } },
    ],
    ['show me what you have written so far please', { command: 'summary', nothing: true }],
  ]),
  ...rows(at('credit.amount', no), [
    ['twenty thousand should do it', { fills: { 'credit.amount': 20000 } }],
    ["8k i'd say", { fills: { 'credit.amount': 8000 } }],
  ]),
  ...rows(at('invoice.channel', dk), [
    [
      "paper by post please, our bookkeeper doesn't do computers",
      { fills: { 'invoice.channel': 'post' } },
    ],
    [
      'By EAN, our number is 5790 001 234 010',
      { fills: { 'invoice.channel': 'gln', 'invoice.gln': '5790001234010' } },
    ],
  ]),
  ...rows(at('invoice.channel', no), [
    ['EHF over peppol if you support that', { fills: { 'invoice.channel': 'peppol' } }],
    [
      'email, to invoices@fjordlys.no',
      { fills: { 'invoice.channel': 'email', 'invoice.email': 'invoices@fjordlys.no' } },
    ],
  ]),
  ...rows(at('invoice.email', se), [
    ['same one as I gave for me', { fills: { 'invoice.email': 'erik@bjorkobygg.se' } }],
  ]),
  ...rows(at('invoice.email', no), [
    ['that goes to regnskap@fjordlys.no', { fills: { 'invoice.email': 'regnskap@fjordlys.no' } }],
  ]),
  ...rows(fresh('payment', dk), [
    [
      'Invoice please. CVR 13748136, name is Tandoor & Tea ApS',
      {
        fills: {
          payment: 'invoice',
          'company.number': '13748136',
          'company.name': 'Tandoor & Tea ApS',
        },
      },
    ],
    ['25052943', { fills: { 'company.number': '25052943' } }],
  ]),
  ...rows(fresh('payment', se), [
    [
      'by invoice. org nr 559999-1204, company sharma consulting ab, contact priya sharma',
      {
        fills: {
          payment: 'invoice',
          'company.number': '5599991204',
          'company.name': 'sharma consulting ab',
          'contact.name': 'priya sharma',
        },
      },
    ],
  ]),
  ...rows(fresh('payment', no), [
    [
      'Vogel Arkitekter AS, org.no. 923 609 016, Kirkegata 9, 7011 Trondheim. We would like to receive invoices.',
      {
        fills: {
          payment: 'invoice',
          'company.number': '923609016',
          'company.name': 'Vogel Arkitekter AS',
          'company.address': address('NO', 'Kirkegata 9', ['7011', 'Trondheim']),
        },
      },
    ],
  ]),
  ...rows(fresh('payment', dkPrivate), [
    [
      'Prepayment. Aoife Brennan, Strandvejen 201, 2900 Hellerup, 20 12 34 93',
      {
        fills: {
          payment: 'prepayment',
          'person.name': 'Aoife Brennan',
          'person.address': address('DK', 'Strandvejen 201', ['2900', 'Hellerup']),
          'person.phone': '+4520123493',
        },
      },
    ],
    [
      'I would like to pay in advance, my name is Krystyna Wójcik, phone +45 2012 3409',
      {
        fills: {
          payment: 'prepayment',
          'person.name': 'Krystyna Wójcik',
          'person.phone': '+4520123409',
        },
      },
    ],
  ]),
  ...rows(fresh('payment', sePrivate), [
    [
      'ill pay in advance. im Jonalyn Reyes, 070-174 06 71, jonalyn.reyes@example.se',
      {
        fills: {
          payment: 'prepayment',
          'person.name': 'Jonalyn Reyes',
          'person.phone': '+46701740671',
          'person.email': 'jonalyn.reyes@example.se',
        },
      },
    ],
    [
      'name - Callum Fraser\naddress - Östra Ågatan 31, 753 22 Uppsala\nmobile - 0701740636\npayment - prepayment',
      {
        fills: {
          payment: 'prepayment',
          'person.name': 'Callum Fraser',
          'person.address': address('SE', 'Östra Ågatan 31', ['75322', 'Uppsala']),
          'person.phone': '+46701740636',
        },
      },
    ],
  ]),
  ...rows(fresh('payment', noPrivate), [
    [
      'paying in advance, name is Tomasz Zielinski and email tomasz.z@example.no',
      {
        fills: {
          payment: 'prepayment',
          'person.name': 'Tomasz Zielinski',
          'person.email': 'tomasz.z@example.no',
        },
      },
    ],
    [
      'Name: Marisol Aquino\nAddress: Nordre gate 12, 7011 Trondheim\nTel: 68 05 00 28\nEmail: marisol.aquino@example.no',
      {
        fills: {
          'person.name': 'Marisol Aquino',
          'person.address': address('NO', 'Nordre gate 12', ['7011', 'Trondheim']),
          'person.phone': '+4768050028',
          'person.email': 'marisol.aquino@example.no',
        },
      },
    ],
  ]),
  ...rows(at('invoice.channel', se), [
    [
      'just a PDF to ekonomi@bjorkobygg.se',
      { fills: { 'invoice.channel': 'email', 'invoice.email': 'ekonomi@bjorkobygg.se' } },
    ],
    [
      'hang on, we moved last month. New address is Storgatan 41, 411 38 Göteborg',
      { fills: { 'company.address': address('SE', 'Storgatan 41', ['41138', 'Göteborg']) } },
    ],
    ['what is peppol?', { nothing: true }],
  ]),
  ...rows(complete('confirm', no), [
    [
      'The contact person should be Ingrid Nowak instead',
      { fills: { 'contact.name': 'Ingrid Nowak' } },
    ],
    ['i need to change the company address', { command: 'change', target: 'company.address' }],
    ['Correct. Please proceed.', { assent: 'yes' }],
  ]),
  ...rows(complete('confirm', dk), [
    [
      'change the invoice email to bills@nordlys.dk',
      { fills: { 'invoice.email': 'bills@nordlys.dk' }, may: { 'invoice.channel': 'email' } },
    ],
    ['make the monthly amount 10,000, december is mad here', { fills: { 'credit.amount': 10000 } }],
    [
      'Our accountant says we should get the invoices by EAN, number 5790004567023',
      { fills: { 'invoice.channel': 'gln', 'invoice.gln': '5790004567023' } },
    ],
    ['Looks grand, go ahead', { assent: 'yes' }],
  ]),
  ...rows(complete('confirm', se), [
    [
      'Company name is misspelled, should be Björkö Byggnads AB',
      { fills: { 'company.name': 'Björkö Byggnads AB' } },
    ],
    [
      'please send invoices through peppol instead of e-mail',
      { fills: { 'invoice.channel': 'peppol' } },
    ],
    [
      'yes but the phone number is wrong',
      { assent: 'partly', command: 'change', target: 'contact.phone' },
    ],
  ]),
  ...rows(complete('confirm', dkPrivate), [
    [
      "My address is wrong, it's Engvej 18, 5000 Odense C",
      { fills: { 'person.address': address('DK', 'Engvej 18', ['5000', 'Odense C']) } },
    ],
    [
      'sorry, this should be as a business customer, not private',
      { fills: { customerType: 'business' } },
    ],
    ['all correct, thanks a million', { assent: 'yes' }],
    ['let me check with my host mother first', { assent: 'notYes' }],
    ['almost right', { assent: 'notYes' }],
  ]),
  ...rows(complete('confirm', sePrivate), [
    ['can I change my phone number', { command: 'change', target: 'person.phone' }],
    ['the address is not correct any more', { command: 'change', target: 'person.address' }],
    [
      'the email there is my old work one. use anna.b@example.se',
      { fills: { 'person.email': 'anna.b@example.se' } },
    ],
    ['yes sir everything is correct', { assent: 'yes' }],
    [
      'Yes, except the email should be anna@example.se',
      { fills: { 'person.email': 'anna@example.se' }, assent: 'partly' },
    ],
    [
      'All good but my name is Anna Berglund Smith now',
      { fills: { 'person.name': 'Anna Berglund Smith' }, assent: 'partly' },
    ],
  ]),
  ...rows(complete('confirm', noPrivate), [
    [
      'my email is without the dot: olabakken@example.no',
      { fills: { 'person.email': 'olabakken@example.no' } },
    ],
    ["yup that's all good", { assent: 'yes' }],
    ['no thats not right', { assent: 'no' }],
    ['Yes, if the delivery is free', { assent: 'notYes' }],
  ]),
  ...rows(complete('notice', no), [
    ['Please put 20 000 a month instead of 5 000', { fills: { 'credit.amount': 20000 } }],
    ['what happens if I say no?', { assent: 'notYes', nothing: true }],
    ['Fine by me, yes', { assent: 'yes' }],
  ]),
  ...rows(complete('notice', se), [
    ['ok agreed', { assent: 'yes' }],
    ["No, I don't accept that", { assent: 'no' }],
  ]),
  ...rows(complete('notice', dk), [
    ['not yet, I need to ask my business partner first', { assent: 'notYes' }],
  ]),
]
