import type { CallAction } from '../../onboarding/call/call-input.ts'
import type { CallMoment, CallPlan } from '../../onboarding/call/plan.ts'
import type { CaseState } from '../../onboarding/case-state.ts'

const hasContact = (state: CaseState): boolean =>
  ['contact.phone', 'contact.email', 'person.phone', 'person.email'].some(
    (key) => state.answers[key] !== undefined,
  )

const whileOpen: readonly CallAction[] = ['language', 'park', 'pass', 'drop']
const talking: readonly CallAction[] = [
  'text',
  'answer',
  'jump',
  'skip',
  'secret',
  'object',
  ...whileOpen,
]

const actionsOf: Readonly<Record<CallMoment['kind'], readonly CallAction[]>> = {
  notice: ['notice-read', 'notice-link', ...whileOpen],
  field: [...talking, 'choose', 'give'],
  question: [...talking, 'choose', 'give'],
  ready: [...talking, 'give', 'finish'],
  parked: ['resume', 'park', 'pass', 'give', 'drop'],
  given: ['resume', 'give', 'drop'],
  agreed: ['resume', 'give', 'drop'],
  dropped: [],
}

/** Only somebody who can be reached gets a link; the summary waits for what is missing (CA-02). */
export function actionsAt({ moment, missing }: CallPlan, state: CaseState): readonly CallAction[] {
  const impossible = new Set<CallAction>([
    ...(hasContact(state) ? [] : (['give'] as const)),
    ...(missing.length === 0 ? [] : (['finish'] as const)),
  ])
  return actionsOf[moment.kind].filter((action) => !impossible.has(action))
}
