import { address, rows } from '../row.ts'
import type { Row } from '../row.ts'
import { at, complete, dk, fresh, no, se, sePrivate, start } from '../situations.ts'

export const svAnswers: readonly Row[] = [
  // Single answers.
  ...rows(start, [
    ['i sverige såklart', { fills: { country: 'SE' } }],
    ['Vi har vårt säte på andra sidan sundet, i Danmark.', { fills: { country: 'DK' } }],
    ['norge är det', { fills: { country: 'NO' } }],
  ]),
  ...rows({ asks: 'customerType', country: 'SE' }, [
    ['det är för firman', { fills: { customerType: 'business' } }],
    ['Nej inget företag, bara privat', { fills: { customerType: 'private' } }],
    ['jag är pensionär och köper som privatperson', { fills: { customerType: 'private' } }],
    ['som bolag', { fills: { customerType: 'business' } }],
  ]),
  ...rows(fresh('payment', se), [
    ['vi kör på faktura', { fills: { payment: 'invoice' } }],
    [
      'Jag betalar hellre i förskott, då slipper jag kreditupplysning',
      { fills: { payment: 'prepayment' } },
    ],
    ['förskott', { fills: { payment: 'prepayment' } }],
    ['mot fakutra', { fills: { payment: 'invoice' } }],
    [
      'hur många dagar har man på sig om man väljer faktura?',
      { digression: ['payTime', 'question', 'faq'] },
    ],
  ]),
  ...rows(fresh('company.number', se), [
    ['det är 559999-0560', { fills: { 'company.number': '5599990560' } }],
    [
      'Enligt Bolagsverket 559999 0701 om jag läser rätt',
      { fills: { 'company.number': '5599990701' } },
    ],
    ['55 99 99 08 34', { fills: { 'company.number': '5599990834' } }],
    ['orgnr:5599990974', { fills: { 'company.number': '5599990974' } }],
    ['har bara momsregnumret här, SE559999111301', { fills: { 'company.number': '5599991113' } }],
    ['559999-12', { refused: 'company.number' }],
    ['Ingen aning, det sköter revisorn', { dontKnow: true }],
    ['det vill jag inte skriva in i en chatt', { nothing: true }],
    [
      'har det inte framför mig, men bolaget heter Snöslungan i Kiruna AB',
      { fills: { 'company.name': 'Snöslungan i Kiruna AB' }, may: { 'company.legalForm': 'AB' } },
    ],
    [
      '559999-1253. Kollar ni upp oss hos UC nu?',
      { fills: { 'company.number': '5599991253' }, digression: ['creditCheck', 'question', 'faq'] },
    ],
  ]),
  ...rows(fresh('company.name', se), [
    [
      'Bolaget är registrerat som Stopp & Start Trafikskola AB',
      {
        fills: { 'company.name': 'Stopp & Start Trafikskola AB' },
        may: { 'company.legalForm': 'AB' },
      },
    ],
    ['vi heter Tillbaka till Naturen', { fills: { 'company.name': 'Tillbaka till Naturen' } }],
    ['Kort och gott: Lunds Lås', { fills: { 'company.name': 'Lunds Lås' } }],
    [
      'IVARSSON & DÖTTRAR HB',
      { fills: { 'company.name': 'IVARSSON & DÖTTRAR HB' }, may: { 'company.legalForm': 'HB' } },
    ],
    [
      'Hjälpande Händer Hemservice AB är namnet',
      {
        fills: { 'company.name': 'Hjälpande Händer Hemservice AB' },
        may: { 'company.legalForm': 'AB' },
      },
    ],
    [
      'menar ni det juridiska namnet eller det vi har på skylten?',
      { digression: ['question', 'faq', 'whatNext'] },
    ],
  ]),
  ...rows(at('company.legalForm', se), [
    ['AB', { fills: { 'company.legalForm': 'AB' } }],
    ['jag driver det som enskild firma', { fills: { 'company.legalForm': 'EF' } }],
    ['det är väl ett kommanditbolag tror jag', { fills: { 'company.legalForm': 'KB' } }],
    ['bostadsrättsförening', { fills: { 'company.legalForm': 'BRF' } }],
    ['Handelsbolag, jag och brorsan', { fills: { 'company.legalForm': 'HB' } }],
    ['vet inte riktigt vad det räknas som', { dontKnow: true }],
  ]),
  ...rows(at('company.address', se), [
    [
      'kyrkogatan 8, 702 10 örebro',
      { fills: { 'company.address': address('SE', 'Kyrkogatan 8', ['70210', 'Örebro']) } },
    ],
    [
      'Vi sitter på Startvägen 2 i Borlänge, postnummer 784 31',
      { fills: { 'company.address': address('SE', 'Startvägen 2', ['78431', 'Borlänge']) } },
    ],
    [
      'Magasinsgatan 22\n411 18\nGöteborg',
      { fills: { 'company.address': address('SE', 'Magasinsgatan 22', ['41118', 'Göteborg']) } },
    ],
    [
      'S:t Olofsgatan 10 B 753 21 Uppsala',
      { fills: { 'company.address': address('SE', 'S:t Olofsgatan 10 B', ['75321', 'Uppsala']) } },
    ],
    [
      'Nygatan 31, 931 31 Skellefteå - får ni leverera till en annan adress?',
      {
        fills: { 'company.address': address('SE', 'Nygatan 31', ['93131', 'Skellefteå']) },
        digression: ['deliveryAddress', 'faq', 'question'],
      },
    ],
  ]),
  ...rows(at('contact.name', se), [
    ['Det är jag som är kontakt, Jörgen Krona', { fills: { 'contact.name': 'Jörgen Krona' } }],
    ['Skriv Ann-Sofi af Klercker', { fills: { 'contact.name': 'Ann-Sofi af Klercker' } }],
    [
      'ni kan fråga efter Mikaela Ståhl på kontoret',
      { fills: { 'contact.name': 'Mikaela Ståhl' } },
    ],
    ['Måste det vara den som är firmatecknare?', { digression: ['question', 'faq', 'whose'] }],
    ['inte bestämt än vem det blir', { nothing: true }],
  ]),
  ...rows(at('contact.phone', se), [
    ['noll sju noll... nä jag skriver: 0701740650', { fills: { 'contact.phone': '+46701740650' } }],
    ['0046 70 174 06 51', { fills: { 'contact.phone': '+46701740651' } }],
    ['man når mig på sjuttio-numret 070-174 0652', { fills: { 'contact.phone': '+46701740652' } }],
    ['0701', { refused: 'contact.phone' }],
    ['Kontorets fasta är 031-390 06 12', { fills: { 'contact.phone': '+46313900612' } }],
    [
      '070 174 06 53, ringer ni bara på vardagar?',
      { fills: { 'contact.phone': '+46701740653' }, digression: ['question', 'faq'] },
    ],
    ['jag lämnar inte ut mitt nummer till er', { nothing: true }],
    ['inget jag kan utantill, har ny telefon, ingen aning', { dontKnow: true }],
  ]),
  ...rows(at('contact.email', se), [
    ['Josef.Aho@Example.se', { fills: { 'contact.email': 'josef.aho@example.se' } }],
    ['nej@example.se (ja den heter faktiskt så)', { fills: { 'contact.email': 'nej@example.se' } }],
    [
      'sara.ek@hotmial.com',
      {
        fills: { 'contact.email': 'sara.ek@hotmial.com' },
        suggests: { 'contact.email': 'sara.ek@hotmail.com' },
      },
    ],
    [
      'använd timmerbilen@gmial.com',
      {
        fills: { 'contact.email': 'timmerbilen@gmial.com' },
        suggests: { 'contact.email': 'timmerbilen@gmail.com' },
      },
    ],
    ['robin.example.se', { refused: 'contact.email' }],
    [
      'ada.frej@example.se. Kommer det en massa reklam då?',
      {
        fills: { 'contact.email': 'ada.frej@example.se' },
        digression: ['question', 'faq', 'dataUse'],
      },
    ],
    ['hjalp snabela example.se utan prickar', { fills: { 'contact.email': 'hjalp@example.se' } }],
    ['Vi använder knappt mejl så det får ni inte', { nothing: true }],
  ]),
  ...rows(at('credit.amount', se), [
    ['typ 15k', { fills: { 'credit.amount': 15000 } }],
    ['tjugofem tusen kronor ungefär', { fills: { 'credit.amount': 25000 } }],
    ['3 500:- per månad', { fills: { 'credit.amount': 3500 } }],
    ['8 tkr', { fills: { 'credit.amount': 8000 } }],
    ['svårt att säga, har verkligen ingen uppfattning', { dontKnow: true }],
    [
      '10 000. Är det ett tak eller bara en gissning?',
      {
        fills: { 'credit.amount': 10000 },
        digression: ['amountMeans', 'creditLimit', 'question', 'faq'],
      },
    ],
  ]),
  ...rows(at('invoice.channel', se), [
    ['i brevlådan som vanligt, alltså post', { fills: { 'invoice.channel': 'post' } }],
    ['pdf via e-post är enklast', { fills: { 'invoice.channel': 'email' } }],
    ['Vi tar bara emot Peppol sedan årsskiftet', { fills: { 'invoice.channel': 'peppol' } }],
    [
      'vet ej, vad brukar folk ta?',
      { dontKnow: true, digression: ['question', 'faq', 'invoiceWays'] },
    ],
  ]),
  ...rows(at('invoice.email', se), [
    [
      'Fakturorna ska till skanning@example.se',
      { fills: { 'invoice.email': 'skanning@example.se' } },
    ],
    [
      'ta ekonomiavdelningen@example.se',
      { fills: { 'invoice.email': 'ekonomiavdelningen@example.se' } },
    ],
  ]),
  ...rows(at('invoice.reference', se), [
    ['PO 99-1407', { fills: { 'invoice.reference': 'PO 99-1407' } }],
    ['Ni kan märka dem med Köksavdelningen', { fills: { 'invoice.reference': 'Köksavdelningen' } }],
  ]),
  ...rows(fresh('person.name', sePrivate), [
    ['mitt namn är Gun-Britt Persson', { fills: { 'person.name': 'Gun-Britt Persson' } }],
    [
      'Olle Snäll, och ja, det är ett riktigt efternamn',
      { fills: { 'person.name': 'Olle Snäll' } },
    ],
  ]),
  ...rows(at('person.address', sePrivate), [
    [
      'bor numera på Lönngatan 17 A, 214 49 Malmö',
      { fills: { 'person.address': address('SE', 'Lönngatan 17 A', ['21449', 'Malmö']) } },
    ],
  ]),
  ...rows(at('person.email', sePrivate), [
    [
      'har dotterns mejl, går det lika bra? hanna.v@example.se',
      {
        fills: { 'person.email': 'hanna.v@example.se' },
        digression: ['othersMail', 'question', 'faq'],
      },
    ],
    ['äger ingen dator så nån mejl vill jag inte uppge', { nothing: true }],
  ]),
  ...rows(fresh('invoice.gln', dk), [
    ['EAN-numret är 5790000000012', { fills: { 'invoice.gln': '5790000000012' } }],
  ]),
  ...rows(at('contact.landline', no), [
    ['fast linje på kontoret är 68 05 20 20', { fills: { 'contact.landline': '+4768052020' } }],
  ]),
  // Corrections midway.
  ...rows(at('contact.phone', se), [
    [
      'oj, jag skrev fel förut, kontakten heter Erika Lindqvist',
      { fills: { 'contact.name': 'Erika Lindqvist' } },
    ],
    ['vänta lite, firmanamnet är inte rätt', { command: 'change', target: 'company.name' }],
  ]),
  ...rows(at('contact.email', se), [
    ['men telefonen ska vara 070-174 06 60', { fills: { 'contact.phone': '+46701740660' } }],
    ['Mobilnumret blev fel ser jag nu', { command: 'change', target: 'contact.phone' }],
    ['kan jag få byta adressen jag angav?', { command: 'change', target: 'company.address' }],
  ]),
  ...rows(at('credit.amount', se), [
    ['byt mejl till erik.l@example.se', { fills: { 'contact.email': 'erik.l@example.se' } }],
    ['Ursäkta, orgnumret ska vara 559999-1394', { fills: { 'company.number': '5599991394' } }],
    ['ändra bolagsformen till handelsbolag', { fills: { 'company.legalForm': 'HB' } }],
    [
      'äh nu kom jag på att mejlen är gammal, den måste rättas',
      { command: 'change', target: 'contact.email' },
    ],
  ]),
  ...rows(at('person.email', sePrivate), [
    [
      'stavade mitt namn galet, Anna Bergklund ska det va',
      { fills: { 'person.name': 'Anna Bergklund' } },
    ],
    ['måste rätta telefonnumret', { command: 'change', target: 'person.phone' }],
  ]),
  // Corrections when the summary stands.
  ...rows(complete('confirm', se), [
    [
      'nej mobilen slutar på 61, alltså 070 174 06 61',
      { fills: { 'contact.phone': '+46701740661' } },
    ],
    [
      'Det stämmer nästan, men bolaget heter Björkö Bygg & Betong AB',
      { fills: { 'company.name': 'Björkö Bygg & Betong AB' }, assent: 'notYes' },
    ],
    [
      'vi har flyttat: Fabriksgatan 3, 412 50 Göteborg',
      { fills: { 'company.address': address('SE', 'Fabriksgatan 3', ['41250', 'Göteborg']) } },
    ],
    ['höj beloppet till 12 000', { fills: { 'credit.amount': 12000 } }],
    ['fakturorna vill vi egentligen ha via Peppol', { fills: { 'invoice.channel': 'peppol' } }],
    ['fakturamejlen är fel', { command: 'change', target: 'invoice.email' }],
    ['Bolagsformen har blivit tokig', { command: 'change', target: 'company.legalForm' }],
    [
      'organisationsnumret stämmer inte, det rätta är 5599991535',
      { fills: { 'company.number': '5599991535' } },
    ],
    [
      'ja fast jag måste byta kontaktperson',
      { command: 'change', target: 'contact.name', assent: 'partly' },
    ],
    [
      'Allt rätt utom telefonnumret',
      { command: 'change', target: 'contact.phone', assent: 'partly' },
    ],
    [
      'Kontakten hos oss: Lindqwist med w, Erik Lindqwist',
      { fills: { 'contact.name': 'Erik Lindqwist' } },
    ],
    [
      'fakturor till kontor@example.se i stället',
      { fills: { 'invoice.email': 'kontor@example.se' } },
    ],
    ['ångra det jag ändrade senast', { command: 'undo' }],
    ['vi tar förskott ändå, inte faktura', { fills: { payment: 'prepayment' } }],
    ['Gatuadressen är inaktuell', { command: 'change', target: 'company.address' }],
  ]),
  ...rows(complete('confirm', sePrivate), [
    [
      'jag heter Berglund-Ahl i efternamn nuförtiden, Anna Berglund-Ahl',
      { fills: { 'person.name': 'Anna Berglund-Ahl' } },
    ],
    ['adressen gäller inte längre', { command: 'change', target: 'person.address' }],
    ['nytt nr 0701740662', { fills: { 'person.phone': '+46701740662' } }],
  ]),
]
