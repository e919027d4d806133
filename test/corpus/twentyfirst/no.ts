import { address, rows } from '../row.ts'
import type { Row, Values } from '../row.ts'
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

const norwegian: Values = { country: 'NO', customerType: 'business' }
const norwegianAs: Values = { ...norwegian, 'company.legalForm': 'AS' }

/** First messages with several facts. */
const several: readonly Row[] = [
  ...rows(start, [
    [
      'Hei, vi er et malerfirma i Drammen, Strøk og Strek AS, org.nr 316 724 159. Kontakt er Silje Moen, mob 912 34 511',
      {
        fills: {
          'company.name': 'Strøk og Strek AS',
          'company.number': '316724159',
          'contact.name': 'Silje Moen',
          'contact.phone': '+4791234511',
        },
        may: norwegianAs,
      },
    ],
    [
      'Norsk firma. orgnr 312212153',
      { fills: { country: 'NO', customerType: 'business', 'company.number': '312212153' } },
    ],
    [
      'privatperson i norge, heter Torbjørn Eidem, tlf 68051207, torbjorn.eidem@example.no',
      {
        fills: {
          country: 'NO',
          customerType: 'private',
          'person.name': 'Torbjørn Eidem',
          'person.phone': '+4768051207',
          'person.email': 'torbjorn.eidem@example.no',
        },
      },
    ],
    [
      'Firma: Lyngholmen Kajakk AS\nOrg.nr.: 316530737\nAdresse: Havnegata 12, 8300 Svolvær\nKontaktperson: Ingvild Strand\nMobil: 912 34 520\nE-post: post@lyngholmenkajakk.example.no',
      {
        fills: {
          'company.name': 'Lyngholmen Kajakk AS',
          'company.number': '316530737',
          'company.address': address('NO', 'Havnegata 12', ['8300', 'Svolvær']),
          'contact.name': 'Ingvild Strand',
          'contact.phone': '+4791234520',
          'contact.email': 'post@lyngholmenkajakk.example.no',
        },
        may: norwegianAs,
      },
    ],
    [
      'Ønsker å bli kunde hos dere.\n\nMed vennlig hilsen\nGeir Ove Sandvik\nDaglig leder\nSandvik Rør & Varme AS\nIndustriveien 41\n4370 Egersund\nTlf: 22 12 34 15 | Mob: 912 34 533\ngeir.ove@sandvikror.example.no\nOrg.nr: NO 316 429 203 MVA',
      {
        fills: {
          'contact.name': 'Geir Ove Sandvik',
          'company.name': 'Sandvik Rør & Varme AS',
          'company.address': address('NO', 'Industriveien 41', ['4370', 'Egersund']),
          'contact.landline': '+4722123415',
          'contact.phone': '+4791234533',
          'contact.email': 'geir.ove@sandvikror.example.no',
          'company.number': '316429203',
        },
        may: norwegianAs,
      },
    ],
    [
      'Hei! Eg heiter Synnøve Aarskog og driv eit lite gartneri på Voss som heiter Aarskog Hagesenter. Org.nummeret er 316065023 og de kan ringe meg på 91234540',
      {
        fills: {
          'contact.name': 'Synnøve Aarskog',
          'company.name': 'Aarskog Hagesenter',
          'company.number': '316065023',
          'contact.phone': '+4791234540',
        },
        may: norwegian,
      },
    ],
    [
      'hei æ e privatkunde fra tromsø, navnet e Roger Pedersen mob 912 34 547',
      {
        fills: {
          customerType: 'private',
          'person.name': 'Roger Pedersen',
          'person.phone': '+4791234547',
        },
        may: { country: 'NO' },
      },
    ],
    [
      'enkeltpersonforetak i Norge, Hår av Heidi, orgnr 313298167',
      {
        fills: {
          country: 'NO',
          customerType: 'business',
          'company.name': 'Hår av Heidi',
          'company.number': '313298167',
        },
        may: { 'company.legalForm': 'ENK' },
      },
    ],
    [
      'bedrift i danmark, cvr 29952884. skriver norsk fordi jeg er derfra :) jeg heter Eirik Lund',
      {
        fills: {
          country: 'DK',
          customerType: 'business',
          'company.number': '29952884',
          'contact.name': 'Eirik Lund',
        },
      },
    ],
    [
      'Vi er et svensk firma, Vinterviken Snickeri AB, org nr 559999-9223. Kontaktperson er Lars Nyhus, mobil 070-174 06 21',
      {
        fills: {
          country: 'SE',
          customerType: 'business',
          'company.name': 'Vinterviken Snickeri AB',
          'company.number': '5599999223',
          'contact.name': 'Lars Nyhus',
          'contact.phone': '+46701740621',
        },
        may: { 'company.legalForm': 'AB' },
      },
    ],
    ['norge, privat', { fills: { country: 'NO', customerType: 'private' } }],
    [
      'Norsk bedrift, vi vil gjerne ha faktura på EHF. 316798896',
      {
        fills: {
          country: 'NO',
          customerType: 'business',
          'company.number': '316798896',
          'invoice.channel': 'peppol',
        },
        may: { payment: 'invoice' },
      },
    ],
  ]),
]

