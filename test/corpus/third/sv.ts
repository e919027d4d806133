import { address, answers, each, rows } from '../row.ts'
import type { Row } from '../row.ts'
import { at, complete, fresh, having, se, sePrivate, start } from '../situations.ts'

const place = (street: string, postalCode: string, city: string) =>
  address('SE', street, [postalCode, city])

/** Several answers at once: texts from a phone, pasted cards, half a story. */
const several: readonly Row[] = [
  ...rows(start, [
    [
      'Sverige, aktiebolag',
      { fills: { country: 'SE', customerType: 'business' }, may: { 'company.legalForm': 'AB' } },
    ],
    [
      'hejsan jag är privatkund från sverige',
      { fills: { country: 'SE', customerType: 'private' } },
    ],
    [
      'Företag i Norrköping, orgnr 559999-0107',
      {
        fills: { customerType: 'business', 'company.number': '5599990107' },
        may: { country: 'SE' },
      },
    ],
    [
      'svenskt företag, vill ha faktura',
      { fills: { country: 'SE', customerType: 'business', payment: 'invoice' } },
    ],
    [
      'handlar som privatperson och betalar i förskott',
      { fills: { customerType: 'private', payment: 'prepayment' } },
    ],
    [
      'vi e ett företag från danmark faktiskt',
      { fills: { country: 'DK', customerType: 'business' } },
    ],
    [
      'SE556... nä vänta, org.nr SE559999081801',
      { fills: { 'company.number': '5599990818' }, may: { country: 'SE' } },
    ],
  ]),
  ...rows(fresh('company.number', se), [
    [
      '559999-1527 Lingonskogens Café AB, kontakta Moa Ek på 070-174 06 33',
      {
        fills: {
          'company.number': '5599991527',
          'company.name': 'Lingonskogens Café AB',
          'contact.name': 'Moa Ek',
          'contact.phone': '+46701740633',
        },
      },
    ],
    [
      'Vänliga hälsningar\n\nSixten Åkerblom\nEkonomichef\nÅkerbloms Plåt AB\nPlåtslagargatan 8\n602 29 Norrköping\nMobil 070-174 06 40\nsixten@akerblomsplat.se\nOrg.nr 559999-2236',
      {
        fills: {
          'contact.name': 'Sixten Åkerblom',
          'company.name': 'Åkerbloms Plåt AB',
          'company.address': place('Plåtslagargatan 8', '60229', 'Norrköping'),
          'contact.phone': '+46701740640',
          'contact.email': 'sixten@akerblomsplat.se',
          'company.number': '5599992236',
        },
      },
    ],
    [
      'Orgnr: 5599992947\nBolag: Hav & Land i Kivik HB\nKontakt: Dragan Petrović\nTel: 0701740641\nEpost: dragan@havland.se',
      {
        fills: {
          'company.number': '5599992947',
          'company.name': 'Hav & Land i Kivik HB',
          'contact.name': 'Dragan Petrović',
          'contact.phone': '+46701740641',
          'contact.email': 'dragan@havland.se',
        },
      },
    ],
    [
      'org nr 55 99 99 36 55 å faktura t ekonomi@tallbacken.se',
      { fills: { 'company.number': '5599993655', 'invoice.email': 'ekonomi@tallbacken.se' } },
    ],
    [
      '5599994364 😊 Bosses Bil AB 🚗 0701740642',
      {
        fills: {
          'company.number': '5599994364',
          'company.name': 'Bosses Bil AB',
          'contact.phone': '+46701740642',
        },
      },
    ],
    [
      'vi heter Nykvarns El o Larm AB och numret är 559999 5072',
      { fills: { 'company.name': 'Nykvarns El o Larm AB', 'company.number': '5599995072' } },
    ],
    [
      'momsreg SE559999578301, adress Box 112, 831 22 Östersund',
      {
        fills: {
          'company.number': '5599995783',
          'company.address': place('Box 112', '83122', 'Östersund'),
        },
      },
    ],
    [
      '16559999-6492 och vi handlar för typ 30 000 i månaden',
      { fills: { 'company.number': '5599996492', 'credit.amount': 30000 } },
    ],
    [
      'Handelsbolag, 559999-7201',
      { fills: { 'company.legalForm': 'HB', 'company.number': '5599997201' } },
    ],
    [
      'jag heter Gun Rask å firman heter Rask Trädgård AB',
      { fills: { 'contact.name': 'Gun Rask', 'company.name': 'Rask Trädgård AB' } },
    ],
    [
      'org.nr:559999-7912,mob:070 1740 643',
      { fills: { 'company.number': '5599997912', 'contact.phone': '+46701740643' } },
    ],
    [
      'åh nu ska vi se.. 559999-0107 tror jag det är',
      { fills: { 'company.number': '5599990107' } },
    ],
  ]),
  ...rows(at('company.name', se), [
    [
      'Bergslagens Bröd AB, Hyttgatan 3, 711 31 Lindesberg',
      {
        fills: {
          'company.name': 'Bergslagens Bröd AB',
          'company.address': place('Hyttgatan 3', '71131', 'Lindesberg'),
        },
      },
    ],
    [
      'Sture o Söner HB kontakt är sonen Love Sturesson 0701740644',
      {
        fills: {
          'company.name': 'Sture o Söner HB',
          'contact.name': 'Love Sturesson',
          'contact.phone': '+46701740644',
        },
      },
    ],
    [
      'Det är Mumindalens Förskola AB, och e-posten är kontoret@mumin.se',
      {
        fills: { 'company.name': 'Mumindalens Förskola AB' },
        may: { 'contact.email': 'kontoret@mumin.se' },
      },
    ],
  ]),
  ...rows(at('company.address', se), [
    [
      'skeppsbron 4 2tr 111 30 sthlm',
      { fills: { 'company.address': place('skeppsbron 4 2tr', '11130', 'sthlm') } },
    ],
    [
      'Box 77\n941 22 Piteå\natt: Siv Lund',
      {
        fills: { 'company.address': place('Box 77', '94122', 'Piteå') },
        may: { 'contact.name': 'Siv Lund' },
      },
    ],
    [
      'vi håller till på Västra Hamngatan 11A, 41117 GBG, ring 070-1740645',
      {
        fills: {
          'company.address': place('Västra Hamngatan 11A', '41117', 'GBG'),
          'contact.phone': '+46701740645',
        },
      },
    ],
    [
      'Norrgården 210, SE-793 90 Leksand',
      { fills: { 'company.address': place('Norrgården 210', '79390', 'Leksand') } },
    ],
  ]),
  ...rows(at('contact.name', se), [
    [
      'Pelle Nord 0701740646 pelle.nord@bjorkobygg.se',
      {
        fills: {
          'contact.name': 'Pelle Nord',
          'contact.phone': '+46701740646',
          'contact.email': 'pelle.nord@bjorkobygg.se',
        },
      },
    ],
    [
      'jag heter inger-britt sköld mitt nummer är noll sju noll ett sju fyra noll sex fyra sju',
      { fills: { 'contact.name': 'inger-britt sköld', 'contact.phone': '+46701740647' } },
    ],
    [
      'mejl: kw@bjorkobygg.se, namn: Kwame Osei-Mensah, nr: 0046701740648',
      {
        fills: {
          'contact.name': 'Kwame Osei-Mensah',
          'contact.phone': '+46701740648',
          'contact.email': 'kw@bjorkobygg.se',
        },
      },
    ],
    [
      'Stina Hallgren – stina@bjorkobygg.se',
      {
        fills: { 'contact.name': 'Stina Hallgren', 'contact.email': 'stina@bjorkobygg.se' },
      },
    ],
    [
      'de får prata med vår ekonom Zeynep Çelik på 031-390 06 22',
      { fills: { 'contact.name': 'Zeynep Çelik', 'contact.phone': '+46313900622' } },
    ],
    [
      'Lasse Björk, VD. Skicka fakturan till faktura+bygg@bjorkobygg.se',
      { fills: { 'contact.name': 'Lasse Björk', 'invoice.email': 'faktura+bygg@bjorkobygg.se' } },
    ],
    [
      'Åsa\nLönn\n070-174 06 49',
      { fills: { 'contact.phone': '+46701740649' }, may: { 'contact.name': 'Åsa Lönn' } },
    ],
    [
      'asså det e jag, Nils-Olov Gren, mobil 0701740650, handlar för ungefär femton tusen i månaden',
      {
        fills: {
          'contact.name': 'Nils-Olov Gren',
          'contact.phone': '+46701740650',
          'credit.amount': 15000,
        },
      },
    ],
    [
      '070–174 06 51 / Maja Ståhl / maja@bjorkobygg.se / pappersfaktura',
      {
        fills: {
          'contact.name': 'Maja Ståhl',
          'contact.phone': '+46701740651',
          'contact.email': 'maja@bjorkobygg.se',
          'invoice.channel': 'post',
        },
      },
    ],
    [
      'Wojciech Nowak, han har polskt nummer +48 601 234 567',
      { fills: { 'contact.name': 'Wojciech Nowak', 'contact.phone': '+48601234567' } },
    ],
    [
      'Ulf Sten här! peppol 0007:5599991238 går bra',
      {
        fills: { 'contact.name': 'Ulf Sten', 'invoice.peppol': '0007:5599991238' },
        may: { 'invoice.channel': 'peppol' },
      },
    ],
  ]),
  ...rows(at('contact.phone', se), [
    [
      '0701-740652, mejlen är info@bjorkobygg.se',
      { fills: { 'contact.phone': '+46701740652', 'contact.email': 'info@bjorkobygg.se' } },
    ],
    [
      '070 17 40 653 mejl erik.l@bjorkobygg.se faktura till samma mejl',
      {
        fills: {
          'contact.phone': '+46701740653',
          'contact.email': 'erik.l@bjorkobygg.se',
          'invoice.email': 'erik.l@bjorkobygg.se',
        },
      },
    ],
    ['växeln är 08-465 004 10 fråga efter mig', { fills: { 'contact.phone': '+46846500410' } }],
    [
      '+46 (0)70 174 06 54, ca 8 papp i månaden',
      { fills: { 'contact.phone': '+46701740654', 'credit.amount': 8000 } },
    ],
    [
      'E-post: e@bjorkobygg.se, Tel. 070-174 06 55',
      { fills: { 'contact.phone': '+46701740655', 'contact.email': 'e@bjorkobygg.se' } },
    ],
  ]),
  ...rows(fresh('person.name', sePrivate), [
    [
      'Elsa Holmgren, Ringvägen 88 lgh 1402, 118 61 Stockholm, 0701740656, elsa.h@example.se',
      {
        fills: {
          'person.name': 'Elsa Holmgren',
          'person.address': place('Ringvägen 88 lgh 1402', '11861', 'Stockholm'),
          'person.phone': '+46701740656',
          'person.email': 'elsa.h@example.se',
        },
      },
    ],
    [
      'hej jag heter ture vik å bor på lillgatan 2 i 891 33 örnsköldsvik mobil 070 174 06 57',
      {
        fills: {
          'person.name': 'ture vik',
          'person.address': place('lillgatan 2', '89133', 'örnsköldsvik'),
          'person.phone': '+46701740657',
        },
      },
    ],
    [
      'Linnéa Forsgren\nc/o Persson\nAlgatan 14\n231 42 Trelleborg',
      {
        fills: {
          'person.name': 'Linnéa Forsgren',
          'person.address': place('c/o Persson, Algatan 14', '23142', 'Trelleborg'),
        },
      },
    ],
    [
      'bibbi@example.se Birgitta Moberg 0701740658',
      {
        fills: {
          'person.name': 'Birgitta Moberg',
          'person.email': 'bibbi@example.se',
          'person.phone': '+46701740658',
        },
      },
    ],
    [
      'Jag är Omar Haddad, postnr 21422 Malmö, gatan är Amiralsgatan 20',
      {
        fills: {
          'person.name': 'Omar Haddad',
          'person.address': place('Amiralsgatan 20', '21422', 'Malmö'),
        },
      },
    ],
    [
      'Gösta Ö, Öland, Köpingsvik Klinta 33, 387 50 Köpingsvik, tele 070-1740659',
      {
        fills: { 'person.phone': '+46701740659' },
        may: {
          'person.name': 'Gösta Ö',
          'person.address': place('Köpingsvik Klinta 33', '38750', 'Köpingsvik'),
        },
      },
    ],
    [
      'vera lind vera.lind@example.se faktura på mejlen tack',
      {
        fills: {
          'person.name': 'vera lind',
          'person.email': 'vera.lind@example.se',
          'invoice.channel': 'email',
        },
        may: { 'invoice.email': 'vera.lind@example.se' },
      },
    ],
    [
      'Måns Dahl, Storgatan 1, 972 31 Luleå. Förskott går bra.',
      {
        fills: {
          'person.name': 'Måns Dahl',
          'person.address': place('Storgatan 1', '97231', 'Luleå'),
          payment: 'prepayment',
        },
      },
    ],
  ]),
  ...rows(at('credit.amount', se), [
    [
      'kanske 20k, faktura via mejl till bokforing@bjorkobygg.se',
      { fills: { 'credit.amount': 20000, 'invoice.email': 'bokforing@bjorkobygg.se' } },
    ],
    [
      'vi räknar med 120 000 per år, pappersfaktura',
      { fills: { 'credit.amount': 10000, 'invoice.channel': 'post' } },
    ],
    [
      '4500 ungefär, e-faktura via peppol',
      { fills: { 'credit.amount': 4500, 'invoice.channel': 'peppol' } },
    ],
  ]),
]

