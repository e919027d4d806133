import { address, answers, each, refusals, rows } from '../row.ts'
import type { Row } from '../row.ts'
import { at, complete, fresh, having, se, sePrivate, start } from '../situations.ts'

const place = (street: string, postalCode: string, city: string) =>
  address('SE', street, [postalCode, city])

/** Several answers at once, written in the van or at the till. */
const several: readonly Row[] = [
  ...rows(start, [
    [
      'vi är ett svenskt företag och behöver handla på faktura fr o m nu',
      { fills: { country: 'SE', customerType: 'business', payment: 'invoice' } },
    ],
    ['SE, privatperson', { fills: { country: 'SE', customerType: 'private' } }],
    [
      'jag köper bara för eget bruk och bor i Sverige, förskottsbetalning går bra',
      { fills: { country: 'SE', customerType: 'private', payment: 'prepayment' } },
    ],
    ['Land: Sverige\nKundtyp: Företag', { fills: { country: 'SE', customerType: 'business' } }],
    ['är det här man registrerar sig?', { nothing: true }],
  ]),
  ...rows(fresh('company.number', se), [
    ['jo det är 559999-7326 😊', { fills: { 'company.number': '5599997326' } }],
    ['org.nummer:5599997417', { fills: { 'company.number': '5599997417' } }],
    ['16559999-7508', { fills: { 'company.number': '5599997508' } }],
    [
      'Skärgårdsrökeriet HB 559999-7599, Fiskarvägen 2, 760 40 Väddö',
      {
        fills: {
          'company.name': 'Skärgårdsrökeriet HB',
          'company.number': '5599997599',
          'company.address': place('Fiskarvägen 2', '76040', 'Väddö'),
        },
      },
    ],
    [
      'Kalles Cykelverkstad, orgnr 559999-7680. Ägare är jag, Kalle Nyman. 0701740645, kalle@kallescykel.se',
      {
        fills: {
          'company.name': 'Kalles Cykelverkstad',
          'company.number': '5599997680',
          'contact.name': 'Kalle Nyman',
          'contact.phone': '+46701740645',
          'contact.email': 'kalle@kallescykel.se',
        },
      },
    ],
    [
      'Uppgifter enligt önskemål:\nFirma - Mossens Torv AB\nOrgnr - 559999-7771\nGata - Mossvägen 100\nPostadress - 341 76 Ryssby\nReferens - Bo Hjelm\nMobil - 070-174 06 46',
      {
        fills: {
          'company.name': 'Mossens Torv AB',
          'company.number': '5599997771',
          'company.address': place('Mossvägen 100', '34176', 'Ryssby'),
          'contact.name': 'Bo Hjelm',
          'contact.phone': '+46701740646',
        },
      },
    ],
    [
      '559999-7862\n\nMvh\nJasmin Karlsson | Inköpare | Fjällets Hotell AB\nMob 070-174 06 47 | jasmin@fjalletshotell.se',
      {
        fills: {
          'company.number': '5599997862',
          'contact.name': 'Jasmin Karlsson',
          'company.name': 'Fjällets Hotell AB',
          'contact.phone': '+46701740647',
          'contact.email': 'jasmin@fjalletshotell.se',
        },
      },
    ],
    [
      '5599997953 å fakturan mejlar ni till ek@brodboden.se',
      { fills: { 'company.number': '5599997953', 'invoice.email': 'ek@brodboden.se' } },
    ],
  ]),
  ...rows(at('company.name', se), [
    [
      'Garnboden, vi finns på Rådhusgatan 20, 891 31 Örnsköldsvik',
      {
        fills: {
          'company.name': 'Garnboden',
          'company.address': place('Rådhusgatan 20', '89131', 'Örnsköldsvik'),
        },
      },
    ],
    [
      'Tandvården vid Torget AB. fråga efter Maud Stenmark',
      { fills: { 'company.name': 'Tandvården vid Torget AB', 'contact.name': 'Maud Stenmark' } },
    ],
  ]),
  ...rows(at('contact.name', se), [
    [
      'lars-erik blad 0701740648',
      { fills: { 'contact.name': 'lars-erik blad', 'contact.phone': '+46701740648' } },
    ],
    [
      'Rosita Vidal (inköp) / rosita@bjorkobygg.se / 070-174 06 49',
      {
        fills: {
          'contact.name': 'Rosita Vidal',
          'contact.email': 'rosita@bjorkobygg.se',
          'contact.phone': '+46701740649',
        },
      },
    ],
    [
      'de är platschefen Conny Hed som beställer, ring han på 0701740651',
      { fills: { 'contact.name': 'Conny Hed', 'contact.phone': '+46701740651' } },
    ],
    [
      'Moa Tell här. jobbmejl moa.tell@bjorkobygg.se',
      { fills: { 'contact.name': 'Moa Tell', 'contact.email': 'moa.tell@bjorkobygg.se' } },
    ],
    [
      'Sven Å, och vi köper för 6 500 kr i månaden',
      { fills: { 'contact.name': 'Sven Å', 'credit.amount': 6500 } },
    ],
  ]),
  ...rows(at('contact.phone', se), [
    [
      'mob 0701740652 mejl el@bjorkobygg.se',
      { fills: { 'contact.phone': '+46701740652', 'contact.email': 'el@bjorkobygg.se' } },
    ],
    [
      '070-174 06 53 (Eriks), vi vill förresten ha pappersfaktura',
      { fills: { 'contact.phone': '+46701740653', 'invoice.channel': 'post' } },
    ],
  ]),
  ...rows(at('credit.amount', se), [
    [
      'säg 4000. fakturamejl: reskontra@bjorkobygg.se',
      { fills: { 'credit.amount': 4000, 'invoice.email': 'reskontra@bjorkobygg.se' } },
    ],
  ]),
  ...rows(fresh('person.name', sePrivate), [
    [
      'Vera Lönn, Skogsstigen 3, 671 50 Arvika. Telefon 070-174 06 54. Mejl har jag ingen',
      {
        fills: {
          'person.name': 'Vera Lönn',
          'person.address': place('Skogsstigen 3', '67150', 'Arvika'),
          'person.phone': '+46701740654',
        },
      },
    ],
    [
      'hallå! Amir Svensson heter jag 👋 0701740655',
      { fills: { 'person.name': 'Amir Svensson', 'person.phone': '+46701740655' } },
    ],
    [
      'Fullständigt namn: Märta Louise Flod\nBostad: Bergsgatan 30 A, 2 tr, 112 31 Stockholm\nMejladress: marta@example.se',
      {
        fills: {
          'person.name': 'Märta Louise Flod',
          'person.address': place('Bergsgatan 30 A, 2 tr', '11231', 'Stockholm'),
          'person.email': 'marta@example.se',
        },
      },
    ],
  ]),
]

