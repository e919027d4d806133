import { address, answers, each, refusals, rows } from '../row.ts'
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

/** Several answers at once, as they come in the first minutes. */
const several: readonly Row[] = [
  ...rows(start, [
    [
      'Hi, we are a company based in Denmark and would like to become a customer',
      { fills: { country: 'DK', customerType: 'business' } },
    ],
    [
      'Private customer in Sweden, paying in advance',
      { fills: { country: 'SE', customerType: 'private', payment: 'prepayment' } },
    ],
    ["I'm in Norway", { fills: { country: 'NO' } }],
    [
      'Swedish limited company, we need invoices',
      {
        fills: { country: 'SE', customerType: 'business', payment: 'invoice' },
        may: { 'company.legalForm': 'AB' },
      },
    ],
    [
      'Company: Harbour Light ApS\nCVR: 91234009\nAddress: Kajen 5, 5000 Odense C\nContact: Emma Woodward\nPhone: +45 28 34 56 71\nEmail: emma@harbourlight.dk\nCountry: Denmark',
      {
        fills: {
          country: 'DK',
          'company.name': 'Harbour Light ApS',
          'company.number': '91234009',
          'company.address': address('DK', 'Kajen 5', ['5000', 'Odense C']),
          'contact.name': 'Emma Woodward',
          'contact.phone': '+4528345671',
          'contact.email': 'emma@harbourlight.dk',
        },
      },
    ],
    ['how do I open an account with you?', { nothing: true }],
    ['good morning', { digression: 'greeting' }],
  ]),
  ...rows(fresh('company.number', dk), [
    ['91376113', { fills: { 'company.number': '91376113' } }],
    ['our VAT number is DK91423480', { fills: { 'company.number': '91423480' } }],
    ['CVR no. 91 47 08 53', { fills: { 'company.number': '91470853' } }],
    [
      "hi it's Declan from The Bagel Bar, cvr 91518228, you can call me on 22 34 61 78",
      {
        fills: {
          'company.number': '91518228',
          'company.name': 'The Bagel Bar',
          'contact.name': 'Declan',
          'contact.phone': '+4522346178',
        },
      },
    ],
    [
      'Hello,\nplease set us up. Company number 91565595.\n\nKind regards,\nPriya Nair\nOffice Manager\nBlue Anchor Shipping A/S\nHavnegade 12\n1058 København K\nTel. +45 33 12 45 67\npriya.nair@blueanchor.dk',
      {
        fills: {
          'company.number': '91565595',
          'contact.name': 'Priya Nair',
          'company.name': 'Blue Anchor Shipping A/S',
          'company.address': address('DK', 'Havnegade 12', ['1058', 'København K']),
          'contact.phone': '+4533124567',
          'contact.email': 'priya.nair@blueanchor.dk',
        },
      },
    ],
    ['91612986 - sorry, 91612968', { fills: { 'company.number': '91612968' } }],
    [
      'cvr 91660334, we would rather pay by invoice',
      { fills: { 'company.number': '91660334', payment: 'invoice' } },
    ],
  ]),
  ...rows(fresh('company.number', se), [
    [
      'Polar Coffee AB, 559999-7144, Skeppsbron 2, 111 30 Stockholm, contact Owen Price, owen@polarcoffee.se',
      {
        fills: {
          'company.name': 'Polar Coffee AB',
          'company.number': '5599997144',
          'company.address': address('SE', 'Skeppsbron 2', ['11130', 'Stockholm']),
          'contact.name': 'Owen Price',
          'contact.email': 'owen@polarcoffee.se',
        },
      },
    ],
    ['organisation number 559999-7235', { fills: { 'company.number': '5599997235' } }],
  ]),
  ...rows(fresh('company.number', no), [
    ['Org no 317 221 991', { fills: { 'company.number': '317221991' } }],
    [
      'we are Northern Trails AS and the org number is 317709129',
      { fills: { 'company.name': 'Northern Trails AS', 'company.number': '317709129' } },
    ],
  ]),
  ...rows(at('company.name', dk), [
    ["The company's called Little Acorns", { fills: { 'company.name': 'Little Acorns' } }],
    [
      'Copper Kettle ApS, Algade 40, 4000 Roskilde',
      {
        fills: {
          'company.name': 'Copper Kettle ApS',
          'company.address': address('DK', 'Algade 40', ['4000', 'Roskilde']),
        },
      },
    ],
  ]),
  ...rows(at('contact.name', dk), [
    [
      "That's me, Hugh Barton, 30 56 71 82",
      { fills: { 'contact.name': 'Hugh Barton', 'contact.phone': '+4530567182' } },
    ],
    [
      'Name: Chidi Okafor\nMobile: 42 67 81 35\nEmail: chidi@nordlys.dk',
      {
        fills: {
          'contact.name': 'Chidi Okafor',
          'contact.phone': '+4542678135',
          'contact.email': 'chidi@nordlys.dk',
        },
      },
    ],
    [
      'please ask for Fiona MacLeod, her number is 51 67 82 34',
      { fills: { 'contact.name': 'Fiona MacLeod', 'contact.phone': '+4551678234' } },
    ],
    [
      'my name is sam carver and we spend about 8000 a month',
      { fills: { 'contact.name': 'sam carver', 'credit.amount': 8000 } },
    ],
    [
      "Beth O'Neill. Invoices go to billing@nordlys.dk",
      { fills: { 'contact.name': "Beth O'Neill", 'invoice.email': 'billing@nordlys.dk' } },
    ],
    [
      'Ingrid van der Meer, ingrid@nordlys.dk',
      { fills: { 'contact.name': 'Ingrid van der Meer', 'contact.email': 'ingrid@nordlys.dk' } },
    ],
  ]),
  ...rows(at('contact.phone', dk), [
    [
      '20 67 81 23 and my email is m.sorensen@nordlys.dk',
      { fills: { 'contact.phone': '+4520678123', 'contact.email': 'm.sorensen@nordlys.dk' } },
    ],
    [
      'text me on 26 78 34 51 or write to hello@nordlys.dk',
      { fills: { 'contact.phone': '+4526783451', 'contact.email': 'hello@nordlys.dk' } },
    ],
  ]),
  ...rows(at('credit.amount', dk), [
    [
      '12,000 and email the invoice to accounts@nordlys.dk',
      { fills: { 'credit.amount': 12000, 'invoice.email': 'accounts@nordlys.dk' } },
    ],
    [
      'roughly 3000, paper invoice please',
      { fills: { 'credit.amount': 3000, 'invoice.channel': 'post' } },
    ],
  ]),
  ...rows(fresh('person.name', sePrivate), [
    [
      'Gareth Lloyd, Björkgatan 11, 753 28 Uppsala, 070-174 06 40, gareth@example.se',
      {
        fills: {
          'person.name': 'Gareth Lloyd',
          'person.address': address('SE', 'Björkgatan 11', ['75328', 'Uppsala']),
          'person.phone': '+46701740640',
          'person.email': 'gareth@example.se',
        },
      },
    ],
  ]),
  ...rows(fresh('person.name', noPrivate), [
    [
      "i'm holly barnes and i live at Strandgata 19, 9008 Tromsø",
      {
        fills: {
          'person.name': 'holly barnes',
          'person.address': address('NO', 'Strandgata 19', ['9008', 'Tromsø']),
        },
      },
    ],
  ]),
]

