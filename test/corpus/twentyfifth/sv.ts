import { address, rows } from '../row.ts'
import type { Row } from '../row.ts'
import {
  at,
  complete,
  dk,
  dkPrivate,
  fresh,
  having,
  no,
  noPrivate,
  se,
  sePrivate,
  start,
} from '../situations.ts'

export const twentyfifthSv: readonly Row[] = [
  // First messages
  ...rows(start, [
    [
      'Sparrens Elservice AB, 559999-0420, Sverige. sitter i bilen mellan två jobb så håll det kort',
      {
        fills: {
          country: 'SE',
          'company.name': 'Sparrens Elservice AB',
          'company.number': '5599990420',
        },
        may: { customerType: 'business', 'company.legalForm': 'AB' },
      },
    ],
    [
      'Hej! Jag skulle vilja lägga upp oss som kund.\n\nMed vänlig hälsning\nGunilla Åkerblom\nKontorschef\n\nTallvik Konsult AB\nOrg.nr 559999-0560\nSkolgatan 11\n753 12 Uppsala\nMobil: 070-174 06 21\ngunilla.akerblom@tallvik.example.se',
      {
        fills: {
          'company.name': 'Tallvik Konsult AB',
          'company.number': '5599990560',
          'company.address': address('SE', 'Skolgatan 11', ['75312', 'Uppsala']),
          'contact.name': 'Gunilla Åkerblom',
          'contact.phone': '+46701740621',
          'contact.email': 'gunilla.akerblom@tallvik.example.se',
        },
        may: { country: 'SE', customerType: 'business', 'company.legalForm': 'AB' },
      },
    ],
    ['privatperson, sverige', { fills: { country: 'SE', customerType: 'private' } }],
    [
      'Jag är frisör med enskild firma i Sverige, Salong Hårfager heter den',
      {
        fills: { country: 'SE', 'company.legalForm': 'EF', 'company.name': 'Salong Hårfager' },
        may: { customerType: 'business' },
      },
    ],
    [
      '5599990701',
      {
        fills: { 'company.number': '5599990701' },
        may: { country: 'SE', customerType: 'business', 'company.legalForm': 'AB' },
      },
    ],
    ['vi e i sverje', { fills: { country: 'SE' } }],
    [
      'Brf Tranbäret (559999-0834) i Jönköping. Jag är kassören, Bengt-Åke Nyqvist, och nås på 0701740633 eller kassor@tranbaret.example.se',
      {
        fills: {
          'company.name': 'Brf Tranbäret',
          'company.number': '5599990834',
          'contact.name': 'Bengt-Åke Nyqvist',
          'contact.phone': '+46701740633',
          'contact.email': 'kassor@tranbaret.example.se',
        },
        may: { country: 'SE', customerType: 'business', 'company.legalForm': 'BRF' },
      },
    ],
    [
      'Bor i Danmark fast jag är svensk, ska handla privat',
      { fills: { country: 'DK', customerType: 'private' } },
    ],
    [
      'Norge, AS',
      { fills: { country: 'NO', 'company.legalForm': 'AS' }, may: { customerType: 'business' } },
    ],
    ['God morgon på er', { digression: 'greeting' }],
    [
      'Hur lång tid tar det att bli kund?',
      { digression: ['howLong', 'question', 'faq', 'signUp'] },
    ],
    ['jo jag skulle vilja bli kund hos er', { digression: ['signUp', 'question', 'faq'] }],
    [
      'Företag / Sverige / faktura',
      { fills: { country: 'SE', customerType: 'business', payment: 'invoice' } },
    ],
    [
      'Land: Sverige\nFöretag: Norrmarks Plåt AB\nOrgnr: 559999-0974\nKontakt: Sofia Wallin\nTel: 070 174 06 44\nE-post: sofia@norrmarksplat.example.se\nFakturamejl: lev@norrmarksplat.example.se\nFakturareferens: 4471-SW',
      {
        fills: {
          country: 'SE',
          'company.name': 'Norrmarks Plåt AB',
          'company.number': '5599990974',
          'contact.name': 'Sofia Wallin',
          'contact.phone': '+46701740644',
          'contact.email': 'sofia@norrmarksplat.example.se',
          'invoice.email': 'lev@norrmarksplat.example.se',
          'invoice.reference': '4471-SW',
        },
        may: {
          customerType: 'business',
          'company.legalForm': 'AB',
          'invoice.channel': 'email',
          payment: 'invoice',
        },
      },
    ],
    [
      'lantbrukare utanför Skara, gården heter Högåsa Lantbruk HB, 5599991113',
      {
        fills: { 'company.name': 'Högåsa Lantbruk HB', 'company.number': '5599991113' },
        may: { country: 'SE', customerType: 'business', 'company.legalForm': 'HB' },
      },
    ],
    ['Sitter det en riktig människa där eller är det en robot?', { digression: 'areYouHuman' }],
    [
      'Jag heter Ingalill Forsman, bor på Ringvägen 40, 118 67 Stockholm och handlar som privatperson. 070-174 06 51',
      {
        fills: {
          customerType: 'private',
          'person.name': 'Ingalill Forsman',
          'person.address': address('SE', 'Ringvägen 40', ['11867', 'Stockholm']),
          'person.phone': '+46701740651',
        },
        may: { country: 'SE' },
      },
    ],
    [
      'Hallå där! Firman heter Sandskogens Åkeri AB, vi e i Ystad. Ja vill handla på faktura om de går',
      {
        fills: { 'company.name': 'Sandskogens Åkeri AB', payment: 'invoice' },
        may: { country: 'SE', customerType: 'business', 'company.legalForm': 'AB' },
      },
    ],
    [
      'Hejsan, säljer ni till Finland också? Vi har en liten gästgård på Åland',
      { nothing: true, digression: ['question', 'faq'] },
    ],
    ['vad kostar det att va kund hos er', { digression: ['faq', 'question'] }],
    ['Vem är det jag skriver med egentligen?', { digression: ['whoAreYou', 'areYouHuman'] }],
    [
      'Firman heter Pausa Mera AB, orgnr 559999 1253',
      {
        fills: { 'company.name': 'Pausa Mera AB', 'company.number': '5599991253' },
        may: { country: 'SE', customerType: 'business', 'company.legalForm': 'AB' },
      },
    ],
    [
      'danskt bolag: Sundets Kaffe ApS, cvr 12345607, kontakt Pernilla Ek +45 20123412',
      {
        fills: {
          country: 'DK',
          'company.name': 'Sundets Kaffe ApS',
          'company.number': '12345607',
          'contact.name': 'Pernilla Ek',
          'contact.phone': '+4520123412',
        },
        may: { customerType: 'business', 'company.legalForm': 'ApS' },
      },
    ],
    [
      'Vårt norska bolag Fjällbäcken AS (organisasjonsnummer 312 345 609) ska läggas upp. Adress: Kirkegata 20, 0153 Oslo.',
      {
        fills: {
          country: 'NO',
          'company.name': 'Fjällbäcken AS',
          'company.number': '312345609',
          'company.address': address('NO', 'Kirkegata 20', ['0153', 'Oslo']),
        },
        may: { customerType: 'business', 'company.legalForm': 'AS' },
      },
    ],
    ['Vad är det för skillnad på att handla privat och som firma?', { nothing: true }],
    [
      'Privat. Sverige. Lovisa Ek. lovisa.ek@gmial.com',
      {
        fills: {
          customerType: 'private',
          country: 'SE',
          'person.name': 'Lovisa Ek',
          'person.email': 'lovisa.ek@gmial.com',
        },
        suggests: { 'person.email': 'lovisa.ek@gmail.com' },
      },
    ],
    [
      'Bageri i Falun, orgnummer 559999-1394. Fakturorna mejlas till ekonomi@kvarnbageriet.example.se',
      {
        fills: {
          'company.number': '5599991394',
          'invoice.email': 'ekonomi@kvarnbageriet.example.se',
        },
        may: {
          country: 'SE',
          customerType: 'business',
          'company.legalForm': 'AB',
          'invoice.channel': 'email',
          payment: 'invoice',
        },
      },
    ],
    [
      'mobil 0701740609, mejl tord@klippverket.example.se, Klippverket i Lund AB, 5599993069 och jag heter Tord Ahlgren',
      {
        fills: {
          'contact.phone': '+46701740609',
          'contact.email': 'tord@klippverket.example.se',
          'company.name': 'Klippverket i Lund AB',
          'company.number': '5599993069',
          'contact.name': 'Tord Ahlgren',
        },
        may: { country: 'SE', customerType: 'business', 'company.legalForm': 'AB' },
      },
    ],
  ]),

  // Language
  ...rows({ ...start, session: 'sv' }, [
    ['Hi, could we do this in English please?', { language: 'en' }],
    [
      'Hej, jeg vil gerne oprette mit firma som kunde, vi ligger i Danmark',
      { language: 'da', fills: { country: 'DK' }, may: { customerType: 'business' } },
    ],
    ['kan vi ta det på engelska', { language: 'en' }],
  ]),
  ...rows({ ...start, session: 'da' }, [
    ['svenska tack, jag fattar ingen danska', { language: 'sv' }],
  ]),
  ...rows({ ...at('contact.name', se), session: 'en' }, [
    ['Går det bra om vi fortsätter på svenska?', { language: 'sv' }],
  ]),
  ...rows({ ...at('contact.phone', se), session: 'sv' }, [
    [
      "sorry, I don't understand Swedish that well, what is it you are asking me for here?",
      { language: 'en' },
    ],
  ]),

  // Answers to the field that is asked for
  ...rows({ asks: 'customerType', country: 'SE' }, [
    ['bara hemma för eget bruk, privat alltså', { fills: { customerType: 'private' } }],
    ['det gäller firman', { fills: { customerType: 'business' } }],
  ]),
  ...rows(fresh('payment', se), [
    ['30 dagars faktura vill vi ha', { fills: { payment: 'invoice' } }],
    ['vi betalar i förskott', { fills: { payment: 'prepayment' } }],
  ]),
  ...rows(at('company.number', se), [
    [
      '559999 1535',
      { fills: { 'company.number': '5599991535' }, may: { 'company.legalForm': 'AB' } },
    ],
    [
      'momsreg.nr SE559999194901 står det på papperet',
      { fills: { 'company.number': '5599991949' }, may: { 'company.legalForm': 'AB' } },
    ],
    ['559999-18', { refused: 'company.number' }],
    ['har det inte i huvudet', { dontKnow: true }],
  ]),
  ...rows(at('company.name', se), [
    [
      'Hjälp Hemma i Västerås AB',
      {
        fills: { 'company.name': 'Hjälp Hemma i Västerås AB' },
        may: { 'company.legalForm': 'AB' },
      },
    ],
    [
      'firmanamnet är Nordanvinds Rör & Svets',
      { fills: { 'company.name': 'Nordanvinds Rör & Svets' } },
    ],
    ['måste jag verkligen ange det?', { nothing: true }],
  ]),
  ...rows(at('company.legalForm', se), [
    ['vanligt hederligt aktiebolag', { fills: { 'company.legalForm': 'AB' } }],
    ['vi är en ekonomisk förening', { fills: { 'company.legalForm': 'EK' } }],
    ['Bostadsrättsförening.', { fills: { 'company.legalForm': 'BRF' } }],
    ['ingen aning, det är min man som startade firman', { dontKnow: true }],
  ]),
  ...rows(at('company.address', se), [
    [
      'Hantverkargatan 9\n803 10 Gävle',
      { fills: { 'company.address': address('SE', 'Hantverkargatan 9', ['80310', 'Gävle']) } },
    ],
    [
      'lilla nejvägen 3, 83132 östersund',
      { fills: { 'company.address': address('SE', 'Lilla Nejvägen 3', ['83132', 'Östersund']) } },
    ],
    [
      'Vi sitter på Skeppsgatan 7, 3 tr i Malmö, postnr 211 19',
      { fills: { 'company.address': address('SE', 'Skeppsgatan 7, 3 tr', ['21119', 'Malmö']) } },
    ],
  ]),
  ...rows(at('company.address', dk), [
    [
      'Nørregade 14, 1. th, 5000 Odense C',
      { fills: { 'company.address': address('DK', 'Nørregade 14, 1. th', ['5000', 'Odense C']) } },
    ],
  ]),
  ...rows(at('contact.name', se), [
    ['Det blir väl jag, Kjell-Arne Rask', { fills: { 'contact.name': 'Kjell-Arne Rask' } }],
    [
      'Tuva Lindh, 0701740616',
      { fills: { 'contact.name': 'Tuva Lindh', 'contact.phone': '+46701740616' } },
    ],
    ['Jan Stopp', { fills: { 'contact.name': 'Jan Stopp' } }],
  ]),
  ...rows(at('contact.phone', se), [
    [
      'mobilen är 070-174 06 18, fast telefon på kontoret 08-465 004 04',
      { fills: { 'contact.phone': '+46701740618' } },
    ],
    ['+46 (0)70 174 06 19 bäst efter fyra', { fills: { 'contact.phone': '+46701740619' } }],
    ['070 174', { refused: 'contact.phone' }],
  ]),
  ...rows(at('contact.phone', no), [
    ['68 05 44 10', { fills: { 'contact.phone': '+4768054410' } }],
  ]),
  ...rows(at('contact.email', se), [
    ['nej@okynne.example.se', { fills: { 'contact.email': 'nej@okynne.example.se' } }],
    [
      'stina.bergqvist@hotmial.com',
      {
        fills: { 'contact.email': 'stina.bergqvist@hotmial.com' },
        suggests: { 'contact.email': 'stina.bergqvist@hotmail.com' },
      },
    ],
    [
      'Det är Malin@Vassbacken.Example.se',
      { fills: { 'contact.email': 'malin@vassbacken.example.se' } },
    ],
  ]),
  ...rows(at('credit.amount', se), [
    ['runt 12 000 i månaden skulle jag tro', { fills: { 'credit.amount': 12000 } }],
    ['femton tusen', { fills: { 'credit.amount': 15000 } }],
    ['4 500:-', { fills: { 'credit.amount': 4500 } }],
    ['20 tkr', { fills: { 'credit.amount': 20000 } }],
    ['Svårt att säga, vi har ju precis dragit igång', { dontKnow: true }],
  ]),
  ...rows(at('invoice.channel', se), [
    ['pdf på mejlen', { fills: { 'invoice.channel': 'email' } }],
    ['e-faktura via Peppol går bra', { fills: { 'invoice.channel': 'peppol' } }],
    ['på papper i brevlådan, vi e gammaldags här', { fills: { 'invoice.channel': 'post' } }],
  ]),
  ...rows(at('invoice.email', se), [
    ['ta samma som min egen mejl', { fills: { 'invoice.email': 'erik@bjorkobygg.se' } }],
  ]),
  ...rows(at('invoice.reference', se), [
    ['märk dem Kansliet 204', { fills: { 'invoice.reference': 'Kansliet 204' } }],
    ['nej vi använder ingen referens', { command: ['skip', 'no'] }],
  ]),
  ...rows(at('person.name', sePrivate), [
    ['Ann-Sofi Wikström heter jag', { fills: { 'person.name': 'Ann-Sofi Wikström' } }],
  ]),
  ...rows(at('person.address', sePrivate), [
    [
      'Bruksvägen 22 B, 593 30 Västervik',
      { fills: { 'person.address': address('SE', 'Bruksvägen 22 B', ['59330', 'Västervik']) } },
    ],
  ]),
  ...rows(at('person.phone', sePrivate), [
    [
      'har både mobil 070 174 06 54 och hemtelefon 031-390 06 12',
      { fills: { 'person.phone': '+46701740654' } },
    ],
  ]),
  ...rows(at('person.email', dkPrivate), [
    ['hanna.oster@example.com', { fills: { 'person.email': 'hanna.oster@example.com' } }],
  ]),
  ...rows(at('person.phone', noPrivate), [
    ['det är 68057731', { fills: { 'person.phone': '+4768057731' } }],
  ]),

  // Numbers without a label
  ...rows(fresh('contact.email', dk), [
    ['20123427', { ambiguous: ['company.number', 'contact.phone'] }],
    [
      'tel 20123435, mejl ulla@kajen.example.dk',
      { fills: { 'contact.phone': '+4520123435', 'contact.email': 'ulla@kajen.example.dk' } },
    ],
  ]),
  ...rows(fresh('contact.name', se), [
    [
      '559999-2657',
      { fills: { 'company.number': '5599992657' }, may: { 'company.legalForm': 'AB' } },
    ],
  ]),

  // Corrections at the summary
  ...rows(complete('confirm', se), [
    ['Telefonen ska va 070-174 06 66', { fills: { 'contact.phone': '+46701740666' } }],
    [
      'oj kontaktmejlen blev fel, rätt är erik.lindqvist@bjorkobygg.se',
      { fills: { 'contact.email': 'erik.lindqvist@bjorkobygg.se' } },
    ],
    ['vill ändra fakturamejlen', { command: 'change', target: 'invoice.email' }],
    [
      'Företagsnamnet är numera Björkö Bygg & Anläggning AB',
      { fills: { 'company.name': 'Björkö Bygg & Anläggning AB' } },
    ],
    [
      'vi har flyttat! ny adress Kungsgatan 30, 411 19 Göteborg',
      { fills: { 'company.address': address('SE', 'Kungsgatan 30', ['41119', 'Göteborg']) } },
    ],
    [
      'fel kontaktperson, det ska stå Hanna Lindqvist',
      { fills: { 'contact.name': 'Hanna Lindqvist' } },
    ],
    ['Nä vänta. Org.numret är 559999-2228', { fills: { 'company.number': '5599992228' } }],
    ['skicka fakturorna med vanlig post i stället', { fills: { 'invoice.channel': 'post' } }],
    ['vi kommer nog handla för 9000 i månaden, inte 5000', { fills: { 'credit.amount': 9000 } }],
    ['hellre förskottsbetalning än faktura, tänkte jag', { fills: { payment: 'prepayment' } }],
    ['postnumret är ju fel', { command: 'change', target: 'company.address' }],
    [
      'två grejor: mobilen 0701740671, kontakten heter Erika Lindqvist',
      { fills: { 'contact.phone': '+46701740671', 'contact.name': 'Erika Lindqvist' } },
    ],
  ]),
  ...rows(complete('confirm', sePrivate), [
    [
      'har gift mig, namnet ska vara Anna Berglund-Hall',
      { fills: { 'person.name': 'Anna Berglund-Hall' } },
    ],
    ['adressen stämmer inte', { command: 'change', target: 'person.address' }],
    ['byt mobilnummer till 0701740699', { fills: { 'person.phone': '+46701740699' } }],
  ]),

  // Corrections on the way
  ...rows(at('contact.email', se), [
    ['förresten, firman stavas Björkhö Bygg AB', { fills: { 'company.name': 'Björkhö Bygg AB' } }],
  ]),
  ...rows(at('credit.amount', se), [
    [
      'jag skrev fel mobil, 070 174 06 77 ska det vara',
      { fills: { 'contact.phone': '+46701740677' } },
    ],
  ]),
  ...rows(at('invoice.channel', se), [
    ['måste rätta organisationsnumret först', { command: 'change', target: 'company.number' }],
  ]),
  ...rows(at('contact.phone', se), [
    [
      'kontaktpersonen ska vara Maj Ekström, hennes mobil är 070-174 06 81',
      { fills: { 'contact.name': 'Maj Ekström', 'contact.phone': '+46701740681' } },
    ],
  ]),
  ...rows(at('contact.phone', dk), [
    ['CVR-numret blev galet, 12345666 ska de va', { fills: { 'company.number': '12345666' } }],
  ]),
  ...rows(at('invoice.email', se), [
    ['nä ta Peppol istället', { fills: { 'invoice.channel': 'peppol' } }],
  ]),
  ...rows(at('person.email', sePrivate), [
    [
      'min adress är ändrad, nu gäller Vasagatan 3, 722 15 Västerås',
      { fills: { 'person.address': address('SE', 'Vasagatan 3', ['72215', 'Västerås']) } },
    ],
  ]),
  ...rows(having(complete('confirm', no), { 'credit.amount': 8000 }), [
    ['beloppet per månad ska vara 18 000', { fills: { 'credit.amount': 18000 } }],
  ]),

  // Commands in free words
  ...rows(at('contact.phone', se), [
    ['backa ett steg är du snäll', { command: 'back' }],
    ['hjälo', { command: 'help' }],
    ['varför behöver ni mitt nummer??', { command: 'why' }],
    ['får jag se vad du har skrivit upp hittills', { command: 'summary' }],
    ['jag vill snacka med en människa', { command: 'human' }],
    ['vi börjar om från början, tack', { command: 'restart' }],
    ['ångra det där sista', { command: 'undo' }],
  ]),
  ...rows(at('company.address', se), [
    ['kan du ge ett exempel på hur det ska se ut?', { command: 'help' }],
    ['radera allt ni har om mig', { command: 'delete' }],
    ['byt språk', { command: 'language' }],
  ]),
  ...rows(at('contact.email', se), [
    ['kan vi hoppa över den frågan?', { command: 'skip' }],
    ['Var läser jag om hur ni hanterar personuppgifter?', { command: 'privacy' }],
    ['nej nu avbryter jag registreringen', { command: ['cancel', 'stop'] }],
  ]),
  ...rows(at('person.phone', sePrivate), [
    ['jag vill ha ut de uppgifter ni har om mig', { command: 'mydata' }],
  ]),

  // Questions and small talk
  ...rows(at('company.name', se), [
    ['Tar ni Swish eller kort?', { digression: ['faq', 'question', 'paymentWays'] }],
    ['när har ni öppet på lördagar', { digression: ['openingHours', 'faq', 'question'] }],
    ['skitväder idag va', { digression: 'smallTalk' }],
    ['jösses vilket krångel', { digression: 'frustration' }],
    [
      'jag tror vi redan är kunder hos er sen förut',
      { digression: ['amCustomer', 'question', 'faq'] },
    ],
  ]),
  ...rows(at('contact.name', se), [
    ['tackar tackar', { digression: 'thanks' }],
    [
      'kan varorna levereras till bygget i stället för kontoret?',
      { digression: ['deliveryAddress', 'faq', 'question'] },
    ],
    [
      'Hur vet jag att det här inte är nåt bluffmejl?',
      { digression: ['genuine', 'question', 'faq', 'whoAreYou'] },
    ],
  ]),
  ...rows(at('contact.phone', se), [
    ['vems mobil menar du, min eller chefens?', { digression: ['whose', 'question', 'faq'] }],
    [
      'Kan jag fortsätta ikväll? måste ut och mjölka nu',
      { digression: ['goOnLater', 'leaveLater', 'question', 'faq'] },
    ],
  ]),
  ...rows(at('credit.amount', se), [
    [
      'Gör ni en kreditupplysning på föreningen nu?',
      { digression: ['creditCheck', 'question', 'faq'] },
    ],
    [
      'binder jag mig att handla för så mycket varje månad då?',
      { digression: ['amountMeans', 'creditLimit', 'creditBasis', 'question', 'faq'] },
    ],
    ['är det svenska kronor vi pratar om?', { digression: ['currency', 'question', 'faq'] }],
  ]),
  ...rows(at('invoice.channel', se), [
    [
      'kostar det nåt extra att få pappersfaktura?',
      { digression: ['faq', 'question', 'invoiceWays'] },
    ],
    ['hur många dagar har vi på oss att betala?', { digression: ['payTime', 'question', 'faq'] }],
  ]),

  // Yes, no and everything between
  ...rows(complete('confirm', se), [
    ['japp, kör på det', { assent: 'yes' }],
    ['Det ser helt rätt ut.', { assent: 'yes' }],
    ['jorå, de stämmer fint', { assent: 'yes' }],
    ['nä', { assent: 'no' }],
    ['jo men byt mobilnumret', { assent: 'partly', command: 'change', target: 'contact.phone' }],
    [
      'allt stämmer utom orgnumret',
      { assent: 'partly', command: 'change', target: 'company.number' },
    ],
    [
      'ja, men kontaktpersonen är Lena Lindqvist',
      { fills: { 'contact.name': 'Lena Lindqvist' }, assent: 'notYes' },
    ],
    ['ja om vi slipper fakturaavgift', { assent: 'notYes' }],
    ['tror det, ska bara stämma av med chefen först', { assent: 'notYes' }],
  ]),
  ...rows({ ...complete('confirm', sePrivate), session: 'sv' }, [
    ['yep, all good', { assent: 'yes' }],
    ['ja det er riktig', { assent: 'yes' }],
  ]),
  ...rows(complete('notice', se), [
    ['okej, fortsätt', { assent: 'yes' }],
    ['nej det går jag inte med på', { assent: 'no' }],
    ['vill läsa igenom det först', { assent: 'notYes' }],
  ]),
  ...rows(complete('notice', sePrivate), [['visst, inga problem', { assent: 'yes' }]]),
]
