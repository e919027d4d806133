import { address, rows } from '../row.ts'
import type { Row } from '../row.ts'
import { at, complete, dk, dkPrivate, fresh, start } from '../situations.ts'

export const eleventhDa: readonly Row[] = [
  ...rows(start, [
    ['dk', { fills: { country: 'DK' } }],
    ['hej hej 😊 vi holder til i Danmark', { fills: { country: 'DK' } }],
    ['Danmrk', { fills: { country: 'DK' } }],
    [
      'Hej, vi er en frisørsalon i Danmark og vil gerne kunne handle på faktura. CVR 12345674, Klippestuen ApS',
      {
        fills: {
          country: 'DK',
          payment: 'invoice',
          'company.number': '12345674',
          'company.name': 'Klippestuen ApS',
        },
        may: { customerType: 'business' },
      },
    ],
    [
      'Goddag. Jeg er privatkunde fra Danmark, hedder Inger Marie Bech og vil gerne betale forud.',
      {
        fills: {
          country: 'DK',
          customerType: 'private',
          'person.name': 'Inger Marie Bech',
          payment: 'prepayment',
        },
      },
    ],
    [
      'Firma, Danmark, faktura',
      { fills: { country: 'DK', customerType: 'business', payment: 'invoice' } },
    ],
    [
      'privat, dk, forudbetaling, jens toft, 20123401',
      {
        fills: {
          country: 'DK',
          customerType: 'private',
          payment: 'prepayment',
          'person.name': 'jens toft',
          'person.phone': '+4520123401',
        },
      },
    ],
    [
      'Vi vil gerne oprettes som kunde.\n\nMed venlig hilsen\nTorben Krogh\nTømrermester\n\nKrogh Tømrer & Snedker ApS\nIndustrivej 9\n5750 Ringe\nTlf. 20 12 34 02\ntorben@kroghtomrer.dk\nCVR 13748136',
      {
        fills: {
          'contact.name': 'Torben Krogh',
          'company.name': 'Krogh Tømrer & Snedker ApS',
          'company.address': address('DK', 'Industrivej 9', ['5750', 'Ringe']),
          'contact.phone': '+4520123402',
          'contact.email': 'torben@kroghtomrer.dk',
          'company.number': '13748136',
        },
        may: { country: 'DK', customerType: 'business' },
      },
    ],
    [
      'Land: Danmark\nType: virksomhed\nBetaling: faktura\nCVR: 25052943\nNavn: Café Kanelsnurren ApS\nAdresse: Nørregade 17, 5000 Odense C\nKontakt: Sofie Riis\nTelefon: 20123403\nMail: sofie@kanelsnurren.dk\nForventet køb: 8000 kr/md\nFaktura på mail til: regnskab@kanelsnurren.dk',
      {
        fills: {
          country: 'DK',
          customerType: 'business',
          payment: 'invoice',
          'company.number': '25052943',
          'company.name': 'Café Kanelsnurren ApS',
          'company.address': address('DK', 'Nørregade 17', ['5000', 'Odense C']),
          'contact.name': 'Sofie Riis',
          'contact.phone': '+4520123403',
          'contact.email': 'sofie@kanelsnurren.dk',
          'credit.amount': 8000,
          'invoice.channel': 'email',
          'invoice.email': 'regnskab@kanelsnurren.dk',
        },
      },
    ],
    [
      'Hejsa! Vi er tre gutter med en startup i Danmark, loopkasse aps, cvr 12345674. vi vil helst ha faktura på mail',
      {
        fills: {
          country: 'DK',
          payment: 'invoice',
          'company.number': '12345674',
          'company.name': 'loopkasse aps',
          'invoice.channel': 'email',
        },
        may: { customerType: 'business' },
      },
    ],
    [
      'Andelsforeningen Solgården her. Vi skal bruge grus og sten til gården, ca 3000 om måneden, og vil have en faktura.',
      {
        fills: {
          'credit.amount': 3000,
          payment: 'invoice',
          'company.name': 'Andelsforeningen Solgården',
        },
        may: { customerType: 'business' },
      },
    ],
    [
      'Jeg er pensionist og skal bruge planter til haven i Kerteminde. Privat. Jeg betaler gerne på forhånd.',
      { fills: { customerType: 'private', payment: 'prepayment' }, may: { country: 'DK' } },
    ],
    [
      'Hej det er Louise fra Strikkekassen, vi har cvr 25052943 og adressen er Algade 30, 4760 Vordingborg',
      {
        fills: {
          'company.number': '25052943',
          'company.address': address('DK', 'Algade 30', ['4760', 'Vordingborg']),
        },
        may: {
          country: 'DK',
          customerType: 'business',
          'company.name': 'Strikkekassen',
          'contact.name': 'Louise',
        },
      },
    ],
    [
      'B2B, DK, faktura pls',
      { fills: { country: 'DK', customerType: 'business', payment: 'invoice' } },
    ],
    [
      'Goddag, det er kirkekontoret i Sønder Ask, Danmark. Vi skal have fakturaen på EAN 5790001234560',
      {
        fills: {
          country: 'DK',
          payment: 'invoice',
          'invoice.channel': 'gln',
          'invoice.gln': '5790001234560',
        },
        may: { customerType: 'business', 'company.name': 'kirkekontoret i Sønder Ask' },
      },
    ],
    [
      'vi er faktisk et svensk selskab selvom jeg skriver dansk, org.nr 559999-1246',
      {
        fills: { country: 'SE', 'company.number': '5599991246' },
        may: { customerType: 'business' },
      },
    ],
    [
      'Jeg bor i Norge men er dansker. Det er privat.',
      { fills: { country: 'NO', customerType: 'private' } },
    ],
  ]),
  ...rows(at('customerType', dk), [
    ['vi er et firma', { fills: { customerType: 'business' } }],
    ['selvstændig frisør med cvr', { fills: { customerType: 'business' } }],
    [
      'Det er menighedsrådet der køber, altså ikke en privatperson',
      { fills: { customerType: 'business' } },
    ],
  ]),
  ...rows(at('customerType', dkPrivate), [
    ['det er bare mig selv privat', { fills: { customerType: 'private' } }],
    ['Jeg er pensionist og handler kun til min egen have.', { fills: { customerType: 'private' } }],
  ]),
  ...rows(at('payment', dk), [
    ['fatura tak', { fills: { payment: 'invoice' } }],
    ['helst på regning så bogholderen kan tage det samlet', { fills: { payment: 'invoice' } }],
    ['det ska bare være faktura ik', { fills: { payment: 'invoice' } }],
    [
      'Vi vil helst ikke have regninger liggende. Forudbetaling.',
      { fills: { payment: 'prepayment' } },
    ],
    [
      'Faktura. Vi køber for ca. 12.000 kr. om måneden',
      { fills: { payment: 'invoice', 'credit.amount': 12000 } },
    ],
    [
      'Forudbetaling, cvr nr 25 05 29 43, firmanavn Hårsmeden',
      {
        fills: { payment: 'prepayment', 'company.number': '25052943', 'company.name': 'Hårsmeden' },
      },
    ],
    ['hvad er forskellen på faktura og forudbetaling', { nothing: true }],
  ]),
  ...rows(at('payment', dkPrivate), [
    ['jeg betaler bare på forhånd, så er det ude af verden', { fills: { payment: 'prepayment' } }],
    ['forudbetalling', { fills: { payment: 'prepayment' } }],
  ]),
  ...rows(at('company.number', dk), [
    ['cvr 12 34 56 74', { fills: { 'company.number': '12345674' } }],
    ['DK13748136', { fills: { 'company.number': '13748136' } }],
    ['øh det er 2505 2943', { fills: { 'company.number': '25052943' } }],
    ['25.05.29.43', { fills: { 'company.number': '25052943' } }],
    ['1234567', { refused: 'company.number' }],
    ['cvr er 12345678', { refused: 'company.number' }],
    [
      '13748136 Krogh Tømrer ApS',
      { fills: { 'company.number': '13748136', 'company.name': 'Krogh Tømrer ApS' } },
    ],
    [
      'cvr 12345674 tlf 20123405',
      { fills: { 'company.number': '12345674', 'contact.phone': '+4520123405' } },
    ],
    [
      'Cvr: 25052943, firmanavn: Glarmester Lykke, adresse: Bredgade 5, 7400 Herning',
      {
        fills: {
          'company.number': '25052943',
          'company.name': 'Glarmester Lykke',
          'company.address': address('DK', 'Bredgade 5', ['7400', 'Herning']),
        },
      },
    ],
    [
      'Hårsmeden v/Tina Juhl, cvr 13748136, tinaj@example.dk, 20123406',
      {
        fills: {
          'company.number': '13748136',
          'company.name': 'Hårsmeden v/Tina Juhl',
          'contact.email': 'tinaj@example.dk',
          'contact.phone': '+4520123406',
        },
        may: { 'contact.name': 'Tina Juhl' },
      },
    ],
    ['12345647 nej forkert 12345674', { fills: { 'company.number': '12345674' } }],
    ['hvorfor skal i bruge det', { command: 'why', nothing: true }],
    ['Det ved jeg ikke, det har revisoren styr på', { dontKnow: true, nothing: true }],
  ]),
  ...rows(at('company.name', dk), [
    ['klippestuen v/ hanne', { fills: { 'company.name': 'klippestuen v/ hanne' } }],
    [
      'Vi hedder Tømrermester Bundgaard & Søn ApS',
      { fills: { 'company.name': 'Tømrermester Bundgaard & Søn ApS' } },
    ],
    ['firmaet hedder bare brix', { fills: { 'company.name': 'brix' } }],
    [
      'Andelsboligforeningen Lærkehøj',
      { fills: { 'company.name': 'Andelsboligforeningen Lærkehøj' } },
    ],
    [
      'Blomster Bente, Torvet 2, 5900 Rudkøbing',
      {
        fills: {
          'company.name': 'Blomster Bente',
          'company.address': address('DK', 'Torvet 2', ['5900', 'Rudkøbing']),
        },
      },
    ],
    [
      'Murerfirma Skaarup aps\nÅboulevarden 70\n8000 Aarhus C',
      {
        fills: {
          'company.name': 'Murerfirma Skaarup aps',
          'company.address': address('DK', 'Åboulevarden 70', ['8000', 'Aarhus C']),
        },
      },
    ],
    [
      'vi hedder Nørd & Nål, og kontaktpersonen er mig, Signe Balle',
      { fills: { 'company.name': 'Nørd & Nål', 'contact.name': 'Signe Balle' } },
    ],
    ['Stop Spild Fyn', { fills: { 'company.name': 'Stop Spild Fyn' } }],
    ['Studio 8000', { fills: { 'company.name': 'Studio 8000' } }],
    ['Norsk Uld & Garn ApS', { fills: { 'company.name': 'Norsk Uld & Garn ApS' } }],
    ['Mit firma hedder Ja Tak Catering', { fills: { 'company.name': 'Ja Tak Catering' } }],
  ]),
  ...rows(at('company.address', dk), [
    [
      'kongensgade 41 st th 5000 odense c',
      { fills: { 'company.address': address('DK', 'kongensgade 41 st th', ['5000', 'odense c']) } },
    ],
    [
      'Vi ligger på Havnegade 12, 5700 Svendborg',
      { fills: { 'company.address': address('DK', 'Havnegade 12', ['5700', 'Svendborg']) } },
    ],
    [
      'Mågevej 7,8600 Silkeborg',
      { fills: { 'company.address': address('DK', 'Mågevej 7', ['8600', 'Silkeborg']) } },
    ],
    [
      'Rugvænget 22\n5260 Odense S',
      { fills: { 'company.address': address('DK', 'Rugvænget 22', ['5260', 'Odense S']) } },
    ],
    [
      'Skovbrynet 4b, 1. sal, DK-4000 Roskilde',
      {
        fills: { 'company.address': address('DK', 'Skovbrynet 4b, 1. sal', ['4000', 'Roskilde']) },
      },
    ],
    [
      'Fiskergade 14, 5. sal, 8000 Aarhus C. Kontakt: Ali Demir 20123407',
      {
        fills: {
          'company.address': address('DK', 'Fiskergade 14, 5. sal', ['8000', 'Aarhus C']),
          'contact.name': 'Ali Demir',
          'contact.phone': '+4520123407',
        },
      },
    ],
    [
      'østergade 9 6200 aabenraa og i kan skrive til post@example.dk',
      {
        fills: {
          'company.address': address('DK', 'østergade 9', ['6200', 'aabenraa']),
          'contact.email': 'post@example.dk',
        },
      },
    ],
    [
      'kan jeg lige se hvad jeg har skrevet indtil nu',
      { command: ['summary', 'mydata'], nothing: true },
    ],
    [
      'Privatvej 4, 5250 Odense SV',
      { fills: { 'company.address': address('DK', 'Privatvej 4', ['5250', 'Odense SV']) } },
    ],
  ]),
  ...rows(at('contact.name', dk), [
    ['mig, Rikke Vestergaard', { fills: { 'contact.name': 'Rikke Vestergaard' } }],
    ['I kan bare spørge efter Torben Krogh', { fills: { 'contact.name': 'Torben Krogh' } }],
    ['freja lund', { fills: { 'contact.name': 'freja lund' } }],
    ['Kontaktperson er vores kirketjener Palle Dam.', { fills: { 'contact.name': 'Palle Dam' } }],
    [
      'Lone Munk, 20 12 34 08, lone@example.dk',
      {
        fills: {
          'contact.name': 'Lone Munk',
          'contact.phone': '+4520123408',
          'contact.email': 'lone@example.dk',
        },
      },
    ],
    [
      'Det er vores formand Henrik Thygesen, han har telefon 20 12 34 09',
      { fills: { 'contact.name': 'Henrik Thygesen', 'contact.phone': '+4520123409' } },
    ],
    [
      'kasper bruun kasper@bruunbyg.dk',
      { fills: { 'contact.name': 'kasper bruun', 'contact.email': 'kasper@bruunbyg.dk' } },
    ],
    ['Lars Holt, nej undskyld Lasse Holt', { fills: { 'contact.name': 'Lasse Holt' } }],
    ['glem det, jeg gider ikke mere', { command: ['cancel', 'stop'], nothing: true }],
    ['Birgit Post', { fills: { 'contact.name': 'Birgit Post' } }],
    [
      'det er min mand Ole Bak der bestiller, men jeg, Ulla Bak, er kontaktpersonen',
      { fills: { 'contact.name': 'Ulla Bak' } },
    ],
  ]),
  ...rows(at('contact.phone', dk), [
    ['0045 20123422', { fills: { 'contact.phone': '+4520123422' } }],
    ['Tlf.: 2012-3433 (træffes bedst inden kl 10)', { fills: { 'contact.phone': '+4520123433' } }],
    ['mobil 20 123 444', { fills: { 'contact.phone': '+4520123444' } }],
    ['201234', { refused: 'contact.phone' }],
    [
      '20123410 / kontor@example.dk',
      { fills: { 'contact.phone': '+4520123410', 'contact.email': 'kontor@example.dk' } },
    ],
    [
      'Du kan ringe på 20123412 eller maile på yasmin@example.dk, jeg svarer hurtigst på mail',
      { fills: { 'contact.phone': '+4520123412', 'contact.email': 'yasmin@example.dk' } },
    ],
    [
      'kontaktpersonen skal alligevel være Bo Ravn i stedet for mig',
      { fills: { 'contact.name': 'Bo Ravn' } },
    ],
    ['har en kunde i stolen, skriver igen om lidt', { nothing: true }],
  ]),
  ...rows(at('contact.email', dk), [
    ['HANNE@EXAMPLE.DK', { fills: { 'contact.email': 'hanne@example.dk' } }],
    [
      'mailen er bestyrelsen@laerkehoej.example.dk',
      { fills: { 'contact.email': 'bestyrelsen@laerkehoej.example.dk' } },
    ],
    ['rikke@example', { refused: 'contact.email' }],
    [
      'mia@example.dk, og vi køber nok for 2000 om mdr',
      { fills: { 'contact.email': 'mia@example.dk', 'credit.amount': 2000 } },
    ],
    [
      'jonas@example.dk, men fakturaer skal til bilag@example.dk',
      {
        fills: { 'contact.email': 'jonas@example.dk', 'invoice.email': 'bilag@example.dk' },
        may: { 'invoice.channel': 'email' },
      },
    ],
    ['vent jeg skrev forkert cvr, det er 25052943', { fills: { 'company.number': '25052943' } }],
    [
      'anders@exmaple.dk rettelse anders@example.dk',
      { fills: { 'contact.email': 'anders@example.dk' } },
    ],
    ['kan vi starte forfra', { command: 'restart', nothing: true }],
    ['hjaelp@stopspild.dk', { fills: { 'contact.email': 'hjaelp@stopspild.dk' } }],
  ]),
  ...rows(at('credit.amount', dk), [
    ['ca. 4.000 kr', { fills: { 'credit.amount': 4000 } }],
    ['omkring ti tusind', { fills: { 'credit.amount': 10000 } }],
    ['2500,-', { fills: { 'credit.amount': 2500 } }],
    ['15k', { fills: { 'credit.amount': 15000 } }],
    ['det svinger meget men sig 6000', { fills: { 'credit.amount': 6000 } }],
    ['Halvandet tusinde om måneden vil jeg skyde på', { fills: { 'credit.amount': 1500 } }],
    [
      '9000 kr, EAN 5790000000012',
      {
        fills: { 'credit.amount': 9000, 'invoice.channel': 'gln', 'invoice.gln': '5790000000012' },
      },
    ],
    [
      'Gå lige tilbage, jeg vil ændre firmanavnet',
      { command: ['change', 'back'], target: 'company.name' },
    ],
    ['3000... eller nej det bliver mere 4500', { fills: { 'credit.amount': 4500 } }],
    ['aner det ikke, vi er lige startet', { dontKnow: true, nothing: true }],
    ['vi er 12 ansatte og køber for 5500', { fills: { 'credit.amount': 5500 } }],
    ['36.000 om året ca', { may: { 'credit.amount': 3000 } }],
  ]),
  ...rows(at('invoice.channel', dk), [
    ['bare på mail', { fills: { 'invoice.channel': 'email' } }],
    [
      'Vi er jo under kirkeministeriet så det skal være EAN',
      { fills: { 'invoice.channel': 'gln' } },
    ],
    [
      'Med posten, vores kasserer er 81 og vil have papir',
      { fills: { 'invoice.channel': 'post' } },
    ],
    ['det kører vi over peppol', { fills: { 'invoice.channel': 'peppol' } }],
    [
      'mail: regning@example.dk',
      { fills: { 'invoice.channel': 'email', 'invoice.email': 'regning@example.dk' } },
    ],
    [
      'ean nr 5790001112226',
      { fills: { 'invoice.channel': 'gln', 'invoice.gln': '5790001112226' } },
    ],
    [
      'lige til det før, vi kommer nok til at købe for mere, sig 10.000 om måneden',
      { fills: { 'credit.amount': 10000 } },
    ],
    ['hvad er peppol for noget', { nothing: true }],
  ]),
  ...rows(at('invoice.email', dk), [
    ['samme mail som før', { fills: { 'invoice.email': 'mette@nordlys.dk' } }],
    [
      'Til min kone, det er hende der styrer pengene: lis@example.dk',
      { fills: { 'invoice.email': 'lis@example.dk' } },
    ],
    [
      'hov så hellere ean, 5790000000012',
      { fills: { 'invoice.channel': 'gln', 'invoice.gln': '5790000000012' } },
    ],
  ]),
  ...rows(at('person.name', dkPrivate), [
    ['jeg hedder mikkel toft', { fills: { 'person.name': 'mikkel toft' } }],
    ['A hedder Kresten Nørgaard', { fills: { 'person.name': 'Kresten Nørgaard' } }],
    [
      'Grethe Olsen, Møllevej 6, 5471 Søndersø',
      {
        fills: {
          'person.name': 'Grethe Olsen',
          'person.address': address('DK', 'Møllevej 6', ['5471', 'Søndersø']),
        },
      },
    ],
    [
      'Oliver Kragh, tlf 20123413, olliek@example.dk',
      {
        fills: {
          'person.name': 'Oliver Kragh',
          'person.phone': '+4520123413',
          'person.email': 'olliek@example.dk',
        },
      },
    ],
    [
      'Svend Aage Munk\nStrandvejen 112\n5800 Nyborg\n20 12 34 14\nsvend.munk@example.dk',
      {
        fills: {
          'person.name': 'Svend Aage Munk',
          'person.address': address('DK', 'Strandvejen 112', ['5800', 'Nyborg']),
          'person.phone': '+4520123414',
          'person.email': 'svend.munk@example.dk',
        },
      },
    ],
    ['ej vent, jeg skal faktisk handle som firma', { fills: { customerType: 'business' } }],
    ['er du en robot?', { digression: 'areYouHuman', nothing: true }],
    ['mit cpr er 010170-0000', { nationalNumber: true }],
  ]),
  ...rows(at('person.address', dkPrivate), [
    [
      'bor på tordenskjoldsgade 18 3 tv i 8200 aarhus n',
      {
        fills: {
          'person.address': address('DK', 'tordenskjoldsgade 18 3 tv', ['8200', 'aarhus n']),
        },
      },
    ],
    [
      'Pilevænget 3 5610 Assens',
      { fills: { 'person.address': address('DK', 'Pilevænget 3', ['5610', 'Assens']) } },
    ],
    [
      'Kløvermarken 19, 5330 Munkebo, tlf. 20123415',
      {
        fills: {
          'person.address': address('DK', 'Kløvermarken 19', ['5330', 'Munkebo']),
          'person.phone': '+4520123415',
        },
      },
    ],
    ['Hvad bruger I mine oplysninger til?', { command: ['privacy', 'why'], nothing: true }],
  ]),
  ...rows(at('person.phone', dkPrivate), [
    [
      'tlf 20-12-34-66. Ring ikke mellem 12 og 13, da sover jeg til middag.',
      { fills: { 'person.phone': '+4520123466' } },
    ],
    [
      '20123416, jeg har også en mail: nanna@example.dk',
      { fills: { 'person.phone': '+4520123416', 'person.email': 'nanna@example.dk' } },
    ],
    [
      'Jeg glemte etagen i adressen. Engvej 8, 1. th, 5000 Odense C',
      { fills: { 'person.address': address('DK', 'Engvej 8, 1. th', ['5000', 'Odense C']) } },
    ],
    ['Skal I absolut have mit telefonnummer? Det plejer jeg ikke at give ud.', { nothing: true }],
    ['20 12 34 17 og jeg er 76 år så tal højt', { fills: { 'person.phone': '+4520123417' } }],
  ]),
  ...rows(at('person.email', dkPrivate), [
    [
      'min datter har lavet den her til mig: boerge.frandsen@example.dk',
      { fills: { 'person.email': 'boerge.frandsen@example.dk' } },
    ],
    [
      'øh telefonnummeret jeg gav før var mit gamle, det nye er 20 12 34 21',
      { fills: { 'person.phone': '+4520123421' } },
    ],
    ['Jeg vil hellere tale med et rigtigt menneske', { command: 'human', nothing: true }],
    ['jeg har ikke nogen mail, min søn ordner sådan noget', { nothing: true }],
  ]),
  ...rows(fresh('payment', dkPrivate), [
    [
      'forudbetaling, hedder emil friis og bor vestergade 77 2 th 5000 odense c',
      {
        fills: {
          payment: 'prepayment',
          'person.name': 'emil friis',
          'person.address': address('DK', 'vestergade 77 2 th', ['5000', 'odense c']),
        },
      },
    ],
  ]),
  ...rows(complete('confirm', dk), [
    [
      'telefonnummeret er forkert, det skal være 20123420',
      { fills: { 'contact.phone': '+4520123420' } },
    ],
    [
      'fakturamailen skal hellere være bilag@nordlys.dk',
      { fills: { 'invoice.email': 'bilag@nordlys.dk' } },
    ],
    ['jeg vil gerne rette adressen', { command: 'change', target: 'company.address' }],
    [
      'Firmanavnet er nu Nordlys Design ApS, vi har lige skiftet',
      { fills: { 'company.name': 'Nordlys Design ApS' } },
    ],
    ['der står den forkerte kontaktperson', { command: 'change', target: 'contact.name' }],
    ['kan i sende fakturaen med post i stedet', { fills: { 'invoice.channel': 'post' } }],
    ['ja det passer', { assent: 'yes' }],
    [
      'ja men telefonen er skiftet til 20123430',
      { assent: 'partly', fills: { 'contact.phone': '+4520123430' } },
    ],
    [
      'Alt er fint bortset fra adressen',
      { assent: 'partly', command: 'change', target: 'company.address' },
    ],
    ['næsten', { assent: 'notYes' }],
    ['kør bare', { assent: 'yes' }],
    ['Fint for min skyld, men vent til Mette har set det', { assent: 'notYes' }],
    [
      'Passer! Bortset fra at beløbet skal være 7000',
      { assent: 'partly', fills: { 'credit.amount': 7000 } },
    ],
    ['slet alt hvad i har om mig', { command: 'delete', assent: 'notYes' }],
  ]),
  ...rows(complete('confirm', dkPrivate), [
    [
      'Ups, jeg er jo flyttet. Ny adresse Kirkevej 2, 5690 Tommerup',
      { fills: { 'person.address': address('DK', 'Kirkevej 2', ['5690', 'Tommerup']) } },
    ],
    ['navnet er stavet forkert, det er Jens Holme', { fills: { 'person.name': 'Jens Holme' } }],
    ['mailen er forkert', { command: 'change', target: 'person.email' }],
    ['Det ser rigtigt ud alt sammen. Tak for hjælpen.', { assent: 'yes' }],
    ['jep 👍', { assent: 'yes' }],
    ['Jo det er korrekt', { assent: 'yes' }],
  ]),
  ...rows(complete('notice', dk), [
    ['sæt beløbet ned til 3000 i stedet', { fills: { 'credit.amount': 3000 } }],
    ['så vil vi alligevel hellere betale forud', { fills: { payment: 'prepayment' } }],
    ['ok', { assent: 'yes' }],
    ['nej tak, det vil vi ikke være med til', { assent: 'no' }],
    ['jeg skal lige vende det med bestyrelsen først', { assent: 'notYes', nothing: true }],
    ['ja hvis I lover ikke at ringe til banken', { assent: 'notYes' }],
    ['Hvad er det helt præcist jeg siger ja til her?', { assent: 'notYes', nothing: true }],
    ['ja det er vi med på', { assent: 'yes' }],
  ]),
  ...rows(fresh('payment', dk), [['25052943', { fills: { 'company.number': '25052943' } }]]),
]
