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

/** First messages with several facts. */
const several: readonly Row[] = [
  ...rows(start, [
    [
      'Good morning, Petra Sandell here, writing on behalf of Norrvik Måleri AB, our org no is 559999-9223. mail petra@norrvik.example.se if you need me',
      {
        fills: {
          'contact.name': 'Petra Sandell',
          'company.name': 'Norrvik Måleri AB',
          'company.number': '5599999223',
          'contact.email': 'petra@norrvik.example.se',
        },
        may: { country: 'SE', customerType: 'business', 'company.legalForm': 'AB' },
      },
    ],
    [
      'hi yes, private person, Denmark, name is Bent Overgaard, Lindevej 14, 4000 Roskilde. mobile 20 12 34 17',
      {
        fills: {
          country: 'DK',
          customerType: 'private',
          'person.name': 'Bent Overgaard',
          'person.address': address('DK', 'Lindevej 14', ['4000', 'Roskilde']),
          'person.phone': '+4520123417',
        },
      },
    ],
    [
      'so we are a small danish firm, Toft & Sons ApS, cvr 29952884, would like to pay by invoice please',
      {
        fills: {
          country: 'DK',
          customerType: 'business',
          'company.name': 'Toft & Sons ApS',
          'company.number': '29952884',
          payment: 'invoice',
        },
        may: { 'company.legalForm': 'ApS' },
      },
    ],
    [
      'Company: Havblikk Catering AS\nOrg nr: 316 724 159\nContact: Ingrid Moen\nTel: 912 34 511\nEmail: ingrid@havblikk.example.no',
      {
        fills: {
          'company.name': 'Havblikk Catering AS',
          'company.number': '316724159',
          'contact.name': 'Ingrid Moen',
          'contact.phone': '+4791234511',
          'contact.email': 'ingrid@havblikk.example.no',
        },
        may: { country: 'NO', customerType: 'business', 'company.legalForm': 'AS' },
      },
    ],
    [
      "Hi, we'd like to open an account with you.\n\nKind regards,\nMarcus Ehn\nPurchasing manager\nEhn Elteknik AB\nVerkstadsgatan 9\n602 23 Norrköping\n070-174 06 11\nmarcus@ehnel.example.se\nwww.ehnel.example.se",
      {
        fills: {
          'contact.name': 'Marcus Ehn',
          'company.name': 'Ehn Elteknik AB',
          'company.address': address('SE', 'Verkstadsgatan 9', ['60223', 'Norrköping']),
          'contact.phone': '+46701740611',
          'contact.email': 'marcus@ehnel.example.se',
        },
        may: { country: 'SE', customerType: 'business', 'company.legalForm': 'AB' },
      },
    ],
    [
      "Norway, private. Solveig Tangen, sorry if I'm slow, I type with one finger. You can reach me on 680 51 207 or solveig.tangen@example.no",
      {
        fills: {
          country: 'NO',
          customerType: 'private',
          'person.name': 'Solveig Tangen',
          'person.phone': '+4768051207',
          'person.email': 'solveig.tangen@example.no',
        },
      },
    ],
    [
      "we're Brdr. Krogh A/S in Vejle, I'm Susanne, our vat no is DK21994987",
      {
        fills: { 'company.name': 'Brdr. Krogh A/S', 'company.number': '21994987' },
        may: {
          country: 'DK',
          customerType: 'business',
          'company.legalForm': 'A/S',
          'contact.name': 'Susanne',
        },
      },
    ],
    [
      'Swedish business, org number 5599996286, and before you ask, yes we want the invoices by email, to ekonomi@tallbacken.example.se',
      {
        fills: {
          country: 'SE',
          customerType: 'business',
          'company.number': '5599996286',
          'invoice.channel': 'email',
          'invoice.email': 'ekonomi@tallbacken.example.se',
        },
        may: { payment: 'invoice' },
      },
    ],
    [
      "Hello, I am a private customer from Malmö, Sweden, my name is Gunilla Frid. I'll pay in advance, no problem",
      {
        fills: {
          country: 'SE',
          customerType: 'private',
          'person.name': 'Gunilla Frid',
          payment: 'prepayment',
        },
      },
    ],
    [
      'company, norwegian. Lyngås Rør AS, 312212153. contact is Tor Arne Lie, 91234522, torarne@lyngas.example.no. we buy for about 20 000 a month',
      {
        fills: {
          country: 'NO',
          customerType: 'business',
          'company.name': 'Lyngås Rør AS',
          'company.number': '312212153',
          'contact.name': 'Tor Arne Lie',
          'contact.phone': '+4791234522',
          'contact.email': 'torarne@lyngas.example.no',
          'credit.amount': 20000,
        },
        may: { 'company.legalForm': 'AS' },
      },
    ],
    [
      "Hi! I'm sitting in Oslo today but the company is danish: Fjeldsø Design ApS, CVR 28878788",
      {
        fills: {
          country: 'DK',
          'company.name': 'Fjeldsø Design ApS',
          'company.number': '28878788',
        },
        may: { customerType: 'business', 'company.legalForm': 'ApS' },
      },
    ],
    [
      'private, dk, kasper winther, kw@example.dk, mob 20123429',
      {
        fills: {
          country: 'DK',
          customerType: 'private',
          'person.name': 'kasper winther',
          'person.email': 'kw@example.dk',
          'person.phone': '+4520123429',
        },
      },
    ],
    [
      'Good afternoon. This is Mrs. Birgitta Alm. I am not a company, just me, in Sweden. My address is Kyrkvägen 3, 793 30 Leksand and the telephone is 070-174 06 18.',
      {
        fills: {
          country: 'SE',
          customerType: 'private',
          'person.name': 'Birgitta Alm',
          'person.address': address('SE', 'Kyrkvägen 3', ['79330', 'Leksand']),
          'person.phone': '+46701740618',
        },
      },
    ],
  ]),
]

