import { address, rows } from '../row.ts'
import type { Row } from '../row.ts'
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

/** Several facts in the first message. */
const first: readonly Row[] = [
  ...rows(start, [
    [
      'hei, det er Torunn Vik fra Bakkevik Rørservice AS her, orgnr 316 724 159, vi skulle gjerne blitt kunde hos dere',
      {
        fills: {
          'company.name': 'Bakkevik Rørservice AS',
          'company.number': '316724159',
          'contact.name': 'Torunn Vik',
        },
        may: { country: 'NO', customerType: 'business', 'company.legalForm': 'AS' },
      },
    ],
    [
      'God dag. Jeg heter Odd Arne Fjelltun og er privatkunde i Norge. Bor i Kirkeveien 14, 2609 Lillehammer. Mobil har jeg også, den er 912 34 511.',
      {
        fills: {
          country: 'NO',
          customerType: 'private',
          'person.name': 'Odd Arne Fjelltun',
          'person.address': address('NO', 'Kirkeveien 14', ['2609', 'Lillehammer']),
          'person.phone': '+4791234511',
        },
      },
    ],
    [
      'norsk firma\nHamarøy Blikk AS\n312212153\nSolveig Nymark\n912 34 523\nsolveig@hamaroyblikk.example.no',
      {
        fills: {
          country: 'NO',
          customerType: 'business',
          'company.name': 'Hamarøy Blikk AS',
          'company.number': '312212153',
          'contact.name': 'Solveig Nymark',
          'contact.phone': '+4791234523',
          'contact.email': 'solveig@hamaroyblikk.example.no',
        },
        may: { 'company.legalForm': 'AS' },
      },
    ],
    [
      'Vi er eit lite snikkarfirma på Voss, Tveito Snikkarverkstad ENK heiter vi. Orgnummeret er 316530737 og mobilen min er 912 34 530. Helsing Gunnhild Tveito',
      {
        fills: {
          'company.name': 'Tveito Snikkarverkstad ENK',
          'company.number': '316530737',
          'contact.phone': '+4791234530',
          'contact.name': 'Gunnhild Tveito',
        },
        may: { country: 'NO', customerType: 'business', 'company.legalForm': 'ENK' },
      },
    ],
    [
      'privat. norge. Heidi Knutsen',
      { fills: { country: 'NO', customerType: 'private', 'person.name': 'Heidi Knutsen' } },
    ],
    [
      'e har prøvd å ring dokker i hele dag.. vi e Nordvåg Fisk AS, orgnr 316429203, spør etter Roger',
      {
        fills: { 'company.name': 'Nordvåg Fisk AS', 'company.number': '316429203' },
        may: {
          country: 'NO',
          customerType: 'business',
          'company.legalForm': 'AS',
          'contact.name': 'Roger',
        },
      },
    ],
    [
      'Hei\n\nVi ønsker å opprette konto.\n\nMed vennlig hilsen\nBjørn-Erik Salvesen\nDaglig leder\nSalvesen Elektro AS\nStrandgata 22\n4307 Sandnes\nMob: 912 34 544\nTlf: 22 12 34 18\nbjorn-erik@salvesenelektro.example.no\nOrg.nr. NO 316 065 023 MVA',
      {
        fills: {
          'contact.name': 'Bjørn-Erik Salvesen',
          'company.name': 'Salvesen Elektro AS',
          'company.address': address('NO', 'Strandgata 22', ['4307', 'Sandnes']),
          'contact.phone': '+4791234544',
          'contact.landline': '+4722123418',
          'contact.email': 'bjorn-erik@salvesenelektro.example.no',
          'company.number': '316065023',
        },
        may: { country: 'NO', customerType: 'business', 'company.legalForm': 'AS' },
      },
    ],
    [
      'Firma, Norge. Fakturaen vil vi ha som EHF altså, det er viktig for regnskapet. orgnr er 313298167',
      {
        fills: {
          country: 'NO',
          customerType: 'business',
          'invoice.channel': 'peppol',
          'company.number': '313298167',
        },
        may: { payment: 'invoice' },
      },
    ],
    [
      'me er ei bedrift i Noreg, og me vil betale på førehand, ikkje noko faktura',
      { fills: { country: 'NO', customerType: 'business', payment: 'prepayment' } },
    ],
    [
      'snakka med en hos dere i går og skulle sende inn dette: 316798896, Moen & Dahl Regnskap AS, epost til meg er ingvild@moendahl.example.no',
      {
        fills: {
          'company.number': '316798896',
          'company.name': 'Moen & Dahl Regnskap AS',
          'contact.email': 'ingvild@moendahl.example.no',
        },
        may: { country: 'NO', customerType: 'business', 'company.legalForm': 'AS' },
      },
    ],
    [
      'Jeg er bare en vanlig privatperson jeg, ikke noe firma! Bor i Tromsø. Navnet er Liv-Karin Johansen og mailen livkarin@example.no',
      {
        fills: {
          customerType: 'private',
          'person.name': 'Liv-Karin Johansen',
          'person.email': 'livkarin@example.no',
        },
        may: { country: 'NO' },
      },
    ],
    [
      'Hei! Vi er et dansk selskap selv om jeg er norsk :) Kystens Køl ApS, cvr 29952884. Jeg heter Marit Øverland',
      {
        fills: {
          country: 'DK',
          customerType: 'business',
          'company.name': 'Kystens Køl ApS',
          'company.number': '29952884',
          'contact.name': 'Marit Øverland',
        },
        may: { 'company.legalForm': 'ApS' },
      },
    ],
    [
      'jeg bor i Sverige og handler privat, Stig Rune Haugland, mob 070-174 06 11',
      {
        fills: {
          country: 'SE',
          customerType: 'private',
          'person.name': 'Stig Rune Haugland',
          'person.phone': '+46701740611',
        },
      },
    ],
    [
      'Hallo? ja altså, svensk firma, Fjällkök AB, 559999-9223, og så vil vi ha faktura',
      {
        fills: {
          country: 'SE',
          customerType: 'business',
          'company.name': 'Fjällkök AB',
          'company.number': '5599999223',
          payment: 'invoice',
        },
        may: { 'company.legalForm': 'AB' },
      },
    ],
    [
      'skal handle for idrettslaget, det heter Ørnes IL, org.nr 312566036, kontaktperson er kassereren Jan Petter Lund 912 34 502',
      {
        fills: {
          'company.name': 'Ørnes IL',
          'company.number': '312566036',
          'contact.name': 'Jan Petter Lund',
          'contact.phone': '+4791234502',
        },
        may: { country: 'NO', customerType: 'business' },
      },
    ],
    [
      'Norge, bedrift. Regner med å kjøpe for ca 20 000 i måneden, og faktura vil vi gjerne ha på mail til regnskap@grindheimbygg.example.no',
      {
        fills: {
          country: 'NO',
          customerType: 'business',
          'credit.amount': 20000,
          'invoice.channel': 'email',
          'invoice.email': 'regnskap@grindheimbygg.example.no',
        },
        may: { payment: 'invoice' },
      },
    ],
    [
      'Goddag, mitt navn er Ragnhild Sandvik, jeg ringte tidligere i dag uten å komme gjennom. Det gjelder firmaet Sandvik Blomster AS, Torggata 9 i 2317 Hamar.',
      {
        fills: {
          'contact.name': 'Ragnhild Sandvik',
          'company.name': 'Sandvik Blomster AS',
          'company.address': address('NO', 'Torggata 9', ['2317', 'Hamar']),
        },
        may: { country: 'NO', customerType: 'business', 'company.legalForm': 'AS' },
      },
    ],
    [
      'orgnr 312534495 mob 91234517 resten finner dere vel sjøl',
      {
        fills: { 'company.number': '312534495', 'contact.phone': '+4791234517' },
        may: { country: 'NO', customerType: 'business' },
      },
    ],
  ]),
]

