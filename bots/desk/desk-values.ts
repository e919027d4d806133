import { labelOf } from '../../dialogs/summary.ts'
import { showValue, type ShowContext } from '../../dialogs/show-value.ts'
import { formatDate, formatTime } from '../../locales/format.ts'
import { hasWords } from '../../locales/has-words.ts'
import { speaker } from '../../locales/words.ts'
import type { FieldValue } from '../../onboarding/field.ts'
import { isFieldKey } from '../../onboarding/fields/index.ts'
import type { CustomerRecord, VatRegistration } from '../../onboarding/record.ts'
import type { Language } from '../../onboarding/vocabulary.ts'

/** Values in the language of who reads them, numbers in the form of the customer's country (TX-03). */
export const contextFor = (
  { country }: Pick<CustomerRecord, 'country'>,
  language: Language,
): ShowContext => ({ say: speaker(language), language, country })

export function labelFor(key: string, context: ShowContext): string {
  if (key === 'company.vat') return context.say('desk.vat.label')
  return isFieldKey(key) || hasWords(`fields.${key}.label`) ? labelOf(key, context) : key
}

const isValue = (value: unknown): value is FieldValue =>
  typeof value === 'string' ||
  typeof value === 'number' ||
  (typeof value === 'object' && value !== null && 'street' in value && 'city' in value)

/** What the VAT register said beside the company's own values. */
const isVat = (value: unknown): value is VatRegistration =>
  typeof value === 'object' && value !== null && 'registered' in value && 'number' in value

function vatText({ number, registered }: VatRegistration, { say }: ShowContext): string {
  return say(registered ? 'desk.vat.registered' : 'desk.vat.notRegistered', { number })
}

/** What stands in a record, as text; a dash where there is nothing. */
export function textOf(key: string, value: unknown, context: ShowContext): string {
  if (key === 'person.nationalNumber') return context.say('messages.given')
  if (isVat(value)) return vatText(value, context)
  if (!isValue(value)) return '–'
  if (isFieldKey(key)) return showValue(key, value, context)
  return typeof value === 'object' ? '–' : String(value)
}

/** Day and time; words for a moment are never a bare ISO string. */
export function momentText(at: string, language: Language): string {
  const moment = new Date(at)
  return speaker(language)('desk.when', {
    date: formatDate(moment, language),
    time: formatTime(moment, language),
  })
}
