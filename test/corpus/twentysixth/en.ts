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

export const twentysixthEn: readonly Row[] = [
  ...rows(start, [
    [
      'Danish company, CVR 12345607, want to pay by invoice',
      {
        fills: {
          country: 'DK',
          customerType: 'business',
          'company.number': '12345607',
          payment: 'invoice',
        },
      },
    ],
    ['norway', { fills: { country: 'NO' } }],
    [
      "it's just for me at home, I live in Denmark",
      { fills: { country: 'DK' }, may: { customerType: 'private' } },
    ],
    [
      'Harbour Kitchen ApS\nCVR-nr. 12345615\nHavnegade 21\n5000 Odense C\nAtt: Nadia Lund\n20 12 34 02\nnadia@harbourkitchen.example.dk',
      {
        fills: {
          'company.name': 'Harbour Kitchen ApS',
          'company.number': '12345615',
          'company.address': address('DK', 'Havnegade 21', ['5000', 'Odense C']),
          'contact.name': 'Nadia Lund',
          'contact.phone': '+4520123402',
          'contact.email': 'nadia@harbourkitchen.example.dk',
        },
        may: { country: 'DK', customerType: 'business', 'company.legalForm': 'ApS' },
      },
    ],
    [
      'Hi there. I do purchasing for a boatyard in Norway, org no 312 345 617, my email is purchasing@boatyard.example.no',
      {
        fills: {
          country: 'NO',
          'company.number': '312345617',
          'contact.email': 'purchasing@boatyard.example.no',
        },
        may: { customerType: 'business' },
      },
    ],
    [
      'private person, sweden, will pay upfront',
      { fills: { customerType: 'private', country: 'SE', payment: 'prepayment' } },
    ],
    [
      '5599991535',
      {
        fills: { 'company.number': '5599991535' },
        may: { country: 'SE', customerType: 'business' },
      },
    ],
    [
      'we run a small café in Malmö, can you send invoices by mail to books@cafelark.example.se? company is Café Lark AB',
      {
        fills: { 'company.name': 'Café Lark AB', 'invoice.email': 'books@cafelark.example.se' },
        may: {
          country: 'SE',
          customerType: 'business',
          'company.legalForm': 'AB',
          payment: 'invoice',
          'invoice.channel': 'email',
        },
      },
    ],
    ['Denmrak', { fills: { country: 'DK' } }],
    [
      'business account pls, Swedish ltd company',
      { fills: { customerType: 'business', country: 'SE' }, may: { 'company.legalForm': 'AB' } },
    ],
    [
      'Company: Northern Tyres AS / Org: 312345633 / Contact: Geir Moe / Cell: +47 680 51 140 / Monthly spend: 25,000',
      {
        fills: {
          'company.name': 'Northern Tyres AS',
          'company.number': '312345633',
          'contact.name': 'Geir Moe',
          'contact.phone': '+4768051140',
          'credit.amount': 25000,
        },
        may: { country: 'NO', customerType: 'business', 'company.legalForm': 'AS' },
      },
    ],
    [
      'My name is Fatima Hassan and I work for a care office in Denmark. We would like invoices sent to EAN 5790000000012.',
      {
        fills: { 'contact.name': 'Fatima Hassan', country: 'DK', 'invoice.gln': '5790000000012' },
        may: { customerType: 'business', payment: 'invoice', 'invoice.channel': 'gln' },
      },
    ],
    [
      'sole trader in denmark (enkeltmandsvirksomhed)',
      { fills: { country: 'DK', 'company.legalForm': 'ENK' }, may: { customerType: 'business' } },
    ],
    [
      'we are not in Denmark, we are in Sweden. Firm.',
      { fills: { country: 'SE', customerType: 'business' } },
    ],
    ['good afternoon', { nothing: true, digression: 'greeting' }],
    ['who am I talking to here?', { nothing: true, digression: ['whoAreYou', 'areYouHuman'] }],
    [
      'how do I open an account with you',
      { nothing: true, digression: ['signUp', 'question', 'faq', 'whatNext'] },
    ],
    ['just get me a person please', { nothing: true, command: 'human' }],
    [
      'DK, private, Oliver Beck, Nørregade 5, 1. th, 9000 Aalborg, 20 12 34 21',
      {
        fills: {
          country: 'DK',
          customerType: 'private',
          'person.name': 'Oliver Beck',
          'person.address': address('DK', 'Nørregade 5, 1. th', ['9000', 'Aalborg']),
          'person.phone': '+4520123421',
        },
      },
    ],
    [
      'need a business account today. vat DK12345631. prepayment is fine',
      {
        fills: { customerType: 'business', 'company.number': '12345631', payment: 'prepayment' },
        may: { country: 'DK' },
      },
    ],
    [
      'Kungsholm Padel Club, org. nr 559999-1675, treasurer Ellen Ström (ellen@padel.example.se)',
      {
        fills: {
          'company.name': 'Kungsholm Padel Club',
          'company.number': '5599991675',
          'contact.name': 'Ellen Ström',
          'contact.email': 'ellen@padel.example.se',
        },
        may: { country: 'SE', customerType: 'business' },
      },
    ],
    [
      'Is this a real company or some scam thing',
      { nothing: true, digression: ['genuine', 'question', 'faq'] },
    ],
    [
      "I'm a private customer, Norwegian address: Strandgata 18, 9008 Tromsø. Email hanne.b@example.no",
      {
        fills: {
          customerType: 'private',
          'person.address': address('NO', 'Strandgata 18', ['9008', 'Tromsø']),
          'person.email': 'hanne.b@example.no',
        },
        may: { country: 'NO' },
      },
    ],
    ['what do you charge for delivery', { nothing: true, digression: ['faq', 'question'] }],
    [
      'SE, business, 559999-1808, invoice through Peppol',
      {
        fills: {
          country: 'SE',
          customerType: 'business',
          'company.number': '5599991808',
          'invoice.channel': 'peppol',
        },
        may: { payment: 'invoice' },
      },
    ],
  ]),
  ...rows({ ...start, session: 'en' }, [
    ['Kan vi tage det på dansk i stedet?', { nothing: true, language: 'da' }],
    ['svenska tack', { nothing: true, language: 'sv' }],
    [
      'Hej, jag skulle vilja öppna ett konto åt vårt företag, vi håller till i Sverige',
      { language: 'sv', fills: { country: 'SE' }, may: { customerType: 'business' } },
    ],
  ]),
  ...rows({ asks: 'customerType', country: 'NO' }, [
    ["company, I'm ordering for the workshop", { fills: { customerType: 'business' } }],
    ['private', { fills: { customerType: 'private' } }],
  ]),
  ...rows(at('payment', dk), [
    ['bill us', { fills: { payment: 'invoice' } }],
    ["we'd rather pay in advance", { fills: { payment: 'prepayment' } }],
    ['do you accept Visa?', { nothing: true, digression: ['faq', 'question', 'paymentWays'] }],
    ["what's the difference?", { nothing: true, command: 'help' }],
  ]),
  ...rows(at('company.number', dk), [
    ['12 34 56 23', { fills: { 'company.number': '12345623' } }],
    ['think it is 12345658, yes', { fills: { 'company.number': '12345658' } }],
    ['1234565', { refused: 'company.number' }],
    ['where do I find that?', { nothing: true, command: 'help' }],
    ["sorry, I'm buying as a private individual", { fills: { customerType: 'private' } }],
  ]),
  ...rows(at('company.number', no), [
    ['NO 312 345 641 MVA', { fills: { 'company.number': '312345641' } }],
    ["haven't got a clue, the accountant knows", { nothing: true, dontKnow: true }],
  ]),
  ...rows(at('company.name', no), [
    [
      'Stop & Go Bilpleie AS',
      { fills: { 'company.name': 'Stop & Go Bilpleie AS' }, may: { 'company.legalForm': 'AS' } },
    ],
    ["we're called Bakeriet på Hjørnet", { fills: { 'company.name': 'Bakeriet på Hjørnet' } }],
    ['hang on, customer at the counter', { nothing: true }],
    [
      'can it be the name on the sign instead of the registered one?',
      { nothing: true, digression: ['question', 'faq'] },
    ],
  ]),
  ...rows(at('company.legalForm', dk), [
    ['partnership, I/S', { fills: { 'company.legalForm': 'I/S' } }],
    ["it's an a/s", { fills: { 'company.legalForm': 'A/S' } }],
  ]),
  ...rows(at('company.legalForm', no), [['AS', { fills: { 'company.legalForm': 'AS' } }]]),
  ...rows(at('company.address', dk), [
    [
      'Algade 12, 4000 Roskilde',
      { fills: { 'company.address': address('DK', 'Algade 12', ['4000', 'Roskilde']) } },
    ],
    [
      "we're at industrivej 44\n8600 silkeborg",
      { fills: { 'company.address': address('DK', 'Industrivej 44', ['8600', 'Silkeborg']) } },
    ],
    ['one step back please', { nothing: true, command: 'back' }],
  ]),
  ...rows(at('contact.name', se), [
    ['you can put Joanna Peters', { fills: { 'contact.name': 'Joanna Peters' } }],
    [
      'Robert Ekman, 070-174 06 61, robert.ekman@example.se',
      {
        fills: {
          'contact.name': 'Robert Ekman',
          'contact.phone': '+46701740661',
          'contact.email': 'robert.ekman@example.se',
        },
      },
    ],
    ['does it have to be the owner?', { nothing: true, digression: ['whose', 'question', 'faq'] }],
  ]),
  ...rows(at('contact.phone', dk), [
    ['20123445', { fills: { 'contact.phone': '+4520123445' } }],
    [
      'my number is +45 20 12 34 33 but text me, I am in the kitchen',
      { fills: { 'contact.phone': '+4520123433' } },
    ],
    ['why do you want that', { nothing: true, command: 'why' }],
    ['20123', { refused: 'contact.phone' }],
  ]),
  ...rows(at('contact.phone', no), [['68051177', { fills: { 'contact.phone': '+4768051177' } }]]),
  ...rows(at('contact.email', no), [
    ['Office@Vestfisk.example.no', { fills: { 'contact.email': 'office@vestfisk.example.no' } }],
    [
      'tor.workshop@gmial.com',
      {
        fills: { 'contact.email': 'tor.workshop@gmial.com' },
        suggests: { 'contact.email': 'tor.workshop@gmail.com' },
      },
    ],
    ['help@rigging.example.no', { fills: { 'contact.email': 'help@rigging.example.no' } }],
    ['oops wrong phone, should be 680 51 190', { fills: { 'contact.phone': '+4768051190' } }],
    ['actually the org number is 312345684', { fills: { 'company.number': '312345684' } }],
    [
      "can I give a colleague's email?",
      { nothing: true, digression: ['othersMail', 'whose', 'question', 'faq'] },
    ],
  ]),
  ...rows(fresh('company.name', dk), [
    ['20123435', { ambiguous: ['company.number', 'contact.phone'] }],
    ['phone 20 12 34 43', { fills: { 'contact.phone': '+4520123443' } }],
    ['CVR: 12345666', { fills: { 'company.number': '12345666' } }],
  ]),
  ...rows(fresh('credit.amount', dk), [
    ['20 12 34 86', { ambiguous: ['company.number', 'contact.phone'] }],
  ]),
  ...rows(at('credit.amount', dk), [
    ['10k', { fills: { 'credit.amount': 10000 } }],
    ['about 7,500 a month I guess', { fills: { 'credit.amount': 7500 } }],
    ['twenty thousand', { fills: { 'credit.amount': 20000 } }],
    ['is that in euros or kroner?', { nothing: true, digression: ['currency', 'question', 'faq'] }],
    ['hard to say, no idea really', { nothing: true, dontKnow: true }],
    [
      "that address was wrong btw, it's Vestergade 5, 8000 Aarhus C",
      { fills: { 'company.address': address('DK', 'Vestergade 5', ['8000', 'Aarhus C']) } },
    ],
    ['I need to fix my email', { nothing: true, command: 'change', target: 'contact.email' }],
  ]),
  ...rows(at('invoice.channel', no), [
    ['email them', { fills: { 'invoice.channel': 'email' } }],
    ['paper, by post', { fills: { 'invoice.channel': 'post' } }],
    [
      'can I finish this tomorrow? service starts in 10 min',
      { nothing: true, digression: ['goOnLater', 'leaveLater', 'saved', 'question', 'faq'] },
    ],
    ['show me what I have entered so far', { nothing: true, command: 'summary' }],
  ]),
  ...rows(at('invoice.email', no), [
    [
      'accounts@fjordlys.example.no',
      { fills: { 'invoice.email': 'accounts@fjordlys.example.no' } },
    ],
    ['same one as before', { fills: { 'invoice.email': 'kari@fjordlys.no' } }],
  ]),
  ...rows(having(at('invoice.gln', dk), { 'invoice.channel': 'gln' }), [
    ['ours is 5790001398644', { fills: { 'invoice.gln': '5790001398644' } }],
  ]),
  ...rows(at('invoice.reference', dk), [
    ['put Kitchen Dept 3 on it', { fills: { 'invoice.reference': 'Kitchen Dept 3' } }],
    ['skip that', { nothing: true, command: 'skip' }],
  ]),
  ...rows(at('person.name', noPrivate), [
    ["I'm Ruth Solberg", { fills: { 'person.name': 'Ruth Solberg' } }],
  ]),
  ...rows(at('person.address', noPrivate), [
    [
      'Parkveien 33, 0258 Oslo',
      { fills: { 'person.address': address('NO', 'Parkveien 33', ['0258', 'Oslo']) } },
    ],
  ]),
  ...rows(at('person.phone', sePrivate), [
    [
      'Mobile: 070 174 06 72. Landline: 031 390 06 12',
      { fills: { 'person.phone': '+46701740672' } },
    ],
  ]),
  ...rows(at('person.email', dkPrivate), [
    ['liv.holm@hotmail.com thanks', { fills: { 'person.email': 'liv.holm@hotmail.com' } }],
    ['my name is spelt Jens Holme by the way', { fills: { 'person.name': 'Jens Holme' } }],
    ['please erase everything about me', { nothing: true, command: 'delete' }],
    ['why my email?', { nothing: true, command: 'why' }],
  ]),
  ...rows(complete('confirm', dk), [
    ['no, phone is 20 12 34 58', { fills: { 'contact.phone': '+4520123458' } }],
    ['Please make the contact Anders Kjær', { fills: { 'contact.name': 'Anders Kjær' } }],
    ['company number should read 12345704', { fills: { 'company.number': '12345704' } }],
    ['invoices go to ap@nordlys.dk, not faktura@', { fills: { 'invoice.email': 'ap@nordlys.dk' } }],
    ['we changed to A/S last year', { fills: { 'company.legalForm': 'A/S' } }],
    ['make the monthly amount 8000', { fills: { 'credit.amount': 8000 } }],
    ["company name's wrong", { command: 'change', target: 'company.name' }],
    ['let me edit the company address', { command: 'change', target: 'company.address' }],
    ['undo that last change', { command: 'undo' }],
    ['start over', { command: 'restart' }],
    ['forget it, cancel the whole thing', { command: ['cancel', 'stop'], assent: 'notYes' }],
    ['yep all good', { assent: 'yes' }],
    ['looks right to me, go ahead', { assent: 'yes' }],
    ['jo da', { assent: 'yes' }],
    ['nope', { assent: 'no' }],
    ["that's not correct", { assent: 'no' }],
    ['yes but change the phone', { command: 'change', target: 'contact.phone', assent: 'partly' }],
    [
      'Fine, except my email should be mette.s@nordlys.dk',
      { fills: { 'contact.email': 'mette.s@nordlys.dk' }, assent: 'notYes' },
    ],
    ['yes if my boss agrees, will ask her', { assent: 'notYes' }],
    [
      'can I change the email later on?',
      { digression: ['changeLater', 'question', 'faq'], assent: 'notYes' },
    ],
  ]),
  ...rows(complete('confirm', noPrivate), [
    [
      'street number is 9B, not 7B',
      { fills: { 'person.address': address('NO', 'Bjørkeveien 9B', ['5003', 'Bergen']) } },
    ],
    ['Yes, that is correct, thank you', { assent: 'yes' }],
  ]),
  ...rows(complete('notice', no), [
    ['sure', { assent: 'yes' }],
    ['ok I agree', { assent: 'yes' }],
    ["no, I don't accept that", { assent: 'no' }],
    ['only if you never sell it to anybody', { assent: 'notYes' }],
    [
      'how long do you keep my data?',
      { digression: ['dataUse', 'question', 'faq'], assent: 'notYes' },
    ],
  ]),
  ...rows(at('invoice.channel', se), [
    ["you're a bot aren't you", { nothing: true, digression: 'areYouHuman' }],
    ['this is taking forever', { nothing: true, digression: ['frustration', 'howLong'] }],
  ]),
]
