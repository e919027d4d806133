import { address, rows } from '../row.ts'
import type { Row } from '../row.ts'
import { at, complete, fresh, no, noPrivate, start } from '../situations.ts'

/** The first thing written in the window. */
const opening: readonly Row[] = [
  ...rows(start, [
    ['norge', { fills: { country: 'NO' } }],
    ['me held til på Vestlandet, altså i Noreg', { fills: { country: 'NO' } }],
    [
      'Hei! Vi er et elektrofirma i Norge og vil gjerne handle på faktura. Orgnr 312345676, Moen Elektro AS, Industriveien 12, 7072 Heimdal. Kontaktperson er Lars Moen, 680 51 234, lars@moenelektro.no',
      {
        fills: {
          country: 'NO',
          customerType: 'business',
          payment: 'invoice',
          'company.number': '312345676',
          'company.name': 'Moen Elektro AS',
          'company.address': address('NO', 'Industriveien 12', ['7072', 'Heimdal']),
          'contact.name': 'Lars Moen',
          'contact.phone': '+4768051234',
          'contact.email': 'lars@moenelektro.no',
        },
      },
    ],
    [
      'norge, privat, forskudd',
      { fills: { country: 'NO', customerType: 'private', payment: 'prepayment' } },
    ],
    [
      'Norsk bedrift, vi betaler forskuddsvis',
      { fills: { country: 'NO', customerType: 'business', payment: 'prepayment' } },
    ],
    [
      'Med vennlig hilsen\nTuva Lindseth\nDaglig leder\nHavblikk Tannklinikk AS\nOrg.nr. 974 760 673 MVA\nSjøgata 21, 8006 Bodø, Norge\nTlf. +47 680 50 045\ntuva@havblikktann.no',
      {
        fills: {
          country: 'NO',
          'company.number': '974760673',
          'company.name': 'Havblikk Tannklinikk AS',
          'company.address': address('NO', 'Sjøgata 21', ['8006', 'Bodø']),
          'contact.name': 'Tuva Lindseth',
          'contact.phone': '+4768050045',
          'contact.email': 'tuva@havblikktann.no',
        },
        may: { customerType: 'business' },
      },
    ],
    [
      'Hei, eg er privatkunde frå Noreg. Namnet er Olav Tveit, eg bur i Bakkegata 9, 6800 Førde, og telefonen er 680 50 062.',
      {
        fills: {
          country: 'NO',
          customerType: 'private',
          'person.name': 'Olav Tveit',
          'person.address': address('NO', 'Bakkegata 9', ['6800', 'Førde']),
          'person.phone': '+4768050062',
        },
      },
    ],
    [
      'firma i norge orgnr 923609016',
      { fills: { country: 'NO', customerType: 'business', 'company.number': '923609016' } },
    ],
    [
      'Land: Norge\nType: Bedrift\nBetaling: Faktura\nOrg.nr: 974760673\nNavn: Lofoten Fiskemat AS\nAdresse: Kaigata 2, 8370 Leknes\nKontakt: Unni Falch\nMobil: 68050045\nE-post: unni@lofotenfiskemat.no',
      {
        fills: {
          country: 'NO',
          customerType: 'business',
          payment: 'invoice',
          'company.number': '974760673',
          'company.name': 'Lofoten Fiskemat AS',
          'company.address': address('NO', 'Kaigata 2', ['8370', 'Leknes']),
          'contact.name': 'Unni Falch',
          'contact.phone': '+4768050045',
          'contact.email': 'unni@lofotenfiskemat.no',
        },
      },
    ],
    [
      'Jeg skal kjøpe maling til huset mitt i Norge, altså som privatperson, og betaler gjerne på forskudd',
      { fills: { country: 'NO', customerType: 'private', payment: 'prepayment' } },
    ],
    [
      'Vi er Bjørkelia Barnehage SA i Norge, org 312 345 676, ønsker faktura på EHF, ca 6000 i måneden.',
      {
        fills: {
          country: 'NO',
          payment: 'invoice',
          'company.number': '312345676',
          'company.name': 'Bjørkelia Barnehage SA',
          'credit.amount': 6000,
          'invoice.channel': 'peppol',
        },
        may: { customerType: 'business' },
      },
    ],
    [
      'yo norge privat, tobias lund, 68050027',
      {
        fills: {
          country: 'NO',
          customerType: 'private',
          'person.name': 'tobias lund',
          'person.phone': '+4768050027',
        },
      },
    ],
    ['er du en robot eller?', { digression: 'areYouHuman', nothing: true }],
  ]),
]