/** More first messages. */
const alsoSeveral: readonly Row[] = [
  ...rows(start, [
    [
      'Please set us up as a customer:\nGrønbech Murerfirma A/S\nIndustrivej 22\n7400 Herning\nCVR-nr. 78819405\nEAN 5798009382405\nContact person Lone Grønbech',
      {
        fills: {
          'company.name': 'Grønbech Murerfirma A/S',
          'company.address': address('DK', 'Industrivej 22', ['7400', 'Herning']),
          'company.number': '78819405',
          'invoice.gln': '5798009382405',
          'contact.name': 'Lone Grønbech',
        },
        may: {
          country: 'DK',
          customerType: 'business',
          'company.legalForm': 'A/S',
          'invoice.channel': 'gln',
          payment: 'invoice',
        },
      },
    ],
    [
      "we're a one man company in bergen, norway. Kvam Foto, org nr 316530737. I'm Jonas Kvam, jonas@kvamfoto.example.no",
      {
        fills: {
          country: 'NO',
          customerType: 'business',
          'company.name': 'Kvam Foto',
          'company.number': '316530737',
          'contact.name': 'Jonas Kvam',
          'contact.email': 'jonas@kvamfoto.example.no',
        },
        may: { 'company.legalForm': 'ENK' },
      },
    ],
    [
      'I want to order as a private person. Norway. Håkon Sæther, Skoleveien 41, 7050 Trondheim, mob 912 34 533. Prepayment is fine.',
      {
        fills: {
          country: 'NO',
          customerType: 'private',
          'person.name': 'Håkon Sæther',
          'person.address': address('NO', 'Skoleveien 41', ['7050', 'Trondheim']),
          'person.phone': '+4791234533',
          payment: 'prepayment',
        },
      },
    ],
    [
      'not sure what u need but: Ravn Tømrer ApS / cvr 54225415 / call Kurt on 20 12 34 38',
      {
        fills: {
          'company.name': 'Ravn Tømrer ApS',
          'company.number': '54225415',
          'contact.phone': '+4520123438',
        },
        may: {
          country: 'DK',
          customerType: 'business',
          'company.legalForm': 'ApS',
          'contact.name': 'Kurt',
        },
      },
    ],
    [
      "Hi, my boss told me to register us, Svea Städ i Uppsala AB, orgnr 5599999587. My phone is +46 70 174 06 24, I'm Amina Yusuf",
      {
        fills: {
          'company.name': 'Svea Städ i Uppsala AB',
          'company.number': '5599999587',
          'contact.phone': '+46701740624',
          'contact.name': 'Amina Yusuf',
        },
        may: { country: 'SE', customerType: 'business', 'company.legalForm': 'AB' },
      },
    ],
    [
      'Hey! Company is Kystbakeriet AS, Norway. E-mail post@kystbakeriet.example.no. Invoices by EHF please.',
      {
        fills: {
          country: 'NO',
          'company.name': 'Kystbakeriet AS',
          'contact.email': 'post@kystbakeriet.example.no',
          'invoice.channel': 'peppol',
        },
        may: { customerType: 'business', 'company.legalForm': 'AS', payment: 'invoice' },
      },
    ],
    [
      "Business customer in Sweden, expected purchases maybe 8 thousand a month, we'd rather get an invoice than pay in advance",
      {
        fills: {
          country: 'SE',
          customerType: 'business',
          'credit.amount': 8000,
          payment: 'invoice',
        },
      },
    ],
  ]),
]

