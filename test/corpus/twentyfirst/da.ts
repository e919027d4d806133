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

const danishFirm = { country: 'DK', customerType: 'business' } as const

/** Several facts in a first message. */
const first: readonly Row[] = [
  ...rows(start, [
    [
      'hej, vi er et tømrerfirma i Silkeborg, Gudenå Tømrerne ApS, cvr 29952884. jeg hedder Claus Damgaard og kan fanges på 20123411',
      {
        fills: {
          'company.name': 'Gudenå Tømrerne ApS',
          'company.number': '29952884',
          'contact.name': 'Claus Damgaard',
          'contact.phone': '+4520123411',
        },
        may: { ...danishFirm, 'company.legalForm': 'ApS' },
      },
    ],
    ['Danmark, og det er privat', { fills: { country: 'DK', customerType: 'private' } }],
    [
      'Dansk firma, cvr nr 21 99 49 87',
      { fills: { country: 'DK', customerType: 'business', 'company.number': '21994987' } },
    ],
    [
      'Vi vil gerne oprettes som kunde.\n\nMed venlig hilsen\n\nLone Abildgaard\nIndkøbschef\n\nHalds Køkkener A/S\nIndustrivej 22\n8800 Viborg\nCVR: 28878788\nTlf. 33 12 34 18\nMobil 20 12 34 18\nlone@haldskokkener.example.dk\nwww.haldskokkener.example.dk',
      {
        fills: {
          'contact.name': 'Lone Abildgaard',
          'company.name': 'Halds Køkkener A/S',
          'company.address': address('DK', 'Industrivej 22', ['8800', 'Viborg']),
          'company.number': '28878788',
          'contact.phone': '+4520123418',
          'contact.email': 'lone@haldskokkener.example.dk',
        },
        may: { ...danishFirm, 'company.legalForm': 'A/S' },
      },
    ],
    [
      'Firma: Café Mandel\nCvr: 78819405\nAdresse: Algade 41, 4000 Roskilde\nKontakt: Nadia Hassan\nMobil: 20123422\nMail: nadia@cafemandel.example.dk',
      {
        fills: {
          'company.name': 'Café Mandel',
          'company.number': '78819405',
          'company.address': address('DK', 'Algade 41', ['4000', 'Roskilde']),
          'contact.name': 'Nadia Hassan',
          'contact.phone': '+4520123422',
          'contact.email': 'nadia@cafemandel.example.dk',
        },
        may: danishFirm,
      },
    ],
    [
      'jeg er privat og bor Rosenvænget 5, 6000 Kolding. Navn Preben Skov',
      {
        fills: {
          customerType: 'private',
          'person.address': address('DK', 'Rosenvænget 5', ['6000', 'Kolding']),
          'person.name': 'Preben Skov',
        },
        may: { country: 'DK' },
      },
    ],
    [
      'hej det er bodil thygesen, privat, danmark, mobil 20 12 34 27',
      {
        fills: {
          'person.name': 'bodil thygesen',
          customerType: 'private',
          country: 'DK',
          'person.phone': '+4520123427',
        },
      },
    ],
    [
      'Goddag. Mit navn er Inger-Marie Frandsen, jeg er pensionist og vil gerne handle som privatperson. Min adresse er Kirkebakken 17, 4400 Kalundborg, og min e-mail er inger.frandsen@example.dk.',
      {
        fills: {
          'person.name': 'Inger-Marie Frandsen',
          customerType: 'private',
          'person.address': address('DK', 'Kirkebakken 17', ['4400', 'Kalundborg']),
          'person.email': 'inger.frandsen@example.dk',
        },
        may: { country: 'DK' },
      },
    ],
    [
      'Virksomhed i Norge. Org.nr 316 724 159, Fjellheim Maskin AS, kontakt Søren Winther',
      {
        fills: {
          country: 'NO',
          customerType: 'business',
          'company.number': '316724159',
          'company.name': 'Fjellheim Maskin AS',
          'contact.name': 'Søren Winther',
        },
        may: { 'company.legalForm': 'AS' },
      },
    ],
    [
      'Jeg skriver fra Malmö, vi er et svensk aktiebolag: Limhamns Glas AB, org nr 559999-9223. Faktura tak',
      {
        fills: {
          country: 'SE',
          'company.name': 'Limhamns Glas AB',
          'company.number': '5599999223',
          payment: 'invoice',
        },
        may: { customerType: 'business', 'company.legalForm': 'AB' },
      },
    ],
    [
      'vi er en frisør på Amager og vil gerne betale på faktura, cvr 54225415, spørg efter Sanne',
      {
        fills: { 'company.number': '54225415', payment: 'invoice' },
        may: { ...danishFirm, 'contact.name': 'Sanne' },
      },
    ],
    [
      'firma, dk, 56862803',
      { fills: { customerType: 'business', country: 'DK', 'company.number': '56862803' } },
    ],
    [
      'Hej :) Jeg er selvstændig fysioterapeut, hedder Katrine Lyngby. CVR er 98469435 og I kan skrive til mig på katrine@lyngbyfys.example.dk',
      {
        fills: {
          'contact.name': 'Katrine Lyngby',
          'company.number': '98469435',
          'contact.email': 'katrine@lyngbyfys.example.dk',
        },
        may: danishFirm,
      },
    ],
    [
      'Privatkunde fra Sverige, Måns Ekdahl, Kanalgatan 9, 211 40 Malmö, 070-174 06 11',
      {
        fills: {
          customerType: 'private',
          country: 'SE',
          'person.name': 'Måns Ekdahl',
          'person.address': address('SE', 'Kanalgatan 9', ['21140', 'Malmö']),
          'person.phone': '+46701740611',
        },
      },
    ],
  ]),
]