/** While a field is being asked for. */
const asked: readonly Row[] = [
  ...rows({ asks: 'customerType', country: 'NO' }, [
    ['firma', { fills: { customerType: 'business' } }],
    ['et borettslag, 48 leiligheter', { fills: { customerType: 'business' } }],
    [
      'enkeltpersonforetak. er snekker',
      { fills: { customerType: 'business' }, may: { 'company.legalForm': 'ENK' } },
    ],
    ['Helt privat, det er til hytta på Hafjell.', { fills: { customerType: 'private' } }],
    ['berre for meg sjølv', { fills: { customerType: 'private' } }],
    [
      'Firma. Vil ha faktura. 974760673.',
      { fills: { customerType: 'business', payment: 'invoice', 'company.number': '974760673' } },
    ],
    [
      'privat og betaler på forskudd',
      { fills: { customerType: 'private', payment: 'prepayment' } },
    ],
  ]),
  ...rows(at('payment', no), [
    ['fakura takk', { fills: { payment: 'invoice' } }],
    ['30 dagars faktura hadde vore fint', { fills: { payment: 'invoice' } }],
    [
      'faktura, orgnummeret er 312345676',
      { fills: { payment: 'invoice', 'company.number': '312345676' } },
    ],
    ['kva betalingsmåtar har de?', { digression: 'paymentWays', nothing: true }],
  ]),
  ...rows(at('payment', noPrivate), [
    ['betaler på forhånd', { fills: { payment: 'prepayment' } }],
    [
      'Jeg vil helst gjøre opp før varene blir sendt, liker ikke å skylde noen penger.',
      { fills: { payment: 'prepayment' } },
    ],
    [
      'Forskudd er fint. Navnet mitt er Muhammad Iqbal, jeg bor i Tøyengata 30, 0578 Oslo.',
      {
        fills: {
          payment: 'prepayment',
          'person.name': 'Muhammad Iqbal',
          'person.address': address('NO', 'Tøyengata 30', ['0578', 'Oslo']),
        },
      },
    ],
    ['leverer dere til Svalbard?', { digression: 'question', nothing: true }],
  ]),
  ...rows(at('company.number', no), [
    ['312 345 676', { fills: { 'company.number': '312345676' } }],
    ['orgnr 974760673mva', { fills: { 'company.number': '974760673' } }],
    ['NO 923 609 016 MVA', { fills: { 'company.number': '923609016' } }],
    ['det e 97476 0673', { fills: { 'company.number': '974760673' } }],
    ['tre en to tre fire fem seks sju seks', { fills: { 'company.number': '312345676' } }],
    ['312345677', { refused: 'company.number' }],
    ['orgnr.: 3123456', { refused: 'company.number' }],
    [
      '312345676, Tante Gerds Kafé AS',
      { fills: { 'company.number': '312345676', 'company.name': 'Tante Gerds Kafé AS' } },
    ],
    [
      'org 974760673 / Havbris Oppdrett AS / Kaivegen 3, 6718 Deknepollen',
      {
        fills: {
          'company.number': '974760673',
          'company.name': 'Havbris Oppdrett AS',
          'company.address': address('NO', 'Kaivegen 3', ['6718', 'Deknepollen']),
        },
      },
    ],
    [
      'God dag. Jeg skriver på vegne av styret i Furulia Sameie. Vi har organisasjonsnummer 923 609 016 og holder til i Granstien 14, 1472 Fjellhamar. Kontaktperson er undertegnede, Bjarne Strøm.',
      {
        fills: {
          'company.number': '923609016',
          'company.name': 'Furulia Sameie',
          'company.address': address('NO', 'Granstien 14', ['1472', 'Fjellhamar']),
          'contact.name': 'Bjarne Strøm',
        },
      },
    ],
    ['Hvor finner jeg organisasjonsnummeret?', { command: 'help', nothing: true }],
    ['vi er 14 ansatte fordelt på 3 båter', { nothing: true }],
  ]),
  ...rows(at('company.name', no), [
    ['bakken rør og varme as', { fills: { 'company.name': 'bakken rør og varme as' } }],
    ['Vi heter Tante Gerds Kafé AS', { fills: { 'company.name': 'Tante Gerds Kafé AS' } }],
    ['Selskapet heiter Havbris Oppdrett AS', { fills: { 'company.name': 'Havbris Oppdrett AS' } }],
    ['Solbakken Borettslag', { fills: { 'company.name': 'Solbakken Borettslag' } }],
    [
      'navnet på klinikken er Pust Fysioterapi DA',
      { fills: { 'company.name': 'Pust Fysioterapi DA' } },
    ],
    [
      'Moen Elektro AS, Industriveien 12, 7072 Heimdal',
      {
        fills: {
          'company.name': 'Moen Elektro AS',
          'company.address': address('NO', 'Industriveien 12', ['7072', 'Heimdal']),
        },
      },
    ],
    [
      'Saksa Frisør AS, Storgata 40, 2212 Kongsvinger, jeg heter Malin Rud',
      {
        fills: {
          'company.name': 'Saksa Frisør AS',
          'company.address': address('NO', 'Storgata 40', ['2212', 'Kongsvinger']),
          'contact.name': 'Malin Rud',
        },
      },
    ],
    ['orgnummeret ble feil, riktig er 923609016', { fills: { 'company.number': '923609016' } }],
    [
      'Can we take this in English instead?',
      { command: 'language', language: 'en', nothing: true },
    ],
    ['Pause Kaffebar AS', { fills: { 'company.name': 'Pause Kaffebar AS' } }],
    ['Hjelp i Heimen AS', { fills: { 'company.name': 'Hjelp i Heimen AS' } }],
    ['Vi heter Nei til Rust AS', { fills: { 'company.name': 'Nei til Rust AS' } }],
    ['Kafé 1814 AS', { fills: { 'company.name': 'Kafé 1814 AS' } }],
    ['det samme som står på skiltet', { nothing: true }],
  ]),
  ...rows(at('company.address', no), [
    [
      'Industriveien 12, 7072 Heimdal',
      { fills: { 'company.address': address('NO', 'Industriveien 12', ['7072', 'Heimdal']) } },
    ],
    [
      'strandgata 4b 9008 tromsø',
      { fills: { 'company.address': address('NO', 'strandgata 4b', ['9008', 'tromsø']) } },
    ],
    [
      'me held til på Kaivegen 3, 6718 Deknepollen',
      { fills: { 'company.address': address('NO', 'Kaivegen 3', ['6718', 'Deknepollen']) } },
    ],
    [
      'Sjøgata 21\n8006 Bodø',
      { fills: { 'company.address': address('NO', 'Sjøgata 21', ['8006', 'Bodø']) } },
    ],
    [
      'postboks 112, 6001 ålesund',
      { fills: { 'company.address': address('NO', 'postboks 112', ['6001', 'ålesund']) } },
    ],
    [
      'Sjøgata 21, 8006 Bodø, ring Tuva Lindseth på 68050045',
      {
        fills: {
          'company.address': address('NO', 'Sjøgata 21', ['8006', 'Bodø']),
          'contact.name': 'Tuva Lindseth',
          'contact.phone': '+4768050045',
        },
      },
    ],
    [
      'Verkstedveien 1, 3516 Hønefoss. kontakt: Roger Dokken (daglig leder) tlf 68050066 roger@dokkenbil.no ca 18000 pr mnd, ehf',
      {
        fills: {
          'company.address': address('NO', 'Verkstedveien 1', ['3516', 'Hønefoss']),
          'contact.name': 'Roger Dokken',
          'contact.phone': '+4768050066',
          'contact.email': 'roger@dokkenbil.no',
          'credit.amount': 18000,
          'invoice.channel': 'peppol',
        },
      },
    ],
    ['glem det, jeg gidder ikke mer', { command: ['cancel', 'stop'], nothing: true }],
    [
      'Stoppvegen 4, 2315 Hamar',
      { fills: { 'company.address': address('NO', 'Stoppvegen 4', ['2315', 'Hamar']) } },
    ],
  ]),
  ...rows(at('contact.name', no), [
    ['kjetil aasen', { fills: { 'contact.name': 'kjetil aasen' } }],
    ['det er meg det, Ragnhild Øvrebø', { fills: { 'contact.name': 'Ragnhild Øvrebø' } }],
    [
      'Eg heiter Torbjørn Hauge og er driftsleiar her',
      { fills: { 'contact.name': 'Torbjørn Hauge' } },
    ],
    ['dere kan spørre etter Turid Moe på kontoret', { fills: { 'contact.name': 'Turid Moe' } }],
    [
      'Hilde Nygård, hilde@solbakkenbrl.no, 680 50 033',
      {
        fills: {
          'contact.name': 'Hilde Nygård',
          'contact.email': 'hilde@solbakkenbrl.no',
          'contact.phone': '+4768050033',
        },
      },
    ],
    [
      'snakk med Arne Brekke, 680 51 299',
      { fills: { 'contact.name': 'Arne Brekke', 'contact.phone': '+4768051299' } },
    ],
    [
      'jonas vik 68050088 jonas@vikror.no faktura på epost til samme',
      {
        fills: {
          'contact.name': 'jonas vik',
          'contact.phone': '+4768050088',
          'contact.email': 'jonas@vikror.no',
          'invoice.channel': 'email',
        },
        may: { 'invoice.email': 'jonas@vikror.no' },
      },
    ],
    ['kan eg endre betalingsmåten?', { command: 'change', target: 'payment' }],
    [
      'vi har forresten flyttet, ny adresse er Dronningens gate 8, 0152 Oslo',
      { fills: { 'company.address': address('NO', 'Dronningens gate 8', ['0152', 'Oslo']) } },
    ],
    ['vil prate med et ordentlig menneske, takk', { command: 'human', nothing: true }],
    [
      'Det er Anne Lie som er kontaktperson, mannen min Bjørn tar bare imot varene',
      { fills: { 'contact.name': 'Anne Lie' } },
    ],
  ]),
  ...rows(at('contact.phone', no), [
    ['68051234', { fills: { 'contact.phone': '+4768051234' } }],
    ['mob 680 50 012', { fills: { 'contact.phone': '+4768050012' } }],
    ['0047 68 05 00 31, treffes best etter fire', { fills: { 'contact.phone': '+4768050031' } }],
    ['680512', { refused: 'contact.phone' }],
    ['680-50-045 e nummeret mitt', { fills: { 'contact.phone': '+4768050045' } }],
    [
      '68050012 / drift@havbris.no',
      { fills: { 'contact.phone': '+4768050012', 'contact.email': 'drift@havbris.no' } },
    ],
    [
      'nummeret er 680 50 071 og mailen er siw@neglerogvipper.no, faktura kan dere sende samme sted',
      {
        fills: { 'contact.phone': '+4768050071', 'contact.email': 'siw@neglerogvipper.no' },
        may: { 'invoice.channel': 'email', 'invoice.email': 'siw@neglerogvipper.no' },
      },
    ],
    [
      'oi, navnet skal være Kari Haugland, ikke Haugen',
      { fills: { 'contact.name': 'Kari Haugland' } },
    ],
    ['68051243 nei feil 68051234', { fills: { 'contact.phone': '+4768051234' } }],
    [
      'hvorfor må dere ha telefonnummeret?',
      { command: 'why', target: 'contact.phone', nothing: true },
    ],
    [
      'ikke ring kontoret på 680 50 001, bruk mobilen: 680 50 099',
      { fills: { 'contact.phone': '+4768050099' } },
    ],
  ]),
  ...rows(at('contact.email', no), [
    ['Post@TanteGerd.no', { fills: { 'contact.email': 'post@tantegerd.no' } }],
    [
      'ragnhild krøllalfa pustfysio punkt no',
      { fills: { 'contact.email': 'ragnhild@pustfysio.no' } },
    ],
    ['kari.fjordlys.no', { refused: 'contact.email' }],
    ['lars@moenelektro. no', { fills: { 'contact.email': 'lars@moenelektro.no' } }],
    [
      'oddny@strikkestova.no, me handlar for om lag 4000 i månaden og vil ha faktura på e-post',
      {
        fills: {
          'contact.email': 'oddny@strikkestova.no',
          'credit.amount': 4000,
          'invoice.channel': 'email',
        },
        may: { 'invoice.email': 'oddny@strikkestova.no', payment: 'invoice' },
      },
    ],
    ['vent, tlf ble feil. 680 50 021 skal det være', { fills: { 'contact.phone': '+4768050021' } }],
    [
      'post@fjordlys.no... eller nei, bruk heller kari.haugen@fjordlys.no',
      { fills: { 'contact.email': 'kari.haugen@fjordlys.no' } },
    ],
    ['eg vil sjå kva eg har skrive til no', { command: 'summary', nothing: true }],
  ]),
  ...rows(at('credit.amount', no), [
    ['ca 8000', { fills: { 'credit.amount': 8000 } }],
    ['15 tusen', { fills: { 'credit.amount': 15000 } }],
    [
      'Vi handler vel for omtrent 20.000 kr i måneden, litt mer om sommeren.',
      { fills: { 'credit.amount': 20000 } },
    ],
    ['tolv tusen kanskje', { fills: { 'credit.amount': 12000 } }],
    ['25k', { fills: { 'credit.amount': 25000 } }],
    [
      '10000 i måneden, faktura som EHF',
      {
        fills: { 'credit.amount': 10000, 'invoice.channel': 'peppol' },
        may: { payment: 'invoice' },
      },
    ],
    [
      'sånn 6500 og send fakturaen til bilag@vikror.no',
      {
        fills: { 'credit.amount': 6500, 'invoice.email': 'bilag@vikror.no' },
        may: { 'invoice.channel': 'email', payment: 'invoice' },
      },
    ],
    ['jeg må rette adressen', { command: 'change', target: 'company.address' }],
    ['10000, nei si heller 12000', { fills: { 'credit.amount': 12000 } }],
    ['aner ikke, det er sjefen som vet sånt', { dontKnow: true, nothing: true }],
    ['herregud så mye dere skal vite', { digression: 'frustration', nothing: true }],
  ]),
  ...rows(at('invoice.channel', no), [
    ['EHF', { fills: { 'invoice.channel': 'peppol' } }],
    ['på papir i posten, vi er gammeldagse her', { fills: { 'invoice.channel': 'post' } }],
    ['mail er greit', { fills: { 'invoice.channel': 'email' } }],
    [
      'e-post, regnskap@tantegerd.no',
      { fills: { 'invoice.channel': 'email', 'invoice.email': 'regnskap@tantegerd.no' } },
    ],
    ['forresten, øk beløpet til 9000', { fills: { 'credit.amount': 9000 } }],
    ['hvilke måter kan vi få fakturaen på?', { digression: 'invoiceWays', nothing: true }],
  ]),
  ...rows(at('invoice.email', no), [
    [
      'send dei til rekneskapsføraren vår: bilag@tallknusaren.no',
      { fills: { 'invoice.email': 'bilag@tallknusaren.no' } },
    ],
    [
      'bare bruk den samme e-posten som jeg skrev i stad',
      { fills: { 'invoice.email': 'kari@fjordlys.no' } },
    ],
    ['Nei, la oss heller ta fakturaen i posten', { fills: { 'invoice.channel': 'post' } }],
  ]),
  ...rows(at('person.name', noPrivate), [
    ['Ingeborg Marie Sletten', { fills: { 'person.name': 'Ingeborg Marie Sletten' } }],
    [
      'Gunnar Lie, Skogveien 5, 1400 Ski',
      {
        fills: {
          'person.name': 'Gunnar Lie',
          'person.address': address('NO', 'Skogveien 5', ['1400', 'Ski']),
        },
      },
    ],
    [
      'Eg er Solveig Aarset, telefon 680 50 054',
      { fills: { 'person.name': 'Solveig Aarset', 'person.phone': '+4768050054' } },
    ],
    ['fødselsnummeret mitt er 010190 12345', { nationalNumber: true }],
  ]),
  ...rows(at('person.address', noPrivate), [
    [
      'æ bor i fjellveien 33, 9011 tromsø',
      { fills: { 'person.address': address('NO', 'fjellveien 33', ['9011', 'tromsø']) } },
    ],
    [
      'Granvegen 18 H0301, 2609 Lillehammer',
      { fills: { 'person.address': address('NO', 'Granvegen 18 H0301', ['2609', 'Lillehammer']) } },
    ],
    [
      'Løkkeveien 22\n4008 Stavanger\nmob: 680 50 090\nmail: trine.lokke@example.no',
      {
        fills: {
          'person.address': address('NO', 'Løkkeveien 22', ['4008', 'Stavanger']),
          'person.phone': '+4768050090',
          'person.email': 'trine.lokke@example.no',
        },
      },
    ],
    ['ops, dette er jo til firmaet, ikke privat', { fills: { customerType: 'business' } }],
    ['det har dere ingenting med', { nothing: true }],
  ]),
  ...rows(at('person.phone', noPrivate), [
    [
      'tlf 680 50 077. hører litt dårlig så la det ringe lenge',
      { fills: { 'person.phone': '+4768050077' } },
    ],
    [
      '68050063 og hanne.m@example.no',
      { fills: { 'person.phone': '+4768050063', 'person.email': 'hanne.m@example.no' } },
    ],
    ['beklager, jeg skrev feil navn, heter Ola Bakke', { fills: { 'person.name': 'Ola Bakke' } }],
    ['Hva skjer med opplysningene mine etterpå?', { command: 'privacy', nothing: true }],
  ]),
  ...rows(at('person.email', noPrivate), [
    [
      'ingeborg_47@example.no (barnebarnet mitt leser den)',
      { fills: { 'person.email': 'ingeborg_47@example.no' } },
    ],
    [
      'adressen ble visst feil, kan jeg få skrive den på nytt',
      { command: 'change', target: 'person.address' },
    ],
    ['kan jeg hoppe over den? har ikke e-post', { command: 'skip', nothing: true }],
  ]),
  ...rows(fresh('payment', noPrivate), [
    [
      'Forskudd. Åse Karin Dahl, Nygårdsgaten 41, 5015 Bergen, 680 50 019, aase.dahl@example.no',
      {
        fills: {
          payment: 'prepayment',
          'person.name': 'Åse Karin Dahl',
          'person.address': address('NO', 'Nygårdsgaten 41', ['5015', 'Bergen']),
          'person.phone': '+4768050019',
          'person.email': 'aase.dahl@example.no',
        },
      },
    ],
  ]),
  ...rows(fresh('payment', no), [
    [
      'faktura på ehf, rundt 30 000 i mnd',
      { fills: { payment: 'invoice', 'invoice.channel': 'peppol', 'credit.amount': 30000 } },
    ],
    [
      'Vi betaler på faktura. Fakturaene sendes til faktura@granheimbygg.no og vi kjøper for ca 40 000 i måneden',
      {
        fills: {
          payment: 'invoice',
          'invoice.email': 'faktura@granheimbygg.no',
          'credit.amount': 40000,
        },
        may: { 'invoice.channel': 'email' },
      },
    ],
    [
      'Granheim Bygg AS 923609016',
      { fills: { 'company.name': 'Granheim Bygg AS', 'company.number': '923609016' } },
    ],
  ]),
]

