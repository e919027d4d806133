import { address, answers, each, rows } from '../row.ts'
import type { Row } from '../row.ts'
import { at, complete, dk, dkPrivate, fresh, having, start } from '../situations.ts'

const place = (street: string, postalCode: string, city: string) =>
  address('DK', street, [postalCode, city])

/** Several answers at once, as they come: half sentences, signatures, lists, speech turned into text. */
const several: readonly Row[] = [
  ...rows(start, [
    [
      'hej er fra danmark og skal oprettes som privatkunde',
      { fills: { country: 'DK', customerType: 'private' } },
    ],
    [
      'Dansk firma, cvr 12424191',
      { fills: { country: 'DK', customerType: 'business', 'company.number': '12424191' } },
    ],
    [
      'vi er et lille aps i vejle og vil helst have faktura',
      {
        fills: { customerType: 'business', payment: 'invoice' },
        may: { country: 'DK', 'company.legalForm': 'ApS' },
      },
    ],
    [
      'DK, erhverv, betaler forud',
      { fills: { country: 'DK', customerType: 'business', payment: 'prepayment' } },
    ],
    [
      'det er bare til mig selv, bor i randers',
      { fills: { customerType: 'private' }, may: { country: 'DK' } },
    ],
    [
      'vores cvrnr er DK-12503385 og vi hedder Fjordens Is ApS',
      { fills: { 'company.number': '12503385', 'company.name': 'Fjordens Is ApS' } },
    ],
    [
      'privat person i danmark. hedder Sanne Bilde, mobil 26 78 90 12',
      {
        fills: {
          country: 'DK',
          customerType: 'private',
          'person.name': 'Sanne Bilde',
          'person.phone': '+4526789012',
        },
      },
    ],
  ]),
  ...rows(fresh('company.number', dk), [
    [
      'cvr-nr 12424191, firmaet hedder Havblik Kajak ApS, ring til Line Høgh på 31 23 45 67',
      {
        fills: {
          'company.number': '12424191',
          'company.name': 'Havblik Kajak ApS',
          'contact.name': 'Line Høgh',
          'contact.phone': '+4531234567',
        },
      },
    ],
    [
      '12503385 og adressen er Bygaden 44, 4174 Jystrup',
      {
        fills: {
          'company.number': '12503385',
          'company.address': place('Bygaden 44', '4174', 'Jystrup'),
        },
      },
    ],
    [
      'Med venlig hilsen\n\nTorben Kragh\nIndehaver\n\nKragh Køl & Ventilation ApS\nIndustrivej 12B\n7400 Herning\nMob.: 26 78 90 12\nCVR-nr.: 12582579\nE-mail: torben@kraghkol.dk\nWeb: www.kraghkol.dk',
      {
        fills: {
          'contact.name': 'Torben Kragh',
          'company.name': 'Kragh Køl & Ventilation ApS',
          'company.address': place('Industrivej 12B', '7400', 'Herning'),
          'contact.phone': '+4526789012',
          'company.number': '12582579',
          'contact.email': 'torben@kraghkol.dk',
        },
      },
    ],
    [
      'Cvr: 12661762\nNavn: Bageriet på Torvet A/S\nKontakt: Yasmin Öztürk\nTlf: 22334455\nMail: yasmin@bageriet.dk',
      {
        fills: {
          'company.number': '12661762',
          'company.name': 'Bageriet på Torvet A/S',
          'contact.name': 'Yasmin Öztürk',
          'contact.phone': '+4522334455',
          'contact.email': 'yasmin@bageriet.dk',
        },
      },
    ],
    [
      'cvr nummer tolv toogfyrre... nej det er nemmere sådan her 12424191',
      { fills: { 'company.number': '12424191' } },
    ],
    [
      '12 74 09 56 faktura sendes til bogholderi@skovly.dk',
      { fills: { 'company.number': '12740956', 'invoice.email': 'bogholderi@skovly.dk' } },
    ],
    [
      'mit cvr 12820143 📄 min mobil 📱 50123456 min mail ✉️ bo@bolarsen.dk',
      {
        fills: {
          'company.number': '12820143',
          'contact.phone': '+4550123456',
          'contact.email': 'bo@bolarsen.dk',
        },
      },
    ],
    [
      'jamen det er 1289 9335 vi hedder Murermester Ib Dam ApS',
      { fills: { 'company.number': '12899335', 'company.name': 'Murermester Ib Dam ApS' } },
    ],
    [
      'cvr 12978529 køber for ca 15.000 om måneden',
      { fills: { 'company.number': '12978529', 'credit.amount': 15000 } },
    ],
    [
      'org.nr / cvr: 13057710 (Enkeltmandsvirksomhed)',
      { fills: { 'company.number': '13057710', 'company.legalForm': 'ENK' } },
    ],
    [
      'Vi hedder Ullas Uldstue v/ Ulla Friis, cvr 13136904',
      {
        fills: { 'company.number': '13136904' },
        may: { 'company.name': 'Ullas Uldstue v/ Ulla Friis', 'contact.name': 'Ulla Friis' },
      },
    ],
    [
      'cvr13216096 tlf61234567',
      { fills: { 'company.number': '13216096', 'contact.phone': '+4561234567' } },
    ],
  ]),
  ...rows(at('company.name', dk), [
    [
      'Æblehaven ApS, Frugtvej 9, 5610 Assens',
      {
        fills: {
          'company.name': 'Æblehaven ApS',
          'company.address': place('Frugtvej 9', '5610', 'Assens'),
        },
      },
    ],
    [
      'Det er Nord-El A/S og jeg er Per Storm',
      { fills: { 'company.name': 'Nord-El A/S', 'contact.name': 'Per Storm' } },
    ],
    [
      'skriv bare Lyng & Søn I/S, kontaktperson er min far Hans Lyng tlf 40506070',
      {
        fills: {
          'company.name': 'Lyng & Søn I/S',
          'contact.name': 'Hans Lyng',
          'contact.phone': '+4540506070',
        },
      },
    ],
  ]),
  ...rows(at('company.address', dk), [
    [
      'Lægårdvej 101 st. th. 7500 Holstebro att. Gitte Bak',
      {
        fills: { 'company.address': place('Lægårdvej 101 st. th.', '7500', 'Holstebro') },
        may: { 'contact.name': 'Gitte Bak' },
      },
    ],
    [
      'vi bor på strandvejen 220b 2920 charlottenlund, og mailen er post@strand.dk',
      {
        fills: { 'company.address': place('strandvejen 220b', '2920', 'charlottenlund') },
        may: { 'contact.email': 'post@strand.dk' },
      },
    ],
    [
      'nørregade 12 1 sal tv 1165 kbh k',
      { fills: { 'company.address': place('nørregade 12 1 sal tv', '1165', 'kbh k') } },
    ],
  ]),
  ...rows(at('contact.name', dk), [
    [
      'Rikke fra regnskab, altså Rikke Toft, 28112233, rikke.toft+faktura@nordlys.dk',
      {
        fills: {
          'contact.name': 'Rikke Toft',
          'contact.phone': '+4528112233',
          'contact.email': 'rikke.toft+faktura@nordlys.dk',
        },
      },
    ],
    [
      'jeg hedder Bjarke Ø. Madsen og kan fanges på tolv... nej 22 33 44 55',
      { fills: { 'contact.name': 'Bjarke Ø. Madsen', 'contact.phone': '+4522334455' } },
    ],
    [
      'mit navn er søren vad mit nummer er 31 23 45 67 og min mail er søren punktum vad snabel a nordlys punktum dk',
      {
        fills: { 'contact.name': 'søren vad', 'contact.phone': '+4531234567' },
        may: { 'contact.email': 'søren.vad@nordlys.dk' },
      },
    ],
    [
      '26789012 Oleksandr Shevchenko o.shevchenko@nordlys.dk',
      {
        fills: {
          'contact.name': 'Oleksandr Shevchenko',
          'contact.phone': '+4526789012',
          'contact.email': 'o.shevchenko@nordlys.dk',
        },
      },
    ],
    [
      'mail: js@nordlys.dk / mobil: 0045 40 50 60 70 / navn: Jytte Skov',
      {
        fills: {
          'contact.name': 'Jytte Skov',
          'contact.phone': '+4540506070',
          'contact.email': 'js@nordlys.dk',
        },
      },
    ],
    [
      'Det bliver Nguyễn Thị Hương hun har 50 12 34 56',
      { fills: { 'contact.name': 'Nguyễn Thị Hương', 'contact.phone': '+4550123456' } },
    ],
    [
      'Hanne Juhl, direktør. Vi køber nok for 8.000 kr./md.',
      { fills: { 'contact.name': 'Hanne Juhl', 'credit.amount': 8000 } },
    ],
    [
      'kim bech, 61 23 45 67. faktura skal til ean 5790001234560',
      {
        fills: {
          'contact.name': 'kim bech',
          'contact.phone': '+4561234567',
          'invoice.gln': '5790001234560',
        },
        may: { 'invoice.channel': 'gln' },
      },
    ],
    [
      'Mads Lund\n42345678\nmads@nordlys.dk\nTak for hjælpen!',
      {
        fills: {
          'contact.name': 'Mads Lund',
          'contact.phone': '+4542345678',
          'contact.email': 'mads@nordlys.dk',
        },
      },
    ],
    [
      'spørg efter Vibeke Dam-Olsen, hun sidder på 86 12 34 56',
      { fills: { 'contact.name': 'Vibeke Dam-Olsen', 'contact.phone': '+4586123456' } },
    ],
    [
      'Ali Reza Karimi (ali@nordlys.dk)',
      { fills: { 'contact.name': 'Ali Reza Karimi', 'contact.email': 'ali@nordlys.dk' } },
    ],
  ]),
  ...rows(at('contact.phone', dk), [
    [
      '20123457 eller mail anne@nordlys.dk, og vi vil have regningen med posten',
      {
        fills: {
          'contact.phone': '+4520123457',
          'contact.email': 'anne@nordlys.dk',
          'invoice.channel': 'post',
        },
      },
    ],
    [
      '2012 3457 og faktura til samme mail som min: kontor@nordlys.dk',
      {
        fills: {
          'contact.phone': '+4520123457',
          'contact.email': 'kontor@nordlys.dk',
          'invoice.email': 'kontor@nordlys.dk',
        },
      },
    ],
    [
      'jeg har tysk nummer +49 1511 2345678, mail kai@nordlys.dk',
      { fills: { 'contact.phone': '+4915112345678', 'contact.email': 'kai@nordlys.dk' } },
    ],
    [
      'mob 31-23-45-67 mail mette.s@nordlys.dk forbrug ca. tyve tusind om måneden',
      {
        fills: {
          'contact.phone': '+4531234567',
          'contact.email': 'mette.s@nordlys.dk',
          'credit.amount': 20000,
        },
      },
    ],
    ['tlf (+45)20 12 34 57', { fills: { 'contact.phone': '+4520123457' } }],
  ]),
  ...rows(fresh('person.name', dkPrivate), [
    [
      'Karl Emil Brandt, Møllevangen 7, 8382 Hinnerup, 22334455, karl.emil@brandt.dk',
      {
        fills: {
          'person.name': 'Karl Emil Brandt',
          'person.address': place('Møllevangen 7', '8382', 'Hinnerup'),
          'person.phone': '+4522334455',
          'person.email': 'karl.emil@brandt.dk',
        },
      },
    ],
    [
      'gitte.n@mail.dk\nGitte Nør\nSkolegade 4, 2. th.\n9900 Frederikshavn\n40 50 60 70',
      {
        fills: {
          'person.name': 'Gitte Nør',
          'person.address': place('Skolegade 4, 2. th.', '9900', 'Frederikshavn'),
          'person.phone': '+4540506070',
          'person.email': 'gitte.n@mail.dk',
        },
      },
    ],
    [
      'jeg hedder fatima el-khatib og bor gl kongevej 33 3 tv 1610 københavn v',
      {
        fills: {
          'person.name': 'fatima el-khatib',
          'person.address': place('gl kongevej 33 3 tv', '1610', 'københavn v'),
        },
      },
    ],
    [
      'hej det er Bent Ravn på Samsø, Kirkevej 3, 8305 Samsø, mobil 61234567 vil gerne betale med det samme',
      {
        fills: {
          'person.name': 'Bent Ravn',
          'person.address': place('Kirkevej 3', '8305', 'Samsø'),
          'person.phone': '+4561234567',
          payment: 'prepayment',
        },
      },
    ],
    [
      'Navn Lis Ask pnr 6700 by Esbjerg vej Havnegade 21 tlf 28112233',
      {
        fills: {
          'person.name': 'Lis Ask',
          'person.address': place('Havnegade 21', '6700', 'Esbjerg'),
          'person.phone': '+4528112233',
        },
      },
    ],
    [
      'Jonna Wilhelmsen c/o Holm, Engvej 8, 5000 Odense C, 42 34 56 78',
      {
        fills: {
          'person.name': 'Jonna Wilhelmsen',
          'person.address': place('c/o Holm, Engvej 8', '5000', 'Odense C'),
          'person.phone': '+4542345678',
        },
      },
    ],
    [
      'Emil Friis emilfriis@outlook.dk ingen fastnet kun mobil 50 12 34 56',
      {
        fills: {
          'person.name': 'Emil Friis',
          'person.email': 'emilfriis@outlook.dk',
          'person.phone': '+4550123456',
        },
      },
    ],
    [
      'tja, Tove Kok. Adressen er Lærkevej 2, Ry (8680)',
      { fills: { 'person.name': 'Tove Kok', 'person.address': place('Lærkevej 2', '8680', 'Ry') } },
    ],
    [
      'Sebastian Juul tlf 20 12 34 57 faktura på e-mail seb@juul.dk',
      {
        fills: {
          'person.name': 'Sebastian Juul',
          'person.phone': '+4520123457',
          'invoice.email': 'seb@juul.dk',
        },
        may: { 'person.email': 'seb@juul.dk' },
      },
    ],
  ]),
  ...rows(at('credit.amount', dk), [
    [
      'ca 20 tusind om måneden og fakturaen på mail til bogholder@nordlys.dk',
      { fills: { 'credit.amount': 20000, 'invoice.email': 'bogholder@nordlys.dk' } },
    ],
    [
      '12k, og send den elektronisk til EAN 5790000987658',
      {
        fills: { 'credit.amount': 12000, 'invoice.gln': '5790000987658' },
        may: { 'invoice.channel': 'gln' },
      },
    ],
    [
      '240.000 om året, på papir med posten tak',
      { fills: { 'credit.amount': 20000, 'invoice.channel': 'post' } },
    ],
  ]),
]

