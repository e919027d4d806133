import { address, rows } from '../row.ts'
import type { Row, Values } from '../row.ts'
import {
  at,
  complete,
  dk,
  dkPrivate,
  fresh,
  no,
  noPrivate,
  se,
  sePrivate,
  start,
} from '../situations.ts'

const swedish: Values = { country: 'SE', customerType: 'business' }
const swedishAb: Values = { ...swedish, 'company.legalForm': 'AB' }
const ab: Values = { 'company.legalForm': 'AB' }

/** First messages with several facts. */
const first: readonly Row[] = [
  ...rows(start, [
    [
      'Hej! Vi är Hallgrens Rör & Värme AB i Borås, org.nr 559999-9223. Jag heter Camilla Hallgren och nås enklast på 0701 74 06 11.',
      {
        fills: {
          'company.number': '5599999223',
          'company.name': 'Hallgrens Rör & Värme AB',
          'contact.name': 'Camilla Hallgren',
          'contact.phone': '+46701740611',
        },
        may: swedishAb,
      },
    ],
    [
      'Sverige, företag, 5599996286',
      { fills: { country: 'SE', customerType: 'business', 'company.number': '5599996286' } },
    ],
    [
      'privat sverige tobias nyman tobias.nyman@example.se 0701740612',
      {
        fills: {
          country: 'SE',
          customerType: 'private',
          'person.name': 'tobias nyman',
          'person.email': 'tobias.nyman@example.se',
          'person.phone': '+46701740612',
        },
      },
    ],
    [
      'Företag: Kvarnens Bageri AB\nOrgnr: 559999-9587\nAdress: Bangatan 22, 632 20 Eskilstuna\nKontakt: Jessica Fors\nTel: 070-174 06 13\nMejl: jessica@kvarnensbageri.example.se',
      {
        fills: {
          'company.name': 'Kvarnens Bageri AB',
          'company.number': '5599999587',
          'company.address': address('SE', 'Bangatan 22', ['63220', 'Eskilstuna']),
          'contact.name': 'Jessica Fors',
          'contact.phone': '+46701740613',
          'contact.email': 'jessica@kvarnensbageri.example.se',
        },
        may: swedishAb,
      },
    ],
    [
      'Hej, vi vill öppna konto hos er.\n\nMed vänlig hälsning\nHenrik Palmgren\nInköpsansvarig\nÅsens Maskin AB\nVerkstadsgatan 7\n571 38 Nässjö\nVäxel: 08-465 004 21\nMobil: 070-174 06 14\nhenrik.palmgren@asensmaskin.example.se\nwww.asensmaskin.example.se',
      {
        fills: {
          'contact.name': 'Henrik Palmgren',
          'company.name': 'Åsens Maskin AB',
          'company.address': address('SE', 'Verkstadsgatan 7', ['57138', 'Nässjö']),
          'contact.phone': '+46701740614',
          'contact.email': 'henrik.palmgren@asensmaskin.example.se',
        },
        may: swedishAb,
      },
    ],
    [
      'God dag, jag heter Gunvor Åkesson och är privatperson, bor på Kyrkvägen 9 i Tranås, 573 31. Ni når mig säkrast på 070 174 06 15.',
      {
        fills: {
          customerType: 'private',
          'person.name': 'Gunvor Åkesson',
          'person.address': address('SE', 'Kyrkvägen 9', ['57331', 'Tranås']),
          'person.phone': '+46701740615',
        },
        may: { country: 'SE' },
      },
    ],
    [
      'vill handla mot faktura, vi är ett aktiebolag i sverige med org nr 5599995940',
      {
        fills: {
          country: 'SE',
          customerType: 'business',
          payment: 'invoice',
          'company.number': '5599995940',
        },
        may: ab,
      },
    ],
    [
      'Jag skulle vilja bli kund som privatperson i Sverige, betalar gärna i förskott',
      { fills: { country: 'SE', customerType: 'private', payment: 'prepayment' } },
    ],
    [
      'hejsan! driver Studio Pärla (enskild firma) här i sverige, heter Malin Rudberg, malin@studioparla.example.se',
      {
        fills: {
          country: 'SE',
          'company.name': 'Studio Pärla',
          'contact.name': 'Malin Rudberg',
          'contact.email': 'malin@studioparla.example.se',
        },
        may: { customerType: 'business', 'company.legalForm': 'EF' },
      },
    ],
    [
      'Jag är svensk men köper in åt ett norskt företag, Fjellvik Bygg AS, organisationsnummer 316 724 159. Linus Hedman heter jag',
      {
        fills: {
          country: 'NO',
          customerType: 'business',
          'company.name': 'Fjellvik Bygg AS',
          'company.number': '316724159',
          'contact.name': 'Linus Hedman',
        },
        may: { 'company.legalForm': 'AS' },
      },
    ],
    [
      'Vi sitter i Köpenhamn, danskt bolag, CVR 29952884, Øresund Kaffe ApS. Kontakt är Johanna Lilja, johanna@oresundkaffe.example.dk',
      {
        fills: {
          country: 'DK',
          customerType: 'business',
          'company.number': '29952884',
          'company.name': 'Øresund Kaffe ApS',
          'contact.name': 'Johanna Lilja',
          'contact.email': 'johanna@oresundkaffe.example.dk',
        },
        may: { 'company.legalForm': 'ApS' },
      },
    ],
    [
      'Företagskund. Norrskens Tandklinik AB, 559999-6591, faktura via mejl till ekonomi@norrskenstand.example.se',
      {
        fills: {
          customerType: 'business',
          'company.name': 'Norrskens Tandklinik AB',
          'company.number': '5599996591',
          'invoice.channel': 'email',
          'invoice.email': 'ekonomi@norrskenstand.example.se',
        },
        may: { country: 'SE', 'company.legalForm': 'AB', payment: 'invoice' },
      },
    ],
  ]),
]

