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
  start,
} from '../situations.ts'

const dkPlace = (street: string, postalCode: string, city: string) =>
  address('DK', street, [postalCode, city])

/** Several answers at once, by people with little time and English as a second tongue. */
const several: readonly Row[] = [
  ...rows(start, [
    [
      'We run a small bakery in Norway and need to buy on invoice',
      { fills: { country: 'NO', customerType: 'business', payment: 'invoice' } },
    ],
    ['DK, private', { fills: { country: 'DK', customerType: 'private' } }],
    [
      "it's only for myself, I live in Sweden, will pay before delivery",
      { fills: { country: 'SE', customerType: 'private', payment: 'prepayment' } },
    ],
    [
      'Country: Denmark. Customer type: Business.',
      { fills: { country: 'DK', customerType: 'business' } },
    ],
    ['is this where I sign up?', { nothing: true }],
  ]),
  ...rows(fresh('company.number', dk), [
    ["it's 91707705 😊", { fills: { 'company.number': '91707705' } }],
    ['cvr91755076', { fills: { 'company.number': '91755076' } }],
    ['the CVR on our letterhead is 91 80 24 49', { fills: { 'company.number': '91802449' } }],
    [
      'Smokehouse I/S, 91897180, Havnevej 2, 3730 Nexø',
      {
        fills: {
          'company.name': 'Smokehouse I/S',
          'company.number': '91897180',
          'company.address': dkPlace('Havnevej 2', '3730', 'Nexø'),
        },
      },
    ],
    [
      'Pedal Works, cvr 91944553. I am the owner, Marco Bianchi. 27901234, marco@pedalworks.dk',
      {
        fills: {
          'company.name': 'Pedal Works',
          'company.number': '91944553',
          'contact.name': 'Marco Bianchi',
          'contact.phone': '+4527901234',
          'contact.email': 'marco@pedalworks.dk',
        },
      },
    ],
    [
      'Here you go:\nCompany - Gutter Masters ApS\nCVR - 91991926\nStreet - Møllevej 31\nCity - 9800 Hjørring\nContact - Joe Finch\nPhone - 98 90 12 35',
      {
        fills: {
          'company.name': 'Gutter Masters ApS',
          'company.number': '91991926',
          'company.address': dkPlace('Møllevej 31', '9800', 'Hjørring'),
          'contact.name': 'Joe Finch',
          'contact.phone': '+4598901235',
        },
      },
    ],
    [
      '92039293\n\nBest,\nKim Raven | Purchasing | Raven Marine A/S\nM: 40 90 12 36 | kim@ravenmarine.dk',
      {
        fills: {
          'company.number': '92039293',
          'contact.name': 'Kim Raven',
          'company.name': 'Raven Marine A/S',
          'contact.phone': '+4540901236',
          'contact.email': 'kim@ravenmarine.dk',
        },
      },
    ],
    [
      '92086666, and email the bills to ap@lampstore.dk',
      { fills: { 'company.number': '92086666', 'invoice.email': 'ap@lampstore.dk' } },
    ],
  ]),
  ...rows(fresh('company.number', se), [
    [
      'orgnr 559999-7326, name is Tundra Gear AB',
      { fills: { 'company.number': '5599997326', 'company.name': 'Tundra Gear AB' } },
    ],
  ]),
  ...rows(at('company.name', dk), [
    [
      'Yarn Loft, we sit at Brogade 15, 5700 Svendborg',
      {
        fills: {
          'company.name': 'Yarn Loft',
          'company.address': dkPlace('Brogade 15', '5700', 'Svendborg'),
        },
      },
    ],
    [
      'Market Square Dental ApS. Ask for Maud Stone',
      { fills: { 'company.name': 'Market Square Dental ApS', 'contact.name': 'Maud Stone' } },
    ],
  ]),
  ...rows(at('contact.name', dk), [
    [
      'terry blake 23901237',
      { fills: { 'contact.name': 'terry blake', 'contact.phone': '+4523901237' } },
    ],
    [
      'Rosa Vidal (purchasing) / rosa.v@nordlys.dk / 51 90 12 38',
      {
        fills: {
          'contact.name': 'Rosa Vidal',
          'contact.email': 'rosa.v@nordlys.dk',
          'contact.phone': '+4551901238',
        },
      },
    ],
    [
      'our foreman Keith Dunn does the ordering, his cell is 29901239',
      { fills: { 'contact.name': 'Keith Dunn', 'contact.phone': '+4529901239' } },
    ],
    [
      'Mia Tell here. work email mia.tell@nordlys.dk',
      { fills: { 'contact.name': 'Mia Tell', 'contact.email': 'mia.tell@nordlys.dk' } },
    ],
    [
      'Stan Wu, we buy for 6,500 kr a month',
      { fills: { 'contact.name': 'Stan Wu', 'credit.amount': 6500 } },
    ],
  ]),
  ...rows(at('contact.phone', dk), [
    [
      'cell 30901240 mail mets@nordlys.dk',
      { fills: { 'contact.phone': '+4530901240', 'contact.email': 'mets@nordlys.dk' } },
    ],
    [
      '31 90 12 41, also we would like paper invoices',
      { fills: { 'contact.phone': '+4531901241', 'invoice.channel': 'post' } },
    ],
  ]),
  ...rows(at('credit.amount', dk), [
    [
      'say 4000. invoice email: ledger@nordlys.dk',
      { fills: { 'credit.amount': 4000, 'invoice.email': 'ledger@nordlys.dk' } },
    ],
  ]),
  ...rows(fresh('person.name', dkPrivate), [
    [
      "Vera Lynch, Skovvej 3, 8400 Ebeltoft. Phone 86 34 90 12. I don't have email",
      {
        fills: {
          'person.name': 'Vera Lynch',
          'person.address': dkPlace('Skovvej 3', '8400', 'Ebeltoft'),
          'person.phone': '+4586349012',
        },
      },
    ],
    [
      'hiya, Amir Jones is the name 👋 28901242',
      { fills: { 'person.name': 'Amir Jones', 'person.phone': '+4528901242' } },
    ],
  ]),
  ...rows(fresh('person.name', noPrivate), [
    [
      'Full name: Ellen Grace Ford\nHome address: Bergsgata 31 A, 0468 Oslo\nEmail address: ellen@example.no',
      {
        fills: {
          'person.name': 'Ellen Grace Ford',
          'person.address': address('NO', 'Bergsgata 31 A', ['0468', 'Oslo']),
          'person.email': 'ellen@example.no',
        },
      },
    ],
  ]),
]

