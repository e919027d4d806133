import type { Token } from '../message.ts'
import type { Situation } from '../situation.ts'
import { kindOf } from '../words/field-keys.ts'
import { clausesOf, commandWithin } from './commands.ts'

/** "we changed our name to Nordlyset ApS": the name that is meant has been given, and so has one that cannot be read. */
const isGiven = ({ fills, refused }: Situation, target: string): boolean =>
  [...fills.keys(), ...(refused === undefined ? [] : [refused.key])].some(
    (key) => key === target || isSameName(key, target),
  )

/** "ny telefon, ingen aning": why what is asked for is not known, and nothing of it is to be changed. */
const isUnknown = ({ asked, scan }: Situation, key: string, tokens: readonly Token[]): boolean =>
  key === asked &&
  clausesOf(tokens, scan.message.text).some(
    (clause) => commandWithin(clause, { labelled: new Map() }) === 'dontKnow',
  )

const isSameName = (key: string, target: string): boolean =>
  kindOf(key) === 'name' && kindOf(target) === 'name'

/** Whether a field that is named to be changed is left to change: not where its value stands beside it, or is not known. */
export const mayChange = (situation: Situation, key: string, tokens: readonly Token[]): boolean =>
  !isGiven(situation, key) && !isUnknown(situation, key, tokens)