/** One answer, said as people say it; some look like commands and are not. */
const single: readonly Row[] = [
  ...answers(at('contact.name', se), [
    ['de e ja, Kalle Anka-Svensson', 'Kalle Anka-Svensson'],
    ['Nej Ekström', 'Nej Ekström'],
    ['min sambo Tuva Lindh sköter det där', 'Tuva Lindh'],
    ['MARÍA JOSÉ GARCÍA', 'MARÍA JOSÉ GARCÍA'],
    ['dr. Abdirahman Ali Mohamud', 'Abdirahman Ali Mohamud'],
    ['heter Bo', 'Bo'],
  ]),
  ...answers(at('contact.phone', se), [
    ['sjuttio ... nä 0701740660', '+46701740660'],
    ['noll sjuttio sjutton fyrtio sexhundrasextioett alltså 0701740661', '+46701740661'],
    ['0 7 0 1 7 4 0 6 6 2', '+46701740662'],
    ['fast telefon 040-628 04 12', '+46406280412'],
    ['norskt: 0047 68 05 11 11', '+4768051111'],
  ]),
  ...answers(at('contact.email', se), [
    ['avbryt@stoppahjälp.se', 'avbryt@xn--stoppahjlp-x5a.se'],
    ['erik punkt lindqvist snabela bjorkobygg punkt se', 'erik.lindqvist@bjorkobygg.se'],
    ['Mejla ja@nej.se', 'ja@nej.se'],
    ['åsa.öberg@räksmörgås.se', 'åsa.öberg@xn--rksmrgs-5wao1o.se'],
    ['erik [at] bjorkobygg [punkt] se', 'erik@bjorkobygg.se'],
  ]),
  ...answers(at('company.name', se), [
    ['Hjälp i Hemmet AB', 'Hjälp i Hemmet AB'],
    ['Börja Om HB', 'Börja Om HB'],
    ['Backa Däck AB', 'Backa Däck AB'],
    ['Inget Krångel AB', 'Inget Krångel AB'],
    ['Ja Tack Choklad', 'Ja Tack Choklad'],
  ]),
  ...answers(at('company.address', se), [
    ['startvägen 2, 90330 umeå', place('startvägen 2', '90330', 'umeå')],
    ['FE 1022, 838 81 Frösön', place('FE 1022', '83881', 'Frösön')],
    [
      'Hjälpgatan 5 A, 3 tr, 252 20 Helsingborg',
      place('Hjälpgatan 5 A, 3 tr', '25220', 'Helsingborg'),
    ],
  ]),
  ...answers(at('credit.amount', se), [
    ['tjugofem tusen spänn', 25000],
    ['ca 5 papp', 5000],
    ['trettiotusen i månaden', 30000],
    ['10.000:-', 10000],
    ['en halv miljon', 500000],
    ['max femtusen', 5000],
  ]),
  ...rows(at('credit.amount', se), [
    ['mellan 10 och 15 tusen', { may: { 'credit.amount': 15000 } }],
  ]),
  ...answers(having(at('invoice.peppol', se), { 'invoice.channel': 'peppol' }), [
    ['peppol-id 0007:5599991238', '0007:5599991238'],
  ]),
  ...answers(at('invoice.channel', se), [
    ['skicka i brevlådan', 'post'],
    ['mejla den', 'email'],
    ['e-faktura peppol', 'peppol'],
  ]),
  ...answers(at('payment', se), [
    ['mot faktura', 'invoice'],
    ['vi kan betala direkt i förväg', 'prepayment'],
    ['trettio dagar helst', 'invoice'],
  ]),
]

