import type { FormCard, FormInput, FormQuestion } from '../../dialogs/reply.ts'
import { actionSet, submitAction, textBlock, type CardElement } from './adaptive-card.ts'

/** Ids of inputs: field keys have dots, which template languages of cards would take for paths. */
const answerId = (key: string): string => `answer_${key.replaceAll('.', '_')}`
const choiceId = (id: string): string => `choice_${id}`

/** Characters of the longest answer; readers say by themselves what is too long. */
const longest = 300

const styles = { phone: 'Tel', email: 'Email', text: 'Text' } as const

/**
 * What no good answer lacks: an @, or the blank or bracket around a word for it. Clients match the whole text or a part of it.
 * Of everything else only the reader can tell whether it is right.
 */
const shapes: Partial<Record<FormInput['kind'], string>> = { email: '^.*[@ (\\[].*$' }

/** Where the value comes from stands behind the label, as in the summary. */
const labelOf = ({ label, source }: FormInput): string =>
  source === undefined ? label : `${label} · ${source}`

const common = (input: FormInput): CardElement => ({
  id: answerId(input.key),
  label: labelOf(input),
  value: input.value,
  isRequired: input.required,
  errorMessage: input.missing,
})

const choicesOf = (choices: readonly { readonly title: string; readonly value: string }[]) =>
  choices.map(({ title, value }) => ({ title, value }))

function inputElement(input: FormInput): CardElement {
  if (input.kind === 'choice') {
    return {
      type: 'Input.ChoiceSet',
      ...common(input),
      // What is still to be chosen lies open; what is known takes one line.
      style: input.value === '' ? 'expanded' : 'compact',
      choices: choicesOf(input.choices),
    }
  }
  const regex = shapes[input.kind]
  return {
    type: 'Input.Text',
    ...common(input),
    style: styles[input.kind],
    maxLength: longest,
    ...(input.placeholder !== undefined && { placeholder: input.placeholder }),
    ...(regex !== undefined && { regex }),
  }
}

const questionElement = ({ id, text, choices, missing }: FormQuestion): CardElement =>
  choices.length === 0
    ? { type: 'Input.Text', id: choiceId(id), label: text, isMultiline: true, maxLength: 500 }
    : {
        type: 'Input.ChoiceSet',
        id: choiceId(id),
        label: text,
        style: 'expanded',
        wrap: true,
        isRequired: true,
        errorMessage: missing,
        choices: choicesOf(choices),
      }

const hint = (text: string): CardElement =>
  textBlock(text, { size: 'Small', isSubtle: true, spacing: 'None' })

/** What is wrong stands beside its field in words of its own, not by its colour alone (UX-09). */
function fieldElement(input: FormInput): CardElement {
  const items = [
    inputElement(input),
    ...(input.hint === undefined ? [] : [hint(input.hint)]),
    ...(input.error === undefined
      ? []
      : [
          textBlock(`⚠ ${input.error}`, { color: 'Attention', weight: 'Bolder', spacing: 'Small' }),
        ]),
    ...input.questions.map(questionElement),
  ]
  const style = input.error === undefined && input.questions.length === 0 ? 'default' : 'emphasis'
  return { type: 'Container', style, items }
}

/** The form (CH-01): fields under the titles of their sections, one button. Nothing is sent by choosing alone (UX-07). */
export const formElements = (form: FormCard): readonly CardElement[] => [
  textBlock(form.title, { size: 'Medium', weight: 'Bolder', style: 'heading' }),
  ...form.questions.map(questionElement),
  ...form.sections.map((section) => ({
    type: 'Container',
    spacing: 'Medium',
    separator: true,
    items: [textBlock(section.title, { weight: 'Bolder' }), ...section.inputs.map(fieldElement)],
  })),
  actionSet([
    submitAction(
      form.submitLabel,
      { action: 'form', reference: form.reference, print: form.print },
      { style: 'positive' },
    ),
  ]),
]

/** What came back in the inputs of a form card, by field keys and by the places of its questions. */
export function formValues(value: Readonly<Record<string, unknown>>) {
  const filled = (prefix: string): Record<string, string> =>
    Object.fromEntries(
      Object.entries(value).flatMap(([id, text]): readonly (readonly [string, string])[] =>
        id.startsWith(prefix) && typeof text === 'string'
          ? [[id.slice(prefix.length).replaceAll('_', '.'), text.slice(0, longest * 2)]]
          : [],
      ),
    )
  return { answers: filled('answer_'), choices: filled('choice_') }
}
