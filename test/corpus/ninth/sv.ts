import { address, rows } from '../row.ts'
import type { Row } from '../row.ts'
import { at, complete, fresh, se, sePrivate, start } from '../situations.ts'

/** The first thing written in the window. */
const opening: readonly Row[] = [
  ...rows(start, [
    ['sverige', { fills: { country: 'SE' } }],
    ['Sverige såklart', { fills: { country: 'SE' } }],
    ['svergie', { fills: { country: 'SE' } }],
    ['Vi finns i Sverige, långt uppe i Norrbotten', { fills: { country: 'SE' } }],
    [
      'Hej! Vi är ett måleriföretag i Sverige som vill handla mot faktura.',
      { fills: { country: 'SE', customerType: 'business', payment: 'invoice' } },
    ],
    [
      'privatperson i sverige, betalar i förskott',
      { fills: { country: 'SE', customerType: 'private', payment: 'prepayment' } },
    ],
    [
      'Hejsan,\n\nvi skulle vilja bli kund hos er.\n\nVänliga hälsningar\nLena Sandström\nInköpsansvarig\nFjällnära Stugor AB\nByvägen 18\n840 98 Tänndalen\nTel: 070-174 06 71\nlena@fjallnarastugor.se\nOrg.nr 559999-1246',
      {
        fills: {
          'company.number': '5599991246',
          'company.name': 'Fjällnära Stugor AB',
          'company.address': address('SE', 'Byvägen 18', ['84098', 'Tänndalen']),
          'contact.name': 'Lena Sandström',
          'contact.phone': '+46701740671',
          'contact.email': 'lena@fjallnarastugor.se',
        },
        may: { country: 'SE', customerType: 'business' },
      },
    ],
    [
      'Företag: Salong Silke\nOrgnr: 559999-1204\nAdress: Kungsgatan 8, 632 21 Eskilstuna\nKontakt: Jasmin Öberg\nMobil: 0701740619\nMejl: jasmin@salongsilke.se\nBetalning: faktura',
      {
        fills: {
          payment: 'invoice',
          'company.number': '5599991204',
          'company.name': 'Salong Silke',
          'company.address': address('SE', 'Kungsgatan 8', ['63221', 'Eskilstuna']),
          'contact.name': 'Jasmin Öberg',
          'contact.phone': '+46701740619',
          'contact.email': 'jasmin@salongsilke.se',
        },
        may: { country: 'SE', customerType: 'business' },
      },
    ],
    [
      'sverige företag orgnr 5599991253 faktura',
      {
        fills: {
          country: 'SE',
          customerType: 'business',
          payment: 'invoice',
          'company.number': '5599991253',
        },
      },
    ],
    [
      'Mjölkgård i Sverige, enskild firma, faktura, köper för ungefär 18000 kr i månaden',
      {
        fills: {
          country: 'SE',
          customerType: 'business',
          payment: 'invoice',
          'credit.amount': 18000,
        },
        may: { 'company.legalForm': 'EF' },
      },
    ],
    [
      'Vi är en kommunal förskola i Sverige och tar bara emot fakturor via Peppol',
      {
        fills: { country: 'SE', customerType: 'business', 'invoice.channel': 'peppol' },
        may: { payment: 'invoice' },
      },
    ],
    [
      'God dag! Jag skriver för Brf Tallbacken. Föreningen ligger i Sverige och önskar köpa mot faktura. Fakturorna mejlas lämpligen till kassor@brftallbacken.se. Med vänlig hälsning, Stig Ahlgren, ordförande',
      {
        fills: {
          country: 'SE',
          customerType: 'business',
          payment: 'invoice',
          'company.name': 'Brf Tallbacken',
          'contact.name': 'Stig Ahlgren',
          'invoice.email': 'kassor@brftallbacken.se',
        },
        may: { 'invoice.channel': 'email' },
      },
    ],
    [
      'tja ska bara fixa konto privat i sverige, swishar direkt när jag beställer',
      { fills: { country: 'SE', customerType: 'private' }, may: { payment: 'prepayment' } },
    ],
    [
      'Björkö Bygg AB, 559999-1238, Storgatan 14, 411 38 Göteborg, Erik Lindqvist, 0701740605, erik@bjorkobygg.se, faktura',
      {
        fills: {
          payment: 'invoice',
          'company.number': '5599991238',
          'company.name': 'Björkö Bygg AB',
          'company.address': address('SE', 'Storgatan 14', ['41138', 'Göteborg']),
          'contact.name': 'Erik Lindqvist',
          'contact.phone': '+46701740605',
          'contact.email': 'erik@bjorkobygg.se',
        },
        may: { country: 'SE', customerType: 'business' },
      },
    ],
    [
      'Lindas Hundtrim, enskild firma i Sverige, Linda Forss, 0701740623, linda@hundtrim.se',
      {
        fills: {
          country: 'SE',
          customerType: 'business',
          'company.name': 'Lindas Hundtrim',
          'contact.name': 'Linda Forss',
          'contact.phone': '+46701740623',
          'contact.email': 'linda@hundtrim.se',
        },
        may: { 'company.legalForm': 'EF' },
      },
    ],
    [
      'Hej, Pizzeria Venezia här! Vi har orgnr 559999-1204 och vill beställa kartonger för 3000 i månaden på faktura',
      {
        fills: {
          customerType: 'business',
          payment: 'invoice',
          'company.number': '5599991204',
          'company.name': 'Pizzeria Venezia',
          'credit.amount': 3000,
        },
        may: { country: 'SE' },
      },
    ],
    [
      'Sverige\nPrivat\nAnna-Lisa Gran\nVintergatan 16\n172 69 Sundbyberg\nannalisa.gran@example.se',
      {
        fills: {
          country: 'SE',
          customerType: 'private',
          'person.name': 'Anna-Lisa Gran',
          'person.address': address('SE', 'Vintergatan 16', ['17269', 'Sundbyberg']),
          'person.email': 'annalisa.gran@example.se',
        },
      },
    ],
    ['Norge, nej men vad skriver jag, Sverige!', { fills: { country: 'SE' } }],
    ['Tjena!', { digression: 'greeting', nothing: true }],
  ]),
]

