import { address, rows } from '../row.ts'
import type { Row } from '../row.ts'
import { at, complete, fresh, se, sePrivate, start } from '../situations.ts'

export const eighthSv: readonly Row[] = [
  ...rows(start, [
    ['sverge', { fills: { country: 'SE' } }],
    ['vi ligger i Västerås så det blir väl sverige då', { fills: { country: 'SE' } }],
    ['svensk firma', { fills: { country: 'SE', customerType: 'business' } }],
    [
      'Hej! Vi är ett snickeriföretag i Köping, Hörnets Snickeri AB, 559999-1253, och vill kunna handla på faktura.',
      {
        fills: {
          country: 'SE',
          'company.name': 'Hörnets Snickeri AB',
          'company.number': '5599991253',
          payment: 'invoice',
        },
        may: { customerType: 'business' },
      },
    ],
    [
      'privatperson i sverige, vill betala i förskott',
      { fills: { country: 'SE', customerType: 'private', payment: 'prepayment' } },
    ],
    [
      'Sverige, företag, faktura, 5599991246',
      {
        fills: { country: 'SE', payment: 'invoice', 'company.number': '5599991246' },
        may: { customerType: 'business' },
      },
    ],
    [
      'Företag: Mälarens Golv AB\nOrg.nr: 559999-1279\nAdress: Tegnérgatan 9, 722 14 Västerås\nKontakt: Fatima Rezai\nTel: 070-174 06 33\nMejl: fatima@malarensgolv.example.se',
      {
        fills: {
          country: 'SE',
          'company.name': 'Mälarens Golv AB',
          'company.number': '5599991279',
          'company.address': address('SE', 'Tegnérgatan 9', ['72214', 'Västerås']),
          'contact.name': 'Fatima Rezai',
          'contact.phone': '+46701740633',
          'contact.email': 'fatima@malarensgolv.example.se',
        },
        may: { customerType: 'business' },
      },
    ],
    [
      'tjena, privatkund från Eskilstuna här, heter Robin Ljung o vill betala i förskott',
      {
        fills: {
          country: 'SE',
          customerType: 'private',
          payment: 'prepayment',
          'person.name': 'Robin Ljung',
        },
      },
    ],
    [
      'Svedjans Trädgård AB | Org.nr 559999-1238 | Gränsvägen 18, 733 61 Sala | info@svedjans.example.se',
      {
        fills: {
          country: 'SE',
          'company.name': 'Svedjans Trädgård AB',
          'company.number': '5599991238',
          'company.address': address('SE', 'Gränsvägen 18', ['73361', 'Sala']),
        },
        may: { 'contact.email': 'info@svedjans.example.se', customerType: 'business' },
      },
    ],
    [
      'Jag driver byggfirma i Hallstahammar, orgnr 559999-1204, behöver ett konto hos er med månadsfaktura',
      {
        fills: { country: 'SE', 'company.number': '5599991204', payment: 'invoice' },
        may: { customerType: 'business' },
      },
    ],
    [
      'God dag. Vi är en bostadsrättsförening i Uppsala och önskar handla mot faktura, som skickas till brfeken@example.se. Vänligen Ingegerd, kassör',
      {
        fills: {
          country: 'SE',
          customerType: 'business',
          payment: 'invoice',
          'invoice.channel': 'email',
          'invoice.email': 'brfeken@example.se',
        },
        may: { 'contact.name': 'Ingegerd' },
      },
    ],
    [
      'Företagskund, Sverige. Bolaget är Ekbackens Fastigheter AB, 5599991253. Köper för ungefär 50 000 kr i månaden mot faktura.',
      {
        fills: {
          country: 'SE',
          'company.name': 'Ekbackens Fastigheter AB',
          'company.number': '5599991253',
          'credit.amount': 50000,
          payment: 'invoice',
        },
        may: { customerType: 'business' },
      },
    ],
    [
      'Privatkund\nNamn: Åsa Byström\nAdress: Lillgatan 2B, 731 30 Köping\nTel: 0701740697',
      {
        fills: {
          customerType: 'private',
          country: 'SE',
          'person.name': 'Åsa Byström',
          'person.address': address('SE', 'Lillgatan 2B', ['73130', 'Köping']),
          'person.phone': '+46701740697',
        },
      },
    ],
  ]),
  ...rows(at('customerType', se), [
    ['handlar till firman', { fills: { customerType: 'business' } }],
    ['Vi är en bostadsrättsförening', { fills: { customerType: 'business' } }],
    [
      'företag. AB Kvarnens Betong, 559999-1279',
      {
        fills: {
          customerType: 'business',
          'company.name': 'AB Kvarnens Betong',
          'company.number': '5599991279',
        },
      },
    ],
  ]),
  ...rows(at('customerType', sePrivate), [
    [
      'nä jag är bara en vanlig privatperson som ska bygga altan',
      { fills: { customerType: 'private' } },
    ],
  ]),
  ...rows(at('payment', se), [
    ['fakutra tack', { fills: { payment: 'invoice' } }],
    [
      'Helst 30 dagar netto, så har vi det hos alla andra leverantörer',
      { fills: { payment: 'invoice' } },
    ],
    [
      'faktura 30 dgr, orgnr 559999-1246 och vi heter Nybergs El',
      {
        fills: { payment: 'invoice', 'company.number': '5599991246', 'company.name': 'Nybergs El' },
      },
    ],
  ]),
  ...rows(at('payment', sePrivate), [
    ['jag betalar hellre i förväg, gillar inte räkningar', { fills: { payment: 'prepayment' } }],
    ['hur kan man betala hos er?', { digression: 'paymentWays', nothing: true }],
  ]),
  ...rows(at('company.number', se), [
    ['org nr 559999 1246', { fills: { 'company.number': '5599991246' } }],
    ['de e 55 99 99 12 79', { fills: { 'company.number': '5599991279' } }],
    ['momsnr SE559999125301', { fills: { 'company.number': '5599991253' } }],
    ['559999-1239', { refused: 'company.number' }],
    ['559999-124', { refused: 'company.number' }],
    [
      '5599991204 om jag läser rätt på registreringsbeviset',
      { fills: { 'company.number': '5599991204' } },
    ],
    [
      '559999-1204 Stenhuggarn i Arboga HB',
      { fills: { 'company.number': '5599991204', 'company.name': 'Stenhuggarn i Arboga HB' } },
    ],
    ['äh vi tar förskott istället', { fills: { payment: 'prepayment' } }],
    ['varför måste ni ha det?', { command: 'why', nothing: true }],
    ['ingen aning, det har min redovisningskonsult', { dontKnow: true, nothing: true }],
    [
      'har enskild firma så det är mitt personnummer, 121212-1212',
      { nationalNumber: true, may: { 'company.legalForm': 'EF' } },
    ],
  ]),
  ...rows(at('company.name', se), [
    ['Hälla Plåt & Vent AB', { fills: { 'company.name': 'Hälla Plåt & Vent AB' } }],
    ['vi heter mälardalens kakel ab', { fills: { 'company.name': 'mälardalens kakel ab' } }],
    [
      'Firman heter Snickar-Olle i Kolbäck',
      { fills: { 'company.name': 'Snickar-Olle i Kolbäck' } },
    ],
    ['BRF KAPTENEN', { fills: { 'company.name': 'BRF KAPTENEN' } }],
    [
      'Taktema i Bergslagen AB, Hantverkargatan 2, 737 40 Fagersta',
      {
        fills: {
          'company.name': 'Taktema i Bergslagen AB',
          'company.address': address('SE', 'Hantverkargatan 2', ['73740', 'Fagersta']),
        },
      },
    ],
    [
      'namn: Dalkarlens Mur\nadress: Bergsgatan 7, 724 60 Västerås\nref: Stig Moberg',
      {
        fills: {
          'company.name': 'Dalkarlens Mur',
          'company.address': address('SE', 'Bergsgatan 7', ['72460', 'Västerås']),
          'contact.name': 'Stig Moberg',
        },
      },
    ],
    ['Nej nu struntar jag i det här, avsluta', { command: ['cancel', 'stop'], nothing: true }],
    [
      'Hjälp i Hemmet Västmanland AB',
      { fills: { 'company.name': 'Hjälp i Hemmet Västmanland AB' } },
    ],
    ['Plattsättarna 1912 AB', { fills: { 'company.name': 'Plattsättarna 1912 AB' } }],
  ]),
  ...rows(at('company.address', se), [
    [
      'kopparbergsvägen 12 722 13 västerås',
      { fills: { 'company.address': address('SE', 'kopparbergsvägen 12', ['72213', 'västerås']) } },
    ],
    [
      'Box 118, 721 05 Västerås',
      { fills: { 'company.address': address('SE', 'Box 118', ['72105', 'Västerås']) } },
    ],
    [
      'Industrigatan 4B\n73040 KOLBÄCK',
      { fills: { 'company.address': address('SE', 'Industrigatan 4B', ['73040', 'KOLBÄCK']) } },
    ],
    [
      'Vi sitter på Ringvägen 33, 118 67 Stockholm',
      { fills: { 'company.address': address('SE', 'Ringvägen 33', ['11867', 'Stockholm']) } },
    ],
    [
      'Saltängsvägen 59, 72132 Västerås. Kontaktperson är Niklas Forsman',
      {
        fills: {
          'company.address': address('SE', 'Saltängsvägen 59', ['72132', 'Västerås']),
          'contact.name': 'Niklas Forsman',
        },
      },
    ],
    [
      'Såg nu att jag skrev gamla firmanamnet. Vi heter Björkö Bygg & Montage AB',
      { fills: { 'company.name': 'Björkö Bygg & Montage AB' } },
    ],
    [
      'Norgegatan 12, 723 36 Västerås',
      { fills: { 'company.address': address('SE', 'Norgegatan 12', ['72336', 'Västerås']) } },
    ],
  ]),
  ...rows(at('contact.name', se), [
    ['det är jag, Gun-Britt Åkesson', { fills: { 'contact.name': 'Gun-Britt Åkesson' } }],
    ['johan nyström', { fills: { 'contact.name': 'johan nyström' } }],
    ['Camilla Wikström på lagret', { fills: { 'contact.name': 'Camilla Wikström' } }],
    [
      'Mvh\nPer-Åke Lundmark\nInköpsansvarig\nBjörkö Bygg AB\n070-174 06 81\nper-ake@bjorkobygg.se',
      {
        fills: {
          'contact.name': 'Per-Åke Lundmark',
          'contact.phone': '+46701740681',
          'contact.email': 'per-ake@bjorkobygg.se',
        },
        may: { 'company.name': 'Björkö Bygg AB' },
      },
    ],
    [
      'Linda Ek 0701740619 linda@bjorkobygg.se',
      {
        fills: {
          'contact.name': 'Linda Ek',
          'contact.phone': '+46701740619',
          'contact.email': 'linda@bjorkobygg.se',
        },
      },
    ],
    [
      'Kontaktperson Ismail Yusuf, nås på 070.174.06.95',
      { fills: { 'contact.name': 'Ismail Yusuf', 'contact.phone': '+46701740695' } },
    ],
    [
      'förresten postnumret blev fel, 411 36 ska det va',
      { fills: { 'company.address': address('SE', 'Storgatan 14', ['41136', 'Göteborg']) } },
    ],
    [
      'Kent Sjögren, nej skriv Birgitta Sjögren, det är hon som sköter inköpen',
      { fills: { 'contact.name': 'Birgitta Sjögren' } },
    ],
    ['har ni öppet på lördagar?', { digression: 'openingHours', nothing: true }],
    ['Leif Back', { fills: { 'contact.name': 'Leif Back' } }],
    [
      'Jag heter Ulla Ström men det är Göran Hallberg ni ska ha som kontaktperson',
      { fills: { 'contact.name': 'Göran Hallberg' } },
    ],
  ]),
  ...rows(at('contact.phone', se), [
    ['ring 070 - 174 06 48, går bäst efter 3', { fills: { 'contact.phone': '+46701740648' } }],
    ['+46 (0)70 174 06 77', { fills: { 'contact.phone': '+46701740677' } }],
    ['0046701740622', { fills: { 'contact.phone': '+46701740622' } }],
    ['070-174', { refused: 'contact.phone' }],
    [
      '070-174 06 42 eller mejla sara.dahl@bjorkobygg.se',
      { fills: { 'contact.phone': '+46701740642', 'contact.email': 'sara.dahl@bjorkobygg.se' } },
    ],
    ['oj orgnumret blev fel, ska vara 559999-1246', { fills: { 'company.number': '5599991246' } }],
    [
      '070-174 06 51 nej förlåt 070-174 06 15 ska det vara',
      { fills: { 'contact.phone': '+46701740615' } },
    ],
    ['går det att få prata med en riktig människa?', { command: 'human', nothing: true }],
  ]),
  ...rows(at('contact.email', se), [
    ['Erik.L@Bjorkobygg.se', { fills: { 'contact.email': 'erik.l@bjorkobygg.se' } }],
    [
      'gunnar snabel-a snickerihornet.se',
      { fills: { 'contact.email': 'gunnar@snickerihornet.se' } },
    ],
    ['erik.bjorkobygg.se', { refused: 'contact.email' }],
    ['visa vad jag har fyllt i hittills', { command: 'summary', nothing: true }],
  ]),
  ...rows(at('credit.amount', se), [
    ['typ 20 000 i månaden', { fills: { 'credit.amount': 20000 } }],
    ['ca 15 tkr', { fills: { 'credit.amount': 15000 } }],
    ['beror på säsong men säg 8000:-', { fills: { 'credit.amount': 8000 } }],
    ['tiotusen spänn ungefär', { fills: { 'credit.amount': 10000 } }],
    [
      '10 000 och fakturan ska via peppol',
      { fills: { 'credit.amount': 10000, 'invoice.channel': 'peppol' } },
    ],
    [
      'Runt 25000 kr/mån. Fakturorna skickas till ekonomi@bjorkobygg.se',
      {
        fills: {
          'credit.amount': 25000,
          'invoice.channel': 'email',
          'invoice.email': 'ekonomi@bjorkobygg.se',
        },
      },
    ],
    [
      'jag skrev fel mejl, rätt är erik.lindqvist@bjorkobygg.se',
      { fills: { 'contact.email': 'erik.lindqvist@bjorkobygg.se' } },
    ],
    [
      'hoppsan det blev fel namn på kontaktpersonen, går det o ändra?',
      { command: 'change', target: 'contact.name' },
    ],
    ['15000, nä säg 20000 förresten', { fills: { 'credit.amount': 20000 } }],
    ['förstår inte frågan, vad ska jag skriva här', { command: 'help', nothing: true }],
    [
      'I fjol handlade vi för 9000 i månaden men i år blir det nog 14000',
      { fills: { 'credit.amount': 14000 } },
    ],
  ]),
  ...rows(at('invoice.channel', se), [
    ['maila den bara', { fills: { 'invoice.channel': 'email' } }],
    [
      'papper i brevlådan som vanligt, vi kör gammalt hederligt',
      { fills: { 'invoice.channel': 'post' } },
    ],
    ['Vi tar bara emot e-faktura via Peppol', { fills: { 'invoice.channel': 'peppol' } }],
    [
      'mejl, leverantorsfaktura@bjorkobygg.se',
      {
        fills: { 'invoice.channel': 'email', 'invoice.email': 'leverantorsfaktura@bjorkobygg.se' },
      },
    ],
    ['vänta 5000 är för lite, skriv 12000', { fills: { 'credit.amount': 12000 } }],
  ]),
  ...rows(at('invoice.email', se), [
    ['samma mejl som jag gav innan', { fills: { 'invoice.email': 'erik@bjorkobygg.se' } }],
  ]),
  ...rows(at('person.name', sePrivate), [
    ['jag heter hassan karimi', { fills: { 'person.name': 'hassan karimi' } }],
    [
      'Bengt Olofsson, Skogsvägen 3, 730 50 Skultuna, 070-174 06 14',
      {
        fills: {
          'person.name': 'Bengt Olofsson',
          'person.address': address('SE', 'Skogsvägen 3', ['73050', 'Skultuna']),
          'person.phone': '+46701740614',
        },
      },
    ],
    [
      'Jag heter Maja Sandström och bor på Pilgatan 6, 722 17 Västerås. Mobilen är 0701740627 om det är något',
      {
        fills: {
          'person.name': 'Maja Sandström',
          'person.address': address('SE', 'Pilgatan 6', ['72217', 'Västerås']),
          'person.phone': '+46701740627',
        },
      },
    ],
    [
      'Rolf Tengvall\nKyrkogatan 5\n734 32 Hallstahammar\n0701740660',
      {
        fills: {
          'person.name': 'Rolf Tengvall',
          'person.address': address('SE', 'Kyrkogatan 5', ['73432', 'Hallstahammar']),
          'person.phone': '+46701740660',
        },
      },
    ],
    ['nej vänta nu, jag ska handla som företag', { fills: { customerType: 'business' } }],
  ]),
  ...rows(at('person.address', sePrivate), [
    [
      'Blåsbogatan 21 A lgh 1102, 722 25 Västerås',
      {
        fills: {
          'person.address': address('SE', 'Blåsbogatan 21 A lgh 1102', ['72225', 'Västerås']),
        },
      },
    ],
    [
      'vasagatan 40, 722 15 västerås. ring på 070 174 06 08',
      {
        fills: {
          'person.address': address('SE', 'vasagatan 40', ['72215', 'västerås']),
          'person.phone': '+46701740608',
        },
      },
    ],
    ['e du en robot eller', { digression: 'areYouHuman', nothing: true }],
  ]),
  ...rows(at('person.phone', sePrivate), [
    ['mitt mobilnr är 07017406 90', { fills: { 'person.phone': '+46701740690' } }],
    [
      '0701740636, mailen är tommie.b@example.se',
      { fills: { 'person.phone': '+46701740636', 'person.email': 'tommie.b@example.se' } },
    ],
    [
      'Namnet blev felstavat, det ska vara Anna Bergelund',
      { fills: { 'person.name': 'Anna Bergelund' } },
    ],
    ['Det vill jag helst inte lämna ut.', { nothing: true }],
  ]),
  ...rows(fresh('payment', se), [
    [
      'faktura, ca 30 000 i mån, mejlas till lev@rorgubbarna.example.se',
      {
        fills: {
          payment: 'invoice',
          'credit.amount': 30000,
          'invoice.channel': 'email',
          'invoice.email': 'lev@rorgubbarna.example.se',
        },
      },
    ],
  ]),
  ...rows(fresh('payment', sePrivate), [
    [
      'förskott. Elin Norgren, elin.norgren@example.se, 070-174 06 70',
      {
        fills: {
          payment: 'prepayment',
          'person.name': 'Elin Norgren',
          'person.email': 'elin.norgren@example.se',
          'person.phone': '+46701740670',
        },
      },
    ],
  ]),
  ...rows(complete('confirm', se), [
    [
      'Adressen stämmer inte längre, vi har flyttat till Magasinsgatan 3, 411 18 Göteborg',
      {
        fills: { 'company.address': address('SE', 'Magasinsgatan 3', ['41118', 'Göteborg']) },
        assent: 'notYes',
      },
    ],
    [
      'behöver byta telefonnummer',
      { command: 'change', target: 'contact.phone', assent: 'notYes' },
    ],
    [
      'Erik har slutat, byt kontaktperson till Mikaela Fors',
      { fills: { 'contact.name': 'Mikaela Fors' }, assent: 'notYes' },
    ],
    [
      'ta fakturan med vanlig post istället för mejl',
      { fills: { 'invoice.channel': 'post' }, assent: 'notYes' },
    ],
    ['japp allt stämmer', { assent: 'yes' }],
    ['a de e rätt', { assent: 'yes' }],
    [
      'ja men telefonnumret är fel',
      { assent: 'partly', command: 'change', target: 'contact.phone' },
    ],
    [
      'Ja, fast fakturorna ska till ekonomi@bjorkobygg.se',
      { assent: 'partly', fills: { 'invoice.email': 'ekonomi@bjorkobygg.se' } },
    ],
    ['tror det, ska bara dubbelkolla orgnumret', { assent: 'notYes' }],
  ]),
  ...rows(complete('confirm', sePrivate), [
    ['fel mobilnr!! 0701740623', { fills: { 'person.phone': '+46701740623' }, assent: 'notYes' }],
    ['Ser bra ut! 👍', { assent: 'yes' }],
    ['inte än, sitter i bilen. kollar ikväll', { assent: 'notYes', nothing: true }],
  ]),
  ...rows(complete('notice', se), [
    ['Kan vi sänka till 3000 i månaden', { fills: { 'credit.amount': 3000 }, assent: 'notYes' }],
    ['Ja, det godkänner jag.', { assent: 'yes' }],
    ['okej kör på det', { assent: 'yes' }],
    ['ja om det inte kostar nåt', { assent: 'notYes', nothing: true }],
    ['måste kolla med chefen först', { assent: 'notYes', nothing: true }],
    ['nej det går jag inte med på', { assent: 'no', nothing: true }],
  ]),
  ...rows(at('person.email', sePrivate), [
    ['vad gör ni med mina uppgifter sen?', { command: 'privacy', nothing: true }],
  ]),
]