/** One answer, but as people say it. */
const single: readonly Row[] = [
  ...answers(at('contact.name', dk), [
    ['det er bare mig, Niels', 'Niels'],
    ["Siobhán O'Reilly", "Siobhán O'Reilly"],
    ['Fru Kirsten Stop Jensen', 'Kirsten Stop Jensen'],
    ['Ja Sørensen', 'Ja Sørensen'],
    ['hun hedder Nej-Lisbeth Holm', 'Nej-Lisbeth Holm'],
  ]),
  ...answers(at('contact.phone', dk), [
    ['to nul en to tre fire fem syv', '+4520123457'],
    ['2 0 1 2 3 4 5 7', '+4520123457'],
    ['201.234.57', '+4520123457'],
    ['0046 70 174 06 12 (det er svensk)', '+46701740612'],
    ['færøsk nummer: +298 211234', '+298211234'],
  ]),
  ...answers(at('contact.email', dk), [
    ['nej@hjælp.dk', 'nej@xn--hjlp-woa.dk'],
    ['stop.slet+test@firma.dk', 'stop.slet+test@firma.dk'],
    ['METTE(at)NORDLYS.DK', 'METTE@nordlys.dk'],
    ['mette snabel-a nordlys punktum dk', 'mette@nordlys.dk'],
    ['mailto:info@blåbærgrød.dk', 'info@xn--blbrgrd-fxak7p.dk'],
  ]),
  ...answers(at('company.name', dk), [
    ['Hjælp ApS', 'Hjælp ApS'],
    ['Tilbage til Naturen I/S', 'Tilbage til Naturen I/S'],
    ['Slet Intet A/S', 'Slet Intet A/S'],
    ['Forfra ApS', 'Forfra ApS'],
    ['3x34 Taxi', '3x34 Taxi'],
  ]),
  ...answers(at('company.address', dk), [
    [
      'Ladegården Nørre Snede, Nejstvej 14, 8766 Nørre-Snede',
      place('Ladegården Nørre Snede, Nejstvej 14', '8766', 'Nørre-Snede'),
    ],
    ['postboks 33, 0900 København C', place('postboks 33', '0900', 'København C')],
    ['8000 aarhus c, stopvej 3', place('stopvej 3', '8000', 'aarhus c')],
  ]),
  ...answers(at('credit.amount', dk), [
    ['femten tusind', 15000],
    ['halvtreds tusinde kr', 50000],
    ['vel en 10.000,-', 10000],
    ['ikke over 3.000', 3000],
    ['1,5 mio om måneden', 1500000],
    ['højst 7500', 7500],
  ]),
  ...rows(at('credit.amount', dk), [
    ['mellem 10 og 15 tusind', { may: { 'credit.amount': 15000 } }],
  ]),
  ...answers(having(at('invoice.gln', dk), { 'invoice.channel': 'gln' }), [
    ['ean-nr. 579 0001 2345 60', '5790001234560'],
  ]),
  ...answers(at('invoice.channel', dk), [
    ['på mail tak', 'email'],
    ['i postkassen helst', 'post'],
    ['vi er offentlige så ean', 'gln'],
  ]),
  ...answers(fresh('customerType', { ...dk, file: {} }), [
    ['begge dele men mest firma', 'business'],
  ]),
  ...answers(at('payment', dk), [
    ['vi vil hellere have en regning', 'invoice'],
    ['betaler gerne forud', 'prepayment'],
    ['på kredit hvis det kan lade sig gøre', 'invoice'],
  ]),
]

