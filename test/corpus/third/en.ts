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
  noPrivate,
  se,
  sePrivate,
  start,
} from '../situations.ts'

/** Several answers at once, from newcomers, expats and head offices abroad. */
const several: readonly Row[] = [
  ...rows(start, [
    ["we're a danish company", { fills: { country: 'DK', customerType: 'business' } }],
    [
      'hiya, private customer living in sweden',
      { fills: { country: 'SE', customerType: 'private' } },
    ],
    [
      'Norwegian AS, org no 310001007, invoice please',
      {
        fills: {
          country: 'NO',
          customerType: 'business',
          'company.number': '310001007',
          payment: 'invoice',
        },
        may: { 'company.legalForm': 'AS', 'company.name': 'Norwegian AS' },
      },
    ],
    [
      'its just for myself, happy to pay upfront',
      { fills: { customerType: 'private', payment: 'prepayment' } },
    ],
    ['business in copenhagen', { fills: { customerType: 'business' }, may: { country: 'DK' } }],
    ['DK 12424191', { fills: { 'company.number': '12424191' }, may: { country: 'DK' } }],
    ['not denmark, norway. and its a firm', { fills: { country: 'NO', customerType: 'business' } }],
  ]),
  ...rows(fresh('company.number', dk), [
    [
      "CVR's 12503385, the company is called Nordic Bees ApS and I'm Hannah Wright, cell 31 23 45 67",
      {
        fills: {
          'company.number': '12503385',
          'company.name': 'Nordic Bees ApS',
          'contact.name': 'Hannah Wright',
          'contact.phone': '+4531234567',
        },
      },
    ],
    [
      'Kind regards,\n\nTom Baker\nOffice Manager\nBaker & Co ApS\nHavnegade 39, 3rd floor\n1058 Copenhagen K\nM: +45 26 78 90 12\nE: tom@bakerco.dk\nCVR no. 12582579',
      {
        fills: {
          'contact.name': 'Tom Baker',
          'company.name': 'Baker & Co ApS',
          'contact.phone': '+4526789012',
          'contact.email': 'tom@bakerco.dk',
          'company.number': '12582579',
          'company.address': address('DK', 'Havnegade 39, 3rd floor', ['1058', 'Copenhagen K']),
        },
      },
    ],
    [
      'reg no: 12661762\ncompany: Little Bakery A/S\ncontact: Priya Raman\nph: 22334455\nemail: priya@littlebakery.dk',
      {
        fills: {
          'company.number': '12661762',
          'company.name': 'Little Bakery A/S',
          'contact.name': 'Priya Raman',
          'contact.phone': '+4522334455',
          'contact.email': 'priya@littlebakery.dk',
        },
      },
    ],
    [
      '12 74 09 56 bills go to accounts@skovly.dk',
      { fills: { 'company.number': '12740956', 'invoice.email': 'accounts@skovly.dk' } },
    ],
    [
      'vat DK12820143 📱 50123456 📧 bo@bolarsen.dk',
      {
        fills: {
          'company.number': '12820143',
          'contact.phone': '+4550123456',
          'contact.email': 'bo@bolarsen.dk',
        },
      },
    ],
    [
      "it's 1289 9335, we trade as Curious Cat Books ApS",
      { fills: { 'company.number': '12899335', 'company.name': 'Curious Cat Books ApS' } },
    ],
    [
      'cvr 12978529, we would buy for roughly 15k a month',
      { fills: { 'company.number': '12978529', 'credit.amount': 15000 } },
    ],
    [
      'cvr13216096 phone61234567',
      { fills: { 'company.number': '13216096', 'contact.phone': '+4561234567' } },
    ],
    [
      'my name is Joe Bloggs and the firm is Bloggs Import A/S',
      { fills: { 'contact.name': 'Joe Bloggs', 'company.name': 'Bloggs Import A/S' } },
    ],
  ]),
  ...rows(fresh('company.number', se), [
    [
      'org nr 559999-1527, Lakeside Cabins AB, speak to Moa Ek on 070-174 06 33',
      {
        fills: {
          'company.number': '5599991527',
          'company.name': 'Lakeside Cabins AB',
          'contact.name': 'Moa Ek',
          'contact.phone': '+46701740633',
        },
      },
    ],
    [
      'SE559999223601 and the address is Box 112, 831 22 Östersund',
      {
        fills: {
          'company.number': '5599992236',
          'company.address': address('SE', 'Box 112', ['83122', 'Östersund']),
        },
      },
    ],
    [
      '5599994364 please send paper invoices',
      { fills: { 'company.number': '5599994364', 'invoice.channel': 'post' } },
    ],
  ]),
  ...rows(at('company.name', dk), [
    [
      'Green Thumb ApS, Frugtvej 9, 5610 Assens',
      {
        fills: {
          'company.name': 'Green Thumb ApS',
          'company.address': address('DK', 'Frugtvej 9', ['5610', 'Assens']),
        },
      },
    ],
    [
      "put down Smith & Sons I/S, contact's my dad George Smith tel 40506070",
      {
        fills: {
          'company.name': 'Smith & Sons I/S',
          'contact.name': 'George Smith',
          'contact.phone': '+4540506070',
        },
      },
    ],
  ]),
  ...rows(at('company.address', no), [
    [
      'karl johans gate 3b 0154 oslo attn Tor Moe',
      {
        fills: { 'company.address': address('NO', 'karl johans gate 3b', ['0154', 'oslo']) },
        may: { 'contact.name': 'Tor Moe' },
      },
    ],
    [
      "we're at Øvregata 8, 5003 Bergen, ring 68051155",
      {
        fills: {
          'company.address': address('NO', 'Øvregata 8', ['5003', 'Bergen']),
          'contact.phone': '+4768051155',
        },
      },
    ],
    [
      'PO Box 45, N-9481 Harstad',
      { fills: { 'company.address': address('NO', 'PO Box 45', ['9481', 'Harstad']) } },
    ],
  ]),
  ...rows(at('contact.name', dk), [
    [
      'Rikke from accounts, Rikke Toft I mean, 28112233, rikke.toft+inv@nordlys.dk',
      {
        fills: {
          'contact.name': 'Rikke Toft',
          'contact.phone': '+4528112233',
          'contact.email': 'rikke.toft+inv@nordlys.dk',
        },
      },
    ],
    [
      'my name is john mcallister my number is three one two three four five six seven',
      { fills: { 'contact.name': 'john mcallister', 'contact.phone': '+4531234567' } },
    ],
    [
      '26789012 Oluwaseun Adébáyò o.ade@nordlys.dk',
      {
        fills: {
          'contact.name': 'Oluwaseun Adébáyò',
          'contact.phone': '+4526789012',
          'contact.email': 'o.ade@nordlys.dk',
        },
      },
    ],
    [
      'email: jw@nordlys.dk / cell: 0045 40 50 60 70 / name: Jill Woods',
      {
        fills: {
          'contact.name': 'Jill Woods',
          'contact.phone': '+4540506070',
          'contact.email': 'jw@nordlys.dk',
        },
      },
    ],
    [
      "that'd be Xiuying Zhang, she's on 50 12 34 56",
      { fills: { 'contact.name': 'Xiuying Zhang', 'contact.phone': '+4550123456' } },
    ],
    [
      'Hanne Juhl, CEO. We spend maybe 8,000 kr a month',
      { fills: { 'contact.name': 'Hanne Juhl', 'credit.amount': 8000 } },
    ],
    [
      'kim bech, 61 23 45 67. invoices via EAN 5790001234560',
      {
        fills: {
          'contact.name': 'kim bech',
          'contact.phone': '+4561234567',
          'invoice.gln': '5790001234560',
        },
        may: { 'invoice.channel': 'gln' },
      },
    ],
    [
      'Matt Lund\n42345678\nmatt@nordlys.dk\nCheers!',
      {
        fills: {
          'contact.name': 'Matt Lund',
          'contact.phone': '+4542345678',
          'contact.email': 'matt@nordlys.dk',
        },
      },
    ],
    [
      'ask for Vibeke Dam-Olsen, landline 86 12 34 56',
      { fills: { 'contact.name': 'Vibeke Dam-Olsen', 'contact.phone': '+4586123456' } },
    ],
    [
      "you'll want to talk to Seán Ó Briain, irish mobile +353 85 123 4567",
      { fills: { 'contact.name': 'Seán Ó Briain', 'contact.phone': '+353851234567' } },
    ],
    [
      'Dave Hill (dave@nordlys.dk)',
      { fills: { 'contact.name': 'Dave Hill', 'contact.email': 'dave@nordlys.dk' } },
    ],
  ]),
  ...rows(at('contact.phone', dk), [
    [
      '20123457 or email anne@nordlys.dk, and post the bill to us',
      {
        fills: {
          'contact.phone': '+4520123457',
          'contact.email': 'anne@nordlys.dk',
          'invoice.channel': 'post',
        },
      },
    ],
    [
      '2012 3457, email office@nordlys.dk, invoices to the same email',
      {
        fills: {
          'contact.phone': '+4520123457',
          'contact.email': 'office@nordlys.dk',
          'invoice.email': 'office@nordlys.dk',
        },
      },
    ],
    [
      'UK number: +44 7400 123456, email kate@nordlys.dk',
      { fills: { 'contact.phone': '+447400123456', 'contact.email': 'kate@nordlys.dk' } },
    ],
    [
      'mob 31-23-45-67 mail mette.s@nordlys.dk spend about twenty thousand per month',
      {
        fills: {
          'contact.phone': '+4531234567',
          'contact.email': 'mette.s@nordlys.dk',
          'credit.amount': 20000,
        },
      },
    ],
  ]),
  ...rows(fresh('person.name', dkPrivate), [
    [
      'Chris Brandt, Møllevangen 7, 8382 Hinnerup, 22334455, chris@brandt.dk',
      {
        fills: {
          'person.name': 'Chris Brandt',
          'person.address': address('DK', 'Møllevangen 7', ['8382', 'Hinnerup']),
          'person.phone': '+4522334455',
          'person.email': 'chris@brandt.dk',
        },
      },
    ],
    [
      'im fatima el-khatib and i live at gl kongevej 33 3 tv 1610 københavn v',
      {
        fills: {
          'person.name': 'fatima el-khatib',
          'person.address': address('DK', 'gl kongevej 33 3 tv', ['1610', 'københavn v']),
        },
      },
    ],
    [
      'Name Lee Ash postcode 6700 city Esbjerg street Havnegade 21 phone 28112233',
      {
        fills: {
          'person.name': 'Lee Ash',
          'person.address': address('DK', 'Havnegade 21', ['6700', 'Esbjerg']),
          'person.phone': '+4528112233',
        },
      },
    ],
    [
      'hi there, Emily Ross here, emily.ross@outlook.com, mobile only 50 12 34 56',
      {
        fills: {
          'person.name': 'Emily Ross',
          'person.email': 'emily.ross@outlook.com',
          'person.phone': '+4550123456',
        },
      },
    ],
  ]),
  ...rows(fresh('person.name', sePrivate), [
    [
      'Elsa Holmgren, Ringvägen 88 lgh 1402, 118 61 Stockholm, 0701740656, elsa.h@example.se',
      {
        fills: {
          'person.name': 'Elsa Holmgren',
          'person.address': address('SE', 'Ringvägen 88 lgh 1402', ['11861', 'Stockholm']),
          'person.phone': '+46701740656',
          'person.email': 'elsa.h@example.se',
        },
      },
    ],
    [
      'Raj Patel\nc/o Persson\nAlgatan 14\n231 42 Trelleborg',
      {
        fills: {
          'person.name': 'Raj Patel',
          'person.address': address('SE', 'c/o Persson, Algatan 14', ['23142', 'Trelleborg']),
        },
      },
    ],
  ]),
  ...rows(fresh('person.name', noPrivate), [
    [
      'ben@example.no Ben Carter 68051266',
      {
        fills: {
          'person.name': 'Ben Carter',
          'person.email': 'ben@example.no',
          'person.phone': '+4768051266',
        },
      },
    ],
    [
      'Sofia Rossi, on Svalbard, Vei 500-3, 9170 Longyearbyen',
      {
        fills: {
          'person.name': 'Sofia Rossi',
          'person.address': address('NO', 'Vei 500-3', ['9170', 'Longyearbyen']),
        },
      },
    ],
  ]),
  ...rows(at('credit.amount', dk), [
    [
      'about 20 grand a month and email the invoice to bookkeeping@nordlys.dk',
      { fills: { 'credit.amount': 20000, 'invoice.email': 'bookkeeping@nordlys.dk' } },
    ],
    [
      '12k, and send it electronically to EAN 5790000987658',
      {
        fills: { 'credit.amount': 12000, 'invoice.gln': '5790000987658' },
        may: { 'invoice.channel': 'gln' },
      },
    ],
    [
      '240,000 a year, on paper by post please',
      { fills: { 'credit.amount': 20000, 'invoice.channel': 'post' } },
    ],
  ]),
]

