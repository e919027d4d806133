import type { Channel } from './load.ts'
import { ordinaryTurns, paced, type Bench } from './phases.ts'
import { ratio } from './rounds.ts'
import { median } from './statistics.ts'
import { startTableStub, startTarget } from './target.ts'
import { product } from './targets.ts'

/** How an ordinary turn with many rows compares to one with few; 1 is the same. */
export interface Growth {
  readonly few: string
  readonly many: string
  readonly cpu: number
  /** Of the median time at 50 turns a second. */
  readonly p50: number
  readonly operations: number
}

const few = { customers: 100, conversations: 100 }
const many = { customers: 1_000_000, conversations: 100_000 }
const customers = 64

interface House {
  readonly bench: Bench
  readonly cpu: number[]
  readonly p50: number[]
  /** Storage operations per turn. */
  readonly operations: number[]
  operationsSoFar(): Promise<number>
  stop(): Promise<void>
}

async function openHouse(channel: Channel, rows: typeof few): Promise<House> {
  const tables = await startTableStub()
  await tables.simulate(rows)
  const target = await startTarget(product(tables.connectionString))
  return {
    bench: { channel, target, delivery: 'normal', product: true },
    cpu: [],
    p50: [],
    operations: [],
    operationsSoFar: async () => {
      const { read, write, query } = await tables.counts()
      return read + write + query
    },
    async stop() {
      await target.stop()
      tables.stop()
    },
  }
}

async function measureRound(house: House): Promise<void> {
  const before = await house.operationsSoFar()
  const phase = await ordinaryTurns(house.bench, customers)
  house.operations.push(Math.round(((await house.operationsSoFar()) - before) / phase.turns))
  house.cpu.push(phase.cpuPerTurn)
  const { ms } = await paced(house.bench, 50)
  house.p50.push(median(ms))
}

const written = ({ customers, conversations }: typeof few): string =>
  `${customers.toLocaleString('en')} customers and ${conversations.toLocaleString('en')} open conversations`

/** Two houses side by side that differ in the rows that lie there already, and in nothing else. */
export async function measureGrowth(channel: Channel, rounds: number): Promise<Growth> {
  const houses = [await openHouse(channel, few), await openHouse(channel, many)] as const
  for (const { bench } of houses) {
    for (let round = 0; round < 2; round += 1) await ordinaryTurns(bench, customers)
  }
  for (let round = 0; round < rounds; round += 1) {
    for (const house of round % 2 === 0 ? houses : houses.toReversed()) await measureRound(house)
  }
  for (const house of houses) await house.stop()
  const [small, large] = houses
  return {
    few: written(few),
    many: written(many),
    cpu: ratio(large.cpu, small.cpu),
    p50: ratio(large.p50, small.p50),
    operations: ratio(large.operations, small.operations),
  }
}