/** While a field is being asked for. */
const asked: readonly Row[] = [
  ...rows({ asks: 'customerType', country: 'SE' }, [
    ['företag', { fills: { customerType: 'business' } }],
    ['det är till firman', { fills: { customerType: 'business' } }],
    ['vi är en bostadsrättsförening', { fills: { customerType: 'business' } }],
    ['inget företag, bara jag', { fills: { customerType: 'private' } }],
    ['Jag är en vanlig privatperson, 81 år gammal', { fills: { customerType: 'private' } }],
    ['företag, vi vill ha faktura', { fills: { customerType: 'business', payment: 'invoice' } }],
    [
      'Vi är en förening, Ängsbackens Samfällighetsförening, och betalar helst mot faktura',
      {
        fills: {
          customerType: 'business',
          payment: 'invoice',
          'company.name': 'Ängsbackens Samfällighetsförening',
        },
      },
    ],
    [
      'vårdcentral, fakturan ska gå via peppol',
      {
        fills: { customerType: 'business', 'invoice.channel': 'peppol' },
        may: { payment: 'invoice' },
      },
    ],
    ['går det att ta det här på norska?', { command: 'language', language: 'no', nothing: true }],
  ]),
  ...rows(at('payment', se), [
    ['fakrura', { fills: { payment: 'invoice' } }],
    ['mot faktura 30 dagar om det går bra', { fills: { payment: 'invoice' } }],
    ['vi vill ha räkning i efterhand', { fills: { payment: 'invoice' } }],
    ['förskott', { fills: { payment: 'prepayment' } }],
    [
      'faktura, räkna med 25 000 i månaden',
      { fills: { payment: 'invoice', 'credit.amount': 25000 } },
    ],
    ['förskott, eller nej förresten, faktura', { fills: { payment: 'invoice' } }],
  ]),
  ...rows(at('payment', sePrivate), [
    ['betalar i förväg så slipper jag räkningar', { fills: { payment: 'prepayment' } }],
    [
      'i förskott, jag heter Tove Ring',
      { fills: { payment: 'prepayment', 'person.name': 'Tove Ring' } },
    ],
  ]),
  ...rows(at('company.number', se), [
    ['559999-1238', { fills: { 'company.number': '5599991238' } }],
    ['orgnr 559999 1204', { fills: { 'company.number': '5599991204' } }],
    [
      '55 99 99 12 46 läste jag på registreringsbeviset',
      { fills: { 'company.number': '5599991246' } },
    ],
    ['momsnr SE559999125301', { fills: { 'company.number': '5599991253' } }],
    [
      'femtiofem nittionio nittionio tolv trettioåtta',
      { fills: { 'company.number': '5599991238' } },
    ],
    ['559999-1237', { refused: 'company.number' }],
    ['559999-12', { refused: 'company.number' }],
    [
      '559999-1246, Fjällnära Stugor AB',
      { fills: { 'company.number': '5599991246', 'company.name': 'Fjällnära Stugor AB' } },
    ],
    [
      '5599991253 Plantskolan Gro AB, Trädgårdsvägen 1, 243 30 Höör',
      {
        fills: {
          'company.number': '5599991253',
          'company.name': 'Plantskolan Gro AB',
          'company.address': address('SE', 'Trädgårdsvägen 1', ['24330', 'Höör']),
        },
      },
    ],
    [
      'org nr 559999-1279 o mobil 070-1740677',
      { fills: { 'company.number': '5599991279', 'contact.phone': '+46701740677' } },
    ],
    ['559999-1237 nej vänta 559999-1238', { fills: { 'company.number': '5599991238' } }],
    ['varför behöver ni det?', { command: 'why', nothing: true }],
    ['vet inte, det sköter min redovisningskonsult', { dontKnow: true }],
    [
      'har enskild firma så det blir mitt personnummer 121212-1212',
      { nationalNumber: true, may: { 'company.legalForm': 'EF' } },
    ],
  ]),
  ...rows(at('company.name', se), [
    ['björkö bygg ab', { fills: { 'company.name': 'björkö bygg ab' } }],
    ['Vi heter Kafé Kardemumma', { fills: { 'company.name': 'Kafé Kardemumma' } }],
    ['Brf Tallbacken', { fills: { 'company.name': 'Brf Tallbacken' } }],
    ['naglar by samira', { fills: { 'company.name': 'naglar by samira' } }],
    [
      'Firman heter Lindströms El & Larm AB',
      { fills: { 'company.name': 'Lindströms El & Larm AB' } },
    ],
    [
      'Tandläkarna vid Ån AB, Strandgatan 9, 891 33 Örnsköldsvik',
      {
        fills: {
          'company.name': 'Tandläkarna vid Ån AB',
          'company.address': address('SE', 'Strandgatan 9', ['89133', 'Örnsköldsvik']),
        },
      },
    ],
    [
      'Macken i Åmål AB, kontaktperson Roffe Blad, 0701740690',
      {
        fills: {
          'company.name': 'Macken i Åmål AB',
          'contact.name': 'Roffe Blad',
          'contact.phone': '+46701740690',
        },
      },
    ],
    ['har ni öppet på söndagar', { digression: 'openingHours', nothing: true }],
    ['Paus AB', { fills: { 'company.name': 'Paus AB' } }],
    ['Hjälp i Hemmet Mälardalen AB', { fills: { 'company.name': 'Hjälp i Hemmet Mälardalen AB' } }],
    ['Studio 1203 HB', { fills: { 'company.name': 'Studio 1203 HB' } }],
  ]),
  ...rows(at('company.address', se), [
    [
      'storgatan 14 41138 göteborg',
      { fills: { 'company.address': address('SE', 'storgatan 14', ['41138', 'göteborg']) } },
    ],
    [
      'Industrivägen 3B, 931 36 Skellefteå',
      { fills: { 'company.address': address('SE', 'Industrivägen 3B', ['93136', 'Skellefteå']) } },
    ],
    [
      'vi sitter på Hornsgatan 55 i 118 49 Stockholm',
      { fills: { 'company.address': address('SE', 'Hornsgatan 55', ['11849', 'Stockholm']) } },
    ],
    [
      'Box 114, 701 42 Örebro',
      { fills: { 'company.address': address('SE', 'Box 114', ['70142', 'Örebro']) } },
    ],
    [
      'Norrgården 210\n830 05 Järpen',
      { fills: { 'company.address': address('SE', 'Norrgården 210', ['83005', 'Järpen']) } },
    ],
    [
      'Hamngatan 21, 371 32 Karlskrona. Kontaktperson Siv Borg',
      {
        fills: {
          'company.address': address('SE', 'Hamngatan 21', ['37132', 'Karlskrona']),
          'contact.name': 'Siv Borg',
        },
      },
    ],
    ['herregud vad krångligt det ska vara', { digression: 'frustration', nothing: true }],
    [
      'Startvägen 6, 175 62 Järfälla',
      { fills: { 'company.address': address('SE', 'Startvägen 6', ['17562', 'Järfälla']) } },
    ],
  ]),
  ...rows(at('contact.name', se), [
    ['erik lindqvist', { fills: { 'contact.name': 'erik lindqvist' } }],
    ['Ja det är väl jag då, Gunilla Ek', { fills: { 'contact.name': 'Gunilla Ek' } }],
    ['jag heter mohammed hassan', { fills: { 'contact.name': 'mohammed hassan' } }],
    ['Du kan skriva Per-Olov Nyström', { fills: { 'contact.name': 'Per-Olov Nyström' } }],
    [
      'Kicki Holm 070-174 06 14 kicki@holmsvvs.se',
      {
        fills: {
          'contact.name': 'Kicki Holm',
          'contact.phone': '+46701740614',
          'contact.email': 'kicki@holmsvvs.se',
        },
      },
    ],
    [
      'Jonas Åkesson, nås på jonas.akesson@example.se',
      { fills: { 'contact.name': 'Jonas Åkesson', 'contact.email': 'jonas.akesson@example.se' } },
    ],
    [
      'företagsnamnet ska vara Björkö Byggnads AB',
      { fills: { 'company.name': 'Björkö Byggnads AB' } },
    ],
    ['är du en robot eller människa?', { digression: 'areYouHuman', nothing: true }],
    [
      'Min kollega Ove Brandt bad mig skriva, men kontaktperson är jag, Nina Skog',
      { fills: { 'contact.name': 'Nina Skog' } },
    ],
  ]),
  ...rows(at('contact.phone', se), [
    ['070-174 06 12', { fills: { 'contact.phone': '+46701740612' } }],
    ['+46 70 174 06 44', { fills: { 'contact.phone': '+46701740644' } }],
    [
      'ring 070 1740660 efter lunch, jag står på taket innan',
      { fills: { 'contact.phone': '+46701740660' } },
    ],
    ['mobilen är 0046701740651', { fills: { 'contact.phone': '+46701740651' } }],
    ['070-174', { refused: 'contact.phone' }],
    [
      '0701740655, mejl order@holmsvvs.se',
      { fills: { 'contact.phone': '+46701740655', 'contact.email': 'order@holmsvvs.se' } },
    ],
    ['vänta orgnumret blev fel, 559999-1253 är det', { fills: { 'company.number': '5599991253' } }],
    ['0701740616, förlåt 0701740661', { fills: { 'contact.phone': '+46701740661' } }],
    ['vi börjar om från början', { command: 'restart', nothing: true }],
    ['nä jag skiter i det här, avbryt', { command: ['cancel', 'stop'], nothing: true }],
  ]),
  ...rows(at('contact.email', se), [
    ['Erik@BjorkoBygg.se', { fills: { 'contact.email': 'erik@bjorkobygg.se' } }],
    ['mejla gunilla.ek@example.se', { fills: { 'contact.email': 'gunilla.ek@example.se' } }],
    ['info snabel-a kardemumma punkt se', { fills: { 'contact.email': 'info@kardemumma.se' } }],
    ['erik.bjorkobygg.se', { refused: 'contact.email' }],
    [
      'siv@hamnkrogen.se och vi handlar för ca 6000 i månaden',
      { fills: { 'contact.email': 'siv@hamnkrogen.se', 'credit.amount': 6000 } },
    ],
    ['oj fel telefonnummer, ska va 0701740606', { fills: { 'contact.phone': '+46701740606' } }],
    [
      'erk@bjorkobygg.se, rättelse: erik@bjorkobygg.se',
      { fills: { 'contact.email': 'erik@bjorkobygg.se' } },
    ],
    ['hoppa över den', { command: 'skip', nothing: true }],
    ['jag har mejlat er två gånger utan svar', { nothing: true }],
  ]),
  ...rows(at('credit.amount', se), [
    ['runt 7 000 kr', { fills: { 'credit.amount': 7000 } }],
    ['femtontusen', { fills: { 'credit.amount': 15000 } }],
    ['12 tkr', { fills: { 'credit.amount': 12000 } }],
    ['typ 2500 spänn', { fills: { 'credit.amount': 2500 } }],
    ['36 000 per år', { may: { 'credit.amount': 3000 } }],
    [
      '9000, fakturan till leverantor@bjorkobygg.se',
      {
        fills: { 'credit.amount': 9000, 'invoice.email': 'leverantor@bjorkobygg.se' },
        may: { 'invoice.channel': 'email' },
      },
    ],
    ['4 500 kr. faktura per post', { fills: { 'credit.amount': 4500, 'invoice.channel': 'post' } }],
    ['jag behöver ändra mejladressen', { command: 'change', target: 'contact.email' }],
    ['10000... nej 7000 räcker', { fills: { 'credit.amount': 7000 } }],
    ['ingen aning', { dontKnow: true }],
    ['vi har funnits sedan 1987', { nothing: true }],
  ]),
  ...rows(at('invoice.channel', se), [
    ['mejl', { fills: { 'invoice.channel': 'email' } }],
    ['vanlig post, jag har ingen dator', { fills: { 'invoice.channel': 'post' } }],
    ['Vi tar emot via Peppol', { fills: { 'invoice.channel': 'peppol' } }],
    [
      'mejla dem till reskontra@bjorkobygg.se',
      { fills: { 'invoice.channel': 'email', 'invoice.email': 'reskontra@bjorkobygg.se' } },
    ],
    [
      'Per brev tack. Vi köper förresten för 6500 i månaden, inte 5000',
      { fills: { 'invoice.channel': 'post', 'credit.amount': 6500 } },
    ],
    ['jag tog i lite, säg 4000 i månaden i stället', { fills: { 'credit.amount': 4000 } }],
    ['kan jag få se vad ni har sparat om mig', { command: ['mydata', 'summary'], nothing: true }],
    ['på vilka sätt kan man få fakturan?', { digression: 'invoiceWays', nothing: true }],
  ]),
  ...rows(at('invoice.email', se), [
    ['ekonomi@bjorkobygg.se tack', { fills: { 'invoice.email': 'ekonomi@bjorkobygg.se' } }],
    ['ta samma som min mejl', { fills: { 'invoice.email': 'erik@bjorkobygg.se' } }],
    ['jag vill hellre ha fakturan på papper med posten', { fills: { 'invoice.channel': 'post' } }],
  ]),
  ...rows(at('person.name', sePrivate), [
    ['wilma öst heter jag', { fills: { 'person.name': 'wilma öst' } }],
    [
      'Gull-Britt Roos, Tallvägen 11, 961 32 Boden, 0701740681',
      {
        fills: {
          'person.name': 'Gull-Britt Roos',
          'person.address': address('SE', 'Tallvägen 11', ['96132', 'Boden']),
          'person.phone': '+46701740681',
        },
      },
    ],
    ['det är faktiskt på företaget jag ska handla', { fills: { customerType: 'business' } }],
  ]),
  ...rows(at('person.address', sePrivate), [
    [
      'sveavägen 12 lgh 1203 111 57 stockholm',
      {
        fills: { 'person.address': address('SE', 'sveavägen 12 lgh 1203', ['11157', 'stockholm']) },
      },
    ],
    [
      'Rönngatan 4A, 212 24 Malmö. Tel 070-174 06 37',
      {
        fills: {
          'person.address': address('SE', 'Rönngatan 4A', ['21224', 'Malmö']),
          'person.phone': '+46701740637',
        },
      },
    ],
    ['hur hanterar ni mina personuppgifter', { command: 'privacy', nothing: true }],
  ]),
  ...rows(at('person.phone', sePrivate), [
    ['0701740632', { fills: { 'person.phone': '+46701740632' } }],
    [
      '0701740648 eller mejla filip.nord@example.se',
      { fills: { 'person.phone': '+46701740648', 'person.email': 'filip.nord@example.se' } },
    ],
    ['jag stavade fel på mitt namn', { command: 'change', target: 'person.name' }],
    ['det numret lämnar jag inte ut', { nothing: true }],
    ['Radera alla uppgifter ni har om mig', { command: 'delete', nothing: true }],
  ]),
  ...rows(at('person.email', sePrivate), [
    ['min mail är wilma.ost07@example.se', { fills: { 'person.email': 'wilma.ost07@example.se' } }],
    ['Jag vill prata med en riktig människa tack', { command: 'human', nothing: true }],
  ]),
  ...rows(fresh('payment', se), [
    [
      'Faktura. 559999-1279 Norrskogs Plåt AB',
      {
        fills: {
          payment: 'invoice',
          'company.number': '5599991279',
          'company.name': 'Norrskogs Plåt AB',
        },
      },
    ],
  ]),
  ...rows(fresh('payment', sePrivate), [
    [
      'Förskott. Rut Malm, Ekstigen 3, 582 46 Linköping, 070-174 06 28, rut.malm@example.se',
      {
        fills: {
          payment: 'prepayment',
          'person.name': 'Rut Malm',
          'person.address': address('SE', 'Ekstigen 3', ['58246', 'Linköping']),
          'person.phone': '+46701740628',
          'person.email': 'rut.malm@example.se',
        },
      },
    ],
  ]),
]

