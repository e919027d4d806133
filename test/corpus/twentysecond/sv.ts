import { address, rows } from '../row.ts'
import type { Row } from '../row.ts'
import { at, complete, dk, fresh, no, noPrivate, se, sePrivate, start } from '../situations.ts'

const swedishFirm = { country: 'SE', customerType: 'business', 'company.legalForm': 'AB' }

/** Several facts in the very first message. */
const several: readonly Row[] = [
  ...rows(start, [
    [
      'Hej! Det är Gunilla Åkerström här, jo vi skulle vilja bli kunder då. Vi är Åkerströms Blomsterhandel AB, org nr 559999-9223. Mig når ni säkrast på 070-174 06 11.',
      {
        fills: {
          'company.number': '5599999223',
          'company.name': 'Åkerströms Blomsterhandel AB',
          'contact.name': 'Gunilla Åkerström',
          'contact.phone': '+46701740611',
        },
        may: swedishFirm,
      },
    ],
    [
      'tja de e Kenta på Kents Plåt & Tak, mobil 0701740618, org nr 5599996286',
      {
        fills: {
          'company.number': '5599996286',
          'company.name': 'Kents Plåt & Tak',
          'contact.phone': '+46701740618',
        },
        may: { country: 'SE', customerType: 'business', 'contact.name': 'Kenta' },
      },
    ],
    [
      'privat, Sverige. Birgitta Sandell heter jag, Kyrkbacken 4 i 793 31 Leksand',
      {
        fills: {
          country: 'SE',
          customerType: 'private',
          'person.name': 'Birgitta Sandell',
          'person.address': address('SE', 'Kyrkbacken 4', ['79331', 'Leksand']),
        },
      },
    ],
    [
      'Hej,\nvi vill gärna handla av er mot faktura.\n\nMed vänlig hälsning\nPetra Wallgren\nWallgren Inredning AB\nHantverkargatan 27\n112 21 Stockholm\nTel 070-174 06 24\npetra@wallgreninredning.example.se',
      {
        fills: {
          payment: 'invoice',
          'company.name': 'Wallgren Inredning AB',
          'company.address': address('SE', 'Hantverkargatan 27', ['11221', 'Stockholm']),
          'contact.name': 'Petra Wallgren',
          'contact.phone': '+46701740624',
          'contact.email': 'petra@wallgreninredning.example.se',
        },
        may: swedishFirm,
      },
    ],
    [
      'Företag: Skärgårdens Motor AB\nOrgnr: 559999-9587\nAdress: Hamnvägen 3, 760 40 Väddö\nKontakt: Rolf Edman\nMobil: 070 174 06 33',
      {
        fills: {
          'company.number': '5599999587',
          'company.name': 'Skärgårdens Motor AB',
          'company.address': address('SE', 'Hamnvägen 3', ['76040', 'Väddö']),
          'contact.name': 'Rolf Edman',
          'contact.phone': '+46701740633',
        },
        may: swedishFirm,
      },
    ],
    [
      'vi är ett norskt företag men jag sitter i Strömstad, fjellvik transport as, orgnr 316 724 159, Lasse Hermansson heter jag, mobil +47 912 34 512',
      {
        fills: {
          country: 'NO',
          customerType: 'business',
          'company.number': '316724159',
          'company.name': 'fjellvik transport as',
          'contact.name': 'Lasse Hermansson',
          'contact.phone': '+4791234512',
        },
        may: { 'company.legalForm': 'AS' },
      },
    ],
    [
      'Danskt bolag, Havnebyens Køkken ApS, CVR 29952884. jag själv är svensk o heter Malin Thorell, malin@havnebyen.example.dk',
      {
        fills: {
          country: 'DK',
          customerType: 'business',
          'company.number': '29952884',
          'company.name': 'Havnebyens Køkken ApS',
          'contact.name': 'Malin Thorell',
          'contact.email': 'malin@havnebyen.example.dk',
        },
        may: { 'company.legalForm': 'ApS' },
      },
    ],
    [
      'AB i Sverige. 559999-5940. mer behöver ni väl inte?',
      {
        fills: { country: 'SE', 'company.number': '5599995940' },
        may: { customerType: 'business', 'company.legalForm': 'AB' },
      },
    ],
    [
      'Jo hejsan, jag är bara en vanlig privatperson och heter Sixten Modig, bor på Ekstigen 9, 561 34 Huskvarna, och telefonen är 070-1740642. Tack på förhand!',
      {
        fills: {
          customerType: 'private',
          'person.name': 'Sixten Modig',
          'person.address': address('SE', 'Ekstigen 9', ['56134', 'Huskvarna']),
          'person.phone': '+46701740642',
        },
        may: { country: 'SE' },
      },
    ],
    [
      'privat kund sverige mejl tove.lindell@example.se mobil 0701740655',
      {
        fills: {
          country: 'SE',
          customerType: 'private',
          'person.email': 'tove.lindell@example.se',
          'person.phone': '+46701740655',
        },
      },
    ],
    [
      'Vi är en liten frisersalong i Skövde, Salong Saxess heter vi. Ring mig, Nadja Petrović, på 070-174 06 58. Och faktura vill vi ha, om det går.',
      {
        fills: {
          payment: 'invoice',
          'company.name': 'Salong Saxess',
          'contact.name': 'Nadja Petrović',
          'contact.phone': '+46701740658',
        },
        may: { country: 'SE', customerType: 'business' },
      },
    ],
    [
      'har bråttom så snabbt: Granlunds El AB, 5599996591, Jimmy Granlund, jimmy@granlundsel.example.se, 0701740609',
      {
        fills: {
          'company.number': '5599996591',
          'company.name': 'Granlunds El AB',
          'contact.name': 'Jimmy Granlund',
          'contact.email': 'jimmy@granlundsel.example.se',
          'contact.phone': '+46701740609',
        },
        may: swedishFirm,
      },
    ],
    [
      'God dag. Mitt namn är Karl-Erik Nordenson, jag sköter inköpen på Nordensons Snickeri AB i Tranås. Vi vill betala mot faktura och handlar för ungefär 8000 kr i månaden.',
      {
        fills: {
          payment: 'invoice',
          'company.name': 'Nordensons Snickeri AB',
          'contact.name': 'Karl-Erik Nordenson',
          'credit.amount': 8000,
        },
        may: swedishFirm,
      },
    ],
  ]),
]

