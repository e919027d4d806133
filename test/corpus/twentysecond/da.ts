import { address, rows } from '../row.ts'
import type { Row } from '../row.ts'
import {
  at,
  complete,
  dk,
  dkPrivate,
  fresh,
  having,
  no,
  noPrivate,
  se,
  sePrivate,
  start,
} from '../situations.ts'

/** Several facts in the first message: companies. */
const firstBusiness: readonly Row[] = [
  ...rows(start, [
    [
      'hej ja vi er et firma her i danmark, murermester kruse aps hedder vi, og cvr det er 29952884',
      {
        fills: {
          country: 'DK',
          customerType: 'business',
          'company.name': 'murermester kruse aps',
          'company.number': '29952884',
        },
        may: { 'company.legalForm': 'ApS' },
      },
    ],
    [
      'Goddag. Jeg skriver på vegne af Hvidovre Tagdækning A/S, CVR-nr. 21994987. Mit navn er Birthe Kjær, og jeg kan fanges på mobil 20 12 34 11 det meste af dagen.',
      {
        fills: {
          'company.name': 'Hvidovre Tagdækning A/S',
          'company.number': '21994987',
          'contact.name': 'Birthe Kjær',
          'contact.phone': '+4520123411',
        },
        may: { country: 'DK', customerType: 'business', 'company.legalForm': 'A/S' },
      },
    ],
    [
      'Vi vil gerne oprettes hos jer.\n\nMed venlig hilsen\n\nRikke Toft\nIndkøber\n\nLimfjordens Bådservice ApS\nHavnevej 22\n7600 Struer\nCVR 28878788\nMobil: +45 20 12 34 27\nrikke@limfjordbaad.example.dk\nwww.limfjordbaad.example.dk',
      {
        fills: {
          'company.name': 'Limfjordens Bådservice ApS',
          'company.number': '28878788',
          'company.address': address('DK', 'Havnevej 22', ['7600', 'Struer']),
          'contact.name': 'Rikke Toft',
          'contact.phone': '+4520123427',
          'contact.email': 'rikke@limfjordbaad.example.dk',
        },
        may: { country: 'DK', customerType: 'business', 'company.legalForm': 'ApS' },
      },
    ],
    [
      'dansk firma, cvr 78819405 mobil 20123433 mail bo@bokloak.example.dk så har du det hele',
      {
        fills: {
          country: 'DK',
          customerType: 'business',
          'company.number': '78819405',
          'contact.phone': '+4520123433',
          'contact.email': 'bo@bokloak.example.dk',
        },
      },
    ],
    [
      'Altså jeg sidder her i Malmø, men firmaet er dansk. Øresund Skilte ApS, cvr 54225415',
      {
        fills: {
          country: 'DK',
          customerType: 'business',
          'company.name': 'Øresund Skilte ApS',
          'company.number': '54225415',
        },
        may: { 'company.legalForm': 'ApS' },
      },
    ],
    [
      'norsk firma - Fjellheim Catering AS, org.nr 316 724 159. jeg er selv dansker men det gør vel ikke noget. mit navn er Henrik Duus',
      {
        fills: {
          country: 'NO',
          customerType: 'business',
          'company.name': 'Fjellheim Catering AS',
          'company.number': '316724159',
          'contact.name': 'Henrik Duus',
        },
        may: { 'company.legalForm': 'AS' },
      },
    ],
    [
      'Svensk virksomhed. Ekudden Trädgård AB, orgnr 559999-9223, kontaktperson Pia Holst, mobil 070-174 06 14',
      {
        fills: {
          country: 'SE',
          customerType: 'business',
          'company.name': 'Ekudden Trädgård AB',
          'company.number': '5599999223',
          'contact.name': 'Pia Holst',
          'contact.phone': '+46701740614',
        },
        may: { 'company.legalForm': 'AB' },
      },
    ],
    [
      'Firma: Café Krumme\nCVR: 56862803\nAdresse: Torvet 4, 4100 Ringsted\nKontakt: Line Bjerre\nTlf: 20 12 34 40\nMail: line@krumme.example.dk\nFakturamail: faktura@krumme.example.dk',
      {
        fills: {
          'company.name': 'Café Krumme',
          'company.number': '56862803',
          'company.address': address('DK', 'Torvet 4', ['4100', 'Ringsted']),
          'contact.name': 'Line Bjerre',
          'contact.phone': '+4520123440',
          'contact.email': 'line@krumme.example.dk',
          'invoice.email': 'faktura@krumme.example.dk',
        },
        may: {
          country: 'DK',
          customerType: 'business',
          'invoice.channel': 'email',
          payment: 'invoice',
        },
      },
    ],
    [
      'CVR 98469435. og vi vil helst betale forud, så slipper vi for at rende efter det bagefter',
      {
        fills: { 'company.number': '98469435', payment: 'prepayment' },
        may: { country: 'DK', customerType: 'business' },
      },
    ],
    [
      'Vi er Sønderhøj Friskole og vi skal ha elektronisk faktura på EAN 5798009382405, ellers bliver den ikke betalt',
      {
        fills: {
          'company.name': 'Sønderhøj Friskole',
          'invoice.channel': 'gln',
          'invoice.gln': '5798009382405',
        },
        may: { country: 'DK', customerType: 'business', payment: 'invoice' },
      },
    ],
    [
      'ja hallo, Ulla Brink her fra Brink & Søn VVS, cvr nr 47171539, ring på 20123452 hvis der er noget',
      {
        fills: {
          'company.name': 'Brink & Søn VVS',
          'company.number': '47171539',
          'contact.name': 'Ulla Brink',
          'contact.phone': '+4520123452',
        },
        may: { country: 'DK', customerType: 'business' },
      },
    ],
    [
      'Hej! Dansk virksomhed, vi regner med at købe for 8.000 kr om måneden og vil gerne ha faktura. Cvr: 80154321',
      {
        fills: {
          country: 'DK',
          customerType: 'business',
          'credit.amount': 8000,
          payment: 'invoice',
          'company.number': '80154321',
        },
      },
    ],
    [
      'undskyld jeg er lidt i farten\ncvr 85189700\nkontakt Kim Rask\nkim@raskflyt.example.dk\nmob 20123482',
      {
        fills: {
          'company.number': '85189700',
          'contact.name': 'Kim Rask',
          'contact.email': 'kim@raskflyt.example.dk',
          'contact.phone': '+4520123482',
        },
        may: { country: 'DK', customerType: 'business' },
      },
    ],
  ]),
]

