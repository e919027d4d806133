import type { Caller, Refusal } from '../calls/calls.ts'
import type { Visit } from './visit.ts'

/** Whoever is signed in, as the calls know them. */
export const callerOf = ({ member, language }: Visit): Caller => ({
  member,
  language,
  channel: 'desk',
})

export const isRefusal = (result: object | Refusal): result is Refusal => typeof result === 'string'