/** Second thoughts: the whole value, a part of it, a digit. */
const corrections: readonly Row[] = [
  ...rows(complete('confirm', dk), [
    ['nej vent det er 20123457 på telefonen', { fills: { 'contact.phone': '+4520123457' } }],
    ['mit efternavn staves Sørensson', { fills: { 'contact.name': 'Mette Sørensson' } }],
    [
      'husnummeret er 5, ikke 3',
      { fills: { 'company.address': place('Vestergade 5, 2. tv', '8000', 'Aarhus C') } },
    ],
    [
      'postnummeret er 8200 og byen Aarhus N',
      { fills: { 'company.address': place('Vestergade 3, 2. tv', '8200', 'Aarhus N') } },
    ],
    [
      '3. tv ikke 2. tv',
      { fills: { 'company.address': place('Vestergade 3, 3. tv', '8000', 'Aarhus C') } },
    ],
    [
      'fakturaen skal altså til bogholderi@nordlys.dk',
      { fills: { 'invoice.email': 'bogholderi@nordlys.dk' } },
    ],
    ['ret lige telefon til 31 23 45 67', { fills: { 'contact.phone': '+4531234567' } }],
    ['firmaet hedder Nordlys Holding ApS nu', { fills: { 'company.name': 'Nordlys Holding ApS' } }],
    ['det er et A/S ikke et ApS', { fills: { 'company.legalForm': 'A/S' } }],
    [
      'forkert kontaktperson, det skal være Jonas Beck',
      { fills: { 'contact.name': 'Jonas Beck' } },
    ],
    ['vi regner nu mere med 12000 om måneden', { fills: { 'credit.amount': 12000 } }],
    ['faktura pr brev i stedet for mail', { fills: { 'invoice.channel': 'post' } }],
    ['sidste ciffer i telefonnummeret er 7 ikke 6', { fills: { 'contact.phone': '+4520123457' } }],
    ['mobilen er forkert', { command: 'change', target: 'contact.phone' }],
    ['kan jeg ændre adressen?', { command: 'change', target: 'company.address' }],
    ['tlf 20123465 - ikke ...456', { fills: { 'contact.phone': '+4520123465' } }],
    [
      'ja bortset fra navnet, det er Mette Sørensen Lund',
      { fills: { 'contact.name': 'Mette Sørensen Lund' }, assent: 'notYes' },
    ],
    ['ok men 12.500 i stedet for 5.000', { fills: { 'credit.amount': 12500 }, assent: 'notYes' }],
    [
      'Vestergade er rigtig men nummer 3A',
      { fills: { 'company.address': place('Vestergade 3A, 2. tv', '8000', 'Aarhus C') } },
    ],
    [
      'ret mail til mette.sorensen@nordlys.dk og mobil til 26789012',
      { fills: { 'contact.email': 'mette.sorensen@nordlys.dk', 'contact.phone': '+4526789012' } },
    ],
    ['cvr nummeret er forkert. rigtigt er 12424191', { fills: { 'company.number': '12424191' } }],
    [
      'vi flyttede sidste uge til Åboulevarden 12, 8000 Aarhus C',
      { fills: { 'company.address': place('Åboulevarden 12', '8000', 'Aarhus C') } },
    ],
  ]),
  ...rows(at('contact.email', dk), [
    [
      'ups mit nummer var 20123475. mailen er mette@nordlys.dk',
      { fills: { 'contact.phone': '+4520123475', 'contact.email': 'mette@nordlys.dk' } },
    ],
    [
      'jeg kom til at skrive forkert før, jeg hedder Mette Sjørensen',
      { fills: { 'contact.name': 'Mette Sjørensen' } },
    ],
    [
      'hov nej det der nummer er min mands, mit er 22334455',
      { fills: { 'contact.phone': '+4522334455' } },
    ],
  ]),
  ...rows(at('credit.amount', dk), [
    ['min mail ender på .com ikke .dk', { fills: { 'contact.email': 'mette@nordlys.com' } }],
    [
      'mailen er jo mette@nordlys-energi.dk asså',
      { fills: { 'contact.email': 'mette@nordlys-energi.dk' } },
    ],
    ['5000 nej 6000', { fills: { 'credit.amount': 6000 } }],
    ['10 tusind, nej vent lad os sige 8', { fills: { 'credit.amount': 8000 } }],
  ]),
  ...rows(complete('confirm', dkPrivate), [
    [
      'jeg bor i nr 18 ikke 8',
      { fills: { 'person.address': place('Engvej 18', '5000', 'Odense C') } },
    ],
    ['navnet mangler et m: Jens Holmm', { fills: { 'person.name': 'Jens Holmm' } }],
    ['mail skal være jens@holm.dk', { fills: { 'person.email': 'jens@holm.dk' } }],
    ['jeg vil alligevel gerne ha faktura', { fills: { payment: 'invoice' } }],
  ]),
]

