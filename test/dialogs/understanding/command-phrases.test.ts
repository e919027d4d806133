import { expect } from 'chai'
import { understand } from '../../../dialogs/understanding/understand.ts'
import { recognise } from '../../../locales/recognise.ts'
import { languages } from '../../../onboarding/vocabulary.ts'
import { business } from './situations.ts'

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
