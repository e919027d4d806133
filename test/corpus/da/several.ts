import { address, each, rows } from '../row.ts'
import { at, complete, dk, dkPrivate, fresh, start } from '../situations.ts'

const aarhus = address('DK', 'Vestergade 3, 2. tv', ['8000', 'Aarhus C'])
const mette = {
  'contact.name': 'Mette Sørensen',
  'contact.phone': '+4520123456',
  'contact.email': 'mette@nordlys.dk',
}
const nordlys = { 'company.name': 'Nordlys ApS', 'company.number': '12345674' }

const overAnswering = [
  ...rows(start, [
    [
      'Hej, vi hedder Nordlys ApS, cvr 12345674, jeg er Mette Sørensen 20123456 mette@nordlys.dk, Vestergade 3 2.tv 8000 Aarhus C',
      { fills: { ...nordlys, ...mette, 'company.address': aarhus } },
    ],
    [
      'dansk firma, faktura',
      { fills: { country: 'DK', customerType: 'business', payment: 'invoice' } },
    ],
    [
      'privat, Danmark, forudbetaling',
      { fills: { country: 'DK', customerType: 'private', payment: 'prepayment' } },
    ],
    [
      'jeg er privatkunde og bor i danmark, vil gerne betale forud',
      { fills: { country: 'DK', customerType: 'private', payment: 'prepayment' } },
    ],
    ['Vi er en virksomhed i Norge', { fills: { country: 'NO', customerType: 'business' } }],
    ['DK12345674', { fills: { country: 'DK', 'company.number': '12345674' } }],
    ['cvr 91234564', { fills: { 'company.number': '91234564' } }],
  ]),
  ...rows(fresh('company.number', dk), [
    ['Nordlys ApS, cvr 12345674', { fills: nordlys }],
    ['12345674 nordlys aps', { fills: nordlys }],
    [
      'cvr 12345674 kontakt Mette Sørensen',
      { fills: { 'company.number': '12345674', 'contact.name': 'Mette Sørensen' } },
    ],
    [
      'CVR: 91234564\nNavn: Havblik El A/S\nAdresse: Havnegade 12, 5000 Odense C',
      {
        fills: {
          'company.number': '91234564',
          'company.name': 'Havblik El A/S',
          'company.address': address('DK', 'Havnegade 12', ['5000', 'Odense C']),
        },
      },
    ],
    [
      'cvr-nr 93456785, tlf. 20 12 34 57, mail info@havblik.dk',
      {
        fills: {
          'company.number': '93456785',
          'contact.phone': '+4520123457',
          'contact.email': 'info@havblik.dk',
        },
      },
    ],
    [
      '12345674 og vi vil gerne have faktura på mail',
      {
        fills: { 'company.number': '12345674', 'invoice.channel': 'email' },
        may: { payment: 'invoice' },
      },
    ],
  ]),
  ...rows(at('contact.name', dk), [
    ['Mette Sørensen, 20123456, mette@nordlys.dk', { fills: mette }],
    ['mette sørensen tlf 20123456 mail mette@nordlys.dk', { fills: mette }],
    ['mette@nordlys.dk +45 20 12 34 56 Mette Sørensen', { fills: mette }],
    ['Navn: Mette Sørensen\nMobil: 0045 20123456\nE-mail: mette@nordlys.dk', { fills: mette }],
    [
      'jeg hedder Mette Sørensen og kan fanges på 20 12 34 56 eller mette@nordlys.dk',
      { fills: mette },
    ],
    [
      'Lone Dam (bogholderi) - lone@nordlys.dk',
      { fills: { 'contact.name': 'Lone Dam', 'contact.email': 'lone@nordlys.dk' } },
    ],
    [
      'Mette Sørensen, ring på 20123456, faktura skal sendes til bogholderi@nordlys.dk',
      {
        fills: {
          'contact.name': 'Mette Sørensen',
          'contact.phone': '+4520123456',
          'invoice.email': 'bogholderi@nordlys.dk',
        },
        may: { 'invoice.channel': 'email' },
      },
    ],
    [
      'Med venlig hilsen\n\nMette Sørensen\nIndkøbschef\nTlf.: +45 20 12 34 56\nmette@nordlys.dk\nwww.nordlys.dk',
      { fills: mette },
    ],
    [
      '20123456 mette sørensen vi køber for ca 10.000 kr om måneden',
      {
        fills: {
          'contact.name': 'Mette Sørensen',
          'contact.phone': '+4520123456',
          'credit.amount': 10000,
        },
      },
    ],
  ]),
  ...rows(fresh('company.number', dk), [
    [
      'Venlig hilsen\nMette Sørensen\n\nNordlys ApS\nVestergade 3, 2. tv\n8000 Aarhus C\nMobil +45 2012 3456\nmette@nordlys.dk\nCVR-nr. 12 34 56 74',
      { fills: { ...nordlys, ...mette, 'company.address': aarhus } },
    ],
    [
      'Mvh. Lars Lund | Havblik El A/S | Havnegade 12 | 5000 Odense C | T: 20123457 | M: lars@havblik.dk | CVR 91234564',
      {
        fills: {
          'contact.name': 'Lars Lund',
          'company.name': 'Havblik El A/S',
          'company.address': address('DK', 'Havnegade 12', ['5000', 'Odense C']),
          'contact.phone': '+4520123457',
          'contact.email': 'lars@havblik.dk',
          'company.number': '91234564',
        },
      },
    ],
  ]),
  ...rows(at('contact.email', dk), [
    [
      'mette@nordlys.dk, og vi skal have det på EAN 5790001234560',
      {
        fills: {
          'contact.email': 'mette@nordlys.dk',
          'invoice.channel': 'gln',
          'invoice.gln': '5790001234560',
        },
      },
    ],
    [
      'mette@nordlys.dk - og fakturaen må gerne komme med posten',
      { fills: { 'contact.email': 'mette@nordlys.dk', 'invoice.channel': 'post' } },
    ],
  ]),
  ...rows(fresh('person.name', dkPrivate), [
    [
      'Jens Holm, Engvej 8, 5000 Odense C, 20123456, jens.holm@example.dk',
      {
        fills: {
          'person.name': 'Jens Holm',
          'person.address': address('DK', 'Engvej 8', ['5000', 'Odense C']),
          'person.phone': '+4520123456',
          'person.email': 'jens.holm@example.dk',
        },
      },
    ],
    [
      'jens holm engvej 8 5000 odense c tlf 20123456 jens.holm@example.dk',
      {
        fills: {
          'person.name': 'jens holm',
          'person.address': address('DK', 'engvej 8', ['5000', 'odense c']),
          'person.phone': '+4520123456',
          'person.email': 'jens.holm@example.dk',
        },
      },
    ],
    [
      'Jens Holm\nEngvej 8\n5000 Odense C\n20 12 34 56',
      {
        fills: {
          'person.name': 'Jens Holm',
          'person.address': address('DK', 'Engvej 8', ['5000', 'Odense C']),
          'person.phone': '+4520123456',
        },
      },
    ],
    [
      'Jens Holm her, jeg vil hellere have en faktura med posten',
      { fills: { 'person.name': 'Jens Holm', payment: 'invoice', 'invoice.channel': 'post' } },
    ],
  ]),
]

