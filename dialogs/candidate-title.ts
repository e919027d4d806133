import type { Candidate } from '../onboarding/candidates.ts'
import { legalFormInName } from '../onboarding/readers/legal-form.ts'
import { circumstances } from '../onboarding/circumstances.ts'
import { words, type Draft } from './draft.ts'
import { showValue } from './show-value.ts'
import { showContext } from './summary.ts'

/** The name with its form, which most names end in anyway. */
function nameWithForm(draft: Draft, { name, legalForm }: Candidate): string {
  const { country } = circumstances(draft.state.answers, draft.ports.profile)
  const isSaid = country !== undefined && legalFormInName(name, country) !== undefined
  return isSaid ? name : `${name} (${legalForm})`
}

/** A company to choose, told apart by name, form, number and town; one that no longer trades says so. */
export function candidateTitle(draft: Draft, candidate: Candidate): string {
  const say = words(draft)
  const { town, status } = candidate
  const show = showContext(draft.state, draft.ports.profile)
  const number = showValue('company.number', candidate.number, show)
  const name = nameWithForm(draft, candidate)
  const option =
    town === undefined
      ? say('messages.candidates.option', { name, number })
      : say('messages.candidates.optionIn', { name, number, town })
  return status === 'active' ? option : say('messages.candidates.closed', { option })
}