/** What was asked for, and nothing else. */
const single: readonly Row[] = [
  ...answers(at('customerType', dk), [
    ['my company', 'business'],
    ['just a private customer', 'private'],
  ]),
  ...answers(at('payment', dk), [
    ['send us a bill', 'invoice'],
    ["I'll pay before you ship", 'prepayment'],
  ]),
  ...answers(at('company.name', dk), [
    ['Father & Daughter', 'Father & Daughter'],
    ["officially we're Mols Veterinary P/S", 'Mols Veterinary P/S'],
    ['Back to Nature ApS', 'Back to Nature ApS'],
    ['the corner butcher', 'the corner butcher'],
    ['Skip & Co', 'Skip & Co'],
  ]),
  ...answers(at('company.legalForm', no), [['ASA', 'ASA']]),
  ...answers(at('company.legalForm', se), [['handelsbolag', 'HB']]),
  ...answers(at('company.address', dk), [
    ['Gl. Landevej 111 B, 2630 Taastrup', dkPlace('Gl. Landevej 111 B', '2630', 'Taastrup')],
    [
      "we're located on Vestergade 71 in 5000 Odense C",
      dkPlace('Vestergade 71', '5000', 'Odense C'),
    ],
    ['Hill Farm, Bakkevej 4\n4270 Høng', dkPlace('Hill Farm, Bakkevej 4', '4270', 'Høng')],
    ['3700 Rønne, Snellemark 21', dkPlace('Snellemark 21', '3700', 'Rønne')],
  ]),
  ...answers(at('company.address', se), [
    ['Box 70, 621 21 Visby', address('SE', 'Box 70', ['62121', 'Visby'])],
  ]),
  ...answers(at('contact.name', dk), [
    ['put down Annie Locke', 'Annie Locke'],
    ['Karl Y', 'Karl Y'],
    ["Brian D'Arcy", "Brian D'Arcy"],
    ['mary jane', 'mary jane'],
    ['Will Power', 'Will Power'],
  ]),
  ...answers(at('contact.phone', dk), [
    ['23 90 12 43', '+4523901243'],
    ['(+45) 24901244', '+4524901244'],
    ['try 25-90-12-45', '+4525901245'],
    ["no. is 50901246 but I'm hard to get hold of", '+4550901246'],
  ]),
  ...answers(at('contact.phone', no), [['6805 3119', '+4768053119']]),
  ...answers(at('contact.email', dk), [
    ["it's shop@nordlys.dk", 'shop@nordlys.dk'],
    ['THESHOP@NORDLYS.DK', 'THESHOP@nordlys.dk'],
  ]),
  ...answers(at('credit.amount', dk), [
    ['about 4,500 kr', 4500],
    ['fifteen thousand', 15000],
    ['20k per month', 20000],
    ['36,000 kr yearly', 3000],
  ]),
  ...answers(at('invoice.channel', dk), [
    ['e-mail is easiest', 'email'],
    ['on paper', 'post'],
  ]),
  ...answers(having(at('invoice.gln', dk), { 'invoice.channel': 'gln' }), [
    ['our EAN: 5790001138851', '5790001138851'],
  ]),
  ...refusals(fresh('company.number', dk), [['cvr 91707706', 'checkDigit']]),
  ...refusals(at('contact.phone', dk), [['239012', 'tooShort']]),
]

