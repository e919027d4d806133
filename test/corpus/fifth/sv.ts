import { address, answers, each, refusals, rows } from '../row.ts'
import type { Row } from '../row.ts'
import { at, complete, fresh, having, se, sePrivate, start } from '../situations.ts'

const place = (street: string, postalCode: string, city: string) =>
  address('SE', street, [postalCode, city])

/** Several answers at once, as they come in the first minutes. */
const several: readonly Row[] = [
  ...rows(start, [
    [
      'Hejsan! Vi är ett företag i Sverige som vill bli kund hos er.',
      { fills: { country: 'SE', customerType: 'business' } },
    ],
    [
      'svenskt bolag, vill ha faktura',
      { fills: { country: 'SE', customerType: 'business', payment: 'invoice' } },
    ],
    ['Sverige', { fills: { country: 'SE' } }],
    ['Privatkund från Sverige', { fills: { country: 'SE', customerType: 'private' } }],
    [
      'Företag: Lundins Plåt AB\nOrg.nr: 559999-6062\nAdress: Verkstadsgatan 7, 722 13 Västerås\nKontaktperson: Göran Lundin\nTelefon: 070-174 06 10\nE-post: goran@lundinsplat.se\nLand: Sverige',
      {
        fills: {
          country: 'SE',
          'company.name': 'Lundins Plåt AB',
          'company.number': '5599996062',
          'company.address': place('Verkstadsgatan 7', '72213', 'Västerås'),
          'contact.name': 'Göran Lundin',
          'contact.phone': '+46701740610',
          'contact.email': 'goran@lundinsplat.se',
        },
      },
    ],
    ['jag skulle vilja beställa grejer av er, hur gör man?', { nothing: true }],
    ['tjena', { digression: 'greeting' }],
  ]),
  ...rows(fresh('company.number', se), [
    ['559999-6153', { fills: { 'company.number': '5599996153' } }],
    ['5599996245', { fills: { 'company.number': '5599996245' } }],
    ['organisationsnumret är 559999 6336', { fills: { 'company.number': '5599996336' } }],
    ['momsnr SE559999642701', { fills: { 'company.number': '5599996427' } }],
    [
      'Vi heter Västkustens Kakel AB och har orgnr 559999-6518',
      { fills: { 'company.name': 'Västkustens Kakel AB', 'company.number': '5599996518' } },
    ],
    [
      'Norrskens Förskola ekonomisk förening, 559999-6609, Björkvägen 3, 981 41 Kiruna, kontakt Siv Niemi, siv@norrskensforskola.se',
      {
        fills: {
          'company.name': 'Norrskens Förskola ekonomisk förening',
          'company.number': '5599996609',
          'company.address': place('Björkvägen 3', '98141', 'Kiruna'),
          'contact.name': 'Siv Niemi',
          'contact.email': 'siv@norrskensforskola.se',
        },
      },
    ],
    [
      'hej det är jocke på däckhuset, vårt orgnr e 5599996690 och mitt nummer är 0701740611',
      {
        fills: {
          'company.number': '5599996690',
          'company.name': 'däckhuset',
          'contact.name': 'jocke',
          'contact.phone': '+46701740611',
        },
      },
    ],
    [
      'Hej,\nvi vill öppna konto hos er. Vårt organisationsnummer är 559999-6781.\n\nVänliga hälsningar\nCecilia Ek\nEkonomiansvarig\nEkmans Trävaror AB\nSågvägen 22\n784 40 Borlänge\n070-174 06 12\ncecilia.ek@ekmanstra.se',
      {
        fills: {
          'company.number': '5599996781',
          'contact.name': 'Cecilia Ek',
          'company.name': 'Ekmans Trävaror AB',
          'company.address': place('Sågvägen 22', '78440', 'Borlänge'),
          'contact.phone': '+46701740612',
          'contact.email': 'cecilia.ek@ekmanstra.se',
        },
      },
    ],
    ['559999-6827 nej förlåt 559999-6872', { fills: { 'company.number': '5599996872' } }],
    [
      'orgnr 5599996963, vi betalar helst i förskott',
      { fills: { 'company.number': '5599996963', payment: 'prepayment' } },
    ],
  ]),
  ...rows(at('company.name', se), [
    ['Bolaget heter Tre Kronors Städ', { fills: { 'company.name': 'Tre Kronors Städ' } }],
    [
      'Fiskboden i Smögen AB, Hamngatan 1, 456 51 Smögen',
      {
        fills: {
          'company.name': 'Fiskboden i Smögen AB',
          'company.address': place('Hamngatan 1', '45651', 'Smögen'),
        },
      },
    ],
    [
      'namn: Hårsalong Saxen\nkontakt: Mona Fahlén\nmejl: mona@saxen.se',
      {
        fills: {
          'company.name': 'Hårsalong Saxen',
          'contact.name': 'Mona Fahlén',
          'contact.email': 'mona@saxen.se',
        },
      },
    ],
  ]),
  ...rows(at('contact.name', se), [
    [
      'Det är jag, Håkan Frid, 070-1740613',
      { fills: { 'contact.name': 'Håkan Frid', 'contact.phone': '+46701740613' } },
    ],
    [
      'Agneta von Essen, agneta@bjorkobygg.se, 0701740614',
      {
        fills: {
          'contact.name': 'Agneta von Essen',
          'contact.email': 'agneta@bjorkobygg.se',
          'contact.phone': '+46701740614',
        },
      },
    ],
    [
      'Namn: Reza Ahmadi\nTel: 070-174 06 15\nMejl: reza@bjorkobygg.se',
      {
        fills: {
          'contact.name': 'Reza Ahmadi',
          'contact.phone': '+46701740615',
          'contact.email': 'reza@bjorkobygg.se',
        },
      },
    ],
    [
      'Prata med Lotta Sjö, hon har nummer +46 70 174 06 16',
      { fills: { 'contact.name': 'Lotta Sjö', 'contact.phone': '+46701740616' } },
    ],
    [
      'jag heter mikael strand och vi handlar för ungefär 6000 kr i månaden',
      { fills: { 'contact.name': 'mikael strand', 'credit.amount': 6000 } },
    ],
    [
      'Eva-Lena Rask. Fakturan skickar ni till ekonomi@bjorkobygg.se',
      { fills: { 'contact.name': 'Eva-Lena Rask', 'invoice.email': 'ekonomi@bjorkobygg.se' } },
    ],
  ]),
  ...rows(at('contact.phone', se), [
    [
      '0701740617, mejlen är erik.l@bjorkobygg.se',
      { fills: { 'contact.phone': '+46701740617', 'contact.email': 'erik.l@bjorkobygg.se' } },
    ],
    [
      'sms:a på 070 174 06 18 eller mejla info@bjorkobygg.se',
      { fills: { 'contact.phone': '+46701740618', 'contact.email': 'info@bjorkobygg.se' } },
    ],
  ]),
  ...rows(at('credit.amount', se), [
    [
      '12 000 kr och fakturan till faktura2@bjorkobygg.se',
      { fills: { 'credit.amount': 12000, 'invoice.email': 'faktura2@bjorkobygg.se' } },
    ],
    [
      'typ 3000, skicka fakturan på papper tack',
      { fills: { 'credit.amount': 3000, 'invoice.channel': 'post' } },
    ],
    [
      '20000 i månaden och e-faktura via peppol',
      { fills: { 'credit.amount': 20000, 'invoice.channel': 'peppol' } },
    ],
  ]),
  ...rows(fresh('person.name', sePrivate), [
    [
      'Ingegerd Palmqvist, Rönnvägen 15, 903 42 Umeå, 070-174 06 19, ingegerd@example.se',
      {
        fills: {
          'person.name': 'Ingegerd Palmqvist',
          'person.address': place('Rönnvägen 15', '90342', 'Umeå'),
          'person.phone': '+46701740619',
          'person.email': 'ingegerd@example.se',
        },
      },
    ],
    [
      'jag heter alva ström och bor på lillgatan 8 i 831 31 östersund',
      {
        fills: {
          'person.name': 'alva ström',
          'person.address': place('lillgatan 8', '83131', 'östersund'),
        },
      },
    ],
    [
      'Namn: Bashir Omar\nAdress: Ramels väg 40 lgh 1102, 213 69 Malmö',
      {
        fills: {
          'person.name': 'Bashir Omar',
          'person.address': place('Ramels väg 40 lgh 1102', '21369', 'Malmö'),
        },
      },
    ],
  ]),
]