/** Several facts in the very first message, the rest of them. */
const severalMore: readonly Row[] = [
  ...rows(start, [
    [
      'enskild firma, Sverige, heter Bergs Hundvård. Jag som kör det är Annika Berg',
      {
        fills: { country: 'SE', 'company.name': 'Bergs Hundvård', 'contact.name': 'Annika Berg' },
        may: { customerType: 'business', 'company.legalForm': 'enskild firma' },
      },
    ],
    [
      'Norge. Privat. Ja jag är svensk men bor i Oslo sen ett par år, Thereses gate 31, 0354 Oslo. Heter Fredrik Sjölin.',
      {
        fills: {
          country: 'NO',
          customerType: 'private',
          'person.name': 'Fredrik Sjölin',
          'person.address': address('NO', 'Thereses gate 31', ['0354', 'Oslo']),
        },
      },
    ],
    [
      'vi betalar i förskott, det är enklast. svenskt företag, Mumma Catering AB',
      {
        fills: {
          country: 'SE',
          customerType: 'business',
          payment: 'prepayment',
          'company.name': 'Mumma Catering AB',
        },
        may: { 'company.legalForm': 'AB' },
      },
    ],
    [
      'Hej, se nedan, då har du väl allt?\n--\nLennart Fält\nInköp, Fälts Verkstad AB\nVxl 08-465 004 22 | Mobil 070-174 06 71\nlennart.falt@faltsverkstad.example.se\nVerkstadsgatan 8, 721 36 Västerås\nwww.faltsverkstad.example.se',
      {
        fills: {
          'company.name': 'Fälts Verkstad AB',
          'company.address': address('SE', 'Verkstadsgatan 8', ['72136', 'Västerås']),
          'contact.name': 'Lennart Fält',
          'contact.phone': '+46701740671',
          'contact.email': 'lennart.falt@faltsverkstad.example.se',
        },
        may: swedishFirm,
      },
    ],
    [
      'Det är i Danmark, privat. Jag heter Sofie Lindahl, Strandvejen 112, 2900 Hellerup, mobil 20 12 34 71',
      {
        fills: {
          country: 'DK',
          customerType: 'private',
          'person.name': 'Sofie Lindahl',
          'person.address': address('DK', 'Strandvejen 112', ['2900', 'Hellerup']),
          'person.phone': '+4520123471',
        },
      },
    ],
    [
      'Företag ja, i Sverige ja. Namnet är Kvarnby Trä & Bygg AB och fakturorna ska till ekonomi@kvarnbytra.example.se',
      {
        fills: {
          country: 'SE',
          customerType: 'business',
          'company.name': 'Kvarnby Trä & Bygg AB',
          'invoice.email': 'ekonomi@kvarnbytra.example.se',
        },
        may: { payment: 'invoice', 'invoice.channel': 'email', 'company.legalForm': 'AB' },
      },
    ],
    [
      'sverige och privat. mamma är 81 och har ingen dator så jag gör det här åt henne. Hon heter Ingrid Palmblad, bor Solrosvägen 2, 441 50 Alingsås',
      {
        fills: {
          country: 'SE',
          customerType: 'private',
          'person.name': 'Ingrid Palmblad',
          'person.address': address('SE', 'Solrosvägen 2', ['44150', 'Alingsås']),
        },
      },
    ],
    [
      'orgnummer 5599995387 och den ni ska prata med är Hanna Lövgren, hanna.lovgren@lovgrens.example.se',
      {
        fills: {
          'company.number': '5599995387',
          'contact.name': 'Hanna Lövgren',
          'contact.email': 'hanna.lovgren@lovgrens.example.se',
        },
        may: { country: 'SE', customerType: 'business' },
      },
    ],
    [
      'Vi måste ha e-faktura via peppol, annars fastnar det hos oss. Vi är Stenhamra Förskola AB, 559999-2335',
      {
        fills: {
          'company.number': '5599992335',
          'company.name': 'Stenhamra Förskola AB',
          'invoice.channel': 'peppol',
        },
        may: { ...swedishFirm, payment: 'invoice' },
      },
    ],
    [
      'Privat. Bosse Ek. 0701740680. Björkgatan 17, 85230 Sundsvall. klart?',
      {
        fills: {
          customerType: 'private',
          'person.name': 'Bosse Ek',
          'person.phone': '+46701740680',
          'person.address': address('SE', 'Björkgatan 17', ['85230', 'Sundsvall']),
        },
        may: { country: 'SE' },
      },
    ],
    [
      'Hejsan svejsan, Rörjouren i Kalmar AB heter firman o vi finns på Norra vägen 41, 392 34 Kalmar. orgnumret har jag inte i huvet',
      {
        fills: {
          'company.name': 'Rörjouren i Kalmar AB',
          'company.address': address('SE', 'Norra vägen 41', ['39234', 'Kalmar']),
        },
        may: swedishFirm,
      },
    ],
    [
      'e de här man blir kund? i så fall, sverige, företag, Lindas Naglar, jag e Linda Öman å nås på 070 17 40 691',
      {
        fills: {
          country: 'SE',
          customerType: 'business',
          'company.name': 'Lindas Naglar',
          'contact.name': 'Linda Öman',
          'contact.phone': '+46701740691',
        },
      },
    ],
  ]),
]