/** More first messages with several facts. */
const firstMore: readonly Row[] = [
  ...rows(start, [
    [
      'Brf Lärkan, orgnr 5599995387. Vi vill ha e-faktura. Kontaktperson är Per-Ove Dahlin, ordförande, mobil 070-1740616',
      {
        fills: {
          'company.name': 'Brf Lärkan',
          'company.number': '5599995387',
          'invoice.channel': 'peppol',
          'contact.name': 'Per-Ove Dahlin',
          'contact.phone': '+46701740616',
        },
        may: { ...swedish, payment: 'invoice', 'company.legalForm': 'Brf' },
      },
    ],
    [
      'hej det e Jonte Wallin på Wallins Däckservice, orgnr 559999-2335, ring mig på 0701740617 om det är nåt',
      {
        fills: {
          'contact.name': 'Jonte Wallin',
          'company.name': 'Wallins Däckservice',
          'company.number': '5599992335',
          'contact.phone': '+46701740617',
        },
        may: swedish,
      },
    ],
    [
      'Privat. Sverige. Amina Yusuf, Rosengatan 3 B, 21436 Malmö. Mob 0701740618',
      {
        fills: {
          country: 'SE',
          customerType: 'private',
          'person.name': 'Amina Yusuf',
          'person.address': address('SE', 'Rosengatan 3 B', ['21436', 'Malmö']),
          'person.phone': '+46701740618',
        },
      },
    ],
    [
      'Norge, privat. Heter Sven Östlund, flyttade till Bergen förra året. Strandgaten 18, 5013 Bergen, tlf 912 34 511',
      {
        fills: {
          country: 'NO',
          customerType: 'private',
          'person.name': 'Sven Östlund',
          'person.address': address('NO', 'Strandgaten 18', ['5013', 'Bergen']),
          'person.phone': '+4791234511',
        },
      },
    ],
    [
      'dansk privatkund, Karin Mårtensson, Amagerbrogade 44, 2300 København S, karin.martensson@example.dk',
      {
        fills: {
          country: 'DK',
          customerType: 'private',
          'person.name': 'Karin Mårtensson',
          'person.address': address('DK', 'Amagerbrogade 44', ['2300', 'København S']),
          'person.email': 'karin.martensson@example.dk',
        },
      },
    ],
    [
      'Momsreg.nr SE559999660901, Ljungby Låsteknik AB',
      {
        fills: { 'company.number': '5599996609', 'company.name': 'Ljungby Låsteknik AB' },
        may: swedishAb,
      },
    ],
    [
      'Vi är ett byggföretag i Sverige och räknar med att handla för ungefär 25 000 i månaden, helst på faktura',
      {
        fills: {
          country: 'SE',
          customerType: 'business',
          'credit.amount': 25000,
          payment: 'invoice',
        },
      },
    ],
    [
      'Hej vi ä ett svenskt förtag o vill köpa på faktura. Org nr 5599995098. Kontakt Rasmus Ceder, 070 1740619',
      {
        fills: {
          country: 'SE',
          customerType: 'business',
          payment: 'invoice',
          'company.number': '5599995098',
          'contact.name': 'Rasmus Ceder',
          'contact.phone': '+46701740619',
        },
      },
    ],
  ]),
]