const ambiguity = [
  ...each(fresh('company.name', dk), { ambiguous: ['company.number', 'contact.phone'] }, [
    '91234564',
    '93 45 67 85',
    'det er 94567890',
  ]),
  ...rows(fresh('company.name', dk), [
    ['cvr 91234564', { fills: { 'company.number': '91234564' } }],
    ['tlf 91234564', { fills: { 'contact.phone': '+4591234564' } }],
    [
      'Nordlys ApS 91234564',
      { fills: { 'company.name': 'Nordlys ApS' }, ambiguous: ['company.number', 'contact.phone'] },
    ],
    ['12345674', { fills: { 'company.number': '12345674' } }],
  ]),
  ...rows(at('contact.name', dk), [
    [
      'Mette Sørensen 91234564',
      { fills: { 'contact.name': 'Mette Sørensen', 'contact.phone': '+4591234564' } },
    ],
  ]),
]

const corrections = [
  ...rows(at('contact.email', dk), [
    ['nej telefonen er 20123457', { fills: { 'contact.phone': '+4520123457' } }],
    [
      'ups forkert nummer, det skulle være 20 12 34 57',
      { fills: { 'contact.phone': '+4520123457' } },
    ],
    ['ikke 20123456 men 20123457', { fills: { 'contact.phone': '+4520123457' } }],
    ['tlf skal rettes fra 20123456 til 20123458', { fills: { 'contact.phone': '+4520123458' } }],
    [
      'jeg skrev navnet forkert, kontaktpersonen hedder Mette Sørrensen',
      { fills: { 'contact.name': 'Mette Sørrensen' } },
    ],
    [
      'adressen er faktisk Havnegade 12, 5000 Odense C',
      { fills: { 'company.address': address('DK', 'Havnegade 12', ['5000', 'Odense C']) } },
    ],
    ['kan du ændre adressen', { command: 'change', target: 'company.address' }],
    ['telefonnummeret er forkert', { command: 'change', target: 'contact.phone' }],
    ['jeg vil gerne rette cvr nummeret', { command: 'change', target: 'company.number' }],
    ['firmanavnet skal være Nordlyset ApS', { fills: { 'company.name': 'Nordlyset ApS' } }],
  ]),
  ...rows(complete('confirm', dk), [
    [
      'nej, mailen er mette.s@nordlys.dk',
      { fills: { 'contact.email': 'mette.s@nordlys.dk' }, assent: 'notYes' },
    ],
    ['adressen passer ikke', { command: 'change', target: 'company.address', assent: 'notYes' }],
    ['ret telefon', { command: 'change', target: 'contact.phone', assent: 'notYes' }],
    ['ret 3', { command: 'change', line: 3, assent: 'notYes' }],
    [
      'telefonen skal være 20123459 i stedet for',
      { fills: { 'contact.phone': '+4520123459' }, assent: 'notYes' },
    ],
    [
      'ja, men mit telefonnummer er 20123457',
      { fills: { 'contact.phone': '+4520123457' }, assent: 'notYes' },
    ],
    ['vi vil hellere betale forud', { fills: { payment: 'prepayment' }, assent: 'notYes' }],
    [
      'beløbet skal være 20.000 om måneden',
      { fills: { 'credit.amount': 20000 }, assent: 'notYes' },
    ],
    [
      'kontaktpersonen er Lone Dam og ikke Mette Sørensen',
      { fills: { 'contact.name': 'Lone Dam' }, assent: 'notYes' },
    ],
    [
      'fakturamailen skal være bogholderi@nordlys.dk',
      { fills: { 'invoice.email': 'bogholderi@nordlys.dk' }, assent: 'notYes' },
    ],
  ]),
  ...rows(complete('confirm', dkPrivate), [
    ['nej den er 20123457', { fills: { 'person.phone': '+4520123457' }, assent: 'notYes' }],
    ['navnet staves Jens Hollm', { fills: { 'person.name': 'Jens Hollm' }, assent: 'notYes' }],
    [
      'jeg er flyttet, min nye adresse er Solvej 2, 8000 Aarhus C',
      {
        fills: { 'person.address': address('DK', 'Solvej 2', ['8000', 'Aarhus C']) },
        assent: 'notYes',
      },
    ],
  ]),
]

export const daSeveral = [...overAnswering, ...ambiguity, ...corrections]