/** At a later question: the answer and more, or something else than was asked. */
const severalLater: readonly Row[] = [
  ...rows(fresh('company.number', se), [
    [
      'den har jag inte här hemma men bolaget heter Rosenlunds Konditori AB och jag är Eva Rosenlund',
      {
        fills: { 'company.name': 'Rosenlunds Konditori AB', 'contact.name': 'Eva Rosenlund' },
        may: { 'company.legalForm': 'AB' },
      },
    ],
    [
      '559999-6609, Tomteboda Måleri AB, Sveagatan 5 A, 582 21 Linköping',
      {
        fills: {
          'company.number': '5599996609',
          'company.name': 'Tomteboda Måleri AB',
          'company.address': address('SE', 'Sveagatan 5 A', ['58221', 'Linköping']),
        },
        may: { 'company.legalForm': 'AB' },
      },
    ],
  ]),
  ...rows(at('company.address', se), [
    [
      'Industrigatan 22, 503 38 Borås, o kontakten här e Amir Haddad',
      {
        fills: {
          'company.address': address('SE', 'Industrigatan 22', ['50338', 'Borås']),
          'contact.name': 'Amir Haddad',
        },
      },
    ],
  ]),
  ...rows(at('company.address', no), [
    [
      'Kongens gate 14, 7011 Trondheim. Kontakt hos oss är Elin Fors, 912 34 533',
      {
        fills: {
          'company.address': address('NO', 'Kongens gate 14', ['7011', 'Trondheim']),
          'contact.name': 'Elin Fors',
          'contact.phone': '+4791234533',
        },
      },
    ],
  ]),
  ...rows(at('contact.name', se), [
    [
      'Det blir Yvonne Brandt på ekonomin, 070-174 06 14, yvonne.brandt@bjorkobygg.example.se',
      {
        fills: {
          'contact.name': 'Yvonne Brandt',
          'contact.phone': '+46701740614',
          'contact.email': 'yvonne.brandt@bjorkobygg.example.se',
        },
      },
    ],
    [
      'ta numret först, 070-1740695. Och skriv Camilla Dahlbom som kontakt',
      { fills: { 'contact.name': 'Camilla Dahlbom', 'contact.phone': '+46701740695' } },
    ],
  ]),
  ...rows(at('contact.name', dk), [
    [
      'Jag, Jesper Norén. Sitter i Malmö men har danskt nummer: 20 12 34 58',
      { fills: { 'contact.name': 'Jesper Norén', 'contact.phone': '+4520123458' } },
    ],
  ]),
  ...rows(at('contact.phone', se), [
    [
      '0701740621 och mejlen är erik.l@example.se, så slipper du fråga',
      { fills: { 'contact.phone': '+46701740621', 'contact.email': 'erik.l@example.se' } },
    ],
    [
      'du, en sak först bara: adressen blev Storgatan 14 men det ska va 14B. Mobilen är 0701740647',
      {
        fills: {
          'company.address': address('SE', 'Storgatan 14B', ['41138', 'Göteborg']),
          'contact.phone': '+46701740647',
        },
      },
    ],
  ]),
  ...rows(at('contact.phone', no), [
    [
      'mobil 912 34 561, fast telefon på kontoret är 22 12 34 18',
      { fills: { 'contact.phone': '+4791234561', 'contact.landline': '+4722123418' } },
    ],
  ]),
  ...rows(at('contact.email', se), [
    [
      'erik@bjorkobygg.example.se. fakturorna däremot vill vi ha till lev@bjorkobygg.example.se',
      {
        fills: {
          'contact.email': 'erik@bjorkobygg.example.se',
          'invoice.email': 'lev@bjorkobygg.example.se',
        },
        may: { 'invoice.channel': 'email' },
      },
    ],
  ]),
  ...rows(at('credit.amount', se), [
    [
      'kanske 15 000 i månaden, svårt att säga. och skicka fakturan till bokforing@bjorkobygg.example.se',
      {
        fills: { 'credit.amount': 15000, 'invoice.email': 'bokforing@bjorkobygg.example.se' },
        may: { 'invoice.channel': 'email' },
      },
    ],
  ]),
  ...rows(at('invoice.channel', se), [
    [
      'Mejl tack, till inkorgen@scanfak.example.se, och märk dem KST7720 är du snäll',
      {
        fills: {
          'invoice.channel': 'email',
          'invoice.email': 'inkorgen@scanfak.example.se',
          'invoice.reference': 'KST7720',
        },
      },
    ],
  ]),
  ...rows(at('person.name', sePrivate), [
    [
      'Göran Thelin heter jag och mejlen den är goran.thelin@example.se',
      { fills: { 'person.name': 'Göran Thelin', 'person.email': 'goran.thelin@example.se' } },
    ],
  ]),
  ...rows(at('person.address', sePrivate), [
    [
      'Ringvägen 98, 118 60 Stockholm och numret är 070 174 06 39',
      {
        fills: {
          'person.address': address('SE', 'Ringvägen 98', ['11860', 'Stockholm']),
          'person.phone': '+46701740639',
        },
      },
    ],
  ]),
]

