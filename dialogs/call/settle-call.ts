import { stated, type Stored } from '../../onboarding/call/conceal.ts'
import type { CaseState } from '../../onboarding/case-state.ts'
import type { FieldValue } from '../../onboarding/field.ts'
import { isFieldKey } from '../../onboarding/fields/index.ts'
import { valuesOf } from '../../onboarding/record-values.ts'
import type { Draft } from '../draft.ts'
import { applyFills } from '../flows/fill.ts'
import { callIn, changeCall } from './call-draft.ts'

/** The number or address that the notice went to is the customer's: it is not asked for again (UX-12). */
async function fillReached(draft: Draft): Promise<void> {
  const { reached } = callIn(draft)
  const type = draft.state.answers['customerType']?.value
  if (reached === undefined || type === undefined) return
  const side = type === 'private' ? 'person' : 'contact'
  const key = `${side}.${reached.kind === 'sms' ? 'phone' : 'email'}`
  if (draft.state.answers[key] !== undefined) return
  await applyFills(draft, [{ key, raw: '', value: reached.to, how: 'asked', correction: false }])
}

/** What is stored about the customer: what they said before, and what their record says. */
async function storedValues(draft: Draft, before: CaseState): Promise<Stored> {
  const call = callIn(draft)
  const record = call.known === undefined ? undefined : await draft.ports.customers.get(call.known)
  const earlier = call.concealed.map((key) => [key, before.answers[key]?.value])
  const kept = record === undefined ? [] : [...valuesOf(record)].filter(([key]) => isFieldKey(key))
  // A record's values under field keys are what its fields hold.
  return Object.fromEntries([...kept, ...earlier]) as Stored
}

function saidNow({ understood, state }: Draft): Readonly<Record<string, FieldValue>> {
  return Object.fromEntries(
    Object.keys(understood).flatMap((key) => {
      const value = state.answers[key]?.value
      return value === undefined ? [] : [[key, value] as const]
    }),
  )
}

/** What was said is no longer skipped, and where it was hidden it is compared with what is stored (CA-07). */
export async function settleCall(draft: Draft, before: CaseState): Promise<void> {
  await fillReached(draft)
  const said = saidNow(draft)
  const keys = Object.keys(said)
  if (keys.length === 0) return
  const call = callIn(draft)
  const skipped = Object.fromEntries(
    Object.entries(call.skipped).filter(([key]) => !keys.includes(key)),
  )
  const stored = await storedValues(draft, before)
  changeCall(draft, { ...stated(call, said, stored), skipped })
}
