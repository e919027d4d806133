import type { Intent } from '../talk/answer-intent.ts'
import { kindOf } from '../words/field-keys.ts'
import type { Token } from '../message.ts'
import { figuresIn, takeFigures } from './other-amount.ts'
import { indexPhrases, phrasesIn, phrasesOf } from '../words/phrases.ts'
import { tokenFrom } from '../shapes/scan.ts'
import type { Situation } from '../situation.ts'
import {
  conjunctions,
  copulas,
  currencies,
  fillers,
  functionWords,
  wordSet,
} from '../words/word-lists.ts'

const key = 'credit.amount'
/** "too much", "for mye", "more than we need": behind an amount, that it is not the one. */
const refusing = indexPhrases([
  ['refusing', phrasesOf(({ disputing, tooMuchSaid }) => [...disputing, ...tooMuchSaid])],
])
const months = new Set(
  phrasesOf(({ perMonth, perYear, perWeek }) => [perMonth, perYear, perWeek].flat()).flatMap(
    (phrase) => phrase.split(/[ |]/),
  ),
)
const seeming = wordSet('seeming')
const small = [fillers, copulas, functionWords, months, currencies, seeming]
const mostWords = 12

const isLittle = ({ word }: Token): boolean => small.some((list) => list.has(word))
const endsClause = ({ kind, text, word }: Token): boolean =>
  kind === 'break' || kind === 'number' || /^[,;.!?]$/.test(text) || conjunctions.has(word)

/** Whether the clause goes on behind the amount with nothing but that it is too much. */
function isRefused({ scan: { message } }: Situation, end: number): boolean {
  const from = tokenFrom(message, end)
  const behind = message.tokens.slice(from, from + mostWords)
  const last = behind.findIndex(endsClause)
  const words = (last === -1 ? behind : behind.slice(0, last)).filter(({ kind }) => kind === 'word')
  const [hit] = phrasesIn(
    refusing,
    words.map(({ word }) => word),
    (at) => fillers.has(String(words[at]?.word)),
  )
  return hit !== undefined && words.slice(0, hit.from).every(isLittle)
}

/** "2000 a month is too much": the amount that is turned down is none that is given. */
export function takeRefusedAmount(situation: Situation): void {
  const { asked, context, scan, fills } = situation
  const isAbout = kindOf(asked) === 'amount' || context.answered.includes(key)
  if (!isAbout || fills.has(key) || scan.message.text.includes('?')) return
  // "I said 5000 but 8000 is too much": nobody can tell whether the 5000 is meant.
  const [first] = figuresIn(scan)
  if (first === undefined || !isRefused(situation, first.end)) return
  takeFigures(scan, [first])
  situation.refusedAmount = true
}

/** Another amount than the one that was turned down is asked for. */
export const refusedIntent = ({ refusedAmount, fills }: Situation): Intent | undefined =>
  refusedAmount !== true || fills.size > 0
    ? undefined
    : { command: { name: 'change', target: key } }
