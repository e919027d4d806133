import { expect } from 'chai'
import type { Language } from '../../../onboarding/vocabulary.ts'
import { asking, business, opening, valuesIn } from './situations.ts'

const atPayment = (language: Language) => {
  const context = business('payment', language)
  return { ...context, open: ['payment', ...context.open] }
}

describe('understanding: a firm that no legal form tells', () => {
  for (const [language, text, name] of [
    ['sv', '5599991279 Blåklockans Blommor', 'Blåklockans Blommor'],
    ['no', '923609016 Fjordens Perle', 'Fjordens Perle'],
    ['da', 'cvr 25052943 - Nordhavns Perle', 'Nordhavns Perle'],
    ['da', '25052943\nNordhavns Perle', 'Nordhavns Perle'],
  ] as const) {
    it(`${language}: behind the number that was asked for: "${text}"`, () => {
      const values = valuesIn(text, business('company.number', language))
      expect(values).to.include({ 'company.name': name })
      expect(values).not.to.include.keys('contact.name')
    })
  }

  for (const [language, text] of [
    ['sv', '5599991279 Eva Lind'],
    ['da', '25052943 Lone Dahl'],
    ['no', '923609016 Kari Moen'],
  ] as const) {
    it(`${language}: nobody's name is one: "${text}"`, () => {
      const values = valuesIn(text, business('company.number', language))
      expect(values).to.include.keys('contact.name')
      expect(values).not.to.include.keys('company.name')
    })
  }

  for (const [language, text, name] of [
    ['da', 'faktura, navnet er Nordhavn Sejlklub', 'Nordhavn Sejlklub'],
    ['sv', 'faktura, namnet är Lunds Roddklubb', 'Lunds Roddklubb'],
    ['no', 'faktura, navnet er Bergens Roklubb', 'Bergens Roklubb'],
    ['en', 'invoice, name is Harbour Rowing Club', 'Harbour Rowing Club'],
  ] as const) {
    it(`${language}: called a name that says what it is: "${text}"`, () => {
      expect(valuesIn(text, atPayment(language))).to.deep.equal({
        payment: 'invoice',
        'company.name': name,
      })
    })
  }

  for (const [language, text, name] of [
    ['da', 'faktura, mit navn er Lone Dahl', 'Lone Dahl'],
    ['sv', 'faktura, jag heter Siri Skola', 'Siri Skola'],
    ['no', 'faktura, navnet er Kari Moen', 'Kari Moen'],
    ['en', 'invoice, my name is Sylvi Garage', 'Sylvi Garage'],
  ] as const) {
    it(`${language}: somebody is called so: "${text}"`, () => {
      expect(valuesIn(text, atPayment(language))).to.deep.equal({
        payment: 'invoice',
        'contact.name': name,
      })
    })
  }
})

describe('understanding: what somebody is and where', () => {
  for (const [language, text] of [
    ['da', 'Bageri i Danmark, faktura tak'],
    ['sv', 'Frisörsalong i Sverige, vi vill ha faktura'],
    ['no', 'Restaurant i Bergen, faktura takk'],
    ['en', 'Bakery in Oslo, we want an account on invoice'],
  ] as const) {
    it(`${language}: is no name: "${text}"`, () => {
      expect(valuesIn(text, opening(language))).not.to.include.keys('company.name')
    })
  }

  for (const [language, text, name] of [
    ['da', 'Bageriet i Ribe, faktura tak', 'Bageriet i Ribe'],
    ['sv', 'Krogen i Malmö, faktura tack', 'Krogen i Malmö'],
  ] as const) {
    it(`${language}: is one where it is told which: "${text}"`, () => {
      expect(valuesIn(text, opening(language))).to.include({ 'company.name': name })
    })
  }
})

describe('understanding: a figure inside the name of a firm', () => {
  for (const [language, text, name] of [
    ['da', 'vi hedder Kroen 1912 i Ribe ApS', 'Kroen 1912 i Ribe ApS'],
    ['sv', 'Krogen 1912 i Simrishamn AB', 'Krogen 1912 i Simrishamn AB'],
    ['no', 'Kroa 1912 i Bergen AS', 'Kroa 1912 i Bergen AS'],
    ['en', 'Studio 54 in London AS', 'Studio 54 in London AS'],
    // A year is none of it.
    ['sv', 'vi startade 1912 i Simrishamn AB', 'Simrishamn AB'],
    ['en', 'Founded in 1912 in Oslo AS', 'Oslo AS'],
  ] as const) {
    it(`${language}: "${text}"`, () => {
      expect(valuesIn(text, business('company.name', language))).to.deep.equal({
        'company.name': name,
      })
    })
  }

  for (const [text, name] of [
    ['Fjord & Måne ans, ålesund, norge', 'Fjord & Måne ans'],
    ['tunn is ab, sverige', 'tunn is ab'],
    ['hej, tunn is ab här, kalle på lagret', 'tunn is ab'],
    ['paus ab sverige, anna pihl 0701740644 anna@pausab.example.se', 'paus ab'],
    ['vi hedder Lindholt VVS, cvr nr har min kone, hun er ude at køre', 'Lindholt VVS'],
  ] as const) {
    it(`and one with a form in small letters, at the opening: "${text}"`, () => {
      const values = valuesIn(text, asking('country', { open: ['country', 'customerType'] }))
      expect(values['company.name']).to.equal(name)
      expect(values['customerType']).not.to.equal('private')
    })
  }

  for (const text of ['our company is ab', 'my name is as', 'same as norway', 'min kone og jeg']) {
    it(`and no firm: "${text}"`, () => {
      const values = valuesIn(text, asking('country', { open: ['country', 'customerType'] }))
      expect(values).not.to.include.keys('company.name')
    })
  }
})
