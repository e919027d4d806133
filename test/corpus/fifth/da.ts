import { address, answers, each, refusals, rows } from '../row.ts'
import type { Row } from '../row.ts'
import { at, complete, dk, dkPrivate, fresh, having, start } from '../situations.ts'

const place = (street: string, postalCode: string, city: string) =>
  address('DK', street, [postalCode, city])

/** Several answers at once, as they come in the first minutes. */
const several: readonly Row[] = [
  ...rows(start, [
    [
      'Hej, vi er et firma i Danmark og vil gerne oprettes som kunde',
      { fills: { country: 'DK', customerType: 'business' } },
    ],
    ['danmark', { fills: { country: 'DK' } }],
    [
      'Jeg er privatperson og bor i Danmark. Vil helst betale på forhånd',
      { fills: { country: 'DK', customerType: 'private', payment: 'prepayment' } },
    ],
    [
      'Dansk virksomhed, cvr 91281376, faktura tak',
      {
        fills: {
          country: 'DK',
          customerType: 'business',
          'company.number': '91281376',
          payment: 'invoice',
        },
      },
    ],
    [
      'Firma: Havblik Catering ApS\nCVR: 91328747\nAdresse: Strandpromenaden 18, 6700 Esbjerg\nKontakt: Gitte Rask\nTlf: 28 45 67 12\nMail: gitte@havblik-catering.dk\nLand: Danmark',
      {
        fills: {
          country: 'DK',
          'company.name': 'Havblik Catering ApS',
          'company.number': '91328747',
          'company.address': place('Strandpromenaden 18', '6700', 'Esbjerg'),
          'contact.name': 'Gitte Rask',
          'contact.phone': '+4528456712',
          'contact.email': 'gitte@havblik-catering.dk',
        },
      },
    ],
    ['goddag, kan man blive kunde hos jer?', { nothing: true }],
    ['hejsa', { digression: 'greeting' }],
  ]),
  ...rows(fresh('company.number', dk), [
    ['91376113', { fills: { 'company.number': '91376113' } }],
    ['CVR-nr.: 91 42 34 80', { fills: { 'company.number': '91423480' } }],
    ['DK-91470853', { fills: { 'company.number': '91470853' } }],
    [
      'vi er Tømrermester Villy Bak, cvr 91518228',
      { fills: { 'company.name': 'Tømrermester Villy Bak', 'company.number': '91518228' } },
    ],
    [
      'Malerfirmaet Klat ApS, 91565595, Industrivej 44, 4000 Roskilde, att. Sune Dahl',
      {
        fills: {
          'company.name': 'Malerfirmaet Klat ApS',
          'company.number': '91565595',
          'company.address': place('Industrivej 44', '4000', 'Roskilde'),
          'contact.name': 'Sune Dahl',
        },
      },
    ],
    [
      'hej mit navn er ditte og jeg skriver fra blomsterhuset petunia, cvr nummeret er 91612968 og i kan ringe på 22 45 61 90',
      {
        fills: {
          'company.number': '91612968',
          'company.name': 'blomsterhuset petunia',
          'contact.name': 'ditte',
          'contact.phone': '+4522456190',
        },
      },
    ],
    [
      'cvr: 91660334 vi vil gerne købe på faktura',
      { fills: { 'company.number': '91660334', payment: 'invoice' } },
    ],
    [
      'Hej\n\nVi vil gerne oprettes.\nCVR 91281376.\n\nMed venlig hilsen\nHanne Toft\nBogholder\nToft & Søn A/S\nSmedevej 9\n7400 Herning\nTlf. 97 12 45 60\nhanne@toftogson.dk',
      {
        fills: {
          'company.number': '91281376',
          'contact.name': 'Hanne Toft',
          'company.name': 'Toft & Søn A/S',
          'company.address': place('Smedevej 9', '7400', 'Herning'),
          'contact.phone': '+4597124560',
          'contact.email': 'hanne@toftogson.dk',
        },
      },
    ],
    ['vi har to cvr numre, men brug 91328747', { fills: { 'company.number': '91328747' } }],
    ['91376131 nej undskyld 91376113', { fills: { 'company.number': '91376113' } }],
  ]),
  ...rows(at('company.name', dk), [
    ['Firmaet hedder Grønne Fingre', { fills: { 'company.name': 'Grønne Fingre' } }],
    [
      'Kragelund Biler ApS, Ringvejen 71, 8600 Silkeborg',
      {
        fills: {
          'company.name': 'Kragelund Biler ApS',
          'company.address': place('Ringvejen 71', '8600', 'Silkeborg'),
        },
      },
    ],
    [
      'navn: Bageriet på Hjørnet\nadresse: Nørregade 2, 5600 Faaborg\nkontaktperson: Ellen Juul',
      {
        fills: {
          'company.name': 'Bageriet på Hjørnet',
          'company.address': place('Nørregade 2', '5600', 'Faaborg'),
          'contact.name': 'Ellen Juul',
        },
      },
    ],
  ]),
  ...rows(at('contact.name', dk), [
    [
      'Det er mig, Torben Kofoed, 30 45 67 81',
      { fills: { 'contact.name': 'Torben Kofoed', 'contact.phone': '+4530456781' } },
    ],
    [
      'Birgitte Aagaard, birgitte@nordlys.dk, 24 56 78 13',
      {
        fills: {
          'contact.name': 'Birgitte Aagaard',
          'contact.email': 'birgitte@nordlys.dk',
          'contact.phone': '+4524567813',
        },
      },
    ],
    [
      'Navn: Hassan El Khatib\nMobil: 42 13 57 90\nE-mail: hassan@nordlys.dk',
      {
        fills: {
          'contact.name': 'Hassan El Khatib',
          'contact.phone': '+4542135790',
          'contact.email': 'hassan@nordlys.dk',
        },
      },
    ],
    [
      'I skal have fat i Pia Skov. Hendes nummer er 51 23 67 89',
      { fills: { 'contact.name': 'Pia Skov', 'contact.phone': '+4551236789' } },
    ],
    [
      'jeg hedder karsten nørby og min mail er kn@nordlys.dk, beløbet er nok 8000 om måneden',
      {
        fills: {
          'contact.name': 'karsten nørby',
          'contact.email': 'kn@nordlys.dk',
          'credit.amount': 8000,
        },
      },
    ],
    [
      'Anne-Mette Fog. Send faktura til regning@nordlys.dk',
      { fills: { 'contact.name': 'Anne-Mette Fog', 'invoice.email': 'regning@nordlys.dk' } },
    ],
  ]),
  ...rows(at('contact.phone', dk), [
    [
      '20 45 67 89 og mailen er info@nordlys.dk',
      { fills: { 'contact.phone': '+4520456789', 'contact.email': 'info@nordlys.dk' } },
    ],
    [
      'ring på 86 23 45 61 eller skriv til mette@nordlys.dk',
      { fills: { 'contact.phone': '+4586234561', 'contact.email': 'mette@nordlys.dk' } },
    ],
  ]),
  ...rows(at('credit.amount', dk), [
    [
      '12.000 kr. og fakturaen på mail til bogholderi@nordlys.dk',
      { fills: { 'credit.amount': 12000, 'invoice.email': 'bogholderi@nordlys.dk' } },
    ],
    [
      'ca 3000, og vi vil gerne have fakturaen med posten',
      { fills: { 'credit.amount': 3000, 'invoice.channel': 'post' } },
    ],
    [
      '10000 kr og EAN 5790001100001',
      {
        fills: { 'credit.amount': 10000, 'invoice.gln': '5790001100001' },
        may: { 'invoice.channel': 'gln' },
      },
    ],
  ]),
  ...rows(fresh('person.name', dkPrivate), [
    [
      'Poul Erik Vestergaard, Kastanievej 27, 9000 Aalborg, 21 34 65 87, poulerik@example.dk',
      {
        fills: {
          'person.name': 'Poul Erik Vestergaard',
          'person.address': place('Kastanievej 27', '9000', 'Aalborg'),
          'person.phone': '+4521346587',
          'person.email': 'poulerik@example.dk',
        },
      },
    ],
    [
      'jeg hedder sofie lykke og bor på rosenvænget 4, 2. th i 8700 horsens',
      {
        fills: {
          'person.name': 'sofie lykke',
          'person.address': place('rosenvænget 4, 2. th', '8700', 'horsens'),
        },
      },
    ],
    [
      'Navn: Yonas Tesfaye\nAdresse: Bispebjergvej 90, st. tv., 2400 København NV',
      {
        fills: {
          'person.name': 'Yonas Tesfaye',
          'person.address': place('Bispebjergvej 90, st. tv.', '2400', 'København NV'),
        },
      },
    ],
  ]),
]