/** More of them, some in polite or careless style. */
const moreFirst: readonly Row[] = [
  ...rows(start, [
    [
      'God dag. Mitt navn er Aslaug Tveit, og jeg skriver på vegne av Granlia Barnehage i Notodden. Organisasjonsnummeret vårt er 312 566 036. Dere kan nå meg på e-post: aslaug.tveit@example.no. På forhånd takk.',
      {
        fills: {
          'contact.name': 'Aslaug Tveit',
          'company.name': 'Granlia Barnehage',
          'company.number': '312566036',
          'contact.email': 'aslaug.tveit@example.no',
        },
        may: norwegian,
      },
    ],
    [
      'Hei, Kebabhjørnet AS her, org 312534495, jeg heter Farah Ahmadi og vi vil betale på forskudd',
      {
        fills: {
          'company.name': 'Kebabhjørnet AS',
          'company.number': '312534495',
          'contact.name': 'Farah Ahmadi',
          payment: 'prepayment',
        },
        may: norwegianAs,
      },
    ],
    [
      'Hei jeg vil bestille som privatperson. Navn: Marit Solberg Adresse: Lyngveien 18, 3188 Horten Tlf: 91234552 Epost: marit.solberg@example.no',
      {
        fills: {
          customerType: 'private',
          'person.name': 'Marit Solberg',
          'person.address': address('NO', 'Lyngveien 18', ['3188', 'Horten']),
          'person.phone': '+4791234552',
          'person.email': 'marit.solberg@example.no',
        },
        may: { country: 'NO' },
      },
    ],
    [
      'as i oslo, orgnr 318730946, ring Daniel på 912 34 559',
      {
        fills: { 'company.number': '318730946', 'contact.phone': '+4791234559' },
        may: { ...norwegianAs, 'contact.name': 'Daniel' },
      },
    ],
    [
      'bor i norge og handler for meg selv, ikke noe firma',
      { fills: { country: 'NO', customerType: 'private' } },
    ],
    [
      'firma, norge, bølgen dykkesenter, orgnr 313874184, mail post@bolgendykk.example.no',
      {
        fills: {
          country: 'NO',
          customerType: 'business',
          'company.name': 'bølgen dykkesenter',
          'company.number': '313874184',
          'contact.email': 'post@bolgendykk.example.no',
        },
      },
    ],
    [
      'Vi er 14 ansatte og har holdt på siden 1987. Smøla Notbøteri AS, org.nr 319627243, kjøper nok for rundt 20 000 i måneden',
      {
        fills: {
          'company.name': 'Smøla Notbøteri AS',
          'company.number': '319627243',
          'credit.amount': 20000,
        },
        may: norwegianAs,
      },
    ],
    [
      'Hei, nordmann bosatt i Sverige her. Privat. Kristoffer Hansen, Föreningsgatan 22, 211 52 Malmö',
      {
        fills: {
          country: 'SE',
          customerType: 'private',
          'person.name': 'Kristoffer Hansen',
          'person.address': address('SE', 'Föreningsgatan 22', ['21152', 'Malmö']),
        },
      },
    ],
  ]),
]