/** What was asked for, and nothing else. */
const single: readonly Row[] = [
  ...answers(at('customerType', se), [
    ['företag', 'business'],
    ['privat', 'private'],
    ['det gäller firman', 'business'],
  ]),
  ...answers(at('payment', se), [
    ['faktura blir bra', 'invoice'],
    ['jag betalar i förskott', 'prepayment'],
    ['mot faktura', 'invoice'],
  ]),
  ...answers(at('company.name', se), [
    ['Kaffestugan', 'Kaffestugan'],
    ['vi heter Bergmans Måleri', 'Bergmans Måleri'],
    ['Firman heter Sten & Son Grävmaskiner HB', 'Sten & Son Grävmaskiner HB'],
    ['Ja Tack Catering AB', 'Ja Tack Catering AB'],
    ['24Sju Väktarna', '24Sju Väktarna'],
  ]),
  ...answers(at('company.legalForm', se), [
    ['aktiebolag', 'AB'],
    ['HB', 'HB'],
    ['det är ett ab', 'AB'],
  ]),
  ...answers(at('company.address', se), [
    ['vi sitter på Kyrkogatan 12, 352 31 Växjö', place('Kyrkogatan 12', '35231', 'Växjö')],
    ['602 23 Norrköping, Drottninggatan 50', place('Drottninggatan 50', '60223', 'Norrköping')],
    ['Södra Vägen 5, 3 tr\n392 33 Kalmar', place('Södra Vägen 5, 3 tr', '39233', 'Kalmar')],
    [
      'c/o Holmgren, Parkgatan 9, 411 24 Göteborg',
      place('c/o Holmgren, Parkgatan 9', '41124', 'Göteborg'),
    ],
    ['Box 315, 851 05 Sundsvall', place('Box 315', '85105', 'Sundsvall')],
  ]),
  ...answers(at('contact.name', se), [
    ['Åke Ö. Lind', 'Åke Ö. Lind'],
    ['mitt namn är Linnea Björk-Sandell', 'Linnea Björk-Sandell'],
    ['Phuong Tran', 'Phuong Tran'],
    ['Kerstin', 'Kerstin'],
    ['Fredrik de la Gardie', 'Fredrik de la Gardie'],
  ]),
  ...answers(at('contact.phone', se), [
    ['0701740620', '+46701740620'],
    ['+46 70-174 06 21', '+46701740621'],
    ['0046701740622', '+46701740622'],
    ['mitt mobilnummer är 070 174 06 23', '+46701740623'],
    ['+46 (0)70 174 06 24', '+46701740624'],
    ['ni når mig på 070-174 06 25', '+46701740625'],
  ]),
  ...answers(at('contact.email', se), [
    ['erik.lindqvist@bjorkobygg.se', 'erik.lindqvist@bjorkobygg.se'],
    ['min mejl är kontoret@bjorkobygg.se', 'kontoret@bjorkobygg.se'],
    ['skicka till order@bjorkobygg.se', 'order@bjorkobygg.se'],
  ]),
  ...answers(at('credit.amount', se), [
    ['5 000', 5000],
    ['runt 15 000 kr per månad', 15000],
    ['7500:-', 7500],
    ['tio tusen', 10000],
    ['120 000 per år', 10000],
  ]),
  ...answers(at('invoice.channel', se), [
    ['mejl', 'email'],
    ['vanlig post', 'post'],
    ['vi tar emot e-faktura via Peppol', 'peppol'],
  ]),
  ...answers(at('invoice.email', se), [
    ['leverantor@bjorkobygg.se tack', 'leverantor@bjorkobygg.se'],
  ]),
  ...answers(having(at('invoice.peppol', se), { 'invoice.channel': 'peppol' }), [
    ['vårt peppol-id är 0007:5599991238', '0007:5599991238'],
  ]),
  ...refusals(fresh('company.number', se), [
    ['559999-6063', 'checkDigit'],
    ['559999-60', 'tooShort'],
  ]),
  ...refusals(at('contact.email', se), [['erik.bjorkobygg.se', 'noAtSign']]),
]