/** Several facts in the first message: private customers. */
const firstPrivate: readonly Row[] = [
  ...rows(start, [
    [
      'privat, danmark, jeg hedder Tage Overgaard og bor Skolebakken 12, 6100 Haderslev',
      {
        fills: {
          country: 'DK',
          customerType: 'private',
          'person.name': 'Tage Overgaard',
          'person.address': address('DK', 'Skolebakken 12', ['6100', 'Haderslev']),
        },
      },
    ],
    [
      'det er bare til mig selv, altså privat. jeg bor i Danmark. Navn: Gerda Lindegaard, tlf 2012 3435',
      {
        fills: {
          country: 'DK',
          customerType: 'private',
          'person.name': 'Gerda Lindegaard',
          'person.phone': '+4520123435',
        },
      },
    ],
    [
      'Privatperson i sverige. mit navn er Kaj Munkholm, mail kaj.munkholm@example.se',
      {
        fills: {
          country: 'SE',
          customerType: 'private',
          'person.name': 'Kaj Munkholm',
          'person.email': 'kaj.munkholm@example.se',
        },
      },
    ],
    [
      'Jo ser du, det er til sommerhuset, så jeg er privat kunde. Danmark. Mobil 20123481 og jeg hedder Jytte Faber',
      {
        fills: {
          country: 'DK',
          customerType: 'private',
          'person.name': 'Jytte Faber',
          'person.phone': '+4520123481',
        },
      },
    ],
    [
      'Mit navn er Edith Holmgaard, og jeg bor Kirkevej 2, 4736 Karrebæksminde. Jeg er privat kunde, hvis det var det De spurgte om.',
      {
        fills: {
          customerType: 'private',
          'person.name': 'Edith Holmgaard',
          'person.address': address('DK', 'Kirkevej 2', ['4736', 'Karrebæksminde']),
        },
        may: { country: 'DK' },
      },
    ],
  ]),
]