/** Several facts, or another than was asked for, at a later question. */
const later: readonly Row[] = [
  ...rows(fresh('company.number', no), [
    [
      'jo det er 318 730 946, og det er meg dere skal ha tak i - Terje Aamodt, 912 34 566',
      {
        fills: {
          'company.number': '318730946',
          'contact.name': 'Terje Aamodt',
          'contact.phone': '+4791234566',
        },
      },
    ],
    [
      'Har det ikke i hodet, men firmaet heter Lyngdal Taksering AS og holder til i Havnegata 3, 4580 Lyngdal',
      {
        fills: {
          'company.name': 'Lyngdal Taksering AS',
          'company.address': address('NO', 'Havnegata 3', ['4580', 'Lyngdal']),
        },
        may: { 'company.legalForm': 'AS' },
      },
    ],
    [
      '313874184\nVestkant Frisør AS\nBogstadveien 41, 0366 Oslo',
      {
        fills: {
          'company.number': '313874184',
          'company.name': 'Vestkant Frisør AS',
          'company.address': address('NO', 'Bogstadveien 41', ['0366', 'Oslo']),
        },
        may: { 'company.legalForm': 'AS' },
      },
    ],
  ]),
  ...rows(fresh('person.name', noPrivate), [
    [
      'Synnøve Aas, Fjordgata 8 7010 Trondheim, synnove.aas@example.no, 680 51 244',
      {
        fills: {
          'person.name': 'Synnøve Aas',
          'person.address': address('NO', 'Fjordgata 8', ['7010', 'Trondheim']),
          'person.email': 'synnove.aas@example.no',
          'person.phone': '+4768051244',
        },
      },
    ],
    [
      'jeg? Ståle Brekke. og så vil jeg betale på forskudd, så er det sagt',
      { fills: { 'person.name': 'Ståle Brekke', payment: 'prepayment' } },
    ],
  ]),
  ...rows(fresh('payment', no), [
    [
      'faktura takk, på EHF, og den må merkes med PO 4471',
      {
        fills: {
          payment: 'invoice',
          'invoice.channel': 'peppol',
          'invoice.reference': 'PO 4471',
        },
      },
    ],
  ]),
  ...rows(fresh('company.number', dk), [
    [
      'CVR-nummeret er 21994987, firmaet heter Skagen Sejl A/S, og jeg er nordmannen på innkjøp, Håvard Lien',
      {
        fills: {
          'company.number': '21994987',
          'company.name': 'Skagen Sejl A/S',
          'contact.name': 'Håvard Lien',
        },
        may: { 'company.legalForm': 'A/S' },
      },
    ],
  ]),
  ...rows(fresh('company.number', se), [
    [
      'org.nr 559999-6286 og telefonen min er 070-174 06 22, Kjersti Vold heter jeg',
      {
        fills: {
          'company.number': '5599996286',
          'contact.phone': '+46701740622',
          'contact.name': 'Kjersti Vold',
        },
      },
    ],
  ]),
  ...rows(at('company.address', no), [
    [
      'Industriveien 4, 3300 Hokksund, og kontaktperson er Kåre Moe, han sitter ved telefonen',
      {
        fills: {
          'company.address': address('NO', 'Industriveien 4', ['3300', 'Hokksund']),
          'contact.name': 'Kåre Moe',
        },
      },
    ],
  ]),
  ...rows(at('contact.name', no), [
    [
      'Anne Grete Fosse, treffes på 912 34 588 stort sett hele dagen',
      { fills: { 'contact.name': 'Anne Grete Fosse', 'contact.phone': '+4791234588' } },
    ],
    [
      'må spørre sjefen.. nei forresten, sett opp meg, Tiril Engen, tiril@fjordlys.example.no',
      {
        fills: { 'contact.name': 'Tiril Engen', 'contact.email': 'tiril@fjordlys.example.no' },
      },
    ],
  ]),
  ...rows(at('contact.phone', no), [
    [
      '912 34 571, og mailen er anne@fjordlys.example.no så har du den også',
      {
        fills: { 'contact.phone': '+4791234571', 'contact.email': 'anne@fjordlys.example.no' },
      },
    ],
    [
      'er mye ute å kjører, men kontoret er 22 12 34 41 og mobilen 680 51 219',
      { fills: { 'contact.landline': '+4722123441', 'contact.phone': '+4768051219' } },
    ],
  ]),
  ...rows(at('contact.phone', se), [
    [
      '0701740633 på dagtid. bruk helst mail da: erik.l@example.se',
      { fills: { 'contact.phone': '+46701740633', 'contact.email': 'erik.l@example.se' } },
    ],
  ]),
  ...rows(at('contact.email', no), [
    [
      'kari.haugen@fjordlys.example.no. Fakturaene skal forresten til okonomi@fjordlys.example.no',
      {
        fills: {
          'contact.email': 'kari.haugen@fjordlys.example.no',
          'invoice.email': 'okonomi@fjordlys.example.no',
        },
        may: { 'invoice.channel': 'email' },
      },
    ],
  ]),
  ...rows(at('credit.amount', no), [
    [
      'sikkert rundt 15000 i mnd. og faktura på EHF, takk',
      {
        fills: { 'credit.amount': 15000, 'invoice.channel': 'peppol' },
        may: { payment: 'invoice' },
      },
    ],
  ]),
  ...rows(at('invoice.channel', no), [
    [
      'på epost til faktura@haugenlys.example.no, og merk den 2208-HAUGEN ellers blir den bare liggende her',
      {
        fills: {
          'invoice.channel': 'email',
          'invoice.email': 'faktura@haugenlys.example.no',
          'invoice.reference': '2208-HAUGEN',
        },
      },
    ],
  ]),
  ...rows(at('invoice.channel', dk), [
    [
      'Vi hører jo til kommunen så det må gå til EAN 5798009382405',
      { fills: { 'invoice.channel': 'gln', 'invoice.gln': '5798009382405' } },
    ],
  ]),
  ...rows(at('person.address', noPrivate), [
    [
      'Øvre Strandvei 31, 4005 Stavanger. nr mitt er 91234599',
      {
        fills: {
          'person.address': address('NO', 'Øvre Strandvei 31', ['4005', 'Stavanger']),
          'person.phone': '+4791234599',
        },
      },
    ],
  ]),
  ...rows(at('person.address', sePrivate), [
    [
      'flytta nettopp, så nå er det Drottninggatan 8, 411 14 Göteborg. og mobilen er 0701740690',
      {
        fills: {
          'person.address': address('SE', 'Drottninggatan 8', ['41114', 'Göteborg']),
          'person.phone': '+46701740690',
        },
      },
    ],
  ]),
  ...rows(at('person.phone', noPrivate), [
    [
      'oi vent litt, navnet ble feil, det skal være Ola Bakke. Nummeret er 680 51 207',
      { fills: { 'person.name': 'Ola Bakke', 'person.phone': '+4768051207' } },
    ],
  ]),
  ...rows(at('person.email', noPrivate), [
    [
      'ola@example.no - og hustelefonen er 22 12 34 63 hvis jeg ikke svarer på mobilen',
      { fills: { 'person.email': 'ola@example.no', 'person.landline': '+4722123463' } },
    ],
  ]),
]

