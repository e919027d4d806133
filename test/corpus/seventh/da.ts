import { address, rows } from '../row.ts'
import type { Row } from '../row.ts'
import { at, complete, dk, dkPrivate, fresh, start } from '../situations.ts'

const place = (street: string, postalCode: string, city: string) =>
  address('DK', street, [postalCode, city])

/** Opening messages: what people write before they have been asked anything in particular. */
const opening: readonly Row[] = rows(start, [
  [
    'hej, er selvstændig murer nede ved Tønder, vil gerne kunne købe på regning',
    {
      fills: { customerType: 'business', payment: 'invoice' },
      may: { country: 'DK', 'company.legalForm': 'ENK' },
    },
  ],
  [
    'Goddag! Vi hedder Bageriet Kornblomst ApS, cvr 13748136, og det er mig, Dorte Lund, man skal have fat i',
    {
      fills: {
        'company.name': 'Bageriet Kornblomst ApS',
        'company.number': '13748136',
        'contact.name': 'Dorte Lund',
      },
    },
  ],
  [
    'bare mig selv, ikke noget firma. bor i danmark',
    { fills: { country: 'DK', customerType: 'private' } },
  ],
  [
    'dk firma cvr 12345674 faktura på mail bogholderi@kornblomst.dk',
    {
      fills: {
        country: 'DK',
        customerType: 'business',
        'company.number': '12345674',
        payment: 'invoice',
        'invoice.channel': 'email',
        'invoice.email': 'bogholderi@kornblomst.dk',
      },
    },
  ],
  [
    'Signe Toft her - ny kunde - privat - 20123488 - signe.toft@example.dk',
    {
      fills: {
        customerType: 'private',
        'person.name': 'Signe Toft',
        'person.phone': '+4520123488',
        'person.email': 'signe.toft@example.dk',
      },
      may: { country: 'DK' },
    },
  ],
  [
    'kan man betale forud hos jer? det ville jeg helst, er privatperson',
    { fills: { customerType: 'private', payment: 'prepayment' } },
  ],
  [
    'ja hej det er Poul Erik Jensen fra Jensens Tømrerservice ApS vores cvr nummer er 1 2 3 4 5 6 7 4',
    {
      fills: {
        'contact.name': 'Poul Erik Jensen',
        'company.name': 'Jensens Tømrerservice ApS',
        'company.number': '12345674',
      },
    },
  ],
  [
    'morn. skal bruge 40 sække cement på mandag men I skal vist have mig oprettet først? Firma, DK',
    { fills: { country: 'DK', customerType: 'business' } },
  ],
  [
    'Vores gamle leverandør er lukket så nu prøver vi jer :) anpartsselskab i Herning',
    { fills: { customerType: 'business', 'company.legalForm': 'ApS' }, may: { country: 'DK' } },
  ],
  [
    'Hej\n\nVi vil gerne have en konto.\n\nMvh\nLone Kjær\nIndkøbschef\nSkagen Rør ApS\nHavnevej 4\n9990 Skagen\nTlf. 20 12 34 61\nlone@skagenror.dk\nCVR 12345674',
    {
      fills: {
        'contact.name': 'Lone Kjær',
        'company.name': 'Skagen Rør ApS',
        'company.address': place('Havnevej 4', '9990', 'Skagen'),
        'contact.phone': '+4520123461',
        'contact.email': 'lone@skagenror.dk',
        'company.number': '12345674',
      },
    },
  ],
  [
    'kunde: Hallens Cykler I/S, Gl. Landevej 22, 7400 Herning. kontakt Bo, 20123499',
    {
      fills: {
        'company.name': 'Hallens Cykler I/S',
        'company.address': place('Gl. Landevej 22', '7400', 'Herning'),
        'contact.phone': '+4520123499',
      },
      may: { 'contact.name': 'Bo' },
    },
  ],
  [
    'hvad skal I bruge fra mig for at komme i gang?',
    { digression: ['whatNext', 'question'], nothing: true },
  ],
])