/** Later messages: the answer and more, or another answer than was asked for. */
const later: readonly Row[] = [
  ...rows(fresh('company.number', dk), [
    [
      '56862803, and the name is Lund Gulve ApS',
      {
        fills: { 'company.number': '56862803', 'company.name': 'Lund Gulve ApS' },
        may: { 'company.legalForm': 'ApS' },
      },
    ],
  ]),
  ...rows(fresh('company.number', no), [
    [
      'one sec, it was here somewhere.. ok 316 429 203. Company is called Blåfjell Drift AS',
      {
        fills: { 'company.number': '316429203', 'company.name': 'Blåfjell Drift AS' },
        may: { 'company.legalForm': 'AS' },
      },
    ],
  ]),
  ...rows(fresh('company.number', se), [
    [
      '559999-5940 Hedlunds Åkeri AB, Ringvägen 27, 824 30 Hudiksvall',
      {
        fills: {
          'company.number': '5599995940',
          'company.name': 'Hedlunds Åkeri AB',
          'company.address': address('SE', 'Ringvägen 27', ['82430', 'Hudiksvall']),
        },
        may: { 'company.legalForm': 'AB' },
      },
    ],
  ]),
  ...rows(at('company.name', se), [
    [
      "Falu Plåt & Tak AB and I'm Roger Wik, I do the purchasing here",
      {
        fills: { 'company.name': 'Falu Plåt & Tak AB', 'contact.name': 'Roger Wik' },
        may: { 'company.legalForm': 'AB' },
      },
    ],
  ]),
  ...rows(at('contact.name', no), [
    [
      'Thea Brekke, 912 34 544, thea@brekke.example.no',
      {
        fills: {
          'contact.name': 'Thea Brekke',
          'contact.phone': '+4791234544',
          'contact.email': 'thea@brekke.example.no',
        },
      },
    ],
  ]),
  ...rows(at('contact.name', dk), [
    [
      "That's me, Ole Damgaard. my mobile's 20 12 34 41 but dont call before nine please",
      { fills: { 'contact.name': 'Ole Damgaard', 'contact.phone': '+4520123441' } },
    ],
  ]),
  ...rows(at('contact.phone', se), [
    [
      'oh before I forget, the invoices should go to faktura@gransele.example.se',
      {
        fills: { 'invoice.email': 'faktura@gransele.example.se' },
        may: { 'invoice.channel': 'email', payment: 'invoice' },
      },
    ],
  ]),
  ...rows(at('contact.phone', dk), [
    [
      '20123452 and mail is pia@skovbo.example.dk',
      { fills: { 'contact.phone': '+4520123452', 'contact.email': 'pia@skovbo.example.dk' } },
    ],
  ]),
  ...rows(at('contact.phone', no), [
    [
      'mobile 912 34 555, landline at the office 22 12 34 10',
      { fills: { 'contact.phone': '+4791234555', 'contact.landline': '+4722123410' } },
    ],
  ]),
  ...rows(at('contact.email', no), [
    [
      'the mail is post@havn.example.no but invoices we only take as EHF',
      {
        fills: { 'contact.email': 'post@havn.example.no', 'invoice.channel': 'peppol' },
        may: { payment: 'invoice' },
      },
    ],
  ]),
  ...rows(at('contact.email', se), [
    [
      'lars.olof@tegel.example.se. And sorry, the mobile number I gave, it should be 070-174 06 31 instead',
      {
        fills: { 'contact.email': 'lars.olof@tegel.example.se', 'contact.phone': '+46701740631' },
      },
    ],
  ]),
  ...rows(at('company.address', dk), [
    [
      "Havnegade 51, 6700 Esbjerg, and use Jytte Vinther as contact, she's always in the office",
      {
        fills: {
          'company.address': address('DK', 'Havnegade 51', ['6700', 'Esbjerg']),
          'contact.name': 'Jytte Vinther',
        },
      },
    ],
  ]),
]

