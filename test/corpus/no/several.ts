import { address, rows } from '../row.ts'
import { at, complete, fresh, no, noPrivate, start } from '../situations.ts'

const oslo = address('NO', 'Storgata 5', ['0155', 'Oslo'])
const kari = {
  'contact.name': 'Kari Haugen',
  'contact.phone': '+4768051234',
  'contact.email': 'kari@fjordlys.no',
}
const fjordlys = { 'company.name': 'Fjordlys AS', 'company.number': '312345676' }

const overAnswering = [
  ...rows(start, [
    [
      'Hei, vi heter Fjordlys AS, orgnr 312345676, jeg er Kari Haugen 68051234 kari@fjordlys.no, Storgata 5 0155 Oslo',
      { fills: { ...fjordlys, ...kari, 'company.address': oslo } },
    ],
    [
      'norsk bedrift, faktura',
      { fills: { country: 'NO', customerType: 'business', payment: 'invoice' } },
    ],
    [
      'privat, Norge, forskudd',
      { fills: { country: 'NO', customerType: 'private', payment: 'prepayment' } },
    ],
    [
      'jeg er privatperson i Norge og vil ha faktura',
      { fills: { country: 'NO', customerType: 'private', payment: 'invoice' } },
    ],
    [
      'eg er privatkunde frå Noreg og vil betale på førehand',
      { fills: { country: 'NO', customerType: 'private', payment: 'prepayment' } },
    ],
    ['Vi er et firma i Sverige', { fills: { country: 'SE', customerType: 'business' } }],
    ['NO312345676MVA', { fills: { country: 'NO', 'company.number': '312345676' } }],
    ['organisasjonsnummer 310210501', { fills: { 'company.number': '310210501' } }],
  ]),
  ...rows(fresh('company.number', no), [
    ['Fjordlys AS, 312 345 676', { fills: fjordlys }],
    ['312345676 fjordlys as', { fills: fjordlys }],
    [
      'org nr 310210501 kontakt Ingrid Moe',
      { fills: { 'company.number': '310210501', 'contact.name': 'Ingrid Moe' } },
    ],
    [
      'Org.nr: 319876545\nNavn: Åsgård Rør AS\nAdresse: Industriveien 3, 7041 Trondheim',
      {
        fills: {
          'company.number': '319876545',
          'company.name': 'Åsgård Rør AS',
          'company.address': address('NO', 'Industriveien 3', ['7041', 'Trondheim']),
        },
      },
    ],
    [
      '311122231, tlf 68 05 00 12, mail post@asgardror.no',
      {
        fills: {
          'company.number': '311122231',
          'contact.phone': '+4768050012',
          'contact.email': 'post@asgardror.no',
        },
      },
    ],
    [
      '312345676 og vi vil ha faktura på epost',
      {
        fills: { 'company.number': '312345676', 'invoice.channel': 'email' },
        may: { payment: 'invoice' },
      },
    ],
    [
      '312345676 68051234',
      { fills: { 'company.number': '312345676', 'contact.phone': '+4768051234' } },
    ],
  ]),
  ...rows(at('contact.name', no), [
    ['Kari Haugen, 68051234, kari@fjordlys.no', { fills: kari }],
    ['kari haugen tlf 68051234 epost kari@fjordlys.no', { fills: kari }],
    ['kari@fjordlys.no +47 68 05 12 34 Kari Haugen', { fills: kari }],
    ['Navn: Kari Haugen\nMobil: 0047 68051234\nE-post: kari@fjordlys.no', { fills: kari }],
    ['jeg heter Kari Haugen og kan nås på 68 05 12 34 eller kari@fjordlys.no', { fills: kari }],
    [
      'Ingrid Moe (regnskap) - ingrid@fjordlys.no',
      { fills: { 'contact.name': 'Ingrid Moe', 'contact.email': 'ingrid@fjordlys.no' } },
    ],
    [
      'Kari Haugen, ring 68051234, fakturaen skal til regnskap@fjordlys.no',
      {
        fills: {
          'contact.name': 'Kari Haugen',
          'contact.phone': '+4768051234',
          'invoice.email': 'regnskap@fjordlys.no',
        },
        may: { 'invoice.channel': 'email' },
      },
    ],
    [
      'Med vennlig hilsen\n\nKari Haugen\nInnkjøpssjef\nTlf: +47 68 05 12 34\nkari@fjordlys.no\nwww.fjordlys.no',
      { fills: kari },
    ],
    [
      'kari haugen 68051234 vi kjøper for ca 15 000 kr i måneden',
      {
        fills: {
          'contact.name': 'Kari Haugen',
          'contact.phone': '+4768051234',
          'credit.amount': 15000,
        },
      },
    ],
    [
      'Kari Haugen, mobil 68 05 12 34, fasttelefon 68 05 98 76',
      {
        fills: {
          'contact.name': 'Kari Haugen',
          'contact.phone': '+4768051234',
          'contact.landline': '+4768059876',
        },
      },
    ],
  ]),
  ...rows(fresh('company.number', no), [
    [
      'Vennlig hilsen\nKari Haugen\n\nFjordlys AS\nStorgata 5\n0155 Oslo\nMobil +47 680 51 234\nkari@fjordlys.no\nOrg.nr. 312 345 676 MVA',
      { fills: { ...fjordlys, ...kari, 'company.address': oslo } },
    ],
    [
      'Mvh Ingrid Moe | Åsgård Rør AS | Industriveien 3 | 7041 Trondheim | T: 68050012 | ingrid@asgardror.no | Orgnr 319876545',
      {
        fills: {
          'contact.name': 'Ingrid Moe',
          'company.name': 'Åsgård Rør AS',
          'company.address': address('NO', 'Industriveien 3', ['7041', 'Trondheim']),
          'contact.phone': '+4768050012',
          'contact.email': 'ingrid@asgardror.no',
          'company.number': '319876545',
        },
      },
    ],
  ]),
  ...rows(at('contact.email', no), [
    [
      'kari@fjordlys.no og fakturaene som EHF til 0192:312345676',
      {
        fills: {
          'contact.email': 'kari@fjordlys.no',
          'invoice.channel': 'peppol',
          'invoice.peppol': '0192:312345676',
        },
      },
    ],
    [
      'kari@fjordlys.no - fakturaen kan dere sende i posten',
      { fills: { 'contact.email': 'kari@fjordlys.no', 'invoice.channel': 'post' } },
    ],
  ]),
  ...rows(fresh('person.name', noPrivate), [
    [
      'Ola Bakken, Bjørkeveien 7B, 5003 Bergen, 68 05 00 12, ola.bakken@example.no',
      {
        fills: {
          'person.name': 'Ola Bakken',
          'person.address': address('NO', 'Bjørkeveien 7B', ['5003', 'Bergen']),
          'person.phone': '+4768050012',
          'person.email': 'ola.bakken@example.no',
        },
      },
    ],
    [
      'ola bakken bjørkeveien 7b 5003 bergen 68050012 ola.bakken@example.no',
      {
        fills: {
          'person.name': 'ola bakken',
          'person.address': address('NO', 'bjørkeveien 7b', ['5003', 'bergen']),
          'person.phone': '+4768050012',
          'person.email': 'ola.bakken@example.no',
        },
      },
    ],
    [
      'Ola Bakken\nBjørkeveien 7B\n5003 Bergen\n68050012',
      {
        fills: {
          'person.name': 'Ola Bakken',
          'person.address': address('NO', 'Bjørkeveien 7B', ['5003', 'Bergen']),
          'person.phone': '+4768050012',
        },
      },
    ],
    [
      'Ola Bakken her, jeg vil heller ha faktura i posten',
      { fills: { 'person.name': 'Ola Bakken', payment: 'invoice', 'invoice.channel': 'post' } },
    ],
  ]),
]