/** One answer to what was asked. */
const single: readonly Row[] = [
  ...rows(start, [
    [
      'det är ett företag i Norge vi ska handla till',
      { fills: { country: 'NO', customerType: 'business' } },
    ],
    ['för mig själv, alltså privat', { fills: { customerType: 'private' } }],
  ]),
  ...rows(fresh('company.number', se), [
    ['5599995098', { fills: { 'company.number': '5599995098' } }],
    ['vänta ska kolla... 559999-7995', { fills: { 'company.number': '5599997995' } }],
  ]),
  ...rows(fresh('company.number', no), [
    ['jo det är 312 212 153 om jag läser rätt', { fills: { 'company.number': '312212153' } }],
  ]),
  ...rows(fresh('company.number', dk), [
    ['DK21994987 står det på pappret', { fills: { 'company.number': '21994987' } }],
  ]),
  ...rows(at('company.name', se), [
    [
      'vi heter bara Hörnan AB, inget mer',
      { fills: { 'company.name': 'Hörnan AB' }, may: { 'company.legalForm': 'AB' } },
    ],
  ]),
  ...rows(at('company.address', se), [
    [
      'gamla landsvägen 88 , 29531 Bromölla',
      {
        fills: { 'company.address': address('SE', 'gamla landsvägen 88', ['29531', 'Bromölla']) },
      },
    ],
    [
      'Vi har bara box. Box 214, 783 23 Säter',
      { fills: { 'company.address': address('SE', 'Box 214', ['78323', 'Säter']) } },
    ],
  ]),
  ...rows(at('contact.name', se), [
    ['de e ja, Ronny Wikman', { fills: { 'contact.name': 'Ronny Wikman' } }],
    ['ni kan skriva Britt-Marie Åhs', { fills: { 'contact.name': 'Britt-Marie Åhs' } }],
  ]),
  ...rows(at('contact.phone', se), [
    ['070/1740627', { fills: { 'contact.phone': '+46701740627' } }],
    [
      'Ring mig på +46 (0)70 174 06 36, helst före lunch',
      { fills: { 'contact.phone': '+46701740636' } },
    ],
  ]),
  ...rows(at('contact.phone', dk), [
    ['jag har dansk mobil, +45 2012 3484', { fills: { 'contact.phone': '+4520123484' } }],
  ]),
  ...rows(at('contact.email', se), [
    ['linnea.ahl snabel-a example.se', { fills: { 'contact.email': 'linnea.ahl@example.se' } }],
  ]),
  ...rows(at('person.name', sePrivate), [
    ['Lillemor Tjäder-Holm', { fills: { 'person.name': 'Lillemor Tjäder-Holm' } }],
  ]),
  ...rows(at('person.phone', sePrivate), [
    [
      'jag har bara mobil nuförtiden o det e 070-174 06 83',
      { fills: { 'person.phone': '+46701740683' } },
    ],
  ]),
  ...rows(at('person.phone', noPrivate), [
    ['ja det norska då, 91234544', { fills: { 'person.phone': '+4791234544' } }],
  ]),
  ...rows(at('person.email', sePrivate), [
    [
      'den är sven.ove48@example.se, å där läser jag varje dag',
      { fills: { 'person.email': 'sven.ove48@example.se' } },
    ],
  ]),
  ...rows(at('payment', se), [['vi vill ha det på räkning', { fills: { payment: 'invoice' } }]]),
  ...rows(at('payment', sePrivate), [
    ['äsch jag betalar i förväg så e de gjort', { fills: { payment: 'prepayment' } }],
  ]),
  ...rows(at('credit.amount', se), [
    ['nånstans runt fyra tusen', { fills: { 'credit.amount': 4000 } }],
    ['brukar landa på 12k', { fills: { 'credit.amount': 12000 } }],
  ]),
  ...rows(at('invoice.channel', se), [
    ['e-faktura, vi tar inte emot nåt annat', { fills: { 'invoice.channel': 'peppol' } }],
    ['på mejlen går alldeles utmärkt', { fills: { 'invoice.channel': 'email' } }],
  ]),
]

