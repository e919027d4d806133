import type { FieldValue } from '../../onboarding/field.ts'

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

/** Whether a clerk would say that the value taken is the value given. */
export function sameValue(expected: FieldValue | undefined, actual: FieldValue): boolean {
  if (typeof expected === 'object' && typeof actual === 'object') {
    return (['street', 'postalCode', 'city', 'country'] as const).every((part) =>
      sameText(expected[part], actual[part]),
    )
  }
  if (typeof expected === 'string' && typeof actual === 'string') return sameText(expected, actual)
  return expected === actual
}
