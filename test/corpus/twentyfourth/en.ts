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

const aps = { country: 'DK', customerType: 'business', 'company.legalForm': 'ApS' } as const
const ab = { country: 'SE', customerType: 'business', 'company.legalForm': 'AB' } as const
const as = { country: 'NO', customerType: 'business', 'company.legalForm': 'AS' } as const

export const twentyfourthEn: readonly Row[] = [
  // First messages
  ...rows(start, [
    [
      'hi, plumber here. Bright Pipes ApS, cvr 39357186, Industrivej 14, 6000 Kolding. call me on 20 12 30 45 - Gary Whitlock',
      {
        fills: {
          'company.name': 'Bright Pipes ApS',
          'company.number': '39357186',
          'company.address': address('DK', 'Industrivej 14', ['6000', 'Kolding']),
          'contact.phone': '+4520123045',
          'contact.name': 'Gary Whitlock',
        },
        may: aps,
      },
    ],
    [
      'Good afternoon, I am retired and buy as a private person. Margaret Oakes, Engvej 22, 5700 Svendborg, mob. 20123112',
      {
        fills: {
          customerType: 'private',
          'person.name': 'Margaret Oakes',
          'person.address': address('DK', 'Engvej 22', ['5700', 'Svendborg']),
          'person.phone': '+4520123112',
        },
        may: { country: 'DK' },
      },
    ],
    [
      'Company: Harbour Roasters AB\nReg. no: 559999-7201\nAddress: Södra Hamngatan 45, 411 06 Göteborg\nContact: Priya Nair\nPhone: +46 70 174 06 41\nEmail: priya@harbourroasters.example.se',
      {
        fills: {
          'company.name': 'Harbour Roasters AB',
          'company.number': '5599997201',
          'company.address': address('SE', 'Södra Hamngatan 45', ['41106', 'Göteborg']),
          'contact.name': 'Priya Nair',
          'contact.phone': '+46701740641',
          'contact.email': 'priya@harbourroasters.example.se',
        },
        may: ab,
      },
    ],
    [
      'norwegian company, org no 317064969, want to pay by invoice',
      {
        fills: { country: 'NO', 'company.number': '317064969', payment: 'invoice' },
        may: { customerType: 'business' },
      },
    ],
    [
      'just me, private person, living in Norway, happy to prepay',
      { fills: { customerType: 'private', country: 'NO', payment: 'prepayment' } },
    ],
    [
      'Hello,\ncould you please set us up as a customer.\n\nBest regards,\nDaniel Brandt\nOperations Manager\nNorthlight Studios ApS\nRefshalevej 163\n1432 København K\n+45 20 12 31 78\ndaniel@northlight.example.dk\nCVR: 88097602',
      {
        fills: {
          'contact.name': 'Daniel Brandt',
          'company.name': 'Northlight Studios ApS',
          'company.address': address('DK', 'Refshalevej 163', ['1432', 'København K']),
          'contact.phone': '+4520123178',
          'contact.email': 'daniel@northlight.example.dk',
          'company.number': '88097602',
        },
        may: aps,
      },
    ],
    [
      'Hello from Uppsala! We are a small lab, Kvist Analytics AB, 559999-9124, and my number is 0701740646',
      {
        fills: {
          'company.name': 'Kvist Analytics AB',
          'company.number': '5599999124',
          'contact.phone': '+46701740646',
        },
        may: ab,
      },
    ],
    [
      '59505157, tom@greenforks.example.dk',
      {
        fills: { 'company.number': '59505157', 'contact.email': 'tom@greenforks.example.dk' },
        may: { country: 'DK', customerType: 'business' },
      },
    ],
    [
      'I run a coffee shop in Bergen called Kaffekroken AS, org 312119048, we spend abt 9000 a month, invoices by EHF please',
      {
        fills: {
          'company.name': 'Kaffekroken AS',
          'company.number': '312119048',
          'credit.amount': 9000,
          'invoice.channel': 'peppol',
        },
        may: { ...as, payment: 'invoice' },
      },
    ],
    [
      'business, denmark, invoice pls',
      { fills: { customerType: 'business', country: 'DK', payment: 'invoice' } },
    ],
    [
      'School secretary at Fjordview International School. My name is Helen Marsh, helen.marsh@fjordview.example.no, mobile +47 912 31 206. we always pay on invoice',
      {
        fills: {
          'company.name': 'Fjordview International School',
          'contact.name': 'Helen Marsh',
          'contact.email': 'helen.marsh@fjordview.example.no',
          'contact.phone': '+4791231206',
          payment: 'invoice',
        },
        may: { country: 'NO', customerType: 'business' },
      },
    ],
    [
      'Oliver Grant (private)\nKungsgatan 12\n753 20 Uppsala\n070-174 06 42\noliver.grant@gmail.com',
      {
        fills: {
          customerType: 'private',
          'person.name': 'Oliver Grant',
          'person.address': address('SE', 'Kungsgatan 12', ['75320', 'Uppsala']),
          'person.phone': '+46701740642',
          'person.email': 'oliver.grant@gmail.com',
        },
        may: { country: 'SE' },
      },
    ],
    [
      'want an account pls, paying up front. Skagen Surf ApS 21810193. ask for Kirsty Boyd, 2012 3219',
      {
        fills: {
          payment: 'prepayment',
          'company.name': 'Skagen Surf ApS',
          'company.number': '21810193',
          'contact.name': 'Kirsty Boyd',
          'contact.phone': '+4520123219',
        },
        may: aps,
      },
    ],
    [
      "I do the books for Lindgren's Joinery AB (org.nr 5599999207). The person to contact there is Tomas Lindgren, tomas@lindgrenjoinery.example.se",
      {
        fills: {
          'company.name': "Lindgren's Joinery AB",
          'company.number': '5599999207',
          'contact.name': 'Tomas Lindgren',
          'contact.email': 'tomas@lindgrenjoinery.example.se',
        },
        may: ab,
      },
    ],
    [
      'Name: Fatima El-Sayed\nAddress: Grønnegata 32, 9008 Tromsø\nMobile: 912 32 118\nPrivate customer in Norway',
      {
        fills: {
          country: 'NO',
          customerType: 'private',
          'person.name': 'Fatima El-Sayed',
          'person.address': address('NO', 'Grønnegata 32', ['9008', 'Tromsø']),
          'person.phone': '+4791232118',
        },
      },
    ],
    [
      'my boss told me to register us. cvr is 92895750 and the company is in Denmark. he is called Henrik Bach',
      {
        fills: { 'company.number': '92895750', country: 'DK' },
        may: { customerType: 'business', 'contact.name': 'Henrik Bach' },
      },
    ],
    [
      'Roofing firm in Sweden. Takproffs Dala AB, 559999-6328, Åsgatan 20, 791 71 Falun',
      {
        fills: {
          country: 'SE',
          'company.name': 'Takproffs Dala AB',
          'company.number': '5599996328',
          'company.address': address('SE', 'Åsgatan 20', ['79171', 'Falun']),
        },
        may: { customerType: 'business', 'company.legalForm': 'AB' },
      },
    ],
    [
      'Need 40 chairs for our clinic asap!! Smile Dental ApS, send the invoice to accounts@smiledental.example.dk, my cell is 20 12 33 01',
      {
        fills: {
          'company.name': 'Smile Dental ApS',
          'invoice.email': 'accounts@smiledental.example.dk',
          'contact.phone': '+4520123301',
        },
        may: { ...aps, payment: 'invoice', 'invoice.channel': 'email' },
      },
    ],
    [
      'hiya its for the council nursery, EAN 5798009439369, contact Joan Petty joan@nursery.example.dk',
      {
        fills: {
          'invoice.gln': '5798009439369',
          'contact.name': 'Joan Petty',
          'contact.email': 'joan@nursery.example.dk',
        },
        may: {
          country: 'DK',
          customerType: 'business',
          payment: 'invoice',
          'invoice.channel': 'gln',
        },
      },
    ],
    [
      'Org. number: 312849283\nOffice line 68 05 01 22\nMobile 912 33 440\nDeborah Finn, Arctic Tours AS',
      {
        fills: {
          'company.number': '312849283',
          'contact.landline': '+4768050122',
          'contact.phone': '+4791233440',
          'contact.name': 'Deborah Finn',
          'company.name': 'Arctic Tours AS',
        },
        may: as,
      },
    ],
    [
      "Hi I'm Chloe, just moved to Malmö and want to shop privately. can pay in advance",
      {
        fills: { customerType: 'private', payment: 'prepayment' },
        may: { country: 'SE', 'person.name': 'Chloe' },
      },
    ],
    [
      'we are a bakery, crumb & co aps, vestergade 50, 8600 silkeborg, ph 20123388',
      {
        fills: {
          'company.name': 'crumb & co aps',
          'company.address': address('DK', 'vestergade 50', ['8600', 'silkeborg']),
          'contact.phone': '+4520123388',
        },
        may: aps,
      },
    ],
  ]),

  // Later messages with the answer and more
  ...rows(at('company.number', dk), [
    [
      "it's 34587418 and we trade as Paper Moon ApS",
      {
        fills: { 'company.number': '34587418', 'company.name': 'Paper Moon ApS' },
        may: { 'company.legalForm': 'ApS' },
      },
    ],
  ]),
  ...rows(at('company.name', no), [
    [
      'Bluefin Charter AS, Strandgata 8, 8006 Bodø',
      {
        fills: {
          'company.name': 'Bluefin Charter AS',
          'company.address': address('NO', 'Strandgata 8', ['8006', 'Bodø']),
        },
        may: { 'company.legalForm': 'AS' },
      },
    ],
  ]),
  ...rows(at('company.address', dk), [
    [
      'Torvet 6\n8800 Viborg\nattention Simon Peel',
      {
        fills: {
          'company.address': address('DK', 'Torvet 6', ['8800', 'Viborg']),
          'contact.name': 'Simon Peel',
        },
      },
    ],
  ]),
  ...rows(at('contact.name', se), [
    [
      'Rachel Stone, 0701740643, rachel@stonebyg.example.se',
      {
        fills: {
          'contact.name': 'Rachel Stone',
          'contact.phone': '+46701740643',
          'contact.email': 'rachel@stonebyg.example.se',
        },
      },
    ],
  ]),
  ...rows(at('contact.name', no), [
    [
      "I'm Marek Nowak, office phone is 68 05 03 56 and my mobile 912 34 871",
      {
        fills: {
          'contact.name': 'Marek Nowak',
          'contact.landline': '+4768050356',
          'contact.phone': '+4791234871',
        },
      },
    ],
  ]),
  ...rows(at('contact.phone', dk), [
    [
      '20 12 34 12, but email is better: zoe@wildflour.example.dk',
      { fills: { 'contact.phone': '+4520123412', 'contact.email': 'zoe@wildflour.example.dk' } },
    ],
  ]),
  ...rows(at('contact.email', dk), [
    [
      'orders@ironworks.example.dk and we expect to buy for about 30,000 a month',
      { fills: { 'contact.email': 'orders@ironworks.example.dk', 'credit.amount': 30000 } },
    ],
  ]),
  ...rows(at('payment', dk), [
    [
      "invoice. oh and here's our cvr 50607372",
      { fills: { payment: 'invoice', 'company.number': '50607372' } },
    ],
  ]),
  ...rows(at('payment', noPrivate), [
    [
      "I'll pay in advance, name's Keith Burrows",
      { fills: { payment: 'prepayment', 'person.name': 'Keith Burrows' } },
    ],
  ]),
  ...rows(at('person.name', dkPrivate), [
    [
      'Dorothy Lane, Algade 17, 4000 Roskilde, phone 20 12 34 66',
      {
        fills: {
          'person.name': 'Dorothy Lane',
          'person.address': address('DK', 'Algade 17', ['4000', 'Roskilde']),
          'person.phone': '+4520123466',
        },
      },
    ],
  ]),
  ...rows(at('person.phone', sePrivate), [
    [
      '070 1740644 and my mail is pete.ash@hotmail.com',
      { fills: { 'person.phone': '+46701740644', 'person.email': 'pete.ash@hotmail.com' } },
    ],
  ]),
  ...rows(at('credit.amount', dk), [
    [
      '4500 roughly. mail the invoices to bills@tinyhouse.example.dk',
      {
        fills: { 'credit.amount': 4500, 'invoice.email': 'bills@tinyhouse.example.dk' },
        may: { 'invoice.channel': 'email' },
      },
    ],
  ]),
  ...rows(at('invoice.channel', dk), [
    [
      'EAN please, the number is 5798009569929',
      { fills: { 'invoice.channel': 'gln', 'invoice.gln': '5798009569929' } },
    ],
  ]),

  // Single answers
  ...rows(start, [
    ["we're based in Sweeden", { fills: { country: 'SE' } }],
    ['norway, up north', { fills: { country: 'NO' } }],
  ]),
  ...rows({ asks: 'customerType', country: 'DK' }, [
    ["it's for my company", { fills: { customerType: 'business' } }],
    ['no no just for myself at home', { fills: { customerType: 'private' } }],
  ]),
  ...rows(at('payment', dk), [
    ['net 30 on invoice if thats ok', { fills: { payment: 'invoice' } }],
    ["we'd rather pay up front", { fills: { payment: 'prepayment' } }],
  ]),
  ...rows(at('company.number', dk), [
    ['should be DK 67216652', { fills: { 'company.number': '67216652' } }],
    ['672166', { refused: 'company.number' }],
  ]),
  ...rows(at('company.number', se), [
    ['org nr is 559999-5049', { fills: { 'company.number': '5599995049' } }],
  ]),
  ...rows(at('company.number', no), [
    ['NO 314 416 007 MVA', { fills: { 'company.number': '314416007' } }],
  ]),
  ...rows(at('company.name', dk), [
    [
      'the company is called Old Mill Interiors ApS',
      { fills: { 'company.name': 'Old Mill Interiors ApS' }, may: { 'company.legalForm': 'ApS' } },
    ],
    ['The Wobbly Bicycle', { fills: { 'company.name': 'The Wobbly Bicycle' } }],
  ]),
  ...rows(at('company.legalForm', dk), [
    ["we're an aps", { fills: { 'company.legalForm': 'ApS' } }],
  ]),
  ...rows(at('company.address', dk), [
    [
      'Havnegade 27 1. sal, 6700 Esbjerg',
      { fills: { 'company.address': address('DK', 'Havnegade 27 1. sal', ['6700', 'Esbjerg']) } },
    ],
  ]),
  ...rows(at('company.address', se), [
    [
      'you can find us at Storgatan 25, 852 30 Sundsvall',
      { fills: { 'company.address': address('SE', 'Storgatan 25', ['85230', 'Sundsvall']) } },
    ],
  ]),
  ...rows(at('contact.name', dk), [
    ['that would be me, Jasper Quinn', { fills: { 'contact.name': 'Jasper Quinn' } }],
    ['ask for Lena Frost in accounts', { fills: { 'contact.name': 'Lena Frost' } }],
  ]),
  ...rows(at('contact.phone', dk), [
    ['20-12-35-08, evenings only tho', { fills: { 'contact.phone': '+4520123508' } }],
    ['2012 35', { refused: 'contact.phone' }],
  ]),
  ...rows(at('contact.phone', se), [
    ['0046 70 174 06 45', { fills: { 'contact.phone': '+46701740645' } }],
  ]),
  ...rows(at('contact.landline', no), [
    ['desk phone: 68 05 04 41', { fills: { 'contact.landline': '+4768050441' } }],
  ]),
  ...rows(at('contact.email', dk), [
    [
      'you can write to bea@loftandlamp.example.dk',
      { fills: { 'contact.email': 'bea@loftandlamp.example.dk' } },
    ],
    ['bea.loftandlamp.example.dk', { refused: 'contact.email' }],
  ]),
  ...rows(at('person.name', dkPrivate), [
    ['my name is Walter Pym', { fills: { 'person.name': 'Walter Pym' } }],
  ]),
  ...rows(at('person.address', noPrivate), [
    [
      'i live at Pedersgata 44, 4013 Stavanger',
      { fills: { 'person.address': address('NO', 'Pedersgata 44', ['4013', 'Stavanger']) } },
    ],
  ]),
  ...rows(at('person.phone', dkPrivate), [
    ['mine is 20123599', { fills: { 'person.phone': '+4520123599' } }],
  ]),
  ...rows(at('person.email', dkPrivate), [
    ['walter.pym@gmail.com, all lower case', { fills: { 'person.email': 'walter.pym@gmail.com' } }],
    [
      'sue.barker@gmial.com',
      {
        fills: { 'person.email': 'sue.barker@gmial.com' },
        suggests: { 'person.email': 'sue.barker@gmail.com' },
      },
    ],
  ]),
  ...rows(at('person.landline', noPrivate), [
    ['the old house phone, 68050590', { fills: { 'person.landline': '+4768050590' } }],
  ]),
  ...rows(at('credit.amount', dk), [
    ['hard to say, maybe ten thousand', { fills: { 'credit.amount': 10000 } }],
    ['7.5k', { fills: { 'credit.amount': 7500 } }],
  ]),
  ...rows(at('invoice.channel', no), [['EHF', { fills: { 'invoice.channel': 'peppol' } }]]),
  ...rows(at('invoice.channel', se), [
    ['just email them', { fills: { 'invoice.channel': 'email' } }],
  ]),
  ...rows(at('invoice.email', dk), [
    ['same email as before', { fills: { 'invoice.email': 'mette@nordlys.dk' } }],
    [
      'payables@kitewind.example.dk thx',
      { fills: { 'invoice.email': 'payables@kitewind.example.dk' } },
    ],
  ]),
  ...rows(having(at('invoice.gln', dk), { 'invoice.channel': 'gln' }), [
    ['5798 0098 7552 5', { fills: { 'invoice.gln': '5798009875525' } }],
  ]),
  ...rows(having(at('invoice.peppol', no), { 'invoice.channel': 'peppol' }), [
    ['peppol id is 0192:311503367', { fills: { 'invoice.peppol': '0192:311503367' } }],
  ]),
  ...rows(at('invoice.reference', dk), [
    ['put PO 55107 on it', { fills: { 'invoice.reference': 'PO 55107' } }],
  ]),

  // Corrections
  ...rows(complete('confirm', dk), [
    [
      'hang on, the phone is wrong, should be 20 12 36 21',
      { fills: { 'contact.phone': '+4520123621' } },
    ],
    [
      "Mette's email is now mette.s@nordlys.example.dk",
      { fills: { 'contact.email': 'mette.s@nordlys.example.dk' } },
    ],
    ['can i fix the address', { command: 'change', target: 'company.address' }],
    ['wrong contact person, it should be Ian Lowe', { fills: { 'contact.name': 'Ian Lowe' } }],
    [
      "We've moved. New address Jernbanegade 3, 7100 Vejle",
      { fills: { 'company.address': address('DK', 'Jernbanegade 3', ['7100', 'Vejle']) } },
    ],
    ['make the monthly amount 12,000 instead', { fills: { 'credit.amount': 12000 } }],
    [
      'invoices should go to ap@nordlys.example.dk rather than faktura@',
      { fills: { 'invoice.email': 'ap@nordlys.example.dk' } },
    ],
    ['the cvr number is wrong', { command: 'change', target: 'company.number' }],
    ['actually we want the invoices via EAN', { fills: { 'invoice.channel': 'gln' } }],
    ['changed my mind, we will pay in advance', { fills: { payment: 'prepayment' } }],
  ]),
  ...rows(complete('confirm', dkPrivate), [
    ["It's Jens Holmes, with an es at the end", { fills: { 'person.name': 'Jens Holmes' } }],
    ['need to change my phone number', { command: 'change', target: 'person.phone' }],
  ]),
  ...rows(complete('confirm', noPrivate), [
    [
      'the street is not right, I live on Bjørkeveien 9, 5003 Bergen',
      { fills: { 'person.address': address('NO', 'Bjørkeveien 9', ['5003', 'Bergen']) } },
    ],
  ]),
  ...rows(at('contact.email', dk), [
    ['oops typo in my number, its 20123634', { fills: { 'contact.phone': '+4520123634' } }],
  ]),
  ...rows(at('company.address', se), [
    [
      'sorry the name is spelled Björkö Byggnad AB',
      { fills: { 'company.name': 'Björkö Byggnad AB' }, may: { 'company.legalForm': 'AB' } },
    ],
  ]),
  ...rows(at('contact.name', dk), [
    [
      'wait, I gave you the old cvr. 54028555 is the right one',
      { fills: { 'company.number': '54028555' } },
    ],
  ]),
  ...rows(at('credit.amount', dk), [
    ['I need to change the contact name', { command: 'change', target: 'contact.name' }],
  ]),

  // Commands
  ...rows(at('company.number', dk), [
    ["don't get it, what do you want me to write?", { command: 'help' }],
    ["I'd have to ask our accountant", { dontKnow: true }],
  ]),
  ...rows(at('contact.phone', dk), [
    ['why on earth do you need my phone number', { command: 'why', target: 'contact.phone' }],
  ]),
  ...rows(at('credit.amount', dk), [
    ['whats that for', { command: 'why' }],
    ["haven't got a clue tbh", { dontKnow: true }],
  ]),
  ...rows(at('contact.email', no), [['can we go back one', { command: 'back' }]]),
  ...rows(at('invoice.reference', dk), [
    ['skip that one', { command: 'skip' }],
    ["we don't use references", { command: 'skip' }],
  ]),
  ...rows(at('invoice.channel', dk), [['show me what you have so far', { command: 'summary' }]]),
  ...rows(at('contact.name', se), [['undo that last bit', { command: 'undo' }]]),
  ...rows(at('payment', dk), [["let's start over", { command: 'restart' }]]),
  ...rows(at('person.address', dkPrivate), [
    ['is there an actual person I could talk to', { command: 'human' }],
  ]),
  ...rows(start, [['kan vi ta det på svenska?', { language: 'sv' }]]),
  ...rows(at('person.email', dkPrivate), [['is my data safe with you', { command: 'privacy' }]]),
  ...rows(complete('confirm', noPrivate), [
    ['please delete everything I told you', { command: 'delete' }],
  ]),
  ...rows(at('company.name', dk), [["forget it, I'm cancelling this", { command: 'cancel' }]]),
  ...rows(at('company.address', dk), [
    ['can I finish this on my phone? about to leave the office', { command: 'move' }],
  ]),
  ...rows(complete('outcome', dk), [
    ['I would like a copy of all the data you hold on me', { command: 'mydata' }],
  ]),

  // Digressions and questions
  ...rows(start, [['morning all', { digression: 'greeting' }]]),
  ...rows(at('payment', dk), [
    ['what are the payment options?', { digression: 'paymentWays' }],
    ['do you take mobilepay', { digression: 'faq', faq: 'wallets' }],
  ]),
  ...rows(at('payment', dkPrivate), [
    ['do you charge a fee for sending an invoice?', { digression: 'faq', faq: 'invoice-fee' }],
  ]),
  ...rows(at('company.number', dk), [
    ['am i chatting with a bot or a person', { digression: 'areYouHuman' }],
    ['and who are you lot exactly', { digression: 'whoAreYou' }],
  ]),
  ...rows(at('contact.phone', dk), [
    ['how quickly can you deliver to Bornholm?', { digression: 'faq', faq: 'delivery' }],
    ['does your warehouse have a ping pong table?', { digression: 'question', nothing: true }],
  ]),
  ...rows(at('credit.amount', dk), [
    ['will you run a credit check on us?', { digression: 'creditCheck' }],
    [
      'is that with or without vat, and per month?',
      { digression: ['amountMeans', 'faq'], nothing: true },
    ],
    ['kroner or euros?', { digression: 'currency' }],
  ]),
  ...rows(at('person.name', dkPrivate), [
    ['how many more questions, my lunch break ends at one', { digression: ['left', 'howLong'] }],
  ]),
  ...rows(complete('outcome', dk), [
    ['brilliant, thanks a lot!', { digression: 'thanks' }],
    ['so what happens next?', { digression: 'whatNext' }],
  ]),
  ...rows(at('company.address', dk), [
    ['ugh this is taking forever', { digression: 'frustration' }],
  ]),
  ...rows(at('contact.email', dk), [
    ['can we send things back if they do not fit?', { digression: 'faq', faq: 'returns' }],
  ]),
  ...rows(complete('confirm', dk), [
    ['can we change these details later on?', { digression: 'changeLater', assent: 'notYes' }],
  ]),
  ...rows(at('company.name', se), [
    ['what time do you close today', { digression: 'openingHours' }],
  ]),

  // Yes, no, partly
  ...rows(complete('confirm', dk), [
    ['yep all good', { assent: 'yes' }],
    ['not quite', { assent: 'partly' }],
    ["no that's not right", { assent: 'no' }],
  ]),
  ...rows(complete('confirm', noPrivate), [
    ['spot on', { assent: 'yes' }],
    ['yes but please ring me before anything is shipped', { assent: 'partly' }],
  ]),
  ...rows(complete('notice', dk), [
    ['go ahead', { assent: 'yes' }],
    ["no i'm not comfortable with that", { assent: 'no' }],
    ["fine as long as it doesn't hurt our rating", { assent: 'partly' }],
    ['give me a minute to read it', { assent: 'notYes' }],
  ]),

  // Look like something else
  ...rows(at('company.name', dk), [
    [
      'Start Over Coaching ApS',
      { fills: { 'company.name': 'Start Over Coaching ApS' }, may: { 'company.legalForm': 'ApS' } },
    ],
    [
      'Help Yourself Catering ApS',
      {
        fills: { 'company.name': 'Help Yourself Catering ApS' },
        may: { 'company.legalForm': 'ApS' },
      },
    ],
  ]),
  ...rows(fresh('person.address', dkPrivate), [
    [
      'Stopvej 11, 9000 Aalborg',
      { fills: { 'person.address': address('DK', 'Stopvej 11', ['9000', 'Aalborg']) } },
    ],
  ]),
  ...rows(at('contact.email', dk), [
    ['yes@yesplease.example.dk', { fills: { 'contact.email': 'yes@yesplease.example.dk' } }],
  ]),
  ...rows(at('contact.name', dk), [['Will Skip', { fills: { 'contact.name': 'Will Skip' } }]]),
]
