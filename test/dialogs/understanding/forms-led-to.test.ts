import { expect } from 'chai'
import { asking, business, businessFields, firstFields, opening, valuesIn } from './situations.ts'

describe('understanding: a legal form that is led to in a sentence', () => {
  for (const [language, text, form] of [
    ['da', 'vi er et a/s i Danmark', 'A/S'],
    ['da', 'jeg er selvstændig med enkeltmandsvirksomhed i Danmark', 'ENK'],
    ['sv', 'Jag är frisör med enskild firma i Sverige, Salong Hårfager heter den', 'EF'],
    ['sv', 'vi är ett ab i Malmö', 'AB'],
    ['no', 'vi er et as i oslo', 'AS'],
    ['no', 'vi er to brødre som driver et ANS sammen, elektrikere', 'ANS'],
    ['da', 'vi er en håndboldklub, Egebjerg IF, forening, cvr 12345690', 'Forening'],
    ['sv', 'enskild firma sverige', 'EF'],
    ['sv', 'Brännö IF, ideell förening, orgnummer 559999-1238', 'Ideell förening'],
    ['no', 'Li Borettslag, borettslag, orgnr 312345676', 'BRL'],
    ['en', "We're an association (FLI) in Norway: Nordstrand Korps", 'FLI'],
    ['en', "we're a Danish ApS", 'ApS'],
    ['en', 'we are a small Norwegian AS in Bergen', 'AS'],
  ] as const) {
    it(`${language}: "${text}"`, () => {
      const values = valuesIn(text, opening(language))
      expect(values).to.include({ 'company.legalForm': form, customerType: 'business' })
      expect(String(values['company.name'])).not.to.include(form)
    })
  }

  for (const [language, text] of [
    ['da', 'min bror har et ApS i Odense'],
    ['sv', 'min granne har en enskild firma i Lund'],
    ['no', 'bror min har eit AS i Tromsø'],
    ['en', 'do I need to have a sole proprietorship?'],
  ] as const) {
    it(`${language}: is nobody's here: "${text}"`, () => {
      expect(valuesIn(text, opening(language))).not.to.include.keys('company.legalForm')
    })
  }

  for (const [language, text, form] of [
    ['da', 'vi er altså et A/S nu', 'A/S'],
    ['sv', 'vi är ett handelsbolag', 'HB'],
    ['no', 'vi er blitt et AS', 'AS'],
    ['en', "we're an ASA now", 'ASA'],
    ['da', 'det er altså et enkeltmandsfirma', 'ENK'],
    ['sv', 'det är faktiskt ett handelsbolag', 'HB'],
    ['no', 'det er jo eit enkeltpersonforetak', 'ENK'],
    ['en', "it's an ASA actually", 'ASA'],
  ] as const) {
    it(`${language}: puts right the one that stands: "${text}"`, () => {
      const context = business('confirm', language, businessFields)
      expect(valuesIn(text, context)).to.deep.equal({ 'company.legalForm': form })
    })
  }
})

describe('understanding: what a legal form is called in English', () => {
  for (const [country, text, form] of [
    ['DK', 'private limited company', 'ApS'],
    ['DK', 'public limited company', 'A/S'],
    ['SE', 'limited company', 'AB'],
    ['SE', 'trading partnership', 'HB'],
    ['NO', 'limited company', 'AS'],
    ['NO', 'housing cooperative', 'BRL'],
  ] as const) {
    it(`${country}: "${text}"`, () => {
      const context = asking('company.legalForm', {
        country,
        customerType: 'business',
        language: 'en',
        open: businessFields,
        answered: firstFields,
      })
      expect(valuesIn(text, context)).to.include({ 'company.legalForm': form })
    })
  }
})

const asked = (country: 'DK' | 'SE' | 'NO') =>
  asking('company.legalForm', {
    country,
    customerType: 'business',
    open: businessFields,
    answered: firstFields,
  })

describe('understanding: a legal form asked for, in everyday words', () => {
  for (const [country, text, form] of [
    ['DK', 'jeg er selvstændig erhvervsdrivende', 'ENK'],
    ['DK', 'jeg kører solo', 'ENK'],
    ['DK', 'jeg er ene om det', 'ENK'],
    ['DK', 'vi er en idrætsklub', 'Forening'],
    ['DK', 'im self employed, one man show', 'ENK'],
    ['DK', 'I work for myself', 'ENK'],
    ['DK', 'We are organised as a non-profit association', 'Forening'],
    ['DK', "it's a foundation", 'Fond'],
    ['SE', 'jag kör solo', 'EF'],
    ['SE', 'vi är en idrottsklubb', 'Ideell förening'],
    ['SE', "I'm self-employed", 'EF'],
    ['SE', 'housing association', 'BRF'],
    ['NO', 'ansvarlig selskap med delt ansvar', 'DA'],
    ['NO', 'vi er et ansvarlig selskap med solidarisk ansvar', 'ANS'],
    ['NO', 'selvstendig næringsdrivende', 'ENK'],
    ['NO', 'eg driv åleine', 'ENK'],
    ['NO', 'frivillig lag', 'FLI'],
    ['NO', 'vi er en ideell organisasjon', 'FLI'],
    ['NO', 'we are a voluntary association', 'FLI'],
    ['NO', 'one-person business', 'ENK'],
  ] as const)
    it(`${country}: "${text}"`, () => {
      expect(valuesIn(text, asked(country))).to.deep.equal({ 'company.legalForm': form })
    })

  for (const [country, text] of [
    ['DK', 'jeg er ikke enkeltmand'],
    ['DK', 'I am not a sole trader'],
    ['DK', 'we are two partners'],
    ['DK', 'bare mig og min bror'],
    ['SE', 'jag är inte egen företagare, det är inte enskild firma'],
    ['NO', 'vi er to som driver det'],
    ['NO', "I'm not self-employed"],
  ] as const)
    it(`${country}: none in "${text}"`, () => {
      expect(valuesIn(text, asked(country))).to.deep.equal({})
    })

  it('is nothing of the firm where somebody else has it', () => {
    const context = business('company.address', 'da', businessFields)
    expect(valuesIn('det er et A/S jeg arbejder for', context)).to.deep.equal({})
    expect(valuesIn('er det et A/S?', context)).to.deep.equal({})
  })
})