/** Several facts at a later question, some of them not what was asked. */
const later: readonly Row[] = [
  ...rows(fresh('company.number', no), [
    [
      '315 293 294 Bakeriet på Hjørnet AS',
      {
        fills: { 'company.number': '315293294', 'company.name': 'Bakeriet på Hjørnet AS' },
        may: { 'company.legalForm': 'AS' },
      },
    ],
    [
      'har det ikke i hodet, men firmaet heter Tindetid AS og jeg er Jørgen Vik',
      {
        fills: { 'company.name': 'Tindetid AS', 'contact.name': 'Jørgen Vik' },
        may: { 'company.legalForm': 'AS' },
      },
    ],
  ]),
  ...rows(fresh('company.number', se), [
    [
      '559999-6286, Ekbacken Bygg AB, jeg heter Hilde Aas og er prosjektleder',
      {
        fills: {
          'company.number': '5599996286',
          'company.name': 'Ekbacken Bygg AB',
          'contact.name': 'Hilde Aas',
        },
        may: { 'company.legalForm': 'AB' },
      },
    ],
  ]),
  ...rows(fresh('company.number', dk), [
    [
      'cvr 21994987 og ean 5798009382405',
      {
        fills: { 'company.number': '21994987', 'invoice.gln': '5798009382405' },
        may: { 'invoice.channel': 'gln', payment: 'invoice' },
      },
    ],
  ]),
  ...rows(fresh('company.name', no), [
    [
      'Strikk & Strå AS, Salhusvegen 3, 5107 Salhus',
      {
        fills: {
          'company.name': 'Strikk & Strå AS',
          'company.address': address('NO', 'Salhusvegen 3', ['5107', 'Salhus']),
        },
        may: { 'company.legalForm': 'AS' },
      },
    ],
  ]),
  ...rows(fresh('person.name', noPrivate), [
    [
      'Åse Marie Nilsen, mobilen er 912 34 561 og eposten er aase.nilsen@example.no',
      {
        fills: {
          'person.name': 'Åse Marie Nilsen',
          'person.phone': '+4791234561',
          'person.email': 'aase.nilsen@example.no',
        },
      },
    ],
    [
      'Per Kristian Dahl\nKirkegata 9\n7600 Levanger\n91234563\npkdahl@example.no',
      {
        fills: {
          'person.name': 'Per Kristian Dahl',
          'person.address': address('NO', 'Kirkegata 9', ['7600', 'Levanger']),
          'person.phone': '+4791234563',
          'person.email': 'pkdahl@example.no',
        },
      },
    ],
  ]),
  ...rows(fresh('person.name', sePrivate), [
    [
      'Bjørg Halvorsen, Storgatan 51, 831 31 Östersund, mobil 070 174 06 44',
      {
        fills: {
          'person.name': 'Bjørg Halvorsen',
          'person.address': address('SE', 'Storgatan 51', ['83131', 'Östersund']),
          'person.phone': '+46701740644',
        },
      },
    ],
  ]),
  ...rows(fresh('payment', no), [
    [
      'faktura, send den til regnskap@havblikk.example.no og merk den PO-88213',
      {
        fills: {
          payment: 'invoice',
          'invoice.email': 'regnskap@havblikk.example.no',
          'invoice.reference': 'PO-88213',
        },
        may: { 'invoice.channel': 'email' },
      },
    ],
  ]),
  ...rows(at('contact.name', no), [
    [
      'det blir Tove Brattbakk, tove@fjordlys.no. Hun har tlf 912 34 566',
      {
        fills: {
          'contact.name': 'Tove Brattbakk',
          'contact.email': 'tove@fjordlys.no',
          'contact.phone': '+4791234566',
        },
      },
    ],
  ]),
  ...rows(at('contact.phone', no), [
    [
      'helst e-post, kari@fjordlys.no, men mobilen er 91234567',
      { fills: { 'contact.phone': '+4791234567', 'contact.email': 'kari@fjordlys.no' } },
    ],
    [
      'forresten så har vi flyttet, ny adresse er Tollbugata 8, 0152 Oslo',
      { fills: { 'company.address': address('NO', 'Tollbugata 8', ['0152', 'Oslo']) } },
    ],
  ]),
  ...rows(at('contact.email', no), [
    [
      'kari.haugen@fjordlys.no, men fakturaer skal til bilag@fjordlys.no',
      {
        fills: {
          'contact.email': 'kari.haugen@fjordlys.no',
          'invoice.email': 'bilag@fjordlys.no',
        },
        may: { 'invoice.channel': 'email', payment: 'invoice' },
      },
    ],
  ]),
  ...rows(at('credit.amount', no), [
    [
      'ca 15000 i mnd, og vi bruker EHF',
      { fills: { 'credit.amount': 15000, 'invoice.channel': 'peppol' } },
    ],
  ]),
  ...rows(at('person.address', noPrivate), [
    [
      'Fjellgata 2a, 6002 Ålesund. tar med telefonen med en gang, 912 34 570',
      {
        fills: {
          'person.address': address('NO', 'Fjellgata 2a', ['6002', 'Ålesund']),
          'person.phone': '+4791234570',
        },
      },
    ],
  ]),
  ...rows(at('person.phone', noPrivate), [
    [
      'Jeg har ikke mobil, bare fasttelefon: 22 12 34 21. E-posten min er ola.b@example.no',
      { fills: { 'person.landline': '+4722123421', 'person.email': 'ola.b@example.no' } },
    ],
  ]),
  ...rows(at('contact.phone', se), [
    [
      'Mobil 070-174 06 50, sentralbordet er 08-465 004 12',
      { fills: { 'contact.phone': '+46701740650' } },
    ],
  ]),
  ...rows(at('invoice.channel', dk), [
    [
      'EAN, nummeret er 5798066034408 og fakturaen skal merkes R-2204',
      {
        fills: {
          'invoice.channel': 'gln',
          'invoice.gln': '5798066034408',
          'invoice.reference': 'R-2204',
        },
      },
    ],
  ]),
  ...rows(at('company.address', no), [
    [
      'Sjøgata 27\n8006 Bodø\nKontaktperson blir Unni Jakobsen',
      {
        fills: {
          'company.address': address('NO', 'Sjøgata 27', ['8006', 'Bodø']),
          'contact.name': 'Unni Jakobsen',
        },
      },
    ],
  ]),
  ...rows(at('invoice.email', no), [
    [
      'ap@fjordlys.no, og alle fakturaer må ha referanse 70311',
      { fills: { 'invoice.email': 'ap@fjordlys.no', 'invoice.reference': '70311' } },
    ],
  ]),
  ...rows(at('contact.email', dk), [
    [
      'mette.s@nordlys.dk og så er fasttelefonen 33 12 34 56',
      { fills: { 'contact.email': 'mette.s@nordlys.dk' } },
    ],
  ]),
]

