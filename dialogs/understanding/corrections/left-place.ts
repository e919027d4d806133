import { isAddressWord } from '../deliveries/delivery-words.ts'
import { listed } from '../words/canonical.ts'
import type { Token } from '../message.ts'
import { isQuestion } from '../words/questions.ts'
import { wordsLeft } from '../shapes/scan.ts'
import type { Situation } from '../situation.ts'
import { isBigCity } from '../addresses/big-cities.ts'
import { asides, conjunctions, copulas, fillers, negations } from '../words/word-lists.ts'

type Words = readonly Token[]

const living = listed(
  'bor bo bur live lives living stay sitter sidder ligger ligg holder håller finns finnes',
)
const there = listed('der där there here her här hvor where kvar igen')
const selves = listed('vi we jeg jag eg i')
const owning = listed('min mit mitt mi vores vår vårt våra vores my our ours')
const noWordsOnly = listed('no nej nei næ')
const had = listed('har er är have ve has been blev ble blivit hadde i we vi jeg jag eg')
const moved = /^(?:flyt+e[td]e?t?|flyt+a[td]e?|flyt+a|moved|relocated)$/
const leading = listed('til till te to i in på')
const contrasting = listed('men but jo joda jodå fast altså alltså')

const has = (list: ReadonlySet<string>, words: Words): boolean =>
  words.some(({ word, plain }) => list.has(word) || list.has(plain))

const isDenied = (words: Words): boolean =>
  words.some(({ word }) => negations.has(word) && !noWordsOnly.has(word))

/** "det er ikke vores adresse mere", "that's not my address" */
const isNotOwn = (words: Words): boolean =>
  isDenied(words) && words.some(isAddressWord) && has(owning, words)

/** "jag bor inte kvar där", "I don't live there any more", "not where I live" */
const isNotThere = (words: Words): boolean =>
  isDenied(words) && has(living, words) && has(there, words) && has(selves, words)

const mostWords = 9

/** "i moved", "vi har flyttat till Köpenhamn": that it is so already, and at most in which town. */
function isMoved(words: Words): boolean {
  const at = words.findIndex(({ plain }) => moved.test(plain))
  if (at === -1 || isDenied(words) || words.length > mostWords) return false
  const isSmall = ({ word, plain }: Token): boolean =>
    [had, fillers, asides, copulas, leading, contrasting, conjunctions].some(
      (list) => list.has(word) || list.has(plain),
    )
  return words.every(
    (token, index) => index === at || isSmall(token) || (index > at && isTown(token)),
  )
}

const isTown = ({ capital, plain }: Token): boolean => capital || isBigCity(plain)

/** The address that stands and is said to be left: "that's not my address anymore", "jag bor inte där längre", "i moved". */
export function leftPlace(situation: Situation): string | undefined {
  const { context, fills, scan } = situation
  const key = context.answered.find((one) => one.endsWith('.address'))
  const words = wordsLeft(scan)
  if (key === undefined || fills.has(key) || isQuestion(words, scan.left)) return undefined
  const clauses = clausesIn(words, scan.message.text)
  const isLeft = clauses.some((clause) => isNotOwn(clause) || isNotThere(clause) || isMoved(clause))
  return isLeft && !clauses.some((clause) => clause.length > mostLong) ? key : undefined
}

const mostLong = 16

/** The words between marks. */
function clausesIn(words: Words, text: string): readonly Words[] {
  const clauses: Token[][] = [[]]
  for (const [at, token] of words.entries()) {
    const before = words[at - 1]
    if (before !== undefined && /[.,;!?\n]/.test(text.slice(before.end, token.start)))
      clauses.push([])
    clauses.at(-1)?.push(token)
  }
  return clauses
}
