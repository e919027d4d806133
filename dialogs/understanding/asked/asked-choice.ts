import { fits, put, type Situation } from '../situation.ts'
import { negations } from '../words/word-lists.ts'

const longestTry = 4

/** A few words are an answer that fits no choice; a sentence is something else. */
const isTry = ({ scan }: Situation): boolean =>
  scan.message.tokens.filter(({ kind }) => kind === 'word').length <= longestTry

/** "I am not a sole trader": names the form, to say that it is another one. */
const isFormDenied = ({ asked, scan }: Situation): boolean =>
  asked === 'company.legalForm' && scan.message.tokens.some(({ word }) => negations.has(word))

/** The rest of a message as one of the choices that were asked for: "det er enkeltmanns". */
export function putChoice(situation: Situation): void {
  const { asked, fills, scan } = situation
  const text = scan.message.text
  if (!isFormDenied(situation) && fits(situation, asked, text))
    put(situation, { key: asked, raw: text, how: 'asked' })
  else if (fills.size === 0 && isTry(situation))
    situation.refused ??= { key: asked, raw: text, why: { ok: false, reason: 'notAChoice' } }
}
