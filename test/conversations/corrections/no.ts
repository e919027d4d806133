import type { Correction } from './row.ts'

const phone = { 'contact.phone': '+4791234568' }
const email = { 'contact.email': 'post@fjordlys.example.no' }
const ola = { 'contact.name': 'Ola Nordmann' }
const address = (street: string, postalCode: string, city: string) => ({
  'company.address': { street, postalCode, city, country: 'NO' },
})
const harbour = address('Havnegata 4', '0155', 'Oslo')

/** Another number: what hangs on it comes from the register anew. */
const pause = {
  'company.number': '311015478',
  'company.name': 'Avbryt AS',
  'company.legalForm': 'AS',
  ...address('Kildeveien 14', '5014', 'Bergen'),
}

export const norwegian: readonly Correction[] = [
  ['summary', 'nei mobilen er 912 34 568', phone],
  ['summary', 'tlf er feil det er 91234568', phone],
  ['summary', 'nummeret mitt er 91234568 ikke 91234567', phone],
  ['summary', 'ikkje 91234567 men 91234568', phone],
  ['summary', 'oi jeg skrev feil, mobilen er 912 34 568', phone],
  ['summary', 'Dere har fått feil nummer. Riktig nummer er 912 34 568', phone],
  ['summary', 'TELEFONEN ER FEIL!! 91234568', phone],
  ['summary', 'telefonummeret er 91234568', phone],
  ['summary', 'det mangler et siffer i mobilnummeret, 912 34 568 skal det stå', phone],
  ['later', 'forresten har jeg fått nytt mobilnummer, 91234568', phone],
  ['later', 'ser at tlf.nr. ble galt, 91234568 er det rette', phone],
  ['summary', 'eg har svensk mobil: +46 70 174 06 05', { 'contact.phone': '+46701740605' }],
  ['summary', 'epost: post@fjordlys.example.no', email],
  ['summary', 'kan du rette eposten til post@fjordlys.example.no', email],
  ['summary', 'det skulle vært post@fjordlys.example.no', email],
  ['summary', 'mailen er post@fjordlys.example.no, ikke kari@fjordlys.example.no', email],
  ['summary', 'vær så snill og endre mailen til post@fjordlys.example.no. takk!', email],
  ['summary', 'kari@fjordlys.example.no virker ikke lenger, bruk post@fjordlys.example.no', email],
  ['later', 'oisann kom i skade for å skrive feil mail. post@fjordlys.example.no', email],
  ['summary', 'kontaktpersonen skal være Ola Nordmann i stedet', ola],
  ['summary', 'nei jeg heter Kari Nordmann-Lie', { 'contact.name': 'Kari Nordmann-Lie' }],
  ['summary', 'kontaktpersonen er ikke Kari Nordmann men Ola Nordmann', ola],
  ['later', 'det er Ola Nordmann som er kontaktperson', ola],
  ['summary', 'adressen er feil, vi har flyttet til Havnegata 4, 0155 Oslo', harbour],
  ['summary', 'ny adresse havnegata 4 0155 oslo', address('havnegata 4', '0155', 'oslo')],
  ['later', 'vi holder nå til i Havnegata 4, 0155 Oslo', harbour],
  [
    'summary',
    'vi ligger i Storgata 18, 9008 Tromsø, ikke Storgata 8B',
    address('Storgata 18', '9008', 'Tromsø'),
  ],
  [
    'summary',
    'firmaet heter nå Nordlysfjell Handel AS',
    { 'company.name': 'Nordlysfjell Handel AS' },
  ],
  [
    'summary',
    'vi heter ikke Nordlysfjell AS men Nordlysvidda AS',
    { 'company.name': 'Nordlysvidda AS' },
  ],
  ['summary', 'vi vil heller betale på forskudd', { payment: 'prepayment' }],
  ['summary', 'kan vi få fakturaen i posten i stedet', { 'invoice.channel': 'post' }],
  [
    'summary',
    'fakturaene skal til regnskap@fjordlys.example.no',
    { 'invoice.email': 'regnskap@fjordlys.example.no' },
  ],
  ['summary', 'vi handler nok heller for 12 000 i måneden', { 'credit.amount': 12000 }],
  ['summary', 'beløpet skal være 8000', { 'credit.amount': 8000 }],
  ['summary', 'tlf er 912 34 568 og eposten er post@fjordlys.example.no', { ...phone, ...email }],
  ['later', 'to endringer: mobil 91234568, kontaktperson Ola Nordmann', { ...phone, ...ola }],
  ['summary', 'ja, men telefonen er 912 34 568', phone],
  ['summary', 'alt stemmer bortsett fra eposten, den er post@fjordlys.example.no', email],
  ['email', 'oi telefonen var 912 34 568', phone],
  ['email', 'nei det er 912 34 568', phone],
  ['email', 'beklager 91234568', phone],
  ['email', 'det forrige var feil, 912 34 568 er riktig', phone],
  ['email', 'tasta feil i stad, det er 91234568', phone],
  ['phone', 'navnet skulle vært Kari Lie', { 'contact.name': 'Kari Lie' }],
  ['phone', 'vent litt, det skrives Kari Nordman', { 'contact.name': 'Kari Nordman' }],
  [
    'private',
    'adressen min er Havnegata 4, 0155 Oslo',
    { 'person.address': harbour['company.address'] },
  ],
  ['private', 'eg heiter eigentleg Kari Lie', { 'person.name': 'Kari Lie' }],
  ['private', 'nei nummeret mitt er 91234568', { 'person.phone': '+4791234568' }],
  ['summary', 'går det an å endre telefonnummeret', phone, '912 34 568'],
  ['summary', 'eposten min er feil', email, 'post@fjordlys.example.no'],
  ['summary', 'adressa stemmer ikkje', harbour, 'Havnegata 4, 0155 Oslo'],
  ['summary', 'vi ønsker en annen kontaktperson', ola, 'Ola Nordmann'],
  ['later', 'det er en skrivefeil i mailen', email, 'post@fjordlys.example.no'],
  ['later', 'ja hvis du bare retter telefonen', phone, '91234568'],
  ['email', 'navnet mitt er feil', { 'contact.name': 'Kari Lie' }, 'Kari Lie'],
  ['email', 'nei vent telefonnummeret er ikke riktig', phone, '91234568'],
  ['summary', 'feil orgnr, det skal være 311 015 478', pause],
  ['later', 'vi må bruke et annet orgnummer: 311015478', pause],
  ['summary', 'organisasjonsnummeret stemmer ikke', pause, '311015478'],
  ['summary', 'bytt ut mailen med post@fjordlys.example.no', email],
  ['summary', 'det er ikke jeg som er kontaktperson men Ola Nordmann', ola],
  ['summary', 'postnummeret er feil', harbour, 'Havnegata 4, 0155 Oslo'],
  ['email', 'nei feil nummer', phone, '912 34 568'],
]
