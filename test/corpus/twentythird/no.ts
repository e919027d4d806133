import { address, rows } from '../row.ts'
import type { Row } from '../row.ts'
import {
  at,
  complete,
  dk,
  dkPrivate,
  having,
  no,
  noPrivate,
  se,
  sePrivate,
  start,
} from '../situations.ts'

const kind = { asks: 'customerType', country: 'NO' } as const

export const twentythirdNo: readonly Row[] = [
  // First messages
  ...rows(start, [
    [
      'hei, Torgersen Rør AS her, orgnr 319262725. vil handle på faktura. mob 912 30 114',
      {
        fills: {
          'company.name': 'Torgersen Rør AS',
          'company.number': '319262725',
          payment: 'invoice',
          'contact.phone': '+4791230114',
        },
        may: { country: 'NO', customerType: 'business', 'company.legalForm': 'AS' },
      },
    ],
    [
      'Hei!\nVi ønsker å bli kunde hos dere.\n\nMvh\nSilje Nordbø\nDaglig leder\nKaffebaren på Hjørnet AS\nNygårdsgaten 41, 5015 Bergen\nTlf: 912 31 207\nsilje@kaffebaren.example.no\nOrg.nr: 317 232 004 MVA',
      {
        fills: {
          'contact.name': 'Silje Nordbø',
          'company.name': 'Kaffebaren på Hjørnet AS',
          'company.address': address('NO', 'Nygårdsgaten 41', ['5015', 'Bergen']),
          'contact.phone': '+4791231207',
          'contact.email': 'silje@kaffebaren.example.no',
          'company.number': '317232004',
        },
        may: { country: 'NO', customerType: 'business', 'company.legalForm': 'AS' },
      },
    ],
    [
      'Hei jeg heter Bjørg Amundsen og vil gjerne handle privat. Bor i Lillegata 6, 3256 Larvik. telefonen er 91232008',
      {
        fills: {
          customerType: 'private',
          'person.name': 'Bjørg Amundsen',
          'person.address': address('NO', 'Lillegata 6', ['3256', 'Larvik']),
          'person.phone': '+4791232008',
        },
        may: { country: 'NO' },
      },
    ],
    [
      'Hei, me er eit lite gardsutsal på Voss som vil kjøpe av dykk. Firmaet heiter Lid Gard ENK, org nr 317064969, eg er Anne Lid og du når meg på 912 32 340',
      {
        fills: {
          'company.name': 'Lid Gard ENK',
          'company.number': '317064969',
          'contact.name': 'Anne Lid',
          'contact.phone': '+4791232340',
        },
        may: { country: 'NO', customerType: 'business', 'company.legalForm': 'ENK' },
      },
    ],
    [
      'firma i norge, faktura',
      { fills: { country: 'NO', customerType: 'business', payment: 'invoice' } },
    ],
    [
      'Hei, jeg jobber for et dansk firma, Havgaard Teknik A/S, CVR 71846679. Er norsk selv :) Kontakt er meg, Tor Erik Moen, tlf +45 20 12 31 44',
      {
        fills: {
          country: 'DK',
          customerType: 'business',
          'company.name': 'Havgaard Teknik A/S',
          'company.number': '71846679',
          'contact.name': 'Tor Erik Moen',
          'contact.phone': '+4520123144',
        },
        may: { 'company.legalForm': 'A/S' },
      },
    ],
    [
      'Registrering av svensk bedrift. Org.nummer 559999-4406, Fjällvind Handel AB, Storgatan 22, 831 30 Östersund. kontaktperson Marit Olsen 070-174 06 11, marit@fjallvind.example.se',
      {
        fills: {
          country: 'SE',
          customerType: 'business',
          'company.number': '5599994406',
          'company.name': 'Fjällvind Handel AB',
          'company.address': address('SE', 'Storgatan 22', ['83130', 'Östersund']),
          'contact.name': 'Marit Olsen',
          'contact.phone': '+46701740611',
          'contact.email': 'marit@fjallvind.example.se',
        },
        may: { 'company.legalForm': 'AB' },
      },
    ],
    [
      'Privatperson her. Forskuddsbetaling. Oslo',
      { fills: { customerType: 'private', payment: 'prepayment' }, may: { country: 'NO' } },
    ],
    [
      'Firmanavn: Solvang Barnehage SA\nOrg.nr.: 312119048\nAdresse: Solvangveien 3, 7030 Trondheim\nKontaktperson: Hilde Bratli\nMobil: 912 33 410\nE-post: styrer@solvangbhg.example.no\nFaktura: EHF',
      {
        fills: {
          'company.name': 'Solvang Barnehage SA',
          'company.number': '312119048',
          'company.address': address('NO', 'Solvangveien 3', ['7030', 'Trondheim']),
          'contact.name': 'Hilde Bratli',
          'contact.phone': '+4791233410',
          'contact.email': 'styrer@solvangbhg.example.no',
          'invoice.channel': 'peppol',
        },
        may: {
          country: 'NO',
          customerType: 'business',
          payment: 'invoice',
          'company.legalForm': 'SA',
        },
      },
    ],
    [
      'Halla! Driver enkeltmannsforetak i Bodø, snekker. 312849283. jeg heter Roger Pettersen, bruker 91234551',
      {
        fills: {
          'company.number': '312849283',
          'contact.name': 'Roger Pettersen',
          'contact.phone': '+4791234551',
        },
        may: { country: 'NO', customerType: 'business', 'company.legalForm': 'ENK' },
      },
    ],
    [
      'God dag. Jeg er en pensjonist på Hamar som skal pusse opp hytta, og naboen sa dere hadde gode priser. Gerd Solberg er navnet mitt. Jeg betaler gjerne på forskudd.',
      {
        fills: { 'person.name': 'Gerd Solberg', payment: 'prepayment' },
        may: { country: 'NO', customerType: 'private' },
      },
    ],
    [
      'Vestlandet Elektro AS;314416007;Strandgata 12;6800;Førde;Geir Årdal;91230977;geir@vestel.example.no',
      {
        fills: {
          'company.name': 'Vestlandet Elektro AS',
          'company.number': '314416007',
          'company.address': address('NO', 'Strandgata 12', ['6800', 'Førde']),
          'contact.name': 'Geir Årdal',
          'contact.phone': '+4791230977',
          'contact.email': 'geir@vestel.example.no',
        },
        may: { country: 'NO', customerType: 'business', 'company.legalForm': 'AS' },
      },
    ],
    [
      'vi skal handle for ca 20 000 i mnd på faktura, bakeri i Ålesund',
      {
        fills: { payment: 'invoice', 'credit.amount': 20000 },
        may: { country: 'NO', customerType: 'business' },
      },
    ],
    [
      'Hei, æ ska registrer firmaet mitt Mikkels Maling AS, orgnummeret e 311503367, æ heite Mikkel Grande',
      {
        fills: {
          'company.name': 'Mikkels Maling AS',
          'company.number': '311503367',
          'contact.name': 'Mikkel Grande',
        },
        may: { country: 'NO', customerType: 'business', 'company.legalForm': 'AS' },
      },
    ],
    [
      'Jeg er regnskapsfører og skal opprette Brekke & Sønn AS (314249607) som kunde. Fakturaer skal til faktura@brekkeson.example.no, kontakt hos dem er Lars Brekke, 912 35 005.',
      {
        fills: {
          'company.name': 'Brekke & Sønn AS',
          'company.number': '314249607',
          'invoice.email': 'faktura@brekkeson.example.no',
          'contact.name': 'Lars Brekke',
          'contact.phone': '+4791235005',
        },
        may: {
          country: 'NO',
          customerType: 'business',
          payment: 'invoice',
          'company.legalForm': 'AS',
          'invoice.channel': 'email',
        },
      },
    ],
    [
      'Privat kunde Danmark. Ida Lunde, Nørrebrogade 40, 3. th, 2200 København N. mobil 20123188. idalunde@gmail.com',
      {
        fills: {
          country: 'DK',
          customerType: 'private',
          'person.name': 'Ida Lunde',
          'person.address': address('DK', 'Nørrebrogade 40, 3. th', ['2200', 'København N']),
          'person.phone': '+4520123188',
          'person.email': 'idalunde@gmail.com',
        },
      },
    ],
    [
      'HEI, ER DET MULIG Å BLI KUNDE? VI ER ET LITE REKLAMEBYRÅ, PIKSEL OG PENN AS. MVH TONE',
      {
        fills: { 'company.name': 'PIKSEL OG PENN AS' },
        may: {
          country: 'NO',
          customerType: 'business',
          'company.legalForm': 'AS',
          'contact.name': 'TONE',
        },
      },
    ],
    [
      'Ønsker konto på faktura.\n\n--\nOddvar Lien\nLien Transport AS\nIndustriveien 18\n2408 Elverum\nTlf 68 05 22 10 | Mob 912 36 120\noddvar@lientransport.example.no\nNO 312 700 808 MVA',
      {
        fills: {
          payment: 'invoice',
          'contact.name': 'Oddvar Lien',
          'company.name': 'Lien Transport AS',
          'company.address': address('NO', 'Industriveien 18', ['2408', 'Elverum']),
          'contact.landline': '+4768052210',
          'contact.phone': '+4791236120',
          'contact.email': 'oddvar@lientransport.example.no',
          'company.number': '312700808',
        },
        may: { country: 'NO', customerType: 'business', 'company.legalForm': 'AS' },
      },
    ],
    [
      'Jeg er norsk men bor i Sverige, vil handle som privatperson. Adresse Kungsgatan 8, 652 24 Karlstad, og nummeret er +46 70 174 06 28',
      {
        fills: {
          country: 'SE',
          customerType: 'private',
          'person.address': address('SE', 'Kungsgatan 8', ['65224', 'Karlstad']),
          'person.phone': '+46701740628',
        },
      },
    ],
    [
      'borettslag trenger kjøpe litt utstyr. Fjellhamar Borettslag, org 319144323, styreleder Unni Dahl, unni.dahl@example.no',
      {
        fills: {
          'company.name': 'Fjellhamar Borettslag',
          'company.number': '319144323',
          'contact.name': 'Unni Dahl',
          'contact.email': 'unni.dahl@example.no',
        },
        may: { country: 'NO', customerType: 'business', 'company.legalForm': 'BRL' },
      },
    ],
    [
      'Hei, skriver fra Åsen skole. Vi må ha EHF og ref. 40127 på fakturaen. Orgnummer 315552648',
      {
        fills: {
          'company.name': 'Åsen skole',
          'invoice.channel': 'peppol',
          'invoice.reference': '40127',
          'company.number': '315552648',
        },
        may: { country: 'NO', customerType: 'business', payment: 'invoice' },
      },
    ],
    [
      'hei, privatkunde fra tromsø her, har prøvd å ringe dere 3 gagner uten svar. kaia.nyheim@hotmail.com / 91237715',
      {
        fills: {
          customerType: 'private',
          'person.email': 'kaia.nyheim@hotmail.com',
          'person.phone': '+4791237715',
        },
        may: { country: 'NO' },
      },
    ],
    [
      'God morgon! Eg vil gjerne registrere Hovden Fjellhandel AS. Adressa er Sentrumsvegen 5, 6150 Ørsta og e-posten hovden@fjellhandel.example.no. Vi betaler på førehand.',
      {
        fills: {
          'company.name': 'Hovden Fjellhandel AS',
          'company.address': address('NO', 'Sentrumsvegen 5', ['6150', 'Ørsta']),
          'contact.email': 'hovden@fjellhandel.example.no',
          payment: 'prepayment',
        },
        may: { country: 'NO', customerType: 'business', 'company.legalForm': 'AS' },
      },
    ],
    [
      'Norge / bedrift / 312481286 / Kystens Fiskemat AS / Anita Rist',
      {
        fills: {
          country: 'NO',
          customerType: 'business',
          'company.number': '312481286',
          'company.name': 'Kystens Fiskemat AS',
          'contact.name': 'Anita Rist',
        },
        may: { 'company.legalForm': 'AS' },
      },
    ],
    [
      'Jeg vil bli kunde, men ikke på kreditt. Betaler på forhånd. Det er til foreningen vår, Nøtterøy Roklubb, ikke privat',
      {
        fills: { payment: 'prepayment', 'company.name': 'Nøtterøy Roklubb' },
        may: { country: 'NO', customerType: 'business' },
      },
    ],
    [
      'Skovbo Møbler ApS i Danmark. 27635970',
      {
        // The opening asks for the company's number.
        fills: { country: 'DK', 'company.name': 'Skovbo Møbler ApS', 'company.number': '27635970' },
        may: { customerType: 'business', 'company.legalForm': 'ApS' },
      },
    ],
  ]),

  // The answer and more
  ...rows(kind, [
    [
      'bedrift, vi er et AS som heter Nordre Tak AS og orgnr er 312049287',
      {
        fills: {
          customerType: 'business',
          'company.name': 'Nordre Tak AS',
          'company.number': '312049287',
        },
        may: { 'company.legalForm': 'AS' },
      },
    ],
  ]),
  ...rows(at('payment', no), [
    [
      'faktura takk. orgnummeret vårt er 313 797 120',
      { fills: { payment: 'invoice', 'company.number': '313797120' } },
    ],
  ]),
  ...rows(at('company.number', no), [
    [
      '312481286, og kontaktperson blir Eivind Strøm',
      { fills: { 'company.number': '312481286', 'contact.name': 'Eivind Strøm' } },
    ],
  ]),
  ...rows(at('company.name', no), [
    [
      'Bryggen Blomster AS. Holder til i Strandkaien 2, 5013 Bergen',
      {
        fills: {
          'company.name': 'Bryggen Blomster AS',
          'company.address': address('NO', 'Strandkaien 2', ['5013', 'Bergen']),
        },
        may: { 'company.legalForm': 'AS' },
      },
    ],
  ]),
  ...rows(at('company.address', no), [
    [
      'Havnegata 7, 8514 Narvik. Du kan ringe meg på 912 38 442 hvis det er noe',
      {
        fills: {
          'company.address': address('NO', 'Havnegata 7', ['8514', 'Narvik']),
          'contact.phone': '+4791238442',
        },
      },
    ],
  ]),
  ...rows(at('contact.name', no), [
    [
      'Det er meg, Ragnhild Sletten, ragnhild@blaklokka.example.no, mob 91239030',
      {
        fills: {
          'contact.name': 'Ragnhild Sletten',
          'contact.email': 'ragnhild@blaklokka.example.no',
          'contact.phone': '+4791239030',
        },
      },
    ],
  ]),
  ...rows(at('contact.phone', no), [
    [
      '912 34 870, mail er jonas@snekkern.example.no og fakturaer til regnskap@snekkern.example.no',
      {
        fills: {
          'contact.phone': '+4791234870',
          'contact.email': 'jonas@snekkern.example.no',
          'invoice.email': 'regnskap@snekkern.example.no',
        },
        may: { 'invoice.channel': 'email' },
      },
    ],
  ]),
  ...rows(at('contact.email', no), [
    [
      'mona@lysfabrikken.example.no. kjøper nok for 8000 i måneden',
      { fills: { 'contact.email': 'mona@lysfabrikken.example.no', 'credit.amount': 8000 } },
    ],
  ]),
  ...rows(at('credit.amount', no), [
    [
      'ca 35 000, og vi vil ha EHF',
      { fills: { 'credit.amount': 35000, 'invoice.channel': 'peppol' } },
    ],
  ]),
  ...rows(at('invoice.channel', dk), [
    [
      'EAN, nummeret er 5798009632647',
      { fills: { 'invoice.channel': 'gln', 'invoice.gln': '5798009632647' } },
    ],
  ]),
  ...rows(at('invoice.channel', no), [
    [
      'på epost til faktura@stuaskafe.example.no, merk med Berit',
      {
        fills: {
          'invoice.channel': 'email',
          'invoice.email': 'faktura@stuaskafe.example.no',
          'invoice.reference': 'Berit',
        },
      },
    ],
  ]),
  ...rows(at('person.name', noPrivate), [
    [
      'Arvid Myhre, Elvegata 11B, 4610 Kristiansand',
      {
        fills: {
          'person.name': 'Arvid Myhre',
          'person.address': address('NO', 'Elvegata 11B', ['4610', 'Kristiansand']),
        },
      },
    ],
  ]),
  ...rows(at('person.phone', noPrivate), [
    [
      'du kan nå meg på 912 30 655. Eposten min er solveig.t@example.no, men den les eg sjeldan',
      { fills: { 'person.phone': '+4791230655', 'person.email': 'solveig.t@example.no' } },
    ],
  ]),
  ...rows(at('person.address', sePrivate), [
    [
      'Drottninggatan 5, 753 20 Uppsala, telefon 070 174 06 77',
      {
        fills: {
          'person.address': address('SE', 'Drottninggatan 5', ['75320', 'Uppsala']),
          'person.phone': '+46701740677',
        },
      },
    ],
  ]),
  ...rows(at('company.number', dk), [
    [
      'CVR er 98611983. Selskapet heter Bølgen Import ApS',
      {
        fills: { 'company.number': '98611983', 'company.name': 'Bølgen Import ApS' },
        may: { 'company.legalForm': 'ApS' },
      },
    ],
  ]),

  // Single answers
  ...rows(start, [
    ['vi e i norge', { fills: { country: 'NO' } }],
    ['Sverige, rett over grensa', { fills: { country: 'SE' } }],
  ]),
  ...rows(kind, [
    ['bare meg sjøl, ikke noe firma', { fills: { customerType: 'private' } }],
    ['beddrift', { fills: { customerType: 'business' } }],
  ]),
  ...rows(at('payment', no), [
    ['helst på faktura med 30 dager hvis det går', { fills: { payment: 'invoice' } }],
  ]),
  ...rows(at('payment', noPrivate), [
    ['tar forskudd jeg, liker ikke å skylde penger', { fills: { payment: 'prepayment' } }],
  ]),
  ...rows(at('company.number', no), [
    ['orgnr er no 312 481 286 mva', { fills: { 'company.number': '312481286' } }],
    ['3124812 eller noe sånt', { refused: 'company.number' }],
  ]),
  ...rows(at('company.number', se), [
    ['nummeret er 559999-5528', { fills: { 'company.number': '5599995528' } }],
  ]),
  ...rows(at('company.name', no), [
    ['vi heter Lofoten Garn og Gaver', { fills: { 'company.name': 'Lofoten Garn og Gaver' } }],
    ['Frk. Hansens Frisørsalong', { fills: { 'company.name': 'Frk. Hansens Frisørsalong' } }],
  ]),
  ...rows(at('company.legalForm', no), [
    ['aksjeselskap', { fills: { 'company.legalForm': 'AS' } }],
    ['enkeltpersonforetak er det vel', { fills: { 'company.legalForm': 'ENK' } }],
  ]),
  ...rows(at('company.address', no), [
    [
      'Storgata 88b 2815 Gjøvik',
      { fills: { 'company.address': address('NO', 'Storgata 88b', ['2815', 'Gjøvik']) } },
    ],
  ]),
  ...rows(at('company.address', dk), [
    [
      'Vi sitter i Jernbanegade 4, 7100 Vejle',
      { fills: { 'company.address': address('DK', 'Jernbanegade 4', ['7100', 'Vejle']) } },
    ],
  ]),
  ...rows(at('contact.name', no), [
    ['spør etter Wenche Aas', { fills: { 'contact.name': 'Wenche Aas' } }],
  ]),
  ...rows(at('contact.name', se), [
    [
      'Kontaktpersonen vår heter Per-Olof Nyström',
      { fills: { 'contact.name': 'Per-Olof Nyström' } },
    ],
  ]),
  ...rows(at('contact.phone', no), [
    ['Ring 91 23 55 60 men ikke før ti', { fills: { 'contact.phone': '+4791235560' } }],
    ['9123 556', { refused: 'contact.phone' }],
  ]),
  ...rows(at('contact.email', no), [
    [
      'kjetil krøllalfa rosafjell.example.no',
      { fills: { 'contact.email': 'kjetil@rosafjell.example.no' } },
    ],
    ['terje.sollie.example.no', { refused: 'contact.email' }],
  ]),
  ...rows(at('contact.landline', no), [
    ['sentralbordet er 68 05 77 31', { fills: { 'contact.landline': '+4768057731' } }],
  ]),
  ...rows(at('person.name', noPrivate), [
    ['eg heiter Torbjørg Haugland', { fills: { 'person.name': 'Torbjørg Haugland' } }],
  ]),
  ...rows(at('person.address', noPrivate), [
    [
      'bor i Fjordvegen 112, 6856 Sogndal',
      { fills: { 'person.address': address('NO', 'Fjordvegen 112', ['6856', 'Sogndal']) } },
    ],
  ]),
  ...rows(at('person.phone', dkPrivate), [
    ['20 12 34 09 er mobilen', { fills: { 'person.phone': '+4520123409' } }],
  ]),
  ...rows(at('person.email', noPrivate), [
    [
      'mari.kvam@hotmial.com',
      {
        fills: { 'person.email': 'mari.kvam@hotmial.com' },
        suggests: { 'person.email': 'mari.kvam@hotmail.com' },
      },
    ],
  ]),
  ...rows(at('person.landline', noPrivate), [
    ['jada har fasttelefon ennå, 68052299', { fills: { 'person.landline': '+4768052299' } }],
  ]),
  ...rows(at('credit.amount', no), [
    ['tja, femten tusen trur eg, litt meir før jul', { fills: { 'credit.amount': 15000 } }],
    ['40k', { fills: { 'credit.amount': 40000 } }],
  ]),
  ...rows(at('invoice.channel', no), [
    ['send det på mail du', { fills: { 'invoice.channel': 'email' } }],
    ['vi er kommune så det må bli ehf', { fills: { 'invoice.channel': 'peppol' } }],
  ]),
  ...rows(at('invoice.email', no), [
    [
      'De skal til fakturamottak@ostlys.example.no',
      { fills: { 'invoice.email': 'fakturamottak@ostlys.example.no' } },
    ],
  ]),
  ...rows(having(at('invoice.gln', dk), { 'invoice.channel': 'gln' }), [
    ['5798 0094 39369', { fills: { 'invoice.gln': '5798009439369' } }],
  ]),
  ...rows(having(at('invoice.peppol', no), { 'invoice.channel': 'peppol' }), [
    ['det er 0192:317064969', { fills: { 'invoice.peppol': '0192:317064969' } }],
  ]),
  ...rows(at('invoice.reference', no), [
    ['Merk den med prosjekt 4471', { fills: { 'invoice.reference': 'prosjekt 4471' } }],
  ]),

  // Corrections
  ...rows(complete('confirm', no), [
    [
      'telefonnummeret er feil, skal være 912 33 098',
      { fills: { 'contact.phone': '+4791233098' } },
    ],
    ['Kari slutta i fjor, bytt til Stian Løvås', { fills: { 'contact.name': 'Stian Løvås' } }],
    ['Adressen stemmer ikke', { command: 'change', target: 'company.address' }],
    [
      'fakturaen skal til regnskap@fjordlys.example.no ikke den som står der',
      { fills: { 'invoice.email': 'regnskap@fjordlys.example.no' } },
    ],
    ['kan jeg endre beløpet?', { command: 'change', target: 'credit.amount' }],
    [
      'vi har flytta. Ny adresse Torggata 19, 0183 Oslo',
      { fills: { 'company.address': address('NO', 'Torggata 19', ['0183', 'Oslo']) } },
    ],
    ['nei det skal være 12 000 i måneden, ikke 5000', { fills: { 'credit.amount': 12000 } }],
    ['Vi ville heller ha EHF enn epost', { fills: { 'invoice.channel': 'peppol' } }],
  ]),
  ...rows(complete('confirm', noPrivate), [
    ['Etternavnet mitt skrives Bakkene, ikke Bakken', { fills: { 'person.name': 'Ola Bakkene' } }],
    ['nytt mobilnr 912 37 640', { fills: { 'person.phone': '+4791237640' } }],
    ['e-posten må rettast', { command: 'change', target: ['person.email', 'invoice.email'] }],
    [
      'husnummeret er 7C',
      { fills: { 'person.address': address('NO', 'Bjørkeveien 7C', ['5003', 'Bergen']) } },
    ],
  ]),
  ...rows(complete('confirm', se), [
    ['Erik sin mobil er 070-174 06 55', { fills: { 'contact.phone': '+46701740655' } }],
    ['orgnummeret ble feil, riktig er 559999-7128', { fills: { 'company.number': '5599997128' } }],
  ]),
  ...rows(complete('confirm', dk), [
    [
      'navnet skal være Nordlys Design ApS',
      { fills: { 'company.name': 'Nordlys Design ApS' }, may: { 'company.legalForm': 'ApS' } },
    ],
  ]),
  ...rows(at('contact.email', no), [
    ['oi skrev feil nummer ista, det er 912 30 781', { fills: { 'contact.phone': '+4791230781' } }],
  ]),
  ...rows(at('invoice.channel', no), [
    ['vent, kan jeg rette på firmanavnet', { command: 'change', target: 'company.name' }],
  ]),
  ...rows(at('contact.name', no), [
    ['Jeg ga dere feil orgnr.', { command: 'change', target: 'company.number' }],
  ]),
  ...rows(at('credit.amount', no), [
    ['vi vil heller betale på forskudd likevel', { fills: { payment: 'prepayment' } }],
  ]),
  ...rows(at('company.address', no), [
    ['forresten er vi egentlig et ENK, ikke AS', { fills: { 'company.legalForm': 'ENK' } }],
  ]),

  // Commands
  ...rows(at('company.number', no), [
    ['hvor finner jeg det??', { command: 'help' }],
    ['aner ikke', { dontKnow: true }],
  ]),
  ...rows(at('credit.amount', no), [
    ['koffor må dokker vite det', { command: 'why' }],
    ['Får jeg fortsette på mobilen? må ut av døra', { command: 'move' }],
  ]),
  ...rows(at('contact.landline', no), [['hopper over den, har ikke sånn', { command: 'skip' }]]),
  ...rows(at('contact.phone', no), [
    ['gå tilbake ett hakk', { command: 'back' }],
    ['nei nå gidder jeg ikke mer, avbryt', { command: ['cancel', 'stop'] }],
  ]),
  ...rows(at('company.name', no), [['angre siste', { command: 'undo' }]]),
  ...rows(at('contact.email', no), [
    ['Kan jeg få se hva jeg har skrevet til nå?', { command: 'summary' }],
  ]),
  ...rows(at('invoice.email', no), [['det må jeg høre med regnskap om', { dontKnow: true }]]),
  ...rows(at('person.phone', noPrivate), [
    ['få snakke med et ekte menneske', { command: 'human' }],
  ]),
  ...rows(at('company.address', no), [['can we do this in english please', { language: 'en' }]]),
  ...rows(at('payment', se), [
    ['Hej, jag förstår inte norska så bra, kan vi köra på svenska?', { language: 'sv' }],
  ]),
  ...rows(at('contact.name', no), [
    ['kan vi ta det fra begynnelsen, det ble bare rot', { command: 'restart' }],
  ]),
  ...rows(at('person.address', noPrivate), [
    ['Hva lagrer dere om meg egentlig?', { command: 'privacy' }],
  ]),
  ...rows(complete('outcome', noPrivate), [['slett alt dere har på meg', { command: 'delete' }]]),
  ...rows(at('invoice.reference', no), [['trengs ikke', { command: 'skip' }]]),
  ...rows(at('person.email', noPrivate), [
    ['kvifor treng de e-posten min', { command: 'why', target: 'person.email' }],
  ]),
  ...rows(at('company.legalForm', no), [
    [
      'skjønner ikke hva du mener med selskapsform',
      { command: 'help', target: 'company.legalForm' },
    ],
  ]),
  ...rows(complete('outcome', no), [
    ['Kan jeg få en kopi av alt dere har registrert om meg', { command: 'mydata' }],
  ]),

  // Digressions and questions
  ...rows(start, [['er du en robot?', { digression: 'areYouHuman' }]]),
  ...rows(at('company.name', no), [['så bra, tusen takk skal du ha', { digression: 'thanks' }]]),
  ...rows(at('contact.phone', no), [
    ['kor mykje er att no?', { digression: ['left', 'howLong'] }],
    ['vet du om Terje i svingen har åpent på søndag', { digression: 'question', nothing: true }],
  ]),
  ...rows(at('payment', no), [
    ['når må jeg betale fakturaen', { digression: 'payTime' }],
    [
      'hvis jeg velger forskudd, hvordan betaler jeg da?',
      { digression: ['prepayHow', 'payWhere'] },
    ],
  ]),
  ...rows(at('credit.amount', no), [
    [
      'hva betyr egentlig det beløpet, er det en grense?',
      { digression: ['amountMeans', 'creditLimit'] },
    ],
  ]),
  ...rows(complete('notice', no), [
    ['hvilket firma sjekker dere oss hos?', { digression: 'bureau' }],
  ]),
  ...rows(complete('notice', noPrivate), [
    ['hva skjer om jeg ikke blir godkjent da', { digression: 'notApproved' }],
  ]),
  ...rows(complete('confirm', no), [
    ['går det an å endre på dette seinere?', { digression: 'changeLater' }],
  ]),
  ...rows(at('company.address', no), [
    ['leverer dere til Svalbard?', { digression: 'faq', faq: 'delivery' }],
  ]),
  ...rows(at('person.address', noPrivate), [
    ['kan varene leveres et annet sted enn hjemme', { digression: 'deliveryAddress' }],
  ]),
  ...rows(at('contact.email', no), [
    ['Har dere nettbutikk?', { digression: 'faq', faq: 'webshop' }],
  ]),
  ...rows(at('payment', noPrivate), [['tar dere vipps', { digression: 'faq', faq: 'wallets' }]]),
  ...rows(at('person.name', noPrivate), [
    ['Kan jeg sende tilbake ting jeg angrer på?', { digression: 'faq', faq: 'returns' }],
  ]),
  ...rows(at('invoice.channel', no), [
    ['er det fakturagebyr hos dere', { digression: 'faq', faq: 'invoice-fee' }],
  ]),
  ...rows(at('company.legalForm', no), [
    ['er prisene deres med mva?', { digression: 'faq', faq: 'vat' }],
  ]),
  ...rows(at('company.number', no), [
    ['Bare lurer på om dette er ekte, fikk en lenke på sms', { digression: 'genuine' }],
  ]),
  ...rows(at('contact.name', no), [
    ['vi er allerede kunde hos dere tror jeg', { digression: 'amCustomer' }],
  ]),
  ...rows(at('person.phone', noPrivate), [
    ['huff for et vær vi har, snør sidelengs her', { digression: 'smallTalk', nothing: true }],
  ]),

  // Yes, no, partly
  ...rows(complete('confirm', no), [
    ['ja alt stemmer', { assent: 'yes' }],
    ['ser bra ut det der', { assent: 'yes' }],
    ['nei, det der er ikke riktig', { assent: 'no' }],
    [
      'ja, men mailen min er feil',
      { assent: 'partly', command: 'change', target: ['contact.email', 'invoice.email'] },
    ],
    ['stort sett', { assent: 'partly' }],
  ]),
  ...rows(complete('notice', no), [
    ['d e greit for mæ', { assent: 'yes' }],
    ['nei det vil jeg ikke', { assent: 'no' }],
    ['må tenke litt på det', { assent: 'notYes' }],
  ]),
  ...rows(complete('notice', noPrivate), [
    ['ja så lenge de ikkje sel det vidare', { assent: 'partly' }],
    ['jepp kjør på', { assent: 'yes' }],
  ]),

  // What only looks like something else
  ...rows(at('company.name', no), [
    [
      'Hjelp 24 AS',
      { fills: { 'company.name': 'Hjelp 24 AS' }, may: { 'company.legalForm': 'AS' } },
    ],
    [
      'Privat Pleie og Omsorg AS',
      {
        fills: { 'company.name': 'Privat Pleie og Omsorg AS' },
        may: { 'company.legalForm': 'AS' },
      },
    ],
  ]),
  ...rows(at('company.address', no), [
    [
      'Stoppveien 4, 1400 Ski',
      { fills: { 'company.address': address('NO', 'Stoppveien 4', ['1400', 'Ski']) } },
    ],
  ]),
  ...rows(at('contact.email', no), [
    ['nei@takkforsist.example.no', { fills: { 'contact.email': 'nei@takkforsist.example.no' } }],
  ]),
  ...rows(at('invoice.reference', no), [
    ['Tilbake til naturen 2025', { fills: { 'invoice.reference': 'Tilbake til naturen 2025' } }],
  ]),
]