/** One answer to what was asked. */
const answer: readonly Row[] = [
  ...rows(start, [
    ['Norge', { fills: { country: 'NO' } }],
    ['jeg handler som privatperson', { fills: { customerType: 'private' } }],
  ]),
  ...rows(fresh('company.number', no), [
    ['319 627 243', { fills: { 'company.number': '319627243' } }],
    ['et øyeblikk, skal finne det.. her: 315293294', { fills: { 'company.number': '315293294' } }],
    ['NO316941249MVA', { fills: { 'company.number': '316941249' } }],
  ]),
  ...rows(fresh('company.number', dk), [
    ['cvr: 28 87 87 88', { fills: { 'company.number': '28878788' } }],
  ]),
  ...rows(fresh('payment', no), [
    ['faktura, 30 dager hadde vært fint', { fills: { payment: 'invoice' } }],
  ]),
  ...rows(fresh('payment', noPrivate), [
    [
      'jeg betaler heller før jeg får varene, så slipper vi noe styr',
      { fills: { payment: 'prepayment' } },
    ],
  ]),
  ...rows(at('company.name', no), [
    [
      'Vi heter Solbakken Gartneri AS',
      {
        fills: { 'company.name': 'Solbakken Gartneri AS' },
        may: { 'company.legalForm': 'AS' },
      },
    ],
    [
      'Hansen og Sønn Transport',
      {
        fills: { 'company.name': 'Hansen og Sønn Transport' },
      },
    ],
  ]),
  ...rows(at('company.address', no), [
    [
      'jo vi sitter i Kongens gate 12,7013 Trondheim',
      { fills: { 'company.address': address('NO', 'Kongens gate 12', ['7013', 'Trondheim']) } },
    ],
  ]),
  ...rows(at('contact.name', no), [
    ['Det blir meg det, Jorunn Kleppe', { fills: { 'contact.name': 'Jorunn Kleppe' } }],
  ]),
  ...rows(at('contact.phone', no), [
    ['jeg er best å nå på +47 680 51 233', { fills: { 'contact.phone': '+4768051233' } }],
    ['0047 91234560', { fills: { 'contact.phone': '+4791234560' } }],
    ['mobilnr e 91 23 45 53', { fills: { 'contact.phone': '+4791234553' } }],
  ]),
  ...rows(at('contact.email', no), [
    [
      'kari krøllalfa fjordlys.example.no',
      { fills: { 'contact.email': 'kari@fjordlys.example.no' } },
    ],
    [
      'mailen min? det er kari.haugen@hotmial.com',
      {
        fills: { 'contact.email': 'kari.haugen@hotmial.com' },
        suggests: { 'contact.email': 'kari.haugen@hotmail.com' },
      },
    ],
  ]),
  ...rows(at('credit.amount', no), [
    ['si 12 tusen', { fills: { 'credit.amount': 12000 } }],
    ['max 30k', { fills: { 'credit.amount': 30000 } }],
    [
      'Det kommer jo an på, men cirka kr 7 500,- i måneden vil jeg tro',
      { fills: { 'credit.amount': 7500 } },
    ],
  ]),
  ...rows(at('invoice.channel', no), [
    ['ehf så klart', { fills: { 'invoice.channel': 'peppol' } }],
    ['bare send den på mail du', { fills: { 'invoice.channel': 'email' } }],
  ]),
  ...rows(at('invoice.email', no), [
    ['samme e-post som jeg ga i stad', { fills: { 'invoice.email': 'kari@fjordlys.no' } }],
  ]),
  ...rows(at('person.name', noPrivate), [
    [
      'Mitt fulle navn er Bente Irene Myhrvold, hyggelig å hilse på',
      { fills: { 'person.name': 'Bente Irene Myhrvold' } },
    ],
  ]),
  ...rows(at('person.address', noPrivate), [
    [
      'Åsvegen 112\n2740 Roa',
      { fills: { 'person.address': address('NO', 'Åsvegen 112', ['2740', 'Roa']) } },
    ],
  ]),
]

