import { address, answers, refusals, rows } from '../row.ts'
import { at, complete, fresh, having, se, sePrivate, start } from '../situations.ts'

const peppolChannel = having(at('invoice.peppol', se), { 'invoice.channel': 'peppol' })

/** One field asked, one field answered: careless typing, capitals, no punctuation, slips. */
const alone = [
  ...answers(start, [
    ['sverige', 'SE'],
    ['Sverige!', 'SE'],
    ['vi finns i Sverige', 'SE'],
    ['svenskt', 'SE'],
    ['jag bor i norge', 'NO'],
    ['danmark', 'DK'],
    ['svergie', 'SE'],
  ]),
  ...answers({ asks: 'customerType', country: 'SE' }, [
    ['företag', 'business'],
    ['FÖRETAGSKUND', 'business'],
    ['det gäller mitt företag', 'business'],
    ['firma', 'business'],
    ['privat', 'private'],
    ['jag är privatperson', 'private'],
    ['som privatkund', 'private'],
    ['foretag', 'business'],
  ]),
  ...answers(at('payment', se), [
    ['faktura', 'invoice'],
    ['mot faktura tack', 'invoice'],
    ['vi vill ha faktura', 'invoice'],
    ['förskott', 'prepayment'],
    ['jag betalar i förskott', 'prepayment'],
    ['förskottsbetalning', 'prepayment'],
    ['faktrua', 'invoice'],
  ]),
  ...answers(fresh('company.number', se), [
    ['559999-1238', '5599991238'],
    ['5599991238', '5599991238'],
    ['org nr 559999-0016', '5599990016'],
    ['Vårt organisationsnummer är 559999 7771', '5599997771'],
    ['SE559999123801', '5599991238'],
    ['16559999-4323', '5599994323'],
    ['det är 559999–2053', '5599992053'],
    ['969999-0017', '9699990017'],
  ]),
  ...answers(at('company.name', se), [
    ['Björkö Bygg AB', 'Björkö Bygg AB'],
    ['vi heter norrskens el', 'norrskens el'],
    ['ÅKERBLOMS ÅKERI AB', 'ÅKERBLOMS ÅKERI AB'],
    ['Företaget heter Kafé Solsidan HB', 'Kafé Solsidan HB'],
    ['bröderna öberg & co', 'bröderna öberg & co'],
    ['24/7 Städ AB', '24/7 Städ AB'],
  ]),
  ...answers(at('company.legalForm', se), [
    ['aktiebolag', 'AB'],
    ['ab', 'AB'],
    ['det är en enskild firma', 'EF'],
    ['handelsbolag', 'HB'],
    ['KB', 'KB'],
  ]),
  ...answers(at('company.address', se), [
    ['Storgatan 14, 411 38 Göteborg', address('SE', 'Storgatan 14', ['41138', 'Göteborg'])],
    ['storgatan 14 41138 göteborg', address('SE', 'storgatan 14', ['41138', 'göteborg'])],
    [
      'Sveavägen 12 lgh 1203\n111 57 Stockholm',
      address('SE', 'Sveavägen 12 lgh 1203', ['11157', 'Stockholm']),
    ],
    [
      'vi sitter på Industrigatan 3B, SE-602 23 Norrköping',
      address('SE', 'Industrigatan 3B', ['60223', 'Norrköping']),
    ],
    ['Box 123, 831 22 Östersund', address('SE', 'Box 123', ['83122', 'Östersund'])],
    [
      'ÖSTRA HAMNGATAN 5 4 TR, 41110 GÖTEBORG',
      address('SE', 'ÖSTRA HAMNGATAN 5 4 TR', ['41110', 'GÖTEBORG']),
    ],
    [
      'adressen är Kungsgatan 40 i 753 21 Uppsala',
      address('SE', 'Kungsgatan 40', ['75321', 'Uppsala']),
    ],
  ]),
  ...answers(at('contact.name', se), [
    ['erik lindqvist', 'erik lindqvist'],
    ['Jag heter Åsa Öberg', 'Åsa Öberg'],
    ['det är jag, Anna-Karin Sjö', 'Anna-Karin Sjö'],
    ['KALLE ÄNG', 'KALLE ÄNG'],
    ['Kontaktperson är Maja Lindh', 'Maja Lindh'],
    ['Lars von Essen Ek', 'Lars von Essen Ek'],
    ['erik', 'erik'],
  ]),
  ...answers(at('contact.phone', se), [
    ['070-174 06 05', '+46701740605'],
    ['0701740605', '+46701740605'],
    ['+46 (0)70 174 06 32', '+46701740632'],
    ['0046 70 174 06 48', '+46701740648'],
    ['mitt nummer är 070 1740699', '+46701740699'],
    ['08-465 004 01', '+46846500401'],
    ['ni når mig på 0701740605', '+46701740605'],
    ['mob. 070.174.06.32', '+46701740632'],
    ['031-390 06 12', '+46313900612'],
  ]),
  ...answers(at('contact.email', se), [
    ['erik@bjorkobygg.se', 'erik@bjorkobygg.se'],
    ['Erik@BjorkoBygg.SE', 'Erik@bjorkobygg.se'],
    ['maila mig på erik.lindqvist@bjorkobygg.se', 'erik.lindqvist@bjorkobygg.se'],
    ['min e-post är info@norrsken.se.', 'info@norrsken.se'],
    ['mailto:erik@bjorkobygg.se', 'erik@bjorkobygg.se'],
  ]),
  ...answers(at('credit.amount', se), [
    ['5000', 5000],
    ['ca 12 500 kr i månaden', 12500],
    ['10 tkr', 10000],
    ['runt 8 tusen', 8000],
    ['15000:-', 15000],
    ['20 000 kr/mån', 20000],
  ]),
  ...answers(at('invoice.channel', se), [
    ['mejl', 'email'],
    ['via e-post tack', 'email'],
    ['med vanlig post', 'post'],
    ['skicka brev', 'post'],
    ['peppol', 'peppol'],
    ['på mailen', 'email'],
  ]),
  ...answers(peppolChannel, [
    ['0007:5599991238', '0007:5599991238'],
    ['peppol-id 0007:5599991238', '0007:5599991238'],
  ]),
  ...answers(at('person.name', sePrivate), [
    ['anna berglund', 'anna berglund'],
    ['Mitt namn är Anna Berglund', 'Anna Berglund'],
  ]),
  ...answers(at('person.address', sePrivate), [
    [
      'Jag bor på Björkvägen 2, 856 31 Sundsvall',
      address('SE', 'Björkvägen 2', ['85631', 'Sundsvall']),
    ],
    ['björkvägen 2 85631 sundsvall', address('SE', 'björkvägen 2', ['85631', 'sundsvall'])],
  ]),
  ...answers(at('person.phone', sePrivate), [['+46701740632', '+46701740632']]),
  ...answers(at('person.email', sePrivate), [
    ['anna.berglund@example.se', 'anna.berglund@example.se'],
  ]),
]

