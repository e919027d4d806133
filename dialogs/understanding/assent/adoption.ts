import type { Intent } from '../talk/answer-intent.ts'
import { listed } from '../words/canonical.ts'
import type { Token } from '../message.ts'
import type { Situation } from '../situation.ts'
import { isBesideYes, yesWords } from './yes-voices.ts'
import { wordSet } from '../words/word-lists.ts'
import { wordsOf } from '../words/words-of.ts'

/** "brug", "använd", "ta", "go with": what is done with what was proposed. */
const adopting = wordSet('adopting')
const proposed = listed('den det dette denne detta denna this that it one')
/** "det kan dere bruke", "you may use it" */
const permitting = listed(
  'kan må får can may could du i ni dere dykk you bare bara just with vi we',
)

const isClosed = (word: string): boolean =>
  [adopting, proposed, permitting, yesWords].some((list) => list.has(word)) || isBesideYes(word)

/** "ja, brug den", "ta det", "you can use that one": said of what we proposed, and nothing else beside it. */
export function adopts(words: readonly string[]): boolean {
  const isNamed = words.some((word) => proposed.has(word) || yesWords.has(word))
  return isNamed && words.some((word) => adopting.has(word)) && words.every(isClosed)
}

/** Where we asked whether something else was meant, or may be used: "take it" takes it. */
export function adoption(
  { context, scan, fills }: Situation,
  tokens: readonly Token[],
): Intent | undefined {
  const mayAdopt = context.asks.startsWith('suggest:') && fills.size === 0
  if (!mayAdopt || scan.message.text.includes('?')) return undefined
  return adopts(wordsOf(tokens)) ? { assent: 'yes' } : undefined
}
