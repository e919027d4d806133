import { address, answers, refusals, rows } from '../row.ts'
import { at, complete, dk, dkPrivate, fresh, having, start } from '../situations.ts'

const eanChannel = having(at('invoice.gln', dk), { 'invoice.channel': 'gln' })

/** One field asked, one field answered: careless typing, capitals, no punctuation, slips. */
const alone = [
  ...answers(start, [
    ['danmark', 'DK'],
    ['DK', 'DK'],
    ['Vi holder til i Danmark', 'DK'],
    ['jeg bor i sverige', 'SE'],
    ['norge', 'NO'],
    ['dansk', 'DK'],
    ['danmakr', 'DK'],
  ]),
  ...answers({ asks: 'customerType', country: 'DK' }, [
    ['virksomhed', 'business'],
    ['firma', 'business'],
    ['ERHVERV', 'business'],
    ['det er til mit firma', 'business'],
    ['jeg handler privat', 'private'],
    ['som privatperson', 'private'],
    ['privat', 'private'],
    ['erhvevskunde', 'business'],
  ]),
  ...answers(at('payment', dk), [
    ['faktura', 'invoice'],
    ['vi vil gerne have en faktura', 'invoice'],
    ['på regning tak', 'invoice'],
    ['forudbetaling', 'prepayment'],
    ['jeg betaler på forhånd', 'prepayment'],
    ['fakutra', 'invoice'],
    ['betale forud', 'prepayment'],
  ]),
  ...answers(fresh('company.number', dk), [
    ['12345674', '12345674'],
    ['12 34 56 74', '12345674'],
    ['cvr nr er 91234564', '91234564'],
    ['DK-12345674', '12345674'],
    ['det er 93456785', '93456785'],
    ['CVR: 94 56 78 90', '94567890'],
    ['vores cvr nummer er vist 90112236', '90112236'],
    ['98712348', '98712348'],
  ]),
  ...answers(at('company.name', dk), [
    ['Nordlys ApS', 'Nordlys ApS'],
    ['vi hedder tømrerfirmaet bech', 'tømrerfirmaet bech'],
    ['HAVBLIK EL A/S', 'HAVBLIK EL A/S'],
    ['blomster & co', 'blomster & co'],
    ['Firmaet hedder Café Solskin I/S', 'Café Solskin I/S'],
    ['3x34 transport aps', '3x34 transport aps'],
  ]),
  ...answers(at('company.legalForm', dk), [
    ['aps', 'ApS'],
    ['Det er et aktieselskab', 'A/S'],
    ['enkeltmandsvirksomhed', 'ENK'],
    ['I/S', 'I/S'],
    ['a/s', 'A/S'],
  ]),
  ...answers(at('company.address', dk), [
    [
      'Vestergade 3, 2. tv, 8000 Aarhus C',
      address('DK', 'Vestergade 3, 2. tv', ['8000', 'Aarhus C']),
    ],
    ['vestergade 3 2 tv 8000 århus c', address('DK', 'vestergade 3 2 tv', ['8000', 'århus c'])],
    ['Havnegade 12B\n5000 Odense C', address('DK', 'Havnegade 12B', ['5000', 'Odense C'])],
    ['vi ligger på Industrivej 45, 7430 Ikast', address('DK', 'Industrivej 45', ['7430', 'Ikast'])],
    [
      'NØRREBROGADE 100 ST TH, DK-2200 KØBENHAVN N',
      address('DK', 'NØRREBROGADE 100 ST TH', ['2200', 'KØBENHAVN N']),
    ],
    [
      'Gl. Kongevej 7, 1., 1610 København V',
      address('DK', 'Gl. Kongevej 7, 1.', ['1610', 'København V']),
    ],
    [
      'Adressen er Strandvejen 21 i 2900 Hellerup',
      address('DK', 'Strandvejen 21', ['2900', 'Hellerup']),
    ],
  ]),
  ...answers(at('contact.name', dk), [
    ['mette sørensen', 'mette sørensen'],
    ['Mette Sørensen', 'Mette Sørensen'],
    ['jeg hedder Jens-Peter Kjær', 'Jens-Peter Kjær'],
    ['det er bare mig, Lone Dam', 'Lone Dam'],
    ['LARS LUND', 'LARS LUND'],
    ['Kontakt Søren Østergård', 'Søren Østergård'],
    ["Sinéad O'Brien", "Sinéad O'Brien"],
  ]),
  ...answers(at('contact.phone', dk), [
    ['20123456', '+4520123456'],
    ['20 12 34 56', '+4520123456'],
    ['+45 20 12 34 57', '+4520123457'],
    ['0045 20123457', '+4520123457'],
    ['mit nr er 2012 3458', '+4520123458'],
    ['20.12.34.59', '+4520123459'],
    ['du kan fange mig på 20123456', '+4520123456'],
    ['tlf 4520123457', '+4520123457'],
    ['+46 70-174 06 05 (svensk mobil)', '+46701740605'],
  ]),
  ...answers(at('contact.email', dk), [
    ['mette@nordlys.dk', 'mette@nordlys.dk'],
    ['Mette@Nordlys.DK', 'Mette@nordlys.dk'],
    ['min mail er mette.s@nordlys.dk', 'mette.s@nordlys.dk'],
    ['skriv til info@blomsterogco.dk.', 'info@blomsterogco.dk'],
    ['<mette@nordlys.dk>', 'mette@nordlys.dk'],
  ]),
  ...answers(at('credit.amount', dk), [
    ['5000', 5000],
    ['ca. 12.500 kr om måneden', 12500],
    ['10k', 10000],
    ['vel omkring 8 tusind', 8000],
    ['7500,-', 7500],
    ['25.000 kr./md.', 25000],
  ]),
  ...answers(at('invoice.channel', dk), [
    ['på mail', 'email'],
    ['email', 'email'],
    ['med posten tak', 'post'],
    ['EAN', 'gln'],
    ['send den som brev', 'post'],
    ['peppol', 'peppol'],
  ]),
  ...answers(eanChannel, [
    ['5790001234560', '5790001234560'],
    ['EAN nr 5790 0012 3456 0', '5790001234560'],
    ['det er 5799990000019', '5799990000019'],
  ]),
  ...answers(at('person.name', dkPrivate), [
    ['jens holm', 'jens holm'],
    ['Mit navn er Jens Holm', 'Jens Holm'],
  ]),
  ...answers(at('person.address', dkPrivate), [
    ['engvej 8 5000 odense c', address('DK', 'engvej 8', ['5000', 'odense c'])],
    ['Jeg bor på Engvej 8, 5000 Odense C', address('DK', 'Engvej 8', ['5000', 'Odense C'])],
  ]),
  ...answers(at('person.phone', dkPrivate), [['20 123 456', '+4520123456']]),
  ...answers(at('person.email', dkPrivate), [['jens.holm@example.dk', 'jens.holm@example.dk']]),
]