const corrections: readonly Row[] = [
  ...rows(complete('confirm', se), [
    [
      'det är nummer 41 på Storgatan, inte 14',
      { fills: { 'company.address': place('Storgatan 41', '41138', 'Göteborg') } },
    ],
    ['telefonnumret ska vara 070-174 06 26', { fills: { 'contact.phone': '+46701740626' } }],
    [
      'fel mejl, rätt är erik.l@bjorkobygg.se',
      { fills: { 'contact.email': 'erik.l@bjorkobygg.se' } },
    ],
    [
      'Nej, företaget heter Björkö Bygg och Montage AB',
      { fills: { 'company.name': 'Björkö Bygg och Montage AB' } },
    ],
    [
      'vi har flyttat till Nygatan 3, 411 08 Göteborg',
      { fills: { 'company.address': place('Nygatan 3', '41108', 'Göteborg') } },
    ],
    [
      'postnumret är 411 39',
      { fills: { 'company.address': place('Storgatan 14', '41139', 'Göteborg') } },
    ],
    ['höj beloppet till 9 000', { fills: { 'credit.amount': 9000 } }],
    ['ändra kontaktpersonen till Stina Alm', { fills: { 'contact.name': 'Stina Alm' } }],
    [
      'orten ska vara Mölndal, inte Göteborg',
      { fills: { 'company.address': place('Storgatan 14', '41138', 'Mölndal') } },
    ],
    [
      'efternamnet är felstavat, det ska vara Lindkvist',
      { fills: { 'contact.name': 'Erik Lindkvist' } },
    ],
    ['vi betalar hellre i förskott', { fills: { payment: 'prepayment' } }],
    ['skicka fakturan med posten istället', { fills: { 'invoice.channel': 'post' } }],
    ['fel orgnr, rätt nummer är 559999-7052', { fills: { 'company.number': '5599997052' } }],
    ['jag vill ändra adressen', { command: 'change', target: 'company.address' }],
    ['telefonnumret är fel', { command: 'change', target: 'contact.phone' }],
    ['beloppet blev tokigt', { command: 'change', target: 'credit.amount' }],
    ['byt företagsnamn', { command: 'change', target: 'company.name' }],
  ]),
  ...rows(at('contact.email', se), [
    ['vänta, mitt nummer är 0701740627', { fills: { 'contact.phone': '+46701740627' } }],
    ['jag skrev fel namn, jag heter Erik Lindberg', { fills: { 'contact.name': 'Erik Lindberg' } }],
    [
      'erik@bjorkobygg.com, nej jag menar erik@bjorkobygg.se',
      { fills: { 'contact.email': 'erik@bjorkobygg.se' } },
    ],
  ]),
  ...rows(at('contact.phone', se), [
    ['0701740628, nä vänta 0701740629', { fills: { 'contact.phone': '+46701740629' } }],
    ['kontaktperson blir Pelle Frost istället', { fills: { 'contact.name': 'Pelle Frost' } }],
  ]),
  ...rows(complete('confirm', sePrivate), [
    [
      'gatunumret är 21, inte 12',
      { fills: { 'person.address': place('Sveavägen 21 lgh 1203', '11157', 'Stockholm') } },
    ],
    [
      'min mejladress är numera anna.b@example.se',
      { fills: { 'person.email': 'anna.b@example.se' } },
    ],
  ]),
]

