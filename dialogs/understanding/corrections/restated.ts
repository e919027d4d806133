import { listed } from '../words/canonical.ts'
import { phrasesOf } from '../words/phrases.ts'
import type { Token } from '../message.ts'
import { capitalsEnd } from '../names/name-announced.ts'
import { resembles } from '../words/resemblance.ts'
import { isLeft, take, type Scan } from '../shapes/scan.ts'
import { wordSet } from '../words/word-lists.ts'

/** "altså", "dvs", "i.e.", "that is": what was just said is said again. */
const restating = listed('altså alltså dvs dvs. ie so thatis nemlig det-vil-sige')
const twoWords = /^(?:that is|det vil|vil sige|vill säga|vill saga|vil si|det er|det är)$/
const hesitations = wordSet('hesitation')
const spelled = new Set(
  phrasesOf(({ correction }) => correction.spelled).flatMap((phrase) => phrase.split(/[ |]/)),
)
const longestEnding = 3

const isSlipTold = ({ kind, word, text }: Token): boolean =>
  kind === 'mark' ||
  hesitations.has(word) ||
  spelled.has(word) ||
  word === 'the' ||
  (kind === 'number' && text.length <= longestEnding)

/** Index behind which the words begin that say it again, in front of what follows. */
function restatingStart(between: readonly Token[]): number | undefined {
  const words = between.filter(({ kind }) => kind === 'word')
  const [first, last] = words.slice(-2)
  const only = last ?? first
  if (only === undefined) return undefined
  if (restating.has(only.word)) return between.indexOf(only)
  const isTwo =
    last !== undefined && first !== undefined && twoWords.test(`${first.word} ${last.word}`)
  return isTwo ? between.indexOf(first) : undefined
}

/** "20123495.. øh 59 til sidst, altså 20123459": between two values, that the second one says the first again. */
export function isRestated(between: readonly Token[]): boolean {
  const start = restatingStart(between)
  return start !== undefined && between.slice(0, start).every(isSlipTold)
}

const isName = ({ kind, capital }: Token): boolean => kind === 'word' && capital

/** `Asa Sjoberg` and `Åsa Sjöberg`: word by word the same in another spelling. */
const isSameName = (one: readonly Token[], other: readonly Token[]): boolean =>
  one.length === other.length &&
  one.every((token, at) => {
    const next = String(other[at]?.plain)
    return token.plain === next || resembles(bare(token.plain), bare(next))
  })

/** Without the rings and strokes that not every telephone has. */
const bare = (word: string): string => word.replace(/[øö]/g, 'o').replace(/[åæä]/g, 'a')

/** "Asa Sjoberg, dvs Åsa Sjöberg": of a name that is said again in another spelling only the last one is left. */
export function takeRestated(scan: Scan): void {
  const { tokens } = scan.message
  const at = tokens.findIndex(
    ({ word, capital }, index) => index > 0 && !capital && restating.has(word),
  )
  if (at === -1) return
  const end = capitalsEnd(tokens, at + 1)
  const begin = tokens.findLastIndex((token, index) => index < at && isName(token)) + 1
  const from = tokens.findLastIndex((token, index) => index < begin && !isName(token)) + 1
  const first = tokens[from]
  const isFree = first !== undefined && tokens.slice(from, end).every((one) => isLeft(scan, one))
  const between = tokens.slice(begin, at)
  if (!isFree || !between.every(({ kind }) => kind === 'mark')) return
  if (isSameName(tokens.slice(from, begin), tokens.slice(at + 1, end)))
    take(scan, first.start, tokens[at]?.end ?? first.start)
}