/** Changes of mind. */
const corrections: readonly Row[] = [
  ...rows(complete('confirm', se), [
    ['nä vänta, telefonen ska vara 070-174 06 70', { fills: { 'contact.phone': '+46701740670' } }],
    ['jag menade Erik Lindkvist med k', { fills: { 'contact.name': 'Erik Lindkvist' } }],
    [
      'det är 41, inte 14, på Storgatan',
      { fills: { 'company.address': place('Storgatan 41', '41138', 'Göteborg') } },
    ],
    [
      'postnumret ska va 411 39',
      { fills: { 'company.address': place('Storgatan 14', '41139', 'Göteborg') } },
    ],
    [
      'fel mejl! erik.lindqvist@bjorkobygg.se är rätt',
      { fills: { 'contact.email': 'erik.lindqvist@bjorkobygg.se' } },
    ],
    [
      'fakturorna ska till ekonomi@bjorkobygg.se istället',
      { fills: { 'invoice.email': 'ekonomi@bjorkobygg.se' } },
    ],
    ['byt kontaktperson till Nina Falk', { fills: { 'contact.name': 'Nina Falk' } }],
    [
      'vi heter Björkö Bygg & Betong AB numera',
      { fills: { 'company.name': 'Björkö Bygg & Betong AB' } },
    ],
    ['handelsbolag ska det stå inte AB', { fills: { 'company.legalForm': 'HB' } }],
    ['ändra summan till 9000', { fills: { 'credit.amount': 9000 } }],
    ['pappersfaktura istället för mejl', { fills: { 'invoice.channel': 'post' } }],
    [
      'orgnumret blev galet, 559999-0107 ska det vara',
      { fills: { 'company.number': '5599990107' } },
    ],
    ['mobilen slutar på 06 inte 05', { fills: { 'contact.phone': '+46701740606' } }],
    ['adressen stämmer inte', { command: 'change', target: 'company.address' }],
    ['får jag byta telefonnummer?', { command: 'change', target: 'contact.phone' }],
    ['namnet på kontaktpersonen är fel', { command: 'change', target: 'contact.name' }],
    [
      'ja fast telefonen är 0701740671',
      { fills: { 'contact.phone': '+46701740671' }, assent: 'notYes' },
    ],
    [
      'stämmer förutom gatan som heter Lillgatan 14',
      {
        fills: { 'company.address': place('Lillgatan 14', '41138', 'Göteborg') },
        assent: 'notYes',
      },
    ],
    [
      'mejl: e.lindqvist@bjorkobygg.se och mobil: 070-174 06 72 är det rätta',
      { fills: { 'contact.email': 'e.lindqvist@bjorkobygg.se', 'contact.phone': '+46701740672' } },
    ],
    [
      'vi har flyttat. Ny adress Hisingsgatan 3, 417 03 Göteborg',
      { fills: { 'company.address': place('Hisingsgatan 3', '41703', 'Göteborg') } },
    ],
    ['nästan rätt men beloppet är 50 000', { fills: { 'credit.amount': 50000 }, assent: 'notYes' }],
  ]),
  ...rows(at('contact.email', se), [
    ['oj fel nummer nyss, 0701740673 ska det vara', { fills: { 'contact.phone': '+46701740673' } }],
    [
      'jag stavade fel på mitt namn, Erik Lindquist',
      { fills: { 'contact.name': 'Erik Lindquist' } },
    ],
    [
      'erik@bjorkobygg.se och förresten numret är 070-174 06 74',
      { fills: { 'contact.email': 'erik@bjorkobygg.se', 'contact.phone': '+46701740674' } },
    ],
  ]),
  ...rows(at('credit.amount', se), [
    ['mejlen slutar på .nu inte .se', { fills: { 'contact.email': 'erik@bjorkobygg.nu' } }],
    ['3000, nej förresten 4000', { fills: { 'credit.amount': 4000 } }],
    [
      'asså jag menade bjorkobygget.se i mejlen',
      { fills: { 'contact.email': 'erik@bjorkobygget.se' } },
    ],
    ['sju tusen eller nä, åtta', { fills: { 'credit.amount': 8000 } }],
  ]),
  ...rows(complete('confirm', sePrivate), [
    [
      'lgh 1204 ska det vara',
      { fills: { 'person.address': place('Sveavägen 12 lgh 1204', '11157', 'Stockholm') } },
    ],
    ['efternamnet är Bergklund', { fills: { 'person.name': 'Anna Bergklund' } }],
    ['mejlen: anna@berglund.se', { fills: { 'person.email': 'anna@berglund.se' } }],
    ['jag vill ha faktura istället för att betala i förskott', { fills: { payment: 'invoice' } }],
  ]),
]

