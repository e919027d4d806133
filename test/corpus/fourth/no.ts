import { address, answers, each, rows } from '../row.ts'
import type { Row } from '../row.ts'
import { at, complete, fresh, having, no, noPrivate, start } from '../situations.ts'

const place = (street: string, postalCode: string, city: string) =>
  address('NO', street, [postalCode, city])

/** Several answers at once: the farm, the sports club, the boat, the byråkrat. */
const several: readonly Row[] = [
  ...rows(start, [
    [
      'vi driv gardsbutikk, eit norsk firma, og vil ha faktura',
      { fills: { country: 'NO', customerType: 'business', payment: 'invoice' } },
    ],
    ['bare meg sjøl privat, norge', { fills: { country: 'NO', customerType: 'private' } }],
    [
      'idrettslag i Norge, så det blir vel bedrift',
      { fills: { country: 'NO', customerType: 'business' } },
    ],
    ['Er nordmann men firmaet er dansk', { fills: { country: 'DK', customerType: 'business' } }],
  ]),
  ...rows(fresh('company.number', no), [
    ['kontonr 1234 56 78903, orgnr 311584863', { fills: { 'company.number': '311584863' } }],
    [
      'Orgnr 312376792. Bestillingsref: PO-20931. Attestant: Guri Malla',
      {
        fills: { 'company.number': '312376792' },
        may: { 'contact.name': 'Guri Malla', 'invoice.reference': 'PO-20931' },
      },
    ],
    [
      'hei, dette e Tromsdalen IL, orgnummer 313168727, kasserer Ante Sara, ante@tromsdalen.no',
      {
        fills: {
          'company.number': '313168727',
          'company.name': 'Tromsdalen IL',
          'contact.name': 'Ante Sara',
          'contact.email': 'ante@tromsdalen.no',
        },
      },
    ],
    ['314752589 (ikke underenheten)', { fills: { 'company.number': '314752589' } }],
    [
      'Firma,Orgnr,Sted,Kontakt\nRorbua Kro AS,315544513,Henningsvær,Liv Berg',
      {
        fills: {
          'company.name': 'Rorbua Kro AS',
          'company.number': '315544513',
          'contact.name': 'Liv Berg',
        },
      },
    ],
    ['e det nån binding? 316336442 e orgnummeret', { fills: { 'company.number': '316336442' } }],
    ['orgnr 317128371 levering uke 34, rampe 7', { fills: { 'company.number': '317128371' } }],
  ]),
  ...rows(at('company.name', no), [
    [
      'Vinje kommune, Vinjevegen 192, 3890 Vinje',
      {
        fills: {
          'company.name': 'Vinje kommune',
          'company.address': place('Vinjevegen 192', '3890', 'Vinje'),
        },
      },
    ],
    [
      'AS Ferdig Snakka, han som bestiller heiter Odd Geir Myhre',
      { fills: { 'company.name': 'AS Ferdig Snakka', 'contact.name': 'Odd Geir Myhre' } },
    ],
  ]),
  ...rows(at('contact.name', no), [
    [
      'Turid Aas, kontorleder, enklest på 68051401 før kl 11',
      { fills: { 'contact.name': 'Turid Aas', 'contact.phone': '+4768051401' } },
    ],
    [
      '"Hagen, Per" <per.hagen@fjordlys.no>',
      { fills: { 'contact.email': 'per.hagen@fjordlys.no' }, may: { 'contact.name': 'Per Hagen' } },
    ],
    [
      'heisann! jon olav fosse heter jeg, send ting til jof@fjordlys.no',
      { fills: { 'contact.name': 'jon olav fosse', 'contact.email': 'jof@fjordlys.no' } },
    ],
    [
      '68 05 14 02 er min, Anne Grete Lien, vi kjøper for rundt 7 500 i måneden',
      {
        fills: {
          'contact.name': 'Anne Grete Lien',
          'contact.phone': '+4768051402',
          'credit.amount': 7500,
        },
      },
    ],
    [
      'Spør etter Máret Ánne Hætta på sentralbordet 22 12 34 56',
      { fills: { 'contact.name': 'Máret Ánne Hætta', 'contact.phone': '+4722123456' } },
    ],
    [
      'Svein Erik Ødegård\nsee@fjordlys.no\nSendt fra min iPad',
      { fills: { 'contact.name': 'Svein Erik Ødegård', 'contact.email': 'see@fjordlys.no' } },
    ],
    [
      'Unni Strøm. PS: nummeret mitt e 90012345',
      { fills: { 'contact.name': 'Unni Strøm', 'contact.phone': '+4790012345' } },
    ],
  ]),
  ...rows(at('contact.phone', no), [
    [
      'svensk mobil 0046 70 174 06 12, epost kari@fjordlys.no',
      { fills: { 'contact.phone': '+46701740612', 'contact.email': 'kari@fjordlys.no' } },
    ],
    [
      '68051403 virker. fakturaen vil vi ha på papir',
      { fills: { 'contact.phone': '+4768051403', 'invoice.channel': 'post' } },
    ],
    [
      'Mobil: 41234567. Faks: 68051404. Epost: lena@fjordlys.no',
      { fills: { 'contact.phone': '+4741234567', 'contact.email': 'lena@fjordlys.no' } },
    ],
  ]),
  ...rows(fresh('person.name', noPrivate), [
    [
      'fornavn: Berit etternavn: Å adresse: Fiskarvika 6 postnr: 6523 sted: Frei',
      {
        fills: {
          'person.name': 'Berit Å',
          'person.address': place('Fiskarvika 6', '6523', 'Frei'),
        },
      },
    ],
    [
      'Signe Lund, men det er barnebarnet Emil som skriver. 68051405',
      { fills: { 'person.name': 'Signe Lund', 'person.phone': '+4768051405' } },
    ],
    [
      'Hans P. Krogh, Kvernveien 5 U0102, 4630 Kristiansand S, hpk@example.no',
      {
        fills: {
          'person.name': 'Hans P. Krogh',
          'person.address': place('Kvernveien 5 U0102', '4630', 'Kristiansand S'),
          'person.email': 'hpk@example.no',
        },
      },
    ],
    [
      'Thi Mai Le er navnet, mail thimai@example.no telefon 680 51 406',
      {
        fills: {
          'person.name': 'Thi Mai Le',
          'person.email': 'thimai@example.no',
          'person.phone': '+4768051406',
        },
      },
    ],
  ]),
]

