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

const seAB = { country: 'SE', customerType: 'business', 'company.legalForm': 'AB' } as const

export const twentyfourthSv: readonly Row[] = [
  // First messages
  ...rows(start, [
    [
      'hej, elektriker här, Strömbergs El AB org nr 559999-4406, Fabriksgatan 12, 702 11 Örebro. ring mig på 070 174 06 11 / Jocke Strömberg',
      {
        fills: {
          'company.name': 'Strömbergs El AB',
          'company.number': '5599994406',
          'company.address': address('SE', 'Fabriksgatan 12', ['70211', 'Örebro']),
          'contact.phone': '+46701740611',
          'contact.name': 'Jocke Strömberg',
        },
        may: seAB,
      },
    ],
    [
      'Hejsan! Jag är pensionär och vill bara köpa lite privat, heter Gun-Britt Ohlsson, bor på Nygatan 7 i 271 42 Ystad. Telefon 0701740612.',
      {
        fills: {
          customerType: 'private',
          'person.name': 'Gun-Britt Ohlsson',
          'person.address': address('SE', 'Nygatan 7', ['27142', 'Ystad']),
          'person.phone': '+46701740612',
        },
        may: { country: 'SE' },
      },
    ],
    [
      'Företag: Möllans Blommor AB\nOrgnr: 5599995528\nAdress: Bergsgatan 21, 214 22 Malmö\nKontakt: Leila Haddad\nTel: +46 70 174 06 13\nE-post: leila@mollansblommor.example.se',
      {
        fills: {
          'company.name': 'Möllans Blommor AB',
          'company.number': '5599995528',
          'company.address': address('SE', 'Bergsgatan 21', ['21422', 'Malmö']),
          'contact.name': 'Leila Haddad',
          'contact.phone': '+46701740613',
          'contact.email': 'leila@mollansblommor.example.se',
        },
        may: seAB,
      },
    ],
    [
      'vi e ett café i visby som vill handla på faktura. orgnr 559999-7128',
      {
        fills: { 'company.number': '5599997128', payment: 'invoice' },
        may: { country: 'SE', customerType: 'business' },
      },
    ],
    [
      'Privatperson, Sverige, betalar gärna i förskott',
      { fills: { customerType: 'private', country: 'SE', payment: 'prepayment' } },
    ],
    [
      'Hej,\nvi skulle behöva ett kundkonto.\n\nMed vänlig hälsning\nPatrik Engdahl\nInköpsansvarig\nNorrskogs Såg AB\nIndustrivägen 4\n931 30 Skellefteå\n070-174 06 14\npatrik.engdahl@norrskog.example.se\nOrg.nr 559999-8001',
      {
        fills: {
          'contact.name': 'Patrik Engdahl',
          'company.name': 'Norrskogs Såg AB',
          'company.address': address('SE', 'Industrivägen 4', ['93130', 'Skellefteå']),
          'contact.phone': '+46701740614',
          'contact.email': 'patrik.engdahl@norrskog.example.se',
          'company.number': '5599998001',
        },
        may: seAB,
      },
    ],
    [
      'Hej! Vi är ett danskt bolag, Øresund Catering ApS, CVR 71846679, och vill ha 30 dagar faktura',
      {
        fills: {
          country: 'DK',
          'company.name': 'Øresund Catering ApS',
          'company.number': '71846679',
          payment: 'invoice',
        },
        may: { customerType: 'business', 'company.legalForm': 'ApS' },
      },
    ],
    [
      'norsk firma, orgnr 319262725, Fjellheim Bygg AS, jag heter Lars Nyström och mobilen är +47 912 30 415',
      {
        fills: {
          country: 'NO',
          'company.number': '319262725',
          'company.name': 'Fjellheim Bygg AS',
          'contact.name': 'Lars Nyström',
          'contact.phone': '+4791230415',
        },
        may: { customerType: 'business', 'company.legalForm': 'AS' },
      },
    ],
    [
      '559999-2483, karin@lunnevi-redovisning.example.se',
      {
        fills: {
          'company.number': '5599992483',
          'contact.email': 'karin@lunnevi-redovisning.example.se',
        },
        may: { country: 'SE', customerType: 'business' },
      },
    ],
    [
      'Jag driver frisörsalong i Borås (Klippoteket AB), fakturan ska gå till ekonomi@klippoteket.example.se, själv nås jag på 070-1740615, Samira',
      {
        fills: {
          'company.name': 'Klippoteket AB',
          'invoice.email': 'ekonomi@klippoteket.example.se',
          'contact.phone': '+46701740615',
        },
        may: { ...seAB, 'contact.name': 'Samira', payment: 'invoice', 'invoice.channel': 'email' },
      },
    ],
    [
      'företag. sverige. faktura.',
      { fills: { customerType: 'business', country: 'SE', payment: 'invoice' } },
    ],
    [
      'Hej hej, Bosse här från Bosses Däck & Fälg AB i Kalmar, vi handlar för ca 15000 i månaden och vill ha elektronisk faktura via peppol',
      {
        fills: {
          'company.name': 'Bosses Däck & Fälg AB',
          'credit.amount': 15000,
          'invoice.channel': 'peppol',
        },
        may: { ...seAB, 'contact.name': 'Bosse', payment: 'invoice' },
      },
    ],
    [
      'Lillåskolan, skolsekreterare Ann-Sofie Rask, 070 174 06 16, annsofie.rask@lillaskolan.example.se. Vi betalar mot faktura',
      {
        fills: {
          'company.name': 'Lillåskolan',
          'contact.name': 'Ann-Sofie Rask',
          'contact.phone': '+46701740616',
          'contact.email': 'annsofie.rask@lillaskolan.example.se',
          payment: 'invoice',
        },
        may: { country: 'SE', customerType: 'business' },
      },
    ],
    [
      'Anders Wiklund, privat\nBjörkvägen 3B\n852 30 Sundsvall\n0701740617\nanders.wiklund@gmail.com',
      {
        fills: {
          customerType: 'private',
          'person.name': 'Anders Wiklund',
          'person.address': address('SE', 'Björkvägen 3B', ['85230', 'Sundsvall']),
          'person.phone': '+46701740617',
          'person.email': 'anders.wiklund@gmail.com',
        },
        may: { country: 'SE' },
      },
    ],
    [
      'vill bli kund o betala förskott. Tornedalens Maskin AB 559999-4968. ringer ni så fråga efter Ulla Pekkari 0701 74 06 18',
      {
        fills: {
          payment: 'prepayment',
          'company.name': 'Tornedalens Maskin AB',
          'company.number': '5599994968',
          'contact.name': 'Ulla Pekkari',
          'contact.phone': '+46701740618',
        },
        may: seAB,
      },
    ],
    [
      'Namn: Yusuf Demir\nAdress: Vasagatan 19, 2 tr, 722 15 Västerås\nMobil: 070-174 06 19\nJag är privatkund',
      {
        fills: {
          customerType: 'private',
          'person.name': 'Yusuf Demir',
          'person.address': address('SE', 'Vasagatan 19, 2 tr', ['72215', 'Västerås']),
          'person.phone': '+46701740619',
        },
        may: { country: 'SE' },
      },
    ],
    [
      'Hej! Jag sköter bokföringen åt Skärgårdsbåtar i Norrtälje AB (org 559999-5684). Kontaktperson där är Fredrik Öhman, fredrik@skargardsbatar.example.se',
      {
        fills: {
          'company.name': 'Skärgårdsbåtar i Norrtälje AB',
          'company.number': '5599995684',
          'contact.name': 'Fredrik Öhman',
          'contact.email': 'fredrik@skargardsbatar.example.se',
        },
        may: seAB,
      },
    ],
    [
      'Bor i Köpenhamn men pratar svenska :) privat, Hanna Falk, Østerbrogade 88 3. th, 2100 København Ø, tlf 20 12 31 44',
      {
        fills: {
          customerType: 'private',
          'person.name': 'Hanna Falk',
          'person.address': address('DK', 'Østerbrogade 88 3. th', ['2100', 'København Ø']),
          'person.phone': '+4520123144',
        },
        may: { country: 'DK' },
      },
    ],
    [
      'asfaltläggare, Vägmästarna Syd AB, 5599995049, köper för kanske 40 tusen i mån',
      {
        fills: {
          'company.name': 'Vägmästarna Syd AB',
          'company.number': '5599995049',
          'credit.amount': 40000,
        },
        may: { ...seAB, payment: 'invoice' },
      },
    ],
    [
      'Firmanamn Tuvans Förskola AB, besöksadress Tuvvägen 2, 653 42 Karlstad, mail rektor@tuvan.example.se, rektor heter Margareta Lind',
      {
        fills: {
          'company.name': 'Tuvans Förskola AB',
          'company.address': address('SE', 'Tuvvägen 2', ['65342', 'Karlstad']),
          'contact.email': 'rektor@tuvan.example.se',
          'contact.name': 'Margareta Lind',
        },
        may: seAB,
      },
    ],
    [
      'Hej, vill handla som privatperson från Norge. Signe Dahl, Storgata 11, 2609 Lillehammer',
      {
        fills: {
          customerType: 'private',
          country: 'NO',
          'person.name': 'Signe Dahl',
          'person.address': address('NO', 'Storgata 11', ['2609', 'Lillehammer']),
        },
      },
    ],
    [
      'hej vi e en städfirma från göteborg, glansverket ab, orgnr är 559999-4240 å vi vill betala mot faktura, mejla den till hej@glansverket.example.se',
      {
        fills: {
          'company.name': 'glansverket ab',
          'company.number': '5599994240',
          payment: 'invoice',
          'invoice.email': 'hej@glansverket.example.se',
        },
        may: { ...seAB, 'invoice.channel': 'email' },
      },
    ],
  ]),

  // Later messages with the answer and more
  ...rows(at('company.number', se), [
    [
      'Det är 559999-9124 och bolaget heter Kvarnens Bageri AB',
      {
        fills: { 'company.number': '5599999124', 'company.name': 'Kvarnens Bageri AB' },
        may: { 'company.legalForm': 'AB' },
      },
    ],
  ]),
  ...rows(at('company.name', se), [
    [
      'Hjulhuset i Umeå AB, vi sitter på Kungsgatan 60, 903 26 Umeå',
      {
        fills: {
          'company.name': 'Hjulhuset i Umeå AB',
          'company.address': address('SE', 'Kungsgatan 60', ['90326', 'Umeå']),
        },
        may: { 'company.legalForm': 'AB' },
      },
    ],
  ]),
  ...rows(at('company.address', se), [
    [
      'Hamngatan 9\n621 56 Visby\nkontakta mig, Elin Bolin',
      {
        fills: {
          'company.address': address('SE', 'Hamngatan 9', ['62156', 'Visby']),
          'contact.name': 'Elin Bolin',
        },
      },
    ],
  ]),
  ...rows(at('contact.name', se), [
    [
      'Rolf Åkerlund, 070-1740621, rolf@akerlundsror.example.se',
      {
        fills: {
          'contact.name': 'Rolf Åkerlund',
          'contact.phone': '+46701740621',
          'contact.email': 'rolf@akerlundsror.example.se',
        },
      },
    ],
  ]),
  ...rows(at('contact.name', dk), [
    [
      'Jag heter Sofia Krantz och har danskt nummer 20 12 35 77',
      { fills: { 'contact.name': 'Sofia Krantz', 'contact.phone': '+4520123577' } },
    ],
  ]),
  ...rows(at('contact.phone', se), [
    [
      '070-174 06 22 men mejla helst, johanna.berg@plantvast.example.se',
      {
        fills: {
          'contact.phone': '+46701740622',
          'contact.email': 'johanna.berg@plantvast.example.se',
        },
      },
    ],
  ]),
  ...rows(at('contact.email', se), [
    [
      'inkop@fjallbutiken.example.se, vi räknar med att köpa för runt 8000 kr i månaden',
      { fills: { 'contact.email': 'inkop@fjallbutiken.example.se', 'credit.amount': 8000 } },
    ],
  ]),
  ...rows(at('payment', se), [
    [
      'faktura tack. orgnumret är 5599997763',
      { fills: { payment: 'invoice', 'company.number': '5599997763' } },
    ],
  ]),
  ...rows(at('payment', sePrivate), [
    [
      'Förskott går bra. Jag heter Birgitta Holmgren',
      { fills: { payment: 'prepayment', 'person.name': 'Birgitta Holmgren' } },
    ],
  ]),
  ...rows(at('person.name', sePrivate), [
    [
      'Kerstin Wallin, Trädgårdsgatan 5, 582 22 Linköping, nås på 0701740623',
      {
        fills: {
          'person.name': 'Kerstin Wallin',
          'person.address': address('SE', 'Trädgårdsgatan 5', ['58222', 'Linköping']),
          'person.phone': '+46701740623',
        },
      },
    ],
  ]),
  ...rows(at('person.phone', sePrivate), [
    [
      '0701740624 å mailen e tobbe.lind@hotmail.com',
      { fills: { 'person.phone': '+46701740624', 'person.email': 'tobbe.lind@hotmail.com' } },
    ],
  ]),
  ...rows(at('credit.amount', se), [
    [
      '12 000 ungefär, fakturan mejlas till lev@vaxjoplat.example.se',
      {
        fills: { 'credit.amount': 12000, 'invoice.email': 'lev@vaxjoplat.example.se' },
        may: { 'invoice.channel': 'email' },
      },
    ],
  ]),
  ...rows(at('invoice.channel', se), [
    [
      'peppol, 0007:5599997201',
      { fills: { 'invoice.channel': 'peppol', 'invoice.peppol': '0007:5599997201' } },
    ],
  ]),

  // Single answers
  ...rows(start, [
    ['sverge', { fills: { country: 'SE' } }],
    ['Danmark, Jylland närmare bestämt', { fills: { country: 'DK' } }],
  ]),
  ...rows({ asks: 'customerType', country: 'SE' }, [
    ['det är till firman', { fills: { customerType: 'business' } }],
    ['bara till mig själv hemma', { fills: { customerType: 'private' } }],
  ]),
  ...rows(at('payment', se), [
    ['på faktura med 30 dar om det går', { fills: { payment: 'invoice' } }],
    ['vi kan betala i förväg', { fills: { payment: 'prepayment' } }],
  ]),
  ...rows(at('company.number', se), [
    ['jo 559999 9207 ska det va', { fills: { 'company.number': '5599999207' } }],
    ['559999-44', { refused: 'company.number' }],
  ]),
  ...rows(at('company.number', dk), [
    ['cvr 98611983', { fills: { 'company.number': '98611983' } }],
  ]),
  ...rows(at('company.number', no), [
    ['org. nr. 317 232 004 MVA', { fills: { 'company.number': '317232004' } }],
  ]),
  ...rows(at('company.name', se), [
    [
      'Vi heter Rörjouren Halland AB',
      { fills: { 'company.name': 'Rörjouren Halland AB' }, may: { 'company.legalForm': 'AB' } },
    ],
    ['firma Lövsångarens Trädgård', { fills: { 'company.name': 'Lövsångarens Trädgård' } }],
  ]),
  ...rows(at('company.legalForm', se), [
    ['aktiebolag såklart', { fills: { 'company.legalForm': 'AB' } }],
  ]),
  ...rows(at('company.address', se), [
    [
      'Kyrkogatan 31 a, 831 31 Östersund',
      { fills: { 'company.address': address('SE', 'Kyrkogatan 31 a', ['83131', 'Östersund']) } },
    ],
  ]),
  ...rows(at('company.address', no), [
    [
      'vi håller till på Kongens gate 14, 7011 Trondheim',
      { fills: { 'company.address': address('NO', 'Kongens gate 14', ['7011', 'Trondheim']) } },
    ],
  ]),
  ...rows(at('contact.name', se), [
    ['det är jag, Jörgen Hallqvist', { fills: { 'contact.name': 'Jörgen Hallqvist' } }],
    ['fråga efter Mia Sjödin i butiken', { fills: { 'contact.name': 'Mia Sjödin' } }],
  ]),
  ...rows(at('contact.phone', se), [
    ['0701740625 funkar bäst efter lunch', { fills: { 'contact.phone': '+46701740625' } }],
    ['0701 74 06', { refused: 'contact.phone' }],
  ]),
  ...rows(at('contact.phone', dk), [
    ['+45 20 12 36 90', { fills: { 'contact.phone': '+4520123690' } }],
  ]),
  ...rows(at('contact.landline', no), [
    [
      'fasta telefonen på kontoret är 68 05 02 14',
      { fills: { 'contact.landline': '+4768050214' } },
    ],
  ]),
  ...rows(at('contact.email', se), [
    [
      'det blir sten.broberg@ekobyra.example.se',
      { fills: { 'contact.email': 'sten.broberg@ekobyra.example.se' } },
    ],
    ['johan.asp.ekobyra.example.se', { refused: 'contact.email' }],
  ]),
  ...rows(at('person.name', sePrivate), [
    ['Nils-Erik Persson heter jag', { fills: { 'person.name': 'Nils-Erik Persson' } }],
  ]),
  ...rows(at('person.address', sePrivate), [
    [
      'Slottsgatan 8 lgh 1102, 602 22 Norrköping',
      {
        fills: {
          'person.address': address('SE', 'Slottsgatan 8 lgh 1102', ['60222', 'Norrköping']),
        },
      },
    ],
  ]),
  ...rows(at('person.phone', sePrivate), [
    ['070 174 06 26, det är mobilen', { fills: { 'person.phone': '+46701740626' } }],
  ]),
  ...rows(at('person.email', sePrivate), [
    [
      'maj-lis.gran@gmail.com (sitter vid dotterns dator)',
      { fills: { 'person.email': 'maj-lis.gran@gmail.com' } },
    ],
    [
      'eva.norin@hotmial.com',
      {
        fills: { 'person.email': 'eva.norin@hotmial.com' },
        suggests: { 'person.email': 'eva.norin@hotmail.com' },
      },
    ],
  ]),
  ...rows(at('person.landline', noPrivate), [
    ['hemtelefonen är 68050377', { fills: { 'person.landline': '+4768050377' } }],
  ]),
  ...rows(at('credit.amount', se), [
    ['svårt å säga men säg tjugofem tusen', { fills: { 'credit.amount': 25000 } }],
    ['max 6500 kr', { fills: { 'credit.amount': 6500 } }],
  ]),
  ...rows(at('invoice.channel', se), [['på mejlen', { fills: { 'invoice.channel': 'email' } }]]),
  ...rows(at('invoice.channel', dk), [
    ['vi tar dem på EAN', { fills: { 'invoice.channel': 'gln' } }],
  ]),
  ...rows(at('invoice.email', se), [
    ['samma mejl som jag redan skrev', { fills: { 'invoice.email': 'erik@bjorkobygg.se' } }],
    [
      'ekonomi@takochplat.example.se',
      { fills: { 'invoice.email': 'ekonomi@takochplat.example.se' } },
    ],
  ]),
  ...rows(having(at('invoice.gln', dk), { 'invoice.channel': 'gln' }), [
    ['ean nr 5798009632647', { fills: { 'invoice.gln': '5798009632647' } }],
  ]),
  ...rows(having(at('invoice.peppol', se), { 'invoice.channel': 'peppol' }), [
    ['vårt peppol-id: 0007:5599996328', { fills: { 'invoice.peppol': '0007:5599996328' } }],
  ]),
  ...rows(at('invoice.reference', se), [
    ['Skriv PO-88213', { fills: { 'invoice.reference': 'PO-88213' } }],
  ]),

  // Corrections
  ...rows(complete('confirm', se), [
    [
      'vänta, mobilnumret är fel, ska va 0701740631',
      { fills: { 'contact.phone': '+46701740631' } },
    ],
    [
      'Min e-post ska vara erik.l@bjorkobygg.example.se',
      { fills: { 'contact.email': 'erik.l@bjorkobygg.example.se' } },
    ],
    ['kan jag ändra adressen?', { command: 'change', target: 'company.address' }],
    ['Fel person, kontakten ska vara Camilla Roos', { fills: { 'contact.name': 'Camilla Roos' } }],
    [
      'Vi har flyttat! Linnégatan 40, 413 04 Göteborg',
      { fills: { 'company.address': address('SE', 'Linnégatan 40', ['41304', 'Göteborg']) } },
    ],
    ['beloppet stämmer inte, vi köper snarare för 20 000', { fills: { 'credit.amount': 20000 } }],
    [
      'byt fakturamejlen till bokforing@bjorkobygg.example.se',
      { fills: { 'invoice.email': 'bokforing@bjorkobygg.example.se' } },
    ],
    ['Org.numret blev fel', { command: 'change', target: 'company.number' }],
    ['hellre peppol än mejl på fakturorna', { fills: { 'invoice.channel': 'peppol' } }],
    ['ändra så vi betalar i förskott istället', { fills: { payment: 'prepayment' } }],
  ]),
  ...rows(complete('confirm', sePrivate), [
    ['Jag heter Anna Berglund-Rydh numera', { fills: { 'person.name': 'Anna Berglund-Rydh' } }],
    ['telefonnumret måste ändras', { command: 'change', target: 'person.phone' }],
  ]),
  ...rows(complete('confirm', dkPrivate), [
    [
      'mitt nummer slutar på 57 och inte 56, alltså 20 12 34 57',
      { fills: { 'person.phone': '+4520123457' } },
    ],
  ]),
  ...rows(at('contact.email', se), [
    [
      'oj skrev fel telefon, 070-174 06 33 ska det vara',
      { fills: { 'contact.phone': '+46701740633' } },
    ],
  ]),
  ...rows(at('company.address', se), [
    [
      'företaget stavas Björkö Byggen AB',
      { fills: { 'company.name': 'Björkö Byggen AB' }, may: { 'company.legalForm': 'AB' } },
    ],
  ]),
  ...rows(at('contact.name', dk), [
    ['nej vänta, cvr-numret är 94636930', { fills: { 'company.number': '94636930' } }],
  ]),
  ...rows(at('credit.amount', se), [
    ['kontaktpersonen ska bytas ut', { command: 'change', target: 'contact.name' }],
  ]),
  ...rows(at('person.phone', sePrivate), [
    [
      'förresten fel gata, Sveavägen 21, 111 34 Stockholm',
      { fills: { 'person.address': address('SE', 'Sveavägen 21', ['11134', 'Stockholm']) } },
    ],
  ]),

  // Commands
  ...rows(at('company.number', se), [
    ['Jag förstår inte frågan', { command: 'help' }],
    ['har inte det i huvudet, får kolla med revisorn', { dontKnow: true }],
  ]),
  ...rows(at('contact.phone', se), [
    ['varför måste ni ha mitt mobilnummer', { command: 'why', target: 'contact.phone' }],
  ]),
  ...rows(at('credit.amount', se), [
    ['vad ska ni med det till?', { command: 'why' }],
    ['ingen aning faktiskt', { dontKnow: true }],
  ]),
  ...rows(at('contact.email', se), [['gå tillbaka ett steg', { command: 'back' }]]),
  ...rows(at('invoice.reference', se), [
    ['hoppar över den', { command: 'skip' }],
    ['ingen referens behövs', { command: 'skip' }],
  ]),
  ...rows(at('invoice.channel', se), [['vad har jag svarat hittills?', { command: 'summary' }]]),
  ...rows(at('contact.name', se), [['ångra det sista', { command: 'undo' }]]),
  ...rows(at('payment', se), [['vi börjar om från början', { command: 'restart' }]]),
  ...rows(at('person.address', sePrivate), [
    ['jag vill prata med en riktig människa', { command: 'human' }],
  ]),
  ...rows(start, [['can we do this in english please', { language: 'en' }]]),
  ...rows(at('person.email', sePrivate), [
    ['vad gör ni med mina uppgifter', { command: 'privacy' }],
  ]),
  ...rows(complete('confirm', sePrivate), [['radera allt jag skrivit', { command: 'delete' }]]),
  ...rows(at('company.name', se), [['äsch skit i det här, avbryt', { command: 'cancel' }]]),
  ...rows(at('company.address', se), [
    ['kan jag fortsätta på mobilen istället? sitter vid fel dator', { command: 'move' }],
  ]),
  ...rows(complete('outcome', se), [
    ['kan ni skicka det ni har sparat om mig', { command: 'mydata' }],
  ]),

  // Digressions and questions
  ...rows(start, [['godmorgon!', { digression: 'greeting' }]]),
  ...rows(at('payment', se), [
    ['vad finns det för sätt att betala?', { digression: 'paymentWays' }],
    ['tar ni swish?', { digression: 'faq', faq: 'wallets' }],
  ]),
  ...rows(at('payment', sePrivate), [
    ['kostar det nåt extra med faktura?', { digression: 'faq', faq: 'invoice-fee' }],
  ]),
  ...rows(at('company.number', se), [
    ['är du en robot eller', { digression: 'areYouHuman' }],
    ['vilka är ni egentligen?', { digression: 'whoAreYou' }],
  ]),
  ...rows(at('contact.phone', se), [
    ['hur lång tid tar det att leverera till Kiruna?', { digression: 'faq', faq: 'delivery' }],
    ['är det tillåtet att ha hund med sig i er butik?', { digression: 'question', nothing: true }],
  ]),
  ...rows(at('credit.amount', se), [
    ['gör ni en kreditupplysning på oss?', { digression: 'creditCheck' }],
    ['är beloppet per månad eller per år?', { digression: 'amountMeans' }],
  ]),
  ...rows(at('person.name', sePrivate), [
    ['hur många frågor är det kvar, potatisen kokar över', { digression: ['left', 'howLong'] }],
  ]),
  ...rows(complete('outcome', se), [
    ['tusen tack för hjälpen, ha en fin dag', { digression: ['thanks', 'goodbye'] }],
    ['vad händer nu då?', { digression: 'whatNext' }],
  ]),
  ...rows(at('company.address', se), [
    ['fy vad krångligt det här är', { digression: 'frustration' }],
  ]),
  ...rows(at('invoice.channel', se), [
    ['vilka sätt kan man få fakturan på', { digression: 'invoiceWays' }],
  ]),
  ...rows(at('contact.email', se), [
    [
      'Kan man lämna tillbaka varor som blev över från bygget?',
      { digression: 'faq', faq: 'returns' },
    ],
  ]),
  ...rows(complete('confirm', se), [
    ['går det att ändra sen om vi flyttar?', { digression: 'changeLater', assent: 'notYes' }],
  ]),
  ...rows(at('company.name', se), [['har ni öppet på lördagar?', { digression: 'openingHours' }]]),

  // Yes, no, partly
  ...rows(complete('confirm', se), [
    ['japp ser bra ut', { assent: 'yes' }],
    ['nja inte riktigt', { assent: 'partly' }],
    ['nä det där är inte rätt', { assent: 'no' }],
  ]),
  ...rows(complete('confirm', sePrivate), [
    ['stämmer på pricken', { assent: 'yes' }],
    ['jo fast ni får gärna ringa först', { assent: 'partly' }],
  ]),
  ...rows(complete('notice', se), [
    ['kör på', { assent: 'yes' }],
    ['nej det vill jag inte', { assent: 'no' }],
    ['okej om det inte påverkar vår kreditvärdighet', { assent: 'partly' }],
    ['vänta lite, jag läser', { assent: 'notYes' }],
  ]),

  // Look like something else
  ...rows(at('company.name', se), [
    [
      'Hjälp & Flytt AB',
      { fills: { 'company.name': 'Hjälp & Flytt AB' }, may: { 'company.legalForm': 'AB' } },
    ],
    [
      'Ångra Inget AB',
      { fills: { 'company.name': 'Ångra Inget AB' }, may: { 'company.legalForm': 'AB' } },
    ],
  ]),
  ...rows(at('company.address', se), [
    [
      'Stoppvägen 2, 352 30 Växjö',
      { fills: { 'company.address': address('SE', 'Stoppvägen 2', ['35230', 'Växjö']) } },
    ],
  ]),
  ...rows(at('contact.email', se), [
    ['nej@nejlikan.example.se', { fills: { 'contact.email': 'nej@nejlikan.example.se' } }],
  ]),
  ...rows(fresh('person.address', sePrivate), [
    [
      'Tillbakagränd 4, 222 22 Lund',
      { fills: { 'person.address': address('SE', 'Tillbakagränd 4', ['22222', 'Lund']) } },
    ],
  ]),
]
