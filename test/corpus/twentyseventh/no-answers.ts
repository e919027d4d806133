import { address, rows } from '../row.ts'
import type { Row, Situation } from '../row.ts'
import { at, complete, dk, fresh, having, no, noPrivate, se, start } from '../situations.ts'

const norwegian: Situation = { asks: 'customerType', country: 'NO' }
const mails = ['contact.email', 'invoice.email'] as const

export const noAnswers: readonly Row[] = [
  // Single answers.
  ...rows(start, [
    ['vi sitter i Norge', { fills: { country: 'NO' }, may: { customerType: 'business' } }],
    ['Noreg', { fills: { country: 'NO' } }],
    [
      'Firmaet er registrert i Danmark',
      { fills: { country: 'DK' }, may: { customerType: 'business' } },
    ],
    ['det blir sverige det', { fills: { country: 'SE' } }],
  ]),
  ...rows(norwegian, [
    ['det e te firmaet mitt', { fills: { customerType: 'business' } }],
    ['skal ha det hjemme, så privat', { fills: { customerType: 'private' } }],
    ['Vi er et selskap', { fills: { customerType: 'business' } }],
    ['veit ikkje heilt', { dontKnow: true, nothing: true }],
    ['bedrift, men hvorfor spør dere?', { fills: { customerType: 'business' } }],
  ]),
  ...rows(fresh('payment', no), [
    ['kan vi få faktura?', { fills: { payment: 'invoice' } }],
    ['helst betale på forhånd', { fills: { payment: 'prepayment' } }],
    ['Faktura i etterkant er best for oss', { fills: { payment: 'invoice' } }],
    ['me tek forskot', { fills: { payment: 'prepayment' } }],
    ['Faktura, koster det noe ekstra?', { fills: { payment: 'invoice' } }],
    ['vet ikke, hva pleier folk å velge', { dontKnow: true, nothing: true }],
  ]),
  ...rows(fresh('company.number', no), [
    ['312.345.609', { fills: { 'company.number': '312345609' } }],
    ['NO 312 345 617 MVA', { fills: { 'company.number': '312345617' } }],
    ['jeg tror det er 312345625', { fills: { 'company.number': '312345625' } }],
    ['det står 312345633 på brevpapiret', { fills: { 'company.number': '312345633' } }],
    [
      '312345706 - hva trenger dere egentlig det til?',
      { fills: { 'company.number': '312345706' } },
    ],
    ['3123456', { refused: 'company.number' }],
    ['312345600', { refused: 'company.number' }],
    ['Ingen anelse om hva orgnummeret vårt er', { dontKnow: true, nothing: true }],
    ['det må eg spørje rekneskapsføraren om', { nothing: true }],
  ]),
  ...rows(fresh('company.name', no), [
    [
      'Ferdigbetong Sør AS',
      {
        fills: { 'company.name': 'Ferdigbetong Sør AS' },
        may: { 'company.legalForm': 'AS' },
      },
    ],
    [
      'Det offisielle navnet er Øst-Vest Spedisjon AS',
      {
        fills: { 'company.name': 'Øst-Vest Spedisjon AS' },
        may: { 'company.legalForm': 'AS' },
      },
    ],
    [
      'Nei Takk AS',
      { fills: { 'company.name': 'Nei Takk AS' }, may: { 'company.legalForm': 'AS' } },
    ],
    [
      'Tilbake til Naturen SA',
      {
        fills: { 'company.name': 'Tilbake til Naturen SA' },
        may: { 'company.legalForm': 'SA' },
      },
    ],
    ['me heiter Fjellheimen Kafé', { fills: { 'company.name': 'Fjellheimen Kafé' } }],
    ['hæ, hva skal jeg skrive her', { nothing: true }],
  ]),
  ...rows(fresh('company.legalForm', no), [
    ['et helt vanlig aksjeselskap', { fills: { 'company.legalForm': 'AS' } }],
    ['eg driv åleine, så enkeltpersonføretak', { fills: { 'company.legalForm': 'ENK' } }],
    ['allmennaksjeselskap', { fills: { 'company.legalForm': 'ASA' } }],
    ['burettslag', { fills: { 'company.legalForm': 'BRL' } }],
    ['ansvarlig selskap med delt ansvar', { fills: { 'company.legalForm': 'DA' } }],
    ['Samvirkeforetak står det i papirene', { fills: { 'company.legalForm': 'SA' } }],
    ['uff det husker jeg ikke', { dontKnow: true, nothing: true }],
  ]),
  ...rows(fresh('company.address', no), [
    [
      'Fjordveien 103, 1363 Høvik',
      { fills: { 'company.address': address('NO', 'Fjordveien 103', ['1363', 'Høvik']) } },
    ],
    [
      'vi holder hus i Prinsens gate 22, 7012 Trondheim',
      {
        fills: { 'company.address': address('NO', 'Prinsens gate 22', ['7012', 'Trondheim']) },
      },
    ],
    [
      'elvegata 3, 6413 molde',
      { fills: { 'company.address': address('NO', 'Elvegata 3', ['6413', 'Molde']) } },
    ],
    [
      'Besøksadressen er Skippergata 33\n0154 Oslo\nNorge',
      { fills: { 'company.address': address('NO', 'Skippergata 33', ['0154', 'Oslo']) } },
    ],
    [
      'Det er Hamnegata 8, 5411 Stord, går det fint med berre den?',
      { fills: { 'company.address': address('NO', 'Hamnegata 8', ['5411', 'Stord']) } },
    ],
  ]),
  ...rows(fresh('contact.name', no), [
    ['Du kan skrive opp Marte Kirkeby', { fills: { 'contact.name': 'Marte Kirkeby' } }],
    ['daglig leder, Tor Arne Vik', { fills: { 'contact.name': 'Tor Arne Vik' } }],
    ['eg heiter Guro Tveito', { fills: { 'contact.name': 'Guro Tveito' } }],
    [
      'Nina Fjeld, er det nok med meg eller må sjefen også stå der?',
      { fills: { 'contact.name': 'Nina Fjeld' } },
    ],
    ['det er ikkje bestemt enno', { nothing: true }],
  ]),
  ...rows(at('contact.phone', no), [
    ['680 52 001 er nummeret mitt', { fills: { 'contact.phone': '+4768052001' } }],
    ['0047 680 52 002', { fills: { 'contact.phone': '+4768052002' } }],
    ['mobilen? 68052003', { fills: { 'contact.phone': '+4768052003' } }],
    ['+47-680-52-005', { fills: { 'contact.phone': '+4768052005' } }],
    [
      '680 52 006, men ikke ring før klokka 9 er dere snille',
      { fills: { 'contact.phone': '+4768052006' } },
    ],
    ['680 52', { refused: 'contact.phone' }],
    ['telefonnummeret mitt vil eg ikkje gje frå meg', { nothing: true }],
    ['kan ikke nummeret på jobbmobilen utenat', { nothing: true }],
  ]),
  ...rows(at('contact.email', no), [
    [
      'Skriv til KARI.HAUGEN@FJORDLYS.NO',
      { fills: { 'contact.email': 'kari.haugen@fjordlys.no' } },
    ],
    ['nei@fjordlys.no', { fills: { 'contact.email': 'nei@fjordlys.no' } }],
    [
      'karihaugen@gmial.com',
      {
        fills: { 'contact.email': 'karihaugen@gmial.com' },
        suggests: { 'contact.email': 'karihaugen@gmail.com' },
      },
    ],
    [
      'karih@hotmail.com, går det greit med en privat en?',
      { fills: { 'contact.email': 'karih@hotmail.com' } },
    ],
    ['kari.fjordlys.no', { refused: 'contact.email' }],
    ['æ bruke ikke epost', { nothing: true }],
  ]),
  ...rows(at('credit.amount', no), [
    ['sånn 15k', { fills: { 'credit.amount': 15000 } }],
    ['rundt tjue tusen kroner', { fills: { 'credit.amount': 20000 } }],
    ['2.500,-', { fills: { 'credit.amount': 2500 } }],
    ['maks 9000 i måneden vil jeg tro', { fills: { 'credit.amount': 9000 } }],
    ['35 000 kr, men er det bindende på noen måte?', { fills: { 'credit.amount': 35000 } }],
    ['anar ikkje, det svingar veldig', { dontKnow: true, nothing: true }],
    ['masse!', { nothing: true }],
  ]),
  ...rows(at('invoice.channel', no), [
    ['på mail', { fills: { 'invoice.channel': 'email' } }],
    ['i postkassa som før i tida', { fills: { 'invoice.channel': 'post' } }],
    ['Helst elektronisk, EHF', { fills: { 'invoice.channel': 'peppol' } }],
    ['E-post, eller koster papir det samme?', { fills: { 'invoice.channel': 'email' } }],
  ]),
  ...rows(at('invoice.email', no), [
    ['kan sendast til bilag@fjordlys.no', { fills: { 'invoice.email': 'bilag@fjordlys.no' } }],
    ['bruk samme e-post som jeg oppga i stad', { fills: { 'invoice.email': 'kari@fjordlys.no' } }],
  ]),
  ...rows(at('invoice.reference', no), [
    ['4500-117', { fills: { 'invoice.reference': '4500-117' } }],
    ['Prosjekt Fyrtårn', { fills: { 'invoice.reference': 'Prosjekt Fyrtårn' } }],
    ['det trenger vi ikke', { command: ['skip', 'no'], nothing: true }],
  ]),
  ...rows(fresh('person.name', noPrivate), [
    ['Liv Grete Aas heter æ', { fills: { 'person.name': 'Liv Grete Aas' } }],
  ]),
  ...rows(fresh('person.address', noPrivate), [
    [
      'eg bur i Bjerkealleen 4, 0487 Oslo',
      { fills: { 'person.address': address('NO', 'Bjerkealleen 4', ['0487', 'Oslo']) } },
    ],
  ]),
  ...rows(at('person.phone', noPrivate), [
    ['nås på 680 50 188', { fills: { 'person.phone': '+4768050188' } }],
  ]),
  ...rows(at('person.email', noPrivate), [
    ['den er ola_bakken@example.com', { fills: { 'person.email': 'ola_bakken@example.com' } }],
    ['husker ikke adressen på mailen min', { dontKnow: true, nothing: true }],
  ]),
  ...rows(fresh('company.number', dk), [
    ['cvr er 12345658', { fills: { 'company.number': '12345658' } }],
  ]),
  ...rows(fresh('contact.phone', se), [
    ['det svenske nummeret er 070 174 06 44', { fills: { 'contact.phone': '+46701740644' } }],
  ]),

  // Corrections midway.
  ...rows(at('contact.email', no), [
    ['Telefonen ble feil, den er 680 52 118', { fills: { 'contact.phone': '+4768052118' } }],
    [
      'oi, firmanavnet skal være Fjordlys Nord AS',
      { fills: { 'company.name': 'Fjordlys Nord AS' } },
    ],
    ['jeg må rette mobilnummeret', { command: 'change', target: 'contact.phone' }],
    [
      'kontaktpersonen er ikkje Kari, det er Henrik Dahl',
      { fills: { 'contact.name': 'Henrik Dahl' } },
    ],
  ]),
  ...rows(at('invoice.channel', no), [
    ['vent, beløpet skulle vært 50 000', { fills: { 'credit.amount': 50000 } }],
    ['jeg skreiv feil organisasjonsnummer', { command: 'change', target: 'company.number' }],
    [
      'me har flytta, ny adresse er Løkkevegen 11, 4019 Stavanger',
      { fills: { 'company.address': address('NO', 'Løkkevegen 11', ['4019', 'Stavanger']) } },
    ],
    ['forresten vi tar heller forskuddsbetaling', { fills: { payment: 'prepayment' } }],
  ]),
  ...rows(at('person.email', noPrivate), [
    ['navnet mitt er forresten Ole Bakken, ikke Ola', { fills: { 'person.name': 'Ole Bakken' } }],
    ['adressen min ble visst feil', { command: 'change', target: 'person.address' }],
  ]),

  // Corrections at the summary.
  ...rows(complete('confirm', no), [
    ['nei telefonen er 680 51 235', { fills: { 'contact.phone': '+4768051235' } }],
    [
      'Kontakt-e-post skal være kari.h@fjordlys.no',
      { fills: { 'contact.email': 'kari.h@fjordlys.no' } },
    ],
    ['e-posten er feil', { command: 'change', target: mails }],
    ['bytt til EHF er du grei', { fills: { 'invoice.channel': 'peppol' } }],
    ['firmanavnet er stavet feil', { command: 'change', target: 'company.name' }],
    ['orgnr skal ende på 684, altså 312345684', { fills: { 'company.number': '312345684' } }],
    ['Nesten. Vi er DA og ikke AS.', { fills: { 'company.legalForm': 'DA' }, assent: 'notYes' }],
    ['ja, men endre beløpet til 8000', { fills: { 'credit.amount': 8000 }, assent: 'notYes' }],
    [
      'det manglar ein referanse på fakturaen, skal vere Avdeling Sør',
      { fills: { 'invoice.reference': 'Avdeling Sør' } },
    ],
    [
      'fakturaane må til okonomi@fjordlys.no i staden',
      { fills: { 'invoice.email': 'okonomi@fjordlys.no' } },
    ],
    ['kan jeg endre kontaktpersonen?', { command: 'change', target: 'contact.name' }],
    [
      'Stemmer ikke: Storgata 15, 0155 Oslo er riktig adresse',
      {
        fills: { 'company.address': address('NO', 'Storgata 15', ['0155', 'Oslo']) },
        assent: 'notYes',
      },
    ],
  ]),
  ...rows(having(complete('confirm', no), { 'invoice.reference': 'Lager 3' }), [
    ['referansen skal være Lager 4', { fills: { 'invoice.reference': 'Lager 4' } }],
  ]),
  ...rows(complete('confirm', noPrivate), [
    [
      'feil husnummer, det skal stå Bjørkeveien 9, 5003 Bergen',
      { fills: { 'person.address': address('NO', 'Bjørkeveien 9', ['5003', 'Bergen']) } },
    ],
    ['mobilnummeret mitt er gammelt', { command: 'change', target: 'person.phone' }],
  ]),
]