/** The answer to what was asked, bare, in a sentence and sloppy. */
const answersToAsked: readonly Row[] = [
  ...rows(start, [
    ['vi holder til i Sverige', { fills: { country: 'SE' }, may: { customerType: 'business' } }],
    ['bare en vanlig privatperson', { fills: { customerType: 'private' } }],
  ]),
  ...rows(fresh('company.number', no), [
    ['orgnummret er 310 265 217', { fills: { 'company.number': '310265217' } }],
    ['NO316941249MVA', { fills: { 'company.number': '316941249' } }],
  ]),
  ...rows(fresh('company.number', dk), [
    ['CVR-nummeret vårt er 28 87 87 88', { fills: { 'company.number': '28878788' } }],
  ]),
  ...rows(at('company.name', no), [
    [
      'Det står som Rognan Trebåt AS i brønnøysund',
      { fills: { 'company.name': 'Rognan Trebåt AS' }, may: { 'company.legalForm': 'AS' } },
    ],
  ]),
  ...rows(at('company.address', no), [
    [
      'storgata 114 b 9008 tromsø',
      { fills: { 'company.address': address('NO', 'storgata 114 b', ['9008', 'tromsø']) } },
    ],
    [
      'vi har lokaler i Kanalveien 11 B, 5068 Bergen',
      { fills: { 'company.address': address('NO', 'Kanalveien 11 B', ['5068', 'Bergen']) } },
    ],
  ]),
  ...rows(at('contact.name', no), [
    ['meg sjøl, Trond Kvamme', { fills: { 'contact.name': 'Trond Kvamme' } }],
    ['hanne løvås', { fills: { 'contact.name': 'hanne løvås' } }],
    ['Tomasz Kowalczyk er sjefen her', { fills: { 'contact.name': 'Tomasz Kowalczyk' } }],
  ]),
  ...rows(at('contact.phone', no), [
    ['912.34.571', { fills: { 'contact.phone': '+4791234571' } }],
    ['jo det e 0047 91 23 45 72', { fills: { 'contact.phone': '+4791234572' } }],
    ['ring 91 23 45 73 etter kl 9', { fills: { 'contact.phone': '+4791234573' } }],
    ['912 34 5', { refused: 'contact.phone' }],
  ]),
  ...rows(at('contact.email', no), [
    ['kari krøllalfa fjordlys punktum no', { fills: { 'contact.email': 'kari@fjordlys.no' } }],
    [
      'mailen min er hege.lund@fjordlys.no takk',
      { fills: { 'contact.email': 'hege.lund@fjordlys.no' } },
    ],
  ]),
  ...rows(at('credit.amount', no), [
    ['rundt åtte tusen', { fills: { 'credit.amount': 8000 } }],
    ['12 500,-', { fills: { 'credit.amount': 12500 } }],
    ['30k cirka', { fills: { 'credit.amount': 30000 } }],
    ['aner ikke', { dontKnow: true, nothing: true }],
  ]),
  ...rows(at('invoice.channel', no), [
    ['ehf er best for oss', { fills: { 'invoice.channel': 'peppol' } }],
    ['helst på mail', { fills: { 'invoice.channel': 'email' } }],
  ]),
  ...rows(at('invoice.email', no), [
    ['samme som Kari sin', { fills: { 'invoice.email': 'kari@fjordlys.no' } }],
  ]),
  ...rows(at('invoice.reference', no), [
    ['bare skriv Kari Haugen avd 40', { fills: { 'invoice.reference': 'Kari Haugen avd 40' } }],
  ]),
  ...rows(at('payment', noPrivate), [
    ['eg betaler heller på førehand', { fills: { payment: 'prepayment' } }],
  ]),
  ...rows(at('person.address', noPrivate), [
    [
      'Nedre Torggate 20 H0302, 3015 Drammen',
      {
        fills: { 'person.address': address('NO', 'Nedre Torggate 20 H0302', ['3015', 'Drammen']) },
      },
    ],
  ]),
  ...rows(at('person.email', noPrivate), [
    [
      'ola.bakken@hotmial.com',
      {
        fills: { 'person.email': 'ola.bakken@hotmial.com' },
        suggests: { 'person.email': 'ola.bakken@hotmail.com' },
      },
    ],
  ]),
]

