import { readMessage, type Token } from '../message.ts'
import {
  companyNouns,
  conjunctions,
  doubts,
  hedges,
  negations,
  noWords,
  wordSet,
} from '../words/word-lists.ts'
import { clausesOf } from '../words/marked-clauses.ts'
import { contrasts } from '../words/linking-words.ts'
import { yesWords } from '../assent/yes-voices.ts'
import { isWrongCompany, readCandidateChoice, type Offered } from './read-candidates.ts'

/** A longer clause tells something of its own: "yes but that company was closed down and we …". */
const mostWords = 7

const preferring = wordSet('preferring')
const denying = [negations, noWords]
const unsure = [...denying, hedges, doubts, preferring]
const hasOf = (words: readonly string[], lists: readonly ReadonlySet<string>[]): boolean =>
  words.some((word) => lists.some((list) => list.has(word)))

const isJoint = ({ word }: Token): boolean => conjunctions.has(word) || contrasts.has(word)

/** The message cut at marks and line ends, and at each "and" and "but". */
function partsOf(tokens: readonly Token[]): readonly (readonly string[])[] {
  const parts: string[][] = []
  for (const clause of clausesOf(tokens)) {
    parts.push([])
    for (const token of clause) {
      if (isJoint(token)) parts.push([])
      else if (token.kind === 'word') parts.at(-1)?.push(token.word)
    }
  }
  return parts.filter(({ length }) => length > 0)
}

/** "but that is not us", "no", "wrong firm", "it's the old firm": takes the yes in front of it back, or may do so. */
const takesBack = (words: readonly string[]): boolean =>
  hasOf(words.slice(0, 1), denying) ||
  isWrongCompany(words.join(' ')) ||
  hasOf(words, [companyNouns, preferring])

function agrees(words: readonly string[], company: Offered[number]): boolean {
  if (words.length > mostWords || hasOf(words, unsure)) return false
  return yesWords.has(String(words[0])) || readCandidateChoice(words.join(' '), [company]) === 0
}

/**
 * Asked whether it is this one company: "yes thats my little workshop :)", "javisst de e vårt, ring 070 …", "d stemme, mail e …".
 * The yes stands in front, and nothing behind takes it back; the summary that follows shows the company once more.
 */
export function isAgreedInFront(raw: string, company: Offered[number]): boolean {
  const { tokens } = readMessage(raw)
  const [first = [], ...others] = partsOf(tokens)
  const isAsked = clausesOf(tokens)[0]?.at(-1)?.text === '?'
  return !isAsked && agrees(first, company) && !others.some(takesBack)
}
