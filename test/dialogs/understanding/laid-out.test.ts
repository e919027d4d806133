import { expect } from 'chai'
import { understand } from '../../../dialogs/understanding/understand.ts'
import { languages, type Language } from '../../../onboarding/vocabulary.ts'
import { business, opening, valuesOf } from './situations.ts'

type Values = Readonly<Record<string, unknown>>
type Row = readonly [said: string, values: Values]

function place(street: string, town: string) {
  const [country, postalCode, city] = town.split(/ (?=\d)|(?<=\d) (?=\p{L})/u)
  return { 'company.address': { street, postalCode, city, country } }
}

const kajen = place('Kajen 2', 'DK 8000 Aarhus C')
const åvej = place('Åvej 3', 'DK 8680 Ry')
const vågvägen = place('Vågvägen 2', 'SE 68130 Kristinehamn')
const bagargatan = place('Bagargatan 1', 'SE 50330 Borås')
const skippergata = place('Skippergata 14', 'NO 0152 Oslo')
const skulegata = place('Skulegata 17', 'NO 3616 Kongsberg')
const storgata = place('Storgata 5', 'NO 7011 Trondheim')
const cvr = { 'company.number': '12345674' }
const swedish = { 'company.number': '5599991238' }
const norwegian = { 'company.number': '312345676' }

