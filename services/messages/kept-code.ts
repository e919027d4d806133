import type { DocumentStore, KeptDocument } from '../../onboarding/document-store.ts'
import type { CodeLife } from '../../onboarding/messaging/one-time-code.ts'
import { changeDocument } from '../records/change-document.ts'

/** What is stored of a code under its case, whoever makes the code: its life, and which wish it answers. */
export interface KeptCode extends CodeLife {
  readonly issuedFor: string
}

export function codeDocument(kept: KeptCode): KeptDocument {
  return { json: JSON.stringify(kept), expiresAt: new Date(kept.expiresAt).toISOString() }
}

interface Wish<K extends KeptCode> {
  readonly fresh: K
  readonly read: (json: string) => K
}

interface Keeping<K extends KeptCode> {
  readonly kept: K
  /** Not when the wish was answered before. */
  readonly isNew: boolean
}

/** The new code takes the place of the old one. The same wish again (a repeated turn) keeps what it got. */
export function keepCode<K extends KeptCode>(
  documents: DocumentStore,
  name: string,
  { fresh, read }: Wish<K>,
): Promise<Keeping<K>> {
  return changeDocument<Keeping<K>>(documents, name, (json) => {
    const before = json === undefined ? undefined : read(json)
    return before?.issuedFor === fresh.issuedFor
      ? { result: { kept: before, isNew: false } }
      : { keep: codeDocument(fresh), result: { kept: fresh, isNew: true } }
  })
}