/** What was asked for, and nothing else. */
const single: readonly Row[] = [
  ...answers(at('customerType', se), [
    ['mitt företag', 'business'],
    ['bara en vanlig privatkund', 'private'],
  ]),
  ...answers(at('payment', se), [
    ['skicka en räkning', 'invoice'],
    ['jag betalar innan ni skickar', 'prepayment'],
  ]),
  ...answers(at('company.name', se), [
    ['Far & Flyg', 'Far & Flyg'],
    ['officiellt heter vi Djurkliniken Öland AB', 'Djurkliniken Öland AB'],
    ['Tillbaka till Naturen AB', 'Tillbaka till Naturen AB'],
    ['charkboden sune', 'charkboden sune'],
    ['Å, Ä & Ö Förlag', 'Å, Ä & Ö Förlag'],
  ]),
  ...answers(at('company.legalForm', se), [
    ['handelsbolag', 'HB'],
    ['kommanditbolag', 'KB'],
  ]),
  ...answers(at('company.address', se), [
    [
      'Gamla Kungsvägen 110 B, 302 41 Halmstad',
      place('Gamla Kungsvägen 110 B', '30241', 'Halmstad'),
    ],
    ['vi ligger på Torggatan 70 i 652 24 Karlstad', place('Torggatan 70', '65224', 'Karlstad')],
    ['Norrgården, Byvägen 2\n795 90 Rättvik', place('Norrgården, Byvägen 2', '79590', 'Rättvik')],
    ['621 57 Visby, Adelsgatan 19', place('Adelsgatan 19', '62157', 'Visby')],
  ]),
  ...answers(at('contact.name', se), [
    ['skriv Anki Lund', 'Anki Lund'],
    ['Carl Å', 'Carl Å'],
    ["Brendan O'Hara", "Brendan O'Hara"],
    ['britt-marie', 'britt-marie'],
    ['Tack Wing Chan', 'Tack Wing Chan'],
  ]),
  ...answers(at('contact.phone', se), [
    ['070 174 0656', '+46701740656'],
    ['(+46) 701740657', '+46701740657'],
    ['prova 070-17 40 658', '+46701740658'],
    ['numret är 0701740659 men jag är svår att få tag på', '+46701740659'],
  ]),
  ...answers(at('contact.email', se), [
    ['den är butik@bjorkobygg.se', 'butik@bjorkobygg.se'],
    ['BUTIKEN@BJORKOBYGG.SE', 'BUTIKEN@bjorkobygg.se'],
  ]),
  ...answers(at('credit.amount', se), [
    ['väl en 4 500 kr', 4500],
    ['femton tusen', 15000],
    ['20k', 20000],
    ['36 000 kr årligen', 3000],
  ]),
  ...answers(at('invoice.channel', se), [
    ['e-post är enklast', 'email'],
    ['papper', 'post'],
  ]),
  ...answers(having(at('invoice.peppol', se), { 'invoice.channel': 'peppol' }), [
    ['Peppol: 0007:5599997326', '0007:5599997326'],
  ]),
  ...refusals(fresh('company.number', se), [['orgnr 559999-7327', 'checkDigit']]),
  ...refusals(at('contact.email', se), [['erik at bjorkobygg', 'noAtSign']]),
]

