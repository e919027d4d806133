import type { Dilemma } from '../../onboarding/case-state.ts'
import { dilemmaQuestion } from '../dilemma-question.ts'
import { update, type Draft } from '../draft.ts'
import { giveReason } from '../flows/mismatch.ts'
import { takeDilemmaChoice } from '../flows/options.ts'

const without = ({ state }: Draft, dilemma: Dilemma): readonly Dilemma[] =>
  state.dilemmas.filter((other) => other !== dilemma)

function takeReason(
  draft: Draft,
  dilemma: Extract<Dilemma, { readonly kind: 'reason' }>,
  reason: string,
): void {
  update(draft, { dilemmas: without(draft, dilemma) })
  giveReason(draft, dilemma.key, reason)
}

/** The question is settled as if its button had been pressed; what is none of its choices settles nothing. */
async function settle(draft: Draft, dilemma: Dilemma, choice: string): Promise<void> {
  // Another choice of the same card may have settled or withdrawn it.
  if (!draft.state.dilemmas.includes(dilemma)) return
  if (dilemma.kind === 'reason') {
    takeReason(draft, dilemma, choice)
    return
  }
  const { options } = dilemmaQuestion(draft, dilemma)
  if (!options.some(({ value }) => value === choice)) return
  update(draft, { dilemmas: [dilemma, ...without(draft, dilemma)] })
  await takeDilemmaChoice(draft, choice)
}

/**
 * Takes the choices of a form by the places of their questions. A value that was typed anew in the same card counts for more
 * than what was chosen about the one before.
 */
export async function takeChoices(
  draft: Draft,
  choices: Readonly<Record<string, string>>,
  typedAnew: ReadonlySet<string>,
): Promise<void> {
  for (const [at, dilemma] of draft.state.dilemmas.entries()) {
    if ('key' in dilemma && typedAnew.has(dilemma.key)) continue
    await settle(draft, dilemma, (choices[String(at)] ?? '').trim())
  }
}