/** Corrections at the summary and in the middle. */
const corrections: readonly Row[] = [
  ...rows(complete('confirm', no), [
    ['nei tlf er 912 34 581', { fills: { 'contact.phone': '+4791234581' } }],
    [
      'feil mail på Kari, den er kari.haugen@fjordlys.no',
      { fills: { 'contact.email': 'kari.haugen@fjordlys.no' } },
    ],
    [
      'postnummeret skal være 0157',
      { fills: { 'company.address': address('NO', 'Storgata 5', ['0157', 'Oslo']) } },
    ],
    [
      'Det er Storgata 15, ikke 5',
      { fills: { 'company.address': address('NO', 'Storgata 15', ['0155', 'Oslo']) } },
    ],
    ['kontaktpersonen heter Kari Hauge, uten n', { fills: { 'contact.name': 'Kari Hauge' } }],
    [
      'Det er ikke Kari som er kontaktperson lenger, det er Morten Fagerli',
      { fills: { 'contact.name': 'Morten Fagerli' } },
    ],
    ['kan du bytte til ehf på fakturaen', { fills: { 'invoice.channel': 'peppol' } }],
    ['belopet er altfor lavt, sett det til 25 000', { fills: { 'credit.amount': 25000 } }],
    ['vi vil heller betale forskudd', { fills: { payment: 'prepayment' } }],
    ['adresen stemmer ikke', { command: 'change', target: 'company.address' }],
    [
      'det har sneket seg inn en feil i organisasjonsnummeret',
      { command: 'change', target: 'company.number' },
    ],
    ['kan jeg endre firmanavnet?', { command: 'change', target: 'company.name' }],
    [
      'Mailen for faktura er feil, riktig er okonomi@fjordlys.no',
      { fills: { 'invoice.email': 'okonomi@fjordlys.no' } },
    ],
    ['orgnr har blitt feil, rett er 312 212 153', { fills: { 'company.number': '312212153' } }],
    [
      'Vi heter Fjordlys Interiør AS, ikke bare Fjordlys',
      { fills: { 'company.name': 'Fjordlys Interiør AS' }, may: { 'company.legalForm': 'AS' } },
    ],
    ['fakturaen må merkes med 7719-KH', { fills: { 'invoice.reference': '7719-KH' } }],
    [
      'to ting: e-posten til Kari er kari@lysfjord.example.no og husnummeret er 5B',
      {
        fills: {
          'contact.email': 'kari@lysfjord.example.no',
          'company.address': address('NO', 'Storgata 5B', ['0155', 'Oslo']),
        },
      },
    ],
    [
      'mobil 91234586 og beløp 7500',
      { fills: { 'contact.phone': '+4791234586', 'credit.amount': 7500 } },
    ],
  ]),
  ...rows(complete('confirm', noPrivate), [
    [
      'eg har flytta, ny adresse er Strandgata 31, 6900 Florø',
      { fills: { 'person.address': address('NO', 'Strandgata 31', ['6900', 'Florø']) } },
    ],
    ['Etternavnet mitt er Bakke, ikke Bakken', { fills: { 'person.name': 'Ola Bakke' } }],
    [
      'husnummeret er 9 og ikke 7B',
      { fills: { 'person.address': address('NO', 'Bjørkeveien 9', ['5003', 'Bergen']) } },
    ],
    ['telefonnummeret har eg skrive feil', { command: 'change', target: 'person.phone' }],
    ['nei vent, dette skal gå på firmaet mitt', { fills: { customerType: 'business' } }],
  ]),
  ...rows(complete('confirm', dk), [
    ['nei altså, mobilen skal være 20 12 34 65', { fills: { 'contact.phone': '+4520123465' } }],
    [
      'send heller fakturaen til bogholderi@nordlys.dk',
      { fills: { 'invoice.email': 'bogholderi@nordlys.dk' }, may: { 'invoice.channel': 'email' } },
    ],
  ]),
  ...rows(complete('confirm', dkPrivate), [
    [
      'postnr er 5230 og by Odense M',
      { fills: { 'person.address': address('DK', 'Engvej 8', ['5230', 'Odense M']) } },
    ],
  ]),
  ...rows(complete('confirm', se), [
    ['Kontakten vår er Elin Sjögren, ikke Erik', { fills: { 'contact.name': 'Elin Sjögren' } }],
  ]),
  ...rows(complete('confirm', sePrivate), [
    [
      'lgh er 1302, ikke 1203',
      {
        fills: { 'person.address': address('SE', 'Sveavägen 12 lgh 1302', ['11157', 'Stockholm']) },
      },
    ],
  ]),
  ...rows(at('contact.email', no), [
    [
      'vent, jeg skrev feil mobilnr. skal være 68 05 12 43',
      { fills: { 'contact.phone': '+4768051243' } },
    ],
  ]),
  ...rows(at('credit.amount', no), [
    [
      'oi, e-posten ble feil, k.haugen@fjordlys.no er den riktige',
      { fills: { 'contact.email': 'k.haugen@fjordlys.no' } },
    ],
  ]),
  ...rows(at('invoice.channel', no), [
    ['vi kjøper nok bare for 3000 i måneden, ikke 5000', { fills: { 'credit.amount': 3000 } }],
  ]),
  ...rows(at('person.email', noPrivate), [
    [
      'gata heter Bjerkeveien ikke Bjørkeveien',
      { fills: { 'person.address': address('NO', 'Bjerkeveien 7B', ['5003', 'Bergen']) } },
    ],
  ]),
]

