import { circumstances } from '../onboarding/circumstances.ts'
import { applicableFields } from '../onboarding/interview.ts'
import type { Draft } from './draft.ts'
import { readContext } from './read-context.ts'
import type { UnderstandingContext } from './understanding/understanding.ts'

/** What a message is understood by: the question that is open, and what is known so far. */
export function contextOf(draft: Draft): UnderstandingContext {
  const { state, ports } = draft
  const { country, customerType } = circumstances(state.answers, ports.profile)
  const applicable = applicableFields(state, ports.profile).map((field) => field.key)
  return {
    language: state.language,
    asks: state.open.asks,
    country,
    customerType,
    open: applicable.filter((key) => state.answers[key] === undefined),
    answered: applicable.filter((key) => state.answers[key] !== undefined),
    reading: readContext(draft),
    faq: ports.profile.faq,
  }
}
