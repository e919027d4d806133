import type { Intent } from './answer-intent.ts'
import { listed } from './canonical.ts'
import { talkIn } from './digressions.ts'
import { saidBeside } from './left-over-meanings.ts'
import { clausesOf, wordsIn } from './marked-clauses.ts'
import type { Token } from './message.ts'
import { isInverted } from './questions.ts'
import { wordsLeft } from './scan.ts'
import type { Situation } from './situation.ts'
import { asksOfUs } from './stray-questions.ts'
import type { Topic } from './understanding.ts'
import { firstNames } from './word-lists.ts'
import { wordsOf } from './words-of.ts'

/** Nothing was made of a message in which nothing looks like a value. */
const isEmpty = ({ scan, fills, ambiguous, asked }: Situation, intent: Intent): boolean => {
  const { assent, digression, ...rest } = intent
  if (Object.keys(rest).length > 0 || fills.size > 0 || ambiguous !== undefined) return false
  if (scan.finds.length > 0 || scan.message.tokens.some(({ kind }) => kind === 'number'))
    return false
  // Half a yes means something only where a yes was asked for.
  return assent === undefined || (assent === 'partly' && asked !== '')
}

const subjects = listed('du ni dere dokker de det jeg eg jag vi man')
/** "ringer ni från dolt nummer", "funker det med gmail": any verb in front of who does it asks. */
function beginsTurned([first, second]: readonly Token[]): boolean {
  if (first === undefined || second === undefined || firstNames.has(first.plain)) return false
  const isSubject = subjects.has(second.word) || second.text === 'I'
  return isSubject && /[aeiouyæøåäö]r$/u.test(first.plain)
}

/** What is asked in clauses of their own: "vent lidt, binder jeg mig til noget?". */
const questionsIn = ({ scan }: Situation): readonly (readonly Token[])[] =>
  clausesOf(scan.message.tokens).filter((clause) => asksOfUs(scan, clause))

const asks = (situation: Situation, tokens: readonly Token[]): boolean =>
  beginsTurned(tokens) || isInverted(wordsOf(tokens)) || questionsIn(situation).length > 0

const topicOf = (situation: Situation, tokens: readonly Token[]): Topic | undefined =>
  saidBeside(tokens, situation.context) ?? (asks(situation, tokens) ? 'question' : undefined)

/** A question beside what is said to pass the time is more than that, unless it is talk itself. */
const asksMore = (situation: Situation): boolean =>
  questionsIn(situation).some(
    (clause) =>
      talkIn(wordsOf(clause)) === undefined &&
      saidBeside(wordsIn(situation.scan, clause), situation.context) === undefined,
  )

/** Talk beside the point, told by what it is about where nothing else tells it; it is no failed answer either. */
export function leftOverTalk(situation: Situation, intent: Intent): Intent {
  if (!isEmpty(situation, intent)) return intent
  const tokens = wordsLeft(situation.scan)
  if (intent.digression !== undefined) {
    const isMore = intent.digression.topic === 'smallTalk' && asksMore(situation)
    return isMore ? { digression: { topic: 'question' } } : intent
  }
  const topic = topicOf(situation, tokens)
  if (topic === undefined) return intent
  situation.refused = undefined
  return { digression: { topic } }
}