/** What was asked for, and nothing else. */
const single: readonly Row[] = [
  ...answers(at('customerType', dk), [
    ['business', 'business'],
    ["it's for me personally", 'private'],
    ['a company', 'business'],
  ]),
  ...answers(at('payment', dk), [
    ['invoice please', 'invoice'],
    ["I'd rather pay in advance", 'prepayment'],
  ]),
  ...answers(at('company.name', dk), [
    ['Bramble & Thorn', 'Bramble & Thorn'],
    ["we're called Seven Seas Diving", 'Seven Seas Diving'],
    ['Never Mind ApS', 'Never Mind ApS'],
    ['Help Yourself Catering ApS', 'Help Yourself Catering ApS'],
  ]),
  ...answers(at('company.legalForm', dk), [['ApS', 'ApS']]),
  ...answers(at('company.legalForm', se), [['aktiebolag', 'AB']]),
  ...answers(at('company.address', dk), [
    ["We're at Skolegade 9, 7100 Vejle", address('DK', 'Skolegade 9', ['7100', 'Vejle'])],
    [
      'Amagerbrogade 200, 3. th\n2300 København S',
      address('DK', 'Amagerbrogade 200, 3. th', ['2300', 'København S']),
    ],
    ['PO Box 42, 9900 Frederikshavn', address('DK', 'PO Box 42', ['9900', 'Frederikshavn'])],
  ]),
  ...answers(at('company.address', se), [
    ['582 22 Linköping, Storgatan 51', address('SE', 'Storgatan 51', ['58222', 'Linköping'])],
  ]),
  ...answers(at('company.address', no), [
    [
      'Sandviksveien 60, 5035 Bergen, Norway',
      address('NO', 'Sandviksveien 60', ['5035', 'Bergen']),
    ],
  ]),
  ...answers(at('contact.name', dk), [
    ['Zachary Quill', 'Zachary Quill'],
    ['my name is Siobhan Murphy-Lund', 'Siobhan Murphy-Lund'],
    ['Xiuying Li', 'Xiuying Li'],
    ['it would be Mark', 'Mark'],
  ]),
  ...answers(at('contact.phone', dk), [
    ['+45 31 45 67 82', '+4531456782'],
    ['my mobile is 40678123', '+4540678123'],
    ['0045 2678 3412', '+4526783412'],
    ['you can reach me on 61 78 23 45', '+4561782345'],
  ]),
  ...answers(at('contact.phone', se), [['070-174 06 41', '+46701740641']]),
  ...answers(at('contact.phone', no), [['680 52 120', '+4768052120']]),
  ...answers(at('contact.email', dk), [
    ['my email address is mette.k@nordlys.dk', 'mette.k@nordlys.dk'],
    ['use office@nordlys.dk', 'office@nordlys.dk'],
  ]),
  ...answers(at('credit.amount', dk), [
    ['5,000', 5000],
    ['around 15,000 kroner per month', 15000],
    ['ten thousand', 10000],
    ['10k', 10000],
    ['120,000 a year', 10000],
  ]),
  ...answers(at('invoice.channel', dk), [
    ['email', 'email'],
    ['by post', 'post'],
    ['EAN', 'gln'],
  ]),
  ...answers(having(at('invoice.gln', dk), { 'invoice.channel': 'gln' }), [
    ['GLN 5790001123314', '5790001123314'],
  ]),
  ...refusals(fresh('company.number', dk), [
    ['91376114', 'checkDigit'],
    ['913761', 'tooShort'],
  ]),
  ...refusals(at('contact.email', dk), [['mette at nordlys', 'noAtSign']]),
]

