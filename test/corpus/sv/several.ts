import { address, rows } from '../row.ts'
import { at, complete, fresh, se, sePrivate, start } from '../situations.ts'

const goteborg = address('SE', 'Storgatan 14', ['41138', 'Göteborg'])
const erik = {
  'contact.name': 'Erik Lindqvist',
  'contact.phone': '+46701740605',
  'contact.email': 'erik@bjorkobygg.se',
}
const bjorko = { 'company.name': 'Björkö Bygg AB', 'company.number': '5599991238' }

const overAnswering = [
  ...rows(start, [
    [
      'Hej! Vi heter Björkö Bygg AB, org.nr 559999-1238, jag heter Erik Lindqvist 070-174 06 05 erik@bjorkobygg.se, Storgatan 14 411 38 Göteborg',
      { fills: { ...bjorko, ...erik, 'company.address': goteborg } },
    ],
    [
      'svenskt företag, faktura',
      { fills: { country: 'SE', customerType: 'business', payment: 'invoice' } },
    ],
    [
      'privat, Sverige, förskott',
      { fills: { country: 'SE', customerType: 'private', payment: 'prepayment' } },
    ],
    [
      'jag är privatperson i Sverige och vill ha faktura',
      { fills: { country: 'SE', customerType: 'private', payment: 'invoice' } },
    ],
    ['Vi är ett företag i Danmark', { fills: { country: 'DK', customerType: 'business' } }],
    ['SE559999123801', { fills: { country: 'SE', 'company.number': '5599991238' } }],
    ['organisationsnummer 559999-0016', { fills: { 'company.number': '5599990016' } }],
  ]),
  ...rows(fresh('company.number', se), [
    ['Björkö Bygg AB, 559999-1238', { fills: bjorko }],
    ['5599991238 björkö bygg ab', { fills: bjorko }],
    [
      'org nr 559999-0016 kontakt Maja Lindh',
      { fills: { 'company.number': '5599990016', 'contact.name': 'Maja Lindh' } },
    ],
    [
      'Org.nr: 559999-7771\nNamn: Norrskens El AB\nAdress: Kungsgatan 40, 753 21 Uppsala',
      {
        fills: {
          'company.number': '5599997771',
          'company.name': 'Norrskens El AB',
          'company.address': address('SE', 'Kungsgatan 40', ['75321', 'Uppsala']),
        },
      },
    ],
    [
      '559999-4323, tel 070-174 06 32, mail info@norrsken.se',
      {
        fills: {
          'company.number': '5599994323',
          'contact.phone': '+46701740632',
          'contact.email': 'info@norrsken.se',
        },
      },
    ],
    [
      '5599991238 och vi vill ha faktura via mejl',
      {
        fills: { 'company.number': '5599991238', 'invoice.channel': 'email' },
        may: { payment: 'invoice' },
      },
    ],
    [
      '5599991238 0701740605',
      { fills: { 'company.number': '5599991238', 'contact.phone': '+46701740605' } },
    ],
  ]),
  ...rows(at('contact.name', se), [
    ['Erik Lindqvist, 070-174 06 05, erik@bjorkobygg.se', { fills: erik }],
    ['erik lindqvist tel 0701740605 mejl erik@bjorkobygg.se', { fills: erik }],
    ['erik@bjorkobygg.se +46 (0)70 174 06 05 Erik Lindqvist', { fills: erik }],
    ['Namn: Erik Lindqvist\nMobil: 0046 70 174 06 05\nE-post: erik@bjorkobygg.se', { fills: erik }],
    ['jag heter Erik Lindqvist och nås på 070-1740605 eller erik@bjorkobygg.se', { fills: erik }],
    [
      'Maja Lindh (ekonomi) - maja@bjorkobygg.se',
      { fills: { 'contact.name': 'Maja Lindh', 'contact.email': 'maja@bjorkobygg.se' } },
    ],
    [
      'Erik Lindqvist, ring 0701740605, fakturan ska till ekonomi@bjorkobygg.se',
      {
        fills: {
          'contact.name': 'Erik Lindqvist',
          'contact.phone': '+46701740605',
          'invoice.email': 'ekonomi@bjorkobygg.se',
        },
        may: { 'invoice.channel': 'email' },
      },
    ],
    [
      'Med vänlig hälsning\n\nErik Lindqvist\nInköpschef\nTel: +46 70-174 06 05\nerik@bjorkobygg.se\nwww.bjorkobygg.se',
      { fills: erik },
    ],
    [
      'erik lindqvist 0701740605, vi handlar för ca 15 000 kr i månaden',
      {
        fills: {
          'contact.name': 'Erik Lindqvist',
          'contact.phone': '+46701740605',
          'credit.amount': 15000,
        },
      },
    ],
  ]),
  ...rows(fresh('company.number', se), [
    [
      'Vänliga hälsningar\nErik Lindqvist\n\nBjörkö Bygg AB\nStorgatan 14\n411 38 Göteborg\nMobil +46 (0)70 174 06 05\nerik@bjorkobygg.se\nOrg.nr 559999-1238',
      { fills: { ...bjorko, ...erik, 'company.address': goteborg } },
    ],
    [
      'Mvh Maja Lindh | Norrskens El AB | Kungsgatan 40 | 753 21 Uppsala | T: 070-174 06 32 | maja@norrsken.se | Org nr 559999-7771',
      {
        fills: {
          'contact.name': 'Maja Lindh',
          'company.name': 'Norrskens El AB',
          'company.address': address('SE', 'Kungsgatan 40', ['75321', 'Uppsala']),
          'contact.phone': '+46701740632',
          'contact.email': 'maja@norrsken.se',
          'company.number': '5599997771',
        },
      },
    ],
  ]),
  ...rows(at('contact.email', se), [
    [
      'erik@bjorkobygg.se och fakturorna via Peppol 0007:5599991238',
      {
        fills: {
          'contact.email': 'erik@bjorkobygg.se',
          'invoice.channel': 'peppol',
          'invoice.peppol': '0007:5599991238',
        },
      },
    ],
    [
      'erik@bjorkobygg.se - fakturan kan ni skicka med posten',
      { fills: { 'contact.email': 'erik@bjorkobygg.se', 'invoice.channel': 'post' } },
    ],
  ]),
  ...rows(fresh('person.name', sePrivate), [
    [
      'Anna Berglund, Björkvägen 2, 856 31 Sundsvall, 070-174 06 32, anna.berglund@example.se',
      {
        fills: {
          'person.name': 'Anna Berglund',
          'person.address': address('SE', 'Björkvägen 2', ['85631', 'Sundsvall']),
          'person.phone': '+46701740632',
          'person.email': 'anna.berglund@example.se',
        },
      },
    ],
    [
      'anna berglund björkvägen 2 85631 sundsvall 0701740632 anna.berglund@example.se',
      {
        fills: {
          'person.name': 'anna berglund',
          'person.address': address('SE', 'björkvägen 2', ['85631', 'sundsvall']),
          'person.phone': '+46701740632',
          'person.email': 'anna.berglund@example.se',
        },
      },
    ],
    [
      'Anna Berglund\nc/o Ek\nBjörkvägen 2\n856 31 Sundsvall\n070-174 06 32',
      {
        fills: {
          'person.name': 'Anna Berglund',
          'person.address': address('SE', 'c/o Ek, Björkvägen 2', ['85631', 'Sundsvall']),
          'person.phone': '+46701740632',
        },
      },
    ],
    [
      'Anna Berglund heter jag och jag vill hellre ha faktura, skicka den med posten',
      { fills: { 'person.name': 'Anna Berglund', payment: 'invoice', 'invoice.channel': 'post' } },
    ],
  ]),
]

