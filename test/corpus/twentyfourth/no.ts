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

export const twentyfourthNo: readonly Row[] = [
  // First messages with several facts
  ...rows(start, [
    [
      'Heisann, trenger konto hos dere. Mork Rørservice AS, orgnr 317 232 004, holder til i Verkstedveien 6, 3015 Drammen. Spør etter Geir Mork 912 30 118. Faktura hver måned hadde vært fint',
      {
        fills: {
          'company.name': 'Mork Rørservice AS',
          'company.number': '317232004',
          'company.address': address('NO', 'Verkstedveien 6', ['3015', 'Drammen']),
          'contact.name': 'Geir Mork',
          'contact.phone': '+4791230118',
          payment: 'invoice',
        },
        may: { country: 'NO', customerType: 'business', 'company.legalForm': 'AS' },
      },
    ],
    [
      'hei e en pensjonist frå Narvik som vil handle privat, Oddvar Hansen, Kongens gate 52, 8514 Narvik, tlf 91231240',
      {
        fills: {
          customerType: 'private',
          'person.name': 'Oddvar Hansen',
          'person.address': address('NO', 'Kongens gate 52', ['8514', 'Narvik']),
          'person.phone': '+4791231240',
        },
        may: { country: 'NO' },
      },
    ],
    [
      'Med vennlig hilsen\nSiv-Anita Lorentzen\nDaglig leder\nTind Frisør & Velvære AS\nOrg.nr: 317 064 969 MVA\nStrandgata 9\n9405 Harstad\nMobil 912 37 455 | siv-anita@tindfrisor.example.no',
      {
        fills: {
          'contact.name': 'Siv-Anita Lorentzen',
          'company.name': 'Tind Frisør & Velvære AS',
          'company.number': '317064969',
          'company.address': address('NO', 'Strandgata 9', ['9405', 'Harstad']),
          'contact.phone': '+4791237455',
          'contact.email': 'siv-anita@tindfrisor.example.no',
        },
        may: { country: 'NO', customerType: 'business', 'company.legalForm': 'AS' },
      },
    ],
    [
      'Kroa i Bakgården, 312119048, betaler på forskudd',
      {
        fills: {
          'company.name': 'Kroa i Bakgården',
          'company.number': '312119048',
          payment: 'prepayment',
        },
        may: { country: 'NO', customerType: 'business' },
      },
    ],
    [
      'privat, norge, vil ha faktura',
      { fills: { customerType: 'private', country: 'NO', payment: 'invoice' } },
    ],
    [
      'Eg driv eit enkeltpersonforetak på Voss, Lirhus Snikkarverkstad, org 312849283. Namnet mitt er Torgeir Lirhus og e-posten er torgeir@lirhus.example.no',
      {
        fills: {
          'company.name': 'Lirhus Snikkarverkstad',
          'company.number': '312849283',
          'contact.name': 'Torgeir Lirhus',
          'contact.email': 'torgeir@lirhus.example.no',
        },
        may: { country: 'NO', customerType: 'business', 'company.legalForm': 'ENK' },
      },
    ],
    [
      'Firmanavn: Østfold Heis AS\nOrganisasjonsnummer: 314416007\nAdresse: Dronningens gate 15, 1530 Moss\nKontakt: Nadia Rahimi\nE-post: nadia.rahimi@ostfoldheis.example.no\nTelefon: 68 05 44 10\nFaktura: EHF',
      {
        fills: {
          'company.name': 'Østfold Heis AS',
          'company.number': '314416007',
          'company.address': address('NO', 'Dronningens gate 15', ['1530', 'Moss']),
          'contact.name': 'Nadia Rahimi',
          'contact.email': 'nadia.rahimi@ostfoldheis.example.no',
          'contact.phone': '+4768054410',
          'invoice.channel': 'peppol',
        },
        may: {
          country: 'NO',
          customerType: 'business',
          'company.legalForm': 'AS',
          payment: 'invoice',
        },
      },
    ],
    [
      'Skriver på vegne av Bekkelia barnehage, vi skal bestille formingsmateriell. orgnr 311503367. Vi regner med ca 4500 kr i måneden. Mvh Turid, styrer',
      {
        fills: {
          'company.name': 'Bekkelia barnehage',
          'company.number': '311503367',
          'credit.amount': 4500,
        },
        may: { country: 'NO', customerType: 'business', 'contact.name': 'Turid' },
      },
    ],
    [
      'navn Linn Therese Aune\nprivatkunde\nInnherredsveien 70 A, 7043 Trondheim\n91235006\nlinnaune@gmail.com',
      {
        fills: {
          'person.name': 'Linn Therese Aune',
          customerType: 'private',
          'person.address': address('NO', 'Innherredsveien 70 A', ['7043', 'Trondheim']),
          'person.phone': '+4791235006',
          'person.email': 'linnaune@gmail.com',
        },
        may: { country: 'NO' },
      },
    ],
    [
      'Vi er et dansk selskap men jeg som skriver er norsk. Vesterhavs Fisk ApS, CVR 54028555',
      {
        fills: {
          country: 'DK',
          'company.name': 'Vesterhavs Fisk ApS',
          'company.number': '54028555',
        },
        may: { customerType: 'business', 'company.legalForm': 'ApS' },
      },
    ],
    [
      'bor i Strömstad i Sverige, handler som privatperson. Bjørn Aasen, Oslovägen 21, 452 35 Strömstad, 070-174 06 71',
      {
        fills: {
          country: 'SE',
          customerType: 'private',
          'person.name': 'Bjørn Aasen',
          'person.address': address('SE', 'Oslovägen 21', ['45235', 'Strömstad']),
          'person.phone': '+46701740671',
        },
      },
    ],
    [
      'halla! Pizza Per i Gjøvik her :) 314249607, Storgata 10, 2815 Gjøvik. send faktura på mail til per@pizzaper.example.no',
      {
        fills: {
          'company.name': 'Pizza Per',
          'company.number': '314249607',
          'company.address': address('NO', 'Storgata 10', ['2815', 'Gjøvik']),
          'invoice.channel': 'email',
          'invoice.email': 'per@pizzaper.example.no',
        },
        may: { country: 'NO', customerType: 'business', payment: 'invoice' },
      },
    ],
    [
      'Kan vi bli kunde? Haugland Regnskap AS (org. 312 700 808). Kontaktperson er meg, Marit Haugland, 912 39 061, marit@hauglandregnskap.example.no, fast: 68 05 71 22',
      {
        fills: {
          'company.name': 'Haugland Regnskap AS',
          'company.number': '312700808',
          'contact.name': 'Marit Haugland',
          'contact.phone': '+4791239061',
          'contact.email': 'marit@hauglandregnskap.example.no',
          'contact.landline': '+4768057122',
        },
        may: { country: 'NO', customerType: 'business', 'company.legalForm': 'AS' },
      },
    ],
    [
      'orgnr NO 319144323 MVA Fjordgløtt Camping AS 6800 Førde Hafstadvegen 30',
      {
        fills: {
          'company.number': '319144323',
          'company.name': 'Fjordgløtt Camping AS',
          'company.address': address('NO', 'Hafstadvegen 30', ['6800', 'Førde']),
        },
        may: {
          country: 'NO',
          customerType: 'business',
          'company.legalForm': 'AS',
        },
      },
    ],
    [
      'skal bare ha noen sekker sement til garasjen, er ikke noe firma. kan jeg betale før dere sender?',
      { fills: { customerType: 'private', payment: 'prepayment' } },
    ],
    [
      'Sveiseteknikk Mo AS, Mo i Rana. 315552648. EHF. Ring Kåre Moen 91233381 hvis noe er uklart',
      {
        fills: {
          'company.name': 'Sveiseteknikk Mo AS',
          'company.number': '315552648',
          'invoice.channel': 'peppol',
          'contact.name': 'Kåre Moen',
          'contact.phone': '+4791233381',
        },
        may: {
          country: 'NO',
          customerType: 'business',
          'company.legalForm': 'AS',
          payment: 'invoice',
        },
      },
    ],
    [
      'Har nettopp starta enkeltpersonforetak og trenger varer på faktura, rundt 10 000 i mnd',
      {
        fills: { payment: 'invoice', 'credit.amount': 10000 },
        may: { country: 'NO', customerType: 'business', 'company.legalForm': 'ENK' },
      },
    ],
    [
      'Vi er et borettslag, Solbakken Borettslag, org nr 312481286, jeg er styreleder og heter Arne-Johan Vik. Vi bor jo alle i Ringveien 3, 3210 Sandefjord',
      {
        fills: {
          'company.name': 'Solbakken Borettslag',
          'company.number': '312481286',
          'contact.name': 'Arne-Johan Vik',
          'company.address': address('NO', 'Ringveien 3', ['3210', 'Sandefjord']),
        },
        may: { country: 'NO', customerType: 'business' },
      },
    ],
    [
      'Gartneri i Hamar som vil ha kundenummer. Nyland Gartneri AS 312049287 post@nylandgartneri.example.no',
      {
        fills: {
          'company.name': 'Nyland Gartneri AS',
          'company.number': '312049287',
          'contact.email': 'post@nylandgartneri.example.no',
        },
        may: { country: 'NO', customerType: 'business', 'company.legalForm': 'AS' },
      },
    ],
    [
      'æ heite Trine Nilsen, ringe mæ på 912 34 990, privat',
      {
        fills: {
          'person.name': 'Trine Nilsen',
          'person.phone': '+4791234990',
          customerType: 'private',
        },
      },
    ],
    [
      'Hej hej. Svenskt bolag men jag sitter i Oslo: Västkustens Färg AB, 559999-8001. Kontakt Ulrika Ström, ulrika@vkfarg.example.se',
      {
        fills: {
          country: 'SE',
          'company.name': 'Västkustens Färg AB',
          'company.number': '5599998001',
          'contact.name': 'Ulrika Ström',
          'contact.email': 'ulrika@vkfarg.example.se',
        },
        may: { customerType: 'business', 'company.legalForm': 'AB' },
        language: 'sv',
      },
    ],
  ]),

  // Later messages with the answer and more
  ...rows(at('company.number', no), [
    [
      '313797120 Setesdal Tak og Blikk AS',
      {
        fills: { 'company.number': '313797120', 'company.name': 'Setesdal Tak og Blikk AS' },
        may: { 'company.legalForm': 'AS' },
      },
    ],
  ]),
  ...rows(at('contact.name', no), [
    [
      'Hege Nordli, treffes på 912 32 245 mellom 8 og 16',
      { fills: { 'contact.name': 'Hege Nordli', 'contact.phone': '+4791232245' } },
    ],
    [
      'bruk Abdi Warsame. eposten hans: abdi@fjordlys.example.no',
      { fills: { 'contact.name': 'Abdi Warsame', 'contact.email': 'abdi@fjordlys.example.no' } },
    ],
  ]),
  ...rows(at('credit.amount', no), [
    [
      '30 000 og vi tar faktura på EHF',
      { fills: { 'credit.amount': 30000, 'invoice.channel': 'peppol' } },
    ],
    [
      'sikkert 7000kr, og så kan fakturaen gå på epost til regnskap@fjordlys.example.no',
      {
        fills: {
          'credit.amount': 7000,
          'invoice.email': 'regnskap@fjordlys.example.no',
          'invoice.channel': 'email',
        },
      },
    ],
  ]),
  ...rows(fresh('payment', no), [
    [
      'på faktura, org.nr er 319262725',
      { fills: { payment: 'invoice', 'company.number': '319262725' } },
    ],
  ]),
  ...rows(at('company.address', no), [
    [
      'Skippergata 44, 4612 Kristiansand S og det er Solveig Dahl som tar imot',
      {
        fills: {
          'company.address': address('NO', 'Skippergata 44', ['4612', 'Kristiansand S']),
          'contact.name': 'Solveig Dahl',
        },
      },
    ],
  ]),
  ...rows(at('contact.phone', no), [
    [
      '91238020, kontoret har 68 05 30 30 som fasttelefon',
      { fills: { 'contact.phone': '+4791238020', 'contact.landline': '+4768053030' } },
    ],
    [
      '912 33 717 ikke ring i morgen for da er jeg på hytta',
      { fills: { 'contact.phone': '+4791233717' } },
    ],
  ]),
  ...rows(at('person.phone', noPrivate), [
    [
      '91236354, kjellaug.b@hotmail.com',
      { fills: { 'person.phone': '+4791236354', 'person.email': 'kjellaug.b@hotmail.com' } },
    ],
  ]),
  ...rows(fresh('person.name', noPrivate), [
    [
      'Roar Tangen. adressen min er Fjellgata 18, 9600 Hammerfest',
      {
        fills: {
          'person.name': 'Roar Tangen',
          'person.address': address('NO', 'Fjellgata 18', ['9600', 'Hammerfest']),
        },
      },
    ],
  ]),
  ...rows({ asks: 'customerType', country: 'NO' }, [
    [
      'bedrift. vi heter Rallaren Turistbuss AS',
      {
        fills: { customerType: 'business', 'company.name': 'Rallaren Turistbuss AS' },
        may: { 'company.legalForm': 'AS' },
      },
    ],
  ]),

  // Single answers to the field asked for
  ...rows(start, [
    ['Noreg', { fills: { country: 'NO' } }],
    ['på svensk side av grensa, altså sverige', { fills: { country: 'SE' } }],
  ]),
  ...rows({ asks: 'customerType', country: 'NO' }, [
    ['bare meg som privatmann', { fills: { customerType: 'private' } }],
    ['næring', { fills: { customerType: 'business' } }],
  ]),
  ...rows(at('payment', no), [
    ['heller faktura ja', { fills: { payment: 'invoice' } }],
    ['vi betaler når vi bestiller, på forhånd', { fills: { payment: 'prepayment' } }],
  ]),
  ...rows(at('company.number', no), [
    ['vi har 317.232.004', { fills: { 'company.number': '317232004' } }],
    ['foretaksnummeret vårt e 312119048', { fills: { 'company.number': '312119048' } }],
    ['31706496', { refused: 'company.number' }],
    ['husker det ikke i farta', { dontKnow: true }],
  ]),
  ...rows(at('company.name', no), [
    ['Blomster & Sånt', { fills: { 'company.name': 'Blomster & Sånt' } }],
    ['vi kaller oss Bakeriet på Hjørnet', { fills: { 'company.name': 'Bakeriet på Hjørnet' } }],
  ]),
  ...rows(at('company.legalForm', no), [
    ['aksjeselskap', { fills: { 'company.legalForm': 'AS' } }],
    ['enkeltpersonforetak er det vel det heter', { fills: { 'company.legalForm': 'ENK' } }],
  ]),
  ...rows(at('company.address', no), [
    [
      'Kirkegata 1 , 2609 Lillehammer',
      { fills: { 'company.address': address('NO', 'Kirkegata 1', ['2609', 'Lillehammer']) } },
    ],
    [
      'lokalene er i Havnegata 12B, 8006 Bodø',
      { fills: { 'company.address': address('NO', 'Havnegata 12B', ['8006', 'Bodø']) } },
    ],
  ]),
  ...rows(at('contact.name', no), [
    ['Det er Ingunn Stakkevold', { fills: { 'contact.name': 'Ingunn Stakkevold' } }],
    ['æ sjøl, Kolbjørn Lyng', { fills: { 'contact.name': 'Kolbjørn Lyng' } }],
  ]),
  ...rows(at('contact.phone', no), [
    ['prøv 912-36-018', { fills: { 'contact.phone': '+4791236018' } }],
    ['9123 60', { refused: 'contact.phone' }],
  ]),
  ...rows(at('contact.email', no), [
    ['kari(a)fjordlys', { refused: 'contact.email' }],
    [
      'send til innkjop@fjordlys.example.no',
      { fills: { 'contact.email': 'innkjop@fjordlys.example.no' } },
    ],
  ]),
  ...rows(at('contact.landline', no), [
    ['sentralbordet er 68052244', { fills: { 'contact.landline': '+4768052244' } }],
    ['har ikke hatt fasttelefon siden 2009', { command: ['skip', 'no'], nothing: true }],
  ]),
  ...rows(at('person.name', noPrivate), [
    ['Ola heter jeg, Ola Magnus Bakken', { fills: { 'person.name': 'Ola Magnus Bakken' } }],
  ]),
  ...rows(at('person.address', noPrivate), [
    [
      'Jeg bor i Prestegårdsveien 4C, 4836 Arendal',
      { fills: { 'person.address': address('NO', 'Prestegårdsveien 4C', ['4836', 'Arendal']) } },
    ],
  ]),
  ...rows(at('person.phone', noPrivate), [
    ['+47 912 31 877', { fills: { 'person.phone': '+4791231877' } }],
  ]),
  ...rows(at('person.email', noPrivate), [
    [
      'wenche.olsen@gmial.com',
      {
        fills: { 'person.email': 'wenche.olsen@gmial.com' },
        suggests: { 'person.email': 'wenche.olsen@gmail.com' },
      },
    ],
    [
      'jeg bruker olabakken52@hotmail.com',
      { fills: { 'person.email': 'olabakken52@hotmail.com' } },
    ],
  ]),
  ...rows(at('person.landline', noPrivate), [
    ['fast er 68 05 00 77', { fills: { 'person.landline': '+4768050077' } }],
  ]),
  ...rows(at('credit.amount', no), [
    ['seks tusen vil jeg anta', { fills: { 'credit.amount': 6000 } }],
    ['maks 12 500,-', { fills: { 'credit.amount': 12500 } }],
    ['ingen anelse, spør regnskapsføreren', { dontKnow: true }],
  ]),
  ...rows(at('invoice.channel', no), [
    ['via ehf som alle andre', { fills: { 'invoice.channel': 'peppol' } }],
    ['epost funker best for oss', { fills: { 'invoice.channel': 'email' } }],
  ]),
  ...rows(at('invoice.email', no), [
    [
      'fakturamottak@fjordlys.example.no',
      { fills: { 'invoice.email': 'fakturamottak@fjordlys.example.no' } },
    ],
  ]),
  ...rows(having(at('invoice.peppol', no), { 'invoice.channel': 'peppol' }), [
    ['0192:315552648 står det i systemet', { fills: { 'invoice.peppol': '0192:315552648' } }],
  ]),
  ...rows(at('invoice.reference', no), [
    ['merk med bil 7', { fills: { 'invoice.reference': 'bil 7' } }],
    ['trenger ikke noe referanse', { command: ['skip', 'no'], nothing: true }],
  ]),

  // Corrections
  ...rows(complete('confirm', no), [
    [
      'mobilen er feil, det skal være 912 35 550',
      { fills: { 'contact.phone': '+4791235550' }, assent: 'notYes' },
    ],
    ['kan jeg endre telefonen?', { command: 'change', target: 'contact.phone', assent: 'notYes' }],
    ['5000 var for lite, sett 15000', { fills: { 'credit.amount': 15000 }, assent: 'notYes' }],
    [
      'Vi har flytta: Torggata 8, 2317 Hamar',
      {
        fills: { 'company.address': address('NO', 'Torggata 8', ['2317', 'Hamar']) },
        assent: 'notYes',
      },
    ],
    [
      'fakturaadressen på mail må byttes',
      { command: 'change', target: 'invoice.email', assent: 'notYes' },
    ],
    [
      'det er ikke Kari lenger men Vidar Solheim',
      { fills: { 'contact.name': 'Vidar Solheim' }, assent: 'notYes' },
    ],
    [
      'navnet på firmaet ble feil, riktig er Fjordlys Elektro AS',
      {
        fills: { 'company.name': 'Fjordlys Elektro AS' },
        assent: 'notYes',
        may: { 'company.legalForm': 'AS' },
      },
    ],
    ['orgnummeret stemmer ikke', { command: 'change', target: 'company.number', assent: 'notYes' }],
    ['vi tar EHF i stedet for epost', { fills: { 'invoice.channel': 'peppol' }, assent: 'notYes' }],
    [
      'eposten min er kari@fjordlys.example.no',
      { fills: { 'contact.email': 'kari@fjordlys.example.no' }, assent: 'notYes' },
    ],
  ]),
  ...rows(complete('confirm', noPrivate), [
    [
      'Etternavnet er Bakke, uten n på slutten. Altså Ola Bakke',
      { fills: { 'person.name': 'Ola Bakke' }, assent: 'notYes' },
    ],
    ['adressen er gammel', { command: 'change', target: 'person.address', assent: 'notYes' }],
    [
      'ny mail er olab@gmail.com',
      { fills: { 'person.email': 'olab@gmail.com' }, assent: 'notYes' },
    ],
  ]),
  ...rows(at('contact.email', no), [
    [
      'forresten så skrev jeg feil nummer, det er 912 38 183',
      { fills: { 'contact.phone': '+4791238183' } },
    ],
    ['stopp litt, jeg må rette på firmanavnet', { command: 'change', target: 'company.name' }],
  ]),
  ...rows(at('credit.amount', no), [
    ['vi vil betale på forskudd likevel', { fills: { payment: 'prepayment' } }],
  ]),
  ...rows(at('person.email', noPrivate), [
    ['oi telefonnr er 912 30 909 ikke det andre', { fills: { 'person.phone': '+4791230909' } }],
  ]),

  // Commands
  ...rows(at('company.number', no), [
    ['skjønner ikke hva du mener, kan du forklare?', { command: 'help' }],
    ['jeg sitter på mobilen nå, kan jeg ta resten på pcen', { command: 'move' }],
    ['går det an å fortsette på nettbrettet mitt isteden?', { command: 'move' }],
  ]),
  ...rows(at('contact.phone', no), [
    ['hva skal dere med det da', { command: 'why' }],
    ['tilbake til forrige spørsmål', { command: 'back' }],
    ['kan noen på kontoret ringe meg i stedet, orker ikke prate med maskin', { command: 'human' }],
  ]),
  ...rows(at('credit.amount', no), [
    ['hvorfor må dere vite hvor mye vi handler for?', { command: 'why', target: 'credit.amount' }],
    ['må nesten sjekke med sjefen', { dontKnow: true }],
    ['vis meg hva jeg har fylt inn så langt', { command: 'summary' }],
  ]),
  ...rows(at('contact.email', no), [
    ['angre', { command: 'undo' }],
    ['niks, jeg vil avbryte hele greia', { command: ['cancel', 'stop'] }],
    ['deler dere opplysningene mine med andre', { command: 'privacy' }],
    ['kan vi snakke engelsk?', { language: 'en' }],
  ]),
  ...rows(at('invoice.reference', no), [['hopp over denne', { command: 'skip' }]]),
  ...rows(at('person.phone', noPrivate), [
    ['begynn på nytt er du snill', { command: 'restart' }],
    ['vil at dere sletter alt dere har på meg', { command: 'delete' }],
    ['Jeg ønsker innsyn i det dere har lagret om meg', { command: 'mydata' }],
  ]),

  // Digressions and questions
  ...rows(start, [
    ['god ettermiddag', { digression: 'greeting', nothing: true }],
    ['hva må til for å bli kunde da', { digression: ['signUp', 'whatNext'], nothing: true }],
    ['prater jeg med et menneske nå?', { digression: 'areYouHuman', nothing: true }],
    ['når er dere åpne', { digression: 'openingHours', nothing: true }],
  ]),
  ...rows(at('payment', no), [
    ['hva er betalingsfristen deres?', { digression: 'payTime', nothing: true }],
    ['tar dere vipps', { digression: 'faq', faq: 'wallets', nothing: true }],
    [
      'hvordan foregår det hvis man betaler på forskudd',
      { digression: 'prepayHow', nothing: true },
    ],
  ]),
  ...rows(at('company.number', no), [
    ['kan dere ikke finne det i Brønnøysund selv', { digression: 'lookUp', nothing: true }],
    ['tar dette lang tid eller', { digression: 'howLong', nothing: true }],
  ]),
  ...rows(at('credit.amount', no), [
    ['blir det i danske eller norske kroner?', { digression: 'currency', nothing: true }],
    [
      'hva skjer om vi handler for mer enn det',
      { digression: ['creditLimit', 'amountMeans'], nothing: true },
    ],
  ]),
  ...rows(at('contact.landline', no), [
    ['hva regnes som fasttelefon her?', { digression: 'landline', nothing: true }],
  ]),
  ...rows(at('contact.phone', no), [
    ['skulle ønske det var fredag snart', { digression: 'smallTalk', nothing: true }],
    ['hva er hovedstaden i mongolia', { digression: 'question', nothing: true }],
  ]),
  ...rows(at('company.address', no), [
    ['sender dere helt til alta?', { digression: 'faq', faq: 'delivery', nothing: true }],
    [
      'kan varene leveres på byggeplassen i stedet for kontoret',
      { digression: 'deliveryAddress', nothing: true },
    ],
  ]),
  ...rows(at('person.email', noPrivate), [
    ['har dere nettbutikk', { digression: 'faq', faq: 'webshop', nothing: true }],
  ]),
  ...rows(complete('notice', no), [
    ['hvilket kredittbyrå er det dere bruker?', { digression: 'bureau', nothing: true }],
  ]),

  // Yes, no and partly
  ...rows(complete('confirm', no), [
    ['alt stemmer det', { assent: 'yes' }],
    ['jepp, bare å sende inn', { assent: 'yes' }],
    ['nei dette er helt feil', { assent: 'no' }],
    [
      'ja bortsett fra telefonnummeret',
      { assent: 'partly', command: 'change', target: 'contact.phone' },
    ],
    ['hmm vent litt', { assent: 'notYes' }],
  ]),
  ...rows(complete('notice', no), [
    ['det er greit for min del', { assent: 'yes' }],
    ['nei det vil jeg ikke ha noe av', { assent: 'no' }],
    ['greit så lenge det ikke blir noe anmerkning på meg', { assent: 'partly' }],
    ['hva om jeg ikke går med på det?', { assent: 'notYes' }],
  ]),

  // What merely looks like something else
  ...rows(at('company.name', no), [
    [
      'Pause Kaffebar AS',
      { fills: { 'company.name': 'Pause Kaffebar AS' }, may: { 'company.legalForm': 'AS' } },
    ],
    ['Hjelp i Huset', { fills: { 'company.name': 'Hjelp i Huset' } }],
  ]),
  ...rows(at('contact.email', no), [
    ['avbryt@fjordlys.example.no', { fills: { 'contact.email': 'avbryt@fjordlys.example.no' } }],
  ]),
  ...rows(at('company.address', no), [
    [
      'Tilbakeveien 2, 3717 Skien',
      { fills: { 'company.address': address('NO', 'Tilbakeveien 2', ['3717', 'Skien']) } },
    ],
  ]),
  ...rows(at('contact.name', no), [
    ['Janei Stoppa', { fills: { 'contact.name': 'Janei Stoppa' } }],
  ]),

  // Customers elsewhere, in a Norwegian session
  ...rows(at('company.number', dk), [
    ['cvr nr 39538695', { fills: { 'company.number': '39538695' } }],
  ]),
  ...rows(at('company.number', se), [
    ['orgnr 559999-7128', { fills: { 'company.number': '5599997128' } }],
  ]),
  ...rows(at('person.phone', dkPrivate), [
    ['dansk mobil 20 12 31 90', { fills: { 'person.phone': '+4520123190' } }],
  ]),
  ...rows(at('person.address', sePrivate), [
    [
      'Storgatan 3, 671 31 Arvika',
      { fills: { 'person.address': address('SE', 'Storgatan 3', ['67131', 'Arvika']) } },
    ],
  ]),
]
