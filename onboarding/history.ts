import { isDeepStrictEqual } from 'node:util'
import { present } from './present.ts'
import type { CustomerRecord, Provenance } from './record.ts'
import { valuesOf } from './record-values.ts'

/** Who made a change, and how. */
export type ChangedBy = Pick<Provenance, 'source' | 'sourceId' | 'by' | 'channel' | 'at'>

/**
 * One value of a customer's record that was changed (GD-22), or on which something else was found out than what was known
 * of it. Restricted: nobody works with it any more. It is erased with the customer (GD-23) and is in no list, export or event.
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

/** The source of a new value, unless it is still that of the value before. */
function sayer(before?: Provenance, after?: Provenance): ChangedBy | undefined {
  if (after === undefined || isDeepStrictEqual(before, after)) return undefined
  const { source, channel, at, sourceId, by } = after
  return { source, channel, at, ...present({ sourceId, by }) }
}

/** Keys of the values that came, went, or are other ones afterwards, in the order of the record. */
export function changedKeys(before: CustomerRecord, after: CustomerRecord): readonly string[] {
  const was = valuesOf(before)
  const is = valuesOf(after)
  const keys = [...new Set([...was.keys(), ...is.keys()])]
  return keys.filter((key) => !isDeepStrictEqual(was.get(key), is.get(key)))
}

/** Keys of the values of which something else is known now, though they are the same. */
const otherwiseVerified = (before: CustomerRecord, after: CustomerRecord): readonly string[] =>
  Object.entries(after.provenance)
    .filter(([key, { verification }]) => {
      const known = before.provenance[key]
      return known !== undefined && known.verification !== verification
    })
    .map(([key]) => key)

/**
 * What a change takes away from a record: one entry for each value that came, went, is another one or stands on something
 * else afterwards.
 *
 * @param made when the record is changed, ISO 8601 UTC; and by whom, where one change has one maker
 */
export function historyOf(
  before: CustomerRecord,
  after: CustomerRecord,
  made: { readonly at: string; readonly by?: ChangedBy },
): readonly HistoryEntry[] {
  const { at, by } = made
  const was = valuesOf(before)
  const fields = new Set([...changedKeys(before, after), ...otherwiseVerified(before, after)])
  return [...fields].map((field) => {
    const oldFrom = before.provenance[field]
    const newFrom = after.provenance[field]
    const sourceId = newFrom?.sourceId ?? by?.sourceId
    const changedBy =
      by === undefined ? sayer(oldFrom, newFrom) : { ...by, ...present({ sourceId }) }
    return { field, at, ...present({ old: was.get(field), oldFrom, changedBy }) }
  })
}
