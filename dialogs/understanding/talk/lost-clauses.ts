import { keyOfRole } from '../words/field-keys.ts'
import { listed } from '../words/canonical.ts'
import { indexPhrases, never, phrasesIn, phrasesOf } from '../words/phrases.ts'
import { cutAtJoints, clausesOf, holdsValue } from '../words/marked-clauses.ts'
import { nounAt } from '../references/reference-words.ts'
import { choicesIn } from '../choices/choices.ts'
import type { Token } from '../message.ts'
import type { Situation } from '../situation.ts'
import { negations, noWords } from '../words/word-lists.ts'
import { wordsOf } from '../words/words-of.ts'
import type { Intent } from './answer-intent.ts'
import { contentOf } from './errands.ts'
import { talkIn } from './digressions.ts'

type Clause = readonly Token[]

const told = indexPhrases([
  ['shouldBe', phrasesOf(({ correction }) => correction.shouldBe)],
  ['wrong', phrasesOf(({ correction }) => correction.wrong)],
] as const)

const missing = listed('missade missede mistede glömde glemte glemt glömt missed forgot forgotten')
const changing = listed(
  'ændre ændra ændr endre endra ret rett rette rätta change correct fix byt bytte byta skift update uppdatera opdater opdatere oppdater oppdatere',
)
/** A reason tells why, and changes nothing. */
const reasons = listed(
  'fordi eftersom because since siden ettersom derfor därför therefore hvis om if når när when',
)
/** Names of fields that are the names of other things as well. */
const loose: ReadonlySet<string> = new Set([
  'weakName',
  'companyWord',
  'plainName',
  'number',
  'country',
  'customerType',
])
const fewestWords = 2
const fewestOfLabel = 3

const wordsIn = (clause: Clause): Clause => clause.filter(({ kind }) => kind === 'word')

/** Nothing of it is part of anything that was recognised. */
function isUnused({ scan, bound, fills }: Situation, clause: Clause): boolean {
  const { text, tokens } = scan.message
  const [from, to] = [clause[0]?.start ?? 0, clause.at(-1)?.end ?? 0]
  const filled = [...fills.values()].map(({ raw }) => {
    const start = raw === '' ? -1 : text.indexOf(raw)
    return { start, end: start + raw.length }
  })
  const named = [...bound].map((label) => ({
    start: tokens[label.from]?.start ?? 0,
    end: tokens[label.to - 1]?.end ?? 0,
  }))
  const taken = [...scan.statements, ...filled, ...named]
  return (
    !holdsValue(scan, clause) &&
    !taken.some(({ start, end }) => start >= 0 && start < to && end > from)
  )
}

/** The field that it names, unless that is filled in by something else. */
function namesField(situation: Situation, clause: Clause): boolean {
  const { labels, scan, fills } = situation
  const isReference = clause.some((_, at) => nounAt(clause, at)?.kind === 'nouns')
  if (isReference && !fills.has('invoice.reference')) return true
  return labels.some((label) => {
    const name = scan.message.tokens[label.from]
    if (name === undefined || loose.has(label.role) || !clause.includes(name)) return false
    const key = keyOfRole(situation, label.role)
    return !fills.has(key)
  })
}

const hasAny = (clause: Clause, list: ReadonlySet<string>): boolean =>
  clause.some(({ word }) => list.has(word))

const modals = listed('skal ska skall skulle should must')
const beings = listed('være vara va vere be stå stand read')

/** "example ska det va": the verb turned round, or apart. */
const isTurned = (clause: Clause): boolean => hasAny(clause, modals) && hasAny(clause, beings)

/** "… ska vara", "… är fel", "du missade …", "inte …": something is to be other than it is. */
function corrects(clause: Clause): 'shouldBe' | 'wrong' | 'other' | undefined {
  const hits = phrasesIn(told, wordsOf(clause), never)
  if (isTurned(clause) || hits.some(({ means }) => means === 'shouldBe')) return 'shouldBe'
  if (hits.length > 0) return 'wrong'
  // "jeg har ikke mail" puts nothing right; "nej, ikke på mail" may.
  const isNo = noWords.has(String(clause[0]?.word)) && hasAny(clause, negations)
  return isNo || [missing, changing].some((list) => hasAny(clause, list)) ? 'other' : undefined
}

/** Something beside it was put right: that is what is spoken of. */
const isMended = ({ fills }: Situation): boolean =>
  [...fills.values()].some(({ correction }) => correction)

/** A word alone, a reason, talk, or what is chosen. */
function isNothing(words: Clause): boolean {
  const plain = wordsOf(words)
  if (plain.length < fewestWords || reasons.has(String(plain[0]))) return true
  const isTold = talkIn(plain) !== undefined || choicesIn(plain).length > 0
  return isTold || contentOf(plain).length === 0
}

function isLost(situation: Situation, clause: Clause): boolean {
  const words = wordsIn(clause)
  const how = corrects(words)
  if (how === undefined || isNothing(words) || !isUnused(situation, clause)) return false
  if (namesField(situation, words)) return words.length >= fewestOfLabel
  return how !== 'other' && !isMended(situation)
}

/** What is a yes, a command or a question is answered, and what is asked about is asked about. */
const isSettled = (
  { ambiguous, refused, contactKept, fills }: Situation,
  { assent, command, digression, dontKnow }: Intent,
): boolean =>
  fills.size === 0 ||
  ambiguous !== undefined ||
  refused !== undefined ||
  contactKept ||
  [command, digression, dontKnow].some((part) => part !== undefined) ||
  (assent !== undefined && assent !== 'no')

/**
 * What is to be put right beside values that were taken, and nothing was made of: "förlåt stavade fel, example ska det va, o telefonen är
 * …". The clauses as they stand in the message.
 */
export function lostClauses(situation: Situation, intent: Intent): readonly Clause[] {
  if (isSettled(situation, intent)) return []
  const clauses = clausesOf(situation.scan.message.tokens).flatMap(cutAtJoints)
  const lost = clauses.filter((clause) => isLost(situation, clause))
  const isOnlyWrong = lost.every(
    (clause) => corrects(clause) === 'wrong' && !namesField(situation, clause),
  )
  return isOnlyWrong ? [] : lost
}
