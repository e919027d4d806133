import { putReference } from '../references/take-reference.ts'
import { put, type Situation } from '../situation.ts'
import type { Looked } from './look.ts'

/** Pieces put right, and "invoices still to Jens" beside a new address of the contact. */
export function putLooked(situation: Situation, { parts, invoicesTo, reference }: Looked): void {
  for (const part of parts) put(situation, { ...part, how: 'labelled' })
  putReference(situation, reference)
  if (invoicesTo !== undefined)
    put(situation, { key: 'invoice.email', raw: invoicesTo, how: 'labelled' })
}
