import { withAnswers } from '../../onboarding/answering.ts'
import type { Dilemma } from '../../onboarding/case-state.ts'
import { fieldByKey, isFieldKey } from '../../onboarding/fields/index.ts'
import { update, type Draft } from '../draft.ts'
import { readContext } from '../read-context.ts'
import { saidAnswer } from '../said-answer.ts'
import type { Fill } from '../understanding/understanding.ts'
import { settleMismatch } from './mismatch.ts'
import { putAnswer } from './put-answer.ts'

/** The number goes where the customer says, as a value typed there. */
function settleNumber(
  draft: Draft,
  dilemma: Extract<Dilemma, { kind: 'number' }>,
  key: string,
): Fill | undefined {
  if (!isFieldKey(key)) return undefined
  const reading = fieldByKey(key).read(dilemma.raw, readContext(draft))
  if (!reading.ok) return undefined
  return { key, raw: dilemma.raw, value: reading.value, how: 'asked', correction: false }
}

type Suggestion = Extract<Dilemma, { kind: 'suggestion' }>

/** What was meant instead of an answer is a new one; what was not changes nothing. */
function settleInstead(draft: Draft, { key, suggested }: Suggestion, choice: string): void {
  if (choice !== 'yes') return
  draft.state = withAnswers(draft.state, { [key]: saidAnswer(draft, suggested) })
  draft.understood[key] = suggested
}

/** One's own is kept as it is, and marked as nobody's but the customer's word. */
function settleSuggestion(draft: Draft, dilemma: Suggestion, choice: string): void {
  if (dilemma.instead === true) {
    settleInstead(draft, dilemma, choice)
    return
  }
  const { key, suggested, by } = dilemma
  const before = draft.state.answers[key]
  if (before === undefined) return
  const { value: stated, source, at } = before
  if (choice === 'yes')
    putAnswer(draft, key, {
      value: suggested,
      stated,
      statedBy: { source, at },
      ...(by && { verification: 'register', sourceId: by.sourceId, checkedAt: by.fetchedAt }),
    })
  else putAnswer(draft, key, { value: stated, verification: 'unverified' })
}

function settleDoubt(
  draft: Draft,
  { key }: Extract<Dilemma, { kind: 'doubt' }>,
  choice: string,
): void {
  if (choice === 'no') update(draft, { changing: key })
}

function settle(draft: Draft, dilemma: Dilemma, choice: string): Fill | undefined {
  switch (dilemma.kind) {
    case 'suggestion':
      settleSuggestion(draft, dilemma, choice)
      return undefined
    case 'doubt':
      settleDoubt(draft, dilemma, choice)
      return undefined
    case 'register':
      settleMismatch(draft, dilemma, choice)
      return undefined
    case 'number':
      return settleNumber(draft, dilemma, choice)
    // A reason is heard as words, a company and an address by their own flows.
    case 'reason':
    case 'company':
    case 'address':
      return undefined
  }
}

/**
 * Takes the choice for the first open dilemma. A number's choice comes back as a fill, so that it is looked up like any
 * other.
 */
export function settleDilemma(draft: Draft, choice: string): Fill | undefined {
  const [dilemma, ...others] = draft.state.dilemmas
  if (dilemma === undefined) return undefined
  update(draft, { dilemmas: others })
  return settle(draft, dilemma, choice)
}