const dkPlace = (street: string, postalCode: string, city: string) => ({
  fills: { 'company.address': address('DK', street, [postalCode, city]) },
})

const corrections: readonly Row[] = [
  ...rows(complete('confirm', dk), [
    ['the house number is 5, not 3', dkPlace('Vestergade 5, 2. tv', '8000', 'Aarhus C')],
    [
      'wrong mail, it should be mette.s@nordlys.dk',
      { fills: { 'contact.email': 'mette.s@nordlys.dk' } },
    ],
    ['the phone number should be 30 67 81 24', { fills: { 'contact.phone': '+4530678124' } }],
    [
      'the company is actually called Nordlys Trading ApS',
      { fills: { 'company.name': 'Nordlys Trading ApS' } },
    ],
    ['we moved: Banegårdsgade 20, 8000 Aarhus C', dkPlace('Banegårdsgade 20', '8000', 'Aarhus C')],
    [
      'postcode should be 8200 and the city Aarhus N',
      dkPlace('Vestergade 3, 2. tv', '8200', 'Aarhus N'),
    ],
    ['make the amount 8,000 instead', { fills: { 'credit.amount': 8000 } }],
    ['change the contact person to Joan Field', { fills: { 'contact.name': 'Joan Field' } }],
    ["it's 2. th rather than 2. tv", dkPlace('Vestergade 3, 2. th', '8000', 'Aarhus C')],
    [
      "my surname's misspelt, it should be Sorensen",
      { fills: { 'contact.name': 'Mette Sorensen' } },
    ],
    ['the cvr is wrong, the right one is 91423480', { fills: { 'company.number': '91423480' } }],
    ['please send invoices on paper instead', { fills: { 'invoice.channel': 'post' } }],
    ['actually we prefer to prepay', { fills: { payment: 'prepayment' } }],
    ['I need to correct the address', { command: 'change', target: 'company.address' }],
    ['phone number is wrong', { command: 'change', target: 'contact.phone' }],
    ['change the amount', { command: 'change', target: 'credit.amount' }],
    ["the company name isn't right", { command: 'change', target: 'company.name' }],
  ]),
  ...rows(at('contact.email', dk), [
    ['hang on, my number is 20 12 34 65', { fills: { 'contact.phone': '+4520123465' } }],
    ["I got my name wrong, it's Mette Sander", { fills: { 'contact.name': 'Mette Sander' } }],
    [
      'mette@nordlys.com, sorry, mette@nordlys.dk',
      { fills: { 'contact.email': 'mette@nordlys.dk' } },
    ],
  ]),
  ...rows(at('contact.phone', dk), [
    ['20678123, no wait, 20678132', { fills: { 'contact.phone': '+4520678132' } }],
  ]),
  ...rows(complete('confirm', dkPrivate), [
    [
      'I live at number 18, not 8',
      { fills: { 'person.address': address('DK', 'Engvej 18', ['5000', 'Odense C']) } },
    ],
    [
      'my email has changed to jens@holm.example.dk',
      { fills: { 'person.email': 'jens@holm.example.dk' } },
    ],
  ]),
]