/** More of the same. */
const firstMore: readonly Row[] = [
  ...rows(start, [
    [
      'Sønderho Vandværk, cvr 47171539. Vi skal have fakturaerne elektronisk på EAN 5798009382405. Kontaktperson er vores kasserer Holger Bruun, mobil 20123435',
      {
        fills: {
          'company.name': 'Sønderho Vandværk',
          'company.number': '47171539',
          'invoice.channel': 'gln',
          'invoice.gln': '5798009382405',
          'contact.name': 'Holger Bruun',
          'contact.phone': '+4520123435',
        },
        may: { ...danishFirm, payment: 'invoice' },
      },
    ],
    [
      'kunne godt tænke mig at købe hos jer. privat. jeg betaler bare forud',
      { fills: { customerType: 'private', payment: 'prepayment' } },
    ],
    [
      'Norsk privatperson her: Guro Tveit, Nygårdsgaten 31, 5006 Bergen, mob 912 34 512',
      {
        fills: {
          country: 'NO',
          customerType: 'private',
          'person.name': 'Guro Tveit',
          'person.address': address('NO', 'Nygårdsgaten 31', ['5006', 'Bergen']),
          'person.phone': '+4791234512',
        },
      },
    ],
    [
      'Vi er Brdr. Kjeldsen VVS, jeg er Torben, fang mig på 20 12 34 39 eller torben@brdrkjeldsen.example.dk. Vi køber nok for 20.000 kr om måneden',
      {
        fills: {
          'company.name': 'Brdr. Kjeldsen VVS',
          'contact.phone': '+4520123439',
          'contact.email': 'torben@brdrkjeldsen.example.dk',
          'credit.amount': 20000,
        },
        may: { ...danishFirm, 'contact.name': 'Torben' },
      },
    ],
    [
      'hejsa skal oprettes. blomsterbutik, vi hedder Liljekonvallen, cvr 80154321, Adelgade 12, 9500 Hobro. Gitte Mørk er indehaver',
      {
        fills: {
          'company.name': 'Liljekonvallen',
          'company.number': '80154321',
          'company.address': address('DK', 'Adelgade 12', ['9500', 'Hobro']),
        },
        may: { ...danishFirm, 'contact.name': 'Gitte Mørk' },
      },
    ],
    [
      'CVR-nummer 80689012\nfakturamail bogholderi@stenogjord.example.dk\nreference HK-204',
      {
        fills: {
          'company.number': '80689012',
          'invoice.email': 'bogholderi@stenogjord.example.dk',
          'invoice.reference': 'HK-204',
        },
        may: { ...danishFirm, 'invoice.channel': 'email', payment: 'invoice' },
      },
    ],
    [
      'det er til min mor, hun er privatkunde i Danmark. hun hedder Else Vestergaard og bor Møllevej 3 i 7100 Vejle',
      {
        fills: {
          customerType: 'private',
          country: 'DK',
          'person.name': 'Else Vestergaard',
          'person.address': address('DK', 'Møllevej 3', ['7100', 'Vejle']),
        },
      },
    ],
    [
      'erhverv. danmark. Vi hedder Klitgaard & Søn ApS og vil gerne forudbetale',
      {
        fills: {
          customerType: 'business',
          country: 'DK',
          'company.name': 'Klitgaard & Søn ApS',
          payment: 'prepayment',
        },
        may: { 'company.legalForm': 'ApS' },
      },
    ],
  ]),
]

