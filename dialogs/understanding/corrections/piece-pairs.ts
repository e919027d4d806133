import { houseLetter } from '../addresses/dwelling.ts'
import type { Message, Token } from '../message.ts'
import { indexPhrases, never, phraseAt, phrasesOf } from '../words/phrases.ts'
import type { Scan, Stretch } from '../shapes/scan.ts'
import { asides, negations, wordSet } from '../words/word-lists.ts'
import { wordsOf } from '../words/words-of.ts'

/** Two pieces of an answer: the one that is right and the one that is not ("5, not 3"). */
export interface Pair {
  readonly fresh: string
  readonly old: string
  readonly stretch: Stretch
}

const repairs = wordSet('repair')
const instead = indexPhrases([['instead', phrasesOf((words) => words.correction.instead)]])

const before = new RegExp(
  String.raw`(?:^|\s)(\.\p{L}{2,}|\d{1,2}\.? ?(?:[tT][vVhH]|[mM][fF])\.?|\d{1,4}${houseLetter}?),? *$`,
  'u',
)
const behind =
  /^ *(\.\p{L}{2,}|\d{1,2}\.? ?(?:tv|th|mf)\.?|\d{1,4}(?: ?\p{L})?)(?![\p{L}\d@]|[.,:/-]?\d)/iu

/** Where "not", "and not", "instead of" ends that begins at a word. */
function denialEnd(words: readonly string[], at: number): number | undefined {
  const phrase = phraseAt(instead, words, { at, mayStepOver: never })
  if (phrase !== undefined) return phrase.to
  return negations.has(String(words[at])) ? at + 1 : undefined
}

/** Characters beside the denial in which its two pieces stand. */
const reach = 16

/** "number 41 on the High Street, not 14": the one short number of the clause before the denial. */
function apart(text: string): RegExpExecArray | undefined {
  const [number, another] = [
    ...text.matchAll(/(?<![\p{L}\d.,:/-])(\d{1,4})(?: ?\p{L})?(?![\p{L}\d]|[.,:/-]\d)/gu),
  ]
  return another === undefined ? number : undefined
}

/** "not 8C, 8D", "ikke 2 men 3": the denial stands in front, and the new piece behind the old one. */
const reversed =
  /^ *(\d{1,4}(?: ?\p{L}(?!\p{L}))?)(?:,? (?:but|men|utan|uten|it['’]?s|det er|det är)|,|, ?) (\d{1,4}(?: ?\p{L}(?!\p{L}))?)(?= *(?:[.!;\n]|,(?! ?\d)|$))/iu
/** "not .no but .eu in my e-mail" */
const reversedEndings =
  /^ *(\.\p{L}{2,})(?:,? (?:but|men|utan|it['’]?s|det er|det är)|,) (\.\p{L}{2,})(?![\p{L}\d@.])/iu

function pairBehind({ text }: Message, { start, end }: Stretch): Pair | undefined {
  const behindIt = text.slice(end)
  const [whole, old, fresh] = reversed.exec(behindIt) ?? reversedEndings.exec(behindIt) ?? []
  if (whole === undefined || old === undefined || fresh === undefined) return undefined
  return { fresh, old, stretch: { start, end: end + whole.length } }
}

/** The new piece, right before the denial or, behind a comma, anywhere in the clause before it. */
function freshBefore(text: string): { readonly fresh: string; readonly start: number } | undefined {
  const beside = before.exec(text.slice(-reach))
  if (beside !== null) return { fresh: String(beside[1]), start: text.length - beside[0].length }
  const far = /,\s*$/.test(text) ? apart(text) : undefined
  return far === undefined ? undefined : { fresh: far[0], start: far.index }
}

/** "3 A, inte B": beside a number with its letter, or a capital, a letter alone is denied. */
const letterBehind = /^ *(?:the )?(\p{L})(?![\p{L}\d@]|[.:/-]\p{L})/iu
const letterBefore = /(?:^|\s)(\p{Lu}),? *$/u
const numbered = /^(\d{1,4} ?)\p{L}$/u

/** What stands in front of a letter that is denied: the house with another one, or another letter. */
function houseBefore(text: string, letter: string): Pair | undefined {
  const front = freshBefore(text)
  const number = numbered.exec(front?.fresh ?? '')?.[1]
  if (front === undefined || number === undefined) return letterAlone(text, letter)
  const { fresh, start } = front
  return { fresh, old: number + letter, stretch: { start, end: text.length } }
}

function letterAlone(text: string, letter: string): Pair | undefined {
  const [whole, fresh] = letterBefore.exec(text) ?? []
  if (whole === undefined || fresh === undefined || letter !== letter.toUpperCase())
    return undefined
  return { fresh, old: letter, stretch: { start: text.length - whole.length, end: text.length } }
}

function lettersAround({ text }: Message, { start, end }: Stretch): Pair | undefined {
  const [denied, letter] = letterBehind.exec(text.slice(end)) ?? []
  if (denied === undefined || letter === undefined) return undefined
  const pair = houseBefore(text.slice(0, start), letter)
  return pair && { ...pair, stretch: { ...pair.stretch, end: end + denied.length } }
}

function pairAround({ text }: Message, { start, end }: Stretch): Pair | undefined {
  const front = freshBefore(text.slice(0, start))
  const [denied, old] = behind.exec(text.slice(end, end + reach)) ?? []
  if (front === undefined || denied === undefined || old === undefined) return undefined
  return { fresh: front.fresh, old, stretch: { start: front.start, end: end + denied.length } }
}

const pairBeside = (message: Message, denial: Stretch): Pair | undefined =>
  pairAround(message, denial) ?? pairBehind(message, denial) ?? lettersAround(message, denial)

const figureOrEnding = /[\d.]|(?<!\p{L})\p{Lu}(?!\p{L})/u

/** "3 A förresten inte B": where the little words begin that stand in front of a denial. */
function startOf(tokens: readonly Token[], at: number): number {
  let from = at
  while ([asides, repairs].some((list) => list.has(String(tokens[from - 1]?.word)))) from -= 1
  return tokens[from]?.start ?? 0
}

/** "5, not 3", "not 8C, 8D", "3 A, not B" anywhere in the message. */
export function findPair({ message }: Scan): Pair | undefined {
  const { text, tokens } = message
  if (!figureOrEnding.test(text)) return undefined
  const words = wordsOf(tokens)
  for (const at of tokens.keys()) {
    const end = tokens[(denialEnd(words, at) ?? 0) - 1]?.end
    if (end === undefined) continue
    const denial = { start: startOf(tokens, at), end }
    const pair = pairBeside(message, denial)
    if (pair !== undefined) return pair
  }
  return undefined
}
