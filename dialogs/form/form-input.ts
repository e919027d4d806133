import type { Field } from '../../onboarding/field.ts'
import { choicesOf, isRequired, missingFields, valueOf } from '../../onboarding/interview.ts'
import type { PartialAddress } from '../../onboarding/ports.ts'
import { present } from '../../onboarding/present.ts'
import { textValue } from '../../onboarding/text-value.ts'
import { words, type View } from '../draft.ts'
import { reasonText } from '../flows/misses.ts'
import { fieldWords, partialLines } from '../question.ts'
import { registerName } from '../register-name.ts'
import type { FormInput, FormQuestion, InputKind } from '../reply.ts'
import { showValue } from '../show-value.ts'
import { labelOf, showContext, sourceOf } from '../summary.ts'
import { byNameInstead } from './form-fields.ts'

function kindOf(field: Field): InputKind {
  if (field.choices !== undefined) return 'choice'
  if (field.key.endsWith('.email')) return 'email'
  return /\.(?:phone|landline)$/.test(field.key) ? 'phone' : 'text'
}

/** What was begun of an address stands there to be gone on with. */
function begun({ state: { partial, dilemmas } }: View, key: string): string | undefined {
  const asked = dilemmas.find((one) => one.kind === 'address' && one.key === key)
  const standing = partial?.key === key ? partial : undefined
  const address = asked?.kind === 'address' ? asked.partial : standing
  return address && addressText(address)
}

function addressText(partial: PartialAddress): string {
  const place = [partial.postalCode, partial.city].filter((part) => part !== undefined).join(' ')
  return [partial.street, place].filter((part) => part !== '').join(', ')
}

/** Value of the input, and how a customer reads it. */
function standing(view: View, field: Field): { readonly value: string; readonly shown: string } {
  const { state, ports } = view
  const typed = state.rejected?.[field.key]?.text ?? begun(view, field.key)
  if (typed !== undefined) return { value: typed, shown: typed }
  const value = valueOf(field.key, state, ports.profile)
  if (value === undefined) return { value: '', shown: '' }
  const shown = showValue(field.key, value, showContext(state, ports.profile))
  return { value: field.choices === undefined ? shown : textValue(value), shown }
}

/** A number that the register does not know can be insisted on, so its words say how. */
function errorOf(view: View, field: Field): string | undefined {
  const { key } = field
  const rejected = view.state.rejected?.[key]
  if (rejected === undefined) return partialLines(view, key, 1)?.join(' ')
  if (rejected.reason === 'empty') return missingText(view, field)
  if (rejected.reason === 'notFound')
    return words(view)('form.notFound', { source: registerName(view) })
  return reasonText(view, key, rejected)
}

/** Whether somebody has to type something: what the seller proposes or what follows from another answer may stay empty. */
function isNeeded(view: View, field: Field): boolean {
  const { state, ports } = view
  if (['company.number', 'company.name'].includes(field.key) && byNameInstead(view)) return false
  if (field.sameAs !== undefined || !isRequired(field, state, ports.profile)) return false
  const isMissing = missingFields(state, ports.profile).some(({ key }) => key === field.key)
  return isMissing || valueOf(field.key, state, ports.profile) !== undefined
}

/** Left empty it is the same as another answer (UX-12). */
function follows(view: View, field: Field): string | undefined {
  const [source] = (field.sameAs ?? []).filter((key) => isOpen(view, key))
  return source === undefined || valueOf(field.key, view.state, view.ports.profile) !== undefined
    ? undefined
    : source
}

const isOpen = (view: View, key: string): boolean =>
  missingFields(view.state, view.ports.profile).some((field) => field.key === key)

function hintOf(view: View, field: Field): string | undefined {
  const say = words(view)
  if (field.key === 'company.name' && byNameInstead(view)) return say('form.orName')
  const source = follows(view, field)
  if (source === undefined) return undefined
  const show = showContext(view.state, view.ports.profile)
  return say('form.sameAs', { field: labelOf(source, show) })
}

function missingText(view: View, field: Field): string {
  const say = words(view)
  const inText = { field: say(fieldWords(view, field.key, 'inText')) }
  const kind = kindOf(field)
  if (kind === 'choice') return say('form.choose', inText)
  return say(kind === 'email' ? 'form.email' : 'form.write', inText)
}

function choicesIn(view: View, field: Field) {
  const show = showContext(view.state, view.ports.profile)
  return choicesOf(field, view.state, view.ports.profile).map((value) => ({
    title: showValue(field.key, value, show),
    value,
  }))
}

function placeholderOf(view: View, field: Field): string | undefined {
  if (field.choices !== undefined) return undefined
  const say = words(view)
  return say('messages.help.example', { example: say(fieldWords(view, field.key, 'example')) })
}

/** The source of what stands there; none where it is what somebody just typed. */
function shownSource(view: View, field: Field): string | undefined {
  const { state, ports } = view
  if (state.rejected?.[field.key] !== undefined || state.partial?.key === field.key)
    return undefined
  const show = showContext(state, ports.profile)
  return sourceOf(field, { state, profile: ports.profile, show })
}

/** One field as an input with everything that is known of it. */
export function formInput(view: View, field: Field, questions: readonly FormQuestion[]): FormInput {
  // Its question has to be answered, whichever way.
  const needed = questions.length === 0 && isNeeded(view, field)
  const label = labelOf(field.key, showContext(view.state, view.ports.profile))
  const mayBeLeft = !needed && !isRequired(field, view.state, view.ports.profile)
  return {
    key: field.key,
    label: mayBeLeft ? words(view)('form.optional', { field: label }) : label,
    kind: kindOf(field),
    ...standing(view, field),
    required: needed,
    missing: missingText(view, field),
    choices: choicesIn(view, field),
    questions,
    ...present({
      source: shownSource(view, field),
      placeholder: placeholderOf(view, field),
      hint: hintOf(view, field),
      error: errorOf(view, field),
    }),
  }
}
