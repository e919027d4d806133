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

/** "den rigtige", "that's the right one": Swedish "rätta" is a verb besides. */
const rightOnes = listed('rigtige riktige rette rätta riktiga right correct')
const besideRight = listed('det den er är is its thats the one var was')

const isRightOne = (words: readonly string[]): boolean =>
  words.some((word) => rightOnes.has(word)) &&
  words.some((word) => proposed.has(word)) &&
  words.every((word) => [rightOnes, besideRight, proposed, yesWords].some((list) => list.has(word)))

const isClosed = (word: string): boolean =>
  [adopting, proposed, permitting, yesWords].some((list) => list.has(word)) || isBesideYes(word)

/** "ja, brug den", "ta det", "you can use that one": said of what we proposed, and nothing else beside it. */
export function adopts(words: readonly string[]): boolean {
  const isNamed = words.some((word) => proposed.has(word) || yesWords.has(word))
  return isNamed && words.some((word) => adopting.has(word)) && words.every(isClosed)
}

const possessives = listed('min mit mitt my')
const faults = listed('fejl feil fel bad mistake fault typo misstag skyld')
const slips =
  /^(?:taste|slå|skrive?|stav|slarv|finger)(?:fejl|feil|fel)$|^typo$|^(?:undskyld|unnskyld|beklager|sorry|förlåt)$/u
const besideSlip = listed('det var er är was that it en et ett a an')

/** "jeps, min fejl", "yes sorry, typo": a yes to what was meant, and whose fault it was otherwise. */
function excuses(words: readonly string[]): boolean {
  const isMine = words.some(
    (word, at) => possessives.has(word) && faults.has(String(words[at + 1])),
  )
  const isSlip = (word: string) =>
    slips.test(word) || (isMine && (possessives.has(word) || faults.has(word)))
  return (
    yesWords.has(String(words[0])) &&
    words.some(isSlip) &&
    words.every(
      (word) => yesWords.has(word) || isBesideYes(word) || isSlip(word) || besideSlip.has(word),
    )
  )
}

/** Where we asked whether something else was meant, or may be used: "take it" takes it. */
export function adoption(
  { context, scan, fills }: Situation,
  tokens: readonly Token[],
): Intent | undefined {
  const mayAdopt = context.asks.startsWith('suggest:') && fills.size === 0
  if (!mayAdopt || scan.message.text.includes('?')) return undefined
  const words = wordsOf(tokens)
  return [adopts, excuses, isRightOne].some((sign) => sign(words)) ? { assent: 'yes' } : undefined
}
