import { expect } from 'chai'
import type { Language } from '../../../onboarding/vocabulary.ts'
import { understand } from '../../../dialogs/understanding/understand.ts'
import { summary } from './situations.ts'

type Row = readonly [language: Language, said: string]

const yeses: readonly Row[] = [
  ['da', 'Ovenstående kan hermed bekræftes.'],
  ['da', 'det er vi indforstået med'],
  ['da', 'Ja tak, det ser helt rigtigt ud. Hvor er det nemt!'],
  ['sv', 'Ovanstående kan härmed bekräftas.'],
  ['sv', 'det är vi införstådda med'],
  ['sv', 'Ja, det stämmer. Vad smidigt!'],
  ['no', 'Ovenstående kan herved bekreftes'],
  ['no', 'det er vi innforstått med'],
  ['no', 'ja, det er greitt for meg'],
  ['no', 'jaudå, dette e heilt rett'],
  ['no', 'Ja, det stemmer. Så lettvint!'],
  ['en', 'The above can hereby be confirmed'],
  ['en', 'Yes, all correct. How easy!'],
]

/** Denied, asked or put off; and an exclamation that says nothing of the answers. */
const none: readonly Row[] = [
  ['da', 'kan det bekræftes'],
  ['da', 'kan ikke bekræftes'],
  ['da', 'Ovenstående kan bekræftes i morgen'],
  ['da', 'det er vi ikke indforstået med'],
  ['da', 'Hvor er det nemt!'],
  ['da', 'ja, hvor er det'],
  ['da', 'ok, hvor er det nemt'],
  ['sv', 'kan det bekräftas?'],
  ['no', 'jaudå, men dette e feil'],
  ['no', 'det er ikkje greitt for meg'],
  ['en', 'how easy is it?'],
  ['en', 'yes, how easy is it to change'],
]

describe('a yes in formal words, in nynorsk, and beside what is called out', () => {
  for (const asks of ['confirm', 'notice'] as const) {
    for (const [language, said] of yeses)
      it(`${asks}, ${language}: "${said}" is one`, () => {
        expect(understand(said, summary(language, asks)).assent).to.equal('yes')
      })

    for (const [language, said] of none)
      it(`${asks}, ${language}: "${said}" is none`, () => {
        expect(understand(said, summary(language, asks)).assent).to.not.equal('yes')
      })
  }
})
