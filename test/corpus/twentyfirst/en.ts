import { address, rows } from '../row.ts'
import type { Row } from '../row.ts'
import {
  at,
  complete,
  dk,
  dkPrivate,
  fresh,
  having,
  no,
  noPrivate,
  se,
  sePrivate,
  start,
} from '../situations.ts'

/** First messages of companies. */
const firstOfCompanies: readonly Row[] = [
  ...rows(start, [
    [
      "Hi, we're Havneby Cykler ApS, cvr 29952884. I'm Torben Kjær, reach me on 20 12 34 11 or torben@havnebycykler.example.dk",
      {
        fills: {
          'company.name': 'Havneby Cykler ApS',
          'company.number': '29952884',
          'contact.name': 'Torben Kjær',
          'contact.phone': '+4520123411',
          'contact.email': 'torben@havnebycykler.example.dk',
        },
        may: { country: 'DK', customerType: 'business', 'company.legalForm': 'ApS' },
      },
    ],
    [
      'Company: Fjellstua Catering AS\nOrg no: 316 724 159\nAddress: Kirkegata 9, 2615 Lillehammer\nContact: Siv Moen\nMobile: 912 34 502\nEmail: siv@fjellstua.example.no',
      {
        fills: {
          'company.name': 'Fjellstua Catering AS',
          'company.number': '316724159',
          'company.address': address('NO', 'Kirkegata 9', ['2615', 'Lillehammer']),
          'contact.name': 'Siv Moen',
          'contact.phone': '+4791234502',
          'contact.email': 'siv@fjellstua.example.no',
        },
        may: { country: 'NO', customerType: 'business', 'company.legalForm': 'AS' },
      },
    ],
    [
      'hello im Peter from Lindgrens Måleri AB, org nr 559999-6286, pls send invoices to faktura@lindgrensmaleri.example.se',
      {
        fills: {
          'company.name': 'Lindgrens Måleri AB',
          'company.number': '5599996286',
          'invoice.email': 'faktura@lindgrensmaleri.example.se',
        },
        may: {
          country: 'SE',
          customerType: 'business',
          'company.legalForm': 'AB',
          'contact.name': 'Peter',
          'invoice.channel': 'email',
          payment: 'invoice',
        },
      },
    ],
    [
      'We are a Danish company and want to pay by invoice. We buy for approx. 15.000 kr a month.',
      {
        fills: {
          country: 'DK',
          customerType: 'business',
          payment: 'invoice',
          'credit.amount': 15000,
        },
      },
    ],
    [
      'swedish firm, 5599999587',
      { fills: { country: 'SE', customerType: 'business', 'company.number': '5599999587' } },
    ],
    [
      "Hi, I'd like to open an account with you.\n\nBest regards\nHenrik Dahlgaard\nPurchasing manager\nDahlgaard Haveservice A/S\nMøllevej 22\n4600 Køge\nMobile +45 20 12 34 27\nhenrik@dahlgaardhave.example.dk\nCVR 21994987",
      {
        fills: {
          'contact.name': 'Henrik Dahlgaard',
          'company.name': 'Dahlgaard Haveservice A/S',
          'company.address': address('DK', 'Møllevej 22', ['4600', 'Køge']),
          'contact.phone': '+4520123427',
          'contact.email': 'henrik@dahlgaardhave.example.dk',
          'company.number': '21994987',
        },
        may: { country: 'DK', customerType: 'business', 'company.legalForm': 'A/S' },
      },
    ],
    [
      'VAT no DK28878788, company name Kaffebaren Nord, contact person Louise Brandt, mob 20123438',
      {
        fills: {
          'company.number': '28878788',
          'company.name': 'Kaffebaren Nord',
          'contact.name': 'Louise Brandt',
          'contact.phone': '+4520123438',
        },
        may: { country: 'DK', customerType: 'business' },
      },
    ],
    [
      "i'm a swede buying for a norwegian company - Trollhei Eiendom AS 312212153. my cell is +46 70 174 06 18, name Johan Wallin",
      {
        fills: {
          country: 'NO',
          customerType: 'business',
          'company.name': 'Trollhei Eiendom AS',
          'company.number': '312212153',
          'contact.phone': '+46701740618',
          'contact.name': 'Johan Wallin',
        },
        may: { 'company.legalForm': 'AS' },
      },
    ],
    [
      'we r a small pottery studio in denmark, cvr no is 78819405, we would prefer to prepay',
      {
        fills: { country: 'DK', 'company.number': '78819405', payment: 'prepayment' },
        may: { customerType: 'business' },
      },
    ],
    [
      'Company in Sweden. Vinterljus Redovisning AB, Kungsgatan 31, 753 21 Uppsala. VAT SE559999594001',
      {
        fills: {
          country: 'SE',
          customerType: 'business',
          'company.name': 'Vinterljus Redovisning AB',
          'company.address': address('SE', 'Kungsgatan 31', ['75321', 'Uppsala']),
          'company.number': '5599995940',
        },
        may: { 'company.legalForm': 'AB' },
      },
    ],
    [
      'Org.nr NO 316 530 737 MVA, Brygga Regnskap AS. Invoices by EHF please. Contact: Tone Aas, 91234541',
      {
        fills: {
          'company.number': '316530737',
          'company.name': 'Brygga Regnskap AS',
          'invoice.channel': 'peppol',
          'contact.name': 'Tone Aas',
          'contact.phone': '+4791234541',
        },
        may: {
          country: 'NO',
          customerType: 'business',
          'company.legalForm': 'AS',
          payment: 'invoice',
        },
      },
    ],
  ]),
]

