import { address, rows } from '../row.ts'
import type { Row } from '../row.ts'
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

export const nineteenthSv: readonly Row[] = [
  // Several facts at the opening
  ...rows(start, [
    [
      'God dag, jag representerar Tallbackens Båtvarv AB i Oxelösund. Bolaget vill gärna bli kund hos er, mvh Ingemar Dahlström',
      {
        fills: { 'company.name': 'Tallbackens Båtvarv AB', 'contact.name': 'Ingemar Dahlström' },
        may: { country: 'SE', customerType: 'business', 'company.legalForm': 'AB' },
      },
    ],
    [
      'Halloj! Restaurang i Visby, Klinten Mat & Vin AB, 559999-8829. Vi vill betala mot faktura',
      {
        fills: {
          'company.name': 'Klinten Mat & Vin AB',
          'company.number': '5599998829',
          payment: 'invoice',
        },
        may: { country: 'SE', customerType: 'business', 'company.legalForm': 'AB' },
      },
    ],
    [
      'Privatkund\nNamn: Rune Sjögren\nGata: Parkgatan 17 B\nPostnr/ort: 691 31 Karlskoga\nMobil: 0701740660\nE-post: rune.sjogren@brevlada.example.se',
      {
        fills: {
          customerType: 'private',
          'person.name': 'Rune Sjögren',
          'person.address': address('SE', 'Parkgatan 17 B', ['69131', 'Karlskoga']),
          'person.phone': '+46701740660',
          'person.email': 'rune.sjogren@brevlada.example.se',
        },
        may: { country: 'SE' },
      },
    ],
    [
      'ja hej det gäller ett kundkonto, jag e ingen firma bara en vanlig privatperson från sverige',
      { fills: { customerType: 'private', country: 'SE' } },
    ],
    [
      'Vi vill handla som svenskt företag. Bygger gitarrer, bolaget heter Sex Strängar AB',
      {
        fills: { country: 'SE', customerType: 'business', 'company.name': 'Sex Strängar AB' },
        may: { 'company.legalForm': 'AB' },
      },
    ],
    [
      'bor i Danmark, handlar privat, heter Gun Palmqvist, Nørrebrogade 52, 2200 København N',
      {
        fills: {
          country: 'DK',
          customerType: 'private',
          'person.name': 'Gun Palmqvist',
          'person.address': address('DK', 'Nørrebrogade 52', ['2200', 'København N']),
        },
      },
    ],
    [
      'Norsk kund, företag. Orgnr 316 928 668. Varsågod!',
      { fills: { country: 'NO', customerType: 'business', 'company.number': '316928668' } },
    ],
    [
      'tja asså jag o min brorsa har en foodtruck, Korv Brothers AB, sthlm, mitt nummer 0701740676',
      {
        fills: { 'company.name': 'Korv Brothers AB', 'contact.phone': '+46701740676' },
        may: { country: 'SE', customerType: 'business', 'company.legalForm': 'AB' },
      },
    ],
  ]),

  // Several facts in the middle
  ...rows({ asks: 'customerType', country: 'SE' }, [
    [
      'företag, vi är ett AB och betalar helst på faktura',
      {
        fills: { customerType: 'business', payment: 'invoice' },
        may: { 'company.legalForm': 'AB' },
      },
    ],
  ]),
  ...rows(fresh('payment', se), [
    [
      'vi tar förskott. orgnr 559999-1618',
      { fills: { payment: 'prepayment', 'company.number': '5599991618' } },
    ],
  ]),
  ...rows(at('company.number', se), [
    [
      'Ska bara leta... 5599991923. Dalslands Pellets AB, Bruksvägen 3, 666 30 Bengtsfors',
      {
        fills: {
          'company.number': '5599991923',
          'company.name': 'Dalslands Pellets AB',
          'company.address': address('SE', 'Bruksvägen 3', ['66630', 'Bengtsfors']),
        },
        may: { 'company.legalForm': 'AB' },
      },
    ],
  ]),
  ...rows(at('company.name', se), [
    [
      'Ljungs Måleri AB heter vi, sitter på Slottsgatan 4, 302 42 Halmstad',
      {
        fills: {
          'company.name': 'Ljungs Måleri AB',
          'company.address': address('SE', 'Slottsgatan 4', ['30242', 'Halmstad']),
        },
        may: { 'company.legalForm': 'AB' },
      },
    ],
  ]),
  ...rows(at('company.address', se), [
    [
      'Storängsvägen 11, 761 30 Norrtälje. Ring mig, Bosse Hedlund, på 070 1740672',
      {
        fills: {
          'company.address': address('SE', 'Storängsvägen 11', ['76130', 'Norrtälje']),
          'contact.name': 'Bosse Hedlund',
          'contact.phone': '+46701740672',
        },
      },
    ],
  ]),
  ...rows(at('contact.name', se), [
    [
      'Se min signatur nedan\n--\nHelena Fors\nVD\nmobil 070-174 06 71\nhelena.fors@forsel.example.se\nwww.forsel.example.se',
      {
        fills: {
          'contact.name': 'Helena Fors',
          'contact.phone': '+46701740671',
          'contact.email': 'helena.fors@forsel.example.se',
        },
        may: {},
      },
    ],
    [
      'Kontaktperson blir Nils-Åke Thorén, han har mejl nils-ake@thorens.example.se och telefon 070-1740677',
      {
        fills: {
          'contact.name': 'Nils-Åke Thorén',
          'contact.email': 'nils-ake@thorens.example.se',
          'contact.phone': '+46701740677',
        },
      },
    ],
  ]),
  ...rows(at('contact.name', dk), [
    [
      'Jonas Wikström, inköpare, +45 20 12 34 77',
      { fills: { 'contact.name': 'Jonas Wikström', 'contact.phone': '+4520123477' }, may: {} },
    ],
  ]),
  ...rows(at('contact.phone', se), [
    [
      '0701740675, kan man få leverans på lördagar också?',
      {
        fills: { 'contact.phone': '+46701740675' },
        digression: ['question', 'faq', 'openingHours'],
      },
    ],
  ]),
  ...rows(at('contact.email', no), [
    [
      'stina@fjordlys.example.no, och vi kommer köpa för kanske 25 000 norska i månaden',
      { fills: { 'contact.email': 'stina@fjordlys.example.no', 'credit.amount': 25000 } },
    ],
  ]),
  ...rows(at('credit.amount', dk), [
    [
      'runt 40.000 kr/mån. Fakturan på mejl till bogholderi@nordlys.example.dk',
      {
        fills: { 'credit.amount': 40000, 'invoice.email': 'bogholderi@nordlys.example.dk' },
        may: { 'invoice.channel': 'email' },
      },
    ],
  ]),
  ...rows(at('credit.amount', se), [
    [
      'svårt att säga men säg 6000, och faktura via mail går fint',
      { fills: { 'credit.amount': 6000, 'invoice.channel': 'email' }, may: { payment: 'invoice' } },
    ],
  ]),
  ...rows(at('invoice.channel', se), [
    [
      'e-faktura via Peppol, referensen är Proj-2291',
      { fills: { 'invoice.channel': 'peppol', 'invoice.reference': 'Proj-2291' } },
    ],
    [
      'ekonomi@varvsgrabbarna.example.se, och skriv referens JL310 på dom',
      {
        fills: {
          'invoice.email': 'ekonomi@varvsgrabbarna.example.se',
          'invoice.reference': 'JL310',
        },
        may: { 'invoice.channel': 'email' },
      },
    ],
  ]),
  ...rows(at('person.name', sePrivate), [
    [
      'Majken Lövgren, majken@lovgren.example.se',
      { fills: { 'person.name': 'Majken Lövgren', 'person.email': 'majken@lovgren.example.se' } },
    ],
  ]),
  ...rows(at('person.address', sePrivate), [
    [
      'Fiskaregatan 8, 392 32 Kalmar. Mobilen är 070-1740674 om ni behöver ringa',
      {
        fills: {
          'person.address': address('SE', 'Fiskaregatan 8', ['39232', 'Kalmar']),
          'person.phone': '+46701740674',
        },
      },
    ],
  ]),
  ...rows(at('person.email', dkPrivate), [
    [
      'kajsa.r@post.example.dk, fast varför behöver ni den?',
      { fills: { 'person.email': 'kajsa.r@post.example.dk' }, command: 'why' },
    ],
  ]),

  // Plain answers
  ...rows(start, [['Sverge', { fills: { country: 'SE' } }]]),
  ...rows({ asks: 'customerType', country: 'NO' }, [
    ['ett företag såklart', { fills: { customerType: 'business' } }],
  ]),
  ...rows(fresh('payment', dk), [['vi betalar i förväg', { fills: { payment: 'prepayment' } }]]),
  ...rows(at('company.number', no), [
    ['ja det är ju 319 169 512', { fills: { 'company.number': '319169512' } }],
  ]),
  ...rows(at('company.name', dk), [
    [
      'Blåtoppen ApS heter det',
      { fills: { 'company.name': 'Blåtoppen ApS' }, may: { 'company.legalForm': 'ApS' } },
    ],
  ]),
  ...rows(at('company.address', se), [
    [
      'torggatan 6 791 71 falun',
      { fills: { 'company.address': address('SE', 'torggatan 6', ['79171', 'falun']) } },
    ],
  ]),
  ...rows(at('contact.email', se), [
    [
      'fredde@taklaggarna.example.se :)',
      { fills: { 'contact.email': 'fredde@taklaggarna.example.se' } },
    ],
  ]),
  ...rows(at('credit.amount', se), [
    ['3500 skulle jag gissa', { fills: { 'credit.amount': 3500 } }],
  ]),
  ...rows(at('person.phone', noPrivate), [
    ['mobil 68051934', { fills: { 'person.phone': '+4768051934' } }],
  ]),
  ...rows(at('person.name', sePrivate), [
    ['Elsa Ringdahl heter jag', { fills: { 'person.name': 'Elsa Ringdahl' } }],
  ]),

  // Corrections
  ...rows(at('company.name', se), [
    ['byt ut organisationsnumret mot 5599990677', { fills: { 'company.number': '5599990677' } }],
  ]),
  ...rows(at('company.number', se), [
    ['hoppsan, jag ska ju handla privat, inte som firma', { fills: { customerType: 'private' } }],
  ]),
  ...rows(at('contact.phone', se), [
    ['du jag råkade skriva fel namn på mig själv', { command: 'change', target: 'contact.name' }],
  ]),
  ...rows(at('contact.email', no), [
    ['Adressen du har är fel, det är vår gamla', { command: 'change', target: 'company.address' }],
  ]),
  ...rows(at('credit.amount', se), [
    ['min e-post blev felstavad', { command: 'change', target: 'contact.email' }],
  ]),
  ...rows(at('invoice.channel', se), [
    ['beloppet jag skrev nyss måste jag ändra', { command: 'change', target: 'credit.amount' }],
  ]),
  ...rows(at('person.phone', sePrivate), [
    [
      'det ska stå Anna-Karin Berglund som namn',
      { fills: { 'person.name': 'Anna-Karin Berglund' } },
    ],
  ]),
  ...rows(complete('confirm', dk), [
    [
      'mitt mobilnummer ska sluta på 88, alltså 20 12 34 88',
      { fills: { 'contact.phone': '+4520123488' } },
    ],
  ]),
  ...rows(complete('confirm', no), [
    [
      'vi vill inte ha fakturan på mejl, skicka den med posten',
      { fills: { 'invoice.channel': 'post' } },
    ],
  ]),
  ...rows(complete('confirm', se), [
    [
      'Erik har slutat, det är Malin Sjöö som är kontaktperson nu',
      { fills: { 'contact.name': 'Malin Sjöö' } },
    ],
    [
      'fakturamejlen ska vara lev.reskontra@bjorkobygg.example.se',
      {
        fills: { 'invoice.email': 'lev.reskontra@bjorkobygg.example.se' },
        may: { 'invoice.channel': 'email' },
      },
    ],
  ]),
  ...rows(complete('confirm', sePrivate), [
    [
      'Ny adress fr o m idag: Lillgatan 2, 553 16 Jönköping',
      { fills: { 'person.address': address('SE', 'Lillgatan 2', ['55316', 'Jönköping']) } },
    ],
  ]),
  ...rows(complete('confirm', dkPrivate), [
    ['mobilnumret vill jag byta', { command: 'change', target: 'person.phone' }],
  ]),

  // At the summary and the notice
  ...rows(complete('confirm', se), [
    ['stämmer bra det', { assent: 'yes' }],
    ['Bekräftar härmed uppgifterna.', { assent: 'yes' }],
    ['nä, det är fel alltihop', { assent: 'no' }],
    [
      'det mesta stämmer men inte adressen',
      { assent: 'partly', command: 'change', target: 'company.address' },
    ],
    [
      'jo fast fakturan ska gå till fakt@bjorkobygg.example.se',
      {
        assent: 'partly',
        fills: { 'invoice.email': 'fakt@bjorkobygg.example.se' },
        may: { 'invoice.channel': 'email' },
      },
    ],
  ]),
  ...rows(complete('confirm', sePrivate), [['hm jag ska fundera på saken', { assent: 'notYes' }]]),
  ...rows(complete('notice', no), [
    ['jajamen', { assent: 'yes' }],
    ['nej tack', { assent: 'no' }],
  ]),
  ...rows(complete('notice', se), [
    ['ja såvida det inte kostar nåt', { assent: 'partly' }],
    ['inga problem, vi godkänner det', { assent: 'yes' }],
  ]),

  // Asking something
  ...rows(at('contact.email', se), [
    ['hur länge har ni öppet idag?', { digression: ['openingHours', 'question'], nothing: true }],
  ]),
  ...rows(at('company.number', se), [
    ['kostar det nåt att bli kund', { digression: ['question', 'faq'], nothing: true }],
  ]),
  ...rows(at('person.address', sePrivate), [
    ['Pratar jag med en människa nu?', { digression: 'areYouHuman', nothing: true }],
  ]),
  ...rows(at('company.address', dk), [
    [
      'går det att betala med kort hos er?',
      { digression: ['paymentWays', 'question', 'faq'], nothing: true },
    ],
  ]),

  // Wishes
  ...rows(at('invoice.channel', se), [
    ['hänger inte med, kan du förklara?', { command: 'help', nothing: true }],
    ['ingen aning faktiskt', { dontKnow: true, nothing: true }],
  ]),
  ...rows(at('contact.email', se), [
    ['vad ska ni ha min mejl till?', { command: 'why', target: 'contact.email', nothing: true }],
    ['ta förra frågan igen', { command: 'back', nothing: true }],
  ]),
  ...rows(at('contact.name', no), [
    ['finns det nån levande person man kan få snacka med', { command: 'human', nothing: true }],
  ]),
  ...rows(at('credit.amount', se), [['den hoppar vi över', { command: 'skip', nothing: true }]]),
  ...rows(at('person.email', sePrivate), [
    [
      'vilka uppgifter har ni lagrat om mig?',
      { command: ['mydata', 'summary', 'privacy'], nothing: true },
    ],
  ]),
  ...rows(at('company.name', se), [
    ['I would rather continue in English please', { command: 'language', language: 'en' }],
  ]),
]
