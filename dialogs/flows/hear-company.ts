import { isClosed } from '../../onboarding/closed-company.ts'
import type { Draft } from '../draft.ts'
import { agreesToProposal } from '../understanding/choices/agreed-proposal.ts'
import { isAgreedInFront } from '../understanding/choices/agreed-in-front.ts'
import type { Understanding } from '../understanding/understanding.ts'
import { chooseCompany, hearCandidates } from './by-name.ts'

/** `more`: a company was chosen, and something else is said in the message, to be heard with what is known now. */
export type Heard = 'nothing' | 'company' | 'more'

const isAgreedTo = (
  { inbound: { text } }: Draft,
  only: Parameters<typeof isAgreedInFront>[1],
): boolean => isAgreedInFront(text, only) || agreesToProposal(text)

/** "yup, tom@… for the mail", said to "is it this company?": the yes is taken. */
async function hearAgreed(
  draft: Draft,
  { fills, nationalNumber }: Understanding,
): Promise<boolean> {
  const [asked] = draft.state.dilemmas
  if (asked?.kind !== 'company' || nationalNumber === true) return false
  const [only, another] = asked.candidates
  if (only === undefined || another !== undefined) return false
  const isNumber = fills.some(({ key }) => key === 'company.number')
  if (isNumber || !isAgreedTo(draft, only)) return false
  return chooseCompany(draft, only.number)
}

const ofCompany: ReadonlySet<string> = new Set([
  'country',
  'customerType',
  'company.name',
  'company.number',
  'company.legalForm',
])

const isMore = ({ fills, digression, refused }: Understanding): boolean =>
  digression !== undefined ||
  [...fills, ...(refused === undefined ? [] : [refused])].some(({ key }) => !ofCompany.has(key))

/** Takes words that say which of the companies offered it is. One that is closed is for a colleague first, whatever else is said. */
export async function hearCompany(draft: Draft, said: Understanding): Promise<Heard> {
  if (!(await hearCandidates(draft, said)) && !(await hearAgreed(draft, said))) return 'nothing'
  return isMore(said) && !isClosed(draft.state) ? 'more' : 'company'
}