/** Yes, no and what is neither. */
const assent: readonly Row[] = [
  ...rows(complete('confirm', no), [
    ['jada, helt fint', { assent: 'yes' }],
    ['Stemmer det', { assent: 'yes' }],
    ['bare å kjøre på', { assent: 'yes' }],
    ['Ser bra ut! 👍', { assent: 'yes' }],
    ['Nei, det stemmer ikke helt', { assent: 'no' }],
    ['næ', { assent: 'no' }],
    ['Ja, bortsett fra beløpet', { assent: 'partly' }],
    [
      'Ja men mobilen er 912 34 588',
      { assent: 'partly', fills: { 'contact.phone': '+4791234588' } },
    ],
    ['Stort sett, men e-posten til Kari er feil', { assent: 'partly' }],
    ['tror det, men må sjekke med sjefen først', { assent: 'notYes' }],
    ['hvis det ikke koster noe så ja', { assent: 'notYes' }],
  ]),
  ...rows(complete('confirm', noPrivate), [
    ['ja det e rætt', { assent: 'yes' }],
    ['Nei, dette var ikkje rett', { assent: 'no' }],
  ]),
  ...rows(complete('notice', no), [
    ['Det er greit for oss', { assent: 'yes' }],
    ['ja så lenge dere ikke deler det med andre', { assent: 'notYes' }],
  ]),
  ...rows(complete('notice', dk), [['nei det vil vi helst ikke', { assent: 'no' }]]),
]

