import { setTimeout as pause } from 'node:timers/promises'
import {
  burst,
  firstTurns,
  leftOpen,
  onboardings,
  ordinaryTurns,
  paced,
  turnByTurn,
  type Bench,
  type Phase,
} from './phases.ts'
import { median, quantile } from './statistics.ts'
import { startTarget, type Program, type TableService } from './target.ts'

/** What was measured of one bot, round by round. */
export interface Measured {
  readonly name: string
  readonly bench: Bench
  readonly ordinary: number[]
  readonly onboarding: number[]
  readonly turnsPerSecond: number[]
  /** Milliseconds of single turns at 50 a second, per round. */
  readonly latencies: (readonly number[])[]
  /** Turns without the right answer, in all phases but the burst. */
  errors: number
}

export const measuredOf = (name: string, bench: Bench): Measured => ({
  name,
  bench,
  ordinary: [],
  onboarding: [],
  turnsPerSecond: [],
  latencies: [],
  errors: 0,
})

const customers = 64
const pacedTurns = 150

function note(measured: Measured, phase: Phase): number {
  measured.errors += phase.errors
  return phase.cpuPerTurn
}

/** A round of every bot in turn, the order turned round each time: whatever else the machine does hits all alike. */
export async function runRound(all: readonly Measured[], round: number): Promise<void> {
  const order = round % 2 === 0 ? all : all.toReversed()
  for (const measured of order) {
    const phase = await ordinaryTurns(measured.bench, customers)
    measured.ordinary.push(note(measured, phase))
    measured.turnsPerSecond.push(phase.turns / phase.seconds)
  }
  for (const measured of order) {
    if (measured.bench.product) {
      measured.onboarding.push(note(measured, await onboardings(measured.bench, customers)))
    }
  }
}

export async function runPacedRound(all: readonly Measured[], round: number): Promise<void> {
  for (const measured of round % 2 === 0 ? all : all.toReversed()) {
    const { ms, errors } = await paced(measured.bench, pacedTurns)
    measured.latencies.push(ms)
    measured.errors += errors
  }
}

/** Compiles what is hot before anything counts. */
export async function warmUp(all: readonly Measured[]): Promise<void> {
  for (const { bench } of all) {
    for (let round = 0; round < 3; round += 1) await ordinaryTurns(bench, customers)
    if (bench.product) await onboardings(bench, customers)
  }
}

export const runBurst = (measured: Measured) => burst(measured.bench, 256)

/** Median over the rounds of the ratio within each round. */
export function ratio(of: readonly number[], to: readonly number[]): number {
  return median(of.map((value, round) => value / (to[round] ?? Number.NaN)))
}

/** The same for a quantile of latencies. */
export const latencyRatio = (of: Measured, to: Measured, share: number): number =>
  ratio(
    of.latencies.map((one) => quantile(one, share)),
    to.latencies.map((one) => quantile(one, share)),
  )

/** The most that any ordinary turn took. */
export interface Operations {
  readonly reads: number
  readonly writes: number
  readonly queries: number
}

/** Storage operations of ordinary turns, counted at the stub one turn at a time; `writers` took the turns before. */
export async function countOperations(
  bench: Bench,
  tables: TableService,
  writers: 'this instance' | 'another',
): Promise<Operations> {
  const count = () => tables.counts()
  const steps =
    writers === 'another' ? await firstTurns(bench, count) : await turnByTurn(bench, count)
  const of = (kind: 'read' | 'write' | 'query'): number[] =>
    steps.map(({ before, after }) => after[kind] - before[kind])
  const [reads, writes, queries] = [of('read'), of('write'), of('query')]
  return {
    reads: Math.max(...reads),
    writes: Math.max(...writes),
    queries: Math.max(...queries),
  }
}

/** Heap that so many more open conversations take, bytes after a forced collection each time. */
export async function measureMemory(bench: Bench, conversations: number): Promise<number> {
  const before = await bench.target.usage(true)
  await leftOpen(bench, conversations)
  const after = await bench.target.usage(true)
  return after.heap - before.heap
}

export interface Start {
  readonly name: string
  readonly startMs: number
  readonly rssMb: number
}

/** Starts each bot several times, in turn; medians. Resident memory is taken when it has been idle for a second. */
export async function measureStarts(programs: readonly Program[]): Promise<readonly Start[]> {
  const samples = programs.map(({ name }) => ({ name, start: [] as number[], rss: [] as number[] }))
  for (let round = 0; round < 3; round += 1) {
    for (const [index, program] of programs.entries()) {
      const target = await startTarget(program)
      await pause(1000)
      samples[index]?.start.push(target.startMs)
      samples[index]?.rss.push((await target.usage()).rss / 2 ** 20)
      await target.stop()
    }
  }
  return samples.map(({ name, start, rss }) => ({
    name,
    startMs: median(start),
    rssMb: median(rss),
  }))
}
