import { sameValue } from '../../onboarding/answering.ts'
import { applicableFields, valueOf } from '../../onboarding/interview.ts'
import type { Draft } from '../draft.ts'
import type { FormSubmit } from '../inbound.ts'
import { isProtected } from '../question.ts'
import { readContext } from '../read-context.ts'
import type { FormCard, FormInput } from '../reply.ts'

/** One input that says something: new, wrong, or emptied. */
export interface Entry {
  readonly key: string
  /** Trimmed; '' where the input was left empty. */
  readonly text: string
  /** Something stood there before. */
  readonly emptied: boolean
}

const typed = ({ answers }: FormSubmit, key: string): string => (answers[key] ?? '').trim()

const inputsOf = ({ sections }: FormCard): readonly FormInput[] =>
  sections.flatMap(({ inputs }) => inputs)

/** Left as it was shown. What was wrong, or is to be changed, is read once more even so. */
function isLeft(input: FormInput, text: string): boolean {
  if (text === '' && input.questions.length > 0) return true
  if (input.error !== undefined || (input.required && text === '')) return false
  return text === input.value.trim()
}

/** Neither number nor name: one of the two has to be there. */
function saysWhichCompany(submit: FormSubmit, inputs: readonly FormInput[]): boolean {
  const keys = ['company.number', 'company.name']
  const asked = inputs.filter(({ key }) => keys.includes(key))
  return asked.length === 0 || asked.some(({ key }) => typed(submit, key) !== '')
}

/** What the card that stands open was sent back with, but for what it showed already. */
export function entriesOf(form: FormCard, submit: FormSubmit): readonly Entry[] {
  const inputs = inputsOf(form)
  const entries = inputs
    .map((input) => ({ input, text: typed(submit, input.key) }))
    .filter(({ input, text }) => !isLeft(input, text))
    .map(({ input, text }) => ({
      key: input.key,
      text,
      emptied: text === '' && input.value !== '',
    }))
  const needsNumber =
    !saysWhichCompany(submit, inputs) && !entries.some(({ key }) => key === 'company.number')
  return needsNumber ? [{ key: 'company.number', text: '', emptied: false }, ...entries] : entries
}

/**
 * What an older card of the same case was sent back with that nobody has said since. It never goes over an answer, and not
 * twice over the same slip. A card that was answered says nothing more: what the first answer left to the seller or to
 * another answer would look like the customer's own word the second time (CH-05).
 */
export function staleEntriesOf(draft: Draft, submit: FormSubmit): readonly Entry[] {
  const { state, ports } = draft
  if (submit.reference !== state.reference || state.finished !== undefined) return []
  if (state.answeredCards?.includes(submit.print) === true) return []
  return applicableFields(state, ports.profile)
    .filter(({ key }) => state.answers[key] === undefined && !isProtected(state, key))
    .flatMap((field) => {
      const text = typed(submit, field.key)
      if (text === '' || text === state.rejected?.[field.key]?.text) return []
      const reading = field.read(text, readContext(draft))
      const proposed = valueOf(field.key, state, ports.profile)
      return reading.ok && sameValue(reading.value, proposed)
        ? []
        : [{ key: field.key, text, emptied: false }]
    })
}
