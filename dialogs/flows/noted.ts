import { fields } from '../../onboarding/fields/index.ts'
import type { WordKey } from '../../locales/words.ts'
import { tell, words, type Draft } from '../draft.ts'
import { nextStep } from '../next-step.ts'
import { isProtected } from '../question.ts'
import { isShown } from '../shown.ts'
import { showValue } from '../show-value.ts'
import { labelOf, showContext } from '../summary.ts'
import type { Fill } from '../understanding/understanding.ts'
import { tellStands } from './standing.ts'

/** A name may still be a company's contact as long as nobody has said who it is for: then it is called as both are. */
const neutral: ReadonlyMap<string, WordKey> = new Map([
  ['person.name', 'messages.understood.name'],
  ['person.phone', 'fields.contact.phone.label'],
])

function labelFor({ state, ports }: Draft, key: string): string {
  const show = showContext(state, ports.profile)
  const plain = state.answers['customerType'] === undefined ? neutral.get(key) : undefined
  return plain === undefined ? labelOf(key, show) : show.say(plain)
}

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

/** "nordlys aps, 12345674": what stands is the register's, and that it was found says so. */
const isNews = ({ readBack, state }: Draft, key: string): boolean =>
  !readBack.has(key) &&
  !saidElsewhere.has(key) &&
  state.answers[key] !== undefined &&
  state.answers[key].source !== 'register'

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
    .filter(({ key }) => isNews(draft, key))
    .sort((a, b) => placeOf(a) - placeOf(b))
  if (fresh.length === 0) return
  const say = words(draft)
  const show = showContext(draft.state, draft.ports.profile)
  const items = fresh.map(({ key, value }) =>
    say('messages.lists.labelled', {
      label: labelFor(draft, key),
      value: showValue(key, value, show),
    }),
  )
  tell(draft, 'messages.understood.line', { items: items.join('; ') })
}