/** Several facts once country and type are known. */
const second: readonly Row[] = [
  ...rows(fresh('company.number', dk), [
    [
      'det er 85189700, og firmaet hedder Ravnholt Autolak, vi ligger på Smedevej 8, 5700 Svendborg',
      {
        fills: {
          'company.number': '85189700',
          'company.name': 'Ravnholt Autolak',
          'company.address': address('DK', 'Smedevej 8', ['5700', 'Svendborg']),
        },
      },
    ],
    [
      'har det ikke lige ved hånden, men vi hedder Skagen Skiltefabrik A/S',
      {
        fills: { 'company.name': 'Skagen Skiltefabrik A/S' },
        may: { 'company.legalForm': 'A/S' },
      },
    ],
    [
      'Her er det hele: 39563630, Morsø Maskinudlejning, Elsøvej 101, 7900 Nykøbing Mors. Kontakt Jørn Ladefoged, 20123444, jl@morsomaskin.example.dk',
      {
        fills: {
          'company.number': '39563630',
          'company.name': 'Morsø Maskinudlejning',
          'company.address': address('DK', 'Elsøvej 101', ['7900', 'Nykøbing Mors']),
          'contact.name': 'Jørn Ladefoged',
          'contact.phone': '+4520123444',
          'contact.email': 'jl@morsomaskin.example.dk',
        },
      },
    ],
  ]),
  ...rows(fresh('payment', dk), [
    [
      'faktura, og vores cvr er 31200458',
      { fills: { payment: 'invoice', 'company.number': '31200458' } },
    ],
  ]),
  ...rows(fresh('person.name', dkPrivate), [
    [
      'Ebbe Kragh, Lærkevej 44, 3400 Hillerød',
      {
        fills: {
          'person.name': 'Ebbe Kragh',
          'person.address': address('DK', 'Lærkevej 44', ['3400', 'Hillerød']),
        },
      },
    ],
  ]),
  ...rows(fresh('company.number', se), [
    [
      '5599996286 og vi er Vellinge Rör AB, jeg hedder Pernille Toft',
      {
        fills: {
          'company.number': '5599996286',
          'company.name': 'Vellinge Rör AB',
          'contact.name': 'Pernille Toft',
        },
        may: { 'company.legalForm': 'AB' },
      },
    ],
  ]),
  ...rows(fresh('company.number', no), [
    [
      'Orgnr. er 312 212 153. Kontaktperson Øystein Brekke, 680 51 217',
      {
        fills: {
          'company.number': '312212153',
          'contact.name': 'Øystein Brekke',
          'contact.phone': '+4768051217',
        },
      },
    ],
  ]),
  ...rows(fresh('person.name', sePrivate), [
    [
      'Jeg hedder Lisbet Qvist, er dansker men bor på Drottninggatan 18, 252 21 Helsingborg',
      {
        fills: {
          'person.name': 'Lisbet Qvist',
          'person.address': address('SE', 'Drottninggatan 18', ['25221', 'Helsingborg']),
        },
      },
    ],
  ]),
]