/** At the summary and the notice. */
const summary: readonly Row[] = [
  ...rows(complete('confirm', se), [
    ['fel telefonnummer', { command: 'change', target: 'contact.phone' }],
    ['adressen stämmer inte längre', { command: 'change', target: 'company.address' }],
    ['ändra kontaktperson till Moa Lindqvist', { fills: { 'contact.name': 'Moa Lindqvist' } }],
    [
      'fakturamejlen ska vara inkop@bjorkobygg.se',
      { fills: { 'invoice.email': 'inkop@bjorkobygg.se' } },
    ],
    ['sänk beloppet till 3000', { fills: { 'credit.amount': 3000 } }],
    ['Skicka fakturorna via Peppol i stället', { fills: { 'invoice.channel': 'peppol' } }],
    ['ja', { assent: 'yes' }],
    ['japp stämmer bra', { assent: 'yes' }],
    ['Ser bra ut, skicka in', { assent: 'yes' }],
    ['nej', { assent: 'no' }],
    [
      'ja men telefonnumret är fel',
      { assent: 'partly', command: 'change', target: 'contact.phone' },
    ],
    [
      'Ja, förutom beloppet som ska vara 8000',
      { assent: 'partly', fills: { 'credit.amount': 8000 } },
    ],
  ]),
  ...rows(complete('notice', se), [
    ['vi tar förskottsbetalning istället', { fills: { payment: 'prepayment' } }],
    ['godkänner', { assent: 'yes' }],
    ['det är okej för mig', { assent: 'yes' }],
    ['nej tack det vill jag inte', { assent: 'no' }],
    ['ja om det inte blir någon prick hos kronofogden', { assent: 'notYes' }],
    ['måste kolla med chefen först', { assent: 'notYes' }],
    ['vad innebär det här?', { assent: 'notYes', nothing: true }],
    ['mm kanske', { assent: 'notYes' }],
  ]),
  ...rows(complete('confirm', sePrivate), [
    [
      'har flyttat, nu bor jag på Odengatan 40, 113 51 Stockholm',
      { fills: { 'person.address': address('SE', 'Odengatan 40', ['11351', 'Stockholm']) } },
    ],
    [
      'jag har gift om mig och heter numera Anna Bergman',
      { fills: { 'person.name': 'Anna Bergman' } },
    ],
    ['Ja, det är bra så. Tack för hjälpen!', { assent: 'yes' }],
    ['allt rätt', { assent: 'yes' }],
    ['Nej det där stämmer inte', { assent: 'no' }],
  ]),
]

/** As customers in Sweden type. */
export const ninthSv: readonly Row[] = [...opening, ...asked, ...summary]
