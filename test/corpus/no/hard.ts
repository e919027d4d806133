import { address, each, rows } from '../row.ts'
import { at, complete, fresh, no, noPrivate, start } from '../situations.ts'

/** What sounds like a yes and is none, and the other way round. */
const assent = [
  ...each(complete('confirm', no), { assent: 'notYes' }, [
    'ja takk, men endre adressen først',
    'jeg sier ikke ja til dette',
    'ja nei altså',
    'ok men vent',
    'jo men det er ikke mitt nummer',
    'jaha',
    'tja',
    'ja det hadde vært fint om det stemte',
    'er det greit?',
    'det er nesten riktig',
    'ja hvis sjefen sier ok',
    'jada, helt feil er det',
    'ikke korrekt',
    'kan jeg svare ja senere?',
    'nja',
    'det stemmer jo overhodet ikke',
    'ja ja men hva koster det',
    'ja viss adressa blir retta',
  ]),
  ...each(complete('notice', no), { assent: 'notYes' }, [
    'ja ja, men først vil jeg vite hvorfor',
    'hva skjer hvis jeg sier ja?',
    'jeg er ikke enig',
    'okei hva betyr det',
    'det kan dere glemme',
  ]),
  ...each(complete('confirm', no), { assent: 'yes' }, [
    'jau',
    'jepp det er riktig',
    'JA TAKK!!',
    'ja, alt er korrekt',

    'det kan jeg bekrefte',
    'ja visst',
    'ja da',
    'joda',
    'nettopp',
    'det stemmer det',
    'ja, det er rett',
  ]),
]

const values = [
  ...rows(at('contact.name', no), [
    [
      'Kari Haugen; +47 68 05 12 34; kari@fjordlys.no',
      {
        fills: {
          'contact.name': 'Kari Haugen',
          'contact.phone': '+4768051234',
          'contact.email': 'kari@fjordlys.no',
        },
      },
    ],
    [
      'Kari Haugen / tlf 68051234',
      { fills: { 'contact.name': 'Kari Haugen', 'contact.phone': '+4768051234' } },
    ],
    [
      'det er kollegaen min Ingrid Moe dere skal snakke med',
      { fills: { 'contact.name': 'Ingrid Moe' } },
    ],
    ['skriv Per Lie', { fills: { 'contact.name': 'Per Lie' } }],
  ]),
  ...rows(at('contact.phone', no), [
    [
      '68051234 og eposten min er kari@fjordlys.no',
      { fills: { 'contact.phone': '+4768051234', 'contact.email': 'kari@fjordlys.no' } },
    ],
    ['68051234 men jeg svarer først etter kl 16', { fills: { 'contact.phone': '+4768051234' } }],
    ['hvorfor? nåja det er 68051234', { fills: { 'contact.phone': '+4768051234' } }],
  ]),
  ...rows(at('company.address', no), [
    [
      'c/o Lie, Bjørkeveien 2 B, 2. etg, 1337 Sandvika',
      {
        fills: {
          'company.address': address('NO', 'c/o Lie, Bjørkeveien 2 B, 2. etg', [
            '1337',
            'Sandvika',
          ]),
        },
      },
    ],
    [
      'Nedre Strandgate 4\nN-3015 Drammen\nNorge',
      { fills: { 'company.address': address('NO', 'Nedre Strandgate 4', ['3015', 'Drammen']) } },
    ],
    [
      'St. Olavs gate 20, 0166 Oslo',
      { fills: { 'company.address': address('NO', 'St. Olavs gate 20', ['0166', 'Oslo']) } },
    ],
    [
      'lille torget 1, 4600 kristiansand s',
      { fills: { 'company.address': address('NO', 'lille torget 1', ['4600', 'kristiansand s']) } },
    ],
  ]),
  ...rows(fresh('company.number', no), [
    ['beklager ventetiden, orgnr er 312345676', { fills: { 'company.number': '312345676' } }],
    ['312 345 676 takk', { fills: { 'company.number': '312345676' } }],
    ['hei igjen, 310210501', { fills: { 'company.number': '310210501' } }],
  ]),
  ...rows(fresh('person.name', noPrivate), [
    [
      'Navn: Ola Bakken\nAdr: Bjørkeveien 7B\nPostnr og sted: 5003 Bergen\nTlf: 68050012',
      {
        fills: {
          'person.name': 'Ola Bakken',
          'person.address': address('NO', 'Bjørkeveien 7B', ['5003', 'Bergen']),
          'person.phone': '+4768050012',
        },
      },
    ],
  ]),
  ...rows(start, [
    [
      'hei jeg vil handle privat, jeg bor i Norge',
      { fills: { country: 'NO', customerType: 'private' } },
    ],
    [
      'vi er et aksjeselskap i Norge',
      { fills: { country: 'NO', customerType: 'business' }, may: { 'company.legalForm': 'AS' } },
    ],
    ['hva koster det? jeg er fra Norge', { fills: { country: 'NO' }, digression: 'faq' }],
  ]),
]

const wishes = [
  ...each(
    complete('confirm', no),
    { command: 'change', target: 'contact.email', assent: 'notYes' },
    ['det er en feil i e-postadressen', 'jeg skal ha ny e-post', 'eposten er ikke riktig'],
  ),
  ...each(
    complete('confirm', no),
    { command: 'change', target: 'company.name', assent: 'notYes' },
    ['firmanavnet er feilstavet', 'går det an å endre navnet på bedriften?'],
  ),
  ...each(
    complete('confirm', no),
    { command: 'change', target: ['payment', 'invoice.channel'], assent: 'notYes' },
    ['kan jeg endre betalingen'],
  ),
  ...each(at('contact.phone', no), { command: 'help' }, [
    'jeg skjønner ingenting, hjelp',
    'jeg forstår ikke spørsmålet',
    'eg skjønar ikkje spørsmålet',
  ]),
]

export const noHard = [...assent, ...values, ...wishes]