const corrections: readonly Row[] = [
  ...rows(complete('confirm', se), [
    [
      'vi sitter i nummer 4, inte 14',
      { fills: { 'company.address': place('Storgatan 4', '41138', 'Göteborg') } },
    ],
    [
      'mejlen ska sluta på .com: erik@bjorkobygg.com',
      { fills: { 'contact.email': 'erik@bjorkobygg.com' } },
    ],
    ['nytt mobilnummer: 070-174 06 60', { fills: { 'contact.phone': '+46701740660' } }],
    [
      'gatan heter Lillgatan 14, inte Storgatan 14',
      { fills: { 'company.address': place('Lillgatan 14', '41138', 'Göteborg') } },
    ],
    [
      'kan du rätta namnet till Erik Lindqvist Holm',
      { fills: { 'contact.name': 'Erik Lindqvist Holm' } },
    ],
    ['5000 räcker inte, skriv 9000', { fills: { 'credit.amount': 9000 } }],
    [
      'fakturan ska till en annan mejl: inga@bjorkobygg.se',
      { fills: { 'invoice.email': 'inga@bjorkobygg.se' } },
    ],
    [
      'det fattas något i företagsnamnet, vi heter Björkö Bygg & Tak AB',
      { fills: { 'company.name': 'Björkö Bygg & Tak AB' } },
    ],
    [
      'allt är bra men telefonen ska vara 0701740661',
      { fills: { 'contact.phone': '+46701740661' }, assent: 'notYes' },
    ],
    ['hellre faktura med posten än på mejl', { fills: { 'invoice.channel': 'post' } }],
    [
      'det där är inte vårt orgnr, vårt är 559999-7417',
      { fills: { 'company.number': '5599997417' } },
    ],
    ['får jag göra om beloppet', { command: 'change', target: 'credit.amount' }],
    ['det står fel adress', { command: 'change', target: 'company.address' }],
    ['ni har fått mitt telefonnummer fel', { command: 'change', target: 'contact.phone' }],
    ['byt kontaktperson', { command: 'change', target: 'contact.name' }],
  ]),
  ...rows(at('contact.email', se), [
    [
      'oj det var frugans nummer. Mitt är 0701740662',
      { fills: { 'contact.phone': '+46701740662' } },
    ],
    [
      'äsch, jag heter Eric med c, alltså Eric Lindqvist',
      { fills: { 'contact.name': 'Eric Lindqvist' } },
    ],
    [
      'vi måste ändra adressen till Hamnvägen 6, 411 10 Göteborg',
      { fills: { 'company.address': place('Hamnvägen 6', '41110', 'Göteborg') } },
    ],
  ]),
  ...rows(at('credit.amount', se), [
    ['6000. eller nej, säg 7000', { fills: { 'credit.amount': 7000 } }],
  ]),
  ...rows(complete('confirm', sePrivate), [
    [
      'har flyttat! ny adress Parkvägen 21, 169 35 Solna',
      { fills: { 'person.address': place('Parkvägen 21', '16935', 'Solna') } },
    ],
  ]),
]

