import { address, answers, refusals, rows } from '../row.ts'
import { at, complete, fresh, having, no, noPrivate, start } from '../situations.ts'

const peppolChannel = having(at('invoice.peppol', no), { 'invoice.channel': 'peppol' })

/** One field asked, one field answered: careless typing, capitals, no punctuation, slips. */
const alone = [
  ...answers(start, [
    ['norge', 'NO'],
    ['NORGE', 'NO'],
    ['vi holder til i Norge', 'NO'],
    ['norsk', 'NO'],
    ['noreg', 'NO'],
    ['jeg bor i Sverige', 'SE'],
    ['nroge', 'NO'],
  ]),
  ...answers({ asks: 'customerType', country: 'NO' }, [
    ['bedrift', 'business'],
    ['FIRMA', 'business'],
    ['det gjelder firmaet mitt', 'business'],
    ['bedriftskunde', 'business'],
    ['privat', 'private'],
    ['jeg er privatperson', 'private'],
    ['som privatkunde', 'private'],
    ['eg handlar privat', 'private'],
    ['berdift', 'business'],
  ]),
  ...answers(at('payment', no), [
    ['faktura', 'invoice'],
    ['på faktura takk', 'invoice'],
    ['vi vil gjerne ha faktura', 'invoice'],
    ['forskudd', 'prepayment'],
    ['jeg betaler på forskudd', 'prepayment'],
    ['forskuddsbetaling', 'prepayment'],
    ['fakutra', 'invoice'],
  ]),
  ...answers(fresh('company.number', no), [
    ['312345676', '312345676'],
    ['312 345 676', '312345676'],
    ['orgnr 310210501', '310210501'],
    ['Organisasjonsnummeret vårt er 319 876 545', '319876545'],
    ['NO 311122231 MVA', '311122231'],
    ['org.nr.: 313004007', '313004007'],
    ['det er 324 152 636', '324152636'],
    ['312.345.676', '312345676'],
  ]),
  ...answers(at('company.name', no), [
    ['Fjordlys AS', 'Fjordlys AS'],
    ['vi heter bakken og sønn', 'bakken og sønn'],
    ['ÅSGÅRD RØR AS', 'ÅSGÅRD RØR AS'],
    ['Firmaet heter Kafé Solsiden ANS', 'Kafé Solsiden ANS'],
    ['vi heiter Vestlandsbygg AS', 'Vestlandsbygg AS'],
    ['7 Fjell Transport AS', '7 Fjell Transport AS'],
  ]),
  ...answers(at('company.legalForm', no), [
    ['aksjeselskap', 'AS'],
    ['as', 'AS'],
    ['det er et enkeltpersonforetak', 'ENK'],
    ['enk', 'ENK'],
    ['ANS', 'ANS'],
  ]),
  ...answers(at('company.address', no), [
    ['Storgata 5, 0155 Oslo', address('NO', 'Storgata 5', ['0155', 'Oslo'])],
    ['storgata 5 0155 oslo', address('NO', 'storgata 5', ['0155', 'oslo'])],
    [
      'Bjørkeveien 12B, H0301\n5003 Bergen',
      address('NO', 'Bjørkeveien 12B, H0301', ['5003', 'Bergen']),
    ],
    [
      'vi holder til i Industriveien 3, NO-7041 Trondheim',
      address('NO', 'Industriveien 3', ['7041', 'Trondheim']),
    ],
    ['Postboks 44, 4001 Stavanger', address('NO', 'Postboks 44', ['4001', 'Stavanger'])],
    ['ØVRE SLOTTSGATE 8, 0157 OSLO', address('NO', 'ØVRE SLOTTSGATE 8', ['0157', 'OSLO'])],
    ['adressa er Fjellvegen 21 i 9011 Tromsø', address('NO', 'Fjellvegen 21', ['9011', 'Tromsø'])],
  ]),
  ...answers(at('contact.name', no), [
    ['kari haugen', 'kari haugen'],
    ['Jeg heter Åse Bjørnstad', 'Åse Bjørnstad'],
    ['det er meg, Ole-Jakob Lie', 'Ole-Jakob Lie'],
    ['PER ØDEGÅRD', 'PER ØDEGÅRD'],
    ['Kontaktpersonen er Ingrid Moe', 'Ingrid Moe'],
    ['eg heiter Torbjørn Nes', 'Torbjørn Nes'],
    ['kari', 'kari'],
  ]),
  ...answers(at('contact.phone', no), [
    ['68 05 12 34', '+4768051234'],
    ['68051234', '+4768051234'],
    ['+47 680 50 012', '+4768050012'],
    ['0047 68 05 98 76', '+4768059876'],
    ['nummeret mitt er 68 05 43 21', '+4768054321'],
    ['680 57 700', '+4768057700'],
    ['du når meg på 68051234', '+4768051234'],
    ['tlf. 68.05.00.12', '+4768050012'],
    ['+46 70 174 06 05', '+46701740605'],
  ]),
  ...answers(at('contact.email', no), [
    ['kari@fjordlys.no', 'kari@fjordlys.no'],
    ['Kari@Fjordlys.NO', 'Kari@fjordlys.no'],
    ['e-posten min er kari.haugen@fjordlys.no', 'kari.haugen@fjordlys.no'],
    ['send til post@asgardror.no.', 'post@asgardror.no'],
    ['<kari@fjordlys.no>', 'kari@fjordlys.no'],
  ]),
  ...answers(at('credit.amount', no), [
    ['5000', 5000],
    ['ca. 12 500 kr i måneden', 12500],
    ['10k', 10000],
    ['rundt 8 tusen', 8000],
    ['15000,-', 15000],
    ['20 000 kr/mnd', 20000],
  ]),
  ...answers(at('invoice.channel', no), [
    ['e-post', 'email'],
    ['på mail takk', 'email'],
    ['i posten', 'post'],
    ['send brev', 'post'],
    ['EHF', 'peppol'],
    ['epost', 'email'],
  ]),
  ...answers(peppolChannel, [
    ['0192:312345676', '0192:312345676'],
    ['peppol id 0192:312345676', '0192:312345676'],
  ]),
  ...answers(at('person.name', noPrivate), [
    ['ola bakken', 'ola bakken'],
    ['Navnet mitt er Ola Bakken', 'Ola Bakken'],
  ]),
  ...answers(at('person.address', noPrivate), [
    ['Jeg bor i Bjørkeveien 7B, 5003 Bergen', address('NO', 'Bjørkeveien 7B', ['5003', 'Bergen'])],
    ['bjørkeveien 7b 5003 bergen', address('NO', 'bjørkeveien 7b', ['5003', 'bergen'])],
  ]),
  ...answers(at('person.phone', noPrivate), [['+4768050012', '+4768050012']]),
  ...answers(at('person.email', noPrivate), [['ola.bakken@example.no', 'ola.bakken@example.no']]),
]

