import { expect } from 'chai'
import { understand } from '../../../dialogs/understanding/understand.ts'
import { recognise } from '../../../locales/recognise.ts'
import { languages } from '../../../onboarding/vocabulary.ts'
import { business, summary } from './situations.ts'

describe('understanding: every phrase of a command', () => {
  for (const language of languages) {
    it(`written like a name fills no name, in ${language} (“Start på nytt”)`, () => {
      const { commands } = recognise[language]
      const phrases = Object.entries(commands).flatMap(([name, said]) =>
        name.endsWith('Within') ? [] : [...said],
      )
      const taken = phrases
        .map((phrase) => phrase.charAt(0).toUpperCase() + phrase.slice(1))
        .filter((phrase) => understand(phrase, business('contact.name', language)).fills.length > 0)
      expect(phrases).not.to.have.length(0)
      expect(taken).to.deep.equal([])
    })
  }
})

describe('understanding: whoever wants all that we have to be deleted wants no copy of it (GD-20)', () => {
  const rows = [
    ['da', 'vil have at I sletter alt I har om mig'],
    ['sv', 'vill att ni raderar allt ni har om mig'],
    ['no', 'vil at dere sletter alt dere har om meg'],
    ['no', 'eg vil at de slettar alt de har om meg'],
    ['en', 'want you to delete everything you have on me'],
  ] as const
  for (const [language, text] of rows)
    it(`${language}: "${text}"`, () => {
      const { command, fills } = understand(text, summary(language))
      expect(command?.name).to.equal('delete')
      expect(fills).to.deep.equal([])
    })

  const others = [
    ['da', 'jeg vil se alt I har om mig', 'mydata'],
    ['no', 'kva veit de om meg', 'mydata'],
  ] as const
  for (const [language, text, name] of others)
    it(`${language}: "${text}" is ${name}`, () => {
      expect(understand(text, summary(language)).command?.name).to.equal(name)
    })
})