const single: readonly Row[] = [
  ...answers(at('contact.phone', no), [
    ['680-51-407', '+4768051407'],
    ['sekstiåtte null fem fjorten null åtte', '+4768051408'],
    ['(+47) 68051409 ikkje ring før 9', '+4768051409'],
  ]),
  ...answers(at('contact.email', no), [
    ['kari@fjordlys.no.', 'kari@fjordlys.no'],
    ['kari@ fjordlys.no', 'kari@fjordlys.no'],
    ['den er hjelp.meg.no@fjordlys.no', 'hjelp.meg.no@fjordlys.no'],
  ]),
  ...answers(at('company.name', no), [
    ['Vet Ikke Vinbar AS', 'Vet Ikke Vinbar AS'],
    ['Hopp Over Bekken Barnehage SA', 'Hopp Over Bekken Barnehage SA'],
    ['1881 Rørleggern', '1881 Rørleggern'],
  ]),
  ...answers(at('contact.name', no), [
    ['skal vi seie Ylva Hjort', 'Ylva Hjort'],
    ['svigermor, Gunvor Palm', 'Gunvor Palm'],
  ]),
  ...answers(at('company.address', no), [
    [
      'Gamleveien 3 B, inngang C, 1475 Finstadjordet',
      place('Gamleveien 3 B, inngang C', '1475', 'Finstadjordet'),
    ],
    [
      'c/o Regnskapskontoret, Postboks 9, 4401 Flekkefjord',
      place('c/o Regnskapskontoret, Postboks 9', '4401', 'Flekkefjord'),
    ],
  ]),
  ...answers(at('credit.amount', no), [
    ['en tusenlapp', 1000],
    ['90 000 i kvartalet', 30000],
    ['2 500 kr inkl mva', 2500],
    ['tolv hundre', 1200],
  ]),
  ...answers(having(at('invoice.peppol', no), { 'invoice.channel': 'peppol' }), [
    ['0192 : 310001007', '0192:310001007'],
  ]),
]

