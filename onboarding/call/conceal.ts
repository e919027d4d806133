import { sameValue } from '../answering.ts'
import type { CaseState } from '../case-state.ts'
import type { FieldValue } from '../field.ts'
import { fieldByKey, isFieldKey } from '../fields/index.ts'
import type { Call } from './call.ts'

const isPersonal = (key: string): boolean =>
  isFieldKey(key) && fieldByKey(key).privacy === 'personal'

/** Somebody is called back: who answers the phone may be somebody else, so nothing personal is on the screen (CA-07). */
export const concealed = (call: Call, { answers }: Pick<CaseState, 'answers'>): Call => ({
  ...call,
  concealed: [...new Set([...call.concealed, ...Object.keys(answers).filter(isPersonal)])],
})

/** Values that were stored, by field key. */
export type Stored = Readonly<Record<string, FieldValue | undefined>>

/**
 * The customer said some values: they are shown from now on, with whether each is what was stored. What was stored is never
 * told, also where they differ (CA-07).
 */
export function stated(
  call: Call,
  said: Readonly<Record<string, FieldValue>>,
  stored: Stored,
): Call {
  const compared = Object.entries(said).flatMap(([key, value]) => {
    const before = stored[key]
    return before === undefined ? [] : [[key, sameValue(before, value)] as const]
  })
  return {
    ...call,
    concealed: call.concealed.filter((key) => said[key] === undefined),
    matched: { ...call.matched, ...Object.fromEntries(compared) },
  }
}
