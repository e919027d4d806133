import type { View } from '../draft.ts'
import { words } from '../draft.ts'
import type { FormCard, FormInput, FormQuestion } from '../reply.ts'

type Shown = Pick<FormCard, 'title' | 'sections' | 'questions'>

const questionLines = ({ text, choices }: FormQuestion): readonly string[] => [
  text,
  ...choices.map(({ title }) => `[${title}]`),
]

function inputLines(view: View, input: FormInput): readonly string[] {
  const { label, shown, source, hint, error, questions } = input
  const from = source === undefined ? '' : ` (${source})`
  const value = shown === '' ? words(view)('messages.notGiven') : shown
  return [
    `${label}: ${value}${from}`,
    ...[hint, error].filter((line) => line !== undefined),
    ...questions.flatMap(questionLines),
  ]
}

/** Everything that the card shows, in its order, as lines (UX-15, CH-06). */
export const formTwin = (view: View, { title, sections, questions }: Shown): string =>
  [
    [title.toUpperCase(), ...questions.flatMap(questionLines)].join('\n'),
    ...sections.map((section) =>
      [
        section.title.toUpperCase(),
        ...section.inputs.flatMap((input) => inputLines(view, input)),
      ].join('\n'),
    ),
  ].join('\n\n')
