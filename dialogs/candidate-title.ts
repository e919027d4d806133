import type { Candidate } from '../onboarding/candidates.ts'
import { legalFormInName } from '../onboarding/readers/legal-form.ts'
import type { CountryCode } from '../onboarding/vocabulary.ts'
import { words, type View } from './draft.ts'
import { showValue } from './show-value.ts'
import { showContext } from './summary.ts'

/** The name with its form, which most names end in anyway. */
function nameWithForm({ name, legalForm }: Candidate, country: CountryCode | undefined): string {
  const isSaid = country !== undefined && legalFormInName(name, country) !== undefined
  return isSaid ? name : `${name} (${legalForm})`
}

/**
 * A company to choose, told apart by name, form, number and town; one that no longer trades says so. `country` where it is
 * not the customer's known one.
 */
export function candidateTitle(draft: View, candidate: Candidate, country?: CountryCode): string {
  const say = words(draft)
  const { town, status } = candidate
  const known = showContext(draft.state, draft.ports.profile)
  const show = { ...known, country: country ?? known.country }
  const number = showValue('company.number', candidate.number, show)
  const name = nameWithForm(candidate, show.country)
  const option =
    town === undefined
      ? say('messages.candidates.option', { name, number })
      : say('messages.candidates.optionIn', { name, number, town })
  return status === 'active' ? option : say('messages.candidates.closed', { option })
}