/** One answer, said as people say it; some look like commands and are not. */
const single: readonly Row[] = [
  ...answers(at('contact.name', dk), [
    ["it's only me, Nigel", 'Nigel'],
    ["Siobhán O'Reilly", "Siobhán O'Reilly"],
    ['Mrs Kirsten Stop Jensen', 'Kirsten Stop Jensen'],
    ['Will Help', 'Will Help'],
    ['you can put Ada van der Berg', 'Ada van der Berg'],
    ['Yes Bonnevie', 'Yes Bonnevie'],
  ]),
  ...answers(at('contact.phone', dk), [
    ['two zero one two three four five seven', '+4520123457'],
    ['2 0 1 2 3 4 5 7', '+4520123457'],
    ['double two three three double four double five', '+4522334455'],
    ['0046 70 174 06 12 (swedish one)', '+46701740612'],
    ['you can reach me at 201-234-57', '+4520123457'],
  ]),
  ...answers(at('contact.email', dk), [
    ['no@help.dk', 'no@help.dk'],
    ['stop.delete+test@firma.dk', 'stop.delete+test@firma.dk'],
    ['mette at nordlys dot dk', 'mette@nordlys.dk'],
    ["it's METTE[at]NORDLYS.DK", 'METTE@nordlys.dk'],
    ['mailto:info@blåbærgrød.dk', 'info@xn--blbrgrd-fxak7p.dk'],
  ]),
  ...answers(at('company.name', dk), [
    ['Help ApS', 'Help ApS'],
    ['Back to Black A/S', 'Back to Black A/S'],
    ['Undo Fitness ApS', 'Undo Fitness ApS'],
    ['No Thanks Wine ApS', 'No Thanks Wine ApS'],
    ['Human Resources I/S', 'Human Resources I/S'],
  ]),
  ...answers(at('company.address', se), [
    ['startvägen 2, 90330 umeå', address('SE', 'startvägen 2', ['90330', 'umeå'])],
    [
      'Stopgatan 5 A, 3 tr, 252 20 Helsingborg',
      address('SE', 'Stopgatan 5 A, 3 tr', ['25220', 'Helsingborg']),
    ],
  ]),
  ...answers(at('credit.amount', dk), [
    ['fifteen thousand', 15000],
    ['fifty grand', 50000],
    ['10.000 kr give or take', 10000],
    ['nothing much, maybe 500', 500],
    ['1.5 million a month', 1500000],
    ['7,500 tops', 7500],
  ]),
  ...rows(at('credit.amount', dk), [
    ['between 10 and 15 thousand', { may: { 'credit.amount': 15000 } }],
  ]),
  ...answers(having(at('invoice.gln', dk), { 'invoice.channel': 'gln' }), [
    ['ean no. 579 0001 2345 60', '5790001234560'],
  ]),
  ...answers(at('invoice.channel', dk), [
    ['by email ta', 'email'],
    ['in the letterbox', 'post'],
    ["we're public sector so EAN", 'gln'],
  ]),
  ...answers(at('payment', dk), [
    ['bill us', 'invoice'],
    ["we'll pay in advance", 'prepayment'],
    ['on 30 days credit if poss', 'invoice'],
  ]),
]

