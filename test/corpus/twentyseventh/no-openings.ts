import { address, rows } from '../row.ts'
import type { Row, Situation } from '../row.ts'
import { at, dk, fresh, no, noPrivate, se, start } from '../situations.ts'

const norwegian: Situation = { asks: 'customerType', country: 'NO' }

const firm = { country: 'NO', customerType: 'business' } as const
const as = { ...firm, 'company.legalForm': 'AS' } as const

export const noOpenings: readonly Row[] = [
  ...rows(start, [
    [
      'Norge, bedrift, faktura.',
      { fills: { country: 'NO', customerType: 'business', payment: 'invoice' } },
    ],
    [
      'Hei, vi vil gjerne opprette konto. Penselstrøk AS (org.nr. 312 345 609), kontaktperson Tone Myhre, tlf 680 50 311.',
      {
        fills: {
          'company.name': 'Penselstrøk AS',
          'company.number': '312345609',
          'contact.name': 'Tone Myhre',
          'contact.phone': '+4768050311',
        },
        may: as,
      },
    ],
    [
      'Firmanavn: Solvik Elektro AS\nOrgnr: 312345617\nAdresse: Industriveien 22, 1337 Sandvika\nKontakt: Geir Solvik\nMobil: 68050412\nE-post: geir@solvik-elektro.example.no',
      {
        fills: {
          'company.name': 'Solvik Elektro AS',
          'company.number': '312345617',
          'company.address': address('NO', 'Industriveien 22', ['1337', 'Sandvika']),
          'contact.name': 'Geir Solvik',
          'contact.phone': '+4768050412',
          'contact.email': 'geir@solvik-elektro.example.no',
        },
        may: as,
      },
    ],
    [
      'ja hallo det e Marit Aune her æ skriv fra Aune Blomster i Trondheim og vi ville hatt en konto med faktura',
      {
        fills: {
          'contact.name': 'Marit Aune',
          'company.name': 'Aune Blomster',
          payment: 'invoice',
        },
        may: firm,
      },
    ],
    [
      'privatperson i Norge, vil betale på forskudd',
      { fills: { country: 'NO', customerType: 'private', payment: 'prepayment' } },
    ],
    ['312345625', { fills: { 'company.number': '312345625' }, may: firm }],
    [
      'Berre meg som privat. Namn Ingrid Solheim, bur i Kyrkjegata 9, 2609 Lillehammer',
      {
        fills: {
          customerType: 'private',
          'person.name': 'Ingrid Solheim',
          'person.address': address('NO', 'Kyrkjegata 9', ['2609', 'Lillehammer']),
        },
        may: { country: 'NO' },
      },
    ],
    [
      'Kan dere sette oss opp som kunde?\n\nMed vennlig hilsen\nHåkon Tveit\nDaglig leder\nTveit Maskin AS\nBryggeveien 4\n5527 Haugesund\nTlf. +47 680 50 777\nhakon@tveitmaskin.example.no',
      {
        fills: {
          'contact.name': 'Håkon Tveit',
          'company.name': 'Tveit Maskin AS',
          'company.address': address('NO', 'Bryggeveien 4', ['5527', 'Haugesund']),
          'contact.phone': '+4768050777',
          'contact.email': 'hakon@tveitmaskin.example.no',
        },
        may: as,
      },
    ],
    [
      'enkeltpersonforetak, heter Strikk og Garn, 312345633',
      {
        fills: {
          'company.legalForm': 'ENK',
          'company.name': 'Strikk og Garn',
          'company.number': '312345633',
        },
        may: firm,
      },
    ],
    [
      'Hei, me er eit idrettslag i Førde og skulle ha registrert oss. Organisasjonsnummeret er 312345641 og eg heiter Oddny Hjelle',
      {
        fills: { 'company.number': '312345641', 'contact.name': 'Oddny Hjelle' },
        may: { ...firm, 'company.legalForm': 'FLI' },
      },
    ],
    [
      '- land: Norge\n- type: firma\n- orgnr: 312 345 668\n- betaling: faktura, EHF',
      {
        fills: {
          country: 'NO',
          customerType: 'business',
          'company.number': '312345668',
          payment: 'invoice',
          'invoice.channel': 'peppol',
        },
      },
    ],
    [
      'Me driv frå Sverige, AB med orgnummer 559999-0149. Kontakt er Lars Nyberg.',
      {
        fills: {
          country: 'SE',
          'company.legalForm': 'AB',
          'company.number': '5599990149',
          'contact.name': 'Lars Nyberg',
        },
        may: { customerType: 'business' },
      },
    ],
    [
      'Danmark - CVR 12345607 - Havnens Fisk ApS',
      {
        fills: {
          country: 'DK',
          'company.number': '12345607',
          'company.name': 'Havnens Fisk ApS',
        },
        may: { customerType: 'business', 'company.legalForm': 'ApS' },
      },
    ],
    [
      'E-posten min er siri.lunde@example.no og mobilen 680 51 020, me er eit aksjeselskap i Noreg',
      {
        fills: {
          'contact.email': 'siri.lunde@example.no',
          'contact.phone': '+4768051020',
          'company.legalForm': 'AS',
          country: 'NO',
        },
        may: { customerType: 'business' },
      },
    ],
    [
      'jeg er privatkunde i norge! Ola Røed, 68050903, ola.roed@gmail.com',
      {
        fills: {
          customerType: 'private',
          country: 'NO',
          'person.name': 'Ola Røed',
          'person.phone': '+4768050903',
          'person.email': 'ola.roed@gmail.com',
        },
      },
    ],
    [
      'ønsker faktura tilsendt på faktura@kvamsbygg.example.no. Kvams Bygg AS, orgnr 312345684',
      {
        fills: {
          'invoice.email': 'faktura@kvamsbygg.example.no',
          'company.name': 'Kvams Bygg AS',
          'company.number': '312345684',
        },
        may: { ...as, payment: 'invoice', 'invoice.channel': 'email' },
      },
    ],
    [
      'Forventer å kjøpe for rundt 25 000 i måneden. Norsk firma, 312345692, helst på faktura',
      {
        fills: {
          'credit.amount': 25000,
          country: 'NO',
          'company.number': '312345692',
          payment: 'invoice',
        },
        may: { customerType: 'business' },
      },
    ],
    [
      'Hei. Jeg sitter i regnskapet hos Ulvøy Transport AS og fikk beskjed av sjefen om å registrere oss her, orgnummeret har jeg: 312345706. Selv heter jeg Bente Kvam',
      {
        fills: {
          'company.name': 'Ulvøy Transport AS',
          'company.number': '312345706',
          'contact.name': 'Bente Kvam',
        },
        may: as,
      },
    ],
    [
      'god dag, går det an å bli kunde selv om vi bare er en forening? Norge, navnet er Sørbyen Korforening',
      {
        fills: { country: 'NO', 'company.name': 'Sørbyen Korforening' },
        may: { customerType: 'business', 'company.legalForm': 'FLI' },
      },
    ],
    [
      'NO / ENK / 312345714 / Takfiks Hansen / Rune Hansen / +47 680 52 218',
      {
        fills: {
          country: 'NO',
          'company.legalForm': 'ENK',
          'company.number': '312345714',
          'company.name': 'Takfiks Hansen',
          'contact.name': 'Rune Hansen',
          'contact.phone': '+4768052218',
        },
        may: { customerType: 'business' },
      },
    ],
    [
      'skal vi se.. firmaet er Måken Kafé DA, vi holder til på Bryggen 11, 5003 Bergen, og jeg som skriver er Yngve Ask',
      {
        fills: {
          'company.name': 'Måken Kafé DA',
          'company.address': address('NO', 'Bryggen 11', ['5003', 'Bergen']),
          'contact.name': 'Yngve Ask',
        },
        may: { ...firm, 'company.legalForm': 'DA' },
      },
    ],
    [
      'heisann, æ e fra Tromsø å driv Polarlys Foto AS, korsen blir æ kunde? tlf +47 680 53 001',
      {
        fills: { 'company.name': 'Polarlys Foto AS', 'contact.phone': '+4768053001' },
        may: as,
      },
    ],
    [
      'Faktura via EHF takk. Bedriften: Limtre Nord AS. Org: 312345722MVA',
      {
        fills: {
          'invoice.channel': 'peppol',
          'company.name': 'Limtre Nord AS',
          'company.number': '312345722',
        },
        may: { ...as, payment: 'invoice' },
      },
    ],
    ['privat', { fills: { customerType: 'private' } }],
    [
      'Vi e to stykka som har ANS i lag i Norge, Fjellvåg og Moe ANS, mail post@fjellvaagmoe.example.no, ring meg på 680 54 120 (Stian Moe)',
      {
        fills: {
          country: 'NO',
          'company.legalForm': 'ANS',
          'company.name': 'Fjellvåg og Moe ANS',
          'contact.email': 'post@fjellvaagmoe.example.no',
          'contact.phone': '+4768054120',
          'contact.name': 'Stian Moe',
        },
        may: { customerType: 'business' },
      },
    ],
    [
      'borettslag med orgnr 312345730, styreleder Anne-Lise Berg',
      {
        fills: {
          'company.legalForm': 'BRL',
          'company.number': '312345730',
          'contact.name': 'Anne-Lise Berg',
        },
        may: firm,
      },
    ],
    [
      'jeg vil handle privat fra Sverige, heter Karin Ek, +46 70 174 06 21',
      {
        fills: {
          country: 'SE',
          customerType: 'private',
          'person.name': 'Karin Ek',
          'person.phone': '+46701740621',
        },
      },
    ],
    [
      'Org.nr 312345749\nNamn Myrdal Rekneskap AS\nSelskapsform AS\nAdresse Skulegata 17\nPoststad 3616 Kongsberg',
      {
        fills: {
          'company.number': '312345749',
          'company.name': 'Myrdal Rekneskap AS',
          'company.legalForm': 'AS',
          'company.address': address('NO', 'Skulegata 17', ['3616', 'Kongsberg']),
        },
        may: firm,
      },
    ],
    [
      'vi har snakket med en av selgerne deres på messa og han sa vi bare skulle skrive hit. Det gjelder Bjørndal Hytteservice, et enkeltpersonforetak i Norge, og vi kjøper vel for 8000 kr per mnd',
      {
        fills: {
          'company.name': 'Bjørndal Hytteservice',
          'company.legalForm': 'ENK',
          country: 'NO',
          'credit.amount': 8000,
        },
        may: { customerType: 'business' },
      },
    ],
    [
      'Registrer: 312345757, Tora Vik (innkjøp), tora.vik@example.no, referanse på faktura: Kantina',
      {
        fills: {
          'company.number': '312345757',
          'contact.name': 'Tora Vik',
          'contact.email': 'tora.vik@example.no',
          'invoice.reference': 'Kantina',
        },
        may: { ...firm, payment: 'invoice' },
      },
    ],
    ['hei hei :) Norge og firma', { fills: { country: 'NO', customerType: 'business' } }],
    [
      'det er til meg sjølv, ikkje noko firma. Eg bur i Noreg.',
      { fills: { country: 'NO', customerType: 'private' } },
    ],
    [
      'Faktura sendes til okonomi@hegrelast.example.no. Kontakt: Eva Hegre, eva@hegrelast.example.no, +47 680 55 015. Selskap: Hegre Last AS.',
      {
        fills: {
          'invoice.email': 'okonomi@hegrelast.example.no',
          'contact.name': 'Eva Hegre',
          'contact.email': 'eva@hegrelast.example.no',
          'contact.phone': '+4768055015',
          'company.name': 'Hegre Last AS',
        },
        may: { ...as, payment: 'invoice', 'invoice.channel': 'email' },
      },
    ],
    [
      'Går det greit at jeg skriver norsk? Vi er et dansk ApS, CVR-nummer 12345615, telefon 20 12 34 11',
      {
        fills: {
          country: 'DK',
          'company.legalForm': 'ApS',
          'company.number': '12345615',
          'contact.phone': '+4520123411',
        },
        may: { customerType: 'business' },
      },
    ],
    [
      'Kundekonto // Vestkyst Dykk SA // samvirkeforetak // orgnr 312 345 765 // Norge',
      {
        fills: {
          'company.name': 'Vestkyst Dykk SA',
          'company.legalForm': 'SA',
          'company.number': '312345765',
          country: 'NO',
        },
        may: { customerType: 'business' },
      },
    ],
    [
      'Vi skal ha faktura hvis mulig, ellers er vi en norsk bedrift med adresse Torggata 38, 2317 Hamar',
      {
        fills: {
          payment: 'invoice',
          country: 'NO',
          customerType: 'business',
          'company.address': address('NO', 'Torggata 38', ['2317', 'Hamar']),
        },
      },
    ],
    [
      'Hallo, eg vil bli kunde som privatperson. Eg heiter Torunn Eide og bur i Strandvegen 6, 6856 Sogndal. Epost torunn.eide@hotmial.com',
      {
        fills: {
          customerType: 'private',
          'person.name': 'Torunn Eide',
          'person.address': address('NO', 'Strandvegen 6', ['6856', 'Sogndal']),
          'person.email': 'torunn.eide@hotmial.com',
        },
        suggests: { 'person.email': 'torunn.eide@hotmail.com' },
        may: { country: 'NO' },
      },
    ],
    [
      'Fra: Petter Aas <petter@aas-snekkeri.example.no>\nEmne: Ny kunde\n\nHei, vi ønsker et kundeforhold. Firmaet er Aas Snekkeri AS, org.nr. 312345773.\n\nPetter',
      {
        fills: {
          'contact.name': 'Petter Aas',
          'contact.email': 'petter@aas-snekkeri.example.no',
          'company.name': 'Aas Snekkeri AS',
          'company.number': '312345773',
        },
        may: as,
      },
    ],
    [
      'AS i Norge',
      {
        fills: { country: 'NO', 'company.legalForm': 'AS' },
        may: { customerType: 'business' },
      },
    ],
    [
      'det er sikkert feil sted men jeg skulle hatt faktura til Kroken Barnehage SA, og det er Gunn Myhr som er kontakten',
      {
        fills: { 'company.name': 'Kroken Barnehage SA', 'contact.name': 'Gunn Myhr' },
        may: { ...firm, 'company.legalForm': 'SA', payment: 'invoice' },
      },
    ],
    [
      'org 312345781 tlf 68056001 mail drift@nesbygg.example.no',
      {
        fills: {
          'company.number': '312345781',
          'contact.phone': '+4768056001',
          'contact.email': 'drift@nesbygg.example.no',
        },
        may: firm,
      },
    ],
    [
      'Me er norske og betaler på forskot. Nordhav Reker AS.',
      {
        fills: { country: 'NO', payment: 'prepayment', 'company.name': 'Nordhav Reker AS' },
        may: { customerType: 'business', 'company.legalForm': 'AS' },
      },
    ],
    [
      'Jeg heter Jonas Falk, oppvokst i Sverige, men firmaet er norsk: Falk Design, 312345803',
      {
        fills: {
          'contact.name': 'Jonas Falk',
          country: 'NO',
          'company.name': 'Falk Design',
          'company.number': '312345803',
        },
        may: { customerType: 'business' },
      },
    ],
    [
      'dere må sende regninga på papir i posten, ikke data. Firma: Haugen Gård, Haugsvegen 210, 2380 Brumunddal',
      {
        fills: {
          'invoice.channel': 'post',
          'company.name': 'Haugen Gård',
          'company.address': address('NO', 'Haugsvegen 210', ['2380', 'Brumunddal']),
        },
        may: { ...firm, payment: 'invoice' },
      },
    ],
    [
      'Ny kunde: Firma=Snøhvit Renhold AS; Orgnr=312345811; Kontaktperson=Hanne Lie; Mobil=+4768050555; Epost=hanne@snohvit.example.no; Betaling=faktura',
      {
        fills: {
          'company.name': 'Snøhvit Renhold AS',
          'company.number': '312345811',
          'contact.name': 'Hanne Lie',
          'contact.phone': '+4768050555',
          'contact.email': 'hanne@snohvit.example.no',
          payment: 'invoice',
        },
        may: as,
      },
    ],
    [
      'bedrift norge 312345838 faktura ehf 10000 kr i mnd',
      {
        fills: {
          customerType: 'business',
          country: 'NO',
          'company.number': '312345838',
          payment: 'invoice',
          'invoice.channel': 'peppol',
          'credit.amount': 10000,
        },
      },
    ],
    [
      'jo, eg driv gard og har enkeltpersonføretak, Li Gard heiter det. Eg er Sjur Li. Nummeret til meg er +47 680 57 031',
      {
        fills: {
          'company.legalForm': 'ENK',
          'company.name': 'Li Gard',
          'contact.name': 'Sjur Li',
          'contact.phone': '+4768057031',
        },
        may: firm,
      },
    ],
    [
      'Hei, er det her man søker om konto for bedrift?',
      {
        digression: ['signUp', 'question', 'faq'],
        may: { customerType: 'business' },
      },
    ],
    [
      'Me held til i Danmark og er eit enkeltmannsføretak, Kystens Keramik, cvr 12345623',
      {
        fills: {
          country: 'DK',
          'company.legalForm': 'ENK',
          'company.name': 'Kystens Keramik',
          'company.number': '12345623',
        },
        may: { customerType: 'business' },
      },
    ],
    [
      'Svensk handelsbolag, orgnr 5599990289, e-post info@tokusiner.example.se',
      {
        fills: {
          country: 'SE',
          'company.legalForm': 'HB',
          'company.number': '5599990289',
          'contact.email': 'info@tokusiner.example.se',
        },
        may: { customerType: 'business' },
      },
    ],
    [
      'Navn på bedrift: Stopp Hjelp AS. Org.nr: 312345846',
      {
        fills: { 'company.name': 'Stopp Hjelp AS', 'company.number': '312345846' },
        may: as,
      },
    ],
    [
      'Hovedkontor i Norge. Selskapsform: ASA. Firma: Isfjell Shipping ASA. Kontakt: Nils Brekke (nils.brekke@isfjell.example.no)',
      {
        fills: {
          country: 'NO',
          'company.legalForm': 'ASA',
          'company.name': 'Isfjell Shipping ASA',
          'contact.name': 'Nils Brekke',
          'contact.email': 'nils.brekke@isfjell.example.no',
        },
        may: { customerType: 'business' },
      },
    ],
    [
      'Kjære kundeservice, undertegnede, Reidun Stokke, ønsker herved å registrere seg som privatkunde. Min adresse er Lindeveien 3, 3211 Sandefjord, og mitt mobilnummer er 680 50 219. Jeg bor altså i Norge.',
      {
        fills: {
          'person.name': 'Reidun Stokke',
          customerType: 'private',
          'person.address': address('NO', 'Lindeveien 3', ['3211', 'Sandefjord']),
          'person.phone': '+4768050219',
          country: 'NO',
        },
      },
    ],
    [
      'mobil 680 58 100, fasttelefon 680 58 101, Lid Verksted AS, Norge',
      {
        fills: {
          'contact.phone': '+4768058100',
          'contact.landline': '+4768058101',
          'company.name': 'Lid Verksted AS',
          country: 'NO',
        },
        may: { customerType: 'business', 'company.legalForm': 'AS' },
      },
    ],
    [
      'send fakturaen til regnskap@osbyrenn.example.no og merk den med Prosjekt Havna. Osby Renn AS, 312345854',
      {
        fills: {
          'invoice.email': 'regnskap@osbyrenn.example.no',
          'invoice.reference': 'Prosjekt Havna',
          'company.name': 'Osby Renn AS',
          'company.number': '312345854',
        },
        may: { ...as, payment: 'invoice', 'invoice.channel': 'email' },
      },
    ],
    [
      'vet ikke helt hva orgnummeret er, men vi heter Lyngen Rør AS og er i Norge',
      {
        fills: { 'company.name': 'Lyngen Rør AS', country: 'NO' },
        may: { customerType: 'business', 'company.legalForm': 'AS' },
      },
    ],
    [
      'Norge!! og ja det er en bedrift, Kjell Sand her',
      { fills: { country: 'NO', customerType: 'business', 'contact.name': 'Kjell Sand' } },
    ],
    [
      '312345862 Brattli Isolasjon AS, Innherredsveien 60, 7042 Trondheim',
      {
        fills: {
          'company.number': '312345862',
          'company.name': 'Brattli Isolasjon AS',
          'company.address': address('NO', 'Innherredsveien 60', ['7042', 'Trondheim']),
        },
        may: as,
      },
    ],
  ]),

  ...rows(norwegian, [
    [
      'bedrift, 312345684, Norli Tak AS',
      {
        fills: {
          customerType: 'business',
          'company.number': '312345684',
          'company.name': 'Norli Tak AS',
        },
        may: { 'company.legalForm': 'AS' },
      },
    ],
    [
      'Som privat. Ida Moen heter jeg, og nummeret er 680 50 017',
      {
        fills: {
          customerType: 'private',
          'person.name': 'Ida Moen',
          'person.phone': '+4768050017',
        },
      },
    ],
    [
      'vi er firma og vil helst betale på forskudd',
      { fills: { customerType: 'business', payment: 'prepayment' } },
    ],
  ]),
  ...rows(fresh('payment', no), [
    [
      'Faktura, og den kan gå til bilag@torsnes.example.no',
      {
        fills: { payment: 'invoice', 'invoice.email': 'bilag@torsnes.example.no' },
        may: { 'invoice.channel': 'email' },
      },
    ],
    [
      'forskot er greitt. Eg heiter Kaja Sundby, kaja.sundby@example.no',
      {
        fills: {
          payment: 'prepayment',
          'contact.name': 'Kaja Sundby',
          'contact.email': 'kaja.sundby@example.no',
        },
      },
    ],
    [
      'på faktura ja, vi tenker å handle for rundt seks tusen i måneden og det er Leif Ask som er kontaktperson',
      { fills: { payment: 'invoice', 'credit.amount': 6000, 'contact.name': 'Leif Ask' } },
    ],
    [
      'Det vanlige, altså faktura. Til info: orgnr 312345633.',
      { fills: { payment: 'invoice', 'company.number': '312345633' } },
    ],
  ]),
  ...rows(fresh('company.number', no), [
    [
      '312345609, og firmaet heter Rånes Fisk AS',
      {
        fills: { 'company.number': '312345609', 'company.name': 'Rånes Fisk AS' },
        may: { 'company.legalForm': 'AS' },
      },
    ],
    [
      'nummeret kommer her 312 345 617 – vi holder til i Strandgata 40, 8006 Bodø',
      {
        fills: {
          'company.number': '312345617',
          'company.address': address('NO', 'Strandgata 40', ['8006', 'Bodø']),
        },
      },
    ],
    [
      'Orgnr har eg ikkje framfor meg, men kontakt er Jorunn Nes på 680 50 640',
      { fills: { 'contact.name': 'Jorunn Nes', 'contact.phone': '+4768050640' } },
    ],
    [
      'AS. 312345625. Faktura. Ca 12 000,- pr mnd.',
      {
        fills: {
          'company.legalForm': 'AS',
          'company.number': '312345625',
          payment: 'invoice',
          'credit.amount': 12000,
        },
      },
    ],
    [
      'Firmaet: Tangen Truck AS\n312345811\nTangenveien 2, 4612 Kristiansand S',
      {
        fills: {
          'company.name': 'Tangen Truck AS',
          'company.number': '312345811',
          'company.address': address('NO', 'Tangenveien 2', ['4612', 'Kristiansand S']),
        },
        may: { 'company.legalForm': 'AS' },
      },
    ],
  ]),
  ...rows(fresh('company.name', no), [
    [
      'Kvitfjell Vask AS, aksjeselskap, Fossvegen 50, 2634 Fåvang',
      {
        fills: {
          'company.name': 'Kvitfjell Vask AS',
          'company.legalForm': 'AS',
          'company.address': address('NO', 'Fossvegen 50', ['2634', 'Fåvang']),
        },
      },
    ],
    [
      'TRE OG TAK DA (orgnr 312345641)',
      {
        fills: { 'company.name': 'TRE OG TAK DA', 'company.number': '312345641' },
        may: { 'company.legalForm': 'DA' },
      },
    ],
    [
      'heiter Glasmeister Wold, enkeltpersonføretak, og kontaktpersonen er meg sjølv, Sverre Wold',
      {
        fills: {
          'company.name': 'Glasmeister Wold',
          'company.legalForm': 'ENK',
          'contact.name': 'Sverre Wold',
        },
      },
    ],
    [
      'Vi heter Fin Form AS og har mailen hei@finform.example.no',
      {
        fills: { 'company.name': 'Fin Form AS', 'contact.email': 'hei@finform.example.no' },
        may: { 'company.legalForm': 'AS' },
      },
    ],
  ]),
  ...rows(at('company.name', no), [
    [
      'Fjordlys Butikk AS, og så er adressa Kongens gate 9, 0153 Oslo',
      {
        fills: {
          'company.name': 'Fjordlys Butikk AS',
          'company.address': address('NO', 'Kongens gate 9', ['0153', 'Oslo']),
        },
        may: { 'company.legalForm': 'AS' },
      },
    ],
  ]),
  ...rows(fresh('company.legalForm', no), [
    [
      'aksjeselskap, og vi betaler forskudd',
      { fills: { 'company.legalForm': 'AS', payment: 'prepayment' } },
    ],
    [
      'DA, altså delt ansvar. Navnet er Båt og Motor DA. Jeg heter Asle Vågen.',
      {
        fills: {
          'company.legalForm': 'DA',
          'company.name': 'Båt og Motor DA',
          'contact.name': 'Asle Vågen',
        },
      },
    ],
  ]),
  ...rows(fresh('company.address', no), [
    [
      'Nygata 5, 2609 Lillehammer. Kontakten hos oss er Anders Kolstad, mobil 680 50 808',
      {
        fills: {
          'company.address': address('NO', 'Nygata 5', ['2609', 'Lillehammer']),
          'contact.name': 'Anders Kolstad',
          'contact.phone': '+4768050808',
        },
      },
    ],
    [
      'Sjøgata 21\n9008 Tromsø\nKontakt: Maja Pettersen\nTlf: 68050909\nMail: maja@nordtelt.example.no\nBetaling: faktura',
      {
        fills: {
          'company.address': address('NO', 'Sjøgata 21', ['9008', 'Tromsø']),
          'contact.name': 'Maja Pettersen',
          'contact.phone': '+4768050909',
          'contact.email': 'maja@nordtelt.example.no',
          payment: 'invoice',
        },
      },
    ],
    [
      'Me held til i Øyragata 14, 6100 Volda, og kontaktpersonen vår heiter Arnstein Bø',
      {
        fills: {
          'company.address': address('NO', 'Øyragata 14', ['6100', 'Volda']),
          'contact.name': 'Arnstein Bø',
        },
      },
    ],
  ]),
  ...rows(at('company.address', no), [
    [
      'Møllergata 16, 0179 Oslo. Orgnummeret ble feil over, riktig er 312345692',
      {
        fills: {
          'company.address': address('NO', 'Møllergata 16', ['0179', 'Oslo']),
          'company.number': '312345692',
        },
      },
    ],
  ]),
  ...rows(fresh('contact.name', no), [
    [
      'Camilla Ruud / 680 51 111 / camilla@ruudco.example.no',
      {
        fills: {
          'contact.name': 'Camilla Ruud',
          'contact.phone': '+4768051111',
          'contact.email': 'camilla@ruudco.example.no',
        },
      },
    ],
    [
      'Dæ blir nok han Trond Eikeland. Han har 680 51 122 og epost trond.eikeland@example.no',
      {
        fills: {
          'contact.name': 'Trond Eikeland',
          'contact.phone': '+4768051122',
          'contact.email': 'trond.eikeland@example.no',
        },
      },
    ],
    [
      'meg! Fredrik Lunde, mobil 68051133, fasttelefon på kontoret 68051144',
      {
        fills: {
          'contact.name': 'Fredrik Lunde',
          'contact.phone': '+4768051133',
          'contact.landline': '+4768051144',
        },
      },
    ],
    [
      'Innkjøpsansvarlig er Wenche Skog, hun nås på wenche.skog@example.no. Fakturaer derimot går til faktura@skogco.example.no',
      {
        fills: {
          'contact.name': 'Wenche Skog',
          'contact.email': 'wenche.skog@example.no',
          'invoice.email': 'faktura@skogco.example.no',
        },
        may: { payment: 'invoice', 'invoice.channel': 'email' },
      },
    ],
    [
      'Roar Hagen her, og orgnummeret er forresten 312345668',
      { fills: { 'contact.name': 'Roar Hagen', 'company.number': '312345668' } },
    ],
    [
      'ja kontakten det er Silje Rønning og så kan dere notere mobilen hennes som er 680 51 222',
      { fills: { 'contact.name': 'Silje Rønning', 'contact.phone': '+4768051222' } },
    ],
  ]),
  ...rows(at('contact.phone', no), [
    [
      '68051301 / irene@fjordlys.no',
      { fills: { 'contact.phone': '+4768051301', 'contact.email': 'irene@fjordlys.no' } },
    ],
    [
      'Mobil 680 51 302. Fasttlf 680 51 303. E-post: firmapost@fjordlys.no',
      {
        fills: {
          'contact.phone': '+4768051302',
          'contact.landline': '+4768051303',
          'contact.email': 'firmapost@fjordlys.no',
        },
      },
    ],
    [
      'ring 680 51 304, men helst skriv til meg på kari.h@fjordlys.no, så svarer jeg raskt',
      { fills: { 'contact.phone': '+4768051304', 'contact.email': 'kari.h@fjordlys.no' } },
    ],
  ]),
  ...rows(at('contact.email', no), [
    [
      'kari.mail@fjordlys.no og vi handler for ca 30.000 i måneden',
      { fills: { 'contact.email': 'kari.mail@fjordlys.no', 'credit.amount': 30000 } },
    ],
    [
      'innkjop@fjordlys.no, fakturaen vil vi ha som EHF, merkes med Lager Vest',
      {
        fills: {
          'contact.email': 'innkjop@fjordlys.no',
          'invoice.channel': 'peppol',
          'invoice.reference': 'Lager Vest',
        },
      },
    ],
    [
      'kari.haugen@fjordlys.no, og telefonen skal være 680 51 399, ikke den jeg skrev',
      {
        fills: { 'contact.email': 'kari.haugen@fjordlys.no', 'contact.phone': '+4768051399' },
      },
    ],
  ]),
  ...rows(at('credit.amount', no), [
    [
      'Vi snakker kanskje 18 tusen. Fakturaen går til bilag@fjordlys.no',
      {
        fills: { 'credit.amount': 18000, 'invoice.email': 'bilag@fjordlys.no' },
        may: { 'invoice.channel': 'email' },
      },
    ],
    [
      'kr 7 500 per måned, sendes som EHF',
      { fills: { 'credit.amount': 7500, 'invoice.channel': 'peppol' } },
    ],
    [
      'ein stad rundt 40000, men me vil ha rekninga i posten',
      { fills: { 'credit.amount': 40000, 'invoice.channel': 'post' } },
    ],
    [
      'Ti tusen. Ny epost til meg: kari.ny@fjordlys.no',
      { fills: { 'credit.amount': 10000, 'contact.email': 'kari.ny@fjordlys.no' } },
    ],
  ]),
  ...rows(at('invoice.channel', no), [
    [
      'e-post: regninger@fjordlys.no, referanse: Drift Nord',
      {
        fills: {
          'invoice.email': 'regninger@fjordlys.no',
          'invoice.reference': 'Drift Nord',
        },
        may: { 'invoice.channel': 'email' },
      },
    ],
    [
      'EHF, og bestillingsnummeret på fakturaen er B-2210',
      { fills: { 'invoice.channel': 'peppol', 'invoice.reference': 'B-2210' } },
    ],
  ]),
  ...rows(fresh('person.name', noPrivate), [
    [
      'Astrid Fossum, Parkveien 12, 3044 Drammen, 680 50 033',
      {
        fills: {
          'person.name': 'Astrid Fossum',
          'person.address': address('NO', 'Parkveien 12', ['3044', 'Drammen']),
          'person.phone': '+4768050033',
        },
      },
    ],
    [
      'Navnet er Per Olav Ness og eposten perolavness@online.no',
      { fills: { 'person.name': 'Per Olav Ness', 'person.email': 'perolavness@online.no' } },
    ],
    [
      'Emil Bratland\nemil.bratland@example.no\n68050044',
      {
        fills: {
          'person.name': 'Emil Bratland',
          'person.email': 'emil.bratland@example.no',
          'person.phone': '+4768050044',
        },
      },
    ],
  ]),
  ...rows(fresh('person.address', noPrivate), [
    [
      'Eg bur i Smedgata 18, 4006 Stavanger og hette Hege Skar',
      {
        fills: {
          'person.address': address('NO', 'Smedgata 18', ['4006', 'Stavanger']),
          'person.name': 'Hege Skar',
        },
      },
    ],
    [
      'Toppenveien 7, 1472 Fjellhamar. Tlf 680 50 055',
      {
        fills: {
          'person.address': address('NO', 'Toppenveien 7', ['1472', 'Fjellhamar']),
          'person.phone': '+4768050055',
        },
      },
    ],
  ]),
  ...rows(at('person.phone', noPrivate), [
    [
      '680 50 066 eller mail ola.b@example.no',
      { fills: { 'person.phone': '+4768050066', 'person.email': 'ola.b@example.no' } },
    ],
  ]),
  ...rows(at('person.email', noPrivate), [
    [
      'olabakken@example.com, kvitteringa kan komme dit óg',
      {
        fills: { 'person.email': 'olabakken@example.com' },
        may: { 'invoice.email': 'olabakken@example.com', 'invoice.channel': 'email' },
      },
    ],
  ]),
  ...rows(fresh('company.number', dk), [
    [
      'CVR 12345631 og så heter vi Bølge & Brus ApS, adressen er Havnegade 12, 5000 Odense C',
      {
        fills: {
          'company.number': '12345631',
          'company.name': 'Bølge & Brus ApS',
          'company.address': address('DK', 'Havnegade 12', ['5000', 'Odense C']),
        },
        may: { 'company.legalForm': 'ApS' },
      },
    ],
  ]),
  ...rows(fresh('contact.name', dk), [
    [
      'Lene Krogh, mobil 20 12 34 22, lene@bolgebrus.example.dk',
      {
        fills: {
          'contact.name': 'Lene Krogh',
          'contact.phone': '+4520123422',
          'contact.email': 'lene@bolgebrus.example.dk',
        },
      },
    ],
    ['20123427', { ambiguous: ['company.number', 'contact.phone'] }],
  ]),
  ...rows(fresh('company.number', se), [
    [
      '559999-0420, Kanelbullen i Lund AB, Stortorget 3, 222 23 Lund',
      {
        fills: {
          'company.number': '5599990420',
          'company.name': 'Kanelbullen i Lund AB',
          'company.address': address('SE', 'Stortorget 3', ['22223', 'Lund']),
        },
        may: { 'company.legalForm': 'AB' },
      },
    ],
  ]),
  ...rows(fresh('contact.phone', se), [
    [
      '070-174 06 33. Epost lisa@norrvik.example.se. Kontakt: Lisa Norrvik',
      {
        fills: {
          'contact.phone': '+46701740633',
          'contact.email': 'lisa@norrvik.example.se',
          'contact.name': 'Lisa Norrvik',
        },
      },
    ],
  ]),
]
