import type { StoredCreditDecision } from '../../onboarding/credit/credit-log.ts'
import type { FunnelReport } from '../../onboarding/metrics/funnel.ts'
import type { Profile } from '../../onboarding/profile.ts'
import type { MeasuredQuality } from '../../onboarding/quality/measured-quality.ts'
import type { CaseState } from '../../onboarding/case-state.ts'
import type { TalkLine } from '../../onboarding/hand-over/talk.ts'
import type { TalkDesk } from '../talk/talk-desk.ts'
import type { CustomerRecord } from '../../onboarding/record.ts'
import type { DecisionStore } from '../../onboarding/review/decision-store.ts'
import type { ReviewQueue } from '../../onboarding/review/review-queue.ts'
import type { CustomerStore } from '../../onboarding/stores.ts'
import type { Calls } from '../calls/calls.ts'
import type { ReviewDesk } from './review-desk.ts'
import type { SignInParts } from './sign-in-routes.ts'

/** What staff found, and where to go on looking. */
export interface FoundCustomers {
  readonly records: readonly CustomerRecord[]
  readonly next?: string
}

/** Talks of customers with people, as the pages need them. */
export interface DeskTalks {
  readonly desk: TalkDesk
  /** What was said in the chat page before the talk. */
  readonly before: (state: CaseState) => Promise<readonly TalkLine[]>
  /** Writes down that somebody looked; once in a while, for a page that loads again and again. */
  readonly look: (reference: string, member: string) => Promise<void>
}

/** Everything that the pages of the desk need. */
export interface DeskDeps extends SignInParts {
  readonly profile: Profile
  readonly reviews: ReviewDesk
  /** Customers on the phone. */
  readonly calls: Calls
  readonly talks: DeskTalks
  readonly customers: Pick<CustomerStore, 'get' | 'evidence' | 'history'>
  readonly decisions: DecisionStore
  readonly queue: Pick<ReviewQueue, 'figures'>
  /** By reference, company number, name, phone or e-mail; `after`: go on from there. */
  readonly search: (query: string, after: string | undefined) => Promise<FoundCustomers>
  readonly storedCredit: (caseId: string) => Promise<StoredCreditDecision | undefined>
  readonly quality: () => Promise<MeasuredQuality | undefined>
  readonly funnel: (days: number) => Promise<FunnelReport>
  readonly now: () => Date
  readonly newId: () => string
}
