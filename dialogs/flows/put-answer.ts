import type { Answer } from '../../onboarding/answer.ts'
import { withAnswers } from '../../onboarding/answering.ts'
import type { FieldValue } from '../../onboarding/field.ts'
import type { Draft } from '../draft.ts'
import { speakerOf } from '../said-answer.ts'

/** Settles an answer: what is given replaces what stood there, the rest of it stays. */
export function putAnswer(
  draft: Draft,
  key: string,
  answer: Partial<Answer> & { readonly value: FieldValue },
): void {
  const before = draft.state.answers[key]
  draft.state = withAnswers(draft.state, {
    [key]: {
      ...speakerOf(draft),
      channel: draft.inbound.channel,
      at: draft.at,
      verification: 'checked',
      ...before,
      ...answer,
    },
  })
  draft.understood[key] = answer.value
}