/** At a later question: the answer and more, or something else than was asked. */
const later: readonly Row[] = [
  ...rows(at('company.name', dk), [
    [
      'Firmaet hedder Bjerre Byg og jeg hedder Anders Bjerre',
      { fills: { 'company.name': 'Bjerre Byg', 'contact.name': 'Anders Bjerre' } },
    ],
  ]),
  ...rows(at('company.address', dk), [
    [
      'Fabriksvej 19, 7400 Herning. Spørg efter Bo Lindegaard hvis der er noget',
      {
        fills: { 'company.address': address('DK', 'Fabriksvej 19', ['7400', 'Herning']) },
        may: { 'contact.name': 'Bo Lindegaard' },
      },
    ],
  ]),
  ...rows(at('contact.name', dk), [
    [
      'Hanne Bilde, hendes mobil er 20 12 34 47',
      { fills: { 'contact.name': 'Hanne Bilde', 'contact.phone': '+4520123447' } },
    ],
  ]),
  ...rows(at('contact.phone', dk), [
    [
      '20123448, men skriv helst på mail, sofie@nordlys.example.dk',
      {
        fills: { 'contact.phone': '+4520123448', 'contact.email': 'sofie@nordlys.example.dk' },
      },
    ],
    [
      'brug min mail i stedet: mette.s@nordlys.example.dk',
      { fills: { 'contact.email': 'mette.s@nordlys.example.dk' } },
    ],
  ]),
  ...rows(at('contact.email', dk), [
    ['den får I om lidt, vores fastnet er for resten 33 12 34 21', { nothing: true }],
  ]),
  ...rows(at('invoice.channel', dk), [
    [
      'mail, send dem til kreditor@nordlys.example.dk, de skal mærkes NB-77',
      {
        fills: {
          'invoice.channel': 'email',
          'invoice.email': 'kreditor@nordlys.example.dk',
          'invoice.reference': 'NB-77',
        },
      },
    ],
    [
      'e-faktura, ean nr er 5798066034408',
      { fills: { 'invoice.channel': 'gln', 'invoice.gln': '5798066034408' } },
    ],
  ]),
  ...rows(at('credit.amount', dk), [
    [
      'ca 15.000 kr, og fakturaen skal mærkes Lager Øst',
      { fills: { 'credit.amount': 15000, 'invoice.reference': 'Lager Øst' } },
    ],
    ['det aner jeg ikke, så betaler vi hellere bare forud', { fills: { payment: 'prepayment' } }],
  ]),
  ...rows(at('contact.name', se), [
    [
      'Det er mig, Dorthe Kjær, dorthe@bjorko.example.se',
      { fills: { 'contact.name': 'Dorthe Kjær', 'contact.email': 'dorthe@bjorko.example.se' } },
    ],
  ]),
  ...rows(at('person.phone', dkPrivate), [
    [
      '20 12 34 52 og mail jensh@example.dk',
      { fills: { 'person.phone': '+4520123452', 'person.email': 'jensh@example.dk' } },
    ],
  ]),
  ...rows(at('person.email', dkPrivate), [
    [
      'jens@example.dk, og så er adressen for resten Engvej 18 og ikke 8',
      {
        fills: {
          'person.email': 'jens@example.dk',
          'person.address': address('DK', 'Engvej 18', ['5000', 'Odense C']),
        },
      },
    ],
  ]),
  ...rows(at('person.address', noPrivate), [
    [
      'Solbakken 4, 4020 Stavanger - mobil 912 34 533',
      {
        fills: {
          'person.address': address('NO', 'Solbakken 4', ['4020', 'Stavanger']),
          'person.phone': '+4791234533',
        },
      },
    ],
  ]),
]