/** Several facts later on, with the answer or instead of it. */
const laterBusiness: readonly Row[] = [
  ...rows(fresh('company.number', dk), [
    [
      '80689012, og jeg hedder Torben Askov, mobil 20 12 34 61',
      {
        fills: {
          'company.number': '80689012',
          'contact.name': 'Torben Askov',
          'contact.phone': '+4520123461',
        },
      },
    ],
    [
      'vi hedder Vesterbro Cykler ApS og ligger på Istedgade 40, 1650 København V',
      {
        fills: {
          'company.name': 'Vesterbro Cykler ApS',
          'company.address': address('DK', 'Istedgade 40', ['1650', 'København V']),
        },
        may: { 'company.legalForm': 'ApS' },
      },
    ],
  ]),
  ...rows(fresh('company.number', no), [
    [
      '312 212 153 - det er Nordkapp Regnskap AS, kontakt Susanne Friis, mobil 912 34 517',
      {
        fills: {
          'company.number': '312212153',
          'company.name': 'Nordkapp Regnskap AS',
          'contact.name': 'Susanne Friis',
          'contact.phone': '+4791234517',
        },
        may: { 'company.legalForm': 'AS' },
      },
    ],
  ]),
  ...rows(fresh('company.number', se), [
    [
      '559999-6286 og firmaet hedder Kullaberg Kakel AB',
      {
        fills: { 'company.number': '5599996286', 'company.name': 'Kullaberg Kakel AB' },
        may: { 'company.legalForm': 'AB' },
      },
    ],
  ]),
  ...rows(at('company.name', dk), [
    [
      'Tømrerfirmaet Lund & Bech ApS, og vi har kontor Kongensgade 9, 6700 Esbjerg',
      {
        fills: {
          'company.name': 'Tømrerfirmaet Lund & Bech ApS',
          'company.address': address('DK', 'Kongensgade 9', ['6700', 'Esbjerg']),
        },
        may: { 'company.legalForm': 'ApS' },
      },
    ],
  ]),
  ...rows(at('company.address', dk), [
    [
      'Havnegade 18, 5000 Odense C. Og spørg bare efter Kurt når I ringer',
      {
        fills: { 'company.address': address('DK', 'Havnegade 18', ['5000', 'Odense C']) },
        may: { 'contact.name': 'Kurt' },
      },
    ],
  ]),
  ...rows(at('contact.name', dk), [
    [
      'Dorthe Elkjær, hun sidder på 20 12 34 73 og dorthe@elkjaerglas.example.dk',
      {
        fills: {
          'contact.name': 'Dorthe Elkjær',
          'contact.phone': '+4520123473',
          'contact.email': 'dorthe@elkjaerglas.example.dk',
        },
      },
    ],
    [
      'det bliver min mand, Svend Aage Riis. hans mobil er 20123474',
      { fills: { 'contact.name': 'Svend Aage Riis', 'contact.phone': '+4520123474' } },
    ],
  ]),
  ...rows(at('contact.phone', dk), [
    [
      '20 12 34 75 .. og mailen er lager@strandgaard.example.dk nu vi er i gang',
      {
        fills: {
          'contact.phone': '+4520123475',
          'contact.email': 'lager@strandgaard.example.dk',
        },
      },
    ],
    [
      'mail er altså nemmest: conny@connysblomster.example.dk',
      { fills: { 'contact.email': 'conny@connysblomster.example.dk' } },
    ],
    [
      'mobilen er 20 12 34 76, og så har vi fastnet i butikken 33 12 34 07 men den tager vi sjældent',
      { fills: { 'contact.phone': '+4520123476' } },
    ],
  ]),
  ...rows(at('contact.phone', se), [
    [
      '0701740622 og mailen er bent@skanerev.example.se',
      {
        fills: { 'contact.phone': '+46701740622', 'contact.email': 'bent@skanerev.example.se' },
      },
    ],
  ]),
  ...rows(at('contact.name', no), [
    [
      'Laila Brandt, mobil 680 51 211, fastnet 22 12 34 18',
      {
        fills: {
          'contact.name': 'Laila Brandt',
          'contact.phone': '+4768051211',
          'contact.landline': '+4722123418',
        },
      },
    ],
  ]),
]

