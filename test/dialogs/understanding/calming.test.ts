import { expect } from 'chai'
import { understand } from '../../../dialogs/understanding/understand.ts'
import { languages, type Language } from '../../../onboarding/vocabulary.ts'
import { summary } from './situations.ts'

type Table = Readonly<Record<Language, readonly string[]>>

const calming: Table = {
  da: [
    'det er ikke noget problem',
    'ikke noget problem',
    'intet problem',
    'ingen problemer',
    'det gør ikke noget',
  ],
  sv: ['inga problem', 'inget problem', 'det är inga problem', 'det gör inget', 'ingen fara'],
  no: ['ikke noe problem', 'det er ikke noe problem', 'ingen problem', 'det gjør ingenting'],
  en: ['no problem', 'no problem at all', "that's no problem", 'not a problem', 'no worries'],
}

const agreeing: Table = {
  da: [
    'ja, det er ikke noget problem',
    'alt stemmer, intet problem',
    'intet problem, opret mig',
    'ingen indvendinger',
  ],
  sv: ['ja inga problem', 'inga problem, lägg upp mig', 'inga invändningar'],
  no: ['ja, ikke noe problem', 'ikke noe problem, opprett meg', 'ingen innvendinger'],
  en: [
    'yes, no problem',
    'no problem, create me',
    'all correct, no problem',
    'I see no problems',
    'no objections',
  ],
}

describe('“no problem” at the summary', () => {
  for (const language of languages) {
    it(`${language}: creates nobody; it is asked whether it was a yes`, () => {
      for (const text of calming[language]) {
        const { assent, unclear } = understand(text, summary(language))
        expect({ assent, unclear }, text).to.deep.equal({ assent: 'partly', unclear: true })
      }
    })

    it(`${language}: takes nothing from a yes beside it`, () => {
      for (const text of agreeing[language])
        expect(understand(text, summary(language)).assent, text).to.equal('yes')
    })

    it(`${language}: to the credit notice it is the yes that it always was`, () => {
      const [first = ''] = calming[language]
      const context = { ...summary(language), asks: 'notice' }
      expect(understand(first, context).assent, first).to.equal('yes')
    })
  }
})