/** Sweden's numbers tell themselves apart; labels decide the rest. */
const toldApart = [
  ...rows(fresh('company.name', se), [
    ['559999-1238', { fills: { 'company.number': '5599991238' } }],
    ['0701740605', { fills: { 'contact.phone': '+46701740605' } }],
    ['Björkö Bygg AB 5599991238', { fills: bjorko }],
    ['tfn 08-465 004 01', { fills: { 'contact.phone': '+46846500401' } }],
  ]),
  ...rows({ asks: 'company.name', country: 'DK', customerType: 'business' }, [
    ['91234564', { ambiguous: ['company.number', 'contact.phone'] }],
    ['numret är 93456785', { ambiguous: ['company.number', 'contact.phone'] }],
    ['telefon 93456785', { fills: { 'contact.phone': '+4593456785' } }],
  ]),
]

const corrections = [
  ...rows(at('contact.email', se), [
    ['nej telefonen är 070-174 06 48', { fills: { 'contact.phone': '+46701740648' } }],
    ['oj fel nummer, det ska vara 0701740648', { fills: { 'contact.phone': '+46701740648' } }],
    ['inte 0701740605 utan 0701740648', { fills: { 'contact.phone': '+46701740648' } }],
    [
      'mobilnumret ska ändras från 070-174 06 05 till 070-174 06 99',
      { fills: { 'contact.phone': '+46701740699' } },
    ],
    [
      'jag skrev fel, kontaktpersonen heter Erik Lindkvist',
      { fills: { 'contact.name': 'Erik Lindkvist' } },
    ],
    [
      'adressen är egentligen Kungsgatan 40, 753 21 Uppsala',
      { fills: { 'company.address': address('SE', 'Kungsgatan 40', ['75321', 'Uppsala']) } },
    ],
    ['kan du ändra adressen', { command: 'change', target: 'company.address' }],
    ['telefonnumret är fel', { command: 'change', target: 'contact.phone' }],
    ['jag vill rätta organisationsnumret', { command: 'change', target: 'company.number' }],
    ['företagsnamnet ska vara Björköns Bygg AB', { fills: { 'company.name': 'Björköns Bygg AB' } }],
  ]),
  ...rows(complete('confirm', se), [
    [
      'fel e-post, det ska vara erik.l@bjorkobygg.se',
      { fills: { 'contact.email': 'erik.l@bjorkobygg.se' }, assent: 'notYes' },
    ],
    ['adressen stämmer inte', { command: 'change', target: 'company.address', assent: 'notYes' }],
    ['ändra telefon', { command: 'change', target: 'contact.phone', assent: 'notYes' }],
    ['ändra 4', { command: 'change', line: 4, assent: 'notYes' }],
    [
      'telefonen ska vara 0701740699 istället',
      { fills: { 'contact.phone': '+46701740699' }, assent: 'notYes' },
    ],
    [
      'ja men mitt telefonnummer är 070-1740648',
      { fills: { 'contact.phone': '+46701740648' }, assent: 'notYes' },
    ],
    ['vi betalar hellre i förskott', { fills: { payment: 'prepayment' }, assent: 'notYes' }],
    [
      'beloppet ska vara 20 000 kr i månaden',
      { fills: { 'credit.amount': 20000 }, assent: 'notYes' },
    ],
    [
      'kontaktpersonen är Maja Lindh och inte Erik Lindqvist',
      { fills: { 'contact.name': 'Maja Lindh' }, assent: 'notYes' },
    ],
    [
      'fakturamejlen ska vara ekonomi@bjorkobygg.se',
      { fills: { 'invoice.email': 'ekonomi@bjorkobygg.se' }, assent: 'notYes' },
    ],
  ]),
  ...rows(complete('confirm', sePrivate), [
    ['nej det är 070-174 06 05', { fills: { 'person.phone': '+46701740605' }, assent: 'notYes' }],
    [
      'namnet stavas Anna Bergglund',
      { fills: { 'person.name': 'Anna Bergglund' }, assent: 'notYes' },
    ],
    [
      'jag har flyttat, nya adressen är Solvägen 2, 903 27 Umeå',
      {
        fills: { 'person.address': address('SE', 'Solvägen 2', ['90327', 'Umeå']) },
        assent: 'notYes',
      },
    ],
  ]),
]

export const svSeveral = [...overAnswering, ...toldApart, ...corrections]
