import { address, rows } from '../row.ts'
import type { Row } from '../row.ts'
import { at, complete, dk, fresh, no, noPrivate, se, sePrivate, start } from '../situations.ts'

export const eighteenthSv: readonly Row[] = [
  // Several facts at the opening
  ...rows(start, [
    [
      'Hejsan! Vi är en liten keramikverkstad i Sverige, Lera & Lust AB, och skulle vilja bli kunder. Orgnr 559999-1923',
      {
        fills: { country: 'SE', 'company.name': 'Lera & Lust AB', 'company.number': '5599991923' },
        may: { customerType: 'business', 'company.legalForm': 'AB' },
      },
    ],
    [
      'hej! är privatperson och bor i Umeå, heter Signe Wallgren',
      {
        fills: { customerType: 'private', 'person.name': 'Signe Wallgren' },
        may: { country: 'SE' },
      },
    ],
    [
      'Företag: Norrskensfrukt AB\nOrg.nr: 5599990677\nAdress: Kungsgatan 44, 903 26 Umeå\nKontakt: Petter Nordmark\nTel: 070-174 06 11\nMejl: petter@norrskensfrukt.example.se',
      {
        fills: {
          'company.name': 'Norrskensfrukt AB',
          'company.number': '5599990677',
          'company.address': address('SE', 'Kungsgatan 44', ['90326', 'Umeå']),
          'contact.name': 'Petter Nordmark',
          'contact.phone': '+46701740611',
          'contact.email': 'petter@norrskensfrukt.example.se',
        },
        may: { country: 'SE', customerType: 'business', 'company.legalForm': 'AB' },
      },
    ],
    [
      'Svenskt aktiebolag här, vill handla mot faktura, räknar med ca 15 000 i månaden',
      {
        fills: {
          country: 'SE',
          customerType: 'business',
          payment: 'invoice',
          'credit.amount': 15000,
        },
        may: { 'company.legalForm': 'AB' },
      },
    ],
    [
      'jag är svensk men bolaget är danskt, Sundet Kaffe ApS, cvr 25052943, vi sitter i Köpenhamn',
      {
        fills: { country: 'DK', 'company.name': 'Sundet Kaffe ApS', 'company.number': '25052943' },
        may: { customerType: 'business', 'company.legalForm': 'ApS' },
      },
    ],
    [
      'Hej, vi vill öppna konto hos er.\n\nMed vänliga hälsningar\nCarina Åkesson\nInköpschef\nÅkessons Trädgård AB\nHamngatan 9\n271 42 Ystad\n070-1740618\ncarina@akessonstradgard.example.se',
      {
        fills: {
          'contact.name': 'Carina Åkesson',
          'company.name': 'Åkessons Trädgård AB',
          'company.address': address('SE', 'Hamngatan 9', ['27142', 'Ystad']),
          'contact.phone': '+46701740618',
          'contact.email': 'carina@akessonstradgard.example.se',
        },
        may: { country: 'SE', customerType: 'business', 'company.legalForm': 'AB' },
      },
    ],
    [
      'Privat kund, Sverige. Oskar Lindh, Östra Ågatan 31, 753 22 Uppsala',
      {
        fills: {
          customerType: 'private',
          country: 'SE',
          'person.name': 'Oskar Lindh',
          'person.address': address('SE', 'Östra Ågatan 31', ['75322', 'Uppsala']),
        },
      },
    ],
    [
      'tjena, vi är ett nystartat bolag i malmö o behöver grejer, jag heter Kevin Strand, nås på 0701740644',
      {
        fills: {
          customerType: 'business',
          'contact.name': 'Kevin Strand',
          'contact.phone': '+46701740644',
        },
        may: { country: 'SE' },
      },
    ],
  ]),

  // Several facts in the middle
  ...rows({ asks: 'customerType', country: 'SE' }, [
    [
      'det är för firman, Ullas Garn & Tyg AB i Borås',
      {
        fills: { customerType: 'business', 'company.name': 'Ullas Garn & Tyg AB' },
        may: { 'company.legalForm': 'AB' },
      },
    ],
  ]),
  ...rows(fresh('payment', se), [
    [
      'faktura tack, och den kan ni maila till ekonomi@stenhuggeriet.example.se',
      {
        fills: { payment: 'invoice', 'invoice.email': 'ekonomi@stenhuggeriet.example.se' },
        may: { 'invoice.channel': 'email' },
      },
    ],
  ]),
  ...rows(at('company.number', se), [
    [
      '5599991618, vi heter Stenhuggeriet i Vånga AB',
      {
        fills: { 'company.number': '5599991618', 'company.name': 'Stenhuggeriet i Vånga AB' },
        may: { 'company.legalForm': 'AB' },
      },
    ],
    [
      'orgnumret är 559999 3630. vilka är ni förresten?',
      { fills: { 'company.number': '5599993630' }, digression: ['whoAreYou', 'question'] },
    ],
  ]),
  ...rows(at('company.number', no), [
    [
      'Det är ett norskt AS, orgnr 313 746 895, Fjellbris Catering AS',
      {
        fills: { 'company.number': '313746895', 'company.name': 'Fjellbris Catering AS' },
        may: { country: 'NO', customerType: 'business', 'company.legalForm': 'AS' },
      },
    ],
  ]),
  ...rows(at('company.name', se), [
    [
      'Vi heter Öster om Ån AB. Har ni öppet på lördagar?',
      {
        fills: { 'company.name': 'Öster om Ån AB' },
        may: { 'company.legalForm': 'AB' },
        digression: ['openingHours', 'question'],
      },
    ],
  ]),
  ...rows(at('company.address', se), [
    [
      'Industrivägen 7, 931 31 Skellefteå, och det är jag, Britt-Marie Öhman, som är kontaktperson',
      {
        fills: {
          'company.address': address('SE', 'Industrivägen 7', ['93131', 'Skellefteå']),
          'contact.name': 'Britt-Marie Öhman',
        },
      },
    ],
  ]),
  ...rows(at('contact.name', se), [
    [
      'Josefin Rask, 070-1740622',
      { fills: { 'contact.name': 'Josefin Rask', 'contact.phone': '+46701740622' } },
    ],
    [
      'Jag heter Amir Haddad och är ekonomiansvarig, nås på 0701740623 el amir.haddad@bjorkobygg.example.se',
      {
        fills: {
          'contact.name': 'Amir Haddad',
          'contact.phone': '+46701740623',
          'contact.email': 'amir.haddad@bjorkobygg.example.se',
        },
        may: {},
      },
    ],
  ]),
  ...rows(at('contact.phone', se), [
    [
      '070-174 06 30 fast helst mejl, lotta@kvarnby.example.se',
      { fills: { 'contact.phone': '+46701740630', 'contact.email': 'lotta@kvarnby.example.se' } },
    ],
  ]),
  ...rows(at('contact.email', se), [
    [
      'gustav@kvarnby.example.se. Vi handlar nog för runt 8000 kr i månaden',
      { fills: { 'contact.email': 'gustav@kvarnby.example.se', 'credit.amount': 8000 } },
    ],
  ]),
  ...rows(at('credit.amount', se), [
    [
      'uppskattningsvis 30 tusen per månad, fakturan vill vi ha via peppol',
      {
        fills: { 'credit.amount': 30000, 'invoice.channel': 'peppol' },
        may: { payment: 'invoice' },
      },
    ],
  ]),
  ...rows(at('invoice.channel', se), [
    [
      'mejl: lev@hallbergs.example.se, märk med ref 4471',
      {
        fills: { 'invoice.email': 'lev@hallbergs.example.se', 'invoice.reference': '4471' },
        may: { 'invoice.channel': 'email' },
      },
    ],
  ]),
  ...rows(at('invoice.channel', dk), [
    [
      'GLN 5790000435975 och referens Kök 2',
      {
        fills: { 'invoice.gln': '5790000435975', 'invoice.reference': 'Kök 2' },
        may: { 'invoice.channel': 'gln' },
      },
    ],
  ]),
  ...rows(at('person.name', sePrivate), [
    [
      'Ture Backlund\nSkolgatan 5\n852 31 Sundsvall\n070-1740640',
      {
        fills: {
          'person.name': 'Ture Backlund',
          'person.address': address('SE', 'Skolgatan 5', ['85231', 'Sundsvall']),
          'person.phone': '+46701740640',
        },
      },
    ],
  ]),
  ...rows(at('person.phone', sePrivate), [
    [
      '0701740641 och mejlen är ture.b@post.example.se',
      { fills: { 'person.phone': '+46701740641', 'person.email': 'ture.b@post.example.se' } },
    ],
  ]),
  ...rows(at('person.address', noPrivate), [
    [
      'Nedre Møllenberg gate 12, 7014 Trondheim, tlf 68 05 11 22',
      {
        fills: {
          'person.address': address('NO', 'Nedre Møllenberg gate 12', ['7014', 'Trondheim']),
          'person.phone': '+4768051122',
        },
      },
    ],
  ]),

  // Plain answers
  ...rows(start, [['det är sverige vi håller till i', { fills: { country: 'SE' } }]]),
  ...rows({ asks: 'customerType', country: 'SE' }, [
    ['jag handlar bara privat', { fills: { customerType: 'private' } }],
  ]),
  ...rows(fresh('payment', se), [['helst faktura om det går', { fills: { payment: 'invoice' } }]]),
  ...rows(at('company.number', se), [
    ['det är 559999-8829 enl papperna', { fills: { 'company.number': '5599998829' } }],
  ]),
  ...rows(at('contact.name', se), [
    ['det är jag, Ylva Stark', { fills: { 'contact.name': 'Ylva Stark' } }],
  ]),
  ...rows(at('contact.phone', se), [
    ['+46 70 174 06 50 går bra', { fills: { 'contact.phone': '+46701740650' } }],
  ]),
  ...rows(at('contact.email', se), [
    ['mailen är ylva@starkt.example.se', { fills: { 'contact.email': 'ylva@starkt.example.se' } }],
  ]),
  ...rows(at('credit.amount', se), [['ca tolv tusen', { fills: { 'credit.amount': 12000 } }]]),
  ...rows(at('invoice.channel', se), [
    ['skicka på papper med posten', { fills: { 'invoice.channel': 'post' } }],
  ]),
  ...rows(at('person.address', sePrivate), [
    [
      'bor på Ekvägen 3, 352 30 Växjö',
      { fills: { 'person.address': address('SE', 'Ekvägen 3', ['35230', 'Växjö']) } },
    ],
  ]),

  // Corrections
  ...rows(at('contact.email', se), [
    [
      'oj skrev fel telefonnummer innan, ska vara 070-1740655',
      { fills: { 'contact.phone': '+46701740655' } },
    ],
    ['telefonnumret blev visst fel', { command: 'change', target: 'contact.phone' }],
  ]),
  ...rows(at('contact.name', se), [
    ['fel orgnummer! rätt är 559999-6286', { fills: { 'company.number': '5599996286' } }],
  ]),
  ...rows(at('contact.phone', se), [
    [
      'nu blev det knas med firmanamnet, det måste jag rätta',
      { command: 'change', target: 'company.name' },
    ],
  ]),
  ...rows(at('credit.amount', se), [
    ['vänta, kontaktpersonen ska va Sara Ek istället', { fills: { 'contact.name': 'Sara Ek' } }],
  ]),
  ...rows(at('invoice.channel', se), [
    [
      'höj inköpen till 9000 i månaden, det andra var för lågt',
      { fills: { 'credit.amount': 9000 } },
    ],
  ]),
  ...rows(at('person.email', sePrivate), [
    ['kan jag ändra adressen?', { command: 'change', target: 'person.address' }],
  ]),
  ...rows(complete('confirm', se), [
    ['gatunumret stämmer inte', { command: 'change', target: 'company.address' }],
    [
      'företaget heter Björkö Bygg & Montage AB numera',
      { fills: { 'company.name': 'Björkö Bygg & Montage AB' }, may: { 'company.legalForm': 'AB' } },
    ],
    [
      'vi har flyttat, ny adress Södra vägen 20, 412 54 Göteborg',
      { fills: { 'company.address': address('SE', 'Södra vägen 20', ['41254', 'Göteborg']) } },
    ],
    ['vi vill betala i förskott i stället', { fills: { payment: 'prepayment' } }],
    [
      'fakturorna ska till en annan mejl',
      { command: 'change', target: ['invoice.email', 'invoice.channel'] },
    ],
  ]),
  ...rows(complete('confirm', sePrivate), [
    [
      'Mitt efternamn är fel, ska vara Anna Bergqvist',
      { fills: { 'person.name': 'Anna Bergqvist' } },
    ],
  ]),

  // At the summary and the notice
  ...rows(complete('confirm', se), [
    ['japp kör på', { assent: 'yes' }],
    ['ser bra ut!', { assent: 'yes' }],
    ['nej det stämmer inte', { assent: 'no' }],
    [
      'allt utom telefonnumret stämmer',
      { assent: 'partly', command: 'change', target: 'contact.phone' },
    ],
    [
      'ja men byt min mejl till erik.l@bjorkobygg.example.se',
      { assent: 'partly', fills: { 'contact.email': 'erik.l@bjorkobygg.example.se' } },
    ],
    ['måste kolla med chefen först', { assent: 'notYes' }],
  ]),
  ...rows(complete('notice', se), [
    ['okej det är godkänt från oss', { assent: 'yes' }],
    ['nä det går jag inte med på', { assent: 'no' }],
  ]),
  ...rows(complete('notice', sePrivate), [
    ['ja om ni lovar att inte skicka reklam', { assent: 'partly' }],
    ['Ja, det accepterar jag.', { assent: 'yes' }],
  ]),

  // Asking something
  ...rows(at('company.address', se), [
    ['vad tar ni för frakten?', { digression: ['question', 'faq'], nothing: true }],
  ]),
  ...rows(at('contact.name', se), [
    ['är du en robot eller?', { digression: 'areYouHuman', nothing: true }],
  ]),
  ...rows(start, [['vilka är ni egentligen', { digression: 'whoAreYou', nothing: true }]]),
  ...rows(fresh('payment', se), [
    ['vilka sätt kan man betala på', { digression: ['paymentWays', 'question'], nothing: true }],
  ]),

  // Wishes
  ...rows(at('credit.amount', se), [
    ['varför måste ni veta det?', { command: 'why', nothing: true }],
    ['det vet jag inte riktigt', { dontKnow: true, nothing: true }],
  ]),
  ...rows(at('contact.email', se), [
    ['kan vi backa en fråga', { command: 'back', nothing: true }],
    ['vad har du skrivit upp hittills?', { command: 'summary', nothing: true }],
  ]),
  ...rows(at('company.name', dk), [
    ['nä vi börjar om från början', { command: 'restart', nothing: true }],
    ['kan vi ta det på engelska i stället', { command: 'language', language: 'en' }],
  ]),
  ...rows(at('person.address', sePrivate), [
    ['Jag vill prata med en riktig människa', { command: 'human', nothing: true }],
    ['ta bort allt ni har sparat om mig', { command: 'delete', nothing: true }],
  ]),
]
