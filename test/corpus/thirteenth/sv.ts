import { address, rows } from '../row.ts'
import type { Row } from '../row.ts'
import { at, complete, dk, fresh, no, noPrivate, se, sePrivate, start } from '../situations.ts'

export const thirteenthSv: readonly Row[] = [
  ...rows(start, [
    ['sverige', { fills: { country: 'SE' } }],
    ['Vi håller till i Sverige, utanför Västerås', { fills: { country: 'SE' } }],
    ['norge fast jag är svensk och skriver svenska', { fills: { country: 'NO' } }],
    ['Danmark! flyttade över sundet i våras', { fills: { country: 'DK' } }],
    [
      'Hej! Jag driver en frisörsalong i Sverige och vill handla på faktura',
      { fills: { country: 'SE', customerType: 'business', payment: 'invoice' } },
    ],
    [
      'Hejsan, Linda Bergkvist på Salong Hårresande AB i Sundsvall, orgnr 559999-1246. Hinner bara skriva kort, nästa kund kommer strax',
      {
        fills: {
          'company.number': '5599991246',
          'company.name': 'Salong Hårresande AB',
          'contact.name': 'Linda Bergkvist',
        },
        may: { country: 'SE', customerType: 'business' },
      },
    ],
    [
      'ska flytta till min första lägenhet och behöver lite grejer, privatperson i sverige, betalar i förskott',
      { fills: { country: 'SE', customerType: 'private', payment: 'prepayment' } },
    ],
    [
      'God dag. Vi önskar öppna ett konto för Advokatbyrån Cederström & Falk AB, organisationsnummer 559999-1279, Sverige. Betalning sker mot faktura.',
      {
        fills: {
          country: 'SE',
          'company.name': 'Advokatbyrån Cederström & Falk AB',
          'company.number': '5599991279',
          payment: 'invoice',
        },
        may: { customerType: 'business' },
      },
    ],
    [
      'Land: Sverige\nTyp: Företag\nOrg.nr: 559999-1204\nFöretagsnamn: Smakfabriken Krog AB\nAdress: Kungsgatan 22, 702 24 Örebro\nKontakt: Yusuf Demir\nTel: 070-174 06 71\nE-post: yusuf@smakfabriken.se',
      {
        fills: {
          country: 'SE',
          customerType: 'business',
          'company.number': '5599991204',
          'company.name': 'Smakfabriken Krog AB',
          'company.address': address('SE', 'Kungsgatan 22', ['70224', 'Örebro']),
          'contact.name': 'Yusuf Demir',
          'contact.phone': '+46701740671',
          'contact.email': 'yusuf@smakfabriken.se',
        },
      },
    ],
    [
      'företag sverige faktura',
      { fills: { country: 'SE', customerType: 'business', payment: 'invoice' } },
    ],
    [
      'Svenskt aktiebolag, 5599991253, vill ha fakturorna mejlade till bokforing@ljusaogonblick.se',
      {
        fills: {
          country: 'SE',
          customerType: 'business',
          'company.number': '5599991253',
          'invoice.email': 'bokforing@ljusaogonblick.se',
        },
        may: { 'invoice.channel': 'email', payment: 'invoice', 'company.legalForm': 'AB' },
      },
    ],
    [
      'Hej på er, jag heter Ingegerd Palmqvist och är 81 år. Jag har aldrig handlat så här förut men vill gärna beställa garn som privatperson. Jag bor i Sverige.',
      { fills: { country: 'SE', customerType: 'private', 'person.name': 'Ingegerd Palmqvist' } },
    ],
    [
      'Vi är ett danskt företag, CVR 25052943, Lyngby Smørrebrød ApS. Jag som sköter inköpen är svensk så ursäkta språket',
      {
        fills: {
          country: 'DK',
          'company.number': '25052943',
          'company.name': 'Lyngby Smørrebrød ApS',
          customerType: 'business',
        },
      },
    ],
    [
      'Hallå! Kör lastbil för Kallbergs Åkeri AB och sitter i hytten så jag pratar in det här, vi är ett svenskt företag och vill ha faktura',
      {
        fills: {
          country: 'SE',
          customerType: 'business',
          payment: 'invoice',
          'company.name': 'Kallbergs Åkeri AB',
        },
      },
    ],
    [
      'norskt AS, orgnr 923609016, vi heter Kystlyset AS, faktura',
      {
        fills: {
          country: 'NO',
          'company.number': '923609016',
          'company.name': 'Kystlyset AS',
          payment: 'invoice',
        },
        may: { customerType: 'business' },
      },
    ],
    [
      'Hej,\nvi vill bli kund hos er.\n\nMed vänlig hälsning\nPernilla Stråhle\nInköpare\nÄlvstads Kommunservice AB\nTorggatan 1, 671 30 Arvika\n070-174 06 15\npernilla.strahle@alvstadservice.se',
      {
        fills: {
          'company.name': 'Älvstads Kommunservice AB',
          'contact.name': 'Pernilla Stråhle',
          'contact.phone': '+46701740615',
          'contact.email': 'pernilla.strahle@alvstadservice.se',
          'company.address': address('SE', 'Torggatan 1', ['67130', 'Arvika']),
        },
        may: { country: 'SE', customerType: 'business' },
      },
    ],
  ]),
  ...rows(at('customerType', se), [
    ['vi är en salong så företag', { fills: { customerType: 'business' } }],
    ['firma', { fills: { customerType: 'business' } }],
  ]),
  ...rows(at('customerType', sePrivate), [
    [
      'det är bara till mig själv hemma, så privat antar jag',
      { fills: { customerType: 'private' } },
    ],
    [
      'Nej kära nån, jag har inget företag, jag är privatperson',
      { fills: { customerType: 'private' } },
    ],
  ]),
  ...rows(at('payment', se), [
    ['fakura tack', { fills: { payment: 'invoice' } }],
    ['Vi köper uteslutande mot faktura, 30 dagar netto.', { fills: { payment: 'invoice' } }],
    [
      'faktura, och orgnumret är 5599991204 om ni ska ha det också',
      { fills: { payment: 'invoice', 'company.number': '5599991204' } },
    ],
  ]),
  ...rows(at('payment', sePrivate), [
    ['jag betalar hellre i förväg så är det gjort', { fills: { payment: 'prepayment' } }],
    ['Det blir på firman i stället, alltså företagskund', { fills: { customerType: 'business' } }],
    ['är du en robot eller?', { digression: 'areYouHuman', nothing: true }],
  ]),
  ...rows(at('payment', noPrivate), [['förskott går fint', { fills: { payment: 'prepayment' } }]]),
  ...rows(at('company.number', se), [
    ['559999 1246', { fills: { 'company.number': '5599991246' } }],
    [
      '55 99 99 12 04 står det på papperet här i fikarummet',
      { fills: { 'company.number': '5599991204' } },
    ],
    [
      'femtiofem nittionio nittionio tolv sjuttionio',
      { fills: { 'company.number': '5599991279' } },
    ],
    ['momsnumret är SE559999125301, det räcker väl', { fills: { 'company.number': '5599991253' } }],
    ['orgnr:5599991246', { fills: { 'company.number': '5599991246' } }],
    ['559999-1234', { refused: 'company.number' }],
    [
      '5599991246, Salong Hårresande AB, Storgatan 30, 852 30 Sundsvall',
      {
        fills: {
          'company.number': '5599991246',
          'company.name': 'Salong Hårresande AB',
          'company.address': address('SE', 'Storgatan 30', ['85230', 'Sundsvall']),
        },
      },
    ],
    [
      'organisationsnummer fem fem nio nio nio nio ett två sju nio och kontaktperson är Ronny Kallberg',
      { fills: { 'contact.name': 'Ronny Kallberg', 'company.number': '5599991279' } },
    ],
    ['eller förresten, vi betalar nog i förskott ändå', { fills: { payment: 'prepayment' } }],
    ['Varför behöver ni vårt organisationsnummer?', { command: 'why', nothing: true }],
    ['har ingen aning vad vi har för orgnummer, chefen är på lunch', { dontKnow: true }],
  ]),
  ...rows(at('company.number', dk), [
    ['cvr 13 74 81 36', { fills: { 'company.number': '13748136' } }],
  ]),
  ...rows(at('company.number', no), [
    ['det är 974 760 673 MVA', { fills: { 'company.number': '974760673' } }],
  ]),
  ...rows(at('company.name', se), [
    ['vi heter Salong Hårresande AB', { fills: { 'company.name': 'Salong Hårresande AB' } }],
    [
      'Tandkliniken Vita Leendet i Borås AB',
      { fills: { 'company.name': 'Tandkliniken Vita Leendet i Borås AB' } },
    ],
    ['kallbergs åkeri ab', { fills: { 'company.name': 'kallbergs åkeri ab' } }],
    [
      'Smakfabriken Krog AB, ring Yusuf Demir på 070-1740671',
      {
        fills: {
          'company.name': 'Smakfabriken Krog AB',
          'contact.name': 'Yusuf Demir',
          'contact.phone': '+46701740671',
        },
      },
    ],
    [
      'Firmanamn: Bröllopsbilder Norr AB\nGatuadress: Skeppsgatan 11\nPostnr: 972 38\nOrt: Luleå',
      {
        fills: {
          'company.name': 'Bröllopsbilder Norr AB',
          'company.address': address('SE', 'Skeppsgatan 11', ['97238', 'Luleå']),
        },
      },
    ],
    ['herregud vad krångligt det ska vara', { digression: 'frustration', nothing: true }],
    ['Stopp & Start Trafikskola AB', { fills: { 'company.name': 'Stopp & Start Trafikskola AB' } }],
    ['Hjälp i Hemmet Kalmar AB', { fills: { 'company.name': 'Hjälp i Hemmet Kalmar AB' } }],
    ['Krogen 1246 i Malmö AB', { fills: { 'company.name': 'Krogen 1246 i Malmö AB' } }],
  ]),
  ...rows(at('company.name', no), [
    ['Fjellbris Foto AS heter bolaget', { fills: { 'company.name': 'Fjellbris Foto AS' } }],
    [
      'kan vi ta det här på norska i stället',
      { command: 'language', language: 'no', nothing: true },
    ],
  ]),
  ...rows(at('company.address', se), [
    [
      'Drottninggatan 41, 252 21 Helsingborg',
      {
        fills: { 'company.address': address('SE', 'Drottninggatan 41', ['25221', 'Helsingborg']) },
      },
    ],
    [
      'hamngatan 3b 80320 gävle',
      { fills: { 'company.address': address('SE', 'hamngatan 3b', ['80320', 'gävle']) } },
    ],
    [
      'Industrivägen 18\n302 41 Halmstad',
      { fills: { 'company.address': address('SE', 'Industrivägen 18', ['30241', 'Halmstad']) } },
    ],
    [
      'Vi sitter på Rådhustorget 2 i Landskrona, postnummer 261 31',
      { fills: { 'company.address': address('SE', 'Rådhustorget 2', ['26131', 'Landskrona']) } },
    ],
    [
      'Box 114, 761 22 Norrtälje',
      { fills: { 'company.address': address('SE', 'Box 114', ['76122', 'Norrtälje']) } },
    ],
    [
      'Strandvägen 7, 114 56 Stockholm. Kontaktperson hos oss är Margareta Falk, margareta.falk@cederstromfalk.se',
      {
        fills: {
          'company.address': address('SE', 'Strandvägen 7', ['11456', 'Stockholm']),
          'contact.name': 'Margareta Falk',
          'contact.email': 'margareta.falk@cederstromfalk.se',
        },
      },
    ],
    [
      'Ursäkta, rätt organisationsnummer ska vara 559999-1279.',
      { fills: { 'company.number': '5599991279' } },
    ],
    ['vi börjar om från början, det blev bara fel', { command: 'restart', nothing: true }],
    [
      'Startvägen 2, 433 31 Partille',
      { fills: { 'company.address': address('SE', 'Startvägen 2', ['43331', 'Partille']) } },
    ],
  ]),
  ...rows(at('company.address', dk), [
    [
      'Nørregade 12, 1165 København K',
      { fills: { 'company.address': address('DK', 'Nørregade 12', ['1165', 'København K']) } },
    ],
  ]),
  ...rows(at('person.address', sePrivate), [
    [
      'lilla torget 5 lgh 1102, 58224 linköping',
      {
        fills: {
          'person.address': address('SE', 'lilla torget 5 lgh 1102', ['58224', 'linköping']),
        },
      },
    ],
    [
      'Jag bor på Syrenstigen 16 i Mora och postnumret är 792 30',
      { fills: { 'person.address': address('SE', 'Syrenstigen 16', ['79230', 'Mora']) } },
    ],
    [
      'Flyttar den 1:a till Ryds Allé 21, 584 32 Linköping så skicka dit. mobil 070-1740651',
      {
        fills: {
          'person.address': address('SE', 'Ryds Allé 21', ['58432', 'Linköping']),
          'person.phone': '+46701740651',
        },
      },
    ],
    ['vad kostar frakten till umeå?', { digression: 'question', nothing: true }],
  ]),
  ...rows(at('contact.name', se), [
    [
      'linda bergkvist, det är jag som äger stället',
      { fills: { 'contact.name': 'linda bergkvist' } },
    ],
    ['Ni kan skriva Yusuf Demir', { fills: { 'contact.name': 'Yusuf Demir' } }],
    ['Ann-Charlotte af Klint', { fills: { 'contact.name': 'Ann-Charlotte af Klint' } }],
    [
      'Jessica Ström / 070-174 06 29 / jessica@vitaleendet.se',
      {
        fills: {
          'contact.name': 'Jessica Ström',
          'contact.phone': '+46701740629',
          'contact.email': 'jessica@vitaleendet.se',
        },
      },
    ],
    [
      'ronny kallberg noll sju noll ett sju fyra noll sex åtta åtta',
      { fills: { 'contact.name': 'ronny kallberg', 'contact.phone': '+46701740688' } },
    ],
    [
      'Namn Goran Petrović, mobil 0701740636, mejl goran@pizzeriasolsidan.se, vi köper för ca 12000/mån',
      {
        fills: {
          'contact.name': 'Goran Petrović',
          'contact.phone': '+46701740636',
          'contact.email': 'goran@pizzeriasolsidan.se',
          'credit.amount': 12000,
        },
      },
    ],
    [
      'vänta lite, organisationsnumret blev tokigt',
      { command: 'change', target: 'company.number' },
    ],
    ['vad har jag fyllt i hittills?', { command: 'summary', nothing: true }],
    [
      'Jag som skriver heter Lena Åkesson men kontaktpersonen ska vara Tobias Frisk',
      { fills: { 'contact.name': 'Tobias Frisk' } },
    ],
  ]),
  ...rows(at('person.name', sePrivate), [
    ['Jag heter Ingegerd Palmqvist', { fills: { 'person.name': 'Ingegerd Palmqvist' } }],
    ['elin norberg', { fills: { 'person.name': 'elin norberg' } }],
    [
      'Jag heter Birgit Sandahl och bor på Lingonvägen 4, 815 75 Söderfors',
      {
        fills: {
          'person.name': 'Birgit Sandahl',
          'person.address': address('SE', 'Lingonvägen 4', ['81575', 'Söderfors']),
        },
      },
    ],
    [
      'hugo lindahl 0701740647 hugo.lindahl@example.se',
      {
        fills: {
          'person.name': 'hugo lindahl',
          'person.phone': '+46701740647',
          'person.email': 'hugo.lindahl@example.se',
        },
      },
    ],
    ['mitt personnummer är 19121212-1212', { nationalNumber: true }],
  ]),
  ...rows(at('contact.phone', se), [
    ['0701740611', { fills: { 'contact.phone': '+46701740611' } }],
    ['noll sju noll ett sju fyra noll sex två två', { fills: { 'contact.phone': '+46701740622' } }],
    [
      'nås säkrast på 070 17 40 633, har alltid headset i bilen',
      { fills: { 'contact.phone': '+46701740633' } },
    ],
    ['+46 (0)70-174 06 44', { fills: { 'contact.phone': '+46701740644' } }],
    ['070174', { refused: 'contact.phone' }],
    [
      '0701740617 eller maila på stina@ljusaogonblick.se, fotar bröllop hela helgen så svarar sällan',
      { fills: { 'contact.phone': '+46701740617', 'contact.email': 'stina@ljusaogonblick.se' } },
    ],
    ['kan jag ändra företagsnamnet?', { command: 'change', target: 'company.name' }],
    [
      '070-174 06 81, nej fel av mig, 070-174 06 82',
      { fills: { 'contact.phone': '+46701740682' } },
    ],
    ['gå tillbaka ett steg', { command: ['back', 'undo'], nothing: true }],
    ['ring helst efter klockan 16 när sista kunden gått', { nothing: true }],
  ]),
  ...rows(at('person.phone', sePrivate), [
    [
      'Mobilen är 070/174 06 55, någon hemtelefon har jag inte längre',
      { fills: { 'person.phone': '+46701740655' } },
    ],
    [
      '070 174 06 63, mejl wilma.ek@example.se',
      { fills: { 'person.phone': '+46701740663', 'person.email': 'wilma.ek@example.se' } },
    ],
    [
      'Barnbarnet tycker att jag ska ta faktura istället för förskott, så då gör jag det.',
      { fills: { payment: 'invoice' } },
    ],
    ['Hur länge sparar ni mina personuppgifter?', { command: 'privacy', nothing: true }],
    ['Mitt nummer lämnar jag inte ut till någon.', { nothing: true }],
  ]),
  ...rows(at('contact.phone', dk), [
    ['20 12 34 71', { fills: { 'contact.phone': '+4520123471' } }],
  ]),
  ...rows(at('person.phone', noPrivate), [
    ['mitt nr är 680 50 021', { fills: { 'person.phone': '+4768050021' } }],
  ]),
  ...rows(at('contact.email', se), [
    [
      'reception snabel-a vitaleendet punkt se',
      { fills: { 'contact.email': 'reception@vitaleendet.se' } },
    ],
    ['Kansli@CederstromFalk.se', { fills: { 'contact.email': 'kansli@cederstromfalk.se' } }],
    ['linda.harresande.se', { refused: 'contact.email' }],
    [
      'petra@klippverket.se och fakturorna till faktura@klippverket.se',
      {
        fills: {
          'contact.email': 'petra@klippverket.se',
          'invoice.email': 'faktura@klippverket.se',
        },
        may: { 'invoice.channel': 'email' },
      },
    ],
    ['oj mobilnumret blev fel, ska va 0701740677', { fills: { 'contact.phone': '+46701740677' } }],
    [
      'förresten sätt Jessica Ström som kontaktperson istället för Erik',
      { fills: { 'contact.name': 'Jessica Ström' } },
    ],
    ['Vilka tider har ni öppet på lördagar?', { digression: 'openingHours', nothing: true }],
    ['min mejl ligger nere idag', { nothing: true }],
  ]),
  ...rows(at('person.email', sePrivate), [
    [
      'ingegerd.palmqvist@example.se. Det är barnbarnet som har ordnat den',
      { fills: { 'person.email': 'ingegerd.palmqvist@example.se' } },
    ],
    [
      'nej men jag skrev ju fel mobilnr 🙈 070-174 06 39 ska det vara',
      { fills: { 'person.phone': '+46701740639' } },
    ],
    [
      'Snälla kan jag få prata med en riktig människa i stället',
      { command: 'human', nothing: true },
    ],
  ]),
  ...rows(at('credit.amount', se), [
    ['runt åtta tusen i månaden skulle jag tro', { fills: { 'credit.amount': 8000 } }],
    ['3500 spänn', { fills: { 'credit.amount': 3500 } }],
    ['ca 40 tkr per månad', { fills: { 'credit.amount': 40000 } }],
    [
      'det brukar landa på tjugofem tusen ungefär, vi har fyra restauranger',
      { fills: { 'credit.amount': 25000 } },
    ],
    [
      'femton tusen i månaden, skicka fakturan med vanlig post',
      { fills: { 'credit.amount': 15000, 'invoice.channel': 'post' } },
    ],
    [
      '6 000 kr. Fakturor till invoice@cederstromfalk.se, tack.',
      {
        fills: { 'credit.amount': 6000, 'invoice.email': 'invoice@cederstromfalk.se' },
        may: { 'invoice.channel': 'email' },
      },
    ],
    ['sju tusen nej säg tio tusen', { fills: { 'credit.amount': 10000 } }],
    ['hoppa över den frågan', { command: 'skip', nothing: true }],
    ['Ingen aning faktiskt, har precis öppnat', { dontKnow: true }],
  ]),
  ...rows(at('invoice.channel', se), [
    ['i ett kuvert med posten är ni snälla', { fills: { 'invoice.channel': 'post' } }],
    ['Kommunen tar enbart emot e-fakturor via Peppol.', { fills: { 'invoice.channel': 'peppol' } }],
    ['maila den bara', { fills: { 'invoice.channel': 'email' } }],
    [
      'E-post, till ekonomi@alvstadservice.se',
      { fills: { 'invoice.channel': 'email', 'invoice.email': 'ekonomi@alvstadservice.se' } },
    ],
    ['mejl, eller nej, ta peppol', { fills: { 'invoice.channel': 'peppol' } }],
  ]),
  ...rows(at('invoice.email', se), [
    ['levfaktura@smakfabriken.se', { fills: { 'invoice.email': 'levfaktura@smakfabriken.se' } }],
    [
      'jag ångrar mig om mejl, skicka pappersfaktura med posten istället',
      { fills: { 'invoice.channel': 'post' } },
    ],
  ]),
  ...rows(fresh('country', se), [
    [
      '559999-1253 Ljusa Ögonblick Foto AB, Parkgatan 8, 352 33 Växjö, faktura',
      {
        fills: {
          payment: 'invoice',
          'company.number': '5599991253',
          'company.name': 'Ljusa Ögonblick Foto AB',
          'company.address': address('SE', 'Parkgatan 8', ['35233', 'Växjö']),
        },
      },
    ],
    [
      'Vi önskar faktura via Peppol och räknar med inköp om 30 000 kr i månaden.',
      { fills: { payment: 'invoice', 'credit.amount': 30000, 'invoice.channel': 'peppol' } },
    ],
  ]),
  ...rows(fresh('country', sePrivate), [
    [
      'Elin Norberg, Studentvägen 14, 752 34 Uppsala, 0701740698, elin.norberg@example.se. förskott',
      {
        fills: {
          payment: 'prepayment',
          'person.name': 'Elin Norberg',
          'person.address': address('SE', 'Studentvägen 14', ['75234', 'Uppsala']),
          'person.phone': '+46701740698',
          'person.email': 'elin.norberg@example.se',
        },
      },
    ],
    [
      'kan jag få faktura? handlar för max 600 kr i månaden',
      { fills: { payment: 'invoice', 'credit.amount': 600 } },
    ],
  ]),
  ...rows(at('contact.name', dk), [
    [
      'Sofia Rask, +45 2012 3466, sofia@nordlys.dk',
      {
        fills: {
          'contact.name': 'Sofia Rask',
          'contact.phone': '+4520123466',
          'contact.email': 'sofia@nordlys.dk',
        },
      },
    ],
  ]),
  ...rows(at('contact.phone', no), [
    [
      '680 50 033, och mejlen är sara.nyberg@fjordlys.no',
      { fills: { 'contact.phone': '+4768050033', 'contact.email': 'sara.nyberg@fjordlys.no' } },
    ],
  ]),
  ...rows(at('person.name', noPrivate), [
    [
      'Johan Säfström, bor i Bergen på Nygårdsgaten 40, 5015 Bergen',
      {
        fills: {
          'person.name': 'Johan Säfström',
          'person.address': address('NO', 'Nygårdsgaten 40', ['5015', 'Bergen']),
        },
      },
    ],
  ]),
  ...rows(complete('confirm', se), [
    [
      'Fakturamejlen ska vara ekonomi@bjorkobygg.se',
      { fills: { 'invoice.email': 'ekonomi@bjorkobygg.se' } },
    ],
    ['telefonnumret är gammalt', { command: 'change', target: 'contact.phone' }],
    [
      'Vi har flyttat kontoret, ny adress är Norra Hamngatan 6, 411 14 Göteborg',
      { fills: { 'company.address': address('SE', 'Norra Hamngatan 6', ['41114', 'Göteborg']) } },
    ],
    [
      'Beloppet är för lågt satt. Vi behöver 20 000 kr per månad.',
      { fills: { 'credit.amount': 20000 } },
    ],
    [
      'vi vill ha fakturan via peppol istället för mejl',
      { fills: { 'invoice.channel': 'peppol' } },
    ],
    ['ja tack det stämmer bra', { assent: 'yes' }],
    ['japp kör på', { assent: 'yes' }],
    ['jajamensan', { assent: 'yes' }],
    ['ja allt utom adressen', { assent: 'partly', command: 'change', target: 'company.address' }],
    [
      'Ja, men byt telefonnumret till 070-174 06 90',
      { assent: 'partly', fills: { 'contact.phone': '+46701740690' } },
    ],
    ['vänta, jag har en kund i stolen, kollar om en kvart', { assent: 'notYes' }],
  ]),
  ...rows(complete('notice', se), [
    ['ändra kontaktperson', { command: 'change', target: 'contact.name' }],
    ['Godkännes.', { assent: 'yes' }],
    ['okej det är okej för oss', { assent: 'yes' }],
    ['Nej, det godkänner vi inte.', { assent: 'no' }],
    ['ja, under förutsättning att vår ekonomichef också säger ja', { assent: 'notYes' }],
    ['nja, vad innebär det där?', { assent: 'notYes' }],
  ]),
  ...rows(complete('confirm', sePrivate), [
    ['Jag heter Anna Bergsten nu, har gift mig', { fills: { 'person.name': 'Anna Bergsten' } }],
    ['adressen måste ändras, jag flyttar ju', { command: 'change', target: 'person.address' }],
    ['Byt mailen till anna.b@example.se tack', { fills: { 'person.email': 'anna.b@example.se' } }],
    ['Ja, så fint det blev. Allt är rätt.', { assent: 'yes' }],
    ['nej', { assent: 'no' }],
    ['Jag ska bara fråga min dotter först', { assent: 'notYes' }],
    ['Jag vill att ni raderar allt ni har om mig', { command: 'delete', nothing: true }],
  ]),
  ...rows(at('contact.email', no), [
    [
      'telefonen ska vara 680 50 044, jag tog fel siffra',
      { fills: { 'contact.phone': '+4768050044' } },
    ],
  ]),
  ...rows(complete('confirm', dk), [
    [
      'ändra fakturamejlen till bogholderi@nordlys.dk',
      { fills: { 'invoice.email': 'bogholderi@nordlys.dk' } },
    ],
  ]),
  ...rows(complete('confirm', noPrivate), [['👍', { assent: 'yes' }]]),
]