/** More first messages of companies. */
const firstOfMoreCompanies: readonly Row[] = [
  ...rows(start, [
    [
      'Hej! Swedish company, Ateljé Sjögren (enskild firma). My name is Petra Sjögren and the phone is 070 174 06 22',
      {
        fills: {
          country: 'SE',
          customerType: 'business',
          'company.name': 'Ateljé Sjögren',
          'contact.name': 'Petra Sjögren',
          'contact.phone': '+46701740622',
        },
        may: { 'company.legalForm': 'EF' },
      },
    ],
    [
      "We're a public school in DK, EAN 5798009382405, cvr 54225415. Contact is Birgit Holst",
      {
        fills: {
          country: 'DK',
          'invoice.gln': '5798009382405',
          'company.number': '54225415',
          'contact.name': 'Birgit Holst',
        },
        may: { customerType: 'business', 'invoice.channel': 'gln', payment: 'invoice' },
      },
    ],
    [
      'Oslo based company, org no 316429203, call me on 912 34 517 - Hege',
      {
        fills: {
          customerType: 'business',
          'company.number': '316429203',
          'contact.phone': '+4791234517',
        },
        may: { country: 'NO', 'contact.name': 'Hege' },
      },
    ],
    [
      'Sweden\nCompany\nNordanvind Transport AB\n559999-6591\nStefan Öberg\n0701740633\nstefan@nordanvind.example.se',
      {
        fills: {
          country: 'SE',
          customerType: 'business',
          'company.name': 'Nordanvind Transport AB',
          'company.number': '5599996591',
          'contact.name': 'Stefan Öberg',
          'contact.phone': '+46701740633',
          'contact.email': 'stefan@nordanvind.example.se',
        },
        may: { 'company.legalForm': 'AB' },
      },
    ],
    [
      'This is Karen from Sønderby Planteskole. Our cvr is 56862803 and the accounts mailbox is bogholderi@sonderbyplanteskole.example.dk, use that for invoices',
      {
        fills: {
          'company.name': 'Sønderby Planteskole',
          'company.number': '56862803',
          'invoice.email': 'bogholderi@sonderbyplanteskole.example.dk',
        },
        may: {
          country: 'DK',
          customerType: 'business',
          'contact.name': 'Karen',
          'invoice.channel': 'email',
          payment: 'invoice',
        },
      },
    ],
    [
      'norwegian sole trader, Kari Lie Foto, 316065023. my name is Kari Lie, 68051214',
      {
        fills: {
          country: 'NO',
          'company.name': 'Kari Lie Foto',
          'company.number': '316065023',
          'contact.name': 'Kari Lie',
          'contact.phone': '+4768051214',
        },
        may: { customerType: 'business', 'company.legalForm': 'ENK' },
      },
    ],
    [
      'business, denmark, expected purchases around 8 thousand kr per month',
      { fills: { country: 'DK', customerType: 'business', 'credit.amount': 8000 } },
    ],
    [
      'For a company: Skärgårdens Glas AB. You can reach our buyer Camilla Forsell at camilla@skargardensglas.example.se or 08-465 004 12 (landline)',
      {
        fills: {
          customerType: 'business',
          'company.name': 'Skärgårdens Glas AB',
          'contact.name': 'Camilla Forsell',
          'contact.email': 'camilla@skargardensglas.example.se',
        },
        may: {
          country: 'SE',
          'company.legalForm': 'AB',
          'contact.phone': '+46846500412',
        },
      },
    ],
  ]),
]