/** What was asked, and nothing else. */
const single: readonly Row[] = [
  ...rows(start, [
    ['norge', { fills: { country: 'NO' } }],
    ['jeg er bare en helt almindelig privatkunde', { fills: { customerType: 'private' } }],
  ]),
  ...rows(fresh('company.number', dk), [
    ['57 04 44 89', { fills: { 'company.number': '57044489' } }],
    ['øh vent.. det er 21002658', { fills: { 'company.number': '21002658' } }],
  ]),
  ...rows(fresh('company.number', no), [
    ['316530737 mva', { fills: { 'company.number': '316530737' } }],
  ]),
  ...rows(at('payment', dk), [
    ['vi vil helst have en faktura bagefter', { fills: { payment: 'invoice' } }],
  ]),
  ...rows(at('payment', se), [['vi betaler på forhånd', { fills: { payment: 'prepayment' } }]]),
  ...rows(at('company.name', dk), [
    ['vi hedder bare Grejbiksen', { fills: { 'company.name': 'Grejbiksen' } }],
    [
      'Tornby Savværk I/S',
      { fills: { 'company.name': 'Tornby Savværk I/S' }, may: { 'company.legalForm': 'I/S' } },
    ],
  ]),
  ...rows(at('company.address', dk), [
    [
      'vi holder til på Nørregade 27, st. th, 7500 Holstebro',
      {
        fills: {
          'company.address': address('DK', 'Nørregade 27, st. th', ['7500', 'Holstebro']),
        },
      },
    ],
  ]),
  ...rows(at('person.address', dkPrivate), [
    [
      'strandvejen 112, 2900 hellerup',
      { fills: { 'person.address': address('DK', 'strandvejen 112', ['2900', 'hellerup']) } },
    ],
  ]),
  ...rows(at('person.address', sePrivate), [
    [
      'Ågatan 3B, 223 50 Lund',
      { fills: { 'person.address': address('SE', 'Ågatan 3B', ['22350', 'Lund']) } },
    ],
  ]),
  ...rows(at('contact.name', dk), [
    ['det er Birthe Ravn fra bogholderiet', { fills: { 'contact.name': 'Birthe Ravn' } }],
    ['mig selv, jesper holck', { fills: { 'contact.name': 'jesper holck' } }],
  ]),
  ...rows(at('contact.phone', dk), [
    ['mit nr er 2012 3462', { fills: { 'contact.phone': '+4520123462' } }],
    ['tlf 20.12.34.63', { fills: { 'contact.phone': '+4520123463' } }],
  ]),
  ...rows(at('contact.phone', se), [
    ['070 1740 648', { fills: { 'contact.phone': '+46701740648' } }],
  ]),
  ...rows(at('contact.phone', no), [
    ['0047 91234541', { fills: { 'contact.phone': '+4791234541' } }],
  ]),
  ...rows(at('contact.email', dk), [
    ['ulla snabel-a nordlys.example.dk', { fills: { 'contact.email': 'ulla@nordlys.example.dk' } }],
  ]),
  ...rows(at('person.email', dkPrivate), [
    [
      'per.toft@hotmial.com',
      {
        fills: { 'person.email': 'per.toft@hotmial.com' },
        suggests: { 'person.email': 'per.toft@hotmail.com' },
      },
    ],
  ]),
  ...rows(at('credit.amount', dk), [
    ['omkring 25 tusind vil jeg tro', { fills: { 'credit.amount': 25000 } }],
    ['3.500,-', { fills: { 'credit.amount': 3500 } }],
  ]),
  ...rows(at('credit.amount', se), [
    ['vel 12000 svenske kroner om måneden', { fills: { 'credit.amount': 12000 } }],
  ]),
  ...rows(at('invoice.channel', dk), [['bare på mail', { fills: { 'invoice.channel': 'email' } }]]),
  ...rows(having(at('invoice.gln', dk), { 'invoice.channel': 'gln' }), [
    ['5798 0874 2140 9', { fills: { 'invoice.gln': '5798087421409' } }],
  ]),
  ...rows(at('invoice.email', dk), [
    ['den samme som min egen mail', { fills: { 'invoice.email': 'mette@nordlys.dk' } }],
  ]),
]

