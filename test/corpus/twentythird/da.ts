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

const dkBusiness = { country: 'DK', customerType: 'business' } as const
const seBusiness = { country: 'SE', customerType: 'business' } as const

export const twentythirdDa: readonly Row[] = [
  // First messages with several facts
  ...rows(start, [
    [
      'hej vil gerne oprettes som kunde. VVS Bent Krogh ApS, cvr 71846679, ring på 20 12 34 71',
      {
        fills: {
          'company.name': 'VVS Bent Krogh ApS',
          'company.number': '71846679',
          'contact.phone': '+4520123471',
        },
        may: { ...dkBusiness, 'company.legalForm': 'ApS' },
      },
    ],
    [
      'Goddag\n\nJeg skal bede om at få oprettet vores firma hos jer.\n\nMed venlig hilsen\n\nLone Kragh Mathiesen\nBogholder\nSkovbo Inventar A/S\nIndustrivej 41\n7400 Herning\nTlf. 2012 3388\nlone@skovboinventar.example.dk\nCVR-nr. 98611983',
      {
        fills: {
          'contact.name': 'Lone Kragh Mathiesen',
          'company.name': 'Skovbo Inventar A/S',
          'company.address': address('DK', 'Industrivej 41', ['7400', 'Herning']),
          'contact.phone': '+4520123388',
          'contact.email': 'lone@skovboinventar.example.dk',
          'company.number': '98611983',
        },
        may: { ...dkBusiness, 'company.legalForm': 'A/S' },
      },
    ],
    [
      'Goddag. Mit navn er Inger Margrethe Toft og jeg bor Bakkevej 9, 4220 Korsør. Jeg har ikke noget firma, jeg er bare privat. Mit telefonnummer er 20 12 30 45',
      {
        fills: {
          customerType: 'private',
          'person.name': 'Inger Margrethe Toft',
          'person.address': address('DK', 'Bakkevej 9', ['4220', 'Korsør']),
          'person.phone': '+4520123045',
        },
        may: { country: 'DK' },
      },
    ],
    [
      'café mokka i/s, søndergade 12, 8600 silkeborg, cvr 94636930, vi vil gerne ha faktura',
      {
        fills: {
          'company.name': 'café mokka i/s',
          'company.address': address('DK', 'søndergade 12', ['8600', 'silkeborg']),
          'company.number': '94636930',
          payment: 'invoice',
        },
        may: { ...dkBusiness, 'company.legalForm': 'I/S' },
      },
    ],
    [
      'Hej, jeg er sekretær på Lindeskolen. Vi skal have EAN faktura til 5798009632647, cvr 39357186. Rikke Damgaard',
      {
        fills: {
          'company.name': 'Lindeskolen',
          'invoice.channel': 'gln',
          'invoice.gln': '5798009632647',
          'company.number': '39357186',
          'contact.name': 'Rikke Damgaard',
        },
        may: { ...dkBusiness, payment: 'invoice' },
      },
    ],
    [
      'Hej, vi er et svensk firma og vil gerne handle hos jer. Öresund Kök AB, org.nr 559999-4406, Storgatan 8, 211 34 Malmö. Kontakt: Johan Persson 070-174 06 11 johan@oresundkok.example.se',
      {
        fills: {
          ...seBusiness,
          'company.name': 'Öresund Kök AB',
          'company.number': '5599994406',
          'company.address': address('SE', 'Storgatan 8', ['21134', 'Malmö']),
          'contact.name': 'Johan Persson',
          'contact.phone': '+46701740611',
          'contact.email': 'johan@oresundkok.example.se',
        },
        may: { 'company.legalForm': 'AB' },
      },
    ],
    [
      'Hej! Vi er et norsk selskab, Fjellheim Bygg AS, orgnr 319 262 725. Kontaktperson Solveig Nygård, mobil 912 31 045, e-mail solveig@fjellheimbygg.example.no',
      {
        fills: {
          country: 'NO',
          'company.name': 'Fjellheim Bygg AS',
          'company.number': '319262725',
          'contact.name': 'Solveig Nygård',
          'contact.phone': '+4791231045',
          'contact.email': 'solveig@fjellheimbygg.example.no',
        },
        may: { customerType: 'business', 'company.legalForm': 'AS' },
      },
    ],
    [
      'mojn. a hedder Kresten Bundgaard og ska ha oprettet æ landbrug. cvr nummer 88097602. mobil 20123510',
      {
        fills: {
          'contact.name': 'Kresten Bundgaard',
          'company.number': '88097602',
          'contact.phone': '+4520123510',
        },
        may: dkBusiness,
      },
    ],
    [
      'privat, Danmark, forudbetaling',
      { fills: { country: 'DK', customerType: 'private', payment: 'prepayment' } },
    ],
    ['dansk virksomhed, vil betale på faktura', { fills: { ...dkBusiness, payment: 'invoice' } }],
    [
      'Er flyttet til Norge og køber lidt privat. Torben Iversen, Strandgata 22, 9008 Tromsø, torben.iversen@gmail.com',
      {
        fills: {
          customerType: 'private',
          'person.name': 'Torben Iversen',
          'person.address': address('NO', 'Strandgata 22', ['9008', 'Tromsø']),
          'person.email': 'torben.iversen@gmail.com',
        },
        may: { country: 'NO' },
      },
    ],
    [
      'Firma: Glarmester Holst ApS\nCVR: 59505157\nAdresse: Havnegade 3, 3. sal, 6700 Esbjerg\nKontakt: Per Holst\nTlf: 20123622\nMail: per@glarholst.example.dk\nFaktura til: bilag@glarholst.example.dk',
      {
        fills: {
          'company.name': 'Glarmester Holst ApS',
          'company.number': '59505157',
          'company.address': address('DK', 'Havnegade 3, 3. sal', ['6700', 'Esbjerg']),
          'contact.name': 'Per Holst',
          'contact.phone': '+4520123622',
          'contact.email': 'per@glarholst.example.dk',
          'invoice.email': 'bilag@glarholst.example.dk',
        },
        may: {
          ...dkBusiness,
          'company.legalForm': 'ApS',
          'invoice.channel': 'email',
          payment: 'invoice',
        },
      },
    ],
    [
      'Hej jeg har en lille frisørsalon der hedder Klip hos Gitte. cvrnr 21810193 og jeg hedder Gitte Vang',
      {
        fills: {
          'company.name': 'Klip hos Gitte',
          'company.number': '21810193',
          'contact.name': 'Gitte Vang',
        },
        may: dkBusiness,
      },
    ],
    [
      'Hej, Tømrer Krog & Søn ApS, 39538695',
      {
        // The opening asks for the company's number.
        fills: { 'company.name': 'Tømrer Krog & Søn ApS', 'company.number': '39538695' },
        may: { ...dkBusiness, 'company.legalForm': 'ApS' },
      },
    ],
    [
      'Vi er en forening, Boldklubben Fremad Nibe, cvr. 92895750. Kontaktperson: kasserer Egon Lassen, 20 12 39 01, regninger til kasserer@fremadnibe.example.dk',
      {
        fills: {
          'company.name': 'Boldklubben Fremad Nibe',
          'company.number': '92895750',
          'contact.name': 'Egon Lassen',
          'contact.phone': '+4520123901',
          'invoice.email': 'kasserer@fremadnibe.example.dk',
        },
        may: {
          ...dkBusiness,
          'company.legalForm': 'Forening',
          'invoice.channel': 'email',
          payment: 'invoice',
        },
      },
    ],
    [
      'ny kunde! butikken hedder Cykelhjørnet, Nørrebrogade 88, 2200 København N, mit navn er Said Rahimi, tlf +45 2012 3177, said@cykelhjornet.example.dk',
      {
        fills: {
          'company.name': 'Cykelhjørnet',
          'company.address': address('DK', 'Nørrebrogade 88', ['2200', 'København N']),
          'contact.name': 'Said Rahimi',
          'contact.phone': '+4520123177',
          'contact.email': 'said@cykelhjornet.example.dk',
        },
        may: dkBusiness,
      },
    ],
    [
      'Jeg bor i Norge og vil gerne købe som privatperson, betaler gerne på forhånd. Hege Sandvik, tlf 912 38 220',
      {
        fills: {
          country: 'NO',
          customerType: 'private',
          payment: 'prepayment',
          'person.name': 'Hege Sandvik',
          'person.phone': '+4791238220',
        },
      },
    ],
    [
      'hej, dansker bosat i sverige, privat kunde. Mads Lykke Jensen, Kullagatan 31, 252 20 Helsingborg. mobil +46 70 174 06 27',
      {
        fills: {
          country: 'SE',
          customerType: 'private',
          'person.name': 'Mads Lykke Jensen',
          'person.address': address('SE', 'Kullagatan 31', ['25220', 'Helsingborg']),
          'person.phone': '+46701740627',
        },
      },
    ],
    [
      'Her er vores oplysninger: Nordkyst Entreprise A/S / CVR 34587418 / Kystvejen 17, 3000 Helsingør / Dorthe Bille / dorthe@nordkyst.example.dk',
      {
        fills: {
          'company.name': 'Nordkyst Entreprise A/S',
          'company.number': '34587418',
          'company.address': address('DK', 'Kystvejen 17', ['3000', 'Helsingør']),
          'contact.name': 'Dorthe Bille',
          'contact.email': 'dorthe@nordkyst.example.dk',
        },
        may: { ...dkBusiness, 'company.legalForm': 'A/S' },
      },
    ],
    [
      'skal bruge en konto til Hotel Strandlyst, vi køber for ca 15.000 om måneden på faktura. cvr 50607372',
      {
        fills: {
          'company.name': 'Hotel Strandlyst',
          'credit.amount': 15000,
          payment: 'invoice',
          'company.number': '50607372',
        },
        may: dkBusiness,
      },
    ],
    [
      'Jeg skriver fra Malermester Ulla Friis ApS. Vi har haft nogle andre leverandører, men vil prøve jer. Ring til mig på 20123764 eller skriv ulla@friismaler.example.dk',
      {
        fills: {
          'company.name': 'Malermester Ulla Friis ApS',
          'contact.phone': '+4520123764',
          'contact.email': 'ulla@friismaler.example.dk',
        },
        may: { ...dkBusiness, 'company.legalForm': 'ApS' },
      },
    ],
    [
      'Hej, norsk firma her. Bryggen Kaffe AS, organisationsnummer 317232004, vi vil have faktura som EHF',
      {
        fills: {
          country: 'NO',
          customerType: 'business',
          'company.name': 'Bryggen Kaffe AS',
          'company.number': '317232004',
          'invoice.channel': 'peppol',
        },
        may: { 'company.legalForm': 'AS', payment: 'invoice' },
      },
    ],
    [
      'Hej, se nedenfor\n\nVenlig hilsen / Med vänlig hälsning\nKarin Ekström\nInköp\nSkåne Trädgård AB\nOrg.nr: 559999-5528\nBruksgatan 5\n222 22 Lund\nTel 070-174 06 38\nkarin.ekstrom@skanetradgard.example.se',
      {
        fills: {
          'contact.name': 'Karin Ekström',
          'company.name': 'Skåne Trädgård AB',
          'company.number': '5599995528',
          'company.address': address('SE', 'Bruksgatan 5', ['22222', 'Lund']),
          'contact.phone': '+46701740638',
          'contact.email': 'karin.ekstrom@skanetradgard.example.se',
        },
        may: { ...seBusiness, 'company.legalForm': 'AB' },
      },
    ],
    [
      'hej jeg vil gerne oprettes som pirvat kunde, Lasse Thorup, lasse.thorup@hotmial.com, tlf 20 12 33 09',
      {
        fills: {
          customerType: 'private',
          'person.name': 'Lasse Thorup',
          'person.email': 'lasse.thorup@hotmial.com',
          'person.phone': '+4520123309',
        },
        suggests: { 'person.email': 'lasse.thorup@hotmail.com' },
        may: { country: 'DK' },
      },
    ],
    [
      'Vi er to veninder der har åbnet en garnbutik i Rønne, Maskeriet ApS hedder vi. Cvr-nummeret er 67216652. Fakturaerne skal gå til bogholderen: anne@talogtid.example.dk. Mig kan du fange på 2012 3455, Sofie',
      {
        fills: {
          'company.name': 'Maskeriet ApS',
          'company.number': '67216652',
          'invoice.email': 'anne@talogtid.example.dk',
          'contact.phone': '+4520123455',
        },
        may: {
          ...dkBusiness,
          'company.legalForm': 'ApS',
          'contact.name': 'Sofie',
          'invoice.channel': 'email',
          payment: 'invoice',
        },
      },
    ],
  ]),

  // The answer and more
  ...rows(at('company.number', dk), [
    [
      '54028555 og vi hedder Bageriet Rugkernen ApS',
      {
        fills: { 'company.number': '54028555', 'company.name': 'Bageriet Rugkernen ApS' },
        may: { 'company.legalForm': 'ApS' },
      },
    ],
  ]),
  ...rows(at('company.name', dk), [
    [
      'Nielsens Autoværksted A/S, Smedevej 2, 8900 Randers C',
      {
        fills: {
          'company.name': 'Nielsens Autoværksted A/S',
          'company.address': address('DK', 'Smedevej 2', ['8900', 'Randers C']),
        },
        may: { 'company.legalForm': 'A/S' },
      },
    ],
  ]),
  ...rows(at('contact.name', dk), [
    [
      'Det er mig, Birgit Aagaard, 20 12 35 88',
      { fills: { 'contact.name': 'Birgit Aagaard', 'contact.phone': '+4520123588' } },
    ],
    [
      'skriv vores kontorleder Jørgen Ravn på, hans mail er jr@ravnogco.example.dk',
      { fills: { 'contact.name': 'Jørgen Ravn', 'contact.email': 'jr@ravnogco.example.dk' } },
    ],
  ]),
  ...rows(at('contact.phone', dk), [
    [
      '20123090 og mailen er klaus@krans.example.dk, faktura må gerne komme samme sted',
      {
        fills: {
          'contact.phone': '+4520123090',
          'contact.email': 'klaus@krans.example.dk',
          'invoice.email': 'klaus@krans.example.dk',
        },
        may: { 'invoice.channel': 'email' },
      },
    ],
  ]),
  ...rows(at('contact.phone', se), [
    [
      '070-174 06 44, e-mail inkop@lundsglas.example.se',
      { fills: { 'contact.phone': '+46701740644', 'contact.email': 'inkop@lundsglas.example.se' } },
    ],
  ]),
  ...rows(at('contact.phone', no), [
    [
      'mobil 912 33 410, fastnet 68 05 22 17',
      { fills: { 'contact.phone': '+4791233410', 'contact.landline': '+4768052217' } },
    ],
  ]),
  ...rows(at('payment', dk), [
    [
      'faktura tak, det bliver vel en 8000 kr om måneden',
      { fills: { payment: 'invoice', 'credit.amount': 8000 } },
    ],
  ]),
  ...rows(at('person.name', dkPrivate), [
    [
      'Anton Brix, Møllegade 5 1. tv, 6400 Sønderborg',
      {
        fills: {
          'person.name': 'Anton Brix',
          'person.address': address('DK', 'Møllegade 5 1. tv', ['6400', 'Sønderborg']),
        },
      },
    ],
  ]),
  ...rows(at('person.phone', dkPrivate), [
    [
      '2012 3671, min mail er britta.hald@gmail.com',
      { fills: { 'person.phone': '+4520123671', 'person.email': 'britta.hald@gmail.com' } },
    ],
  ]),
  ...rows(at('person.address', noPrivate), [
    [
      'Kirkegata 14, 2609 Lillehammer og mobilen er 912 35 508',
      {
        fills: {
          'person.address': address('NO', 'Kirkegata 14', ['2609', 'Lillehammer']),
          'person.phone': '+4791235508',
        },
      },
    ],
  ]),
  ...rows({ asks: 'customerType', country: 'DK' }, [
    [
      'vi er et firma, Ejendomsselskabet Østerled ApS med cvr 64575767',
      {
        fills: {
          customerType: 'business',
          'company.name': 'Ejendomsselskabet Østerled ApS',
          'company.number': '64575767',
        },
        may: { 'company.legalForm': 'ApS' },
      },
    ],
  ]),
  ...rows(at('invoice.channel', dk), [
    [
      'på mail, send dem til bogholderi@mosegaard.example.dk og referencen er 4417-B',
      {
        fills: {
          'invoice.channel': 'email',
          'invoice.email': 'bogholderi@mosegaard.example.dk',
          'invoice.reference': '4417-B',
        },
      },
    ],
    [
      'EAN 5798009439369 mærket Køkken 2',
      {
        fills: {
          'invoice.channel': 'gln',
          'invoice.gln': '5798009439369',
          'invoice.reference': 'Køkken 2',
        },
      },
    ],
  ]),
  ...rows(at('credit.amount', dk), [
    [
      'regner med 12.000, og fakturaen skal på mail',
      { fills: { 'credit.amount': 12000, 'invoice.channel': 'email' } },
    ],
  ]),

  // Single answers
  ...rows(start, [
    ['danmark da', { fills: { country: 'DK' } }],
    ['vi holder til i Göteborg så Sverige', { fills: { country: 'SE' } }],
  ]),
  ...rows({ asks: 'customerType', country: 'DK' }, [
    ['nej det er bare til mig selv derhjemme', { fills: { customerType: 'private' } }],
    ['det er til klinikken, altså en virksomhed', { fills: { customerType: 'business' } }],
  ]),
  ...rows(at('payment', dk), [['vi plejer at få en regning', { fills: { payment: 'invoice' } }]]),
  ...rows(at('payment', dkPrivate), [
    ['jeg betaler bare med det samme', { fills: { payment: 'prepayment' } }],
  ]),
  ...rows(at('company.number', dk), [
    ['cvr er 27 63 59 70', { fills: { 'company.number': '27635970' } }],
    ['7184667', { refused: 'company.number' }],
  ]),
  ...rows(at('company.number', no), [
    ['NO 312 119 048 MVA', { fills: { 'company.number': '312119048' } }],
  ]),
  ...rows(at('company.name', dk), [
    [
      'Vi hedder Smeden i Ribe ApS',
      { fills: { 'company.name': 'Smeden i Ribe ApS' }, may: { 'company.legalForm': 'ApS' } },
    ],
    [
      'der står Kjær & Juul Arkitekter A/S på døren',
      {
        fills: { 'company.name': 'Kjær & Juul Arkitekter A/S' },
        may: { 'company.legalForm': 'A/S' },
      },
    ],
  ]),
  ...rows(at('company.legalForm', dk), [
    ['et anpartsselskab', { fills: { 'company.legalForm': 'ApS' } }],
  ]),
  ...rows(at('company.legalForm', se), [
    ['Aktiebolag hedder det vist i Sverige', { fills: { 'company.legalForm': 'AB' } }],
  ]),
  ...rows(at('company.address', dk), [
    [
      'Vi ligger på Torvet 4, 5700 Svendborg',
      { fills: { 'company.address': address('DK', 'Torvet 4', ['5700', 'Svendborg']) } },
    ],
  ]),
  ...rows(at('contact.name', dk), [
    ['bare skriv Yrsa Holm', { fills: { 'contact.name': 'Yrsa Holm' } }],
    ['det må blive chefen, Flemming Dahl', { fills: { 'contact.name': 'Flemming Dahl' } }],
  ]),
  ...rows(at('contact.phone', dk), [
    ['20 12 38 38 (bedst efter kl 15)', { fills: { 'contact.phone': '+4520123838' } }],
    ['20 12 34', { refused: 'contact.phone' }],
  ]),
  ...rows(at('contact.email', dk), [
    ['pia(at)pilehytten.example.dk', { fills: { 'contact.email': 'pia@pilehytten.example.dk' } }],
    [
      'morten@bdservice.example.dk håber jeg den er rigtig stavet',
      { fills: { 'contact.email': 'morten@bdservice.example.dk' } },
    ],
  ]),
  ...rows(at('contact.landline', no), [
    ['ja på kontoret 68054133', { fills: { 'contact.landline': '+4768054133' } }],
  ]),
  ...rows(fresh('person.name', dkPrivate), [
    [
      'Mit fulde navn er Ellen-Marie Skov Poulsen',
      { fills: { 'person.name': 'Ellen-Marie Skov Poulsen' } },
    ],
  ]),
  ...rows(at('person.name', dkPrivate), [
    ['hedder ali demir', { fills: { 'person.name': 'ali demir' } }],
  ]),
  ...rows(at('person.address', dkPrivate), [
    [
      'Kirkestræde 11 st. th, 4600 Køge',
      { fills: { 'person.address': address('DK', 'Kirkestræde 11 st. th', ['4600', 'Køge']) } },
    ],
  ]),
  ...rows(at('person.address', sePrivate), [
    [
      'Parkgatan 19 A, 302 43 Halmstad',
      { fills: { 'person.address': address('SE', 'Parkgatan 19 A', ['30243', 'Halmstad']) } },
    ],
  ]),
  ...rows(at('person.phone', dkPrivate), [
    ['min mobil 20 12 31 92', { fills: { 'person.phone': '+4520123192' } }],
  ]),
  ...rows(at('person.email', dkPrivate), [
    [
      'gerda.winther@hotmail.com ,men jeg ser den ikke så tit',
      { fills: { 'person.email': 'gerda.winther@hotmail.com' } },
    ],
    ['karsten.gmail.com', { refused: 'person.email' }],
  ]),
  ...rows(at('person.landline', noPrivate), [
    ['fast telefon har jeg stadig, 68 05 07 70', { fills: { 'person.landline': '+4768050770' } }],
  ]),
  ...rows(at('credit.amount', dk), [
    ['omkring en 25 tusind', { fills: { 'credit.amount': 25000 } }],
  ]),
  ...rows(at('invoice.channel', dk), [
    ['bare send på mail', { fills: { 'invoice.channel': 'email' } }],
  ]),
  ...rows(at('invoice.channel', no), [
    ['vi tager imod EHF', { fills: { 'invoice.channel': 'peppol' } }],
  ]),
  ...rows(at('invoice.email', dk), [
    ['bare samme mail som min egen', { fills: { 'invoice.email': 'mette@nordlys.dk' } }],
  ]),
  ...rows(having(at('invoice.gln', dk), { 'invoice.channel': 'gln' }), [
    ['ean nr 5798 0095 69929', { fills: { 'invoice.gln': '5798009569929' } }],
  ]),
  ...rows(having(at('invoice.peppol', se), { 'invoice.channel': 'peppol' }), [
    ['det er 0007:5599998001', { fills: { 'invoice.peppol': '0007:5599998001' } }],
  ]),
  ...rows(at('invoice.reference', dk), [
    ['skriv bare Værksted Nord', { fills: { 'invoice.reference': 'Værksted Nord' } }],
  ]),

  // Corrections
  ...rows(complete('confirm', dk), [
    [
      'telefonen er forkert, det skal være 20 12 30 77',
      { fills: { 'contact.phone': '+4520123077' }, assent: 'notYes' },
    ],
    [
      'der er fejl i Mettes mail, det er mette@nordelys.example.dk',
      { fills: { 'contact.email': 'mette@nordelys.example.dk' }, assent: 'notYes' },
    ],
    [
      'adressen er gammel, vi er flyttet til Bredgade 60, 7400 Herning',
      {
        fills: { 'company.address': address('DK', 'Bredgade 60', ['7400', 'Herning']) },
        assent: 'notYes',
      },
    ],
    [
      'jeg vil lige ændre beløbet',
      { command: 'change', target: 'credit.amount', assent: 'notYes', nothing: true },
    ],
    [
      'Kontaktpersonen er stoppet, sæt Helle Bo Madsen på i stedet',
      { fills: { 'contact.name': 'Helle Bo Madsen' }, assent: 'notYes' },
    ],
    [
      'kan i rette firmanavnet?',
      { command: 'change', target: 'company.name', assent: 'notYes', nothing: true },
    ],
    [
      'fakturaen skal ikke på mail alligevel, vi vil have den på EAN',
      { fills: { 'invoice.channel': 'gln' }, assent: 'notYes' },
    ],
    [
      'nej cvr nummeret passer ikke',
      { command: 'change', target: 'company.number', assent: 'notYes', nothing: true },
    ],
    ['Det er 7.500 om måneden, ikke 5.000', { fills: { 'credit.amount': 7500 }, assent: 'notYes' }],
    ['vi vil hellere betale forud', { fills: { payment: 'prepayment' }, assent: 'notYes' }],
  ]),
  ...rows(complete('confirm', se), [
    [
      'organisationsnummeret skal være 559999-4968',
      { fills: { 'company.number': '5599994968' }, assent: 'notYes' },
    ],
  ]),
  ...rows(complete('confirm', no), [
    [
      'kontaktens navn skal være Kari Haugen Lie, hun er blevet gift',
      { fills: { 'contact.name': 'Kari Haugen Lie' }, assent: 'notYes' },
    ],
  ]),
  ...rows(complete('confirm', dkPrivate), [
    [
      'Jeg hedder altså Jens Holmgaard, ikke Holm',
      { fills: { 'person.name': 'Jens Holmgaard' }, assent: 'notYes' },
    ],
    [
      'forkert husnummer, det er Engvej 18',
      {
        fills: { 'person.address': address('DK', 'Engvej 18', ['5000', 'Odense C']) },
        assent: 'notYes',
      },
    ],
    [
      'min mailadresse skal laves om',
      {
        command: 'change',
        target: ['person.email', 'invoice.email'],
        assent: 'notYes',
        nothing: true,
      },
    ],
  ]),
  ...rows(at('contact.email', dk), [
    [
      'ups jeg skrev forkert telefonnummer, 20 12 36 19 er det rigtige',
      { fills: { 'contact.phone': '+4520123619' } },
    ],
  ]),
  ...rows(at('contact.name', dk), [
    [
      'vent, adressen er ikke rigtig',
      { command: 'change', target: 'company.address', nothing: true },
    ],
  ]),
  ...rows(at('person.email', noPrivate), [
    [
      'min adresse blev forkert, det er nr 9B ikke 7B',
      { fills: { 'person.address': address('NO', 'Bjørkeveien 9B', ['5003', 'Bergen']) } },
    ],
  ]),
  ...rows(at('credit.amount', dk), [
    [
      'mailen hedder mette.s@nordlys.example.dk, tog fejl før',
      { fills: { 'contact.email': 'mette.s@nordlys.example.dk' } },
    ],
  ]),
  ...rows(at('person.phone', dkPrivate), [
    ['jeg er faktisk ikke privat, det er til mit firma', { fills: { customerType: 'business' } }],
  ]),

  // Commands
  ...rows(at('company.legalForm', dk), [
    ['jeg forstår ikke hvad du mener', { command: 'help', nothing: true }],
  ]),
  ...rows(at('credit.amount', dk), [['hvorfor vil i vide det', { command: 'why', nothing: true }]]),
  ...rows(at('contact.email', dk), [
    ['gå lige et trin tilbage', { command: 'back', nothing: true }],
    ['den springer vi over', { command: 'skip', nothing: true }],
  ]),
  ...rows(at('company.number', dk), [
    ['det ved jeg sgu ikke i hovedet', { dontKnow: true, nothing: true }],
  ]),
  ...rows(having(at('invoice.gln', dk), { 'invoice.channel': 'gln' }), [
    ['må lige spørge kommunen hvad vores nr er', { dontKnow: true, nothing: true }],
  ]),
  ...rows(at('contact.phone', dk), [
    ['hov fortryd det sidste', { command: 'undo', nothing: true }],
    [
      'hvorfor skal i have telefonnummeret',
      { command: 'why', target: 'contact.phone', nothing: true },
    ],
    ['gider ikke snakke med en maskine, giv mig et menneske', { command: 'human', nothing: true }],
  ]),
  ...rows(at('person.address', dkPrivate), [
    ['kan vi starte helt forfra?', { command: 'restart', nothing: true }],
    ['er mine data i sikkerhed hos jer', { command: 'privacy', nothing: true }],
  ]),
  ...rows(at('company.address', dk), [
    ['kan jeg blive ringet op af en sælger', { command: 'human', nothing: true }],
    ['hvad har du skrevet ned om os indtil nu', { command: ['summary', 'mydata'], nothing: true }],
  ]),
  ...rows(start, [['can we do this in english please', { language: 'en', nothing: true }]]),
  ...rows(at('contact.name', se), [
    ['min kollega taler kun svensk, kan du skifte til det', { language: 'sv', nothing: true }],
  ]),
  ...rows(at('person.email', dkPrivate), [
    ['slet alt hvad i har om mig', { command: 'delete', nothing: true }],
    ['glem det hele, jeg vil ikke være kunde', { command: ['cancel', 'stop'], nothing: true }],
    [
      'hvilke oplysninger har I liggende om mig? vil gerne have en kopi',
      { command: 'mydata', nothing: true },
    ],
  ]),
  ...rows(at('person.phone', sePrivate), [
    ['STOP', { command: ['stop', 'cancel'], nothing: true }],
  ]),
  ...rows(at('invoice.channel', dk), [
    [
      'jeg sidder på telefonen, kan jeg gøre det færdigt på computeren',
      { command: 'move', nothing: true },
    ],
  ]),

  // Digressions and questions
  ...rows(at('contact.phone', dk), [
    ['tusind tak for hjælpen indtil videre', { digression: 'thanks', nothing: true }],
    ['er der mange spørgsmål tilbage', { digression: ['left', 'howLong'], nothing: true }],
    [
      'det her er da tåbeligt, nu har jeg skrevet det tre gange',
      { digression: 'frustration', nothing: true },
    ],
  ]),
  ...rows(start, [
    ["go'morgen", { digression: 'greeting', nothing: true }],
    ['er du en robot eller sidder der nogen', { digression: 'areYouHuman', nothing: true }],
    ['hvem er i egentlig?', { digression: 'whoAreYou', nothing: true }],
    ['hvor lang tid tager det her', { digression: 'howLong', nothing: true }],
  ]),
  ...rows(at('payment', dk), [
    ['hvor mange dage har man til at betale', { digression: 'payTime', nothing: true }],
    ['laver i kreditvurdering på os?', { digression: 'creditCheck', nothing: true }],
  ]),
  ...rows(at('payment', dkPrivate), [
    ['kan man betale med mobilepay', { digression: 'faq', faq: 'wallets', nothing: true }],
  ]),
  ...rows(at('company.address', dk), [
    [
      'koster det noget at få varerne sendt til Bornholm',
      { digression: 'faq', faq: 'delivery', nothing: true },
    ],
    [
      'kan jeg rette det bagefter hvis jeg skriver forkert',
      { digression: 'changeLater', nothing: true },
    ],
  ]),
  ...rows(at('credit.amount', dk), [
    [
      'hvad mener i med forventet køb, er det hver måned eller hvad',
      { digression: 'amountMeans', nothing: true },
    ],
    ['hvad hvis vi ikke bliver godkendt', { digression: 'notApproved', nothing: true }],
  ]),
  ...rows(at('person.name', dkPrivate), [
    ['skal jeg oplyse cpr nummer?', { digression: 'nationalNumber', nothing: true }],
    ['sikke et vejr i dag, det øser ned', { digression: 'smallTalk', nothing: true }],
    [
      'kan man sende ting retur hvis de ikke passer?',
      { digression: 'faq', faq: 'returns', nothing: true },
    ],
  ]),
  ...rows(at('company.name', dk), [
    ['jeg tror vi allerede er kunder hos jer', { digression: 'amCustomer', nothing: true }],
    ['har I et katalog man kan bladre i', { digression: 'faq', faq: 'catalogue', nothing: true }],
    [
      'ved du hvem der vandt kampen i går',
      { digression: ['question', 'smallTalk'], nothing: true },
    ],
  ]),

  // Yes, no and partly
  ...rows(complete('confirm', dk), [
    ['ja det ser rigtigt ud', { assent: 'yes' }],
    ['jep kør bare', { assent: 'yes' }],
    ['nej der er noget galt', { assent: 'no' }],
    ['ja men jeg skal lige høre min mand først', { assent: 'partly' }],
  ]),
  ...rows(complete('confirm', dkPrivate), [['det passer meget godt altsammen', { assent: 'yes' }]]),
  ...rows(complete('notice', dk), [
    ['det er i orden', { assent: 'yes' }],
    ['nej tak det vil jeg ikke', { assent: 'no' }],
    ['kun hvis det ikke koster noget', { assent: 'partly' }],
    ['okay så', { assent: 'yes' }],
    ['nå hm det er jeg nu ikke helt tryg ved', { assent: 'notYes' }],
  ]),

  // What only looks like something else
  ...rows(at('company.name', dk), [
    [
      'Fortryd Aldrig ApS',
      { fills: { 'company.name': 'Fortryd Aldrig ApS' }, may: { 'company.legalForm': 'ApS' } },
    ],
    [
      'Kaffe Stop I/S',
      { fills: { 'company.name': 'Kaffe Stop I/S' }, may: { 'company.legalForm': 'I/S' } },
    ],
  ]),
  ...rows(at('person.address', dkPrivate), [
    [
      'Hjælpevej 2, 5500 Middelfart',
      { fills: { 'person.address': address('DK', 'Hjælpevej 2', ['5500', 'Middelfart']) } },
    ],
  ]),
  ...rows(at('contact.email', dk), [
    ['ja@nejtak.example.dk', { fills: { 'contact.email': 'ja@nejtak.example.dk' } }],
  ]),
  ...rows(at('contact.name', dk), [['Ja Thongsuk', { fills: { 'contact.name': 'Ja Thongsuk' } }]]),
]
