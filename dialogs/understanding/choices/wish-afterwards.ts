import type { Payment } from '../../../onboarding/vocabulary.ts'
import { readMessage, type Token } from '../message.ts'
import { listed } from '../words/canonical.ts'
import { clausesOf } from '../words/marked-clauses.ts'
import { isQuestion } from '../words/questions.ts'
import { negations } from '../words/word-lists.ts'
import { wordsOf } from '../words/words-of.ts'
import { paymentsIn } from './choices.ts'
import { isTurnedDown } from './refused-payment.ts'
import { isWishing } from './wishing.ts'

/** "jeg sagde jo forudbetaling", "we asked for an invoice": what was wanted from the beginning. */
const claiming = listed(
  'sagde sa sade sagt said told asked bad bed bett bedt skrev skrevet skrivit wrote written valgte valde valgt valt chose chosen wanted skulle ønskede önskade ønsket bestilte beställde ordered agreed aftalte avtalte avtalade',
)

const wordsIn = (clause: readonly Token[]): readonly Token[] =>
  clause.filter(({ kind }) => kind === 'word')

function claimedIn(tokens: readonly Token[]): readonly Payment[] {
  const words = wordsOf(tokens)
  if (isQuestion(tokens, '')) return []
  if (!words.some((word) => claiming.has(word) || isWishing(word))) return []
  const named = paymentsIn(words).filter(({ onlyAsked }) => !onlyAsked)
  return named
    .filter((choice) => !isTurnedDown(words, choice, named))
    .map(({ value }) => value as Payment)
}

/**
 * "jamen vi ville have faktura?", "but I said pay in advance!!", "human. change us to payment in advance": the one payment that
 * somebody wants who is told that all is done. "Can we get an invoice later?" only asks.
 */
export function paymentClaimed(text: string): Payment | undefined {
  const [value, ...others] = new Set(
    clausesOf(readMessage(text).tokens).map(wordsIn).flatMap(claimedIn),
  )
  return others.length === 0 ? value : undefined
}

const little = listed(
  'lidt lille lite liten litet lav lavt låg lågt låga low small little tight snever snævert',
)
const tooMuch = listed('for för alt altfor alltför too')
const enough = listed('nok nog enough rækker räcker holder håller dækker täcker dekker sufficient')
const raising = listed(
  'højere høyere högre higher raise raised increase increased hæv hæve hæves forhøj forhøje øg øge høj höj höja höjas hev heve heves øk øke økes bigger larger større større',
)
const limit = /^(?:(?:kredit|kreditt|credit)?(?:limit|grens|græns|ramm?[ea])|kredit|kreditt|credit)/

const isTooLittle = (words: readonly string[], at: number): boolean =>
  little.has(String(words[at])) && tooMuch.has(String(words[at - 1]))

const isNotEnough = (words: readonly string[]): boolean =>
  words.some((word) => enough.has(word)) && words.some((word) => negations.has(word))

/** "10.000 er alt for lidt", "our limit is too low", "kan dere øke kredittgrensen": the limit is to be another one. */
export function disputesLimit(text: string): boolean {
  const { tokens } = readMessage(text)
  const words = wordsOf(wordsIn(tokens))
  const isOfLimit = words.some((word) => limit.test(word))
  const isOfAmount = isOfLimit || /\d/.test(text)
  if (isOfLimit && words.some((word) => raising.has(word))) return true
  return isOfAmount && (words.some((_, at) => isTooLittle(words, at)) || isNotEnough(words))
}