/** The same, private customers and the invoice. */
const laterStill: readonly Row[] = [
  ...rows(at('person.name', noPrivate), [
    [
      'Eirik Fossum. I live at Elvegata 9, 2609 Lillehammer',
      {
        fills: {
          'person.name': 'Eirik Fossum',
          'person.address': address('NO', 'Elvegata 9', ['2609', 'Lillehammer']),
        },
      },
    ],
  ]),
  ...rows(at('person.address', sePrivate), [
    [
      'Parkgatan 6B, 352 34 Växjö. mobile 0701740637',
      {
        fills: {
          'person.address': address('SE', 'Parkgatan 6B', ['35234', 'Växjö']),
          'person.phone': '+46701740637',
        },
      },
    ],
  ]),
  ...rows(at('person.phone', dkPrivate), [
    [
      '+4520123463 / maja.krag@example.dk',
      { fills: { 'person.phone': '+4520123463', 'person.email': 'maja.krag@example.dk' } },
    ],
  ]),
  ...rows(at('credit.amount', dk), [
    [
      "about 12.000 kr a month I'd guess, and mark the invoices with PO 4471",
      { fills: { 'credit.amount': 12000, 'invoice.reference': 'PO 4471' } },
    ],
  ]),
  ...rows(at('credit.amount', se), [
    [
      "ok but first, we moved just up the road, it's Storgatan 18 now. amount, say 15000",
      {
        fills: {
          'company.address': address('SE', 'Storgatan 18', ['41138', 'Göteborg']),
          'credit.amount': 15000,
        },
      },
    ],
  ]),
  ...rows(at('invoice.channel', dk), [
    [
      'NemHandel, our EAN number is 5798066034408',
      { fills: { 'invoice.channel': 'gln', 'invoice.gln': '5798066034408' } },
    ],
  ]),
  ...rows(at('invoice.channel', no), [
    [
      'just email, regnskap@tindeby.example.no, and mark them with Prosjekt Tinde',
      {
        fills: {
          'invoice.channel': 'email',
          'invoice.email': 'regnskap@tindeby.example.no',
          'invoice.reference': 'Prosjekt Tinde',
        },
      },
    ],
  ]),
  ...rows(at('payment', se), [
    [
      'invoice please, they go to accounts, ekonomi@bruket.example.se',
      {
        fills: { payment: 'invoice', 'invoice.email': 'ekonomi@bruket.example.se' },
        may: { 'invoice.channel': 'email' },
      },
    ],
  ]),
]

