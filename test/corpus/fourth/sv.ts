import { address, answers, each, rows } from '../row.ts'
import type { Row } from '../row.ts'
import { at, complete, fresh, having, se, sePrivate, start } from '../situations.ts'

const place = (street: string, postalCode: string, city: string) =>
  address('SE', street, [postalCode, city])

/** Several answers at once: from the yard, the association's board, the accountant. */
const several: readonly Row[] = [
  ...rows(start, [
    [
      'Vi är en bostadsrättsförening i Sverige och vill få faktura',
      {
        fills: { country: 'SE', customerType: 'business', payment: 'invoice' },
        may: { 'company.legalForm': 'BRF' },
      },
    ],
    [
      'handlar åt mitt jobb, inte privat. landet är sverige',
      { fills: { country: 'SE', customerType: 'business' } },
    ],
    [
      'konsument, Sverige, betalar i förskott',
      { fills: { country: 'SE', customerType: 'private', payment: 'prepayment' } },
    ],
    [
      'flyttade nyss till norge å ska handla privat där',
      { fills: { country: 'NO', customerType: 'private' } },
    ],
  ]),
  ...rows(fresh('company.number', se), [
    ['Bankgiro 123-4567, org.nr 559999-0818', { fills: { 'company.number': '5599990818' } }],
    [
      'vårt organisationsnummer är 5599991527 å er referens ska va Kjell-Åke Brodin',
      { fills: { 'company.number': '5599991527' }, may: { 'contact.name': 'Kjell-Åke Brodin' } },
    ],
    [
      'Hej! Brf Tallkotten här, 559999-2236, ordförande Ritva Mäkinen, ritva@tallkotten.se',
      {
        fills: {
          'company.number': '5599992236',
          'company.name': 'Brf Tallkotten',
          'contact.name': 'Ritva Mäkinen',
          'contact.email': 'ritva@tallkotten.se',
        },
      },
    ],
    [
      'orgnr 559999-2947 (inte 559999-2974 som det står på hemsidan)',
      { fills: { 'company.number': '5599992947' } },
    ],
    [
      'Företagsnamn | Orgnr | Ort\nSkrot-Nisse AB | 559999-3655 | Motala',
      { fills: { 'company.name': 'Skrot-Nisse AB', 'company.number': '5599993655' } },
    ],
    ['kostar det nåt? orgnr iaf 5599994364', { fills: { 'company.number': '5599994364' } }],
    [
      '559999-5072, leveransen ska komma v. 34 på lastkaj 7',
      { fills: { 'company.number': '5599995072' } },
    ],
  ]),
  ...rows(at('company.name', se), [
    [
      'Ängelholms kommun, Östergatan 9, 262 80 Ängelholm',
      {
        fills: {
          'company.name': 'Ängelholms kommun',
          'company.address': place('Östergatan 9', '26280', 'Ängelholm'),
        },
      },
    ],
    [
      'AB Fortsättning Följer, jag som skriver heter Gull-Maj Orre',
      { fills: { 'company.name': 'AB Fortsättning Följer', 'contact.name': 'Gull-Maj Orre' } },
    ],
  ]),
  ...rows(at('contact.name', se), [
    [
      'Ove Sundelöf, vaktmästare, säkrast på 0701740675 före lunch',
      { fills: { 'contact.name': 'Ove Sundelöf', 'contact.phone': '+46701740675' } },
    ],
    [
      '"Nilsson, Karin" <karin.nilsson@bjorkobygg.se>',
      {
        fills: { 'contact.email': 'karin.nilsson@bjorkobygg.se' },
        may: { 'contact.name': 'Karin Nilsson' },
      },
    ],
    [
      'hej på er! torsten häll heter jag. maila på torsten.hall@bjorkobygg.se går finfint',
      { fills: { 'contact.name': 'torsten häll', 'contact.email': 'torsten.hall@bjorkobygg.se' } },
    ],
    [
      '070-174 06 76 är min, Sanna Ruuth, och vi gör av med sisådär 7 500 i månaden',
      {
        fills: {
          'contact.name': 'Sanna Ruuth',
          'contact.phone': '+46701740676',
          'credit.amount': 7500,
        },
      },
    ],
    [
      'Fråga efter Yusuf Warsame i växeln 08-465 004 20',
      { fills: { 'contact.name': 'Yusuf Warsame', 'contact.phone': '+46846500420' } },
    ],
    [
      'Carl-Gustaf af Klint\nc-g@bjorkobygg.se\nSkickat från min iPhone',
      { fills: { 'contact.name': 'Carl-Gustaf af Klint', 'contact.email': 'c-g@bjorkobygg.se' } },
    ],
    [
      'Petra Lantz. PS numret är 0701740677',
      { fills: { 'contact.name': 'Petra Lantz', 'contact.phone': '+46701740677' } },
    ],
  ]),
  ...rows(at('contact.phone', se), [
    [
      'finskt nr +358 40 123 4567, e-post erik@bjorkobygg.se',
      { fills: { 'contact.phone': '+358401234567', 'contact.email': 'erik@bjorkobygg.se' } },
    ],
    [
      '0701740678 funkar. och vi vill ha fakturan i pappersform',
      { fills: { 'contact.phone': '+46701740678', 'invoice.channel': 'post' } },
    ],
    [
      'Mobil: 0701740679. Fax: 08-465 004 30. Mejl: lina@bjorkobygg.se',
      { fills: { 'contact.phone': '+46701740679', 'contact.email': 'lina@bjorkobygg.se' } },
    ],
  ]),
  ...rows(fresh('person.name', sePrivate), [
    [
      'förnamn: Britt efternamn: Åström adress: Fiskartorpet 6 postnr: 130 25 ort: Ingmarsö',
      {
        fills: {
          'person.name': 'Britt Åström',
          'person.address': place('Fiskartorpet 6', '13025', 'Ingmarsö'),
        },
      },
    ],
    [
      'Signe Alm men min dotter Klara hjälper mig skriva. 0701740680',
      { fills: { 'person.name': 'Signe Alm', 'person.phone': '+46701740680' } },
    ],
    [
      'Hasse P. Kvist, Kvarngatan 5 nb, 582 22 Linköping, hasse@example.se',
      {
        fills: {
          'person.name': 'Hasse P. Kvist',
          'person.address': place('Kvarngatan 5 nb', '58222', 'Linköping'),
          'person.email': 'hasse@example.se',
        },
      },
    ],
    [
      'Dzenan Hodžić heter jag, mail dzenan.h@example.se tele 070-174 06 81',
      {
        fills: {
          'person.name': 'Dzenan Hodžić',
          'person.email': 'dzenan.h@example.se',
          'person.phone': '+46701740681',
        },
      },
    ],
  ]),
]

