import { listed } from '../words/canonical.ts'
import { commandAlone, commandWithin, type Surroundings } from '../talk/commands.ts'
import { contrasts } from '../words/linking-words.ts'
import { takesBackLast } from '../talk/last-words.ts'
import { endsSentence } from '../words/marked-clauses.ts'
import type { Token } from '../message.ts'
import { indexPhrases, never, phrasesIn, phrasesOf } from '../words/phrases.ts'
import type { Dismissed } from '../situation.ts'
import { startsStanding } from '../words/standing-phrases.ts'
import { take, type Scan } from '../shapes/scan.ts'
import { asides, fillers, negations, noWords, wordSet } from '../words/word-lists.ts'
import { wordsOf } from '../words/words-of.ts'

/** "forget it", "glem det", "skit samma": of the last thing, of the question or of everything, nobody can tell. */
const dismissal = indexPhrases([['dismissal', phrasesOf((words) => words.dismissal)]])
/** "glem det hele": everything, in so many words. */
const whole = listed(
  'hele heile hela alt allt alltihop alltihopa altsammen alle all everything whole lot',
)
const hesitations = wordSet('hesitation')
const small = [fillers, noWords, asides, hesitations]
const isSmall = (word: string): boolean => small.some((list) => list.has(word))

/** Who speaks: with them another sentence begins. */
const speakers = new Set('vi jeg jag eg we i'.split(' '))
const clauseEnd = /[,.;:!?\n()–—-]/
const nothingNamed: Surroundings = { labelled: new Map() }

interface Place {
  readonly from: number
  readonly to: number
}

const wordTokens = (tokens: readonly Token[]): readonly Token[] =>
  tokens.filter(({ kind }) => kind === 'word')

/** "don't forget it"; the English "no" only opens: "no, forget it". */
const isKept = (before: string): boolean => before !== 'no' && negations.has(before)

/** The dismissal that is said last; "don't forget it" and "forget it all" are none. */
function dismissalIn(words: readonly string[]): Place | undefined {
  return phrasesIn(dismissal, words, never).findLast(
    ({ from, to }) => !isKept(String(words[from - 1])) && !whole.has(String(words[to])),
  )
}

const isCancel = (tokens: readonly Token[]): boolean =>
  commandAlone(tokens, nothingNamed) === 'cancel' ||
  commandWithin(tokens, nothingNamed) === 'cancel'

/** Whether a wish to end everything is nothing but a dismissal: what else is said does not end it. */
export function isOnlyDismissed(tokens: readonly Token[]): boolean {
  const place = dismissalIn(wordsOf(tokens))
  if (place === undefined) return false
  return ![tokens.slice(0, place.from), tokens.slice(place.to)].some(isCancel)
}

/** "forget it, …", "forget it leave the name"; "glem det andre nummeret" speaks of a number. */
function isClosed(text: string, tokens: readonly Token[], { to }: Place): boolean {
  const [last, next] = [tokens[to - 1], tokens[to]]
  if (last === undefined || next === undefined) return true
  return (
    clauseEnd.test(text.slice(last.end, next.start)) ||
    speakers.has(next.word) ||
    startsStanding(next.word)
  )
}

const saysBehind = (tokens: readonly Token[], end: number): boolean =>
  tokens.some(
    ({ kind, word, start }) =>
      start > end && (kind === 'number' || (kind === 'word' && !isSmall(word))),
  )

/** Something that is no wish to end it all was said before. */
const takesBack = (before: readonly Token[]): boolean =>
  before.some(({ word }) => !isSmall(word)) && !isCancel(before)

const leastOfAside = 2

/**
 * "Vestergade 3, 8000 Aarhus. The warehouse is elsewhere but never mind": behind a value the sentence itself is waved
 * away, and what was said before it stands. `true` when there was one.
 */
function takeWavedAway(scan: Scan, [first, ...others]: readonly Token[]): boolean {
  const { tokens, text } = scan.message
  if (first === undefined) return false
  const at = tokens.indexOf(first)
  const from = tokens.findLastIndex((token, index) => index < at && endsSentence(token)) + 1
  const [start, end] = [Number(tokens[from]?.start), (others.at(-1) ?? first).end]
  const isAside = isJoined(tokens.slice(from, at)) && !/[\d@]/.test(text.slice(start, end))
  if (!isAside || !/\d/.test(text.slice(0, start))) return false
  take(scan, start, end)
  return true
}

/** "the warehouse is elsewhere but" */
function isJoined(before: readonly Token[]): boolean {
  const said = wordTokens(before)
  return contrasts.has(String(said.at(-1)?.word)) && said.length > leastOfAside
}

/** "glem det, bare opret mig": the "bare" begins what comes behind. */
function withinClause(text: string, words: readonly Token[], { from, to }: Place): Place {
  const [before, last] = [words[to - 2], words[to - 1]]
  const isApart =
    before !== undefined &&
    last !== undefined &&
    to - from > leastOfAside &&
    clauseEnd.test(text.slice(before.end, last.start))
  return { from, to: isApart ? to - 1 : to }
}

/** The last dismissal that closes what was said; "glem det jeg lige skrev" names what is to go. */
function closedIn(text: string, words: readonly Token[]): Place | undefined {
  if (takesBackLast(words)) return undefined
  const said = dismissalIn(wordsOf(words))
  const place = said && withinClause(text, words, said)
  return place !== undefined && isClosed(text, words, place) ? place : undefined
}

/**
 * "by post, no forget it, e-mail is fine": what went before is taken back, and what comes behind is read as if it stood alone.
 * `undefined`: nothing was dismissed, or nothing but that was said.
 */
export function takeDismissal(scan: Scan): Dismissed | undefined {
  const { text, tokens } = scan.message
  const words = wordTokens(tokens)
  const place = closedIn(text, words)
  if (place === undefined) return undefined
  if (takeWavedAway(scan, words.slice(place.from, place.to))) return undefined
  const end = words[place.to - 1]?.end ?? 0
  if (!saysBehind(tokens, end) && !takesBack(words.slice(0, place.from))) return undefined
  take(scan, 0, end)
  return isCancel(words.slice(place.from, place.to)) ? 'all' : 'last'
}

const forgetting = listed('glem glemme glöm glömma gløym gløyme forget')
const about = new Set('om about'.split(' '))
const oneself = listed('mig mej meg me os oss us')

/** "glem alt om jens": about somebody or something else, and not all that we hold of the customer. */
export const forgetsOther = (words: readonly string[]): boolean =>
  words.some((word) => forgetting.has(word)) &&
  words.some(
    (word, at) => about.has(word) && at + 1 < words.length && !oneself.has(String(words[at + 1])),
  )
