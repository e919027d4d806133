import { listed } from '../words/canonical.ts'
import { isHeadWord } from '../words/company-words.ts'
import { capitalsEnd } from './name-announced.ts'
import type { Token } from '../message.ts'
import { isLeft, type Scan } from '../shapes/scan.ts'
import type { Situation } from '../situation.ts'
import type { Region } from '../words/text-region.ts'
import { copulas, firstNames, functionWords, particles, pronouns } from '../words/word-lists.ts'

const fewestOfName = 2
const mostOfVerb = 3

/** "handles", "sköter", "tar seg av": what whoever is the right one does. */
export const doing = listed(
  'har vet ved veit has knows takes take handles deals does runs manages looks keeps pays orders answers is will can ' +
    'sköter ordnar fixar hanterar tar svarar betalar beställer ansvarar kan håller styr står bestämmer vill brukar ' +
    'tager passer ordner klarer styrer fikser håndterer svarer betaler bestiller bestemmer står holder pleier plejer ' +
    'tek ordnar styrer steller svarar betalar bestiller',
)

/** Grammar that ends a sentence: "tar seg av det", "deals with this". */
const isTail = (word: string): boolean =>
  functionWords.has(word) || pronouns.has(word) || copulas.has(word)

const relatives = listed('som der who')

/** "lone krag der står for det": in small letters a name that we know goes on up to what it does. */
function smallEnd({ scan }: Situation, { from, to }: Region): number {
  const { tokens } = scan.message
  const isKnown = firstNames.has(String(tokens[from]?.plain))
  const end = tokens.findIndex((token, at) => {
    const isVerb = doing.has(token.word) || relatives.has(token.word)
    return at > from && at < to && !token.capital && isVerb
  })
  return isKnown && end !== -1 ? end : to
}

/** Small words of what is done, and nothing of a name. */
const isSmall = (tail: readonly Token[]): boolean =>
  tail.every(
    ({ kind, capital, word }) =>
      kind === 'word' && !capital && (!particles.has(word) || relatives.has(word)),
  )

/** "tar seg" with "av det" behind it: a sentence goes on there. */
const goesOn = (scan: Scan, to: number): boolean => {
  const next = scan.message.tokens[to]
  return next !== undefined && isLeft(scan, next) && isTail(next.word)
}

const isVerb = (token: Token | undefined): boolean =>
  token !== undefined &&
  [doing, relatives].some((list) => list.has(token.word)) &&
  !firstNames.has(token.plain)

const isInSentence = (scan: Scan, tail: readonly Token[], to: number): boolean =>
  tail.length <= mostOfVerb && goesOn(scan, to)

/** Whether what stands between the end of a name in capitals and the end of the region is said of them. */
function isSaidOf({ scan }: Situation, name: Region, to: number): boolean {
  const tail = scan.message.tokens.slice(name.to, to)
  const isWhole = name.to - name.from >= fewestOfName
  if (tail.length === 0 || !isSmall(tail)) return false
  if (!isWhole && !firstNames.has(String(scan.message.tokens[name.from]?.plain))) return false
  return isVerb(tail[0]) || (isWhole && isInSentence(scan, tail, to))
}

const isFirmBehind = (tokens: readonly Token[], { from, to }: Region): boolean =>
  to - from >= fewestOfName &&
  tokens[to]?.kind === 'word' &&
  isHeadWord(tokens[to].word) &&
  firstNames.has(String(tokens[from]?.plain))

/** `von der Lippe` */
const isOfName = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.capital === true || particles.has(String(tokens[at - 1]?.word))

/** "Egon junior der svarer": where what somebody does begins. */
function relativeAt(tokens: readonly Token[], { from, to }: Region): number {
  const at = tokens.findIndex(
    ({ capital, word }, index) =>
      index > from && index < to - 1 && !capital && relatives.has(word) && !isOfName(tokens, index),
  )
  return at === -1 || tokens[from]?.capital !== true ? to : at
}

const mostInFront = 2

/** "kollega Yusuf Demir sköter …": over who that is to whoever writes, to a whole name in capitals and what is done by it; nobody else is named. */
function behindSmall({ scan }: Situation, { from, to }: Region): Region | undefined {
  const { tokens } = scan.message
  const at = tokens.findIndex(({ capital }, index) => index > from && capital)
  const name = { from: at, to: at === -1 ? at : capitalsEnd(tokens, at) }
  const isWhole = at - from <= mostInFront && name.to - name.from >= fewestOfName
  const isSmallInFront = tokens.slice(from, at).every(({ kind }) => kind === 'word')
  const isDoing = name.to < to && isVerb(tokens[name.to])
  const isOnly = !tokens.slice(name.to).some((token) => token.capital && isLeft(scan, token))
  return [isWhole, isSmallInFront, isDoing, isOnly].every(Boolean) ? name : undefined
}

/** "Kari Moen tar seg av det", "Mark Jones handles that": small words behind a whole name in capitals say what somebody does, and are none of it. */
export function withoutVerb(situation: Situation, { from, to: end }: Region): Region {
  const { tokens } = situation.scan.message
  const to = relativeAt(tokens, { from, to: end })
  if (tokens[from]?.capital !== true)
    return behindSmall(situation, { from, to }) ?? { from, to: smallEnd(situation, { from, to }) }
  const name = { from, to: capitalsEnd(tokens, from) }
  // "Hassan Omar pizzeria roma": the firm stands behind whoever has it.
  if (name.to < to && isFirmBehind(tokens, name)) return name
  return isSaidOf(situation, name, to) ? name : { from, to }
}
