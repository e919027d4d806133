import { assentOf, type Intent } from './answer-intent.ts'
import { clausesOf, commandInClause, commandWithin, surroundingsOf } from './commands.ts'
import { talkIn } from './digressions.ts'
import { wordsOf } from '../words/words-of.ts'
import { sightingsIn, spokenWords } from '../words/concepts.ts'
import { kindOf } from '../words/field-keys.ts'
import { firstFitting, mostWords, patternsOf } from './free-wishes.ts'
import type { Token } from '../message.ts'
import type { Situation } from '../situation.ts'
import type { Topic } from '../understanding.ts'

/**
 * Leaving and coming back, told by what is spoken of; written as in `meanings.ts`. It goes before wishes: "back tomorrow" wants no
 * question back, and "I'm off for today" asks for no opening hours.
 */
export const comingsAndGoings: readonly (readonly [Topic, readonly string[]])[] = [
  [
    'goodbye',
    [
      'slipOff me|atOnce|mustGo|farewell|errand|forToday ! -invoice -data',
      'mustGo>dash ! -invoice -data -robot',
      'dash>me atOnce|farewell|errand ! -invoice',
      'me>dash atOnce|farewell ! -invoice <10',
      'mustGo>going atOnce|farewell|errand|later me|farewell ! -invoice -data -remove -change -question -start',
      'mustGo>me>going atOnce|farewell|errand|later ! -invoice -data -remove -change -question -start',
      'mustGo|going home atOnce|farewell ! -invoice <12',
      'mustGo farewell ! -invoice -data <13',
      'closing>forToday ! -invoice <12',
    ],
  ],
  [
    'smallTalk',
    [
      'me>aredo>returned ! -want -question -go -mustGo -start -data <12',
      'aredo>me>returned ! -want -question -go -mustGo -start -data <12',
      'returned>pause ! -question -go',
      'hereAgain ! <7 -question -want -start -go',
      'stillHere ! <7 -question',
      'gone me|pause|while ! -number -invoice -data',
      'sorry delay !',
    ],
  ],
]

const patterns = patternsOf(comingsAndGoings)

const ends = /[.!:\n]\s*$/

/** A capital inside a sentence: what stands there may be a name. */
const holdsName = ({ scan }: Situation, tokens: readonly Token[]): boolean =>
  tokens.some(
    ({ capital, text, start }, at) =>
      capital &&
      at > 0 &&
      text !== 'I' &&
      !/^I['’]/.test(text) &&
      !ends.test(scan.message.text.slice(0, start)),
  )

const mayBe = (situation: Situation, tokens: readonly Token[]): boolean => {
  const { asked, scan, fills, ambiguous } = situation
  if (tokens.length < 2 || tokens.length > mostWords) return false
  if (fills.size > 0 || ambiguous !== undefined || scan.finds.length > 0) return false
  if (scan.message.tokens.some(({ kind }) => kind === 'number')) return false
  return !(kindOf(asked) === 'name' && holdsName(situation, tokens))
}

/** "this is nonsense, goodbye": what was said before it is no answer, and wants nothing. */
function goodbyeAtEnd(situation: Situation, tokens: readonly Token[]): Intent | undefined {
  const { text } = situation.scan.message
  const [last = [], before] = clausesOf(tokens, text).toReversed()
  if (before === undefined || talkIn(wordsOf(last)) !== 'goodbye' || text.includes('?'))
    return undefined
  const around = surroundingsOf(situation)
  const wish = commandWithin(tokens, around) ?? commandInClause(tokens, text, around)
  const isElse = wish !== undefined || assentOf(situation, tokens) !== undefined
  return isElse ? undefined : { digression: { topic: 'goodbye' } }
}

/** "talk to you later" wants nobody to talk to. */
const isPlainGoodbye = (situation: Situation, tokens: readonly Token[]): boolean =>
  talkIn(wordsOf(tokens)) === 'goodbye' &&
  commandWithin(tokens, surroundingsOf(situation)) === 'human' &&
  assentOf(situation, tokens) === undefined

/** How somebody leaves or is there again. */
function goingIn(situation: Situation, tokens: readonly Token[], asking: boolean) {
  if (!asking && isPlainGoodbye(situation, tokens)) return 'goodbye'
  const words = spokenWords(tokens)
  const readings = sightingsIn(words, situation.context.language)
  return firstFitting(patterns, { words, readings, asking })
}

/** Whoever takes leave, or is there again, says nothing about the matter; a yes beside it stays one. */
export function comingOrGoing(
  situation: Situation,
  tokens: readonly Token[],
  asking: boolean,
): Intent | undefined {
  if (!mayBe(situation, tokens)) return undefined
  const isAsking = asking || situation.scan.message.text.includes('?')
  const topic = goingIn(situation, tokens, isAsking)
  if (topic === undefined) return goodbyeAtEnd(situation, tokens)
  const assent = assentOf(situation, tokens)
  if (assent === 'yes') return undefined
  const isHalf = assent === 'partly' && situation.asked === ''
  return { digression: { topic }, ...(isHalf ? { assent } : {}) }
}
