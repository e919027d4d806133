import { indexPhrases, never, phrasesIn, phrasesOf } from '../words/phrases.ts'
import { readMessage, type Token } from '../message.ts'
import { isOnlyAgency } from '../not-meant/own-agency.ts'
import { isInverted } from '../words/questions.ts'
import { negations, questionWords } from '../words/word-lists.ts'

/** The three ways on from a value that the register contradicts (DQ-07). */
export type MismatchChoice = 'register' | 'mine' | 'mistyped'

export interface MismatchAnswer {
  readonly choice: MismatchChoice
  /** The customer's words for it, where they gave a reason with the choice. */
  readonly reason?: string
}

const sides = indexPhrases<'register' | 'mine'>([
  ['register', phrasesOf(({ mismatch }) => mismatch.register)],
  ['mine', phrasesOf(({ mismatch }) => mismatch.mine)],
])
const mistyped = indexPhrases([['mistyped', phrasesOf(({ mismatch }) => mismatch.mistyped)]])
const because = indexPhrases([['because', phrasesOf(({ mismatch }) => mismatch.because)]])
const changed = indexPhrases([['changed', phrasesOf(({ mismatch }) => mismatch.changed)]])
const wrong = indexPhrases([['wrong', phrasesOf(({ correction }) => correction.wrong)]])
const but = new Set(phrasesOf(({ correction }) => correction.but.split(' ')))

const wordsOf = (tokens: readonly Token[]): readonly string[] => tokens.map(({ plain }) => plain)

/** Little words may stand inside: "skrev det forkert". */
const few = () => true

const has = (index: typeof mistyped, words: readonly string[]): boolean =>
  phrasesIn(index, words, few).length > 0

/** Parts of the message that each say one thing: "not the register's, but mine". */
function clausesOf(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const clauses: Token[][] = [[]]
  for (const token of tokens) {
    if (token.kind === 'word' && !but.has(token.plain)) clauses.at(-1)?.push(token)
    else clauses.push([])
  }
  return clauses.filter((clause) => clause.length > 0)
}

const flipped = {
  register: { wrong: 'mine', negated: 'mine' },
  mine: { wrong: 'mistyped', negated: 'register' },
} as const

/** What one clause chooses: a side, or the other one where the side is called wrong or refused. */
function choiceIn(words: readonly string[]): MismatchChoice | undefined {
  if (has(mistyped, words)) return 'mistyped'
  const named = new Set(phrasesIn(sides, words, never).map(({ means }) => means))
  const [side] = named
  if (side === undefined || named.size > 1) return undefined
  const faults = phrasesIn(wrong, words, never)
  if (faults.length > 0) return flipped[side].wrong
  return words.some((word) => negations.has(word)) ? flipped[side].negated : side
}

/** What all clauses agree on. */
function agreed(tokens: readonly Token[]): MismatchChoice | undefined {
  const choices = new Set(clausesOf(tokens).flatMap((clause) => choiceIn(wordsOf(clause)) ?? []))
  const [choice] = choices
  return choices.size === 1 ? choice : undefined
}

/** Words that ask about something else than what is right: "why", "how"; "what I wrote" asks nothing. */
const askingWords = new Set(
  [...questionWords].filter((word) => !/^(?:hvad|vad|hva|what)$/.test(word)),
)

function isAsking(text: string, tokens: readonly Token[]): boolean {
  return (
    text.includes('?') || askingWords.has(String(tokens[0]?.plain)) || isInverted(wordsOf(tokens))
  )
}

/** The customer's words for it: what follows "because", or all of it where it tells of a change. */
function reasonIn(text: string, tokens: readonly Token[]): string | undefined {
  const words = wordsOf(tokens)
  const [cut] = phrasesIn(because, words, few)
  if (cut !== undefined) return text.slice(tokens[cut.from]?.start)
  return has(changed, words) ? text : undefined
}

function choiceOf(tokens: readonly Token[]): MismatchChoice | undefined {
  const words = wordsOf(tokens)
  const [cut] = phrasesIn(because, words, few)
  return agreed(tokens.slice(0, cut?.from)) ?? (has(mistyped, words) ? 'mistyped' : undefined)
}

/**
 * Which of the two values the customer means, said in words of any language: "the register's", "mine, because we moved",
 * "I mistyped". A reason alone stands for one's own. `undefined` where it says neither, or both.
 */
export function readMismatch(raw: string): MismatchAnswer | undefined {
  const { text, tokens } = readMessage(raw)
  if (isAsking(text, tokens)) return undefined
  const choice = isOnlyAgency(tokens) ? 'register' : choiceOf(tokens)
  if (choice !== undefined && choice !== 'mine') return { choice }
  const reason = reasonIn(text, tokens)
  if (reason !== undefined) return { choice: 'mine', reason }
  return choice === undefined ? undefined : { choice }
}
