import type { NoticeEvidence } from '../notice-evidence.ts'
import { present } from '../present.ts'
import { isNoticeFresh } from './credit-grounds.ts'
import type { CreditIntent, CreditLogEntry, Period } from './credit-log.ts'
import { sharesSurname } from './same-surname.ts'
import { lacksGrounds } from './without-policy.ts'

/** What a supervisor has to look at (CR-04). */
export const controlFlags = [
  /** No grounds were written down: nothing may have been asked, and nothing was. */
  'noGrounds',
  /** The notice was older than 24 hours at the time of the inquiry (CR-02). */
  'staleNotice',
  /** The evidence that the inquiry names is not among the customer's. */
  'evidenceMissing',
  /** There is no customer's record for the inquiry: the case was never completed. */
  'neverCompleted',
  /** Begun, and no result was ever written. */
  'noResult',
  'inDoubt',
  /** Whoever ordered it has the surname of the person it was about: a relative, or by chance. */
  'sameSurname',
] as const
export type ControlFlag = (typeof controlFlags)[number]

/** One inquiry, as a supervisor sees it: no customer by name, no score, no remarks (CR-07). */
export interface ControlLine extends Omit<CreditIntent, 'caseId' | 'country'> {
  readonly country: string
  readonly status?: string
  readonly rules: readonly string[]
  readonly policyVersion?: string
  readonly routineVersion?: string
  /** The bureau's own reference. */
  readonly inquiryId?: string
  readonly flags: readonly ControlFlag[]
}

export interface ControlReport extends Period {
  readonly lines: readonly ControlLine[]
  readonly totals: {
    readonly inquiries: number
    readonly flagged: number
    readonly byOrderer: Readonly<Record<string, number>>
    readonly byFlag: Readonly<Partial<Record<ControlFlag, number>>>
  }
}

/** Who is concerned, by name. Names are compared and never part of the report. */
export interface Concerned {
  readonly orderer: string
  readonly customer: string
}

/** What there is of the customer; undefined without a record of the case. */
type Evidence = readonly Pick<NoticeEvidence, 'eventId' | 'noticeId' | 'kind'>[] | undefined

function groundFlags({ grounds, at }: CreditIntent, evidence: Evidence): readonly ControlFlag[] {
  if (grounds === undefined) return ['noGrounds']
  const { noticeShownAt, noticeEvidenceId } = grounds
  const isThere = evidence?.some(
    ({ eventId, noticeId, kind }) =>
      eventId === noticeEvidenceId && noticeId === 'credit' && kind === 'shown',
  )
  return [
    ...(isNoticeFresh(noticeShownAt, new Date(at)) ? [] : (['staleNotice'] as const)),
    ...(isThere === false ? (['evidenceMissing'] as const) : []),
  ]
}

function resultFlags({ decision }: CreditLogEntry): readonly ControlFlag[] {
  if (decision === undefined) return ['noResult']
  const { outcome } = decision
  return [
    ...(lacksGrounds(outcome) ? (['noGrounds'] as const) : []),
    ...(outcome.status === 'in-doubt' ? (['inDoubt'] as const) : []),
  ]
}

function resultOf({ decision }: CreditLogEntry): Omit<Partial<ControlLine>, 'rules' | 'flags'> {
  if (decision === undefined) return {}
  const { status, policyVersion, routineVersion, inquiryId } = decision.outcome
  return { status, policyVersion, routineVersion, ...present({ inquiryId }) }
}

/**
 * One line of the report. `evidence` is the customer's own, so that an inquiry cannot vouch for itself; `concerned` is known
 * where one of the staff ordered it for a customer that there is.
 */
export function controlLine(
  entry: CreditLogEntry,
  evidence: Evidence,
  concerned?: Concerned,
): ControlLine {
  const { caseId: _caseId, ...intent } = entry.intent
  const flags = [
    ...groundFlags(entry.intent, evidence),
    ...(evidence === undefined ? (['neverCompleted'] as const) : []),
    ...resultFlags(entry),
    ...(concerned !== undefined && sharesSurname(concerned.orderer, concerned.customer)
      ? (['sameSurname'] as const)
      : []),
  ]
  return {
    ...intent,
    ...resultOf(entry),
    rules: entry.decision?.outcome.rules ?? [],
    flags: [...new Set(flags)],
  }
}

function counted<K extends string>(keys: readonly K[]): Partial<Record<K, number>> {
  const counts: Partial<Record<K, number>> = {}
  for (const key of keys) counts[key] = (counts[key] ?? 0) + 1
  return counts
}

/** The weekly control of credit inquiries (CR-04), oldest first. */
export function controlReport(period: Period, lines: readonly ControlLine[]): ControlReport {
  return {
    ...period,
    lines: [...lines].sort((a, b) => a.at.localeCompare(b.at)),
    totals: {
      inquiries: lines.length,
      flagged: lines.filter(({ flags }) => flags.length > 0).length,
      byOrderer: counted<string>(lines.map((line) => line.orderedBy)) as Record<string, number>, // no key without a count
      byFlag: counted(lines.flatMap(({ flags }) => flags)),
    },
  }
}
