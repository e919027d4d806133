import { mostRisk } from '../../onboarding/wash/risk.ts'
import type { WashItem, WashLane, WashQueue } from '../../onboarding/wash/wash-store.ts'
import { textOf, transactionLimit, type Row, type Table } from './table.ts'

/** From then on the next round is soon enough: what is due stays due. */
const mostTries = 5

/** Row keys have one digit for the tries. */
const lastShelf = 9

const partitionOf = (lane: WashLane): string => `queue-${lane}`

/** Row keys sort as text: few tries before many, high risks before low ones. */
const rowKeyOf = ({ tries, risk, reference }: WashItem): string =>
  `${tries}|${String(mostRisk - risk).padStart(3, '0')}|${reference}`

const rowOf = (lane: WashLane, item: WashItem): Row => {
  const { reference, risk, tries, changedAt } = item
  return {
    partitionKey: partitionOf(lane),
    rowKey: rowKeyOf(item),
    properties: { reference, risk, tries, ...(changedAt === undefined ? {} : { changedAt }) },
  }
}

function itemOf(row: Row): WashItem {
  const changedAt = textOf(row, 'changedAt')
  return {
    reference: textOf(row, 'reference'),
    risk: Number(row.properties['risk']),
    tries: Number(row.properties['tries']),
    ...(changedAt === '' ? {} : { changedAt }),
  }
}

/** One partition for each lane, in the order in which it is worked on: the next one is read from the front, whoever waits. */
export class TableWashQueue implements WashQueue {
  readonly #table: Table

  constructor(wash: Table) {
    this.#table = wash
  }

  async add(lane: WashLane, items: readonly WashItem[]): Promise<void> {
    for (let from = 0; from < items.length; from += transactionLimit) {
      const rows = items.slice(from, from + transactionLimit).map((item) => rowOf(lane, item))
      const all = await this.#table.transact(rows.map((row) => ({ kind: 'insert', row })))
      // Some of them are there, after a crash in the middle: then one by one.
      if (all === 'conflict') for (const row of rows) await this.#table.insert(row)
    }
  }

  async next(lane: WashLane, limit: number): Promise<readonly WashItem[]> {
    const range = { partitionKey: partitionOf(lane), from: '0', to: ':', limit }
    return (await this.#table.range(range)).map(itemOf)
  }

  async drop(lane: WashLane, item: WashItem): Promise<void> {
    await this.#table.remove(rowOf(lane, item))
  }

  async later(lane: WashLane, item: WashItem): Promise<void> {
    const next = { ...item, tries: item.tries === lastShelf ? mostTries : item.tries + 1 }
    // A register tells of a change once. Who waits for that goes round on the last shelves, where nobody stands before others for ever.
    const isKept = next.tries < mostTries || item.changedAt !== undefined
    // First the new one: whoever dies in between does it twice, and nobody is left out.
    if (isKept) await this.#table.insert(rowOf(lane, next))
    await this.#table.remove(rowOf(lane, item))
  }
}
