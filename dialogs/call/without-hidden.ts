import { concealedKeyOf } from '../../onboarding/call/conceal.ts'
import { update, type Draft } from '../draft.ts'
import { callIn } from './call-draft.ts'

/**
 * Does something while what the customer has yet to say again is as good as not said: nothing of it is told, no question
 * about it is settled by accident, and saying it is an answer. Afterwards what was not said is there again, still hidden
 * (CA-07).
 */
export async function withoutHidden(draft: Draft, act: () => void | Promise<void>): Promise<void> {
  const call = callIn(draft)
  const { dilemmas } = draft.state
  const answers = Object.entries(draft.state.answers)
  const isHidden = (key: string) => call.concealed.includes(key)
  const hidden = answers.filter(([key]) => isHidden(key))
  const asked = dilemmas.filter((dilemma) => concealedKeyOf(dilemma, call) !== undefined)
  update(draft, {
    answers: Object.fromEntries(answers.filter(([key]) => !isHidden(key))),
    dilemmas: dilemmas.filter((dilemma) => !asked.includes(dilemma)),
  })
  await act()
  const isUnsaid = (key = '') => !(key in draft.understood)
  update(draft, {
    answers: {
      ...Object.fromEntries(hidden.filter(([key]) => isUnsaid(key))),
      ...draft.state.answers,
    },
    dilemmas: [
      ...asked.filter((dilemma) => isUnsaid(concealedKeyOf(dilemma, call))),
      ...draft.state.dilemmas,
    ],
  })
}
