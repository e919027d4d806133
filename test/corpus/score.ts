import { legalFormInName } from '../../onboarding/readers/legal-form.ts'
import type { Understanding } from '../../dialogs/understanding/understanding.ts'
import type { FieldValue } from '../../onboarding/field.ts'
import type { CountryCode, Language } from '../../onboarding/vocabulary.ts'
import type { Expected, Row, Values } from './row.ts'

/** What became of one message, part by part. A part is a field key, or `(command)`, `(assent)` … for the rest. */
export interface Verdict {
  readonly hits: readonly string[]
  readonly misses: readonly string[]
  /** Values taken that nobody gave, or taken wrongly: the fault that must not happen. */
  readonly wrongFills: readonly string[]
  /** Anything else that was heard and not said, such as a command. */
  readonly unexpected: readonly string[]
  readonly fills: number
  readonly wrongYes: boolean
}

/** Case, commas and dots are a matter of taste in names and addresses; in everything else they are not. */
const loose = (text: string) =>
  text
    .toLowerCase()
    .replace(/[\s.,]+/g, ' ')
    .trim()

function sameText(expected: string, actual: string): boolean {
  const [, domain] = expected.split('@')
  if (domain === undefined) return loose(expected) === loose(actual)
  return actual.endsWith(`@${domain}`) && actual.toLowerCase() === expected.toLowerCase()
}

export function sameValue(expected: FieldValue | undefined, actual: FieldValue): boolean {
  if (typeof expected === 'object' && typeof actual === 'object') {
    return (['street', 'postalCode', 'city', 'country'] as const).every((part) =>
      sameText(expected[part], actual[part]),
    )
  }
  if (typeof expected === 'string' && typeof actual === 'string') return sameText(expected, actual)
  return expected === actual
}

const countryByLength: Readonly<Record<number, CountryCode>> = { 8: 'DK', 9: 'NO', 10: 'SE' }

function impliedCountry(fills: Values): string | undefined {
  const place = fills['company.address'] ?? fills['person.address']
  if (typeof place === 'object') return place.country
  return countryByLength[String(fills['company.number'] ?? '').length]
}

function impliedType(fills: Values): string | undefined {
  const keys = Object.keys(fills)
  if (keys.some((key) => /^(?:company|contact)\./.test(key))) return 'business'
  return keys.some((key) => key.startsWith('person.')) ? 'private' : undefined
}

/** What follows from the values given, for whoever cares to conclude it: never a miss, never wrong. */
function implied(row: Row): Values {
  const fills = row.expect.fills ?? {}
  const country = row.country ?? impliedCountry(fills)
  const name = fills['company.name']
  const form =
    typeof name === 'string' ? legalFormInName(name, country as CountryCode)?.code : undefined
  return Object.fromEntries(
    Object.entries({
      ...row.answered,
      country,
      customerType: row.customerType ?? impliedType(fills),
      'company.legalForm': form,
      payment: 'invoice.channel' in fills || 'invoice.email' in fills ? 'invoice' : undefined,
      'invoice.channel': 'invoice.email' in fills ? 'email' : undefined,
      ...row.expect.may,
    }).filter((entry): entry is [string, FieldValue] => entry[1] !== undefined),
  )
}

const listed = <T>(expected: T | readonly T[], actual: T | undefined): boolean =>
  actual !== undefined &&
  (Array.isArray(expected) ? expected.includes(actual) : expected === actual)

const saidYes = ({ assent, command }: Understanding) => assent === 'yes' || command?.name === 'yes'
const saidNo = ({ assent, command }: Understanding) => assent === 'no' || command?.name === 'no'

const assents: Readonly<
  Record<NonNullable<Expected['assent']>, (understood: Understanding) => boolean>
> = {
  yes: saidYes,
  no: (understood) => saidNo(understood) && !saidYes(understood),
  partly: ({ assent }) => assent === 'partly',
  notYes: (understood) => !saidYes(understood),
}

function commandHolds({ command }: Understanding, expect: Expected): boolean {
  if (expect.command === undefined || !listed(expect.command, command?.name)) return false
  const target = expect.target === undefined || listed(expect.target, command?.target)
  return target && (expect.line === undefined || command?.line === expect.line)
}

function digressionHolds({ digression }: Understanding, expect: Expected): boolean {
  if (expect.digression === undefined || !listed(expect.digression, digression?.topic)) return false
  return expect.faq === undefined || digression?.faq === expect.faq
}