const laterInvoice: readonly Row[] = [
  ...rows(at('contact.email', dk), [
    [
      'post@ostergaardfrugt.example.dk, og hvis du også skal ha det: vi køber for omkring 3000 kr om måneden',
      {
        fills: { 'contact.email': 'post@ostergaardfrugt.example.dk', 'credit.amount': 3000 },
      },
    ],
    [
      'kontor@maltgaard.example.dk men fakturaerne skal til regnskab@maltgaard.example.dk',
      {
        fills: {
          'contact.email': 'kontor@maltgaard.example.dk',
          'invoice.email': 'regnskab@maltgaard.example.dk',
        },
        may: { 'invoice.channel': 'email', payment: 'invoice' },
      },
    ],
  ]),
  ...rows(at('invoice.channel', dk), [
    [
      'ean 5798066034408, og den skal mærkes med Atelier Syd',
      {
        fills: { 'invoice.gln': '5798066034408', 'invoice.reference': 'Atelier Syd' },
        may: { 'invoice.channel': 'gln' },
      },
    ],
    [
      'På mail, til bogholderi@kjeldsmede.example.dk. Og så skal de mærkes "Værksted 2"',
      {
        fills: {
          'invoice.channel': 'email',
          'invoice.email': 'bogholderi@kjeldsmede.example.dk',
          'invoice.reference': 'Værksted 2',
        },
      },
    ],
  ]),
  ...rows(at('credit.amount', dk), [
    [
      'ca 12.000 om måneden vil jeg tro, og fakturaen må gerne komme på mail',
      { fills: { 'credit.amount': 12000, 'invoice.channel': 'email' } },
    ],
  ]),
]

const laterPrivate: readonly Row[] = [
  ...rows(fresh('payment', dkPrivate), [
    [
      'forudbetaling er fint. jeg hedder Per Vang og min mail er per.vang@example.dk',
      {
        fills: {
          payment: 'prepayment',
          'person.name': 'Per Vang',
          'person.email': 'per.vang@example.dk',
        },
      },
    ],
  ]),
  ...rows(fresh('person.name', dkPrivate), [
    [
      'Asta Thygesen, Ringvejen 5, 9800 Hjørring, asta.t@example.dk',
      {
        fills: {
          'person.name': 'Asta Thygesen',
          'person.address': address('DK', 'Ringvejen 5', ['9800', 'Hjørring']),
          'person.email': 'asta.t@example.dk',
        },
      },
    ],
  ]),
  ...rows(at('person.address', dkPrivate), [
    [
      'Fjordvænget 31, 4300 Holbæk og tlf er 20123479, jeg tager den altid',
      {
        fills: {
          'person.address': address('DK', 'Fjordvænget 31', ['4300', 'Holbæk']),
          'person.phone': '+4520123479',
        },
      },
    ],
  ]),
  ...rows(at('person.phone', noPrivate), [
    [
      '91234526, mail: inger_m@example.no',
      { fills: { 'person.phone': '+4791234526', 'person.email': 'inger_m@example.no' } },
    ],
  ]),
]

