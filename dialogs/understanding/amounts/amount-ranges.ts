import { beginsNumber, figuresOf, thousandWords } from '../../../onboarding/readers/number-words.ts'

const between = /(?<!\p{L})(?:mellem|mellan|mellom|between|imellem|imellom)(?!\p{L})/iu
const thousand = new RegExp(`^(?:k|hundr|${thousandWords})`, 'iu')
const links = new Set('til till to eller or à a'.split(' '))
/** "en ti tusind", "a five thousand": about so much; and the "to" of "up to ten thousand" is no two. */
const articles = new Set('en ett et ein eit a one'.split(' '))
const mostOfRange = 100

const numberIn = (word: string | undefined): number | undefined => {
  const said = word !== undefined && beginsNumber(word) ? figuresOf(word) : undefined
  return said === undefined ? undefined : Number(said)
}

/** "fem-seks tusind", "five or six thousand": two numbers of which the second is larger, and what they count. */
function isRangeAt(words: readonly string[], at: number): boolean {
  const word = String(words[at])
  if (word === 'to' && at > 0) return false
  const unit = thousand.test(String(words[at + 1])) ? at + 1 : at
  const isLinked = links.has(String(words[unit + 1]))
  const isApart = !isLinked && (unit > at || articles.has(word))
  return !isApart && isUpTo(word, words.slice(unit + (isLinked ? 2 : 1)))
}

const isUpTo = (first: string, [second, counted = '']: readonly string[]): boolean =>
  isRising(first, second) && thousand.test(counted)

function isRising(one: string, other: string | undefined): boolean {
  const [first, second] = [numberIn(one), numberIn(other)]
  return first !== undefined && second !== undefined && first < second && second < mostOfRange
}

/** "between five and ten thousand", "fem-seks tusind": asked about, not guessed. */
export function namesRange(text: string): boolean {
  if (between.test(text)) return true
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
  return words.some((word, at) => beginsNumber(word) && isRangeAt(words, at))
}
