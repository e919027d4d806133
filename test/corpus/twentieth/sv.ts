import { address, rows } from '../row.ts'
import type { Row } from '../row.ts'
import { at, complete, dk, fresh, having, no, se, sePrivate, start } from '../situations.ts'

export const twentiethSv: readonly Row[] = [
  // Several facts in one message.
  ...rows(start, [
    [
      'hejsan, Lisa Åkerman här från Åkermans Golv AB, orgnr 559999-1923, ni når mig på 070-174 06 11',
      {
        fills: {
          'contact.name': 'Lisa Åkerman',
          'company.name': 'Åkermans Golv AB',
          'company.number': '5599991923',
          'contact.phone': '+46701740611',
        },
        may: { country: 'SE', customerType: 'business', 'company.legalForm': 'AB' },
      },
    ],
    [
      'Sverige, företag, faktura',
      { fills: { country: 'SE', customerType: 'business', payment: 'invoice' } },
    ],
    [
      'Privatperson i Sverige. Gunnel Persson, Kyrkogatan 5, 222 22 Lund, tel 0701740612, gunnel.persson@post.example.se',
      {
        fills: {
          country: 'SE',
          customerType: 'private',
          'person.name': 'Gunnel Persson',
          'person.address': address('SE', 'Kyrkogatan 5', ['22222', 'Lund']),
          'person.phone': '+46701740612',
          'person.email': 'gunnel.persson@post.example.se',
        },
      },
    ],
    [
      'Firmanamn: Tallbackens Trä AB\nOrg.nr: 559999-0677\nAdress: Sågverksgatan 9, 831 30 Östersund\nKontakt: Per-Olof Mård\nMobil: 070-1740613\nMejl: po@tallbackenstra.example.se',
      {
        fills: {
          'company.name': 'Tallbackens Trä AB',
          'company.number': '5599990677',
          'company.address': address('SE', 'Sågverksgatan 9', ['83130', 'Östersund']),
          'contact.name': 'Per-Olof Mård',
          'contact.phone': '+46701740613',
          'contact.email': 'po@tallbackenstra.example.se',
        },
        may: { country: 'SE', customerType: 'business', 'company.legalForm': 'AB' },
      },
    ],
    [
      'Hej, vi skulle vilja bli kunder hos er.\n\nMed vänlig hälsning\n\nCamilla Rosvall\nInköpare\nRosvall Catering AB\nHamngatan 22\n392 31 Kalmar\nTel: +46 70 174 06 14\ncamilla@rosvallcatering.example.se',
      {
        fills: {
          'contact.name': 'Camilla Rosvall',
          'company.name': 'Rosvall Catering AB',
          'company.address': address('SE', 'Hamngatan 22', ['39231', 'Kalmar']),
          'contact.phone': '+46701740614',
          'contact.email': 'camilla@rosvallcatering.example.se',
        },
        may: { country: 'SE', customerType: 'business', 'company.legalForm': 'AB' },
      },
    ],
    [
      'vi är två tjejer som driver en frisörsalong i Umeå, Salong Sax AB, o vi handlar nog för runt 4000 i månaden',
      {
        fills: { 'company.name': 'Salong Sax AB', 'credit.amount': 4000 },
        may: { country: 'SE', customerType: 'business', 'company.legalForm': 'AB' },
      },
    ],
    [
      '559999-1618 Kolmården Event AB 070 174 06 15 erika@kolmardenevent.example.se',
      {
        fills: {
          'company.number': '5599991618',
          'company.name': 'Kolmården Event AB',
          'contact.phone': '+46701740615',
          'contact.email': 'erika@kolmardenevent.example.se',
        },
        may: { country: 'SE', customerType: 'business', 'company.legalForm': 'AB' },
      },
    ],
    [
      'Jag bor i Danmark men skriver på svenska, handlar privat. Heter Ylva Krantz, Jagtvej 14, 2200 København N, mobil 20 12 34 61',
      {
        fills: {
          country: 'DK',
          customerType: 'private',
          'person.name': 'Ylva Krantz',
          'person.address': address('DK', 'Jagtvej 14', ['2200', 'København N']),
          'person.phone': '+4520123461',
        },
      },
    ],
    [
      'Norskt bolag, Lofoten Fisk AS, 313 746 895. Kontakt är Trond Vik, +47 68 05 11 22',
      {
        fills: {
          country: 'NO',
          'company.name': 'Lofoten Fisk AS',
          'company.number': '313746895',
          'contact.name': 'Trond Vik',
          'contact.phone': '+4768051122',
        },
        may: { customerType: 'business', 'company.legalForm': 'AS' },
      },
    ],
    [
      'mejl bosse.rask@example.com tele 0701740616 namn Bosse Rask, handlar som privatperson',
      {
        fills: {
          customerType: 'private',
          'person.email': 'bosse.rask@example.com',
          'person.phone': '+46701740616',
          'person.name': 'Bosse Rask',
        },
        may: { country: 'SE' },
      },
    ],
    [
      'God dag! Undertecknad heter Bertil Cronsjö och är pensionär i Visby, dvs privatkund. Jag betalar gärna i förskott.',
      {
        fills: { 'person.name': 'Bertil Cronsjö', customerType: 'private', payment: 'prepayment' },
        may: { country: 'SE' },
      },
    ],
  ]),
  ...rows({ asks: 'customerType', country: 'SE' }, [
    [
      'firma, Bergströms Rör AB, förskott går bra',
      {
        fills: {
          customerType: 'business',
          'company.name': 'Bergströms Rör AB',
          payment: 'prepayment',
        },
        may: { 'company.legalForm': 'AB' },
      },
    ],
    [
      'bara som privatperson, Inga-Lill Ström, betalar i förskott',
      {
        fills: { customerType: 'private', 'person.name': 'Inga-Lill Ström', payment: 'prepayment' },
      },
    ],
  ]),
  ...rows(at('payment', se), [
    [
      'helst faktura. org nummer 5599996286',
      { fills: { payment: 'invoice', 'company.number': '5599996286' } },
    ],
    [
      'förskott, och bolaget heter Ateljé Nord AB',
      {
        fills: { payment: 'prepayment', 'company.name': 'Ateljé Nord AB' },
        may: { 'company.legalForm': 'AB' },
      },
    ],
  ]),
  ...rows(at('company.number', se), [
    [
      '5599993630, vi heter Glashuset i Lund AB',
      {
        fills: { 'company.number': '5599993630', 'company.name': 'Glashuset i Lund AB' },
        may: { 'company.legalForm': 'AB' },
      },
    ],
    [
      'org nr har jag här: 559999-8829. fakturor kan ni mejla till ekonomi@sjobodens.example.se',
      {
        fills: { 'company.number': '5599998829', 'invoice.email': 'ekonomi@sjobodens.example.se' },
        may: { 'invoice.channel': 'email', payment: 'invoice' },
      },
    ],
  ]),
  ...rows(fresh('company.name', se), [
    [
      'Svalan Städ AB\n559999-1923\nRingvägen 18\n252 20 Helsingborg\nJessica Wall\n0701740625',
      {
        fills: {
          'company.name': 'Svalan Städ AB',
          'company.number': '5599991923',
          'company.address': address('SE', 'Ringvägen 18', ['25220', 'Helsingborg']),
          'contact.name': 'Jessica Wall',
          'contact.phone': '+46701740625',
        },
        may: { 'company.legalForm': 'AB' },
      },
    ],
    [
      'Vi heter Mossens Växter AB och sitter på Odlarvägen 3, 352 30 Växjö',
      {
        fills: {
          'company.name': 'Mossens Växter AB',
          'company.address': address('SE', 'Odlarvägen 3', ['35230', 'Växjö']),
        },
        may: { 'company.legalForm': 'AB' },
      },
    ],
  ]),
  ...rows(at('company.number', no), [
    [
      '316 928 668, firman är Nordvik Bakeri AS, Kongens gate 8, 7010 Trondheim',
      {
        fills: {
          'company.number': '316928668',
          'company.name': 'Nordvik Bakeri AS',
          'company.address': address('NO', 'Kongens gate 8', ['7010', 'Trondheim']),
        },
        may: { 'company.legalForm': 'AS' },
      },
    ],
  ]),
  ...rows(at('company.address', se), [
    [
      'Drottninggatan 40, 652 24 Karlstad. Det är jag, Hanna Ek, som sköter beställningarna, 070-1740617',
      {
        fills: {
          'company.address': address('SE', 'Drottninggatan 40', ['65224', 'Karlstad']),
          'contact.name': 'Hanna Ek',
          'contact.phone': '+46701740617',
        },
      },
    ],
  ]),
  ...rows(at('contact.name', se), [
    [
      'Robin Falk robin@falkbygg.example.se 0701740618',
      {
        fills: {
          'contact.name': 'Robin Falk',
          'contact.email': 'robin@falkbygg.example.se',
          'contact.phone': '+46701740618',
        },
      },
    ],
    [
      'Det blir nog min kollega Fatima Haddad, hennes mobil är 070-174 06 19 och mejlen fatima.haddad@lagerlund.example.se',
      {
        fills: {
          'contact.name': 'Fatima Haddad',
          'contact.phone': '+46701740619',
          'contact.email': 'fatima.haddad@lagerlund.example.se',
        },
      },
    ],
  ]),
  ...rows(at('contact.name', dk), [
    [
      'Pernille Bach, tlf 20 12 34 72, pernille@bachdesign.example.dk',
      {
        fills: {
          'contact.name': 'Pernille Bach',
          'contact.phone': '+4520123472',
          'contact.email': 'pernille@bachdesign.example.dk',
        },
      },
    ],
  ]),
  ...rows(at('contact.phone', se), [
    [
      '070-1740620 eller maila sofie@blomsterhuset.example.se',
      {
        fills: {
          'contact.phone': '+46701740620',
          'contact.email': 'sofie@blomsterhuset.example.se',
        },
      },
    ],
    [
      'mitt nr är 070 1740621, och vi handlar för typ 12 000 kr i mån',
      { fills: { 'contact.phone': '+46701740621', 'credit.amount': 12000 } },
    ],
  ]),
  ...rows(at('contact.email', se), [
    [
      'anders.bo@example.com och fakturorna ska till faktura@boel.example.se',
      {
        fills: {
          'contact.email': 'anders.bo@example.com',
          'invoice.email': 'faktura@boel.example.se',
        },
        may: { 'invoice.channel': 'email' },
      },
    ],
  ]),
  ...rows(at('contact.email', no), [
    [
      'sigrid@vikenmat.example.no, vi köper nog för 15000 i månaden',
      { fills: { 'contact.email': 'sigrid@vikenmat.example.no', 'credit.amount': 15000 } },
    ],
  ]),
  ...rows(at('credit.amount', se), [
    [
      'Cirka tjugotusen. Fakturan via Peppol tack',
      { fills: { 'credit.amount': 20000, 'invoice.channel': 'peppol' } },
    ],
    [
      '7500 ungefär, o fakturan vill vi ha på mejl till lev@kvarnens.example.se',
      {
        fills: {
          'credit.amount': 7500,
          'invoice.channel': 'email',
          'invoice.email': 'lev@kvarnens.example.se',
        },
      },
    ],
  ]),
  ...rows(at('invoice.channel', se), [
    [
      'mejl, ekonomi@snickarboa.example.se',
      { fills: { 'invoice.channel': 'email', 'invoice.email': 'ekonomi@snickarboa.example.se' } },
    ],
  ]),
  ...rows(at('invoice.channel', dk), [
    [
      'Vi kör med GLN, numret är 5790000435975',
      { fills: { 'invoice.channel': 'gln', 'invoice.gln': '5790000435975' } },
    ],
  ]),
  ...rows(at('person.name', sePrivate), [
    [
      'Moa Lind\nBryggargatan 6B\n602 21 Norrköping\n070-1740622\nmoa_lind@example.com',
      {
        fills: {
          'person.name': 'Moa Lind',
          'person.address': address('SE', 'Bryggargatan 6B', ['60221', 'Norrköping']),
          'person.phone': '+46701740622',
          'person.email': 'moa_lind@example.com',
        },
      },
    ],
  ]),
  ...rows(at('person.address', sePrivate), [
    [
      'Tegnérgatan 2 lgh 1101, 972 31 Luleå. ring på 070-1740623 om det är nåt',
      {
        fills: {
          'person.address': address('SE', 'Tegnérgatan 2 lgh 1101', ['97231', 'Luleå']),
          'person.phone': '+46701740623',
        },
      },
    ],
  ]),
  ...rows(at('person.phone', sePrivate), [
    [
      '0701740624 å mailen är kalle.kula@example.se',
      { fills: { 'person.phone': '+46701740624', 'person.email': 'kalle.kula@example.se' } },
    ],
  ]),

  // A number that could be two things.
  ...rows(start, [
    [
      '25052943',
      { fills: { 'company.number': '25052943' }, may: { country: 'DK', customerType: 'business' } },
    ],
    [
      'hej! numret är 93004213',
      { fills: { 'company.number': '93004213' }, may: { country: 'DK', customerType: 'business' } },
    ],
  ]),
  ...rows(fresh('company.name', dk), [
    [
      'nr 25052943',
      { fills: { 'company.number': '25052943' }, may: { country: 'DK', customerType: 'business' } },
    ],
  ]),

  // Corrections.
  ...rows(complete('confirm', se), [
    [
      'nej mobilen ska vara 070-1740640',
      { fills: { 'contact.phone': '+46701740640' }, assent: 'notYes' },
    ],
    [
      'Mitt namn blev fel, det stavas Erik Lindkvist',
      { fills: { 'contact.name': 'Erik Lindkvist' }, assent: 'notYes' },
    ],
    [
      'fakturamejlen ska vara ekonomi@bjorkobygg.example.se',
      { fills: { 'invoice.email': 'ekonomi@bjorkobygg.example.se' }, assent: 'notYes' },
    ],
    [
      'Vi har flyttat! Nya adressen är Hamntorget 3, 252 21 Helsingborg',
      {
        fills: { 'company.address': address('SE', 'Hamntorget 3', ['25221', 'Helsingborg']) },
        assent: 'notYes',
      },
    ],
    [
      'oj, det är nog snarare 8000 i månaden vi handlar för',
      { fills: { 'credit.amount': 8000 }, assent: 'notYes' },
    ],
    [
      'bolaget heter Björkö Bygg & Betong AB, inte bara Bygg',
      {
        fills: { 'company.name': 'Björkö Bygg & Betong AB' },
        may: { 'company.legalForm': 'AB' },
        assent: 'notYes',
      },
    ],
    [
      'Storgatan 16 ska det stå, resten av adressen stämmer',
      {
        fills: { 'company.address': address('SE', 'Storgatan 16', ['41138', 'Göteborg']) },
        assent: 'notYes',
      },
    ],
    ['adressen är inte rätt', { command: 'change', target: 'company.address', assent: 'notYes' }],
    [
      'kan du ändra mitt telefonnummer?',
      { command: 'change', target: 'contact.phone', assent: 'notYes' },
    ],
    [
      'Det är nåt fel med organisationsnumret',
      { command: 'change', target: 'company.number', assent: 'notYes' },
    ],
    [
      'beloppet behöver jag justera',
      { command: 'change', target: 'credit.amount', assent: 'notYes' },
    ],
    [
      'företagsnamnet är felstavat',
      { command: 'change', target: 'company.name', assent: 'notYes' },
    ],
    [
      'ändra epost',
      { command: 'change', target: ['contact.email', 'invoice.email'], assent: 'notYes' },
    ],
  ]),
  ...rows(complete('confirm', sePrivate), [
    [
      'jag heter Anna Berglund-Nyström numera, kan ni skriva det',
      { fills: { 'person.name': 'Anna Berglund-Nyström' }, assent: 'notYes' },
    ],
    ['telefon: 0701740642', { fills: { 'person.phone': '+46701740642' }, assent: 'notYes' }],
    ['namnet blev tokigt', { command: 'change', target: 'person.name', assent: 'notYes' }],
    [
      'hallå jag vill byta adress',
      { command: 'change', target: 'person.address', assent: 'notYes' },
    ],
  ]),
  ...rows(complete('confirm', dk), [
    [
      'fel mobilnummer, rätt är +45 20 12 34 78',
      { fills: { 'contact.phone': '+4520123478' }, assent: 'notYes' },
    ],
  ]),
  ...rows(at('contact.name', se), [
    ['orgnumret blev fel, rätt är 559999-1618', { fills: { 'company.number': '5599991618' } }],
  ]),
  ...rows(at('contact.phone', se), [
    ['vänta, kontaktpersonen blev fel', { command: 'change', target: 'contact.name' }],
    ['du, vi vill hellre betala i förskott', { fills: { payment: 'prepayment' } }],
  ]),
  ...rows(at('contact.email', no), [
    [
      'förlåt, kontakten heter Kari Hauge, inte Haugen',
      { fills: { 'contact.name': 'Kari Hauge' } },
    ],
  ]),
  ...rows(at('credit.amount', se), [
    [
      'mejlen är erik.l@bjorkobygg.example.se, jag skrev den gamla',
      { fills: { 'contact.email': 'erik.l@bjorkobygg.example.se' } },
    ],
    ['ändra kontaktperson till Malin Ohlsson', { fills: { 'contact.name': 'Malin Ohlsson' } }],
    ['mejladressen jag gav dig var fel', { command: 'change', target: 'contact.email' }],
  ]),
  ...rows(at('invoice.channel', se), [
    [
      'Förresten fel telefonnummer förut!! det är 070 174 06 41',
      { fills: { 'contact.phone': '+46701740641' } },
    ],
  ]),
  ...rows(at('invoice.email', se), [
    [
      'nä jag vill inte ha fakturan på mejl, måste byta det',
      { command: 'change', target: 'invoice.channel' },
    ],
  ]),
  ...rows(at('person.phone', sePrivate), [
    [
      'sorry adressen ska va Sveavägen 21, 111 57 Stockholm',
      { fills: { 'person.address': address('SE', 'Sveavägen 21', ['11157', 'Stockholm']) } },
    ],
    [
      'jag stavade mitt efternamn fel nyss, kan man ändra',
      { command: 'change', target: 'person.name' },
    ],
  ]),
  ...rows(at('person.email', sePrivate), [
    [
      'aj skrev fel siffra, mitt nummer är 070-1740643',
      { fills: { 'person.phone': '+46701740643' } },
    ],
  ]),

  // Back, skip, don't know, why, help, examples.
  ...rows(at('contact.email', se), [
    ['gå tillbaka ett steg tack', { command: 'back' }],
    ['kan vi hoppa över den där?', { command: 'skip' }],
    ['vad ska ni ha den till?', { command: 'why', nothing: true }],
  ]),
  ...rows(at('credit.amount', se), [
    ['ingen aning faktiskt', { dontKnow: true }],
    ['svårt att säga, har inte räknat på det. vet inte', { dontKnow: true }],
    ['Måste jag svara på det här?', { command: ['why', 'help', 'skip'], nothing: true }],
    ['hoppa över så länge', { command: 'skip' }],
  ]),
  ...rows(at('company.number', se), [
    ['har inte det i huvudet', { dontKnow: true, nothing: true }],
    ['kan du ge ett exempel på hur det ska se ut', { command: 'help', nothing: true }],
  ]),
  ...rows(at('person.address', sePrivate), [
    ['fattar inte vad jag ska skriva', { command: 'help', nothing: true }],
    ['backa, jag vill se förra frågan igen', { command: 'back', nothing: true }],
  ]),
  ...rows(having(at('invoice.gln', dk), { 'invoice.channel': 'gln' }), [
    ['GLN?? förklara', { command: 'help', nothing: true }],
  ]),

  // Digressions.
  ...rows(at('contact.name', se), [
    ['är du en robot eller?', { digression: 'areYouHuman', nothing: true }],
    ['vad kostar det att vara kund hos er?', { digression: ['question', 'faq'], nothing: true }],
    [
      'vem är det jag skriver med egentligen',
      { digression: ['whoAreYou', 'areYouHuman'], nothing: true },
    ],
  ]),
  ...rows(at('contact.phone', se), [
    ['har ni öppet på lördagar?', { digression: 'openingHours', nothing: true }],
    ['kan man betala med kort?', { digression: 'paymentWays', nothing: true }],
    ['tack snälla du', { digression: 'thanks', nothing: true }],
  ]),
  ...rows(at('person.name', sePrivate), [
    ['hur mår du idag då?', { digression: 'smallTalk', nothing: true }],
    ['usch vad krångligt det här är', { digression: 'frustration', nothing: true }],
    ['går det att ta det på swish istället', { digression: 'paymentWays', nothing: true }],
  ]),
  ...rows(start, [['tjena!', { digression: 'greeting', nothing: true }]]),

  // Text fields: what is not a value, and what is one although it looks like a command.
  ...rows(at('company.name', se), [
    ['menar ni det fulla namnet eller det vi kallas till vardags?', { nothing: true }],
    [
      'Paus & Fika AB',
      { fills: { 'company.name': 'Paus & Fika AB' }, may: { 'company.legalForm': 'AB' } },
    ],
    [
      'Hjälp i Hemmet Sverige AB',
      {
        fills: { 'company.name': 'Hjälp i Hemmet Sverige AB' },
        may: { 'company.legalForm': 'AB' },
      },
    ],
    ['nej det orkar jag inte just nu', { nothing: true }],
  ]),
  ...rows(at('contact.name', se), [
    ['det vill jag helst inte säga', { nothing: true }],
    ['vänta lite, telefonen ringer', { nothing: true }],
    ['Jo Ahlström', { fills: { 'contact.name': 'Jo Ahlström' } }],
  ]),
  ...rows(at('company.address', se), [
    [
      'Tillbakavägen 4, 753 20 Uppsala',
      { fills: { 'company.address': address('SE', 'Tillbakavägen 4', ['75320', 'Uppsala']) } },
    ],
  ]),
  ...rows(at('person.address', sePrivate), [
    ['varför behöver ni veta var jag bor?', { command: 'why', nothing: true }],
    [
      'Stoppgränd 2B, 702 11 Örebro',
      { fills: { 'person.address': address('SE', 'Stoppgränd 2B', ['70211', 'Örebro']) } },
    ],
  ]),
  ...rows(at('contact.email', se), [
    ['nej@tackreklam.example.se', { fills: { 'contact.email': 'nej@tackreklam.example.se' } }],
  ]),
  ...rows(at('person.name', sePrivate), [['det har jag redan skrivit ju', { nothing: true }]]),

  // Yes, no and what is neither.
  ...rows(complete('confirm', se), [
    ['japp', { assent: 'yes' }],
    ['jajamän, det stämmer bra det', { assent: 'yes' }],
    ['ser rätt ut, kör!', { assent: 'yes' }],
    ['Inga ändringar, skicka in', { assent: 'yes' }],
    ['nix, det där stämmer inte', { assent: 'no' }],
    ['det mesta stämmer', { assent: 'partly' }],
    [
      'ja fast telefonnumret är fel',
      { assent: 'partly', command: 'change', target: 'contact.phone' },
    ],
    ['jag måste kolla med chefen först', { assent: 'notYes' }],
    ['ja om det inte är bindande', { assent: 'partly' }],
  ]),
  ...rows(complete('confirm', sePrivate), [
    ['jodå allt är korrekt', { assent: 'yes' }],
    ['nä', { assent: 'no' }],
    ['kanske', { assent: 'notYes' }],
    ['vad händer om jag säger ja?', { assent: 'notYes', nothing: true }],
  ]),
  ...rows(complete('notice', se), [
    ['okej, det är lugnt', { assent: 'yes' }],
    ['visst, så länge ni inte skickar en massa reklam', { assent: 'partly' }],
    ['nej det går jag inte med på', { assent: 'no' }],
  ]),
  ...rows(complete('notice', sePrivate), [
    ['Ja, jag har läst och godkänner', { assent: 'yes' }],
    ['hinner inte läsa det nu, återkommer', { assent: 'notYes' }],
  ]),

  // Languages.
  ...rows({ ...start, session: 'sv' }, [
    ['can we do this in english instead?', { language: 'en', nothing: true }],
    [
      'Hi there, I would like to become a customer of yours but I do not speak any Swedish',
      { language: 'en' },
    ],
    [
      'hej vi hedder Havn & Kyst ApS och ligger i København, mobilen er +45 20 12 34 71',
      {
        fills: { 'company.name': 'Havn & Kyst ApS', 'contact.phone': '+4520123471' },
        may: { country: 'DK', customerType: 'business', 'company.legalForm': 'ApS' },
      },
    ],
  ]),
  ...rows({ ...at('contact.name', no), session: 'sv' }, [
    [
      'Eg heiter Ingrid Fosse. Kan vi ta det på norsk, eg skjønar ikkje så godt svensk',
      { fills: { 'contact.name': 'Ingrid Fosse' }, language: 'no' },
    ],
  ]),
  ...rows(at('contact.phone', dk), [
    ['går det att få det på danska istället?', { language: 'da', nothing: true }],
  ]),

  // Typos.
  ...rows(at('contact.name', se), [
    [
      'kontatkperson Jonas Blad, telfon 070-1740650',
      { fills: { 'contact.name': 'Jonas Blad', 'contact.phone': '+46701740650' } },
    ],
  ]),
  ...rows(at('company.address', se), [
    [
      'Kungsgatan 8, 411 19 Götebrog',
      { fills: { 'company.address': address('SE', 'Kungsgatan 8', ['41119', 'Götebrog']) } },
    ],
  ]),
  ...rows(at('credit.amount', se), [
    ['hopa över', { command: 'skip' }],
    ['gå tilbka', { command: 'back' }],
  ]),
  ...rows(complete('confirm', se), [['jaa det stämer', { assent: 'yes' }]]),
]
