import { canonical } from '../words/canonical.ts'
import { eachWord } from '../words/each-word.ts'
import { copulas, wordSet } from '../words/word-lists.ts'

/** Papers that carry a number: invoice, order, case. "invoice 20123456" names the number of none, "your invoice 20123456" does. */
const papers = wordSet('papers')
/** What has a number as well, and is told only by its "number": customer, account, item. */
const numbered = wordSet('numbered')
const numberWords = wordSet('numberWords')
/** "your invoice", "the last order", "about order": which paper it is. */
const pointing = wordSet('pointing')
/** `fakturaen`, `ordern`, `bestillinga` */
const definite: ReadonlySet<string> = new Set(
  [...papers].flatMap((paper) => ['en', 'n', 'et', 'a'].map((end) => canonical(paper + end))),
)
const linking = new Set(['s', 'es'])

/** A number as papers carry it: in one, in groups, or with strokes: `20123499`, `2026-1187`; neither money nor a clock. */
const paperNumber = /(?:\d{5,}|\d{1,4}(?: \d{2,4}(?!\d))*)(?:[-/]\d+)*(?!\d| ?(?:kr|:|,-))/y
const figuresPattern = /\d+/g
const fewestFigures = 3
/** A GLN is where invoices go, whatever it is called. */
const glnLength = 13
const norwegianLength = 9

interface Meaning {
  /** `ordre`, `fakturaen` */
  readonly isPaper: boolean
  readonly isDefinite: boolean
  /** `kunde`, `sags`: in front of "number". */
  readonly hasNumber: boolean
  /** `fakturanr`, `sagsnummeret` */
  readonly isCompound: boolean
}

const withoutTail = (word: string, tails: ReadonlySet<string>): readonly string[] =>
  [...tails].filter((tail) => word.endsWith(tail)).map((tail) => word.slice(0, -tail.length))

const hasNumber = (word: string): boolean =>
  definite.has(word) ||
  [word, ...withoutTail(word, linking)].some((one) => papers.has(one) || numbered.has(one))

const meaningOf = eachWord((word): Meaning => {
  const isDefinite = definite.has(word)
  return {
    isPaper: isDefinite || papers.has(word),
    isDefinite,
    hasNumber: hasNumber(word),
    isCompound: withoutTail(word, numberWords).some(hasNumber),
  }
})

interface Word {
  readonly text: string
  readonly word: string
  readonly start: number
}

const longestWord = 24
const mostBetween = 3
const between = new Set(' .:\n')
const isLetter = (char: string): boolean => /\p{L}/u.test(char)

/** The word that ends at an offset, over blanks, a colon and the full stop of "nr." */
function wordBefore(text: string, offset: number): Word | undefined {
  let end = offset
  while (offset - end < mostBetween && between.has(text.charAt(end - 1))) end -= 1
  if (text.charAt(end - 1) === '#') return { text: '#', word: '#', start: end - 1 }
  let start = end
  while (end - start < longestWord && isLetter(text.charAt(start - 1))) start -= 1
  if (start === end) return undefined
  const word = text.slice(start, end)
  return { text: word, word: canonical(word), start }
}

const isNumberWord = ({ text, word }: Word): boolean => numberWords.has(word) && text !== 'NO'

/** "your latest invoice 2012", "fakturaen 2012": this one, and not how it is to be paid; behind a full stop another sentence begins. */
function isPointedAt(text: string, { text: typed, word, start }: Word): boolean {
  if (text.charAt(start + typed.length) !== ' ') return false
  const before = wordBefore(text, start)
  if (meaningOf(word).isDefinite || before === undefined) return meaningOf(word).isDefinite
  return pointing.has(before.word) || pointing.has(String(wordBefore(text, before.start)?.word))
}

/** `fakturanr`, `order number`: where the name begins that ends with this word. */
function namedStart(text: string, head: Word): number | undefined {
  if (meaningOf(head.word).isCompound) return head.start
  const before = isNumberWord(head) ? wordBefore(text, head.start) : undefined
  return before !== undefined && meaningOf(before.word).hasNumber ? before.start : undefined
}

/** Where the name of the number of a paper begins, when it ends with this word: "my order", "the order number is". */
function nameStart(text: string, last: Word): number | undefined {
  if (isNumberWord(last) || !copulas.has(last.word)) {
    const isNamed = meaningOf(last.word).isPaper && isPointedAt(text, last)
    return isNamed ? last.start : namedStart(text, last)
  }
  const head = wordBefore(text, last.start)
  return head && namedStart(text, head)
}

/** `ordrenummer`, `order number`: whether a word names the number of a paper, alone or with the one before it. */
export const namesPaperNumber = (word: string, before: string | undefined): boolean =>
  meaningOf(word).isCompound ||
  (numberWords.has(word) && word !== 'no' && before !== undefined && meaningOf(before).hasNumber)

/** "customer no 923609016": the number of a Norwegian company. */
const isNorwegian = ({ word }: Word, figures: number): boolean =>
  word === 'no' && figures === norwegianLength

/** Where the number that begins there ends, when it can be the one of a paper. */
function numberEnd(text: string, at: number, last: Word): number | undefined {
  paperNumber.lastIndex = at
  const number = String(paperNumber.exec(text)?.[0])
  const figures = number.replace(/\D/g, '').length
  const isOther = figures < fewestFigures || figures === glnLength || isNorwegian(last, figures)
  return isOther ? undefined : at + number.length
}

function blanked(text: string, at: number): string {
  const last = wordBefore(text, at)
  const start = last && nameStart(text, last)
  const end = last && start !== undefined ? numberEnd(text, at, last) : undefined
  if (start === undefined || end === undefined) return text
  return text.slice(0, start) + ' '.repeat(end - start) + text.slice(end)
}

/**
 * The text with the numbers of papers blanked out, and their names: "your last invoice no. 20123499 was wrong" answers nothing that
 * is asked for. Offsets stay the same.
 */
export const withoutPaperNumbers = (text: string): string =>
  [...text.matchAll(figuresPattern)].reduce((left, { index }) => blanked(left, index), text)
