import { address, rows } from '../row.ts'
import type { Row } from '../row.ts'
import { at, complete, dk, fresh, having, no, se, sePrivate, start } from '../situations.ts'

const swedishAB = { country: 'SE', customerType: 'business', 'company.legalForm': 'AB' }
const swedishFirm = { country: 'SE', customerType: 'business' }

export const twentysixthSv: readonly Row[] = [
  ...rows(start, [
    [
      'sverige, företag, faktura',
      { fills: { country: 'SE', customerType: 'business', payment: 'invoice' } },
    ],
    [
      'Hjulviks Bil AB 559999-0008, Karl Öst 0701740607',
      {
        fills: {
          'company.name': 'Hjulviks Bil AB',
          'company.number': '5599990008',
          'contact.name': 'Karl Öst',
          'contact.phone': '+46701740607',
        },
        may: swedishAB,
      },
    ],
    [
      'Hej, vi behöver konto hos er snarast.\n\nBirgitta Nyman\nInköpsansvarig\nNorrlands Sängkläder AB\nOrg.nr 559999-0149\nKöpmangatan 11\n903 26 Umeå\nTel 070-174 06 13\nbirgitta.nyman@example.se',
      {
        fills: {
          'contact.name': 'Birgitta Nyman',
          'company.name': 'Norrlands Sängkläder AB',
          'company.number': '5599990149',
          'company.address': address('SE', 'Köpmangatan 11', ['90326', 'Umeå']),
          'contact.phone': '+46701740613',
          'contact.email': 'birgitta.nyman@example.se',
        },
        may: swedishAB,
      },
    ],
    ['privat, bor i sverige', { fills: { customerType: 'private', country: 'SE' } }],
    [
      'org nr 5599990289 mejl inkop@firm.example.se mob 0701740614',
      {
        fills: {
          'company.number': '5599990289',
          'contact.email': 'inkop@firm.example.se',
          'contact.phone': '+46701740614',
        },
        may: swedishFirm,
      },
    ],
    [
      'Restaurang i Göteborg här. Vill ha faktura, handlar för ungefär 12 000 i månaden',
      { fills: { payment: 'invoice', 'credit.amount': 12000 }, may: swedishFirm },
    ],
    ['Norge', { fills: { country: 'NO' } }],
    [
      'vi är ett svenskt aktiebolag',
      {
        fills: { country: 'SE', 'company.legalForm': 'AB' },
        may: { customerType: 'business' },
      },
    ],
    ['företaget ligger i danmark', { fills: { country: 'DK' }, may: { customerType: 'business' } }],
    [
      'Brännö Idrottsförening, ideell förening, orgnummer 559999-0420, kassör Lars-Göran Palm, lg.palm@example.se',
      {
        fills: {
          'company.name': 'Brännö Idrottsförening',
          'company.legalForm': 'Ideell förening',
          'company.number': '5599990420',
          'contact.name': 'Lars-Göran Palm',
          'contact.email': 'lg.palm@example.se',
        },
        may: swedishFirm,
      },
    ],
    [
      'enskild firma sverige',
      {
        fills: { 'company.legalForm': 'EF', country: 'SE' },
        may: { customerType: 'business' },
      },
    ],
    [
      'jag skriver åt hemtjänstens kontor i Växjö, vi ska ha konto som företag',
      { fills: { customerType: 'business' }, may: { country: 'SE' } },
    ],
    [
      'firma: Tallbackens Kök HB\norgnr: 5599990560\nkontakt: Samira Haddad\nmobil: 070 174 06 21\nmejl: samira@tallbacken.example.se\nfaktura: via mejl',
      {
        fills: {
          'company.name': 'Tallbackens Kök HB',
          'company.number': '5599990560',
          'contact.name': 'Samira Haddad',
          'contact.phone': '+46701740621',
          'contact.email': 'samira@tallbacken.example.se',
          'invoice.channel': 'email',
        },
        may: {
          country: 'SE',
          customerType: 'business',
          'company.legalForm': 'HB',
          payment: 'invoice',
          'invoice.email': 'samira@tallbacken.example.se',
        },
      },
    ],
    ['Danmark och privat', { fills: { country: 'DK', customerType: 'private' } }],
    ['Sverge', { fills: { country: 'SE' } }],
    [
      'Vi finns i både Sverige och Norge men det är det norska bolaget som ska handla',
      { fills: { country: 'NO' }, may: { customerType: 'business' } },
    ],
    [
      'hur lång tid tar det här?? har en kö ut på gatan',
      { nothing: true, digression: ['howLong', 'question', 'faq'] },
    ],
    ['godmorgon!', { nothing: true, digression: 'greeting' }],
    ['vill prata med en riktig människa', { command: 'human' }],
    [
      '312345609',
      {
        fills: { 'company.number': '312345609' },
        may: { country: 'NO', customerType: 'business' },
      },
    ],
    [
      'Sverige. Förskottsbetalning. Privat. Namn: Ingrid Wallin',
      {
        fills: {
          country: 'SE',
          payment: 'prepayment',
          customerType: 'private',
          'person.name': 'Ingrid Wallin',
        },
      },
    ],
    [
      'vi vill betala mot faktura och bolaget heter Lilla Sågen i Mora AB',
      {
        fills: { payment: 'invoice', 'company.name': 'Lilla Sågen i Mora AB' },
        may: swedishAB,
      },
    ],
    [
      'bolag, svenskt, 5599990701, tack',
      {
        fills: { country: 'SE', 'company.number': '5599990701' },
        may: { customerType: 'business' },
      },
    ],
    [
      'Anmäler vår pizzeria: Vesuvio Skövde AB, Hertiggatan 8, 541 30 Skövde, ring Marco Rossi 070-174 06 24',
      {
        fills: {
          'company.name': 'Vesuvio Skövde AB',
          'company.address': address('SE', 'Hertiggatan 8', ['54130', 'Skövde']),
          'contact.name': 'Marco Rossi',
          'contact.phone': '+46701740624',
        },
        may: swedishAB,
      },
    ],
    [
      'hej hur blir man kund hos er',
      { nothing: true, digression: ['signUp', 'question', 'faq', 'whatNext'] },
    ],
  ]),
  ...rows({ ...start, session: 'sv' }, [
    ['in english please', { language: 'en', nothing: true }],
    ['jeg vil hellere skrive på dansk', { language: 'da', nothing: true }],
    [
      'Hello, our company is registered in Sweden and I would like to open an account for it',
      { language: 'en', fills: { country: 'SE' }, may: { customerType: 'business' } },
    ],
  ]),
  ...rows({ asks: 'customerType', country: 'SE' }, [
    ['ja det är för firman', { fills: { customerType: 'business' } }],
    ['nä bara till mig själv, privat alltså', { fills: { customerType: 'private' } }],
  ]),
  ...rows(at('payment', se), [
    ['faktura 30 dagar', { fills: { payment: 'invoice' } }],
    ['vi kör på förskott', { fills: { payment: 'prepayment' } }],
  ]),
  ...rows(at('company.number', se), [
    ['559999-0834', { fills: { 'company.number': '5599990834' } }],
    [
      'orgnumret är 559999-1113 om jag läser rätt på papperet',
      { fills: { 'company.number': '5599991113' } },
    ],
    ['SE559999125301', { fills: { 'company.number': '5599991253' } }],
    ['559999-111', { refused: 'company.number' }],
    ['oj fel land, det ska vara norge', { fills: { country: 'NO' } }],
    ['har det inte framför mig, vet ej', { nothing: true, dontKnow: true }],
    [
      'kan ni inte slå upp det själva?',
      { nothing: true, digression: ['lookUp', 'question', 'faq'] },
    ],
  ]),
  ...rows(at('company.number', no), [
    ['org.nr 312 345 625 MVA', { fills: { 'company.number': '312345625' } }],
  ]),
  ...rows(at('company.name', se), [
    [
      'Hjälp Hemma i Lund AB',
      { fills: { 'company.name': 'Hjälp Hemma i Lund AB' }, may: { 'company.legalForm': 'AB' } },
    ],
    ['vi heter Byggnadsfirman Ek & Son', { fills: { 'company.name': 'Byggnadsfirman Ek & Son' } }],
    ['måste det stå exakt som i registret?', { nothing: true, digression: ['question', 'faq'] }],
    ['vänta lite, telefon', { nothing: true }],
    ['jag köper som privatperson, inte som företag', { fills: { customerType: 'private' } }],
  ]),
  ...rows(at('company.legalForm', se), [
    ['handelsbolag', { fills: { 'company.legalForm': 'HB' } }],
    ['Vi är en brf', { fills: { 'company.legalForm': 'BRF' } }],
    ['vad finns det att välja på', { nothing: true, command: 'help' }],
  ]),
  ...rows(at('company.address', se), [
    [
      'industrivägen 4, 33130 värnamo',
      { fills: { 'company.address': address('SE', 'Industrivägen 4', ['33130', 'Värnamo']) } },
    ],
    [
      'Besök oss på Drottninggatan 27 B\n652 24 Karlstad',
      { fills: { 'company.address': address('SE', 'Drottninggatan 27 B', ['65224', 'Karlstad']) } },
    ],
    [
      'Backgatan 2, 791 70 Falun',
      { fills: { 'company.address': address('SE', 'Backgatan 2', ['79170', 'Falun']) } },
    ],
    ['mobilen är 070-174 06 44', { fills: { 'contact.phone': '+46701740644' } }],
    [
      'kan varorna gå till en annan adress?',
      { nothing: true, digression: ['deliveryAddress', 'question', 'faq'] },
    ],
  ]),
  ...rows(at('contact.name', se), [
    ['jag heter Yasmin Öberg', { fills: { 'contact.name': 'Yasmin Öberg' } }],
    [
      'det är vår verkmästare Tommy Frisk ni ska prata med',
      { fills: { 'contact.name': 'Tommy Frisk' } },
    ],
    ['hjlp', { nothing: true, command: 'help' }],
  ]),
  ...rows(at('contact.phone', se), [
    ['+46 70 174 06 34, helst före lunch', { fills: { 'contact.phone': '+46701740634' } }],
    [
      'mobil 070-174 06 36, fast telefon 08-465 004 04',
      { fills: { 'contact.phone': '+46701740636' } },
    ],
    ['varför måste ni ha mitt nummer', { nothing: true, command: 'why' }],
    ['ska det va mitt eller chefens?', { nothing: true, digression: ['whose', 'question', 'faq'] }],
    ['gå tillbaka ett steg', { nothing: true, command: 'back' }],
  ]),
  ...rows(at('contact.email', se), [
    ['Erika.Sten@Example.se', { fills: { 'contact.email': 'erika.sten@example.se' } }],
    [
      'bastuklubben@hotmial.com',
      {
        fills: { 'contact.email': 'bastuklubben@hotmial.com' },
        suggests: { 'contact.email': 'bastuklubben@hotmail.com' },
      },
    ],
    ['nej@mejeriet.example.se', { fills: { 'contact.email': 'nej@mejeriet.example.se' } }],
    ['kan vi ta den sen', { nothing: true, command: 'skip' }],
    [
      'vänta, jag skrev fel mobil, 070-174 06 47 ska det va',
      { fills: { 'contact.phone': '+46701740647' } },
    ],
    [
      'företagsnamnet blev tokigt, det är Björkö Bygg & Bad AB',
      { fills: { 'company.name': 'Björkö Bygg & Bad AB' } },
    ],
  ]),
  ...rows(fresh('contact.email', dk), [
    ['20123427', { ambiguous: ['company.number', 'contact.phone'] }],
    ['tel 20 12 34 19', { fills: { 'contact.phone': '+4520123419' } }],
  ]),
  ...rows(at('credit.amount', se), [
    ['ca 15 tusen', { fills: { 'credit.amount': 15000 } }],
    ['runt 3 500 kr i mån', { fills: { 'credit.amount': 3500 } }],
    ['svårt att säga, ingen aning', { nothing: true, dontKnow: true }],
    ['är det inklusive moms?', { nothing: true, digression: ['amountMeans', 'question', 'faq'] }],
    ['mejladressen jag gav är fel', { nothing: true, command: 'change', target: 'contact.email' }],
    ['vi är inget AB utan handelsbolag, ändra det', { fills: { 'company.legalForm': 'HB' } }],
  ]),
  ...rows(at('invoice.channel', se), [
    ['vanligt brev tack', { fills: { 'invoice.channel': 'post' } }],
    [
      'mejla till ekonomi@firm.example.se',
      { fills: { 'invoice.channel': 'email', 'invoice.email': 'ekonomi@firm.example.se' } },
    ],
    ['vi kör peppol', { fills: { 'invoice.channel': 'peppol' } }],
    ['tar ni fakturaavgift?', { nothing: true, digression: ['faq', 'question'] }],
  ]),
  ...rows(having(at('invoice.gln', dk), { 'invoice.channel': 'gln' }), [
    ['5790 0013 98644', { fills: { 'invoice.gln': '5790001398644' } }],
  ]),
  ...rows(at('invoice.email', se), [
    ['samma mejl som jag gav förut', { fills: { 'invoice.email': 'erik@bjorkobygg.se' } }],
  ]),
  ...rows(at('invoice.reference', se), [
    ['Märk med Hemtjänst Öst', { fills: { 'invoice.reference': 'Hemtjänst Öst' } }],
    ['vad är det för nåt?', { nothing: true, command: 'help' }],
  ]),
  ...rows(at('person.name', sePrivate), [
    [
      'vad heter du själv då',
      { nothing: true, digression: ['whoAreYou', 'smallTalk', 'question', 'areYouHuman'] },
    ],
    ['Margareta Sjögren', { fills: { 'person.name': 'Margareta Sjögren' } }],
  ]),
  ...rows(at('person.address', sePrivate), [
    [
      'Bor på Björkstigen 9, 753 20 Uppsala',
      { fills: { 'person.address': address('SE', 'Björkstigen 9', ['75320', 'Uppsala']) } },
    ],
    [
      'behöver ni mitt personnummer också',
      { nothing: true, digression: ['nationalNumber', 'question', 'faq'] },
    ],
  ]),
  ...rows(at('person.phone', sePrivate), [
    [
      '0701740641 och mejlen är maggan.sjogren@gmail.com',
      { fills: { 'person.phone': '+46701740641', 'person.email': 'maggan.sjogren@gmail.com' } },
    ],
  ]),
  ...rows(at('person.email', sePrivate), [
    ['förresten efternamnet är Bergqvist numera', { fills: { 'person.name': 'Anna Bergqvist' } }],
    ['radera allt ni har om mig', { nothing: true, command: 'delete' }],
    [
      'vad har ni för uppgifter om mig egentligen',
      { nothing: true, command: ['mydata', 'summary'] },
    ],
    ['stina_w@outlook.com', { fills: { 'person.email': 'stina_w@outlook.com' } }],
  ]),
  ...rows(complete('confirm', se), [
    ['nej telefonen ska vara 070-174 06 52', { fills: { 'contact.phone': '+46701740652' } }],
    ['ändra orgnumret till 559999-1394', { fills: { 'company.number': '5599991394' } }],
    [
      'husnumret är 16 inte 14',
      { fills: { 'company.address': address('SE', 'Storgatan 16', ['41138', 'Göteborg']) } },
    ],
    [
      'Skriv Lena Ahlgren som kontaktperson i stället för mig',
      { fills: { 'contact.name': 'Lena Ahlgren' } },
    ],
    [
      'fakturamejl ska va leverantor@bjorkobygg.se',
      { fills: { 'invoice.email': 'leverantor@bjorkobygg.se' } },
    ],
    ['inköpen blir nog snarare 9000 i månaden', { fills: { 'credit.amount': 9000 } }],
    ['vi betalar i förskott i stället', { fills: { payment: 'prepayment' } }],
    ['jag vill ändra mobilnumret', { command: 'change', target: 'contact.phone' }],
    [
      'adressen stämmer inte längre, vi har flyttat',
      { command: 'change', target: 'company.address' },
    ],
    ['ta bort den senaste ändringen', { command: 'undo' }],
    ['börja om från början tack', { command: 'restart' }],
    ['strunt i det, avbryt alltihop', { command: ['cancel', 'stop'], assent: 'notYes' }],
    ['japp kör', { assent: 'yes' }],
    ['stämmer bra det', { assent: 'yes' }],
    ['ja selvfølgelig', { assent: 'yes' }],
    ['nix', { assent: 'no' }],
    ['nej det där stämmer inte', { assent: 'no' }],
    [
      'allt utom adressen är rätt',
      { command: 'change', target: 'company.address', assent: 'partly' },
    ],
    [
      'ja, fast fakturorna ska gå till bokforing@bjorkobygg.se',
      { fills: { 'invoice.email': 'bokforing@bjorkobygg.se' }, assent: 'notYes' },
    ],
    ['ja om chefen säger ok, jag frågar honom efter lunch', { assent: 'notYes' }],
    [
      'tar ni en kreditupplysning på oss nu?',
      { digression: ['creditCheck', 'question', 'faq'], assent: 'notYes' },
    ],
  ]),
  ...rows(complete('confirm', sePrivate), [
    [
      'mejlen ska vara anna@familjen.example.se',
      { fills: { 'person.email': 'anna@familjen.example.se' } },
    ],
    ['Ja tack, det ser fint ut', { assent: 'yes' }],
    ['telefonnumret är gammalt', { command: 'change', target: 'person.phone' }],
    ['nä inte riktigt', { assent: 'notYes' }],
  ]),
  ...rows(complete('confirm', no), [
    ['rätt orgnr är 312345668', { fills: { 'company.number': '312345668' } }],
  ]),
  ...rows(complete('notice', se), [
    ['okej då', { assent: 'yes' }],
    ['Det är ok för min del', { assent: 'yes' }],
    ['nej det går jag inte med på', { assent: 'no' }],
    ['ja men bara om ni inte skickar reklam', { assent: 'notYes' }],
    ['inte förrän jag läst den', { assent: 'notYes' }],
  ]),
  ...rows(at('person.email', sePrivate), [
    ['är du en robot?', { nothing: true, digression: 'areYouHuman' }],
  ]),
  ...rows(at('invoice.channel', se), [
    ['visa allt jag skrivit hittills', { nothing: true, command: 'summary' }],
    ['har ni öppet på lördag', { nothing: true, digression: ['openingHours', 'faq', 'question'] }],
    [
      'kan jag fortsätta imorgon, måste in i köket',
      { nothing: true, digression: ['goOnLater', 'leaveLater', 'saved', 'question', 'faq'] },
    ],
    ['fy vad mycket frågor ni har', { nothing: true, digression: 'frustration' }],
    ['tar ni kort?', { nothing: true, digression: ['faq', 'question', 'paymentWays'] }],
  ]),
]
