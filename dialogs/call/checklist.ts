import { fieldByKey, isFieldKey } from '../../onboarding/fields/index.ts'
import type { PlanItem } from '../../onboarding/call/plan.ts'
import type { Draft } from '../draft.ts'
import { words } from '../draft.ts'
import { showValue } from '../show-value.ts'
import { labelOf, showContext } from '../summary.ts'
import type { ChecklistRow, Named } from './call-guide.ts'

/** A field by its name in the language that the draft speaks. */
export const namedField = (draft: Draft, key: string): Named => ({
  key,
  label: labelOf(key, showContext(draft.state, draft.ports.profile)),
})

const isSecret = (key: string): boolean => isFieldKey(key) && fieldByKey(key).privacy === 'secret'

function stateText(draft: Draft, item: PlanItem): string {
  const say = words(draft)
  const { state, reason, required, hidden, proposed } = item
  if (reason !== undefined) return say(`calls.skipped.${reason}`)
  if (state === 'todo' && !required) return say('calls.item.optional')
  if (proposed === true) return say('calls.item.proposed')
  // A secret waits for nobody to say it: it is never shown.
  return say(hidden === true && !isSecret(item.key) ? 'calls.item.hidden' : `calls.item.${state}`)
}

/** One row for each item, in words (CA-02). */
export function checklistRows(draft: Draft, items: readonly PlanItem[]): readonly ChecklistRow[] {
  const show = showContext(draft.state, draft.ports.profile)
  return items.map(({ value, ...item }) => ({
    ...item,
    label: labelOf(item.key, show),
    stateText: stateText(draft, item),
    ...(value === undefined ? {} : { value: showValue(item.key, value, show) }),
  }))
}
