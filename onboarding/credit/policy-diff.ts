import { applyPolicy, type CreditResult } from './apply-policy.ts'
import { factsOfBasis, scoreBands, type CreditBasis } from './credit-basis.ts'
import type { CreditLogEntry, Period } from './credit-log.ts'
import type { CreditPolicy } from './credit-policy.ts'

/** A case that a candidate policy would have decided otherwise. */
export interface PolicyDifference {
  readonly reference: string
  readonly at: string
  readonly was: CreditResult
  readonly would: CreditResult
}

/** What a candidate policy would have changed. */
export interface PolicyDiff extends Period {
  readonly candidate: string
  /** Where the candidate's results come from: worked out on stored cases, or written down while it ran in shadow. */
  readonly by: 'history' | 'shadow'
  readonly cases: number
  readonly same: number
  readonly different: readonly PolicyDifference[]
  /** Cases whose result hangs on the score, which is not kept: only running in shadow can tell. */
  readonly dependsOnScore: readonly string[]
  /** Cases that no policy decided (in doubt, without grounds), or that the candidate never saw. */
  readonly notComparable: readonly string[]
  /** `approved > referred`: how often the status would change like that. */
  readonly changes: Readonly<Record<string, number>>
}

const resultOf = ({ status, limit, paymentDays, rules }: CreditResult): CreditResult => ({
  status,
  ...(limit === undefined ? {} : { limit }),
  ...(paymentDays === undefined ? {} : { paymentDays }),
  rules,
})

/** The same to the customer: status and terms; rules may be called otherwise. */
const isSame = (a: CreditResult, b: CreditResult): boolean =>
  a.status === b.status && a.limit === b.limit && a.paymentDays === b.paymentDays

/** Every result that the candidate could have come to: one for each part of the band that it tells apart. */
function resultsOf(candidate: CreditPolicy, basis: CreditBasis): readonly CreditResult[] {
  const bands = basis.score === undefined ? [undefined] : scoreBands(candidate, basis.score)
  return bands.map((score) =>
    applyPolicy(candidate, factsOfBasis(score === undefined ? basis : { ...basis, score })),
  )
}

type Judged = CreditResult | 'dependsOnScore' | 'notComparable'

function onHistory(candidate: CreditPolicy, { decision }: CreditLogEntry): Judged {
  if (decision?.decided === undefined) return 'notComparable'
  const results = resultsOf(candidate, decision.decided.basis)
  return results.reduce<Judged>(
    (judged, result) =>
      typeof judged === 'string' || isSame(judged, result) ? judged : 'dependsOnScore',
    applyPolicy(candidate, factsOfBasis(decision.decided.basis)),
  )
}

interface Compared {
  readonly entry: CreditLogEntry
  readonly judged: Judged
}

function report(
  head: Pick<PolicyDiff, 'candidate' | 'by' | 'from' | 'to'>,
  compared: readonly Compared[],
): PolicyDiff {
  const different: PolicyDifference[] = []
  const changes: Record<string, number> = {}
  const referencesOf = (wanted: Judged) =>
    compared.flatMap(({ entry, judged }) => (judged === wanted ? entry.intent.reference : []))
  let same = 0
  for (const { entry, judged } of compared) {
    const outcome = entry.decision?.outcome
    if (typeof judged === 'string' || outcome === undefined || outcome.status === 'in-doubt')
      continue
    const was = resultOf({ ...outcome, status: outcome.status })
    if (isSame(was, judged)) {
      same += 1
      continue
    }
    const { reference, at } = entry.intent
    different.push({ reference, at, was, would: resultOf(judged) })
    const change = `${was.status} > ${judged.status}`
    changes[change] = (changes[change] ?? 0) + 1
  }
  return {
    ...head,
    cases: compared.length,
    same,
    different,
    dependsOnScore: referencesOf('dependsOnScore'),
    notComparable: referencesOf('notComparable'),
    changes,
  }
}

/** A candidate on stored decisions. No bureau is asked, and no decision is changed. */
export function diffOnHistory(
  candidate: CreditPolicy,
  period: Period,
  entries: readonly CreditLogEntry[],
): PolicyDiff {
  const compared = entries.map((entry) => ({ entry, judged: onHistory(candidate, entry) }))
  return report({ ...period, candidate: candidate.version, by: 'history' }, compared)
}

/** What a candidate came to while it ran in shadow, on the very facts of the day. */
export function diffOfShadow(
  version: string,
  period: Period,
  entries: readonly CreditLogEntry[],
): PolicyDiff {
  const compared = entries.map((entry): Compared => {
    const shadow = entry.decision?.shadow
    return { entry, judged: shadow?.policyVersion === version ? shadow : 'notComparable' }
  })
  return report({ ...period, candidate: version, by: 'shadow' }, compared)
}
