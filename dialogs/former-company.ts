import type { CompanyFacts } from '../onboarding/case-state.ts'
import { maskedNumber } from '../onboarding/national-numbers.ts'
import { textValue } from '../onboarding/text-value.ts'
import { clear, update, type Draft } from './draft.ts'

const key = 'company.number'

/** What was known of the company before, where its number is wanted and can be given back: a national number is in no state (ID-03). */
export function formerOf({ state }: Pick<Draft, 'state'>): CompanyFacts | undefined {
  const [latest] = state.former ?? []
  const isOpen = state.answers[key] === undefined && state.company === undefined
  return isOpen && latest?.number !== maskedNumber ? latest : undefined
}

/** After a step back: what is known is known of the company whose number stands now. */
export function factsOfStanding(draft: Draft): void {
  const { answers, company, former = [] } = draft.state
  const number = textValue(answers[key]?.value)
  if (company?.number === number) return
  clear(draft, 'company', 'insisted')
  const facts = former.find((one) => one.number === number)
  if (facts === undefined) return
  update(draft, { company: facts, former: former.filter((one) => one !== facts) })
}
