import type { DocumentStore } from '../../onboarding/document-store.ts'
import type { MeasuredQuality } from '../../onboarding/quality/measured-quality.ts'
import { noQuality, withRecord } from '../../onboarding/quality/quality.ts'
import type { CustomerStore } from '../../onboarding/stores.ts'
import { changeDocument } from './change-document.ts'

export interface QualityParts {
  readonly customers: Pick<CustomerStore, 'list'>
  readonly documents: DocumentStore
  readonly now: () => Date
}

const name = 'desk|quality'
const pageSize = 500

/** Reads every customer once and keeps what it came to; several instances may do it, the last one counts. */
export async function measureQuality({ customers, documents, now }: QualityParts): Promise<void> {
  const at = now()
  let figures = noQuality
  let after: string | undefined
  do {
    const place = after === undefined ? {} : { after }
    const page = await customers.list({ limit: pageSize, duplicates: true, ...place })
    figures = page.records.reduce((so, record) => withRecord(so, record, at), figures)
    after = page.next
  } while (after !== undefined)
  const measured: MeasuredQuality = { at: at.toISOString(), figures }
  await changeDocument(documents, name, () => ({
    keep: { json: JSON.stringify(measured) },
    result: undefined,
  }))
}

/** The last measurement; `undefined` before the first. */
export async function lastQuality(documents: DocumentStore): Promise<MeasuredQuality | undefined> {
  const kept = await documents.load(name)
  // Written by this file alone, so it has the shape that went in.
  return kept === undefined ? undefined : (JSON.parse(kept.json) as MeasuredQuality)
}
