import { address, rows } from '../row.ts'
import type { Row } from '../row.ts'
import { at, complete, fresh, se, sePrivate, start } from '../situations.ts'

const place = (street: string, postalCode: string, city: string) =>
  address('SE', street, [postalCode, city])

/** The first thing written in the window. */
const opening: readonly Row[] = rows(start, [
  [
    'Tjena, kör en liten redovisningsbyrå i Sundsvall och vill lägga upp konto',
    { fills: { customerType: 'business' }, may: { country: 'SE' } },
  ],
  [
    'sverige. aktiebolag. 559999-1246. faktura tack',
    {
      fills: {
        country: 'SE',
        customerType: 'business',
        'company.number': '5599991246',
        payment: 'invoice',
      },
      may: { 'company.legalForm': 'AB' },
    },
  ],
  [
    'Hej! Jag heter Gun-Britt Åkesson, pensionär, och tänkte köpa ett och annat privat',
    {
      fills: { customerType: 'private', 'person.name': 'Gun-Britt Åkesson' },
      may: { country: 'SE' },
    },
  ],
  [
    'är det här ni registrerar nya företag?',
    { digression: ['question', 'whatNext'], may: { customerType: 'business' } },
  ],
  [
    'Brf Solgläntan behöver bli kund, orgnr 559999-1204',
    { fills: { 'company.name': 'Brf Solgläntan', 'company.number': '5599991204' } },
  ],
  [
    'Hej,\nVi vill handla mot faktura.\n\nMed vänlig hälsning\n\nPatrik Nordin\nVD | Nordins Plåt AB\nVerkstadsgatan 2, 903 22 Umeå\n070-174 06 11 | patrik@nordinsplat.se',
    {
      fills: {
        payment: 'invoice',
        'contact.name': 'Patrik Nordin',
        'company.name': 'Nordins Plåt AB',
        'company.address': place('Verkstadsgatan 2', '90322', 'Umeå'),
        'contact.phone': '+46701740611',
        'contact.email': 'patrik@nordinsplat.se',
      },
    },
  ],
  [
    'ny kund bolag SE, namn Torslanda Däck HB, ref Jonna Ek 0701740612',
    {
      fills: {
        country: 'SE',
        customerType: 'business',
        'company.name': 'Torslanda Däck HB',
        'contact.name': 'Jonna Ek',
        'contact.phone': '+46701740612',
      },
    },
  ],
  ['privat o förskott', { fills: { customerType: 'private', payment: 'prepayment' } }],
  [
    'hejsan svejsan, frugan tipsade om er. jag bor i sverige å ska köpa till mig själv',
    { fills: { country: 'SE', customerType: 'private' } },
  ],
  [
    'eh vi är två kompisar som startar kafé i höst och har precis fått vårt orgnummer 5599991279 kafét heter Smulan AB',
    { fills: { 'company.number': '5599991279', 'company.name': 'Smulan AB' } },
  ],
  [
    'God dag. Undertecknad företräder en ekonomisk förening i Sverige.',
    { fills: { country: 'SE', customerType: 'business' }, may: { 'company.legalForm': 'EK' } },
  ],
  ['can we do this in english please', { command: 'language', language: 'en' }],
])

