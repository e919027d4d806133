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

export const nineteenthDa: readonly Row[] = [
  // Several facts in one message (25)
  ...rows(start, [
    [
      'Halløj! Vi driver en campingplads på Bornholm, firmaet hedder Strandmarken Camping I/S, cvr-nr. 13748136',
      {
        fills: { 'company.name': 'Strandmarken Camping I/S', 'company.number': '13748136' },
        may: { country: 'DK', customerType: 'business', 'company.legalForm': 'I/S' },
      },
    ],
    [
      'Vi er en kommunal børnehave i Danmark. EAN 5798000416604, kontaktperson Sanne Bech',
      {
        fills: {
          country: 'DK',
          'invoice.gln': '5798000416604',
          'contact.name': 'Sanne Bech',
        },
        may: { customerType: 'business', 'invoice.channel': 'gln', payment: 'invoice' },
      },
    ],
    [
      'Jeg bor i Norge og vil gerne købe som privatperson. Tlf +47 68 05 07 71',
      {
        fills: { country: 'NO', customerType: 'private', 'person.phone': '+4768050771' },
      },
    ],
    [
      'Hej, vi vil gerne have en konto hos jer.\n\nMvh\n\nMikkel Abildgaard | Driftschef\nGrønært Catering ApS\nVesterbrogade 74, 1. sal\n1620 København V\nM: +45 20 12 34 81\nE: mikkel@groenaert.example.dk',
      {
        fills: {
          'contact.name': 'Mikkel Abildgaard',
          'company.name': 'Grønært Catering ApS',
          'company.address': address('DK', 'Vesterbrogade 74, 1. sal', ['1620', 'København V']),
          'contact.phone': '+4520123481',
          'contact.email': 'mikkel@groenaert.example.dk',
        },
        may: { country: 'DK', customerType: 'business', 'company.legalForm': 'ApS' },
      },
    ],
    [
      'Land: Danmark\nType: erhverv\nCVR: DK25052943\nFirmanavn: Lystrup Autoværksted',
      {
        fills: {
          country: 'DK',
          customerType: 'business',
          'company.number': '25052943',
          'company.name': 'Lystrup Autoværksted',
        },
      },
    ],
    [
      'yo skal bare bruge en konto som privat, bor i DK og hedder Silas Frost',
      { fills: { country: 'DK', customerType: 'private', 'person.name': 'Silas Frost' } },
    ],
    [
      'Firmaet er svensk og hedder Lundagård Tryck AB. Jeg hedder Camilla Riis og sidder med indkøb, camilla@lundagard.example.se',
      {
        fills: {
          country: 'SE',
          customerType: 'business',
          'company.name': 'Lundagård Tryck AB',
          'contact.name': 'Camilla Riis',
          'contact.email': 'camilla@lundagard.example.se',
        },
        may: { 'company.legalForm': 'AB' },
      },
    ],
    [
      'Undertegnede, Poul Erik Vestergaard, ønsker at blive oprettet som privat kunde. Adressen er Skolegade 5, 6950 Ringkøbing.',
      {
        fills: {
          customerType: 'private',
          'person.name': 'Poul Erik Vestergaard',
          'person.address': address('DK', 'Skolegade 5', ['6950', 'Ringkøbing']),
        },
        may: { country: 'DK' },
      },
    ],
    [
      'er lige startet op som selvstændig tømrer her i Danmark, har cvr 93004213 og vil gerne købe på faktura',
      {
        fills: { country: 'DK', 'company.number': '93004213', payment: 'invoice' },
        may: { customerType: 'business', 'company.legalForm': 'Enkeltmandsvirksomhed' },
      },
    ],
  ]),
  ...rows(fresh('payment', dk), [
    [
      'Vi vil helst forudbetale. Cvr: 13748136',
      { fills: { payment: 'prepayment', 'company.number': '13748136' } },
    ],
  ]),
  ...rows(fresh('company.number', dk), [
    [
      'Hermed oplysninger:\nCVR-nr.: 25 05 29 43\nSelskab: Rønne Glas & Facade ApS\nAdresse: Zahrtmannsvej 18, 3700 Rønne\nForventet indkøb: 15.000 kr./md.',
      {
        fills: {
          'company.number': '25052943',
          'company.name': 'Rønne Glas & Facade ApS',
          'company.address': address('DK', 'Zahrtmannsvej 18', ['3700', 'Rønne']),
          'credit.amount': 15000,
        },
        may: { 'company.legalForm': 'ApS' },
      },
    ],
  ]),
  ...rows(fresh('company.name', dk), [
    [
      'Hedeboens Maskinudlejning A/S\nHedevej 112\n7400 Herning\nKontakt: Bo Skytte, 20123482',
      {
        fills: {
          'company.name': 'Hedeboens Maskinudlejning A/S',
          'company.address': address('DK', 'Hedevej 112', ['7400', 'Herning']),
          'contact.name': 'Bo Skytte',
          'contact.phone': '+4520123482',
        },
        may: { 'company.legalForm': 'A/S' },
      },
    ],
  ]),
  ...rows(at('company.address', dk), [
    [
      'vi ligger på Kajen 3, 9990 Skagen. fakturaer må I sende på bilag@nordlys.example.dk',
      {
        fills: {
          'company.address': address('DK', 'Kajen 3', ['9990', 'Skagen']),
          'invoice.email': 'bilag@nordlys.example.dk',
        },
        may: { 'invoice.channel': 'email' },
      },
    ],
  ]),
  ...rows(at('contact.name', dk), [
    [
      'Skriv bare Vibeke Lund, hun er kontorassistent, vl@nordlys.example.dk',
      {
        fills: {
          'contact.name': 'Vibeke Lund',
          'contact.email': 'vl@nordlys.example.dk',
        },
      },
    ],
  ]),
  ...rows(at('contact.phone', dk), [
    [
      'Ring på 20 12 34 83. Hvornår har I åbent?',
      {
        fills: { 'contact.phone': '+4520123483' },
        digression: ['openingHours', 'question', 'faq'],
      },
    ],
    [
      'det er +45 20123486. nårh ja og jeg er salgschef hvis det er vigtigt',
      { fills: { 'contact.phone': '+4520123486' } },
    ],
  ]),
  ...rows(at('contact.email', dk), [
    [
      'tina@nordlys.example.dk, vi køber nok for 20.000 kr hver måned',
      { fills: { 'contact.email': 'tina@nordlys.example.dk', 'credit.amount': 20000 } },
    ],
  ]),
  ...rows(at('credit.amount', dk), [
    [
      '6000 kr pr måned og regningen skal sendes med posten',
      { fills: { 'credit.amount': 6000, 'invoice.channel': 'post' } },
    ],
  ]),
  ...rows(at('contact.name', no), [
    [
      'Navn: Silje Moen\nStilling: butikschef\nTlf: 68051990\nMail: silje@fjordlys.example.no',
      {
        fills: {
          'contact.name': 'Silje Moen',
          'contact.phone': '+4768051990',
          'contact.email': 'silje@fjordlys.example.no',
        },
      },
    ],
  ]),
  ...rows(at('invoice.channel', dk), [
    [
      'EAN, nummeret er 5798000416604 og vores reference er 88213',
      {
        fills: {
          'invoice.channel': 'gln',
          'invoice.gln': '5798000416604',
          'invoice.reference': '88213',
        },
      },
    ],
  ]),
  ...rows(fresh('person.name', dkPrivate), [
    [
      'Jeg hedder Aase Kirkegaard og min mail er aase.k@example.dk, telefonen er 20 12 34 84',
      {
        fills: {
          'person.name': 'Aase Kirkegaard',
          'person.email': 'aase.k@example.dk',
          'person.phone': '+4520123484',
        },
      },
    ],
  ]),
  ...rows(at('person.address', dkPrivate), [
    [
      'Hybenvej 9\n4300 Holbæk\nmobil 20123485',
      {
        fills: {
          'person.address': address('DK', 'Hybenvej 9', ['4300', 'Holbæk']),
          'person.phone': '+4520123485',
        },
      },
    ],
  ]),
  ...rows(fresh('company.number', se), [
    [
      'org nr 5599990677, og vi vil gerne betale mod faktura',
      { fills: { 'company.number': '5599990677', payment: 'invoice' } },
    ],
  ]),
  ...rows(at('person.email', sePrivate), [
    [
      'anna@berglund.example.se, i øvrigt hvornår kan jeg få varerne?',
      {
        fills: { 'person.email': 'anna@berglund.example.se' },
        digression: ['question', 'faq'],
      },
    ],
  ]),
  ...rows(fresh('payment', noPrivate), [
    [
      'jeg betaler på forhånd, og jeg hedder Trine Gade',
      { fills: { payment: 'prepayment', 'person.name': 'Trine Gade' } },
    ],
  ]),

  // Plain answers (10)
  ...rows(start, [['vi hører til i sverige', { fills: { country: 'SE' } }]]),
  ...rows({ asks: 'customerType', country: 'DK' }, [
    ['firma jo', { fills: { customerType: 'business' } }],
  ]),
  ...rows(at('company.number', no), [
    ['det er 314233999', { fills: { 'company.number': '314233999' } }],
  ]),
  ...rows(at('company.number', dk), [['1374813', { refused: 'company.number' }]]),
  ...rows(at('company.address', dk), [
    [
      'Adr. Toldbodgade 27, 1. tv, 8900 Randers C',
      {
        fills: {
          'company.address': address('DK', 'Toldbodgade 27, 1. tv', ['8900', 'Randers C']),
        },
      },
    ],
  ]),
  ...rows(at('contact.name', dk), [
    ['Bjarne Toft, det er ham der står for det', { fills: { 'contact.name': 'Bjarne Toft' } }],
  ]),
  ...rows(at('contact.email', dk), [
    [
      'skriv til kontor@nordlys.example.dk',
      { fills: { 'contact.email': 'kontor@nordlys.example.dk' } },
    ],
  ]),
  ...rows(at('credit.amount', dk), [['tja vel 2500 kr', { fills: { 'credit.amount': 2500 } }]]),
  ...rows(at('invoice.channel', dk), [
    ['bare pr. mial', { fills: { 'invoice.channel': 'email' } }],
  ]),
  ...rows(at('person.phone', dkPrivate), [
    ['ja det er så 20 12 34 87', { fills: { 'person.phone': '+4520123487' } }],
  ]),

  // Corrections (13)
  ...rows(at('company.address', dk), [
    [
      'det cvr jeg gav er det gamle, brug 93004213 i stedet',
      { fills: { 'company.number': '93004213' } },
    ],
  ]),
  ...rows(complete('confirm', dk), [
    [
      'min mailadresse er stavet forkert',
      { command: 'change', target: ['contact.email', 'invoice.email'] },
    ],
    [
      'vi vil ikke have regningen på mail men som almindeligt brev',
      { fills: { 'invoice.channel': 'post' } },
    ],
    ['5000 er alt for lidt, sæt det op til 18.000', { fills: { 'credit.amount': 18000 } }],
  ]),
  ...rows(complete('confirm', dkPrivate), [
    [
      'Efternavnet er forkert, jeg hedder Jens Holmgaard',
      { fills: { 'person.name': 'Jens Holmgaard' } },
    ],
  ]),
  ...rows(at('contact.phone', dk), [
    [
      'postnummeret er forkert, vi bor Vestergade 3, 2. tv, 8200 Aarhus N',
      {
        fills: {
          'company.address': address('DK', 'Vestergade 3, 2. tv', ['8200', 'Aarhus N']),
        },
      },
    ],
  ]),
  ...rows(at('contact.email', dk), [
    ['ret lige tlf', { command: 'change', target: 'contact.phone' }],
  ]),
  ...rows(at('person.email', dkPrivate), [
    [
      'lavede en slåfejl i nummeret, der skal stå 20 12 34 88',
      { fills: { 'person.phone': '+4520123488' } },
    ],
  ]),
  ...rows(at('credit.amount', dk), [
    [
      'Mette er på barsel, så den rigtige kontakt er Karsten Vad, karsten@nordlys.example.dk',
      {
        fills: {
          'contact.name': 'Karsten Vad',
          'contact.email': 'karsten@nordlys.example.dk',
        },
      },
    ],
  ]),
  ...rows(at('company.number', dk), [
    [
      'årh undskyld, det er jo privat jeg handler, ikke som firma',
      { fills: { customerType: 'private' } },
    ],
  ]),
  ...rows(at('invoice.channel', dk), [
    [
      'glemte at sige at jeg har fået ny mail, det er mette@belysning.example.dk',
      { fills: { 'contact.email': 'mette@belysning.example.dk' } },
    ],
  ]),
  ...rows(complete('confirm', se), [
    ['navnet på firmaet skal ændres', { command: 'change', target: 'company.name' }],
  ]),
  ...rows(complete('notice', dk), [
    ['Der skal rettes i betalingsmåden', { command: 'change', target: 'payment' }],
  ]),

  // At the summary and the notice (10)
  ...rows(complete('confirm', dk), [
    ['jep', { assent: 'yes' }],
    ['Ja bortset fra adressen', { assent: 'partly', command: 'change', target: 'company.address' }],
    ['godkendt såfremt jeg kan opsige det når som helst', { assent: 'partly', nothing: true }],
  ]),
  ...rows(complete('confirm', dkPrivate), [
    ['næ den er helt gal', { assent: 'no' }],
    ['det kommer an på hvad fragten er', { assent: 'notYes', nothing: true }],
  ]),
  ...rows(complete('confirm', no), [['alt er korrekt, send det afsted', { assent: 'yes' }]]),
  ...rows(complete('confirm', se), [['ja ja det passer sgu meget godt', { assent: 'yes' }]]),
  ...rows(complete('notice', dkPrivate), [['fint, jeg accepterer', { assent: 'yes' }]]),
  ...rows(complete('notice', dk), [['det siger jeg ikke ja til', { assent: 'no' }]]),
  ...rows(complete('notice', no), [
    ['har ikke læst det endnu, giv mig lige et øjeblik', { assent: 'notYes', nothing: true }],
  ]),

  // Asking something (4)
  ...rows(start, [
    ['hvad tager I for fragten', { digression: ['question', 'faq'], nothing: true }],
  ]),
  ...rows(at('person.name', dkPrivate), [
    ['hvad er det her for et firma jeg skriver til', { digression: 'whoAreYou', nothing: true }],
  ]),
  ...rows(complete('confirm', dk), [
    ['er du en maskine?', { digression: 'areYouHuman', assent: 'notYes', nothing: true }],
  ]),
  ...rows(at('payment', dk), [
    ['hvilke måder kan man betale på hos jer?', { digression: 'paymentWays', nothing: true }],
  ]),

  // Wishes about the conversation (8)
  ...rows(at('company.number', dk), [
    ['forstår ikke hvad du mener, kan du forklare', { command: 'help', nothing: true }],
  ]),
  ...rows(at('person.phone', dkPrivate), [
    [
      'hvorfor vil I have mit telefonnummer',
      { command: 'why', target: 'person.phone', nothing: true },
    ],
  ]),
  ...rows(at('contact.email', dk), [
    ['retur til forrige spørgsmål', { command: 'back', nothing: true }],
  ]),
  ...rows(at('contact.role', dk), [['næste spørgsmål tak', { command: 'skip', nothing: true }]]),
  ...rows(at('contact.name', dk), [
    [
      'kan vi tage det på engelsk i stedet for, min kollega forstår ikke dansk',
      { command: 'language', language: 'en', nothing: true },
    ],
  ]),
  ...rows(complete('confirm', dkPrivate), [
    [
      'hvilke oplysninger har I gemt om mig',
      { command: ['mydata', 'summary', 'privacy'], nothing: true },
    ],
  ]),
  ...rows(at('company.name', dk), [
    ['stop, jeg gider ikke mere', { command: ['stop', 'cancel'], nothing: true }],
  ]),
  ...rows(at('invoice.channel', dk), [
    [
      'Ved ikke hvad vi plejer, det er bogholderen der styrer det',
      { dontKnow: true, nothing: true },
    ],
  ]),
]