/** Second thoughts. */
const corrections: readonly Row[] = [
  ...rows(complete('confirm', dk), [
    ['no wait its 20123457 for the phone', { fills: { 'contact.phone': '+4520123457' } }],
    ["my surname's spelled Sorensen with an o", { fills: { 'contact.name': 'Mette Sorensen' } }],
    [
      'house number is 5 not 3',
      { fills: { 'company.address': address('DK', 'Vestergade 5, 2. tv', ['8000', 'Aarhus C']) } },
    ],
    [
      'postcode should be 8200 and the city Aarhus N',
      { fills: { 'company.address': address('DK', 'Vestergade 3, 2. tv', ['8200', 'Aarhus N']) } },
    ],
    [
      'invoices go to books@nordlys.dk actually',
      { fills: { 'invoice.email': 'books@nordlys.dk' } },
    ],
    ['swap the phone for 31 23 45 67', { fills: { 'contact.phone': '+4531234567' } }],
    ["we're now called Nordlys Holding ApS", { fills: { 'company.name': 'Nordlys Holding ApS' } }],
    ["it's an A/S rather than an ApS", { fills: { 'company.legalForm': 'A/S' } }],
    ['wrong contact, should be Jonas Beck', { fills: { 'contact.name': 'Jonas Beck' } }],
    ['make that 12000 a month', { fills: { 'credit.amount': 12000 } }],
    ['paper invoices instead of email', { fills: { 'invoice.channel': 'post' } }],
    ['last digit of the phone is 7 not 6', { fills: { 'contact.phone': '+4520123457' } }],
    ["the mobile's wrong", { command: 'change', target: 'contact.phone' }],
    ['can i fix the address', { command: 'change', target: 'company.address' }],
    [
      'yes except the name, which is Mette Sørensen Lund',
      { fills: { 'contact.name': 'Mette Sørensen Lund' }, assent: 'notYes' },
    ],
    ['ok but 12,500 instead of 5,000', { fills: { 'credit.amount': 12500 }, assent: 'notYes' }],
    [
      'change email to mette.sorensen@nordlys.dk and cell to 26789012',
      { fills: { 'contact.email': 'mette.sorensen@nordlys.dk', 'contact.phone': '+4526789012' } },
    ],
    ["that's not our cvr. correct one is 12424191", { fills: { 'company.number': '12424191' } }],
    [
      'we moved last week to Åboulevarden 12, 8000 Aarhus C',
      { fills: { 'company.address': address('DK', 'Åboulevarden 12', ['8000', 'Aarhus C']) } },
    ],
    ['I typed my number wrong, 20123465', { fills: { 'contact.phone': '+4520123465' } }],
    [
      'all good apart from the email: m.s@nordlys.dk',
      { fills: { 'contact.email': 'm.s@nordlys.dk' }, assent: 'notYes' },
    ],
  ]),
  ...rows(at('contact.email', dk), [
    [
      'oops my number was 20123475. email is mette@nordlys.dk',
      { fills: { 'contact.phone': '+4520123475', 'contact.email': 'mette@nordlys.dk' } },
    ],
    [
      'I misspelt my name before, its Mette Sjørensen',
      { fills: { 'contact.name': 'Mette Sjørensen' } },
    ],
    [
      "hang on that's my husband's number, mine is 22334455",
      { fills: { 'contact.phone': '+4522334455' } },
    ],
  ]),
  ...rows(at('credit.amount', dk), [
    ['my email ends in .com not .dk', { fills: { 'contact.email': 'mette@nordlys.com' } }],
    ['5000 no 6000', { fills: { 'credit.amount': 6000 } }],
    ["10 thousand, scratch that, let's say 8", { fills: { 'credit.amount': 8000 } }],
  ]),
  ...rows(complete('confirm', sePrivate), [
    [
      'apartment 1204 it should say',
      {
        fills: { 'person.address': address('SE', 'Sveavägen 12 lgh 1204', ['11157', 'Stockholm']) },
      },
    ],
    ['surname is Bergklund', { fills: { 'person.name': 'Anna Bergklund' } }],
    ['email should be anna@berglund.se', { fills: { 'person.email': 'anna@berglund.se' } }],
    ["I'd rather have an invoice after all", { fills: { payment: 'invoice' } }],
  ]),
]