/** First messages of private people. */
const firstOfPeople: readonly Row[] = [
  ...rows(start, [
    [
      'private person, live in sweden. name is Maja Ekström, mobile 0701740611',
      {
        fills: {
          customerType: 'private',
          country: 'SE',
          'person.name': 'Maja Ekström',
          'person.phone': '+46701740611',
        },
      },
    ],
    ['norway, private', { fills: { country: 'NO', customerType: 'private' } }],
    [
      'Good morning. My name is Inger Thorsen, I am a private customer and I live at Solbakken 14, 4020 Stavanger. My telephone is 912 34 533.',
      {
        fills: {
          customerType: 'private',
          'person.name': 'Inger Thorsen',
          'person.address': address('NO', 'Solbakken 14', ['4020', 'Stavanger']),
          'person.phone': '+4791234533',
        },
        may: { country: 'NO' },
      },
    ],
    [
      'just me, not a company. Norway. Bjarte Lunde, bjarte.lunde@example.no',
      {
        fills: {
          customerType: 'private',
          country: 'NO',
          'person.name': 'Bjarte Lunde',
          'person.email': 'bjarte.lunde@example.no',
        },
      },
    ],
    [
      'Private, Denmark. Rasmus Toft, Ærøvej 5, st. th, 5700 Svendborg, rasmus.toft@example.dk, tel 20 12 34 49',
      {
        fills: {
          customerType: 'private',
          country: 'DK',
          'person.name': 'Rasmus Toft',
          'person.address': address('DK', 'Ærøvej 5, st. th', ['5700', 'Svendborg']),
          'person.email': 'rasmus.toft@example.dk',
          'person.phone': '+4520123449',
        },
      },
    ],
    [
      'hi i want to buy as a private person in denmark and pay in advance',
      { fills: { country: 'DK', customerType: 'private', payment: 'prepayment' } },
    ],
    [
      "Ok so I'm danish but I live in Sweden, private customer. Sorgenfrivägen 18, 214 30 Malmö. Freja Lykke, freja.lykke@example.com",
      {
        fills: {
          country: 'SE',
          customerType: 'private',
          'person.address': address('SE', 'Sorgenfrivägen 18', ['21430', 'Malmö']),
          'person.name': 'Freja Lykke',
          'person.email': 'freja.lykke@example.com',
        },
      },
    ],
  ]),
]

