import { listed } from '../words/canonical.ts'
import { choicesIn } from './choices.ts'
import type { Situation } from '../situation.ts'
import { clausesOf } from '../talk/commands.ts'
import { wordSet } from '../words/word-lists.ts'
import { wordsOf } from '../words/words-of.ts'

const also = listed('også ogsaa okså också oxå also too well')
const wanting = wordSet('wanting')
const electronic = ['peppol', 'gln'] as const

/** "ehf går også bra", "EAN works too": a way that will do as well, and not the one that is wanted. */
function isJustFine({ scan: { message } }: Situation, way: string): boolean {
  const tokens = message.tokens.filter(({ kind }) => kind === 'word')
  return clausesOf(tokens, message.text).some((clause) => {
    const words = wordsOf(clause)
    const isNamed = choicesIn(words).some(({ value }) => value === way)
    const isWanted = words.some((word) => wanting.has(word))
    return isNamed && !isWanted && words.slice(1).some((word) => also.has(word))
  })
}

/** Where an address for invoices stands in the message, an electronic way that would do as well leaves it at that. */
export function dropAlsoFine(situation: Situation): void {
  const { fills } = situation
  const way = electronic.find((one) => one === fills.get('invoice.channel')?.value)
  if (way === undefined || !fills.has('invoice.email') || fills.has(`invoice.${way}`)) return
  if (isJustFine(situation, way)) fills.delete('invoice.channel')
}