/** What must not become a value. */
const unwanted: readonly Row[] = [
  ...each(at('contact.phone', se), { nothing: true }, [
    'det vill jag inte lämna ut',
    'varför ska ni ringa mig',
    'ingen aning om ni har rätt till det',
    'qwerty',
    '070',
    'tar det sen',
    'hmm',
  ]),
  ...each(at('contact.name', se), { nothing: true }, [
    'är du dum eller',
    'vilket namn menar du',
    'okej',
    'skit i det',
    'nja',
    'vi är flera stycken',
    'www.bjorkobygg.se',
    'haha nej',
    '....',
  ]),
  ...each(at('company.name', se), { nothing: true }, [
    'måste jag svara på det?',
    'finns ju hos bolagsverket',
    'kan ni inte kolla själva',
    'har inget företag än',
  ]),
  ...each(at('company.address', se), { nothing: true }, [
    'samma som förut',
    'vi har hemlig adress',
    'vilken adress, besök eller post?',
  ]),
  ...each(at('contact.email', se), { nothing: true }, [
    'har ingen mejl',
    'den privata',
    'spammar ni mig då?',
  ]),
  ...each(at('contact.phone', se), { dontKnow: true }, [
    'ingen aning',
    'minns inte',
    'vet faktiskt inte',
  ]),
  ...rows(at('contact.phone', se), [
    ['mitt personnummer är 19121212-1212', { nationalNumber: true }],
  ]),
  ...rows(fresh('company.number', se), [
    [
      '121212-1212 enskild firma',
      { nationalNumber: true, may: { 'company.legalForm': 'EF', 'company.number': '1212121212' } },
    ],
    ['vi väntar fortfarande på registreringen', { nothing: true }],
  ]),
]