/** What was asked for, and nothing else. */
const single: readonly Row[] = [
  ...answers(at('customerType', dk), [
    ['erhverv', 'business'],
    ['det er til mig selv privat', 'private'],
    ['et firma', 'business'],
  ]),
  ...answers(at('payment', dk), [
    ['vi vil gerne have en faktura', 'invoice'],
    ['forudbetaling er fint', 'prepayment'],
    ['på regning', 'invoice'],
  ]),
  ...answers(at('company.name', dk), [
    ['Kaffebønnen', 'Kaffebønnen'],
    ['vi hedder Solsikken Børnehave', 'Solsikken Børnehave'],
    ['Det er Murerfirmaet Stenbæk & Holm I/S', 'Murerfirmaet Stenbæk & Holm I/S'],
    ['Nej Tak ApS', 'Nej Tak ApS'],
    ['3F Festudlejning', '3F Festudlejning'],
  ]),
  ...answers(at('company.legalForm', dk), [
    ['anpartsselskab', 'ApS'],
    ['A/S', 'A/S'],
    ['det er et aps', 'ApS'],
  ]),
  ...answers(at('company.address', dk), [
    ['Vi ligger på Fabriksvej 12, 7500 Holstebro', place('Fabriksvej 12', '7500', 'Holstebro')],
    ['6000 Kolding, Jernbanegade 33', place('Jernbanegade 33', '6000', 'Kolding')],
    ['Kongensgade 61, 1. sal\n6700 Esbjerg', place('Kongensgade 61, 1. sal', '6700', 'Esbjerg')],
    [
      'c/o Advokat Bro, Store Torv 4, 8000 Aarhus C',
      place('c/o Advokat Bro, Store Torv 4', '8000', 'Aarhus C'),
    ],
    ['Postboks 118, 8900 Randers', place('Postboks 118', '8900', 'Randers')],
  ]),
  ...answers(at('contact.name', dk), [
    ['Åge Ø. Bæk', 'Åge Ø. Bæk'],
    ['mit navn er Freja Skytte-Holm', 'Freja Skytte-Holm'],
    ['Nguyen Thi Lan', 'Nguyen Thi Lan'],
    ['det er Per', 'Per'],
    ['Dorthe af Rosenborg', 'Dorthe af Rosenborg'],
  ]),
  ...answers(at('contact.phone', dk), [
    ['20456781', '+4520456781'],
    ['+45 31 23 56 78', '+4531235678'],
    ['004526781245', '+4526781245'],
    ['mit mobilnummer er 40 56 78 12', '+4540567812'],
    ['tlf. 75.12.34.56', '+4575123456'],
    ['du kan fange mig på 61 78 12 34', '+4561781234'],
  ]),
  ...answers(at('contact.email', dk), [
    ['mette.s@nordlys.dk', 'mette.s@nordlys.dk'],
    ['min mail er kontor@nordlys.dk', 'kontor@nordlys.dk'],
    ['skriv til salg@nordlys.dk', 'salg@nordlys.dk'],
  ]),
  ...answers(at('credit.amount', dk), [
    ['5.000', 5000],
    ['omkring 15.000 kr om måneden', 15000],
    ['7500,-', 7500],
    ['ti tusind', 10000],
    ['120.000 om året', 10000],
  ]),
  ...answers(at('invoice.channel', dk), [
    ['på mail', 'email'],
    ['med posten', 'post'],
    ['vi bruger EAN', 'gln'],
  ]),
  ...answers(at('invoice.email', dk), [['regnskab@nordlys.dk tak', 'regnskab@nordlys.dk']]),
  ...answers(having(at('invoice.gln', dk), { 'invoice.channel': 'gln' }), [
    ['EAN-nr. 5790001107772', '5790001107772'],
    ['5790 0011 1554 8', '5790001115548'],
  ]),
  ...refusals(fresh('company.number', dk), [
    ['91281377', 'checkDigit'],
    ['9128137', 'tooShort'],
  ]),
  ...refusals(at('contact.email', dk), [['mette.nordlys.dk', 'noAtSign']]),
  ...refusals(at('contact.phone', dk), [['2012345', 'tooShort']]),
]