/** What must not become a value. */
const unwanted: readonly Row[] = [
  ...each(at('contact.phone', dk), { nothing: true }, [
    "I'd rather not say",
    'why on earth do you need that',
    'none of your business',
    'asdfgh',
    '12345',
    "don't have my phone on me",
    'erm',
  ]),
  ...each(at('contact.name', dk), { nothing: true }, [
    'stupid bot',
    'who am I talking to',
    'lol',
    'cba with this',
    'sure',
    "it's complicated",
    'www.nordlys.dk',
    'will send later',
    '???',
  ]),
  ...each(at('company.name', dk), { nothing: true }, [
    'does it matter?',
    'surely you can look that up',
    "isn't it in the register",
    "we haven't got one yet",
  ]),
  ...each(at('company.address', dk), { nothing: true }, [
    'same as before',
    "we're fully remote",
    'visiting or postal?',
  ]),
  ...each(at('contact.email', dk), { nothing: true }, [
    "I don't use email",
    'the private one',
    'which one? got two',
  ]),
  ...each(at('contact.phone', dk), { dontKnow: true }, ['no clue', "can't remember", 'dunno tbh']),
  ...rows(at('contact.phone', se), [
    ['my personnummer is 19121212-1212', { nationalNumber: true }],
  ]),
  ...rows(at('contact.phone', no), [['my birth number is 018190 10001', { nationalNumber: true }]]),
  ...rows(fresh('company.number', dk), [
    ['30456106', { fills: { 'company.number': '30456106' } }],
    ["we're still waiting for the registration", { nothing: true }],
  ]),
]