const talk: readonly Row[] = [
  ...rows(at('contact.phone', se), [
    ['kan du hjälpa mig lite', { command: 'help' }],
    ['hur ska man skriva det', { command: 'help' }],
    ['vad har ni med mitt nummer att göra', { command: 'why' }],
    ['måste ni ha det?', { command: 'why' }],
    ['förra frågan', { command: 'back' }],
    ['vi skippar den', { command: 'skip' }],
    ['hoppa den så länge', { command: 'skip' }],
    ['ångra det senaste', { command: 'undo' }],
    ['strunt i det, jag vill inte bli kund längre', { command: ['cancel', 'stop'] }],
    ['vi tar det från början igen', { command: 'restart' }],
    ['ge mig en riktig person', { command: 'human' }],
    ['jag pratar hellre med en säljare', { command: 'human' }],
    ['vad har jag fyllt i hittills', { command: 'summary' }],
    ['följer ni GDPR', { command: ['privacy', 'mydata'] }],
    ['kan jag få ut en kopia på mina uppgifter', { command: 'mydata' }],
    ['ni ska ta bort allting om mig', { command: 'delete' }],
    ['norsk, takk', { language: 'no' }],
    ['engelska tack', { language: 'en' }],
    ['stänger ni klockan 16?', { digression: 'openingHours' }],
    ['sitter det en riktig människa där?', { digression: 'areYouHuman' }],
    ['toppen, tack ska du ha', { digression: 'thanks' }],
    ['nu orkar jag snart inte mer', { digression: 'frustration' }],
    ['kan man lämna tillbaka kapade brädor?', { digression: ['question', 'faq'] }],
    ['det minns jag inte', { dontKnow: true }],
  ]),
]

const unwanted: readonly Row[] = [
  ...each(at('contact.name', se), { nothing: true }, [
    'vi är tre som delar på det',
    'två minuter, jag har en kund',
    'vad menas med kontaktperson',
    'det säger jag inte',
  ]),
  ...each(at('contact.phone', se), { nothing: true }, [
    'jag svarar aldrig på okända nummer',
    'kan ni inte bara mejla',
    'mellan 8 och 16',
  ]),
  ...each(at('contact.email', se), { nothing: true }, [
    'vi kör inte med mejl här',
    'måste det vara en jobbmejl?',
  ]),
  ...each(at('company.name', se), { nothing: true }, ['vilket namn, det på skylten?']),
  ...rows(at('contact.email', se), [
    ['här har ni mitt pnr 191212121212', { nationalNumber: true }],
  ]),
]

const assent: readonly Row[] = [
  ...each(complete('confirm', se), { assent: 'yes' }, [
    'jajamän',
    'helt rätt',
    'perfekt',
    'jodå',
    'fint så, skicka iväg det',
  ]),
  ...each(complete('confirm', se), { assent: 'no' }, ['nix', 'det är fel', 'nej tack']),
  ...each(complete('confirm', se), { assent: 'notYes' }, [
    'jaja, men först måste mejlen rättas',
    'bara om jag kan ändra det senare',
    'är det bindande?',
    'kanske',
    'ja på ett villkor',
    'inte än',
  ]),
  ...each(complete('notice', se), { assent: 'yes' }, [
    'helt okej för mig',
    'ja det accepterar jag',
  ]),
  ...each(complete('notice', se), { assent: 'notYes' }, [
    'vilka är ni egentligen?',
    'nej det gillar jag inte',
    'kan jag läsa allt någonstans?',
  ]),
]

/** Swedish in a conversation that stands in another language, and words of the neighbours in Swedish. */
const mixed: readonly Row[] = [
  ...rows({ ...at('contact.name', se), session: 'da' }, [
    ['skriv Viggo Back, han är chefen', { fills: { 'contact.name': 'Viggo Back' } }],
  ]),
  ...rows({ ...at('contact.phone', se), session: 'en' }, [
    ['det är 0701740663', { fills: { 'contact.phone': '+46701740663' } }],
  ]),
  ...rows(at('contact.email', se), [
    [
      'just send it till viggo@bjorkobygg.se',
      { fills: { 'contact.email': 'viggo@bjorkobygg.se' } },
    ],
  ]),
]

export const sixthSv: readonly Row[] = [
  ...several,
  ...single,
  ...corrections,
  ...talk,
  ...unwanted,
  ...assent,
  ...mixed,
]
