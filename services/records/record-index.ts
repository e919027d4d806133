import type { HistoryEntry } from '../../onboarding/history.ts'
import type { CustomerRecord } from '../../onboarding/record.ts'

/** Finds customers by something in their records. Written before the record, so whoever reads it looks into the record too. */
export interface RecordIndex {
  /** Adds what is in the record. Repeating it changes nothing. */
  add(record: CustomerRecord): Promise<void>
  /** Forgets a customer wherever it can be found, and could before it was changed (GD-23). */
  drop(record: CustomerRecord, history: readonly HistoryEntry[]): Promise<void>
}

/** Several as one. */
export const joined = (indexes: readonly RecordIndex[]): RecordIndex => ({
  async add(record) {
    await Promise.all(indexes.map((index) => index.add(record)))
  },
  async drop(record, history) {
    for (const index of indexes) await index.drop(record, history)
  },
})