/** Plain answers to what was asked. */
const single: readonly Row[] = [
  ...rows(start, [
    ['norway', { fills: { country: 'NO' } }],
    [
      'Private. From Denmark if that matters',
      { fills: { country: 'DK', customerType: 'private' } },
    ],
  ]),
  ...rows(fresh('customerType', dk), [
    ['no company, its just for me and the wife', { fills: { customerType: 'private' } }],
  ]),
  ...rows(fresh('customerType', no), [
    [
      "we're a limited company",
      { fills: { customerType: 'business' }, may: { 'company.legalForm': 'AS' } },
    ],
  ]),
  ...rows(fresh('company.number', dk), [
    ['yes hello, its 98469435', { fills: { 'company.number': '98469435' } }],
  ]),
  ...rows(fresh('company.number', se), [
    ['SE559999659101', { fills: { 'company.number': '5599996591' } }],
  ]),
  ...rows(fresh('company.number', no), [
    ['NO 316 065 023 MVA', { fills: { 'company.number': '316065023' } }],
  ]),
  ...rows(at('company.name', dk), [
    [
      'Lillebælt Rengøring ApS',
      {
        fills: { 'company.name': 'Lillebælt Rengøring ApS' },
        may: { 'company.legalForm': 'ApS' },
      },
    ],
  ]),
  ...rows(at('company.name', no), [
    [
      "we're called Nordmo Trelast AS",
      { fills: { 'company.name': 'Nordmo Trelast AS' }, may: { 'company.legalForm': 'AS' } },
    ],
  ]),
  ...rows(at('company.address', no), [
    [
      'It is Sjøgata 12, 8006 Bodø',
      { fills: { 'company.address': address('NO', 'Sjøgata 12', ['8006', 'Bodø']) } },
    ],
  ]),
  ...rows(at('company.address', se), [
    [
      'Norra Kajen 4\n972 31 Luleå',
      { fills: { 'company.address': address('SE', 'Norra Kajen 4', ['97231', 'Luleå']) } },
    ],
  ]),
  ...rows(at('contact.name', se), [
    ['that would be me, Sven-Åke Rydell', { fills: { 'contact.name': 'Sven-Åke Rydell' } }],
  ]),
  ...rows(at('contact.name', dk), [
    ['ehm put Henriette Bang', { fills: { 'contact.name': 'Henriette Bang' } }],
  ]),
  ...rows(at('contact.phone', dk), [
    ['0045 20 12 34 66', { fills: { 'contact.phone': '+4520123466' } }],
    ['20 12 34 6', { refused: 'contact.phone' }],
  ]),
  ...rows(at('contact.phone', no), [
    ['you can get me on 912 34 566', { fills: { 'contact.phone': '+4791234566' } }],
  ]),
  ...rows(at('contact.phone', se), [
    ['+46 (0)70 174 06 43, evenings are best', { fills: { 'contact.phone': '+46701740643' } }],
  ]),
  ...rows(at('contact.email', dk), [
    [
      'jan@muldvad.example.dk thats the one I actually read',
      { fills: { 'contact.email': 'jan@muldvad.example.dk' } },
    ],
  ]),
  ...rows(at('contact.email', se), [
    [
      'ulla.ek@gmial.com',
      {
        fills: { 'contact.email': 'ulla.ek@gmial.com' },
        suggests: { 'contact.email': 'ulla.ek@gmail.com' },
      },
    ],
  ]),
  ...rows(at('person.name', dkPrivate), [
    ['Inger-Lise Stougaard is my name', { fills: { 'person.name': 'Inger-Lise Stougaard' } }],
  ]),
  ...rows(at('person.email', noPrivate), [
    ['e-mail: vegard.strand@example.no', { fills: { 'person.email': 'vegard.strand@example.no' } }],
  ]),
  ...rows(at('person.address', dkPrivate), [
    [
      'i live on Bakkevej 17 st. th., 9000 Aalborg',
      { fills: { 'person.address': address('DK', 'Bakkevej 17 st. th.', ['9000', 'Aalborg']) } },
    ],
  ]),
  ...rows(at('credit.amount', no), [
    ["not more than 10 000 I'd say", { fills: { 'credit.amount': 10000 } }],
  ]),
  ...rows(at('credit.amount', dk), [['around 7k', { fills: { 'credit.amount': 7000 } }]]),
  ...rows(at('credit.amount', se), [
    ['no idea honestly, its our first order', { dontKnow: true, nothing: true }],
  ]),
  ...rows(at('payment', dk), [
    ["we'll pay in advance, thats easier for us", { fills: { payment: 'prepayment' } }],
  ]),
  ...rows(at('invoice.channel', se), [
    ['peppol if you can do that', { fills: { 'invoice.channel': 'peppol' } }],
  ]),
]

