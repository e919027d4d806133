import type { Turn } from '../dialogs/compose.ts'
import type { Inbound } from '../dialogs/inbound.ts'
import type { Ports } from '../dialogs/ports.ts'
import type { CaseState } from '../onboarding/case-state.ts'
import type { OpenTalk } from '../onboarding/hand-over/talk-store.ts'
import type { ReviewItem, SettledReview, Vault } from '../onboarding/stores.ts'

/**
 * What a turn leads to besides its reply. It is written into the row with the turn, and done after that: only the turn
 * that won the row does it, and whoever comes after a crash finds that it is still to be done.
 */
export interface Owed {
  readonly reviews: readonly ReviewItem[]
  /** Cases whose national numbers go. */
  readonly forgotten: readonly string[]
  /** Conversations that people have to find. Absent in rows of before there were any. */
  readonly talks?: readonly OpenTalk[]
  /** What nobody has to look at any more. */
  readonly settled?: readonly SettledReview[]
}

export function owedBy({ reviews, forgotten, talks = [], settled = [] }: Turn): Owed | undefined {
  const owed = { reviews, forgotten, talks, settled }
  return Object.values(owed).every(({ length }) => length === 0) ? undefined : owed
}

/** Keyed by the case, so that doing it again does nothing. */
export async function settle(
  owed: Owed = { reviews: [], forgotten: [] },
  { reviews, vault, talks }: Pick<Ports, 'reviews' | 'vault' | 'talks'>,
): Promise<void> {
  for (const { caseId, reasons } of owed.settled ?? []) await reviews.settle(caseId, reasons)
  for (const review of owed.reviews) await reviews.add(review)
  for (const talk of owed.talks ?? []) await talks.open(talk)
  for (const caseId of owed.forgotten) await vault.remove(caseId)
}

/** A number that a lost turn put into the vault of a case which somebody deleted meanwhile has no purpose any more. */
export async function dropStray(
  vault: Vault,
  { submit }: Inbound,
  { lost, now }: { readonly lost: CaseState | undefined; readonly now: CaseState | undefined },
): Promise<void> {
  if (submit?.action !== 'secret' || lost === undefined || lost.caseId === now?.caseId) return
  await vault.remove(lost.caseId)
}