/** The plain answer, bare, in a sentence and sloppy. */
const single: readonly Row[] = [
  ...rows(start, [
    ['det er i danmark', { fills: { country: 'DK' } }],
    ['Sverige. og vi er et firma', { fills: { country: 'SE', customerType: 'business' } }],
    [
      'cvr nummer? ja det er 3120 0458',
      {
        fills: { 'company.number': '31200458' },
        may: { country: 'DK', customerType: 'business' },
      },
    ],
  ]),
  ...rows(fresh('company.number', dk), [
    ['jamen så må det være 39 56 36 30', { fills: { 'company.number': '39563630' } }],
    ['DK-57044489', { fills: { 'company.number': '57044489' } }],
  ]),
  ...rows(at('payment', dk), [
    ['send os bare en faktura', { fills: { payment: 'invoice' } }],
    ['vi betaler forud som vi plejer', { fills: { payment: 'prepayment' } }],
  ]),
  ...rows(at('company.name', dk), [
    ['firmaet hedder Gudenå Kanoudlejning', { fills: { 'company.name': 'Gudenå Kanoudlejning' } }],
    [
      'Smørrebrød hos Bodil ApS',
      {
        fills: { 'company.name': 'Smørrebrød hos Bodil ApS' },
        may: { 'company.legalForm': 'ApS' },
      },
    ],
  ]),
  ...rows(at('company.address', dk), [
    [
      'vi ligger på industrivej 14 i 7400 herning',
      { fills: { 'company.address': address('DK', 'industrivej 14', ['7400', 'herning']) } },
    ],
    [
      'Bakkegårdsvej 7\n3050 Humlebæk',
      { fills: { 'company.address': address('DK', 'Bakkegårdsvej 7', ['3050', 'Humlebæk']) } },
    ],
  ]),
  ...rows(at('contact.name', dk), [
    ['det er mig, Flemming Nygaard', { fills: { 'contact.name': 'Flemming Nygaard' } }],
    ['skriv du bare Anne-Lise Storm', { fills: { 'contact.name': 'Anne-Lise Storm' } }],
  ]),
  ...rows(at('contact.phone', dk), [
    ['20-12-34-90', { fills: { 'contact.phone': '+4520123490' } }],
    [
      'min mobil er 20 12 34 92 men ikke før klokken ni vel',
      { fills: { 'contact.phone': '+4520123492' } },
    ],
  ]),
  ...rows(at('contact.phone', no), [
    ['jo det er 0047 91234533', { fills: { 'contact.phone': '+4791234533' } }],
  ]),
  ...rows(at('contact.email', dk), [
    ["mail'en er hanne.dall@example.dk", { fills: { 'contact.email': 'hanne.dall@example.dk' } }],
    [
      'bodilsfarvehandel@hotmial.com',
      {
        fills: { 'contact.email': 'bodilsfarvehandel@hotmial.com' },
        suggests: { 'contact.email': 'bodilsfarvehandel@hotmail.com' },
      },
    ],
  ]),
  ...rows(at('credit.amount', dk), [
    ['puha, omkring 6500 kr vil jeg gætte på', { fills: { 'credit.amount': 6500 } }],
    ['ti tusind om måneden', { fills: { 'credit.amount': 10000 } }],
  ]),
  ...rows(at('invoice.channel', dk), [
    ['bare som pdf på mail', { fills: { 'invoice.channel': 'email' } }],
    ['vi kører alt over nemhandel', { fills: { 'invoice.channel': 'peppol' } }],
  ]),
  ...rows(having(at('invoice.gln', dk), { 'invoice.channel': 'gln' }), [
    ['det er 5798 0874 2140 9', { fills: { 'invoice.gln': '5798087421409' } }],
  ]),
  ...rows(at('person.address', dkPrivate), [
    [
      'Birkelunden 4, 1. mf, 8600 Silkeborg',
      {
        fills: {
          'person.address': address('DK', 'Birkelunden 4, 1. mf', ['8600', 'Silkeborg']),
        },
      },
    ],
  ]),
  ...rows(at('person.phone', sePrivate), [
    ['svensk nummer, 070 174 06 33', { fills: { 'person.phone': '+46701740633' } }],
  ]),
]