/** Corrections at the summary. */
const corrections: readonly Row[] = [
  ...rows(complete('confirm', se), [
    ['nej telefonen slutar på 49, inte 05', { fills: { 'contact.phone': '+46701740649' } }],
    [
      'Mobilen stämmer inte! 070-174 06 88 ska det va',
      { fills: { 'contact.phone': '+46701740688' } },
    ],
    [
      'ni har fel mejl till kontaktpersonen, det är erik.lindqvist@bjorkobygg.example.se',
      { fills: { 'contact.email': 'erik.lindqvist@bjorkobygg.example.se' } },
    ],
    [
      'jo vi har flyttat ser du, Nygatan 6, 411 08 Göteborg gäller nu',
      { fills: { 'company.address': address('SE', 'Nygatan 6', ['41108', 'Göteborg']) } },
    ],
    [
      'postnumret ska vara 411 39',
      { fills: { 'company.address': address('SE', 'Storgatan 14', ['41139', 'Göteborg']) } },
    ],
    [
      'Lindkvist med kv är det, Erik Lindkvist, alla stavar fel',
      { fills: { 'contact.name': 'Erik Lindkvist' } },
    ],
    [
      'Erik har slutat hos oss tyvärr, sätt Monika Aspling som kontakt i stället',
      { fills: { 'contact.name': 'Monika Aspling' } },
    ],
    [
      'Fakturorna kan ni skicka som e-faktura, peppol alltså, inte mejl',
      { fills: { 'invoice.channel': 'peppol' } },
    ],
    ['fakturamejlen är fel', { command: 'change', target: 'invoice.email' }],
    ['nja adressen är inte rätt', { command: 'change', target: 'company.address' }],
    ['ändra beloppet till 20000', { fills: { 'credit.amount': 20000 } }],
    [
      'femtusen räcker inte långt, vi handlar nog för 10 000 i månaden',
      { fills: { 'credit.amount': 10000 } },
    ],
    ['nej men gud, vi ska ju betala i förskott!', { fills: { payment: 'prepayment' } }],
    [
      'Företagsnamnet, det är Björkö Bygg & Montage AB numera',
      {
        fills: { 'company.name': 'Björkö Bygg & Montage AB' },
        may: { 'company.legalForm': 'AB' },
      },
    ],
    ['orgnumret blev fel, rätt är 559999-1923', { fills: { 'company.number': '5599991923' } }],
    [
      'inte Storgatan 14, Storgatan 41',
      { fills: { 'company.address': address('SE', 'Storgatan 41', ['41138', 'Göteborg']) } },
    ],
    ['vi behöver byta kontaktperson', { command: 'change', target: 'contact.name' }],
    [
      'fakturorna ska inte till den där mejlen utan till ekonomi@bjorkobygg.example.se',
      { fills: { 'invoice.email': 'ekonomi@bjorkobygg.example.se' } },
    ],
    ['nä men mobilnumret är ju fel', { command: 'change', target: 'contact.phone' }],
  ]),
  ...rows(complete('confirm', sePrivate), [
    [
      'jag heter Berglind, inte Berglund. Anna Berglind',
      { fills: { 'person.name': 'Anna Berglind' } },
    ],
    [
      'ursäkta, en sak till, telefonen ska vara 0701740677',
      { fills: { 'person.phone': '+46701740677' } },
    ],
    [
      'gatunumret blev tokigt, Sveavägen 112 lgh 1203 ska det stå',
      {
        fills: {
          'person.address': address('SE', 'Sveavägen 112 lgh 1203', ['11157', 'Stockholm']),
        },
      },
    ],
  ]),
  ...rows(complete('confirm', no), [
    ['Karis mobil ska vara 912 34 577', { fills: { 'contact.phone': '+4791234577' } }],
  ]),
  ...rows(complete('confirm', dk), [
    [
      'E-posten till Mette ska vara mette.s@nordlys.example.dk',
      { fills: { 'contact.email': 'mette.s@nordlys.example.dk' } },
    ],
    [
      'nej fakturan ska till EAN 5798009382405, inte till mejlen',
      { fills: { 'invoice.channel': 'gln', 'invoice.gln': '5798009382405' } },
    ],
  ]),
]

