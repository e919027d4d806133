import { address, rows } from '../row.ts'
import type { Row } from '../row.ts'
import { at, complete, dk, dkPrivate, fresh, no, se, start } from '../situations.ts'

export const seventeenthDa: readonly Row[] = [
  // start
  ...rows(start, [
    [
      'Halløj, Rikke her fra Café Ærtebjerg ApS i Svendborg. Vi vil gerne handle hos jer mod faktura',
      {
        fills: { 'company.name': 'Café Ærtebjerg ApS', payment: 'invoice' },
        may: {
          country: 'DK',
          customerType: 'business',
          'company.legalForm': 'ApS',
          'contact.name': 'Rikke',
        },
      },
    ],
    ['privat kunde danmark', { fills: { country: 'DK', customerType: 'private' } }],
    [
      'Jeg hedder Mikkel, er 17 og vil købe en mikrofon, er det ok uden firma?? mikkel07@mail.example.dk',
      {
        fills: { customerType: 'private', 'person.email': 'mikkel07@mail.example.dk' },
        may: { country: 'DK', 'person.name': 'Mikkel' },
      },
    ],
    [
      'Firmanavn: Vesterhavets Isværk A/S\nCVR-nr.: 25 05 29 43\nAdresse: Auktionsgade 30, 6700 Esbjerg\nKontakt: Bjarne Tang\nTlf: 20 12 34 49\nForventet køb pr. md.: 40.000 kr.',
      {
        fills: {
          'company.name': 'Vesterhavets Isværk A/S',
          'company.number': '25052943',
          'company.address': address('DK', 'Auktionsgade 30', ['6700', 'Esbjerg']),
          'contact.name': 'Bjarne Tang',
          'contact.phone': '+4520123449',
          'credit.amount': 40000,
        },
        may: { country: 'DK', customerType: 'business', 'company.legalForm': 'A/S' },
      },
    ],
    [
      'vi har cvr nr DK12345674 og vil gerne betale forud, vi er nystartede og har ikke meget at vise frem',
      {
        fills: { 'company.number': '12345674', payment: 'prepayment' },
        may: { country: 'DK', customerType: 'business' },
      },
    ],
    [
      'Det er for en kunde jeg bogfører for: Tandlægerne på Torvet I/S (cvr 93 00 42 13). Kontaktpersonen dér er Susanne Vinther, sv@torvets-tand.example.dk. Fakturaer til mig på bilag@talogkaffe.example.dk',
      {
        fills: {
          'company.name': 'Tandlægerne på Torvet I/S',
          'company.number': '93004213',
          'contact.name': 'Susanne Vinther',
          'contact.email': 'sv@torvets-tand.example.dk',
          'invoice.email': 'bilag@talogkaffe.example.dk',
        },
        may: {
          country: 'DK',
          customerType: 'business',
          'company.legalForm': 'I/S',
          'invoice.channel': 'email',
          payment: 'invoice',
        },
      },
    ],
    [
      'a ska bare ha en rulle hegnstråd te mæ sjæl, privat, Ejnar Vestergaard, Klitvej 51, 6990 Ulfborg',
      {
        fills: {
          customerType: 'private',
          'person.name': 'Ejnar Vestergaard',
          'person.address': address('DK', 'Klitvej 51', ['6990', 'Ulfborg']),
        },
        may: { country: 'DK' },
      },
    ],
    [
      'Norsk firma, men jeg sidder i København og skriver dansk. Orgnr 923609016. Firmaet hedder Polarhavet Design AS',
      {
        fills: {
          country: 'NO',
          customerType: 'business',
          'company.number': '923609016',
          'company.name': 'Polarhavet Design AS',
        },
        may: { 'company.legalForm': 'AS' },
      },
    ],
    [
      'hej igen, blev smidt af før. Dansk virksomhed, Brdr. Kvist Tømrer ApS, og det er Oliver Kvist på 20123496',
      {
        fills: {
          country: 'DK',
          customerType: 'business',
          'company.name': 'Brdr. Kvist Tømrer ApS',
          'contact.name': 'Oliver Kvist',
          'contact.phone': '+4520123496',
        },
        may: { 'company.legalForm': 'ApS' },
      },
    ],
    [
      'sverige, privatperson, Freja Holmgaard, flyttet til Malmø sidste år. mobil 0701740644 mail freja.h@post.example.se',
      {
        fills: {
          country: 'SE',
          customerType: 'private',
          'person.name': 'Freja Holmgaard',
          'person.phone': '+46701740644',
          'person.email': 'freja.h@post.example.se',
        },
      },
    ],
  ]),
  // contact.name
  ...rows(at('contact.name', dk), [
    ['Ja det bliver så Birgitte Aagaard', { fills: { 'contact.name': 'Birgitte Aagaard' } }],
    [
      '20123471 Dennis Krog',
      { fills: { 'contact.name': 'Dennis Krog', 'contact.phone': '+4520123471' } },
    ],
    [
      'hun hedder Thit Marie Overgaard men alle kalder hende TM',
      { fills: { 'contact.name': 'Thit Marie Overgaard' } },
    ],
    [
      'Skal I skrive til nogen så skriv til Palle Højgaard i indkøb (palle.hoejgaard@nordlys.example.dk / 20 12 34 13)',
      {
        fills: {
          'contact.name': 'Palle Højgaard',
          'contact.email': 'palle.hoejgaard@nordlys.example.dk',
          'contact.phone': '+4520123413',
        },
      },
    ],
    [
      'sofie k. andersen,mail:sofie@nordlys.example.dk,tlf:20123477',
      {
        fills: {
          'contact.name': 'Sofie K. Andersen',
          'contact.email': 'sofie@nordlys.example.dk',
          'contact.phone': '+4520123477',
        },
      },
    ],
    [
      'Det er mig\n\nUlla Brandt\nAdm. medarbejder\nDir. 20 12 34 32\n\nSendt fra min iPhone',
      {
        fills: { 'contact.name': 'Ulla Brandt', 'contact.phone': '+4520123432' },
      },
    ],
    [
      'det er chefen selv hassan yilmaz. ring ikke før 9 tak',
      { fills: { 'contact.name': 'Hassan Yilmaz' } },
    ],
    [
      'Vi er både Hanne og Ib om det, men skriv Hanne Bjerregaard på, hanne.b@nordlys.example.dk',
      {
        fills: {
          'contact.name': 'Hanne Bjerregaard',
          'contact.email': 'hanne.b@nordlys.example.dk',
        },
      },
    ],
    [
      'Carl-Emil von Rosenkilde. Telefon: (+45) 20 12 34 58. Mail følger.',
      {
        fills: { 'contact.name': 'Carl-Emil von Rosenkilde', 'contact.phone': '+4520123458' },
      },
    ],
  ]),
  ...rows(at('contact.name', no), [
    [
      'Stine Dalgaard, jeg har dansk nummer: +45 20123466, mail stine@fjordlys.example.no',
      {
        fills: {
          'contact.name': 'Stine Dalgaard',
          'contact.phone': '+4520123466',
          'contact.email': 'stine@fjordlys.example.no',
        },
      },
    ],
  ]),
  // addresses
  ...rows(at('company.address', dk), [
    [
      'Jagtvej 155B, st. th\n2200 København N',
      {
        fills: {
          'company.address': address('DK', 'Jagtvej 155B, st. th', ['2200', 'København N']),
        },
      },
    ],
    [
      'Gl. Landevej 8 , 6880 Tarm, det er den gule bygning',
      { fills: { 'company.address': address('DK', 'Gl. Landevej 8', ['6880', 'Tarm']) } },
    ],
    [
      'Kontoret ligger i 4000 Roskilde, på Algade 33 over bageren',
      { fills: { 'company.address': address('DK', 'Algade 33', ['4000', 'Roskilde']) } },
    ],
  ]),
  ...rows(at('person.address', dkPrivate), [
    [
      'bor på kollegie: Elmevænget 12, vær. 204, 2880 Bagsværd',
      {
        fills: { 'person.address': address('DK', 'Elmevænget 12, vær. 204', ['2880', 'Bagsværd']) },
      },
    ],
    [
      'Pilevej 9 8800 viborg altså ikke pilegade',
      { fills: { 'person.address': address('DK', 'Pilevej 9', ['8800', 'Viborg']) } },
    ],
    [
      'toftevej 22 7330 Brande, er det der I sender pakken hen?',
      { fills: { 'person.address': address('DK', 'Toftevej 22', ['7330', 'Brande']) } },
    ],
  ]),
  ...rows(at('company.address', se), [
    [
      'Vi holder til på Drottninggatan 8, 252 21 Helsingborg',
      { fills: { 'company.address': address('SE', 'Drottninggatan 8', ['25221', 'Helsingborg']) } },
    ],
  ]),
  // payment, amount, channel
  ...rows(at('payment', dk), [
    [
      'forudbetaling er helt fint, vi har det bedst med ikke at skylde nogen noget',
      { fills: { payment: 'prepayment' } },
    ],
  ]),
  ...rows(at('credit.amount', dk), [
    ['20 tusind ca', { fills: { 'credit.amount': 20000 } }],
    ['det svinger, men regn med 8.000,- kr om mdr.', { fills: { 'credit.amount': 8000 } }],
  ]),
  ...rows(at('invoice.channel', dk), [
    [
      'med posten tak. Vi er gamle herude og mailen bliver ikke læst',
      { fills: { 'invoice.channel': 'post' } },
    ],
    [
      'bare på den samme mail som jeg lige gav dig',
      { fills: { 'invoice.channel': 'email', 'invoice.email': 'mette@nordlys.dk' } },
    ],
  ]),
  // confirm
  ...rows(complete('confirm', dk), [
    ['Bekræftes hermed.', { assent: 'yes' }],
    ['jamen det passer da fint alt sammen', { assent: 'yes' }],
    ['yes det spiller', { assent: 'yes' }],
    ['jow jow de er rigtig nok', { assent: 'yes' }],
    ['ok godkendt, send bare afsted', { assent: 'yes' }],
    ['Nej det er da helt forkert det der', { assent: 'no' }],
    [
      'ja, bortset fra adressen',
      { assent: 'partly', command: 'change', target: 'company.address' },
    ],
    ['ikke endnu, skal lige finde mine briller', { assent: 'notYes', nothing: true }],
    [
      'Mette stopper på fredag, så skriv Bo Lynge i stedet. Hans mail er bo@nordlys.example.dk',
      {
        fills: { 'contact.name': 'Bo Lynge', 'contact.email': 'bo@nordlys.example.dk' },
        assent: 'notYes',
      },
    ],
    [
      'det er 8200 Aarhus N vi ligger i, ikke 8000. Gaden er rigtig',
      {
        fills: { 'company.address': address('DK', 'Vestergade 3, 2. tv', ['8200', 'Aarhus N']) },
        assent: 'notYes',
      },
    ],
    [
      'hov firmanavnet er stavet forkert',
      { command: 'change', target: 'company.name', assent: 'notYes' },
    ],
    [
      'Hvor har I det med ApS fra, det har jeg da ikke skrevet?',
      { digression: 'question', assent: 'notYes', nothing: true },
    ],
    [
      'kan vi få fakturaen på EAN i stedet, 5798000987654',
      {
        fills: { 'invoice.channel': 'gln', 'invoice.gln': '5798000987654' },
        assent: 'notYes',
      },
    ],
  ]),
  ...rows(complete('confirm', dkPrivate), [
    ['jaaa det mig 😂', { assent: 'yes' }],
    [
      'Nyt nummer: 20123484, det gamle er lukket',
      { fills: { 'person.phone': '+4520123484' }, assent: 'notYes' },
    ],
  ]),
  ...rows(complete('confirm', no), [
    [
      'Er beløbet i norske eller danske kroner?',
      { digression: 'question', assent: 'notYes', nothing: true },
    ],
  ]),
  // questions and talk
  ...rows(at('payment', dk), [
    ['hvad er forskellen på faktura og forudbetaling', { digression: 'question', nothing: true }],
  ]),
  ...rows(at('person.phone', dkPrivate), [
    [
      'hvorfor skal I have mit nummer, jeg gider ikke sælgere i røret',
      { command: 'why', nothing: true },
    ],
  ]),
  ...rows(at('company.name', dk), [
    [
      'Hej med dig, håber du har en god dag',
      { digression: ['greeting', 'smallTalk'], nothing: true },
    ],
  ]),
  ...rows(at('invoice.channel', dk), [
    ['koster det gebyr at få en papirfaktura?', { digression: 'question', nothing: true }],
  ]),
  ...rows(at('credit.amount', dk), [
    [
      'hold nu op hvor er I langsomme, jeg har siddet med det her i en halv time',
      { digression: 'frustration', nothing: true },
    ],
  ]),
  ...rows(at('contact.email', dk), [
    ['nå men hej hej og god weekend til jer', { digression: 'goodbye', nothing: true }],
  ]),
  // help, skip, delete
  ...rows(at('company.legalForm', dk), [
    ['fatter ikke hvad du mener, kan du forklare det', { command: 'help', nothing: true }],
  ]),
  ...rows(at('contact.phone', dk), [['spring den over', { command: 'skip', nothing: true }]]),
  ...rows(at('person.email', dkPrivate), [
    ['jeg har fortrudt, slet alt hvad I har om mig', { command: 'delete', nothing: true }],
  ]),
  // nothing to take
  ...rows(at('contact.name', dk), [
    ['spørg Henrik nede på lageret, han ved hvem det skal være', { nothing: true }],
  ]),
  ...rows(at('credit.amount', dk), [
    ['vi har været i branchen siden 1987 og er 14 mand', { nothing: true }],
  ]),
  ...rows(fresh('payment', dk), [
    [
      'her er nummeret: 20123443',
      { ambiguous: ['company.number', 'contact.phone'], nothing: true },
    ],
  ]),
]
