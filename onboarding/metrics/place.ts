import type { CaseState } from '../case-state.ts'
import { isFieldKey } from '../fields/index.ts'
import { metricChannels, unknown, type Segment } from '../metrics.ts'
import { countryCodes, customerTypes } from '../vocabulary.ts'

function oneOf<T extends string, D extends string>(
  list: readonly T[],
  value: unknown,
  otherwise: D,
): T | D {
  return list.find((member) => member === value) ?? otherwise
}

/** Whom the case is counted with. */
export function segmentOf(state: CaseState): Segment {
  return {
    language: state.language,
    channel: oneOf(metricChannels, state.channel, 'other'),
    country: oneOf(countryCodes, state.answers['country']?.value, unknown),
    customerType: oneOf(customerTypes, state.answers['customerType']?.value, unknown),
  }
}

export function sameSegment(a: Segment, b: Segment): boolean {
  return (
    a.language === b.language &&
    a.channel === b.channel &&
    a.country === b.country &&
    a.customerType === b.customerType
  )
}

/** The name a question is counted under: only names of ours, whatever an older state holds. */
export function stepName(asks: string): string {
  const key = asks.replace(/^(?:choose|suggest|change):/, '')
  return isFieldKey(key) || asks === 'confirm' || asks === 'notice' ? asks : 'other'
}

/** The step at which a case stands; `undefined` before the first question and after the end. */
export function stepOf({ open, changing, finished }: CaseState): string | undefined {
  if (finished !== undefined || open.attempt === 0) return undefined
  return stepName(changing === open.asks ? `change:${open.asks}` : open.asks)
}
