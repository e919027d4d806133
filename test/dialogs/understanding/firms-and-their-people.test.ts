import { expect } from 'chai'
import { business, opening, valuesIn } from './situations.ts'

const told = (text: string, language: 'da' | 'sv' | 'no' | 'en'): Record<string, unknown> =>
  valuesIn(text, opening(language))

describe('understanding: an abbreviation with its stop begins the name of a firm', () => {
  const rows = [
    ['da', 'Vi er Brdr. Kjeldsen VVS, jeg er Torben', 'Brdr. Kjeldsen VVS', 'Torben'],
    ['da', 'Firma: Chr. Olesen & Søn. Kontakt: Bo Olesen', 'Chr. Olesen & Søn', 'Bo Olesen'],
    [
      'da',
      'Jeg skriver fra J. Petersen Tømrer. Mit navn er Jan Petersen',
      'J. Petersen Tømrer',
      'Jan Petersen',
    ],
    [
      'sv',
      'Vi är Br. Lundgren Måleri, jag heter Per Lundgren',
      'Br. Lundgren Måleri',
      'Per Lundgren',
    ],
    [
      'no',
      'Firmaet heter Joh. Berg Transport og jeg heter Nils Berg',
      'Joh. Berg Transport',
      'Nils Berg',
    ],
    ['en', "We are Gebr. Hansen Bakery, I'm Tom Hill", 'Gebr. Hansen Bakery', 'Tom Hill'],
  ] as const
  for (const [language, text, company, contact] of rows)
    it(`${language}: "${text}"`, () => {
      expect(told(text, language)).to.include({ 'company.name': company, 'contact.name': contact })
    })
})

describe('understanding: the firm is called one thing and whoever writes another', () => {
  const rows = [
    ['da', 'Firmaet hedder Bjerre Byg og jeg hedder Anders Bjerre', 'Bjerre Byg', 'Anders Bjerre'],
    ['sv', 'Företaget heter Ek Måleri och jag heter Karin Ek', 'Ek Måleri', 'Karin Ek'],
    ['no', 'Bedriften heter Bjerke Bygg og jeg heter Arne Bjerke', 'Bjerke Bygg', 'Arne Bjerke'],
    ['no', 'Firmaet heter Bjerke Bygg og eg heiter Arne Bjerke', 'Bjerke Bygg', 'Arne Bjerke'],
    [
      'en',
      'The company name is Bright Paint and my name is Ann Bright',
      'Bright Paint',
      'Ann Bright',
    ],
  ] as const
  for (const [language, text, company, contact] of rows)
    it(`${language}: "${text}"`, () => {
      expect(valuesIn(text, business('company.name', language))).to.deep.equal({
        'company.name': company,
        'contact.name': contact,
      })
    })

  it('en: who stands before "is the contact person" is still that', () => {
    const text = 'Jane Smith is the contact person'
    expect(valuesIn(text, business('contact.name', 'en'))).to.deep.equal({
      'contact.name': 'Jane Smith',
    })
  })
})

describe('understanding: a sentence ends at its year, and a firm begins behind it', () => {
  const rows = [
    [
      'da',
      'Vi er 14 ansatte og har eksisteret siden 1987. Smedjen Skagen ApS',
      'Smedjen Skagen ApS',
    ],
    ['sv', 'Vi är 14 anställda och har funnits sedan 1987. Ek Måleri AB', 'Ek Måleri AB'],
    ['no', 'Vi er 14 ansatte og har holdt på siden 1987. Smøla Notbøteri AS', 'Smøla Notbøteri AS'],
    ['en', 'We have been around since 1987. Bright Paint ApS', 'Bright Paint ApS'],
  ] as const
  for (const [language, text, company] of rows)
    it(`${language}: "${text}"`, () => {
      expect(told(text, language)).to.include({ 'company.name': company })
    })
})

describe('understanding: what kind of firm it is, and behind or before that its name', () => {
  const rows = [
    ['da', 'firma, danmark, vestby cykler, cvr 28878788', 'vestby cykler'],
    ['sv', 'företag, sverige, ek måleri, orgnr 559999-0107', 'ek måleri'],
    ['no', 'firma, norge, bølgen dykkesenter, orgnr 313874184', 'bølgen dykkesenter'],
    ['en', 'company, norway, wave dive center, org no 313874184', 'wave dive center'],
    ['da', 'Hej! Dansk firma: Solgaarden Lam', 'Solgaarden Lam'],
    ['da', 'dansk firma, Atelier Sø (enkeltmandsvirksomhed). Jeg hedder Pia Sø', 'Atelier Sø'],
    ['sv', 'enskild firma, Ateljé Sjögren', 'Ateljé Sjögren'],
    ['no', 'norsk enkeltpersonforetak, Kari Lie Foto, 316065023', 'Kari Lie Foto'],
    [
      'en',
      'Swedish company, Ateljé Sjögren (enskild firma). My name is Petra Sjögren',
      'Ateljé Sjögren',
    ],
    ['en', 'norwegian sole trader, Kari Lie Foto, 316065023. my name is Kari Lie', 'Kari Lie Foto'],
  ] as const
  for (const [language, text, company] of rows)
    it(`${language}: "${text}"`, () => {
      expect(told(text, language)).to.include({ 'company.name': company })
    })

  const none = [
    ['da', 'dansk firma, Mette Holm'],
    ['da', 'dansk firma, Faktura tak'],
    ['da', 'Dansk virksomhed, Odense'],
    ['da', 'firma, danmark, mette holm, cvr 28878788'],
    ['da', 'firma, danmark, vi vil have faktura, cvr 28878788'],
    ['sv', 'Svenskt bolag, Faktura'],
    ['no', 'enkeltpersonforetak, Oslo'],
    ['en', "I'm a sole trader, Mette Holm"],
  ] as const
  for (const [language, text] of none)
    it(`${language}: "${text}" names no firm`, () => {
      expect(told(text, language)).to.not.have.any.keys('company.name')
    })
})

