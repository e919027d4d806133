import { address, rows } from '../row.ts'
import type { Row, Situation } from '../row.ts'
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

const typeAsked: Situation = { asks: 'customerType', country: 'DK' }
const glnAsked = having(fresh('invoice.gln', dk), { payment: 'invoice', 'invoice.channel': 'gln' })
const referenceAsked = having(fresh('invoice.reference', dk), {
  payment: 'invoice',
  'invoice.channel': 'gln',
})

export const daAnswers: readonly Row[] = [
  // Single answers.
  ...rows(start, [
    ['Vi har adresse i Norge', { fills: { country: 'NO' } }],
    ['dannark', { fills: { country: 'DK' } }],
    ['Det bliver Sverige denne gang', { fills: { country: 'SE' } }],
  ]),
  ...rows(typeAsked, [
    ['det er bare til mig selv derhjemme, altså privat', { fills: { customerType: 'private' } }],
    ['Erhverv naturligvis', { fills: { customerType: 'business' } }],
    ['jeg handler på vegne af et firma', { fills: { customerType: 'business' } }],
    ['tja det ved jeg sgu ikke', { dontKnow: true }],
  ]),
  ...rows(fresh('payment', dk), [
    [
      'Vi plejer at få regning bagefter så det vil vi også her: faktura',
      { fills: { payment: 'invoice' } },
    ],
    ['betaler gerne på forhånd', { fills: { payment: 'prepayment' } }],
    ['fakutra', { fills: { payment: 'invoice' } }],
    ['aner ikke hvad der er bedst', { dontKnow: true }],
  ]),
  ...rows(at('company.number', dk), [
    ['jamen det må så være 1234 5607', { fills: { 'company.number': '12345607' } }],
    ['cvrnr.12345615', { fills: { 'company.number': '12345615' } }],
    ['Et øjeblik... nu har jeg det. 12-34-56-23.', { fills: { 'company.number': '12345623' } }],
    ['12345678', { refused: 'company.number' }],
    ['jeg kan simpelthen ikke huske det', { dontKnow: true }],
    [
      '12345631 – kan I også se momsregistreringen ud fra det?',
      {
        fills: { 'company.number': '12345631' },
        digression: ['question', 'faq', 'lookUp'],
      },
    ],
  ]),
  ...rows(at('company.name', dk), [
    [
      'Ordblindes Hjælp ApS',
      { fills: { 'company.name': 'Ordblindes Hjælp ApS' }, may: { 'company.legalForm': 'ApS' } },
    ],
    [
      'Vi hedder Stop Spild A/S',
      { fills: { 'company.name': 'Stop Spild A/S' }, may: { 'company.legalForm': 'A/S' } },
    ],
    [
      'Det officielle navn er "Kjær & Co. I/S"',
      {
        fills: { 'company.name': 'Kjær & Co. I/S' },
        may: { 'company.legalForm': 'I/S' },
      },
    ],
    ['hvorfor kan du ikke bare slå navnet op?', { nothing: true }],
    ['det siger jeg ikke', { nothing: true }],
  ]),
  ...rows(fresh('company.legalForm', dk), [
    ['enkeltmands', { fills: { 'company.legalForm': 'ENK' } }],
    ['Vi blev omdannet til anpartsselskab sidste år', { fills: { 'company.legalForm': 'ApS' } }],
    ['as', { fills: { 'company.legalForm': 'A/S' } }],
    [
      'det er vist sådan en personligt ejet mindre virksomhed',
      { fills: { 'company.legalForm': 'PMV' } },
    ],
    ['Ingen anelse, det ordner min revisor', { dontKnow: true }],
  ]),
  ...rows(at('company.address', dk), [
    [
      'vi bor på Mejerivej 15, 7500 Holstebro',
      {
        fills: { 'company.address': address('DK', 'Mejerivej 15', ['7500', 'Holstebro']) },
      },
    ],
    [
      'Startvej 4\n2630 Taastrup',
      {
        fills: { 'company.address': address('DK', 'Startvej 4', ['2630', 'Taastrup']) },
      },
    ],
    [
      'det må være Gl. Kongevej 112, kl., 1850 Frederiksberg C',
      {
        fills: {
          'company.address': address('DK', 'Gl. Kongevej 112, kl.', ['1850', 'Frederiksberg C']),
        },
      },
    ],
    ['er det leveringsadressen du mener?', { nothing: true }],
  ]),
  ...rows(at('contact.name', dk), [
    ['Det er mig, Ulrik Tang', { fills: { 'contact.name': 'Ulrik Tang' } }],
    [
      'I kan bare spørge efter Jytte Nej Pedersen',
      { fills: { 'contact.name': 'Jytte Nej Pedersen' } },
    ],
    ['vores lagerchef Mohammed El-Sayed', { fills: { 'contact.name': 'Mohammed El-Sayed' } }],
    ['vil helst være anonym', { nothing: true }],
    [
      'Anne-Grethe Bøgh, hvem ringer til mig?',
      {
        fills: { 'contact.name': 'Anne-Grethe Bøgh' },
        digression: ['question', 'faq'],
      },
    ],
  ]),
  ...rows(at('contact.phone', dk), [
    ['to nul tolv, nej altså 20 12 34 44', { fills: { 'contact.phone': '+4520123444' } }],
    ['0045 20123445 men kun mellem 8 og 15', { fills: { 'contact.phone': '+4520123445' } }],
    ['tlf.nr. er 201234 47', { fills: { 'contact.phone': '+4520123447' } }],
    ['2012 34', { refused: 'contact.phone' }],
    ['Det rager ikke jer hvad mit nummer er', { nothing: true }],
    [
      '20 12 34 48, men I må ikke give det videre, vel?',
      {
        fills: { 'contact.phone': '+4520123448' },
        digression: ['question', 'faq', 'dataUse'],
      },
    ],
  ]),
  ...rows(at('contact.email', dk), [
    ['skriv til nej@nordlys.example.dk', { fills: { 'contact.email': 'nej@nordlys.example.dk' } }],
    [
      'lone.dahl@hotmial.com',
      {
        fills: { 'contact.email': 'lone.dahl@hotmial.com' },
        suggests: { 'contact.email': 'lone.dahl@hotmail.com' },
      },
    ],
    [
      'Min mail? Den er BENT@NORDLYS.EXAMPLE.DK',
      { fills: { 'contact.email': 'bent@nordlys.example.dk' } },
    ],
    ['mette@', { refused: 'contact.email' }],
    ['min søn har lavet den, jeg ved ikke hvad den hedder', { dontKnow: true }],
  ]),
  ...rows(at('credit.amount', dk), [
    ['omkring de 7.500 vil jeg tro', { fills: { 'credit.amount': 7500 } }],
    ['20 tusind', { fills: { 'credit.amount': 20000 } }],
    ['Vores forbrug ligger typisk på kr. 4.250,- pr. måned', { fills: { 'credit.amount': 4250 } }],
    ['det er umuligt at sige', { dontKnow: true }],
    [
      '9000, er det for lidt?',
      {
        fills: { 'credit.amount': 9000 },
        digression: ['question', 'faq', 'creditLimit', 'creditBasis', 'amountMeans'],
      },
    ],
  ]),
  ...rows(at('invoice.channel', dk), [
    ['elektronisk til vores EAN-nummer', { fills: { 'invoice.channel': 'gln' } }],
    ['brev tak, chefen vil have papir', { fills: { 'invoice.channel': 'post' } }],
    ['bare send den på mail', { fills: { 'invoice.channel': 'email' } }],
  ]),
  ...rows(at('invoice.email', dk), [
    [
      'Til økonomiafdelingen: okonomi@nordlys.example.dk',
      { fills: { 'invoice.email': 'okonomi@nordlys.example.dk' } },
    ],
    ['den samme mail som før', { fills: { 'invoice.email': 'mette@nordlys.dk' } }],
  ]),
  ...rows(glnAsked, [
    ['57 9000 0000 012', { fills: { 'invoice.gln': '5790000000012' } }],
    ['EAN-lokationsnummeret er 5790001398644', { fills: { 'invoice.gln': '5790001398644' } }],
    ['det står nok på en gammel faktura som jeg ikke har. Ved det ikke', { dontKnow: true }],
  ]),
  ...rows(referenceAsked, [
    [
      'skriv "Børnehaven Mælkebøtten" på dem',
      { fills: { 'invoice.reference': 'Børnehaven Mælkebøtten' } },
    ],
    ['PO-2024-117', { fills: { 'invoice.reference': 'PO-2024-117' } }],
    ['det bruger vi ikke her', { nothing: true }],
  ]),
  ...rows(at('person.name', dkPrivate), [
    ['Mit fulde navn er Karen Margrethe Lau', { fills: { 'person.name': 'Karen Margrethe Lau' } }],
  ]),
  ...rows(at('person.address', dkPrivate), [
    [
      'lige flyttet til Præstegårdsvej 6, 4930 Maribo',
      {
        fills: { 'person.address': address('DK', 'Præstegårdsvej 6', ['4930', 'Maribo']) },
      },
    ],
  ]),
  ...rows(at('person.phone', dkPrivate), [
    ['har kun mobil: 20123449', { fills: { 'person.phone': '+4520123449' } }],
    ['gider ikke opkald så nej tak til den', { nothing: true }],
  ]),
  ...rows(at('person.email', dkPrivate), [
    [
      'tove punktum juul snabela example punktum dk',
      { fills: { 'person.email': 'tove.juul@example.dk' } },
    ],
    ['bruger ikke mail', { nothing: true }],
  ]),
  ...rows(at('company.number', se), [
    ['det svenske nummer lyder 55 9999 0701', { fills: { 'company.number': '5599990701' } }],
  ]),
  ...rows(at('contact.phone', se), [
    ['ring på 0701-74 06 16', { fills: { 'contact.phone': '+46701740616' } }],
  ]),
  ...rows(fresh('company.legalForm', se), [
    ['enskild firma, altså enkeltmandsfirma på dansk', { fills: { 'company.legalForm': 'EF' } }],
  ]),
  ...rows(at('company.number', no), [
    ['orgnr. 312.345.641', { fills: { 'company.number': '312345641' } }],
  ]),
  ...rows(at('person.address', noPrivate), [
    [
      'det er i Kongens gate 3A, 4611 Kristiansand',
      {
        fills: { 'person.address': address('NO', 'Kongens gate 3A', ['4611', 'Kristiansand']) },
      },
    ],
  ]),

  // Corrections on the way.
  ...rows(at('contact.email', dk), [
    [
      'ups, byttede om på to cifre i mobilnummeret, det skal være 20 12 34 65',
      { fills: { 'contact.phone': '+4520123465' } },
    ],
    ['Vent lige. CVR er 12345682', { fills: { 'company.number': '12345682' } }],
    ['kontaktpersonen skal ikke være mig alligevel', { command: 'change', target: 'contact.name' }],
    [
      'firmanavnet staves forkert hos jer: det hedder Nordlyset ApS',
      { fills: { 'company.name': 'Nordlyset ApS' } },
    ],
    ['fortryd det jeg lige skrev', { command: 'undo' }],
  ]),
  ...rows(at('credit.amount', dk), [
    [
      'vi er flyttet!! adressen er nu Banegårdspladsen 1, 8700 Horsens',
      {
        fills: { 'company.address': address('DK', 'Banegårdspladsen 1', ['8700', 'Horsens']) },
      },
    ],
    ['kan jeg lige få lov at rette adressen?', { command: 'change', target: 'company.address' }],
    [
      'Navnet på kontakten: ret til Mette Sørensen Friis',
      { fills: { 'contact.name': 'Mette Sørensen Friis' } },
    ],
    ['hov telefonnummeret er forkert', { command: 'change', target: 'contact.phone' }],
    ['selskabsformen skulle have været A/S', { fills: { 'company.legalForm': 'A/S' } }],
  ]),
  ...rows(at('person.email', dkPrivate), [
    [
      'jeg har fået nyt nummer, 20 12 34 66, det gamle dur ikke',
      { fills: { 'person.phone': '+4520123466' } },
    ],
    ['Mit navn staves Jens Holme', { fills: { 'person.name': 'Jens Holme' } }],
  ]),
  ...rows(at('company.address', se), [
    ['nej, organisationsnummeret er 559999-0834', { fills: { 'company.number': '5599990834' } }],
  ]),

  // Corrections at the summary.
  ...rows(complete('confirm', dk), [
    ['nej mobilnummeret er 20 12 34 67', { fills: { 'contact.phone': '+4520123467' } }],
    ['Kontaktperson rettes til Søren Kvist', { fills: { 'contact.name': 'Søren Kvist' } }],
    ['cvr passer ikke', { command: 'change', target: 'company.number' }],
    [
      'fakturamailen: faktura2@nordlys.example.dk',
      { fills: { 'invoice.email': 'faktura2@nordlys.example.dk' } },
    ],
    [
      'næsten rigtigt, men beløbet skal op på 15.000',
      { fills: { 'credit.amount': 15000 }, assent: 'notYes' },
    ],
    ['Vi vil hellere betale forud når jeg tænker mig om', { fills: { payment: 'prepayment' } }],
    ['der er en fejl i adressen', { command: 'change', target: 'company.address' }],
    [
      'Kan I sende fakturaerne med post i stedet for mail',
      { fills: { 'invoice.channel': 'post' } },
    ],
    [
      'ja, bortset fra telefonen, den skal ændres',
      { command: 'change', target: 'contact.phone', assent: 'partly' },
    ],
    [
      'virksomheden hedder altså Nordlys Holding ApS',
      { fills: { 'company.name': 'Nordlys Holding ApS' } },
    ],
    ['jeg skal have skiftet det månedlige beløb', { command: 'change', target: 'credit.amount' }],
    [
      'cvr 12345747 og mobil 20 12 34 68, resten er fint',
      {
        fills: { 'company.number': '12345747', 'contact.phone': '+4520123468' },
        assent: 'notYes',
      },
    ],
  ]),
  ...rows(complete('confirm', dkPrivate), [
    [
      'Adressen er gammel, jeg bor nu Fjordvej 17, 4300 Holbæk',
      {
        fills: { 'person.address': address('DK', 'Fjordvej 17', ['4300', 'Holbæk']) },
      },
    ],
    ['mit telefonnummer er ikke det der', { command: 'change', target: 'person.phone' }],
  ]),
  ...rows(complete('confirm', no), [
    ['Kontaktens navn er Kari Hauge, uden n', { fills: { 'contact.name': 'Kari Hauge' } }],
    ['tilføj fastnet: 680 52 340', { fills: { 'contact.landline': '+4768052340' } }],
  ]),
  ...rows(complete('confirm', sePrivate), [
    ['mobilen skal være 070-174 06 17', { fills: { 'person.phone': '+46701740617' } }],
  ]),
]
