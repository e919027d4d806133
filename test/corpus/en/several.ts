import { address, each, rows } from '../row.ts'
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

const aarhus = address('DK', 'Vestergade 3, 2. tv', ['8000', 'Aarhus C'])
const john = {
  'contact.name': 'John Miller',
  'contact.phone': '+4520123456',
  'contact.email': 'john@nordlys.dk',
}
const nordlys = { 'company.name': 'Nordlys ApS', 'company.number': '12345674' }

const overAnswering = [
  ...rows(start, [
    [
      "Hi, we're Nordlys ApS, CVR 12345674, I'm John Miller 20123456 john@nordlys.dk, Vestergade 3 2.tv 8000 Aarhus C",
      { fills: { ...nordlys, ...john, 'company.address': aarhus } },
    ],
    [
      'danish company, invoice',
      { fills: { country: 'DK', customerType: 'business', payment: 'invoice' } },
    ],
    [
      'private, Norway, prepayment',
      { fills: { country: 'NO', customerType: 'private', payment: 'prepayment' } },
    ],
    [
      "I'm a private person in Sweden and would like an invoice",
      { fills: { country: 'SE', customerType: 'private', payment: 'invoice' } },
    ],
    ['We are a business in Norway', { fills: { country: 'NO', customerType: 'business' } }],
    ['SE559999123801', { fills: { country: 'SE', 'company.number': '5599991238' } }],
    ['our CVR number is 91234564', { fills: { 'company.number': '91234564' } }],
  ]),
  ...rows(fresh('company.number', dk), [
    ['Nordlys ApS, CVR 12345674', { fills: nordlys }],
    ['12345674 nordlys aps', { fills: nordlys }],
    [
      'cvr 12345674 contact John Miller',
      { fills: { 'company.number': '12345674', 'contact.name': 'John Miller' } },
    ],
    [
      'CVR: 91234564\nName: Harbour Electric A/S\nAddress: Havnegade 12, 5000 Odense C',
      {
        fills: {
          'company.number': '91234564',
          'company.name': 'Harbour Electric A/S',
          'company.address': address('DK', 'Havnegade 12', ['5000', 'Odense C']),
        },
      },
    ],
    [
      'CVR 93456785, phone 20 12 34 57, email info@harbour.dk',
      {
        fills: {
          'company.number': '93456785',
          'contact.phone': '+4520123457',
          'contact.email': 'info@harbour.dk',
        },
      },
    ],
    [
      '12345674 and please send invoices by email',
      {
        fills: { 'company.number': '12345674', 'invoice.channel': 'email' },
        may: { payment: 'invoice' },
      },
    ],
    [
      'Kind regards\nJohn Miller\n\nNordlys ApS\nVestergade 3, 2. tv\n8000 Aarhus C\nMobile +45 2012 3456\njohn@nordlys.dk\nCVR no. 12 34 56 74',
      { fills: { ...nordlys, ...john, 'company.address': aarhus } },
    ],
  ]),
  ...rows(fresh('company.number', se), [
    [
      'Björkö Bygg AB, 559999-1238',
      { fills: { 'company.name': 'Björkö Bygg AB', 'company.number': '5599991238' } },
    ],
    [
      'Best, Maja Lindh | Norrskens El AB | Kungsgatan 40 | 753 21 Uppsala | T: 070-174 06 32 | maja@norrsken.se | Org no 559999-7771',
      {
        fills: {
          'contact.name': 'Maja Lindh',
          'company.name': 'Norrskens El AB',
          'company.address': address('SE', 'Kungsgatan 40', ['75321', 'Uppsala']),
          'contact.phone': '+46701740632',
          'contact.email': 'maja@norrsken.se',
          'company.number': '5599997771',
        },
      },
    ],
  ]),
  ...rows(fresh('company.number', no), [
    [
      'Fjordlys AS 312 345 676',
      { fills: { 'company.name': 'Fjordlys AS', 'company.number': '312345676' } },
    ],
    [
      '312345676, I am Kari Haugen, kari@fjordlys.no',
      {
        fills: {
          'company.number': '312345676',
          'contact.name': 'Kari Haugen',
          'contact.email': 'kari@fjordlys.no',
        },
      },
    ],
  ]),
  ...rows(at('contact.name', dk), [
    ['John Miller, 20123456, john@nordlys.dk', { fills: john }],
    ['john miller phone 20123456 email john@nordlys.dk', { fills: john }],
    ['john@nordlys.dk +45 20 12 34 56 John Miller', { fills: john }],
    ['Name: John Miller\nMobile: 0045 20123456\nE-mail: john@nordlys.dk', { fills: john }],
    ["I'm John Miller and you can reach me on 20 12 34 56 or john@nordlys.dk", { fills: john }],
    [
      'Anna Kjær (accounting) - anna@nordlys.dk',
      { fills: { 'contact.name': 'Anna Kjær', 'contact.email': 'anna@nordlys.dk' } },
    ],
    [
      'John Miller, call 20123456, invoices go to accounts@nordlys.dk',
      {
        fills: {
          'contact.name': 'John Miller',
          'contact.phone': '+4520123456',
          'invoice.email': 'accounts@nordlys.dk',
        },
        may: { 'invoice.channel': 'email' },
      },
    ],
    [
      'Best regards\n\nJohn Miller\nHead of Purchasing\nTel: +45 20 12 34 56\njohn@nordlys.dk\nwww.nordlys.dk',
      { fills: john },
    ],
    [
      'john miller 20123456 we buy for about 10,000 kr a month',
      {
        fills: {
          'contact.name': 'John Miller',
          'contact.phone': '+4520123456',
          'credit.amount': 10000,
        },
      },
    ],
  ]),
  ...rows(at('contact.email', dk), [
    [
      'john@nordlys.dk, and we need it on EAN 5790001234560',
      {
        fills: {
          'contact.email': 'john@nordlys.dk',
          'invoice.channel': 'gln',
          'invoice.gln': '5790001234560',
        },
      },
    ],
    [
      'john@nordlys.dk - and please post the invoice to us',
      { fills: { 'contact.email': 'john@nordlys.dk', 'invoice.channel': 'post' } },
    ],
  ]),
  ...rows(fresh('person.name', dkPrivate), [
    [
      'Jens Holm, Engvej 8, 5000 Odense C, 20123456, jens.holm@example.dk',
      {
        fills: {
          'person.name': 'Jens Holm',
          'person.address': address('DK', 'Engvej 8', ['5000', 'Odense C']),
          'person.phone': '+4520123456',
          'person.email': 'jens.holm@example.dk',
        },
      },
    ],
  ]),
  ...rows(fresh('person.name', sePrivate), [
    [
      'anna berglund björkvägen 2 85631 sundsvall 0701740632 anna.berglund@example.se',
      {
        fills: {
          'person.name': 'anna berglund',
          'person.address': address('SE', 'björkvägen 2', ['85631', 'sundsvall']),
          'person.phone': '+46701740632',
          'person.email': 'anna.berglund@example.se',
        },
      },
    ],
  ]),
  ...rows(fresh('person.name', noPrivate), [
    [
      'Ola Bakken\nBjørkeveien 7B\n5003 Bergen\n68 05 00 12',
      {
        fills: {
          'person.name': 'Ola Bakken',
          'person.address': address('NO', 'Bjørkeveien 7B', ['5003', 'Bergen']),
          'person.phone': '+4768050012',
        },
      },
    ],
    [
      "Ola Bakken here, I'd rather get an invoice by post",
      { fills: { 'person.name': 'Ola Bakken', payment: 'invoice', 'invoice.channel': 'post' } },
    ],
  ]),
]