/** Corrections in mid-talk. */
const correctionsMidway: readonly Row[] = [
  ...rows(at('contact.name', se), [
    [
      'gatan blev fel förresten. Lillgatan 14 heter den',
      { fills: { 'company.address': address('SE', 'Lillgatan 14', ['41138', 'Göteborg']) } },
    ],
  ]),
  ...rows(at('contact.phone', se), [
    [
      'vänta nu, namnet på bolaget ska ha ett s, Björkös Bygg AB',
      { fills: { 'company.name': 'Björkös Bygg AB' }, may: { 'company.legalForm': 'AB' } },
    ],
  ]),
  ...rows(at('contact.email', se), [
    [
      'oj jag skrev fel mobilnummer, 070-174 06 51 är det',
      { fills: { 'contact.phone': '+46701740651' } },
    ],
  ]),
  ...rows(at('invoice.channel', se), [
    ['du jag ändrar mig, vi tar förskott i stället', { fills: { payment: 'prepayment' } }],
  ]),
  ...rows(at('person.email', sePrivate), [
    ['hör du, jag sa nog fel på telefonnumret nyss', { command: 'change', target: 'person.phone' }],
  ]),
]

/** Yes, no and what is neither. */
const assents: readonly Row[] = [
  ...rows(complete('confirm', se), [
    ['japp kör på det', { assent: 'yes' }],
    ['Jo tack, det ser helt riktigt ut', { assent: 'yes' }],
    ['mm stämmer', { assent: 'yes' }],
    ['jajamensan', { assent: 'yes' }],
    ['nä det stämmer inte', { assent: 'no' }],
    ['Nej tyvärr, där har det blivit fel', { assent: 'no' }],
    [
      'ja fast mobilen ska vara 070-174 06 93',
      { assent: 'partly', fills: { 'contact.phone': '+46701740693' } },
    ],
    [
      'jo allt är rätt förutom att vi vill ha e-faktura',
      { assent: 'partly', fills: { 'invoice.channel': 'peppol' } },
    ],
    ['Jag tror det, men jag måste fråga chefen först', { assent: 'notYes' }],
    ['om ni tar bort fakturaavgiften så ja', { assent: 'notYes' }],
    ['ja bortsett från adressen', { assent: 'notYes' }],
  ]),
  ...rows(complete('confirm', sePrivate), [
    ['ja då, så är det, tackar', { assent: 'yes' }],
    ['det mesta är rätt', { assent: 'notYes' }],
  ]),
  ...rows(complete('notice', se), [
    ['ja ja kolla ni bara, gå vidare', { assent: 'yes' }],
    ['nej det vill jag inte', { assent: 'no' }],
  ]),
]

