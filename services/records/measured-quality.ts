import type { DocumentStore } from '../../onboarding/document-store.ts'
import type { MeasuredQuality } from '../../onboarding/quality/measured-quality.ts'
import { noQuality, withRecord } from '../../onboarding/quality/quality.ts'
import {
  countFreshness,
  freshnessOf,
  type FreshnessFigures,
  type FreshnessLimits,
} from '../../onboarding/wash/freshness.ts'
import type { CustomerStore } from '../../onboarding/stores.ts'
import { changeDocument } from './change-document.ts'

export interface QualityParts {
  /** The seller's. */
  readonly limits: FreshnessLimits
  readonly customers: Pick<CustomerStore, 'list'>
  readonly documents: DocumentStore
  readonly now: () => Date
}

const name = 'desk|quality'
const pageSize = 500

/** Reads every customer once and keeps what it came to; several instances may do it, the last one counts. */
export async function measureQuality(parts: QualityParts): Promise<void> {
  const { customers, documents, limits, now } = parts
  const at = now()
  let figures = noQuality
  let counted: ReadonlyMap<string, FreshnessFigures> = new Map()
  let after: string | undefined
  do {
    const place = after === undefined ? {} : { after }
    const page = await customers.list({ limit: pageSize, duplicates: true, ...place })
    figures = page.records.reduce((so, record) => withRecord(so, record), figures)
    counted = page.records.reduce(
      (so, record) => countFreshness(so, freshnessOf(record, { limits, now: at })),
      counted,
    )
    after = page.next
  } while (after !== undefined)
  const measured: MeasuredQuality = {
    at: at.toISOString(),
    figures,
    freshness: [...counted.values()],
  }
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
