import { circumstances } from '../onboarding/circumstances.ts'
import { fieldByKey } from '../onboarding/fields/index.ts'
import { textValue } from '../onboarding/text-value.ts'
import type { View } from './draft.ts'

/**
 * The Peppol ID that a company's own number makes, which most of them have: 0184 and CVR in Denmark, 0007 in Sweden, 0192 in Norway.
 * Only ever proposed. `undefined` where the number is not known, or is a national number (ID-03).
 */
export function ownPeppol({ state, ports }: View): string | undefined {
  const { answers } = state
  const { country } = circumstances(answers, ports.profile)
  const number = textValue(answers['company.number']?.value)
  if (country === undefined || number === '' || state.protectedKeys.includes('company.number')) {
    return undefined
  }
  const now = ports.now()
  const reading = fieldByKey('invoice.peppol').read(number, {
    country,
    now,
    testSeries: ports.testSeries,
  })
  return reading.ok ? textValue(reading.value) : undefined
}
