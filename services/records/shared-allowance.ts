import type { DocumentStore } from '../../onboarding/document-store.ts'
import { fullAfter, refilled, type Allowance, type Bucket } from '../../onboarding/token-bucket.ts'
import { changeDocument } from './change-document.ts'

/** What one instance let pass and the others have to hear of. */
export interface Taken {
  /** What is counted together: an address, a conversation, a phone number. Kept under a keyed hash (GD-24). */
  readonly subject: string
  readonly taken: number
}

// Documents of this name are written by this file alone, so their JSON has the shape that went in.
const bucketIn = (json: string): Bucket => JSON.parse(json) as Bucket

/** Takes from the allowance that all instances have together; gives what is left of it, less than nothing included. */
export function takeShared(
  { subject, taken }: Taken,
  allowance: Allowance,
  { documents, now }: { readonly documents: DocumentStore; readonly now: () => Date },
): Promise<number> {
  return changeDocument(documents, `allowance|${subject}`, (json) => {
    const at = now().getTime()
    const full: Bucket = { tokens: allowance.burst, at }
    const before = json === undefined ? full : refilled(bucketIn(json), at, allowance)
    const after: Bucket = { ...before, tokens: Math.max(before.tokens - taken, -allowance.burst) }
    const expiresAt = new Date(at + 2 * fullAfter(allowance)).toISOString()
    return { keep: { json: JSON.stringify(after), expiresAt }, result: after.tokens }
  })
}
