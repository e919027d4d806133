import { circumstances } from '../../../onboarding/circumstances.ts'
import { countries } from '../../../onboarding/countries/index.ts'
import { ageOfMajority } from '../../../onboarding/vocabulary.ts'
import { tell, update, type Draft } from '../../draft.ts'

/**
 * Who is not of age becomes no customer alone: whatever they go on with is looked at by a person, and no credit is assessed. Kept
 * from the first message on, as it is no more than that somebody has to look.
 */
export function tellMinor(draft: Draft): void {
  update(draft, { underAge: true })
  tell(draft, 'answers.newcomer.minor', { age: ageOfMajority })
}

export function tellMinimumAge(draft: Draft): void {
  tell(draft, 'answers.newcomer.minimumAge', { age: ageOfMajority })
}

/** Whoever may speak for the company: no proof of that is asked for. */
export function tellActingFor(draft: Draft): void {
  tell(draft, 'answers.newcomer.actingFor')
}

export function tellAssociation(draft: Draft): void {
  tell(draft, 'answers.newcomer.association')
}

/** Where the answers are that somebody gave in another conversation, and how they come here (CH-07). */
export function tellBegunBefore(draft: Draft): void {
  const hours = draft.ports.profile.retention.unfinishedHours
  tell(draft, 'answers.newcomer.begunBefore', { count: hours, hours })
}

/** The country's own; whether an invoice can be in another one, only a person knows. */
export function tellCurrency(draft: Draft): void {
  const { country } = circumstances(draft.state.answers, draft.ports.profile)
  if (country === undefined) tell(draft, 'messages.digression.question')
  else tell(draft, 'answers.currency', { currency: countries[country].currency })
}
