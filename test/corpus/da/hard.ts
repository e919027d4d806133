import { address, each, rows } from '../row.ts'
import { at, complete, dk, dkPrivate, fresh, start } from '../situations.ts'

/** What sounds like a yes and is none, and the other way round. */
const assent = [
  ...each(complete('confirm', dk), { assent: 'notYes' }, [
    'ja tak, men I skal lige rette adressen først',
    'jeg siger ikke ja til det her',
    'ja nej altså',
    'ok men vent',
    'jo jo men det er ikke mit nummer',
    'nåh ja, telefonen er gammel',
    'ja det ville være rart hvis det var rigtigt',
    'er det ok?',
    'det er næsten rigtigt',
    'ja, hvis min chef siger ok',
    'ja da, det er jo helt forkert',
    'ikke korrekt',
    'kan jeg sige ja senere?',
    'tja',
    'det passer da overhovedet ikke',
    'ja ja men hvad koster det',
  ]),
  ...each(complete('notice', dk), { assent: 'notYes' }, [
    'ja ja, men først vil jeg vide hvorfor',
    'hvad nu hvis jeg siger ja?',
    'jeg er ikke enig',
    'okay hvad betyder det',
    'det kan I glemme',
  ]),
  ...each(complete('confirm', dk), { assent: 'yes' }, [
    'jow',
    'jep det er rigtigt',
    'JA TAK!!',
    'ja, det er korrekt alt sammen',

    'det kan jeg bekræfte',
    'ja for pokker',
    'ja da',
    'jo da',
    'lige præcis',
  ]),
]

const values = [
  ...rows(at('contact.name', dk), [
    [
      'Mette Sørensen; 20 12 34 56; mette@nordlys.dk',
      {
        fills: {
          'contact.name': 'Mette Sørensen',
          'contact.phone': '+4520123456',
          'contact.email': 'mette@nordlys.dk',
        },
      },
    ],
    [
      'Mette Sørensen / 20123456',
      { fills: { 'contact.name': 'Mette Sørensen', 'contact.phone': '+4520123456' } },
    ],
    ['det er min kollega Lone Dam i skal have fat i', { fills: { 'contact.name': 'Lone Dam' } }],
    ['skriv Lars Lund', { fills: { 'contact.name': 'Lars Lund' } }],
  ]),
  ...rows(at('contact.phone', dk), [
    [
      '20123456 og min mail er mette@nordlys.dk',
      { fills: { 'contact.phone': '+4520123456', 'contact.email': 'mette@nordlys.dk' } },
    ],
    ['20123456 men jeg svarer først efter kl 16', { fills: { 'contact.phone': '+4520123456' } }],
    ['hvorfor? nå det er 20123456', { fills: { 'contact.phone': '+4520123456' } }],
  ]),
  ...rows(at('company.address', dk), [
    [
      'c/o Bech, Engvej 4, 1. th., 4000 Roskilde',
      {
        fills: {
          'company.address': address('DK', 'c/o Bech, Engvej 4, 1. th.', ['4000', 'Roskilde']),
        },
      },
    ],
    [
      'Postboks 12, 9900 Frederikshavn',
      { fills: { 'company.address': address('DK', 'Postboks 12', ['9900', 'Frederikshavn']) } },
    ],
    [
      'H.C. Andersens Boulevard 2, 1553 København V',
      {
        fills: {
          'company.address': address('DK', 'H.C. Andersens Boulevard 2', ['1553', 'København V']),
        },
      },
    ],
    [
      'Store Kongensgade 20B\n1264 København K\nDanmark',
      {
        fills: {
          'company.address': address('DK', 'Store Kongensgade 20B', ['1264', 'København K']),
        },
      },
    ],
  ]),
  ...rows(fresh('company.number', dk), [
    ['undskyld ventetiden, cvr er 12345674', { fills: { 'company.number': '12345674' } }],
    ['cvr 12345674 tak', { fills: { 'company.number': '12345674' } }],
    ['hej igen, 12345674', { fills: { 'company.number': '12345674' } }],
  ]),
  ...rows(fresh('person.name', dkPrivate), [
    [
      'Navn: Jens Holm\nAdr.: Engvej 8\nPostnr. og by: 5000 Odense C\nTlf: 20123456',
      {
        fills: {
          'person.name': 'Jens Holm',
          'person.address': address('DK', 'Engvej 8', ['5000', 'Odense C']),
          'person.phone': '+4520123456',
        },
      },
    ],
  ]),
  ...rows(start, [
    [
      'hej jeg vil gerne købe privat, jeg bor i Danmark',
      { fills: { country: 'DK', customerType: 'private' } },
    ],
    [
      'vi er et anpartsselskab i Danmark',
      { fills: { country: 'DK', customerType: 'business' }, may: { 'company.legalForm': 'ApS' } },
    ],
    ['hvad koster det? jeg er fra Danmark', { fills: { country: 'DK' }, digression: 'faq' }],
  ]),
]

const wishes = [
  ...each(
    complete('confirm', dk),
    { command: 'change', target: 'contact.email', assent: 'notYes' },
    ['der er en fejl i mailadressen', 'jeg skal have ny e-mail på', 'emailen er ikke rigtig'],
  ),
  ...each(
    complete('confirm', dk),
    { command: 'change', target: 'company.name', assent: 'notYes' },
    ['firmanavnet er stavet forkert', 'kan man ændre virksomhedens navn?'],
  ),
  ...each(
    complete('confirm', dk),
    { command: 'change', target: ['payment', 'invoice.channel'], assent: 'notYes' },
    ['kan jeg ændre betalingen'],
  ),
  ...each(at('contact.phone', dk), { command: 'help' }, [
    'jeg er helt lost, hjælp',
    'jeg forstår ikke spørgsmålet',
  ]),
]

export const daHard = [...assent, ...values, ...wishes]
