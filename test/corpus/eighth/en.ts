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

export const eighthEn: readonly Row[] = [
  ...rows(start, [
    ["We're over in Malmö so Sweden", { fills: { country: 'SE' } }],
    ['im in norway 😊', { fills: { country: 'NO' } }],
    ['sweeden', { fills: { country: 'SE' } }],
    [
      "Hello, we're a small bakery in Odense, Denmark and would like to order on account. CVR 25052943",
      {
        fills: { country: 'DK', payment: 'invoice', 'company.number': '25052943' },
        may: { customerType: 'business' },
      },
    ],
    [
      "Private customer in Sweden, I'll pay in advance",
      { fills: { country: 'SE', customerType: 'private', payment: 'prepayment' } },
    ],
    [
      'hi!! writing from norway, im buying for myself. Trine Solberg, trine.solberg@example.no',
      {
        fills: {
          country: 'NO',
          customerType: 'private',
          'person.name': 'Trine Solberg',
          'person.email': 'trine.solberg@example.no',
        },
      },
    ],
    [
      'Good morning,\nPlease set us up as a customer, invoice 30 days.\n\nKind regards\nPeter Almgren\nAlmgren Måleri AB\nOrg.nr 559999-1253\nVerkstadsgatan 6\n582 73 Linköping\nSweden\nTel 070-174 06 33\npeter@almgrenmaleri.se',
      {
        fills: {
          country: 'SE',
          payment: 'invoice',
          'company.number': '5599991253',
          'company.name': 'Almgren Måleri AB',
          'company.address': address('SE', 'Verkstadsgatan 6', ['58273', 'Linköping']),
          'contact.name': 'Peter Almgren',
          'contact.phone': '+46701740633',
          'contact.email': 'peter@almgrenmaleri.se',
        },
        may: { customerType: 'business' },
      },
    ],
    [
      "Hi there. I run a hair salon in Bergen (Norway) with two employees and we'd like to pay by invoice",
      { fills: { country: 'NO', payment: 'invoice' }, may: { customerType: 'business' } },
    ],
    [
      'sweden business invoice',
      { fills: { country: 'SE', customerType: 'business', payment: 'invoice' } },
    ],
    [
      'Country: NO\nType: business\nPayment: prepayment\nOrg.nr: 923609016',
      {
        fills: { country: 'NO', payment: 'prepayment', 'company.number': '923609016' },
        may: { customerType: 'business' },
      },
    ],
    [
      'Dear Sir or Madam, I am Inger Dahl, a private customer. I live in Denmark at Rosenvænget 4, 4700 Næstved. I would like to pay in advance.',
      {
        fills: {
          country: 'DK',
          customerType: 'private',
          payment: 'prepayment',
          'person.name': 'Inger Dahl',
          'person.address': address('DK', 'Rosenvænget 4', ['4700', 'Næstved']),
        },
      },
    ],
    [
      "Copenhagen based architects here, Danish company. We'd like to be invoiced, by email please",
      {
        fills: {
          country: 'DK',
          customerType: 'business',
          payment: 'invoice',
          'invoice.channel': 'email',
        },
      },
    ],
    [
      "Sweden. Sorry, Norway! I'm sitting in Sweden today but the company is Norwegian",
      { fills: { country: 'NO' }, may: { customerType: 'business' } },
    ],
    ['Could I speak to a real person please', { command: 'human', nothing: true }],
  ]),
  ...rows(at('customerType', dk), [['its for the firm', { fills: { customerType: 'business' } }]]),
  ...rows(at('payment', dk), [
    ['on account please, same as with our other suppliers', { fills: { payment: 'invoice' } }],
  ]),
  ...rows(at('company.number', dk), [
    ['our cvr no. is 25-05-29-43', { fills: { 'company.number': '25052943' } }],
    ['cvr 12345678', { refused: 'company.number' }],
    [
      '13748136 Kajens Cykler ApS, Toldbodgade 8, 9000 Aalborg',
      {
        fills: {
          'company.number': '13748136',
          'company.name': 'Kajens Cykler ApS',
          'company.address': address('DK', 'Toldbodgade 8', ['9000', 'Aalborg']),
        },
      },
    ],
    ['Why on earth do you need our CVR number?', { command: 'why', nothing: true }],
  ]),
  ...rows(at('company.name', dk), [
    ["we're called Harbour & Hygge ApS", { fills: { 'company.name': 'Harbour & Hygge ApS' } }],
    ['Human Touch ApS', { fills: { 'company.name': 'Human Touch ApS' } }],
  ]),
  ...rows(at('company.address', dk), [
    [
      'we are at havnegade 44 in 5000 odense c',
      { fills: { 'company.address': address('DK', 'havnegade 44', ['5000', 'odense c']) } },
    ],
    [
      'Nørregade 15, 1. th, 7100 Vejle. Contact person is Hanne Krog, hanne@krogdesign.dk',
      {
        fills: {
          'company.address': address('DK', 'Nørregade 15, 1. th', ['7100', 'Vejle']),
          'contact.name': 'Hanne Krog',
          'contact.email': 'hanne@krogdesign.dk',
        },
      },
    ],
    [
      'can we go back, I gave you the wrong cvr number',
      { command: ['change', 'back'], target: 'company.number' },
    ],
  ]),
  ...rows(at('contact.phone', dk), [
    ['best to ring 20 12 34 77 before 3pm', { fills: { 'contact.phone': '+4520123477' } }],
    ['20 12 34 12 - no wait, 20 12 34 21', { fills: { 'contact.phone': '+4520123421' } }],
  ]),
  ...rows(at('contact.email', dk), [
    ['thomas at kornmod dot dk', { fills: { 'contact.email': 'thomas@kornmod.dk' } }],
  ]),
  ...rows(at('credit.amount', dk), [['maybe 8k a month?', { fills: { 'credit.amount': 8000 } }]]),
  ...rows(at('invoice.email', dk), [
    ['same email as mine pls', { fills: { 'invoice.email': 'mette@nordlys.dk' } }],
  ]),
  ...rows(at('customerType', dkPrivate), [
    ['Private person, not a business.', { fills: { customerType: 'private' } }],
  ]),
  ...rows(at('person.name', dkPrivate), [
    ["Hi, it's Laura Bech Thomsen", { fills: { 'person.name': 'Laura Bech Thomsen' } }],
    [
      'Name: Poul Erik Lund\nAddress: Møllevej 2, 6700 Esbjerg\nTel: 20123440\nMail: poul.erik@example.dk',
      {
        fills: {
          'person.name': 'Poul Erik Lund',
          'person.address': address('DK', 'Møllevej 2', ['6700', 'Esbjerg']),
          'person.phone': '+4520123440',
          'person.email': 'poul.erik@example.dk',
        },
      },
    ],
    ['Frank Post', { fills: { 'person.name': 'Frank Post' } }],
  ]),
  ...rows(at('person.address', dkPrivate), [
    [
      'Skovbrynet 17, st tv, 2800 Kgs Lyngby',
      {
        fills: { 'person.address': address('DK', 'Skovbrynet 17, st tv', ['2800', 'Kgs Lyngby']) },
      },
    ],
    [
      'Kongevejen 101, 3460 Birkerød - phone 20 12 34 27 if the driver gets lost',
      {
        fills: {
          'person.address': address('DK', 'Kongevejen 101', ['3460', 'Birkerød']),
          'person.phone': '+4520123427',
        },
      },
    ],
  ]),
  ...rows(at('person.phone', dkPrivate), [
    ['20123466 (dont call before 10 im on nights)', { fills: { 'person.phone': '+4520123466' } }],
    ['2012 34 8', { refused: 'person.phone' }],
    [
      'Actually this should be a business account, not private',
      { fills: { customerType: 'business' } },
    ],
  ]),
  ...rows(at('person.email', dkPrivate), [
    [
      'bjarne.friis@example.dk thats the one i actually read',
      { fills: { 'person.email': 'bjarne.friis@example.dk' } },
    ],
    [
      "btw I got a new mobile last week, it's 20 12 34 33 now. email in a sec",
      { fills: { 'person.phone': '+4520123433' } },
    ],
    ['who gets to see my information afterwards?', { command: 'privacy', nothing: true }],
  ]),
  ...rows(at('payment', se), [
    [
      'we want to get invoice and pay after, like we do by other suppliers',
      { fills: { payment: 'invoice' } },
    ],
  ]),
  ...rows(at('company.number', se), [
    ['SE559999127901 is our VAT number', { fills: { 'company.number': '5599991279' } }],
  ]),
  ...rows(at('company.name', se), [
    ['company name is kallkällan kafé ab', { fills: { 'company.name': 'kallkällan kafé ab' } }],
    [
      'Nordan Plåt AB, Smedjegatan 11, 722 13 Västerås',
      {
        fills: {
          'company.name': 'Nordan Plåt AB',
          'company.address': address('SE', 'Smedjegatan 11', ['72213', 'Västerås']),
        },
      },
    ],
  ]),
  ...rows(at('company.address', se), [
    [
      'Visiting address is Industrivägen 3B, SE-602 28 Norrköping',
      { fills: { 'company.address': address('SE', 'Industrivägen 3B', ['60228', 'Norrköping']) } },
    ],
    [
      'Backvägen 2, 441 50 Alingsås',
      { fills: { 'company.address': address('SE', 'Backvägen 2', ['44150', 'Alingsås']) } },
    ],
  ]),
  ...rows(at('contact.name', se), [
    ['Oskar here, Oskar Lindh', { fills: { 'contact.name': 'Oskar Lindh' } }],
  ]),
  ...rows(at('contact.phone', se), [
    ['+46 (0)70 174 06 51', { fills: { 'contact.phone': '+46701740651' } }],
    [
      "070-174 06 09 or mail amira@rosengrensbil.se if I'm under a car",
      { fills: { 'contact.phone': '+46701740609', 'contact.email': 'amira@rosengrensbil.se' } },
    ],
    ["let's skip that one", { command: 'skip', nothing: true }],
  ]),
  ...rows(at('contact.email', se), [
    ['Info@Havsbris.SE', { fills: { 'contact.email': 'info@havsbris.se' } }],
    [
      'sorry I gave wrong telephone, it shall be 070-174 06 77',
      { fills: { 'contact.phone': '+46701740677' } },
    ],
  ]),
  ...rows(at('credit.amount', se), [
    ['around 15 000 kr, bit more in summer', { fills: { 'credit.amount': 15000 } }],
    [
      '25k/month, invoices via peppol',
      { fills: { 'credit.amount': 25000, 'invoice.channel': 'peppol' } },
    ],
    ["honestly no idea, I'm not the one who does the ordering", { dontKnow: true }],
  ]),
  ...rows(at('payment', sePrivate), [
    ['id rather just pay upfront tbh', { fills: { payment: 'prepayment' } }],
    [
      "I'll pay in advance, and my name is Farid Haddad",
      { fills: { payment: 'prepayment', 'person.name': 'Farid Haddad' } },
    ],
  ]),
  ...rows(at('person.name', sePrivate), [
    ['olle k sandgren', { fills: { 'person.name': 'olle k sandgren' } }],
    [
      'Karin Wallin, Björkgatan 5A, 903 25 Umeå, 070-174 06 71',
      {
        fills: {
          'person.name': 'Karin Wallin',
          'person.address': address('SE', 'Björkgatan 5A', ['90325', 'Umeå']),
          'person.phone': '+46701740671',
        },
      },
    ],
    ['am i talking to a robot now', { digression: 'areYouHuman', nothing: true }],
    [
      "The account is for my mother, Gunnel Åkesson. I'm Tobias, I just help her with the computer",
      { fills: { 'person.name': 'Gunnel Åkesson' } },
    ],
  ]),
  ...rows(at('person.address', sePrivate), [
    [
      'I am living on Ringvägen 88, 118 60 Stockholm',
      { fills: { 'person.address': address('SE', 'Ringvägen 88', ['11860', 'Stockholm']) } },
    ],
    [
      'Lilla Torg 2, 211 34 Malmö and my mobile is 0701740688',
      {
        fills: {
          'person.address': address('SE', 'Lilla Torg 2', ['21134', 'Malmö']),
          'person.phone': '+46701740688',
        },
      },
    ],
  ]),
  ...rows(at('person.phone', sePrivate), [
    ['mobile 070 174 06 18', { fills: { 'person.phone': '+46701740618' } }],
    [
      "oops I spelled my name wrong, it's Anna Bergelund",
      { fills: { 'person.name': 'Anna Bergelund' } },
    ],
    ['do you want my personnummer too? 19121212-1212', { nationalNumber: true }],
  ]),
  ...rows(at('person.email', sePrivate), [
    ['its pelle_s88@example.se', { fills: { 'person.email': 'pelle_s88@example.se' } }],
    ['So many questions!! This is really annoying', { digression: 'frustration', nothing: true }],
  ]),
  ...rows(at('payment', no), [['Invocie pls', { fills: { payment: 'invoice' } }]]),
  ...rows(at('company.number', no), [
    ['NO 923 609 016 MVA', { fills: { 'company.number': '923609016' } }],
    [
      'Org no: 974 760 673\nName: Lofotkroa AS\nAddress: Havneveien 2, 8300 Svolvær\nContact: Jonas Myhre\nPhone: 680 50 041\nMail: jonas@lofotkroa.no',
      {
        fills: {
          'company.number': '974760673',
          'company.name': 'Lofotkroa AS',
          'company.address': address('NO', 'Havneveien 2', ['8300', 'Svolvær']),
          'contact.name': 'Jonas Myhre',
          'contact.phone': '+4768050041',
          'contact.email': 'jonas@lofotkroa.no',
        },
      },
    ],
    ["I don't know it by heart, sitting on the bus", { dontKnow: true }],
  ]),
  ...rows(at('contact.name', no), [
    ['you can put siv nordmo', { fills: { 'contact.name': 'siv nordmo' } }],
  ]),
  ...rows(at('contact.phone', no), [
    ['680 50 017, it goes straight to the workshop', { fills: { 'contact.phone': '+4768050017' } }],
    [
      "+47 68050066\nlise@brattli.no\nwe'll be buying for about 9000 kr per month",
      {
        fills: {
          'contact.phone': '+4768050066',
          'contact.email': 'lise@brattli.no',
          'credit.amount': 9000,
        },
      },
    ],
  ]),
  ...rows(at('contact.email', no), [['ingrid.fjellvik.no', { refused: 'contact.email' }]]),
  ...rows(at('credit.amount', no), [
    ['twenty thousand or so', { fills: { 'credit.amount': 20000 } }],
    [
      '6000 a month and please send the invoices on paper by post',
      { fills: { 'credit.amount': 6000, 'invoice.channel': 'post' } },
    ],
  ]),
  ...rows(at('invoice.channel', no), [
    ['paper in the mailbox, the boss insists', { fills: { 'invoice.channel': 'post' } }],
    ['In what ways can you send the invoices?', { digression: 'invoiceWays', nothing: true }],
  ]),
  ...rows(at('customerType', noPrivate), [
    ['just me, no company', { fills: { customerType: 'private' } }],
  ]),
  ...rows(at('payment', noPrivate), [
    ["I'll pay before you ship, easier that way", { fills: { payment: 'prepayment' } }],
    [
      "prepayment thanks. I'm Dag Rune Vik, address Nedre Strandgate 14, 4005 Stavanger",
      {
        fills: {
          payment: 'prepayment',
          'person.name': 'Dag Rune Vik',
          'person.address': address('NO', 'Nedre Strandgate 14', ['4005', 'Stavanger']),
        },
      },
    ],
  ]),
  ...rows(at('person.address', noPrivate), [
    [
      'fjordgata 3a 7010 trondheim',
      { fills: { 'person.address': address('NO', 'fjordgata 3a', ['7010', 'trondheim']) } },
    ],
    [
      'Danmarks gate 9, 0658 Oslo',
      { fills: { 'person.address': address('NO', 'Danmarks gate 9', ['0658', 'Oslo']) } },
    ],
  ]),
  ...rows(at('person.phone', noPrivate), [
    ['My number is +47 680 51 299.', { fills: { 'person.phone': '+4768051299' } }],
    [
      '68051277, and the mail adress mine is gunn.berit@example.no',
      { fills: { 'person.phone': '+4768051277', 'person.email': 'gunn.berit@example.no' } },
    ],
    ["I'd rather not give out my phone number", { nothing: true }],
  ]),
  ...rows(at('person.email', noPrivate), [
    ['HANNE.LIE@EXAMPLE.NO', { fills: { 'person.email': 'hanne.lie@example.no' } }],
    [
      'oh no, the house number in my address is wrong',
      { command: 'change', target: 'person.address' },
    ],
  ]),
  ...rows(fresh('payment', dk), [
    [
      'invoice, about 10.000 a month, send them to bogholderi@strandkro.dk',
      {
        fills: {
          payment: 'invoice',
          'credit.amount': 10000,
          'invoice.email': 'bogholderi@strandkro.dk',
        },
        may: { 'invoice.channel': 'email' },
      },
    ],
  ]),
  ...rows(at('contact.name', dk), [
    [
      'Me, Sanne Toft, 20 12 34 18, sanne@toftvvs.dk',
      {
        fills: {
          'contact.name': 'Sanne Toft',
          'contact.phone': '+4520123418',
          'contact.email': 'sanne@toftvvs.dk',
        },
      },
    ],
    ['can we do this in Danish instead', { command: 'language', language: 'da', nothing: true }],
    [
      "That's Sigrid Thorup, I'm only Henrik from reception typing this in",
      { fills: { 'contact.name': 'Sigrid Thorup' } },
    ],
  ]),
  ...rows(at('invoice.channel', dk), [
    [
      "We're a school so it has to be EAN, 5790000000012",
      { fills: { 'invoice.channel': 'gln', 'invoice.gln': '5790000000012' } },
    ],
    [
      'hang on, I think 5000 a month is too low. make it 7500',
      { fills: { 'credit.amount': 7500 } },
    ],
  ]),
  ...rows(fresh('payment', dkPrivate), [
    [
      'Prepayment. Nadia Karimi, nadia.k@example.dk, 20 12 34 81',
      {
        fills: {
          payment: 'prepayment',
          'person.name': 'Nadia Karimi',
          'person.email': 'nadia.k@example.dk',
          'person.phone': '+4520123481',
        },
      },
    ],
  ]),
  ...rows(fresh('payment', se), [
    [
      "we'd prefer to pay in advance. org nr 559999-1204, Träffpunkt Syd AB",
      {
        fills: {
          payment: 'prepayment',
          'company.number': '5599991204',
          'company.name': 'Träffpunkt Syd AB',
        },
      },
    ],
  ]),
  ...rows(fresh('payment', no), [
    [
      "Invoice. We're Vestkyst Elektro AS, 923 609 016",
      {
        fills: {
          payment: 'invoice',
          'company.name': 'Vestkyst Elektro AS',
          'company.number': '923609016',
        },
      },
    ],
  ]),
  ...rows(at('person.name', noPrivate), [
    [
      'Silje Aas, silje.aas@example.no, 680 50 093',
      {
        fills: {
          'person.name': 'Silje Aas',
          'person.email': 'silje.aas@example.no',
          'person.phone': '+4768050093',
        },
      },
    ],
    ['Ole Bakken, sorry I mean Ola Bakken', { fills: { 'person.name': 'Ola Bakken' } }],
  ]),
  ...rows(complete('confirm', dkPrivate), [
    ['I need to change my address', { command: 'change', target: 'person.address' }],
    [
      'Yes, except my name should read Jens Holme',
      { assent: 'partly', fills: { 'person.name': 'Jens Holme' } },
    ],
    ['not yet, give me two minutes', { assent: 'notYes', nothing: true }],
  ]),
  ...rows(complete('confirm', se), [
    [
      'my own email should be erik.lindqvist@bjorkobygg.se, the invoice one is right',
      { fills: { 'contact.email': 'erik.lindqvist@bjorkobygg.se' } },
    ],
    [
      "yes if you can promise we don't have to pay a fee for the invoices",
      { assent: 'notYes', nothing: true },
    ],
  ]),
  ...rows(complete('notice', se), [
    ['the monthly amount needs changing first', { command: 'change', target: 'credit.amount' }],
    ['Fine by me, go ahead', { assent: 'yes' }],
  ]),
  ...rows(complete('confirm', sePrivate), [
    ['actually, could I pay by invoice instead of beforehand', { fills: { payment: 'invoice' } }],
    [
      'Wrong apartment! My address is Sveavägen 12 lgh 1302, 111 57 Stockholm',
      {
        fills: { 'person.address': address('SE', 'Sveavägen 12 lgh 1302', ['11157', 'Stockholm']) },
      },
    ],
    ['I think so? need to check with my husband first', { assent: 'notYes', nothing: true }],
    ['Correct.', { assent: 'yes' }],
  ]),
  ...rows(complete('confirm', no), [
    [
      'We have moved in january, so adress is now Drammensveien 40, 0271 Oslo',
      { fills: { 'company.address': address('NO', 'Drammensveien 40', ['0271', 'Oslo']) } },
    ],
    [
      'Please use Tor Haugen as contact person instead of Kari',
      { fills: { 'contact.name': 'Tor Haugen' } },
    ],
    [
      'Everything is right except the phone, that should be 680 51 235',
      { assent: 'partly', fills: { 'contact.phone': '+4768051235' } },
    ],
  ]),
  ...rows(at('invoice.email', no), [
    ['forget email, do peppol instead', { fills: { 'invoice.channel': 'peppol' } }],
  ]),
  ...rows(complete('confirm', noPrivate), [
    [
      'use my work mail instead, ola@bakkenfoto.no',
      { fills: { 'person.email': 'ola@bakkenfoto.no' } },
    ],
    ["no that's not correct", { assent: 'no' }],
    ['Yes, perfect, thank you', { assent: 'yes' }],
    ['I want you to delete all my details please', { command: 'delete' }],
  ]),
  ...rows(complete('confirm', dk), [['yep all good', { assent: 'yes' }]]),
  ...rows(complete('notice', dk), [["No, I don't agree to that", { assent: 'no' }]]),
  ...rows(complete('notice', no), [
    ['what happens if I say yes?', { assent: 'notYes', nothing: true }],
    ['I have to ask my boss before I agree to this', { assent: 'notYes', nothing: true }],
  ]),
  ...rows(at('payment', dkPrivate), [
    ['Which ways can I pay?', { digression: 'paymentWays', nothing: true }],
  ]),
  ...rows(at('company.name', no), [
    ['Kafé 1905 AS', { fills: { 'company.name': 'Kafé 1905 AS' } }],
  ]),
]