/** Corrections at the summary of a company. */
const corrections: readonly Row[] = [
  ...rows(complete('confirm', dk), [
    [
      'nej nej, telefonen er forkert, den skal være 20 12 34 57',
      { fills: { 'contact.phone': '+4520123457' } },
    ],
    [
      'Undskyld, men navnet staves altså Methe Sørensen, med h',
      { fills: { 'contact.name': 'Methe Sørensen' } },
    ],
    ['mailen er ikke rigtig', { command: 'change', target: ['contact.email', 'invoice.email'] }],
    [
      'der står 2. tv men vi er rykket op på tredje, så adressen er Vestergade 3, 3. tv',
      {
        fills: { 'company.address': address('DK', 'Vestergade 3, 3. tv', ['8000', 'Aarhus C']) },
      },
    ],
    [
      'postnummeret skal være 8200 Aarhus N',
      {
        fills: { 'company.address': address('DK', 'Vestergade 3, 2. tv', ['8200', 'Aarhus N']) },
      },
    ],
    [
      'husnummeret er 13 ikke 3',
      {
        fills: { 'company.address': address('DK', 'Vestergade 13, 2. tv', ['8000', 'Aarhus C']) },
      },
    ],
    [
      'Mette er gået på barsel, sæt Louise Hald på som kontaktperson i stedet',
      { fills: { 'contact.name': 'Louise Hald' } },
    ],
    ['beløbet er for lavt, skriv 9000', { fills: { 'credit.amount': 9000 } }],
    ['nå ved du hvad, vi vil hellere betale forud alligevel', { fills: { payment: 'prepayment' } }],
    [
      'Fakturaen skal komme som e-faktura og ikke på mail',
      { fills: { 'invoice.channel': 'peppol' } },
    ],
    [
      'fakturamailen hedder bogholderi@nordlys.example.dk',
      { fills: { 'invoice.email': 'bogholderi@nordlys.example.dk' } },
    ],
    [
      'firmanavnet er ændret ved nytår. Nordlys A/S hedder vi nu',
      { fills: { 'company.name': 'Nordlys A/S' }, may: { 'company.legalForm': 'A/S' } },
    ],
    ['det der cvr nummer er ikke vores', { command: 'change', target: 'company.number' }],
    [
      'forkert cvr, det rigtige er 21002658 – undskyld ulejligheden',
      { fills: { 'company.number': '21002658' } },
    ],
    ['adressen kan da ikke passe', { command: 'change', target: 'company.address' }],
    [
      'send dem på ean 5798038307585 i stedet for på mail',
      { fills: { 'invoice.channel': 'gln', 'invoice.gln': '5798038307585' } },
    ],
    ['beløbet skal rettes', { command: 'change', target: 'credit.amount' }],
    [
      'jeg glemte at sige at fakturaen skal mærkes med Kantinen',
      { fills: { 'invoice.reference': 'Kantinen' } },
    ],
    ['kontaktpersonen er forkert', { command: 'change', target: 'contact.name' }],
  ]),
]

/** Corrections elsewhere: private people, the neighbours, and in the middle of it all. */
const correctionsElsewhere: readonly Row[] = [
  ...rows(complete('confirm', dkPrivate), [
    [
      'Jens Holm-Bruun hedder jeg nu, vi er lige blevet gift',
      { fills: { 'person.name': 'Jens Holm-Bruun' } },
    ],
    [
      'vi er flyttet i sidste uge: Solvænget 19, 5250 Odense SV',
      { fills: { 'person.address': address('DK', 'Solvænget 19', ['5250', 'Odense SV']) } },
    ],
    ['forkert mobil sorry, 20123466', { fills: { 'person.phone': '+4520123466' } }],
    [
      'min mail er jens@jensholm.example.dk, den anden er fra mit gamle arbejde',
      {
        fills: { 'person.email': 'jens@jensholm.example.dk' },
        may: { 'invoice.email': 'jens@jensholm.example.dk' },
      },
    ],
  ]),
  ...rows(at('contact.email', dk), [
    [
      'vent lidt, det nummer jeg gav dig før var min søns. mit er 20 12 34 67',
      { fills: { 'contact.phone': '+4520123467' } },
    ],
  ]),
  ...rows(at('invoice.channel', dk), [
    [
      'hov jeg skrev forkert før, min mail er mette.s@nordlys.example.dk',
      { fills: { 'contact.email': 'mette.s@nordlys.example.dk' } },
    ],
  ]),
  ...rows(at('contact.name', dk), [
    [
      'lige inden vi går videre, firmaet hedder Nordlys Energi ApS',
      {
        fills: { 'company.name': 'Nordlys Energi ApS' },
        may: { 'company.legalForm': 'ApS' },
      },
    ],
  ]),
  ...rows(complete('confirm', no), [
    ['telefonnummeret er 912 34 544', { fills: { 'contact.phone': '+4791234544' } }],
    [
      'Postnummeret er 0157 og ikke 0155',
      { fills: { 'company.address': address('NO', 'Storgata 5', ['0157', 'Oslo']) } },
    ],
  ]),
  ...rows(complete('confirm', se), [
    [
      'Erik er holdt op. Ny kontaktperson er Malene Ravn, 070-174 06 48',
      { fills: { 'contact.name': 'Malene Ravn', 'contact.phone': '+46701740648' } },
    ],
    [
      'I har byttet om på tallene, det er Storgatan 41',
      { fills: { 'company.address': address('SE', 'Storgatan 41', ['41138', 'Göteborg']) } },
    ],
  ]),
]

