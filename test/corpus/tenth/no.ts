import { address, rows } from '../row.ts'
import type { Row } from '../row.ts'
import { at, complete, fresh, no, noPrivate, start } from '../situations.ts'

export const tenthNo: readonly Row[] = [
  ...rows(start, [
    ['Noreg', { fills: { country: 'NO' } }],
    ['eg sidde i Sandnes, så Norge', { fills: { country: 'NO' } }],
    ['Bulandet, heilt vest i Noreg', { fills: { country: 'NO' } }],
    [
      'Hei! Vi er et rørleggerfirma i Førde og vil gjerne handle på faktura. Orgnr 312345676, Sunnfjord Rør & Varme AS. Mvh Bjørn-Arne Kvamme',
      {
        fills: {
          customerType: 'business',
          payment: 'invoice',
          'company.number': '312345676',
          'company.name': 'Sunnfjord Rør & Varme AS',
          'contact.name': 'Bjørn-Arne Kvamme',
        },
        may: { country: 'NO' },
      },
    ],
    [
      'privat, norge, forskudd',
      { fills: { country: 'NO', customerType: 'private', payment: 'prepayment' } },
    ],
    [
      'Heisann eg vil opne konto som privatperson. Betaler på førehand. Eg bur i Noreg',
      { fills: { country: 'NO', customerType: 'private', payment: 'prepayment' } },
    ],
    [
      'Kan dere opprette oss som kunde?\n\nMed vennlig hilsen\nSiv Hege Aasen\nInnkjøper\nNordfjord Elektro AS\nOrg.nr. 974 760 673\nRådhusvegen 11, 6770 Nordfjordeid\nTlf. +47 680 50 031\nsiv.hege@nordfjordelektro.no',
      {
        fills: {
          'company.number': '974760673',
          'company.name': 'Nordfjord Elektro AS',
          'company.address': address('NO', 'Rådhusvegen 11', ['6770', 'Nordfjordeid']),
          'contact.name': 'Siv Hege Aasen',
          'contact.phone': '+4768050031',
          'contact.email': 'siv.hege@nordfjordelektro.no',
        },
        may: { country: 'NO', customerType: 'business' },
      },
    ],
    [
      'Norge bedrift faktura',
      { fills: { country: 'NO', customerType: 'business', payment: 'invoice' } },
    ],
    [
      'Halla, e det mulig å få konto? Vi e et lite malerfirma fra Bodø i Norge, Malermester Lind AS, og vil ha faktura på mail',
      {
        fills: {
          country: 'NO',
          customerType: 'business',
          'company.name': 'Malermester Lind AS',
          payment: 'invoice',
          'invoice.channel': 'email',
        },
      },
    ],
    [
      'Vi er ein fysioterapiklinikk i Sogndal, org 974760673, og treng faktura som EHF. Kontaktperson er Hanne Lerum, hanne@lerumfysio.no',
      {
        fills: {
          'company.number': '974760673',
          'invoice.channel': 'peppol',
          'contact.name': 'Hanne Lerum',
          'contact.email': 'hanne@lerumfysio.no',
        },
        may: { country: 'NO', customerType: 'business', payment: 'invoice' },
      },
    ],
    [
      'god dag. ønsker å bestille til hytta, er privatkunde i norge og kan betale på forhånd',
      { fills: { country: 'NO', customerType: 'private', payment: 'prepayment' } },
    ],
    [
      'Sæl! Eg heiter Arve Kleppe og driv Kleppe Gard i Naustdal, orgnr 312345676. Kan eg få handle på rekning?',
      {
        fills: { 'contact.name': 'Arve Kleppe', 'company.number': '312345676', payment: 'invoice' },
        may: { country: 'NO', customerType: 'business', 'company.name': 'Kleppe Gard' },
      },
    ],
    [
      'Hei, eg heiter Solveig Tveit og er privatperson frå Førde i Noreg, e-posten min er solveig.tveit@example.no og eg vil betale på førehand',
      {
        fills: {
          country: 'NO',
          customerType: 'private',
          payment: 'prepayment',
          'person.name': 'Solveig Tveit',
          'person.email': 'solveig.tveit@example.no',
        },
      },
    ],
    [
      'Hei, jeg er daglig leder i Fjellfolk Barnehage SA og vi trenger konto hos dere, vi skal ha faktura via EHF. mvh Anne-Lise Rød, 680 50 037',
      {
        fills: {
          'company.name': 'Fjellfolk Barnehage SA',
          'contact.name': 'Anne-Lise Rød',
          'invoice.channel': 'peppol',
        },
        may: {
          country: 'NO',
          customerType: 'business',
          payment: 'invoice',
          'contact.phone': '+4768050037',
        },
      },
    ],
    ['når har dere åpent i jula?', { digression: 'openingHours', nothing: true }],
  ]),
  ...rows(at('customerType', no), [
    [
      'eg driv gard med eige orgnr så det blir vel bedrift',
      { fills: { customerType: 'business' } },
    ],
  ]),
  ...rows(at('customerType', noPrivate), [
    ['bare meg privat, skal pusse opp badet', { fills: { customerType: 'private' } }],
    ['æ e privatperson', { fills: { customerType: 'private' } }],
  ]),
  ...rows(at('payment', no), [
    ['faktura helst, 30 dager som de andre gir oss', { fills: { payment: 'invoice' } }],
    ['Me tek det på rekning', { fills: { payment: 'invoice' } }],
    [
      'faktura på ehf, ca 15 000 pr mnd',
      { fills: { payment: 'invoice', 'invoice.channel': 'peppol', 'credit.amount': 15000 } },
    ],
    ['kan man betale med vipps hos dere?', { digression: 'paymentWays', nothing: true }],
  ]),
  ...rows(at('payment', noPrivate), [
    ['betaler på forhånd jeg, liker ikke regninger', { fills: { payment: 'prepayment' } }],
    ['Forskot er heilt greitt for meg', { fills: { payment: 'prepayment' } }],
  ]),
  ...rows(at('company.number', no), [
    ['312 345 676 mva', { fills: { 'company.number': '312345676' } }],
    ['NO923609016MVA står det på brevarket', { fills: { 'company.number': '923609016' } }],
    ['orgnr er 974.760.673', { fills: { 'company.number': '974760673' } }],
    ['fann det no: 923 60 90 16', { fills: { 'company.number': '923609016' } }],
    ['312345678', { refused: 'company.number' }],
    ['orgnr: 3123 4567', { refused: 'company.number' }],
    [
      '312345676 Fjordlys AS Storgata 5 0155 Oslo',
      {
        fills: {
          'company.number': '312345676',
          'company.name': 'Fjordlys AS',
          'company.address': address('NO', 'Storgata 5', ['0155', 'Oslo']),
        },
      },
    ],
    [
      '974760673, vi heter Florø Undervannsservice AS',
      { fills: { 'company.number': '974760673', 'company.name': 'Florø Undervannsservice AS' } },
    ],
    [
      'orgnr 923609016 å firmaet heite Moan Glass AS\nhælsing Kjell Moan',
      {
        fills: { 'company.number': '923609016', 'company.name': 'Moan Glass AS' },
        may: { 'contact.name': 'Kjell Moan' },
      },
    ],
    ['Veit itj, e rægnskapsførern som har styring på sånt', { dontKnow: true, nothing: true }],
    ['kan jeg få snakke med et menneske?', { command: 'human', nothing: true }],
    ['hvor finner jeg det da', { command: 'help', nothing: true }],
    ['vi har 12 ansatte og har holdt på siden 1987', { nothing: true }],
  ]),
  ...rows(at('company.name', no), [
    ['førde trelast as', { fills: { 'company.name': 'førde trelast as' } }],
    [
      'Vi heter Sunnfjord Rør & Varme AS',
      { fills: { 'company.name': 'Sunnfjord Rør & Varme AS' } },
    ],
    ['Firmaet heiter Nes Bygg og Tømring', { fills: { 'company.name': 'Nes Bygg og Tømring' } }],
    ['Skei og Jølster Skyttarlag', { fills: { 'company.name': 'Skei og Jølster Skyttarlag' } }],
    ['me e Hafstad Tannklinikk AS', { fills: { 'company.name': 'Hafstad Tannklinikk AS' } }],
    [
      'Askvoll Båtlag, Sjøgata 1, 6980 Askvoll, kasserar er Leiv Rune Grov',
      {
        fills: {
          'company.name': 'Askvoll Båtlag',
          'company.address': address('NO', 'Sjøgata 1', ['6980', 'Askvoll']),
        },
        may: { 'contact.name': 'Leiv Rune Grov' },
      },
    ],
    ['Egentlig skal jeg handle privat, ikke som firma', { fills: { customerType: 'private' } }],
    ['Hopp og Sprett Barnehage SA', { fills: { 'company.name': 'Hopp og Sprett Barnehage SA' } }],
    ['Post og Pakke Florø', { fills: { 'company.name': 'Post og Pakke Florø' } }],
    ['24 Timar Vakthald AS', { fills: { 'company.name': '24 Timar Vakthald AS' } }],
  ]),
  ...rows(at('company.address', no), [
    [
      'hafstadvegen 21, 6812 førde',
      { fills: { 'company.address': address('NO', 'hafstadvegen 21', ['6812', 'førde']) } },
    ],
    [
      'Industrivegen 4 6900 Florø',
      { fills: { 'company.address': address('NO', 'Industrivegen 4', ['6900', 'Florø']) } },
    ],
    [
      'Me held til i Naustdalsvegen 118, 6817 Naustdal',
      { fills: { 'company.address': address('NO', 'Naustdalsvegen 118', ['6817', 'Naustdal']) } },
    ],
    [
      'Storehagen 2\n6800 Førde',
      { fills: { 'company.address': address('NO', 'Storehagen 2', ['6800', 'Førde']) } },
    ],
    [
      'strandgata 40b 6700 måløy',
      { fills: { 'company.address': address('NO', 'strandgata 40b', ['6700', 'måløy']) } },
    ],
    [
      'Postboks 114, 6801 Førde',
      { fills: { 'company.address': address('NO', 'Postboks 114', ['6801', 'Førde']) } },
    ],
    [
      'Øyrane 7, 6800 Førde. Ring Marit Øvrebø på 68050036 hvis noe er uklart',
      {
        fills: {
          'company.address': address('NO', 'Øyrane 7', ['6800', 'Førde']),
          'contact.name': 'Marit Øvrebø',
          'contact.phone': '+4768050036',
        },
      },
    ],
    [
      'Grandevegen 13\n6783 Stryn\nv/ Per Inge Vik\npi.vik@stryntak.no',
      {
        fills: {
          'company.address': address('NO', 'Grandevegen 13', ['6783', 'Stryn']),
          'contact.email': 'pi.vik@stryntak.no',
        },
        may: { 'contact.name': 'Per Inge Vik' },
      },
    ],
    ['orgnummeret ble feil. 923609016 er riktig', { fills: { 'company.number': '923609016' } }],
    [
      'Haugevegen 44, 5776 Nå',
      { fills: { 'company.address': address('NO', 'Haugevegen 44', ['5776', 'Nå']) } },
    ],
  ]),
  ...rows(at('contact.name', no), [
    ['det e meg, Torill Nesje', { fills: { 'contact.name': 'Torill Nesje' } }],
    ['Bjørn-Arne Kvamme, dagleg leiar', { fills: { 'contact.name': 'Bjørn-Arne Kvamme' } }],
    ['lise marie hovland', { fills: { 'contact.name': 'lise marie hovland' } }],
    [
      'Torill Nesje, 680 50 034, torill@hafstadtann.no',
      {
        fills: {
          'contact.name': 'Torill Nesje',
          'contact.phone': '+4768050034',
          'contact.email': 'torill@hafstadtann.no',
        },
      },
    ],
    [
      'eg sjølv, Arne Fimreite. mobil 68050035',
      { fills: { 'contact.name': 'Arne Fimreite', 'contact.phone': '+4768050035' } },
    ],
    [
      'Berit Hauge (berit@haugefrukt.no)',
      { fills: { 'contact.name': 'Berit Hauge', 'contact.email': 'berit@haugefrukt.no' } },
    ],
    [
      'gå tilbake til firmanavnet, det ble skrevet feil',
      { command: ['back', 'change'], target: 'company.name' },
    ],
    ['avbryt hele greia', { command: ['cancel', 'stop'], nothing: true }],
    [
      'can we take this in english? my norwegian is not so good',
      { command: 'language', language: 'en', nothing: true },
    ],
    [
      'Dagleg leiar heiter Sigrun Fossheim, men det er eg som handlar. Eg heiter Marit Øvrebø',
      { fills: { 'contact.name': 'Marit Øvrebø' } },
    ],
  ]),
  ...rows(at('contact.phone', no), [
    ['68050021', { fills: { 'contact.phone': '+4768050021' } }],
    ['680 500 22 , men ikke ring før kl 14', { fills: { 'contact.phone': '+4768050022' } }],
    ['0047 68 05 00 23', { fills: { 'contact.phone': '+4768050023' } }],
    [
      'Prøv 680 50 025, eg står ofte i fjøset så la det ringe',
      { fills: { 'contact.phone': '+4768050025' } },
    ],
    ['6805002', { refused: 'contact.phone' }],
    [
      '68051234 og kari@fjordlys.no',
      { fills: { 'contact.phone': '+4768051234', 'contact.email': 'kari@fjordlys.no' } },
    ],
    ['68050046, nei beklager 68050047', { fills: { 'contact.phone': '+4768050047' } }],
    [
      'koffor treng de telefonnummeret mitt',
      { command: 'why', target: 'contact.phone', nothing: true },
    ],
    [
      'fy søren dette va tungvindt, orke snart ikkje meir',
      { digression: 'frustration', nothing: true },
    ],
    [
      'ring ikke 68050010, det er faksen. bruk 68050011',
      { fills: { 'contact.phone': '+4768050011' } },
    ],
  ]),
  ...rows(at('contact.email', no), [
    ['Post@FordeTre.no', { fills: { 'contact.email': 'post@fordetre.no' } }],
    ['kontor krøllalfa hafstadtann.no', { fills: { 'contact.email': 'kontor@hafstadtann.no' } }],
    ['torill.nesje.example.no', { refused: 'contact.email' }],
    [
      'hanne@lerumfysio.no - faktura på mail til samme adresse',
      {
        fills: {
          'contact.email': 'hanne@lerumfysio.no',
          'invoice.channel': 'email',
          'invoice.email': 'hanne@lerumfysio.no',
        },
      },
    ],
    ['oi skreiv feil tlf, skal vere 680 50 045', { fills: { 'contact.phone': '+4768050045' } }],
    ['Er du ein robot?', { digression: 'areYouHuman', nothing: true }],
    ['hjelp@stopplekkasjen.no', { fills: { 'contact.email': 'hjelp@stopplekkasjen.no' } }],
  ]),
  ...rows(at('credit.amount', no), [
    ['ca 15000 i mnd', { fills: { 'credit.amount': 15000 } }],
    ['rundt 20 000,- i månaden', { fills: { 'credit.amount': 20000 } }],
    ['8 tusen kansje, tænke æ', { fills: { 'credit.amount': 8000 } }],
    ['12k', { fills: { 'credit.amount': 12000 } }],
    ['ti tusen kroner held lenge', { fills: { 'credit.amount': 10000 } }],
    ['blir vel sånn 25.000 kr pr måned i sesongen', { fills: { 'credit.amount': 25000 } }],
    ['Vanskelig å si, men sett opp 7500 så ser vi', { fills: { 'credit.amount': 7500 } }],
    [
      '10 000 i mnd og faktura som EHF takk',
      { fills: { 'credit.amount': 10000, 'invoice.channel': 'peppol' } },
    ],
    [
      'Vi handler for rundt 40 000 i måneden, send fakturaene til regnskap@stryntak.no',
      {
        fills: {
          'credit.amount': 40000,
          'invoice.channel': 'email',
          'invoice.email': 'regnskap@stryntak.no',
        },
      },
    ],
    [
      'vænt litt, dæ ska stå Silje Brekke som kontaktperson',
      { fills: { 'contact.name': 'Silje Brekke' } },
    ],
    ['10000.. eller nei, skriv 15000', { fills: { 'credit.amount': 15000 } }],
    ['Har ikkje peiling, det kjem an på veret', { dontKnow: true, nothing: true }],
    ['hopp over den', { command: 'skip', nothing: true }],
    ['vis meg hva jeg har skrevet så langt', { command: 'summary', nothing: true }],
    [
      'vi brukte 60 000 hos en annen i fjor, men her blir det nok 2000 i måneden',
      { fills: { 'credit.amount': 2000 } },
    ],
  ]),
  ...rows(at('invoice.channel', no), [
    ['ehf', { fills: { 'invoice.channel': 'peppol' } }],
    ['på mail ja, d e jo lettast', { fills: { 'invoice.channel': 'email' } }],
    ['i posten, eg er gamaldags', { fills: { 'invoice.channel': 'post' } }],
    ['Papirfaktura takk, sjefen vil ha det i permen', { fills: { 'invoice.channel': 'post' } }],
    [
      'på epost til faktura@savlandmaskin.no',
      { fills: { 'invoice.channel': 'email', 'invoice.email': 'faktura@savlandmaskin.no' } },
    ],
    [
      'Mail. regnskap@kvalheimfisk.no',
      { fills: { 'invoice.channel': 'email', 'invoice.email': 'regnskap@kvalheimfisk.no' } },
    ],
    [
      'post, og forresten blir det 8000 i mnd ikke 5000',
      { fills: { 'invoice.channel': 'post', 'credit.amount': 8000 } },
    ],
    ['vi har ombestæmt oss, betale heller på forskudd', { fills: { payment: 'prepayment' } }],
    ['hvilke måter kan dere sende faktura på?', { digression: 'invoiceWays', nothing: true }],
  ]),
  ...rows(at('invoice.email', no), [
    [
      'send ann te bilag@tallogtrivsel.no, dæ e rekneskapsføraren vår',
      { fills: { 'invoice.email': 'bilag@tallogtrivsel.no' } },
    ],
    ['samme epost som jeg skrev i sta', { fills: { 'invoice.email': 'kari@fjordlys.no' } }],
    ['ta det heller i posten likevel', { fills: { 'invoice.channel': 'post' } }],
  ]),
  ...rows(at('person.name', noPrivate), [
    ['Ingebjørg Solheim', { fills: { 'person.name': 'Ingebjørg Solheim' } }],
    ['navnet er rolf åge tveit', { fills: { 'person.name': 'rolf åge tveit' } }],
    [
      'æ hete ingrid løvås å bor i hornnesvegen 12, 6809 førde',
      {
        fills: {
          'person.name': 'ingrid løvås',
          'person.address': address('NO', 'hornnesvegen 12', ['6809', 'førde']),
        },
      },
    ],
    [
      'Eg heiter Sigrid Fossheim og bur i Fossheimsvegen 2, 6843 Skei i Jølster',
      {
        fills: {
          'person.name': 'Sigrid Fossheim',
          'person.address': address('NO', 'Fossheimsvegen 2', ['6843', 'Skei i Jølster']),
        },
      },
    ],
    ['fødselsnummeret mitt er 010190 12345', { nationalNumber: true }],
  ]),
  ...rows(at('person.address', noPrivate), [
    [
      'bor i kirkegata 3b , 6900 florø',
      { fills: { 'person.address': address('NO', 'kirkegata 3b', ['6900', 'florø']) } },
    ],
    [
      'Sæle 14, 6985 Atløy',
      { fills: { 'person.address': address('NO', 'Sæle 14', ['6985', 'Atløy']) } },
    ],
  ]),
  ...rows(at('person.phone', noPrivate), [
    ['68050040 men sms e best', { fills: { 'person.phone': '+4768050040' } }],
    ['mobil: 680-50-041', { fills: { 'person.phone': '+4768050041' } }],
    [
      '68050043 / ingrid.lovas@example.no',
      { fills: { 'person.phone': '+4768050043', 'person.email': 'ingrid.lovas@example.no' } },
    ],
    [
      'Adressa vart feil, det er Bjørkeveien 7C, 5003 Bergen',
      { fills: { 'person.address': address('NO', 'Bjørkeveien 7C', ['5003', 'Bergen']) } },
    ],
    ['hvem får se opplysningene mine?', { command: 'privacy', nothing: true }],
    ['slætt alt dåkk har om mæ', { command: 'delete', nothing: true }],
  ]),
  ...rows(at('person.email', noPrivate), [
    [
      'har bare den til kona, solveig.tveit@example.no',
      { fills: { 'person.email': 'solveig.tveit@example.no' } },
    ],
    [
      'ingebjorg.solheim @ example.no',
      { fills: { 'person.email': 'ingebjorg.solheim@example.no' } },
    ],
    ['det vil eg helst ikkje gi frå meg', { nothing: true }],
  ]),
  ...rows(fresh('payment', no), [
    [
      'orgnr e 923609016, å du kan ring han Oddvar Savland på 680 50 032',
      {
        fills: {
          'company.number': '923609016',
          'contact.name': 'Oddvar Savland',
          'contact.phone': '+4768050032',
        },
      },
    ],
    [
      'Firma: Savland Maskin\nOrg: 923609016\nAdr: Savlandsvegen 6, 6973 Sande i Sunnfjord\nKontakt: Oddvar Savland\nMob: 68050033\nE-post: oddvar@savlandmaskin.no\nFaktura: EHF',
      {
        fills: {
          'company.name': 'Savland Maskin',
          'company.number': '923609016',
          'company.address': address('NO', 'Savlandsvegen 6', ['6973', 'Sande i Sunnfjord']),
          'contact.name': 'Oddvar Savland',
          'contact.phone': '+4768050033',
          'contact.email': 'oddvar@savlandmaskin.no',
          'invoice.channel': 'peppol',
        },
        may: { payment: 'invoice' },
      },
    ],
    [
      'Vi ønsker faktura. Regner med å bruke ca 20000 kr i måneden.',
      { fills: { payment: 'invoice', 'credit.amount': 20000 } },
    ],
    [
      'Elvis Bygg AS 312345676 faktura til post@elvisbygg.no',
      {
        fills: {
          'company.name': 'Elvis Bygg AS',
          'company.number': '312345676',
          'invoice.email': 'post@elvisbygg.no',
        },
        may: { payment: 'invoice', 'invoice.channel': 'email' },
      },
    ],
  ]),
  ...rows(fresh('payment', noPrivate), [
    [
      'forskudd. Rolf Åge Tveit, Angedalsvegen 55, 6819 Førde, 68050042, rolf.tveit@example.no',
      {
        fills: {
          payment: 'prepayment',
          'person.name': 'Rolf Åge Tveit',
          'person.address': address('NO', 'Angedalsvegen 55', ['6819', 'Førde']),
          'person.phone': '+4768050042',
          'person.email': 'rolf.tveit@example.no',
        },
      },
    ],
    [
      'navn: Maja Eide\nadresse: Bjørkevegen 3, 6856 Sogndal\ntlf: 680 50 044\nmail: maja.eide@example.no',
      {
        fills: {
          'person.name': 'Maja Eide',
          'person.address': address('NO', 'Bjørkevegen 3', ['6856', 'Sogndal']),
          'person.phone': '+4768050044',
          'person.email': 'maja.eide@example.no',
        },
      },
    ],
  ]),
  ...rows(complete('confirm', no), [
    ['Telefonnummeret er feil', { command: 'change', target: 'contact.phone' }],
    [
      'faktura skal til regnskap@fjordlys.no, ikke faktura@',
      { fills: { 'invoice.email': 'regnskap@fjordlys.no' } },
    ],
    [
      'Me har flytta, ny adresse er Kaivegen 2, 6900 Florø',
      { fills: { 'company.address': address('NO', 'Kaivegen 2', ['6900', 'Florø']) } },
    ],
    ['kan du endre adressen?', { command: 'change', target: 'company.address' }],
    ['Eg må rette på namnet til kontaktpersonen', { command: 'change', target: 'contact.name' }],
    ['vi tek heller EHF', { fills: { 'invoice.channel': 'peppol' } }],
    [
      'postnummeret er feil, det skal være 0157',
      {
        assent: 'notYes',
        may: { 'company.address': address('NO', 'Storgata 5', ['0157', 'Oslo']) },
      },
    ],
    [
      'mobilen min er 680 50 049, resten stemmer',
      { fills: { 'contact.phone': '+4768050049' }, assent: 'partly' },
    ],
    ['ser bra ut', { assent: 'yes' }],
    ['Jepp, alt stemmer', { assent: 'yes' }],
    [
      'stemmer bortsett fra telefonen',
      { assent: 'partly', command: 'change', target: 'contact.phone' },
    ],
    ['ja, men fakturaen skal i posten', { assent: 'partly', fills: { 'invoice.channel': 'post' } }],
    ['Nei, her var det mykje feil', { assent: 'no', nothing: true }],
    ['ja hvis vi får første faktura i neste måned', { assent: 'notYes', nothing: true }],
    ['tja... nesten', { assent: 'notYes', nothing: true }],
  ]),
  ...rows(complete('confirm', noPrivate), [
    ['bytt epost til ola.b@example.no', { fills: { 'person.email': 'ola.b@example.no' } }],
    ['navnet er feil, det skal være Ola Bakke uten n', { fills: { 'person.name': 'Ola Bakke' } }],
    ['dæ nummeret e gammelt, ny mobil e 68050048', { fills: { 'person.phone': '+4768050048' } }],
    ['ja d e rett', { assent: 'yes' }],
    ['👍', { assent: 'yes' }],
    ['Jau då, det skal vere slik', { assent: 'yes' }],
  ]),
  ...rows(complete('notice', no), [
    ['set ned til 3000 i mnd', { fills: { 'credit.amount': 3000 } }],
    ['det er greit for oss', { assent: 'yes' }],
    ['greitt, berre køyr på', { assent: 'yes' }],
    ['må høyr me sjefen først', { assent: 'notYes', nothing: true }],
    ['nei det vil vi ikke', { assent: 'no', nothing: true }],
    ['Kva betyr det for oss viss me seier ja?', { assent: 'notYes', nothing: true }],
    ['Ja, det samtykker vi til.', { assent: 'yes' }],
  ]),
]
