import { expect } from 'chai'
import type { Language } from '../../../onboarding/vocabulary.ts'
import { asking, business, businessFields, firstFields, valuesIn } from './situations.ts'

/** Asked whether they are a business, in the country whose forms are meant. */
const asked = (language: Language) =>
  asking('customerType', {
    language,
    country: ({ da: 'DK', sv: 'SE', no: 'NO', en: 'NO' } as const)[language],
    open: ['customerType', 'payment', ...businessFields],
    answered: ['country'],
  })

const noForms: readonly (readonly [Language, string])[] = [
  ['en', 'I have my own firm, so as a company yes'],
  ['en', 'as a company'],
  ['en', 'we are registered as a company'],
  ['en', 'as a business, please'],
]

const forms: readonly (readonly [Language, string, string])[] = [
  ['en', 'as a sole trader', 'ENK'],
  ['en', 'we are an ASA', 'ASA'],
  ['en', 'we are an A S A', 'ASA'],
  ['da', 'vi er et A/S', 'A/S'],
  ['da', 'vi er et A S', 'A/S'],
  ['sv', 'vi är en ekonomisk förening', 'EK'],
  ['sv', 'enskild firma', 'EF'],
  ['no', 'vi er et AS', 'AS'],
]

const noNames: readonly (readonly [Language, string])[] = [
  ['en', 'we trade as an AS'],
  ['en', 'we operate as an ASA'],
  ['da', 'vi er registreret som A/S'],
  ['da', 'navnet er ApS'],
  ['sv', 'vi är registrerade som AB'],
  ['no', 'vi er registrert som AS'],
]

describe('words that spell a legal form', () => {
  for (const [language, said] of noForms)
    it(`are none when they only run together (${language}): ${said}`, () => {
      expect(valuesIn(said, asked(language))).to.deep.equal({ customerType: 'business' })
    })

  for (const [language, said, form] of forms)
    it(`are one by themselves (${language}): ${said}`, () => {
      const context = business('company.legalForm', language, firstFields)
      expect(valuesIn(said, context)).to.deep.equal({ 'company.legalForm': form })
    })

  for (const [language, said] of noNames)
    it(`are nobody's name (${language}): ${said}`, () => {
      const values = valuesIn(said, business('company.number', language))
      expect(values).not.to.have.property('company.name')
    })
})
