import { address, answers, each, refusals, rows } from '../row.ts'
import type { Row } from '../row.ts'
import { at, complete, fresh, having, no, noPrivate, start } from '../situations.ts'

const place = (street: string, postalCode: string, city: string) =>
  address('NO', street, [postalCode, city])

/** Several answers at once, as they come in the first minutes. */
const several: readonly Row[] = [
  ...rows(start, [
    [
      'Hei! Vi er en bedrift i Norge som ønsker å bli kunde',
      { fills: { country: 'NO', customerType: 'business' } },
    ],
    ['eg bur i Noreg og handlar privat', { fills: { country: 'NO', customerType: 'private' } }],
    [
      'norsk AS, vil ha faktura',
      {
        fills: { country: 'NO', customerType: 'business', payment: 'invoice' },
        may: { 'company.legalForm': 'AS' },
      },
    ],
    ['Norge', { fills: { country: 'NO' } }],
    [
      'Firmanavn: Skjærgård Båtservice AS\nOrgnr: 311 376 438\nAdresse: Bryggeveien 14, 3960 Stathelle\nKontaktperson: Tore Bjelland\nMobil: 680 52 101\nE-post: tore@skjargardbat.no\nLand: Norge',
      {
        fills: {
          country: 'NO',
          'company.name': 'Skjærgård Båtservice AS',
          'company.number': '311376438',
          'company.address': place('Bryggeveien 14', '3960', 'Stathelle'),
          'contact.name': 'Tore Bjelland',
          'contact.phone': '+4768052101',
          'contact.email': 'tore@skjargardbat.no',
        },
      },
    ],
    ['kan jeg opprette kundekonto her?', { nothing: true }],
  ]),
  ...rows(fresh('company.number', no), [
    ['311863568', { fills: { 'company.number': '311863568' } }],
    ['NO 312 350 696 MVA', { fills: { 'company.number': '312350696' } }],
    ['orgnummeret vårt er 313 324 958', { fills: { 'company.number': '313324958' } }],
    [
      'Vi heter Lofoten Tørrfisk AS, org.nr. 313812081',
      { fills: { 'company.name': 'Lofoten Tørrfisk AS', 'company.number': '313812081' } },
    ],
    [
      'Hage og Anlegg Larsen ENK, 314299213, Solbakken 6, 7650 Verdal, ring Geir Larsen på 68 05 21 02',
      {
        fills: {
          'company.name': 'Hage og Anlegg Larsen ENK',
          'company.number': '314299213',
          'company.address': place('Solbakken 6', '7650', 'Verdal'),
          'contact.name': 'Geir Larsen',
          'contact.phone': '+4768052102',
        },
      },
    ],
    [
      'hei eg heiter Oddny og ringer, neida skriv, frå Fjøsen Kafé. orgnr 314786343, mail oddny@fjosen.no',
      {
        fills: {
          'company.number': '314786343',
          'company.name': 'Fjøsen Kafé',
          'contact.name': 'Oddny',
          'contact.email': 'oddny@fjosen.no',
        },
      },
    ],
    [
      'Hei,\nvi trenger en avtale snarest. Orgnr er 315273471.\n\nMvh\nSiri Myrvold\nDaglig leder\nMyrvold Elektro AS\nIndustrigata 3\n2619 Lillehammer\nTlf 68 05 21 03\nsiri@myrvoldelektro.no',
      {
        fills: {
          'company.number': '315273471',
          'contact.name': 'Siri Myrvold',
          'company.name': 'Myrvold Elektro AS',
          'company.address': place('Industrigata 3', '2619', 'Lillehammer'),
          'contact.phone': '+4768052103',
          'contact.email': 'siri@myrvoldelektro.no',
        },
      },
    ],
    ['315760670, beklager, 315760607', { fills: { 'company.number': '315760607' } }],
    [
      'org 316247733 og vi betaler på faktura',
      { fills: { 'company.number': '316247733', payment: 'invoice' } },
    ],
  ]),
  ...rows(at('company.name', no), [
    [
      'Nordlandshest Ridesenter, Stallveien 21, 8004 Bodø',
      {
        fills: {
          'company.name': 'Nordlandshest Ridesenter',
          'company.address': place('Stallveien 21', '8004', 'Bodø'),
        },
      },
    ],
    [
      'bedrifta heiter Strikkestova og eg er Gunnhild Vik',
      { fills: { 'company.name': 'Strikkestova', 'contact.name': 'Gunnhild Vik' } },
    ],
  ]),
  ...rows(at('contact.name', no), [
    [
      'Bjørnar Moen, 68052104',
      { fills: { 'contact.name': 'Bjørnar Moen', 'contact.phone': '+4768052104' } },
    ],
    [
      'Kontaktperson: Aisha Malik\nTelefon: 68 05 21 05\nE-post: aisha@fjordlys.no',
      {
        fills: {
          'contact.name': 'Aisha Malik',
          'contact.phone': '+4768052105',
          'contact.email': 'aisha@fjordlys.no',
        },
      },
    ],
    [
      'det er meg, Jan-Erik Sætre. mail janerik@fjordlys.no',
      { fills: { 'contact.name': 'Jan-Erik Sætre', 'contact.email': 'janerik@fjordlys.no' } },
    ],
    [
      'ta kontakt med Wenche Rø på 68052106, ho styrer innkjøp',
      { fills: { 'contact.name': 'Wenche Rø', 'contact.phone': '+4768052106' } },
    ],
    [
      'Magne Dyb, regner med å handle for 9000 kr i måneden',
      { fills: { 'contact.name': 'Magne Dyb', 'credit.amount': 9000 } },
    ],
    [
      'Ine Lie. faktura til post@fjordlys.no',
      { fills: { 'contact.name': 'Ine Lie', 'invoice.email': 'post@fjordlys.no' } },
    ],
  ]),
  ...rows(at('contact.phone', no), [
    [
      '68052107 og e-posten er kari.h@fjordlys.no',
      { fills: { 'contact.phone': '+4768052107', 'contact.email': 'kari.h@fjordlys.no' } },
    ],
    [
      '40 12 34 56, ellers nås jeg på kari@fjordlys.no',
      { fills: { 'contact.phone': '+4740123456', 'contact.email': 'kari@fjordlys.no' } },
    ],
  ]),
  ...rows(at('credit.amount', no), [
    [
      '15 000 og så vil vi ha EHF',
      { fills: { 'credit.amount': 15000, 'invoice.channel': 'peppol' } },
    ],
    [
      '4000 kr, faktura på epost til regnskap@fjordlys.no',
      { fills: { 'credit.amount': 4000, 'invoice.email': 'regnskap@fjordlys.no' } },
    ],
  ]),
  ...rows(fresh('person.name', noPrivate), [
    [
      'Else Marie Grønli, Tyttebærstien 9, 1410 Kolbotn, tlf 68 05 21 08, else@example.no',
      {
        fills: {
          'person.name': 'Else Marie Grønli',
          'person.address': place('Tyttebærstien 9', '1410', 'Kolbotn'),
          'person.phone': '+4768052108',
          'person.email': 'else@example.no',
        },
      },
    ],
    [
      'eg heiter sjur tveit og bur i fjellgata 2, 5700 voss',
      {
        fills: {
          'person.name': 'sjur tveit',
          'person.address': place('fjellgata 2', '5700', 'voss'),
        },
      },
    ],
    [
      'Navn: Dawit Haile\nAdresse: Trondheimsveien 88B, H0402, 0565 Oslo',
      {
        fills: {
          'person.name': 'Dawit Haile',
          'person.address': place('Trondheimsveien 88B, H0402', '0565', 'Oslo'),
        },
      },
    ],
  ]),
]