/** Answers to what was asked, with whatever people put around them. */
const asked: readonly Row[] = [
  ...rows({ asks: 'customerType', country: 'DK' }, [
    ['det er i hvert fald ikke til mig privat', { fills: { customerType: 'business' } }],
    ['enkeltmandsvirksomhed', { fills: { customerType: 'business', 'company.legalForm': 'ENK' } }],
  ]),
  ...rows(fresh('payment', dk), [
    ['send en regning', { fills: { payment: 'invoice' } }],
    ['vi betaler op front, så er det af vejen', { fills: { payment: 'prepayment' } }],
    ['hva er forskellen', { digression: ['paymentWays', 'question'], nothing: true }],
  ]),
  ...rows(at('company.number', dk), [
    ['dk 13 74 81 36 mener jeg', { fills: { 'company.number': '13748136' } }],
    ['1234567', { refused: 'company.number', reason: 'tooShort' }],
    ['12345678 står der på brevpapiret', { refused: 'company.number', reason: 'checkDigit' }],
    ['aner det ikke, det ligger ude i bilen', { dontKnow: true }],
  ]),
  ...rows(at('company.name', dk), [
    ['Firmaet hedder såmænd bare Kaj & Søn', { fills: { 'company.name': 'Kaj & Søn' } }],
    ['smedjen på havnen aps', { fills: { 'company.name': 'smedjen på havnen aps' } }],
  ]),
  ...rows(at('company.address', dk), [
    [
      'Strandvejen 118 st th, 3060 Espergærde',
      { fills: { 'company.address': place('Strandvejen 118 st th', '3060', 'Espergærde') } },
    ],
    [
      'vi ligger på Industrivej 9 i 7430 Ikast, porten rundt om bagved',
      { fills: { 'company.address': place('Industrivej 9', '7430', 'Ikast') } },
    ],
    ['9000 aalborg', { refused: 'company.address', reason: 'streetMissing' }],
  ]),
  ...rows(at('contact.name', dk), [
    ['det er min kone der står for det, Hanne Riis', { fills: { 'contact.name': 'Hanne Riis' } }],
    [
      'ib thygesen. nummeret er 20123412',
      { fills: { 'contact.name': 'ib thygesen', 'contact.phone': '+4520123412' } },
    ],
  ]),
  ...rows(at('contact.phone', dk), [
    ['+45 2012 3413, men ikke før kl 10 :)', { fills: { 'contact.phone': '+4520123413' } }],
    ['201234', { refused: 'contact.phone' }],
    ['hvorfor skal i ha mit nummer', { command: 'why' }],
  ]),
  ...rows(at('contact.email', dk), [
    ['hanne snabela riismaler punktum dk', { fills: { 'contact.email': 'hanne@riismaler.dk' } }],
    ['kontor(at)riismaler.dk', { fills: { 'contact.email': 'kontor@riismaler.dk' } }],
  ]),
  ...rows(at('credit.amount', dk), [
    ['en 8-9000 stykker... sig 9000', { fills: { 'credit.amount': 9000 } }],
    ['ti tusinde kroner om måneden burde række', { fills: { 'credit.amount': 10000 } }],
  ]),
  ...rows(at('invoice.channel', dk), [
    [
      'vi er en kommunal institution så det skal gå via EAN 5798000000001',
      { fills: { 'invoice.channel': 'gln', 'invoice.gln': '5798000000001' } },
    ],
    ['helst med posten, vi er lidt gammeldags', { fills: { 'invoice.channel': 'post' } }],
  ]),
  ...rows(fresh('person.name', dkPrivate), [
    [
      'kurt ravn engvej 11 6200 aabenraa tlf 20123477',
      {
        fills: {
          'person.name': 'kurt ravn',
          'person.address': place('engvej 11', '6200', 'aabenraa'),
          'person.phone': '+4520123477',
        },
      },
    ],
  ]),
  ...rows(at('person.address', dkPrivate), [
    [
      'Lærkehaven 6, 1., 8700 Horsens',
      { fills: { 'person.address': place('Lærkehaven 6, 1.', '8700', 'Horsens') } },
    ],
  ]),
  ...rows(at('person.phone', dkPrivate), [
    ['tyve tolv fireogtredive halvtreds', { fills: { 'person.phone': '+4520123450' } }],
  ]),
]

/** Corrections, second thoughts, questions and talk on the way. */
const talk: readonly Row[] = [
  ...rows(at('credit.amount', dk), [
    [
      'ups, mailen skal være mette@nordlys.com',
      { fills: { 'contact.email': 'mette@nordlys.com' } },
    ],
    ['ved du hvad, vi tager forudbetaling i stedet', { fills: { payment: 'prepayment' } }],
    ['Det må min chef svare på, kan I ringe til mig i stedet?', { command: 'human' }],
  ]),
  ...rows(at('contact.phone', dk), [
    [
      'jeg fik stavet mit navn forkert før, Mette Sørensen-Bach',
      { fills: { 'contact.name': 'Mette Sørensen-Bach' } },
    ],
    ['hov gå lige et trin tilbage', { command: 'back' }],
    ['sikke et vejr vi har hva', { digression: ['smallTalk', 'question'], nothing: true }],
  ]),
  ...rows(at('invoice.email', dk), [
    ['samme som før', { fills: { 'invoice.email': 'mette@nordlys.dk' } }],
    ['snakker jeg med en robot nu?', { digression: 'areYouHuman' }],
  ]),
  ...rows(at('person.email', dkPrivate), [
    ['det vil jeg helst ikke oplyse', { assent: 'notYes', nothing: true }],
    [
      'tak for hjælpen indtil videre, den er jens@holmfamilien.dk',
      { fills: { 'person.email': 'jens@holmfamilien.dk' } },
    ],
  ]),
  ...rows(at('invoice.channel', dk), [
    [
      'på mail, og de skal til regning@nordlys.dk',
      { fills: { 'invoice.channel': 'email', 'invoice.email': 'regning@nordlys.dk' } },
    ],
  ]),
  ...rows(at('company.name', dk), [
    ['koster det noget at være kunde?', { digression: 'faq', faq: 'price' }],
  ]),
]

/** At the summary. */
const summary: readonly Row[] = [
  ...rows(complete('confirm', dk), [
    ['jep det ser rigtigt ud', { assent: 'yes' }],
    ['Perfekt, bare send det afsted', { assent: 'yes' }],
    ['den er god nok, tak', { assent: 'yes' }],
    ['næ det passer ikke', { assent: 'no' }],
    [
      'nej vent, vi er flyttet: Søndergade 40, 8000 Aarhus C',
      { assent: 'no', fills: { 'company.address': place('Søndergade 40', '8000', 'Aarhus C') } },
    ],
    [
      'ja hvis I lige retter beløbet til 7500',
      { assent: 'partly', fills: { 'credit.amount': 7500 } },
    ],
    [
      'det meste stemmer, men telefonen er 20123469',
      { assent: 'partly', fills: { 'contact.phone': '+4520123469' } },
    ],
    ['skal lige vende det med min kompagnon først', { assent: 'notYes', nothing: true }],
    ['linje 4 er forkert', { command: 'change', line: 4 }],
  ]),
  ...rows(complete('confirm', dkPrivate), [['ja, men er det så bindende?', { assent: 'partly' }]]),
]

/** Danish: small trades and private persons, from Tønder to Skagen. */
export const seventhDa: readonly Row[] = [...opening, ...asked, ...talk, ...summary]