/** Unreadable values: the reason is what the customer hears, so it has to be the right one. */
const unreadable = [
  ...refusals(fresh('company.number', se), [
    ['559999-123', 'tooShort'],
    ['559999-1237', 'checkDigit'],
    ['org.nr 559999-1239', 'checkDigit'],
    ['12345674', 'otherCountry'],
  ]),
  ...refusals(at('contact.phone', se), [['07017', 'tooShort']]),
  ...refusals(at('contact.email', se), [
    ['erik.bjorkobygg.se', 'noAtSign'],
    ['erik@', 'noDomain'],
    ['erik@bjorkobygg', 'domainEnding'],
  ]),
  ...refusals(at('company.address', se), [
    ['Storgatan 14', 'postalCodeMissing'],
    ['411 38 Göteborg', 'streetMissing'],
  ]),
  ...refusals(at('credit.amount', se), [['mellan 5000 och 8000', 'notANumber']]),
]

const nearlyRight = rows(at('contact.email', se), [
  [
    'erik.l@hotmial.com',
    {
      fills: { 'contact.email': 'erik.l@hotmial.com' },
      suggests: { 'contact.email': 'erik.l@hotmail.com' },
    },
  ],
  [
    'erikl@gmial.com',
    {
      fills: { 'contact.email': 'erikl@gmial.com' },
      suggests: { 'contact.email': 'erikl@gmail.com' },
    },
  ],
  ['info@räksmörgås.se', { fills: { 'contact.email': 'info@xn--rksmrgs-5wao1o.se' } }],
])

/** A value that contains a word of command is still a value. */
const commandLookalikes = [
  ...answers(at('company.name', se), [
    ['Paus AB', 'Paus AB'],
    ['Stoppa Matsvinnet AB', 'Stoppa Matsvinnet AB'],
    ['Hjälpen i Norr AB', 'Hjälpen i Norr AB'],
    ['Tillbaka till Naturen HB', 'Tillbaka till Naturen HB'],
    ['Nej Tack Reklam AB', 'Nej Tack Reklam AB'],
    ['Börja Om Från Början AB', 'Börja Om Från Början AB'],
    ['vi heter Ångra AB', 'Ångra AB'],
  ]),
  ...answers(at('contact.email', se), [
    ['nej@foretaget.se', 'nej@foretaget.se'],
    ['hjalp@paus.se', 'hjalp@paus.se'],
    ['stopp@matsvinn.se', 'stopp@matsvinn.se'],
  ]),
  ...answers(at('contact.name', se), [
    ['Ja Nilsson', 'Ja Nilsson'],
    ['Hjalmar Stopp', 'Hjalmar Stopp'],
  ]),
  ...answers(at('company.address', se), [
    ['Startvägen 2, 114 55 Stockholm', address('SE', 'Startvägen 2', ['11455', 'Stockholm'])],
    ['Hjälpgatan 8, 903 27 Umeå', address('SE', 'Hjälpgatan 8', ['90327', 'Umeå'])],
  ]),
]

const nationalNumbers = [
  ...rows(at('person.name', sePrivate), [
    ['19121212-1212', { nationalNumber: true, nothing: true }],
    [
      'Anna Berglund, personnummer 121212-1212',
      { nationalNumber: true, may: { 'person.name': 'Anna Berglund' } },
    ],
  ]),
  ...rows(
    having(at('person.nationalNumber', sePrivate), { payment: 'invoice', 'credit.amount': 4000 }),
    [['701063-2391', { nationalNumber: true }]],
  ),
  ...rows(fresh('company.number', se), [
    ['811218-9876', { nationalNumber: true, may: { 'company.number': '8112189876' } }],
    [
      'enskild firma 8112189876',
      { nationalNumber: true, may: { 'company.number': '8112189876', 'company.legalForm': 'EF' } },
    ],
  ]),
  ...rows(complete('confirm', sePrivate), [
    [
      'ni behöver väl mitt personnr också: 19121212-1212',
      { nationalNumber: true, assent: 'notYes' },
    ],
  ]),
]

export const svAnswers = [
  ...alone,
  ...unreadable,
  ...nearlyRight,
  ...commandLookalikes,
  ...nationalNumbers,
]
