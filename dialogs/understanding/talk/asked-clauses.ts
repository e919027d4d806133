import type { Token } from '../message.ts'
import { isQuestion } from '../words/questions.ts'
import { paying } from '../choices/turned-down.ts'

const end = (clause: readonly Token[]): number => clause.at(-1)?.end ?? 0

const taking = new Set('tar tager tek take'.split(' '))
const things = new Set('det den it'.split(' '))

/** "betalar i förskott": the Swedish "in" is no Danish "you" that would be asked; "tar det på faktura" says it of oneself. */
const isStated = ([first, second]: readonly Token[]): boolean =>
  (paying.has(String(first?.word)) && second?.word === 'i') ||
  (taking.has(String(first?.word)) && things.has(String(second?.word)))

/** A clause that asks: by its words, or by the mark right behind it. */
export const isAskedIn = (text: string, clause: readonly Token[]): boolean =>
  /^[^\p{L}\d]*\?/u.test(text.slice(end(clause))) || (!isStated(clause) && isQuestion(clause, ''))

/** "…. Är det okej?": something is asked further on. */
export const asksOn = (text: string, clause: readonly Token[]): boolean =>
  text.slice(end(clause)).includes('?')