/** Unreadable values: the reason is what the customer hears, so it has to be the right one. */
const unreadable = [
  ...refusals(fresh('company.number', no), [
    ['31234567', 'tooShort'],
    ['312345677', 'checkDigit'],
    ['org nr 312345678', 'checkDigit'],
    ['559999-1238', 'otherCountry'],
  ]),
  ...refusals(at('contact.phone', no), [
    ['6805123', 'tooShort'],
    ['680512345', 'tooLong'],
  ]),
  ...refusals(at('contact.email', no), [
    ['kari.fjordlys.no', 'noAtSign'],
    ['kari@', 'noDomain'],
    ['kari@fjordlys', 'domainEnding'],
  ]),
  ...refusals(at('company.address', no), [
    ['Storgata 5', 'postalCodeMissing'],
    ['0155 Oslo', 'streetMissing'],
  ]),
  ...refusals(at('credit.amount', no), [['mellom 5000 og 8000', 'notANumber']]),
]

const nearlyRight = rows(at('contact.email', no), [
  [
    'kari.h@hotmial.com',
    {
      fills: { 'contact.email': 'kari.h@hotmial.com' },
      suggests: { 'contact.email': 'kari.h@hotmail.com' },
    },
  ],
  [
    'karih@outlok.com',
    {
      fills: { 'contact.email': 'karih@outlok.com' },
      suggests: { 'contact.email': 'karih@outlook.com' },
    },
  ],
  ['info@ålesund.no', { fills: { 'contact.email': 'info@xn--lesund-hua.no' } }],
])

/** A value that contains a word of command is still a value. */
const commandLookalikes = [
  ...answers(at('company.name', no), [
    ['Pause AS', 'Pause AS'],
    ['Stopp Matsvinn AS', 'Stopp Matsvinn AS'],
    ['Hjelp til Hagen ANS', 'Hjelp til Hagen ANS'],
    ['Tilbake til Naturen AS', 'Tilbake til Naturen AS'],
    ['Nei Takk Reklame AS', 'Nei Takk Reklame AS'],
    ['vi heter Start på Nytt AS', 'Start på Nytt AS'],
    ['Angre AS', 'Angre AS'],
  ]),
  ...answers(at('contact.email', no), [
    ['nei@firma.no', 'nei@firma.no'],
    ['hjelp@pause.no', 'hjelp@pause.no'],
    ['stopp@matsvinn.no', 'stopp@matsvinn.no'],
  ]),
  ...answers(at('contact.name', no), [
    ['Ja Nilsen', 'Ja Nilsen'],
    ['Hans Stopp', 'Hans Stopp'],
  ]),
  ...answers(at('company.address', no), [
    ['Startveien 2, 0155 Oslo', address('NO', 'Startveien 2', ['0155', 'Oslo'])],
    ['Hjelpegata 8, 7041 Trondheim', address('NO', 'Hjelpegata 8', ['7041', 'Trondheim'])],
  ]),
]

/** Synthetic numbers (month + 80), which nobody has. */
const nationalNumbers = [
  ...rows(at('person.name', noPrivate), [
    ['01819020074', { nationalNumber: true, nothing: true }],
    [
      'Ola Bakken, fødselsnummer 018190 20082',
      { nationalNumber: true, may: { 'person.name': 'Ola Bakken' } },
    ],
  ]),
  ...rows(at('contact.phone', no), [
    ['fnr er 15828520048', { nationalNumber: true, nothing: true }],
  ]),
  ...rows(complete('confirm', noPrivate), [
    [
      'dere trenger vel personnummeret mitt også: 01819020074',
      { nationalNumber: true, assent: 'notYes' },
    ],
  ]),
]

export const noAnswers = [
  ...alone,
  ...unreadable,
  ...nearlyRight,
  ...commandLookalikes,
  ...nationalNumbers,
]