const single: readonly Row[] = [
  ...answers(at('contact.phone', se), [
    ['0701/740682', '+46701740682'],
    ['nollsjunollett sjuttiofyra noll sex åttiotre', '+46701740683'],
    ['(070) 174 06 84 ring ej före 9', '+46701740684'],
  ]),
  ...answers(at('contact.email', se), [
    ['erik@bjorkobygg.se.', 'erik@bjorkobygg.se'],
    ['erik@ bjorkobygg.se', 'erik@bjorkobygg.se'],
    ['min är hjalp.mig.nu@bjorkobygg.se', 'hjalp.mig.nu@bjorkobygg.se'],
  ]),
  ...answers(at('company.name', se), [
    ['Vet Ej Vin & Bar HB', 'Vet Ej Vin & Bar HB'],
    ['Ångra Dig Inte AB', 'Ångra Dig Inte AB'],
    ['7-Nian Kiosk', '7-Nian Kiosk'],
  ]),
  ...answers(at('contact.name', se), [
    ['ska vi säga Ylva Hjort', 'Ylva Hjort'],
    ['svärmor, Gunvor Palm', 'Gunvor Palm'],
  ]),
  ...answers(at('company.address', se), [
    [
      'Gamla Vägen 3 B uppg C, 461 30 Trollhättan',
      place('Gamla Vägen 3 B uppg C', '46130', 'Trollhättan'),
    ],
    ['c/o Revisorn, Box 9, 371 21 Karlskrona', place('c/o Revisorn, Box 9', '37121', 'Karlskrona')],
  ]),
  ...answers(at('credit.amount', se), [
    ['en tusenlapp', 1000],
    ['90 000 i kvartalet', 30000],
    ['2 500 kr inkl moms', 2500],
    ['tolvhundra', 1200],
  ]),
  ...answers(having(at('invoice.peppol', se), { 'invoice.channel': 'peppol' }), [
    ['0007 : 5599991238', '0007:5599991238'],
  ]),
]

