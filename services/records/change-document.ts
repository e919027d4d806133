import type { DocumentStore, KeptDocument } from '../../onboarding/document-store.ts'
import { OnboardingError } from '../../onboarding/errors.ts'

const attempts = 8

/** What a change comes to: the document to be kept (`undefined`: as it was), and what to tell the caller. */
export interface Changed<R> {
  readonly keep?: KeptDocument
  readonly result: R
}

/**
 * Reads a document (`undefined`: there is none) and changes it, again on the fresh one when somebody else wrote in
 * between: of two changes at once the second sees what the first made.
 * @throws OnboardingError `storage.conflict` when others keep writing
 */
export async function changeDocument<R>(
  store: DocumentStore,
  name: string,
  change: (json: string | undefined) => Changed<R>,
): Promise<R> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const found = await store.load(name)
    const { keep, result } = change(found?.json)
    if (keep === undefined) return result
    if ((await store.save(name, keep, found?.etag)) !== 'conflict') return result
  }
  throw new OnboardingError('storage.conflict', 'a document is changed all the time')
}