/** Corrections at the summary. */
const corrections: readonly Row[] = [
  ...rows(complete('confirm', dk), [
    [
      'no the mobile is 20 12 34 71, someone typed wrong, probably me',
      { fills: { 'contact.phone': '+4520123471' } },
    ],
    [
      "Mette's mail is wrong, should be mette@nordlys-el.example.dk",
      { fills: { 'contact.email': 'mette@nordlys-el.example.dk' } },
    ],
    [
      'the contact should be Rasmus Juhl, Mette is on maternity leave',
      { fills: { 'contact.name': 'Rasmus Juhl' } },
    ],
    [
      'can you fix the house number, its 33 not 3',
      { fills: { 'company.address': address('DK', 'Vestergade 33, 2. tv', ['8000', 'Aarhus C']) } },
    ],
    [
      'Zip is wrong! 8200 Aarhus N',
      { fills: { 'company.address': address('DK', 'Vestergade 3, 2. tv', ['8200', 'Aarhus N']) } },
    ],
    [
      "we're on 1. th, not 2. tv",
      { fills: { 'company.address': address('DK', 'Vestergade 3, 1. th', ['8000', 'Aarhus C']) } },
    ],
    ['hmm 5000 is too low, put 25.000', { fills: { 'credit.amount': 25000 } }],
    [
      "we don't want the invoices by mail, send them to EAN 5798087421409",
      { fills: { 'invoice.channel': 'gln', 'invoice.gln': '5798087421409' } },
    ],
    ["I'd like to change the phone number", { command: 'change', target: 'contact.phone' }],
    ["the address isn't right", { command: 'change', target: 'company.address' }],
    [
      'our name is spelled Nordlyz ApS, with a z at the end',
      { fills: { 'company.name': 'Nordlyz ApS' }, may: { 'company.legalForm': 'ApS' } },
    ],
  ]),
  ...rows(complete('confirm', se), [
    ['Sorry, Eric with a c, Eric Lindqvist', { fills: { 'contact.name': 'Eric Lindqvist' } }],
    [
      'one thing, invoices go to inkop@bjorkobygg.se',
      { fills: { 'invoice.email': 'inkop@bjorkobygg.se' }, may: { 'invoice.channel': 'email' } },
    ],
    ["we'd rather pay in advance after all", { fills: { payment: 'prepayment' } }],
    [
      'street number 14 should be 14B',
      { fills: { 'company.address': address('SE', 'Storgatan 14B', ['41138', 'Göteborg']) } },
    ],
    ['phone: 070-174 06 58 (the old one is dead)', { fills: { 'contact.phone': '+46701740658' } }],
    [
      'That org number is an old one, the right one is 559999-5387',
      { fills: { 'company.number': '5599995387' } },
    ],
    ['the invoice email is wrong', { command: 'change', target: 'invoice.email' }],
    [
      "Not Göteborg, we're at Kungsgatan 70, 451 30 Uddevalla",
      { fills: { 'company.address': address('SE', 'Kungsgatan 70', ['45130', 'Uddevalla']) } },
    ],
    [
      'please mark the invoices with Björkö Hamn, they get lost otherwise',
      { fills: { 'invoice.reference': 'Björkö Hamn' } },
    ],
  ]),
]

/** More corrections, also in the middle of the talk. */
const moreCorrections: readonly Row[] = [
  ...rows(complete('confirm', no), [
    [
      'new contact: Stian Rud, 912 34 577, stian@fjordlys.no',
      {
        fills: {
          'contact.name': 'Stian Rud',
          'contact.phone': '+4791234577',
          'contact.email': 'stian@fjordlys.no',
        },
      },
    ],
    ['nope, invoices by EHF not email', { fills: { 'invoice.channel': 'peppol' } }],
    [
      'Postcode should be 0157',
      { fills: { 'company.address': address('NO', 'Storgata 5', ['0157', 'Oslo']) } },
    ],
    [
      "it's Kari Haugan, not Haugen. everyone gets it wrong",
      { fills: { 'contact.name': 'Kari Haugan' } },
    ],
    ['the monthly amount, make that 40 000 kr', { fills: { 'credit.amount': 40000 } }],
    [
      "you've got the wrong number for Kari, 680 51 244 is the right one",
      { fills: { 'contact.phone': '+4768051244' } },
    ],
    ['you can also add our landline 22 12 34 33', { fills: { 'contact.landline': '+4722123433' } }],
  ]),
  ...rows(complete('confirm', noPrivate), [
    [
      'my mail has a dot too many, its olabakken@example.no',
      {
        fills: { 'person.email': 'olabakken@example.no' },
        may: { 'invoice.email': 'olabakken@example.no' },
      },
    ],
  ]),
  ...rows(complete('confirm', sePrivate), [
    ["I got married, it's Anna Sjögren now", { fills: { 'person.name': 'Anna Sjögren' } }],
  ]),
  ...rows(complete('confirm', dkPrivate), [
    [
      "it's Engvej 8A, the rest of the address is right",
      { fills: { 'person.address': address('DK', 'Engvej 8A', ['5000', 'Odense C']) } },
    ],
  ]),
  ...rows(at('contact.email', no), [
    [
      "wait, I wrote the name wrong, it's Kari Haugen Lie",
      { fills: { 'contact.name': 'Kari Haugen Lie' } },
    ],
  ]),
  ...rows(at('credit.amount', se), [
    [
      'hang on, the postcode before was wrong, 411 40 it is',
      { fills: { 'company.address': address('SE', 'Storgatan 14', ['41140', 'Göteborg']) } },
    ],
  ]),
  ...rows(at('person.email', dkPrivate), [
    [
      'oh and the phone I said.. change it to 20 12 34 78',
      { fills: { 'person.phone': '+4520123478' } },
    ],
  ]),
]