const corrections: readonly Row[] = [
  ...rows(complete('confirm', se), [
    ['OBS telefonen: 070-174 06 85', { fills: { 'contact.phone': '+46701740685' } }],
    [
      'Erik har slutat, ta bort honom och skriv Malin Ros',
      { fills: { 'contact.name': 'Malin Ros' } },
    ],
    [
      'sista siffran i postnumret är 9',
      { fills: { 'company.address': place('Storgatan 14', '41139', 'Göteborg') } },
    ],
    [
      'Göteborg är rätt, gatan är Storgatan 16',
      {
        fills: { 'company.address': place('Storgatan 16', '41138', 'Göteborg') },
        assent: 'notYes',
      },
    ],
    ['det blev kastat, 0701740650 ska de va', { fills: { 'contact.phone': '+46701740650' } }],
    ['dubbla beloppet', { nothing: true }],
    [
      'fakturamejlen ska vara lev@bjorkobygg.se annars ok',
      { fills: { 'invoice.email': 'lev@bjorkobygg.se' }, assent: 'notYes' },
    ],
    [
      'hellre e-faktura, peppol 0007:5599991238',
      { fills: { 'invoice.peppol': '0007:5599991238' }, may: { 'invoice.channel': 'peppol' } },
    ],
    ['Lindqvist heter han inte, Lindström', { fills: { 'contact.name': 'Erik Lindström' } }],
    ['rad 3 stämmer inte', { assent: 'notYes' }],
    ['nu ändrade vi oss, förskott', { fills: { payment: 'prepayment' } }],
  ]),
  ...rows(at('contact.email', se), [
    ['*0701740686', { fills: { 'contact.phone': '+46701740686' } }],
    [
      'numret jag gav var jobbets, mitt eget är 070 174 06 87',
      { fills: { 'contact.phone': '+46701740687' } },
    ],
    [
      'erik@bjorkobygg.se. å så heter jag Erik Johan Lindqvist om ni vill ha hela',
      { fills: { 'contact.email': 'erik@bjorkobygg.se', 'contact.name': 'Erik Johan Lindqvist' } },
    ],
  ]),
  ...rows(at('credit.amount', se), [
    ['byt ut mejlen mot el@bjorkobygg.se', { fills: { 'contact.email': 'el@bjorkobygg.se' } }],
  ]),
  ...rows(complete('confirm', sePrivate), [
    [
      'har bytt lägenhet, 1301 nu',
      { fills: { 'person.address': place('Sveavägen 12 lgh 1301', '11157', 'Stockholm') } },
    ],
    ['gift mig, heter Anna Kvist', { fills: { 'person.name': 'Anna Kvist' } }],
  ]),
]

const talk: readonly Row[] = [
  ...rows(at('contact.email', se), [
    ['hur ska den se ut', { command: 'help' }],
    ['ge mig ett exempel', { command: 'help' }],
    ['är det verkligen nödvändigt med mejl', { command: 'why' }],
    ['bakåt', { command: 'back' }],
    ['nästa fråga', { command: 'skip' }],
    ['det kan vi ta sen, gå vidare', { command: 'skip' }],
    ['vad har vi så här långt', { command: 'summary' }],
    ['vi lägger ner det här', { command: 'cancel' }],
    ['nollställ', { command: 'restart' }],
    ['finns det någon som kan hjälpa mig på telefon', { command: 'human' }],
    ['plocka bort mina uppgifter ur ert system', { command: 'delete' }],
    ['vem får se det jag skriver', { command: ['privacy', 'mydata'] }],
    ['dansk tak', { language: 'da' }],
    ['har ni lunchstängt', { digression: 'openingHours' }],
    ['pratar jag med en dator', { digression: 'areYouHuman' }],
    ['suck, har redan sagt det', { digression: 'frustration' }],
    ['hjärtligt tack', { digression: 'thanks' }],
    ['går det att hämta på lagret själv?', { digression: 'question' }],
  ]),
]

