import { isDeepStrictEqual } from 'node:util'
import { present } from './present.ts'
import type { CustomerRecord, Provenance } from './record.ts'

/** Who made a change, and how. */
export type ChangedBy = Pick<Provenance, 'source' | 'sourceId' | 'by' | 'channel' | 'at'>

/**
 * One value of a customer's record that was changed (GD-22). Restricted: nobody works with it any more. It is erased with
 * the customer (GD-23) and is in no list, export or event.
 */
export interface HistoryEntry {
  readonly field: string
  /** When the record was changed; ISO 8601 UTC. */
  readonly at: string
  /** The value before, as the record had it; absent where there was none. */
  readonly old?: unknown
  /** Where the value before came from. */
  readonly oldFrom?: Provenance
  /** Where the new value comes from; absent where the value went away or nobody is known to have said it. */
  readonly changedBy?: ChangedBy
}

const plain = ['country', 'customerType', 'payment', 'language'] as const
const sections = ['company', 'contact', 'person', 'invoice'] as const

/** The values of a record by field key. The credit outcome is not among them: the credit log keeps it. */
function valuesOf(record: CustomerRecord): ReadonlyMap<string, unknown> {
  const own = plain.map((key): [string, unknown] => [key, record[key]])
  const nested = sections.flatMap((section) =>
    Object.entries(record[section] ?? {}).map(([key, value]): [string, unknown] => [
      `${section}.${key}`,
      value,
    ]),
  )
  return new Map([...own, ...nested])
}

/** The source of a new value, unless it is still that of the value before. */
function changedBy(before?: Provenance, after?: Provenance): ChangedBy | undefined {
  if (after === undefined || isDeepStrictEqual(before, after)) return undefined
  const { source, channel, at, sourceId, by } = after
  return { source, channel, at, ...present({ sourceId, by }) }
}

/**
 * What a change takes away from a record: one entry for each value that came, went, or is another one afterwards, in the
 * order of the record. `at`: when the record is changed, ISO 8601 UTC.
 */
export function historyOf(
  before: CustomerRecord,
  after: CustomerRecord,
  at: string,
): readonly HistoryEntry[] {
  const was = valuesOf(before)
  const is = valuesOf(after)
  const fields = [...new Set([...was.keys(), ...is.keys()])]
  return fields
    .filter((field) => !isDeepStrictEqual(was.get(field), is.get(field)))
    .map((field) => {
      const oldFrom = before.provenance[field]
      const by = changedBy(oldFrom, after.provenance[field])
      return { field, at, ...present({ old: was.get(field), oldFrom, changedBy: by }) }
    })
}