/** Later: an answer with more, or an answer to something else. */
const severalLater: readonly Row[] = [
  ...rows(fresh('company.number', dk), [
    [
      "98469435, and we're called Skovlyst Møbler I/S",
      {
        fills: { 'company.number': '98469435', 'company.name': 'Skovlyst Møbler I/S' },
        may: { 'company.legalForm': 'I/S' },
      },
    ],
  ]),
  ...rows(fresh('company.number', no), [
    [
      "It's 313298167. Address is Strandgaten 41, 5013 Bergen",
      {
        fills: {
          'company.number': '313298167',
          'company.address': address('NO', 'Strandgaten 41', ['5013', 'Bergen']),
        },
      },
    ],
  ]),
  ...rows(at('payment', dk), [
    [
      "Invoice, about 30k a month I'd guess",
      { fills: { payment: 'invoice', 'credit.amount': 30000 } },
    ],
  ]),
  ...rows(at('company.address', no), [
    [
      'Industriveien 20, 1473 Lørenskog. Our contact person is Geir Nygård',
      {
        fills: {
          'company.address': address('NO', 'Industriveien 20', ['1473', 'Lørenskog']),
          'contact.name': 'Geir Nygård',
        },
      },
    ],
  ]),
  ...rows(at('contact.name', se), [
    [
      'Lovisa Hedman, lovisa@bjorkobygg.example.se',
      {
        fills: {
          'contact.name': 'Lovisa Hedman',
          'contact.email': 'lovisa@bjorkobygg.example.se',
        },
      },
    ],
  ]),
  ...rows(at('contact.name', dk), [
    [
      'You can put me down, Søren Bach. My mobile is 20123461, best before 3 pm',
      { fills: { 'contact.name': 'Søren Bach', 'contact.phone': '+4520123461' } },
    ],
  ]),
  ...rows(at('contact.name', no), [
    [
      'first a correction, our address is Storgata 15, 0155 Oslo. Contact is Kari Haugen',
      {
        fills: {
          'company.address': address('NO', 'Storgata 15', ['0155', 'Oslo']),
          'contact.name': 'Kari Haugen',
        },
      },
    ],
  ]),
  ...rows(at('contact.phone', no), [
    [
      '912 34 561 and the mail is marit@fjordlys.example.no',
      {
        fills: { 'contact.phone': '+4791234561', 'contact.email': 'marit@fjordlys.example.no' },
      },
    ],
  ]),
  ...rows(at('contact.phone', se), [
    [
      "I'm rarely near my phone, mail is better: erik.l@example.se",
      { fills: { 'contact.email': 'erik.l@example.se' } },
    ],
  ]),
  ...rows(at('contact.email', dk), [
    [
      'mette.s@example.dk. Oh and our EAN is 5798066034408',
      {
        fills: { 'contact.email': 'mette.s@example.dk', 'invoice.gln': '5798066034408' },
        may: { 'invoice.channel': 'gln' },
      },
    ],
  ]),
  ...rows(at('credit.amount', no), [
    [
      'maybe 20 000 a month, and please send the invoices as EHF',
      { fills: { 'credit.amount': 20000, 'invoice.channel': 'peppol' } },
    ],
  ]),
  ...rows(at('invoice.channel', dk), [
    [
      'By email to kreditor@nordlys.example.dk, and they must be marked PO 4471',
      {
        fills: {
          'invoice.channel': 'email',
          'invoice.email': 'kreditor@nordlys.example.dk',
          'invoice.reference': 'PO 4471',
        },
      },
    ],
  ]),
  ...rows(at('person.name', noPrivate), [
    [
      'Ragnhild Myhre. My address: Granlia 3, 7052 Trondheim',
      {
        fills: {
          'person.name': 'Ragnhild Myhre',
          'person.address': address('NO', 'Granlia 3', ['7052', 'Trondheim']),
        },
      },
    ],
  ]),
  ...rows(at('person.address', sePrivate), [
    [
      'Björkvägen 6, 903 52 Umeå - phone 070-174 06 41',
      {
        fills: {
          'person.address': address('SE', 'Björkvägen 6', ['90352', 'Umeå']),
          'person.phone': '+46701740641',
        },
      },
    ],
  ]),
  ...rows(at('person.phone', dkPrivate), [
    [
      '20-12-34-72, and you can use jens@example.dk for mail',
      { fills: { 'person.phone': '+4520123472', 'person.email': 'jens@example.dk' } },
    ],
  ]),
]

