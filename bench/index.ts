import { cpus } from 'node:os'
import { parseArgs } from 'node:util'
import { openChannel, type Channel, type Delivery } from './load.ts'
import { installPeers } from './install-peers.ts'
import { profileProduct } from './profile-product.ts'
import { barTable, isMet, rounded, table, type Bar } from './report.ts'
import {
  countOperations,
  latencyRatio,
  measuredOf,
  measureStarts,
  ratio,
  runBurst,
  runPacedRound,
  runRound,
  warmUp,
  type Measured,
  type Operations,
  type Start,
} from './rounds.ts'
import { median, quantile } from './statistics.ts'
import { startTableStub, startTarget, type Program, type Target } from './target.ts'
import { echoBot, product, waterfallForm } from './targets.ts'
import { measureUnderstanding, type UnderstandingCost } from './understanding.ts'

const print = (text = ''): void => {
  process.stdout.write(`${text}\n`)
}

const { values: options } = parseArgs({
  options: {
    rounds: { type: 'string', default: '7' },
    peers: { type: 'boolean', default: false },
    strict: { type: 'boolean', default: false },
    profile: { type: 'boolean', default: false },
  },
})

interface Running {
  readonly all: readonly Measured[]
  readonly targets: readonly Target[]
}

/** Each bot once, each way of delivering. */
async function startAll(programs: readonly Program[], channel: Channel): Promise<Running> {
  const targets: Target[] = []
  for (const program of programs) targets.push(await startTarget(program))
  const all = targets.flatMap((target) => {
    const inline = target.name === 'product' || target.name === echoBot.name
    const deliveries: readonly Delivery[] = inline ? ['normal', 'expectReplies'] : ['normal']
    return deliveries.map((delivery) => {
      const isProduct = target.name.startsWith('product')
      const name = delivery === 'normal' ? target.name : `${target.name}, inline replies`
      return measuredOf(name, { channel, target, delivery, product: isProduct })
    })
  })
  return { all, targets }
}

interface Results {
  readonly understanding: UnderstandingCost
  readonly starts: readonly Start[]
  readonly operations: Operations
  readonly all: readonly Measured[]
  readonly bursts: ReadonlyMap<string, { readonly errors: number; readonly slowest: number }>
}

function named(all: readonly Measured[], name: string): Measured {
  const found = all.find((one) => one.name === name)
  if (found === undefined) throw new Error(`${name} was not measured`)
  return found
}

function printResults({ understanding, starts, operations, all, bursts }: Results): void {
  const echo = named(all, echoBot.name)
  print(
    `understanding one of ${understanding.messages} messages: median ${rounded(understanding.median)} µs, ` +
      `p99 ${rounded(understanding.p99)} µs; dearest ${rounded(understanding.dearest.median)} µs (${understanding.dearest.text} …)`,
  )
  print(
    `storage operations of an ordinary turn: ${rounded(operations.perTurn)} on average, ` +
      `at most ${operations.reads} reads, ${operations.writes} writes, ${operations.queries} queries`,
  )
  print()
  const head = [
    'bot',
    'CPU ms/turn',
    '× echo',
    'turns/s c=32',
    'p50 ms',
    'p99 ms',
    'errors',
    '256 at once',
    'start ms',
    'RSS MB',
  ]
  const rows = all.map((one) => {
    const samples = one.latencies.flat()
    const start = starts.find(({ name }) => name === one.name)
    const crowd = bursts.get(one.name)
    return [
      one.name,
      rounded(median(one.ordinary)),
      rounded(ratio(one.ordinary, echo.ordinary)),
      rounded(median(one.turnsPerSecond)),
      samples.length === 0 ? '' : rounded(quantile(samples, 0.5)),
      samples.length === 0 ? '' : rounded(quantile(samples, 0.99)),
      String(one.errors),
      crowd === undefined ? '' : `${crowd.errors} errors`,
      start === undefined ? '' : rounded(start.startMs),
      start === undefined ? '' : rounded(start.rssMb),
    ]
  })
  print(table(head, rows))
  print()
  for (const one of all.filter(({ onboarding }) => onboarding.length > 0)) {
    const perOnboarding = one.onboarding.map((perTurn) => perTurn * 4)
    print(
      `one onboarding (greeting and three messages), ${one.name}: ${rounded(median(perOnboarding))} ms CPU, ` +
        `${rounded(ratio(one.onboarding, echo.ordinary))} × echo per turn`,
    )
  }
  print()
}

