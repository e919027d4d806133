import { address, rows } from '../row.ts'
import type { Row } from '../row.ts'
import { at, complete, dkPrivate, no as norway, noPrivate, se, start } from '../situations.ts'

export const seventeenthNo: readonly Row[] = [
  ...rows(start, [
    [
      'Vi er et borettslag i Drammen som vil handle på faktura. Orgnr 310120081',
      {
        fills: { customerType: 'business', payment: 'invoice', 'company.number': '310120081' },
        may: { country: 'NO', 'company.legalForm': 'BRL' },
      },
    ],
    [
      'privat, sverige, men jeg e norsk hehe. Navnet er Tor Inge Sandvik',
      { fills: { country: 'SE', customerType: 'private', 'person.name': 'Tor Inge Sandvik' } },
    ],
    [
      'NO / bedrift / faktura / 314551206',
      {
        fills: {
          country: 'NO',
          customerType: 'business',
          payment: 'invoice',
          'company.number': '314551206',
        },
      },
    ],
    [
      'Hei eg heiter Oddny Lid og driv Lid Gardsmat ENK i Sogndal. Kontakt meg på oddny@lidgard.example.no eller 680 50 266',
      {
        fills: {
          customerType: 'business',
          'company.name': 'Lid Gardsmat ENK',
          'contact.name': 'Oddny Lid',
          'contact.email': 'oddny@lidgard.example.no',
          'contact.phone': '+4768050266',
        },
        may: { country: 'NO', 'company.legalForm': 'ENK' },
      },
    ],
    [
      'ska handle for mæ sjøl, ikke nokka firma. betale gjerne forskudd så slepp æ rekninga',
      { fills: { customerType: 'private', payment: 'prepayment' } },
    ],
    ['Norge selvfølgelig!! hvor ellers', { fills: { country: 'NO' } }],
    [
      'Gjelder ny kunde: Polarbygg Finnmark AS, org.nr 312 000 458\nAdresse: Markveien 30, 9510 Alta\nInnkjøpsansvarlig/kontaktperson: Roy Isaksen, roy@polarbygg.example.no, tlf 680 54 812\nEst. kjøp 25.000,- pr mnd',
      {
        fills: {
          customerType: 'business',
          'company.number': '312000458',
          'company.name': 'Polarbygg Finnmark AS',
          'company.address': address('NO', 'Markveien 30', ['9510', 'Alta']),
          'contact.name': 'Roy Isaksen',
          'contact.email': 'roy@polarbygg.example.no',
          'contact.phone': '+4768054812',
          'credit.amount': 25000,
        },
        may: { country: 'NO', 'company.legalForm': 'AS' },
      },
    ],
    [
      'vi er noen elever på vgs i Norge og har en ungdomsbedrift, heter Kosekopp UB. funker det??',
      {
        fills: { country: 'NO', 'company.name': 'Kosekopp UB' },
        may: { customerType: 'business', 'company.legalForm': 'UB' },
        digression: 'question',
      },
    ],
    [
      'skriver på vegne av svigerfar, Magne Fossum, Fossumveien 120, 1359 Eiksmarka. Han er privatperson og har ikke epost. tlf 680 51 077',
      {
        fills: {
          customerType: 'private',
          'person.name': 'Magne Fossum',
          'person.address': address('NO', 'Fossumveien 120', ['1359', 'Eiksmarka']),
          'person.phone': '+4768051077',
        },
        may: { country: 'NO' },
      },
    ],
    [
      'firma i bergen, Byfjord Blomster AS, 923 609 016. Vil ha faktura på ehf, handler for sånn 8000,- i mnd',
      {
        fills: {
          customerType: 'business',
          payment: 'invoice',
          'company.name': 'Byfjord Blomster AS',
          'company.number': '923609016',
          'invoice.channel': 'peppol',
          'credit.amount': 8000,
        },
        may: { country: 'NO', 'company.legalForm': 'AS', 'invoice.peppol': '0192:923609016' },
      },
    ],
  ]),

  ...rows(at('contact.name', norway), [
    ['sett opp Hege Marie, etternavn Bjørgo', { fills: { 'contact.name': 'Hege Marie Bjørgo' } }],
    [
      '68050559 / Nils Anders Sara / nils.anders@fjordlys.example.no',
      {
        fills: {
          'contact.name': 'Nils Anders Sara',
          'contact.phone': '+4768050559',
          'contact.email': 'nils.anders@fjordlys.example.no',
        },
      },
    ],
    [
      'Det blir vel meg. Eirik Thorsen. mobil: 680 55 014, mail eirikt@fjordlys.example.no, men ring helst ikke før 9',
      {
        fills: {
          'contact.name': 'Eirik Thorsen',
          'contact.phone': '+4768055014',
          'contact.email': 'eirikt@fjordlys.example.no',
        },
      },
    ],
    [
      'Hovudkontakt er Jorunn Årdal (innkjøp). Ho når du på jorunn.ardal@fjordlys.example.no',
      {
        fills: {
          'contact.name': 'Jorunn Årdal',
          'contact.email': 'jorunn.ardal@fjordlys.example.no',
        },
      },
    ],
    [
      'Berit Stokke.. nei vent, hun er i permisjon, bruk Geir Aune',
      { fills: { 'contact.name': 'Geir Aune' } },
    ],
    [
      'Med vennlig hilsen\nTorbjørn Wiik-Hansen\nØkonomisjef | Fjordlys AS\nM: (+47) 680 53 120 | torbjorn.wiik@fjordlys.example.no',
      {
        fills: {
          'contact.name': 'Torbjørn Wiik-Hansen',
          'contact.phone': '+4768053120',
          'contact.email': 'torbjorn.wiik@fjordlys.example.no',
        },
        may: { 'company.name': 'Fjordlys AS', 'company.legalForm': 'AS' },
      },
    ],
    [
      'kontaktprson er lene kristin moe tlf 6805 2288',
      { fills: { 'contact.name': 'Lene Kristin Moe', 'contact.phone': '+4768052288' } },
    ],
    [
      'Eg tek meg av det sjølv, so berre skriv Arnfinn Ytrehus',
      { fills: { 'contact.name': 'Arnfinn Ytrehus' } },
    ],
    [
      'Eposten min er thuy.nguyen@fjordlys.example.no og nummeret 68 05 11 06. Hilsen Thuy Nguyen 😊',
      {
        fills: {
          'contact.name': 'Thuy Nguyen',
          'contact.phone': '+4768051106',
          'contact.email': 'thuy.nguyen@fjordlys.example.no',
        },
      },
    ],
  ]),
  ...rows(at('contact.name', se), [
    [
      'Firmaet er svensk, men kontakten er norsk: Vegard Strand, +47 680 50 905',
      { fills: { 'contact.name': 'Vegard Strand', 'contact.phone': '+4768050905' } },
    ],
  ]),

  ...rows(at('company.address', norway), [
    [
      'Kontoret: Olav Tryggvasons gate 24, 7011 Trondheim. Lageret e på Tiller, men dit treng dokker itj sende nå',
      {
        fills: {
          'company.address': address('NO', 'Olav Tryggvasons gate 24', ['7011', 'Trondheim']),
        },
      },
    ],
    [
      'Gardsvegen 210, N-6856 Sogndal',
      { fills: { 'company.address': address('NO', 'Gardsvegen 210', ['6856', 'Sogndal']) } },
    ],
    [
      'Vi har ikke noen gateadresse, det er Postboks 55, 8301 Svolvær',
      { fills: { 'company.address': address('NO', 'Postboks 55', ['8301', 'Svolvær']) } },
    ],
  ]),
  ...rows(at('person.address', noPrivate), [
    [
      'Skogveien 3A\n1369 Stabekk',
      { fills: { 'person.address': address('NO', 'Skogveien 3A', ['1369', 'Stabekk']) } },
    ],
    [
      'storhaugveien 19 leil 4, 4014 stavanger',
      {
        fills: {
          'person.address': address('NO', 'Storhaugveien 19 leil 4', ['4014', 'Stavanger']),
        },
      },
    ],
    [
      '5057 Bergen, Bøhmergaten 6, og eposten er marit.sk@example.no',
      {
        fills: {
          'person.address': address('NO', 'Bøhmergaten 6', ['5057', 'Bergen']),
          'person.email': 'marit.sk@example.no',
        },
      },
    ],
  ]),
  ...rows(at('person.address', dkPrivate), [
    [
      'Har flyttet hit for kjærligheten ❤ Nørregade 14, 1. th, 1165 København K',
      {
        fills: { 'person.address': address('DK', 'Nørregade 14, 1. th', ['1165', 'København K']) },
      },
    ],
  ]),

  ...rows(at('payment', norway), [
    ['Me tek forskot, likar ikkje å skulde nokon pengar', { fills: { payment: 'prepayment' } }],
  ]),
  ...rows(at('credit.amount', norway), [
    ['hm vanskelig å si... si 20 000 kr', { fills: { 'credit.amount': 20000 } }],
    [
      'varierer en del fra sesong til sesong, men legg inn 7500 du',
      { fills: { 'credit.amount': 7500 } },
    ],
  ]),
  ...rows(at('invoice.channel', noPrivate), [
    ['i postkassa mi, helt vanlig brev. Jeg er 81 år', { fills: { 'invoice.channel': 'post' } }],
  ]),
  ...rows(at('invoice.channel', norway), [
    [
      'ehf 0192:312345676',
      { fills: { 'invoice.channel': 'peppol', 'invoice.peppol': '0192:312345676' } },
    ],
  ]),

  ...rows(complete('confirm', norway), [
    ['alt i orden herfra', { assent: 'yes' }],
    ['joda, det her e rætt', { assent: 'yes' }],
    ['yess helt riktig 🙌', { assent: 'yes' }],
    ['Godkjent.', { assent: 'yes' }],
    ['Det ser heilt rett ut for meg, ja', { assent: 'yes' }],
    ['Nei, vent litt med det der', { assent: 'notYes' }],
    [
      'ja til alt utanom adressa',
      { assent: 'partly', command: 'change', target: 'company.address' },
    ],
    ['det her stemmer ikke i det hele tatt', { assent: 'no' }],
    ['orgnr er feil, skal være 974760673', { fills: { 'company.number': '974760673' } }],
    [
      'Hvilken adresse blir varene sendt til, den som står der?',
      { digression: 'question', assent: 'notYes', nothing: true },
    ],
    [
      'navnet på kontaktpersonen er skrevet feil',
      { command: 'change', target: 'contact.name', assent: 'notYes' },
    ],
    [
      'bytt ut Kari med Ahmed Rashid, ahmed@fjordlys.example.no',
      { fills: { 'contact.name': 'Ahmed Rashid', 'contact.email': 'ahmed@fjordlys.example.no' } },
    ],
    ['kan vi øke til 10000 i mnd i stedet?', { fills: { 'credit.amount': 10000 } }],
    [
      'firmaet skal heite Fjordlys Drift AS, dei har bytta namn',
      { fills: { 'company.name': 'Fjordlys Drift AS' }, may: { 'company.legalForm': 'AS' } },
    ],
  ]),
  ...rows(complete('confirm', noPrivate), [
    ['Ja takk, bare fullfør', { assent: 'yes' }],
    [
      'flytta sist uke 🙂 ny adr Tollbugata 50, 3044 Drammen',
      { fills: { 'person.address': address('NO', 'Tollbugata 50', ['3044', 'Drammen']) } },
    ],
  ]),

  ...rows(at('payment', norway), [
    [
      'Hva er egentlig forskjellen på faktura og forskudd?',
      { digression: 'question', nothing: true },
    ],
  ]),
  ...rows(at('contact.email', norway), [
    [
      'hallo??? er det noen der',
      { digression: ['greeting', 'question', 'frustration', 'smallTalk'], nothing: true },
    ],
  ]),
  ...rows(at('person.phone', noPrivate), [
    ['Tusen takk, dette gikk jo lekende lett til nå', { digression: 'thanks', nothing: true }],
  ]),
  ...rows(at('company.number', norway), [
    ['Er dette trygt da, eller e du en robot?', { digression: 'question', nothing: true }],
  ]),
  ...rows(at('credit.amount', norway), [
    ['Bind me oss til den summen?', { digression: 'question', nothing: true }],
  ]),
  ...rows(at('person.name', noPrivate), [
    ['ha det bra så lenge, snakkes i morgen', { digression: 'goodbye', nothing: true }],
  ]),

  ...rows(at('company.number', norway), [
    ['aner ikkje kva orgnummeret vårt er', { dontKnow: true }],
  ]),
  ...rows(at('contact.phone', norway), [['angre det siste jeg skrev', { command: 'undo' }]]),
  ...rows(at('contact.email', norway), [['hopp over denne foreløpig', { command: 'skip' }]]),

  ...rows(at('company.number', norway), [['orgnr 312 345 675', { refused: 'company.number' }]]),
  ...rows(at('credit.amount', norway), [
    ['Vi hadde en sak hos dere i fjor, ordrenummer 40012, den ble aldri ordna', { nothing: true }],
  ]),
  ...rows(at('person.name', noPrivate), [['05839411229', { nationalNumber: true, nothing: true }]]),
]
