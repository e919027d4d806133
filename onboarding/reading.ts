import type { CountryCode } from './vocabulary.ts'

/**
 * What comes of reading a customer's words: a normalised value, or a reason the customer can act on.
 * A reader never throws.
 */

/** Every reason a reader, register or check can give. Each has words in every language. */
export const reasons = [
  'empty',
  'tooShort',
  'tooLong',
  'wrongCharacters',
  'checkDigit',
  'firstDigit',
  'notFound',
  'inactive',
  'notAChoice',
  'notServed',
  'notANumber',
  'notByMonth',
  'otherCurrency',
  'outOfRange',
  'otherCountry',
  'nationalNumberInChat',
  'secretFieldOnly',
  'notADate',
  'digitsInName',
  'streetMissing',
  'postalCodeMissing',
  'postalCodeFormat',
  'cityMissing',
  'noAtSign',
  'noDomain',
  'domainEnding',
  'quotedLocalPart',
  'phoneNotInPlan',
  'phoneNotReachable',
  'countryUnknown',
  'notAName',
] as const
export type Reason = (typeof reasons)[number]

/** Numbers a reason's words may use: how many characters were expected and how many came. */
export interface ReasonDetail {
  readonly expected?: number
  readonly got?: number
}

export interface Read<V> {
  readonly ok: true
  readonly value: V
  /** A likelier value, to be offered as "did you mean" (UX-10, UX-30), never put in silently. */
  readonly suggestion?: V
}

export interface Refused {
  readonly ok: false
  readonly reason: Reason
  readonly detail?: ReasonDetail
}

/** Why an answer could not be taken: never the answer itself. */
export interface RefusedAnswer extends Omit<Refused, 'ok'> {
  readonly key: string
  /** Whose number it was, where that was told by the number. */
  readonly country?: CountryCode
}

export type Reading<V> = Read<V> | Refused

export const read = <V>(value: V, suggestion?: V): Read<V> =>
  suggestion === undefined ? { ok: true, value } : { ok: true, value, suggestion }

export const refuse = (reason: Reason, detail?: ReasonDetail): Refused =>
  detail === undefined ? { ok: false, reason } : { ok: false, reason, detail }