/** Later messages: the answer and more, or something else than was asked. */
const later: readonly Row[] = [
  ...rows(fresh('company.number', se), [
    [
      '559999-7995 och vi heter Gröna Gården Trädgård AB',
      {
        fills: { 'company.number': '5599997995', 'company.name': 'Gröna Gården Trädgård AB' },
        may: ab,
      },
    ],
    [
      '5599991923, kontaktperson blir Elin Sjöström elin@sjoviksel.example.se',
      {
        fills: {
          'company.number': '5599991923',
          'contact.name': 'Elin Sjöström',
          'contact.email': 'elin@sjoviksel.example.se',
        },
      },
    ],
    [
      'har det inte här just nu, men företaget heter Lundbloms Plåt AB',
      { fills: { 'company.name': 'Lundbloms Plåt AB' }, may: ab },
    ],
  ]),
  ...rows(fresh('person.name', sePrivate), [
    [
      'Bertil Nordahl, Skolgatan 11, 903 22 Umeå',
      {
        fills: {
          'person.name': 'Bertil Nordahl',
          'person.address': address('SE', 'Skolgatan 11', ['90322', 'Umeå']),
        },
      },
    ],
  ]),
  ...rows(at('company.name', se), [
    [
      'Tegelbrukets Café AB, vi ligger på Ågatan 5, 582 22 Linköping',
      {
        fills: {
          'company.name': 'Tegelbrukets Café AB',
          'company.address': address('SE', 'Ågatan 5', ['58222', 'Linköping']),
        },
        may: ab,
      },
    ],
  ]),
  ...rows(at('company.address', se), [
    [
      'Industrigatan 40, 353 45 Växjö. Kontakta Mikaela Brandt om ni undrar något',
      {
        fills: {
          'company.address': address('SE', 'Industrigatan 40', ['35345', 'Växjö']),
          'contact.name': 'Mikaela Brandt',
        },
      },
    ],
  ]),
  ...rows(at('contact.name', se), [
    [
      'Yasmin Haddad, mobilnr 070-174 06 21, mejl yasmin@bjorkobygg.se',
      {
        fills: {
          'contact.name': 'Yasmin Haddad',
          'contact.phone': '+46701740621',
          'contact.email': 'yasmin@bjorkobygg.se',
        },
      },
    ],
    [
      'Oskar Thelin\n0701740626\noskar@bjorkobygg.se',
      {
        fills: {
          'contact.name': 'Oskar Thelin',
          'contact.phone': '+46701740626',
          'contact.email': 'oskar@bjorkobygg.se',
        },
      },
    ],
  ]),
  ...rows(at('contact.phone', se), [
    [
      'Mobilen är 0701740622 och växeln 08-465 004 33',
      { fills: { 'contact.phone': '+46701740622' } },
    ],
    [
      'mejla hellre: erik.lindqvist@bjorkobygg.se',
      { fills: { 'contact.email': 'erik.lindqvist@bjorkobygg.se' } },
    ],
  ]),
  ...rows(at('contact.email', se), [
    [
      'erik@bjorkobygg.se, fakturor skickas däremot till ekonomi@bjorkobygg.se',
      {
        fills: { 'contact.email': 'erik@bjorkobygg.se', 'invoice.email': 'ekonomi@bjorkobygg.se' },
        may: { 'invoice.channel': 'email', payment: 'invoice' },
      },
    ],
  ]),
  ...rows(at('invoice.channel', se), [
    [
      'mejl funkar bra, till reskontra@bjorkobygg.se',
      { fills: { 'invoice.channel': 'email', 'invoice.email': 'reskontra@bjorkobygg.se' } },
    ],
  ]),
  ...rows(at('credit.amount', se), [
    [
      'tippar på 12 000 per månad. fakturan kan gå via Peppol',
      {
        fills: { 'credit.amount': 12000, 'invoice.channel': 'peppol' },
        may: { payment: 'invoice' },
      },
    ],
  ]),
  ...rows(at('payment', se), [
    [
      'Faktura tack, och fakturorna ska märkas med ALM-4471',
      { fills: { payment: 'invoice', 'invoice.reference': 'ALM-4471' } },
    ],
  ]),
  ...rows(at('person.address', sePrivate), [
    [
      'Ringvägen 88 lgh 1102, 118 60 Stockholm, och telefonen är 070-174 06 23',
      {
        fills: {
          'person.address': address('SE', 'Ringvägen 88 lgh 1102', ['11860', 'Stockholm']),
          'person.phone': '+46701740623',
        },
      },
    ],
  ]),
  ...rows(at('person.phone', sePrivate), [
    [
      '0701740624. mejl: anna.b@example.se',
      { fills: { 'person.phone': '+46701740624', 'person.email': 'anna.b@example.se' } },
    ],
  ]),
  ...rows(at('person.email', sePrivate), [
    [
      'anna.berglund@example.se, och så har jag bytt nummer till 070 174 06 25',
      { fills: { 'person.email': 'anna.berglund@example.se', 'person.phone': '+46701740625' } },
    ],
  ]),
  ...rows(at('contact.name', no), [
    [
      'Jag är kontakt, Frida Åström. Mobil 680 51 222',
      { fills: { 'contact.name': 'Frida Åström', 'contact.phone': '+4768051222' } },
    ],
  ]),
  ...rows(at('contact.phone', dk), [
    [
      '20 12 34 71, mejlen är mette.s@nordlys.dk',
      { fills: { 'contact.phone': '+4520123471', 'contact.email': 'mette.s@nordlys.dk' } },
    ],
  ]),
  ...rows(at('invoice.channel', dk), [
    [
      'EAN, numret är 5798009382405',
      { fills: { 'invoice.channel': 'gln', 'invoice.gln': '5798009382405' } },
    ],
  ]),
]

