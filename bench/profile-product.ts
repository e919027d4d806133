import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openChannel } from './load.ts'
import { ordinaryTurns } from './phases.ts'
import { readCosts, type Cost } from './profile.ts'
import { rounded, table } from './report.ts'
import { startTableStub, startTarget } from './target.ts'
import { product } from './targets.ts'

const shown = 40

/** Share of the samples that counts: what comes before is start and warm-up. */
const steady = 0.4

function listOf(costs: readonly Cost[], by: 'self' | 'total', busy: number): string {
  const top = costs.toSorted((a, b) => b[by] - a[by]).slice(0, shown)
  const share = (ms: number): string => `${rounded((100 * ms) / busy)} %`
  return table(
    [`function, by ${by} time`, 'self', 'total'],
    top.map((cost) => [cost.name, share(cost.self), share(cost.total)]),
  )
}

/** Where the CPU of ordinary turns goes, from V8's profiler in the server process. */
export async function profileProduct(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-profile-'))
  const tables = await startTableStub()
  const channel = await openChannel()
  const target = await startTarget({
    ...product(tables.connectionString),
    execArgv: ['--cpu-prof', '--cpu-prof-interval=500', `--cpu-prof-dir=${folder}`],
  })
  const bench = { channel, target, delivery: 'normal', product: true } as const
  for (let round = 0; round < 8; round += 1) await ordinaryTurns(bench, 64)
  await target.stop()
  channel.close()
  tables.stop()
  const costs = readCosts(folder, steady).filter(
    ({ name }) => !/^\((?:idle|root|program)\)/.test(name),
  )
  const busy = costs.reduce((sum, { self }) => sum + self, 0)
  const ours = costs.filter(({ name }) => !/ (?:~|node:|:0)/.test(name))
  return [
    `profile in ${folder}`,
    listOf(costs, 'self', busy),
    listOf(ours, 'total', busy),
    listOf(
      costs.filter(({ name }) => / (?:~|node:)/.test(name)),
      'total',
      busy,
    ),
  ].join('\n\n')
}