/** At the summary and the notice. */
const summary: readonly Row[] = [
  ...rows(complete('confirm', no), [
    [
      'fakturaeposten skal være regnskap@fjordlys.no',
      { fills: { 'invoice.email': 'regnskap@fjordlys.no' }, assent: 'notYes' },
    ],
    [
      'Vi har ombestemt oss og vil ha EHF i stedet for e-post',
      { fills: { 'invoice.channel': 'peppol' }, assent: 'notYes' },
    ],
    [
      'Kontaktpersonen har slutta. Ny kontakt er Sindre Vågen, 680 50 056.',
      {
        fills: { 'contact.name': 'Sindre Vågen', 'contact.phone': '+4768050056' },
        assent: 'notYes',
      },
    ],
    ['bytt telefonnummer', { command: 'change', target: 'contact.phone', assent: 'notYes' }],
    [
      'det er skrivefeil i firmanavnet',
      { command: 'change', target: 'company.name', assent: 'notYes' },
    ],
    ['jepp, alt stemmer', { assent: 'yes' }],
    ['heilt rett, send inn', { assent: 'yes' }],
    ['nei', { assent: 'no' }],
    ['nei, her er det noe som ikke stemmer', { assent: 'no' }],
    [
      'Ja, bortsett fra telefonnummeret',
      { assent: 'partly', command: 'change', target: 'contact.phone' },
    ],
    ['ok men beløpet skal være 7500', { assent: 'partly', fills: { 'credit.amount': 7500 } }],
    ['må høre med styret først', { assent: 'notYes' }],
    ['tja, er litt usikker på adressen', { assent: 'notYes' }],
    ['kan vi begynne helt på nytt', { command: 'restart', assent: 'notYes' }],
  ]),
  ...rows(complete('confirm', noPrivate), [
    ['jeg vil heller ha faktura', { fills: { payment: 'invoice' }, assent: 'notYes' }],
    [
      'Adressa er feil! Eg bur i Bjørkevegen 9, 5003 Bergen',
      {
        fills: { 'person.address': address('NO', 'Bjørkevegen 9', ['5003', 'Bergen']) },
        assent: 'notYes',
      },
    ],
    ['👍', { assent: 'yes' }],
    ['Ja takk, dette ser helt riktig ut.', { assent: 'yes' }],
    [
      'ja, men e-posten er ola@example.no',
      { assent: 'partly', fills: { 'person.email': 'ola@example.no' } },
    ],
    ['ja vent litt, skal bare finne brillene', { assent: 'notYes' }],
    ['slett alt dere har om meg', { command: 'delete', assent: 'notYes' }],
  ]),
  ...rows(complete('notice', no), [
    [
      'kan vi sette ned beløpet til 3000 først?',
      { fills: { 'credit.amount': 3000 }, assent: 'notYes' },
    ],
    ['da betaler jeg heller på forskudd', { fills: { payment: 'prepayment' }, assent: 'notYes' }],
    ['det er greit for oss', { assent: 'yes' }],
    ['Kjør på', { assent: 'yes' }],
    ['ja, hvis det ikke koster noe', { assent: 'notYes' }],
    ['Nei, det vil jeg ikke.', { assent: 'no' }],
  ]),
]

/** As customers in Norway type. */
export const ninthNo: readonly Row[] = [...opening, ...asked, ...summary]
