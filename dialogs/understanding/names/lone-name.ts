import { isAssentWord } from '../assent/assent.ts'
import { isLabelWord } from '../labels/labels.ts'
import type { Token } from '../message.ts'
import { capitalsEnd } from './name-announced.ts'
import { doing } from './name-before-verb.ts'
import { isRole } from '../words/role-words.ts'
import { isLeft } from '../shapes/scan.ts'
import type { Situation } from '../situation.ts'
import { knownWords } from '../words/spelling.ts'
import { isNameLike, type Region } from '../words/text-region.ts'
import {
  contactVerbs,
  copulas,
  doubts,
  fillers,
  firstNames,
  functionWords,
  hedges,
  introducingVerbs,
  negations,
  particles,
  pronouns,
  timeWords,
  wordSet,
} from '../words/word-lists.ts'

const ends = /^[,.;:!–—-]$/
const mostWords = 4

/** The message cut at its marks and lines. */
function clausesOf({ scan }: Situation): readonly Region[] {
  const { tokens } = scan.message
  const clauses: Region[] = []
  let from = 0
  tokens.forEach((token, at) => {
    if (token.kind !== 'break' && !ends.test(token.text)) return
    if (at > from) clauses.push({ from, to: at })
    from = at + 1
  })
  return tokens.length > from ? [...clauses, { from, to: tokens.length }] : clauses
}

const gone = wordSet('gone')
const selves = new Set(
  'meg mæ mig mej me då da vel selv sjølv sjælv self myself himself herself ourselves'.split(' '),
)
const lists = [selves, doubts, fillers, functionWords, copulas, introducingVerbs, pronouns, hedges]

/** "it's only me", "det er bare mig", "the boss": grammar and what somebody is. */
const isSmall = ({ word, kind }: Token): boolean =>
  kind !== 'number' &&
  (kind !== 'word' ||
    isRole(word) ||
    isLabelWord(word) ||
    isAssentWord(word) ||
    lists.some((words) => words.has(word)))

const isDenied = ({ word }: Token): boolean => negations.has(word)

/** Capitalised, and none of the words that mean something to us unless it is a first name. */
function isName(situation: Situation, { from, to }: Region): boolean {
  const words = situation.scan.message.tokens.slice(from, to)
  const [first] = words
  if (first === undefined || words.length > mostWords) return false
  if (!words.every((token) => token.capital || particles.has(token.word))) return false
  if (!words.every((token) => isLeft(situation.scan, token))) return false
  const isKnown = knownWords.has(first.word) && !firstNames.has(first.plain)
  return !isKnown && isNameLike(situation, { from, to })
}

/** "it's only me, Nigel", "det är bara jag - Ylva": the one name that has a clause to itself, beside nothing but grammar. */
export function loneName(situation: Situation): Region | undefined {
  if (situation.scan.left.includes('?')) return undefined
  const { tokens } = situation.scan.message
  const clauses = clausesOf(situation)
  const [name, another] = clauses.filter((clause) => isName(situation, clause))
  if (name === undefined || another !== undefined || clauses.length < 2) return undefined
  const others = clauses
    .filter((clause) => clause !== name)
    .flatMap(({ from, to }) => tokens.slice(from, to))
  return others.every(isSmall) && !others.some(isDenied) ? name : undefined
}

const leading = new Set('til till to med with efter etter for på on'.split(' '))
const placing = new Set('på on at'.split(' '))

/** "ring Pelle på 070…": whom one is to call at the number that follows. */
export function nameCalled({ scan }: Situation): Region | undefined {
  const { tokens } = scan.message
  const at = tokens.findIndex(
    (token, index) =>
      token.capital &&
      isLeft(scan, token) &&
      firstNames.has(token.plain) &&
      [index - 1, index - 2].some(
        (before) =>
          contactVerbs.has(String(tokens[before]?.word)) &&
          tokens.slice(before + 1, index).every(({ word }) => leading.has(word)),
      ),
  )
  if (at === -1) return undefined
  const to = capitalsEnd(tokens, at)
  const behind = tokens[to + 1]?.start
  const isNumber = scan.finds.some(({ start, kind }) => start === behind && kind === 'number')
  return placing.has(String(tokens[to]?.word)) && isNumber ? { from: at, to } : undefined
}

/** "Kari tager sig af det", "Anna usually does that": the message begins with who does it. */
const isDoing = ([, ...behind]: readonly Token[]): boolean =>
  behind.slice(0, 2).some(({ word }) => doing.has(word))

/** "snakk med han Ivar", "ho Gunvor tek seg av det": the one first name that we know, in a sentence about whom to ask for. */
export function firstNameInSentence({ scan }: Situation): Region | undefined {
  const { tokens, text } = scan.message
  const isElse = ({ word }: Token) => [negations, gone, timeWords].some((list) => list.has(word))
  if (text.includes('?') || tokens.some(isElse)) return undefined
  const [at, another] = tokens.flatMap((token, index) =>
    (index > 0 || isDoing(tokens)) && token.capital && isLeft(scan, token) ? [index] : [],
  )
  if (at === undefined || another !== undefined) return undefined
  return firstNames.has(String(tokens[at]?.plain)) ? { from: at, to: at + 1 } : undefined
}
