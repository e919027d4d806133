import type { Answer } from '../../onboarding/answer.ts'
import type { Doubt } from '../../onboarding/case-state.ts'
import { withDerivedAnswers } from '../../onboarding/answering.ts'
import { present } from '../../onboarding/present.ts'
import { update, type Draft } from '../draft.ts'

/** Marks how well a value stands. One that the register contradicts stays so, whatever else is found out about it (DQ-07). */
export function mark(
  draft: Draft,
  key: string,
  found: Pick<Answer, 'verification' | 'sourceId' | 'checkedAt'>,
): void {
  const answer = draft.state.answers[key]
  if (answer === undefined || answer.verification === 'differs') return
  const { verification, sourceId, checkedAt } = found
  const marked = { ...answer, verification, ...present({ sourceId, checkedAt }) }
  draft.state = withDerivedAnswers(draft.state, { [key]: marked })
}

/** The customer's word alone. */
export function markUnverified(draft: Draft, key: string): void {
  mark(draft, key, { verification: 'unverified' })
}

/** Asks once about a value that looks wrong. It stands meanwhile, and counts as soon as the customer says so again. */
export function raiseDoubt(draft: Draft, key: string, why: Doubt): void {
  markUnverified(draft, key)
  update(draft, { dilemmas: [...draft.state.dilemmas, { kind: 'doubt', key, why }] })
}
