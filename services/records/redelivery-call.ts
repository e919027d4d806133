import type { Table } from './table.ts'

/** Beside the sixteen partitions of customers, as the endpoints that are left alone (`outbox-operator.ts`). */
const key = { partitionKey: 'calls', rowKey: 'redelivery' }

/**
 * Somebody has asked for events to be sent again, in a process that sends none (the operator's command): one row that every
 * instance reads now and then.
 */
export class RedeliveryCall {
  readonly #table: Table
  readonly #newId: () => string

  constructor(customers: Table, newId: () => string) {
    this.#table = customers
    this.#newId = newId
  }

  /** Calls all instances. */
  async make(): Promise<void> {
    const row = { ...key, properties: { call: this.#newId() } }
    const before = await this.#table.get(key)
    // A conflict: somebody else has called this very moment, and is heard as well.
    await (before === undefined ? this.#table.insert(row) : this.#table.replace(row, before.etag))
  }

  /** Another text after every call; one point read. */
  async latest(): Promise<string> {
    return (await this.#table.get(key))?.etag ?? ''
  }
}
