import type { Updating } from '../../onboarding/updating.ts'
import { tell, type Draft } from '../draft.ts'
import { leavesIt } from '../flows/leaves-code.ts'
import { understand } from '../understanding/understand.ts'
import type { Topic, Understanding } from '../understanding/understanding.ts'
import { contextOf } from '../understanding-context.ts'
import { endUpdate } from './update-options.ts'
import { emptyUpdate, updateAsks } from './update-state.ts'

const open: ReadonlySet<string> = new Set(['identify', 'code', 'choose:update', 'choose:more'])

/** What is asked to have a value settled is answered, and not left. */
const mayLeave = (updating: Updating): boolean =>
  open.has(updateAsks(updating)) ||
  (updating.item !== undefined && updating.doubt === undefined && updating.confirm === undefined)

/** Whoever thinks better of it changes nothing, in whatever words. `false`: nobody did. */
export function leaveUpdate(draft: Draft, understanding: Understanding): boolean {
  const { updating } = draft.state
  if (updating === undefined || !mayLeave(updating)) return false
  if (!leavesIt(draft.inbound.text, understanding, updating.proven === undefined)) return false
  draft.command = 'cancel'
  if (understanding.digression?.topic === 'thanks') tell(draft, 'messages.digression.thanks')
  endUpdate(draft)
  return true
}

const partings = {
  thanks: 'messages.digression.thanks',
  goodbye: 'messages.digression.goodbyeDone',
} as const

const isParting = (topic: Topic | undefined): topic is keyof typeof partings =>
  topic !== undefined && Object.hasOwn(partings, topic)

/** Behind the end nothing is open: thanks and a goodbye are answered, and nobody is welcomed as if they had just come. */
function partAfterUpdate(draft: Draft): boolean {
  const { digression, fills, command } = understand(draft.inbound.text, contextOf(draft))
  if (fills.length > 0 || command !== undefined || !isParting(digression?.topic)) return false
  tell(draft, partings[digression.topic])
  return true
}

/** What is said behind the end of a change: a last word, or something new. `false`: something new. */
export function endedBefore(draft: Draft): boolean {
  if (draft.state.updating?.ended !== true) return false
  if (draft.inbound.kind === 'message' && partAfterUpdate(draft)) return true
  draft.state = emptyUpdate(draft)
  return false
}