/** Yes, no and what is neither. */
const assents: readonly Row[] = [
  ...rows(complete('confirm', dk), [
    ['yep all good thanks', { assent: 'yes' }],
    [
      "almost, but the phone isn't right",
      { assent: 'notYes', command: 'change', target: 'contact.phone' },
    ],
    ["I'll say yes when my partner has looked it over", { assent: 'notYes' }],
  ]),
  ...rows(complete('confirm', no), [
    ['Looks right to me', { assent: 'yes' }],
    ["No, that's not right", { assent: 'no' }],
    ['Yes except the amount, 9000', { assent: 'partly', fills: { 'credit.amount': 9000 } }],
    ['probably, let me check with the accountant first', { assent: 'notYes' }],
  ]),
  ...rows(complete('confirm', se), [
    ['yes yes go ahead', { assent: 'yes' }],
    ['nah', { assent: 'no' }],
    [
      "yes, but Erik's mobile is 070-174 06 66",
      { assent: 'partly', fills: { 'contact.phone': '+46701740666' } },
    ],
  ]),
  ...rows(complete('confirm', dkPrivate), [
    ['perfect, send it', { assent: 'yes' }],
    ['Not yet, I have to find my glasses', { assent: 'notYes' }],
  ]),
  ...rows(complete('confirm', sePrivate), [
    ['That is all correct, thank you kindly', { assent: 'yes' }],
  ]),
  ...rows(complete('notice', dk), [['fine, do the credit check', { assent: 'yes' }]]),
  ...rows(complete('notice', se), [["No I don't want you checking our credit", { assent: 'no' }]]),
  ...rows(complete('notice', no), [['go on then', { assent: 'yes' }]]),
]

/** Things the bot is told to do. */
const commands: readonly Row[] = [
  ...rows(at('company.number', no), [["I'm stuck, can you help me", { command: 'help' }]]),
  ...rows(at('contact.phone', dk), [
    ['what do you want my mobile for', { command: 'why', target: 'contact.phone' }],
  ]),
  ...rows(at('credit.amount', se), [['why on earth do you ask that', { command: 'why' }]]),
  ...rows(at('person.address', noPrivate), [
    [
      'but why do you need to know where I live?',
      { command: 'why', target: 'person.address', nothing: true },
    ],
  ]),
  ...rows(at('contact.email', se), [['go back one please', { command: 'back' }]]),
  ...rows(at('invoice.reference', no), [['skip that one', { command: 'skip' }]]),
  ...rows(at('contact.email', dk), [['oops no, undo that', { command: ['undo', 'back'] }]]),
  ...rows(at('contact.phone', no), [
    ["can I see what I've told you so far", { command: 'summary' }],
  ]),
  ...rows(at('company.address', se), [
    ["this is a mess, let's start all over", { command: 'restart' }],
  ]),
  ...rows(at('company.number', dk), [
    ['I want to stop here for today', { command: ['cancel', 'stop'] }],
  ]),
  ...rows(start, [["Isn't there a real person I could talk to", { command: 'human' }]]),
  ...rows(at('contact.name', se), [
    ['just give me someone on the phone please', { command: 'human', nothing: true }],
    ['Swedish please', { command: 'language', language: 'sv', nothing: true }],
  ]),
  ...rows(at('company.name', dk), [
    [
      'Could we take it in Danish instead, my english is so so',
      { command: 'language', language: 'da', nothing: true },
    ],
  ]),
  ...rows(complete('confirm', noPrivate), [
    ['please delete everything about me', { command: 'delete' }],
    ['Send me a copy of all the data you hold on me', { command: 'mydata' }],
  ]),
  ...rows(at('person.phone', sePrivate), [["where's your privacy policy", { command: 'privacy' }]]),
]

