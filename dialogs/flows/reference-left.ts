import { tell, type Draft } from '../draft.ts'
import type { Fill } from '../understanding/understanding.ts'

/** Whoever pays in advance after all is told what becomes of the reference that was given: it is not lost in silence. */
export function tellReferenceLeft(draft: Draft, fills: readonly Fill[]): void {
  const isInAdvance = fills.some(({ key, value }) => key === 'payment' && value === 'prepayment')
  if (isInAdvance && draft.state.answers['invoice.reference'] !== undefined)
    tell(draft, 'messages.understood.reference')
}