const talk: readonly Row[] = [
  ...rows(at('contact.email', se), [
    ['hjälpp mig', { command: 'help' }],
    ['fattar inte frågan', { command: 'help' }],
    ['varför måste ni ha den', { command: 'why' }],
    ['vad ska ni med mejlen till', { command: 'why' }],
    ['gå tillbaks ett steg', { command: 'back' }],
    ['tilbaka', { command: 'back' }],
    ['hoppar den', { command: 'skip' }],
    ['vi skippar den frågan', { command: 'skip' }],
    ['visa vad jag fyllt i', { command: 'summary' }],
    ['samanfattning', { command: 'summary' }],
    ['ångra', { command: 'undo' }],
    ['ta tillbaka senaste ändringen', { command: 'undo' }],
    ['strunt i det, jag vill inte bli kund', { command: 'cancel' }],
    ['avbyrt', { command: 'cancel' }],
    ['kan vi ta allt från början', { command: 'restart' }],
    ['kan jag få prata med nån riktig människa', { command: 'human' }],
    ['koppla mig till kundtjänst', { command: 'human' }],
    ['går det att ta på engelska', { language: 'en' }],
    ['sorry i dont speak swedish, english please', { language: 'en' }],
    ['hur hanterar ni mina personuppgifter', { command: ['privacy', 'mydata'] }],
    ['vad har ni sparat om mig', { command: ['mydata', 'privacy'] }],
    ['radera allt om mig', { command: 'delete' }],
    ['jag vill bli bortglömd enligt gdpr', { command: 'delete' }],
    ['sluta', { command: ['stop', 'cancel'] }],
    ['e du en bot', { digression: 'areYouHuman' }],
    ['vad kostar kalaset', { digression: ['faq', 'question'] }],
    ['kan man betala med kort eller swish', { digression: ['faq', 'question'] }],
    ['vilka öppettider har ni', { digression: 'openingHours' }],
    ['vilka är ni', { digression: 'whoAreYou' }],
    ['fy fan vad segt det här är', { digression: 'frustration' }],
    ['sämsta jag varit med om', { digression: 'frustration' }],
    ['tackar tackar', { digression: 'thanks' }],
    ['skickar ni till gotland?', { digression: 'question' }],
  ]),
]

