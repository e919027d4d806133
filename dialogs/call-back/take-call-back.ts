import type { CallTime } from '../../onboarding/call-backs/call-time.ts'
import { readPhone } from '../../onboarding/readers/phone.ts'
import { tell, update, type Draft } from '../draft.ts'
import { chosen } from '../flows/options.ts'
import { deskValues } from '../flows/hand-over.ts'
import { hearCommand } from '../hear.ts'
import { readContext } from '../read-context.ts'
import { understand } from '../understanding/understand.ts'
import { contextOf } from '../understanding-context.ts'
import { callContext, dropCallBack, promiseCall } from './arrange-call.ts'
import { readCallTime } from './read-call-time.ts'

const leaving: ReadonlySet<string | undefined> = new Set(['back', 'skip', 'cancel', 'no'])

/** After so many misses nobody is asked any further (UX-23). */
const mostMisses = 3

const isOver = ({ at }: Draft, { until }: Pick<CallTime, 'until'>): boolean => until <= at

/** A button may be older than the time that it names: that is asked for anew. */
function takeTime(draft: Draft, time: CallTime): void {
  if (isOver(draft, time)) miss(draft)
  else update(draft, { arranging: { time } })
}

function takeOption(draft: Draft): boolean {
  const value = chosen(draft)?.value ?? ''
  const [, from, until] = /^call:(\S+)\/(\S+)$/.exec(value) ?? []
  if (from !== undefined && until !== undefined) takeTime(draft, { from, until })
  else if (value.startsWith('phone:')) promiseCall(draft, value.slice('phone:'.length))
  else if (value === 'nocall') dropCallBack(draft)
  else return false
  return true
}

function takeWords(draft: Draft): boolean {
  const { text } = draft.inbound
  if (draft.state.arranging?.time === undefined) {
    const time = readCallTime(text, callContext(draft))
    if (time !== undefined) update(draft, { arranging: { time } })
    return time !== undefined
  }
  const phone = readPhone(text, readContext(draft))
  if (phone.ok) promiseCall(draft, phone.value)
  return phone.ok
}

function wantsOut(draft: Draft): boolean {
  const { command, assent } = understand(draft.inbound.text, contextOf(draft))
  return leaving.has(command?.name) || assent === 'no'
}

function miss(draft: Draft): void {
  draft.missed = true
  if (draft.state.open.attempt < mostMisses) return
  dropCallBack(draft)
  tell(draft, 'messages.lookup.reachUs', deskValues(draft))
}

/** Nobody can be called at a time that went by before the number came: the time is asked for again. */
function dropPastTime(draft: Draft): boolean {
  const { time } = draft.state.arranging ?? {}
  if (time === undefined || !isOver(draft, time)) return false
  update(draft, { arranging: {} })
  return true
}

/** A customer who wants to be called says when and where, or thinks better of it; commands are heard all the same. */
export async function takeCallBack(draft: Draft): Promise<void> {
  if (draft.inbound.kind === 'start' || draft.inbound.submit !== undefined) return
  // What was said to the question of the number says no time.
  const isLate = dropPastTime(draft)
  if (!isLate && (takeOption(draft) || takeWords(draft))) return
  if (wantsOut(draft)) dropCallBack(draft)
  else if (!(await hearCommand(draft))) miss(draft)
}
