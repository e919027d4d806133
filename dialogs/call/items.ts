import type { SkipReason } from '../../onboarding/call/call.ts'
import { fieldByKey, isFieldKey, type FieldKey } from '../../onboarding/fields/index.ts'
import { applicableFields, isRequired } from '../../onboarding/interview.ts'
import { clear, tell, update, type Draft } from '../draft.ts'
import { refuseNotice } from '../notices.ts'
import { callIn, changeCall, speakToCustomer, speakToStaff } from './call-draft.ts'
import { namedField } from './checklist.ts'
import { objectToCheck } from './object-to-check.ts'

/** Goes to an item, whatever else is open: that stays as it is (CA-02). */
export function jumpTo(draft: Draft, key: string): void {
  const applies = applicableFields(draft.state, draft.ports.profile).some(
    (field) => field.key === key,
  )
  if (!applies) {
    tell(draft, 'calls.told.noSuchItem')
    return
  }
  clear(draft, 'partial')
  update(draft, { changing: key })
}

/** Evidence is of what the customer was told, in their language (GD-09). */
function recordRefusal(draft: Draft): void {
  speakToCustomer(draft)
  refuseNotice(draft, 'nationalNumber')
  speakToStaff(draft)
}

/** Asked no more, and whatever was said before is not kept. */
function leaveOut(draft: Draft, key: FieldKey, reason: SkipReason): void {
  const { [key]: _dropped, ...answers } = draft.state.answers
  update(draft, { answers, skipped: [...new Set([...draft.state.skipped, key])] })
  draft.understood[key] = null
  if (reason === 'refuses' && key === 'person.nationalNumber') recordRefusal(draft)
}

const aboutCredit: ReadonlySet<string> = new Set(['payment', 'credit.amount'])

/**
 * Leaves an item open, with the reason (CA-08). What the record cannot do without stays missing. A refusal to be assessed, or
 * to give a national number, has its own way on (GD-12, ID-06).
 */
export function skipItem(draft: Draft, key: string, reason: SkipReason): void {
  if (!isFieldKey(key)) return
  if (reason === 'refuses' && aboutCredit.has(key)) {
    objectToCheck(draft)
    return
  }
  const { state, ports, at, staff: by = '' } = draft
  const { skipped } = callIn(draft)
  changeCall(draft, { skipped: { ...skipped, [key]: { reason, by, at } } })
  if (state.changing === key) clear(draft, 'changing')
  const isNeeded = isRequired(fieldByKey(key), state, ports.profile)
  if (!isNeeded) leaveOut(draft, key, reason)
  const { label: field } = namedField(draft, key)
  tell(draft, isNeeded ? 'calls.told.skippedRequired' : 'calls.told.skipped', { field })
}
