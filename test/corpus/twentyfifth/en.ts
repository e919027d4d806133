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

export const twentyfifthEn: readonly Row[] = [
  // First messages
  ...rows(start, [
    [
      'hiya, landlord of The Crooked Herring in Bergen here. want an account with you. org no 312345609',
      {
        fills: { 'company.number': '312345609' },
        may: { country: 'NO', customerType: 'business', 'company.name': 'The Crooked Herring' },
      },
    ],
    ['Sweeden', { fills: { country: 'SE' } }],
    [
      'we r based in norway, its a ltd company (AS)',
      {
        fills: { country: 'NO', 'company.legalForm': 'AS' },
        may: { customerType: 'business' },
      },
    ],
    [
      'Company: Kowalski Tak & Bygg AB\nOrg nr: 559999-0149\nAddress: Industrigatan 33, 212 28 Malmö\nContact: Piotr Kowalski\nTel: 070-174 06 11\nMail: piotr@kowalskitak.example.se',
      {
        fills: {
          'company.name': 'Kowalski Tak & Bygg AB',
          'company.number': '5599990149',
          'company.address': address('SE', 'Industrigatan 33', ['21228', 'Malmö']),
          'contact.name': 'Piotr Kowalski',
          'contact.phone': '+46701740611',
          'contact.email': 'piotr@kowalskitak.example.se',
        },
        may: { country: 'SE', customerType: 'business', 'company.legalForm': 'AB' },
      },
    ],
    [
      'Hello, please register us as customer.\n\nMed venlig hilsen / Best regards\nRohan Mehta\nSenior Consultant\n\nMehta Advisory ApS\nNjalsgade 76, 3. th\n2300 København S\nCVR 12345615\n+45 2012 3417\nrohan@mehta.example.dk',
      {
        fills: {
          'contact.name': 'Rohan Mehta',
          'company.name': 'Mehta Advisory ApS',
          'company.address': address('DK', 'Njalsgade 76, 3. th', ['2300', 'København S']),
          'company.number': '12345615',
          'contact.phone': '+4520123417',
          'contact.email': 'rohan@mehta.example.dk',
        },
        may: { country: 'DK', customerType: 'business', 'company.legalForm': 'ApS' },
      },
    ],
    [
      'private, norway, Siobhan Kelly, kelly.siobhan@gmail.com',
      {
        fills: {
          customerType: 'private',
          country: 'NO',
          'person.name': 'Siobhan Kelly',
          'person.email': 'kelly.siobhan@gmail.com',
        },
      },
    ],
    [
      'Purchasing dept., Harbour International School, Denmark. We need to be invoiced on EAN 5790000000012.',
      {
        fills: { country: 'DK', 'invoice.gln': '5790000000012' },
        may: {
          customerType: 'business',
          'company.name': 'Harbour International School',
          payment: 'invoice',
          'invoice.channel': 'gln',
        },
      },
    ],
    [
      'danish firm, cvr no. 12345623',
      {
        fills: { country: 'DK', 'company.number': '12345623' },
        may: { customerType: 'business' },
      },
    ],
    [
      '12345631',
      {
        fills: { 'company.number': '12345631' },
        may: { country: 'DK', customerType: 'business' },
      },
    ],
    [
      'Is this where I open a trade account? We are Fika & Friends HB in Stockholm, 559999-0289',
      {
        fills: { 'company.name': 'Fika & Friends HB', 'company.number': '5599990289' },
        may: { country: 'SE', customerType: 'business', 'company.legalForm': 'HB' },
      },
    ],
    ['just me, no company. Sweden', { fills: { customerType: 'private', country: 'SE' } }],
    [
      'I would like to register as a private customer in Denmark. My name is Karen Lyng, I live at Rosenvænget 14, 2. tv, 8700 Horsens, and you can reach me on 20 12 34 22 or karen.lyng@example.dk.',
      {
        fills: {
          customerType: 'private',
          country: 'DK',
          'person.name': 'Karen Lyng',
          'person.address': address('DK', 'Rosenvænget 14, 2. tv', ['8700', 'Horsens']),
          'person.phone': '+4520123422',
          'person.email': 'karen.lyng@example.dk',
        },
      },
    ],
    [
      'Company name - Viking Scaffolding AS | Org no - 312 345 617 | Country - Norway | Payment - invoice',
      {
        fills: {
          'company.name': 'Viking Scaffolding AS',
          'company.number': '312345617',
          country: 'NO',
          payment: 'invoice',
        },
        may: { customerType: 'business', 'company.legalForm': 'AS' },
      },
    ],
    [
      'Good morning sir/madam, I am having a sole proprietorship (enkeltmandsvirksomhed) in Denmark, CVR-12345658',
      {
        fills: { country: 'DK', 'company.legalForm': 'ENK', 'company.number': '12345658' },
        may: { customerType: 'business' },
      },
    ],
    ['heya 👋', { digression: 'greeting', nothing: true }],
    [
      'Subject: New account\n\nDear Sirs,\n\nKindly open an account for Öresund Logistics AB (559999-0420). Invoices should be sent by e-mail to ap@oresundlog.example.se. My direct number is 070-174 06 23.\n\nKind regards,\nMargaret Ashworth',
      {
        fills: {
          'company.name': 'Öresund Logistics AB',
          'company.number': '5599990420',
          'invoice.email': 'ap@oresundlog.example.se',
          'contact.phone': '+46701740623',
          'contact.name': 'Margaret Ashworth',
        },
        may: {
          country: 'SE',
          customerType: 'business',
          'company.legalForm': 'AB',
          payment: 'invoice',
          'invoice.channel': 'email',
        },
      },
    ],
    [
      'we buy for about 8000 NOK a month and would rather get an invoice. Org.nr 312345625',
      {
        fills: { 'credit.amount': 8000, payment: 'invoice', 'company.number': '312345625' },
        may: { country: 'NO', customerType: 'business' },
      },
    ],
    [
      "we're up in Tromsø, Norway, small guiding business",
      { fills: { country: 'NO' }, may: { customerType: 'business' } },
    ],
    [
      'Firm registered in Sweden, enskild firma. Name of firm: Olu Catering. Email olu.catering@hotmial.com',
      {
        fills: {
          country: 'SE',
          'company.legalForm': 'EF',
          'company.name': 'Olu Catering',
          'contact.email': 'olu.catering@hotmial.com',
        },
        suggests: { 'contact.email': 'olu.catering@hotmail.com' },
        may: { customerType: 'business' },
      },
    ],
    [
      'can i just pay up front? dont want invoices. norway, private',
      { fills: { payment: 'prepayment', country: 'NO', customerType: 'private' } },
    ],
    [
      'before I type everything in: how long does this take?',
      { digression: ['howLong', 'question', 'faq'], nothing: true },
    ],
    ['who am i talking to', { digression: ['whoAreYou', 'areYouHuman'], nothing: true }],
    [
      'Lighthouse Coffee ApS, 12345666, Havnegade 21, 5000 Odense C, Denise Okafor, denise@lighthouse.example.dk',
      {
        fills: {
          'company.name': 'Lighthouse Coffee ApS',
          'company.number': '12345666',
          'company.address': address('DK', 'Havnegade 21', ['5000', 'Odense C']),
          'contact.name': 'Denise Okafor',
          'contact.email': 'denise@lighthouse.example.dk',
        },
        may: { country: 'DK', customerType: 'business', 'company.legalForm': 'ApS' },
      },
    ],
    [
      'Norway. We are a housing co-op (borettslag), our address is Kirkegata 12B, 7011 Trondheim',
      {
        fills: {
          country: 'NO',
          'company.legalForm': 'BRL',
          'company.address': address('NO', 'Kirkegata 12B', ['7011', 'Trondheim']),
        },
        may: { customerType: 'business' },
      },
    ],
    [
      'Sweden. Company. Mobile 0701740627, landline 08-465 004 04.',
      {
        fills: {
          country: 'SE',
          customerType: 'business',
          'contact.phone': '+46701740627',
        },
      },
    ],
  ]),
  ...rows({ ...start, session: 'da' }, [
    ['sorry, can we do this in english? only moved here in august', { language: 'en' }],
  ]),
  ...rows({ ...start, session: 'en' }, [
    ['Jeg vil hellere skrive på dansk', { language: 'da' }],
    ['svenska tack', { language: 'sv' }],
  ]),

  // Answers to the field that was asked for
  ...rows({ asks: 'customerType', country: 'DK' }, [
    ['its for my own use', { fills: { customerType: 'private' } }],
    ['We are a registered business', { fills: { customerType: 'business' } }],
  ]),
  ...rows(fresh('payment', no), [
    ['invoice would suit us best', { fills: { payment: 'invoice' } }],
  ]),
  ...rows(fresh('payment', sePrivate), [
    ['I will pay in advance', { fills: { payment: 'prepayment' } }],
  ]),
  ...rows(fresh('company.number', se), [
    [
      '5599990560, thats the organisationsnummer right',
      { fills: { 'company.number': '5599990560' } },
    ],
    ['hang on need to find it', { nothing: true }],
  ]),
  ...rows(fresh('company.number', dk), [
    ['it is DK 12 34 56 82', { fills: { 'company.number': '12345682' } }],
    ['1234568', { refused: 'company.number' }],
  ]),
  ...rows(fresh('company.number', no), [
    ['NO 312 345 633 MVA', { fills: { 'company.number': '312345633' } }],
  ]),
  ...rows(fresh('company.name', dk), [
    [
      'Help Desk Nordic ApS',
      { fills: { 'company.name': 'Help Desk Nordic ApS' }, may: { 'company.legalForm': 'ApS' } },
    ],
    ['20 12 34 43', { ambiguous: ['company.number', 'contact.phone'] }],
  ]),
  ...rows(fresh('company.name', se), [
    [
      'Back Office Partners AB',
      { fills: { 'company.name': 'Back Office Partners AB' }, may: { 'company.legalForm': 'AB' } },
    ],
  ]),
  ...rows(fresh('company.legalForm', se), [
    ['limited company', { fills: { 'company.legalForm': 'AB' } }],
  ]),
  ...rows(fresh('company.legalForm', dk), [
    ['sole trader', { fills: { 'company.legalForm': 'ENK' } }],
  ]),
  ...rows(fresh('company.legalForm', no), [
    ["it's a forening, i.e. an association", { fills: { 'company.legalForm': 'FLI' } }],
  ]),
  ...rows(fresh('company.address', no), [
    [
      'strandgaten 18, 5013 bergen',
      { fills: { 'company.address': address('NO', 'Strandgaten 18', ['5013', 'Bergen']) } },
    ],
  ]),
  ...rows(fresh('company.address', se), [
    [
      'Agnesfridsvägen 188\n213 75 Malmö\nSweden',
      { fills: { 'company.address': address('SE', 'Agnesfridsvägen 188', ['21375', 'Malmö']) } },
    ],
  ]),
  ...rows(fresh('contact.name', no), [
    ["that'd be me, Gareth Pugh", { fills: { 'contact.name': 'Gareth Pugh' } }],
    ['nobody in particular', { nothing: true }],
  ]),
  ...rows(fresh('contact.name', dk), [
    ['20123427', { ambiguous: ['company.number', 'contact.phone'] }],
    [
      'Henrik Bjerregaard, phone 20123435',
      { fills: { 'contact.name': 'Henrik Bjerregaard', 'contact.phone': '+4520123435' } },
    ],
  ]),
  ...rows(fresh('contact.phone', se), [
    ['0046 701 74 06 31', { fills: { 'contact.phone': '+46701740631' } }],
    [
      'mobile 070 174 06 44, and the office landline is 031-390 06 12',
      { fills: { 'contact.phone': '+46701740644' } },
    ],
  ]),
  ...rows(fresh('contact.phone', dk), [
    ['20123433 but text me, dont call', { fills: { 'contact.phone': '+4520123433' } }],
  ]),
  ...rows(fresh('contact.email', se), [
    ['Piotr.Kowalski@Example.se', { fills: { 'contact.email': 'piotr.kowalski@example.se' } }],
    [
      'agnieszka.maler@gmial.com',
      {
        fills: { 'contact.email': 'agnieszka.maler@gmial.com' },
        suggests: { 'contact.email': 'agnieszka.maler@gmail.com' },
      },
    ],
  ]),
  ...rows(fresh('contact.email', dk), [
    ['use stop@mehta.example.dk', { fills: { 'contact.email': 'stop@mehta.example.dk' } }],
    ['purchasing at our school?? there is no shared mailbox', { nothing: true }],
  ]),
  ...rows(fresh('credit.amount', se), [
    ['15k a month give or take', { fills: { 'credit.amount': 15000 } }],
  ]),
  ...rows(fresh('credit.amount', dk), [
    ['Approximately DKK 12.500', { fills: { 'credit.amount': 12500 } }],
    ['honestly no idea yet, we just opened', { dontKnow: true }],
  ]),
  ...rows(fresh('invoice.channel', no), [
    ['EHF through Peppol please', { fills: { 'invoice.channel': 'peppol' } }],
    ['on paper, in the post', { fills: { 'invoice.channel': 'post' } }],
  ]),
  ...rows(at('invoice.email', dk), [
    ['Same as my own email', { fills: { 'invoice.email': 'mette@nordlys.dk' } }],
  ]),
  ...rows(fresh('invoice.gln', dk), [
    ['our one is 5790 0013 98644', { fills: { 'invoice.gln': '5790001398644' } }],
  ]),
  ...rows(fresh('invoice.reference', dk), [
    ['PO 88213', { fills: { 'invoice.reference': 'PO 88213' } }],
    ['leave it blank', { command: 'skip' }],
  ]),
  ...rows(fresh('person.name', noPrivate), [
    ["I'm Fiona MacAskill", { fills: { 'person.name': 'Fiona MacAskill' } }],
  ]),
  ...rows(fresh('person.address', sePrivate), [
    [
      'Bergsgatan 20 lgh 1102, 214 22 Malmö',
      { fills: { 'person.address': address('SE', 'Bergsgatan 20 lgh 1102', ['21422', 'Malmö']) } },
    ],
  ]),
  ...rows(fresh('person.phone', dkPrivate), [
    ['20-12-34-88 (danish sim)', { fills: { 'person.phone': '+4520123488' } }],
  ]),
  ...rows(fresh('person.email', noPrivate), [
    [
      'mac.fiona@outlook.com is the one I check most',
      { fills: { 'person.email': 'mac.fiona@outlook.com' } },
    ],
  ]),

  // Corrections
  ...rows(complete('confirm', no), [
    ['phone should be 68 05 44 10', { fills: { 'contact.phone': '+4768054410' } }],
    ['there is a typo in the org number', { command: 'change', target: 'company.number' }],
    ['make it 9000 a month', { fills: { 'credit.amount': 9000 } }],
    [
      'The company is called Fjordlys Interiør AS now',
      { fills: { 'company.name': 'Fjordlys Interiør AS' }, may: { 'company.legalForm': 'AS' } },
    ],
    [
      'contact person: Morag Lie, tel 68054477',
      { fills: { 'contact.name': 'Morag Lie', 'contact.phone': '+4768054477' } },
    ],
  ]),
  ...rows(complete('confirm', dk), [
    [
      'The invoices should go to bookkeeping@example.dk instead',
      { fills: { 'invoice.email': 'bookkeeping@example.dk' } },
    ],
    ['can I change the phone number pls', { command: 'change', target: 'contact.phone' }],
    ['We are actually an A/S, not an ApS', { fills: { 'company.legalForm': 'A/S' } }],
    ["i'd rather pay up front after all", { fills: { payment: 'prepayment' } }],
    ['contct person is wrong', { command: 'change', target: 'contact.name' }],
  ]),
  ...rows(complete('confirm', se), [
    [
      'we moved!! new address Kungsgatan 40, 411 15 Göteborg',
      { fills: { 'company.address': address('SE', 'Kungsgatan 40', ['41115', 'Göteborg']) } },
    ],
    [
      'contact should not be Erik Lindqvist but Annika Strand',
      { fills: { 'contact.name': 'Annika Strand' } },
    ],
    ['oops, take that back', { command: 'undo' }],
    ['Please send the invoices by post instead', { fills: { 'invoice.channel': 'post' } }],
  ]),
  ...rows(complete('confirm', sePrivate), [
    ['my name is spelled Anna Bergelund', { fills: { 'person.name': 'Anna Bergelund' } }],
    [
      'that is my old phone, the new one is 0701740668',
      { fills: { 'person.phone': '+46701740668' } },
    ],
  ]),
  ...rows(complete('confirm', dkPrivate), [
    ['I got my address wrong', { command: 'change', target: 'person.address' }],
  ]),
  ...rows(at('contact.email', dk), [
    [
      'sorry I gave you the wrong phone, 20123461 is right',
      { fills: { 'contact.phone': '+4520123461' } },
    ],
  ]),
  ...rows(at('credit.amount', se), [
    [
      'btw the email should be e.lindqvist@example.se',
      { fills: { 'contact.email': 'e.lindqvist@example.se' } },
    ],
  ]),
  ...rows(at('contact.name', no), [
    ['I want to edit the company name first', { command: 'change', target: 'company.name' }],
  ]),
  ...rows(at('contact.phone', se), [
    ['wrong legal form btw, we are a HB', { fills: { 'company.legalForm': 'HB' } }],
  ]),
  ...rows(at('person.email', noPrivate), [
    ['hold on, the address I wrote is wrong', { command: 'change', target: 'person.address' }],
  ]),
  ...rows(at('company.address', dk), [
    ['CVR was wrong, correct one is 12345690', { fills: { 'company.number': '12345690' } }],
  ]),

  // Commands in free words
  ...rows(fresh('company.number', no), [
    ['where would I find that number', { command: 'help', nothing: true }],
    ["don't know it by heart", { dontKnow: true }],
  ]),
  ...rows(fresh('contact.phone', dk), [
    ['Why do you need my phone number?', { command: 'why', nothing: true }],
  ]),
  ...rows(fresh('company.name', no), [
    ['let me talk to a real person', { command: 'human', nothing: true }],
    ['hlep', { command: 'help', nothing: true }],
  ]),
  ...rows(fresh('company.address', se), [
    ['could you give me an example', { command: 'help', nothing: true }],
  ]),
  ...rows(at('contact.name', se), [
    ['go back one please', { command: 'back', nothing: true }],
    ['show me what you have got so far', { command: 'summary', nothing: true }],
  ]),
  ...rows(at('person.phone', dkPrivate), [
    ['previous question pls', { command: 'back', nothing: true }],
    ['Please delete all my data', { command: 'delete', nothing: true }],
  ]),
  ...rows(at('contact.email', no), [
    ["forget it, I don't want to sign up anymore", { command: ['cancel', 'stop'], nothing: true }],
    ['can we start over from scratch', { command: 'restart', nothing: true }],
  ]),
  ...rows(fresh('person.name', sePrivate), [
    ['what data do you have on me', { command: 'mydata', nothing: true }],
  ]),
  ...rows(fresh('invoice.gln', dk), [
    ['not a clue, our accountant deals with those', { dontKnow: true, nothing: true }],
  ]),

  // Language
  ...rows({ ...fresh('contact.name', dk), session: 'da' }, [
    ['my danish is not so good, english?', { language: 'en' }],
  ]),
  ...rows({ ...fresh('company.number', se), session: 'sv' }, [
    [
      'Could you tell me what an organisation number looks like?',
      { language: 'en', command: 'help' },
    ],
  ]),
  ...rows({ ...fresh('contact.phone', dk), session: 'en' }, [
    ['hvorfor skal I bruge mit telefonnummer?', { language: 'da', command: 'why' }],
  ]),
  ...rows(fresh('company.name', se), [['continue in Swedish please', { language: 'sv' }]]),

  // Questions and small talk
  ...rows(fresh('contact.name', dk), [
    ['r u a bot', { digression: 'areYouHuman', nothing: true }],
    ['thx a lot', { digression: 'thanks', nothing: true }],
  ]),
  ...rows(fresh('company.name', no), [
    ['do you deliver to Lofoten?', { digression: ['faq', 'question'], nothing: true }],
    ['this is taking forever ffs', { digression: 'frustration', nothing: true }],
  ]),
  ...rows(fresh('company.address', dk), [
    [
      'When are you open on Saturdays?',
      { digression: ['openingHours', 'faq', 'question'], nothing: true },
    ],
  ]),
  ...rows(fresh('payment', no), [
    [
      'do you guys take Visa or Amex?',
      { digression: ['paymentWays', 'faq', 'question'], nothing: true },
    ],
    [
      'if we go for invoice how many days do we get to pay?',
      { digression: ['payTime', 'question', 'faq'] },
    ],
  ]),
  ...rows(fresh('person.name', dkPrivate), [
    ['lovely weather in Aalborg today', { digression: 'smallTalk', nothing: true }],
    ['what does it cost to be a customer?', { digression: ['faq', 'question'], nothing: true }],
  ]),
  ...rows(at('credit.amount', se), [
    [
      'is that incl. or excl. VAT?',
      { digression: ['amountMeans', 'question', 'faq'], nothing: true },
    ],
    [
      'Will you be running a credit check on us?',
      { digression: ['creditCheck', 'question', 'faq'], nothing: true },
    ],
    [
      'kronor or euros?',
      { digression: ['currency', 'amountMeans', 'question', 'faq'], nothing: true },
    ],
  ]),
  ...rows(at('contact.email', no), [
    [
      'gotta serve someone, can i finish this tomorrow?',
      { digression: ['goOnLater', 'leaveLater', 'saved', 'question', 'faq'], nothing: true },
    ],
    [
      'and what happens once I have answered everything?',
      { digression: ['whatNext', 'question', 'faq'], nothing: true },
    ],
  ]),

  // Yes, no and in between
  ...rows(complete('confirm', no), [
    ['aye, looks grand', { assent: 'yes' }],
    [
      'yes once you change the address',
      { command: 'change', target: 'company.address', assent: 'partly' },
    ],
    [
      'fine, but the phone is 68051177',
      { fills: { 'contact.phone': '+4768051177' }, assent: 'notYes' },
    ],
    ["that's not right", { assent: 'no' }],
  ]),
  ...rows(complete('confirm', dk), [
    ['Everything is correct, please go ahead.', { assent: 'yes' }],
    ['I think so but let me ask my boss first', { assent: 'notYes' }],
    ['only if there is no sign-up fee', { assent: 'notYes' }],
    [
      'all correct except the contact name',
      { command: 'change', target: 'contact.name', assent: 'partly' },
    ],
  ]),
  ...rows({ ...complete('confirm', dkPrivate), session: 'en' }, [
    ['jo tak, det passer', { assent: 'yes' }],
  ]),
  ...rows({ ...complete('confirm', se), session: 'en' }, [
    ['japp, stämmer bra', { assent: 'yes' }],
  ]),
  ...rows(complete('confirm', sePrivate), [['nah', { assent: 'no' }]]),
  ...rows(complete('notice', se), [
    ['sure, carry on', { assent: 'yes' }],
    ['what exactly am I accepting here?', { assent: 'notYes' }],
  ]),
  ...rows(complete('notice', noPrivate), [
    ['Yep, read it, I agree', { assent: 'yes' }],
    ['not yet', { assent: 'notYes' }],
  ]),
]
