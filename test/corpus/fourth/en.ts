import { address, answers, each, rows } from '../row.ts'
import type { Row } from '../row.ts'
import {
  at,
  complete,
  dk,
  dkPrivate,
  fresh,
  having,
  no,
  se,
  sePrivate,
  start,
} from '../situations.ts'

/** Several answers at once: spreadsheets, assistants, head offices, people new to the country. */
const several: readonly Row[] = [
  ...rows(start, [
    [
      'We are the Danish branch of a US corp, paying by invoice',
      { fills: { country: 'DK', customerType: 'business', payment: 'invoice' } },
    ],
    [
      'consumer, Norway, will prepay',
      { fills: { country: 'NO', customerType: 'private', payment: 'prepayment' } },
    ],
    [
      'ordering for my employer not for me. Sweden.',
      { fills: { country: 'SE', customerType: 'business' } },
    ],
    [
      'just an individual, moved to Denmark last month',
      { fills: { country: 'DK', customerType: 'private' } },
    ],
  ]),
  ...rows(fresh('company.number', dk), [
    [
      '13057710;Horse Haven ApS;Rideskolevej 5;8600;Silkeborg;Tina Vad;tina@horsehaven.dk;26789012',
      {
        fills: {
          'company.number': '13057710',
          'company.name': 'Horse Haven ApS',
          'company.address': address('DK', 'Rideskolevej 5', ['8600', 'Silkeborg']),
          'contact.name': 'Tina Vad',
          'contact.email': 'tina@horsehaven.dk',
          'contact.phone': '+4526789012',
        },
      },
    ],
    [
      'Our CVR is 13136904, PO number 450012345, please quote it',
      {
        fills: { 'company.number': '13136904' },
        may: { 'invoice.reference': 'PO number 450012345' },
      },
    ],
    [
      'Dear team,\nWe have just been given CVR 13216096. Your contact is our treasurer, Bodil Krag (bodil@sailclub.dk).',
      {
        fills: {
          'company.number': '13216096',
          'contact.name': 'Bodil Krag',
          'contact.email': 'bodil@sailclub.dk',
        },
      },
    ],
    ['bank reg 1234 acct 0012345678; cvr 12503385', { fills: { 'company.number': '12503385' } }],
    [
      'Customer says: CVR 12582579, speak with Leila Haddad, mobile 50 12 34 56',
      {
        fills: {
          'company.number': '12582579',
          'contact.name': 'Leila Haddad',
          'contact.phone': '+4550123456',
        },
      },
    ],
    ['how long will this take? cvr is 12661762', { fills: { 'company.number': '12661762' } }],
    ['12424191 (not the old one, 12503385)', { fills: { 'company.number': '12424191' } }],
  ]),
  ...rows(at('company.name', dk), [
    [
      'International School of Ribe, Torvet 15, 6760 Ribe',
      {
        fills: {
          'company.name': 'International School of Ribe',
          'company.address': address('DK', 'Torvet 15', ['6760', 'Ribe']),
        },
      },
    ],
    [
      'Name: Skip Hire ApS (formerly Bin There I/S)',
      { fills: { 'company.name': 'Skip Hire ApS' } },
    ],
  ]),
  ...rows(at('contact.name', dk), [
    [
      'Lars Bo Winther\tlbw@nordlys.dk\t31234567',
      {
        fills: {
          'contact.name': 'Lars Bo Winther',
          'contact.email': 'lbw@nordlys.dk',
          'contact.phone': '+4531234567',
        },
      },
    ],
    [
      'Andy Pandey, best reached after 2pm on 22 33 44 55',
      { fills: { 'contact.name': 'Andy Pandey', 'contact.phone': '+4522334455' } },
    ],
    [
      "I'm on leave from 1 March so make it Camilla Roed, camilla@nordlys.dk",
      { fills: { 'contact.name': 'Camilla Roed', 'contact.email': 'camilla@nordlys.dk' } },
    ],
    [
      'J.R. Hartley, 86 12 34 56 ext 12',
      { fills: { 'contact.name': 'J.R. Hartley', 'contact.phone': '+4586123456' } },
    ],
    [
      'Peter, Peter Elmer that is. 61 23 45 67. When do you open?',
      { fills: { 'contact.name': 'Peter Elmer', 'contact.phone': '+4561234567' } },
    ],
    [
      'Zoe Wulff <zoe.wulff@nordlys.dk>',
      { fills: { 'contact.name': 'Zoe Wulff', 'contact.email': 'zoe.wulff@nordlys.dk' } },
    ],
    [
      'Bill Payne\nbill@nordlys.dk\nSent from my phone, excuse typos',
      { fills: { 'contact.name': 'Bill Payne', 'contact.email': 'bill@nordlys.dk' } },
    ],
    [
      'Grace Park - 28112233 - happy to pay up front',
      {
        fills: {
          'contact.name': 'Grace Park',
          'contact.phone': '+4528112233',
          payment: 'prepayment',
        },
      },
    ],
  ]),
  ...rows(at('contact.phone', dk), [
    [
      'Direct: 42 34 56 78 (not past 4pm), mail board@nordlys.dk',
      { fills: { 'contact.phone': '+4542345678', 'contact.email': 'board@nordlys.dk' } },
    ],
    [
      "40506070, and we'd order for 3-4 thousand every month",
      { fills: { 'contact.phone': '+4540506070' }, may: { 'credit.amount': 4000 } },
    ],
    [
      'US cell +1 202 555 0123, inbox is hq@nordlys.dk',
      { fills: { 'contact.phone': '+12025550123', 'contact.email': 'hq@nordlys.dk' } },
    ],
  ]),
  ...rows(fresh('person.name', dkPrivate), [
    [
      'First name: Ian\nLast name: Skye\nStreet: Åvej 3\nZip/city: 4700 Næstved\nMobile: 31234567',
      {
        fills: {
          'person.name': 'Ian Skye',
          'person.address': address('DK', 'Åvej 3', ['4700', 'Næstved']),
          'person.phone': '+4531234567',
        },
      },
    ],
    [
      "I'm staying with my sister at Kirsebærhaven 12, 2500 Valby. Name's Noor Aziz.",
      {
        fills: {
          'person.name': 'Noor Aziz',
          'person.address': address('DK', 'Kirsebærhaven 12', ['2500', 'Valby']),
        },
      },
    ],
    [
      'Maeve Daly, Slotsgade 1 basement, 3400 Hillerød. Invoice by email: maeve@daly.dk',
      {
        fills: {
          'person.name': 'Maeve Daly',
          'person.address': address('DK', 'Slotsgade 1 basement', ['3400', 'Hillerød']),
          'invoice.email': 'maeve@daly.dk',
        },
        may: { 'person.email': 'maeve@daly.dk' },
      },
    ],
  ]),
]

