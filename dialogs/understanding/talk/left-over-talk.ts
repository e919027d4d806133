import type { Intent } from './answer-intent.ts'
import { listed } from '../words/canonical.ts'
import { talkIn } from './digressions.ts'
import { kindOf } from '../words/field-keys.ts'
import { saidBeside } from './left-over-meanings.ts'
import { clausesOf, wordsIn } from '../words/marked-clauses.ts'
import type { Token } from '../message.ts'
import { isInverted } from '../words/questions.ts'
import type { Situation } from '../situation.ts'
import { asksOfUs } from './stray-questions.ts'
import type { Topic } from '../understanding.ts'
import { firstNames, questionVerbs } from '../words/word-lists.ts'
import { wordsOf } from '../words/words-of.ts'

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

const owned = listed(
  'a an my your our en et ett ei eit ein min mit mitt mine mina mi din dit ditt vår',
)

/** "is a landline okay", "kan min kone også ringe": a verb, and whoever or whatever it is asked of. */
const asksByOrder = (words: readonly string[]): boolean =>
  isInverted(words) ||
  (questionVerbs.has(String(words[0])) && owned.has(String(words[1])) && words.length > 3)

/** What is asked in clauses of their own: "vent lidt, binder jeg mig til noget?". */
const questionsIn = ({ scan }: Situation): readonly (readonly Token[])[] =>
  clausesOf(scan.message.tokens).filter((clause) => asksOfUs(scan, clause))

const asks = (situation: Situation, tokens: readonly Token[]): boolean =>
  beginsTurned(tokens) || asksByOrder(wordsOf(tokens)) || questionsIn(situation).length > 0

const longestName = 3

/** "sommer og sol": where a name was asked for, a few words may have been meant as one. */
const mayBeName = ({ asked }: Situation, tokens: readonly Token[]): boolean =>
  kindOf(asked) === 'name' && tokens.length <= longestName

function topicOf(situation: Situation, tokens: readonly Token[]): Topic | undefined {
  const topic = saidBeside(tokens, situation.context)
  if (topic === 'smallTalk' && mayBeName(situation, tokens)) return undefined
  return topic ?? (asks(situation, tokens) ? 'question' : undefined)
}

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
  // Also what was taken out as the beginning of a name, a courtesy or the like, and came to nothing.
  const tokens = situation.scan.message.tokens.filter(({ kind }) => kind === 'word')
  if (intent.digression !== undefined) {
    const isMore = intent.digression.topic === 'smallTalk' && asksMore(situation)
    return isMore ? { digression: { topic: 'question' } } : intent
  }
  const topic = topicOf(situation, tokens)
  if (topic === undefined) return intent
  situation.refused = undefined
  return { digression: { topic } }
}
