import type { CaseState } from '../case-state.ts'

/** What makes a credit inquiry lawful (CR-02), as it is kept beside the inquiry for the weekly control (CR-04). */
export interface CreditGrounds {
  /** Evidence that the credit notice was shown. */
  readonly noticeEvidenceId: string
  /** ISO 8601 UTC. */
  readonly noticeShownAt: string
  /** SHA-256 of the summary that the customer confirmed, hex. */
  readonly confirmedSummaryHash: string
}

/** How long a shown notice carries an inquiry, milliseconds (CR-02). */
const noticeCarriesFor = 24 * 60 * 60 * 1000

/** Whether a notice shown then may still be answered, and carry an inquiry, now. */
export function isNoticeFresh(shownAt: string, now: Date): boolean {
  return now.getTime() - Date.parse(shownAt) <= noticeCarriesFor
}

/**
 * The grounds of an inquiry made now: the credit notice as it was last shown, at most 24 hours ago, acknowledged after that
 * and not objected to, and the confirmed summary. Undefined when one of them is missing: then nobody may ask a bureau.
 */
export function creditGrounds(state: CaseState, now: Date): CreditGrounds | undefined {
  const notices = state.notices.filter(({ noticeId }) => noticeId === 'credit')
  const shown = notices.findLastIndex(({ kind }) => kind === 'shown')
  const notice = notices[shown]
  const answer = notices.slice(shown + 1).at(-1)
  if (notice === undefined || answer?.kind !== 'acknowledged') return undefined
  if (state.confirmed === undefined || !isNoticeFresh(notice.at, now)) return undefined
  return {
    noticeEvidenceId: notice.eventId,
    noticeShownAt: notice.at,
    confirmedSummaryHash: state.confirmed.summaryHash,
  }
}
