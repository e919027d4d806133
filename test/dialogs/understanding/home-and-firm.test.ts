import { expect } from 'chai'
import { languages, type Language } from '../../../onboarding/vocabulary.ts'
import { opening, valuesIn } from './situations.ts'

type Row = readonly [said: string, country: string]

const firms: Readonly<Record<Language, readonly Row[]>> = {
  da: [
    ['Virksomheden ligger i Odense, men jeg bor selv i Sverige', 'DK'],
    ['Firmaet er registreret i Aarhus selvom jeg personligt bor i Malmø', 'DK'],
    ['jeg skriver på dansk, men firmaet er svensk', 'SE'],
  ],
  sv: [
    ['Firman är registrerad i Malmö fast jag själv bor i Köpenhamn', 'SE'],
    ['Företaget ligger i Lund men jag bor privat i Danmark', 'SE'],
    ['jag skriver på svenska men bolaget är danskt', 'DK'],
  ],
  no: [
    ['Firmaet er registrert i Bergen sjølv om eg privat bur i Sverige', 'NO'],
    ['bedriften holder til i Molde, men selv bor jeg i Danmark', 'NO'],
    ['jeg snakker norsk, men firmaet er dansk', 'DK'],
  ],
  en: [
    ['The company is registered in Malmö, even though I personally live in Copenhagen', 'SE'],
    ['The business is registered in Oslo, I am in Sweden myself', 'NO'],
    ["I'm writing in Swedish but the company is Norwegian", 'NO'],
  ],
}

const nobodys: Readonly<Record<Language, string>> = {
  da: 'Bare mig selv, ikke noget firma. Lise Holm, bor i Danmark',
  sv: 'bara jag, inget företag. Lena Ek, bor i Sverige',
  no: 'berre meg, ikkje noko firma. Liv Moen, bur i Noreg',
  en: 'just me, not a company. Rahul Menon, live in Sweden',
}

/** The number is read as of the country that the rest tells. */
const phones: Readonly<Partial<Record<Language, readonly Row[]>>> = {
  da: [
    ['vi hedder Thyborøn Net & Tov ApS, do ka ringe te mæ på 20123417', '+4520123417'],
    ['Privat - Jonas Bech, jonas@mail.example.dk, 20123488', '+4520123488'],
  ],
  no: [['Privat - Ola Moen, ola@mail.example.no, 68051277', '+4768051277']],
}

describe('where a firm is, and where somebody lives', () => {
  for (const language of languages) {
    for (const [said, country] of firms[language])
      it(`the firm counts (${language}): ${said}`, () => {
        const { country: found, ...others } = valuesIn(said, opening(language))
        expect(found).to.equal(country)
        expect(others).to.deep.equal({ customerType: 'business' })
      })

    it(`what is no firm has no name (${language}): ${nobodys[language]}`, () => {
      const values = valuesIn(nobodys[language], opening(language))
      expect(values).to.not.have.property('company.name')
      expect(values).to.include({ customerType: 'private' })
      expect(values).to.have.property('person.name')
    })

    for (const [said, phone] of phones[language] ?? [])
      it(`a number beside the firm or the e-mail is of their country (${language}): ${said}`, () => {
        expect(Object.values(valuesIn(said, opening(language)))).to.include(phone)
      })
  }

  it('what somebody is goes behind where they live', () => {
    const values = valuesIn('Jag är norsk men bor i Strömstad, handlar privat', opening('sv'))
    expect(values).to.deep.equal({ country: 'SE', customerType: 'private' })
  })

  it('a name does not begin with the country in front of a dash', () => {
    const values = valuesIn(
      'dotterbolag i Sverige – Skärgårdens Rederi AB – ska bli kund',
      opening('sv'),
    )
    expect(values).to.include({ country: 'SE', 'company.name': 'Skärgårdens Rederi AB' })
  })
})