const single: readonly Row[] = [
  ...answers(at('contact.phone', dk), [
    ['+45 20-12-34-57 (cell)', '+4520123457'],
    ['number? 20123457', '+4520123457'],
    ['two oh one two, three four five seven', '+4520123457'],
  ]),
  ...answers(at('contact.email', dk), [
    ['"Mette Sørensen" <mette@nordlys.dk>;', 'mette@nordlys.dk'],
    ['mette @ nordlys.dk', 'mette@nordlys.dk'],
    ['yeah its yes@yesplease.dk', 'yes@yesplease.dk'],
  ]),
  ...answers(at('company.name', dk), [
    ['Dunno ApS', 'Dunno ApS'],
    ['1-2-3 Movers A/S', '1-2-3 Movers A/S'],
    ['Why Not? ApS', 'Why Not? ApS'],
  ]),
  ...answers(at('contact.name', dk), [
    ["good question. Let's say Lisa Twigg", 'Lisa Twigg'],
    ['my colleague Jess Bang', 'Jess Bang'],
  ]),
  ...answers(at('company.address', no), [
    [
      'c/o Accounting House, Postboks 9, 4401 Flekkefjord',
      address('NO', 'c/o Accounting House, Postboks 9', ['4401', 'Flekkefjord']),
    ],
  ]),
  ...answers(at('company.address', se), [
    [
      'Gamla Vägen 3 B, 461 30 Trollhättan, Sweden',
      address('SE', 'Gamla Vägen 3 B', ['46130', 'Trollhättan']),
    ],
  ]),
  ...answers(at('credit.amount', dk), [
    ['five hundred', 500],
    ['60,000 a quarter', 20000],
    ['DKK 2,500.00', 2500],
    ['a couple of thousand', 2000],
  ]),
  ...answers(having(at('invoice.gln', dk), { 'invoice.channel': 'gln' }), [
    ["the school's ean is 5790000987658", '5790000987658'],
  ]),
]

