import type { Answer } from './answer.ts'
import type { CaseState } from './case-state.ts'
import { circumstances } from './circumstances.ts'
import { definitionVersion } from './definition-version.ts'
import { fieldByKey, isFieldKey } from './fields/index.ts'
import type { ReadContext } from './field.ts'
import type { Profile } from './profile.ts'

export interface Today {
  readonly profile: Profile
  readonly now: () => Date
  readonly testSeries: boolean
}

/** Whether an answer still holds under today's definition of its field. A removed field has none. */
function stillHolds(key: string, answer: Answer, context: ReadContext): boolean {
  if (!isFieldKey(key)) return false
  const { value } = answer
  if (typeof value === 'object') return true
  if (fieldByKey(key).privacy === 'secret' || String(value).startsWith('•')) return true
  return fieldByKey(key).read(String(value), context).ok
}

/**
 * A stored state under today's field list. Nothing to do when the list is the same; otherwise every answer is read again
 * by its key: none can land in another field, and only what no longer holds is asked anew.
 */
export function resumeCase(state: CaseState, today: Today): CaseState {
  if (state.definition === definitionVersion) return state
  const { country, customerType } = circumstances(state.answers, today.profile)
  const context = { country, customerType, now: today.now(), testSeries: today.testSeries }
  const answers = Object.fromEntries(
    Object.entries(state.answers).filter(([key, answer]) => stillHolds(key, answer, context)),
  )
  const { changing, changesLeft, ...rest } = state
  const lost = Object.keys(state.answers).some((key) => isFieldKey(key) && !(key in answers))
  return {
    ...rest,
    ...(lost ? { formChanged: true as const } : {}),
    ...(changing !== undefined && isFieldKey(changing) ? { changing } : {}),
    ...(changesLeft === undefined ? {} : { changesLeft: changesLeft.filter(isFieldKey) }),
    definition: definitionVersion,
    answers,
    undo: [],
    dilemmas: [],
  }
}
