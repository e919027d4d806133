import { fields } from '../../onboarding/fields/index.ts'
import { tell, words, type Draft } from '../draft.ts'
import { nextStep } from '../next-step.ts'
import { isProtected } from '../question.ts'
import { isShown } from '../shown.ts'
import { showValue } from '../show-value.ts'
import { labelOf, showContext } from '../summary.ts'
import type { Fill } from '../understanding/understanding.ts'
import { tellStands } from './standing.ts'

/** What a look-up or the summary says anyway. */
const saidElsewhere: ReadonlySet<string> = new Set(['country', 'customerType', 'company.number'])

/** The summary says everything itself; before the protected field every line more hides the field. */
function isSaidNext(draft: Draft): boolean {
  const next = nextStep(draft.state, draft.ports.profile)
  return next.kind === 'confirm' || (next.kind === 'field' && isProtected(draft.state, next.key))
}

/** One answer to the question asked needs no echo. */
const isOnlyTheAnswer = (draft: Draft, fills: readonly Fill[]): boolean =>
  fills.every(({ key }) => key === draft.state.open.asks)

const placeOf = ({ key }: Fill): number => fields.findIndex((field) => field.key === key)

const invoices = 'invoice.email'

/** "the contact is Mary, invoices still to Jens": what stays though it follows what was changed. */
function tellInvoicesStay(draft: Draft, fills: readonly Fill[]): void {
  const isChanged = fills.some(({ key }) => draft.readBack.has(key))
  const isKept = fills.some(({ key }) => key === invoices) && !draft.readBack.has(invoices)
  if (isChanged && isKept) tellStands(draft, invoices)
}

/**
 * One line that says back what was understood, in the order of the form, so that a slip is seen at once. The summary says
 * it by itself, unless it has it already.
 */
export function sayWhatWasNoted(draft: Draft, fills: readonly Fill[]): void {
  if (nextStep(draft.state, draft.ports.profile).kind === 'confirm' && isShown(draft, 'confirm')) {
    for (const { key } of fills) tellStands(draft, key)
    return
  }
  if (draft.state.open.asks === 'confirm') tellInvoicesStay(draft, fills)
  if (isOnlyTheAnswer(draft, fills) || isSaidNext(draft)) return
  const fresh = fills
    .filter(
      ({ key }) =>
        !draft.readBack.has(key) &&
        !saidElsewhere.has(key) &&
        draft.state.answers[key] !== undefined,
    )
    .sort((a, b) => placeOf(a) - placeOf(b))
  if (fresh.length === 0) return
  const say = words(draft)
  const show = showContext(draft.state, draft.ports.profile)
  const items = fresh.map(({ key, value }) =>
    say('messages.lists.labelled', {
      label: labelOf(key, show),
      value: showValue(key, value, show),
    }),
  )
  tell(draft, 'messages.understood.line', { items: items.join('; ') })
}
