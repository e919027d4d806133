import { isClosed } from '../../onboarding/closed-company.ts'
import { applicableFields } from '../../onboarding/interview.ts'
import { textValue } from '../../onboarding/text-value.ts'
import { tell, update, type Draft } from '../draft.ts'
import { handOverClosedCompany } from '../flows/closed-company.ts'
import { bringInPerson } from '../flows/misses.ts'
import { rejectTyped } from '../flows/rejected.ts'
import type { FormSubmit } from '../inbound.ts'
import type { FormCard } from '../reply.ts'
import type { Fill } from '../understanding/understanding.ts'
import { formCard } from './form-card.ts'
import { entriesOf, staleEntriesOf, type Entry } from './form-entries.ts'
import { takeChoices } from './take-choices.ts'
import { endChange, takeEntries } from './take-entries.ts'

type Titles = ReadonlyMap<string, string>

/** What decides which fields there are, then the company with what is said of it, then everything else. */
const steps: readonly ((key: string) => boolean)[] = [
  (key) => ['country', 'customerType', 'payment'].includes(key),
  (key) => key.startsWith('company.'),
  () => true,
]

const titlesOf = (form: FormCard | undefined): Titles =>
  new Map(
    (form?.sections ?? [])
      .flatMap(({ inputs }) => inputs)
      .flatMap(({ key, choices }) =>
        choices.map(({ value, title }): [string, string] => [`${key} ${value}`, title]),
      ),
  )

const stillApplies = ({ state, ports }: Draft, { key }: Entry): boolean =>
  applicableFields(state, ports.profile).some((field) => field.key === key)

/** Whether the number just given was kept out because the register does not know it. */
const isUnknown = ({ state: { answers, insisted } }: Draft, { value }: Fill): boolean =>
  answers['company.number'] === undefined && insisted === textValue(value)

/** The register does not know the number: said beside the number instead of above the card. */
async function takeNumber(draft: Draft, entries: readonly Entry[], titles: Titles): Promise<void> {
  const before = draft.state.company
  const said = draft.lines.length
  const fills = await takeEntries(draft, entries, titles)
  if (isClosed(draft.state) && draft.state.company !== before) handOverClosedCompany(draft)
  const number = fills.find(({ key }) => key === 'company.number')
  if (number === undefined || !isUnknown(draft, number)) return
  draft.lines.length = said
  rejectTyped(draft, number.key, { text: number.raw, reason: 'notFound' })
}

async function takeAll(draft: Draft, entries: readonly Entry[], titles: Titles): Promise<void> {
  const left = [...entries]
  for (const belongs of steps) {
    const now = left.filter((entry) => belongs(entry.key) && stillApplies(draft, entry))
    for (const entry of now) left.splice(left.indexOf(entry), 1)
    if (now.some(({ key }) => key === 'company.number')) await takeNumber(draft, now, titles)
    else await takeEntries(draft, now, titles)
  }
}

/** What is wrong counts as a miss of the question that was open; the third brings a person in (UX-23). */
function countMisses(draft: Draft, entries: readonly Entry[]): void {
  const { rejected = {}, open } = draft.state
  const misses = entries.flatMap(({ key }) => {
    const reason = rejected[key]?.reason
    return reason === undefined ? [] : [{ key, reason }]
  })
  const miss = misses.find(({ key }) => key === open.asks) ?? misses[0]
  if (miss === undefined) return
  draft.missed = true
  draft.miss = miss
  if (miss.key === open.asks && open.attempt >= 3) bringInPerson(draft)
}

/** A card is pressed twice within moments: no more of them need be known. */
const mostAnswered = 10

function markAnswered(draft: Draft, { print }: FormSubmit): void {
  const { answeredCards = [] } = draft.state
  const others = answeredCards.filter((other) => other !== print)
  update(draft, { answeredCards: [print, ...others].slice(0, mostAnswered) })
}

/** A card that does not stand open: what is still asked for is taken from it once, and nothing else (CH-05). */
async function takeStale(draft: Draft, submit: FormSubmit): Promise<void> {
  draft.stale = true
  const entries = staleEntriesOf(draft, submit)
  markAnswered(draft, submit)
  if (entries.length === 0) {
    tell(draft, 'messages.stale.card')
    return
  }
  await takeAll(draft, entries, titlesOf(formCard(draft)))
  countMisses(draft, entries)
}

/**
 * Many answers at once from a form card (CH-01): each goes the way of a typed one. What was wrong comes back in the card,
 * beside its field, with everything typed kept.
 */
export async function takeForm(draft: Draft, submit: FormSubmit): Promise<void> {
  const form = formCard(draft)
  const { card, reference, finished } = draft.state
  // A card beside which something was said shows what it showed, and is taken as an older one.
  const isOpen = [card?.print, form?.print].every((print) => print === submit.print)
  const isOfCase = reference === submit.reference && finished === undefined
  if (form === undefined || !isOpen || !isOfCase) {
    await takeStale(draft, submit)
    return
  }
  const entries = entriesOf(form, submit)
  markAnswered(draft, submit)
  await takeChoices(draft, submit.choices, new Set(entries.map(({ key }) => key)))
  endChange(draft, entries)
  await takeAll(draft, entries, titlesOf(form))
  countMisses(draft, entries)
}