/** One answer to what was asked. */
const single: readonly Row[] = [
  ...rows(start, [
    ['från sverige', { fills: { country: 'SE' } }],
    ['Som privatperson', { fills: { customerType: 'private' } }],
  ]),
  ...rows(fresh('company.number', se), [
    ['559999-2178', { fills: { 'company.number': '5599992178' } }],
    ['org nummer är 559999 6773', { fills: { 'company.number': '5599996773' } }],
    ['5599995643 enligt registreringsbeviset', { fills: { 'company.number': '5599995643' } }],
    ['559999-922', { refused: 'company.number' }],
  ]),
  ...rows(at('company.name', se), [
    ['Plåt-Olles i Hudik AB', { fills: { 'company.name': 'Plåt-Olles i Hudik AB' }, may: ab }],
    ['vi heter Solbackens Förskola', { fills: { 'company.name': 'Solbackens Förskola' } }],
  ]),
  ...rows(at('company.address', se), [
    [
      'vi håller till på norra vägen 17, 83156 östersund',
      { fills: { 'company.address': address('SE', 'norra vägen 17', ['83156', 'östersund']) } },
    ],
  ]),
  ...rows(at('contact.name', se), [
    ['Det är jag, Ingela Roos', { fills: { 'contact.name': 'Ingela Roos' } }],
    ['prata me Ali Demir', { fills: { 'contact.name': 'Ali Demir' } }],
    ['kim svärd', { fills: { 'contact.name': 'kim svärd' } }],
  ]),
  ...rows(at('contact.phone', se), [
    ['+46 70 174 06 27', { fills: { 'contact.phone': '+46701740627' } }],
    ['ring på 070 1740 629 efter lunch', { fills: { 'contact.phone': '+46701740629' } }],
  ]),
  ...rows(at('contact.email', se), [
    ['erik(at)bjorkobygg.se', { fills: { 'contact.email': 'erik@bjorkobygg.se' } }],
    [
      'min mejladress är e.lindqvist@bjorkobygg.se',
      { fills: { 'contact.email': 'e.lindqvist@bjorkobygg.se' } },
    ],
    [
      'eriklq.bygg@hotmial.com',
      {
        fills: { 'contact.email': 'eriklq.bygg@hotmial.com' },
        suggests: { 'contact.email': 'eriklq.bygg@hotmail.com' },
      },
    ],
  ]),
  ...rows(at('credit.amount', se), [
    ['typ 15 tusen', { fills: { 'credit.amount': 15000 } }],
    ['Vi brukar ligga på cirka 40.000 kr i månaden', { fills: { 'credit.amount': 40000 } }],
    ['ingen aning faktiskt', { dontKnow: true }],
  ]),
  ...rows(at('payment', sePrivate), [
    ['jag betalar i förväg', { fills: { payment: 'prepayment' } }],
  ]),
  ...rows(at('invoice.channel', se), [
    [
      'skicka på mejlen bara',
      { fills: { 'invoice.channel': 'email' }, may: { 'invoice.email': 'erik@bjorkobygg.se' } },
    ],
  ]),
  ...rows(fresh('person.name', sePrivate), [
    ['Märta Löfgren heter jag', { fills: { 'person.name': 'Märta Löfgren' } }],
  ]),
  ...rows(at('person.address', sePrivate), [
    [
      'Byvägen 31, 780 51 Dala-Järna',
      { fills: { 'person.address': address('SE', 'Byvägen 31', ['78051', 'Dala-Järna']) } },
    ],
  ]),
  ...rows(at('contact.phone', no), [
    ['mobilen är 912 34 567', { fills: { 'contact.phone': '+4791234567' } }],
  ]),
]

