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

export const eighteenthEn: readonly Row[] = [
  // Several facts in one message.
  ...rows(start, [
    [
      'Hi! We run a small surf school in Denmark, Cold Wave ApS, CVR 25052943. Would like to become a customer',
      {
        fills: {
          country: 'DK',
          customerType: 'business',
          'company.name': 'Cold Wave ApS',
          'company.number': '25052943',
        },
        may: { 'company.legalForm': 'ApS' },
      },
    ],
    [
      'hello, private customer here, I live in Norway, name is Gareth Pugh-Jones and my mobile is 68 05 11 27',
      {
        fills: {
          country: 'NO',
          customerType: 'private',
          'person.name': 'Gareth Pugh-Jones',
          'person.phone': '+4768051127',
        },
      },
    ],
    [
      "We'd like to open an account please.\n\nBest regards,\nHenrik Sandell\nPurchasing Manager\nGranit & Glöd AB\nOrg.nr 559999-1923\n+46 70 174 06 18\nhenrik@granitglod.example.se",
      {
        fills: {
          customerType: 'business',
          'company.name': 'Granit & Glöd AB',
          'company.number': '5599991923',
          'contact.name': 'Henrik Sandell',
          'contact.phone': '+46701740618',
          'contact.email': 'henrik@granitglod.example.se',
        },
        may: { country: 'SE', 'company.legalForm': 'AB' },
      },
    ],
    [
      'Country: Denmark\nType: private\nName: Aoife Brennan\nAddress: Jagtvej 111, 4. th, 2200 København N\nEmail: aoife.b@mail.example.dk',
      {
        fills: {
          country: 'DK',
          customerType: 'private',
          'person.name': 'Aoife Brennan',
          'person.address': address('DK', 'Jagtvej 111, 4. th', ['2200', 'København N']),
          'person.email': 'aoife.b@mail.example.dk',
        },
      },
    ],
    [
      'we are a café in Tromsø, Polar Crumb AS (313 746 895), can we pay by invoice?',
      {
        fills: {
          customerType: 'business',
          'company.name': 'Polar Crumb AS',
          'company.number': '313746895',
        },
        may: { country: 'NO', 'company.legalForm': 'AS', payment: 'invoice' },
      },
    ],
    [
      "Hej hej! I'm buying for myself, not for any company. I live in Sweden",
      { fills: { customerType: 'private', country: 'SE' } },
    ],
    [
      "Signing up my employer: Bryggeriet Tåge A/S in Odense. I'm Camilla Friis, reach me at camilla@tage.example.dk",
      {
        fills: {
          customerType: 'business',
          'company.name': 'Bryggeriet Tåge A/S',
          'contact.name': 'Camilla Friis',
          'contact.email': 'camilla@tage.example.dk',
        },
        may: { country: 'DK', 'company.legalForm': 'A/S' },
      },
    ],
    [
      "norwegian AS, orgnr NO 316928668 MVA. we'll buy for about 20k NOK a month",
      {
        fills: {
          country: 'NO',
          customerType: 'business',
          'company.number': '316928668',
          'credit.amount': 20000,
        },
        may: { 'company.legalForm': 'AS' },
      },
    ],
  ]),
  ...rows(at('company.number', dk), [
    [
      "it's 93004213, and the name is Fuglsang Print ApS by the way",
      {
        fills: { 'company.number': '93004213', 'company.name': 'Fuglsang Print ApS' },
        may: { 'company.legalForm': 'ApS' },
      },
    ],
  ]),
  ...rows(at('company.number', no), [
    [
      '313 514 889. Also we just moved, the new address is Kirkegata 20, 2609 Lillehammer',
      {
        fills: {
          'company.number': '313514889',
          'company.address': address('NO', 'Kirkegata 20', ['2609', 'Lillehammer']),
        },
      },
    ],
  ]),
  ...rows(at('company.name', se), [
    [
      'Slipsten & Son AB, Västra Hamngatan 7, 411 17 Göteborg',
      {
        fills: {
          'company.name': 'Slipsten & Son AB',
          'company.address': address('SE', 'Västra Hamngatan 7', ['41117', 'Göteborg']),
        },
        may: { 'company.legalForm': 'AB' },
      },
    ],
  ]),
  ...rows(at('company.address', dk), [
    [
      "Havnegade 29, 5000 Odense C. And the one to talk to is Birgitte Lund, she's our bookkeeper",
      {
        fills: {
          'company.address': address('DK', 'Havnegade 29', ['5000', 'Odense C']),
          'contact.name': 'Birgitte Lund',
        },
        may: {},
      },
    ],
  ]),
  ...rows(at('company.address', no), [
    [
      'Address is Olav Tryggvasons gate 24, 7011 Trondheim, but invoices should go to our mailbox faktura@ullogull.example.no',
      {
        fills: {
          'company.address': address('NO', 'Olav Tryggvasons gate 24', ['7011', 'Trondheim']),
          'invoice.email': 'faktura@ullogull.example.no',
        },
        may: { 'invoice.channel': 'email' },
      },
    ],
  ]),
  ...rows(at('contact.name', se), [
    [
      'Ingrid Wallin, 070-174 06 33, ingrid@tradlost.example.se',
      {
        fills: {
          'contact.name': 'Ingrid Wallin',
          'contact.phone': '+46701740633',
          'contact.email': 'ingrid@tradlost.example.se',
        },
      },
    ],
  ]),
  ...rows(at('contact.name', dk), [
    [
      'Me, Tom Whitfield. Phone 20 12 34 61. What do you need the phone for anyway?',
      {
        fills: { 'contact.name': 'Tom Whitfield', 'contact.phone': '+4520123461' },
        command: 'why',
        target: 'contact.phone',
      },
    ],
  ]),
  ...rows(at('contact.name', no), [
    [
      'Name: Solveig Nygård\nRole: office manager\nMobile: +47 68 05 44 10\nMail: solveig.n@nygaard.example.no',
      {
        fills: {
          'contact.name': 'Solveig Nygård',
          'contact.phone': '+4768054410',
          'contact.email': 'solveig.n@nygaard.example.no',
        },
      },
    ],
  ]),
  ...rows(at('contact.email', dk), [
    [
      'liam@kystkaffe.example.dk, and send the invoices to bogholderi@kystkaffe.example.dk please',
      {
        fills: {
          'contact.email': 'liam@kystkaffe.example.dk',
          'invoice.email': 'bogholderi@kystkaffe.example.dk',
        },
        may: { 'invoice.channel': 'email' },
      },
    ],
  ]),
  ...rows(at('contact.phone', se), [
    [
      '0701740644 but mornings only, email works better: piotr@malarmaster.example.se',
      {
        fills: {
          'contact.phone': '+46701740644',
          'contact.email': 'piotr@malarmaster.example.se',
        },
      },
    ],
  ]),
  ...rows(at('credit.amount', no), [
    [
      'roughly 12 000 kr a month, and we want the invoices through Peppol',
      { fills: { 'credit.amount': 12000, 'invoice.channel': 'peppol' } },
    ],
  ]),
  ...rows(at('credit.amount', dk), [
    [
      "around 8,500 DKK per month I think. We're public sector so invoices have to go to EAN 5790000435975",
      {
        fills: {
          'credit.amount': 8500,
          'invoice.channel': 'gln',
          'invoice.gln': '5790000435975',
        },
      },
    ],
  ]),
  ...rows(at('person.name', dkPrivate), [
    [
      'Rasmus Thule, Strandvejen 44, 2900 Hellerup, phone 20123472',
      {
        fills: {
          'person.name': 'Rasmus Thule',
          'person.address': address('DK', 'Strandvejen 44', ['2900', 'Hellerup']),
          'person.phone': '+4520123472',
        },
      },
    ],
  ]),
  ...rows(at('person.address', sePrivate), [
    [
      'Kungsgatan 31, 903 25 Umeå. my number is 070 174 06 71 if the courier needs it',
      {
        fills: {
          'person.address': address('SE', 'Kungsgatan 31', ['90325', 'Umeå']),
          'person.phone': '+46701740671',
        },
      },
    ],
  ]),
  ...rows(at('person.phone', noPrivate), [
    [
      '68 05 70 88 and mail is hanne.moe@post.example.no',
      { fills: { 'person.phone': '+4768057088', 'person.email': 'hanne.moe@post.example.no' } },
    ],
  ]),
  ...rows(at('invoice.channel', no), [
    [
      'by email, to regnskap@fjordlys.example.no, and mark them with reference KST-7741',
      {
        fills: {
          'invoice.channel': 'email',
          'invoice.email': 'regnskap@fjordlys.example.no',
          'invoice.reference': 'KST-7741',
        },
      },
    ],
  ]),
  ...rows(at('invoice.channel', dk), [
    [
      'EAN. The number is 5798000416604 and our ref is Skolekøkken 3',
      {
        fills: {
          'invoice.channel': 'gln',
          'invoice.gln': '5798000416604',
          'invoice.reference': 'Skolekøkken 3',
        },
      },
    ],
  ]),

  // Plain answers.
  ...rows(start, [["we're over in sweden", { fills: { country: 'SE' } }]]),
  ...rows(fresh('customerType', no), [
    ["as a private person, it's just for my cabin", { fills: { customerType: 'private' } }],
  ]),
  ...rows(at('payment', se), [
    ['invoice pls, 30 days if possible', { fills: { payment: 'invoice' } }],
  ]),
  ...rows(at('company.number', se), [
    ['should be 559999-1618', { fills: { 'company.number': '5599991618' } }],
  ]),
  ...rows(at('company.name', no), [
    [
      "It's registered as Troll Tannklinikk AS",
      {
        fills: { 'company.name': 'Troll Tannklinikk AS' },
        may: { 'company.legalForm': 'AS' },
      },
    ],
  ]),
  ...rows(at('company.address', se), [
    [
      'thats Östra Storgatan 5, 553 21 Jönköping',
      { fills: { 'company.address': address('SE', 'Östra Storgatan 5', ['55321', 'Jönköping']) } },
    ],
  ]),
  ...rows(at('contact.phone', no), [
    ['sure its 680 51 902', { fills: { 'contact.phone': '+4768051902' } }],
  ]),
  ...rows(at('contact.email', no), [
    [
      'my mail: kjersti@lofotlam.example.no thx',
      { fills: { 'contact.email': 'kjersti@lofotlam.example.no' } },
    ],
  ]),
  ...rows(at('credit.amount', se), [
    ['hmm hard to say, maybe 15k', { fills: { 'credit.amount': 15000 } }],
  ]),
  ...rows(at('person.name', noPrivate), [
    ["Its Declan O'Rourke", { fills: { 'person.name': "Declan O'Rourke" } }],
  ]),

  // Corrections.
  ...rows(at('contact.email', dk), [
    [
      'sorry the phone i gave you is wrong, it should be 20 12 34 78',
      { fills: { 'contact.phone': '+4520123478' } },
    ],
  ]),
  ...rows(at('credit.amount', no), [
    [
      'hang on, Kari Haugen has left, use Jostein Vik as the contact',
      { fills: { 'contact.name': 'Jostein Vik' } },
    ],
  ]),
  ...rows(at('invoice.channel', dk), [
    ['wait, I put in the wrong CVR', { command: 'change', target: 'company.number' }],
  ]),
  ...rows(at('contact.name', se), [
    [
      "about the address, we've moved since. It's Linnégatan 9, 413 04 Göteborg now",
      { fills: { 'company.address': address('SE', 'Linnégatan 9', ['41304', 'Göteborg']) } },
    ],
  ]),
  ...rows(complete('confirm', se), [
    ['there is a typo in my own mail address', { command: 'change', target: 'contact.email' }],
  ]),
  ...rows(at('person.email', noPrivate), [
    ["my surname got misspelled, it's Ola Bakkeen", { fills: { 'person.name': 'Ola Bakkeen' } }],
  ]),
  ...rows(at('person.phone', dkPrivate), [
    [
      'wrong house number, sorry! Engvej 18, 5000 Odense C',
      { fills: { 'person.address': address('DK', 'Engvej 18', ['5000', 'Odense C']) } },
    ],
  ]),
  ...rows(at('company.address', no), [
    [
      "the company's not called that, it's Fjordlys Belysning AS",
      {
        fills: { 'company.name': 'Fjordlys Belysning AS' },
        may: { 'company.legalForm': 'AS' },
      },
    ],
  ]),
  ...rows(at('contact.phone', se), [
    ['can I change our address?', { command: 'change', target: 'company.address' }],
  ]),
  ...rows(complete('confirm', no), [
    ['5000 a month is too low, make it 9000', { fills: { 'credit.amount': 9000 } }],
  ]),
  ...rows(complete('confirm', dk), [
    [
      "Invoices shouldn't go by email, use EAN 5790000435975 instead",
      { fills: { 'invoice.channel': 'gln', 'invoice.gln': '5790000435975' } },
    ],
  ]),
  ...rows(at('payment', dk), [
    ["sorry I said Denmark but it's Norway", { fills: { country: 'NO' } }],
  ]),
  ...rows(complete('confirm', sePrivate), [
    ["that phone's old. New one is 0701740655", { fills: { 'person.phone': '+46701740655' } }],
  ]),

  // Confirmation and notice.
  ...rows(complete('confirm', dk), [['yep all good, send it', { assent: 'yes' }]]),
  ...rows(complete('confirm', no), [
    ["no that's not correct", { assent: 'no' }],
    [
      'Almost! My number is 68 05 12 43',
      { assent: 'partly', fills: { 'contact.phone': '+4768051243' } },
    ],
  ]),
  ...rows(complete('confirm', se), [
    ['fine by me as long as the first invoice comes after the 1st', { assent: 'partly' }],
    ['not yet, my boss has to look at it first', { assent: 'notYes', nothing: true }],
  ]),
  ...rows(complete('confirm', dkPrivate), [
    [
      'looks right except the postcode',
      { assent: 'partly', command: 'change', target: 'person.address' },
    ],
  ]),
  ...rows(complete('confirm', noPrivate), [['perfect 👍', { assent: 'yes' }]]),
  ...rows(complete('notice', se), [['ok, understood', { assent: 'yes' }]]),
  ...rows(complete('notice', dk), [["I don't agree to that", { assent: 'no' }]]),
  ...rows(complete('notice', noPrivate), [["Yes, that's okay with me", { assent: 'yes' }]]),

  // Asking something.
  ...rows(at('company.number', no), [
    ['does it cost anything to be a customer?', { digression: ['question', 'faq'], nothing: true }],
  ]),
  ...rows(start, [
    ['Who am I talking to here?', { digression: ['whoAreYou', 'areYouHuman'], nothing: true }],
  ]),
  ...rows(at('contact.name', dk), [
    ['is this a real person typing or a computer', { digression: 'areYouHuman', nothing: true }],
  ]),
  ...rows(at('credit.amount', se), [
    ['what hours are you open?', { digression: ['openingHours', 'faq'], nothing: true }],
  ]),

  // Wishes about the conversation.
  ...rows(at('invoice.channel', se), [
    [
      "I don't get the difference between these options, can you explain",
      { command: 'help', nothing: true },
    ],
  ]),
  ...rows(at('company.number', dk), [
    ['why on earth do you need that', { command: 'why', nothing: true }],
  ]),
  ...rows(at('contact.name', no), [
    ['go back one step please', { command: 'back', nothing: true }],
  ]),
  ...rows(at('invoice.reference', dk), [["we don't use one, next", { command: 'skip' }]]),
  ...rows(at('credit.amount', dk), [['no idea honestly', { dontKnow: true, nothing: true }]]),
  ...rows(at('contact.phone', dk), [
    ['I want to speak with someone at your office', { command: 'human', nothing: true }],
  ]),
  ...rows(complete('confirm', sePrivate), [
    ["please erase everything you've got on me", { command: 'delete', nothing: true }],
  ]),
  ...rows(at('person.address', dkPrivate), [
    ['could we do this in Danish instead?', { language: 'da', nothing: true }],
  ]),
]
