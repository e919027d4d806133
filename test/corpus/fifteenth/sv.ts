import { address, rows } from '../row.ts'
import type { Row } from '../row.ts'
import { at, complete, dk, no, noPrivate, se, sePrivate, start } from '../situations.ts'

export const fifteenthSv: readonly Row[] = [
  // 12 at start
  ...rows(start, [
    [
      'Tjena! Mekar hojar i ett garage i Skellefteå, Holmgrens Hojservice heter det (enskild). Kan man få konto?',
      {
        fills: { country: 'SE', customerType: 'business', 'company.name': 'Holmgrens Hojservice' },
        may: { 'company.legalForm': 'EF' },
      },
    ],
    [
      'Bostadsrättsföreningen Måsungen i Kalmar, ordföranden här: Lars-Göran Tell, larsgoran.tell@example.se, tel 070-174 06 31. Orgnumret har jag inte i huvudet',
      {
        fills: {
          country: 'SE',
          customerType: 'business',
          'company.name': 'Bostadsrättsföreningen Måsungen',
          'contact.name': 'Lars-Göran Tell',
          'contact.email': 'larsgoran.tell@example.se',
          'contact.phone': '+46701740631',
        },
        may: { 'company.legalForm': 'BRF' },
      },
    ],
    [
      'bara jag o min katt i en etta i Växjö, inget företag alltså. hanna dahl',
      { fills: { country: 'SE', customerType: 'private', 'person.name': 'Hanna Dahl' } },
    ],
    [
      'Ärende: ny kund. Uppdrag från vår klient Saltängens Måleri AB, 556000-0167, Norrköping.\nFaktureras via Peppol 0007:5560000167.\nKontakt i bolaget: Malin Östh, malin@saltangen.example.se, 070-174 06 32\n\nHälsn. Torbjörn Kull\nKull Redovisning\n070-174 06 92',
      {
        fills: {
          country: 'SE',
          customerType: 'business',
          'company.name': 'Saltängens Måleri AB',
          'company.number': '5560000167',
          'invoice.channel': 'peppol',
          'invoice.peppol': '0007:5560000167',
          'contact.name': 'Malin Östh',
          'contact.email': 'malin@saltangen.example.se',
          'contact.phone': '+46701740632',
        },
        may: { payment: 'invoice', 'company.legalForm': 'AB' },
      },
    ],
    [
      'Norge, privat. Bor i Halden sen i höstas men är svensk. Elin Brusewitz, 680 50 112',
      {
        fills: {
          country: 'NO',
          customerType: 'private',
          'person.name': 'Elin Brusewitz',
          'person.phone': '+4768050112',
        },
      },
    ],
    [
      'SVERIGE. FÖRETAG. Grans Bageri AB. 5599991238. VILL HA FAKTURA. CAPSLOCK HAR HÄNGT SIG SORRY',
      {
        fills: {
          country: 'SE',
          customerType: 'business',
          payment: 'invoice',
          'company.name': 'Grans Bageri AB',
          'company.number': '5599991238',
        },
        may: { 'company.legalForm': 'AB' },
      },
    ],
    [
      'vi har ett danskt dotterbolag, Havregryn ApS, cvr 25052943, i Helsingör. det är det som ska bli kund, inte vi i Helsingborg',
      {
        fills: {
          country: 'DK',
          customerType: 'business',
          'company.name': 'Havregryn ApS',
          'company.number': '25052943',
        },
        may: { 'company.legalForm': 'ApS' },
      },
    ],
    [
      'Morjens, ja e privatperson å bor i Ekenäs, alltså Finland, skeppar ni hit',
      { fills: { customerType: 'private' }, refused: 'country' },
    ],
    [
      'hej min dotterdotter hjälper mig att skriva. jag är 84 år, heter Rune Hedlund och bor på Kyrkbacken 2, 457 40 Fjällbacka',
      {
        fills: {
          'person.name': 'Rune Hedlund',
          'person.address': address('SE', 'Kyrkbacken 2', ['45740', 'Fjällbacka']),
        },
        may: { customerType: 'private', country: 'SE' },
      },
    ],
    [
      'nagelstudio malmö, Kim Tran, 0701740634, kim@kimsnails.example.se, betalar i förskott',
      {
        fills: {
          country: 'SE',
          customerType: 'business',
          payment: 'prepayment',
          'contact.name': 'Kim Tran',
          'contact.phone': '+46701740634',
          'contact.email': 'kim@kimsnails.example.se',
        },
      },
    ],
    [
      'Rättviks Såg & Hyvel Ekonomisk förening önskar lägga upp kundkonto, ca 60 tkr/mån mot faktura.\n/PM Jonsson, kassör',
      {
        fills: {
          customerType: 'business',
          payment: 'invoice',
          'company.name': 'Rättviks Såg & Hyvel Ekonomisk förening',
          'credit.amount': 60000,
        },
        may: { country: 'SE', 'contact.name': 'PM Jonsson', 'company.legalForm': 'EK' },
      },
    ],
    [
      'har F-skatt och säljer stickade mössor på marknader så företag får det väl bli. Siv i Orsa',
      {
        fills: { customerType: 'business', country: 'SE' },
        may: { 'contact.name': 'Siv', 'company.legalForm': 'EF' },
      },
    ],
  ]),

  // 12 at contact.name
  ...rows(at('contact.name', se), [
    [
      'Amir Rostami här 🙋‍♂️ nås på 0701740635 dagtid',
      { fills: { 'contact.name': 'Amir Rostami', 'contact.phone': '+46701740635' } },
    ],
    [
      'Kontaktperson: Ebba von Rosenstråle (VD), e-post: ebba@rosenstrale.example.se, växel saknas, mobil: 070-174 06 36.',
      {
        fills: {
          'contact.name': 'Ebba von Rosenstråle',
          'contact.email': 'ebba@rosenstrale.example.se',
          'contact.phone': '+46701740636',
        },
      },
    ],
    [
      'skriv upp gubben min, Roland Fors, fast ta mitt telefonnr 070-1740637 för han svarar aldrig',
      { fills: { 'contact.name': 'Roland Fors', 'contact.phone': '+46701740637' } },
    ],
    [
      'Ulf Åkesson.. nej förresten, sätt Linnea Åkesson. linnea.akesson@example.se',
      { fills: { 'contact.name': 'Linnea Åkesson', 'contact.email': 'linnea.akesson@example.se' } },
    ],
    ['L. Bergkvist', { fills: { 'contact.name': 'L. Bergkvist' } }],
    [
      'sofi.nyman@example.se\n070 - 174 06 38\nSofi Nyman',
      {
        fills: {
          'contact.name': 'Sofi Nyman',
          'contact.phone': '+46701740638',
          'contact.email': 'sofi.nyman@example.se',
        },
      },
    ],
    [
      'namn oskar lund nummer noll sju noll ett sju fyra noll sex tre nio',
      { fills: { 'contact.name': 'Oskar Lund', 'contact.phone': '+46701740639' } },
    ],
    [
      'de e int så noga men de sku väl va Gun-Lis Sjöblom då, gun-lis@example.com',
      { fills: { 'contact.name': 'Gun-Lis Sjöblom', 'contact.email': 'gun-lis@example.com' } },
    ],
    [
      'Hej, jag är Désirée på lönekontoret och fyller i åt chefen som heter Mats-Ola Krook. Hans mobil: 070.174.06.41',
      { fills: { 'contact.name': 'Mats-Ola Krook', 'contact.phone': '+46701740641' } },
    ],
    [
      'Björk som trädet, Tomas Björk. tomas[at]bjork.example.se',
      { fills: { 'contact.name': 'Tomas Björk', 'contact.email': 'tomas@bjork.example.se' } },
    ],
    [
      'Fatou Ceesay-Lindh, stavas precis så, alla skriver fel. +46(0)70-1740642',
      { fills: { 'contact.name': 'Fatou Ceesay-Lindh', 'contact.phone': '+46701740642' } },
    ],
  ]),
  ...rows(at('contact.name', no), [
    [
      'Jag är svensk men jobbar på Fjordlys: Niklas Hammar, 680 51 877, niklas@fjordlys.example.no',
      {
        fills: {
          'contact.name': 'Niklas Hammar',
          'contact.phone': '+4768051877',
          'contact.email': 'niklas@fjordlys.example.no',
        },
      },
    ],
  ]),

  // 8 at addresses
  ...rows(at('company.address', se), [
    [
      'Lokalen: Söder Mälarstrand 61, 118 25 Stockholm. Lagret ligger nån annanstans men skit i det',
      {
        fills: { 'company.address': address('SE', 'Söder Mälarstrand 61', ['11825', 'Stockholm']) },
      },
    ],
    [
      'storgatan 2, 92332 storuman',
      { fills: { 'company.address': address('SE', 'Storgatan 2', ['92332', 'Storuman']) } },
    ],
    [
      'Gamla Smedjan, Hyttbacken 1\n776 92\nHedemora',
      {
        fills: {
          'company.address': address('SE', 'Gamla Smedjan, Hyttbacken 1', ['77692', 'Hedemora']),
        },
      },
    ],
  ]),
  ...rows(at('company.address', no), [
    [
      'Kontoret är på Tollbugata 8, 0152 Oslo, jag pendlar in från Karlstad',
      { fills: { 'company.address': address('NO', 'Tollbugata 8', ['0152', 'Oslo']) } },
    ],
  ]),
  ...rows(at('person.address', sePrivate), [
    [
      'Mejerivägen 5 D, 3 tr, 117 43 Stockholm',
      {
        fills: { 'person.address': address('SE', 'Mejerivägen 5 D, 3 tr', ['11743', 'Stockholm']) },
      },
    ],
    [
      'Hemse, Gotland. Ronevägen 16 och postnumret är väl 623 50',
      { fills: { 'person.address': address('SE', 'Ronevägen 16', ['62350', 'Hemse']) } },
    ],
    [
      'Inte Vallgatan 3 som förut utan Vallgatan 13, 582 28 Linköping, vi bytte trappuppgång',
      { fills: { 'person.address': address('SE', 'Vallgatan 13', ['58228', 'Linköping']) } },
    ],
    [
      'jag bor i malmö, på Föreningsgatan 44C, 21152 e de',
      { fills: { 'person.address': address('SE', 'Föreningsgatan 44C', ['21152', 'Malmö']) } },
    ],
  ]),

  // 6 at payment, amount, invoice channel
  ...rows(at('payment', se), [
    ['öh... ta faktura så slipper jag leta fram kortet', { fills: { payment: 'invoice' } }],
    ['vi betalar gärna innan ni skickar', { fills: { payment: 'prepayment' } }],
  ]),
  ...rows(at('credit.amount', se), [
    ['max femtontusen', { fills: { 'credit.amount': 15000 } }],
    ['3 500 kr i snitt, mer framåt jul', { fills: { 'credit.amount': 3500 } }],
  ]),
  ...rows(at('invoice.channel', se), [
    [
      'på papper är ni snälla, kassören i föreningen har ingen dator',
      { fills: { 'invoice.channel': 'post' } },
    ],
  ]),
  ...rows(at('invoice.channel', dk), [
    [
      'Skicka till EAN 5798009999993 och skriv INK-4020 som vår referens',
      {
        fills: {
          'invoice.channel': 'gln',
          'invoice.gln': '5798009999993',
          'invoice.reference': 'INK-4020',
        },
      },
    ],
  ]),

  // 20 at confirm
  ...rows(complete('confirm', se), [
    ['mm ser rätt ut', { assent: 'yes' }],
    ['ok, godkänner uppgifterna // Erik', { assent: 'yes' }],
    ['Perfa', { assent: 'yes' }],
    ['Nej du, det här stämmer inte alls', { assent: 'no' }],
    [
      'allt utom adressen stämmer',
      { assent: 'partly', command: 'change', target: 'company.address' },
    ],
    ['halva är rätt i alla fall', { assent: 'notYes', nothing: true }],
    [
      'kontaktmejlen ska va erik.l@bjorkobygg.example.se, inte bara erik',
      { fills: { 'contact.email': 'erik.l@bjorkobygg.example.se' }, assent: 'notYes' },
    ],
    [
      'orgnumret där hör till gamla bolaget. rätt är 556000-0167',
      { fills: { 'company.number': '5560000167' }, assent: 'notYes' },
    ],
    [
      'skicka hellre fakturorna till lena@bjorkobygg.example.se',
      {
        fills: { 'invoice.email': 'lena@bjorkobygg.example.se' },
        may: { 'invoice.channel': 'email' },
        assent: 'notYes',
      },
    ],
    [
      'hmm, jag ångrade mig om fakturan, kan den komma som pappersbrev i stället',
      { fills: { 'invoice.channel': 'post' }, assent: 'notYes' },
    ],
    [
      'Storgatan 41 ska det va, jag kastade om siffrorna. Resten är ok',
      {
        fills: { 'company.address': address('SE', 'Storgatan 41', ['41138', 'Göteborg']) },
        assent: 'partly',
      },
    ],
  ]),
  ...rows(complete('confirm', sePrivate), [
    ['Jajamensan', { assent: 'yes' }],
    ['jo nå de e int nå fel där, bara å köra', { assent: 'yes' }],
    ['ja ja ja nu kör vi', { assent: 'yes' }],
    ['tror det... men vänta lite, ska bara hitta glasögonen', { assent: 'notYes', nothing: true }],
    [
      'Ni har stavat mig fel, Bergelund ska det vara, med e i mitten',
      { fills: { 'person.name': 'Anna Bergelund' }, assent: 'notYes' },
    ],
    [
      'mobilnumret är ett gammalt som inte funkar längre',
      { command: 'change', target: 'person.phone', assent: 'notYes' },
    ],
    ['Vem är det som kan se de här uppgifterna sen?', { assent: 'notYes', nothing: true }],
  ]),
  ...rows(complete('confirm', dk), [
    ['Allt korrekt enligt vår klient. Bekräftas härmed.', { assent: 'yes' }],
  ]),
  ...rows(complete('confirm', noPrivate), [
    [
      'Husnumret är 7A och inte 7B, 7B är grannen med trumpeten',
      {
        fills: { 'person.address': address('NO', 'Bjørkeveien 7A', ['5003', 'Bergen']) },
        assent: 'notYes',
      },
    ],
  ]),

  // 8 questions or talk beside the point
  ...rows(at('contact.phone', se), [
    ['duger fast telefon eller måste de va mobil?', { digression: 'question', nothing: true }],
  ]),
  ...rows(at('invoice.channel', se), [
    ['Kostar pappersfaktura extra?', { digression: 'question', nothing: true }],
  ]),
  ...rows(at('person.address', sePrivate), [
    [
      'levererar ni till Kebnekaise fjällstation också 😄',
      { digression: ['question', 'smallTalk'], nothing: true },
    ],
  ]),
  ...rows(at('company.name', se), [
    [
      'Oj vilket väder, snöar det hos er med?',
      { digression: ['smallTalk', 'question'], nothing: true },
    ],
  ]),
  ...rows(at('credit.amount', se), [
    [
      'hej igen, var borta på lunch ett tag',
      { digression: ['greeting', 'smallTalk'], nothing: true },
    ],
  ]),
  ...rows(at('contact.email', se), [
    [
      'jag blir tokig på det här, tredje gången ni frågar',
      { digression: 'frustration', nothing: true },
    ],
    [
      'maila på snickar.nisse@example.se, förresten hur lång leveranstid har ni på gångjärn?',
      { fills: { 'contact.email': 'snickar.nisse@example.se' }, digression: 'question' },
    ],
  ]),
  ...rows(at('person.name', sePrivate), [
    ['är du en robot eller heter du nåt', { digression: ['question', 'smallTalk'], nothing: true }],
  ]),

  // 5 don't know, help, why, summary, start over
  ...rows(at('company.number', se), [['vet ej på rak arm', { dontKnow: true, nothing: true }]]),
  ...rows(at('credit.amount', se), [
    [
      'fattar inte vad jag ska skriva här, kan du förklara',
      { command: ['help', 'why'], nothing: true },
    ],
  ]),
  ...rows(at('contact.phone', se), [
    ['Vad ska ni med mitt nummer till egentligen?', { command: 'why', nothing: true }],
  ]),
  ...rows(at('invoice.channel', se), [
    ['visa vad jag fyllt i hittills', { command: 'summary', nothing: true }],
  ]),
  ...rows(at('person.email', sePrivate), [
    [
      'äh det här blev rörigt, jag vill börja om från början',
      { command: 'restart', nothing: true },
    ],
  ]),

  // 4 where nothing may be taken
  ...rows(at('person.name', sePrivate), [
    ['vill ni ha personnumret också? 19121212-1212', { nationalNumber: true, nothing: true }],
  ]),
  ...rows(at('company.number', se), [
    ['Offert nr 7699991233 som ni skickade i förra veckan, gäller den än?', { nothing: true }],
  ]),
  ...rows(at('contact.name', se), [
    ['Är det Jonas Wik som är säljare hos er fortfarande?', { nothing: true }],
  ]),
  ...rows(at('contact.phone', se), [
    ['ring absolut inte 070-174 06 95, det är min före detta kompanjon', { nothing: true }],
  ]),
]
