import { address, answers, refusals, rows } from '../row.ts'
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

const eanChannel = having(at('invoice.gln', dk), { 'invoice.channel': 'gln' })

/** One field asked, one field answered: careless typing, capitals, no punctuation, slips. */
const alone = [
  ...answers(start, [
    ['denmark', 'DK'],
    ['Sweden', 'SE'],
    ['NORWAY', 'NO'],
    ["we're based in Norway", 'NO'],
    ['danish', 'DK'],
    ['I live in Sweden', 'SE'],
    ['denmakr', 'DK'],
  ]),
  ...answers({ asks: 'customerType', country: 'DK' }, [
    ['business', 'business'],
    ['COMPANY', 'business'],
    ["it's for my company", 'business'],
    ['private', 'private'],
    ["I'm a private individual", 'private'],
    ['just me, personal', 'private'],
    ['buisness', 'business'],
    ['as a private customer', 'private'],
  ]),
  ...answers(at('payment', se), [
    ['invoice', 'invoice'],
    ["we'd like to be invoiced", 'invoice'],
    ['on invoice please', 'invoice'],
    ['prepayment', 'prepayment'],
    ["I'll pay up front", 'prepayment'],
    ['pay in advance', 'prepayment'],
    ['invocie', 'invoice'],
  ]),
  ...answers(fresh('company.number', dk), [
    ['12345674', '12345674'],
    ['our CVR is 12 34 56 74', '12345674'],
    ['DK 91234564', '91234564'],
    ['company number: 93456785', '93456785'],
    ["it's 94567890", '94567890'],
  ]),
  ...answers(fresh('company.number', se), [
    ['org no 559999-1238', '5599991238'],
    ['registration number is 5599990016', '5599990016'],
    ['VAT SE559999777101', '5599997771'],
  ]),
  ...answers(fresh('company.number', no), [
    ['312 345 676', '312345676'],
    ['the org number is 310210501', '310210501'],
    ['NO319876545MVA', '319876545'],
  ]),
  ...answers(at('company.name', dk), [
    ['Nordlys ApS', 'Nordlys ApS'],
    ['we are called harbour & sons', 'harbour & sons'],
    ['NORTHERN LIGHT TRADING A/S', 'NORTHERN LIGHT TRADING A/S'],
    ['The company is called Sunny Side Café I/S', 'Sunny Side Café I/S'],
    ["our name is Kim's Bikes ApS", "Kim's Bikes ApS"],
    ['4 Seasons Gardening ApS', '4 Seasons Gardening ApS'],
  ]),
  ...answers(at('company.legalForm', dk), [
    ['ApS', 'ApS'],
    ["it's an A/S", 'A/S'],
  ]),
  ...answers(at('company.legalForm', se), [
    ['AB', 'AB'],
    ['it is a handelsbolag', 'HB'],
  ]),
  ...answers(at('company.legalForm', no), [['aksjeselskap (AS)', 'AS']]),
  ...answers(at('company.address', dk), [
    [
      'Vestergade 3, 2. tv, 8000 Aarhus C',
      address('DK', 'Vestergade 3, 2. tv', ['8000', 'Aarhus C']),
    ],
    ['havnegade 12 5000 odense c', address('DK', 'havnegade 12', ['5000', 'odense c'])],
    ["We're at Industrivej 45, DK-7430 Ikast", address('DK', 'Industrivej 45', ['7430', 'Ikast'])],
    [
      'our address is Strandvejen 21, 2900 Hellerup, Denmark',
      address('DK', 'Strandvejen 21', ['2900', 'Hellerup']),
    ],
  ]),
  ...answers(at('company.address', se), [
    ['Storgatan 14, SE-411 38 Göteborg', address('SE', 'Storgatan 14', ['41138', 'Göteborg'])],
    ['Box 123, 83122 Östersund, Sweden', address('SE', 'Box 123', ['83122', 'Östersund'])],
  ]),
  ...answers(at('company.address', no), [
    ['STORGATA 5, 0155 OSLO', address('NO', 'STORGATA 5', ['0155', 'OSLO'])],
    [
      'Bjørkeveien 12B, H0301\n5003 Bergen',
      address('NO', 'Bjørkeveien 12B, H0301', ['5003', 'Bergen']),
    ],
  ]),
  ...answers(at('contact.name', dk), [
    ['john miller', 'john miller'],
    ["my name is Siobhan O'Connor", "Siobhan O'Connor"],
    ["that's me, Anna Kjær", 'Anna Kjær'],
    ['PETER SMITH-JONES', 'PETER SMITH-JONES'],
    ['Contact person is Priya Patel', 'Priya Patel'],
    ["I'm Tom", 'Tom'],
    ['Madonna', 'Madonna'],
  ]),
  ...answers(at('contact.phone', dk), [
    ['20123456', '+4520123456'],
    ['my number is +45 20 12 34 57', '+4520123457'],
    ['you can reach me on 20 12 34 58', '+4520123458'],
    ['(+45) 2012-3456', '+4520123456'],
  ]),
  ...answers(at('contact.phone', se), [
    ['070-174 06 05', '+46701740605'],
    ['+46 (0)70 174 06 32', '+46701740632'],
    ['0046701740648', '+46701740648'],
  ]),
  ...answers(at('contact.phone', no), [
    ['phone 68 05 12 34', '+4768051234'],
    ['call me at 680 50 012', '+4768050012'],
  ]),
  ...answers(at('contact.email', dk), [
    ['mette@nordlys.dk', 'mette@nordlys.dk'],
    ['John.Miller@Nordlys.DK', 'John.Miller@nordlys.dk'],
    ['my email is john@nordlys.dk', 'john@nordlys.dk'],
    ['you can write to info@kimsbikes.dk.', 'info@kimsbikes.dk'],
    ['<john@nordlys.dk>', 'john@nordlys.dk'],
  ]),
  ...answers(at('credit.amount', dk), [
    ['5000', 5000],
    ['about 12,500 kr per month', 12500],
    ['10k', 10000],
    ['around 8 thousand', 8000],
    ['DKK 25,000', 25000],
    ['15 000 a month', 15000],
  ]),
  ...answers(at('invoice.channel', dk), [
    ['email', 'email'],
    ['by e-mail please', 'email'],
    ['by post', 'post'],
    ['send a letter', 'post'],
    ['EAN', 'gln'],
    ['peppol', 'peppol'],
  ]),
  ...answers(eanChannel, [
    ['5790001234560', '5790001234560'],
    ['our GLN is 5790 0012 3456 0', '5790001234560'],
  ]),
  ...answers(at('person.name', noPrivate), [['my full name is Ola Bakken', 'Ola Bakken']]),
  ...answers(at('person.address', sePrivate), [
    [
      'I live at Björkvägen 2, 856 31 Sundsvall',
      address('SE', 'Björkvägen 2', ['85631', 'Sundsvall']),
    ],
  ]),
  ...answers(at('person.phone', dkPrivate), [['20123456', '+4520123456']]),
  ...answers(at('person.email', noPrivate), [['ola.bakken@example.no', 'ola.bakken@example.no']]),
]