/** Corrections at the summary and in mid-talk. */
const corrections: readonly Row[] = [
  ...rows(complete('confirm', se), [
    ['nej telefonnumret är 070-174 06 41', { fills: { 'contact.phone': '+46701740641' } }],
    [
      'fel mejl till mig, ska va erik.l@bjorkobygg.se',
      { fills: { 'contact.email': 'erik.l@bjorkobygg.se' } },
    ],
    [
      'fakturorna ska till lev@bjorkobygg.se istället',
      { fills: { 'invoice.email': 'lev@bjorkobygg.se' }, may: { 'invoice.channel': 'email' } },
    ],
    [
      'postnumret stämmer inte, vi har 411 40',
      { fills: { 'company.address': address('SE', 'Storgatan 14', ['41140', 'Göteborg']) } },
    ],
    [
      'husnumret är 16, inte 14',
      { fills: { 'company.address': address('SE', 'Storgatan 16', ['41138', 'Göteborg']) } },
    ],
    [
      'Vi har flyttat till Kungsgatan 3, 411 19 Göteborg',
      { fills: { 'company.address': address('SE', 'Kungsgatan 3', ['41119', 'Göteborg']) } },
    ],
    ['efternamnet stavas Lindkvist', { fills: { 'contact.name': 'Erik Lindkvist' } }],
    ['Erik har slutat hos oss, ny kontakt är Sofia Ek', { fills: { 'contact.name': 'Sofia Ek' } }],
    [
      'kan ni byta kontaktperson till Hamid Rezai, 0701740642',
      { fills: { 'contact.name': 'Hamid Rezai', 'contact.phone': '+46701740642' } },
    ],
    ['telefonnumret blev fel', { command: 'change', target: 'contact.phone' }],
    ['Företagets adress stämmer inte längre', { command: 'change', target: 'company.address' }],
    ['jag vill ändra kontaktpersonen', { command: 'change', target: 'contact.name' }],
    ['mejladressen för fakturor är fel', { command: 'change', target: 'invoice.email' }],
    ['vi kör e-faktura istället för mejl', { fills: { 'invoice.channel': 'peppol' } }],
    ['höj beloppet till 20 000', { fills: { 'credit.amount': 20000 } }],
    ['vi handlar nog snarare för 8 tusen i månaden', { fills: { 'credit.amount': 8000 } }],
    ['Ändra till förskottsbetalning tack', { fills: { payment: 'prepayment' } }],
    [
      'Företagsnamnet ska vara Björkö Bygg & Montage AB',
      { fills: { 'company.name': 'Björkö Bygg & Montage AB' }, may: ab },
    ],
    ['fel orgnr! rätt är 559999-6286', { fills: { 'company.number': '5599996286' } }],
    ['lägg till märkning BJ-118 på fakturorna', { fills: { 'invoice.reference': 'BJ-118' } }],
  ]),
  ...rows(complete('confirm', sePrivate), [
    ['jag heter Berglund-Holm i efternamn nu', { fills: { 'person.name': 'Anna Berglund-Holm' } }],
    [
      'lägenhetsnumret är 1302',
      {
        fills: { 'person.address': address('SE', 'Sveavägen 12 lgh 1302', ['11157', 'Stockholm']) },
      },
    ],
    ['Har bytt mobil, det är 070-174 06 43 nu', { fills: { 'person.phone': '+46701740643' } }],
  ]),
  ...rows(complete('confirm', dk), [
    [
      'fakturan ska gå till EAN 5798066034408 istället',
      { fills: { 'invoice.gln': '5798066034408' }, may: { 'invoice.channel': 'gln' } },
    ],
  ]),
  ...rows(complete('confirm', no), [
    [
      'Kari slutar på fredag, skriv Anders Lie som kontakt i stället',
      { fills: { 'contact.name': 'Anders Lie' } },
    ],
    [
      'postnumret ska vara 0157',
      { fills: { 'company.address': address('NO', 'Storgata 5', ['0157', 'Oslo']) } },
    ],
  ]),
  ...rows(at('credit.amount', se), [
    [
      'vänta, jag skrev fel mobil nyss, 070-174 06 44 ska det vara',
      { fills: { 'contact.phone': '+46701740644' } },
    ],
  ]),
  ...rows(at('invoice.channel', se), [
    [
      'oj min mejl blev fel, det är erik@bjorkobygg.example.se',
      { fills: { 'contact.email': 'erik@bjorkobygg.example.se' } },
    ],
  ]),
  ...rows(at('contact.email', se), [
    [
      'Namnet på kontakten ska förresten vara Erika Lindqvist',
      { fills: { 'contact.name': 'Erika Lindqvist' } },
    ],
  ]),
  ...rows(at('person.email', sePrivate), [
    [
      'gatunumret blev fel, 21 ska det vara',
      {
        fills: { 'person.address': address('SE', 'Sveavägen 21 lgh 1203', ['11157', 'Stockholm']) },
      },
    ],
  ]),
]

