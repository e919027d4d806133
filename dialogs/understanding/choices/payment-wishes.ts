import { listed } from '../words/canonical.ts'
import type { Choice } from './choices.ts'
import { indexPhrases, phrasesIn, phrasesOf } from '../words/phrases.ts'
import { wordsLeft } from '../shapes/scan.ts'
import type { Situation } from '../situation.ts'
import { paying } from './turned-down.ts'
import { fillers, wordSet } from '../words/word-lists.ts'
import { wordsOf } from '../words/words-of.ts'

const preferring = wordSet('preferring')
const choosing = wordSet('choosing')
const regretting = wordSet('regretting')

export const isPreferring = (word: string): boolean => preferring.has(word)

/** "can we pay up front instead?", "kan man betale forud? det ville jeg helst": a wish in the form of a question. */
export const isPreferred = ({ scan }: Situation): boolean =>
  scan.message.tokens.some(({ word }) => isPreferring(word))

/** "angrer meg", "we changed our minds": another one than the one that stands. */
export const isRegretted = ({ scan }: Situation): boolean =>
  scan.message.tokens.some(({ word }) => regretting.has(word))

/** "can we get the invoice by post instead?" is about the way it comes. */
export const isPaymentWish = (situation: Situation, choices: readonly Choice[]): boolean =>
  (isPreferred(situation) || isExchangeAsked(situation, choices)) &&
  choices.every(({ key }) => key !== 'invoice.channel')

const exchanging = indexPhrases([
  ['exchange', [...phrasesOf(({ commands }) => commands.change), 'switch|move|go']],
])
const isLittle = (word: string): boolean => fillers.has(word) || itself.has(word)
const itself = listed('det den it that this dette')
const upTo = new Set('til till to over'.split(' '))
/** "can one switch to prepayment later?" asks what is possible. */
const notNow = listed(
  'man one senere senare later siden sidan bagefter efterhand efterpå etterpå derefter anytime nogensinde noen någonsin ever always alltid altid hvis om if når när when',
)

/** "kan dere endre til forskuddsbetaling?", "can we switch to prepayment?": asked politely, where the other one stands. */
function isExchangeAsked({ context, scan }: Situation, choices: readonly Choice[]): boolean {
  const standing = context.values['payment']
  const [choice, another] = choices.filter(({ key }) => key === 'payment')
  if (choice === undefined || another !== undefined || standing === undefined) return false
  const words = wordsOf(wordsLeft(scan))
  const lead = words.findLastIndex((word, at) => at < choice.from && !paying.has(word))
  const isTo = upTo.has(String(words[lead]))
  const front = words.slice(0, choice.from)
  return (
    choice.value !== standing &&
    isTo &&
    !words.some((word) => notNow.has(word)) &&
    phrasesIn(exchanging, front, (at) => isLittle(String(front[at]))).length > 0
  )
}

/** "happy to pay up front", said while something else was asked for: another payment than the one that stands. */
export const isStatedPayment = (situation: Situation, key: string, value: string): boolean =>
  key === 'payment' &&
  situation.context.values[key] !== value &&
  (isPreferred(situation) || choosesPayment(situation))

const choosesPayment = ({ scan }: Situation): boolean =>
  !scan.message.text.includes('?') &&
  wordsLeft(scan).some(({ word }) => paying.has(word) || choosing.has(word))
