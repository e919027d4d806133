import { changeRecord } from '../../onboarding/change-record.ts'
import type { FieldValue } from '../../onboarding/field.ts'
import { present } from '../../onboarding/present.ts'
import type { CustomerRecord } from '../../onboarding/record.ts'
import type { AskedOf } from '../../onboarding/review/review-queue.ts'
import type { Updating } from '../../onboarding/updating.ts'
import type { RegisterFind } from '../../onboarding/wash/wash-state.ts'
import { tell, type Draft } from '../draft.ts'
import { labelOf, showContext } from '../summary.ts'
import { put } from './update-state.ts'
import { shown } from './wash-finds.ts'

/** What a person needs from the customer before the case can be decided. Asked for only once it is proven whose case it is (SM-11). */
export async function askedByStaff(
  draft: Draft,
  { reference, status }: CustomerRecord,
): Promise<AskedOf | undefined> {
  const asked = status === 'in-review' ? await draft.ports.questions.asked(reference) : undefined
  put(draft, { asked: asked && { id: asked.id, key: asked.key } })
  return asked
}

/** What a register says otherwise of the value, as far as the customer could take it (DQ-07). */
function differenceIn(record: CustomerRecord, key: string): RegisterFind | undefined {
  const { verification, stated, statedBy, attribution } = record.provenance[key] ?? {}
  if (verification !== 'differs' || statedBy?.sourceId === undefined) return undefined
  const { sourceId, at } = statedBy
  const value = stated as FieldValue // of the field: it was compared with its value
  const values = { [key]: { value, verification: 'register' as const } }
  const changedBy = { source: 'register', channel: 'review', at } as const
  const taken = changeRecord(record, {
    id: 'asked',
    reference: record.reference,
    changedBy,
    values,
  })
  return taken.ok
    ? { kind: 'register', key, value, sourceId, at, ...present({ attribution }) }
    : undefined
}

/** Asks for it: which of two values is right where a register says another one, else by the field's own question. */
export function askForStaff(draft: Draft, { key, reason }: AskedOf, record: CustomerRecord): void {
  const show = showContext(draft.state, draft.ports.profile)
  tell(draft, 'decided.asked.head', { field: labelOf(key, show) })
  // A text message has no room for it, and the question follows (SM-16).
  if (draft.inbound.channel !== 'sms') tell(draft, `decided.asked.reason.${reason}`)
  const difference = differenceIn(record, key)
  put(draft, difference === undefined ? { third: key } : { finds: [shown(record, difference)] })
}

/** Where what was written is what the staff wait for, the case goes on: whoever looks at it sees that the customer has answered. */
export async function tellStaffAnswered(
  draft: Draft,
  { asked, values }: Updating,
  reference: string,
): Promise<void> {
  if (asked === undefined || values[asked.key] === undefined) return
  await draft.ports.questions.answered(reference, { id: asked.id, at: draft.at })
  put(draft, { asked: undefined })
  tell(draft, 'update.passedOn')
}
