import { expect } from 'chai'
import { languages, type Language } from '../../../onboarding/vocabulary.ts'
import { business, valuesIn } from './situations.ts'

/** The type is settled, and the name of the company is asked for. */
const named = (language: Language) => ({
  ...business('company.name', language, ['company.number', 'customerType']),
  values: { customerType: 'business' },
})

const asPrivate: Readonly<Record<Language, readonly string[]>> = {
  da: ['nej vent, jeg opretter mig som privat, ikke som firma', 'som privatperson'],
  sv: ['vänta, jag registrerar mig som privatperson, inte som företag', 'som privatperson'],
  no: ['vent, jeg melder meg på som privatperson, ikke som bedrift', 'som privatperson'],
  en: ["no wait, I'm signing up as a private person, not as a company", 'as a private person'],
}

const notPrivate: Readonly<Record<Language, readonly string[]>> = {
  da: ['Som privatperson ville jeg også handle, men nu er det firmaet', 'som sagt Nordlys ApS'],
  sv: ['som privatperson hade jag köpt mer, men nu gäller det bolaget', 'som sagt Björkö Bygg'],
  no: ['som privatperson handler jeg ofte, men nå gjelder det firmaet', 'som sagt Fjordlys'],
  en: [
    'as a private person I would, but this is for the company',
    'can I buy as a private person?',
  ],
}

describe('understanding: private after all, where the name of the company is asked for', () => {
  for (const language of languages) {
    for (const said of asPrivate[language])
      it(`${language}: “${said}”`, () => {
        expect(valuesIn(said, named(language))).to.deep.equal({ customerType: 'private' })
      })
    for (const said of notPrivate[language])
      it(`${language}: not “${said}”`, () => {
        expect(valuesIn(said, named(language))).not.to.have.property('customerType')
      })
  }
})
