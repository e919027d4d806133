import type { Choice } from './choices.ts'
import { wordsLeft } from '../shapes/scan.ts'
import type { Situation } from '../situation.ts'
import { paying } from './turned-down.ts'
import { wordSet } from '../words/word-lists.ts'

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
  isPreferred(situation) && choices.every(({ key }) => key !== 'invoice.channel')

/** "happy to pay up front", said while something else was asked for: another payment than the one that stands. */
export const isStatedPayment = (situation: Situation, key: string, value: string): boolean =>
  key === 'payment' &&
  situation.context.values[key] !== value &&
  (isPreferred(situation) || choosesPayment(situation))

const choosesPayment = ({ scan }: Situation): boolean =>
  !scan.message.text.includes('?') &&
  wordsLeft(scan).some(({ word }) => paying.has(word) || choosing.has(word))