/** Corrections, at the summary and on the way. */
const correction: readonly Row[] = [
  ...rows(complete('confirm', no), [
    ['nei, telefonnummeret er 912 34 505', { fills: { 'contact.phone': '+4791234505' } }],
    [
      'feil mail på meg, det er kari.haugen@fjordlys.example.no',
      { fills: { 'contact.email': 'kari.haugen@fjordlys.example.no' } },
    ],
    [
      'Postnummeret stemmer ikke. Det skal være 0184.',
      { fills: { 'company.address': address('NO', 'Storgata 5', ['0184', 'Oslo']) } },
    ],
    [
      'vi har flyttet vi! ny adresse er Skippergata 28, 0154 Oslo',
      { fills: { 'company.address': address('NO', 'Skippergata 28', ['0154', 'Oslo']) } },
    ],
    [
      'Kari har slutta hos oss, ny kontaktperson er Morten Aune',
      { fills: { 'contact.name': 'Morten Aune' } },
    ],
    ['etternavnet mitt er Haugan, med a', { fills: { 'contact.name': 'Kari Haugan' } }],
    [
      'EHF i stedet for epost på fakturaen, takk. vi har hatt så mye trøbbel med de mailene',
      { fills: { 'invoice.channel': 'peppol' } },
    ],
    [
      '5000 er altfor lite, vi handler nok for 40 000 i måneden',
      { fills: { 'credit.amount': 40000 } },
    ],
    [
      'Kan dere endre til forskuddsbetaling? vi dropper fakturaen likevel',
      { fills: { payment: 'prepayment' } },
    ],
    ['adressa er feil', { command: 'change', target: 'company.address' }],
    [
      'Det er noe galt med mobilnummeret mitt der, ser jeg',
      { command: 'change', target: 'contact.phone' },
    ],
    [
      'beløpet må vi nok justere litt',
      { command: 'change', target: 'credit.amount', nothing: true },
    ],
    [
      'fakturamailen skal være regnskap@fjordlys.example.no',
      { fills: { 'invoice.email': 'regnskap@fjordlys.example.no' } },
    ],
    [
      'Firmanavnet er Fjordlys Energi AS, ikke bare Fjordlys',
      {
        fills: { 'company.name': 'Fjordlys Energi AS' },
        may: { 'company.legalForm': 'AS' },
      },
    ],
    ['orgnummeret er jo feil, riktig er 310265217', { fills: { 'company.number': '310265217' } }],
    ['legg til fasttlf 22 12 34 77', { fills: { 'contact.landline': '+4722123477' } }],
    [
      'Unnskyld, men fakturaen må merkes med Anlegg Sør',
      { fills: { 'invoice.reference': 'Anlegg Sør' } },
    ],
  ]),
  ...rows(complete('confirm', noPrivate), [
    [
      'nei nei, husnummeret er 7A, ikke 7B',
      { fills: { 'person.address': address('NO', 'Bjørkeveien 7A', ['5003', 'Bergen']) } },
    ],
    [
      'Der har du skrive namnet mitt feil, eg heiter Olav Bakken',
      { fills: { 'person.name': 'Olav Bakken' } },
    ],
    [
      'mobilen skal være 680 51 290, det der var det gamle nummeret',
      { fills: { 'person.phone': '+4768051290' } },
    ],
    [
      'Eg har fått ny e-post, ola.b@example.no',
      {
        fills: { 'person.email': 'ola.b@example.no' },
        may: { 'invoice.email': 'ola.b@example.no' },
      },
    ],
    ['har ombestemt meg, jeg vil heller ha faktura', { fills: { payment: 'invoice' } }],
  ]),
  ...rows(complete('confirm', dk), [
    [
      'Mette er ute i permisjon, sett inn meg som kontakt i stedet: Sigurd Nes, 20 12 34 61',
      { fills: { 'contact.name': 'Sigurd Nes', 'contact.phone': '+4520123461' } },
    ],
    [
      'Dere må sende fakturaen til EAN-nummer 5798066034408, ikke på mail',
      { fills: { 'invoice.channel': 'gln', 'invoice.gln': '5798066034408' } },
    ],
  ]),
  ...rows(complete('confirm', se), [
    [
      'husnummeret er feil, det er Storgatan 41',
      { fills: { 'company.address': address('SE', 'Storgatan 41', ['41138', 'Göteborg']) } },
    ],
  ]),
  ...rows(at('credit.amount', no), [
    [
      'åh, surr fra min side, mailen jeg ga er gammel. kari.haugen@example.com er den nye',
      { fills: { 'contact.email': 'kari.haugen@example.com' } },
    ],
    [
      'før vi går videre, adressen ble feil. det er Storgata 15',
      { fills: { 'company.address': address('NO', 'Storgata 15', ['0155', 'Oslo']) } },
    ],
  ]),
  ...rows(at('contact.email', no), [
    [
      'du, telefonen jeg ga deg stemmer ikke, skal være 680 51 222',
      { fills: { 'contact.phone': '+4768051222' } },
    ],
  ]),
  ...rows(at('invoice.channel', no), [
    [
      'Kan eg endra summen? Eg sa 5000, men 8000 er nok betre',
      { fills: { 'credit.amount': 8000 } },
    ],
  ]),
  ...rows(at('person.email', noPrivate), [
    [
      'vent, jeg må rette på adressen min først',
      { command: 'change', target: 'person.address', nothing: true },
    ],
  ]),
]