/** Commands. */
const commands: readonly Row[] = [
  ...rows(start, [
    [
      'går det på engelska i stället? kollegan bredvid kan ingen svenska',
      { command: 'language', language: 'en' },
    ],
  ]),
  ...rows(fresh('company.number', se), [
    ['vad ska ni ha det till', { command: 'why' }],
    ['jag begriper inte vad jag ska skriva här', { command: 'help' }],
  ]),
  ...rows(at('contact.phone', se), [
    ['varför måste ni ha mitt mobilnummer?', { command: 'why', target: 'contact.phone' }],
    ['Finns det någon levande människa man kan få tala med?', { command: 'human' }],
    ['var kan man läsa om hur ni hanterar personuppgifter', { command: 'privacy' }],
  ]),
  ...rows(at('contact.email', se), [
    ['oj, backa ett steg', { command: 'back' }],
    ['kan jag få se en sammanfattning av det jag skrivit', { command: 'summary' }],
    ['ångra det sista', { command: ['undo', 'back'] }],
    ['jag hinner inte mer nu, vi avbryter', { command: ['cancel', 'stop'] }],
  ]),
  ...rows(at('credit.amount', se), [
    ['hoppa över den frågan va', { command: 'skip' }],
    ['koppla mig till kundtjänst tack', { command: 'human' }],
  ]),
  ...rows(at('person.phone', sePrivate), [
    ['nä nu blev det rörigt, vi börjar om från början', { command: 'restart' }],
    ['vilka uppgifter har ni om mig?', { command: ['mydata', 'summary'] }],
    ['radera allt ni har om mig', { command: 'delete' }],
  ]),
]

