import type { Channel } from './load.ts'
import { onboardings, ordinaryTurns, type Bench } from './phases.ts'
import { median } from './statistics.ts'
import { startTableStub, startTarget } from './target.ts'
import { product } from './targets.ts'

/** Heap after a forced collection and resident memory, megabytes, when so many turns were taken. */
interface Sample {
  readonly turns: number
  readonly heapMb: number
  readonly rssMb: number
}

export interface Endurance {
  readonly samples: readonly Sample[]
  /** Kilobytes of heap per thousand turns in the second half; what a process fills once is full by then. */
  readonly slope: number
  readonly errors: number
}

const customers = 64
const megabyte = 2 ** 20

async function sampleOf({ target }: Bench, turns: number): Promise<Sample> {
  const { heap, rss } = await target.usage(true)
  return { turns, heapMb: heap / megabyte, rssMb: rss / megabyte }
}

/** The median of the slopes between all pairs: one sample with a timer's rubbish in it does not matter. */
function slopeOf(samples: readonly Sample[]): number {
  const slopes = samples.flatMap((one, at) =>
    samples.slice(at + 1).map((other) => (other.heapMb - one.heapMb) / (other.turns - one.turns)),
  )
  return median(slopes) * 1024 * 1000
}

/** Ordinary turns and whole onboardings, conversation after conversation, and what the heap comes to. */
export async function measureEndurance(channel: Channel, turns: number): Promise<Endurance> {
  const tables = await startTableStub()
  const target = await startTarget(product(tables.connectionString))
  const bench: Bench = { channel, target, delivery: 'normal', product: true }
  const samples: Sample[] = []
  let errors = 0
  for (let taken = 0; taken < turns;) {
    for (const phase of [
      await ordinaryTurns(bench, customers),
      await onboardings(bench, customers),
    ]) {
      taken += phase.turns
      errors += phase.errors
    }
    samples.push(await sampleOf(bench, taken))
  }
  await target.stop()
  tables.stop()
  return { samples, slope: slopeOf(samples.slice(samples.length / 2)), errors }
}
