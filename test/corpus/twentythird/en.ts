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

const typeIn = (country: 'DK' | 'SE' | 'NO') => ({ asks: 'customerType', country })
const danish = { country: 'DK', customerType: 'business' } as const
const swedish = { country: 'SE', customerType: 'business' } as const
const norwegian = { country: 'NO', customerType: 'business' } as const

export const twentythirdEn: readonly Row[] = [
  // First messages with several facts
  ...rows(start, [
    [
      "Hi! We're a small coffee roastery in Copenhagen and want to buy on invoice. Kaffehjørnet ApS, CVR 71846679, my name is Priya Nair, mobile 20 12 30 14, priya@kaffehjornet.example.dk",
      {
        fills: {
          payment: 'invoice',
          'company.name': 'Kaffehjørnet ApS',
          'company.number': '71846679',
          'contact.name': 'Priya Nair',
          'contact.phone': '+4520123014',
          'contact.email': 'priya@kaffehjornet.example.dk',
        },
        may: { ...danish, 'company.legalForm': 'ApS' },
      },
    ],
    [
      'swedish company, org no 559999-4406, Lundby Rör AB, tel 070-1740611',
      {
        fills: {
          country: 'SE',
          customerType: 'business',
          'company.number': '5599994406',
          'company.name': 'Lundby Rör AB',
          'contact.phone': '+46701740611',
        },
        may: { 'company.legalForm': 'AB' },
      },
    ],
    [
      'Company: Fjellvik Elektro AS\nOrg.nr: 319 262 725\nAddress: Kongens gate 11, 7011 Trondheim\nContact: Tormod Aas\nMobile: 912 30 045\nEmail: tormod@fjellvik.example.no\nInvoices: EHF',
      {
        fills: {
          'company.name': 'Fjellvik Elektro AS',
          'company.number': '319262725',
          'company.address': address('NO', 'Kongens gate 11', ['7011', 'Trondheim']),
          'contact.name': 'Tormod Aas',
          'contact.phone': '+4791230045',
          'contact.email': 'tormod@fjellvik.example.no',
          'invoice.channel': 'peppol',
        },
        may: { ...norwegian, 'company.legalForm': 'AS', payment: 'invoice' },
      },
    ],
    [
      'hi im a private person living in odense, no company. want to pay up front. Name Graham Whitlock, Skibhusvej 41, 5000 Odense C. phone 20123107',
      {
        fills: {
          customerType: 'private',
          payment: 'prepayment',
          'person.name': 'Graham Whitlock',
          'person.address': address('DK', 'Skibhusvej 41', ['5000', 'Odense C']),
          'person.phone': '+4520123107',
        },
        may: { country: 'DK' },
      },
    ],
    [
      'Hello, please set us up as a new customer, details below.\n\nBest regards\nHanne Dahlgaard\nOffice manager\n\nDahlgaard & Sønner A/S\nIndustrivej 22\nDK-7100 Vejle\nCVR 98611983\nM: +45 2012 3222\nhanne@dahlgaard.example.dk',
      {
        fills: {
          'company.name': 'Dahlgaard & Sønner A/S',
          'company.number': '98611983',
          'company.address': address('DK', 'Industrivej 22', ['7100', 'Vejle']),
          'contact.name': 'Hanne Dahlgaard',
          'contact.phone': '+4520123222',
          'contact.email': 'hanne@dahlgaard.example.dk',
        },
        may: { ...danish, 'company.legalForm': 'A/S' },
      },
    ],
    [
      'Norway, private, prepay',
      { fills: { country: 'NO', customerType: 'private', payment: 'prepayment' } },
    ],
    [
      'Good morning. We are a primary school in Aarhus and would like to become a customer. EAN 5798009632647, and the CVR is 94636930',
      {
        fills: { 'invoice.gln': '5798009632647', 'company.number': '94636930' },
        may: { ...danish, 'invoice.channel': 'gln', payment: 'invoice' },
      },
    ],
    [
      'I run a hair salon in Malmö. my name is Amira Haddad and my number is +46 70 174 06 23',
      {
        fills: { 'contact.name': 'Amira Haddad', 'contact.phone': '+46701740623' },
        may: swedish,
      },
    ],
    [
      'nordic bikes aps cvr 39357186 denmark invoice pls',
      {
        fills: {
          country: 'DK',
          'company.name': 'nordic bikes aps',
          'company.number': '39357186',
          payment: 'invoice',
        },
        may: { customerType: 'business', 'company.legalForm': 'ApS' },
      },
    ],
    [
      'Hello, I moved to Bergen from Scotland last year and want to order some things for my house. Private customer. Isla McKenzie, Nygårdsgaten 17, 5015 Bergen, isla.mckenzie@gmail.com',
      {
        fills: {
          customerType: 'private',
          'person.name': 'Isla McKenzie',
          'person.address': address('NO', 'Nygårdsgaten 17', ['5015', 'Bergen']),
          'person.email': 'isla.mckenzie@gmail.com',
        },
        may: { country: 'NO' },
      },
    ],
    [
      "Denmark / company / we'd prefer to pay in advance",
      { fills: { country: 'DK', customerType: 'business', payment: 'prepayment' } },
    ],
    [
      'Org 5599995528. Invoices by e-mail to invoices@skogsro.example.se please, contact is Johan Ek 0701740677',
      {
        fills: {
          'company.number': '5599995528',
          'invoice.channel': 'email',
          'invoice.email': 'invoices@skogsro.example.se',
          'contact.name': 'Johan Ek',
          'contact.phone': '+46701740677',
        },
        may: { ...swedish, payment: 'invoice' },
      },
    ],
    [
      "we're a cleaning firm, owners from Poland but registered in Denmark, CVR-nr. 88097602, Czysto Service ApS",
      {
        fills: {
          country: 'DK',
          'company.number': '88097602',
          'company.name': 'Czysto Service ApS',
        },
        may: { customerType: 'business', 'company.legalForm': 'ApS' },
      },
    ],
    [
      'private, Sweden, invoice. Lena Forsberg, Kungsgatan 8, 753 21 Uppsala. 0701740650. lena.forsberg@hotmail.com',
      {
        fills: {
          customerType: 'private',
          country: 'SE',
          payment: 'invoice',
          'person.name': 'Lena Forsberg',
          'person.address': address('SE', 'Kungsgatan 8', ['75321', 'Uppsala']),
          'person.phone': '+46701740650',
          'person.email': 'lena.forsberg@hotmail.com',
        },
      },
    ],
    [
      'Name: Oluwaseun Adeyemi\nType: private\nCountry: DK\nPhone: 20123330\nMail: seun.a@gmail.com\nPayment: in advance',
      {
        fills: {
          'person.name': 'Oluwaseun Adeyemi',
          customerType: 'private',
          country: 'DK',
          'person.phone': '+4520123330',
          'person.email': 'seun.a@gmail.com',
          payment: 'prepayment',
        },
      },
    ],
    [
      'Hi there, bookkeeper for Havnens Fiskebar A/S here. They want to pay by invoice, roughly 20.000 kr a month. CVR 59505157',
      {
        fills: {
          'company.name': 'Havnens Fiskebar A/S',
          payment: 'invoice',
          'credit.amount': 20000,
          'company.number': '59505157',
        },
        may: { ...danish, 'company.legalForm': 'A/S' },
      },
    ],
    [
      'can you sign us up? Solberg Bakeri AS 317232004, Storgata 28, 0184 Oslo',
      {
        fills: {
          'company.name': 'Solberg Bakeri AS',
          'company.number': '317232004',
          'company.address': address('NO', 'Storgata 28', ['0184', 'Oslo']),
        },
        may: { ...norwegian, 'company.legalForm': 'AS' },
      },
    ],
    [
      "hey im starting a food truck in gothenburg, company is called Tacos Tigre AB. we'd buy for maybe 8000 a month, on invoice",
      {
        fills: {
          'company.name': 'Tacos Tigre AB',
          'credit.amount': 8000,
          payment: 'invoice',
        },
        may: { ...swedish, 'company.legalForm': 'AB' },
      },
    ],
    [
      'Kindly register: Rasmussen VVS ApS; CVR 21810193; Søndergade 12, 8600 Silkeborg; Att. Bo Rasmussen; +4520123417; bo@rasmussenvvs.example.dk; invoice',
      {
        fills: {
          'company.name': 'Rasmussen VVS ApS',
          'company.number': '21810193',
          'company.address': address('DK', 'Søndergade 12', ['8600', 'Silkeborg']),
          'contact.name': 'Bo Rasmussen',
          'contact.phone': '+4520123417',
          'contact.email': 'bo@rasmussenvvs.example.dk',
          payment: 'invoice',
        },
        may: { ...danish, 'company.legalForm': 'ApS' },
      },
    ],
    [
      'We are a Norwegian limited company (AS). Reg. number 317064969. Contact person will be Ms. Ingrid Nordby, ingrid@nordbydesign.example.no',
      {
        fills: {
          country: 'NO',
          customerType: 'business',
          'company.number': '317064969',
          'contact.name': 'Ingrid Nordby',
          'contact.email': 'ingrid@nordbydesign.example.no',
        },
        may: { 'company.legalForm': 'AS' },
      },
    ],
    [
      "I'd like to become a customer. I live in Sweden, near Stockholm, and it's just for me and my wife, not a business.",
      { fills: { country: 'SE', customerType: 'private' } },
    ],
    [
      'this is Kofi Mensah at Green Roof Nordic, we have people in both Malmö and Copenhagen but everything should go on the swedish company: 559999-7128',
      {
        fills: {
          'contact.name': 'Kofi Mensah',
          'company.name': 'Green Roof Nordic',
          'company.number': '5599997128',
        },
        may: swedish,
      },
    ],
    [
      'Danish company, CVR DK92895750, phone (+45) 20 12 35 08, e-mail info@tagogfacade.example.dk',
      {
        fills: {
          ...danish,
          'company.number': '92895750',
          'contact.phone': '+4520123508',
          'contact.email': 'info@tagogfacade.example.dk',
        },
      },
    ],
    [
      'Private customer\nHenrik Solli\nGrensen 9B\n0159 Oslo\nNorway\n+47 912 33 210',
      {
        fills: {
          country: 'NO',
          customerType: 'private',
          'person.name': 'Henrik Solli',
          'person.address': address('NO', 'Grensen 9B', ['0159', 'Oslo']),
          'person.phone': '+4791233210',
        },
      },
    ],
    [
      "Hello from Bornholm! We're a little ceramics shop. Company number 34587418, name is Ler & Ild, I'm Sofie Kofoed. Want to prepay for now.",
      {
        fills: {
          'company.number': '34587418',
          'company.name': 'Ler & Ild',
          'contact.name': 'Sofie Kofoed',
          payment: 'prepayment',
        },
        may: danish,
      },
    ],
  ]),

  // Later messages: the answer and more
  ...rows(at('company.name', dk), [
    [
      "It's Byens Blomster ApS, address Algade 30, 4000 Roskilde",
      {
        fills: {
          'company.name': 'Byens Blomster ApS',
          'company.address': address('DK', 'Algade 30', ['4000', 'Roskilde']),
        },
        may: { 'company.legalForm': 'ApS' },
      },
    ],
  ]),
  ...rows(at('contact.name', dk), [
    [
      'Signe Bech, mobile is 20123555 and mail signe@bech.example.dk',
      {
        fills: {
          'contact.name': 'Signe Bech',
          'contact.phone': '+4520123555',
          'contact.email': 'signe@bech.example.dk',
        },
      },
    ],
  ]),
  ...rows(at('contact.phone', se), [
    [
      '070-174 06 88 but its quicker to email me, petra@snickarboden.example.se',
      {
        fills: {
          'contact.phone': '+46701740688',
          'contact.email': 'petra@snickarboden.example.se',
        },
      },
    ],
  ]),
  ...rows(typeIn('NO'), [
    [
      'Company. Nordfjord Båt AS, org nr 312119048',
      {
        fills: {
          customerType: 'business',
          'company.name': 'Nordfjord Båt AS',
          'company.number': '312119048',
        },
        may: { 'company.legalForm': 'AS' },
      },
    ],
  ]),
  ...rows(fresh('payment', dk), [
    [
      "invoice, we'll buy for about 15.000 a month i guess",
      { fills: { payment: 'invoice', 'credit.amount': 15000 } },
    ],
  ]),
  ...rows(at('company.number', se), [
    [
      '559999-8001, and the registered name is Västkust Kyl AB',
      {
        fills: { 'company.number': '5599998001', 'company.name': 'Västkust Kyl AB' },
        may: { 'company.legalForm': 'AB' },
      },
    ],
  ]),
  ...rows(at('person.name', noPrivate), [
    [
      'Marit Lunde, I live at Strandgata 21, 9008 Tromsø',
      {
        fills: {
          'person.name': 'Marit Lunde',
          'person.address': address('NO', 'Strandgata 21', ['9008', 'Tromsø']),
        },
      },
    ],
  ]),
  ...rows(at('person.phone', dkPrivate), [
    [
      '20 12 36 70, email erik.j@mosevej.example.dk',
      {
        fills: {
          'person.phone': '+4520123670',
          'person.email': 'erik.j@mosevej.example.dk',
        },
      },
    ],
  ]),
  ...rows(at('credit.amount', no), [
    [
      'around 30 000, and please send the invoices as EHF',
      { fills: { 'credit.amount': 30000, 'invoice.channel': 'peppol' } },
    ],
  ]),
  ...rows(at('invoice.channel', dk), [
    [
      'EAN please, our number is 5798009439369',
      { fills: { 'invoice.channel': 'gln', 'invoice.gln': '5798009439369' } },
    ],
  ]),
  ...rows(at('invoice.channel', se), [
    [
      'By mail to ekonomi@malmglas.example.se, and our reference is 4471-B',
      {
        fills: {
          'invoice.channel': 'email',
          'invoice.email': 'ekonomi@malmglas.example.se',
          'invoice.reference': '4471-B',
        },
      },
    ],
  ]),
  ...rows(at('contact.email', no), [
    [
      "kjell@havblikk.example.no and if I don't pick up the mobile the landline is 68 05 03 30",
      {
        fills: {
          'contact.email': 'kjell@havblikk.example.no',
          'contact.landline': '+4768050330',
        },
      },
    ],
  ]),
  ...rows(at('company.address', no), [
    [
      "Sjøgata 4, 8006 Bodø. I'm the contact, Synnøve Berg",
      {
        fills: {
          'company.address': address('NO', 'Sjøgata 4', ['8006', 'Bodø']),
          'contact.name': 'Synnøve Berg',
        },
      },
    ],
  ]),
  ...rows(at('person.address', sePrivate), [
    [
      'Drottninggatan 5, 252 21 Helsingborg and my phone 0701740629',
      {
        fills: {
          'person.address': address('SE', 'Drottninggatan 5', ['25221', 'Helsingborg']),
          'person.phone': '+46701740629',
        },
      },
    ],
  ]),
  ...rows(fresh('company.number', dk), [
    [
      "CVR is 50607372 and we'd rather prepay",
      { fills: { 'company.number': '50607372', payment: 'prepayment' } },
    ],
  ]),

  // Single answers to the field asked for
  ...rows(start, [
    ["we're in norway", { fills: { country: 'NO' } }],
    ['the danish side, so DK', { fills: { country: 'DK' } }],
  ]),
  ...rows(typeIn('DK'), [['just me, privately', { fills: { customerType: 'private' } }]]),
  ...rows(typeIn('SE'), [["it's for the firm", { fills: { customerType: 'business' } }]]),
  ...rows(fresh('payment', se), [
    ["We'd like an invoice, net 14 if possible", { fills: { payment: 'invoice' } }],
  ]),
  ...rows(fresh('payment', noPrivate), [
    ['rather pay first, less hassle', { fills: { payment: 'prepayment' } }],
  ]),
  ...rows(at('company.number', dk), [
    ["think it's 67216652", { fills: { 'company.number': '67216652' } }],
  ]),
  ...rows(at('company.number', se), [
    ['5599992483 according to my accountant', { fills: { 'company.number': '5599992483' } }],
  ]),
  ...rows(at('company.number', no), [
    ['NO 312 849 283 MVA', { fills: { 'company.number': '312849283' } }],
  ]),
  ...rows(at('company.name', dk), [
    ['we trade as Onkel Bjarnes Pølser', { fills: { 'company.name': 'Onkel Bjarnes Pølser' } }],
  ]),
  ...rows(at('company.name', se), [
    [
      'its called Kvist & Kvast AB, with an ampersand',
      {
        fills: { 'company.name': 'Kvist & Kvast AB' },
        may: { 'company.legalForm': 'AB' },
      },
    ],
  ]),
  ...rows(at('company.legalForm', dk), [
    ['ApS of course', { fills: { 'company.legalForm': 'ApS' } }],
  ]),
  ...rows(at('company.legalForm', no), [
    ['a limited company, so AS', { fills: { 'company.legalForm': 'AS' } }],
  ]),
  ...rows(at('company.address', dk), [
    [
      'Nørregade 7, 7500 Holstebro',
      { fills: { 'company.address': address('DK', 'Nørregade 7', ['7500', 'Holstebro']) } },
    ],
  ]),
  ...rows(at('company.address', se), [
    [
      "you'll find us at Järnvägsgatan 19, 352 34 Växjö",
      { fills: { 'company.address': address('SE', 'Järnvägsgatan 19', ['35234', 'Växjö']) } },
    ],
  ]),
  ...rows(at('contact.name', dk), [
    ['thats me, Mikkel Toft', { fills: { 'contact.name': 'Mikkel Toft' } }],
  ]),
  ...rows(at('contact.name', no), [
    ['ask for Agnieszka Wójcik in purchasing', { fills: { 'contact.name': 'Agnieszka Wójcik' } }],
  ]),
  ...rows(at('contact.phone', dk), [
    ['2012 3781 but not before 9', { fills: { 'contact.phone': '+4520123781' } }],
    ['2012 34', { refused: 'contact.phone', nothing: true }],
  ]),
  ...rows(at('contact.phone', no), [
    ['you can text me on 91235566', { fills: { 'contact.phone': '+4791235566' } }],
  ]),
  ...rows(at('contact.email', se), [
    [
      'stefan@ohmanplat.example.se (not great at checking it tho)',
      { fills: { 'contact.email': 'stefan@ohmanplat.example.se' } },
    ],
  ]),
  ...rows(at('contact.email', dk), [
    ['lars.murer.gmail.com', { refused: 'contact.email', nothing: true }],
  ]),
  ...rows(at('contact.landline', no), [
    ["68 05 12 90, that's the workshop", { fills: { 'contact.landline': '+4768051290' } }],
  ]),
  ...rows(at('person.name', dkPrivate), [
    ["My full name's Fatima El Amrani", { fills: { 'person.name': 'Fatima El Amrani' } }],
  ]),
  ...rows(at('person.name', sePrivate), [
    ['Björn. Björn Hedlund', { fills: { 'person.name': 'Björn Hedlund' } }],
  ]),
  ...rows(at('person.address', noPrivate), [
    [
      'Solveien 3, 2317 Hamar, the yellow house',
      { fills: { 'person.address': address('NO', 'Solveien 3', ['2317', 'Hamar']) } },
    ],
  ]),
  ...rows(at('person.address', dkPrivate), [
    [
      'Amagerbrogade 160, 3. tv, 2300 København S',
      {
        fills: {
          'person.address': address('DK', 'Amagerbrogade 160, 3. tv', ['2300', 'København S']),
        },
      },
    ],
  ]),
  ...rows(at('person.phone', sePrivate), [
    ['+46(0)701740692', { fills: { 'person.phone': '+46701740692' } }],
  ]),
  ...rows(at('person.email', dkPrivate), [
    [
      'birthe.lund@hotmial.com',
      {
        fills: { 'person.email': 'birthe.lund@hotmial.com' },
        suggests: { 'person.email': 'birthe.lund@hotmail.com' },
      },
    ],
  ]),
  ...rows(at('person.landline', noPrivate), [
    ['we still have one actually! 68051477', { fills: { 'person.landline': '+4768051477' } }],
  ]),
  ...rows(at('credit.amount', dk), [
    ['hmm somewhere near 12.500', { fills: { 'credit.amount': 12500 } }],
  ]),
  ...rows(at('credit.amount', se), [["about 10k I'd say", { fills: { 'credit.amount': 10000 } }]]),
  ...rows(at('credit.amount', no), [
    ["not a lot... let's say 4 thousand", { fills: { 'credit.amount': 4000 } }],
  ]),
  ...rows(at('invoice.channel', dk), [["email's fine", { fills: { 'invoice.channel': 'email' } }]]),
  ...rows(at('invoice.channel', no), [
    ['ehf if u can', { fills: { 'invoice.channel': 'peppol' } }],
  ]),
  ...rows(at('invoice.email', se), [
    [
      "leverantor@linbanan.example.se, that's the finance lot",
      { fills: { 'invoice.email': 'leverantor@linbanan.example.se' } },
    ],
  ]),
  ...rows(at('invoice.email', dk), [
    ['same mail as I gave you before', { fills: { 'invoice.email': 'mette@nordlys.dk' } }],
  ]),
  ...rows(having(at('invoice.gln', dk), { 'invoice.channel': 'gln' }), [
    ['5798 0095 69929', { fills: { 'invoice.gln': '5798009569929' } }],
  ]),
  ...rows(having(at('invoice.peppol', se), { 'invoice.channel': 'peppol' }), [
    ['our peppol id should be 0007:5599994968', { fills: { 'invoice.peppol': '0007:5599994968' } }],
  ]),
  ...rows(at('invoice.reference', dk), [
    ['PO-88213 please', { fills: { 'invoice.reference': 'PO-88213' } }],
  ]),

  // Corrections
  ...rows(complete('confirm', dk), [
    [
      'the phone number is wrong, should be 20123888',
      { fills: { 'contact.phone': '+4520123888' }, assent: 'notYes' },
    ],
    [
      'almost - my e-mail is mette@nordlysdesign.example.dk now',
      { fills: { 'contact.email': 'mette@nordlysdesign.example.dk' }, assent: 'notYes' },
    ],
    ['Can I change the address?', { command: 'change', target: 'company.address' }],
    [
      'we moved! new address Havnepladsen 2, 5700 Svendborg',
      {
        fills: { 'company.address': address('DK', 'Havnepladsen 2', ['5700', 'Svendborg']) },
        assent: 'notYes',
      },
    ],
    [
      'send them by EAN instead, 5798009875525',
      {
        fills: { 'invoice.channel': 'gln', 'invoice.gln': '5798009875525' },
        assent: 'notYes',
      },
    ],
    [
      'one of the mails is wrong, the one for invoices',
      { command: 'change', target: 'invoice.email', nothing: true },
    ],
  ]),
  ...rows(complete('confirm', se), [
    [
      'my surname is with a K: Erik Lindkvist',
      { fills: { 'contact.name': 'Erik Lindkvist' }, assent: 'notYes' },
    ],
    [
      'expect more like 9000 a month actually',
      { fills: { 'credit.amount': 9000 }, assent: 'notYes' },
    ],
    [
      'Wrong company number sorry. 559999-5684',
      { fills: { 'company.number': '5599995684' }, assent: 'notYes' },
    ],
    [
      'the name of the company needs changing',
      { command: 'change', target: 'company.name', nothing: true },
    ],
  ]),
  ...rows(complete('confirm', no), [
    [
      "don't send the invoices to faktura@, use regnskap@fjordlys.example.no",
      { fills: { 'invoice.email': 'regnskap@fjordlys.example.no' }, assent: 'notYes' },
    ],
    [
      'Not Kari, she left. New contact: Pål Ness',
      { fills: { 'contact.name': 'Pål Ness' }, assent: 'notYes' },
    ],
    ['i want to pay in advance after all', { fills: { payment: 'prepayment' }, assent: 'notYes' }],
  ]),
  ...rows(complete('confirm', noPrivate), [
    [
      'house number is 7C not 7B',
      {
        fills: { 'person.address': address('NO', 'Bjørkeveien 7C', ['5003', 'Bergen']) },
        assent: 'notYes',
      },
    ],
  ]),
  ...rows(complete('confirm', dkPrivate), [
    [
      "postcode's off. It's Engvej 8, 5230 Odense M",
      {
        fills: { 'person.address': address('DK', 'Engvej 8', ['5230', 'Odense M']) },
        assent: 'notYes',
      },
    ],
  ]),
  ...rows(complete('confirm', sePrivate), [
    [
      "You've got my old mobile there, the new one is 070 174 06 15",
      { fills: { 'person.phone': '+46701740615' }, assent: 'notYes' },
    ],
  ]),
  ...rows(at('contact.email', dk), [
    [
      "oh wait, I typed the phone wrong, it's 20 12 39 04",
      { fills: { 'contact.phone': '+4520123904' } },
    ],
  ]),
  ...rows(at('credit.amount', dk), [
    [
      'hang on, the CVR before was our old one. 54028555 is the right one',
      { fills: { 'company.number': '54028555' } },
    ],
  ]),
  ...rows(at('contact.name', no), [
    ["sorry we're actually in Sweden not Norway", { fills: { country: 'SE' } }],
  ]),
  ...rows(at('person.phone', sePrivate), [
    ['I should have said company, not private', { fills: { customerType: 'business' } }],
  ]),
  ...rows(at('company.address', dk), [
    [
      'hmm the company name is missing an s, Nordlyss ApS',
      { fills: { 'company.name': 'Nordlyss ApS' }, may: { 'company.legalForm': 'ApS' } },
    ],
  ]),

  // Commands
  ...rows(at('company.number', dk), [
    ['where do i find that?', { command: 'help', nothing: true }],
  ]),
  ...rows(at('credit.amount', se), [
    [
      'why do you need to know our monthly purchases',
      { command: 'why', target: 'credit.amount', nothing: true },
    ],
  ]),
  ...rows(at('contact.phone', no), [
    ["what's that for?", { command: ['why', 'help'], nothing: true }],
  ]),
  ...rows(at('contact.email', dk), [['go back one', { command: 'back', nothing: true }]]),
  ...rows(at('invoice.reference', dk), [
    ["don't have one, next", { command: 'skip', nothing: true }],
  ]),
  ...rows(at('invoice.reference', se), [['leave it blank', { command: 'skip', nothing: true }]]),
  ...rows(at('contact.landline', no), [
    ['we only have mobiles', { command: 'skip', nothing: true }],
  ]),
  ...rows(at('company.number', no), [
    ['no clue, my accountant has it', { dontKnow: true, nothing: true }],
  ]),
  ...rows(at('credit.amount', dk), [
    ["hard to say, really don't know yet", { dontKnow: true, nothing: true }],
  ]),
  ...rows(at('contact.name', se), [
    ['show me what you have so far', { command: 'summary', nothing: true }],
  ]),
  ...rows(at('person.email', dkPrivate), [['oops, undo that', { command: 'undo', nothing: true }]]),
  ...rows(at('company.address', se), [
    ["scrap everything and let's begin again", { command: 'restart', nothing: true }],
  ]),
  ...rows(start, [
    ['can I talk to a real person please', { command: 'human', nothing: true }],
    ['Kan vi tage den på dansk?', { language: 'da', nothing: true }],
  ]),
  ...rows(at('contact.phone', dk), [
    ['put me through to sales', { command: 'human', nothing: true }],
  ]),
  ...rows(fresh('payment', no), [
    ['could we switch to norwegian', { language: 'no', nothing: true }],
  ]),
  ...rows(at('person.name', sePrivate), [
    ['is it safe to give you my details here?', { command: 'privacy', nothing: true }],
  ]),
  ...rows(complete('outcome', dk), [
    ['can I get a copy of everything you hold on me', { command: 'mydata', nothing: true }],
  ]),
  ...rows(complete('outcome', noPrivate), [
    ["I'd like you to erase my details", { command: 'delete', nothing: true }],
  ]),
  ...rows(at('company.address', dk), [
    ["I'd rather carry on with this on my phone", { command: 'move', nothing: true }],
  ]),
  ...rows(at('contact.email', se), [
    ["forget it, I don't want to sign up after all", { command: 'cancel', nothing: true }],
  ]),

  // Digressions and questions
  ...rows(start, [
    ['hiya', { digression: 'greeting', nothing: true }],
    ['do you deliver to islands?', { digression: 'faq', faq: 'delivery', nothing: true }],
    ["how do i know this isn't a scam", { digression: 'genuine', nothing: true }],
  ]),
  ...rows(at('contact.phone', dk), [
    ['am i talking to a robot here?', { digression: 'areYouHuman', nothing: true }],
  ]),
  ...rows(fresh('payment', se), [
    ['what ways can we pay?', { digression: 'paymentWays', nothing: true }],
    ['what if we get turned down for credit?', { digression: 'notApproved', nothing: true }],
  ]),
  ...rows(fresh('payment', dk), [
    ['how many days would we have to pay?', { digression: 'payTime', nothing: true }],
  ]),
  ...rows(fresh('payment', dkPrivate), [
    ['do you take mobilepay', { digression: 'faq', faq: 'wallets', nothing: true }],
  ]),
  ...rows(at('invoice.channel', dk), [
    [
      'which options do I have for getting the invoice?',
      { digression: 'invoiceWays', nothing: true },
    ],
  ]),
  ...rows(at('contact.name', no), [
    ['how many more questions??', { digression: ['left', 'howLong'], nothing: true }],
  ]),
  ...rows(complete('notice', dk), [
    ['which credit agency do you use?', { digression: 'bureau', assent: 'notYes' }],
  ]),
  ...rows(complete('notice', se), [
    [
      'who makes the decision, a computer or somebody?',
      { digression: 'whoDecides', assent: 'notYes' },
    ],
  ]),
  ...rows(at('person.phone', noPrivate), [
    ['can I send stuff back if I regret it', { digression: 'faq', faq: 'returns', nothing: true }],
  ]),
  ...rows(at('company.name', dk), [
    ['ugh this takes forever', { digression: ['frustration', 'howLong'], nothing: true }],
  ]),
  ...rows(at('company.address', se), [
    [
      'Should I put where the goods go or the office?',
      { digression: 'deliveryAddress', nothing: true },
    ],
  ]),
  ...rows(at('contact.phone', se), [
    ['btw when do you guys close today', { digression: 'openingHours', nothing: true }],
  ]),
  ...rows(complete('outcome', no), [
    ['brilliant, thanks a lot', { digression: 'thanks', nothing: true }],
  ]),
  ...rows(complete('outcome', se), [
    ['so what happens now?', { digression: 'whatNext', nothing: true }],
  ]),
  ...rows(at('credit.amount', no), [
    ['in NOK or euros?', { digression: 'currency', nothing: true }],
  ]),
  ...rows(at('contact.name', se), [
    ['can I put down two people?', { digression: 'secondContact', nothing: true }],
  ]),
  ...rows(at('company.number', dk), [
    [
      'I think we already buy from you, do I still have to do this?',
      { digression: 'amCustomer', nothing: true },
    ],
  ]),
  ...rows(at('person.name', dkPrivate), [
    ['do you have an office dog?', { digression: ['question', 'smallTalk'], nothing: true }],
  ]),

  // Yes, no and partly
  ...rows(complete('confirm', dk), [
    ['yep all good', { assent: 'yes' }],
    ['hmm not quite', { assent: 'partly' }],
    ["no that's not right", { assent: 'no' }],
  ]),
  ...rows(complete('confirm', sePrivate), [
    ['Looks right to me 👍', { assent: 'yes' }],
    ['yes but the postcode is wrong', { assent: 'partly' }],
  ]),
  ...rows(complete('confirm', no), [['correct, send it off', { assent: 'yes' }]]),
  ...rows(complete('notice', se), [
    ['ok fine, carry on', { assent: 'yes' }],
    ["I'd rather you didn't check us", { assent: 'no' }],
  ]),
  ...rows(complete('notice', no), [
    ["yes, as long as it doesn't cost us anything", { assent: 'partly' }],
  ]),
  ...rows(complete('notice', dk), [['let me ask my husband first', { assent: 'notYes' }]]),

  // Merely looks like something else
  ...rows(at('company.name', dk), [
    [
      'Stop & Go Autovask ApS',
      {
        fills: { 'company.name': 'Stop & Go Autovask ApS' },
        may: { 'company.legalForm': 'ApS' },
      },
    ],
  ]),
  ...rows(at('contact.name', se), [
    ['Human Rezaei', { fills: { 'contact.name': 'Human Rezaei' } }],
  ]),
  ...rows(at('contact.email', dk), [
    ['yes@jatak.example.dk', { fills: { 'contact.email': 'yes@jatak.example.dk' } }],
  ]),
  ...rows(at('company.address', se), [
    [
      'Backavägen 4, 417 05 Göteborg',
      { fills: { 'company.address': address('SE', 'Backavägen 4', ['41705', 'Göteborg']) } },
    ],
  ]),
  ...rows(at('invoice.reference', no), [
    ['SKIP-117', { fills: { 'invoice.reference': 'SKIP-117' } }],
  ]),
]