/** What is laid out as a form: in two columns, in lines, below its heads or in pairs. */
const forms: Readonly<Record<Language, readonly Row[]>> = {
  da: [
    [
      'Navn\tNordlys ApS\nCVR-nr.\t12345674\nAdresse\tKajen 2, 8000 Aarhus C\nKontakt\tBo Juhl\nTlf.\t20 12 34 11',
      { ...cvr, ...kajen, 'company.name': 'Nordlys ApS', 'contact.name': 'Bo Juhl' },
    ],
    [
      'Firmanavn: Skovens Krat\nCVR: 12345674\nGade: Åvej 3\nBy: Ry\nPostnr.: 8680',
      { ...cvr, ...åvej, 'company.name': 'Skovens Krat' },
    ],
    [
      'Virksomhed Skov og Krat\nCVR-nr. 12345674\nVej Åvej 3\nPostnr./by 8680 Ry\nKontaktperson Bo Juhl',
      { ...cvr, ...åvej, 'company.name': 'Skov og Krat', 'contact.name': 'Bo Juhl' },
    ],
    [
      '| Navn | Nordlys ApS |\n| CVR | 12345674 |\n| Adresse | Kajen 2 |\n| By | 8000 Aarhus C |',
      { ...cvr, ...kajen, 'company.name': 'Nordlys ApS' },
    ],
    [
      'Firma\tCVR\tKontakt\nNordlys ApS\t12345674\tBo Juhl',
      { ...cvr, 'company.name': 'Nordlys ApS', 'contact.name': 'Bo Juhl' },
    ],
    ['Navn\tNordlys ApS', { 'company.name': 'Nordlys ApS' }],
    ['navn: Havnens Perle, cvr: 12345674', { ...cvr, 'company.name': 'Havnens Perle' }],
    ['cvr 12345674, navn Havnens Perle', { ...cvr, 'company.name': 'Havnens Perle' }],
    ['Firma: Tag og Fag, Åvej 3, 8680 Ry', { ...åvej, 'company.name': 'Tag og Fag' }],
    ['1. 12345674\n2. Nordlys ApS\n3. Åvej 3, 8680 Ry', { ...åvej, 'company.name': 'Nordlys ApS' }],
  ],
  sv: [
    [
      'Företag\tRosengrens Bageri AB\nOrg.nr\t559999-1238\nGatuadress\tBagargatan 1\nPostnr\t503 30\nOrt\tBorås\nKontakt\tEva Ros',
      { ...swedish, ...bagargatan, 'company.name': 'Rosengrens Bageri AB' },
    ],
    [
      'Bolag: Wiks Åkeri\nOrgnr: 559999-1238\nGata: Vågvägen 2\nPostadress: 681 30 Kristinehamn',
      { ...swedish, ...vågvägen, 'company.name': 'Wiks Åkeri' },
    ],
    [
      'Orgnr 559999-1238\nNamn Björkens Vänner\nBolagsform enskild firma\nAdress Vågvägen 2\nPostnr och ort 681 30 Kristinehamn',
      {
        ...swedish,
        ...vågvägen,
        'company.name': 'Björkens Vänner',
        'company.legalForm': 'EF',
      },
    ],
    [
      'orgnr: 559999-1238, namn: Björkens Vänner, bolagsform: enskild firma',
      { ...swedish, 'company.name': 'Björkens Vänner', 'company.legalForm': 'EF' },
    ],
    [
      'Firmanamn\nRosengrens\nOrg.nr\n559999-1238\nKontaktperson\nEva Ros\nMobil\n070-174 06 11',
      { ...swedish, 'company.name': 'Rosengrens', 'contact.phone': '+46701740611' },
    ],
    [
      '1. 559999-1238\n2. Rosengrens Bageri AB\n3. aktiebolag\n4. Bagargatan 1, 503 30 Borås',
      {
        ...swedish,
        ...bagargatan,
        'company.name': 'Rosengrens Bageri AB',
        'company.legalForm': 'AB',
      },
    ],
    [
      'Firma: Ekens Gård, Vågvägen 2, 681 30 Kristinehamn',
      { ...vågvägen, 'company.name': 'Ekens Gård' },
    ],
    [
      '559999-1238 / Lunds Rör AB / Lisa Björk / 070-174 06 11',
      { ...swedish, 'company.name': 'Lunds Rör AB', 'contact.name': 'Lisa Björk' },
    ],
  ],
  no: [
    [
      'Org.nr 312345676\nNamn Myrdal Rekneskap AS\nSelskapsform AS\nAdresse Skulegata 17\nPoststad 3616 Kongsberg',
      {
        ...norwegian,
        ...skulegata,
        'company.name': 'Myrdal Rekneskap AS',
        'company.legalForm': 'AS',
      },
    ],
    [
      'Bedrift: Fjellets Perle\nOrg.nr: 312345676\nGateadresse: Storgata 5\nPostnr: 7011\nPoststed: Trondheim',
      { ...norwegian, ...storgata, 'company.name': 'Fjellets Perle' },
    ],
    [
      'Føretak Fjellets Perle\nOrg.nr. 312345676\nGate Skulegata 17\nPostnr. 3616\nStad Kongsberg\nE-post post@example.no',
      {
        ...norwegian,
        ...skulegata,
        'company.name': 'Fjellets Perle',
        'contact.email': 'post@example.no',
      },
    ],
    [
      'navn: Fjellets Perle; org.nr.: 312345676; selskapsform: enkeltpersonforetak',
      { ...norwegian, 'company.name': 'Fjellets Perle', 'company.legalForm': 'ENK' },
    ],
    [
      'Firma\tOrg.nr.\tKontaktperson\tE-post\nNordpil AS\t312345676\tTrude Nes\ttrude@example.no',
      { ...norwegian, 'company.name': 'Nordpil AS', 'contact.email': 'trude@example.no' },
    ],
    [
      'Firma: Haugen Gård, Storgata 5, 7011 Trondheim',
      { ...storgata, 'company.name': 'Haugen Gård' },
    ],
    [
      '- 312345676\n- Nordpil AS\n- Skippergata 14, 0152 Oslo',
      { ...norwegian, ...skippergata, 'company.name': 'Nordpil AS' },
    ],
  ],
  en: [
    [
      'Name\tNordpil AS\nOrg.no.\t312345676\nAddr.\tSkippergata 14, 0152 Oslo\nAttn.\tTrude Nes\nTel.\t68 05 44 12',
      { ...norwegian, ...skippergata, 'company.name': 'Nordpil AS', 'contact.name': 'Trude Nes' },
    ],
    [
      'Company: Skov og Krat\nStreet: Storgata 5\nCity: Trondheim\nPostcode: 7011\nContact: Bo Juhl',
      { ...storgata, 'company.name': 'Skov og Krat', 'contact.name': 'Bo Juhl' },
    ],
    [
      'Business Northern Arrow\nOrg. no. 312345676\nAddress Storgata 5\nZip code 7011\nTown Trondheim\nE-mail post@example.no',
      { ...norwegian, ...storgata, 'company.name': 'Northern Arrow' },
    ],
    [
      'Norway, AS, org number 312345676, name Northern Arrow',
      { ...norwegian, 'company.name': 'Northern Arrow', 'company.legalForm': 'AS' },
    ],
    [
      'Company name\nNorthern Arrow\nOrg. no.\n312345676\nContact\nKate Brown',
      { ...norwegian, 'company.name': 'Northern Arrow', 'contact.name': 'Kate Brown' },
    ],
    [
      'Firm - Northern Arrow\nOrg no - 312345676\nStreet - Storgata 5\nCity - 7011 Trondheim',
      { ...norwegian, ...storgata, 'company.name': 'Northern Arrow' },
    ],
  ],
}