/** Commands in free words. */
const commands: readonly Row[] = [
  ...rows(start, [
    ['can we do this in english please', { command: 'language', language: 'en', nothing: true }],
  ]),
  ...rows(at('company.number', dk), [
    ['kan jeg få snakke med et menneske i stedet', { command: 'human', nothing: true }],
  ]),
  ...rows(at('company.address', no), [
    ['skjonner ikke hva jeg skal skrive her', { command: 'help', nothing: true }],
  ]),
  ...rows(at('contact.name', no), [
    ['orker ikke mer nå, avbryt', { command: ['cancel', 'stop'], nothing: true }],
    ['kan vi ta det på svensk', { command: 'language', language: 'sv', nothing: true }],
  ]),
  ...rows(at('contact.phone', no), [
    [
      'hvorfor trenger dere mobilnumeret mitt?',
      { command: 'why', target: 'contact.phone', nothing: true },
    ],
  ]),
  ...rows(at('contact.email', no), [
    ['gå tilbake til forrige spørsmål', { command: 'back', nothing: true }],
  ]),
  ...rows(at('credit.amount', no), [
    ['hva skal dere med det tallet', { command: 'why', nothing: true }],
    ['hva har jeg svart så langt?', { command: 'summary', nothing: true }],
  ]),
  ...rows(at('invoice.reference', no), [['hopper over den', { command: 'skip', nothing: true }]]),
  ...rows(at('person.phone', noPrivate), [
    ['angre det siste jeg skrev', { command: ['undo', 'back'], nothing: true }],
  ]),
  ...rows(at('person.address', noPrivate), [
    ['hvor finner jeg personvernerklæringen deres', { command: 'privacy', nothing: true }],
  ]),
  ...rows(complete('confirm', no), [
    ['kan vi begyne helt på nytt', { command: 'restart', nothing: true }],
  ]),
  ...rows(complete('confirm', noPrivate), [
    [
      'Hvilke opplysninger har dere lagret om meg?',
      { command: ['mydata', 'summary', 'privacy'], nothing: true },
    ],
    ['slett alt dere har om meg', { command: 'delete', nothing: true }],
  ]),
]

