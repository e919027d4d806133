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
