import { listed } from '../words/canonical.ts'
import { choicesIn } from '../choices/choices.ts'
import { namedField } from '../corrections/corrections.ts'
import type { Token } from '../message.ts'
import type { Situation } from '../situation.ts'
import { possessives } from '../names/name-announced.ts'
import { clausesOf } from '../talk/commands.ts'
import { contrasts } from '../words/linking-words.ts'
import { hedges, negations, noWords, wordSet } from '../words/word-lists.ts'
import { wordsOf } from '../words/words-of.ts'
import { isRole } from '../words/role-words.ts'
import { wordsLeft } from '../shapes/scan.ts'
import type { Topic, Understanding } from '../understanding.ts'
import type { Assent } from './assent.ts'
import { isOnlyCalming } from './calming.ts'
import { approvals, yesPhrases } from './yes-voices.ts'
import { answers } from './nothing-to-change.ts'
import { amends, doubtful, has, isOtherwise, isWholeYes } from './whole-yes.ts'

const remainder = wordSet('remainder')
const wanting = wordSet('wanting')
/** "but", "if", "not", "rather", "the rest": what is said beside it is no yes. */
const limiting = [contrasts, hedges, negations, noWords, remainder, wanting]

const isLimited = (words: readonly string[], text: string): boolean =>
  words.some((word) => limiting.some((list) => list.has(word))) ||
  amends(words, 'confirm') ||
  has(doubtful, words) ||
  isOtherwise(text)

/** "10", "10.000": what is said of a number may be a change. */
const saysMore = (text: string): boolean => /[\p{N}?@]/u.test(text)

/** Neither a field nor a choice is spoken of. */
const namesNothing = (situation: Situation, words: readonly string[]): boolean =>
  namedField(situation) === undefined && choicesIn(words).length === 0

/** "forkert", "feil": a no that says more than "nei" and "ikke". */
const isWrong = (word: string): boolean =>
  noWords.has(word) && !answers.has(word) && !negations.has(word)

/** "nei nei, det er bare tull, opprett meg", "no i want you to create it": a no to something, and a yes at the end. */
function endsInYes(tokens: readonly Token[], text: string): boolean {
  if (!answers.has(String(tokens[0]?.word))) return false
  const clauses = clausesOf(tokens, text)
  const end = clauses.length > 1 ? clauses.at(-1) : tokens.slice(1)
  return isWholeYes(end ?? [], text, 'confirm')
}

/** "greit, men dere får ja herfra": what follows the "but" takes nothing back. */
function yesBehindBut(tokens: readonly Token[], text: string): boolean {
  const at = tokens.findLastIndex(({ word }) => contrasts.has(word))
  if (at < 1 || isLimited(wordsOf(tokens.slice(0, at)), text)) return false
  return isWholeYes(tokens.slice(at + 1), text, 'confirm')
}

/** "no problem": a yes to anything else. */
const isCalm = (tokens: readonly Token[], text: string): boolean =>
  isOnlyCalming(wordsOf(tokens)) && isWholeYes(tokens, text, 'confirm')

/** Nothing that is said takes anything back. */
const isOpen = (tokens: readonly Token[], text: string): boolean =>
  !isLimited(wordsOf(tokens), text) || yesBehindBut(tokens, text) || isCalm(tokens, text)

/**
 * "jow jow de æ rigtig nok", "ok done create": begins like a yes, or ends in one, and nothing is to be changed; it is not
 * taken for a yes, and must not be answered like a no either.
 */
export function isUnclearYes(
  situation: Situation,
  tokens: readonly Token[],
  assent: Assent,
): boolean {
  const { context, scan } = situation
  const { text } = scan.message
  if (assent === 'yes' || context.asks !== 'confirm' || saysMore(text)) return false
  const words = wordsOf(tokens)
  if (!namesNothing(situation, words)) return false
  if (assent === 'partly' && isOpen(tokens, text)) return true
  return endsInYes(tokens, text) && !words.some((word) => contrasts.has(word) || isWrong(word))
}

/** These stand beside a yes as well as by themselves. */
const idle: ReadonlySet<Topic | undefined> = new Set([
  undefined,
  'smallTalk',
  'thanks',
  'greeting',
  'frustration',
])

const isIdle = ({ digression, ...rest }: Omit<Understanding, 'fills'>): boolean =>
  Object.keys(rest).length === 0 && idle.has(digression?.topic)

/** Somebody who is neither of us two. */
const others = listed('he she they everybody everyone han hun hon ho de dom dei alle alla')
const isSomebody = (word: string): boolean =>
  isRole(word) || others.has(word) || possessives.has(word)

/** "chefen siger ok", "hun er med på den": said of somebody, with a word of consent. */
const isOfSomebody = (words: readonly string[]): boolean =>
  words.some(isSomebody) && (words.some((word) => approvals.has(word)) || has(yesPhrases, words))

const writing = wordSet('writing')

/** "skriv ja", "write yes": our own words copied, and maybe meant; "der står ja" too. */
const isCopied = (tokens: readonly Token[], text: string): boolean =>
  writing.has(String(tokens[0]?.word)) && isWholeYes(tokens.slice(1), text, 'confirm')

/**
 * "så er jeg tilbage, det er i orden siger chefen", "my boss says it's fine": a yes stands among other words, or somebody else
 * gives it. No yes is made of it, and nothing is to be changed.
 */
function isYesBeside(situation: Situation, intent: Omit<Understanding, 'fills'>): boolean {
  const { context, scan, fills, ambiguous } = situation
  if (context.asks !== 'confirm' || fills.size > 0 || ambiguous !== undefined) return false
  const tokens = wordsLeft(scan)
  return isIdle(intent) && mayBeYes(situation, tokens) && holdsYes(tokens, scan.message.text)
}

function mayBeYes(situation: Situation, tokens: readonly Token[]): boolean {
  const { text } = situation.scan.message
  const words = wordsOf(tokens)
  return !saysMore(text) && !isLimited(words, text) && namesNothing(situation, words)
}

const holdsYes = (tokens: readonly Token[], text: string): boolean =>
  isOfSomebody(wordsOf(tokens)) ||
  isCopied(tokens, text) ||
  clausesOf(tokens, text).some((clause) => isWholeYes(clause, text, 'confirm'))

/** What is meant, or that it is unclear whether it was a yes. */
export const unlessYesBeside = <Said extends Omit<Understanding, 'fills'>>(
  situation: Situation,
  intent: Said,
): Said | { readonly assent: 'partly'; readonly unclear: true } =>
  isYesBeside(situation, intent) ? { assent: 'partly', unclear: true } : intent