/** Norway's numbers tell themselves apart; labels decide the rest. */
const toldApart = [
  ...rows(fresh('company.name', no), [
    ['312345676', { fills: { 'company.number': '312345676' } }],
    ['68051234', { fills: { 'contact.phone': '+4768051234' } }],
    ['Fjordlys AS 312345676', { fills: fjordlys }],
    ['telefon 68 05 98 76', { fills: { 'contact.phone': '+4768059876' } }],
  ]),
  ...rows({ asks: 'company.name', country: 'DK', customerType: 'business' }, [
    ['91234564', { ambiguous: ['company.number', 'contact.phone'] }],
    ['nummeret er 93456785', { ambiguous: ['company.number', 'contact.phone'] }],
    ['telefon 93456785', { fills: { 'contact.phone': '+4593456785' } }],
  ]),
]

const corrections = [
  ...rows(at('contact.email', no), [
    ['nei telefonen er 68 05 98 76', { fills: { 'contact.phone': '+4768059876' } }],
    ['oi feil nummer, det skal være 68059876', { fills: { 'contact.phone': '+4768059876' } }],
    ['ikke 68051234 men 68059876', { fills: { 'contact.phone': '+4768059876' } }],
    [
      'mobilnummeret skal endres fra 68051234 til 68 05 43 21',
      { fills: { 'contact.phone': '+4768054321' } },
    ],
    [
      'jeg skrev feil, kontaktpersonen heter Kari Haugland',
      { fills: { 'contact.name': 'Kari Haugland' } },
    ],
    [
      'adressen er egentlig Industriveien 3, 7041 Trondheim',
      { fills: { 'company.address': address('NO', 'Industriveien 3', ['7041', 'Trondheim']) } },
    ],
    ['kan du endre adressen', { command: 'change', target: 'company.address' }],
    ['telefonnummeret er feil', { command: 'change', target: 'contact.phone' }],
    ['jeg vil rette organisasjonsnummeret', { command: 'change', target: 'company.number' }],
    ['firmanavnet skal være Fjordlyset AS', { fills: { 'company.name': 'Fjordlyset AS' } }],
  ]),
  ...rows(complete('confirm', no), [
    [
      'feil e-post, det skal være kari.h@fjordlys.no',
      { fills: { 'contact.email': 'kari.h@fjordlys.no' }, assent: 'notYes' },
    ],
    ['adressen stemmer ikke', { command: 'change', target: 'company.address', assent: 'notYes' }],
    ['endre telefon', { command: 'change', target: 'contact.phone', assent: 'notYes' }],
    ['endre 4', { command: 'change', line: 4, assent: 'notYes' }],
    [
      'telefonen skal være 68057700 i stedet',
      { fills: { 'contact.phone': '+4768057700' }, assent: 'notYes' },
    ],
    [
      'ja men telefonnummeret mitt er 68 05 98 76',
      { fills: { 'contact.phone': '+4768059876' }, assent: 'notYes' },
    ],
    ['vi vil heller betale på forskudd', { fills: { payment: 'prepayment' }, assent: 'notYes' }],
    [
      'beløpet skal være 20 000 kr i måneden',
      { fills: { 'credit.amount': 20000 }, assent: 'notYes' },
    ],
    [
      'kontaktpersonen er Ingrid Moe og ikke Kari Haugen',
      { fills: { 'contact.name': 'Ingrid Moe' }, assent: 'notYes' },
    ],
    [
      'fakturaeposten skal være regnskap@fjordlys.no',
      { fills: { 'invoice.email': 'regnskap@fjordlys.no' }, assent: 'notYes' },
    ],
  ]),
  ...rows(complete('confirm', noPrivate), [
    ['nei det er 68051234', { fills: { 'person.phone': '+4768051234' }, assent: 'notYes' }],
    ['navnet staves Ola Bakkken', { fills: { 'person.name': 'Ola Bakkken' }, assent: 'notYes' }],
    [
      'jeg har flyttet, ny adresse er Solveien 2, 9011 Tromsø',
      {
        fills: { 'person.address': address('NO', 'Solveien 2', ['9011', 'Tromsø']) },
        assent: 'notYes',
      },
    ],
  ]),
]

export const noSeveral = [...overAnswering, ...toldApart, ...corrections]