const corrections: readonly Row[] = [
  ...rows(complete('confirm', no), [
    ['OBS telefon: 68 05 14 10', { fills: { 'contact.phone': '+4768051410' } }],
    ['Kari har slutta, skriv Marit Ros i staden', { fills: { 'contact.name': 'Marit Ros' } }],
    [
      'siste siffer i postnummeret er 4',
      { fills: { 'company.address': place('Storgata 5', '0154', 'Oslo') } },
    ],
    [
      'Oslo er rett, men det er Storgata 6',
      { fills: { 'company.address': place('Storgata 6', '0155', 'Oslo') }, assent: 'notYes' },
    ],
    ['bytta om to tall, 68051243 skal det vera', { fills: { 'contact.phone': '+4768051243' } }],
    ['doble beløpet', { nothing: true }],
    [
      'fakturaeposten skal være lev@fjordlys.no ellers ok',
      { fills: { 'invoice.email': 'lev@fjordlys.no' }, assent: 'notYes' },
    ],
    [
      'heller ehf, 0192:310001007',
      { fills: { 'invoice.peppol': '0192:310001007' }, may: { 'invoice.channel': 'peppol' } },
    ],
    ['ho heiter ikkje Haugen, men Hauge', { fills: { 'contact.name': 'Kari Hauge' } }],
    ['linje 3 er gal', { assent: 'notYes' }],
    ['vi ombestemte oss, forskudd', { fills: { payment: 'prepayment' } }],
  ]),
  ...rows(at('contact.email', no), [
    ['*68051411', { fills: { 'contact.phone': '+4768051411' } }],
    [
      'nummeret jeg ga var jobben sitt, mitt eget er 98765432',
      { fills: { 'contact.phone': '+4798765432' } },
    ],
    [
      'kari@fjordlys.no. og forresten heter jeg Kari Anne Haugen',
      { fills: { 'contact.email': 'kari@fjordlys.no', 'contact.name': 'Kari Anne Haugen' } },
    ],
  ]),
  ...rows(at('credit.amount', no), [
    ['bytt ut eposten med kh@fjordlys.no', { fills: { 'contact.email': 'kh@fjordlys.no' } }],
  ]),
  ...rows(complete('confirm', noPrivate), [
    [
      'har flytta over gangen, Bjørkeveien 7A',
      { fills: { 'person.address': place('Bjørkeveien 7A', '5003', 'Bergen') } },
    ],
    ['gifta meg, heter Ola Kvist', { fills: { 'person.name': 'Ola Kvist' } }],
  ]),
]

const talk: readonly Row[] = [
  ...rows(at('contact.email', no), [
    ['korleis skal den sjå ut', { command: 'help' }],
    ['gi meg et eksempel', { command: 'help' }],
    ['er det virkelig nødvendig med epost', { command: 'why' }],
    ['bakover', { command: 'back' }],
    ['neste spørsmål', { command: 'skip' }],
    ['vi tar det sia, gå videre', { command: 'skip' }],
    ['kva har me så langt', { command: 'summary' }],
    ['vi legger ned prosjektet her', { command: 'cancel' }],
    ['nullstill', { command: 'restart' }],
    ['finnes det noen som kan hjelpe meg på telefon', { command: 'human' }],
    ['ta bort opplysningane mine frå systemet', { command: 'delete' }],
    ['hvem får se det jeg skriver', { command: ['privacy', 'mydata'] }],
    ['svensk takk', { language: 'sv' }],
    ['er dere stengt i romjula', { digression: 'openingHours' }],
    ['snakker jeg med en maskin', { digression: 'areYouHuman' }],
    ['sukk, det har jeg jo sagt', { digression: 'frustration' }],
    ['hjertelig takk', { digression: 'thanks' }],
    ['kan jeg hente på lageret sjøl?', { digression: 'question' }],
  ]),
]