/** Yes, no, partly, and what is no yes. */
const assents: readonly Row[] = [
  ...rows(complete('confirm', se), [
    ['japp stämmer', { assent: 'yes' }],
    ['Ser bra ut, kör på', { assent: 'yes' }],
    ['mm det gör det', { assent: 'yes' }],
    ['nej det gör det inte', { assent: 'no' }],
    ['ja förutom telefonnumret', { assent: 'partly' }],
    [
      'ja men min mejl är erik.l2@bjorkobygg.se',
      { assent: 'partly', fills: { 'contact.email': 'erik.l2@bjorkobygg.se' } },
    ],
    [
      'nästan, fast postnumret är 411 37',
      {
        assent: 'notYes',
        fills: { 'company.address': address('SE', 'Storgatan 14', ['41137', 'Göteborg']) },
      },
    ],
    ['maste kolla med chefen forst', { assent: 'notYes' }],
    ['Ja, om ni har samma priser som förra året', { assent: 'notYes' }],
  ]),
  ...rows(complete('confirm', sePrivate), [
    ['Ja tack, allting är alldeles riktigt', { assent: 'yes' }],
    ['inte riktigt', { assent: 'notYes' }],
  ]),
  ...rows(complete('confirm', no), [
    ['jajamän', { assent: 'yes' }],
    ['nä', { assent: 'no' }],
  ]),
  ...rows(complete('notice', se), [
    ['det är okej för oss', { assent: 'yes' }],
    ['Nej, det vill vi inte', { assent: 'no' }],
  ]),
]

/** Commands. */
const commands: readonly Row[] = [
  ...rows(at('invoice.channel', se), [
    ['hjälp, vad ska jag skriva här?', { command: 'help' }],
    ['Vad har jag uppgett hittills?', { command: ['summary', 'mydata'] }],
    ['jag avbryter nu', { command: ['cancel', 'stop'] }],
  ]),
  ...rows(at('contact.phone', se), [
    ['varfor behover ni mitt mobilnummer', { command: 'why', target: 'contact.phone' }],
    ['backa ett steg', { command: 'back' }],
    ['Kan jag få prata med en riktig människa', { command: 'human' }],
  ]),
  ...rows(at('credit.amount', se), [
    ['vad ska ni med den summan till', { command: 'why', target: 'credit.amount' }],
    ['ångra det sista', { command: ['undo', 'back'] }],
  ]),
  ...rows(at('invoice.reference', se), [['hoppa över den här frågan', { command: 'skip' }]]),
  ...rows({ ...at('contact.email', se), session: 'sv' }, [
    ['can we do this in English?', { command: 'language', language: 'en' }],
  ]),
  ...rows(at('person.phone', dkPrivate), [
    ['Går det att ta detta på danska?', { command: 'language', language: 'da' }],
    ['börja om från början', { command: 'restart' }],
  ]),
  ...rows(complete('confirm', sePrivate), [
    ['Vilka personuppgifter har ni sparat om mig?', { command: ['mydata', 'summary', 'privacy'] }],
    ['radera alla mina uppgifter', { command: 'delete' }],
    ['var kan jag läsa er integritetspolicy', { command: 'privacy' }],
  ]),
]

