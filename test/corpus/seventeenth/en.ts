import { address, rows } from '../row.ts'
import type { Row } from '../row.ts'
import { at, complete, dk, dkPrivate, no, noPrivate, se, sePrivate, start } from '../situations.ts'

export const seventeenthEn: readonly Row[] = [
  ...rows(start, [
    [
      'Company. Norway. Invoice.',
      { fills: { customerType: 'business', country: 'NO', payment: 'invoice' } },
    ],
    [
      'Good afternoon,\nI am writing on behalf of Öresund Marine Survey AB (559999-1238), Sweden. Please set us up as a new customer. Contact person is Nikhil Banerjee, nikhil@oresundmarine.example.se.',
      {
        fills: {
          country: 'SE',
          'company.name': 'Öresund Marine Survey AB',
          'company.number': '5599991238',
          'contact.name': 'Nikhil Banerjee',
          'contact.email': 'nikhil@oresundmarine.example.se',
        },
        may: { customerType: 'business', 'company.legalForm': 'AB' },
      },
    ],
    [
      'not a business lol, just want to buy for my own house in Sweden',
      { fills: { customerType: 'private', country: 'SE' } },
    ],
    [
      'danish company, 13748136',
      { fills: { country: 'DK', customerType: 'business', 'company.number': '13748136' } },
    ],
    [
      'Name Oksana Lysenko, tel 68 05 77 12, Skippergata 30, 8006 Bodø, Norway. privat kunde',
      {
        fills: {
          country: 'NO',
          customerType: 'private',
          'person.name': 'Oksana Lysenko',
          'person.phone': '+4768057712',
          'person.address': address('NO', 'Skippergata 30', ['8006', 'Bodø']),
        },
      },
    ],
    [
      'Hey, can a UK citizen open an account? I live in Denmark and its for personal use',
      { fills: { country: 'DK', customerType: 'private' }, digression: 'question' },
    ],
    [
      'CVR: DK25052943\nBrightside Cleaning A/S\nNørregade 55\n7100 Vejle\nno EAN needed, plain email to bills@brightside.example.dk for the invoices',
      {
        fills: {
          'company.number': '25052943',
          'company.name': 'Brightside Cleaning A/S',
          'company.address': address('DK', 'Nørregade 55', ['7100', 'Vejle']),
          'invoice.channel': 'email',
          'invoice.email': 'bills@brightside.example.dk',
        },
        may: {
          country: 'DK',
          customerType: 'business',
          'company.legalForm': 'A/S',
          payment: 'invoice',
        },
      },
    ],
    [
      'we sell bikes. Pedalpower Oslo AS, org no 974760673. Prepay is fine since we only order now and then',
      {
        fills: {
          'company.name': 'Pedalpower Oslo AS',
          'company.number': '974760673',
          payment: 'prepayment',
        },
        may: { country: 'NO', customerType: 'business', 'company.legalForm': 'AS' },
      },
    ],
    [
      'sweden, sole trader?? not sure if thats business or private for you',
      { fills: { country: 'SE' }, may: { customerType: 'business' } },
    ],
    [
      'Sverige. företag. sorry my swedish ends there',
      { fills: { country: 'SE', customerType: 'business' } },
    ],
  ]),
  ...rows(at('contact.name', dk), [
    [
      'hi its Bartek - Bartosz Zielinski on paper - use 20 12 34 71',
      { fills: { 'contact.name': 'Bartosz Zielinski', 'contact.phone': '+4520123471' } },
    ],
    ["Mary-Kate O'Donnell", { fills: { 'contact.name': "Mary-Kate O'Donnell" } }],
    [
      'you can reach me, Deepa Krishnan, at deepa@krishnan.example.dk, phone is same as my whatsapp 0045 20 12 34 62',
      {
        fills: {
          'contact.name': 'Deepa Krishnan',
          'contact.email': 'deepa@krishnan.example.dk',
          'contact.phone': '+4520123462',
        },
      },
    ],
    [
      'Kirsty McAllister, tlf 20123480, email kirsty@home.example.com... no wait use the work one: kirsty@skagenglass.example.dk',
      {
        fills: {
          'contact.name': 'Kirsty McAllister',
          'contact.phone': '+4520123480',
          'contact.email': 'kirsty@skagenglass.example.dk',
        },
      },
    ],
  ]),
  ...rows(at('contact.name', se), [
    [
      '--\nLinnea Åkesson | Purchasing | +46 70 174 06 27 | linnea@akesson.example.se',
      {
        fills: {
          'contact.name': 'Linnea Åkesson',
          'contact.phone': '+46701740627',
          'contact.email': 'linnea@akesson.example.se',
        },
      },
    ],
    [
      'call Samir (full name Samir Haddad), +46701740638',
      { fills: { 'contact.name': 'Samir Haddad', 'contact.phone': '+46701740638' } },
    ],
    ['First name Wojciech last name Mazur', { fills: { 'contact.name': 'Wojciech Mazur' } }],
  ]),
  ...rows(at('contact.name', no), [
    [
      'Our CFO, Thorvald Nygaard. thorvald.nygaard@example.no. I dont want to give out his mobile',
      {
        fills: {
          'contact.name': 'Thorvald Nygaard',
          'contact.email': 'thorvald.nygaard@example.no',
        },
      },
    ],
    [
      'Emily Watts / 680 55 401 / emily@watts.example.com',
      {
        fills: {
          'contact.name': 'Emily Watts',
          'contact.phone': '+4768055401',
          'contact.email': 'emily@watts.example.com',
        },
      },
    ],
    [
      'I am Ragnhild Moe and I handle purchasing. Invoices go to my colleague at regnskap@moe.example.no though',
      {
        fills: { 'contact.name': 'Ragnhild Moe', 'invoice.email': 'regnskap@moe.example.no' },
        may: { 'invoice.channel': 'email' },
      },
    ],
  ]),
  ...rows(at('company.address', dk), [
    [
      'Vesterbrogade 149, st. tv, 1620 København V',
      {
        fills: {
          'company.address': address('DK', 'Vesterbrogade 149, st. tv', ['1620', 'København V']),
        },
      },
    ],
  ]),
  ...rows(at('company.address', se), [
    [
      'Drottninggatan 33, 602 24 Norrkoping',
      { fills: { 'company.address': address('SE', 'Drottninggatan 33', ['60224', 'Norrkoping']) } },
    ],
    [
      'HQ: Storgatan 51, 903 26 Umeå. Dont use the warehouse one in Skellefteå',
      { fills: { 'company.address': address('SE', 'Storgatan 51', ['90326', 'Umeå']) } },
    ],
  ]),
  ...rows(at('company.address', no), [
    [
      'Industriveien 61\nNO-2020 Skedsmokorset',
      {
        fills: { 'company.address': address('NO', 'Industriveien 61', ['2020', 'Skedsmokorset']) },
      },
    ],
  ]),
  ...rows(at('person.address', dkPrivate), [
    [
      'we are renting at Søndergade 14 (yellow house), zip 8700, Horsens',
      { fills: { 'person.address': address('DK', 'Søndergade 14', ['8700', 'Horsens']) } },
    ],
  ]),
  ...rows(at('person.address', sePrivate), [
    [
      'Vasagatan 21, 411 24 Gothenburg',
      { fills: { 'person.address': address('SE', 'Vasagatan 21', ['41124', 'Gothenburg']) } },
    ],
  ]),
  ...rows(at('person.address', noPrivate), [
    [
      'address is: Øvre Langgate 5, 3110 Tønsberg, no doorbell just knock',
      { fills: { 'person.address': address('NO', 'Øvre Langgate 5', ['3110', 'Tønsberg']) } },
    ],
  ]),
  ...rows(at('payment', noPrivate), [
    ["I'd rather pay before you ship", { fills: { payment: 'prepayment' } }],
  ]),
  ...rows(at('payment', se), [
    [
      'can we get billed afterwards? monthly spend would be max 15000',
      { fills: { payment: 'invoice', 'credit.amount': 15000 } },
    ],
  ]),
  ...rows(at('credit.amount', dk), [['12.500 kr max', { fills: { 'credit.amount': 12500 } }]]),
  ...rows(at('invoice.channel', no), [
    [
      'EHF, peppol id 0192:923609016',
      { fills: { 'invoice.channel': 'peppol', 'invoice.peppol': '0192:923609016' } },
    ],
  ]),
  ...rows(at('invoice.channel', se), [
    ['old fashioned paper in the letterbox please 😄', { fills: { 'invoice.channel': 'post' } }],
  ]),
  ...rows(complete('confirm', dk), [
    ['Yes.', { assent: 'yes' }],
    [
      'the rest is right, only the street number is off',
      { assent: 'partly', command: 'change', target: 'company.address' },
    ],
    [
      'need to swap the contact person',
      { assent: 'notYes', command: 'change', target: 'contact.name' },
    ],
    ['Who gets to see this if I say its ok?', { assent: 'notYes', nothing: true }],
  ]),
  ...rows(complete('confirm', se), [
    ['correct, please submit', { assent: 'yes' }],
    ['yup that is us', { assent: 'yes' }],
    [
      'Make the monthly thing 9000 instead of 5000',
      { assent: 'notYes', fills: { 'credit.amount': 9000 } },
    ],
  ]),
  ...rows(complete('confirm', no), [
    ['jepp, looks perfect', { assent: 'yes' }],
    [
      "Yes but the company name has changed, it's Fjordlys Gruppen AS now",
      {
        assent: 'partly',
        fills: { 'company.name': 'Fjordlys Gruppen AS' },
        may: { 'company.legalForm': 'AS' },
      },
    ],
    [
      'please have the invoices sent to faktura.ny@fjordlys.example.no, the old mailbox is shutting down',
      {
        assent: 'notYes',
        fills: { 'invoice.email': 'faktura.ny@fjordlys.example.no' },
        may: { 'invoice.channel': 'email' },
      },
    ],
  ]),
  ...rows(complete('confirm', dkPrivate), [
    ['all fine by me, cheers', { assent: 'yes' }],
    [
      'When would the first delivery come?',
      { assent: 'notYes', digression: 'question', nothing: true },
    ],
  ]),
  ...rows(complete('confirm', sePrivate), [
    ['I confirm the above is correct.', { assent: 'yes' }],
    [
      'you spelled my name wrong, Anna Bergelund',
      { assent: 'notYes', fills: { 'person.name': 'Anna Bergelund' } },
    ],
  ]),
  ...rows(complete('confirm', noPrivate), [
    ['nope', { assent: 'no' }],
    [
      'house number has changed letter. Bjørkeveien 7C, 5003 Bergen',
      {
        assent: 'notYes',
        fills: { 'person.address': address('NO', 'Bjørkeveien 7C', ['5003', 'Bergen']) },
      },
    ],
  ]),
  ...rows(at('company.number', se), [
    [
      'is there a discount if we order more than 50 boxes?',
      { digression: 'question', nothing: true },
    ],
  ]),
  ...rows(at('contact.email', dk), [
    ['ugh this is taking forever', { digression: 'frustration', nothing: true }],
  ]),
  ...rows(at('person.phone', noPrivate), [
    [
      'hello? anyone there',
      { digression: ['greeting', 'question', 'smallTalk', 'frustration'], nothing: true },
    ],
  ]),
  ...rows(at('credit.amount', dk), [
    [
      'Do the prices on your site include moms? I saw 1200 for a pallet',
      { digression: 'question', nothing: true },
    ],
  ]),
  ...rows(at('invoice.email', no), [
    [
      'thx!! back in 5 min, kids are fighting',
      { digression: ['thanks', 'smallTalk', 'goodbye'], nothing: true },
    ],
  ]),
  ...rows(at('person.address', sePrivate), [
    ['my mate in Lund ordered from you and loved it', { digression: 'smallTalk', nothing: true }],
  ]),
  ...rows(at('contact.email', se), [['undo that last one', { command: 'undo', nothing: true }]]),
  ...rows(at('contact.phone', no), [['skip this for now', { command: 'skip', nothing: true }]]),
  ...rows(at('company.name', dk), [
    ['could we continue in Danish instead?', { language: 'da', nothing: true }],
  ]),
  ...rows(at('contact.email', dk), [
    ['I emailed support@nordlager.example.dk last week about this, no reply', { nothing: true }],
  ]),
  ...rows(at('company.number', no), [
    ['not 312345676, that one belongs to my landlord', { nothing: true }],
  ]),
  ...rows(at('person.phone', sePrivate), [
    ['my personnummer is 19121212-1212 if that helps', { nationalNumber: true, nothing: true }],
  ]),
]
