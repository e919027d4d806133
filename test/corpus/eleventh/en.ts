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

export const eleventhEn: readonly Row[] = [
  ...rows(start, [
    ['denmark', { fills: { country: 'DK' } }],
    [
      "We're based in Malmö, Sweden",
      { fills: { country: 'SE' }, may: { customerType: 'business' } },
    ],
    ['norway 🇳🇴', { fills: { country: 'NO' } }],
    ['hiya, its sweeden', { fills: { country: 'SE' } }],
    [
      "Hi! We're a dance school in Aarhus and would like to buy on invoice, our CVR is 13748136",
      {
        fills: {
          country: 'DK',
          customerType: 'business',
          payment: 'invoice',
          'company.number': '13748136',
        },
      },
    ],
    [
      'hello, private person from bergen norway, happy to prepay',
      { fills: { country: 'NO', customerType: 'private', payment: 'prepayment' } },
    ],
    [
      "Hey there. I live in Stockholm and I'm buying as a private person. My name is Claire Dubois-Hart, phone 0701740619",
      {
        fills: {
          country: 'SE',
          customerType: 'private',
          'person.name': 'Claire Dubois-Hart',
          'person.phone': '+46701740619',
        },
      },
    ],
    [
      'Business, Norway, invoice.',
      { fills: { country: 'NO', customerType: 'business', payment: 'invoice' } },
    ],
    [
      'sweden / company / 559999-1204 / Kajplats Fem AB',
      {
        fills: {
          country: 'SE',
          customerType: 'business',
          'company.number': '5599991204',
          'company.name': 'Kajplats Fem AB',
        },
      },
    ],
    [
      'Company: Saltkaren Import ApS\nCVR: 25052943\nAddress: Havnegade 40, 1058 København K\nContact: Dario Bellini\nPhone: +45 20 12 34 72\nEmail: dario@saltkaren.dk',
      {
        fills: {
          country: 'DK',
          customerType: 'business',
          'company.number': '25052943',
          'company.name': 'Saltkaren Import ApS',
          'company.address': address('DK', 'Havnegade 40', ['1058', 'København K']),
          'contact.name': 'Dario Bellini',
          'contact.phone': '+4520123472',
          'contact.email': 'dario@saltkaren.dk',
        },
      },
    ],
    [
      "We are a pensioners' association in Vejle, Denmark. We want to order coffee for about 2500 kr a month and get an invoice. Our contact person is Birthe Kjær.",
      {
        fills: {
          country: 'DK',
          payment: 'invoice',
          'credit.amount': 2500,
          'contact.name': 'Birthe Kjær',
        },
        may: { customerType: 'business' },
      },
    ],
    [
      'start-up in oslo, org no 312345676, Kelp Labs AS, contact is Nadia Rahimi nadia@kelplabs.no',
      {
        fills: {
          country: 'NO',
          customerType: 'business',
          'company.number': '312345676',
          'company.name': 'Kelp Labs AS',
          'contact.name': 'Nadia Rahimi',
          'contact.email': 'nadia@kelplabs.no',
        },
      },
    ],
    [
      'Good afternoon, I would like to open an account for my dental clinic in Uppsala. Best, Henrik Alm',
      {
        fills: { country: 'SE', customerType: 'business' },
        may: { 'contact.name': 'Henrik Alm', payment: 'invoice' },
      },
    ],
    [
      'im a private customer in denmark n want to pay by invoice',
      { fills: { country: 'DK', customerType: 'private', payment: 'invoice' } },
    ],
    [
      'Hello, sorry my swedish is bad. We are a company in Lund, Sweden. Name: Tiny Robots AB, org number 5599991279, we want to pay by invoice',
      {
        fills: {
          country: 'SE',
          customerType: 'business',
          'company.name': 'Tiny Robots AB',
          'company.number': '5599991279',
          payment: 'invoice',
        },
      },
    ],
    [
      'norwegian company, want to prepay',
      { fills: { country: 'NO', customerType: 'business', payment: 'prepayment' } },
    ],
    [
      'Hello, I am Gudrun Bech from Odense in Denmark, retired. I am a private customer and I will pay in advance. My mail is gudrun.bech@example.dk',
      {
        fills: {
          country: 'DK',
          customerType: 'private',
          payment: 'prepayment',
          'person.name': 'Gudrun Bech',
          'person.email': 'gudrun.bech@example.dk',
        },
      },
    ],
    [
      "So we run a tiny bike workshop in Gothenburg, two guys, the company is called Kedja & Krank HB, and we'd spend something like 4000 kr monthly and would need an invoice",
      {
        fills: {
          country: 'SE',
          customerType: 'business',
          'company.name': 'Kedja & Krank HB',
          'credit.amount': 4000,
          payment: 'invoice',
        },
      },
    ],
    ['Can we do this in Danish?', { command: 'language', language: 'da', nothing: true }],
  ]),
  ...rows(at('customerType', dk), [['its for my shop', { fills: { customerType: 'business' } }]]),
  ...rows(at('customerType', noPrivate), [
    ['just me, not a company', { fills: { customerType: 'private' } }],
  ]),
  ...rows(at('customerType', se), [['as a buisness', { fills: { customerType: 'business' } }]]),
  ...rows(at('customerType', sePrivate), [
    ["Personal use. It's for our kitchen at home.", { fills: { customerType: 'private' } }],
  ]),
  ...rows(at('payment', dk), [['invoice pls', { fills: { payment: 'invoice' } }]]),
  ...rows(at('payment', dkPrivate), [
    ["I'd rather pay up front", { fills: { payment: 'prepayment' } }],
  ]),
  ...rows(at('payment', no), [
    [
      'can you just invoice us at the end of the month, thats how we do it with everyone else',
      { fills: { payment: 'invoice' } },
    ],
    ['which ways of paying do you have', { digression: 'paymentWays', nothing: true }],
  ]),
  ...rows(at('payment', noPrivate), [
    ['ill pay before u send it', { fills: { payment: 'prepayment' } }],
  ]),
  ...rows(at('payment', se), [
    ['On invoice please, 30 days net as usual', { fills: { payment: 'invoice' } }],
  ]),
  ...rows(at('company.number', dk), [
    ['cvr13748136', { fills: { 'company.number': '13748136' } }],
    [
      'its 25 05 29 43, just checked the sticker on the door',
      { fills: { 'company.number': '25052943' } },
    ],
    ['12345678', { refused: 'company.number' }],
    [
      '25052943, Copenhagen Swing Society',
      { fills: { 'company.number': '25052943', 'company.name': 'Copenhagen Swing Society' } },
    ],
    ['why do u need this??', { command: 'why', nothing: true }],
    ["we've been going since 1998 and have 3 shops", { nothing: true }],
  ]),
  ...rows(at('company.number', se), [
    ['559999-1246', { fills: { 'company.number': '5599991246' } }],
    [
      'org nr should be 559999 1279 if i read the papers right',
      { fills: { 'company.number': '5599991279' } },
    ],
    ['559999-123', { refused: 'company.number' }],
    ['where do I find that number?', { command: 'help', nothing: true }],
    [
      "I don't know it by heart, have to ask our accountant on monday",
      { dontKnow: true, nothing: true },
    ],
  ]),
  ...rows(at('company.number', no), [
    ['974 760 673 MVA', { fills: { 'company.number': '974760673' } }],
    [
      'On our invoices it says NO923609016MVA, is that the one',
      { fills: { 'company.number': '923609016' } },
    ],
    ['org.no. 312 345 670', { refused: 'company.number' }],
    [
      '923609016, Lofoten Kayak & Cabins AS, Fiskerveien 2, 8370 Leknes',
      {
        fills: {
          'company.number': '923609016',
          'company.name': 'Lofoten Kayak & Cabins AS',
          'company.address': address('NO', 'Fiskerveien 2', ['8370', 'Leknes']),
        },
      },
    ],
  ]),
  ...rows(at('company.name', dk), [
    ['The Little Bagel House', { fills: { 'company.name': 'The Little Bagel House' } }],
    ['pedersen og datter i/s', { fills: { 'company.name': 'pedersen og datter i/s' } }],
    [
      "Café Tusindben, we're at Jægersborggade 31 kld, 2200 København N",
      {
        fills: {
          'company.name': 'Café Tusindben',
          'company.address': address('DK', 'Jægersborggade 31 kld', ['2200', 'København N']),
        },
      },
    ],
    ['no sorry i want to prepay instead of invoice', { fills: { payment: 'prepayment' } }],
    ['Pause & Play ApS', { fills: { 'company.name': 'Pause & Play ApS' } }],
    ['Studio 2100 ApS', { fills: { 'company.name': 'Studio 2100 ApS' } }],
  ]),
  ...rows(at('company.name', se), [
    ["we're called Hearts & Kettles AB", { fills: { 'company.name': 'Hearts & Kettles AB' } }],
    ['Restart Fysioterapi AB', { fills: { 'company.name': 'Restart Fysioterapi AB' } }],
  ]),
  ...rows(at('company.name', no), [
    [
      'Company name is Vestfjord Seafood Export AS.',
      { fills: { 'company.name': 'Vestfjord Seafood Export AS' } },
    ],
    ['Back Home Interiors AS', { fills: { 'company.name': 'Back Home Interiors AS' } }],
  ]),
  ...rows(at('company.address', dk), [
    [
      'nørre alle 22 st th, 2200 københavn n',
      {
        fills: { 'company.address': address('DK', 'nørre alle 22 st th', ['2200', 'københavn n']) },
      },
    ],
    [
      'Strandvejen 112, 2900 Hellerup, and contact is Anders Juul, 20123433',
      {
        fills: {
          'company.address': address('DK', 'Strandvejen 112', ['2900', 'Hellerup']),
          'contact.name': 'Anders Juul',
          'contact.phone': '+4520123433',
        },
      },
    ],
  ]),
  ...rows(at('company.address', no), [
    [
      'Strandgata 41, 9008 Tromsø',
      { fills: { 'company.address': address('NO', 'Strandgata 41', ['9008', 'Tromsø']) } },
    ],
    ['when are you open on saturdays?', { digression: 'openingHours', nothing: true }],
  ]),
  ...rows(at('company.address', se), [
    [
      'linnégatan 8 413 04 göteborg',
      { fills: { 'company.address': address('SE', 'linnégatan 8', ['41304', 'göteborg']) } },
    ],
    [
      'Hamngatan 2, 392 32 Kalmar. Contact person Lotta Bergqvist',
      {
        fills: {
          'company.address': address('SE', 'Hamngatan 2', ['39232', 'Kalmar']),
          'contact.name': 'Lotta Bergqvist',
        },
      },
    ],
  ]),
  ...rows(at('person.address', dkPrivate), [
    [
      'We live at Havnevej 17, 5700 Svendborg',
      { fills: { 'person.address': address('DK', 'Havnevej 17', ['5700', 'Svendborg']) } },
    ],
    [
      'Lindevej 5, 1. th, 4000 Roskilde. tlf 20 12 34 60',
      {
        fills: {
          'person.address': address('DK', 'Lindevej 5, 1. th', ['4000', 'Roskilde']),
          'person.phone': '+4520123460',
        },
      },
    ],
  ]),
  ...rows(at('person.address', sePrivate), [
    [
      'Kungsgatan 5b, lgh 1102\n753 10 Uppsala',
      {
        fills: { 'person.address': address('SE', 'Kungsgatan 5b, lgh 1102', ['75310', 'Uppsala']) },
      },
    ],
    ['is there a real person i can talk to instead', { command: 'human', nothing: true }],
  ]),
  ...rows(at('person.address', noPrivate), [
    [
      'nedre åsvei 3,4021 stavanger',
      { fills: { 'person.address': address('NO', 'nedre åsvei 3', ['4021', 'stavanger']) } },
    ],
  ]),
  ...rows(at('contact.name', dk), [
    ["that's me, Siobhan Kelleher", { fills: { 'contact.name': 'Siobhan Kelleher' } }],
    [
      'Fatima El-Sayed, fatima@orkide.dk, 20 12 34 09',
      {
        fills: {
          'contact.name': 'Fatima El-Sayed',
          'contact.email': 'fatima@orkide.dk',
          'contact.phone': '+4520123409',
        },
      },
    ],
    ['wrong cvr!! 13748136 is the right one', { fills: { 'company.number': '13748136' } }],
    [
      "this is mixed up now, I'd like to start all over again",
      { command: 'restart', nothing: true },
    ],
  ]),
  ...rows(at('contact.name', no), [
    ['pls put Torbjørn Ek-Nilsen', { fills: { 'contact.name': 'Torbjørn Ek-Nilsen' } }],
    [
      'Øystein Dahl 68051239',
      { fills: { 'contact.name': 'Øystein Dahl', 'contact.phone': '+4768051239' } },
    ],
    [
      'sorry, the address should be Storgata 15, 0155 Oslo',
      { fills: { 'company.address': address('NO', 'Storgata 15', ['0155', 'Oslo']) } },
    ],
  ]),
  ...rows(at('contact.name', se), [
    ['Oluwaseun Adeyemi', { fills: { 'contact.name': 'Oluwaseun Adeyemi' } }],
    [
      'Johan Åkerman\nPurchasing\n+46 70 174 06 71\njohan.akerman@bjorkobygg.se',
      {
        fills: {
          'contact.name': 'Johan Åkerman',
          'contact.phone': '+46701740671',
          'contact.email': 'johan.akerman@bjorkobygg.se',
        },
      },
    ],
    [
      'Not me, my colleague Maja Hedlund handles the orders',
      { fills: { 'contact.name': 'Maja Hedlund' } },
    ],
  ]),
  ...rows(at('person.name', dkPrivate), [
    ['Hanne Marie Wulff Thygesen', { fills: { 'person.name': 'Hanne Marie Wulff Thygesen' } }],
    ['my cpr is 010101-0001', { nationalNumber: true }],
    ['Nikolaj Back', { fills: { 'person.name': 'Nikolaj Back' } }],
  ]),
  ...rows(at('person.name', sePrivate), [
    ['my name is piotr zawadzki', { fills: { 'person.name': 'piotr zawadzki' } }],
    [
      'Gunilla Sjöström, Björkvägen 4, 903 30 Umeå',
      {
        fills: {
          'person.name': 'Gunilla Sjöström',
          'person.address': address('SE', 'Björkvägen 4', ['90330', 'Umeå']),
        },
      },
    ],
    ['am i chatting with a robot', { digression: 'areYouHuman', nothing: true }],
  ]),
  ...rows(at('contact.phone', dk), [
    ['20 12 34 81', { fills: { 'contact.phone': '+4520123481' } }],
    ['0045 20123466', { fills: { 'contact.phone': '+4520123466' } }],
    [
      '20123453 and mail is kim@nordlys.dk',
      { fills: { 'contact.phone': '+4520123453', 'contact.email': 'kim@nordlys.dk' } },
    ],
    ['20123411 no wait 20123414', { fills: { 'contact.phone': '+4520123414' } }],
  ]),
  ...rows(at('contact.phone', se), [
    ['070 1740644', { fills: { 'contact.phone': '+46701740644' } }],
  ]),
  ...rows(at('contact.phone', no), [
    ['call me on 680 50 031 but not before noon', { fills: { 'contact.phone': '+4768050031' } }],
    ["I don't give out my phone number to websites", { nothing: true }],
    [
      'I have 2 phones, which one do you want, work or private?',
      { digression: 'question', nothing: true },
    ],
  ]),
  ...rows(at('person.phone', sePrivate), [
    ['0701740688 (mobile)', { fills: { 'person.phone': '+46701740688' } }],
    [
      '0701740650, email karin.e@example.se',
      { fills: { 'person.phone': '+46701740650', 'person.email': 'karin.e@example.se' } },
    ],
  ]),
  ...rows(at('person.phone', dkPrivate), [
    ['2012 347', { refused: 'person.phone' }],
    ['I need to fix my address, it is wrong', { command: 'change', target: 'person.address' }],
    ['can we skip this one', { command: 'skip', nothing: true }],
  ]),
  ...rows(at('person.phone', noPrivate), [
    ['My mobile is +47 68 05 00 64', { fills: { 'person.phone': '+4768050064' } }],
    [
      'forget it, i dont want to become a customer after all',
      { command: ['cancel', 'stop'], nothing: true },
    ],
  ]),
  ...rows(at('contact.email', dk), [
    ['Sam@LilleBagel.dk', { fills: { 'contact.email': 'sam@lillebagel.dk' } }],
    [
      'oh and the company name should be Nordlys Lamper ApS, i forgot the middle bit',
      { fills: { 'company.name': 'Nordlys Lamper ApS' } },
    ],
  ]),
  ...rows(at('person.email', sePrivate), [
    [
      'use ingrid.palm@example.se thats the one i read',
      { fills: { 'person.email': 'ingrid.palm@example.se' } },
    ],
  ]),
  ...rows(at('person.email', noPrivate), [
    ['ragnhild.moe@example', { refused: 'person.email' }],
    [
      'actually my phone number is 68050013, i hit the wrong key',
      { fills: { 'person.phone': '+4768050013' } },
    ],
    ['silje@exmaple.no sorry silje@example.no', { fills: { 'person.email': 'silje@example.no' } }],
    ['Who gets to see my data? Do you sell it on?', { command: 'privacy', nothing: true }],
  ]),
  ...rows(at('contact.email', no), [
    [
      'mail is post@vestfjordsalt.no , we check it every morning',
      { fills: { 'contact.email': 'post@vestfjordsalt.no' } },
    ],
    ['go back one question please', { command: 'back', nothing: true }],
  ]),
  ...rows(at('credit.amount', dk), [
    ['around 8k', { fills: { 'credit.amount': 8000 } }],
    ['3,500 per month give or take', { fills: { 'credit.amount': 3500 } }],
    [
      'roughly 12000 a month and email the invoices to bogholderi@nordlys.dk',
      {
        fills: {
          'credit.amount': 12000,
          'invoice.channel': 'email',
          'invoice.email': 'bogholderi@nordlys.dk',
        },
      },
    ],
    ['no idea honestly, we only just opened', { dontKnow: true, nothing: true }],
  ]),
  ...rows(at('credit.amount', se), [
    ['15.000 kr', { fills: { 'credit.amount': 15000 } }],
    [
      '25 000 kr, invoices via Peppol',
      { fills: { 'credit.amount': 25000, 'invoice.channel': 'peppol' } },
    ],
    [
      'hang on, I gave you the wrong phone number. its 070-174 06 90',
      { fills: { 'contact.phone': '+46701740690' } },
    ],
    ['5000... nah make that 7500', { fills: { 'credit.amount': 7500 } }],
  ]),
  ...rows(at('credit.amount', no), [
    ['hmm maybe twenty thousand a month', { fills: { 'credit.amount': 20000 } }],
    [
      '10000 / month, paper invoice by post',
      { fills: { 'credit.amount': 10000, 'invoice.channel': 'post' } },
    ],
  ]),
  ...rows(at('invoice.channel', dk), [
    ["We're a public school so it has to be EAN", { fills: { 'invoice.channel': 'gln' } }],
    ['e mail is best', { fills: { 'invoice.channel': 'email' } }],
    [
      'EAN please: 5790000123452',
      { fills: { 'invoice.channel': 'gln', 'invoice.gln': '5790000123452' } },
    ],
    ['before that - make the monthly amount 9000 instead', { fills: { 'credit.amount': 9000 } }],
  ]),
  ...rows(at('invoice.channel', se), [['pepol', { fills: { 'invoice.channel': 'peppol' } }]]),
  ...rows(at('invoice.channel', no), [
    [
      'old fashioned paper in the post please, our treasurer is 81',
      { fills: { 'invoice.channel': 'post' } },
    ],
    [
      'email, to faktura@lofotenkayak.no',
      { fills: { 'invoice.channel': 'email', 'invoice.email': 'faktura@lofotenkayak.no' } },
    ],
  ]),
  ...rows(at('invoice.email', dk), [
    ['same email as mine', { fills: { 'invoice.email': 'mette@nordlys.dk' } }],
    [
      'oops, not email, we need EAN. 5790001234560',
      { fills: { 'invoice.channel': 'gln', 'invoice.gln': '5790001234560' } },
    ],
  ]),
  ...rows(at('invoice.email', no), [
    ['send em to regnskap@fjordlys.no thx', { fills: { 'invoice.email': 'regnskap@fjordlys.no' } }],
  ]),
  ...rows(fresh('payment', no), [
    [
      'Our details are below, invoice please.\n\nBest regards\nIngvild Strøm\nOffice manager\nBryggen Tannklinikk AS\nBryggegata 9, 5003 Bergen\nTel. +47 680 50 045\ningvild@bryggentann.no\nOrg.no. 974 760 673',
      {
        fills: {
          payment: 'invoice',
          'company.number': '974760673',
          'company.name': 'Bryggen Tannklinikk AS',
          'company.address': address('NO', 'Bryggegata 9', ['5003', 'Bergen']),
          'contact.name': 'Ingvild Strøm',
          'contact.phone': '+4768050045',
          'contact.email': 'ingvild@bryggentann.no',
        },
      },
    ],
    [
      "we'd like to pay by invoice, sent over peppol. org number 974760673",
      { fills: { payment: 'invoice', 'invoice.channel': 'peppol', 'company.number': '974760673' } },
    ],
  ]),
  ...rows(fresh('payment', dk), [
    [
      'invoice, cvr 12345674, name is Nordhavn Sejlklub',
      {
        fills: {
          payment: 'invoice',
          'company.number': '12345674',
          'company.name': 'Nordhavn Sejlklub',
        },
      },
    ],
    ['25052943', { fills: { 'company.number': '25052943' } }],
  ]),
  ...rows(fresh('payment', dkPrivate), [
    [
      'prepay. Lars Winther, Solbakken 12, 8600 Silkeborg, 20123418, lars.winther@example.dk',
      {
        fills: {
          payment: 'prepayment',
          'person.name': 'Lars Winther',
          'person.address': address('DK', 'Solbakken 12', ['8600', 'Silkeborg']),
          'person.phone': '+4520123418',
          'person.email': 'lars.winther@example.dk',
        },
      },
    ],
  ]),
  ...rows(at('person.name', noPrivate), [
    [
      "I'm Magnus Tveit and you can reach me at 68050077 or magnus.tveit@example.no",
      {
        fills: {
          'person.name': 'Magnus Tveit',
          'person.phone': '+4768050077',
          'person.email': 'magnus.tveit@example.no',
        },
      },
    ],
    [
      'hm I should have said we are a company, not private',
      { fills: { customerType: 'business' } },
    ],
  ]),
  ...rows(fresh('payment', se), [
    [
      'invoice, 559999-1253, Norrsken Yoga AB, Rådhustorget 6, 903 26 Umeå, contact Petra Nyström 070-174 06 22 petra@norrskenyoga.se, about 6000 kr a month',
      {
        fills: {
          payment: 'invoice',
          'company.number': '5599991253',
          'company.name': 'Norrsken Yoga AB',
          'company.address': address('SE', 'Rådhustorget 6', ['90326', 'Umeå']),
          'contact.name': 'Petra Nyström',
          'contact.phone': '+46701740622',
          'contact.email': 'petra@norrskenyoga.se',
          'credit.amount': 6000,
        },
      },
    ],
  ]),
  ...rows(fresh('payment', noPrivate), [
    [
      'Prepayment is fine. Name: Eleni Papadaki. Address: Kirkegata 20, 7014 Trondheim',
      {
        fills: {
          payment: 'prepayment',
          'person.name': 'Eleni Papadaki',
          'person.address': address('NO', 'Kirkegata 20', ['7014', 'Trondheim']),
        },
      },
    ],
  ]),
  ...rows(complete('confirm', dk), [
    [
      'We moved! New address is Ryesgade 19, 8000 Aarhus C',
      {
        fills: { 'company.address': address('DK', 'Ryesgade 19', ['8000', 'Aarhus C']) },
        assent: 'notYes',
      },
    ],
    [
      'phone number is old, use 20 12 34 99',
      { fills: { 'contact.phone': '+4520123499' }, assent: 'notYes' },
    ],
    ['yep all good', { assent: 'yes' }],
    [
      "Everything's fine except the contact email, that's mette.s@nordlys.dk",
      { assent: 'partly', fills: { 'contact.email': 'mette.s@nordlys.dk' } },
    ],
  ]),
  ...rows(complete('confirm', se), [
    [
      'wait, the contact email is spelled wrong',
      { command: 'change', target: 'contact.email', assent: 'notYes' },
    ],
    [
      'Change the contact person to Malin Östberg, malin@bjorkobygg.se',
      {
        fills: { 'contact.name': 'Malin Östberg', 'contact.email': 'malin@bjorkobygg.se' },
        assent: 'notYes',
      },
    ],
    [
      'invoices should go to lev@bjorkobygg.se',
      { fills: { 'invoice.email': 'lev@bjorkobygg.se' }, assent: 'notYes' },
    ],
    ['Everything is correct, please go ahead.', { assent: 'yes' }],
    ['let me check with my business partner first', { assent: 'notYes', nothing: true }],
  ]),
  ...rows(complete('confirm', no), [
    [
      'can you change the monthly amount',
      { command: 'change', target: 'credit.amount', assent: 'notYes' },
    ],
    [
      'yes but the phone should be 680 51 240',
      { assent: 'partly', fills: { 'contact.phone': '+4768051240' } },
    ],
  ]),
  ...rows(complete('confirm', dkPrivate), [
    [
      'i typed my name wrong, its Jens Holme',
      { fills: { 'person.name': 'Jens Holme' }, assent: 'notYes' },
    ],
    ['👍', { assent: 'yes' }],
    ['yes yes, im still reading, give me a minute', { assent: 'notYes', nothing: true }],
    ['please delete everything you have on me', { command: 'delete', assent: 'notYes' }],
  ]),
  ...rows(complete('confirm', sePrivate), [
    [
      'Could I change my email address please?',
      { command: 'change', target: 'person.email', assent: 'notYes' },
    ],
    [
      "the address is the old one, now it's Odengatan 40 lgh 1001, 113 51 Stockholm",
      {
        fills: { 'person.address': address('SE', 'Odengatan 40 lgh 1001', ['11351', 'Stockholm']) },
        assent: 'notYes',
      },
    ],
    ['looks right to me', { assent: 'yes' }],
  ]),
  ...rows(complete('notice', no), [
    [
      'That monthly amount is too high for us, put 3000',
      { fills: { 'credit.amount': 3000 }, assent: 'notYes' },
    ],
    ['ok i agree', { assent: 'yes' }],
    [
      'does the check cost us anything?',
      { assent: 'notYes', nothing: true, digression: 'question' },
    ],
  ]),
  ...rows(complete('confirm', noPrivate), [
    ['no thats not right', { assent: 'no' }],
    ['sure, send it', { assent: 'yes' }],
  ]),
  ...rows(complete('notice', dk), [
    ["No, I don't want a credit check", { assent: 'no' }],
    ['Yes, accepted. /Mette', { assent: 'yes' }],
  ]),
  ...rows(complete('notice', se), [
    ["yes, but only if it doesn't affect our credit rating", { assent: 'notYes' }],
    ['go for it', { assent: 'yes' }],
  ]),
  ...rows(at('contact.email', se), [
    ["show me what I've filled in so far", { command: ['summary', 'mydata'], nothing: true }],
  ]),
]