/** Talk and questions beside the form. */
const digressions: readonly Row[] = [
  ...rows(start, [
    ['heisann', { digression: 'greeting', nothing: true }],
    ['snakker jeg med en robot nå?', { digression: ['areYouHuman', 'whoAreYou'], nothing: true }],
    [
      'Hvem er det som står bak denne chatten?',
      { digression: ['whoAreYou', 'areYouHuman', 'whichShop'], nothing: true },
    ],
  ]),
  ...rows(at('company.number', no), [
    ['hva koster frakten hos dere', { digression: ['faq', 'question'], nothing: true }],
    [
      'naar har dere aapent paa loerdager',
      { digression: ['openingHours', 'faq', 'question'], nothing: true },
    ],
  ]),
  ...rows(at('payment', no), [
    [
      'går det an å betale med Vipps?',
      { digression: ['paymentWays', 'faq', 'question'], nothing: true },
    ],
    ['tar dere visa', { digression: ['paymentWays', 'faq', 'question'], nothing: true }],
  ]),
  ...rows(at('contact.phone', no), [
    [
      'er det mange spørsmål igjen?',
      { digression: ['left', 'howLong', 'whatNext'], nothing: true },
    ],
    ['er opplysningene våre trygge hos dere', { command: 'privacy', nothing: true }],
  ]),
  ...rows(at('credit.amount', no), [
    ['Dette var da fryktelig tungvint!!', { digression: 'frustration', nothing: true }],
    [
      'blir vi kredittsjekket da eller?',
      { digression: ['creditCheck', 'question', 'faq'], nothing: true },
    ],
  ]),
  ...rows(at('person.address', noPrivate), [
    [
      'kan pakken sendes til hytta i stedet for hjem?',
      { digression: ['deliveryAddress', 'question', 'faq'], nothing: true },
    ],
  ]),
  ...rows(complete('confirm', noPrivate), [
    [
      'kan eg endre dette seinare?',
      { digression: ['changeLater', 'question', 'faq'], nothing: true },
    ],
    ['tusen takk for hjelpa så langt', { digression: 'thanks', nothing: true }],
  ]),
  ...rows(complete('notice', no), [
    [
      'Hva skjer hvis vi ikke blir godkjent',
      { digression: ['notApproved', 'creditCheck', 'question', 'faq'], nothing: true },
    ],
  ]),
]

/** Values that look like something else, and talk that no text field may take. */
const contained: readonly Row[] = [
  ...rows(fresh('company.name', no), [
    [
      'Pause Kaffebar AS',
      { fills: { 'company.name': 'Pause Kaffebar AS' }, may: { 'company.legalForm': 'AS' } },
    ],
    [
      'firmaet heter Start på Nytt Coaching',
      { fills: { 'company.name': 'Start på Nytt Coaching' } },
    ],
    ['må jeg skrive AS bak?', { nothing: true }],
  ]),
  ...rows(at('company.address', no), [
    [
      'Skippergata 14, 4611 Kristiansand',
      { fills: { 'company.address': address('NO', 'Skippergata 14', ['4611', 'Kristiansand']) } },
    ],
  ]),
  ...rows(at('contact.name', no), [
    ['Arne Slette', { fills: { 'contact.name': 'Arne Slette' } }],
    ['kan jeg svare på det senere?', { nothing: true }],
  ]),
  ...rows(at('contact.email', no), [
    ['hjelp@fjordlys.no', { fills: { 'contact.email': 'hjelp@fjordlys.no' } }],
  ]),
  ...rows(at('person.name', noPrivate), [
    ['er det fullt navn du vil ha?', { nothing: true }],
    ['Áile Máret Heimdal', { fills: { 'person.name': 'Áile Máret Heimdal' } }],
  ]),
  ...rows(at('invoice.reference', no), [
    ['Oppussing Danmarks gate', { fills: { 'invoice.reference': 'Oppussing Danmarks gate' } }],
    ['nei takk, trengs ikke', { nothing: true }],
  ]),
]

export const twentyfirstNo: readonly Row[] = [
  ...several,
  ...moreFirst,
  ...later,
  ...answersToAsked,
  ...corrections,
  ...assent,
  ...commands,
  ...digressions,
  ...contained,
]