const assent: readonly Row[] = [
  ...each(complete('confirm', se), { assent: 'yes' }, [
    'japp kör på det',
    'mm det stämmer',
    'allt ser bra ut',
    'jajamensan',
    'joråsåatt... ja det stämmer',
    'ok skicka',
    'absolut',
    'visst',
    'ja för guds skull',
    'låter bra',
    'det är rätt',
    'yepp',
    '👍👍',
    'jodå det är korrekt',
  ]),
  ...each(complete('confirm', se), { assent: 'no' }, [
    'nä det stämmer inte alls',
    'nej',
    'nix',
    'icke',
    'helt fel alltihop',
    'nepp',
  ]),
  ...each(complete('confirm', se), { assent: 'notYes' }, [
    'ja om jag får rabatt',
    'ja vad händer sen då?',
    'jag vet inte riktigt',
    'jo tjena, inte en chans',
    'kanske det',
    'typ',
    'måste kolla med chefen först',
    'ja men inte fakturaadressen',
    'vad är det jag bekräftar?',
    'stämmer inte helt',
  ]),
  ...each(complete('notice', se), { assent: 'yes' }, [
    'ja det är lugnt',
    'helt ok för mig',
    'ja gör det',
    'kör en kreditkoll du',
    'inga problem',
  ]),
  ...each(complete('notice', se), { assent: 'notYes' }, [
    'ja om det inte syns hos UC',
    'nej tack till kreditupplysning',
    'måste det göras?',
    'helst inte',
    'syns det för andra?',
    'ok?',
  ]),
  ...each(complete('suggest:contact.email', se), { assent: 'yes' }, [
    'ja precis det menade jag',
    'oj ja',
  ]),
  ...each(complete('suggest:contact.email', se), { assent: 'no' }, ['nej jag skrev rätt']),
]

export const thirdSv: readonly Row[] = [
  ...several,
  ...single,
  ...corrections,
  ...unwanted,
  ...talk,
  ...assent,
]
