import { asksOfGiven } from '../amounts/asked-amount.ts'
import type { Intent } from './answer-intent.ts'
import { askedTopic } from './asked-topics.ts'
import { choicesIn } from '../choices/choices.ts'
import { commandWithin, surroundingsOf } from './commands.ts'
import { fieldsAmong, isWish } from '../corrections/corrections.ts'
import { talkIn } from './digressions.ts'
import { isLittle } from './errands.ts'
import { keyOfRole, kindOf } from '../words/field-keys.ts'
import type { Token } from '../message.ts'
import { isQuestion } from '../words/questions.ts'
import { isLeft } from '../shapes/scan.ts'
import { clausesOf, holdsValue } from '../words/marked-clauses.ts'
import { questionsIn } from './side-questions.ts'
import type { Situation } from '../situation.ts'
import { hedges } from '../words/word-lists.ts'
import { wordsOf } from '../words/words-of.ts'

type Clause = readonly Token[]

const fewestWords = 3
const fewestUnmarked = 5
const selves = new Set('jeg eg jag vi we me'.split(' '))
/** Who opens the conversation asks whether this is the place, and is answered by what is asked next. */
export const opening: ReadonlySet<string> = new Set(['country', 'customerType'])
const wordsIn = (clause: Clause): readonly Token[] => clause.filter(({ kind }) => kind === 'word')

/** Nothing in the clause has been taken for anything, and it is more than little words. */
function isLeftOver({ scan, bound }: Situation, clause: Clause): boolean {
  if (wordsIn(clause).length < fewestWords) return false
  const named = [...bound].flatMap(({ from, to }) => scan.message.tokens.slice(from, to))
  return !clause.some((token) => !isLeft(scan, token) || named.includes(token))
}

/** "hvornår kommer jeres katalog?": asked beside something else. */
function isAsked(situation: Situation, clause: Clause): boolean {
  const tokens = wordsIn(clause)
  if (holdsValue(situation.scan, clause) || !isLeftOver(situation, clause)) return false
  if (hedges.has(String(tokens[0]?.word))) return false
  return (clause.at(-1)?.text === '?' || isPlain(tokens)) && isQuestion(tokens, '')
}

/** "tre en to tre? nej …" asks with its mark alone; without one "can we write it again" asks nobody. */
const isPlain = (tokens: readonly Token[]): boolean =>
  tokens.length >= fewestUnmarked && !tokens.some(({ word }) => selves.has(word))

/** Why something is asked for. */
function why(situation: Situation, clause: Clause): Intent {
  const [label] = fieldsAmong(
    situation.labels.filter(({ from }) => isIn(situation, from, clause)),
    situation.scan,
  )
  const target = label && keyOfRole(situation, label.role)
  return { command: { name: 'why', ...(target === undefined ? {} : { target }) } }
}

/** What is told of it. Other wishes stand for themselves, the seller's topics are answered where they mean something. */
function answerTo(situation: Situation, clause: Clause): Intent {
  const tokens = wordsIn(clause)
  const wish = commandWithin(tokens, surroundingsOf(situation))
  if (wish === 'why') return why(situation, clause)
  const keys = choicesIn(wordsOf(tokens)).map(({ key }) => key)
  if (keys.includes('invoice.channel')) return { digression: { topic: 'invoiceWays' } }
  if (wish !== undefined || keys.length > 0 || isOwnMatter(situation, tokens)) return {}
  return { digression: { topic: 'question' } }
}

/** Talk, a topic of the seller's, a change that is asked for, or little words. */
function isOwnMatter({ context }: Situation, tokens: readonly Token[]): boolean {
  const words = wordsOf(tokens)
  const isNothing = words.every(isLittle) || isWish(words)
  return isNothing || talkIn(words) !== undefined || askedTopic(tokens, context) !== undefined
}

const isIn = ({ scan }: Situation, at: number, clause: Clause): boolean =>
  clause.some((token) => token === scan.message.tokens[at])

export const isBesideSomething = ({ fills, refused }: Situation, { command }: Intent): boolean =>
  fills.size > 0 || refused !== undefined || command?.name === 'change'

/** "9000, er det for lidt?": little words, which ask what the amount is for. */
function besideAmount({ asked, fills, scan }: Situation, intent: Intent): Intent {
  const isAmount = kindOf(asked) === 'amount' && fills.has(asked)
  const isAnswered = intent.command !== undefined || intent.digression !== undefined
  return isAmount && !isAnswered && asksOfGiven(scan.message.text)
    ? { digression: { topic: 'amountMeans' }, ...intent }
    : intent
}

/** A question that nothing has answered, beside values or a change: it is not passed over in silence. */
export function questionBeside(situation: Situation, intent: Intent): Intent {
  if (intent.digression !== undefined || opening.has(situation.context.asks)) return intent
  if (!isBesideSomething(situation, intent)) return intent
  const clauses = questionsIn(situation.scan, clausesOf(situation.scan.message.tokens))
  const asked = clauses.find((clause) => isAsked(situation, clause))
  const answer = asked === undefined ? {} : answerTo(situation, asked)
  return besideAmount(situation, { ...answer, ...intent })
}
