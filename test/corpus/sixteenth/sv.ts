import { address, rows } from '../row.ts'
import type { Row } from '../row.ts'
import { at, complete, dk, fresh, no, se, sePrivate, start } from '../situations.ts'

export const sixteenthSv: readonly Row[] = [
  // start
  ...rows(start, [
    [
      'Hej! Vi är ett åkeri i Sjöbo som vill bli kund hos er, Söderslätts Åkeri AB, orgnr 559999-1246. Kör gärna på faktura',
      {
        fills: {
          customerType: 'business',
          'company.name': 'Söderslätts Åkeri AB',
          'company.number': '5599991246',
          payment: 'invoice',
        },
        may: { country: 'SE', 'company.legalForm': 'AB' },
      },
    ],
    [
      'privatperson från sverige, Siv Nordin heter jag o bor på Kyrkgatan 7A i Östersund 831 34',
      {
        fills: {
          country: 'SE',
          customerType: 'private',
          'person.name': 'Siv Nordin',
          'person.address': address('SE', 'Kyrkgatan 7A', ['83134', 'Östersund']),
        },
      },
    ],
    [
      'tjena ska fixa konto åt jobbet, svenskt ab',
      {
        fills: { country: 'SE', customerType: 'business' },
        may: { 'company.legalForm': 'AB' },
      },
    ],
    [
      'Goddag, vi har dotterbolag i Sverige – Skärgårdens Rederi AB – och det är det som ska vara kund, int moderbolaget i Nagu. Kontakt: Benita Westerlund, benita@skargard.example.se',
      {
        fills: {
          country: 'SE',
          customerType: 'business',
          'company.name': 'Skärgårdens Rederi AB',
          'contact.name': 'Benita Westerlund',
          'contact.email': 'benita@skargard.example.se',
        },
        may: { 'company.legalForm': 'AB' },
      },
    ],
    [
      'Företag.Sverige.Faktura.',
      { fills: { country: 'SE', customerType: 'business', payment: 'invoice' } },
    ],
    [
      'asså jag e 19 o vill bara köpa grejer själv, ingen firma. bor i uppsala',
      {
        fills: { customerType: 'private' },
        may: { country: 'SE' },
      },
    ],
    [
      'Se nedan.\n\nMed vänlig hälsning\nGun-Britt Åkesson\nEkonomiansvarig, Hanö Fisk AB\nHamnvägen 2, 294 31 Sölvesborg\n070-174 06 18\ngunbritt@hanofisk.example.se',
      {
        fills: {
          'company.name': 'Hanö Fisk AB',
          'company.address': address('SE', 'Hamnvägen 2', ['29431', 'Sölvesborg']),
          'contact.name': 'Gun-Britt Åkesson',
          'contact.phone': '+46701740618',
          'contact.email': 'gunbritt@hanofisk.example.se',
        },
        may: { country: 'SE', customerType: 'business', 'company.legalForm': 'AB' },
      },
    ],
    [
      'hej, jag skriver på svenska men bolaget är danskt, CVR 25052943, Öresundskonsult ApS i Köpenhamn',
      {
        fills: {
          country: 'DK',
          customerType: 'business',
          'company.number': '25052943',
          'company.name': 'Öresundskonsult ApS',
        },
        may: { 'company.legalForm': 'ApS' },
      },
    ],
    [
      'Norge, privat. Jag heter Tobias Hellström, flyttade dit i höstas. tel +47 680 51 177, betalar i förskott',
      {
        fills: {
          country: 'NO',
          customerType: 'private',
          'person.name': 'Tobias Hellström',
          'person.phone': '+4768051177',
          payment: 'prepayment',
        },
      },
    ],
    [
      'Sverige o företag men jag vill betala i förväg, orkar inte med fakturor å kreditkoll',
      {
        fills: { country: 'SE', customerType: 'business', payment: 'prepayment' },
      },
    ],
  ]),

  // contact person
  ...rows(at('contact.name', se), [
    [
      'Det är jag, Pernilla Dahl, 070 174 06 21',
      { fills: { 'contact.name': 'Pernilla Dahl', 'contact.phone': '+46701740621' } },
    ],
    [
      'johan ek johan.ek@bjorkobygg.example.se 0701740622',
      {
        fills: {
          'contact.name': 'Johan Ek',
          'contact.email': 'johan.ek@bjorkobygg.example.se',
          'contact.phone': '+46701740622',
        },
      },
    ],
    [
      'skriv Maj-Lis Ågren så länge, hon har växeln. mejl kommer sen',
      { fills: { 'contact.name': 'Maj-Lis Ågren' } },
    ],
    [
      'Ring inte mig utan min kollega Reza Karimi på 0046 70 174 06 23, reza@bjorkobygg.example.se',
      {
        fills: {
          'contact.name': 'Reza Karimi',
          'contact.phone': '+46701740623',
          'contact.email': 'reza@bjorkobygg.example.se',
        },
      },
    ],
    [
      'Kontaktperson=Nils von Essen;Tel=+46(0)70-1740624;Epost=NILS@BJORKOBYGG.EXAMPLE.SE',
      {
        fills: {
          'contact.name': 'Nils von Essen',
          'contact.phone': '+46701740624',
          'contact.email': 'nils@bjorkobygg.example.se',
        },
      },
    ],
    [
      'Oj fel, inte Karin Holm som jag tänkte skriva, hon har slutat. Det blir Sofie Bratt istället',
      { fills: { 'contact.name': 'Sofie Bratt' } },
    ],
    [
      'Mvh\nÅsa Wallin\nInköp\nDirekt: 070-174 06 26\nVäxel: 070-174 06 00\nasa.wallin@bjorkobygg.example.se',
      {
        fills: {
          'contact.name': 'Åsa Wallin',
          'contact.phone': '+46701740626',
          'contact.email': 'asa.wallin@bjorkobygg.example.se',
        },
      },
    ],
  ]),
  ...rows(fresh('contact.name', se), [
    [
      'Tja d e Kevin, Kevin Sjö. nr 070-1740625 mejl har jag ingen',
      { fills: { 'contact.name': 'Kevin Sjö', 'contact.phone': '+46701740625' } },
    ],
    [
      'namnet är fredrik d. nyman å ja nås på 070 – 174 – 06 – 27 dagtid',
      { fills: { 'contact.name': 'Fredrik D. Nyman', 'contact.phone': '+46701740627' } },
    ],
  ]),
  ...rows(at('contact.name', dk), [
    [
      'Birgitta Møller Svensson. dansk mobil: 20 12 34 71',
      { fills: { 'contact.name': 'Birgitta Møller Svensson', 'contact.phone': '+4520123471' } },
    ],
  ]),

  // addresses
  ...rows(fresh('company.address', se), [
    [
      'Industrigatan 22B, 931 57 skellefteå',
      { fills: { 'company.address': address('SE', 'Industrigatan 22B', ['93157', 'Skellefteå']) } },
    ],
    [
      'hm den e ju lång: Västra Hamngatan 11 uppg C vån 3, 411 17 Gbg',
      {
        fills: {
          'company.address': address('SE', 'Västra Hamngatan 11 uppg C vån 3', ['41117', 'Gbg']),
        },
      },
    ],
  ]),
  ...rows(at('company.address', se), [
    [
      'vi sitter på Norra Vallgatan 60 nere i Malmö, postnr 211 22',
      { fills: { 'company.address': address('SE', 'Norra Vallgatan 60', ['21122', 'Malmö']) } },
    ],
    [
      'Box 418\n401 26 Göteborg',
      { fills: { 'company.address': address('SE', 'Box 418', ['40126', 'Göteborg']) } },
    ],
  ]),
  ...rows(at('person.address', sePrivate), [
    [
      'Bygatan 3 lgh 1102, 17149 Solna, portkod 1984 om det behövs',
      { fills: { 'person.address': address('SE', 'Bygatan 3 lgh 1102', ['17149', 'Solna']) } },
    ],
    [
      'c/o Hedlund, Ringvägen 88 2 tr, 11860 Stockholm',
      {
        fills: {
          'person.address': address('SE', 'c/o Hedlund, Ringvägen 88 2 tr', ['11860', 'Stockholm']),
        },
      },
    ],
  ]),
  ...rows(at('company.address', no), [
    [
      'kontoret ligger på Torggata 11, 0181 Oslo, ingång från gården',
      { fills: { 'company.address': address('NO', 'Torggata 11', ['0181', 'Oslo']) } },
    ],
  ]),

  // payment, amount, invoice channel
  ...rows(at('payment', se), [
    ['kan vi få 30 dagar? helst räkning alltså', { fills: { payment: 'invoice' } }],
  ]),
  ...rows(at('credit.amount', se), [
    ['nånstans runt 15 lax skulle ja tro', { fills: { 'credit.amount': 15000 } }],
    [
      'Svårt att säga, men budgeten är 96 000 kr exkl moms per år',
      { fills: { 'credit.amount': 8000 } },
    ],
  ]),
  ...rows(at('invoice.channel', se), [
    [
      'peppol, id 0007:5599991238',
      { fills: { 'invoice.channel': 'peppol', 'invoice.peppol': '0007:5599991238' } },
    ],
    ['Skicka på papper, chefen vägrar dator', { fills: { 'invoice.channel': 'post' } }],
  ]),

  // confirm: yes
  ...rows(complete('confirm', se), [
    ['japp allt är rätt', { assent: 'yes' }],
    ['jo de stämmer fint de', { assent: 'yes' }],
    ['Härmed bekräftas att uppgifterna är korrekta.', { assent: 'yes' }],
    ['kör på det bara', { assent: 'yes' }],
  ]),
  ...rows(complete('confirm', sePrivate), [
    ['ser bra ut 👍', { assent: 'yes' }],
    ['Jajamensan!', { assent: 'yes' }],
  ]),
  // confirm: no, partly
  ...rows(complete('confirm', se), [
    [
      'det mesta stämmer, men inte telefonnumret',
      { assent: 'partly', command: 'change', target: 'contact.phone' },
    ],
    ['Nja… vänta lite', { assent: 'notYes', nothing: true }],
  ]),
  ...rows(complete('confirm', sePrivate), [['nä det där är inte rätt', { assent: 'no' }]]),
  // confirm: corrections, questions
  ...rows(complete('confirm', se), [
    [
      'Bra, fast det ska va Storgatan 41 å inte 14',
      {
        assent: 'notYes',
        fills: { 'company.address': address('SE', 'Storgatan 41', ['41138', 'Göteborg']) },
      },
    ],
    [
      'byt fakturamejlen till ekonomi@bjorkobygg.example.se tack',
      { assent: 'notYes', fills: { 'invoice.email': 'ekonomi@bjorkobygg.example.se' } },
    ],
    [
      'Lindqvist stavas med kv, alltså Erik Lindkvist',
      { assent: 'notYes', fills: { 'contact.name': 'Erik Lindkvist' } },
    ],
    [
      'vem har satt 5000? vi handlar för minst det dubbla, skriv 12 tusen',
      { assent: 'notYes', fills: { 'credit.amount': 12000 } },
    ],
    ['vad händer när jag säger ja?', { assent: 'notYes', nothing: true, digression: 'question' }],
    ['Har ni registrerat oss som AB eller handelsbolag?', { assent: 'notYes', nothing: true }],
  ]),
  ...rows(complete('confirm', sePrivate), [
    [
      'jag skulle vilja ändra min adress',
      { assent: 'notYes', command: 'change', target: 'person.address' },
    ],
  ]),

  // beside the point
  ...rows(at('contact.phone', se), [
    [
      'ringer ni upp själva eller är det nån callcenter i Baltikum?',
      { nothing: true, digression: 'question' },
    ],
  ]),
  ...rows(at('company.number', se), [
    [
      'gu va mycket frågor. skulle bara ha en pall skruv',
      { nothing: true, digression: 'frustration' },
    ],
  ]),
  ...rows(at('person.email', sePrivate), [
    [
      'Tack snälla du, så rart att få hjälp av en som svarar direkt',
      { nothing: true, digression: 'thanks' },
    ],
  ]),
  ...rows(at('company.address', se), [
    ['God förmiddag!', { nothing: true, digression: 'greeting' }],
  ]),
  ...rows(at('credit.amount', se), [
    ['har ni öppet på midsommarafton?', { nothing: true, digression: 'question' }],
  ]),
  ...rows(at('payment', se), [
    [
      'Hur lång betalningstid brukar det vara på faktura?',
      { nothing: true, digression: 'question' },
    ],
  ]),

  // don't know, commands
  ...rows(at('company.number', se), [
    ['det har jag inte i huvudet, får fråga vår revisor', { dontKnow: true, nothing: true }],
  ]),
  ...rows(at('contact.email', se), [
    ['hoppsan backa, jag slant på förra', { command: ['back', 'undo'] }],
  ]),
  ...rows(at('credit.amount', se), [
    ['finns det nån riktig människa jag kan snacka med', { command: 'human' }],
  ]),

  // looks like a value
  ...rows(at('company.number', se), [
    ['orgnr 559999-1247', { refused: 'company.number', nothing: true }],
  ]),
  ...rows(at('contact.phone', se), [
    ['på er hemsida står 070-174 06 99, går det numret till er växel?', { nothing: true }],
  ]),
  ...rows(at('person.phone', sePrivate), [
    ['mitt pers.nr är 19121212-1212 om ni behöver det', { nationalNumber: true, nothing: true }],
  ]),
]
