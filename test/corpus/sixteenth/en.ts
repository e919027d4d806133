import { address, rows } from '../row.ts'
import type { Row } from '../row.ts'
import { at, complete, dk, dkPrivate, no, noPrivate, se, sePrivate, start } from '../situations.ts'

export const sixteenthEn: readonly Row[] = [
  ...rows(start, [
    [
      'Hi there! Signing up my coffee roastery in Aarhus as a customer. Harbour Roast ApS, CVR 25 05 29 43. Would like to pay by invoice pls',
      {
        fills: {
          'company.name': 'Harbour Roast ApS',
          'company.number': '25052943',
          payment: 'invoice',
        },
        may: { country: 'DK', customerType: 'business', 'company.legalForm': 'ApS' },
      },
    ],
    [
      'private person, norway, prepayment',
      { fills: { customerType: 'private', country: 'NO', payment: 'prepayment' } },
    ],
    [
      'just me, not a company. Rahul Menon, live in Sweden, rahul.menon@example.se / 070-174 06 11',
      {
        fills: {
          customerType: 'private',
          country: 'SE',
          'person.name': 'Rahul Menon',
          'person.email': 'rahul.menon@example.se',
          'person.phone': '+46701740611',
        },
      },
    ],
    ['we r a small firm in Denmark', { fills: { country: 'DK', customerType: 'business' } }],
    [
      "Hello, we'd like to open an account.\n\nBest regards\nAgnieszka Nowak\nOffice Manager\nNordic Rope Access AS\nOrg.nr. 923 609 016 MVA\nStrandgaten 18, 4006 Stavanger, Norway\nT: +47 68 05 21 40\nagnieszka@nordicrope.example.no",
      {
        fills: {
          country: 'NO',
          'company.name': 'Nordic Rope Access AS',
          'company.number': '923609016',
          'company.address': address('NO', 'Strandgaten 18', ['4006', 'Stavanger']),
          'contact.name': 'Agnieszka Nowak',
          'contact.phone': '+4768052140',
          'contact.email': 'agnieszka@nordicrope.example.no',
        },
        may: { customerType: 'business', 'company.legalForm': 'AS' },
      },
    ],
    [
      'Sweden. The company is registered in Malmö, even though I personally live in Copenhagen',
      { fills: { country: 'SE' }, may: { customerType: 'business' } },
    ],
    [
      'Our org number is 556000-0167, Lumen Yoga AB, and we will buy for about 3500 kr a month',
      {
        fills: {
          'company.number': '5560000167',
          'company.name': 'Lumen Yoga AB',
          'credit.amount': 3500,
        },
        may: { country: 'SE', customerType: 'business', 'company.legalForm': 'AB' },
      },
    ],
    ['Denmark. Not Norway as I wrote in the email yesterday, sorry', { fills: { country: 'DK' } }],
    [
      'ordering as a private individual - Callum Fraser, Engvej 22, 5000 Odense C. will pay up front, dont want any bills',
      {
        fills: {
          customerType: 'private',
          'person.name': 'Callum Fraser',
          'person.address': address('DK', 'Engvej 22', ['5000', 'Odense C']),
          payment: 'prepayment',
        },
        may: { country: 'DK' },
      },
    ],
    [
      'hei hei, norwegian AS here but I write english, hope thats ok 🙂 invoices to accounts@fjellmat.example.no please',
      {
        fills: { country: 'NO', 'invoice.email': 'accounts@fjellmat.example.no' },
        may: {
          customerType: 'business',
          'company.legalForm': 'AS',
          'invoice.channel': 'email',
          payment: 'invoice',
        },
      },
    ],
  ]),
  ...rows(at('contact.name', dk), [
    ['Siobhan Keane', { fills: { 'contact.name': 'Siobhan Keane' } }],
    [
      'thats me, Tomasz Wilk, 20 12 34 18, tomasz@example.dk',
      {
        fills: {
          'contact.name': 'Tomasz Wilk',
          'contact.phone': '+4520123418',
          'contact.email': 'tomasz@example.dk',
        },
      },
    ],
    [
      'name: Gary Whitlock\nphone: +45 20123427\nemail: GARY@WHITLOCK.EXAMPLE.DK',
      {
        fills: {
          'contact.name': 'Gary Whitlock',
          'contact.phone': '+4520123427',
          'contact.email': 'gary@whitlock.example.dk',
        },
      },
    ],
    [
      'Contact my wife she does the paperwork, Lene Abbott, 20123433. Dont ring before 10',
      { fills: { 'contact.name': 'Lene Abbott', 'contact.phone': '+4520123433' } },
    ],
  ]),
  ...rows(at('contact.name', se), [
    [
      'put Ingrid Holmberg down as the contact, her mobile is 070 174 06 33',
      { fills: { 'contact.name': 'Ingrid Holmberg', 'contact.phone': '+46701740633' } },
    ],
    [
      'm.oyelaran@example.se or call 0701740644, ask for Michael Oyelaran',
      {
        fills: {
          'contact.name': 'Michael Oyelaran',
          'contact.phone': '+46701740644',
          'contact.email': 'm.oyelaran@example.se',
        },
      },
    ],
    [
      'erm ok. Kowalczyk, Piotr. mail is piotr dot kowalczyk at example dot se',
      {
        fills: { 'contact.name': 'Piotr Kowalczyk', 'contact.email': 'piotr.kowalczyk@example.se' },
      },
    ],
  ]),
  ...rows(at('contact.name', no), [
    [
      'Anjali Deshpande (procurement) – anjali.d@example.no',
      { fills: { 'contact.name': 'Anjali Deshpande', 'contact.email': 'anjali.d@example.no' } },
    ],
    ['it would be me I suppose. Hannah Brandt', { fills: { 'contact.name': 'Hannah Brandt' } }],
    [
      'Joe Pemberton, 0047 680 53 219',
      { fills: { 'contact.name': 'Joe Pemberton', 'contact.phone': '+4768053219' } },
    ],
  ]),
  ...rows(at('company.address', dk), [
    [
      'Kongensgade 41, 1. th, 6700 Esbjerg',
      { fills: { 'company.address': address('DK', 'Kongensgade 41, 1. th', ['6700', 'Esbjerg']) } },
    ],
    [
      'Havnegade 2, 5000 Odense C - we moved in last month so the register may still show the old one',
      { fills: { 'company.address': address('DK', 'Havnegade 2', ['5000', 'Odense C']) } },
    ],
  ]),
  ...rows(at('company.address', se), [
    [
      'Södra Förstadsgatan 9\n211 43 Malmö\nSweden',
      { fills: { 'company.address': address('SE', 'Södra Förstadsgatan 9', ['21143', 'Malmö']) } },
    ],
  ]),
  ...rows(at('company.address', no), [
    [
      'our office is at Kongens gate 12B in Trondheim, postcode 7011',
      { fills: { 'company.address': address('NO', 'Kongens gate 12B', ['7011', 'Trondheim']) } },
    ],
  ]),
  ...rows(at('person.address', dkPrivate), [
    [
      'i live on Amagerbrogade 118, 3. tv, 2300 Copenhagen S',
      {
        fills: {
          'person.address': address('DK', 'Amagerbrogade 118, 3. tv', ['2300', 'Copenhagen S']),
        },
      },
    ],
  ]),
  ...rows(at('person.address', sePrivate), [
    [
      'Kungsgatan 7 lgh 1102, SE-753 20 Uppsala (the door code is 4417)',
      { fills: { 'person.address': address('SE', 'Kungsgatan 7 lgh 1102', ['75320', 'Uppsala']) } },
    ],
  ]),
  ...rows(at('person.address', noPrivate), [
    [
      'storgata 77, 9008 tromso',
      { fills: { 'person.address': address('NO', 'storgata 77', ['9008', 'tromso']) } },
    ],
  ]),
  ...rows(at('payment', dk), [
    ['invoice would be best for us, 30 days if poss', { fills: { payment: 'invoice' } }],
  ]),
  ...rows(at('credit.amount', se), [
    ['roughly 7 500 sek pr month i reckon', { fills: { 'credit.amount': 7500 } }],
  ]),
  ...rows(at('credit.amount', no), [
    ['about twenty thousand a month, give or take', { fills: { 'credit.amount': 20000 } }],
  ]),
  ...rows(at('invoice.channel', dk), [
    [
      'we are a public school so it has to go via EAN: 5790000123452',
      { fills: { 'invoice.channel': 'gln', 'invoice.gln': '5790000123452' } },
    ],
  ]),
  ...rows(at('invoice.channel', se), [
    [
      'a pdf to bookkeeping@kvarnen.example.se is fine',
      { fills: { 'invoice.channel': 'email', 'invoice.email': 'bookkeeping@kvarnen.example.se' } },
    ],
  ]),
  ...rows(complete('confirm', dk), [
    ['yep all good', { assent: 'yes' }],
    ['ja tak, all correct', { assent: 'yes' }],
    [
      'mostly yes but the phone number is wrong',
      { assent: 'partly', command: 'change', target: 'contact.phone' },
    ],
    ['is VAT included in the prices?', { assent: 'notYes', digression: 'question', nothing: true }],
  ]),
  ...rows(complete('confirm', se), [
    ['Looks right to me', { assent: 'yes' }],
    [
      'all fine except the amount, make it 8000',
      { assent: 'partly', fills: { 'credit.amount': 8000 } },
    ],
    [
      'My own email is missing the surname, should be erik.lindqvist@bjorkobygg.example.se',
      { assent: 'notYes', fills: { 'contact.email': 'erik.lindqvist@bjorkobygg.example.se' } },
    ],
    [
      'Hmm, what happens after I say yes?',
      { assent: 'notYes', digression: 'question', nothing: true },
    ],
  ]),
  ...rows(complete('confirm', no), [
    ['👍 go ahead', { assent: 'yes' }],
    ['no, hold on, theres a mistake in there', { assent: 'no' }],
    [
      'we moved - Torggata 9, 0181 Oslo',
      {
        assent: 'notYes',
        fills: { 'company.address': address('NO', 'Torggata 9', ['0181', 'Oslo']) },
      },
    ],
  ]),
  ...rows(complete('confirm', dkPrivate), [
    ['everything checks out, thank you very much', { assent: 'yes' }],
    [
      'how do I change my address?',
      { assent: 'notYes', command: 'change', target: 'person.address' },
    ],
  ]),
  ...rows(complete('confirm', sePrivate), [
    ['spot on mate', { assent: 'yes' }],
    [
      'wrong phone!! 070-174 06 58',
      { assent: 'notYes', fills: { 'person.phone': '+46701740658' } },
    ],
  ]),
  ...rows(complete('confirm', noPrivate), [
    [
      'its Ola Martin Bakken, not just Ola Bakken',
      { assent: 'notYes', fills: { 'person.name': 'Ola Martin Bakken' } },
    ],
  ]),
  ...rows(at('contact.phone', dk), [
    [
      'how long does it take before we can place an order?',
      { digression: 'question', nothing: true },
    ],
  ]),
  ...rows(at('company.address', no), [
    [
      'good morning from a very rainy Bergen ☔',
      { digression: ['greeting', 'smallTalk'], nothing: true },
    ],
  ]),
  ...rows(at('credit.amount', se), [
    [
      'this is the third form I fill in today, honestly...',
      { digression: ['frustration', 'smallTalk'], nothing: true },
    ],
  ]),
  ...rows(at('person.email', dkPrivate), [
    [
      'thanks, you are quicker than the last guy',
      { digression: ['thanks', 'smallTalk'], nothing: true },
    ],
  ]),
  ...rows(at('payment', sePrivate), [
    [
      'is there a fee if I go for invoice instead of paying in advance?',
      { digression: 'question', nothing: true },
    ],
  ]),
  ...rows(at('company.name', no), [
    ['do you deliver to Svalbard?', { digression: 'question', nothing: true }],
  ]),
  ...rows(at('company.number', dk), [
    ['dunno, my accountant knows that one', { dontKnow: true, nothing: true }],
  ]),
  ...rows(at('contact.email', no), [
    ['can i speak to an actual person pls', { command: 'human', nothing: true }],
  ]),
  ...rows(at('person.phone', noPrivate), [
    ['go back one step please', { command: 'back', nothing: true }],
  ]),
  ...rows(at('company.number', dk), [
    [
      'we used to be 13748136 but that company is closed, I have to look up the new one',
      { nothing: true },
    ],
  ]),
  ...rows(at('contact.phone', se), [
    ['I called your office on 070-174 06 90 and nobody picked up!', { nothing: true }],
  ]),
  ...rows(at('person.name', dkPrivate), [
    ['here is my CPR 251248-9996, can you look me up?', { nationalNumber: true, nothing: true }],
  ]),
]