/** One answer to what was asked, about who the customer is. */
const singles: readonly Row[] = [
  ...rows(start, [
    ['denmark', { fills: { country: 'DK' } }],
    ["We're located in Norway", { fills: { country: 'NO' } }],
  ]),
  ...rows(fresh('customerType', se), [
    ['its for my company', { fills: { customerType: 'business' } }],
  ]),
  ...rows(at('payment', no), [['id rather pay up front', { fills: { payment: 'prepayment' } }]]),
  ...rows(at('payment', se), [['On invoice pls', { fills: { payment: 'invoice' } }]]),
  ...rows(fresh('company.number', dk), [['39563630', { fills: { 'company.number': '39563630' } }]]),
  ...rows(fresh('company.number', se), [
    ['i beleive its 559999-2335', { fills: { 'company.number': '5599992335' } }],
  ]),
  ...rows(fresh('company.number', no), [
    ['our org number is 316 798 896', { fills: { 'company.number': '316798896' } }],
  ]),
  ...rows(at('company.name', no), [
    [
      'we go by Nordre Sykkelverksted AS',
      {
        fills: { 'company.name': 'Nordre Sykkelverksted AS' },
        may: { 'company.legalForm': 'AS' },
      },
    ],
  ]),
  ...rows(at('company.address', se), [
    [
      'Hantverkargatan 7\n112 21 Stockholm',
      { fills: { 'company.address': address('SE', 'Hantverkargatan 7', ['11221', 'Stockholm']) } },
    ],
  ]),
  ...rows(at('company.address', dk), [
    [
      "We're at Nørregade 48, 1. sal, 7100 Vejle",
      { fills: { 'company.address': address('DK', 'Nørregade 48, 1. sal', ['7100', 'Vejle']) } },
    ],
  ]),
  ...rows(at('contact.name', no), [
    ['that would be me, Øystein Berg', { fills: { 'contact.name': 'Øystein Berg' } }],
  ]),
  ...rows(at('contact.name', dk), [
    ['our bookkeeper Hanne Friis', { fills: { 'contact.name': 'Hanne Friis' } }],
  ]),
  ...rows(at('contact.phone', dk), [
    ['+45 2012 3483', { fills: { 'contact.phone': '+4520123483' } }],
  ]),
  ...rows(at('contact.phone', se), [
    ['0046 70 174 06 55', { fills: { 'contact.phone': '+46701740655' } }],
  ]),
  ...rows(at('contact.phone', no), [
    ['you can call 91 23 45 77', { fills: { 'contact.phone': '+4791234577' } }],
    ['912 34 5', { refused: 'contact.phone' }],
  ]),
  ...rows(at('contact.email', se), [['erik@bjorkobygg', { refused: 'contact.email' }]]),
  ...rows(at('person.name', sePrivate), [
    ['my name is Kerstin Nyqvist :)', { fills: { 'person.name': 'Kerstin Nyqvist' } }],
  ]),
  ...rows(at('person.email', dkPrivate), [
    [
      'mail: jens.holm.example@gmial.com',
      {
        fills: { 'person.email': 'jens.holm.example@gmial.com' },
        suggests: { 'person.email': 'jens.holm.example@gmail.com' },
      },
    ],
  ]),
]

/** One answer to what was asked, about invoices and amounts. */
const singlesAboutMoney: readonly Row[] = [
  ...rows(at('credit.amount', dk), [
    ['somewhere around 4500', { fills: { 'credit.amount': 4500 } }],
  ]),
  ...rows(at('credit.amount', se), [['no idea tbh', { dontKnow: true, nothing: true }]]),
  ...rows(at('credit.amount', no), [
    ['hard to say, but put ten thousand', { fills: { 'credit.amount': 10000 } }],
  ]),
  ...rows(at('invoice.channel', dk), [
    ['electronic invoice pls, we use nemhandel', { fills: { 'invoice.channel': 'peppol' } }],
  ]),
  ...rows(at('invoice.channel', se), [
    ['email is fine', { fills: { 'invoice.channel': 'email' } }],
  ]),
  ...rows(at('invoice.email', no), [
    [
      'regnskap@fjordlys.example.no thanks',
      { fills: { 'invoice.email': 'regnskap@fjordlys.example.no' } },
    ],
  ]),
  ...rows(having(at('invoice.gln', dk), { 'invoice.channel': 'gln' }), [
    ['its 5798 0874 21409', { fills: { 'invoice.gln': '5798087421409' } }],
  ]),
]