const corrections: readonly Row[] = [
  ...rows(complete('confirm', dk), [
    [
      'husnummeret er 5, ikke 3',
      { fills: { 'company.address': place('Vestergade 5, 2. tv', '8000', 'Aarhus C') } },
    ],
    ['telefonnummeret skal være 30 12 45 78', { fills: { 'contact.phone': '+4530124578' } }],
    [
      'forkert mail, det skal være mette.sorensen@nordlys.dk',
      { fills: { 'contact.email': 'mette.sorensen@nordlys.dk' } },
    ],
    ['Nej, firmaet hedder Nordlys Lys ApS', { fills: { 'company.name': 'Nordlys Lys ApS' } }],
    [
      'vi er flyttet til Søndergade 10, 8000 Aarhus C',
      { fills: { 'company.address': place('Søndergade 10', '8000', 'Aarhus C') } },
    ],
    [
      'postnummeret skal være 8200 og byen er Aarhus N',
      { fills: { 'company.address': place('Vestergade 3, 2. tv', '8200', 'Aarhus N') } },
    ],
    ['beløbet skal være 8.000 i stedet for 5.000', { fills: { 'credit.amount': 8000 } }],
    ['ret kontaktpersonen til Lone Dam', { fills: { 'contact.name': 'Lone Dam' } }],
    [
      'det er 2. th og ikke 2. tv',
      { fills: { 'company.address': place('Vestergade 3, 2. th', '8000', 'Aarhus C') } },
    ],
    ['Mette er rigtigt men efternavnet er Sørup', { fills: { 'contact.name': 'Mette Sørup' } }],
    ['vi vil hellere forudbetale', { fills: { payment: 'prepayment' } }],
    ['send fakturaen på papir i stedet', { fills: { 'invoice.channel': 'post' } }],
    [
      'cvr nummeret er forkert, det rigtige er 91423480',
      { fills: { 'company.number': '91423480' } },
    ],
    ['jeg vil gerne rette adressen', { command: 'change', target: 'company.address' }],
    ['telefonnummeret er forkert', { command: 'change', target: 'contact.phone' }],
    ['der er noget galt med beløbet', { command: 'change', target: 'credit.amount' }],
    ['ændr firmanavnet', { command: 'change', target: 'company.name' }],
  ]),
  ...rows(at('contact.email', dk), [
    ['vent, mit nummer er 20 12 34 65', { fills: { 'contact.phone': '+4520123465' } }],
    [
      'jeg skrev mit navn forkert, det er Mette Sørensdal',
      { fills: { 'contact.name': 'Mette Sørensdal' } },
    ],
    [
      'mette@nordlys.com, nej .dk: mette@nordlys.dk',
      { fills: { 'contact.email': 'mette@nordlys.dk' } },
    ],
  ]),
  ...rows(at('contact.phone', dk), [
    ['20 12 34 56, øh nej 20 12 34 65', { fills: { 'contact.phone': '+4520123465' } }],
    ['kontaktpersonen skal i øvrigt være Bo Lind', { fills: { 'contact.name': 'Bo Lind' } }],
  ]),
  ...rows(complete('confirm', dkPrivate), [
    [
      'jeg bor i nummer 18, ikke 8',
      { fills: { 'person.address': place('Engvej 18', '5000', 'Odense C') } },
    ],
    [
      'min nye mail er jens@holm.example.dk, brug den',
      { fills: { 'person.email': 'jens@holm.example.dk' } },
    ],
  ]),
]