const corrections: readonly Row[] = [
  ...rows(complete('confirm', dk), [
    [
      "we're at number 33, not 3",
      { fills: { 'company.address': dkPlace('Vestergade 33, 2. tv', '8000', 'Aarhus C') } },
    ],
    [
      'the email should end in .com: mette@nordlys.com',
      { fills: { 'contact.email': 'mette@nordlys.com' } },
    ],
    ['new mobile number: 23 90 12 47', { fills: { 'contact.phone': '+4523901247' } }],
    [
      'the street is Østergade, not Vestergade',
      { fills: { 'company.address': dkPlace('Østergade 3, 2. tv', '8000', 'Aarhus C') } },
    ],
    [
      'can you fix the name to Mette Sørensen Bell',
      { fills: { 'contact.name': 'Mette Sørensen Bell' } },
    ],
    ["5000 isn't enough, put 9000", { fills: { 'credit.amount': 9000 } }],
    [
      'the invoices go to another email: inge@nordlys.dk',
      { fills: { 'invoice.email': 'inge@nordlys.dk' } },
    ],
    [
      "something's missing in the company name, we are Nordlys Solar ApS",
      { fills: { 'company.name': 'Nordlys Solar ApS' } },
    ],
    [
      'all good but the phone should be 24901248',
      { fills: { 'contact.phone': '+4524901248' }, assent: 'notYes' },
    ],
    ['I would rather get invoices by post than by email', { fills: { 'invoice.channel': 'post' } }],
    ["that's not our CVR, ours is 91755076", { fills: { 'company.number': '91755076' } }],
    ['may I redo the amount', { command: 'change', target: 'credit.amount' }],
    ["you've got the wrong address", { command: 'change', target: 'company.address' }],
    ["you've got my phone number wrong", { command: 'change', target: 'contact.phone' }],
    ['replace the contact person', { command: 'change', target: 'contact.name' }],
  ]),
  ...rows(at('contact.email', dk), [
    [
      "whoops that was my wife's number. Mine is 25901249",
      { fills: { 'contact.phone': '+4525901249' } },
    ],
    [
      "ah, it's Metta with an a, so Metta Sørensen",
      { fills: { 'contact.name': 'Metta Sørensen' } },
    ],
    [
      'we need to change the address to Havnevej 6, 8000 Aarhus C',
      { fills: { 'company.address': dkPlace('Havnevej 6', '8000', 'Aarhus C') } },
    ],
  ]),
  ...rows(at('credit.amount', dk), [
    ['6000. or no, say 7000', { fills: { 'credit.amount': 7000 } }],
  ]),
  ...rows(complete('confirm', dkPrivate), [
    [
      "I've moved! New address Parkvej 21, 5230 Odense M",
      { fills: { 'person.address': dkPlace('Parkvej 21', '5230', 'Odense M') } },
    ],
  ]),
]

