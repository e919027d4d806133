import type { Answer } from '../onboarding/answer.ts'
import type { FieldValue } from '../onboarding/field.ts'
import type { Draft } from './draft.ts'

/** Who speaks in this turn: the customer, or a member of staff who enters what the customer said. */
export const speakerOf = ({ staff }: Draft): Pick<Answer, 'source' | 'by'> =>
  staff === undefined ? { source: 'customer' } : { source: 'staff', by: staff }

/** A value that was said in this turn. */
export function saidAnswer<V extends FieldValue>(draft: Draft, value: V): Answer<V> {
  return {
    value,
    ...speakerOf(draft),
    channel: draft.inbound.channel,
    at: draft.at,
    verification: 'checked',
  }
}