/** Yes, no, and what is neither. */
const assents: readonly Row[] = [
  ...rows(complete('confirm', no), [
    ['jepp, stemmer', { assent: 'yes' }],
    ['kjør på', { assent: 'yes' }],
    ['jaja det er greit, bare send', { assent: 'yes' }],
    ['Nei, det der er ikke riktig dessverre', { assent: 'no' }],
    ['njaa.. alt unntatt adressen', { assent: 'notYes', nothing: true }],
    [
      'Ja, men fakturaen skal til bilag@fjordlys.example.no',
      { assent: 'partly', fills: { 'invoice.email': 'bilag@fjordlys.example.no' } },
    ],
    [
      'hvis dere kan love at ingen ringer etter klokka fire, så ja',
      { assent: 'notYes', nothing: true },
    ],
    ['må dobbeltsjekke med sjefen først', { assent: 'notYes', nothing: true }],
    [
      'ja nesten, men det er Storgata 5B',
      {
        assent: 'partly',
        fills: { 'company.address': address('NO', 'Storgata 5B', ['0155', 'Oslo']) },
      },
    ],
  ]),
  ...rows(complete('confirm', noPrivate), [
    ['Alt er i skjønneste orden, tusen takk skal du ha', { assent: 'yes' }],
    ['d stemme d', { assent: 'yes' }],
    [
      'Jo det stemmer det, bare at mobilen er 912 34 533',
      { assent: 'partly', fills: { 'person.phone': '+4791234533' } },
    ],
    ['nei', { assent: 'no' }],
  ]),
  ...rows(complete('confirm', dkPrivate), [['Ja det ser riktig ut det.', { assent: 'yes' }]]),
  ...rows(complete('notice', no), [['Ja, det er helt i orden for oss', { assent: 'yes' }]]),
]