const talk: readonly Row[] = [
  ...rows(at('contact.phone', dk), [
    ['could you help me a bit', { command: 'help' }],
    ['how should I write it', { command: 'help' }],
    ["what's my number got to do with it", { command: 'why' }],
    ['is that really necessary?', { command: 'why' }],
    ['the question before', { command: 'back' }],
    ['leave that one out', { command: 'skip' }],
    ['skip it for now', { command: 'skip' }],
    ['undo the last one', { command: 'undo' }],
    ["forget it, I don't want to be a customer any more", { command: ['cancel', 'stop'] }],
    ["let's take it from the top again", { command: 'restart' }],
    ['give me a real person', { command: 'human' }],
    ["I'd sooner talk to a sales rep", { command: 'human' }],
    ['what have I filled in so far', { command: 'summary' }],
    ['are you GDPR compliant', { command: ['privacy', 'mydata'] }],
    ['can I get a copy of my data', { command: 'mydata' }],
    ['please erase all my details', { command: 'delete' }],
    ['dansk tak', { language: 'da' }],
    ['swedish please', { language: 'sv' }],
    ['do you close at 4?', { digression: 'openingHours' }],
    ['is there a real person behind this?', { digression: 'areYouHuman' }],
    ['great, thank you', { digression: 'thanks' }],
    ["I'm getting really fed up with this", { digression: 'frustration' }],
    ['can I return timber that has been cut?', { digression: ['question', 'faq'] }],
    ["I don't remember", { dontKnow: true }],
  ]),
]

const unwanted: readonly Row[] = [
  ...each(at('contact.name', dk), { nothing: true }, [
    'there are three of us sharing it',
    "two minutes, I've got a customer",
    'what do you mean by contact person',
    "I won't tell you that",
  ]),
  ...each(at('contact.phone', dk), { nothing: true }, [
    'I never answer unknown numbers',
    "can't you just email",
    'between 8 and 4',
  ]),
  ...each(at('contact.email', dk), { nothing: true }, [
    "we don't use email here",
    'does it have to be a work email?',
  ]),
  ...each(at('company.name', dk), { nothing: true }, ['which name, the one on the sign?']),
  ...rows(at('contact.email', dk), [['here is my CPR 2512489996', { nationalNumber: true }]]),
]

const assent: readonly Row[] = [
  ...each(complete('confirm', dk), { assent: 'yes' }, [
    'absolutely',
    'spot on',
    'perfect',
    'sure thing',
    'all good, send it off',
  ]),
  ...each(complete('confirm', dk), { assent: 'no' }, ['nah', "it's wrong", 'no thanks']),
  ...each(complete('confirm', dk), { assent: 'notYes' }, [
    'yeah yeah, but first the email needs fixing',
    'only if I can change it later',
    'is it binding?',
    'maybe',
    'yes on one condition',
    'not yet',
  ]),
  ...each(complete('notice', dk), { assent: 'yes' }, ['fine by me', 'yes I accept']),
  ...each(complete('notice', dk), { assent: 'notYes' }, [
    'who are you anyway?',
    "no I don't like that",
    'can I read the whole thing somewhere?',
  ]),
]

/** English in a conversation that stands in another language, and local words in English. */
const mixed: readonly Row[] = [
  ...rows({ ...at('contact.name', no), session: 'no' }, [
    ["put Victor Baker, he's the boss", { fills: { 'contact.name': 'Victor Baker' } }],
  ]),
  ...rows({ ...at('contact.phone', dk), session: 'da' }, [
    ["that's 26901250", { fills: { 'contact.phone': '+4526901250' } }],
  ]),
  ...rows(at('contact.email', dk), [
    ['bare send it to victor@nordlys.dk', { fills: { 'contact.email': 'victor@nordlys.dk' } }],
  ]),
]

export const sixthEn: readonly Row[] = [
  ...several,
  ...single,
  ...corrections,
  ...talk,
  ...unwanted,
  ...assent,
  ...mixed,
]
