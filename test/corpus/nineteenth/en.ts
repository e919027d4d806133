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

export const nineteenthEn: readonly Row[] = [
  // Several facts in one message.
  ...rows(start, [
    [
      'Morning! New customer from Norway: Skarv Regnskap AS, org no. 319169512, Strandgata 22, 8006 Bodø',
      {
        fills: {
          country: 'NO',
          customerType: 'business',
          'company.name': 'Skarv Regnskap AS',
          'company.number': '319169512',
          'company.address': address('NO', 'Strandgata 22', ['8006', 'Bodø']),
        },
        may: { 'company.legalForm': 'AS' },
      },
    ],
    [
      "Hi my name's Priya Raman, private person, just moved to Malmö and want to order some stuff for my flat. Mail priya.raman@mail.example.se",
      {
        fills: {
          customerType: 'private',
          'person.name': 'Priya Raman',
          'person.email': 'priya.raman@mail.example.se',
        },
        may: { country: 'SE' },
      },
    ],
    [
      'Company: Blåbær Web ApS\nVAT: DK13748136\nContact: Jonas Kruse\nTel: +45 20 12 34 83\nInvoices to: bills@blabar.example.dk',
      {
        fills: {
          customerType: 'business',
          'company.name': 'Blåbær Web ApS',
          'company.number': '13748136',
          'contact.name': 'Jonas Kruse',
          'contact.phone': '+4520123483',
          'invoice.email': 'bills@blabar.example.dk',
        },
        may: {
          country: 'DK',
          'company.legalForm': 'ApS',
          payment: 'invoice',
          'invoice.channel': 'email',
        },
      },
    ],
    [
      "yo we're 3 guys running a bike workshop in Gothenburg, its called Kedja AB. want to get invoiced not pay upfront",
      {
        fills: { customerType: 'business', 'company.name': 'Kedja AB', payment: 'invoice' },
        may: { country: 'SE', 'company.legalForm': 'AB' },
      },
    ],
    [
      "I'd like to register as a private customer. Denmark. I'll pay up front.",
      { fills: { customerType: 'private', country: 'DK', payment: 'prepayment' } },
    ],
    [
      'Please set us up as a customer, thanks\n\n--\nMarit Aasen | CFO\nIsbre Design AS\nGrønnegata 32, 9008 Tromsø, Norway\nM: +47 68 05 33 91\nmarit@isbre.example.no\nwww.isbre.example.no',
      {
        fills: {
          customerType: 'business',
          'company.name': 'Isbre Design AS',
          'company.address': address('NO', 'Grønnegata 32', ['9008', 'Tromsø']),
          'contact.name': 'Marit Aasen',
          'contact.phone': '+4768053391',
          'contact.email': 'marit@isbre.example.no',
        },
        may: { country: 'NO', 'company.legalForm': 'AS' },
      },
    ],
    [
      "Swedish company, 559999-3630, no need for credit, we'd rather prepay",
      {
        fills: {
          country: 'SE',
          customerType: 'business',
          'company.number': '5599993630',
          payment: 'prepayment',
        },
      },
    ],
    [
      'hiya, are you able to deliver to Roskilde? The customer would be Børnehuset Myretuen, CVR 93004213',
      {
        fills: { 'company.name': 'Børnehuset Myretuen', 'company.number': '93004213' },
        may: { country: 'DK', customerType: 'business' },
        digression: ['question', 'faq'],
      },
    ],
  ]),
  ...rows(at('payment', no), [
    [
      'Invoice. Org number is 310531049 if you need that now',
      { fills: { payment: 'invoice', 'company.number': '310531049' } },
    ],
  ]),
  ...rows(at('company.number', se), [
    [
      "5599998829 - the company's called Hällristaren Konsult AB",
      {
        fills: { 'company.number': '5599998829', 'company.name': 'Hällristaren Konsult AB' },
        may: { 'company.legalForm': 'AB' },
      },
    ],
  ]),
  ...rows(at('company.number', dk), [
    [
      'CVR: 25 05 29 43\nName: Måge & Makker ApS\nAddress: Algade 15, 4000 Roskilde',
      {
        fills: {
          'company.number': '25052943',
          'company.name': 'Måge & Makker ApS',
          'company.address': address('DK', 'Algade 15', ['4000', 'Roskilde']),
        },
        may: { 'company.legalForm': 'ApS' },
      },
    ],
  ]),
  ...rows(at('company.name', no), [
    [
      'Dugnad Digital AS. Do you deliver to Svalbard btw?',
      {
        fills: { 'company.name': 'Dugnad Digital AS' },
        may: { 'company.legalForm': 'AS' },
        digression: ['question', 'faq'],
      },
    ],
  ]),
  ...rows(at('company.address', se), [
    [
      "We're at Bangårdsgatan 4, 753 20 Uppsala, and you can call our contact Fredrik Alm on 070-1740688",
      {
        fills: {
          'company.address': address('SE', 'Bangårdsgatan 4', ['75320', 'Uppsala']),
          'contact.name': 'Fredrik Alm',
          'contact.phone': '+46701740688',
        },
      },
    ],
  ]),
  ...rows(at('contact.name', dk), [
    [
      'That would be our head of logistics Signe Buhl (signe@tangogtov.example.dk)',
      {
        fills: {
          'contact.name': 'Signe Buhl',
          'contact.email': 'signe@tangogtov.example.dk',
        },
        may: {},
      },
    ],
  ]),
  ...rows(at('contact.name', no), [
    [
      "Eirik Straume here, I'm the owner. 68052277",
      {
        fills: { 'contact.name': 'Eirik Straume', 'contact.phone': '+4768052277' },
        may: {},
      },
    ],
  ]),
  ...rows(at('contact.phone', dk), [
    [
      'you can get me on +45 20123495 or write to bjarke@nordlys.example.dk',
      {
        fills: {
          'contact.phone': '+4520123495',
          'contact.email': 'bjarke@nordlys.example.dk',
        },
      },
    ],
  ]),
  ...rows(at('contact.email', se), [
    [
      "Its lovisa@bjorkobygg.example.se. We'd be buying for about 30 000 kr a month",
      {
        fills: { 'contact.email': 'lovisa@bjorkobygg.example.se', 'credit.amount': 30000 },
      },
    ],
  ]),
  ...rows(at('credit.amount', se), [
    [
      '25000 a month. Invoices to ekonomi@bjorkobygg.example.se',
      {
        fills: { 'credit.amount': 25000, 'invoice.email': 'ekonomi@bjorkobygg.example.se' },
        may: { 'invoice.channel': 'email' },
      },
    ],
  ]),
  ...rows(at('credit.amount', no), [
    [
      'Probably 40 000, a bit more before Christmas. Peppol is how we take invoices',
      { fills: { 'credit.amount': 40000, 'invoice.channel': 'peppol' } },
    ],
  ]),
  ...rows(at('person.name', noPrivate), [
    [
      'Name: Freya MacLeod\nStreet: Øvregaten 12\nPostcode/town: 5003 Bergen\nPhone: 68 05 91 14',
      {
        fills: {
          'person.name': 'Freya MacLeod',
          'person.address': address('NO', 'Øvregaten 12', ['5003', 'Bergen']),
          'person.phone': '+4768059114',
        },
      },
    ],
  ]),
  ...rows(at('person.name', sePrivate), [
    [
      "I'm Tove Hedman and you can mail me at tove@hedman.example.se",
      { fills: { 'person.name': 'Tove Hedman', 'person.email': 'tove@hedman.example.se' } },
    ],
  ]),
  ...rows(at('person.address', dkPrivate), [
    [
      'Skolegade 8, 1. th, 6700 Esbjerg - email jytte.k@mail.example.dk',
      {
        fills: {
          'person.address': address('DK', 'Skolegade 8, 1. th', ['6700', 'Esbjerg']),
          'person.email': 'jytte.k@mail.example.dk',
        },
      },
    ],
  ]),
  ...rows(at('person.phone', sePrivate), [
    [
      '070-174 06 09. And can I have the invoice on paper in the post, I never read emails',
      { fills: { 'person.phone': '+46701740609', 'invoice.channel': 'post' } },
    ],
  ]),
  ...rows(at('invoice.channel', se), [
    [
      'Peppol works. Please use Havsbris-22 as the reference.',
      { fills: { 'invoice.channel': 'peppol', 'invoice.reference': 'Havsbris-22' } },
    ],
  ]),
  ...rows(at('invoice.channel', dk), [
    [
      'email please: regninger@nordlys.example.dk. Do you send reminders too?',
      {
        fills: { 'invoice.channel': 'email', 'invoice.email': 'regninger@nordlys.example.dk' },
        digression: ['question', 'faq'],
      },
    ],
  ]),

  // Plain answers.
  ...rows(start, [['norway, up north', { fills: { country: 'NO' } }]]),
  ...rows(fresh('customerType', dk), [["we're a firm", { fills: { customerType: 'business' } }]]),
  ...rows(at('payment', no), [
    ["I'd rather pay beforehand tbh", { fills: { payment: 'prepayment' } }],
  ]),
  ...rows(at('company.number', dk), [
    ['cvr nr is 13 74 81 36', { fills: { 'company.number': '13748136' } }],
  ]),
  ...rows(at('company.address', dk), [
    [
      'jernbanegade 11, 6000 kolding',
      { fills: { 'company.address': address('DK', 'jernbanegade 11', ['6000', 'kolding']) } },
    ],
  ]),
  ...rows(at('contact.name', se), [
    ["that's me, Åsa Nordqvist", { fills: { 'contact.name': 'Åsa Nordqvist' } }],
  ]),
  ...rows(at('contact.phone', dk), [
    ["+4520123469, but text me don't call", { fills: { 'contact.phone': '+4520123469' } }],
  ]),
  ...rows(at('credit.amount', dk), [
    ['give or take 3.000 kr', { fills: { 'credit.amount': 3000 } }],
  ]),
  ...rows(at('person.email', sePrivate), [
    [
      'my emial is kalle_87@mail.example.se',
      { fills: { 'person.email': 'kalle_87@mail.example.se' } },
    ],
  ]),
  ...rows(having(at('invoice.gln', dk), { 'invoice.channel': 'gln' }), [
    ['here you go 5798 0004 1660 4', { fills: { 'invoice.gln': '5798000416604' } }],
  ]),

  // Corrections.
  ...rows(at('invoice.channel', se), [
    [
      "one more thing, Erik's number has changed to 0701740697",
      { fills: { 'contact.phone': '+46701740697' } },
    ],
  ]),
  ...rows(at('credit.amount', dk), [
    [
      "I misspelled my email, it's mette.s@nordlys.example.dk",
      { fills: { 'contact.email': 'mette.s@nordlys.example.dk' } },
    ],
  ]),
  ...rows(complete('confirm', no), [
    ['the street is wrong', { command: 'change', target: 'company.address' }],
  ]),
  ...rows(at('company.address', dk), [
    ["ah sorry, CVR should've been 93004213", { fills: { 'company.number': '93004213' } }],
  ]),
  ...rows(at('person.phone', noPrivate), [
    ['I need to fix my name', { command: 'change', target: 'person.name' }],
  ]),
  ...rows(at('company.name', se), [
    [
      "no wait, I'm signing up as a private person, not as a company",
      { fills: { customerType: 'private' } },
    ],
  ]),
  ...rows(complete('confirm', dk), [
    ['Monthly purchases will be more like 11000', { fills: { 'credit.amount': 11000 } }],
  ]),
  ...rows(at('contact.email', se), [
    [
      'could you swap the contact person to Malin Öberg',
      { fills: { 'contact.name': 'Malin Öberg' } },
    ],
  ]),
  ...rows(complete('confirm', noPrivate), [
    [
      'I moved last week!! Nygårdsgaten 5, 5015 Bergen',
      { fills: { 'person.address': address('NO', 'Nygårdsgaten 5', ['5015', 'Bergen']) } },
    ],
  ]),
  ...rows(at('invoice.email', no), [
    [
      'changed my mind, send the invoices on paper by post instead',
      { fills: { 'invoice.channel': 'post' } },
    ],
  ]),
  ...rows(complete('confirm', se), [
    [
      'the mail for invoices should be economy@bjorkobygg.example.se',
      { fills: { 'invoice.email': 'economy@bjorkobygg.example.se' } },
    ],
  ]),
  ...rows(at('credit.amount', se), [
    ["actually we'll prepay after all", { fills: { payment: 'prepayment' } }],
  ]),
  ...rows(complete('confirm', dkPrivate), [
    ['how do I change my mobile number?', { command: 'change', target: 'person.phone' }],
  ]),

  // Confirmation and notice.
  ...rows(complete('confirm', no), [["That's correct, thank you", { assent: 'yes' }]]),
  ...rows(complete('confirm', se), [
    ['Yeah go ahead', { assent: 'yes' }],
    ['let me think about it until tomorrow', { assent: 'notYes', nothing: true }],
  ]),
  ...rows(complete('confirm', dkPrivate), [['nope', { assent: 'no' }]]),
  ...rows(complete('confirm', dk), [
    ['Sure, provided I can cancel whenever I like', { assent: 'partly', nothing: true }],
  ]),
  ...rows(complete('confirm', noPrivate), [
    [
      'mostly right, the email is wrong though',
      { assent: 'partly', command: 'change', target: ['person.email', 'invoice.email'] },
    ],
  ]),
  ...rows(complete('confirm', sePrivate), [
    [
      "Everything is right, but my name's spelled Anna Bergelund",
      { assent: 'partly', fills: { 'person.name': 'Anna Bergelund' } },
    ],
  ]),
  ...rows(complete('notice', dk), [['accepted', { assent: 'yes' }]]),
  ...rows(complete('notice', no), [["no thanks, I'd rather not", { assent: 'no' }]]),
  ...rows(complete('notice', sePrivate), [
    ['what happens if I say no?', { assent: 'notYes', nothing: true }],
  ]),

  // Asking something.
  ...rows(start, [
    ['how long does delivery usually take?', { digression: ['question', 'faq'], nothing: true }],
  ]),
  ...rows(at('payment', dk), [
    ['what ways to pay do you have?', { digression: 'paymentWays', nothing: true }],
  ]),
  ...rows(at('contact.email', no), [
    ['am i chatting with a bot lol', { digression: 'areYouHuman', nothing: true }],
  ]),
  ...rows(at('company.number', se), [
    ['sorry but who are you guys exactly?', { digression: 'whoAreYou', nothing: true }],
  ]),

  // Wishes about the conversation.
  ...rows(at('company.address', se), [
    ['can we start from scratch', { command: 'restart', nothing: true }],
  ]),
  ...rows(at('contact.email', dk), [
    ["show me what I've filled in so far", { command: 'summary', nothing: true }],
  ]),
  ...rows(at('contact.name', no), [
    ['undo that last bit', { command: ['undo', 'back'], nothing: true }],
  ]),
  ...rows(at('person.phone', dkPrivate), [
    ["I'd rather not give that, skip it", { command: 'skip', nothing: true }],
  ]),
  ...rows(at('company.number', no), [
    ["not sure what it is, don't know it by heart", { dontKnow: true, nothing: true }],
  ]),
  ...rows({ ...at('person.address', noPrivate), session: 'en' }, [
    ['kan vi ta det på norsk i stedet?', { language: 'no', nothing: true }],
  ]),
  ...rows(at('credit.amount', se), [
    [
      "forget it, I don't want to be a customer anyway",
      { command: ['cancel', 'stop'], nothing: true },
    ],
  ]),
  ...rows(at('invoice.channel', no), [
    ['bit lost here, help?', { command: 'help', nothing: true }],
  ]),
]