const talk: readonly Row[] = [
  ...rows(at('contact.phone', dk), [
    ['help', { command: 'help' }],
    ["I don't understand what you want me to write", { command: 'help' }],
    ['why do you need my phone number?', { command: 'why' }],
    ['what do you use it for', { command: 'why' }],
    ['go back', { command: 'back' }],
    ['one step back please', { command: 'back' }],
    ['skip this', { command: 'skip' }],
    ["I'd rather skip that one", { command: 'skip' }],
    ['undo', { command: 'undo' }],
    ['cancel', { command: 'cancel' }],
    ['start over', { command: 'restart' }],
    ['I want to speak to a human', { command: 'human' }],
    ['can someone call me back', { command: 'human' }],
    ["show me what I've answered", { command: 'summary' }],
    ['what do you do with my personal data?', { command: ['privacy', 'mydata'] }],
    ['what data do you hold about me', { command: 'mydata' }],
    ['delete everything you have on me', { command: 'delete' }],
    ['can we do this in danish', { language: 'da' }],
    ['switch to swedish', { language: 'sv' }],
    ['when are you open?', { digression: 'openingHours' }],
    ['are you a robot?', { digression: 'areYouHuman' }],
    ['thanks a lot', { digression: 'thanks' }],
    ['this is utterly useless', { digression: 'frustration' }],
    ['do you deliver to Greenland?', { digression: ['question', 'faq'] }],
    ['what happens next?', { digression: 'whatNext' }],
    ['no idea', { dontKnow: true }],
  ]),
]

const unwanted: readonly Row[] = [
  ...each(at('contact.name', dk), { nothing: true }, [
    'who do you mean?',
    'erm',
    'can I get back to you tomorrow?',
    "I'd rather not say",
  ]),
  ...each(at('contact.phone', dk), { nothing: true }, [
    'mobile or landline?',
    "I don't have a phone",
    'call after 3 pm',
  ]),
  ...each(at('credit.amount', dk), { nothing: true }, ['it varies a lot', "what's the maximum?"]),
  ...each(at('company.address', dk), { nothing: true }, [
    'do you mean the delivery address?',
    "we're about to move",
  ]),
  ...rows(at('contact.phone', dk), [['cpr 251248-9996', { nationalNumber: true }]]),
]

const assent: readonly Row[] = [
  ...each(complete('confirm', dk), { assent: 'yes' }, [
    'yes',
    "yes that's right",
    'correct',
    'yup 👍',
    'looks good',
    'all correct, go ahead',
  ]),
  ...each(complete('confirm', dk), { assent: 'no' }, ['no', "no that's not right", 'nope']),
  ...each(complete('confirm', dk), { assent: 'notYes' }, [
    'yes, except for the phone number',
    'almost',
    "if you fix the address then it's fine",
    'what happens if I say yes?',
    'yes but I have to check with my boss first',
    "I'm not sure",
  ]),
  ...each(complete('notice', dk), { assent: 'yes' }, ['ok', "that's fine", 'understood, go on']),
  ...each(complete('notice', dk), { assent: 'notYes' }, [
    "I don't agree to that",
    'what does that mean?',
    'only if you delete it afterwards',
  ]),
]

/** English in a conversation that stands in another language, and local words in English. */
const mixed: readonly Row[] = [
  ...rows({ ...at('contact.name', dk), session: 'da' }, [
    ['my name is Ruby Hale', { fills: { 'contact.name': 'Ruby Hale' } }],
  ]),
  ...rows({ ...at('contact.email', se), session: 'sv' }, [
    ['my email is ruby@bjorkobygg.se', { fills: { 'contact.email': 'ruby@bjorkobygg.se' } }],
  ]),
  ...rows(at('contact.phone', dk), [
    ['min mobil is 29 67 81 45', { fills: { 'contact.phone': '+4529678145' } }],
  ]),
  ...each({ ...complete('confirm', no), session: 'no' }, { assent: 'yes' }, ['yes, all fine']),
]

export const fifthEn: readonly Row[] = [
  ...several,
  ...single,
  ...corrections,
  ...talk,
  ...unwanted,
  ...assent,
  ...mixed,
]