/** Unreadable values: the reason is what the customer hears, so it has to be the right one. */
const unreadable = [
  ...refusals(fresh('company.number', dk), [
    ['1234567', 'tooShort'],
    ['12345678', 'checkDigit'],
    ['it is 312345676', 'otherCountry'],
  ]),
  ...refusals(fresh('company.number', no), [['312345677', 'checkDigit']]),
  ...refusals(at('contact.phone', dk), [
    ['2012345', 'tooShort'],
    ['my phone is 201234567', 'tooLong'],
  ]),
  ...refusals(at('contact.email', dk), [
    ['john.nordlys.dk', 'noAtSign'],
    ['john@', 'noDomain'],
    ['john@nordlys', 'domainEnding'],
  ]),
  ...refusals(at('company.address', se), [
    ['Storgatan 14', 'postalCodeMissing'],
    ['411 38 Göteborg', 'streetMissing'],
  ]),
  ...refusals(at('credit.amount', dk), [['between 5000 and 8000', 'notANumber']]),
]

const nearlyRight = rows(at('contact.email', dk), [
  [
    'john.m@hotmial.com',
    {
      fills: { 'contact.email': 'john.m@hotmial.com' },
      suggests: { 'contact.email': 'john.m@hotmail.com' },
    },
  ],
  [
    'johnm@gmail.con',
    {
      fills: { 'contact.email': 'johnm@gmail.con' },
      suggests: { 'contact.email': 'johnm@gmail.com' },
    },
  ],
])

/** A value that contains a word of command is still a value. */
const commandLookalikes = [
  ...answers(at('company.name', dk), [
    ['Pause ApS', 'Pause ApS'],
    ['Stop & Shop ApS', 'Stop & Shop ApS'],
    ['Help at Home I/S', 'Help at Home I/S'],
    ['Back to Nature A/S', 'Back to Nature A/S'],
    ['Yes Please Catering ApS', 'Yes Please Catering ApS'],
    ["we're called Human Restart ApS", 'Human Restart ApS'],
    ['Skip Hire ApS', 'Skip Hire ApS'],
  ]),
  ...answers(at('contact.email', dk), [
    ['no@firma.dk', 'no@firma.dk'],
    ['help@pause.dk', 'help@pause.dk'],
    ['stop@skip.dk', 'stop@skip.dk'],
  ]),
  ...answers(at('contact.name', se), [
    ['Ja Nilsson', 'Ja Nilsson'],
    ['Will Backman', 'Will Backman'],
  ]),
  ...answers(at('company.address', se), [
    ['Startvägen 2, 114 55 Stockholm', address('SE', 'Startvägen 2', ['11455', 'Stockholm'])],
  ]),
]

const nationalNumbers = [
  ...rows(at('person.name', dkPrivate), [
    ['251248-9996', { nationalNumber: true, nothing: true }],
    [
      'Jens Holm, my CPR number is 2512489996',
      { nationalNumber: true, may: { 'person.name': 'Jens Holm' } },
    ],
  ]),
  ...rows(at('contact.phone', no), [
    ['my national id is 01819020074', { nationalNumber: true, nothing: true }],
  ]),
  ...rows(fresh('company.number', se), [
    ['811218-9876', { nationalNumber: true, may: { 'company.number': '8112189876' } }],
  ]),
  ...rows(complete('confirm', sePrivate), [
    [
      'do you need my personal number too? 19121212-1212',
      { nationalNumber: true, assent: 'notYes' },
    ],
  ]),
]

export const enAnswers = [
  ...alone,
  ...unreadable,
  ...nearlyRight,
  ...commandLookalikes,
  ...nationalNumbers,
]