/** Corrections at the summary, a company's. */
const companyCorrections: readonly Row[] = [
  ...rows(complete('confirm', dk), [
    ['nej telfonen er 20 12 34 71', { fills: { 'contact.phone': '+4520123471' } }],
    [
      'mailen til fakturaer er forkert, den hedder regning@nordlys.example.dk',
      { fills: { 'invoice.email': 'regning@nordlys.example.dk' } },
    ],
    ['der er en fejl i adressen', { command: 'change', target: 'company.address' }],
    [
      'postnummeret skal være 8200 og byen Aarhus N',
      {
        fills: {
          'company.address': address('DK', 'Vestergade 3, 2. tv', ['8200', 'Aarhus N']),
        },
      },
    ],
    [
      'det er husnummer 13, ikke 3',
      {
        fills: {
          'company.address': address('DK', 'Vestergade 13, 2. tv', ['8000', 'Aarhus C']),
        },
      },
    ],
    [
      'det er 2. th i stedet for 2. tv',
      {
        fills: {
          'company.address': address('DK', 'Vestergade 3, 2. th', ['8000', 'Aarhus C']),
        },
      },
    ],
    [
      'Vi er lige flyttet: Klostergade 40, 8000 Aarhus C',
      { fills: { 'company.address': address('DK', 'Klostergade 40', ['8000', 'Aarhus C']) } },
    ],
    ['mit navn staves Mette Sørrensen', { fills: { 'contact.name': 'Mette Sørrensen' } }],
    [
      'firmanavnet er ikke helt rigtigt, vi hedder Nordlys Belysning ApS',
      {
        fills: { 'company.name': 'Nordlys Belysning ApS' },
        may: { 'company.legalForm': 'ApS' },
      },
    ],
    [
      'kontaktpersonen er en anden nu, Flemming Juul, flemming@nordlys.example.dk',
      {
        fills: { 'contact.name': 'Flemming Juul', 'contact.email': 'flemming@nordlys.example.dk' },
      },
    ],
    ['hov, vi vil hellere betale på forhånd', { fills: { payment: 'prepayment' } }],
    ['sæt lige beløbet op til 12.000', { fills: { 'credit.amount': 12000 } }],
    ['5000 er for lidt, regn hellere med 9000 om måneden', { fills: { 'credit.amount': 9000 } }],
    [
      'fakturaen skal sendes som e-faktura, EAN 5798038307585',
      { fills: { 'invoice.channel': 'gln', 'invoice.gln': '5798038307585' } },
    ],
    ['cvr er tastet forkert, det rigtige er 36027851', { fills: { 'company.number': '36027851' } }],
    ['forkert mobilnummer', { command: 'change', target: 'contact.phone' }],
    ['vil gerne lige rette kontaktpersonen', { command: 'change', target: 'contact.name' }],
    [
      'min mail er mette.s@nordlys.example.dk og mobilen ender på 78, ikke 56',
      {
        fills: {
          'contact.email': 'mette.s@nordlys.example.dk',
          'contact.phone': '+4520123478',
        },
      },
    ],
    ['skriv også 33 12 34 09 på som fastnet', { nothing: true }],
    ['fakturaerne må gerne mærkes Butik 4', { fills: { 'invoice.reference': 'Butik 4' } }],
  ]),
  ...rows(complete('confirm', se), [
    [
      'orgnummeret er forkert, skal være 559999-5940',
      { fills: { 'company.number': '5599995940' } },
    ],
    [
      'Vi bor på Storgatan 41, ikke 14',
      { fills: { 'company.address': address('SE', 'Storgatan 41', ['41138', 'Göteborg']) } },
    ],
  ]),
  ...rows(complete('confirm', no), [
    ['mobilen skal være 912 34 556', { fills: { 'contact.phone': '+4791234556' } }],
    [
      'Kari skal ikke stå som kontakt, skriv Marius Eide i stedet',
      { fills: { 'contact.name': 'Marius Eide' } },
    ],
  ]),
]

/** Corrections of a private person's, and in mid-talk. */
const otherCorrections: readonly Row[] = [
  ...rows(complete('confirm', dkPrivate), [
    ['jeg hedder Jens Holm Madsen', { fills: { 'person.name': 'Jens Holm Madsen' } }],
    [
      'Nej. Vejen hedder Enghavevej, ikke Engvej',
      { fills: { 'person.address': address('DK', 'Enghavevej 8', ['5000', 'Odense C']) } },
    ],
    [
      'min mail er jensholm@example.dk uden punktum',
      {
        fills: { 'person.email': 'jensholm@example.dk' },
        may: { 'invoice.email': 'jensholm@example.dk' },
      },
    ],
  ]),
  ...rows(complete('confirm', noPrivate), [
    [
      'adrssen er Bjørkeveien 7A ikke 7B',
      { fills: { 'person.address': address('NO', 'Bjørkeveien 7A', ['5003', 'Bergen']) } },
    ],
  ]),
  ...rows(at('contact.email', dk), [
    [
      'vent, jeg skrev forkert før, mobilen er 20123483',
      { fills: { 'contact.phone': '+4520123483' } },
    ],
  ]),
  ...rows(at('credit.amount', dk), [
    [
      'ups cvr nummeret var ikke rigtigt, det er 40381619',
      { fills: { 'company.number': '40381619' } },
    ],
  ]),
  ...rows(at('invoice.channel', dk), [
    [
      'undskyld, jeg vil lige ændre min mailadresse',
      { command: 'change', target: 'contact.email' },
    ],
  ]),
  ...rows(at('person.phone', dkPrivate), [
    [
      'det er 5200 Odense V og ikke 5000 Odense C',
      { fills: { 'person.address': address('DK', 'Engvej 8', ['5200', 'Odense V']) } },
    ],
  ]),
]

