import type { CaseState } from '../../onboarding/case-state.ts'
import { textValue } from '../../onboarding/text-value.ts'
import { tell, update, type Draft } from '../draft.ts'
import { readCandidateChoice } from '../understanding/choices/read-candidates.ts'
import type { Understanding } from '../understanding/understanding.ts'
import { takeOutCompany } from './wrong-company.ts'

/** What may be asked in the message that says which company was found. */
const besideFound: ReadonlySet<string> = new Set(['contact.name', 'contact.phone', 'contact.email'])

/** The company that was found and has not been agreed to yet, where somebody of it is asked for. */
function foundIn({ company, changing, open }: CaseState): CaseState['company'] {
  const isAsked = besideFound.has(open.asks) && changing === undefined
  return isAsked && company?.outcome === 'found' && company.agreed !== true ? company : undefined
}

const saysMore = ({ command, language, digression, fills }: Understanding): boolean =>
  fills.length > 0 || [command, language, digression].some((part) => part !== undefined)

/** "yes thats my shop", "ja riktig firma", "forkert firma": of the company that was found. */
function saidOf({ state, inbound }: Draft, { assent }: Understanding): 'yes' | 'no' | undefined {
  const choice = readCandidateChoice(inbound.text, [
    { name: textValue(state.answers['company.name']?.value) },
  ])
  if (choice === 'none') return 'no'
  if (choice === 0) return 'yes'
  return assent === 'partly' ? undefined : assent
}

/**
 * "I found Nordlys ApS. Who is the contact person?" reads as two questions. A yes answers the first of them, and is heard
 * once without counting as a miss of the second (UX-23); a no says that it is another company, and leads back to its number.
 */
export function hearFound(draft: Draft, said: Understanding): boolean {
  const company = foundIn(draft.state)
  if (company === undefined || saysMore(said)) return false
  const { asks, attempt } = draft.state.open
  const assent = saidOf(draft, said)
  if (assent === 'yes') {
    draft.command = 'yes'
    update(draft, { company: { ...company, agreed: true } })
    tell(draft, 'messages.lookup.agreed')
    return true
  }
  if (assent !== 'no' || asks !== 'contact.name' || attempt > 1) return false
  draft.command = 'no'
  takeOutCompany(draft)
  return true
}
