import { address, rows } from '../row.ts'
import type { Row } from '../row.ts'
import { at, complete, fresh, se, sePrivate, start } from '../situations.ts'

export const tenthSv: readonly Row[] = [
  ...rows(start, [
    ['sverige såklart', { fills: { country: 'SE' } }],
    ['Svergie', { fills: { country: 'SE' } }],
    ['vi sitter i Sundsvall', { fills: { country: 'SE' } }],
    ['Norge, vi flyttade över gränsen till Trysil i våras', { fills: { country: 'NO' } }],
    [
      'Hej! Vi är ett litet måleriföretag i Timrå som vill handla på faktura. Org.nr 559999-1246, Färgtrappan AB',
      {
        fills: {
          customerType: 'business',
          payment: 'invoice',
          'company.number': '5599991246',
          'company.name': 'Färgtrappan AB',
        },
        may: { country: 'SE' },
      },
    ],
    [
      'tjena, privatperson från sverige, tänkte betala i förskott',
      { fills: { country: 'SE', customerType: 'private', payment: 'prepayment' } },
    ],
    [
      'God morgon, jag heter Anna-Karin Wiklund och är privatperson, bor på Skolhusallén 8, 852 33 Sundsvall. Vill gärna bli kund hos er.',
      {
        fills: {
          customerType: 'private',
          'person.name': 'Anna-Karin Wiklund',
          'person.address': address('SE', 'Skolhusallén 8', ['85233', 'Sundsvall']),
        },
        may: { country: 'SE' },
      },
    ],
    [
      'Sverige, företag, faktura',
      { fills: { country: 'SE', customerType: 'business', payment: 'invoice' } },
    ],
    [
      'bostadsrättsförening i sverige, vill ha faktura på mejl',
      {
        fills: {
          country: 'SE',
          customerType: 'business',
          payment: 'invoice',
          'invoice.channel': 'email',
        },
      },
    ],
    [
      'Hej Rune här på Hemlunda Mjölk HB. Vi har gård i Liden o behöver stängselvirke, orgnr 5599991253 o vill ha fakturan på posten',
      {
        fills: {
          'company.number': '5599991253',
          'company.name': 'Hemlunda Mjölk HB',
          payment: 'invoice',
          'invoice.channel': 'post',
        },
        may: { 'contact.name': 'Rune', customerType: 'business', country: 'SE' },
      },
    ],
    [
      'Tandklinik i Sverige söker konto mot faktura. Tandlådan i Norr AB, 559999-1279.',
      {
        fills: {
          country: 'SE',
          customerType: 'business',
          payment: 'invoice',
          'company.number': '5599991279',
          'company.name': 'Tandlådan i Norr AB',
        },
      },
    ],
    [
      'Norrtrappan AB | Org.nr 559999-1204 | Bergsgatan 40, 852 36 Sundsvall | info@norrtrappan.se',
      {
        fills: {
          'company.number': '5599991204',
          'company.name': 'Norrtrappan AB',
          'company.address': address('SE', 'Bergsgatan 40', ['85236', 'Sundsvall']),
        },
        may: { country: 'SE', customerType: 'business', 'contact.email': 'info@norrtrappan.se' },
      },
    ],
    [
      'Hallå! Privat. Sverige. Ska bygga carport, tar det på faktura',
      { fills: { country: 'SE', customerType: 'private', payment: 'invoice' } },
    ],
    [
      'hejsan är snickare m enskild firma i ö-vik, vill köpa mot faktura, mobil 0701740672',
      {
        fills: { customerType: 'business', payment: 'invoice', 'contact.phone': '+46701740672' },
        may: { country: 'SE' },
      },
    ],
    [
      'Hej, jag skriver för Kvarnåsens IF, vi ska bygga ny läktare i vår. Jag heter Mats Tjärnlund och är kassör, mats.tjarnlund@example.se, 070-174 06 73. Vi är en svensk förening.',
      {
        fills: {
          'company.name': 'Kvarnåsens IF',
          'contact.name': 'Mats Tjärnlund',
          'contact.email': 'mats.tjarnlund@example.se',
          'contact.phone': '+46701740673',
        },
        may: { country: 'SE', customerType: 'business' },
      },
    ],
    [
      'sverige privat förskott ingrid lund ingrid.lund@example.se',
      {
        fills: {
          country: 'SE',
          customerType: 'private',
          payment: 'prepayment',
          'person.name': 'ingrid lund',
          'person.email': 'ingrid.lund@example.se',
        },
      },
    ],
    [
      'Vi är Sjöbacka Ridklubb, Sverige. Betalar gärna i förskott. Kontakt: Elin Fors, elin@sjobackaridklubb.se',
      {
        fills: {
          country: 'SE',
          payment: 'prepayment',
          'company.name': 'Sjöbacka Ridklubb',
          'contact.name': 'Elin Fors',
          'contact.email': 'elin@sjobackaridklubb.se',
        },
        may: { customerType: 'business' },
      },
    ],
    ['norge, nej jag menar sverige!!', { fills: { country: 'SE' } }],
    ['Hej hej!', { digression: 'greeting', nothing: true }],
  ]),
  ...rows(at('customerType', se), [
    ['vi är en idrottsförening', { fills: { customerType: 'business' } }],
    ['egen firma', { fills: { customerType: 'business' } }],
    ['det är till tandkliniken jag jobbar på', { fills: { customerType: 'business' } }],
  ]),
  ...rows(at('customerType', sePrivate), [
    ['nä inget företag, bygger altan hemma bara', { fills: { customerType: 'private' } }],
    ['privat', { fills: { customerType: 'private' } }],
  ]),
  ...rows(at('payment', se), [
    ['faktura 30 dgr', { fills: { payment: 'invoice' } }],
    ['på räkning som vi alltid gjort', { fills: { payment: 'invoice' } }],
  ]),
  ...rows(at('payment', sePrivate), [
    [
      'Jag betalar hellre i förskott så slipper jag räkningar som ligger o skräpar',
      { fills: { payment: 'prepayment' } },
    ],
    ['förskottsbetaling', { fills: { payment: 'prepayment' } }],
    ['kan man swisha?', { digression: ['paymentWays', 'question'] }],
  ]),
  ...rows(at('company.number', se), [
    ['559999 1246', { fills: { 'company.number': '5599991246' } }],
    [
      'vårat orgnr är 559999-1279 står det på pappret här',
      { fills: { 'company.number': '5599991279' } },
    ],
    ['har bara momsnumret framme: SE559999125301', { fills: { 'company.number': '5599991253' } }],
    ['55 99 99 12 04', { fills: { 'company.number': '5599991204' } }],
    ['559999-1239', { refused: 'company.number' }],
    ['559999-124', { refused: 'company.number' }],
    [
      '5599991279 Tandlådan i Norr AB, Esplanaden 5, 852 36 Sundsvall',
      {
        fills: {
          'company.number': '5599991279',
          'company.name': 'Tandlådan i Norr AB',
          'company.address': address('SE', 'Esplanaden 5', ['85236', 'Sundsvall']),
        },
      },
    ],
    [
      '559999-1238, kontaktperson Erik Lindqvist, fakturor ska till faktura@bjorkobygg.se',
      {
        fills: {
          'company.number': '5599991238',
          'contact.name': 'Erik Lindqvist',
          'invoice.email': 'faktura@bjorkobygg.se',
        },
        may: { 'invoice.channel': 'email', payment: 'invoice' },
      },
    ],
    [
      'det vet jag inte, det är Monica på kontoret som har såna uppgifter',
      { dontKnow: true, nothing: true },
    ],
    ['var hittar man det numret?', { command: 'help', nothing: true }],
    [
      'har enskild firma så orgnumret är mitt personnummer 121212-1212',
      { nationalNumber: true, may: { 'company.legalForm': 'EF' } },
    ],
  ]),
  ...rows(at('company.name', se), [
    ['kjell-åkes plåtslageri ab', { fills: { 'company.name': 'kjell-åkes plåtslageri ab' } }],
    ['Brf Tallåsen 3', { fills: { 'company.name': 'Brf Tallåsen 3' } }],
    ['vi heter Hemlunda Mjölk HB', { fills: { 'company.name': 'Hemlunda Mjölk HB' } }],
    ['Sjöbacka Ridklubb', { fills: { 'company.name': 'Sjöbacka Ridklubb' } }],
    [
      'Björkö Bygg AB, Storgatan 14, 41138 Göteborg',
      {
        fills: {
          'company.name': 'Björkö Bygg AB',
          'company.address': address('SE', 'Storgatan 14', ['41138', 'Göteborg']),
        },
      },
    ],
    [
      'Norrtak HB, eller nej vi är ju aktiebolag numera så Norrtak AB',
      { fills: { 'company.name': 'Norrtak AB' } },
    ],
    [
      'går det att ta på engelska? min svenska är inte så bra',
      { command: 'language', language: 'en', nothing: true },
    ],
    ['Pausfika i Norr AB', { fills: { 'company.name': 'Pausfika i Norr AB' } }],
    ['Hjälp Hemma i Medelpad AB', { fills: { 'company.name': 'Hjälp Hemma i Medelpad AB' } }],
    ['3 Bröder Plåt AB', { fills: { 'company.name': '3 Bröder Plåt AB' } }],
  ]),
  ...rows(at('company.address', se), [
    [
      'kubikenborgsgatan 7 85462 sundsvall',
      {
        fills: { 'company.address': address('SE', 'kubikenborgsgatan 7', ['85462', 'sundsvall']) },
      },
    ],
    [
      'Box 214, 851 05 Sundsvall',
      { fills: { 'company.address': address('SE', 'Box 214', ['85105', 'Sundsvall']) } },
    ],
    [
      'Lillgården 118\n864 91 Matfors',
      { fills: { 'company.address': address('SE', 'Lillgården 118', ['86491', 'Matfors']) } },
    ],
    [
      'vi finns på Heffnersvägen 31 i Sundsvall, postnummer 856 33',
      { fills: { 'company.address': address('SE', 'Heffnersvägen 31', ['85633', 'Sundsvall']) } },
    ],
    [
      'Storgatan 14 411 38 Göteborg, fråga efter Erik Lindqvist',
      {
        fills: {
          'company.address': address('SE', 'Storgatan 14', ['41138', 'Göteborg']),
          'contact.name': 'Erik Lindqvist',
        },
      },
    ],
    [
      'Verkstadsgatan 9, 411 20 Göteborg. Kontakt Olle Ek 070-174 06 38',
      {
        fills: {
          'company.address': address('SE', 'Verkstadsgatan 9', ['41120', 'Göteborg']),
          'contact.name': 'Olle Ek',
          'contact.phone': '+46701740638',
        },
      },
    ],
    [
      'vänta, det här ska gå på mig som privatperson och inte på firman',
      { fills: { customerType: 'private' } },
    ],
    ['kör ni ut gips till Alnön?', { digression: 'question', nothing: true }],
    [
      'Köpenhamnsvägen 14, 217 43 Malmö',
      { fills: { 'company.address': address('SE', 'Köpenhamnsvägen 14', ['21743', 'Malmö']) } },
    ],
  ]),
  ...rows(at('contact.name', se), [
    [
      'det blir väl jag det, Ulla-Britt Nordlander',
      { fills: { 'contact.name': 'Ulla-Britt Nordlander' } },
    ],
    ['tommy hedman', { fills: { 'contact.name': 'tommy hedman' } }],
    ['Prata med Fatima Yilmaz på inköp', { fills: { 'contact.name': 'Fatima Yilmaz' } }],
    ['Leif-Göran Åslund (vaktmästare)', { fills: { 'contact.name': 'Leif-Göran Åslund' } }],
    [
      'Maria Hägg, maria.hagg@bjorkobygg.se, ring helst 0701740636',
      {
        fills: {
          'contact.name': 'Maria Hägg',
          'contact.email': 'maria.hagg@bjorkobygg.se',
          'contact.phone': '+46701740636',
        },
      },
    ],
    [
      'jag heter Nathalie Boman och sköter inköpen, du når mig på nathalie@bjorkobygg.se eller 070-174 06 39',
      {
        fills: {
          'contact.name': 'Nathalie Boman',
          'contact.email': 'nathalie@bjorkobygg.se',
          'contact.phone': '+46701740639',
        },
      },
    ],
    [
      'Hälsn.\nStefan Grahn / platschef\nBjörkö Bygg AB\nMob 070-174 06 57\nstefan.grahn@bjorkobygg.se',
      {
        fills: {
          'contact.name': 'Stefan Grahn',
          'contact.phone': '+46701740657',
          'contact.email': 'stefan.grahn@bjorkobygg.se',
        },
        may: { 'company.name': 'Björkö Bygg AB' },
      },
    ],
    [
      'Namnet på bolaget blev tokigt, det ska vara Björkö Bygg & Måleri AB',
      { fills: { 'company.name': 'Björkö Bygg & Måleri AB' } },
    ],
    [
      'kan vi börja om från början är du snäll, jag har trasslat till det',
      { command: 'restart', nothing: true },
    ],
    ['Björn Back', { fills: { 'contact.name': 'Björn Back' } }],
    [
      'Kontaktperson är Pelle Norin, men det är Karin Sundin som sköter pengarna',
      { fills: { 'contact.name': 'Pelle Norin' } },
    ],
  ]),
  ...rows(at('contact.phone', se), [
    ['0701740617', { fills: { 'contact.phone': '+46701740617' } }],
    [
      'mobilen är 070-174 06 22, svarar säkrast efter fyra',
      { fills: { 'contact.phone': '+46701740622' } },
    ],
    ['0046 70 17 40 623', { fills: { 'contact.phone': '+46701740623' } }],
    ['070-174 06', { refused: 'contact.phone' }],
    [
      '070-1740637, mejl kontoret@bjorkobygg.se',
      { fills: { 'contact.phone': '+46701740637', 'contact.email': 'kontoret@bjorkobygg.se' } },
    ],
    [
      'växel har vi ingen, ta 070-174 06 43. Räkna med att vi handlar för 12 tusen i månaden',
      { fills: { 'contact.phone': '+46701740643', 'credit.amount': 12000 } },
    ],
    ['070-174 06 12 nä fel 070-174 06 21', { fills: { 'contact.phone': '+46701740621' } }],
    ['gå tillbaka ett steg', { command: ['back', 'undo'], nothing: true }],
    [
      'var det ni som ringde mig från 070-174 06 97 igår?',
      { digression: 'question', nothing: true },
    ],
  ]),
  ...rows(at('contact.email', se), [
    ['Roger@EdstromsSmide.se', { fills: { 'contact.email': 'roger@edstromssmide.se' } }],
    ['inkop snabel-a bjorkobygg punkt se', { fills: { 'contact.email': 'inkop@bjorkobygg.se' } }],
    [
      'kansliet@sjobackaridklubb.se men vi läser den bara på tisdagar',
      { fills: { 'contact.email': 'kansliet@sjobackaridklubb.se' } },
    ],
    ['erik@bjorkobygg', { refused: 'contact.email' }],
    ['oj orgnumret blev fel, ska vara 559999-1253', { fills: { 'company.number': '5599991253' } }],
    [
      'numret jag nyss gav är till gamla mobilen, nya är 0701740691',
      { fills: { 'contact.phone': '+46701740691' } },
    ],
    ['har ni öppet på lördag?', { digression: 'openingHours', nothing: true }],
  ]),
  ...rows(at('credit.amount', se), [
    ['runt tjugofem tusen skulle jag tro', { fills: { 'credit.amount': 25000 } }],
    ['8 000:-', { fills: { 'credit.amount': 8000 } }],
    ['30 tkr', { fills: { 'credit.amount': 30000 } }],
    ['femtonhundra räcker gott, vi är en liten förening', { fills: { 'credit.amount': 1500 } }],
    ['tio lax kanske', { fills: { 'credit.amount': 10000 } }],
    ['vi brukar ligga på 120 000 om året', { may: { 'credit.amount': 10000 } }],
    [
      'ungefär 10 000 i månaden och fakturan på mail till lev@bjorkobygg.se',
      {
        fills: {
          'credit.amount': 10000,
          'invoice.channel': 'email',
          'invoice.email': 'lev@bjorkobygg.se',
        },
      },
    ],
    ['max 20 000, peppol', { fills: { 'credit.amount': 20000, 'invoice.channel': 'peppol' } }],
    [
      'Ursäkta, kontaktperson ska vara Sara Wik istället',
      { fills: { 'contact.name': 'Sara Wik' } },
    ],
    ['10000. eller säg 12000 så vi har lite marginal', { fills: { 'credit.amount': 12000 } }],
    ['ingen aning, beror helt på hur många jobb vi får in', { dontKnow: true, nothing: true }],
    ['har ni 45x95 i 4200 hemma? behöver 40 st', { digression: 'question', nothing: true }],
  ]),
  ...rows(at('invoice.channel', se), [
    ['pdf på mejlen', { fills: { 'invoice.channel': 'email' } }],
    ['papper i brevlådan, vi är gamla här', { fills: { 'invoice.channel': 'post' } }],
    ['Vi tar bara emot via peppol sen årsskiftet', { fills: { 'invoice.channel': 'peppol' } }],
    [
      'mail: bokforing@bjorkobygg.se',
      { fills: { 'invoice.channel': 'email', 'invoice.email': 'bokforing@bjorkobygg.se' } },
    ],
    [
      'hörru jag vill byta till förskott istället, blir enklare',
      { fills: { payment: 'prepayment' } },
    ],
    ['vad har jag fyllt i hittills?', { command: ['summary', 'mydata'], nothing: true }],
  ]),
  ...rows(at('invoice.email', se), [
    ['ta samma mejl som jag skrev innan', { fills: { 'invoice.email': 'erik@bjorkobygg.se' } }],
    ['ekonomi@bjorkobygg.se tack', { fills: { 'invoice.email': 'ekonomi@bjorkobygg.se' } }],
    ['förresten, skicka fakturorna på posten istället', { fills: { 'invoice.channel': 'post' } }],
  ]),
  ...rows(at('person.name', sePrivate), [
    ['birgitta sjöström heter jag', { fills: { 'person.name': 'birgitta sjöström' } }],
    ['Mitt namn är Zlatko Perić', { fills: { 'person.name': 'Zlatko Perić' } }],
    [
      'Kjell Östman\nÅsvägen 4\n860 13 Stöde\n070-174 06 52\nkjell.ostman@example.se',
      {
        fills: {
          'person.name': 'Kjell Östman',
          'person.address': address('SE', 'Åsvägen 4', ['86013', 'Stöde']),
          'person.phone': '+46701740652',
          'person.email': 'kjell.ostman@example.se',
        },
      },
    ],
    [
      'Jag heter Tove Sahlin och bor på Fridhemsgatan 60, 854 60 Sundsvall',
      {
        fills: {
          'person.name': 'Tove Sahlin',
          'person.address': address('SE', 'Fridhemsgatan 60', ['85460', 'Sundsvall']),
        },
      },
    ],
  ]),
  ...rows(at('person.address', sePrivate), [
    [
      'Nygatan 21 B lgh 1102 852 33 Sundsvall',
      {
        fills: { 'person.address': address('SE', 'Nygatan 21 B lgh 1102', ['85233', 'Sundsvall']) },
      },
    ],
    [
      'Bor på Åkroken 3, 841 93 Östavall',
      { fills: { 'person.address': address('SE', 'Åkroken 3', ['84193', 'Östavall']) } },
    ],
    [
      'Hamngatan 2 871 30 härnösand mobil 0701740653',
      {
        fills: {
          'person.address': address('SE', 'Hamngatan 2', ['87130', 'härnösand']),
          'person.phone': '+46701740653',
        },
      },
    ],
    ['finns det nån levande människa man kan snacka med?', { command: 'human', nothing: true }],
    ['vad gör ni med uppgifterna sen, säljs dom vidare?', { command: 'privacy', nothing: true }],
  ]),
  ...rows(at('person.phone', sePrivate), [
    ['070.174.06.41', { fills: { 'person.phone': '+46701740641' } }],
    ['har bara mobil nuförtin +46 (0)70 174 06 47', { fills: { 'person.phone': '+46701740647' } }],
    [
      '070 174 06 54 eller maila majsan@example.se',
      { fills: { 'person.phone': '+46701740654', 'person.email': 'majsan@example.se' } },
    ],
    ['jag har ändrat mig, vill hellre ha faktura', { fills: { payment: 'invoice' } }],
    ['varför behöver ni mitt nummer?', { command: 'why', target: 'person.phone', nothing: true }],
    [
      'äsch glöm det, jag vill inte bli kund längre',
      { command: ['cancel', 'stop'], nothing: true },
    ],
  ]),
  ...rows(at('person.email', sePrivate), [
    ['berra47@example.se.', { fills: { 'person.email': 'berra47@example.se' } }],
    ['jag skulle behöva ändra adressen', { command: 'change', target: 'person.address' }],
    [
      'tove.s@example.se äsch tove.sahlin@example.se ska det vara',
      { fills: { 'person.email': 'tove.sahlin@example.se' } },
    ],
    ['Mejladressen vill jag inte lämna ut', { nothing: true }],
    ['radera allt ni har sparat om mig', { command: 'delete', nothing: true }],
  ]),
  ...rows(fresh('payment', se), [
    [
      'Med vänlig hälsning\nRoger Edström\nVerkstadschef\nEdströms Svets & Smide AB\nIndustrivägen 22\n861 36 Timrå\n070-174 06 15\nroger@edstromssmide.se',
      {
        fills: {
          'company.name': 'Edströms Svets & Smide AB',
          'company.address': address('SE', 'Industrivägen 22', ['86136', 'Timrå']),
          'contact.name': 'Roger Edström',
          'contact.phone': '+46701740615',
          'contact.email': 'roger@edstromssmide.se',
        },
      },
    ],
    [
      'Faktura. 559999-1253 Stallbackens Hovslageri AB, Backvägen 12, 86141 Sörberge',
      {
        fills: {
          payment: 'invoice',
          'company.number': '5599991253',
          'company.name': 'Stallbackens Hovslageri AB',
          'company.address': address('SE', 'Backvägen 12', ['86141', 'Sörberge']),
        },
      },
    ],
    [
      'Företag: Kvarnåsens Bygg & Kakel AB\nOrg.nr: 559999-1204\nAdress: Kvarnåsvägen 3, 853 57 Sundsvall\nKontakt: Jimmy Forslin\nTel: 070-174 06 31\nMejl: jimmy@kvarnasensbygg.se\nBetalning: faktura\nFakturamejl: faktura@kvarnasensbygg.se',
      {
        fills: {
          payment: 'invoice',
          'company.number': '5599991204',
          'company.name': 'Kvarnåsens Bygg & Kakel AB',
          'company.address': address('SE', 'Kvarnåsvägen 3', ['85357', 'Sundsvall']),
          'contact.name': 'Jimmy Forslin',
          'contact.phone': '+46701740631',
          'contact.email': 'jimmy@kvarnasensbygg.se',
          'invoice.email': 'faktura@kvarnasensbygg.se',
        },
        may: { 'invoice.channel': 'email' },
      },
    ],
    [
      'faktura tack, vi handlar för ca 40 000 i mån',
      { fills: { payment: 'invoice', 'credit.amount': 40000 } },
    ],
    [
      'vi vill ha faktura via peppol, orgnr 5599991246',
      {
        fills: { payment: 'invoice', 'invoice.channel': 'peppol', 'company.number': '5599991246' },
      },
    ],
  ]),
  ...rows(fresh('payment', sePrivate), [
    [
      'förskott. Bengt Norell, Granitvägen 17, 854 60 Sundsvall',
      {
        fills: {
          payment: 'prepayment',
          'person.name': 'Bengt Norell',
          'person.address': address('SE', 'Granitvägen 17', ['85460', 'Sundsvall']),
        },
      },
    ],
    [
      'Betalar i förväg, heter Samira Haddad, 070-174 06 51, samira.haddad@example.se',
      {
        fills: {
          payment: 'prepayment',
          'person.name': 'Samira Haddad',
          'person.phone': '+46701740651',
          'person.email': 'samira.haddad@example.se',
        },
      },
    ],
    [
      'gärna faktura, köper för kanske 2000 i månaden så länge renoveringen håller på. Lena Åkerblom heter jag',
      { fills: { payment: 'invoice', 'credit.amount': 2000, 'person.name': 'Lena Åkerblom' } },
    ],
  ]),
  ...rows(complete('confirm', se), [
    [
      'mobilen är fel, ska va 070-174 06 88',
      { fills: { 'contact.phone': '+46701740688' }, assent: 'notYes' },
    ],
    [
      'jag vill ändra fakturamejlen',
      { command: 'change', target: 'invoice.email', assent: 'notYes' },
    ],
    [
      'Telefonnumret måste ändras.',
      { command: 'change', target: 'contact.phone', assent: 'notYes' },
    ],
    ['Beloppet får ni sätta upp till 8000', { fills: { 'credit.amount': 8000 }, assent: 'notYes' }],
    [
      'Erik har slutat, sätt Johanna Rask som kontaktperson. Hennes mejl är johanna@bjorkobygg.se',
      {
        fills: { 'contact.name': 'Johanna Rask', 'contact.email': 'johanna@bjorkobygg.se' },
        assent: 'notYes',
      },
    ],
    [
      'vi har ju flyttat! Ny adress Hamngatan 50, 411 14 Göteborg',
      {
        fills: { 'company.address': address('SE', 'Hamngatan 50', ['41114', 'Göteborg']) },
        assent: 'notYes',
      },
    ],
    ['jo det stämmer bra det', { assent: 'yes' }],
    ['Allt korrekt, skicka in!', { assent: 'yes' }],
    ['ser bra ut kör på', { assent: 'yes' }],
    [
      'Stämmer, men kontaktpersonen ska vara Peter Broman',
      { assent: 'partly', fills: { 'contact.name': 'Peter Broman' } },
    ],
    ['ja om det inte kostar nåt', { assent: 'notYes' }],
    ['Jag tror det men låt mig dubbelkolla orgnumret först', { assent: 'notYes' }],
  ]),
  ...rows(complete('notice', se), [
    [
      'ta fakturan via peppol i stället för mejl',
      { fills: { 'invoice.channel': 'peppol' }, assent: 'notYes' },
    ],
    ['godkänner', { assent: 'yes' }],
    ['Ja det är ok att ni tar en kreditupplysning', { assent: 'yes' }],
    ['nej jag vill inte att ni tar nån upplysning på oss', { assent: 'no' }],
    ['får man en anmärkning av det där?', { assent: 'notYes', nothing: true }],
    ['ja fast bara om det inte syns hos banken', { assent: 'notYes' }],
  ]),
  ...rows(complete('confirm', sePrivate), [
    [
      'fel lägenhet, adressen är Sveavägen 12 lgh 1302, 111 57 Stockholm',
      {
        fills: { 'person.address': address('SE', 'Sveavägen 12 lgh 1302', ['11157', 'Stockholm']) },
        assent: 'notYes',
      },
    ],
    [
      'Gifte mig i somras så namnet ska vara Anna Berglund-Ståhl',
      { fills: { 'person.name': 'Anna Berglund-Ståhl' }, assent: 'notYes' },
    ],
    ['jajamensan', { assent: 'yes' }],
    ['japp 👍', { assent: 'yes' }],
    ['nä det där är inte rätt', { assent: 'no' }],
    [
      'ja allt utom mejlen, den ska vara anna.b@example.se',
      { assent: 'partly', fills: { 'person.email': 'anna.b@example.se' } },
    ],
    ['måste kolla med gubben först', { assent: 'notYes' }],
  ]),
]