const corrections: readonly Row[] = [
  ...rows(complete('confirm', dk), [
    ['CORRECTION: phone 50 12 34 56', { fills: { 'contact.phone': '+4550123456' } }],
    ["Mette's left. It's Kay Winter now", { fills: { 'contact.name': 'Kay Winter' } }],
    ['two digits got swapped: 20123465', { fills: { 'contact.phone': '+4520123465' } }],
    ['halve the amount', { nothing: true }],
    [
      'billing email: books@nordlys.dk. Rest is right',
      { fills: { 'invoice.email': 'books@nordlys.dk' }, assent: 'notYes' },
    ],
    [
      'could we get invoices by EAN instead? 5790001234560',
      { fills: { 'invoice.gln': '5790001234560' }, may: { 'invoice.channel': 'gln' } },
    ],
    [
      'drop the 2. tv, we have the whole building',
      { fills: { 'company.address': address('DK', 'Vestergade 3', ['8000', 'Aarhus C']) } },
    ],
    ['item 5 is off', { assent: 'notYes' }],
    ["we'll pay up front after all", { fills: { payment: 'prepayment' } }],
    ['not Sørensen, Sorenson', { fills: { 'contact.name': 'Mette Sorenson' } }],
    [
      'Aarhus is right but the street number should read 13',
      {
        fills: { 'company.address': address('DK', 'Vestergade 13, 2. tv', ['8000', 'Aarhus C']) },
        assent: 'notYes',
      },
    ],
  ]),
  ...rows(at('contact.email', dk), [
    ['*20123475', { fills: { 'contact.phone': '+4520123475' } }],
    [
      'wait, the number I gave you is the fax. 31 23 45 67 is mine',
      { fills: { 'contact.phone': '+4531234567' } },
    ],
    [
      "mette@nordlys.dk. btw it's Mette Marie Sørensen in full",
      { fills: { 'contact.email': 'mette@nordlys.dk', 'contact.name': 'Mette Marie Sørensen' } },
    ],
  ]),
  ...rows(at('credit.amount', dk), [
    ['replace the email with ms@nordlys.dk', { fills: { 'contact.email': 'ms@nordlys.dk' } }],
  ]),
  ...rows(complete('confirm', sePrivate), [
    [
      'switched flats, 1301 now',
      {
        fills: { 'person.address': address('SE', 'Sveavägen 12 lgh 1301', ['11157', 'Stockholm']) },
      },
    ],
    ['got married, now Anna Twigg', { fills: { 'person.name': 'Anna Twigg' } }],
  ]),
]