function barsOf({ understanding, starts, operations, all, bursts }: Results): readonly Bar[] {
  const own = named(all, 'product')
  const echo = named(all, echoBot.name)
  const startOf = (name: string): number =>
    starts.find((start) => start.name === name)?.startMs ?? Number.NaN
  const waterfall = all.find(({ name }) => name.startsWith('waterfall'))
  const errors = all.filter(({ bench }) => bench.product).reduce((sum, one) => sum + one.errors, 0)
  return [
    {
      what: 'understanding a message, median',
      measured: understanding.median / 1000,
      unit: 'ms',
      atMost: 1,
    },
    {
      what: 'CPU of an ordinary turn',
      measured: ratio(own.ordinary, echo.ordinary),
      unit: '× echo',
      atMost: 1,
    },
    {
      what: '… stretch',
      measured: ratio(own.ordinary, echo.ordinary),
      unit: '× echo',
      atMost: 0.7,
    },
    ...(waterfall === undefined
      ? []
      : [
          {
            what: '… of the waterfall form',
            measured: ratio(own.ordinary, waterfall.ordinary),
            unit: '× form',
            atMost: 0.4,
          },
        ]),
    {
      what: 'reads of an ordinary turn, most',
      measured: operations.reads + operations.queries,
      unit: '',
      atMost: 1,
    },
    { what: 'writes of an ordinary turn, most', measured: operations.writes, unit: '', atMost: 1 },
    {
      what: 'p99 at 50 turns a second',
      measured: latencyRatio(own, echo, 0.99),
      unit: '× echo',
      atMost: 1,
    },
    {
      what: '256 at once',
      measured: bursts.get(own.name)?.errors ?? Number.NaN,
      unit: 'errors',
      atMost: 0,
    },
    { what: 'turns without the right answer', measured: errors, unit: '', atMost: 0 },
    {
      what: 'ready later than the echo bot',
      measured: startOf(own.name) - startOf(echo.name),
      unit: 'ms',
      atMost: 1000,
    },
  ]
}

async function measureAll(): Promise<Results> {
  const understanding = measureUnderstanding()
  const tables = await startTableStub()
  const channel = await openChannel()
  if (options.peers) installPeers()
  const peers = options.peers ? [waterfallForm(tables.connectionString)] : []
  const programs = [product(tables.connectionString), echoBot, ...peers]
  const starts = await measureStarts(programs)
  const { all, targets } = await startAll([...programs, product()], channel)
  await warmUp(all)
  const operations = await countOperations(named(all, 'product').bench, tables)
  for (let round = 0; round < Number(options.rounds); round += 1) await runRound(all, round)
  const spoken = all.filter(({ bench }) => bench.delivery === 'normal')
  for (let round = 0; round < Number(options.rounds); round += 1) await runPacedRound(spoken, round)
  const bursts = new Map<string, Awaited<ReturnType<typeof runBurst>>>()
  for (const one of spoken) bursts.set(one.name, await runBurst(one))
  for (const target of targets) await target.stop()
  channel.close()
  tables.stop()
  return { understanding, starts, operations, all, bursts }
}

async function main(): Promise<void> {
  print(
    `Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown CPU'}, ${options.rounds} rounds`,
  )
  if (options.profile) {
    print(await profileProduct())
    return
  }
  const results = await measureAll()
  printResults(results)
  const bars = barsOf(results)
  print(barTable(bars))
  // The stretch is a wish, not a bar.
  const missed = bars.filter((bar) => bar.what !== '… stretch' && !isMet(bar))
  if (options.strict && missed.length > 0) process.exitCode = 1
}

await main()
