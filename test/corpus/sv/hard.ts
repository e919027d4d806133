import { address, each, rows } from '../row.ts'
import { at, complete, fresh, se, sePrivate, start } from '../situations.ts'

/** What sounds like a yes and is none, and the other way round. */
const assent = [
  ...each(complete('confirm', se), { assent: 'notYes' }, [
    'ja tack, men ändra adressen först',
    'jag säger inte ja till det här',
    'ja nej alltså',
    'ok men vänta',
    'jo men det är inte mitt nummer',
    'jaha',
    'nja',
    'ja det vore fint om det stämde',
    'är det okej?',
    'det är nästan rätt',
    'ja om chefen säger ok',
    'jo visst, helt fel är det',
    'inte korrekt',
    'kan jag svara ja senare?',
    'tja',
    'det stämmer då rakt inte',
    'ja ja men vad kostar det',
  ]),
  ...each(complete('notice', se), { assent: 'notYes' }, [
    'ja ja, men först vill jag veta varför',
    'vad händer om jag säger ja?',
    'jag håller inte med',
    'okej vad betyder det',
    'det kan ni glömma',
  ]),
  ...each(complete('confirm', se), { assent: 'yes' }, [
    'joo',
    'japp det är rätt',
    'JA TACK!!',
    'ja, allt är korrekt',

    'det kan jag bekräfta',
    'jajamensan',
    'javisst',
    'ja då',
    'precis',
  ]),
]

const values = [
  ...rows(at('contact.name', se), [
    [
      'Erik Lindqvist; 070-174 06 05; erik@bjorkobygg.se',
      {
        fills: {
          'contact.name': 'Erik Lindqvist',
          'contact.phone': '+46701740605',
          'contact.email': 'erik@bjorkobygg.se',
        },
      },
    ],
    [
      'Erik Lindqvist / 0701740605',
      { fills: { 'contact.name': 'Erik Lindqvist', 'contact.phone': '+46701740605' } },
    ],
    ['det är min kollega Maja Lindh ni ska prata med', { fills: { 'contact.name': 'Maja Lindh' } }],
    ['skriv Kalle Äng', { fills: { 'contact.name': 'Kalle Äng' } }],
  ]),
  ...rows(at('contact.phone', se), [
    [
      '0701740605 och min mejl är erik@bjorkobygg.se',
      { fills: { 'contact.phone': '+46701740605', 'contact.email': 'erik@bjorkobygg.se' } },
    ],
    ['0701740605 men jag svarar först efter kl 16', { fills: { 'contact.phone': '+46701740605' } }],
    ['varför? nåja det är 0701740605', { fills: { 'contact.phone': '+46701740605' } }],
  ]),
  ...rows(at('company.address', se), [
    [
      'c/o Ek, Björkvägen 2 B, 1 tr, 172 37 Sundbyberg',
      {
        fills: {
          'company.address': address('SE', 'c/o Ek, Björkvägen 2 B, 1 tr', ['17237', 'Sundbyberg']),
        },
      },
    ],
    [
      'Norra Esplanaden 4\nS-351 04 Växjö\nSverige',
      { fills: { 'company.address': address('SE', 'Norra Esplanaden 4', ['35104', 'Växjö']) } },
    ],
    [
      'S:t Eriksgatan 20, 112 39 Stockholm',
      { fills: { 'company.address': address('SE', 'S:t Eriksgatan 20', ['11239', 'Stockholm']) } },
    ],
    [
      'lilla torget 1, 29131 kristianstad',
      { fills: { 'company.address': address('SE', 'lilla torget 1', ['29131', 'kristianstad']) } },
    ],
  ]),
  ...rows(fresh('company.number', se), [
    ['ursäkta dröjsmålet, orgnr är 559999-1238', { fills: { 'company.number': '5599991238' } }],
    ['559999-1238 tack', { fills: { 'company.number': '5599991238' } }],
    ['hej igen, 559999-0016', { fills: { 'company.number': '5599990016' } }],
  ]),
  ...rows(fresh('person.name', sePrivate), [
    [
      'Namn: Anna Berglund\nAdr: Björkvägen 2\nPostnr och ort: 856 31 Sundsvall\nTfn: 070-174 06 32',
      {
        fills: {
          'person.name': 'Anna Berglund',
          'person.address': address('SE', 'Björkvägen 2', ['85631', 'Sundsvall']),
          'person.phone': '+46701740632',
        },
      },
    ],
  ]),
  ...rows(start, [
    [
      'hej jag vill handla privat, jag bor i Sverige',
      { fills: { country: 'SE', customerType: 'private' } },
    ],
    [
      'vi är ett aktiebolag i Sverige',
      { fills: { country: 'SE', customerType: 'business' }, may: { 'company.legalForm': 'AB' } },
    ],
    ['vad kostar det? jag är från Sverige', { fills: { country: 'SE' }, digression: 'faq' }],
  ]),
]

const wishes = [
  ...each(
    complete('confirm', se),
    { command: 'change', target: 'contact.email', assent: 'notYes' },
    ['det är ett fel i mejladressen', 'jag ska ha en ny e-post', 'e-posten är inte rätt'],
  ),
  ...each(
    complete('confirm', se),
    { command: 'change', target: 'company.name', assent: 'notYes' },
    ['företagsnamnet är felstavat', 'går det att ändra företagets namn?'],
  ),
  ...each(
    complete('confirm', se),
    { command: 'change', target: ['payment', 'invoice.channel'], assent: 'notYes' },
    ['kan jag ändra betalningen'],
  ),
  ...each(at('contact.phone', se), { command: 'help' }, [
    'jag fattar ingenting, hjälp',
    'jag förstår inte frågan',
  ]),
]

export const svHard = [...assent, ...values, ...wishes]