const sorted = (keys: readonly string[] | undefined) => [...(keys ?? [])].sort().join(' ')

/** Every part that the row expects besides fills, and whether it is there. */
function otherParts(
  understood: Understanding,
  expect: Expected,
): Readonly<Record<string, boolean>> {
  const { refused } = understood
  const parts: Readonly<Record<string, readonly [unknown, boolean]>> = {
    '(command)': [expect.command, commandHolds(understood, expect)],
    '(assent)': [expect.assent, expect.assent !== undefined && assents[expect.assent](understood)],
    '(language)': [expect.language, understood.language?.to === expect.language],
    '(ambiguous)': [
      expect.ambiguous,
      sorted(understood.ambiguous?.keys) === sorted(expect.ambiguous),
    ],
    '(refused)': [
      expect.refused,
      refused?.key === expect.refused &&
        (expect.reason === undefined || refused?.why.reason === expect.reason),
    ],
    '(digression)': [expect.digression, digressionHolds(understood, expect)],
    '(national number)': [expect.nationalNumber, understood.nationalNumber === true],
    "(don't know)": [expect.dontKnow, understood.dontKnow === true],
    '(nothing)': [expect.nothing, understood.fills.length === 0 && !understood.ambiguous],
  }
  return Object.fromEntries(
    Object.entries(parts)
      .filter(([, [wanted]]) => wanted !== undefined)
      .map(([part, [, holds]]) => [part, holds]),
  )
}

function otherFaults(
  understood: Understanding,
  row: Row & { readonly language: Language },
): string[] {
  const { expect } = row
  const lenient = expect.nothing === true || expect.assent === 'notYes'
  const name = understood.command?.name
  const command = name !== undefined && name !== 'yes' && name !== 'no' ? name : undefined
  const correcting = command === 'change' && expect.fills !== undefined
  const to = understood.language?.to
  const session = row.session ?? row.language
  const faults: readonly (readonly [boolean, string])[] = [
    [
      command !== undefined && !expect.command && !correcting && !lenient,
      `command ${String(command)}`,
    ],
    [
      to !== undefined && !expect.language && to !== session && to !== row.language,
      `language ${String(to)}`,
    ],
    [understood.ambiguous !== undefined && !expect.ambiguous, 'ambiguous'],
    [
      understood.refused !== undefined && !expect.refused && !lenient,
      `refused ${String(understood.refused?.key)}`,
    ],
    [understood.dontKnow === true && !expect.dontKnow && !lenient, "don't know"],
    [understood.nationalNumber === true && !expect.nationalNumber, 'national number'],
  ]
  return faults.filter(([found]) => found).map(([, fault]) => fault)
}

const shown = (value: FieldValue | undefined) => JSON.stringify(value)

function suggestsAsExpected(understood: Understanding, key: string, expect: Expected): boolean {
  const wanted = expect.suggests?.[key]
  if (wanted === undefined) return true
  return understood.fills.some((fill) => fill.key === key && fill.suggestion === wanted)
}

/** Asked for a yes, and for nothing else: here a wrong one does harm. */
const asksForYes = /^(?:confirm|notice|outcome|suggest:|choose:)/

/** Compares what was understood with what a careful clerk would write down. */
export function judge(
  row: Row & { readonly language: Language },
  understood: Understanding,
): Verdict {
  const { expect } = row
  const expected = Object.entries(expect.fills ?? {})
  const allowed = implied(row)
  const found = (key: string, value: FieldValue) =>
    understood.fills.some((fill) => fill.key === key && sameValue(value, fill.value)) &&
    suggestsAsExpected(understood, key, expect)
  const wrongFills = understood.fills
    .filter(({ key, value }) => !sameValue(expect.fills?.[key] ?? allowed[key], value))
    .filter(({ key }) => !(key === 'person.nationalNumber' && expect.nationalNumber))
    .map(({ key, value }) => `${key} = ${String(shown(value))}`)
  const parts = [
    ...expected.map(([key, value]) => [key, found(key, value)] as const),
    ...Object.entries(otherParts(understood, expect)),
  ]
  return {
    hits: parts.filter(([, holds]) => holds).map(([part]) => part),
    misses: parts.filter(([, holds]) => !holds).map(([part]) => part),
    wrongFills,
    unexpected: otherFaults(understood, row),
    fills: understood.fills.length,
    wrongYes: asksForYes.test(row.asks) && expect.assent !== 'yes' && saidYes(understood),
  }
}