/** Relative answers, refusals, shrugs, and what must not become a value. */
const unwanted: readonly Row[] = [
  ...each(at('contact.phone', dk), { nothing: true }, [
    'det vil jeg ikke oplyse',
    'hvad skal i bruge det til??',
    'det kommer ikke jer ved',
    'asdfgh',
    '12345',
    'jeg har ikke telefonen på mig lige nu',
    'øh',
  ]),
  ...each(at('contact.name', dk), { nothing: true }, [
    'idiot robot',
    'hvem taler jeg med',
    'haha',
    'gider ikke det her',
    'ja',
    'det er lidt kompliceret',
    'www.nordlys.dk',
    'kommer senere',
    '???',
  ]),
  ...each(at('company.name', dk), { nothing: true }, [
    'hvorfor skal i vide det',
    'den står jo i cvr registret',
    'kan du ikke slå det op?',
    'det er der vel ikke nogen der ved',
  ]),
  ...each(at('company.address', dk), { nothing: true }, [
    'samme som før',
    'vi har ingen fast adresse',
    'midt i skoven haha',
  ]),
  ...each(at('contact.email', dk), { nothing: true }, [
    'jeg bruger ikke mail',
    'snabel a',
    'hvilken af dem? jeg har to',
  ]),
  ...each(at('contact.phone', dk), { dontKnow: true }, [
    'det aner jeg ikke',
    'kan ikke huske det',
    'ved sgu ikke',
  ]),
  ...rows(at('contact.phone', dk), [['mit cpr nr er 251248-9996', { nationalNumber: true }]]),
  ...rows(fresh('company.number', dk), [
    ['28112009', { fills: { 'company.number': '28112009' } }],
    ['har vi ikke endnu, vi er under stiftelse', { nothing: true }],
  ]),
]

