import { circumstances } from '../onboarding/circumstances.ts'
import type { ReadContext } from '../onboarding/field.ts'
import type { Draft } from './draft.ts'

/** What readers may know in this turn. */
export function readContext(draft: Draft): ReadContext {
  const { country, customerType } = circumstances(draft.state.answers, draft.ports.profile)
  return { country, customerType, now: new Date(draft.at), testSeries: draft.ports.testSeries }
}