const commands: readonly Row[] = [
  ...rows(start, [['Kan vi ta det på engelsk?', { command: 'language', language: 'en' }]]),
  ...rows(fresh('company.number', no), [
    [
      'jeg skjønner ikke hva jeg skal skrive her, kan du hjelpe?',
      { command: 'help', nothing: true },
    ],
  ]),
  ...rows(at('contact.name', no), [
    ['æsj, glem det siste jeg skrev', { command: ['undo', 'back'], nothing: true }],
  ]),
  ...rows(at('contact.phone', no), [
    [
      'hvorfor skal dere ha telefonnummeret mitt',
      { command: 'why', target: 'contact.phone', nothing: true },
    ],
    [
      'Nei nå orker jeg ikke mer av dette i dag, vi avslutter her',
      { command: ['cancel', 'stop'], nothing: true },
    ],
  ]),
  ...rows(at('contact.email', no), [
    ['kan vi gå tilbake til forrige spørsmål', { command: 'back', nothing: true }],
    [
      'Kan du setja meg over til nokon på kundeservice, er du snill',
      { command: 'human', nothing: true },
    ],
  ]),
  ...rows(at('credit.amount', no), [
    ['hva skal dere med det da?', { command: 'why', nothing: true }],
    [
      'Hva har jeg svart så langt? Vis meg det før vi fortsetter',
      { command: 'summary', nothing: true },
    ],
  ]),
  ...rows(at('invoice.reference', no), [['hopp over den', { command: 'skip', nothing: true }]]),
  ...rows(at('person.address', noPrivate), [
    [
      'nå har jeg rotet det til, la oss begynne helt på nytt',
      { command: 'restart', nothing: true },
    ],
  ]),
  ...rows(at('person.phone', noPrivate), [
    ['kan jeg ikke heller få snakke med et menneske', { command: 'human', nothing: true }],
  ]),
  ...rows(at('person.email', noPrivate), [
    [
      'Hvilke opplysninger har dere lagret om meg? Jeg vil ha en kopi',
      { command: 'mydata', nothing: true },
    ],
    ['hvor finner jeg personvernerklæringa deres', { command: 'privacy', nothing: true }],
  ]),
  ...rows(complete('confirm', noPrivate), [
    ['slett alt dere har om meg, er du snill', { command: 'delete', nothing: true }],
  ]),
]

