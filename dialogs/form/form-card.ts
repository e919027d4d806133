import { createHash } from 'node:crypto'
import type { CaseState } from '../../onboarding/case-state.ts'
import { sections } from '../../onboarding/vocabulary.ts'
import { dilemmaQuestion } from '../dilemma-question.ts'
import { words, type View } from '../draft.ts'
import { isClosed } from '../../onboarding/closed-company.ts'
import { nextStep } from '../next-step.ts'
import { isProtected } from '../question.ts'
import type { FormCard, FormInput, FormQuestion } from '../reply.ts'
import { isBeginning, shownFields } from './form-fields.ts'
import { formInput } from './form-input.ts'
import { formTwin } from './form-twin.ts'

/** A fingerprint of so many characters tells all cards of a case apart. */
const printLength = 16

interface Asked {
  /** The field that it is about; none for a number that fits several. */
  readonly key: string | undefined
  readonly question: FormQuestion
}

/** The open questions as parts of a form. */
function questionsOf(view: View): readonly Asked[] {
  return view.state.dilemmas.map((dilemma, at) => {
    const { lines, options } = dilemmaQuestion(view, dilemma)
    // Leaving the words out says the same as the button.
    const choices = dilemma.kind === 'reason' ? [] : options
    return {
      key: dilemma.kind === 'number' ? undefined : dilemma.key,
      question: {
        id: String(at),
        text: lines.join('\n'),
        choices: choices.map(({ title, value }) => ({ title, value })),
        missing: words(view)('form.chooseOne'),
      },
    }
  })
}

/** Whether what is asked next is asked by the form: what is protected, confirmed or decided is not. */
export function asksByForm({ state, ports }: View): boolean {
  if (isClosed(state)) return false
  const step = nextStep(state, ports.profile)
  return step.kind === 'dilemma' || (step.kind === 'field' && !isProtected(state, step.key))
}

function leadWords(view: View, inputs: readonly FormInput[]): string {
  const say = words(view)
  const wrong = inputs.filter(({ error }) => error !== undefined).length
  if (wrong > 0) return say('form.again', { count: wrong })
  if (view.state.dilemmas.length > 0) return say('form.question')
  if (view.state.changing !== undefined) return say('form.change')
  return say(isBeginning(view.state, view.ports.profile) ? 'form.begin' : 'form.fill')
}

const printOf = (view: View, shown: object): string =>
  createHash('sha256')
    .update(JSON.stringify([view.state.reference, view.state.language, shown]))
    .digest('hex')
    .slice(0, printLength)

/** The form as it stands now; `undefined` where the next step is none of its questions. */
export function formCard(view: View): FormCard | undefined {
  const { state } = view
  if (!asksByForm(view)) return undefined
  const say = words(view)
  const asked = questionsOf(view)
  const fields = shownFields(view)
  const inputs = fields.map((field) =>
    formInput(
      view,
      field,
      asked.filter(({ key }) => key === field.key).map(({ question }) => question),
    ),
  )
  const shown = {
    title: say('form.title'),
    sections: sections
      .map((section) => ({
        section,
        title: say(`summary.sections.${section}`),
        inputs: inputs.filter((_input, at) => fields[at]?.section === section),
      }))
      .filter((group) => group.inputs.length > 0),
    questions: asked
      .filter(({ key }) => !inputs.some((input) => input.key === key))
      .map(({ question }) => question),
  }
  return {
    ...shown,
    lead: leadWords(view, inputs),
    submitLabel: say('form.submit'),
    twin: formTwin(view, shown),
    besides: [],
    reference: state.reference,
    print: printOf(view, shown),
  }
}

/** Whether this is the very card that stands open in the channel. */
export const isOpenCard = ({ card }: CaseState, form: Pick<FormCard, 'print'>): boolean =>
  card?.print === form.print
