import { digits } from '../../onboarding/clean.ts'
import { clear, update, type Draft } from '../draft.ts'
import { asksOf, nextStep } from '../next-step.ts'
import { kindOf, type Kind } from '../understanding/words/field-keys.ts'
import type { Topic, Understanding } from '../understanding/understanding.ts'
import { isStanding, keepOthers, tellStands } from './standing.ts'

/** Fields of these kinds have figures or an @ in them. */
const figured: ReadonlySet<Kind> = new Set<Kind>(['phone', 'number', 'gln', 'peppol', 'amount'])
const fewestDigits = 5
const fewWords = 4

/** Enough figures for the value, a few in few words, or none where it was told in words: "ten to fifteen thousand". */
function isFigured(text: string, isRefused: boolean): boolean {
  const count = digits(text).length
  const isShort = text.trim().split(/\s+/).length <= fewWords
  return count >= fewestDigits || (count > 0 ? isShort : isRefused)
}

/** Something like the value: figures, or few words with one in them; "märk paketen med Jörgen P, port 410" is another wish. */
function isAttempt({ inbound: { text } }: Draft, key: string, { refused }: Understanding): boolean {
  const isRefused = refused?.key === key
  if (figured.has(kindOf(key))) return isFigured(text, isRefused)
  return isRefused || (kindOf(key) === 'email' && text.includes('@'))
}

/** Talk that leaves the question where it is. */
const besides: ReadonlySet<Topic | undefined> = new Set<Topic>([
  'smallTalk',
  'greeting',
  'frustration',
  'thanks',
])

/** What is done with the question open, or does away with it by itself. */
const isCommand = ({ command, language }: Understanding): boolean =>
  (command !== undefined && command.name !== 'summary') || language !== undefined

const isAnswer = (
  { fills, ambiguous, nationalNumber }: Understanding,
  keys: readonly string[],
): boolean =>
  fills.some((fill) => keys.includes(fill.key)) ||
  ambiguous !== undefined ||
  nationalNumber === true

function isElse(draft: Draft, key: string, said: Understanding): boolean {
  if (
    isAnswer(said, [key, ...(draft.state.changesLeft ?? [])]) ||
    isCommand(said) ||
    besides.has(said.digression?.topic)
  )
    return false
  if (said.fills.length > 0 || said.digression !== undefined) return true
  return !isAttempt(draft, key, said)
}

/**
 * A change that stands open, and a message that does not answer it: the value stays, and the message is heard where the
 * conversation was. `false`: no such change is open.
 */
export function leaveChange(draft: Draft, said: Understanding): boolean {
  const { changing, open, partial } = draft.state
  if (changing === undefined || open.asks !== changing || partial !== undefined) return false
  if (!isStanding(draft, changing) || !isElse(draft, changing, said)) return false
  clear(draft, 'changing')
  const asks = asksOf(nextStep(draft.state, draft.ports.profile))
  update(draft, { open: { asks, attempt: 0, options: [] } })
  tellStands(draft, changing)
  if (saysNothing(said)) keepOthers(draft)
  return true
}

const saysNothing = ({ fills, digression, command }: Understanding): boolean =>
  fills.length === 0 && digression === undefined && command === undefined

/** What the same message says where no change is open: neither its yes nor its no was said to the summary. */
export const withoutAssent = ({ assent: _said, ...rest }: Understanding): Understanding => rest

export const saysSomething = (said: Understanding): boolean => {
  const { command, digression, ambiguous, fills, dontKnow } = said
  const parts = [command, digression, ambiguous, dontKnow]
  return fills.length > 0 || parts.some((part) => part !== undefined)
}
