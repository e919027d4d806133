import { fieldByKey } from '../fields/index.ts'
import { choicesOf } from '../interview.ts'
import { companyNumberElsewhere } from '../readers/company-number.ts'
import { choiceColumns, type Cells } from './columns.ts'
import { interviewOf, put, type RowDraft } from './row-draft.ts'

/** Country, type, payment and invoice channel, by the words of any language. */
export function readChoices(cells: Cells, draft: RowDraft): void {
  const { profile, choiceOf } = draft.context
  for (const key of choiceColumns) {
    const text = cells.get(key)
    if (text === undefined) continue
    const value = choiceOf(key, text)
    const offered = choicesOf(fieldByKey(key), interviewOf(draft), profile)
    if (value === undefined || !offered.includes(value)) {
      draft.problems.push({ key, reason: 'notAChoice' })
    } else put(draft, key, { value, verification: 'checked' })
  }
}

/** What follows for certain: a company number is one country's, and whoever has one is a business. */
export function inferBasics(cells: Cells, draft: RowDraft): void {
  const number = cells.get('company.number')
  if (number === undefined) return
  const { now, testSeries, profile } = draft.context
  const country = companyNumberElsewhere(number, { now, testSeries })?.country
  if (
    draft.answers['country'] === undefined &&
    country !== undefined &&
    profile.countries.includes(country)
  ) {
    put(draft, 'country', { value: country, verification: 'checked' })
  }
  if (draft.answers['customerType'] === undefined) {
    put(draft, 'customerType', { value: 'business', verification: 'checked' })
  }
}

/** Whoever has said where invoices go has chosen how they come. */
export function inferChannel(cells: Cells, draft: RowDraft): void {
  if (draft.answers['invoice.channel'] !== undefined || cells.has('invoice.channel')) return
  const value = (['gln', 'peppol', 'email'] as const).find((way) => cells.has(`invoice.${way}`))
  if (value !== undefined) put(draft, 'invoice.channel', { value, verification: 'checked' })
}