const ambiguity = [
  ...each(fresh('company.name', dk), { ambiguous: ['company.number', 'contact.phone'] }, [
    '91234564',
    "it's 94567890",
    'the number is 93 45 67 85',
  ]),
  ...rows(fresh('company.name', dk), [
    ['CVR 91234564', { fills: { 'company.number': '91234564' } }],
    ['phone 91234564', { fills: { 'contact.phone': '+4591234564' } }],
    [
      'Nordlys ApS 91234564',
      { fills: { 'company.name': 'Nordlys ApS' }, ambiguous: ['company.number', 'contact.phone'] },
    ],
  ]),
  ...rows(at('contact.name', dk), [
    [
      'John Miller 91234564',
      { fills: { 'contact.name': 'John Miller', 'contact.phone': '+4591234564' } },
    ],
  ]),
  ...rows(fresh('company.name', se), [
    ['559999-1238', { fills: { 'company.number': '5599991238' } }],
    ['0701740605', { fills: { 'contact.phone': '+46701740605' } }],
  ]),
]

const corrections = [
  ...rows(at('contact.email', dk), [
    ['no the phone is 20123457', { fills: { 'contact.phone': '+4520123457' } }],
    ['oops wrong number, it should be 20 12 34 57', { fills: { 'contact.phone': '+4520123457' } }],
    ['not 20123456 but 20123457', { fills: { 'contact.phone': '+4520123457' } }],
    ['change my phone from 20123456 to 20123458', { fills: { 'contact.phone': '+4520123458' } }],
    [
      'I misspelled it, the contact person is called Mette Sorensen',
      { fills: { 'contact.name': 'Mette Sorensen' } },
    ],
    [
      'the address is actually Havnegade 12, 5000 Odense C',
      { fills: { 'company.address': address('DK', 'Havnegade 12', ['5000', 'Odense C']) } },
    ],
    ['can you change the address', { command: 'change', target: 'company.address' }],
    ['the phone number is wrong', { command: 'change', target: 'contact.phone' }],
    ["I'd like to correct the company number", { command: 'change', target: 'company.number' }],
    ['the company name should be Nordlight ApS', { fills: { 'company.name': 'Nordlight ApS' } }],
  ]),
  ...rows(complete('confirm', dk), [
    [
      'wrong e-mail, it should be mette.s@nordlys.dk',
      { fills: { 'contact.email': 'mette.s@nordlys.dk' }, assent: 'notYes' },
    ],
    ["the address isn't right", { command: 'change', target: 'company.address', assent: 'notYes' }],
    ['change phone', { command: 'change', target: 'contact.phone', assent: 'notYes' }],
    ['change 3', { command: 'change', line: 3, assent: 'notYes' }],
    [
      'the phone should be 20123459 instead',
      { fills: { 'contact.phone': '+4520123459' }, assent: 'notYes' },
    ],
    [
      'yes but my phone number is 20123457',
      { fills: { 'contact.phone': '+4520123457' }, assent: 'notYes' },
    ],
    ["we'd rather pay in advance", { fills: { payment: 'prepayment' }, assent: 'notYes' }],
    [
      'the amount should be 20,000 a month',
      { fills: { 'credit.amount': 20000 }, assent: 'notYes' },
    ],
    [
      'the contact person is Anna Kjær and not Mette Sørensen',
      { fills: { 'contact.name': 'Anna Kjær' }, assent: 'notYes' },
    ],
    [
      'the invoice email should be accounts@nordlys.dk',
      { fills: { 'invoice.email': 'accounts@nordlys.dk' }, assent: 'notYes' },
    ],
  ]),
  ...rows(complete('confirm', dkPrivate), [
    ["no it's 20123457", { fills: { 'person.phone': '+4520123457' }, assent: 'notYes' }],
    [
      'actually my name is spelled Jens Hollm',
      { fills: { 'person.name': 'Jens Hollm' }, assent: 'notYes' },
    ],
    [
      'I moved, the new address is Solvej 2, 8000 Aarhus C',
      {
        fills: { 'person.address': address('DK', 'Solvej 2', ['8000', 'Aarhus C']) },
        assent: 'notYes',
      },
    ],
  ]),
]

export const enSeveral = [...overAnswering, ...ambiguity, ...corrections]