const talk: readonly Row[] = [
  ...rows(at('contact.phone', dk), [
    ['hjælp', { command: 'help' }],
    ['jeg forstår ikke hvad jeg skal skrive', { command: 'help' }],
    ['hvorfor skal I have mit telefonnummer?', { command: 'why' }],
    ['hvad skal i bruge det til', { command: 'why' }],
    ['gå tilbage', { command: 'back' }],
    ['et skridt tilbage tak', { command: 'back' }],
    ['spring over', { command: 'skip' }],
    ['det vil jeg gerne springe over', { command: 'skip' }],
    ['fortryd', { command: 'undo' }],
    ['annuller', { command: 'cancel' }],
    ['jeg vil gerne stoppe oprettelsen', { command: ['cancel', 'stop'] }],
    ['lad os starte forfra', { command: 'restart' }],
    ['jeg vil tale med et menneske', { command: 'human' }],
    ['kan jeg blive ringet op af en medarbejder', { command: 'human' }],
    ['vis mig hvad jeg har svaret', { command: 'summary' }],
    ['hvad gør I med mine oplysninger?', { command: ['privacy', 'mydata'] }],
    ['hvilke data har I om mig', { command: 'mydata' }],
    ['slet alle mine data', { command: 'delete' }],
    ['kan vi tage det på engelsk', { language: 'en' }],
    ['skift til svensk', { language: 'sv' }],
    ['hvornår har I åbent?', { digression: 'openingHours' }],
    ['er du en robot?', { digression: 'areYouHuman' }],
    ['tak for hjælpen', { digression: 'thanks' }],
    ['det her er sgu da for dumt', { digression: 'frustration' }],
    ['leverer I også til Bornholm?', { digression: ['question', 'faq'] }],
    ['hvad sker der bagefter?', { digression: 'whatNext' }],
    ['aner det ikke', { dontKnow: true }],
  ]),
]