describe('understanding: a "contact person" is no private customer', () => {
  it('en: beside the VAT number of a company', () => {
    const text =
      'VAT no DK28878788, company name Kaffebaren Nord, contact person Louise Brandt, mob 20123438'
    expect(told(text, 'en')).to.include({
      'company.number': '28878788',
      'company.name': 'Kaffebaren Nord',
      'contact.name': 'Louise Brandt',
      'contact.phone': '+4520123438',
    })
  })
})

describe('understanding: what somebody is, or where, is neither the name of a firm nor part of a person’s', () => {
  const rows = [
    ['da', 'Nordlys ApS, Jens Holm VD', 'Nordlys ApS', 'Jens Holm'],
    ['da', 'Nordlys ApS\nJens Holm adm. direktør', 'Nordlys ApS', 'Jens Holm'],
    [
      'da',
      'Nordfjord Dyreklinik ApS\nDyrlæge Mia Thorsen',
      'Nordfjord Dyreklinik ApS',
      'Mia Thorsen',
    ],
    [
      'da',
      'Vi er 12 ansatte i Kolding Kran ApS, jeg hedder Bo Lund',
      'Kolding Kran ApS',
      'Bo Lund',
    ],
    [
      'da',
      'Jeg er selvstændig frisør og hedder Belinda Krogh. Min salon hedder Salon Krogh',
      'Salon Krogh',
      'Belinda Krogh',
    ],
    [
      'da',
      'Jeg bestiller for min arbejdsplads Hotel Strandlyst, cvr 93102444. Jeg hedder Bo Lund',
      'Hotel Strandlyst',
      'Bo Lund',
    ],
    [
      'da',
      'Sofus Bryn – Direktør – Bryn Vin A/S – Kongevej 5 – 3450 Allerød',
      'Bryn Vin A/S',
      'Sofus Bryn',
    ],
    [
      'da',
      'Firma: Rønde Auto v/Kim Lodberg\nMobil (Kim): 20 12 35 03',
      'Rønde Auto v/Kim Lodberg',
      'Kim Lodberg',
    ],
    [
      'da',
      'Poul Aagesen her, på vegne af Nysted Sejlklub at oprette',
      'Nysted Sejlklub',
      'Poul Aagesen',
    ],
    [
      'sv',
      'Namn: Skeppsprovianten AB\nKontakt (verkmästare): Börje Winter',
      'Skeppsprovianten AB',
      'Börje Winter',
    ],
    [
      'sv',
      'Förening: Biodlarna i Höör, ordförande: Ejnar Fries',
      'Biodlarna i Höör',
      'Ejnar Fries',
    ],
    ['sv', 'Företag = Hästens Hem. Ägare = Ulla Fabricius', 'Hästens Hem', 'Ulla Fabricius'],
    ['no', 'Klint Keramikk AS\n\nKlem Agnete Klint', 'Klint Keramikk AS', 'Agnete Klint'],
    [
      'no',
      'Tjøme Tømmer AS, forbruket vårt er ca. 30 000. Jeg heter Ole Rask',
      'Tjøme Tømmer AS',
      'Ole Rask',
    ],
    ['sv', 'Nordlys AB, orgnr 559999-2525. Kassör är Greta Östman', 'Nordlys AB', 'Greta Östman'],
    ['sv', 'Jens Holm vd Hamnens Kranar AB här', 'Hamnens Kranar AB', 'Jens Holm'],
    ['sv', 'Hej igen, det är Pia på VVS-Gruppen Syd AB', 'VVS-Gruppen Syd AB', 'Pia'],
    [
      'sv',
      'Jag skriver på uppdrag av Vinninga Fönster AB. Kontakt: Jan Holst',
      'Vinninga Fönster AB',
      'Jan Holst',
    ],
    [
      'sv',
      'Måleri Son & Far AB. Far heter Bengt men det är jag, Mikael Ek, som beställer',
      'Måleri Son & Far AB',
      'Mikael Ek',
    ],
    ['no', 'Hei igjen, det er Pia i Rørgruppen Sør AS', 'Rørgruppen Sør AS', 'Pia'],
    ['en', "It's Pia from Plumbing Group South A/S again", 'Plumbing Group South A/S', 'Pia'],
  ] as const
  for (const [language, text, company, contact] of rows)
    it(`${language}: "${text}"`, () => {
      expect(told(text, language)).to.include({ 'company.name': company, 'contact.name': contact })
    })
})

describe('understanding: a firm by the name that it has on the net', () => {
  const rows = [
    [
      'da',
      'Tøjstuen Holbæk\nAhlgade 22, 4300 Holbæk\nkatrine@toejstuen.example.dk',
      'Tøjstuen Holbæk',
    ],
    ['sv', 'Mvh Jonas Berg, Bergs Cykel, jonas@bergscykel.example.se', 'Bergs Cykel'],
    ['no', 'Lerkens Butikk\nE-post: hei@lerkens-butikk.example.no', 'Lerkens Butikk'],
    ['en', 'BR\nKate Holm\nThe Dressing Room\nkate@dressingroom.example.no', 'The Dressing Room'],
  ] as const
  for (const [language, text, company] of rows)
    it(`${language}: "${text}"`, () => {
      expect(told(text, language)).to.include({ 'company.name': company, customerType: 'business' })
    })

  it('and somebody who has a name there is none', () => {
    expect(told('Anders Berg\nanders@andersberg.se', 'sv')).to.not.have.property('company.name')
  })
})
