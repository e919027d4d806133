import { address, rows } from '../row.ts'
import type { Row } from '../row.ts'
import { at, complete, dkPrivate, fresh, no, se, sePrivate, start } from '../situations.ts'

export const fourteenthSv: readonly Row[] = [
  // 12 at start
  ...rows(start, [
    [
      'hej! jag heter Thuy och driver Glans Naglar i Borås, enskild firma. vill kunna handla hos er på faktura',
      {
        fills: {
          country: 'SE',
          customerType: 'business',
          payment: 'invoice',
          'company.name': 'Glans Naglar',
        },
        may: { 'contact.name': 'Thuy', 'company.legalForm': 'EF' },
      },
    ],
    [
      'Brf Tallkotten 4, orgnr 769999-1233, Uppsala. Vi är 18 lägenheter och behöver grus, färg, lampor, ja allt möjligt',
      {
        fills: {
          country: 'SE',
          customerType: 'business',
          'company.name': 'Brf Tallkotten 4',
          'company.number': '7699991233',
        },
        may: { 'company.legalForm': 'BRF' },
      },
    ],
    [
      'privatperson. sverige. ann-britt öhman heter jag, 0701740611',
      {
        fills: {
          country: 'SE',
          customerType: 'private',
          'person.name': 'Ann-Britt Öhman',
          'person.phone': '+46701740611',
        },
      },
    ],
    [
      'Registrerar åt kund. Bolag: Kvist & Kvarn AB (559999-1238), Box 31, 671 23 Arvika. Kontaktperson hos kunden är Göran Elfving, goran@kvistkvarn.example.se. Själv är jag bara redovisningskonsult, nås på 070-174 06 90. Mvh Petra Ahl, Siffran i Värmland',
      {
        fills: {
          country: 'SE',
          customerType: 'business',
          'company.number': '5599991238',
          'company.name': 'Kvist & Kvarn AB',
          'company.address': address('SE', 'Box 31', ['67123', 'Arvika']),
          'contact.name': 'Göran Elfving',
          'contact.email': 'goran@kvistkvarn.example.se',
        },
        may: { 'company.legalForm': 'AB' },
      },
    ],
    [
      'bor i Haparanda men jobbar i Torneå, räknas det som Sverige då? ska bara handla privat',
      { fills: { customerType: 'private' }, may: { country: 'SE' }, digression: 'question' },
    ],
    [
      'Vi har handelsbolag jag o brorsan. Två Bröder Plåt HB 969999-1239 i Mora',
      {
        fills: {
          country: 'SE',
          customerType: 'business',
          'company.name': 'Två Bröder Plåt HB',
          'company.number': '9699991239',
        },
        may: { 'company.legalForm': 'HB' },
      },
    ],
    [
      'sverige företag ab 5560000167 ring inte, mejla hej@rutigt.example.se',
      {
        fills: {
          country: 'SE',
          customerType: 'business',
          'company.number': '5560000167',
          'contact.email': 'hej@rutigt.example.se',
        },
        may: { 'company.legalForm': 'AB' },
      },
    ],
    [
      'Moi! Vi sku vilja bli kunder men firman e registrerad i Finland, i Jakobstad. Hoppeligen går de ändå?',
      { refused: 'country', may: { customerType: 'business' } },
    ],
    [
      'Vårt bolag är norskt, Skrei og Skrot AS, org.nr 923 609 016, själv sitter jag i Strömstad 🙂',
      {
        fills: {
          country: 'NO',
          customerType: 'business',
          'company.name': 'Skrei og Skrot AS',
          'company.number': '923609016',
        },
        may: { 'company.legalForm': 'AS' },
      },
    ],
    [
      'Flyttade till Köpenhamn i våras o vill beställa privat. Freja Wallin, freja.wallin@example.com',
      {
        fills: {
          country: 'DK',
          customerType: 'private',
          'person.name': 'Freja Wallin',
          'person.email': 'freja.wallin@example.com',
        },
      },
    ],
    [
      'Hejsan Gunnel här, 78 år ung! Är det ni som säljer växthusplast? Jag är inget företag, bara en vanlig människa med en kolonilott i Landskrona',
      {
        fills: { country: 'SE', customerType: 'private' },
        may: { 'person.name': 'Gunnel' },
        digression: ['question', 'greeting'],
      },
    ],
    [
      'Firma: Lödder & Skum AB\nOrg: 559999-4562\nAdress: Östra Storgatan 41, 553 21 Jönköping\nKontakt: Samira Haddad 070-1740644\nFaktura: ekonomi@loddskum.example.se\nInköp ca 8000/mån',
      {
        fills: {
          country: 'SE',
          customerType: 'business',
          'company.name': 'Lödder & Skum AB',
          'company.number': '5599994562',
          'company.address': address('SE', 'Östra Storgatan 41', ['55321', 'Jönköping']),
          'contact.name': 'Samira Haddad',
          'contact.phone': '+46701740644',
          'invoice.email': 'ekonomi@loddskum.example.se',
          'credit.amount': 8000,
        },
        may: { payment: 'invoice', 'invoice.channel': 'email', 'company.legalForm': 'AB' },
      },
    ],
  ]),

  // 12 at contact.name
  ...rows(at('contact.name', se), [
    [
      'Det är jag själv, Maja Ståhl. 070 174 06 13 och maja@example.se',
      {
        fills: {
          'contact.name': 'Maja Ståhl',
          'contact.phone': '+46701740613',
          'contact.email': 'maja@example.se',
        },
      },
    ],
    [
      'ta sven olof brandt, han e vaktmästare hos oss. 0701740614',
      { fills: { 'contact.name': 'Sven Olof Brandt', 'contact.phone': '+46701740614' } },
    ],
    [
      'Se nedan!\n\n--\nMed vänlig hälsning\nJosefin Rask\nInköp & lager\nBjörkö Bygg AB\n0701-74 06 15 | josefin.rask@bjorkobygg.example.se\nTänk på miljön innan du skriver ut det här mejlet',
      {
        fills: {
          'contact.name': 'Josefin Rask',
          'contact.phone': '+46701740615',
          'contact.email': 'josefin.rask@bjorkobygg.example.se',
        },
        may: { 'company.name': 'Björkö Bygg AB' },
      },
    ],
    ['efternamn Lövgren förnamn Tuva', { fills: { 'contact.name': 'Tuva Lövgren' } }],
    [
      '+46 70 174 06 16 (Bosse Frid). Mejlen är bosse snabel-a frid.example.se',
      {
        fills: {
          'contact.name': 'Bosse Frid',
          'contact.phone': '+46701740616',
          'contact.email': 'bosse@frid.example.se',
        },
      },
    ],
    [
      'hade tänkt skriva Kjell men han slutar i juni, så skriv Nadja Pettersson istället tack',
      { fills: { 'contact.name': 'Nadja Pettersson' } },
    ],
    [
      'Vi är två: Lotta Ek och Ingela Ek, syskon. Men lägg in Lotta, hon svarar på lotta.ek@example.se',
      { fills: { 'contact.name': 'Lotta Ek', 'contact.email': 'lotta.ek@example.se' } },
    ],
    [
      'maste skriva utan prickar pa nya telefonen.. Asa Sjoberg, dvs Åsa Sjöberg, 0046701740618',
      { fills: { 'contact.name': 'Åsa Sjöberg', 'contact.phone': '+46701740618' } },
    ],
    [
      'Vem som helst på kontoret kan svara, mejla info@bjorkobygg.example.se bara',
      { fills: { 'contact.email': 'info@bjorkobygg.example.se' } },
    ],
    [
      'Jo namnä ä Per-Erik Zackrisson å telefon ä 070174 0619, mail ha ja int lärt mä än',
      { fills: { 'contact.name': 'Per-Erik Zackrisson', 'contact.phone': '+46701740619' } },
    ],
    [
      'Undertecknad är bokföringsbyrån. Kontakten i bolaget heter Yusuf Demir (yusuf@demirbygg.example.se). Hos oss når ni Karin på 070-174 06 91 men registrera inte henne',
      { fills: { 'contact.name': 'Yusuf Demir', 'contact.email': 'yusuf@demirbygg.example.se' } },
    ],
  ]),
  ...rows(fresh('contact.name', se), [
    [
      'Áile-Márjá Sarri, butiksansvarig, mobil 070-1740617, förresten heter vi Sarri Slöjd AB',
      {
        fills: {
          'contact.name': 'Áile-Márjá Sarri',
          'contact.phone': '+46701740617',
          'company.name': 'Sarri Slöjd AB',
        },
        may: { 'company.legalForm': 'AB' },
      },
    ],
  ]),

  // 8 at addresses
  ...rows(at('company.address', se), [
    [
      'Verkstan ligger på Hantverkargatan 3B i Mjölby, 595 30',
      { fills: { 'company.address': address('SE', 'Hantverkargatan 3B', ['59530', 'Mjölby']) } },
    ],
    [
      'Industrivägen 12 83146 östersund. kör in på gården, gula porten',
      { fills: { 'company.address': address('SE', 'Industrivägen 12', ['83146', 'Östersund']) } },
    ],
    [
      'Box 88, 662 22 Åmål är postadressen. Själva butiken ligger på Kungsgatan men dit går ingen post',
      { fills: { 'company.address': address('SE', 'Box 88', ['66222', 'Åmål']) } },
    ],
    [
      'samma som hos bolagsverket: Fabriksgatan 20, 412 50 Gbg',
      { fills: { 'company.address': address('SE', 'Fabriksgatan 20', ['41250', 'Göteborg']) } },
    ],
  ]),
  ...rows(at('person.address', sePrivate), [
    [
      'c/o Margareta Nyström, Ringvägen 9, 116 47 Stockholm',
      {
        fills: {
          'person.address': address('SE', 'c/o Margareta Nyström, Ringvägen 9', [
            '11647',
            'Stockholm',
          ]),
        },
      },
    ],
    [
      'gatan heter Norra Kyrkogatan och numret e 7, postnr 85232 sundsvall',
      { fills: { 'person.address': address('SE', 'Norra Kyrkogatan 7', ['85232', 'Sundsvall']) } },
    ],
    [
      'Lillåsen 4, 793 92 Leksand (röda stugan efter bron, annars hittar ingen)',
      { fills: { 'person.address': address('SE', 'Lillåsen 4', ['79392', 'Leksand']) } },
    ],
  ]),
  ...rows(at('person.address', dkPrivate), [
    [
      'Bor numera på Jagtvej 120, 3. th, 2200 København N',
      { fills: { 'person.address': address('DK', 'Jagtvej 120, 3. th', ['2200', 'København N']) } },
    ],
  ]),

  // 6 at payment, amount, invoice channel
  ...rows(at('payment', se), [
    ['faktura 30 dagar, det får vi av alla andra', { fills: { payment: 'invoice' } }],
    [
      'Helst förskott, vi vill inte ha en massa papper liggande',
      { fills: { payment: 'prepayment' } },
    ],
  ]),
  ...rows(at('credit.amount', se), [
    ['beror på säsong men räkna med 25 tusen i månaden', { fills: { 'credit.amount': 25000 } }],
    [
      'nånstans kring 1 800:- / mån, vi har ju bara två stolar i salongen',
      { fills: { 'credit.amount': 1800 } },
    ],
  ]),
  ...rows(at('invoice.channel', se), [
    [
      'PDF till ekonomi@bjorkobygg.example.se, och märk fakturan med ref BRYGGAN-7',
      {
        fills: {
          'invoice.channel': 'email',
          'invoice.email': 'ekonomi@bjorkobygg.example.se',
          'invoice.reference': 'BRYGGAN-7',
        },
      },
    ],
    [
      'e-faktura via peppol, id 0007:5599991238',
      { fills: { 'invoice.channel': 'peppol', 'invoice.peppol': '0007:5599991238' } },
    ],
  ]),

  // 20 at confirm
  ...rows(complete('confirm', se), [
    ['japp kör på det', { assent: 'yes' }],
    ['de e lugnt, allt e rätt', { assent: 'yes' }],
    ['👍 stämmer', { assent: 'yes' }],
    ['Jodå, det ser bra ut det där, skicka in bara', { assent: 'yes' }],
    ['nä det här är ju inte rätt', { assent: 'no' }],
    ['Nja, nästan.', { assent: 'notYes' }],
    [
      'Mailen är rätt och telefonen med. Resten måste jag kolla med chefen innan jag säger ja',
      { assent: 'notYes', nothing: true },
    ],
    [
      'telefonen ska sluta på 77, inte 05',
      { fills: { 'contact.phone': '+46701740677' }, assent: 'notYes' },
    ],
    [
      'byt kontakten till Frida Lindqvist tack, Erik är pappaledig till påsk',
      { fills: { 'contact.name': 'Frida Lindqvist' }, assent: 'notYes' },
    ],
    [
      'kan ni höja till 20 000 i månaden? 5000 räcker typ en vecka för oss',
      { fills: { 'credit.amount': 20000 }, assent: 'notYes' },
    ],
    ['fakturamejlen är fel', { command: 'change', target: 'invoice.email', assent: 'notYes' }],
    [
      'Ja fast postnumret är 411 40',
      {
        fills: { 'company.address': address('SE', 'Storgatan 14', ['41140', 'Göteborg']) },
        assent: 'notYes',
      },
    ],
    [
      'Vad händer när jag svarar ja, dras det pengar då?',
      { assent: 'notYes', digression: 'question', nothing: true },
    ],
  ]),
  ...rows(complete('confirm', sePrivate), [
    ['Det stämmer på pricken, tackar', { assent: 'yes' }],
    ['Ja men då ä dä rätt alltihop, dä va la fint', { assent: 'yes' }],
    [
      'Namn och adress är ok men inte mobilnumret',
      { assent: 'partly', command: 'change', target: 'person.phone' },
    ],
    [
      'vi har flyttat! ny adress Bondegatan 51 lgh 1002, 11633 Stockholm',
      {
        fills: {
          'person.address': address('SE', 'Bondegatan 51 lgh 1002', ['11633', 'Stockholm']),
        },
        assent: 'notYes',
      },
    ],
    [
      'Varför står det förskott? Jag trodde man kunde få räkning hem',
      { assent: 'notYes', may: { payment: 'invoice' } },
    ],
    [
      'Berglund-Roos heter jag i efternamn nuförtiden',
      { fills: { 'person.name': 'Anna Berglund-Roos' }, assent: 'notYes' },
    ],
  ]),
  ...rows(complete('confirm', no), [['Läst igenom två gånger. Korrekt.', { assent: 'yes' }]]),

  // 8 questions or talk beside the point
  ...rows(at('company.number', se), [
    [
      'måste man ha orgnummer när man har enskild firma? det är ju samma som personnumret',
      { digression: 'question', nothing: true },
    ],
  ]),
  ...rows(at('person.email', sePrivate), [
    [
      'Får jag en massa reklam sen om jag skriver in mejlen?',
      { digression: 'question', nothing: true },
    ],
  ]),
  ...rows(at('contact.phone', se), [
    [
      'hej på er, är kaffet klart?',
      { digression: ['smallTalk', 'greeting', 'question'], nothing: true },
    ],
  ]),
  ...rows(at('credit.amount', se), [
    ['Är det med eller utan moms ni menar', { digression: 'question', nothing: true }],
  ]),
  ...rows(at('invoice.channel', se), [
    ['vad är peppol för nåt', { digression: 'question', nothing: true }],
  ]),
  ...rows(fresh('company.number', se), [
    [
      'Herregud vad ni frågar, blir det mycket mer?',
      { digression: ['frustration', 'question'], nothing: true },
    ],
  ]),
  ...rows(at('company.address', se), [
    [
      'Tack så länge, du är snabbare än min svärson i alla fall',
      { digression: ['thanks', 'smallTalk'], nothing: true },
    ],
  ]),
  ...rows(at('person.phone', sePrivate), [
    [
      '0701740621 men ringer ni på kvällar? jobbar skift o sover då',
      { fills: { 'person.phone': '+46701740621' }, digression: 'question' },
    ],
  ]),

  // 5 don't know, back, skip, human, undo
  ...rows(at('company.address', se), [
    ['ingen aning, sånt sköter byrån', { dontKnow: true, nothing: true }],
  ]),
  ...rows(at('invoice.channel', se), [
    ['gå tillbaka ett steg', { command: 'back', nothing: true }],
  ]),
  ...rows(at('contact.email', se), [['hoppa över den där', { command: 'skip', nothing: true }]]),
  ...rows(at('credit.amount', se), [
    ['Kan jag få prata med nån människa istället', { command: 'human', nothing: true }],
  ]),
  ...rows(at('person.address', sePrivate), [
    ['oj skrev fel nyss, ångra det', { command: ['undo', 'back'], nothing: true }],
  ]),

  // 4 where nothing may be taken
  ...rows(at('company.number', se), [
    ['gäller er faktura nr 4410023871, den betalade vi redan i mars', { nothing: true }],
  ]),
  ...rows(at('contact.email', se), [
    ['mejlet vi fick från noreply@butik.example.com gick inte att svara på', { nothing: true }],
  ]),
  ...rows(at('person.address', sePrivate), [
    [
      'Paketet till Sveavägen 200, 113 46 Stockholm var inte mitt, där har ni blandat ihop mig med nån annan',
      { nothing: true },
    ],
  ]),
  ...rows(at('credit.amount', se), [
    [
      'Grannfirman handlade för 90 000 hos er förra året och fick rabatt, hur gör man för att få det?',
      { nothing: true, digression: 'question' },
    ],
  ]),
]
