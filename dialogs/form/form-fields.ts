import { circumstances } from '../../onboarding/circumstances.ts'
import type { CaseState } from '../../onboarding/case-state.ts'
import type { Field } from '../../onboarding/field.ts'
import { applicableFields, missingFields } from '../../onboarding/interview.ts'
import type { Profile } from '../../onboarding/profile.ts'
import type { View } from '../draft.ts'
import { canSearch } from '../flows/search-name.ts'
import { isProtected } from '../question.ts'

/** On these it depends which others there are. */
const first: ReadonlySet<string> = new Set(['country', 'customerType', 'payment'])
/** A register that knows the number fills these, so nobody types them before it was asked. */
const ofRegister: ReadonlySet<string> = new Set([
  'company.name',
  'company.legalForm',
  'company.address',
])

/** Whether the first questions are still open: the rest of the form depends on them. */
export function isBeginning({ answers }: CaseState, profile: Profile): boolean {
  const { country, customerType } = circumstances(answers, profile)
  return country === undefined || customerType === undefined
}

/** A company is found by its name too, where its register can be searched. */
export const byNameInstead = (view: View): boolean =>
  view.state.answers['company.number'] === undefined && canSearch(view)

function waitsForRegister(view: View, key: string): boolean {
  const { answers, rejected } = view.state
  if (!ofRegister.has(key) || answers['company.number'] !== undefined) return false
  if (key === 'company.name' && byNameInstead(view)) return false
  return answers[key] === undefined && rejected?.[key] === undefined
}

/** Fields that something is asked about, or that the customer wants to change. */
function inQuestion({ changing, dilemmas, rejected = {} }: CaseState): ReadonlySet<string> {
  const asked = dilemmas.flatMap((one) => ('key' in one ? [one.key] : []))
  const changed = changing === undefined ? [] : [changing]
  return new Set([...changed, ...asked, ...Object.keys(rejected)])
}

/** Only a change or a question is left: the rest of the form has been filled in and is not shown once more. */
const isAlmostDone = ({ state, ports }: View): boolean =>
  state.changing !== undefined ||
  (state.rejected === undefined &&
    missingFields(state, ports.profile).every(({ key }) => isProtected(state, key)))

/** The fields of the form as they are shown now. What is secret never is one of them (ID-07). */
export function shownFields(view: View): readonly Field[] {
  const { state, ports } = view
  const open = applicableFields(state, ports.profile).filter(({ key }) => !isProtected(state, key))
  if (isAlmostDone(view)) {
    const asked = inQuestion(state)
    return open.filter(({ key }) => asked.has(key))
  }
  if (isBeginning(state, ports.profile)) return open.filter(({ key }) => first.has(key))
  return open.filter(({ key }) => !waitsForRegister(view, key))
}
