import { choicesIn } from '../choices/choices.ts'
import type { Token } from '../message.ts'
import type { Situation } from '../situation.ts'
import { listed } from '../words/canonical.ts'
import { noWords } from '../words/word-lists.ts'
import { wordsOf } from '../words/words-of.ts'
import { commandAlone, surroundingsOf, type Wish } from './commands.ts'

export const choosesPayment = (tokens: readonly Token[]): boolean =>
  choicesIn(wordsOf(tokens)).some(({ key }) => key === 'payment' || key === 'invoice.channel')

const thats = listed('det den dette detta that this')

/** "nej, det vil jeg ikke være med til": said to the notice, a no, and no end of everything. */
export function unlessRefused(
  situation: Situation,
  tokens: readonly Token[],
  wish: Wish | undefined,
): Wish | undefined {
  // "by post, I'm 74 and don't do computers": how invoices are to come, and no wish to go on elsewhere.
  if (wish === 'move' && choosesPayment(tokens)) return undefined
  if (wish !== 'cancel' || situation.context.asks !== 'notice') return wish
  // "det vil vi ikke være med til": said of what was asked, that is put in front.
  const isNo = [noWords, thats].some((list) => list.has(String(tokens[0]?.word)))
  return isNo && commandAlone(tokens.slice(1), surroundingsOf(situation)) !== wish
    ? undefined
    : wish
}
