import { createHash } from 'node:crypto'
import type { CustomerRecord } from '../record.ts'

/** Says which state of a record somebody saw; another record, or another state of it, has another one. */
export const versionOf = (record: CustomerRecord): string =>
  createHash('sha256').update(JSON.stringify(record)).digest('hex').slice(0, 32)