const digressions: readonly Row[] = [
  ...rows(start, [
    ['Heisann, god morgen', { digression: 'greeting', nothing: true }],
    [
      'Hvem er det jeg skriver med nå?',
      { digression: ['whoAreYou', 'areYouHuman'], nothing: true },
    ],
    ['vi er kunde hos dere fra før', { digression: 'amCustomer', nothing: true }],
  ]),
  ...rows(fresh('payment', no), [
    [
      'kan man betale med kort hos dere?',
      { digression: ['paymentWays', 'question', 'faq'], nothing: true },
    ],
  ]),
  ...rows(at('company.name', no), [
    ['snakker jeg med en robot eller?', { digression: 'areYouHuman', nothing: true }],
  ]),
  ...rows(at('company.address', no), [
    [
      'tar dette lang tid? har en kunde på den andre linja',
      { digression: ['howLong', 'left'], nothing: true },
    ],
  ]),
  ...rows(at('contact.name', no), [
    ['Nå blir jeg snart gal, dette er helt håpløst', { digression: 'frustration', nothing: true }],
  ]),
  ...rows(at('contact.phone', no), [
    ['tusen takk for hjelpa så langt!', { digression: 'thanks', nothing: true }],
    ['sekund, det ringer på døra her', { nothing: true }],
  ]),
  ...rows(at('contact.email', no), [
    [
      'når har dere åpent på lørdager',
      { digression: ['openingHours', 'faq', 'question'], nothing: true },
    ],
  ]),
  ...rows(at('credit.amount', se), [
    ['blir det kredittsjekk av dette?', { digression: ['creditCheck', 'question'], nothing: true }],
  ]),
  ...rows(at('invoice.channel', no), [
    [
      'hvor mange dager har vi på oss til å betale?',
      { digression: ['payTime', 'question', 'faq'], nothing: true },
    ],
  ]),
  ...rows(at('person.address', noPrivate), [
    [
      'kan varene sendes til hytta i stedet for hjem?',
      { digression: ['deliveryAddress', 'question', 'faq'], nothing: true },
    ],
  ]),
  ...rows(at('person.phone', sePrivate), [
    [
      'Er opplysningene mine trygge hos dere, mon tro? Man hører jo så mye rart.',
      { digression: ['dataUse', 'question', 'faq'], nothing: true },
    ],
  ]),
  ...rows(complete('confirm', no), [
    [
      'hva skjer etter at jeg har sagt ja?',
      { digression: ['whatNext', 'question'], assent: 'notYes', nothing: true },
    ],
  ]),
]

