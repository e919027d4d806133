import { address, rows } from '../row.ts'
import type { Row } from '../row.ts'
import { at, complete, fresh, se, sePrivate, start } from '../situations.ts'

export const eleventhSv: readonly Row[] = [
  ...rows(start, [
    ['sverige', { fills: { country: 'SE' } }],
    ['Vi sitter i Skövde, alltså Sverige', { fills: { country: 'SE' } }],
    ['svergie', { fills: { country: 'SE' } }],
    [
      'Hej! Jag heter Maja Lundgren och driver Salong Saxen i Lund. Vi vill gärna handla på faktura, orgnr 559999-1246.',
      {
        fills: {
          customerType: 'business',
          'company.name': 'Salong Saxen',
          'contact.name': 'Maja Lundgren',
          payment: 'invoice',
          'company.number': '5599991246',
        },
        may: { country: 'SE' },
      },
    ],
    [
      'företag, sverige, faktura',
      { fills: { country: 'SE', customerType: 'business', payment: 'invoice' } },
    ],
    [
      'svensk firma här, betalar gärna på faktura',
      { fills: { country: 'SE', customerType: 'business', payment: 'invoice' } },
    ],
    [
      'Hej, jag är pensionär och vill köpa perenner till trädgården som privatperson. Ingrid Mattsson heter jag, bor på Hasselstigen 4 i Ängelholm, 262 63. Betalar i förskott.',
      {
        fills: {
          customerType: 'private',
          'person.name': 'Ingrid Mattsson',
          'person.address': address('SE', 'Hasselstigen 4', ['26263', 'Ängelholm']),
          payment: 'prepayment',
        },
        may: { country: 'SE' },
      },
    ],
    [
      'tja vi e en startup i gbg, pixelpotatis ab, 5599991204, kör faktura',
      {
        fills: {
          'company.name': 'pixelpotatis ab',
          'company.number': '5599991204',
          payment: 'invoice',
        },
        may: { country: 'SE', customerType: 'business' },
      },
    ],
    [
      'Bostadsrättsföreningen Sjöutsikten, org.nr 559999-1253. Undertecknad är kassör: Lennart Hallin, tel 070-174 06 44.',
      {
        fills: {
          'company.name': 'Bostadsrättsföreningen Sjöutsikten',
          'company.number': '5599991253',
          'contact.name': 'Lennart Hallin',
          'contact.phone': '+46701740644',
        },
        may: { country: 'SE', customerType: 'business' },
      },
    ],
    [
      'Sverige, privat, förskott, Hampus Roos, Kastanjegatan 30C, 223 59 Lund, 0701740696, hampus.roos@example.se',
      {
        fills: {
          country: 'SE',
          customerType: 'private',
          payment: 'prepayment',
          'person.name': 'Hampus Roos',
          'person.address': address('SE', 'Kastanjegatan 30C', ['22359', 'Lund']),
          'person.phone': '+46701740696',
          'person.email': 'hampus.roos@example.se',
        },
      },
    ],
    [
      'God morgon, jag ringer egentligen hellre men här är pastorsexpeditionen i Klockebo församling, Sverige. Vi skulle vilja beställa ljus mot faktura.',
      {
        fills: { country: 'SE', payment: 'invoice' },
        may: { customerType: 'business', 'company.name': 'Klockebo församling' },
      },
    ],
    [
      'kan jag som privatperson i sverige handla hos er?',
      { fills: { country: 'SE', customerType: 'private' } },
    ],
    [
      'Hej hej! Frisörsalong i Sverige, vi vill ha företagskonto med faktura och handlar för typ 3500 i månaden',
      {
        fills: {
          country: 'SE',
          customerType: 'business',
          payment: 'invoice',
          'credit.amount': 3500,
        },
      },
    ],
    [
      'Jag är privatkund från Sverige och mitt namn är Elsa Nordin, mejl elsa.nordin@example.se',
      {
        fills: {
          country: 'SE',
          customerType: 'private',
          'person.name': 'Elsa Nordin',
          'person.email': 'elsa.nordin@example.se',
        },
      },
    ],
  ]),
  ...rows(at('customerType', se), [
    ['ja de e för firman', { fills: { customerType: 'business' } }],
    ['Det är en bostadsrättsförening.', { fills: { customerType: 'business' } }],
    ['enskild firma', { fills: { customerType: 'business' }, may: { 'company.legalForm': 'EF' } }],
  ]),
  ...rows(at('customerType', sePrivate), [
    ['nä inget företag bara till mig själv och trädgården', { fills: { customerType: 'private' } }],
    ['Jag är pensionär så det blir som privatperson.', { fills: { customerType: 'private' } }],
  ]),
  ...rows(at('payment', se), [
    ['helst mot faktura, 30 dagar om det går', { fills: { payment: 'invoice' } }],
    ['fakura', { fills: { payment: 'invoice' } }],
    [
      'Faktura, och den ska gå via Peppol',
      { fills: { payment: 'invoice', 'invoice.channel': 'peppol' } },
    ],
    ['vilka sätt kan man betala på?', { digression: 'paymentWays', nothing: true }],
  ]),
  ...rows(at('payment', sePrivate), [
    ['förskott blir bra det', { fills: { payment: 'prepayment' } }],
    [
      'Jag betalar i förväg, vill inte ha räkningar liggande.',
      { fills: { payment: 'prepayment' } },
    ],
  ]),
  ...rows(at('company.number', se), [
    ['559999-1246', { fills: { 'company.number': '5599991246' } }],
    ['orgnr559999 1204', { fills: { 'company.number': '5599991204' } }],
    ['Det är 55 99 99 12 53', { fills: { 'company.number': '5599991253' } }],
    ['vårt momsnr är SE559999120401', { fills: { 'company.number': '5599991204' } }],
    ['559999-1239', { refused: 'company.number' }],
    ['559999-127', { refused: 'company.number' }],
    [
      '559999-1253, Kajsas Café AB, Södergatan 11, 211 34 Malmö',
      {
        fills: {
          'company.number': '5599991253',
          'company.name': 'Kajsas Café AB',
          'company.address': address('SE', 'Södergatan 11', ['21134', 'Malmö']),
        },
      },
    ],
    [
      'Hylla & Hyvel AB | Org.nr 559999-1246 | Bruksgatan 11, 263 39 Höganäs | info@hyllahyvel.se',
      {
        fills: {
          'company.number': '5599991246',
          'company.name': 'Hylla & Hyvel AB',
          'company.address': address('SE', 'Bruksgatan 11', ['26339', 'Höganäs']),
        },
        may: { 'contact.email': 'info@hyllahyvel.se' },
      },
    ],
    [
      '5599991279 Blåklockans Blommor',
      { fills: { 'company.number': '5599991279', 'company.name': 'Blåklockans Blommor' } },
    ],
    [
      'Det får jag återkomma om.\n\nGun Malmqvist\nKanslist\n\nKlockebo församling\nPrästgatan 2, 265 31 Åstorp\nTfn 070-174 06 15\ngun.malmqvist@klockebo.example.se',
      {
        fills: {
          'contact.name': 'Gun Malmqvist',
          'company.address': address('SE', 'Prästgatan 2', ['26531', 'Åstorp']),
          'contact.phone': '+46701740615',
          'contact.email': 'gun.malmqvist@klockebo.example.se',
        },
        may: { 'company.name': 'Klockebo församling' },
      },
    ],
    ['varför måste ni ha det?', { command: 'why', nothing: true }],
    ['vet inte, får leta i pärmen', { dontKnow: true, nothing: true }],
    ['Var hittar man det någonstans?', { command: 'help', nothing: true }],
    [
      'enskild firma så det är mitt personnummer, 121212-1212',
      { nationalNumber: true, may: { 'company.legalForm': 'EF' } },
    ],
    ['vi är 12 anställda och omsätter 8 miljoner', { nothing: true }],
  ]),
  ...rows(at('company.name', se), [
    ['Salong Saxen', { fills: { 'company.name': 'Salong Saxen' } }],
    ['brf sjöutsikten', { fills: { 'company.name': 'brf sjöutsikten' } }],
    ['vi heter Kajsas Café & Bageri AB', { fills: { 'company.name': 'Kajsas Café & Bageri AB' } }],
    [
      'Firman heter Nisses Snickeri, efter farfar',
      { fills: { 'company.name': 'Nisses Snickeri' } },
    ],
    ['pixelpotatis ab 😅', { fills: { 'company.name': 'pixelpotatis ab' } }],
    [
      'Med vänliga hälsningar\nStefan Ek\nPlatschef\nGranit & Mark i Väst AB\n070-174 06 18\nstefan.ek@granitmark.se',
      {
        fills: {
          'company.name': 'Granit & Mark i Väst AB',
          'contact.name': 'Stefan Ek',
          'contact.phone': '+46701740618',
          'contact.email': 'stefan.ek@granitmark.se',
        },
      },
    ],
    [
      'Nisses Snickeri, Bygatan 5, 243 30 Höör',
      {
        fills: {
          'company.name': 'Nisses Snickeri',
          'company.address': address('SE', 'Bygatan 5', ['24330', 'Höör']),
        },
      },
    ],
    [
      'Namn: Hyvla och Såga AB. Adress: Verkstadsgatan 7, 571 34 Nässjö.',
      {
        fills: {
          'company.name': 'Hyvla och Såga AB',
          'company.address': address('SE', 'Verkstadsgatan 7', ['57134', 'Nässjö']),
        },
      },
    ],
    [
      'Lindas Hårstudio, nä fel jag menar Linda & Co Hårstudio AB',
      { fills: { 'company.name': 'Linda & Co Hårstudio AB' } },
    ],
    [
      'kan vi byta till engelska? min kollega tar över',
      { command: 'language', language: 'en', nothing: true },
    ],
    ['Hjälpen Hemservice AB', { fills: { 'company.name': 'Hjälpen Hemservice AB' } }],
    ['Paus & Fika AB', { fills: { 'company.name': 'Paus & Fika AB' } }],
    ['Krogen 1912 i Simrishamn AB', { fills: { 'company.name': 'Krogen 1912 i Simrishamn AB' } }],
  ]),
  ...rows(at('company.address', se), [
    [
      'storgatan 3b 24130 eslöv',
      { fills: { 'company.address': address('SE', 'storgatan 3b', ['24130', 'eslöv']) } },
    ],
    [
      'Box 114, 221 00 Lund',
      { fills: { 'company.address': address('SE', 'Box 114', ['22100', 'Lund']) } },
    ],
    [
      'Vi finns på Hantverkaregatan 8 i Kalmar, postnr 39232',
      { fills: { 'company.address': address('SE', 'Hantverkaregatan 8', ['39232', 'Kalmar']) } },
    ],
    [
      'Norra Byvägen 41\n271 72 Köpingebro',
      { fills: { 'company.address': address('SE', 'Norra Byvägen 41', ['27172', 'Köpingebro']) } },
    ],
    [
      'Sveagatan 2, 265 31 Åstorp. Fråga efter Annika Brodd, det är hon som beställer',
      {
        fills: {
          'company.address': address('SE', 'Sveagatan 2', ['26531', 'Åstorp']),
          'contact.name': 'Annika Brodd',
        },
      },
    ],
    [
      'Besöksadress: Industrigatan 19, 461 37 Trollhättan. Kontakt Roger Alm 070-1740656',
      {
        fills: {
          'company.address': address('SE', 'Industrigatan 19', ['46137', 'Trollhättan']),
          'contact.name': 'Roger Alm',
          'contact.phone': '+46701740656',
        },
      },
    ],
    [
      'Ojdå jag tog fel, det är inte företaget som köper utan jag privat',
      { fills: { customerType: 'private' } },
    ],
    ['visa vad jag fyllt i hittills', { command: ['summary', 'mydata'], nothing: true }],
    [
      'Startvägen 12, 186 31 Vallentuna',
      { fills: { 'company.address': address('SE', 'Startvägen 12', ['18631', 'Vallentuna']) } },
    ],
  ]),
  ...rows(at('contact.name', se), [
    ['det blir väl jag då, stefan ek', { fills: { 'contact.name': 'stefan ek' } }],
    [
      'Ni kan prata med vår vaktmästare Bengt-Åke Nyström',
      { fills: { 'contact.name': 'Bengt-Åke Nyström' } },
    ],
    ['Fatima El-Amin (kassör)', { fills: { 'contact.name': 'Fatima El-Amin' } }],
    [
      'Fatima Haddad 0701740634 fatima@brfsjoutsikten.se',
      {
        fills: {
          'contact.name': 'Fatima Haddad',
          'contact.phone': '+46701740634',
          'contact.email': 'fatima@brfsjoutsikten.se',
        },
      },
    ],
    [
      'Lena Forsberg heter jag, lena@hyvlaochsaga.se, telefon får ni sen',
      { fills: { 'contact.name': 'Lena Forsberg', 'contact.email': 'lena@hyvlaochsaga.se' } },
    ],
    [
      'jag, Kim Sandell, kim@pixelpotatis.se funkar bäst, annars 070 1740 666',
      {
        fills: {
          'contact.name': 'Kim Sandell',
          'contact.email': 'kim@pixelpotatis.se',
          'contact.phone': '+46701740666',
        },
      },
    ],
    [
      'Vänta, orgnumret blev fel. 559999-1246 ska det vara',
      { fills: { 'company.number': '5599991246' } },
    ],
    ['gå tillbaka ett steg', { command: 'back', nothing: true }],
    [
      'inte jag utan min dotter Klara Wester, jag bara knappar in det',
      { fills: { 'contact.name': 'Klara Wester' } },
    ],
  ]),
  ...rows(at('contact.phone', se), [
    ['070-174 06 22, säkrast efter tre', { fills: { 'contact.phone': '+46701740622' } }],
    ['nås på +46 (0)70 174 06 48', { fills: { 'contact.phone': '+46701740648' } }],
    ['noll sju noll ett sju fyra noll sex fem fem', { fills: { 'contact.phone': '+46701740655' } }],
    ['070.174.06.59', { fills: { 'contact.phone': '+46701740659' } }],
    ['07017', { refused: 'contact.phone' }],
    [
      '0701740639 o mail jonas@pixelpotatis.se',
      { fills: { 'contact.phone': '+46701740639', 'contact.email': 'jonas@pixelpotatis.se' } },
    ],
    ['0701740605 nej förlåt 0701740606', { fills: { 'contact.phone': '+46701740606' } }],
    ['kan jag få prata med en riktig människa', { command: 'human', nothing: true }],
    [
      'Sök Peter Stark i butiken, 070-1740609, inte Erik',
      { fills: { 'contact.phone': '+46701740609' }, may: { 'contact.name': 'Peter Stark' } },
    ],
  ]),
  ...rows(at('contact.email', se), [
    ['Info@KajsasCafe.se', { fills: { 'contact.email': 'info@kajsascafe.se' } }],
    [
      'stefan snabel-a pixelpotatis punkt se',
      { fills: { 'contact.email': 'stefan@pixelpotatis.se' } },
    ],
    ['kajsa.kajsascafe.se', { refused: 'contact.email' }],
    [
      'mejla till kontoret@klockebo.example.se, den läser både jag och komministern',
      { fills: { 'contact.email': 'kontoret@klockebo.example.se' } },
    ],
    [
      'wilma@surdegsverket.se och vi handlar för ca 20 000 i månaden',
      { fills: { 'contact.email': 'wilma@surdegsverket.se', 'credit.amount': 20000 } },
    ],
    ['förresten vill vi hellre betala i förskott', { fills: { payment: 'prepayment' } }],
    ['kan vi ta det sen?', { command: 'skip', nothing: true }],
  ]),
  ...rows(at('credit.amount', se), [
    ['åttatusen skulle jag tro', { fills: { 'credit.amount': 8000 } }],
    ['15 000:-', { fills: { 'credit.amount': 15000 } }],
    ['typ 10k', { fills: { 'credit.amount': 10000 } }],
    ['kanske 2500 kr om man slår ut det', { fills: { 'credit.amount': 2500 } }],
    ['tolv tusen femhundra', { fills: { 'credit.amount': 12500 } }],
    [
      '6000 ungefär, fakturan via mejl till bokforing@granitmark.se',
      {
        fills: {
          'credit.amount': 6000,
          'invoice.channel': 'email',
          'invoice.email': 'bokforing@granitmark.se',
        },
      },
    ],
    [
      '4000 kr/mån och fakturan på papper i brevlådan',
      { fills: { 'credit.amount': 4000, 'invoice.channel': 'post' } },
    ],
    [
      'oj fel telefonnummer, ska vara 070-174 06 13',
      { fills: { 'contact.phone': '+46701740613' } },
    ],
    ['5000, eller nej säg 7000', { fills: { 'credit.amount': 7000 } }],
    ['ingen aning vi har precis öppnat', { dontKnow: true, nothing: true }],
  ]),
  ...rows(at('invoice.channel', se), [
    ['på papper med posten tack, datorn krånglar', { fills: { 'invoice.channel': 'post' } }],
    ['Vi tar emot via Peppol', { fills: { 'invoice.channel': 'peppol' } }],
    ['skicka som pdf på mailen', { fills: { 'invoice.channel': 'email' } }],
    [
      'mejla den till faktura@kajsascafe.se',
      { fills: { 'invoice.channel': 'email', 'invoice.email': 'faktura@kajsascafe.se' } },
    ],
    [
      'glömde säga att vi bytt namn, firman heter Björkö Bygg & Kakel AB nu',
      { fills: { 'company.name': 'Björkö Bygg & Kakel AB' } },
    ],
    ['vad är peppol för något?', { nothing: true }],
  ]),
  ...rows(at('invoice.email', se), [
    ['ekonomi@pixelpotatis.se', { fills: { 'invoice.email': 'ekonomi@pixelpotatis.se' } }],
    ['samma mejl som jag gav förut', { fills: { 'invoice.email': 'erik@bjorkobygg.se' } }],
    [
      'Stryk mitt mobilnummer och ta det till kontoret, 070-174 06 90',
      { fills: { 'contact.phone': '+46701740690' } },
    ],
  ]),
  ...rows(at('person.name', sePrivate), [
    ['Mitt namn är Ingrid Mattsson.', { fills: { 'person.name': 'Ingrid Mattsson' } }],
    ['lovisa ström heter jag', { fills: { 'person.name': 'lovisa ström' } }],
    [
      'Göran Hellström, Björnbärsvägen 21, 352 50 Växjö',
      {
        fills: {
          'person.name': 'Göran Hellström',
          'person.address': address('SE', 'Björnbärsvägen 21', ['35250', 'Växjö']),
        },
      },
    ],
    ['är du en robot eller sitter det nån där?', { digression: 'areYouHuman', nothing: true }],
  ]),
  ...rows(at('person.address', sePrivate), [
    [
      'rågvägen 17 lgh 1102 58331 linköping',
      {
        fills: { 'person.address': address('SE', 'rågvägen 17 lgh 1102', ['58331', 'linköping']) },
      },
    ],
    [
      'Bor på Lilla Kvarngränd 2. Det är i Ystad, 271 41',
      { fills: { 'person.address': address('SE', 'Lilla Kvarngränd 2', ['27141', 'Ystad']) } },
    ],
    [
      'Gamla vägen 88, 930 10 Lövånger, mobil 070-1740687',
      {
        fills: {
          'person.address': address('SE', 'Gamla vägen 88', ['93010', 'Lövånger']),
          'person.phone': '+46701740687',
        },
      },
    ],
    [
      'suck vad många frågor, skulle ju bara köpa lite jord',
      { digression: 'frustration', nothing: true },
    ],
    [
      'Norgegatan 5, 164 32 Kista',
      { fills: { 'person.address': address('SE', 'Norgegatan 5', ['16432', 'Kista']) } },
    ],
  ]),
  ...rows(at('person.phone', sePrivate), [
    ['0701740671 men ring inte innan 9', { fills: { 'person.phone': '+46701740671' } }],
    ['0 7 0 1 7 4 0 6 7 7', { fills: { 'person.phone': '+46701740677' } }],
    [
      '070 174 06 81 / goran.hellstrom@example.se',
      { fills: { 'person.phone': '+46701740681', 'person.email': 'goran.hellstrom@example.se' } },
    ],
    [
      'hoppsan postnumret ska va 11158',
      {
        fills: { 'person.address': address('SE', 'Sveavägen 12 lgh 1203', ['11158', 'Stockholm']) },
      },
    ],
    ['Mitt nummer lämnar jag inte ut på nätet.', { nothing: true }],
  ]),
  ...rows(at('person.email', sePrivate), [
    [
      'Min e-postadress är ingrid.mattsson@example.se. Med vänlig hälsning Ingrid',
      { fills: { 'person.email': 'ingrid.mattsson@example.se' } },
    ],
    [
      'skrev fel på mobilnumret nyss, sista siffrorna ska vara 33 inte 32',
      { fills: { 'person.phone': '+46701740633' } },
    ],
    [
      'ta bort allt jag skrivit, jag ångrar mig',
      { command: ['delete', 'cancel', 'stop', 'restart'], nothing: true },
    ],
  ]),
  ...rows(fresh('payment', se), [
    [
      'Orgnr: 559999-1279\nFirmanamn: Blåklockans Blommor AB\nAdress: Torggatan 6, 531 31 Lidköping\nKontakt: Susanne Wik\nTel: 070-174 06 27\nMejl: susanne@blaklockansblommor.se\nBetalning: faktura',
      {
        fills: {
          'company.number': '5599991279',
          'company.name': 'Blåklockans Blommor AB',
          'company.address': address('SE', 'Torggatan 6', ['53131', 'Lidköping']),
          'contact.name': 'Susanne Wik',
          'contact.phone': '+46701740627',
          'contact.email': 'susanne@blaklockansblommor.se',
          payment: 'invoice',
        },
      },
    ],
    [
      'faktura. 559999-1238 Björkö Bygg AB',
      {
        fills: {
          payment: 'invoice',
          'company.number': '5599991238',
          'company.name': 'Björkö Bygg AB',
        },
      },
    ],
    [
      'vi vill ha faktura på mejl, skickas till ekonomi@hyvlaochsaga.se',
      {
        fills: {
          payment: 'invoice',
          'invoice.channel': 'email',
          'invoice.email': 'ekonomi@hyvlaochsaga.se',
        },
      },
    ],
  ]),
  ...rows(fresh('payment', sePrivate), [
    [
      'Förskott. Tove Axelsson, 070-174 06 92, tove.axelsson@example.se',
      {
        fills: {
          payment: 'prepayment',
          'person.name': 'Tove Axelsson',
          'person.phone': '+46701740692',
          'person.email': 'tove.axelsson@example.se',
        },
      },
    ],
  ]),
  ...rows(complete('confirm', se), [
    [
      'Adressen är fel, vi har flyttat till Södra Vägen 40, 412 54 Göteborg',
      { fills: { 'company.address': address('SE', 'Södra Vägen 40', ['41254', 'Göteborg']) } },
    ],
    ['ändra telefonnumret', { command: 'change', target: 'contact.phone' }],
    [
      'fakturamejlen ska vara lina@bjorkobygg.se',
      { fills: { 'invoice.email': 'lina@bjorkobygg.se' } },
    ],
    ['Kan ni byta kontaktperson till Helena Falk?', { fills: { 'contact.name': 'Helena Falk' } }],
    ['skicka fakturorna med vanlig post istället', { fills: { 'invoice.channel': 'post' } }],
    [
      'gatunumret är fel, 41 inte 14',
      { fills: { 'company.address': address('SE', 'Storgatan 41', ['41138', 'Göteborg']) } },
    ],
    [
      'kontaktens telefon o mejl blev min kollegas. mina är 0701740621, petra@bjorkobygg.se',
      { fills: { 'contact.phone': '+46701740621', 'contact.email': 'petra@bjorkobygg.se' } },
    ],
    ['japp kör', { assent: 'yes' }],
    ['ser bra ut 👍', { assent: 'yes' }],
    ['Nja, jag måste kolla med styrelsen först', { assent: 'notYes', nothing: true }],
    [
      'ja men mejlen till kontakten ska vara erik.l@bjorkobygg.se',
      { assent: 'partly', fills: { 'contact.email': 'erik.l@bjorkobygg.se' } },
    ],
  ]),
  ...rows(complete('confirm', sePrivate), [
    ['det ska stå Anna Bergdahl, inte Berglund', { fills: { 'person.name': 'Anna Bergdahl' } }],
    ['Jag behöver rätta min adress', { command: 'change', target: 'person.address' }],
    ['ny mejl: anna.b@example.se', { fills: { 'person.email': 'anna.b@example.se' } }],
    [
      'kan jag få betala mot faktura istället för förskott?',
      { fills: { payment: 'invoice' }, assent: 'notYes' },
    ],
    ['Ja, det stämmer så bra så.', { assent: 'yes' }],
    ['jajamensan', { assent: 'yes' }],
    ['visst, skicka in det', { assent: 'yes' }],
    ['nej', { assent: 'no' }],
    [
      'Allt stämmer utom telefonnumret',
      { assent: 'partly', command: 'change', target: 'person.phone' },
    ],
    [
      'det borde väl stämma, men jag dubbelkollar med maken först',
      { assent: 'notYes', nothing: true },
    ],
    [
      'Vad händer med mina uppgifter sedan?',
      { command: 'privacy', assent: 'notYes', nothing: true },
    ],
  ]),
  ...rows(complete('notice', se), [
    ['Beloppet är för högt, sätt 3000 istället', { fills: { 'credit.amount': 3000 } }],
    ['Jag har läst och godkänner.', { assent: 'yes' }],
    ['okej det är lugnt', { assent: 'yes' }],
    [
      'Ja, förutsatt att det inte syns på min privata kreditupplysning',
      { assent: 'notYes', nothing: true },
    ],
    ['nej tack det går vi inte med på', { assent: 'no' }],
    ['kostar det nåt om jag säger ja?', { assent: 'notYes', nothing: true }],
  ]),
]
