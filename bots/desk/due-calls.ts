import type { CallEntry, Caller, Refusal } from '../calls/calls.ts'
import type { DeskDeps } from './desk-deps.ts'
import { allows, type Visit } from './visit.ts'

/** Whoever is signed in, as the calls know them. */
export const callerOf = ({ member, language }: Visit): Caller => ({
  member,
  language,
  channel: 'desk',
})

export const isRefusal = (result: object | Refusal): result is Refusal => typeof result === 'string'

/** Call-backs whose time has come: a seller's own, for a supervisor everybody's. */
export async function dueCalls(visit: Visit, deps: DeskDeps): Promise<readonly CallEntry[]> {
  if (!allows(visit, 'call.hold')) return []
  const whose = allows(visit, 'call.oversee') ? 'all' : 'mine'
  const entries = await deps.calls.list(callerOf(visit), whose)
  return isRefusal(entries) ? [] : entries.filter(({ due }) => due)
}