/** Yes, no, partly, and what sounds like a yes and is none. */
const confirmations: readonly Row[] = [
  ...rows(complete('confirm', dk), [
    ['jep det ser rigtigt ud', { assent: 'yes' }],
    ['alt er som det skal være, send bare', { assent: 'yes' }],
    ['jamen det passer da meget godt', { assent: 'yes' }],
    ['den er helt fin', { assent: 'yes' }],
    ['næ det er ikke rigtigt det der', { assent: 'no' }],
    ['ja, men beløbet skal være 7000', { assent: 'partly', fills: { 'credit.amount': 7000 } }],
    [
      'næsten, faktura mailen er bogholder@nordlys.example.dk',
      { assent: 'partly', fills: { 'invoice.email': 'bogholder@nordlys.example.dk' } },
    ],
    ['ja hvis min kollega også siger god for det', { assent: 'notYes' }],
    ['skal lige vende det med chefen først', { assent: 'notYes' }],
    ['hmm det ved jeg sgu ikke rigtig', { assent: 'notYes' }],
  ]),
  ...rows(complete('confirm', no), [['👍', { assent: 'yes' }]]),
  ...rows(complete('confirm', sePrivate), [
    ['Ja tak, det er korrekt alt sammen.', { assent: 'yes' }],
    ['det hele er rigtigt bortset fra telefonnummeret', { assent: 'partly' }],
  ]),
  ...rows(complete('notice', dk), [
    ['ja det har vi ikke noget imod', { assent: 'yes' }],
    ['nej tak, det vil vi ikke være med til', { assent: 'no' }],
    ['kun hvis det ikke koster noget', { assent: 'notYes' }],
  ]),
]

/** Commands in a customer's own words. */
const commands: readonly Row[] = [
  ...rows(at('company.address', dk), [
    ['hjælp, jeg forstår ikke hvad jeg skal gøre her', { command: 'help' }],
    ['gå lige et trin tilbage', { command: 'back' }],
    ['can we do this in English please', { command: 'language', language: 'en' }],
  ]),
  ...rows(at('contact.phone', dk), [
    ['hvorfor skal I have mit telefonnummer?', { command: 'why', target: 'contact.phone' }],
    ['jeg vil hellere snakke med et rigtigt menneske', { command: 'human' }],
  ]),
  ...rows(at('credit.amount', dk), [
    ['hvorfor skal i vide hvor meget vi køber for', { command: 'why', target: 'credit.amount' }],
    ['hvad har jeg svaret indtil nu', { command: 'summary' }],
    ['Kan jeg få en medarbejder i røret?', { command: 'human' }],
  ]),
  ...rows(at('contact.email', dk), [['spring den over', { command: 'skip' }]]),
  ...rows(at('invoice.channel', dk), [
    ['fortryd det sidste jeg skrev', { command: ['undo', 'back'] }],
  ]),
  ...rows(at('person.phone', dkPrivate), [
    ['jeg gider ikke mere lige nu, stop', { command: ['cancel', 'stop'] }],
    ['hvor kan jeg læse jeres privatlivspolitik', { command: 'privacy' }],
  ]),
  ...rows(at('contact.name', no), [
    ['kan vi tage den på norsk i stedet', { command: 'language', language: 'no' }],
  ]),
  ...rows(complete('confirm', dk), [['kan vi ikke begynde helt forfra', { command: 'restart' }]]),
  ...rows(complete('confirm', sePrivate), [
    ['slet alt hvad I har om mig', { command: 'delete' }],
    ['Jeg vil gerne se de oplysninger I har liggende om mig', { command: ['mydata', 'summary'] }],
  ]),
]

