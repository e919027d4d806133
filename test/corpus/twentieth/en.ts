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

export const twentiethEn: readonly Row[] = [
  // 1. Several facts in one message
  ...rows(start, [
    [
      'Hi, we are Harbour & Hound ApS, CVR 25052943, and we would like to buy on invoice',
      {
        fills: {
          customerType: 'business',
          'company.name': 'Harbour & Hound ApS',
          'company.number': '25052943',
          payment: 'invoice',
        },
        may: { country: 'DK', 'company.legalForm': 'ApS' },
      },
    ],
    [
      'Company: Tidvatten Kaffe AB\nOrg nr: 559999-1923\nAddress: Kungsgatan 7, 753 20 Uppsala\nContact: Linnea Brodd\nMobile: 070-174 06 44\nEmail: linnea@tidvatten.example.se',
      {
        fills: {
          'company.name': 'Tidvatten Kaffe AB',
          'company.number': '5599991923',
          'company.address': address('SE', 'Kungsgatan 7', ['75320', 'Uppsala']),
          'contact.name': 'Linnea Brodd',
          'contact.phone': '+46701740644',
          'contact.email': 'linnea@tidvatten.example.se',
        },
        may: { country: 'SE', customerType: 'business', 'company.legalForm': 'AB' },
      },
    ],
    [
      'private person, Sweden, paying in advance',
      { fills: { country: 'SE', customerType: 'private', payment: 'prepayment' } },
    ],
    [
      "it's just me, no company. Live in Bergen. My name is Oliver Strand, oliver.strand@example.no, +47 68 05 22 31",
      {
        fills: {
          customerType: 'private',
          'person.name': 'Oliver Strand',
          'person.email': 'oliver.strand@example.no',
          'person.phone': '+4768052231',
        },
        may: { country: 'NO' },
      },
    ],
    [
      'Norway. Company. Invoice please.',
      { fills: { country: 'NO', customerType: 'business', payment: 'invoice' } },
    ],
    [
      'Hello,\n\nwe met at the trade fair and I promised to sign us up.\n\nBest regards,\nTorunn Eikeland\nFjellrype AS\nStrandgata 21, 9008 Tromsø\nOrg.no. 313 746 895\nTel. +47 68 05 33 18\ntorunn@fjellrype.example.no',
      {
        fills: {
          'contact.name': 'Torunn Eikeland',
          'company.name': 'Fjellrype AS',
          'company.address': address('NO', 'Strandgata 21', ['9008', 'Tromsø']),
          'company.number': '313746895',
          'contact.phone': '+4768053318',
          'contact.email': 'torunn@fjellrype.example.no',
        },
        may: { country: 'NO', customerType: 'business', 'company.legalForm': 'AS' },
      },
    ],
    [
      'danish company, cvr 13748136, we expect to buy for about 20.000 kr a month',
      {
        fills: {
          country: 'DK',
          customerType: 'business',
          'company.number': '13748136',
          'credit.amount': 20000,
        },
      },
    ],
    [
      'My name is Priya Nair, I run a small yoga studio in Malmö called Solhälsningen AB. Reach me on 0701740651.',
      {
        fills: {
          customerType: 'business',
          'contact.name': 'Priya Nair',
          'company.name': 'Solhälsningen AB',
          'contact.phone': '+46701740651',
        },
        may: { country: 'SE', 'company.legalForm': 'AB' },
      },
    ],
    [
      'Tågedis Bryghus A/S, CVR 93004213, Havnegade 12, 6700 Esbjerg, Denmark',
      {
        fills: {
          country: 'DK',
          'company.name': 'Tågedis Bryghus A/S',
          'company.number': '93004213',
          'company.address': address('DK', 'Havnegade 12', ['6700', 'Esbjerg']),
        },
        may: { customerType: 'business', 'company.legalForm': 'A/S' },
      },
    ],
    [
      'denmark, private, I will pay up front. Karen Whitfield, Engtoften 4, 8600 Silkeborg',
      {
        fills: {
          country: 'DK',
          customerType: 'private',
          payment: 'prepayment',
          'person.name': 'Karen Whitfield',
          'person.address': address('DK', 'Engtoften 4', ['8600', 'Silkeborg']),
        },
      },
    ],
    [
      'we r a swedish company and want to be invoiced',
      { fills: { country: 'SE', customerType: 'business', payment: 'invoice' } },
    ],
    [
      'Signing up for my employer, Granskog Interiør AS (org 316928668). Invoices by e-mail to regnskap@granskog.example.no, my own address is siri@granskog.example.no',
      {
        fills: {
          customerType: 'business',
          'company.name': 'Granskog Interiør AS',
          'company.number': '316928668',
          'invoice.channel': 'email',
          'invoice.email': 'regnskap@granskog.example.no',
          'contact.email': 'siri@granskog.example.no',
        },
        may: { country: 'NO', 'company.legalForm': 'AS', payment: 'invoice' },
      },
    ],
    [
      'hey! ordering as a private person from Denmark, email is bo.lund@example.dk and phone 20 12 34 77',
      {
        fills: {
          country: 'DK',
          customerType: 'private',
          'person.email': 'bo.lund@example.dk',
          'person.phone': '+4520123477',
        },
      },
    ],
    [
      "Oslo based company, we'd prefer to prepay. I'm Knut Aasheim, knut@aasheimfoto.example.no",
      {
        fills: {
          customerType: 'business',
          payment: 'prepayment',
          'contact.name': 'Knut Aasheim',
          'contact.email': 'knut@aasheimfoto.example.no',
        },
        may: { country: 'NO' },
      },
    ],
    [
      'its for a business in sweden, invoices should come by peppol, the company is stugknuten ab with org number 5599990677',
      {
        fills: {
          country: 'SE',
          customerType: 'business',
          'invoice.channel': 'peppol',
          'company.name': 'stugknuten ab',
          'company.number': '5599990677',
        },
        may: { payment: 'invoice', 'company.legalForm': 'AB' },
      },
    ],
  ]),
  ...rows(at('company.number', dk), [
    [
      'CVR is 13748136, name is Sandflugt ApS and we are at Kystvejen 31, 8000 Aarhus C',
      {
        fills: {
          'company.number': '13748136',
          'company.name': 'Sandflugt ApS',
          'company.address': address('DK', 'Kystvejen 31', ['8000', 'Aarhus C']),
        },
        may: { 'company.legalForm': 'ApS' },
      },
    ],
  ]),
  ...rows(at('company.number', no), [
    [
      '314 233 999, Lofotlys AS, Sjøgata 3, 8006 Bodø',
      {
        fills: {
          'company.number': '314233999',
          'company.name': 'Lofotlys AS',
          'company.address': address('NO', 'Sjøgata 3', ['8006', 'Bodø']),
        },
        may: { 'company.legalForm': 'AS' },
      },
    ],
  ]),
  ...rows(at('company.number', se), [
    [
      '559999-3630 and the person to talk to is Maja Thorell, 070-1740666',
      {
        fills: {
          'company.number': '5599993630',
          'contact.name': 'Maja Thorell',
          'contact.phone': '+46701740666',
        },
      },
    ],
  ]),
  ...rows(at('company.name', se), [
    [
      "Northbound Timmer AB, you'll find us at Industrigatan 40, 582 22 Linköping",
      {
        fills: {
          'company.name': 'Northbound Timmer AB',
          'company.address': address('SE', 'Industrigatan 40', ['58222', 'Linköping']),
        },
        may: { 'company.legalForm': 'AB' },
      },
    ],
  ]),
  ...rows(at('company.name', dk), [
    [
      'Pebble Studio A/S\nphone 20 12 34 62, ask for Sune Krag',
      {
        fills: {
          'company.name': 'Pebble Studio A/S',
          'contact.phone': '+4520123462',
          'contact.name': 'Sune Krag',
        },
        may: { 'company.legalForm': 'A/S' },
      },
    ],
  ]),
  ...rows(at('company.address', no), [
    [
      'Storgata 88\n2609 Lillehammer\n\nKind regards\nAnders Moe\nMob: 680 54 121\nanders.moe@bjerke.example.no',
      {
        fills: {
          'company.address': address('NO', 'Storgata 88', ['2609', 'Lillehammer']),
          'contact.name': 'Anders Moe',
          'contact.phone': '+4768054121',
          'contact.email': 'anders.moe@bjerke.example.no',
        },
      },
    ],
  ]),
  ...rows(at('company.address', dk), [
    [
      'Algade 19, 4000 Roskilde. I am Helen Munk by the way, helen@munkogco.example.dk',
      {
        fills: {
          'company.address': address('DK', 'Algade 19', ['4000', 'Roskilde']),
          'contact.name': 'Helen Munk',
          'contact.email': 'helen@munkogco.example.dk',
        },
      },
    ],
  ]),
  ...rows(at('contact.name', se), [
    [
      'Johan Ek 0701740618 johan.ek@ekfast.example.se',
      {
        fills: {
          'contact.name': 'Johan Ek',
          'contact.phone': '+46701740618',
          'contact.email': 'johan.ek@ekfast.example.se',
        },
      },
    ],
  ]),
  ...rows(at('contact.name', no), [
    [
      'that would be me, Ragnhild Sunde. You can call 68 05 71 09 or write to ragnhild@sundefisk.example.no',
      {
        fills: {
          'contact.name': 'Ragnhild Sunde',
          'contact.phone': '+4768057109',
          'contact.email': 'ragnhild@sundefisk.example.no',
        },
      },
    ],
  ]),
  ...rows(at('contact.name', dk), [
    [
      'Name: Louise Bek\nPhone: 20123483\nMail: louise@bekdesign.example.dk\nMonthly purchases: approx. 12,500 DKK',
      {
        fills: {
          'contact.name': 'Louise Bek',
          'contact.phone': '+4520123483',
          'contact.email': 'louise@bekdesign.example.dk',
          'credit.amount': 12500,
        },
      },
    ],
  ]),
  ...rows(at('contact.phone', dk), [
    [
      '20 12 34 90 and we will probably buy for 8000 a month, invoices to bogholderi@nordlys.example.dk please',
      {
        fills: {
          'contact.phone': '+4520123490',
          'credit.amount': 8000,
          'invoice.email': 'bogholderi@nordlys.example.dk',
        },
        may: { 'invoice.channel': 'email' },
      },
    ],
  ]),
  ...rows(at('contact.email', se), [
    [
      'mine is erik@timmerhult.example.se, invoices go to ekonomi@timmerhult.example.se',
      {
        fills: {
          'contact.email': 'erik@timmerhult.example.se',
          'invoice.email': 'ekonomi@timmerhult.example.se',
        },
        may: { 'invoice.channel': 'email' },
      },
    ],
  ]),
  ...rows(at('contact.email', no), [
    [
      "kari.h@fjordlys.example.no and we'll be buying for roughly 30 000 NOK a month",
      {
        fills: { 'contact.email': 'kari.h@fjordlys.example.no', 'credit.amount': 30000 },
      },
    ],
  ]),
  ...rows(at('credit.amount', dk), [
    [
      'around 15k, and we take invoices on EAN 5790000435975',
      {
        fills: { 'credit.amount': 15000, 'invoice.gln': '5790000435975' },
        may: { 'invoice.channel': 'gln' },
      },
    ],
  ]),
  ...rows(at('credit.amount', no), [
    [
      '25 000 NOK, and the invoices via Peppol if you can',
      { fills: { 'credit.amount': 25000, 'invoice.channel': 'peppol' } },
    ],
  ]),
  ...rows(at('invoice.channel', se), [
    [
      'by email, to fakturor@bjorkobygg.example.se',
      {
        fills: {
          'invoice.channel': 'email',
          'invoice.email': 'fakturor@bjorkobygg.example.se',
        },
      },
    ],
  ]),
  ...rows(at('person.name', sePrivate), [
    [
      'Emma Dahlqvist, Rådhusgatan 9, 903 26 Umeå, 070 174 06 88',
      {
        fills: {
          'person.name': 'Emma Dahlqvist',
          'person.address': address('SE', 'Rådhusgatan 9', ['90326', 'Umeå']),
          'person.phone': '+46701740688',
        },
      },
    ],
  ]),
  ...rows(at('person.address', dkPrivate), [
    [
      'Bakkevej 22, 7100 Vejle\njens@holmene.example.dk\n20 12 34 55',
      {
        fills: {
          'person.address': address('DK', 'Bakkevej 22', ['7100', 'Vejle']),
          'person.email': 'jens@holmene.example.dk',
          'person.phone': '+4520123455',
        },
      },
    ],
  ]),
  ...rows(at('person.name', noPrivate), [
    [
      'Sigrid Lunde. Address Parkveien 15C, 4006 Stavanger. Mail sigrid.lunde@example.no',
      {
        fills: {
          'person.name': 'Sigrid Lunde',
          'person.address': address('NO', 'Parkveien 15C', ['4006', 'Stavanger']),
          'person.email': 'sigrid.lunde@example.no',
        },
      },
    ],
  ]),
  ...rows(at('person.phone', noPrivate), [
    [
      '68 05 44 02, email olab@example.no',
      { fills: { 'person.phone': '+4768054402', 'person.email': 'olab@example.no' } },
    ],
  ]),

  // 2. Ambiguous numbers
  ...rows(start, [
    [
      '25052943',
      { fills: { 'company.number': '25052943' }, may: { country: 'DK', customerType: 'business' } },
    ],
    [
      'hi there, 93 00 42 13',
      { fills: { 'company.number': '93004213' }, may: { country: 'DK', customerType: 'business' } },
    ],
  ]),
  ...rows(fresh('payment', dk), [
    ['invoice please. 25052943', { fills: { payment: 'invoice', 'company.number': '25052943' } }],
  ]),

  // 3. Corrections with the new value
  ...rows(complete('confirm', dk), [
    ['actually the phone is 20 12 34 87', { fills: { 'contact.phone': '+4520123487' } }],
    ['make that 7500 a month instead', { fills: { 'credit.amount': 7500 } }],
    ['I would rather get the invoices by post', { fills: { 'invoice.channel': 'post' } }],
    ["we've decided to prepay after all", { fills: { payment: 'prepayment' } }],
  ]),
  ...rows(complete('confirm', se), [
    [
      "the contact e-mail is wrong, it's supposed to be erik.l@bjorkobygg.example.se",
      { fills: { 'contact.email': 'erik.l@bjorkobygg.example.se' } },
    ],
    [
      'change invoice email to inkop@bjorkobygg.example.se',
      {
        fills: { 'invoice.email': 'inkop@bjorkobygg.example.se' },
        may: { 'invoice.channel': 'email' },
      },
    ],
  ]),
  ...rows(complete('confirm', no), [
    [
      "you have my name wrong, it's Kari Haugan with an a",
      { fills: { 'contact.name': 'Kari Haugan' } },
    ],
    ['the org number should have been 312677431', { fills: { 'company.number': '312677431' } }],
    [
      "we're not called Fjordlys AS, it's Fjordlyset AS",
      { fills: { 'company.name': 'Fjordlyset AS' }, may: { 'company.legalForm': 'AS' } },
    ],
  ]),
  ...rows(complete('confirm', sePrivate), [
    [
      'the address should be Sveavägen 21 lgh 1203, 111 57 Stockholm',
      {
        fills: {
          'person.address': address('SE', 'Sveavägen 21 lgh 1203', ['11157', 'Stockholm']),
        },
      },
    ],
  ]),
  ...rows(complete('confirm', dkPrivate), [
    [
      'my full name is Jens Holm-Madsen, please fix',
      { fills: { 'person.name': 'Jens Holm-Madsen' } },
    ],
    [
      'there is a typo in my email. correct one: jens.h@example.dk',
      {
        fills: { 'person.email': 'jens.h@example.dk' },
        may: { 'invoice.email': 'jens.h@example.dk' },
      },
    ],
  ]),
  ...rows(complete('confirm', noPrivate), [
    ["no no, my number's 68 05 00 21", { fills: { 'person.phone': '+4768050021' } }],
  ]),
  ...rows(complete('notice', dk), [
    [
      'wait, we moved! new address is Nørregade 40, 8700 Horsens',
      { fills: { 'company.address': address('DK', 'Nørregade 40', ['8700', 'Horsens']) } },
    ],
  ]),
  ...rows(at('contact.email', dk), [
    [
      'sorry, typed the phone number wrong. 20123478 is the right one',
      { fills: { 'contact.phone': '+4520123478' } },
    ],
  ]),
  ...rows(at('contact.phone', se), [
    [
      'hang on, company name should be Björkö Byggtjänst AB',
      {
        fills: { 'company.name': 'Björkö Byggtjänst AB' },
        may: { 'company.legalForm': 'AB' },
      },
    ],
  ]),
  ...rows(at('credit.amount', no), [
    [
      'oh the postcode is 0154, not 0155',
      { fills: { 'company.address': address('NO', 'Storgata 5', ['0154', 'Oslo']) } },
    ],
  ]),
  ...rows(at('company.address', dk), [
    [
      'the cvr I gave you is not right, should be 25052943',
      { fills: { 'company.number': '25052943' } },
    ],
  ]),
  ...rows(at('invoice.channel', se), [
    [
      'the contact is not Erik any more, put Sofia Hedman there',
      { fills: { 'contact.name': 'Sofia Hedman' } },
    ],
  ]),
  ...rows(at('person.email', sePrivate), [
    [
      "about my name, it's actually spelled Anna Bergelund",
      { fills: { 'person.name': 'Anna Bergelund' } },
    ],
  ]),

  // 3. Corrections without the new value
  ...rows(complete('confirm', dk), [
    ['phone number is off', { command: 'change', target: 'contact.phone' }],
    ['the monthly amount needs to be adjusted', { command: 'change', target: 'credit.amount' }],
  ]),
  ...rows(complete('confirm', se), [
    ['can I edit the address?', { command: 'change', target: 'company.address' }],
    ["we'd like to receive invoices another way", { command: 'change', target: 'invoice.channel' }],
  ]),
  ...rows(complete('confirm', no), [
    ['Need to fix the company name', { command: 'change', target: 'company.name' }],
  ]),
  ...rows(complete('confirm', sePrivate), [
    ["that's not my address anymore", { command: 'change', target: 'person.address' }],
  ]),
  ...rows(complete('confirm', noPrivate), [
    ['could u update my name pls', { command: 'change', target: 'person.name' }],
  ]),
  ...rows(complete('notice', no), [
    ['oops the org number is wrong', { command: 'change', target: 'company.number' }],
  ]),
  ...rows(at('contact.email', no), [
    ['I think I made a mistake in my phone number', { command: 'change', target: 'contact.phone' }],
  ]),
  ...rows(at('invoice.channel', dk), [
    ['let me redo the contact email', { command: 'change', target: 'contact.email' }],
  ]),

  // 4. Back, skip, don't know, why, help
  ...rows(at('company.number', dk), [
    ['go back one question', { command: 'back' }],
    ['come back to this one later ok? skip for now', { command: 'skip' }],
  ]),
  ...rows(at('contact.phone', se), [['previous question pls', { command: 'back' }]]),
  ...rows(at('contact.phone', no), [["can't we just skip the phone number", { command: 'skip' }]]),
  ...rows(at('credit.amount', dk), [['no clue honestly', { dontKnow: true }]]),
  ...rows(at('credit.amount', se), [["hard to say, I really don't know yet", { dontKnow: true }]]),
  ...rows(at('company.number', no), [['why do you need that?', { command: 'why' }]]),
  ...rows(at('person.phone', dkPrivate), [
    ['what on earth do you want my phone number for', { command: 'why' }],
  ]),
  ...rows(having(at('invoice.gln', dk), { 'invoice.channel': 'gln' }), [
    ['what does a GLN look like?', { command: 'help' }],
  ]),
  ...rows(at('company.number', se), [['can you show me an example', { command: 'help' }]]),
  ...rows(at('company.address', se), [
    ["sorry I don't understand the question", { command: 'help' }],
  ]),
  ...rows(at('invoice.channel', no), [['what are my options here', { command: 'help' }]]),

  // 5. Digressions
  ...rows(start, [
    ['What does it cost to become a customer?', { digression: ['faq', 'question'] }],
    ['good morning!', { digression: 'greeting' }],
  ]),
  ...rows(at('company.number', se), [
    ['who am I talking to exactly?', { digression: ['whoAreYou', 'areYouHuman'] }],
  ]),
  ...rows(at('contact.name', dk), [
    ['are you a real person or just a script', { digression: 'areYouHuman' }],
  ]),
  ...rows(fresh('payment', no), [
    ['do you take visa?', { digression: ['paymentWays', 'question', 'faq'] }],
  ]),
  ...rows(at('credit.amount', dk), [
    ['When are you open on Saturdays?', { digression: ['openingHours', 'question', 'faq'] }],
  ]),
  ...rows(at('contact.email', se), [
    ['thanks, you are really quick!', { digression: ['thanks', 'smallTalk'] }],
  ]),
  ...rows(at('person.name', noPrivate), [["how's your day going", { digression: 'smallTalk' }]]),
  ...rows(at('company.address', dk), [
    ['this is taking forever, jeez', { digression: 'frustration' }],
  ]),
  ...rows(complete('notice', se), [
    ['is it possible to pay by card?', { digression: ['paymentWays', 'question', 'faq'] }],
  ]),

  // 6. No question, command or refusal as a value; and values that only look like one
  ...rows(at('company.name', dk), [
    ['is it the registered name you want?', { nothing: true }],
    [
      'Skip & Co ApS',
      { fills: { 'company.name': 'Skip & Co ApS' }, may: { 'company.legalForm': 'ApS' } },
    ],
  ]),
  ...rows(at('contact.name', se), [['do you mean me or my boss?', { nothing: true }]]),
  ...rows(at('company.name', no), [
    ['go back please', { command: 'back' }],
    ['Why Not AS', { fills: { 'company.name': 'Why Not AS' }, may: { 'company.legalForm': 'AS' } }],
  ]),
  ...rows(at('person.name', dkPrivate), [["I'd rather not say", { nothing: true }]]),
  ...rows(at('company.address', se), [["that's none of your business", { nothing: true }]]),
  ...rows(at('person.address', sePrivate), [
    ['I spelled my name wrong', { command: 'change', target: 'person.name' }],
  ]),
  ...rows(at('company.name', se), [
    [
      "we're called Change Partners AB",
      {
        fills: { 'company.name': 'Change Partners AB' },
        may: { 'company.legalForm': 'AB' },
      },
    ],
  ]),
  ...rows(at('person.address', noPrivate), [
    [
      'Stoppveien 6, 7011 Trondheim',
      { fills: { 'person.address': address('NO', 'Stoppveien 6', ['7011', 'Trondheim']) } },
    ],
  ]),
  ...rows(at('contact.email', dk), [
    ['help@backagain.example.dk', { fills: { 'contact.email': 'help@backagain.example.dk' } }],
  ]),
  ...rows(at('contact.name', no), [
    ['Will Backman', { fills: { 'contact.name': 'Will Backman' } }],
  ]),

  // 7. Yes, no and everything between
  ...rows(complete('confirm', dk), [
    ['yep all good', { assent: 'yes' }],
    ['nope', { assent: 'no' }],
    ['yes but only if there is no monthly fee', { assent: 'partly' }],
    ['let me check with my boss first', { assent: 'notYes' }],
  ]),
  ...rows(complete('confirm', se), [
    ['looks right to me 👍', { assent: 'yes' }],
    ["no that isn't right", { assent: 'no' }],
    [
      'yes apart from the address',
      { command: 'change', target: 'company.address', assent: 'notYes' },
    ],
    ['what happens if I say yes?', { assent: 'notYes' }],
  ]),
  ...rows(complete('confirm', no), [
    ['sure thing, send it', { assent: 'yes' }],
    ['yes if you can deliver before Christmas', { assent: 'partly' }],
    ["hold on, don't submit it", { assent: 'notYes' }],
  ]),
  ...rows(complete('confirm', sePrivate), [
    ['spot on', { assent: 'yes' }],
    ['mostly correct', { assent: 'notYes' }],
  ]),
  ...rows(complete('notice', dk), [
    ['yeah thats fine', { assent: 'yes' }],
    ["ok as long as you don't share it with anyone", { assent: 'partly' }],
  ]),
  ...rows(complete('notice', noPrivate), [
    ['fine by me', { assent: 'yes' }],
    ['not yet, I want to read it properly', { assent: 'notYes' }],
  ]),
  ...rows(complete('notice', dkPrivate), [['go ahead', { assent: 'yes' }]]),

  // 8. Language
  ...rows(at('contact.name', dk), [['could we switch to Danish?', { language: 'da' }]]),
  ...rows(at('company.number', se), [['kan vi ta det på svenska istället?', { language: 'sv' }]]),
  ...rows(start, [
    [
      'Vi er et firma fra Bergen og ønsker å bli kunde hos dere',
      { fills: { customerType: 'business' }, may: { country: 'NO' }, language: 'no' },
    ],
    [
      'hej, our firma is in Danmark and we would like to pay with faktura',
      {
        fills: { country: 'DK', payment: 'invoice' },
        may: { customerType: 'business' },
      },
    ],
  ]),
  ...rows(at('contact.phone', no), [
    [
      'eg vil helst skrive på norsk, nummeret mitt er 68 05 60 14',
      { fills: { 'contact.phone': '+4768056014' }, language: 'no' },
    ],
  ]),

  // 9. Typos
  ...rows(at('contact.name', dk), [['go bakc', { command: 'back' }]]),
  ...rows(complete('confirm', se), [['yess', { assent: 'yes' }]]),
  ...rows(complete('confirm', no), [
    ['chnage the adress plz', { command: 'change', target: 'company.address' }],
  ]),
  ...rows(start, [
    [
      'compnay: Snekkerbua AS\norg numer: 319169512\nphoen: +47 68 05 81 27',
      {
        fills: {
          'company.name': 'Snekkerbua AS',
          'company.number': '319169512',
          'contact.phone': '+4768058127',
        },
        may: { country: 'NO', customerType: 'business', 'company.legalForm': 'AS' },
      },
    ],
  ]),
  ...rows(at('company.address', dk), [
    [
      'Søndergade 14, 9000 Alborg',
      { fills: { 'company.address': address('DK', 'Søndergade 14', ['9000', 'Alborg']) } },
    ],
  ]),
]