/** Values that merely contain such a word, and words that are no values. */
const traps: readonly Row[] = [
  ...rows(at('company.name', no), [
    [
      'Pause Kaffebar AS',
      { fills: { 'company.name': 'Pause Kaffebar AS' }, may: { 'company.legalForm': 'AS' } },
    ],
    [
      'Ny Start Rehab AS heter vi',
      { fills: { 'company.name': 'Ny Start Rehab AS' }, may: { 'company.legalForm': 'AS' } },
    ],
    ['må jeg skrive det akkurat som i Brønnøysund?', { nothing: true }],
  ]),
  ...rows(at('company.address', no), [
    [
      'Danmarks plass 8, 5058 Bergen',
      { fills: { 'company.address': address('NO', 'Danmarks plass 8', ['5058', 'Bergen']) } },
    ],
  ]),
  ...rows(at('contact.name', no), [
    ['vet ikke helt hvem det blir ennå', { dontKnow: true, nothing: true }],
    ['hvem pleier folk å sette opp her', { nothing: true }],
  ]),
  ...rows(at('contact.email', no), [
    ['nei@jatakk.example.no', { fills: { 'contact.email': 'nei@jatakk.example.no' } }],
  ]),
  ...rows(having(at('invoice.reference', no), { 'invoice.channel': 'peppol' }), [
    ['Prosjekt Hjelpemidler', { fills: { 'invoice.reference': 'Prosjekt Hjelpemidler' } }],
  ]),
  ...rows(at('person.name', noPrivate), [
    ['Mona Slette', { fills: { 'person.name': 'Mona Slette' } }],
    ['trenger dere fullt navn?', { nothing: true }],
  ]),
]

export const twentysecondNo: readonly Row[] = [
  ...first,
  ...later,
  ...answer,
  ...correction,
  ...assents,
  ...commands,
  ...digressions,
  ...traps,
]