/** What was asked for, and nothing else. */
const single: readonly Row[] = [
  ...answers(at('customerType', no), [
    ['bedrift', 'business'],
    ['som privatperson', 'private'],
    ['på vegner av firmaet', 'business'],
  ]),
  ...answers(at('payment', no), [
    ['faktura takk', 'invoice'],
    ['betaler gjerne på forskudd', 'prepayment'],
  ]),
  ...answers(at('company.name', no), [
    ['Kanelsnurren', 'Kanelsnurren'],
    ['me heiter Vestland Grøfting AS', 'Vestland Grøfting AS'],
    ['Selskapet heter Brattbakk & Døtre DA', 'Brattbakk & Døtre DA'],
    ['Stopp en Halv AS', 'Stopp en Halv AS'],
    ['Avbryt Aldri Trening', 'Avbryt Aldri Trening'],
  ]),
  ...answers(at('company.legalForm', no), [
    ['aksjeselskap', 'AS'],
    ['enkeltpersonforetak', 'ENK'],
    ['det er et AS', 'AS'],
  ]),
  ...answers(at('company.address', no), [
    ['Vi holder til i Havnegata 17, 8514 Narvik', place('Havnegata 17', '8514', 'Narvik')],
    ['4326 Sandnes, Langgata 40', place('Langgata 40', '4326', 'Sandnes')],
    ['Nedre Berg gård, 2850 Lena', place('Nedre Berg gård', '2850', 'Lena')],
    ['Postboks 77, 9251 Tromsø', place('Postboks 77', '9251', 'Tromsø')],
    ['Kirkeveien 101 D\n0361 Oslo', place('Kirkeveien 101 D', '0361', 'Oslo')],
  ]),
  ...answers(at('contact.name', no), [
    ['Øystein Aa', 'Øystein Aa'],
    ['navnet mitt er Solveig Hope-Nilsen', 'Solveig Hope-Nilsen'],
    ['Mohammed Abdi Warsan', 'Mohammed Abdi Warsan'],
    ['Bjørn', 'Bjørn'],
    ['heiter Frode Dag Vinter', 'Frode Dag Vinter'],
  ]),
  ...answers(at('contact.phone', no), [
    ['68052109', '+4768052109'],
    ['+47 680 52 110', '+4768052110'],
    ['0047 68 05 21 11', '+4768052111'],
    ['mobilen min er 680 52 112', '+4768052112'],
    ['du får tak i meg på 68.05.21.13', '+4768052113'],
  ]),
  ...answers(at('contact.email', no), [
    ['Kari.Haugen@fjordlys.no', 'Kari.Haugen@fjordlys.no'],
    ['e-posten min er drift@fjordlys.no', 'drift@fjordlys.no'],
    ['bruk firmapost@fjordlys.no', 'firmapost@fjordlys.no'],
  ]),
  ...answers(at('credit.amount', no), [
    ['5 000', 5000],
    ['cirka 8000 i måneden', 8000],
    ['kr 12.500,-', 12500],
    ['tjue tusen', 20000],
    ['60 000 i året', 5000],
  ]),
  ...answers(at('invoice.channel', no), [
    ['epost', 'email'],
    ['i posten', 'post'],
    ['EHF', 'peppol'],
  ]),
  ...answers(having(at('invoice.peppol', no), { 'invoice.channel': 'peppol' }), [
    ['0192:312350696 er ehf-adressa', '0192:312350696'],
  ]),
  ...refusals(fresh('company.number', no), [
    ['311863569', 'checkDigit'],
    ['31186356', 'tooShort'],
  ]),
  ...refusals(at('contact.phone', no), [['6805211', 'tooShort']]),
]