const talk: readonly Row[] = [
  ...rows(at('contact.email', dk), [
    ['halp', { command: 'help' }],
    ["i don't get what you want", { command: 'help' }],
    ["what's my email got to do with it", { command: 'why' }],
    ['what do you want it for', { command: 'why' }],
    ['go back one', { command: 'back' }],
    ['bakc', { command: 'back' }],
    ['skip that one', { command: 'skip' }],
    ["let's leave that blank", { command: 'skip' }],
    ['can i see what ive put so far', { command: 'summary' }],
    ['show me everything', { command: 'summary' }],
    ['undo that last bit', { command: 'undo' }],
    ["forget it, I don't want an account", { command: 'cancel' }],
    ['cancle', { command: 'cancel' }],
    ['can we start from scratch', { command: 'restart' }],
    ['get me a real person', { command: 'human' }],
    ['is there someone I can ring', { command: 'human' }],
    ['call me instead', { command: 'human' }],
    ['kan vi tage det på dansk', { language: 'da' }],
    ['in swedish please', { language: 'sv' }],
    ['what do you do with my details', { command: ['privacy', 'mydata'] }],
    ['what have you got stored on me', { command: ['privacy', 'mydata'] }],
    ['wipe everything you have on me', { command: 'delete' }],
    ['send me a copy of my data', { command: 'mydata' }],
    ['stop', { command: ['stop', 'cancel'] }],
    ['am I chatting with a bot', { digression: 'areYouHuman' }],
    ["what's it gonna cost me", { digression: ['faq', 'question'] }],
    ['do you take visa or apple pay', { digression: ['faq', 'question'] }],
    ['when are you guys open', { digression: 'openingHours' }],
    ['who are you people', { digression: 'whoAreYou' }],
    ['this is ridiculous', { digression: 'frustration' }],
    ['what a load of rubbish', { digression: 'frustration' }],
    ['cheers mate', { digression: 'thanks' }],
    ['do you ship to the faroe islands?', { digression: 'question' }],
  ]),
]