/** Whoever has a first name, or a phone behind the name, is somebody. */
const people: Readonly<Record<Language, readonly [said: string, name: string]>> = {
  da: ['Navn: Jytte Holm\nCVR: 12345674', 'Jytte Holm'],
  sv: ['Orgnr: 559999-1238\nNamn: Wiks Björk\nMejl: wik@example.se', 'Wiks Björk'],
  no: ['Navn: Kari Moen\nOrg.nr: 312345676', 'Kari Moen'],
  en: ['my name: Northern Arrow, org no 312345676, phone 68 05 44 12', 'Northern Arrow'],
}

const articles: Readonly<Record<Language, readonly [said: string, name: string]>> = {
  da: ['navn: Den Glade Gris', 'Den Glade Gris'],
  sv: ['namn: Den Glada Grisen', 'Den Glada Grisen'],
  no: ['navn: Det Norske Brød', 'Det Norske Brød'],
  en: ['name: The Old Bakery', 'The Old Bakery'],
}

/** Lines that only begin like those of a form. */
const sentences: Readonly<Record<Language, string>> = {
  da: 'Adressen er ny\nNavn er det samme som før',
  sv: 'Adress har vi samma som förut\nNamn är det samma',
  no: 'Adresse har vi samme som før\nNavn er det samme',
  en: 'Address is the same as before\nName has not changed',
}

describe('what is laid out as a form, a table or a list', () => {
  for (const language of languages) {
    for (const [said, values] of forms[language])
      it(`${language}: “${said}”`, () => {
        expect(valuesOf(understand(said, opening(language)))).to.deep.include(values)
      })

    const [someone, name] = people[language]
    it(`${language}: “${someone}” names somebody`, () => {
      const values = valuesOf(understand(someone, opening(language)))
      expect(values).to.include({ 'contact.name': name })
      expect(values).to.not.have.property('company.name')
    })

    const [called, firm] = articles[language]
    it(`${language}: “${called}” with its article`, () => {
      expect(valuesOf(understand(called, business('company.name', language)))).to.deep.equal({
        'company.name': firm,
      })
    })

    it(`${language}: “${sentences[language]}” is no form`, () => {
      expect(valuesOf(understand(sentences[language], opening(language)))).to.deep.equal({})
    })
  }

  it('a contact behind its own label and in front of an address is no house', () => {
    const values = valuesOf(understand('Kontakt: Bo Gård, Åvej 3, 8680 Ry', opening('da')))
    expect(values).to.deep.include({ ...åvej, 'contact.name': 'Bo Gård' })
  })
})
