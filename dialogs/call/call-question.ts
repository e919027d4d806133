import { fieldByKey, isFieldKey } from '../../onboarding/fields/index.ts'
import { choicesOf } from '../../onboarding/interview.ts'
import type { CallMoment } from '../../onboarding/call/plan.ts'
import type { Option } from '../../onboarding/case-state.ts'
import { dilemmaQuestion } from '../dilemma-question.ts'
import type { Draft } from '../draft.ts'
import { asksOf } from '../next-step.ts'
import { isProtected } from '../question.ts'
import { showValue } from '../show-value.ts'
import { showContext } from '../summary.ts'

/** Hint `asks` where nothing of the form is asked. */
const nothingAsked = 'call'

/** What text is taken as an answer to. */
export function callAsks(moment: CallMoment): string {
  if (moment.kind === 'field') return moment.key
  return moment.kind === 'question' ? asksOf({ ...moment, kind: 'dilemma' }) : nothingAsked
}

function choices(draft: Draft, key: string): readonly Option[] {
  if (!isFieldKey(key) || isProtected(draft.state, key)) return []
  const show = showContext(draft.state, draft.ports.profile)
  return choicesOf(fieldByKey(key), draft.state, draft.ports.profile).map((value) => ({
    title: showValue(key, value, show),
    value,
  }))
}

/** What can be chosen now, in the language that the draft speaks. */
export function callOptions(draft: Draft, moment: CallMoment): readonly Option[] {
  if (moment.kind === 'field') return choices(draft, moment.key)
  return moment.kind === 'question' ? dilemmaQuestion(draft, moment.dilemma).options : []
}
