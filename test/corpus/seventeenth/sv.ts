import { address, rows } from '../row.ts'
import type { Row } from '../row.ts'
import { at, complete, dk, fresh, no, se, sePrivate, start } from '../situations.ts'

export const seventeenthSv: readonly Row[] = [
  // start
  ...rows(start, [
    [
      'Hejsan, Ylva på Fjällnära Bageri AB i Jokkmokk här. Vill kunna handla på räkning',
      {
        fills: { 'company.name': 'Fjällnära Bageri AB', payment: 'invoice' },
        may: {
          country: 'SE',
          customerType: 'business',
          'company.legalForm': 'AB',
          'contact.name': 'Ylva',
        },
      },
    ],
    ['ny kund sverige privat', { fills: { country: 'SE', customerType: 'private' } }],
    [
      'Jag, Gösta Hallberg, 83 år, önskar såsom privatperson handla hos Er. Min bostad är belägen Klostergatan 19, 582 23 Linköping. Datorn har min dotter hjälpt till med.',
      {
        fills: {
          customerType: 'private',
          'person.name': 'Gösta Hallberg',
          'person.address': address('SE', 'Klostergatan 19', ['58223', 'Linköping']),
        },
        may: { country: 'SE' },
      },
    ],
    [
      'Org.nr: 556000-0167\nBolag: Kattegatt Marin AB\nBesöksadress: Kajpromenaden 4, 302 42 Halmstad\nRef: Thea Lund\nE-post: thea.lund@kattegattmarin.example.se',
      {
        fills: {
          'company.number': '5560000167',
          'company.name': 'Kattegatt Marin AB',
          'company.address': address('SE', 'Kajpromenaden 4', ['30242', 'Halmstad']),
          'contact.name': 'Thea Lund',
          'contact.email': 'thea.lund@kattegattmarin.example.se',
        },
        may: { country: 'SE', customerType: 'business', 'company.legalForm': 'AB' },
      },
    ],
    [
      'det gäller vårt norska bolag, org 974760673. Jag sitter i Göteborg så maila mig på svenska: jonas@vik.example.se',
      {
        fills: {
          country: 'NO',
          customerType: 'business',
          'company.number': '974760673',
          'contact.email': 'jonas@vik.example.se',
        },
      },
    ],
    [
      'vill va kund asap!! kalle blom 0701740641 inget företag bara jag',
      {
        fills: {
          customerType: 'private',
          'person.name': 'Kalle Blom',
          'person.phone': '+46701740641',
        },
        may: { country: 'SE' },
      },
    ],
    [
      'Vi är en bostadsrättsförening, alltså inte privatpersoner. BRF Ålgränden heter vi o ligger i Eslöv.',
      {
        fills: { customerType: 'business', 'company.name': 'BRF Ålgränden' },
        may: { country: 'SE', 'company.legalForm': 'Bostadsrättsförening' },
      },
    ],
    [
      'Danmark. Privatperson. Elin Strand, flyttat över sundet, elin.strand@example.dk, 20 12 34 82',
      {
        fills: {
          country: 'DK',
          customerType: 'private',
          'person.name': 'Elin Strand',
          'person.email': 'elin.strand@example.dk',
          'person.phone': '+4520123482',
        },
      },
    ],
    [
      'sa inte din kollega att man kan va företag å betala i förskott? vi vill de iaf, svensk firma',
      {
        fills: { country: 'SE', customerType: 'business', payment: 'prepayment' },
      },
    ],
    [
      'Från: Mikael Grahn <mikael@grahnsror.example.se>\nÄmne: kundkonto\n\nHej, lägg upp oss som företagskund tack. Grahns Rör AB, 559999-1253. Faktura till faktura@grahnsror.example.se. /Micke',
      {
        fills: {
          customerType: 'business',
          'company.name': 'Grahns Rör AB',
          'company.number': '5599991253',
          'contact.name': 'Mikael Grahn',
          'contact.email': 'mikael@grahnsror.example.se',
          'invoice.email': 'faktura@grahnsror.example.se',
        },
        may: {
          country: 'SE',
          payment: 'invoice',
          'invoice.channel': 'email',
          'company.legalForm': 'AB',
        },
      },
    ],
  ]),

  // contact person
  ...rows(at('contact.name', se), [
    [
      'Tuva. Tuva Engström. mejla tuva@bjorkobygg.example.se, svarar aldrig i telefon',
      {
        fills: { 'contact.name': 'Tuva Engström', 'contact.email': 'tuva@bjorkobygg.example.se' },
      },
    ],
    [
      '0701740642 – Hasse Lundmark',
      { fills: { 'contact.name': 'Hasse Lundmark', 'contact.phone': '+46701740642' } },
    ],
    [
      'mitt namn? Abdi Warsame Nur. Jobbmail abdi.w@bjorkobygg.example.se men privat nås jag bäst på 070.174.06.47',
      {
        fills: {
          'contact.name': 'Abdi Warsame Nur',
          'contact.email': 'abdi.w@bjorkobygg.example.se',
          'contact.phone': '+46701740647',
        },
      },
    ],
    [
      'samma som alltid dvs Kicki Thorén, kicki.thoren snabel-a bjorkobygg.example.se',
      {
        fills: {
          'contact.name': 'Kicki Thorén',
          'contact.email': 'kicki.thoren@bjorkobygg.example.se',
        },
      },
    ],
    [
      'Jag heter Ulla men det är Börje Malm ni ska ha tag i, han har 070-174 06 44',
      { fills: { 'contact.name': 'Börje Malm', 'contact.phone': '+46701740644' } },
    ],
    [
      '070-174 06 45\nove.brink@bjorkobygg.example.se\nOve Brink, platschef\n\nSkickat från min iPhone',
      {
        fills: {
          'contact.name': 'Ove Brink',
          'contact.phone': '+46701740645',
          'contact.email': 'ove.brink@bjorkobygg.example.se',
        },
      },
    ],
    ['Lotat Eriksson\nLotta* skulle de va', { fills: { 'contact.name': 'Lotta Eriksson' } }],
  ]),
  ...rows(fresh('contact.name', se), [
    [
      'sätt upp chefen: Anneli Ros-Persson, tel 070/1740643',
      { fills: { 'contact.name': 'Anneli Ros-Persson', 'contact.phone': '+46701740643' } },
    ],
    ['bengtsson, eva', { fills: { 'contact.name': 'Eva Bengtsson' } }],
  ]),
  ...rows(at('contact.name', no), [
    [
      'Petra Lindahl, svensk som jobbar i Bergen, norskt nr 680 52 310, petra@fjordlys.example.no',
      {
        fills: {
          'contact.name': 'Petra Lindahl',
          'contact.phone': '+4768052310',
          'contact.email': 'petra@fjordlys.example.no',
        },
      },
    ],
  ]),

  // addresses
  ...rows(at('person.address', sePrivate), [
    [
      'Mossvägen 5 i Kiruna 98137',
      { fills: { 'person.address': address('SE', 'Mossvägen 5', ['98137', 'Kiruna']) } },
    ],
    [
      'bor på landet, Lilla Torp 214, 273 92 Skillinge tror ja de e',
      { fills: { 'person.address': address('SE', 'Lilla Torp 214', ['27392', 'Skillinge']) } },
    ],
  ]),
  ...rows(at('company.address', se), [
    [
      'gatuadr: Södra Promenaden 3A / postnr: 602 33 / ort: Norrköping',
      {
        fills: { 'company.address': address('SE', 'Södra Promenaden 3A', ['60233', 'Norrköping']) },
      },
    ],
    [
      'Postadress Box 77, 891 22 Örnsköldsvik. besök tar vi ej emot',
      { fills: { 'company.address': address('SE', 'Box 77', ['89122', 'Örnsköldsvik']) } },
    ],
    [
      'Kaserngatan 12 hus 4, S-723 47 VÄSTERÅS',
      {
        fills: { 'company.address': address('SE', 'Kaserngatan 12 hus 4', ['72347', 'Västerås']) },
      },
    ],
  ]),
  ...rows(fresh('company.address', se), [
    [
      'vi flyttar 1 maj!! skriv nya på en gång, Sveagatan 9, 41314 göteborg. gamla va Linnégatan 2',
      {
        fills: { 'company.address': address('SE', 'Sveagatan 9', ['41314', 'Göteborg']) },
      },
    ],
  ]),
  ...rows(at('company.address', dk), [
    [
      'Lokalen finns på Istedgade 40, st. th, 1650 København V',
      {
        fills: {
          'company.address': address('DK', 'Istedgade 40, st. th', ['1650', 'København V']),
        },
      },
    ],
  ]),

  // payment, amount, invoice channel
  ...rows(at('payment', sePrivate), [
    ['jag betalar innan ni skickar, då vet man va man har', { fills: { payment: 'prepayment' } }],
  ]),
  ...rows(at('credit.amount', se), [
    ['Drygt tjugofem tusen, lite mer i december', { fills: { 'credit.amount': 25000 } }],
    ['3500:- / mån', { fills: { 'credit.amount': 3500 } }],
  ]),
  ...rows(at('invoice.channel', se), [
    [
      'e-post går bra – lev.reskontra@bjorkobygg.example.se',
      {
        fills: {
          'invoice.channel': 'email',
          'invoice.email': 'lev.reskontra@bjorkobygg.example.se',
        },
      },
    ],
  ]),
  ...rows(at('invoice.channel', dk), [
    [
      'elektroniskt, EAN-numret är 5798000123458',
      { fills: { 'invoice.channel': 'gln', 'invoice.gln': '5798000123458' } },
    ],
  ]),

  // confirm: yes
  ...rows(complete('confirm', se), [
    ['jepp, spara', { assent: 'yes' }],
    ['Jovars, dä ä rätt', { assent: 'yes' }],
    ['okej skicka in!', { assent: 'yes' }],
    ['allt korrekt, tack för hjälpen', { assent: 'yes' }],
  ]),
  ...rows(complete('confirm', sePrivate), [
    ['Stämmer bra det. /Anna', { assent: 'yes' }],
    ['jo men visst', { assent: 'yes' }],
  ]),
  // confirm: no, partly
  ...rows(complete('confirm', se), [
    [
      'Ja till allt utom beloppet',
      { assent: 'partly', command: 'change', target: 'credit.amount' },
    ],
    [
      'inte riktigt än, måste stämma av med Eva på ekonomi först',
      { assent: 'notYes', nothing: true },
    ],
  ]),
  ...rows(complete('confirm', sePrivate), [['nej fel fel fel', { assent: 'no' }]]),
  // confirm: corrections, questions
  ...rows(complete('confirm', sePrivate), [
    [
      'min mejl har fått fel slut, ska vara anna.berglund@example.com',
      {
        assent: 'notYes',
        fills: { 'person.email': 'anna.berglund@example.com' },
        may: { 'invoice.email': 'anna.berglund@example.com' },
      },
    ],
  ]),
  ...rows(complete('confirm', se), [
    [
      'orgnumret blev tokigt, rätt är 556000-0167',
      { assent: 'notYes', fills: { 'company.number': '5560000167' } },
    ],
    [
      'Kan du byta kontaktperson åt mig?',
      { assent: 'notYes', command: 'change', target: 'contact.name' },
    ],
    [
      'har nytt nr från idag 070-174 06 46, ta bort de gamla',
      { assent: 'notYes', fills: { 'contact.phone': '+46701740646' } },
    ],
    [
      'kan man ändra sånt här i efterhand eller är det kört då?',
      { assent: 'notYes', nothing: true, digression: 'question' },
    ],
    [
      'vi ångrade oss, pappersfaktura med posten istället',
      { assent: 'notYes', fills: { 'invoice.channel': 'post' } },
    ],
  ]),
  ...rows(complete('confirm', no), [
    [
      'Postnumret ska vara 0157, annars samma adress',
      {
        assent: 'notYes',
        fills: { 'company.address': address('NO', 'Storgata 5', ['0157', 'Oslo']) },
      },
    ],
  ]),

  // beside the point
  ...rows(at('contact.email', se), [
    ['kommer det massa reklam då?', { nothing: true, digression: 'question' }],
  ]),
  ...rows(start, [['Halloj i stugan!', { nothing: true, digression: 'greeting' }]]),
  ...rows(at('person.address', sePrivate), [
    ['Usch vilket väder, snö i maj här uppe', { nothing: true, digression: 'smallTalk' }],
  ]),
  ...rows(at('invoice.channel', se), [
    ['kostar pappersfaktura extra?', { nothing: true, digression: 'question' }],
  ]),
  ...rows(at('company.number', se), [
    [
      'Herregud, tredje gången jag börjar om. nu är jag rätt trött på det här',
      { nothing: true, digression: 'frustration' },
    ],
  ]),
  ...rows(at('contact.phone', se), [
    ['måste rusa på möte, vi hörs!', { nothing: true, digression: 'goodbye' }],
  ]),

  // don't know, commands
  ...rows(at('credit.amount', se), [
    ['ingen aning, vi är ju helt nystartade', { dontKnow: true, nothing: true }],
  ]),
  ...rows(at('person.phone', sePrivate), [
    ['vad ska ni ha mobilnumret till?', { command: 'why', nothing: true }],
  ]),
  ...rows(at('contact.email', se), [
    ['visa allt jag fyllt i hittills', { command: 'summary', nothing: true }],
  ]),

  // looks like a value
  ...rows(at('contact.phone', se), [['070-174 06 4', { refused: 'contact.phone', nothing: true }]]),
  ...rows(at('company.name', se), [
    ['det är inte Björkö Bygg längre, vi håller på o byter namn', { nothing: true }],
  ]),
  ...rows(at('credit.amount', se), [
    ['min order 20418 har inte kommit, är den på väg?', { nothing: true, digression: 'question' }],
  ]),
]
