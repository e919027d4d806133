import { cpus } from 'node:os'
import { parseArgs } from 'node:util'
import { openChannel, type Channel, type Delivery } from './load.ts'
import { measureEndurance } from './endurance.ts'
import { measureGrowth } from './growth.ts'
import { barsOf } from './bars.ts'
import { installPeers } from './install-peers.ts'
import { profileProduct } from './profile-product.ts'
import { barTable, isMet, rounded, table } from './report.ts'
import { megabytes, named, type Results } from './results.ts'
import {
  countOperations,
  measuredOf,
  measureMemory,
  measureStarts,
  ratio,
  runBurst,
  runPacedRound,
  runRound,
  warmUp,
  type Measured,
} from './rounds.ts'
import { median, quantile } from './statistics.ts'
import { startTableStub, startTarget, type Program, type Target } from './target.ts'
import { echoBot, product, successorForm, waterfallForm } from './targets.ts'
import { measureUnderstanding } from './understanding.ts'

const print = (text = ''): void => {
  process.stdout.write(`${text}\n`)
}

const { values: options } = parseArgs({
  options: {
    rounds: { type: 'string', default: '7' },
    peers: { type: 'boolean', default: false },
    strict: { type: 'boolean', default: false },
    profile: { type: 'boolean', default: false },
    long: { type: 'string' },
  },
})

const leftOpenAtOnce = 10_000

/** Kilobytes in a thousand turns, the noise of a forced collection: a case that stays costs more than ten times that. */
const mostGrowth = 50

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

function printResults(results: Results): void {
  const { understanding, starts, memory, growth, all, bursts } = results
  const echo = named(all, echoBot.name)
  print(
    `understanding one of ${understanding.messages} messages: median ${rounded(understanding.median)} µs, ` +
      `p99 ${rounded(understanding.p99)} µs; dearest ${rounded(understanding.dearest.median)} µs (${understanding.dearest.text} …)`,
  )
  print(
    `an ordinary turn with ${growth.many} in place of ${growth.few}: ${rounded(growth.cpu)} × the CPU, ` +
      `${rounded(growth.p50)} × the median time, ${rounded(growth.operations)} × the storage operations`,
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
    'heap MB of 10,000',
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
      memory.has(one.name) ? rounded(megabytes(memory.get(one.name))) : '',
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

async function measureAll(): Promise<Results> {
  const understanding = measureUnderstanding()
  const tables = await startTableStub()
  const channel = await openChannel()
  if (options.peers) installPeers()
  const peers = options.peers ? [waterfallForm(tables.connectionString), successorForm] : []
  const programs = [product(tables.connectionString), echoBot, ...peers]
  const starts = await measureStarts(programs)
  const { all, targets } = await startAll([...programs, product()], channel)
  await warmUp(all)
  const own = named(all, 'product').bench
  const remembered = await countOperations(own, tables, 'this instance')
  const forgotten = await countOperations(own, tables, 'another')
  for (let round = 0; round < Number(options.rounds); round += 1) await runRound(all, round)
  const spoken = all.filter(({ bench }) => bench.delivery === 'normal')
  for (let round = 0; round < Number(options.rounds); round += 1) await runPacedRound(spoken, round)
  const bursts = new Map<string, Awaited<ReturnType<typeof runBurst>>>()
  for (const one of spoken) bursts.set(one.name, await runBurst(one))
  const memory = new Map<string, number>()
  for (const one of spoken.filter(({ name }) => !name.includes('Azurite')))
    memory.set(one.name, await measureMemory(one.bench, leftOpenAtOnce))
  for (const target of targets) await target.stop()
  tables.stop()
  const growth = await measureGrowth(channel, Number(options.rounds))
  channel.close()
  return { understanding, starts, remembered, forgotten, memory, growth, all, bursts }
}

async function printEndurance(turns: number): Promise<void> {
  const channel = await openChannel()
  const { samples, slope, errors } = await measureEndurance(channel, turns)
  channel.close()
  const rows = samples.map((one) => [String(one.turns), rounded(one.heapMb), rounded(one.rssMb)])
  print(table(['turns', 'heap MB', 'RSS MB'], rows))
  print(`heap grows by ${rounded(slope)} kB in a thousand turns (second half); ${errors} errors`)
  if (options.strict && slope > mostGrowth) process.exitCode = 1
}

async function main(): Promise<void> {
  print(
    `Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown CPU'}, ${options.rounds} rounds`,
  )
  if (options.profile) {
    print(await profileProduct())
    return
  }
  if (options.long !== undefined) {
    await printEndurance(Number(options.long))
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