/** Talk beside the matter. */
const digressions: readonly Row[] = [
  ...rows(start, [
    ['hello hello', { digression: 'greeting' }],
    ['who is this I am writing with', { digression: ['whoAreYou', 'areYouHuman'] }],
    [
      'what does a pallet of that paving stone cost with you',
      { digression: ['wantsGoods', 'faq', 'question'], nothing: true },
    ],
    [
      "I think we're a customer with you already, have been for years",
      { digression: 'amCustomer' },
    ],
  ]),
  ...rows(at('contact.phone', dk), [
    ["oh you're quick, thank you!", { digression: 'thanks', nothing: true }],
  ]),
  ...rows(at('contact.name', no), [
    ['am I talking to a machine?', { digression: 'areYouHuman', nothing: true }],
    [
      'is this going to take long? I have a customer waiting',
      { digression: 'howLong', nothing: true },
    ],
  ]),
  ...rows(at('company.name', se), [
    [
      'when do you open on saturdays',
      { digression: ['openingHours', 'faq', 'question'], nothing: true },
    ],
  ]),
  ...rows(at('payment', dk), [
    ['can i pay by card', { digression: ['paymentWays', 'faq', 'question'], nothing: true }],
  ]),
  ...rows(at('person.phone', noPrivate), [
    [
      'is it safe to leave my number here',
      { digression: ['dataUse', 'question', 'faq'], nothing: true },
    ],
  ]),
  ...rows(at('contact.email', se), [
    ['how many questions are there left', { digression: ['left', 'howLong'] }],
  ]),
  ...rows(complete('notice', no), [
    ['what exactly is it you check', { digression: ['creditCheck', 'question', 'faq'] }],
  ]),
  ...rows(at('company.address', no), [
    [
      'can the goods be sent to the building site and not to the office?',
      { digression: ['deliveryAddress', 'question', 'faq'], nothing: true },
    ],
  ]),
  ...rows(at('invoice.channel', dk), [
    [
      'how many days do we get to pay an invoice',
      { digression: ['payTime', 'faq', 'question'], nothing: true },
    ],
  ]),
  ...rows(complete('confirm', se), [
    ['and what happens after this', { digression: 'whatNext', assent: 'notYes' }],
  ]),
  ...rows(at('company.address', dk), [
    ['oh this is driving me up the wall', { digression: 'frustration', nothing: true }],
  ]),
]

/** Values that look like something else, and remarks that are no value. */
const lookalikes: readonly Row[] = [
  ...rows(at('company.name', dk), [
    [
      'Help Me Move ApS',
      { fills: { 'company.name': 'Help Me Move ApS' }, may: { 'company.legalForm': 'ApS' } },
    ],
  ]),
  ...rows(at('company.name', se), [
    [
      'Tack och Hej Catering AB',
      {
        fills: { 'company.name': 'Tack och Hej Catering AB' },
        may: { 'company.legalForm': 'AB' },
      },
    ],
  ]),
  ...rows(at('company.name', no), [
    [
      'Start Over Gjenbruk AS',
      { fills: { 'company.name': 'Start Over Gjenbruk AS' }, may: { 'company.legalForm': 'AS' } },
    ],
    ['do you want the registered name or the one on the sign?', { nothing: true }],
  ]),
  ...rows(at('contact.name', se), [
    ['Stig Back', { fills: { 'contact.name': 'Stig Back' } }],
    ["I'm not sure who it should be, will have to ask the boss", { nothing: true }],
  ]),
  ...rows(at('contact.name', dk), [
    ['Skip Nielsen, yes that is my real name', { fills: { 'contact.name': 'Skip Nielsen' } }],
    ['let me just look that up, one moment', { nothing: true }],
  ]),
  ...rows(at('company.address', no), [
    [
      'Privatveien 2, 4016 Stavanger',
      { fills: { 'company.address': address('NO', 'Privatveien 2', ['4016', 'Stavanger']) } },
    ],
  ]),
  ...rows(at('contact.email', dk), [
    ['help@nordlys.example.dk', { fills: { 'contact.email': 'help@nordlys.example.dk' } }],
  ]),
  ...rows(at('person.name', sePrivate), [['do you need my middle name too?', { nothing: true }]]),
  ...rows(at('invoice.reference', dk), [
    ['Change Team', { fills: { 'invoice.reference': 'Change Team' } }],
  ]),
]

export const twentysecondEn: readonly Row[] = [
  ...several,
  ...alsoSeveral,
  ...later,
  ...laterStill,
  ...single,
  ...corrections,
  ...moreCorrections,
  ...assents,
  ...commands,
  ...digressions,
  ...lookalikes,
]