const unwanted: readonly Row[] = [
  ...each(at('contact.name', se), { nothing: true }, [
    'Autosvar: Jag är åter måndag 12 augusti',
    'det beror på',
    'ett ögonblick',
    'någon på ekonomi',
    'räcker det med förnamn?',
  ]),
  ...each(at('contact.phone', se), { nothing: true }, [
    'hemligt nr',
    'kl 14',
    'den 24/12',
    '4711',
    'ni ringer väl inte och säljer?',
  ]),
  ...each(at('company.name', se), { nothing: true }, ['bra fråga', 'vi byter namn nästa vecka']),
  ...rows(at('contact.email', se), [
    ['frugans personnummer 19121212-1212 går det lika bra?', { nationalNumber: true }],
  ]),
]

const assent: readonly Row[] = [
  ...each(complete('confirm', se), { assent: 'yes' }, [
    'godkänner',
    'mycket bra, ja',
    'allt i sin ordning',
    'ja det gör jag',
    'det bekräftas',
    'tjoho ja',
    'klart det stämmer',
  ]),
  ...each(complete('confirm', se), { assent: 'no' }, [
    '👎',
    'nej nej nej',
    'det kan jag inte godkänna',
  ]),
  ...each(complete('confirm', se), { assent: 'notYes' }, [
    'ser bra ut men jag vill läsa igenom en gång till',
    'ja på adressen, nej på mejlen',
    'ja. nej vänta',
    'jo när ni har rättat postnumret',
    'stämmer det? det vet väl inte jag',
    'är det säkert att ni levererar gratis?',
    'jag säger ja imorgon',
  ]),
  ...each(complete('notice', se), { assent: 'yes' }, [
    'det har jag inget emot',
    'ja tack, fortsätt',
  ]),
  ...each(complete('notice', se), { assent: 'notYes' }, [
    'inte utan min revisor',
    'ja fast bara på bolaget',
    'vad händer om jag säger nej?',
  ]),
]

/** Swedish in a conversation that stands in another language, and words of the neighbours in Swedish. */
const mixed: readonly Row[] = [
  ...rows({ ...at('contact.name', se), session: 'da' }, [
    [
      'jag heter Rolf Hägg och min mejl är rolf@bjorkobygg.se',
      { fills: { 'contact.name': 'Rolf Hägg', 'contact.email': 'rolf@bjorkobygg.se' } },
    ],
    ['det har jag ingen lust att svara på', { nothing: true }],
  ]),
  ...rows({ ...at('contact.phone', se), session: 'no' }, [
    [
      'mitt nummer är 0701740691 men ring helst inte',
      { fills: { 'contact.phone': '+46701740691' } },
    ],
    ['varför behöver ni det?', { command: 'why' }],
  ]),
  ...rows(at('contact.name', se), [
    [
      'min boss är Kent Ryd, his mobile is 0701740692',
      { fills: { 'contact.name': 'Kent Ryd', 'contact.phone': '+46701740692' } },
    ],
  ]),
  ...each({ ...complete('confirm', se), session: 'en' }, { assent: 'yes' }, [
    'ja det är riktigt',
    'japp, skicka',
  ]),
  ...each({ ...complete('confirm', se), session: 'da' }, { assent: 'notYes' }, [
    'nej, det är fel',
    'ja men först imorgon',
  ]),
]

export const fourthSv: readonly Row[] = [
  ...several,
  ...single,
  ...corrections,
  ...talk,
  ...unwanted,
  ...assent,
  ...mixed,
]
