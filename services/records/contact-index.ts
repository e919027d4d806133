import type { HistoryEntry } from '../../onboarding/history.ts'
import {
  contactKinds,
  contactsOfRecord,
  type ContactAddress,
} from '../../onboarding/messaging/contact-address.ts'
import type { CustomerRecord } from '../../onboarding/record.ts'
import type { RecordIndex } from './record-index.ts'
import { keyedDigest, startingWith } from './row-key.ts'
import { textOf, type Row, type Table } from './table.ts'

function formerContact({ field, old }: HistoryEntry): readonly ContactAddress[] {
  const kind = contactKinds[field]
  return kind === undefined || typeof old !== 'string' ? [] : [{ kind, to: old }]
}

/**
 * Which customers may be reached where: one row for each number or address and customer, named by a keyed hash (GD-24).
 * Written before the record, so that no customer is missing after a crash; whoever reads it looks whether the record says
 * so too.
 */
export class ContactIndex implements RecordIndex {
  readonly #table: Table
  readonly #secret: string

  constructor(claims: Table, secret: string) {
    this.#table = claims
    this.#secret = secret
  }

  /** References, in no order that means anything. */
  async at(address: ContactAddress): Promise<readonly string[]> {
    const { partitionKey, prefix } = this.#placeOf(address)
    const rows = await this.#table.range({ partitionKey, ...startingWith(prefix) })
    return rows.map((row) => textOf(row, 'reference'))
  }

  /** A conflict is the same row. */
  async add(record: CustomerRecord): Promise<void> {
    const rows = contactsOfRecord(record).map((address) => this.#rowOf(address, record.reference))
    await Promise.all(rows.map((row) => this.#table.insert(row)))
  }

  async drop(record: CustomerRecord, history: readonly HistoryEntry[]): Promise<void> {
    for (const address of [...contactsOfRecord(record), ...history.flatMap(formerContact)]) {
      await this.#table.remove(this.#rowOf(address, record.reference))
    }
  }

  #rowOf(address: ContactAddress, reference: string): Row {
    const { partitionKey, prefix } = this.#placeOf(address)
    return { partitionKey, rowKey: `${prefix}${reference}`, properties: { reference } }
  }

  #placeOf({ kind, to }: ContactAddress) {
    const digest = keyedDigest(
      this.#secret,
      `contact|${kind}|${kind === 'email' ? to.toLowerCase() : to}`,
    )
    return { partitionKey: digest.slice(0, 2), prefix: `contact|${digest}|` }
  }
}