/** Corrections at the summary of a company. */
const corrections: readonly Row[] = [
  ...rows(complete('confirm', dk), [
    ['no, the phone is 20 12 34 88', { fills: { 'contact.phone': '+4520123488' } }],
    ['the address isnt right', { command: 'change', target: 'company.address' }],
    ['I need to fix the phone number', { command: 'change', target: 'contact.phone' }],
    ['we would prefer to pay in advance after all', { fills: { payment: 'prepayment' } }],
    [
      'it says 2. tv but it should be 3. th',
      { fills: { 'company.address': address('DK', 'Vestergade 3, 3. th', ['8000', 'Aarhus C']) } },
    ],
    [
      'Please add the reference Butik 2 to the invoices',
      { fills: { 'invoice.reference': 'Butik 2' } },
    ],
    [
      'we want the invoices electronically, our EAN is 5798038307585',
      { fills: { 'invoice.channel': 'gln', 'invoice.gln': '5798038307585' } },
    ],
  ]),
  ...rows(complete('confirm', se), [
    [
      "my email is wrong, it's erik.lindqvist@bjorkobygg.example.se",
      { fills: { 'contact.email': 'erik.lindqvist@bjorkobygg.example.se' } },
    ],
    [
      'postcode should be 411 36',
      { fills: { 'company.address': address('SE', 'Storgatan 14', ['41136', 'Göteborg']) } },
    ],
    ["we'd rather get e-invoices", { fills: { 'invoice.channel': 'peppol' } }],
    [
      'the invoice email is old, use ekonomi@bjorkobygg.example.se',
      { fills: { 'invoice.email': 'ekonomi@bjorkobygg.example.se' } },
    ],
    [
      'Our full company name is Björkö Bygg & Betong AB',
      {
        fills: { 'company.name': 'Björkö Bygg & Betong AB' },
        may: { 'company.legalForm': 'AB' },
      },
    ],
    [
      "Erik doesn't work here anymore, new contact is Linnea Åkesson, 070-174 06 77, linnea@bjorkobygg.example.se",
      {
        fills: {
          'contact.name': 'Linnea Åkesson',
          'contact.phone': '+46701740677',
          'contact.email': 'linnea@bjorkobygg.example.se',
        },
      },
    ],
  ]),
  ...rows(complete('confirm', no), [
    [
      'Change the contact person to Eirik Solheim please',
      { fills: { 'contact.name': 'Eirik Solheim' } },
    ],
    [
      "We've moved, it's Storgata 55 now, same postcode",
      { fills: { 'company.address': address('NO', 'Storgata 55', ['0155', 'Oslo']) } },
    ],
    ['Kari is spelled with a C, Cari Haugen', { fills: { 'contact.name': 'Cari Haugen' } }],
    ['make the amount 12 000 instead', { fills: { 'credit.amount': 12000 } }],
    ['i think theres a mistake in the org number', { command: 'change', target: 'company.number' }],
    ['org number should be 318730946', { fills: { 'company.number': '318730946' } }],
    [
      'send the invoices to me instead, kari@fjordlys.no',
      { fills: { 'invoice.email': 'kari@fjordlys.no' } },
    ],
    [
      "The mail adress for the invoices isn't right",
      { command: 'change', target: 'invoice.email' },
    ],
  ]),
]

/** Corrections at the summary of a private person, and in mid-talk. */
const moreCorrections: readonly Row[] = [
  ...rows(complete('confirm', dkPrivate), [
    ["It's Jens Holme, with an e at the end", { fills: { 'person.name': 'Jens Holme' } }],
    [
      "it's 5200 Odense V, not Odense C",
      { fills: { 'person.address': address('DK', 'Engvej 8', ['5200', 'Odense V']) } },
    ],
  ]),
  ...rows(complete('confirm', sePrivate), [
    [
      'I live in lgh 1302, not 1203',
      {
        fills: {
          'person.address': address('SE', 'Sveavägen 12 lgh 1302', ['11157', 'Stockholm']),
        },
      },
    ],
  ]),
  ...rows(complete('confirm', noPrivate), [
    [
      'the house number is 7C',
      { fills: { 'person.address': address('NO', 'Bjørkeveien 7C', ['5003', 'Bergen']) } },
    ],
    ['Wrong phone!! 912 34 509 is the right one', { fills: { 'person.phone': '+4791234509' } }],
    ["my name's wrong", { command: 'change', target: 'person.name' }],
  ]),
  ...rows(at('contact.email', dk), [
    [
      "hang on, i gave you the wrong mobile, it's 20 12 34 65",
      { fills: { 'contact.phone': '+4520123465' } },
    ],
  ]),
  ...rows(at('credit.amount', no), [
    [
      'sorry typo in my mail, its kari.haugen@fjordlys.example.no',
      { fills: { 'contact.email': 'kari.haugen@fjordlys.example.no' } },
    ],
  ]),
  ...rows(at('contact.name', se), [
    [
      'the company number i gave you is for my other firm, the right one is 559999-7995',
      { fills: { 'company.number': '5599997995' } },
    ],
  ]),
  ...rows(at('invoice.channel', dk), [
    ['Could I change the amount to 7500?', { fills: { 'credit.amount': 7500 } }],
  ]),
  ...rows(at('person.phone', noPrivate), [
    [
      'oops the street should be Bjørkeveien 17B',
      { fills: { 'person.address': address('NO', 'Bjørkeveien 17B', ['5003', 'Bergen']) } },
    ],
  ]),
]