const unwanted: readonly Row[] = [
  ...each(at('contact.name', no), { nothing: true }, [
    'Autosvar: jeg er tilbake mandag 12. august',
    'det kommer an på',
    'et øyeblikk',
    'noen på regnskap',
    'holder det med fornavn?',
  ]),
  ...each(at('contact.phone', no), { nothing: true }, [
    'hemmelig nr',
    'kl 14',
    'den 24/12',
    '4711',
    'dere ringer vel ikke og selger?',
  ]),
  ...each(at('company.name', no), { nothing: true }, ['godt spørsmål', 'vi bytter navn til uka']),
  ...rows(at('contact.email', no), [
    ['kona sitt fødselsnummer 018190 10001 går det like bra?', { nationalNumber: true }],
  ]),
]

const assent: readonly Row[] = [
  ...each(complete('confirm', no), { assent: 'yes' }, [
    'godkjent',
    'veldig bra, ja',
    'alt i orden',
    'ja det gjør jeg',
    'jeg bekrefter',
    'jaggu',
    'klart det stemmer',
  ]),
  ...each(complete('confirm', no), { assent: 'no' }, [
    '👎',
    'nei nei nei',
    'det kan eg ikkje godkjenne',
  ]),
  ...each(complete('confirm', no), { assent: 'notYes' }, [
    'ser bra ut men jeg vil lese gjennom en gang til',
    'ja på adressen, nei på eposten',
    'ja. nei vent',
    'jo når dere har retta postnummeret',
    'stemmer det? det veit vel ikke jeg',
    'er det sikkert at dere leverer gratis?',
    'jeg sier ja i morra',
  ]),
  ...each(complete('notice', no), { assent: 'yes' }, [
    'det har jeg ikke noe imot',
    'ja takk, fortsett',
  ]),
  ...each(complete('notice', no), { assent: 'notYes' }, [
    'ikke uten revisoren min',
    'ja, men bare på firmaet',
    'hva skjer om jeg sier nei?',
  ]),
]

/** Norwegian in a conversation that stands in another language, and words of the neighbours in Norwegian. */
const mixed: readonly Row[] = [
  ...rows({ ...at('contact.name', no), session: 'sv' }, [
    [
      'eg heiter Rolf Hegg og e-posten min er rolf@fjordlys.no',
      { fills: { 'contact.name': 'Rolf Hegg', 'contact.email': 'rolf@fjordlys.no' } },
    ],
    ['det gidder jeg ikke svare på', { nothing: true }],
  ]),
  ...rows({ ...at('contact.phone', no), session: 'en' }, [
    ['nummeret mitt er 68051420 men ikke ring', { fills: { 'contact.phone': '+4768051420' } }],
    ['hvorfor trenger dere det?', { command: 'why' }],
  ]),
  ...rows(at('contact.name', no), [
    [
      'sjefen heter Kent Rud, his mobile is 41234567',
      { fills: { 'contact.name': 'Kent Rud', 'contact.phone': '+4741234567' } },
    ],
  ]),
  ...each({ ...complete('confirm', no), session: 'da' }, { assent: 'yes' }, [
    'ja det er riktig',
    'jepp, bare send',
  ]),
  ...each({ ...complete('confirm', no), session: 'sv' }, { assent: 'notYes' }, [
    'nei, det er feil',
    'ja men først i morgen',
  ]),
]

export const fourthNo: readonly Row[] = [
  ...several,
  ...single,
  ...corrections,
  ...talk,
  ...unwanted,
  ...assent,
  ...mixed,
]