const talk: readonly Row[] = [
  ...rows(at('contact.phone', se), [
    ['hjälp', { command: 'help' }],
    ['fattar inte vad ni vill ha', { command: 'help' }],
    ['varför behöver ni mitt telefonnummer?', { command: 'why' }],
    ['vad ska ni ha det till', { command: 'why' }],
    ['gå tillbaka', { command: 'back' }],
    ['tillbaka ett steg tack', { command: 'back' }],
    ['hoppa över', { command: 'skip' }],
    ['jag vill inte svara på den, hoppa över den', { command: 'skip' }],
    ['ångra', { command: 'undo' }],
    ['avbryt', { command: 'cancel' }],
    ['jag vill avsluta det här', { command: ['cancel', 'stop'] }],
    ['börja om från början', { command: 'restart' }],
    ['jag vill prata med en människa', { command: 'human' }],
    ['kan någon från er ringa mig', { command: 'human' }],
    ['visa vad jag har svarat', { command: 'summary' }],
    ['hur hanterar ni personuppgifter?', { command: ['privacy', 'mydata'] }],
    ['vilka uppgifter har ni om mig', { command: 'mydata' }],
    ['radera allt om mig', { command: 'delete' }],
    ['kan vi ta det på engelska', { language: 'en' }],
    ['byt till norska', { language: 'no' }],
    ['när har ni öppet?', { digression: 'openingHours' }],
    ['är du en bot?', { digression: 'areYouHuman' }],
    ['tack så mycket', { digression: 'thanks' }],
    ['det här är ju helt värdelöst', { digression: 'frustration' }],
    ['levererar ni till Gotland?', { digression: ['question', 'faq'] }],
    ['vad händer sen?', { digression: 'whatNext' }],
    ['ingen aning', { dontKnow: true }],
  ]),
]