const talk: readonly Row[] = [
  ...rows(at('contact.email', dk), [
    ['hjælpp', { command: 'help' }],
    ['jeg forstår ikke hvad jeg skal skrive', { command: 'help' }],
    ['hvorfor vil i have min mail', { command: 'why' }],
    ['hva ska i med den', { command: 'why' }],
    ['et skridt tilbage', { command: 'back' }],
    ['tilbgae', { command: 'back' }],
    ['spring den over', { command: 'skip' }],
    ['det springer vi over', { command: 'skip' }],
    ['kan jeg lige se hvad jeg har skrevet indtil nu', { command: 'summary' }],
    ['vis det hele', { command: 'summary' }],
    ['fortryd det sidste', { command: 'undo' }],
    ['glem det, jeg vil ikke være kunde alligevel', { command: 'cancel' }],
    ['anuller', { command: 'cancel' }],
    ['kan vi starte helt forfra', { command: 'restart' }],
    ['jeg vil tale med et menneske', { command: 'human' }],
    ['er der ikke en levende person jeg kan ringe til', { command: 'human' }],
    ['ring mig op i stedet', { command: 'human' }],
    ['kan vi tage det på engelsk?', { language: 'en' }],
    ['sorry my danish is bad can we speak english', { language: 'en' }],
    ['hvor gemmer I mine oplysninger?', { command: ['privacy', 'mydata'] }],
    ['hvad gemmer i om mig', { command: ['privacy', 'mydata'] }],
    ['jeg vil have slettet alt hvad i har på mig', { command: 'delete' }],
    ['send mig en kopi af mine data', { command: 'mydata' }],
    ['stop', { command: ['stop', 'cancel'] }],
    ['er du en robot eller hvad', { digression: 'areYouHuman' }],
    ['hvad koster det at blive kunde', { digression: 'faq', faq: 'price' }],
    ['tager i mobilepay eller dankort', { digression: ['faq', 'question'] }],
    ['hvornår har i åbent', { digression: 'openingHours' }],
    ['hvem er i egentlig', { digression: 'whoAreYou' }],
    ['det her er simpelthen for dårligt', { digression: 'frustration' }],
    ['lorteprogram', { digression: 'frustration' }],
    ['tak skal du have', { digression: 'thanks' }],
    ['leverer i også til bornholm?', { digression: 'question' }],
  ]),
]