/** Yes, no and partly. */
const assents: readonly Row[] = [
  ...rows(complete('confirm', dk), [
    ['yep all good', { assent: 'yes' }],
    ['nope', { assent: 'no' }],
    [
      'yes but the phone is 20 12 34 93',
      { assent: 'partly', fills: { 'contact.phone': '+4520123493' } },
    ],
  ]),
  ...rows(complete('confirm', se), [
    ['looks right to me', { assent: 'yes' }],
    ['thats not correct', { assent: 'no' }],
    ['all fine except the email for invoices', { assent: 'notYes' }],
  ]),
  ...rows(complete('confirm', no), [
    ['Yes, that is correct, thank you.', { assent: 'yes' }],
    ['if the delivery is free then yes', { assent: 'notYes' }],
  ]),
  ...rows(complete('confirm', dkPrivate), [
    ['👍', { assent: 'yes' }],
    [
      "everything is right apart from the street, it's Engvej 18",
      {
        assent: 'partly',
        fills: { 'person.address': address('DK', 'Engvej 18', ['5000', 'Odense C']) },
      },
    ],
  ]),
  ...rows(complete('confirm', sePrivate), [
    ['spot on', { assent: 'yes' }],
    ['Let me check with my wife first', { assent: 'notYes' }],
  ]),
  ...rows(complete('confirm', noPrivate), [['yup thats me', { assent: 'yes' }]]),
  ...rows(complete('notice', dk), [['ok go ahead', { assent: 'yes' }]]),
  ...rows(complete('notice', no), [["I'd rather not", { assent: 'no' }]]),
]

/** Commands. */
const commands: readonly Row[] = [
  ...rows(start, [['Can we continue in Danish?', { command: 'language', language: 'da' }]]),
  ...rows(fresh('company.number', no), [
    ['i dont understand, can u help me', { command: 'help', nothing: true }],
  ]),
  ...rows(at('company.address', se), [
    ['can i speak to a real person please', { command: 'human', nothing: true }],
  ]),
  ...rows(at('contact.name', dk), [
    ["let's start all over", { command: 'restart', nothing: true }],
  ]),
  ...rows(at('contact.name', se), [
    ['swedish please', { command: 'language', language: 'sv', nothing: true }],
  ]),
  ...rows(at('contact.phone', dk), [
    ['oh no, undo that', { command: ['undo', 'back'], nothing: true }],
  ]),
  ...rows(at('contact.phone', se), [
    ['why do you need my mobile', { command: 'why', target: 'contact.phone', nothing: true }],
  ]),
  ...rows(at('contact.email', no), [['go back one step', { command: 'back', nothing: true }]]),
  ...rows(at('credit.amount', dk), [
    ['what do you need that for?', { command: 'why', nothing: true }],
  ]),
  ...rows(at('credit.amount', se), [
    ["can I see what I've entered so far?", { command: 'summary', nothing: true }],
  ]),
  ...rows(at('invoice.reference', se), [
    ['can we skip this one', { command: 'skip', nothing: true }],
  ]),
  ...rows(at('person.phone', dkPrivate), [
    [
      "I've changed my mind, please cancel the whole thing",
      { command: ['cancel', 'stop', 'delete'], nothing: true },
    ],
  ]),
  ...rows(at('person.email', sePrivate), [
    ['lets stop here for now', { command: ['cancel', 'stop'], nothing: true }],
    ['what info do you have on me?', { command: ['mydata', 'summary'], nothing: true }],
  ]),
  ...rows(at('person.address', noPrivate), [
    ['please delete everything you have about me', { command: 'delete', nothing: true }],
  ]),
  ...rows(at('person.email', noPrivate), [
    ['where can I read your privacy policy', { command: 'privacy', nothing: true }],
  ]),
]