/** Talk beside the matter. */
const digressions: readonly Row[] = [
  ...rows(at('company.address', se), [
    ['Hallå där', { digression: 'greeting' }],
    ['är du en robot eller?', { digression: ['areYouHuman', 'whoAreYou'] }],
    ['hur länge har ni öppet på lördagar', { digression: ['openingHours', 'faq', 'question'] }],
    ['vi är redan kund hos er sen flera år', { digression: ['amCustomer', 'otherMatter'] }],
  ]),
  ...rows(at('contact.phone', se), [
    ['Är det säkert att lämna mina uppgifter här?', { command: 'privacy' }],
    ['tar det här lång tid', { digression: ['howLong', 'left', 'faq', 'question'] }],
  ]),
  ...rows(at('payment', se), [
    ['Tar ni kort?', { digression: ['paymentWays', 'faq', 'question'] }],
    [
      'Hur många dagars betalningstid får vi på fakturan?',
      { digression: ['payTime', 'faq', 'question'] },
    ],
  ]),
  ...rows(at('person.email', sePrivate), [
    ['det här är ju hopplöst', { digression: 'frustration' }],
    ['är det mycket kvar?', { digression: ['left', 'howLong', 'whatNext'] }],
  ]),
  ...rows(at('person.phone', noPrivate), [
    ['Vad kostar leveransen till Tromsø?', { digression: ['faq', 'question'] }],
  ]),
  ...rows(complete('notice', se), [
    ['Hur går en sån kreditupplysning till?', { digression: ['creditCheck', 'faq', 'question'] }],
  ]),
  ...rows(complete('confirm', se), [
    ['Kan man ändra adress i efterhand?', { digression: ['changeLater', 'faq', 'question'] }],
    ['kan vi ha en annan leveransadress?', { digression: ['deliveryAddress', 'faq', 'question'] }],
  ]),
  ...rows(at('invoice.channel', se), [
    ['Tack så hemskt mycket för hjälpen', { digression: 'thanks' }],
  ]),
]

/** Values that contain such words, and words that are no value. */
const lookalikes: readonly Row[] = [
  ...rows(at('company.name', se), [
    ['Pausa Café AB', { fills: { 'company.name': 'Pausa Café AB' }, may: ab }],
    ['Ja Tack Catering', { fills: { 'company.name': 'Ja Tack Catering' } }],
    [
      'Hjälpande Händer Väst AB',
      { fills: { 'company.name': 'Hjälpande Händer Väst AB' }, may: ab },
    ],
    ['ska vi ha med AB i namnet?', { nothing: true }],
    ['ett ögonblick, ska bara hämta registreringsbeviset', { nothing: true }],
  ]),
  ...rows(at('company.address', se), [
    [
      'Nejlikegatan 6, 254 44 Helsingborg',
      { fills: { 'company.address': address('SE', 'Nejlikegatan 6', ['25444', 'Helsingborg']) } },
    ],
  ]),
  ...rows(at('contact.name', se), [
    ['Stina Back', { fills: { 'contact.name': 'Stina Back' } }],
    ['vet inte än vem det blir', { nothing: true, dontKnow: true }],
  ]),
  ...rows(fresh('person.name', sePrivate), [
    ['vad ska ni ha det till?', { nothing: true, command: 'why' }],
  ]),
  ...rows(at('invoice.reference', se), [
    ['Omstart 25', { fills: { 'invoice.reference': 'Omstart 25' } }],
  ]),
]

export const twentyfirstSv: readonly Row[] = [
  ...first,
  ...firstMore,
  ...later,
  ...single,
  ...corrections,
  ...assents,
  ...commands,
  ...digressions,
  ...lookalikes,
]
