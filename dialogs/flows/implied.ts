import type { Answer } from '../../onboarding/answer.ts'
import { circumstances } from '../../onboarding/circumstances.ts'
import type { FieldValue } from '../../onboarding/field.ts'
import { legalFormInName } from '../../onboarding/readers/legal-form.ts'
import { textValue } from '../../onboarding/text-value.ts'
import { countryCodes, type CountryCode } from '../../onboarding/vocabulary.ts'
import type { Draft } from '../draft.ts'
import { saidAnswer } from '../said-answer.ts'
import type { Fill } from '../understanding/understanding.ts'

type Answers = Readonly<Record<string, Answer>>

export const byKey = (fills: readonly Fill[], key: string): Fill | undefined =>
  fills.find((fill) => fill.key === key)

export function answerOf(fill: Fill, draft: Draft): Answer {
  const said = fill.raw.trim()
  const answer = saidAnswer(draft, fill.value)
  return said === '' || said === fill.value ? answer : { ...answer, said }
}

/** The country of this message, else of the case. */
export function countryFor(draft: Draft, said: FieldValue | undefined): CountryCode | undefined {
  return (
    countryCodes.find((code) => code === said) ??
    circumstances(draft.state.answers, draft.ports.profile).country
  )
}

/** A legal form at the end of a stated name is said too. */
function formInName(fills: readonly Fill[], draft: Draft): Record<string, FieldValue> {
  const country = countryFor(draft, byKey(fills, 'country')?.value)
  const name = textValue(byKey(fills, 'company.name')?.value)
  const form = country === undefined ? undefined : legalFormInName(name, country)
  return form === undefined ? {} : { 'company.legalForm': form.code }
}

/** A company number says which country it is of. */
function fromNumber(fills: readonly Fill[]): Record<string, FieldValue> {
  const country = byKey(fills, 'country')?.value
  if (byKey(fills, 'company.number') === undefined || country === undefined) return {}
  return { country }
}

/** Whoever states a company's number, name, form or address is a business. */
function fromCompany(fills: readonly Fill[]): Record<string, FieldValue> {
  const isCompany = fills.some(({ key }) => key.startsWith('company.'))
  return isCompany && byKey(fills, 'customerType') === undefined ? { customerType: 'business' } : {}
}

/** "det er et firma, Nordlys ApS, cvr …": a company's number or a name with a legal form is nobody's private purchase. */
const isFirm = (fills: readonly Fill[], values: Record<string, FieldValue>): boolean =>
  byKey(fills, 'company.number') !== undefined || values['company.legalForm'] !== undefined

/** What follows with certainty from the values given and has no answer yet, or another one than that. */
export function implied(fills: readonly Fill[], draft: Draft): Answers {
  const isNews = (before: FieldValue | undefined, key: string, value: FieldValue): boolean =>
    before === undefined || (key === 'customerType' && before !== value && isFirm(fills, values))
  const values = { ...formInName(fills, draft), ...fromNumber(fills), ...fromCompany(fills) }
  return Object.fromEntries(
    Object.entries(values)
      .filter(([key, value]) => isNews(draft.state.answers[key]?.value, key, value))
      .map(([key, value]) => [key, saidAnswer(draft, value)]),
  )
}
