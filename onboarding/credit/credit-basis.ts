import { decideCredit, type CreditDecision } from './decide.ts'
import type { CreditFacts } from './credit-facts.ts'
import type { CreditPolicy } from './credit-policy.ts'

/** Scores from `from` to just under `below`. */
export interface ScoreBand {
  readonly from: number
  readonly below: number
}

/**
 * What a decision rested on, as it may be kept: the score itself is not in it (CR-07). In its place stands the widest band
 * around it in which the decision would have been the very same, so the basis tells no more of the bureau's report than
 * the decision does (docs/decisions/decisions-without-scores.md).
 */
export interface CreditBasis extends Omit<CreditFacts, 'score'> {
  readonly score?: ScoreBand
}

const overAnyScore = 101

/** Where the policy begins to see another score: no rule can tell two scores between two such limits apart. */
function scoreEdges({ rules }: CreditPolicy): readonly number[] {
  const limits = rules.flatMap(({ when }) => [when.scoreBelow ?? 0, when.scoreAtLeast ?? 0])
  const between = [...new Set(limits)].filter((limit) => limit > 0 && limit < overAnyScore)
  return [0, ...between.sort((a, b) => a - b), overAnyScore]
}

/** Every band that the policy can tell from the next, within the limits given. */
export function scoreBands(policy: CreditPolicy, within: ScoreBand): readonly ScoreBand[] {
  const inside = scoreEdges(policy).filter((edge) => edge > within.from && edge < within.below)
  const starts = [within.from, ...inside]
  return starts.map((from, index) => ({ from, below: starts[index + 1] ?? within.below }))
}

/** Plain JSON in a fixed order of keys, so that equal decisions are equal texts. */
const told = (decision: CreditDecision): string => JSON.stringify(decision)

function bandOf(policy: CreditPolicy, facts: CreditFacts, score: number): ScoreBand {
  const bands = scoreBands(policy, { from: 0, below: overAnyScore })
  const decision = told(decideCredit(policy, facts))
  const differs = ({ from }: ScoreBand) =>
    told(decideCredit(policy, { ...facts, score: from })) !== decision
  const lower = bands.findLast((band) => band.below <= score && differs(band))
  const upper = bands.find((band) => band.from > score && differs(band))
  return { from: lower?.below ?? 0, below: upper?.from ?? overAnyScore }
}

/** What is kept of the facts. */
export function basisOf(policy: CreditPolicy, facts: CreditFacts): CreditBasis {
  const { score, ...others } = facts
  return facts.report === 'report' && score !== undefined
    ? { ...others, score: bandOf(policy, facts, score) }
    : others
}

/** The facts of a basis, with one score of its band in place of the real one. */
export function factsOfBasis({ score, ...others }: CreditBasis): CreditFacts {
  return score === undefined ? others : { ...others, score: score.from }
}

/** Decides once more on what was kept. By the policy of then this is the decision of then, word for word. */
export const replayDecision = (policy: CreditPolicy, basis: CreditBasis): CreditDecision =>
  decideCredit(policy, factsOfBasis(basis))
