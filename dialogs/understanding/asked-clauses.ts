import type { Token } from './message.ts'
import { isQuestion } from './questions.ts'

const end = (clause: readonly Token[]): number => clause.at(-1)?.end ?? 0

/** A clause that asks: by its words, or by the mark right behind it. */
export const isAskedIn = (text: string, clause: readonly Token[]): boolean =>
  /^[^\p{L}\d]*\?/u.test(text.slice(end(clause))) || isQuestion(clause, '')

/** "…. Är det okej?": something is asked further on. */
export const asksOn = (text: string, clause: readonly Token[]): boolean =>
  text.slice(end(clause)).includes('?')
