import { countries } from '../../../onboarding/countries/index.ts'
import type { Find } from '../shapes/scan.ts'
import { isAnswered, put, type Situation } from '../situation.ts'

/** Where a company's number may be the answer. */
export const numberInQuestion: ReadonlySet<string> = new Set([
  'country',
  'customerType',
  'company.number',
])

/** "denmark. 12345678": of the length of a company number there, no number of anything, and a company's was to be given. */
export function refuseSlipped(situation: Situation, { raw }: Find): void {
  const { context, country, fills } = situation
  const isWanted = numberInQuestion.has(context.asks) && !isAnswered(situation, 'company.number')
  if (country === undefined || !isWanted || fills.has('company.number')) return
  if (raw.replace(/\D/g, '').length === countries[country].companyNumberLength)
    put(situation, { key: 'company.number', raw, how: 'labelled' })
}
