import type { ContactAddress } from '../../onboarding/messaging/contact-address.ts'
import type { ContactPoints } from '../../onboarding/messaging/contact-points.ts'
import type { MessageKind } from '../../onboarding/messaging/message-sender.ts'
import type { CompanyLookup, RegisterChanges } from '../../onboarding/ports.ts'
import type { Came } from '../../onboarding/review/due-at.ts'
import type { Profile } from '../../onboarding/profile.ts'
import type { Attribution, CustomerRecord } from '../../onboarding/record.ts'
import type { CustomerStore, ReviewStore, Vault } from '../../onboarding/stores.ts'
import type { CountryCode } from '../../onboarding/vocabulary.ts'
import type { WashToday } from '../../onboarding/wash/wash-due.ts'
import type { WashQueue, WashRounds, WashStore } from '../../onboarding/wash/wash-store.ts'

/** What became of the request to a customer. */
export type AskOutcome = 'sent' | 'waiting' | 'unreachable' | 'throttled'

export interface WashParts {
  readonly store: WashStore
  readonly queue: WashQueue
  readonly rounds: WashRounds
  readonly customers: Pick<CustomerStore, 'list'>
  readonly reviews: ReviewStore
  /** Holds the number of a Swedish sole trader (ID-08). */
  readonly vault: Pick<Vault, 'open'>
  readonly contactPoints: ContactPoints
  /** Each with a deadline of its own; trouble comes back as `unavailable`, never thrown. */
  readonly register: (country: CountryCode, number: string) => Promise<CompanyLookup>
  /** `undefined`: the country's register does not tell. */
  readonly changes: (
    country: CountryCode,
    since: string | undefined,
  ) => Promise<RegisterChanges | undefined>
  readonly attributionOf: (sourceId: string) => Attribution | undefined
  /** By what messages can be sent at all. */
  readonly kinds: readonly MessageKind[]
  /** Sends the link by which the customer answers; the same key again sends nothing new. */
  readonly send: (record: CustomerRecord, to: ContactAddress, key: string) => Promise<AskOutcome>
  /** Until when a person has to have looked; ISO 8601 UTC. */
  readonly dueAt: (came: Came) => string
  readonly rules: Profile['wash']
  readonly limits: Profile['freshness']
  readonly now: () => Date
}

export const todayOf = ({ rules, limits, now }: WashParts): WashToday => ({
  limits,
  askDays: rules.askDays,
  now: now(),
})

/** Puts a customer before a person. Adding it again changes nothing. */
export async function tellStaff(
  about: { readonly caseId: string; readonly record: CustomerRecord; readonly reason: string },
  { reviews, dueAt, now }: WashParts,
): Promise<void> {
  const { caseId, reason } = about
  const { reference, language, country } = about.record
  const at = now().toISOString()
  const item = {
    caseId,
    reference,
    reason,
    language,
    country,
    at,
    dueAt: dueAt({ at, reasons: [reason], country }),
  }
  await reviews.add(item)
}
