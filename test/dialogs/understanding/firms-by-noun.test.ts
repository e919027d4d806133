import { expect } from 'chai'
import { opening, valuesIn } from './situations.ts'

describe('understanding: a firm named beside what kind of firm it is', () => {
  for (const [language, text, name] of [
    ['da', 'jeg har frisørsalonen "Saks & Co" i Horsens', 'Saks & Co'],
    ['sv', 'vi har ett litet kafé, "Kanel & Kardemumma", i Umeå', 'Kanel & Kardemumma'],
    ['no', 'eg driv kafeen «Kaffi og Kling» på Voss', 'Kaffi og Kling'],
    ['en', 'I run the bakery "Crust & Crumb" in Malmö', 'Crust & Crumb'],
    ['da', 'vi er en forening - Havnens Venner, i Aalborg', 'Havnens Venner'],
    ['sv', 'vi är en förening: Vänersborgs Roddare', 'Vänersborgs Roddare'],
    ['no', 'vi er et idrettslag - Fossegrim Skiklubb, på Seljord', 'Fossegrim Skiklubb'],
    ['en', "we're a charity - Harbour Kitchen, soup kitchen in Gothenburg", 'Harbour Kitchen'],
    ['da', 'Havnens Venner (forening i Aalborg)', 'Havnens Venner'],
    ['sv', 'skriver för Kustens Vänner, ideell förening', 'Kustens Vänner'],
    ['no', 'foreningen vår er Fjellheim Velforening', 'Fjellheim Velforening'],
    ['en', "my shop is called Petal Power, we're in Aarhus", 'Petal Power'],
  ] as const) {
    it(`${language}: "${text}"`, () => {
      const values = valuesIn(text, opening(language))
      expect(values).to.include({ 'company.name': name, customerType: 'business' })
      expect(values).not.to.include.keys('contact.name', 'person.name')
    })
  }

  for (const [language, text] of [
    ['da', 'vi er en forening - Mette Sørensen, formand'],
    ['sv', 'vi är en förening - Sölve Tangå, kassör'],
    ['no', 'vi er et idrettslag - Torbjørg Vik her'],
    ['en', "we're a bakery - Oslo, Norway"],
    ['da', 'jeg er privat, men min kone har salonen "Krøl"'],
    ['sv', 'vi är en förening, Org Nummer kommer sen'],
    ['no', 'vi er en bedrift, Hilsen Bjørg'],
    ['en', 'I bought it at the shop "Green Door" for myself'],
  ] as const) {
    it(`${language}: somebody, a place or somebody else's firm is none: "${text}"`, () => {
      expect(valuesIn(text, opening(language))).not.to.include.keys('company.name')
    })
  }

  for (const [language, text, name] of [
    ['da', 'jeg er svensk men skriver dansk - Nordlys Malere ApS', 'Nordlys Malere ApS'],
    ['sv', 'jag är dansk men skriver svenska – Solrosens Bageri AB', 'Solrosens Bageri AB'],
    ['no', 'er norsk og skriver norsk – Strømvik Taxi AS', 'Strømvik Taxi AS'],
    ['en', 'I write English but we are Danish - Solsikken Bageri ApS', 'Solsikken Bageri ApS'],
  ] as const) {
    it(`${language}: begins behind a dash that ends a sentence: "${text}"`, () => {
      expect(valuesIn(text, opening(language))).to.include({ 'company.name': name })
    })
  }

  for (const [language, text, name] of [
    ['da', 'Vi skal bruge mål inden 5. maj. IF Fremad, 12345674', 'IF Fremad'],
    ['sv', 'Vi startar i maj. BK Höken, 559999-1238', 'BK Höken'],
    ['no', 'Mål og nett til 17. mai. IL Fossegrim, 312345676', 'IL Fossegrim'],
    ['en', 'We open in June. FC Fjord, 312345676', 'FC Fjord'],
  ] as const) {
    it(`${language}: a club in the next sentence: "${text}"`, () => {
      expect(valuesIn(text, opening(language))).to.include({ 'company.name': name })
    })
  }
})
