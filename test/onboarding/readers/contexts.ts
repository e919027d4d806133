import { expect } from 'chai'
import type { ReadContext } from '../../../onboarding/field.ts'
import type { Reading, ReasonDetail } from '../../../onboarding/reading.ts'
import type { CountryCode } from '../../../onboarding/vocabulary.ts'

export const now = new Date('2026-11-22T10:00:00Z')

/** A read context for a country, in production unless said otherwise. */
export const context = (country?: CountryCode, testSeries = false): ReadContext => ({
  country,
  now,
  testSeries,
})

/** The value read, or a failing test that shows the reason. */
export function valueOf<V>(reading: Reading<V>): V {
  if (!reading.ok) return expect.fail(`refused: ${JSON.stringify(reading)}`)
  return reading.value
}

/** The reason of a refusal, `undefined` for a value. */
export const reasonOf = (reading: Reading<unknown>): string | undefined =>
  reading.ok ? undefined : reading.reason

export const detailOf = (reading: Reading<unknown>): ReasonDetail | undefined =>
  reading.ok ? undefined : reading.detail

/** The same digits as a phone, a spreadsheet or a letterhead would give them. */
export const disguises: readonly (readonly [string, (digits: string) => string])[] = [
  ['blanks', (d) => d.split('').join(' ')],
  ['no-break spaces', (d) => d.replace(/(\d{2})/g, '$1\u00a0')],
  ['dots', (d) => d.replace(/(\d{3})(?=\d)/g, '$1.')],
  ['hyphens', (d) => d.replace(/(\d{4})(?=\d)/g, '$1-')],
  ['en dashes', (d) => d.replace(/(\d{4})(?=\d)/g, '$1\u2013')],
  ['minus signs', (d) => d.replace(/(\d{4})(?=\d)/g, '$1\u2212')],
  [
    'full-width digits',
    (d) => d.replace(/\d/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)),
  ],
  ['zero-width spaces', (d) => d.split('').join('\u200b')],
  ['right-to-left marks', (d) => `\u202e${d}\u202c`],
]