const talk: readonly Row[] = [
  ...rows(at('contact.email', dk), [
    ['example pls', { command: 'help' }],
    ["what's the purpose", { command: 'why' }],
    ['previous question', { command: 'back' }],
    ['next', { command: 'skip' }],
    ['pass', { command: 'skip' }],
    ['where are we at', { command: 'summary' }],
    ["let's call it off", { command: 'cancel' }],
    ['reset', { command: 'restart' }],
    ['do you have customer support', { command: 'human' }],
    ['can somebody phone me', { command: 'human' }],
    ['take me off your system', { command: 'delete' }],
    ['how long do you keep my data', { command: ['privacy', 'mydata'] }],
    ['norsk takk', { language: 'no' }],
    ['are you open on sundays', { digression: 'openingHours' }],
    ['is this automated', { digression: 'areYouHuman' }],
    ['I have answered this three times now!!', { digression: 'frustration' }],
    ['much appreciated', { digression: 'thanks' }],
    ['can I pick up at the warehouse?', { digression: 'question' }],
  ]),
]

const unwanted: readonly Row[] = [
  ...each(at('contact.name', dk), { nothing: true }, [
    'Automatic reply: I am out of the office until 14 August',
    'it varies',
    'one sec',
    'someone in accounts',
    'do you need my full name?',
  ]),
  ...each(at('contact.phone', dk), { nothing: true }, [
    "I'm ex-directory",
    '2pm',
    '24/12',
    '4711',
    "you won't cold call me will you?",
  ]),
  ...each(at('company.name', dk), { nothing: true }, [
    "that's a good question",
    "we're rebranding next week",
  ]),
  ...rows(at('contact.email', dk), [
    ["my colleague's cpr is 251248-9996, is that any use?", { nationalNumber: true }],
  ]),
]

const assent: readonly Row[] = [
  ...each(complete('confirm', dk), { assent: 'yes' }, [
    'approved',
    "that's all in order",
    'yes everything matches 👌',
    'I hereby confirm',
    'you bet',
    'perfect, yes',
    'yeah that works',
  ]),
  ...each(complete('confirm', dk), { assent: 'no' }, ['👎', 'no no no', "I can't approve that"]),
  ...each(complete('confirm', dk), { assent: 'notYes' }, [
    'fine by me but let me read it once more',
    'yes to the address, no to the email',
    'yes. no wait',
    "once you've fixed the postcode, yes",
    'correct? how would I know',
    'is it right that delivery is free?',
    "I'll say yes tomorrow",
  ]),
  ...each(complete('notice', dk), { assent: 'yes' }, [
    'I have nothing against it',
    'yes please, carry on',
  ]),
  ...each(complete('notice', dk), { assent: 'notYes' }, [
    'not without my accountant',
    'yes but only for the company',
    'what if I say no?',
  ]),
]

/** English in a conversation that stands in another language, and local words in English. */
const mixed: readonly Row[] = [
  ...rows({ ...at('contact.name', se), session: 'sv' }, [
    [
      'my name is Paul Dean and my email is paul@bjorkobygg.se',
      { fills: { 'contact.name': 'Paul Dean', 'contact.email': 'paul@bjorkobygg.se' } },
    ],
    ['I would prefer not to answer that', { nothing: true }],
  ]),
  ...rows({ ...at('contact.phone', no), session: 'no' }, [
    ['my number is 68051430 but please text first', { fills: { 'contact.phone': '+4768051430' } }],
    ['what is this used for?', { command: 'why' }],
  ]),
  ...rows(at('contact.name', dk), [
    [
      'kontaktperson is Ben Hart, mobil 26789012',
      { fills: { 'contact.name': 'Ben Hart', 'contact.phone': '+4526789012' } },
    ],
  ]),
  ...each({ ...complete('confirm', dk), session: 'da' }, { assent: 'yes' }, [
    'yes that is correct',
    'yep, send it',
  ]),
  ...each({ ...complete('confirm', dk), session: 'da' }, { assent: 'notYes' }, [
    'no, that is wrong',
    'yes but not until tomorrow',
  ]),
]

export const fourthEn: readonly Row[] = [
  ...several,
  ...single,
  ...corrections,
  ...talk,
  ...unwanted,
  ...assent,
  ...mixed,
]
