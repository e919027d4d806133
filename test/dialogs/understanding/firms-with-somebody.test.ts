import { expect } from 'chai'
import { languages, type Language } from '../../../onboarding/vocabulary.ts'
import { business, valuesIn } from './situations.ts'

const names: Readonly<Record<Language, readonly string[]>> = {
  da: ['Smørrebrød hos Bodil ApS', 'Blomster af Bodil ApS'],
  sv: ['Fika hos Bodil AB', 'Design av Bodil AB'],
  no: ['Frisøren hos Bodil AS', 'Ull av Bodil AS'],
  en: ['Flowers by Bodil AS', 'Coffee by Bodil AS'],
}

/** Whose firm it is, and not what it is called. */
const others: Readonly<Record<Language, readonly [said: string, name: string]>> = {
  da: ['Ansat hos Bodil ApS', 'Bodil ApS'],
  sv: ['Jobbar hos Bodil AB', 'Bodil AB'],
  no: ['Sjef hos Bodil AS', 'Bodil AS'],
  en: ['Employed by Bodil AS', 'Bodil AS'],
}

describe('understanding: "hos", "by" inside the name of a firm that was asked for', () => {
  for (const language of languages) {
    const context = business('company.name', language)
    for (const name of names[language])
      it(`${language}: ${name}`, () => {
        expect(valuesIn(name, context)['company.name']).to.equal(name)
      })
    const [said, name] = others[language]
    it(`${language}: "${said}" leads to it`, () => {
      expect(valuesIn(said, context)['company.name']).to.equal(name)
    })
  }
})