/** Talk and questions beside the form. */
const digressions: readonly Row[] = [
  ...rows(start, [
    ['Halløj derinde', { digression: 'greeting' }],
    ['er det en robot jeg skriver med?', { digression: 'areYouHuman' }],
    ['jeg er vist allerede kunde hos jer', { digression: ['amCustomer', 'otherMatter'] }],
    ['hvor lang tid tager det her', { digression: ['howLong', 'left'] }],
  ]),
  ...rows(at('company.number', dk), [
    ['hvem er du egentlig', { digression: ['whoAreYou', 'areYouHuman'] }],
    ['hvad koster det at få leveret', { digression: ['faq', 'question'], nothing: true }],
  ]),
  ...rows(at('payment', dk), [
    ['kan man betale med dankort?', { digression: 'paymentWays', nothing: true }],
    ['hvor mange dage har vi til at betale en faktura', { digression: 'payTime', nothing: true }],
  ]),
  ...rows(at('contact.email', dk), [
    ['er mine oplysninger nu i sikkerhed hos jer', { command: 'privacy', nothing: true }],
    ['er der mange spørgsmål endnu?', { digression: ['left', 'howLong'] }],
  ]),
  ...rows(at('company.address', no), [
    [
      'Kan varerne leveres et andet sted end på firmaets adresse?',
      { digression: 'deliveryAddress', nothing: true },
    ],
  ]),
  ...rows(at('person.name', dkPrivate), [
    ['hvornår har i åbent om lørdagen', { digression: 'openingHours', nothing: true }],
    ['det er godt nok bøvlet det her', { digression: 'frustration', nothing: true }],
  ]),
  ...rows(complete('notice', dk), [
    [
      'hvad sker der så hvis vi ikke bliver godkendt',
      { digression: 'notApproved', assent: 'notYes' },
    ],
  ]),
  ...rows(at('contact.phone', se), [['Mange tak for hjælpen', { digression: 'thanks' }]]),
]

/** Values that look like something else, and words that are no value. */
const traps: readonly Row[] = [
  ...rows(at('company.name', dk), [
    [
      'Pauserummet ApS',
      { fills: { 'company.name': 'Pauserummet ApS' }, may: { 'company.legalForm': 'ApS' } },
    ],
    [
      'Hjælp i Haven ApS',
      { fills: { 'company.name': 'Hjælp i Haven ApS' }, may: { 'company.legalForm': 'ApS' } },
    ],
    ['Vi hedder Stop Spild Nord', { fills: { 'company.name': 'Stop Spild Nord' } }],
    ['det kan I da bare se i cvr registret', { nothing: true }],
  ]),
  ...rows(at('company.name', no), [
    [
      'Sverige Import AS',
      { fills: { 'company.name': 'Sverige Import AS' }, may: { 'company.legalForm': 'AS' } },
    ],
  ]),
  ...rows(at('contact.name', dk), [
    ['hvem mener I, den der bestiller eller den der betaler?', { nothing: true }],
    ['det må jeg lige høre de andre om', { nothing: true }],
  ]),
  ...rows(at('person.name', dkPrivate), [['øjeblik der er nogen ved døren', { nothing: true }]]),
  ...rows(at('company.address', dk), [
    [
      'Norgesgade 3, 2300 København S',
      { fills: { 'company.address': address('DK', 'Norgesgade 3', ['2300', 'København S']) } },
    ],
  ]),
  ...rows(at('contact.email', dk), [
    ['hjaelp@stopuret.example.dk', { fills: { 'contact.email': 'hjaelp@stopuret.example.dk' } }],
  ]),
]

export const twentyfirstDa: readonly Row[] = [
  ...first,
  ...firstMore,
  ...second,
  ...later,
  ...single,
  ...companyCorrections,
  ...otherCorrections,
  ...confirmations,
  ...commands,
  ...digressions,
  ...traps,
]
