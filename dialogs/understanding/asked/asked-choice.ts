import { isAsWhat } from '../shapes/as-what.ts'
import { fits, put, type Situation } from '../situation.ts'
import { negations } from '../words/word-lists.ts'

const longestTry = 4

/** A few words are an answer that fits no choice; a sentence is something else. */
const isTry = ({ scan }: Situation): boolean =>
  scan.message.tokens.filter(({ kind }) => kind === 'word').length <= longestTry

/** "I am not a sole trader" names a form to say that it is another one, "what we count as" names none. */
const isNoForm = ({ asked, scan: { message } }: Situation): boolean =>
  asked === 'company.legalForm' &&
  (message.tokens.some(({ word }) => negations.has(word)) ||
    isAsWhat(message.tokens, message.tokens.length - 1))

/** The rest of a message as one of the choices that were asked for: "det er enkeltmanns". */
export function putChoice(situation: Situation): void {
  const { asked, fills, scan } = situation
  const text = scan.message.text
  if (!isNoForm(situation) && fits(situation, asked, text))
    put(situation, { key: asked, raw: text, how: 'asked' })
  else if (fills.size === 0 && isTry(situation))
    situation.refused ??= { key: asked, raw: text, why: { ok: false, reason: 'notAChoice' } }
}