const assent: readonly Row[] = [
  ...each(complete('confirm', dk), { assent: 'yes' }, [
    'jep det ser fint ud',
    'yes sir',
    'det skulle være rigtigt alt sammen',
    'jo tak',
    'kør',
    'passer',
    'ja for pokker',
    'helt i skabet',
    'ja ja så send det dog',
    'Det kan jeg godt bekræfte',
    'japs',
    '👍',
    'alt er korrekt',
    'fint nok så',
  ]),
  ...each(complete('confirm', dk), { assent: 'no' }, [
    'nej det er helt forkert',
    'næ',
    'niks',
    'det passer sgu ikke',
    'overhovedet ikke',
    'nope',
  ]),
  ...each(complete('confirm', dk), { assent: 'notYes' }, [
    'ja hvis fragten er gratis',
    'ja hvad sker der så bagefter?',
    'det ved jeg ikke rigtig',
    'ja det kan du tro nej',
    'måske',
    'næsten',
    'jeg skal lige spørge min chef',
    'ja ok men ikke fakturamailen',
    'hvad er det jeg siger ja til?',
    'ja tak til kaffe',
  ]),
  ...each(complete('notice', dk), { assent: 'yes' }, [
    'ja det er i orden',
    'det er okay med mig',
    'fair nok',
    'gør I bare det',
    'ja, kreditvurder bare løs',
  ]),
  ...each(complete('notice', dk), { assent: 'notYes' }, [
    'ja hvis i ikke ringer til banken',
    'nej tak til kreditvurdering',
    'skal det være nødvendigt',
    'vil helst ikke',
    'koster det noget?',
    'okay?',
  ]),
  ...each({ ...complete('suggest:contact.email', dk) }, { assent: 'yes' }, [
    'ja det mente jeg',
    'ups ja',
  ]),
  ...each({ ...complete('suggest:contact.email', dk) }, { assent: 'no' }, [
    'nej den er god nok som den er',
  ]),
]

export const thirdDa: readonly Row[] = [
  ...several,
  ...single,
  ...corrections,
  ...unwanted,
  ...talk,
  ...assent,
]
