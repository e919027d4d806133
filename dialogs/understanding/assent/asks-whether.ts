import { listed } from '../words/canonical.ts'
import { negations } from '../words/word-lists.ts'
import { answers } from './nothing-to-change.ts'

const able = listed('kan kunne kunde can could får må may')
const seconds = listed('i du ni dere dykk you')
/** "kan I lade være", "kan ni låta bli": asks for it. */
const leaving = listed('være vara vere bli')

/** "can you refuse us", "kan ni säga nej": asks whether we might, and is no no; "can you not" is one. */
export const asksWhether = ([verb = '', who = '', ...rest]: readonly string[]): boolean =>
  able.has(verb) &&
  seconds.has(who) &&
  !rest.some((word) => leaving.has(word) || (negations.has(word) && !answers.has(word)))
