import { z } from 'zod'
import type { HistoryEntry } from '../../onboarding/history.ts'
import { addressKeys, blockOf, placeOf } from '../../onboarding/likeness/block.ts'
import type { CustomerRecord } from '../../onboarding/record.ts'
import type { RecordIndex } from './record-index.ts'
import { keyedDigest, startingWith } from './row-key.ts'
import { textOf, type Row, type Table } from './table.ts'

/** Letters of a digest that tell the beginnings of names at one place apart. */
const nameLength = 8
/** A place with more customers of like names than that is an office hotel, or a mistake in the file: it says nothing. */
const mostNear = 50

const addressSchema = z.object({
  street: z.string(),
  postalCode: z.string(),
  city: z.string(),
  country: z.string(),
})

const formerPlace = ({ field, old }: HistoryEntry): readonly string[] => {
  const address = addressKeys.includes(field) ? addressSchema.safeParse(old).data : undefined
  return address === undefined ? [] : [placeOf(address)]
}

/**
 * Which customers live or sit at one place: one row for each, named by a keyed hash of the place, with keyed hashes of the beginnings
 * of their names beside it (GD-24). So a customer is compared with the few at the same place who may be called alike.
 */
export class NearIndex implements RecordIndex {
  readonly #table: Table
  readonly #secret: string

  constructor(claims: Table, secret: string) {
    this.#table = claims
    this.#secret = secret
  }

  /** References of customers at the same place who may be called alike; its own among them, once it was added. */
  async of(record: CustomerRecord): Promise<readonly string[]> {
    const block = blockOf(record)
    if (block === undefined) return []
    const { partitionKey, prefix } = this.#placeOf(block.place)
    const rows = await this.#table.range({ partitionKey, ...startingWith(prefix) })
    const own = this.#namesOf(block.names)
    const near = rows.filter((row) =>
      textOf(row, 'names')
        .split(' ')
        .some((name) => own.includes(name)),
    )
    return near.length > mostNear ? [] : near.map((row) => textOf(row, 'reference'))
  }

  async add(record: CustomerRecord): Promise<void> {
    const block = blockOf(record)
    if (block === undefined) return
    const { reference } = record
    const names = this.#namesOf(block.names).join(' ')
    const row = { ...this.#keyOf(block.place, reference), properties: { reference, names } }
    if ((await this.#table.insert(row)) !== 'conflict') return
    // The same customer at the same place, perhaps under another name by now.
    const before = await this.#table.get(row)
    if (before !== undefined && textOf(before, 'names') !== names) {
      await this.#table.replace(row, before.etag)
    }
  }

  async drop(record: CustomerRecord, history: readonly HistoryEntry[]): Promise<void> {
    const block = blockOf(record)
    const places = [...(block === undefined ? [] : [block.place]), ...history.flatMap(formerPlace)]
    for (const place of places) await this.#table.remove(this.#keyOf(place, record.reference))
  }

  #keyOf(place: string, reference: string): Pick<Row, 'partitionKey' | 'rowKey'> {
    const { partitionKey, prefix } = this.#placeOf(place)
    return { partitionKey, rowKey: `${prefix}${reference}` }
  }

  #placeOf(place: string) {
    const digest = keyedDigest(this.#secret, `near|${place}`)
    return { partitionKey: digest.slice(0, 2), prefix: `near|${digest}|` }
  }

  #namesOf(names: readonly string[]): readonly string[] {
    return names.map((name) => keyedDigest(this.#secret, `name|${name}`).slice(0, nameLength))
  }
}
