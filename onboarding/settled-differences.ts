import type { CustomerRecord } from './record.ts'

const prefix = 'differs:'

/** The reason for which a person looks at a value that a register contradicts (DQ-07). */
export const differs = (key: string): string => `${prefix}${key}`

/** A difference that is none any more is no reason; a record that waited for nothing else is complete. */
export function withoutSettled(record: CustomerRecord): CustomerRecord {
  const { reviewReasons: reasons = [], ...rest } = record
  const open = reasons.filter((reason) => {
    const key = reason.startsWith(prefix) ? reason.slice(prefix.length) : ''
    return key === '' || record.provenance[key]?.verification === 'differs'
  })
  if (open.length === reasons.length) return record
  return open.length === 0 && record.status === 'in-review'
    ? { ...rest, status: 'complete' }
    : { ...rest, reviewReasons: open }
}