/** Answers. */
const asked: readonly Row[] = [
  ...rows({ asks: 'customerType', country: 'SE' }, [
    ['företaget står på det', { fills: { customerType: 'business' } }],
    ['bara som vanlig privatkund', { fills: { customerType: 'private' } }],
  ]),
  ...rows(fresh('payment', se), [
    ['trettio dagars faktura om det går', { fills: { payment: 'invoice' } }],
    ['pröjsar i förväg', { fills: { payment: 'prepayment' } }],
    ['tar ni kort', { digression: 'faq', faq: 'card-payment' }],
  ]),
  ...rows(at('company.number', se), [
    ['fem fem nio nio nio nio ett två tre åtta', { fills: { 'company.number': '5599991238' } }],
    ['momsnr SE559999125301', { fills: { 'company.number': '5599991253' } }],
    ['5599991239', { refused: 'company.number', reason: 'checkDigit' }],
    ['måste jag leta upp det? har det inte framme', { dontKnow: true }],
  ]),
  ...rows(at('company.name', se), [
    [
      'Lindbloms, ja alltså Lindbloms Rör & Värme AB',
      { fills: { 'company.name': 'Lindbloms Rör & Värme AB' } },
    ],
    [
      'vi kallar oss Växthuset men i registret står det Gröna Fingrar i Kivik AB',
      { fills: { 'company.name': 'Gröna Fingrar i Kivik AB' } },
    ],
  ]),
  ...rows(at('company.address', se), [
    [
      'Box 114, 831 22 Östersund',
      { fills: { 'company.address': place('Box 114', '83122', 'Östersund') } },
    ],
    [
      'kyrkogatan 3b 59330 västervik',
      { fills: { 'company.address': place('kyrkogatan 3b', '59330', 'västervik') } },
    ],
    ['Kungsgatan 8 i Uppsala', { refused: 'company.address', reason: 'postalCodeMissing' }],
  ]),
  ...rows(at('contact.name', se), [
    ['Ta Sven-Åke Hed, han har koll', { fills: { 'contact.name': 'Sven-Åke Hed' } }],
    ['jag själv. Farah Noori', { fills: { 'contact.name': 'Farah Noori' } }],
  ]),
  ...rows(at('contact.phone', se), [
    ['noll sju noll 174 06 20', { fills: { 'contact.phone': '+46701740620' } }],
    [
      '+46701740621 el mejla farah@noorikonsult.se',
      { fills: { 'contact.phone': '+46701740621', 'contact.email': 'farah@noorikonsult.se' } },
    ],
    ['va ska ni me de till', { command: 'why' }],
  ]),
  ...rows(at('contact.email', se), [
    ['info@noorikonsult', { refused: 'contact.email' }],
    [
      'farah punkt noori snabel-a noorikonsult punkt se',
      { fills: { 'contact.email': 'farah.noori@noorikonsult.se' } },
    ],
  ]),
  ...rows(at('credit.amount', se), [
    ['runt 25 lakan', { fills: { 'credit.amount': 25000 } }],
    ['15 000 kr räcker gott', { fills: { 'credit.amount': 15000 } }],
  ]),
  ...rows(at('invoice.channel', se), [
    ['Peppol funkar bäst för vår ekonomiavdelning', { fills: { 'invoice.channel': 'peppol' } }],
    ['brev', { fills: { 'invoice.channel': 'post' } }],
  ]),
  ...rows(at('person.address', sePrivate), [
    [
      'Lillängsvägen 21, lgh 1102, 131 46 Nacka',
      { fills: { 'person.address': place('Lillängsvägen 21, lgh 1102', '13146', 'Nacka') } },
    ],
  ]),
  ...rows(at('person.name', sePrivate), [
    ['Börje', { may: { 'person.name': 'Börje' } }],
    ['701063-2391 är mitt personnummer om ni behöver', { nationalNumber: true }],
  ]),
]

/** Changes of mind, questions, refusals. */
const talk: readonly Row[] = [
  ...rows(at('invoice.channel', se), [
    ['nä förresten, sätt limiten på 12000', { fills: { 'credit.amount': 12000 } }],
    [
      'Erik slutar på fredag så ändra kontakten till Moa Strand',
      { fills: { 'contact.name': 'Moa Strand' } },
    ],
    ['vilka sätt finns det', { digression: ['invoiceWays', 'question'], nothing: true }],
  ]),
  ...rows(at('contact.email', se), [
    [
      'oj jag skrev fel mobil, den slutar på 06',
      { assent: 'notYes', command: 'change', target: 'contact.phone' },
    ],
    ['orka. får jag prata med nån på riktigt', { command: 'human' }],
    ['hur länge sparar ni mina uppgifter egentligen?', { command: 'privacy' }],
  ]),
  ...rows(at('person.phone', sePrivate), [
    ['vill inte lämna ut det', { nothing: true }],
    ['strunt i det här, avbryt', { command: ['cancel', 'stop'] }],
    [
      'haha katten gick på tangenterna. 070 174 06 33',
      { fills: { 'person.phone': '+46701740633' } },
    ],
  ]),
  ...rows(at('invoice.email', se), [
    ['ta samma mejl som jag gav nyss', { fills: { 'invoice.email': 'erik@bjorkobygg.se' } }],
  ]),
]

/** The summary is on the screen. */
const summary: readonly Row[] = [
  ...rows(complete('confirm', se), [
    ['japp, klockrent', { assent: 'yes' }],
    ['Allt ser korrekt ut, ni kan registrera', { assent: 'yes' }],
    ['kör på det', { assent: 'yes' }],
    ['Nej, det där är inte rätt', { assent: 'no' }],
    ['nope', { assent: 'no' }],
    [
      'ja om ni byter fakturamejlen till ekonomi@bjorkobygg.se',
      { assent: 'partly', fills: { 'invoice.email': 'ekonomi@bjorkobygg.se' } },
    ],
    [
      'stämmer utom att gatunumret ska va 41',
      {
        assent: 'partly',
        fills: { 'company.address': place('Storgatan 41', '41138', 'Göteborg') },
      },
    ],
    ['vänta lite, måste kolla med chefen', { assent: 'notYes', nothing: true }],
    ['adressen är gammal', { command: 'change', target: 'company.address' }],
  ]),
  ...rows(complete('confirm', sePrivate), [
    ['Ja tack det blir bra så', { assent: 'yes' }],
    [
      'ja fast jag heter Anna-Karin Berglund',
      { assent: 'partly', fills: { 'person.name': 'Anna-Karin Berglund' } },
    ],
  ]),
]

/** Swedish: from Umeå to Kivik, spoken as much as written. */
export const seventhSv: readonly Row[] = [...opening, ...asked, ...talk, ...summary]
