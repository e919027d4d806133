import { present } from '../../../onboarding/present.ts'
import { yesWords } from '../assent/yes-voices.ts'
import type { Token } from '../message.ts'
import type { Situation } from '../situation.ts'
import { isInverted } from '../words/questions.ts'
import { conjunctions, copulas, questionWords } from '../words/word-lists.ts'
import { wordsOf } from '../words/words-of.ts'
import type { Intent } from './answer-intent.ts'
import { isAskedOfUs, isErrand, isLittle } from './errands.ts'
import { isBesideSomething, opening, questionBeside } from './question-beside.ts'
import { lostClauses } from './lost-clauses.ts'
import { quoted, stretchesIn, wholeOf, type Stretch } from './stretches.ts'
import { courteous, isHeard } from './unheard-errands.ts'

/** What a request may look like: a delivery is spoken of, and asked about nowhere. */
const seeming: ReadonlySet<string> = new Set(['smallTalk', 'faq', 'whoAreYou'])
/** "ring ikke" speaks of ringing, and "ikke før 10" of a number. */
const likenesses: ReadonlySet<string> = new Set(['change', 'human'])
/** These are done, and the request beside them is not. */
const besideRequest: ReadonlySet<string> = new Set(['change', 'skip', 'summary', 'language'])

const wordsIn = ({ tokens }: Stretch): readonly Token[] =>
  tokens.filter(({ kind }) => kind === 'word')

/** What somebody wants who only begins is to become a customer. */
const mayWant = ({ context: { asks }, fills }: Situation): boolean =>
  fills.size > 0 && !opening.has(asks) && !asks.startsWith('company.')

/** Nothing else is made of the message, or what means less beside a request. */
const isAlone = ({ ambiguous, context }: Situation, { language }: Intent): boolean =>
  ambiguous === undefined && context.asks !== 'notice' && language === undefined

/** "kan du skriva på norska istället", "when can I place my first order": asked, and nothing to note. */
function isInquiry(stretch: Stretch): boolean {
  const words = wordsOf(wordsIn(stretch).filter(({ word }) => !conjunctions.has(word)))
  return isInverted(questionWords.has(String(words[0])) ? words.slice(1) : words)
}

/** Little words, thanks and a yes: nothing that a message could mean beside a request. */
const isNothing = ({ kind, word }: Token): boolean =>
  kind !== 'word' || isLittle(word) || copulas.has(word) || yesWords.has(word)

/** What the words of a request look like from afar: "ring ikke om aftenen" is no no, and nobody to be rung is asked for. */
function withoutLikeness({ assent, command, digression, ...rest }: Intent): Intent {
  const isLike = command?.line === undefined && likenesses.has(String(command?.name))
  return {
    ...rest,
    ...(assent === 'no' ? {} : present({ assent })),
    ...(isLike ? {} : present({ command })),
    ...(seeming.has(String(digression?.topic)) ? {} : present({ digression })),
  }
}

export interface Heard {
  readonly intent: Intent
  /** What somebody is asked to do and nothing here does: the customer's words. */
  readonly unheard?: string
  /** What was to be put right beside it, and nothing was made of: the customer's words. */
  readonly lost?: string
}

/** "ge mig en sammanställning": nothing stands beside the wish, so the request is what was heard as one. */
const isWish = ({ command }: Intent): boolean => command?.name === 'summary'

/** Answered by what is told of it, or done. */
const isAnswered = ({ digression, command }: Intent): boolean =>
  (digression !== undefined && !courteous.has(digression.topic)) ||
  (command !== undefined && !besideRequest.has(command.name))

/** The requests that nothing has been made of. */
function requestsIn(situation: Situation, intent: Intent): readonly Stretch[] {
  const isBeside = isBesideSomething(situation, intent)
  if (!isBeside && !isAlone(situation, intent)) return []
  const isOne = isBeside && mayWant(situation) ? isErrand : isAskedOfUs
  return stretchesIn(situation).filter(
    (one) => isOne(wordsIn(one)) && (isBeside || !isInquiry(one)) && !isHeard(situation, one),
  )
}

/** What is said beside everything else: questions that are answered, and what is asked of us and nothing here does. */
export function withUnheard(situation: Situation, intent: Intent, secret: boolean): Heard {
  const heard = withErrand(situation, questionBeside(situation, intent), secret)
  return secret || heard.unheard !== undefined ? heard : withLost(situation, heard)
}

/** What was to be put right, and was not understood. */
function withLost(situation: Situation, heard: Heard): Heard {
  const lost = lostClauses(situation, heard.intent)
  return lost.length === 0 ? heard : { ...heard, lost: quoted(situation, lost) }
}

/** "nej, det skal stå som jeg skrev": of what we suggested, the no is what it says; a yes is one anywhere. */
const isAnswerTo = ({ context }: Situation, { assent }: Intent): boolean =>
  assent === 'yes' || (assent === 'no' && context.asks.startsWith('suggest:'))

/** Nothing stands beside the requests that could mean anything. */
const areAll = ({ scan }: Situation, requests: readonly (readonly Token[])[]): boolean =>
  scan.message.tokens
    .filter((token) => !requests.some((tokens) => tokens.includes(token)))
    .every(isNothing)

/** What the message means where requests are all of it. */
function alone(situation: Situation, intent: Intent): Intent {
  if (situation.fills.size === 0) situation.refused = undefined
  return withoutLikeness(intent)
}

/** Never where a national number stands (ID-07). */
function withErrand(situation: Situation, intent: Intent, secret: boolean): Heard {
  if (secret || isAnswerTo(situation, intent)) return { intent }
  const requests = requestsIn(situation, intent)
  if (requests.length === 0) return { intent }
  const whole = wholeOf(situation, requests)
  const isAll = areAll(situation, whole)
  const means = isAll ? alone(situation, intent) : intent
  if (isAnswered(means) || (isAll && isWish(means))) return { intent }
  return { intent: means, unheard: quoted(situation, whole) }
}
