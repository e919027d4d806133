import type { Call } from '../../onboarding/call/call.ts'
import { OnboardingError } from '../../onboarding/errors.ts'
import { update, type Draft } from '../draft.ts'

/** The call that a turn is about; a turn of anything else never comes here. */
export function callIn({ state }: Draft): Call {
  if (state.call === undefined) throw new OnboardingError('state.unreadable', 'no call in its row')
  return state.call
}

export function changeCall(draft: Draft, change: Partial<Call>): void {
  update(draft, { call: { ...callIn(draft), ...change } })
}

type Clearable = 'parked' | 'given' | 'agreed' | 'reached'

export function clearCall(draft: Draft, ...keys: readonly Clearable[]): void {
  const call = { ...callIn(draft) }
  for (const key of keys) Reflect.deleteProperty(call, key)
  update(draft, { call })
}

/**
 * Everything that the flows say in a call is for whoever holds it, so they speak that language; what is kept of it, and what
 * the customer hears, is in the customer's.
 */
export function speakToStaff(draft: Draft): void {
  update(draft, { language: callIn(draft).staffLanguage })
}

export function speakToCustomer(draft: Draft): void {
  update(draft, { language: callIn(draft).language })
}

/** Does something in the customer's language. */
export async function inCustomersLanguage<T>(draft: Draft, act: () => T | Promise<T>): Promise<T> {
  speakToCustomer(draft)
  const result = await act()
  speakToStaff(draft)
  return result
}
