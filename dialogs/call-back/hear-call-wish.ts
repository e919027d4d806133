import type { Command } from '../../onboarding/vocabulary.ts'
import type { Draft } from '../draft.ts'
import { kindOf } from '../understanding/words/field-keys.ts'
import type { Understanding } from '../understanding/understanding.ts'
import { settleCall, startCallBack } from './arrange-call.ts'
import { callWishIn } from './call-wish.ts'
import { wantsCall } from './offer-call-back.ts'
import { readCall } from './said-call.ts'

const beside: ReadonlySet<Command | undefined> = new Set<Command | undefined>([
  undefined,
  'human',
  'yes',
  'no',
  'move',
])

/** Values that are none of a call are answers, and the wish beside them is one for a person. */
const isAlone = ({ fills, command }: Understanding): boolean =>
  beside.has(command?.name) && fills.every(({ key }) => kindOf(key) === 'phone')

/**
 * A number without a day may be nothing but the answer: "ring mig på 20 12 34 56". A day makes it a call; so does the offer of one
 * just before, and a wish without any number.
 */
function wishesCall(draft: Draft, said: Understanding): boolean {
  const wish = isAlone(said) ? callWishIn(draft.inbound.text) : undefined
  if (wish === undefined) return false
  const isOffered = draft.state.open.options.some(({ value }) => value === wantsCall)
  const { phone, saysDay } = readCall(draft)
  return isOffered || saysDay || (wish === 'direct' && phone === undefined)
}

/** Somebody wants to be called: when and where is taken from the same message, and what it leaves out is asked. `false`: nobody does. */
export function hearCallWish(draft: Draft, said: Understanding): boolean {
  if (draft.staff !== undefined || !wishesCall(draft, said)) return false
  startCallBack(draft)
  settleCall(draft, readCall(draft))
  return true
}
