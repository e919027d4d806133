import type { DocumentStore } from '../../onboarding/document-store.ts'
import {
  admit,
  type ThrottleEntry,
  type ThrottleRule,
} from '../../onboarding/messaging/throttle.ts'
import { changeDocument } from '../records/change-document.ts'

/** Something that may happen only so often: to whom, and what for (the same wish again is not counted). */
export interface Wish {
  /** What is counted together, such as one phone number; kept under a keyed hash of it. */
  readonly subject: string
  readonly key: string
}

/** Counts in the tables, so that several instances count together. */
export interface Throttles {
  /** Whole seconds to wait; 0: go on, it is counted. */
  take(wish: Wish, rule: ThrottleRule): Promise<number>
}

// Documents of this name are written by this file alone, so their JSON has the shape that went in.
const entriesOf = (json: string | undefined): readonly ThrottleEntry[] =>
  json === undefined ? [] : (JSON.parse(json) as readonly ThrottleEntry[])

export const createThrottles = (documents: DocumentStore, now: () => Date): Throttles => ({
  take({ subject, key }, rule) {
    return changeDocument(documents, `throttle|${subject}`, (json) => {
      const at = now().getTime()
      const admission = admit(entriesOf(json), { at, key }, rule)
      if (!admission.admitted) return { result: admission.seconds }
      const keep = {
        json: JSON.stringify(admission.entries),
        expiresAt: new Date(at + rule.within).toISOString(),
      }
      return { keep, result: 0 }
    })
  },
})