/** Talk beside the matter. */
const digressions: readonly Row[] = [
  ...rows(start, [
    ['godmorgon godmorgon!', { digression: 'greeting' }],
    ['pratar jag med en maskin nu eller?', { digression: 'areYouHuman' }],
    ['vad är du för nån då', { digression: ['whoAreYou', 'areYouHuman'] }],
    ['jag tror faktiskt jag redan är kund hos er', { digression: 'amCustomer' }],
  ]),
  ...rows(at('payment', se), [
    ['kan man betala med kort', { digression: 'paymentWays' }],
    [
      'hur många dagar har man på sig att betala fakturan',
      { digression: ['payTime', 'faq', 'question'] },
    ],
  ]),
  ...rows(at('contact.name', se), [
    ['hur lång tid tar det här egentligen', { digression: 'howLong' }],
    ['när har ni öppet på lördagar', { digression: ['openingHours', 'faq'] }],
    ['Vad kostar frakten till Gotland?', { digression: ['faq', 'question', 'otherMatter'] }],
  ]),
  ...rows(at('contact.email', se), [
    ['är det mycket kvar', { digression: ['left', 'howLong'] }],
    ['men herregud vad ni frågar', { digression: 'frustration' }],
  ]),
  ...rows(at('person.address', sePrivate), [
    [
      'är det säkert att lämna sina uppgifter här?',
      { digression: ['dataUse', 'saved', 'question', 'faq'] },
    ],
    [
      'kan ni köra varorna till en annan adress, sommarstugan till exempel?',
      { digression: ['deliveryAddress', 'faq', 'question'] },
    ],
  ]),
  ...rows(complete('confirm', se), [
    ['vad händer sen när jag är klar', { digression: 'whatNext' }],
    ['tack snälla för hjälpen', { digression: 'thanks' }],
  ]),
]

/** The value merely contains such a word, or is none. */
const traps: readonly Row[] = [
  ...rows(at('company.name', se), [
    ['Paus AB', { fills: { 'company.name': 'Paus AB' }, may: { 'company.legalForm': 'AB' } }],
    [
      'Hjälp i Hemmet Mälardalen AB',
      {
        fills: { 'company.name': 'Hjälp i Hemmet Mälardalen AB' },
        may: { 'company.legalForm': 'AB' },
      },
    ],
    ['är det namnet som står hos Bolagsverket ni vill ha?', { nothing: true }],
    ['det står en kund i kassan, ett ögonblick', { nothing: true }],
  ]),
  ...rows(at('company.address', se), [
    [
      'Tackvägen 1, 641 30 Katrineholm',
      { fills: { 'company.address': address('SE', 'Tackvägen 1', ['64130', 'Katrineholm']) } },
    ],
  ]),
  ...rows(at('contact.name', se), [
    ['Stig Back', { fills: { 'contact.name': 'Stig Back' } }],
    ['vem menar ni, den som beställer eller den som betalar', { nothing: true }],
  ]),
  ...rows(at('contact.email', se), [
    [
      'hjalp@stoppochfix.example.se',
      { fills: { 'contact.email': 'hjalp@stoppochfix.example.se' } },
    ],
  ]),
  ...rows(at('person.name', sePrivate), [
    ['Nejla Jalil', { fills: { 'person.name': 'Nejla Jalil' } }],
    ['hallå är ni kvar? det blev tyst', { nothing: true }],
  ]),
]

export const twentysecondSv: readonly Row[] = [
  ...several,
  ...severalMore,
  ...severalLater,
  ...single,
  ...corrections,
  ...correctionsMidway,
  ...assents,
  ...commands,
  ...digressions,
  ...traps,
]