/** Unreadable values: the reason is what the customer hears, so it has to be the right one. */
const unreadable = [
  ...refusals(fresh('company.number', dk), [
    ['1234567', 'tooShort'],
    ['12345678', 'checkDigit'],
    ['cvr 12345675', 'checkDigit'],
    ['312345676', 'otherCountry'],
  ]),
  ...refusals(at('contact.phone', dk), [
    ['2012345', 'tooShort'],
    ['201234567', 'tooLong'],
  ]),
  ...refusals(at('contact.email', dk), [
    ['mette.nordlys.dk', 'noAtSign'],
    ['mette@', 'noDomain'],
    ['mette@nordlys', 'domainEnding'],
  ]),
  ...refusals(at('company.address', dk), [
    ['Vestergade 3', 'postalCodeMissing'],
    ['8000 Aarhus C', 'streetMissing'],
  ]),
  ...refusals(at('credit.amount', dk), [['mellem 5000 og 8000', 'notANumber']]),
  ...refusals(eanChannel, [['5790001234561', 'checkDigit']]),
]

const nearlyRight = rows(at('contact.email', dk), [
  [
    'mette.s@hotmial.com',
    {
      fills: { 'contact.email': 'mette.s@hotmial.com' },
      suggests: { 'contact.email': 'mette.s@hotmail.com' },
    },
  ],
  [
    'mettes@gmail.con',
    {
      fills: { 'contact.email': 'mettes@gmail.con' },
      suggests: { 'contact.email': 'mettes@gmail.com' },
    },
  ],
  ['info@blåbærgrød.dk', { fills: { 'contact.email': 'info@xn--blbrgrd-fxak7p.dk' } }],
])

/** A value that contains a word of command is still a value. */
const commandLookalikes = [
  ...answers(at('company.name', dk), [
    ['Pause ApS', 'Pause ApS'],
    ['Stop Madspild A/S', 'Stop Madspild A/S'],
    ['Hjælp til Haven', 'Hjælp til Haven'],
    ['Tilbage til Naturen I/S', 'Tilbage til Naturen I/S'],
    ['Nej Tak Reklamer ApS', 'Nej Tak Reklamer ApS'],
    ['vi hedder Start Forfra ApS', 'Start Forfra ApS'],
    ['Menneske & Maskine A/S', 'Menneske & Maskine A/S'],
  ]),
  ...answers(at('contact.email', dk), [
    ['nej@firma.dk', 'nej@firma.dk'],
    ['hjaelp@pause.dk', 'hjaelp@pause.dk'],
    ['stop@madspild.dk', 'stop@madspild.dk'],
  ]),
  ...answers(at('contact.name', dk), [
    ['Ja Nilsson', 'Ja Nilsson'],
    ['Hans Stop', 'Hans Stop'],
  ]),
  ...answers(at('company.address', dk), [
    ['Stopvej 4, 8000 Aarhus C', address('DK', 'Stopvej 4', ['8000', 'Aarhus C'])],
    ['Hjælpegade 2, 9000 Aalborg', address('DK', 'Hjælpegade 2', ['9000', 'Aalborg'])],
  ]),
]

const nationalNumbers = [
  ...rows(at('person.name', dkPrivate), [
    ['251248-9996', { nationalNumber: true, nothing: true }],
    ['Jens Holm, cpr 2512489996', { nationalNumber: true, may: { 'person.name': 'Jens Holm' } }],
  ]),
  ...rows(at('contact.phone', dk), [
    ['mit cpr er 251248 9996', { nationalNumber: true, nothing: true }],
  ]),
  ...rows(complete('confirm', dkPrivate), [
    ['I skal også bruge mit cpr: 251248-9996', { nationalNumber: true, assent: 'notYes' }],
  ]),
]

export const daAnswers = [
  ...alone,
  ...unreadable,
  ...nearlyRight,
  ...commandLookalikes,
  ...nationalNumbers,
]
