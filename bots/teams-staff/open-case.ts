import type { CustomerRecord } from '../../onboarding/record.ts'
import type { ReviewCase } from '../../onboarding/review/review-queue.ts'
import type { StaffMember } from '../../onboarding/staff/staff.ts'
import type { CaseDeps } from '../desk/case-acts.ts'
import type { Reader } from './talk-card.ts'

/** Of the desk, what cards about cases need. */
export interface CaseParts extends CaseDeps {
  /** Writes down that somebody looked at a customer. */
  readonly look: (reference: string, member: string) => Promise<void>
  readonly newId: () => string
}

/** A case before somebody. */
export interface OpenCase {
  readonly review: ReviewCase
  /** Absent while the conversation is not finished. */
  readonly record: CustomerRecord | undefined
  readonly openedAt: string
  readonly member: StaffMember
  readonly reader: Reader
  /** Of the card: a button that is pressed twice does once what it does. */
  readonly id: string
  /** ISO 8601 UTC. */
  readonly now: string
}