const corrections: readonly Row[] = [
  ...rows(complete('confirm', no), [
    [
      'husnummeret skal være 15, ikke 5',
      { fills: { 'company.address': place('Storgata 15', '0155', 'Oslo') } },
    ],
    ['feil telefon, riktig er 68 05 21 14', { fills: { 'contact.phone': '+4768052114' } }],
    [
      'e-postadressen min skal være kari.haugen@fjordlys.no',
      { fills: { 'contact.email': 'kari.haugen@fjordlys.no' } },
    ],
    ['postnummeret er 0184', { fills: { 'company.address': place('Storgata 5', '0184', 'Oslo') } }],
    ['kontaktperson skal være Leif Dalen', { fills: { 'contact.name': 'Leif Dalen' } }],
    [
      'firmanavnet er Fjordlys Belysning AS',
      { fills: { 'company.name': 'Fjordlys Belysning AS' } },
    ],
    [
      'vi har flytta til Kongens gate 8, 0153 Oslo',
      { fills: { 'company.address': place('Kongens gate 8', '0153', 'Oslo') } },
    ],
    ['sett beløpet til 7000', { fills: { 'credit.amount': 7000 } }],
    ['etternavnet mitt skrives Haugan', { fills: { 'contact.name': 'Kari Haugan' } }],
    ['vi vil ha EHF i stedet for e-post', { fills: { 'invoice.channel': 'peppol' } }],
    ['orgnummeret er feil, det rette er 316734863', { fills: { 'company.number': '316734863' } }],
    ['kan vi betale på forhånd i stedet', { fills: { payment: 'prepayment' } }],
    ['jeg må rette adressen', { command: 'change', target: 'company.address' }],
    ['telefonnummeret er galt', { command: 'change', target: 'contact.phone' }],
    ['eg vil endre namnet på firmaet', { command: 'change', target: 'company.name' }],
    ['beløpet er feil', { command: 'change', target: 'credit.amount' }],
  ]),
  ...rows(at('contact.email', no), [
    ['oi, telefonnummeret mitt er 68052115', { fills: { 'contact.phone': '+4768052115' } }],
    [
      'navnet ble feil. Kari Haugerud er det riktige',
      { fills: { 'contact.name': 'Kari Haugerud' } },
    ],
    [
      'kari@fjordlys.com - mente kari@fjordlys.no',
      { fills: { 'contact.email': 'kari@fjordlys.no' } },
    ],
  ]),
  ...rows(at('contact.phone', no), [
    ['68052116, nei 68052117', { fills: { 'contact.phone': '+4768052117' } }],
  ]),
  ...rows(complete('confirm', noPrivate), [
    [
      'det er 7A, ikke 7B',
      { fills: { 'person.address': place('Bjørkeveien 7A', '5003', 'Bergen') } },
    ],
    [
      'eposten er feil, skal være ola@bakken.example.no',
      { fills: { 'person.email': 'ola@bakken.example.no' } },
    ],
  ]),
]