const unwanted: readonly Row[] = [
  ...each(at('contact.name', se), { nothing: true }, [
    'vem menar ni?',
    'det beror på vad ni ska ha det till',
    'hmm',
    'kan jag återkomma om det imorgon?',
    'det vill jag inte säga',
  ]),
  ...each(at('contact.phone', se), { nothing: true }, [
    'ska det vara mobil eller fast?',
    'jag har ingen telefon',
    'ring efter klockan 15',
  ]),
  ...each(at('credit.amount', se), { nothing: true }, [
    'det varierar väldigt',
    'hur mycket kan man få?',
  ]),
  ...each(at('company.address', se), { nothing: true }, [
    'menar ni leveransadressen?',
    'vi håller på att flytta',
  ]),
  ...rows(at('contact.phone', se), [['personnummer 19121212-1212', { nationalNumber: true }]]),
]

const assent: readonly Row[] = [
  ...each(complete('confirm', se), { assent: 'yes' }, [
    'ja',
    'ja tack det stämmer',
    'det är rätt',
    'japp 👍',
    'ser bra ut',
    'allt är korrekt, kör',
  ]),
  ...each(complete('confirm', se), { assent: 'no' }, ['nej', 'nej det stämmer inte', 'nä']),
  ...each(complete('confirm', se), { assent: 'notYes' }, [
    'ja, förutom telefonnumret',
    'nästan',
    'om ni ändrar adressen så är det bra',
    'vad händer om jag säger ja?',
    'ja men jag måste kolla med chefen först',
    'vet inte riktigt',
  ]),
  ...each(complete('notice', se), { assent: 'yes' }, [
    'ok',
    'det är okej',
    'jag förstår, gå vidare',
  ]),
  ...each(complete('notice', se), { assent: 'notYes' }, [
    'det går jag inte med på',
    'vad betyder det?',
    'bara om ni tar bort det sen',
  ]),
]

/** Swedish in a conversation that stands in another language, and words of the neighbours in Swedish. */
const mixed: readonly Row[] = [
  ...rows({ ...at('contact.name', se), session: 'no' }, [
    ['jag heter Tova Hallberg', { fills: { 'contact.name': 'Tova Hallberg' } }],
  ]),
  ...rows({ ...at('contact.email', se), session: 'en' }, [
    ['min mejladress är tova@bjorkobygg.se', { fills: { 'contact.email': 'tova@bjorkobygg.se' } }],
  ]),
  ...rows(at('contact.phone', se), [
    ['my number är 0701740630', { fills: { 'contact.phone': '+46701740630' } }],
  ]),
  ...each({ ...complete('confirm', se), session: 'da' }, { assent: 'yes' }, ['ja det är bra']),
]

export const fifthSv: readonly Row[] = [
  ...several,
  ...single,
  ...corrections,
  ...talk,
  ...unwanted,
  ...assent,
  ...mixed,
]