/** Questions and talk. */
const digressions: readonly Row[] = [
  ...rows(start, [
    ['hi there', { digression: 'greeting', nothing: true }],
    ['are you a bot or a person?', { digression: 'areYouHuman', nothing: true }],
  ]),
  ...rows(fresh('company.number', se), [
    ['who am i talking to', { digression: ['whoAreYou', 'areYouHuman'], nothing: true }],
  ]),
  ...rows(at('payment', dk), [
    ['what are your prices like', { digression: ['faq', 'question'], nothing: true }],
  ]),
  ...rows(at('payment', no), [
    [
      'how many days do we get to pay an invoice?',
      { digression: ['payTime', 'faq', 'question'], nothing: true },
    ],
  ]),
  ...rows(at('payment', sePrivate), [
    ['can I pay with visa?', { digression: ['paymentWays', 'faq', 'question'], nothing: true }],
  ]),
  ...rows(at('company.address', dk), [
    [
      'can we have the goods delivered to another adress',
      { digression: ['deliveryAddress', 'faq', 'question'], nothing: true },
    ],
  ]),
  ...rows(at('contact.name', no), [
    ['how long does this take', { digression: ['howLong', 'left'], nothing: true }],
  ]),
  ...rows(at('contact.phone', no), [
    ['this is so annoying', { digression: 'frustration', nothing: true }],
  ]),
  ...rows(at('contact.email', se), [
    [
      'how many more questions are there??',
      { digression: ['left', 'howLong', 'frustration'], nothing: true },
    ],
  ]),
  ...rows(at('contact.email', dk), [
    ['thanks, you have been very helpful', { digression: 'thanks', nothing: true }],
  ]),
  ...rows(at('credit.amount', se), [
    ['Will you run a credit check on us?', { digression: 'creditCheck', nothing: true }],
  ]),
  ...rows(at('invoice.channel', no), [
    ["what happens when we're done here", { digression: 'whatNext', nothing: true }],
  ]),
  ...rows(at('person.name', sePrivate), [
    [
      'When are you open on saturdays?',
      { digression: ['openingHours', 'faq', 'question'], nothing: true },
    ],
  ]),
  ...rows(at('person.address', dkPrivate), [
    ['is my information safe with you?', { command: 'privacy', nothing: true }],
  ]),
  ...rows(at('person.phone', noPrivate), [
    ['can i change my details later on?', { digression: 'changeLater', nothing: true }],
  ]),
]

/** Values that contain such a word, and talk where a text is asked. */
const traps: readonly Row[] = [
  ...rows(at('company.name', dk), [
    [
      'Pause Yoga ApS',
      { fills: { 'company.name': 'Pause Yoga ApS' }, may: { 'company.legalForm': 'ApS' } },
    ],
    ['cant you look it up?', { digression: ['lookUp', 'question'], nothing: true }],
  ]),
  ...rows(at('company.name', se), [
    [
      'Back in Time Antik AB',
      { fills: { 'company.name': 'Back in Time Antik AB' }, may: { 'company.legalForm': 'AB' } },
    ],
    ['not sure what its registered as', { dontKnow: true, nothing: true }],
  ]),
  ...rows(at('company.name', no), [
    [
      'The name is Hello Human AS',
      { fills: { 'company.name': 'Hello Human AS' }, may: { 'company.legalForm': 'AS' } },
    ],
    ['hmm hold on, let me find the papers', { nothing: true }],
  ]),
  ...rows(at('contact.name', se), [['Anna Back', { fills: { 'contact.name': 'Anna Back' } }]]),
  ...rows(at('contact.name', no), [['will you be calling us?', { nothing: true }]]),
  ...rows(at('contact.email', dk), [
    ['help@cafemiljo.example.dk', { fills: { 'contact.email': 'help@cafemiljo.example.dk' } }],
  ]),
  ...rows(at('invoice.reference', no), [
    ['Restart 2026', { fills: { 'invoice.reference': 'Restart 2026' } }],
  ]),
  ...rows(at('person.name', noPrivate), [['why do you ask', { command: 'why', nothing: true }]]),
]

export const twentyfirstEn: readonly Row[] = [
  ...firstOfCompanies,
  ...firstOfMoreCompanies,
  ...firstOfPeople,
  ...severalLater,
  ...singles,
  ...singlesAboutMoney,
  ...corrections,
  ...moreCorrections,
  ...assents,
  ...commands,
  ...digressions,
  ...traps,
]
