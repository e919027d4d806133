import { expect } from 'chai'
import { understand } from '../../../dialogs/understanding/understand.ts'
import type { Language } from '../../../onboarding/vocabulary.ts'
import { summary } from './situations.ts'

type Row = readonly [Language, said: string]

const yeses: readonly Row[] = [
  ['sv', 'Jadå, det stämmer alltihop, tack ska ni ha'],
  ['sv', 'Ja, allt rätt. Tack så jättemycket'],
  ['sv', 'Ja, tackar så mycket. Ha en fin dag!'],
  ['sv', 'Ja, det är rätt, trevlig helg'],
  ['da', 'Ja, det er rigtigt, tak skal I have'],
  ['da', 'Ja, det passer. Hav en god dag'],
  ['da', 'Ja, mange tak skal I have, god weekend'],
  ['no', 'Ja, det stemmer, takk skal dere ha'],
  ['no', 'Ja, det stemmer. Ha en fin dag videre'],
  ['no', 'Ja, tusen takk skal du ha. God helg!'],
  ['en', 'Yes, thanks a million'],
  ['en', "Yes, that's all correct, thank you ever so much"],
  ['en', 'Yes. Have a great weekend!'],
]

/** An "ok" takes leave, a condition stays one, and what is asked or said besides is no courtesy. */
const none: readonly Row[] = [
  ['sv', 'ok, ha en fin dag'],
  ['sv', 'ja hej då'],
  ['sv', 'Tack ska ni ha men nej'],
  ['sv', 'Ja, tack, ska ni ha mer?'],
  ['sv', 'Ja, det stämmer, men ha en fin dag'],
  ['sv', 'tack ska ni ha'],
  ['da', 'fint, god weekend'],
  ['da', 'Ja, goddag'],
  ['no', 'ok, ha det'],
  ['en', 'ok have a nice day'],
  ['en', 'have a nice day'],
]

describe('a yes with thanks and good wishes', () => {
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