const unwanted: readonly Row[] = [
  ...each(at('contact.name', dk), { nothing: true }, [
    'hvem mener I?',
    'det kommer an på hvad I skal bruge det til',
    'øh',
    'må jeg vende tilbage med det i morgen?',
    'det vil jeg ikke oplyse',
  ]),
  ...each(at('contact.phone', dk), { nothing: true }, [
    'skal det være mobil eller fastnet?',
    'jeg har ikke nogen telefon',
    'ring efter kl. 15',
  ]),
  ...each(at('credit.amount', dk), { nothing: true }, [
    'det svinger meget',
    'hvad er det højeste jeg kan få?',
  ]),
  ...each(at('company.address', dk), { nothing: true }, [
    'er det leveringsadressen I mener?',
    'vi er midt i en flytning',
  ]),
  ...rows(at('contact.phone', dk), [['251248-9996 er mit cpr-nummer', { nationalNumber: true }]]),
]

const assent: readonly Row[] = [
  ...each(complete('confirm', dk), { assent: 'yes' }, [
    'ja',
    'ja tak det er rigtigt',
    'det passer',
    'jep 👍',
    'ser rigtigt ud',
    'alt er korrekt, opret mig bare',
  ]),
  ...each(complete('confirm', dk), { assent: 'no' }, ['nej', 'nej det er ikke rigtigt', 'niks']),
  ...each(complete('confirm', dk), { assent: 'notYes' }, [
    'ja, bortset fra telefonnummeret',
    'næsten',
    'hvis I retter adressen er det fint',
    'hvad sker der når jeg siger ja?',
    'ja men jeg skal lige spørge min chef først',
    'det ved jeg ikke',
  ]),
  ...each(complete('notice', dk), { assent: 'yes' }, [
    'ok',
    'det er i orden',
    'forstået, gå bare videre',
  ]),
  ...each(complete('notice', dk), { assent: 'notYes' }, [
    'det vil jeg ikke være med til',
    'hvad betyder det?',
    'kun hvis I sletter det igen bagefter',
  ]),
]

/** Danish in a conversation that stands in another language, and words of the neighbours in Danish. */
const mixed: readonly Row[] = [
  ...rows({ ...at('contact.name', dk), session: 'sv' }, [
    ['jeg hedder Rikke Damm', { fills: { 'contact.name': 'Rikke Damm' } }],
  ]),
  ...rows({ ...at('contact.email', dk), session: 'en' }, [
    ['min mail er rikke@nordlys.dk', { fills: { 'contact.email': 'rikke@nordlys.dk' } }],
  ]),
  ...rows(at('contact.phone', dk), [
    ['my number er 29 45 67 81', { fills: { 'contact.phone': '+4529456781' } }],
  ]),
  ...each({ ...complete('confirm', dk), session: 'sv' }, { assent: 'yes' }, ['ja det er fint']),
]

export const fifthDa: readonly Row[] = [
  ...several,
  ...single,
  ...corrections,
  ...talk,
  ...unwanted,
  ...assent,
  ...mixed,
]
