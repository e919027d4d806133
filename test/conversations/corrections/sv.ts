import type { Correction } from './row.ts'

const phone = { 'contact.phone': '+46701740610' }
const email = { 'contact.email': 'info@norrsken.example.se' }
const anders = { 'contact.name': 'Anders Ek' }
const address = (street: string, postalCode: string, city: string) => ({
  'company.address': { street, postalCode, city, country: 'SE' },
})
const harbour = address('Hamngatan 4', '41103', 'Göteborg')

/** Another number: what hangs on it comes from the register anew. */
const pause = {
  'company.number': '5599990172',
  'company.name': 'Paus AB',
  'company.legalForm': 'AB',
  ...address('Källvägen 14', '58222', 'Linköping'),
}

export const swedish: readonly Correction[] = [
  ['summary', 'nej mitt mobilnummer är 070-174 06 10', phone],
  ['summary', 'fel telefon, ska vara 0701740610', phone],
  ['summary', 'numret är 0701740610 inte 0701740605', phone],
  ['summary', 'inte 070-174 06 05 utan 070-174 06 10', phone],
  ['summary', 'oj skrev fel, mobilen är 070 174 06 10', phone],
  ['summary', 'Telefonnumret blev fel. Rätt nummer är 070-174 06 10', phone],
  ['summary', 'FEL TELEFON!!! 0701740610', phone],
  ['summary', 'telefonumret är 070-1740610', phone],
  ['summary', 'det fattas en siffra i telefonnumret, det ska stå 070-174 06 10', phone],
  ['later', 'förresten så har jag bytt mobilnummer, 0701740610', phone],
  ['later', 'ser nu att tfn är fel, 0701740610 är det rätta', phone],
  ['summary', 'jag har norsk mobil: +47 912 34 567', { 'contact.phone': '+4791234567' }],
  ['summary', 'mejl: info@norrsken.example.se', email],
  ['summary', 'kan du ändra mejlen till info@norrsken.example.se', email],
  ['summary', 'det skulle vara info@norrsken.example.se', email],
  ['summary', 'mailen är info@norrsken.example.se och inte asa@norrsken.example.se', email],
  ['summary', 'snälla byt eposten till info@norrsken.example.se, tack!', email],
  ['summary', 'asa@norrsken.example.se funkar inte längre, ta info@norrsken.example.se', email],
  ['later', 'hoppsan råkade skriva fel mejladress. info@norrsken.example.se', email],
  ['summary', 'kontaktpersonen ska vara Anders Ek istället', anders],
  ['summary', 'nä jag heter Åsa Öberg-Lind', { 'contact.name': 'Åsa Öberg-Lind' }],
  ['summary', 'kontaktpersonen är inte Åsa Öberg utan Anders Ek', anders],
  ['later', 'det är Anders Ek som är kontaktperson', anders],
  ['summary', 'fel adress vi har flyttat till Hamngatan 4, 411 03 Göteborg', harbour],
  ['summary', 'ny adress hamngatan 4 41103 göteborg', address('hamngatan 4', '41103', 'göteborg')],
  ['later', 'vi sitter numera på Hamngatan 4, 411 03 Göteborg', harbour],
  [
    'summary',
    'vi ligger på Storgatan 18, 903 26 Umeå, inte Storgatan 8',
    address('Storgatan 18', '90326', 'Umeå'),
  ],
  [
    'summary',
    'bolaget heter numera Älgkronan Handel AB',
    { 'company.name': 'Älgkronan Handel AB' },
  ],
  ['summary', 'vi heter inte Älgkronan AB utan Älghornet AB', { 'company.name': 'Älghornet AB' }],
  ['summary', 'vi betalar hellre i förskott', { payment: 'prepayment' }],
  ['summary', 'kan vi få fakturan med posten istället', { 'invoice.channel': 'post' }],
  [
    'summary',
    'fakturorna ska till ekonomi@norrsken.example.se',
    { 'invoice.email': 'ekonomi@norrsken.example.se' },
  ],
  ['summary', 'vi köper nog snarare för 12 000 i månaden', { 'credit.amount': 12000 }],
  ['summary', 'beloppet ska vara 8000', { 'credit.amount': 8000 }],
  [
    'summary',
    'mobilen är 070-174 06 10 och mejlen är info@norrsken.example.se',
    { ...phone, ...email },
  ],
  ['later', 'två ändringar: mobil 0701740610, kontaktperson Anders Ek', { ...phone, ...anders }],
  ['summary', 'ja men telefonen är 070-174 06 10', phone],
  ['summary', 'allt stämmer utom mejlen, den är info@norrsken.example.se', email],
  ['email', 'oj telefonen var 070-174 06 10', phone],
  ['email', 'nej det är 070-174 06 10', phone],
  ['email', 'förlåt 0701740610', phone],
  ['email', 'det förra var fel, 070-174 06 10 är rätt', phone],
  ['email', 'skrev fel nyss, ska vara 0701740610', phone],
  ['phone', 'namnet skulle vara Åsa Lind', { 'contact.name': 'Åsa Lind' }],
  ['phone', 'vänta, det stavas Åsa Öbergh', { 'contact.name': 'Åsa Öbergh' }],
  [
    'private',
    'min adress är Hamngatan 4, 411 03 Göteborg',
    { 'person.address': harbour['company.address'] },
  ],
  ['private', 'jag heter egentligen Åsa Lind', { 'person.name': 'Åsa Lind' }],
  ['private', 'nej mitt nummer är 0701740610', { 'person.phone': '+46701740610' }],
  ['summary', 'går det att ändra telefonnumret', phone, '070-174 06 10'],
  ['summary', 'fel mejl', email, 'info@norrsken.example.se'],
  ['summary', 'adressen stämmer inte', harbour, 'Hamngatan 4, 411 03 Göteborg'],
  ['summary', 'vi vill ha en annan kontaktperson', anders, 'Anders Ek'],
  ['later', 'det är ett stavfel i min mejladress', email, 'info@norrsken.example.se'],
  ['later', 'ja om du rättar telefonen först', phone, '0701740610'],
  ['email', 'mitt namn blev fel', { 'contact.name': 'Åsa Lind' }, 'Åsa Lind'],
  ['email', 'nej vänta telefonnumret är inte rätt', phone, '0701740610'],
  ['summary', 'fel orgnr, ska vara 559999-0172', pause],
  ['later', 'vi ska köra på ett annat orgnummer: 5599990172', pause],
  ['summary', 'organisationsnumret stämmer inte', pause, '559999-0172'],
  ['summary', 'byt ut mejlen mot info@norrsken.example.se', email],
  ['summary', 'det är inte jag som är kontaktperson utan Anders Ek', anders],
  ['summary', 'postnumret är fel', harbour, 'Hamngatan 4, 411 03 Göteborg'],
  ['email', 'nä fel nummer', phone, '070-174 06 10'],
]
