import { fieldByKey, isFieldKey } from '../../onboarding/fields/index.ts'
import { valueOf } from '../../onboarding/interview.ts'
import { clear, tell, type Draft } from '../draft.ts'
import { showValue } from '../show-value.ts'
import { labelOf, showContext } from '../summary.ts'
import type { Understanding } from '../understanding/understanding.ts'
import { takeAssent } from './assent.ts'

/** Says of a field what stands there. */
export function tellStands(draft: Draft, key: string): void {
  const show = showContext(draft.state, draft.ports.profile)
  const value = isFieldKey(key) ? valueOf(key, draft.state, draft.ports.profile) : undefined
  if (value === undefined) return
  tell(draft, 'messages.understood.stands', {
    field: labelOf(key, show),
    value: showValue(key, value, show),
  })
}

/** What was to be changed has a value that can stay, and one that may be shown. */
export function isStanding({ state, ports }: Draft, key: string): boolean {
  if (!isFieldKey(key) || fieldByKey(key).privacy === 'secret') return false
  return valueOf(key, state, ports.profile) !== undefined
}

/** "keep it" beside "did you mean": one's own is kept; a value that is only doubted is said to be right. */
function keepMine(draft: Draft): boolean {
  const [dilemma] = draft.state.dilemmas
  return takeAssent(draft, dilemma?.kind === 'doubt' ? 'yes' : 'no')
}

const stays: ReadonlySet<string | undefined> = new Set(['keeps', 'goesOn', 'yes'])

/** Nothing else was said than that it is to stay, or that the conversation is to go on. */
const staysAsItIs = ({ digression, assent, fills }: Understanding): boolean =>
  fills.length === 0 && (stays.has(digression?.topic) || stays.has(assent))

/**
 * "ok, it looks right", "lad det stå" where a new value was asked for, and one stands: it stays, and the conversation goes on
 * where it was (UX-20).
 */
export function keepStanding(draft: Draft, said: Understanding): boolean {
  const { open } = draft.state
  if (!staysAsItIs(said)) return false
  if (said.digression?.topic === 'keeps' && open.asks.startsWith('suggest:')) return keepMine(draft)
  return keepChanging(draft)
}

/** What was to be changed stays; `false`: nothing was, or nothing stands there. */
export function keepChanging(draft: Draft): boolean {
  const { open, changing } = draft.state
  if (changing === undefined || open.asks !== changing || !isStanding(draft, changing)) return false
  clear(draft, 'changing')
  tellStands(draft, changing)
  return true
}

/** A no, or words that are no value: what else was to be changed stays as well. */
export function keepOthers(draft: Draft): void {
  for (const key of draft.state.changesLeft ?? []) tellStands(draft, key)
  clear(draft, 'changesLeft')
}

/** What stands already and is said again answers nothing, and nobody is scolded for it. `false`: nothing was. */
export function acknowledge(draft: Draft, { repeated = [] }: Understanding): boolean {
  for (const key of repeated) tellStands(draft, key)
  return repeated.length > 0
}