/** Yes, no and what is neither. */
const assent: readonly Row[] = [
  ...rows(complete('confirm', dk), [
    ['jo da, det ser rigtigt ud', { assent: 'yes' }],
    ['jamen det er helt perfekt, bare send det afsted', { assent: 'yes' }],
    ['Ja tak, alt er som det skal være', { assent: 'yes' }],
    ['jep den er i orden', { assent: 'yes' }],
    ['nej det er helt galt', { assent: 'no' }],
    ['niks', { assent: 'no' }],
    [
      'ja men telefonen er altså 20 12 34 85',
      { assent: 'partly', fills: { 'contact.phone': '+4520123485' } },
    ],
    ['det meste passer, men ikke det hele', { assent: 'notYes' }],
    ['ja hvis min chef siger god for det, jeg spørger ham i morgen', { assent: 'notYes' }],
    ['øh det ved jeg sgu ikke, jeg skal lige have brillerne på', { assent: 'notYes' }],
  ]),
  ...rows(complete('confirm', dkPrivate), [
    ['ja ja, det passer fint', { assent: 'yes' }],
    [
      'Det er rigtigt alt sammen på nær adressen, jeg bor Engvej 18',
      {
        assent: 'partly',
        fills: { 'person.address': address('DK', 'Engvej 18', ['5000', 'Odense C']) },
      },
    ],
  ]),
  ...rows(complete('confirm', no), [['Nej, desværre ikke', { assent: 'no' }]]),
  ...rows(complete('notice', dk), [
    ['ja det må I da godt', { assent: 'yes' }],
    ['nej tak, det vil jeg ikke have', { assent: 'no' }],
  ]),
]

const commands: readonly Row[] = [
  ...rows(at('contact.phone', dk), [
    [
      'hvad i alverden skal I bruge mit telefonnummer til?',
      { command: 'why', target: 'contact.phone', nothing: true },
    ],
    ['må jeg ikke godt få et rigtigt menneske i røret', { command: 'human', nothing: true }],
    ['kan vi gå et trin tilbage', { command: 'back', nothing: true }],
    ['hov, fortryd det sidste', { command: 'undo', nothing: true }],
  ]),
  ...rows(at('contact.email', dk), [
    ['hvorfor det?', { command: 'why', nothing: true }],
    [
      'min kollega kan kun engelsk, kan du skifte til engelsk',
      { command: 'language', language: 'en', nothing: true },
    ],
    [
      'vis mig lige hvad du har skrevet ned indtil nu',
      { command: ['summary', 'mydata'], nothing: true },
    ],
  ]),
  ...rows(at('invoice.reference', dk), [
    ['det springer vi over', { command: 'skip', nothing: true }],
  ]),
  ...rows(fresh('company.number', dk), [
    [
      'jeg forstår ikke helt hvad du vil have, kan du hjælpe mig lidt',
      { command: 'help', nothing: true },
    ],
    ['vi stopper her for nu, telefonen ringer', { command: ['cancel', 'stop'], nothing: true }],
  ]),
  ...rows(at('person.phone', dkPrivate), [
    [
      'hvilke oplysninger har I liggende om mig?',
      { command: ['mydata', 'summary'], nothing: true },
    ],
    ['hvor kan jeg læse jeres privatlivspolitik', { command: 'privacy', nothing: true }],
  ]),
  ...rows(complete('confirm', dk), [
    ['nej nu må vi starte helt forfra', { command: 'restart', nothing: true }],
    ['slet alt hvad I har om mig', { command: 'delete', nothing: true }],
  ]),
  ...rows(at('contact.name', se), [
    [
      'gider ikke snakke med en maskine, stil mig om til en medarbejder',
      { command: 'human', nothing: true },
    ],
  ]),
]