const talk: readonly Row[] = [
  ...rows(at('contact.phone', no), [
    ['hjelp', { command: 'help' }],
    ['skjønner ikke hva jeg skal skrive', { command: 'help' }],
    ['hvorfor må dere ha nummeret mitt?', { command: 'why' }],
    ['kva skal de med det', { command: 'why' }],
    ['gå tilbake', { command: 'back' }],
    ['hopp over', { command: 'skip' }],
    ['kan vi hoppe over dette spørsmålet', { command: 'skip' }],
    ['angre', { command: 'undo' }],
    ['avbryt', { command: 'cancel' }],
    ['start på nytt', { command: 'restart' }],
    ['jeg vil snakke med et menneske', { command: 'human' }],
    ['kan nokon ringe meg', { command: 'human' }],
    ['vis det jeg har fylt ut', { command: 'summary' }],
    ['hvordan behandler dere personopplysninger?', { command: ['privacy', 'mydata'] }],
    ['hva har dere lagret om meg', { command: 'mydata' }],
    ['slett opplysningene mine', { command: 'delete' }],
    ['kan vi ta det på engelsk', { language: 'en' }],
    ['bytt til dansk', { language: 'da' }],
    ['når har dere åpent?', { digression: 'openingHours' }],
    ['er du et menneske?', { digression: 'areYouHuman' }],
    ['takk skal du ha', { digression: 'thanks' }],
    ['dette er jo helt håpløst', { digression: 'frustration' }],
    ['leverer dere til Svalbard?', { digression: ['question', 'faq'] }],
    ['hva skjer etterpå?', { digression: 'whatNext' }],
    ['vet ikke', { dontKnow: true }],
  ]),
]

const unwanted: readonly Row[] = [
  ...each(at('contact.name', no), { nothing: true }, [
    'hvem tenker dere på?',
    'ehh',
    'må spørre sjefen først',
    'det vil jeg ikke oppgi',
  ]),
  ...each(at('contact.phone', no), { nothing: true }, [
    'mobil eller fasttelefon?',
    'har ikke telefon',
    'ring etter klokka 15',
  ]),
  ...each(at('credit.amount', no), { nothing: true }, [
    'det varierer fra måned til måned',
    'hva er maks?',
  ]),
  ...each(at('company.address', no), { nothing: true }, [
    'mener dere besøksadressen?',
    'vi flytter snart',
  ]),
  ...rows(at('contact.phone', no), [['fnr 018190 10001', { nationalNumber: true }]]),
]

const assent: readonly Row[] = [
  ...each(complete('confirm', no), { assent: 'yes' }, [
    'ja',
    'ja takk, det stemmer',
    'det er rett',
    'jepp 👍',
    'ser fint ut',
    'alt stemmer, bare kjør',
  ]),
  ...each(complete('confirm', no), { assent: 'no' }, ['nei', 'nei det stemmer ikke', 'niks']),
  ...each(complete('confirm', no), { assent: 'notYes' }, [
    'ja, bortsett fra telefonnummeret',
    'nesten',
    'hvis dere retter adressen så',
    'hva skjer hvis jeg sier ja?',
    'ja, men må høre med sjefen først',
    'er usikker',
  ]),
  ...each(complete('notice', no), { assent: 'yes' }, ['ok', 'det er greit', 'forstått, gå videre']),
  ...each(complete('notice', no), { assent: 'notYes' }, [
    'det går jeg ikke med på',
    'hva betyr det?',
    'bare hvis dere sletter alt etterpå',
  ]),
]

/** Norwegian in a conversation that stands in another language, and words of the neighbours in Norwegian. */
const mixed: readonly Row[] = [
  ...rows({ ...at('contact.name', no), session: 'da' }, [
    ['jeg heter Tuva Strand', { fills: { 'contact.name': 'Tuva Strand' } }],
  ]),
  ...rows({ ...at('contact.email', no), session: 'en' }, [
    ['e-posten min er tuva@fjordlys.no', { fills: { 'contact.email': 'tuva@fjordlys.no' } }],
  ]),
  ...rows(at('contact.phone', no), [
    ['my number er 68052118', { fills: { 'contact.phone': '+4768052118' } }],
  ]),
  ...each({ ...complete('confirm', no), session: 'sv' }, { assent: 'yes' }, ['ja det er greit']),
]

export const fifthNo: readonly Row[] = [
  ...several,
  ...single,
  ...corrections,
  ...talk,
  ...unwanted,
  ...assent,
  ...mixed,
]