const assent: readonly Row[] = [
  ...each(complete('confirm', dk), { assent: 'yes' }, [
    'yep looks good',
    'yeah go for it',
    'all correct',
    'spot on',
    'aye',
    "that's the one",
    'yes for heavens sake',
    'sure thing',
    'fine, send it',
    'I can confirm that',
    'yup yup',
    '👍',
    'lgtm',
    'cool, go ahead',
  ]),
  ...each(complete('confirm', dk), { assent: 'no' }, [
    'nah thats wrong',
    'nope',
    'not at all',
    "that isn't right",
    'absolutely not',
    'no way',
  ]),
  ...each(complete('confirm', dk), { assent: 'notYes' }, [
    'yes if delivery is free',
    'yes what happens next?',
    'not sure really',
    'yeah right, as if',
    'maybe',
    'almost',
    'need to run it past my boss first',
    'yes ok but not the invoice email',
    'what am I agreeing to?',
    'yes please to coffee',
  ]),
  ...each(complete('notice', dk), { assent: 'yes' }, [
    "yes that's fine",
    'ok by me',
    'fair enough',
    'go ahead and check',
    'no worries',
  ]),
  ...each(complete('notice', dk), { assent: 'notYes' }, [
    "yes as long as it doesn't hurt my score",
    'no thanks to the credit check',
    'is that necessary',
    'rather not',
    'does that cost anything?',
    'okay?',
  ]),
  ...each(complete('suggest:contact.email', dk), { assent: 'yes' }, [
    'yes thats what I meant',
    'oops yes',
  ]),
  ...each(complete('suggest:contact.email', dk), { assent: 'no' }, ['no I typed it right']),
]

export const thirdEn: readonly Row[] = [
  ...several,
  ...single,
  ...corrections,
  ...unwanted,
  ...talk,
  ...assent,
]