const digressions: readonly Row[] = [
  ...rows(start, [
    ['godmorgen derinde', { digression: 'greeting', nothing: true }],
    [
      'er det en robot jeg snakker med?',
      { digression: ['areYouHuman', 'whoAreYou'], nothing: true },
    ],
    ['hvem er I egentlig?', { digression: 'whoAreYou', nothing: true }],
    ['vi er da kunde hos jer i forvejen', { digression: 'amCustomer', nothing: true }],
  ]),
  ...rows(fresh('company.number', dk), [
    [
      'tager det lang tid det her? jeg har kunder i butikken',
      { digression: 'howLong', nothing: true },
    ],
    [
      'hvornår har I åbent om lørdagen?',
      { digression: ['openingHours', 'faq', 'question'], nothing: true },
    ],
  ]),
  ...rows(at('payment', dk), [
    [
      'kan man ikke bare betale med dankort?',
      { digression: ['paymentWays', 'faq', 'question'], nothing: true },
    ],
    [
      'hvor mange dage har vi til at betale?',
      { digression: ['payTime', 'faq', 'question'], nothing: true },
    ],
  ]),
  ...rows(at('contact.phone', dk), [
    ['er der meget mere du skal vide?', { digression: 'left', nothing: true }],
    [
      'I sælger vel ikke mine oplysninger videre?',
      { digression: ['dataUse', 'question', 'faq'], nothing: true },
    ],
  ]),
  ...rows(at('company.address', dk), [
    [
      'kan I levere et andet sted hen end til firmaet?',
      { digression: ['deliveryAddress', 'faq', 'question'], nothing: true },
    ],
  ]),
  ...rows(at('contact.email', dk), [
    [
      'nu har jeg siddet med det her i tyve minutter, det er simpelthen for dårligt',
      { digression: 'frustration', nothing: true },
    ],
    ['mange tak, du er flink', { digression: 'thanks', nothing: true }],
  ]),
  ...rows(at('person.phone', dkPrivate), [
    [
      'hvad koster det at få bragt ud til Bornholm?',
      { digression: ['faq', 'question'], nothing: true },
    ],
  ]),
  ...rows(complete('confirm', dk), [
    [
      'kan jeg lave det om senere hvis vi nu flytter?',
      { digression: ['changeLater', 'faq', 'question'], nothing: true },
    ],
  ]),
]

/** Values that hold a word of another meaning, and sentences that are no value. */
const lookalikes: readonly Row[] = [
  ...rows(at('company.name', dk), [
    [
      'Pausen Kaffebar ApS',
      { fills: { 'company.name': 'Pausen Kaffebar ApS' }, may: { 'company.legalForm': 'ApS' } },
    ],
    ['Hjælp til Haven', { fills: { 'company.name': 'Hjælp til Haven' } }],
    ['vi hedder Ja Tak Event', { fills: { 'company.name': 'Ja Tak Event' } }],
    ['det ved jeg faktisk ikke', { dontKnow: true, nothing: true }],
  ]),
  ...rows(at('contact.name', dk), [
    ['Niels Back', { fills: { 'contact.name': 'Niels Back' } }],
    ['hvorfor vil I vide det', { command: 'why', nothing: true }],
  ]),
  ...rows(at('contact.email', dk), [
    ['stop@stopulykken.example.dk', { fills: { 'contact.email': 'stop@stopulykken.example.dk' } }],
  ]),
  ...rows(at('company.address', dk), [
    [
      'Privatvej 6, 4000 Roskilde',
      { fills: { 'company.address': address('DK', 'Privatvej 6', ['4000', 'Roskilde']) } },
    ],
  ]),
  ...rows(at('invoice.reference', dk), [
    ['Slut på sæsonen', { fills: { 'invoice.reference': 'Slut på sæsonen' } }],
  ]),
  ...rows(fresh('person.name', dkPrivate), [['skal det være mit fulde navn?', { nothing: true }]]),
]

export const twentysecondDa: readonly Row[] = [
  ...firstBusiness,
  ...firstPrivate,
  ...laterBusiness,
  ...laterInvoice,
  ...laterPrivate,
  ...single,
  ...corrections,
  ...correctionsElsewhere,
  ...assent,
  ...commands,
  ...digressions,
  ...lookalikes,
]
