import { clear, tell, type Draft } from '../draft.ts'
import { hearCommand } from '../hear.ts'
import { understand } from '../understanding/understand.ts'
import { contextOf } from '../understanding-context.ts'
import { takeCode } from './join.ts'
import { leavesIt } from './leaves-code.ts'
import { takeOption } from './options.ts'

/** What leaves the other case alone while its code is waited for. */
const turnsBack: ReadonlySet<string | undefined> = new Set(['restart', 'cancel', 'delete'])

/** "forget it": what was begun stays where it is. */
function leavesJoining(draft: Draft): boolean {
  const { text } = draft.inbound
  if (
    draft.state.joining === undefined ||
    !leavesIt(text, understand(text, contextOf(draft)), true)
  )
    return false
  draft.command = 'cancel'
  clear(draft, 'joining')
  tell(draft, 'move.stays')
  return true
}

/** A code is waited for: nothing else is taken for an answer. */
export async function waitForCode(draft: Draft): Promise<void> {
  if (draft.inbound.kind === 'start') return
  if ((await takeOption(draft)) || (await takeCode(draft)) || leavesJoining(draft)) return
  await hearBesideCode(draft)
}

async function hearBesideCode(draft: Draft): Promise<void> {
  const { joining } = draft.state
  const wasHeard = await hearCommand(draft)
  if (turnsBack.has(draft.command)) clear(draft, 'joining')
  else if (!wasHeard && joining !== undefined) {
    tell(draft, 'move.why')
    draft.missed = true
  }
}

/** The case went on in another conversation: this one says so, whatever old button was pressed (CH-05). */
export async function stayAway(draft: Draft): Promise<void> {
  const isSubmit = draft.inbound.submit !== undefined
  const wasHeard = !isSubmit && (await hearCommand(draft))
  delete draft.leaving
  if (draft.state.moved === undefined) return
  if (!wasHeard || draft.command === 'move') tell(draft, 'move.away')
}
