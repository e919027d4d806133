import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { customerFile } from './import-file.ts'

/**
 * Imports a long file of customers with the operator's command on the embedded storage, kills it half-way, runs it again, and counts:
 * nobody twice, nobody missing, every planted duplicate proposed. `node bench/import.ts --rows 10000`
 */
const { values: options } = parseArgs({ options: { rows: { type: 'string', default: '10000' } } })

const print = (text: string): void => {
  process.stdout.write(`${text}\n`)
}

const reportSchema = z.object({
  rows: z.number(),
  created: z.number(),
  known: z.number(),
  refused: z.number(),
  duplicates: z.array(z.object({ how: z.enum(['exact', 'near']) })),
})

interface Ran {
  readonly stdout: string
  readonly progress: number
  readonly seconds: number
  /** Kilobytes. */
  readonly memory: number
}

/** @param killAt lines of progress after which it is killed; never by default */
function records(args: readonly string[], dataDir: string, killAt = Infinity): Promise<Ran> {
  const from = performance.now()
  const child = spawn(process.execPath, ['index.ts', 'records', ...args], {
    env: { ...process.env, DATA_DIR: dataDir },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let [stdout, stderr, progress, memory] = ['', '', 0, 0]
  child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString('utf8')))
  child.stderr.on('data', (chunk: Buffer) => {
    stderr = `${stderr}${chunk.toString('utf8')}`.slice(-4000)
    progress += chunk.toString('utf8').split('\n').filter(Boolean).length
    if (progress >= killAt) child.kill('SIGKILL')
  })
  const watch = setInterval(() => {
    readFile(`/proc/${child.pid ?? 0}/status`, 'utf8').then(
      (text) => {
        memory = Math.max(memory, Number(/VmRSS:\s+(\d+)/.exec(text)?.[1] ?? 0))
      },
      () => undefined,
    )
  }, 250)
  return new Promise((resolve) => {
    child.on('close', (code) => {
      clearInterval(watch)
      if (code !== 0 && code !== 1 && progress < killAt) process.stderr.write(stderr)
      resolve({ stdout, progress, memory, seconds: (performance.now() - from) / 1000 })
    })
  })
}

const count = Number(options.rows)
const folder = await mkdtemp(join(tmpdir(), 'import-bench-'))
const path = join(folder, 'customers.csv')
const { lines, planted } = customerFile(count)
await writeFile(path, lines.join('\r\n'))
const data = join(folder, 'data')
const command = ['import', path, '--json', '--set', 'payment=Forudbetaling'] as const

const killed = await records(command, data, Math.max(1, Math.floor(count / 2000)))
print(`killed after ${killed.progress} lines of progress, ${killed.seconds.toFixed(0)} s`)
const ran = await records(command, data)
const report = reportSchema.parse(JSON.parse(ran.stdout))
const { rows, created, known, refused, duplicates } = report
const found = (how: string): number => duplicates.filter((one) => one.how === how).length
print(
  `${rows} rows in ${ran.seconds.toFixed(0)} s (${((1000 * ran.seconds) / rows).toFixed(1)} ms a row), ` +
    `${(ran.memory / 1024).toFixed(0)} MB: ${created} created, ${known} known from before, ${refused} refused`,
)
print(
  `planted: ${JSON.stringify(planted)}; proposed in this run: ${found('exact')} exact, ${found('near')} near`,
)
const again = await records(command, data)
const last = reportSchema.parse(JSON.parse(again.stdout))
print(`once more: ${last.created} created, ${last.known} known, ${again.seconds.toFixed(0)} s`)
const listed = await records(['export', '--jsonl', '--duplicates'], data)
const all = listed.stdout.trim().split('\n').length
const reviews = await records(['reviews', '--json', '--limit', '100000'], data)
print(
  `${all} customers are kept, ${z.array(z.unknown()).parse(JSON.parse(reviews.stdout)).length} wait for a person`,
)
const isRight = all === count - planted.broken && last.created === 0 && refused === planted.broken
print(isRight ? 'nobody twice, nobody missing' : 'WRONG')
await rm(folder, { recursive: true })
process.exitCode = isRight ? 0 : 1
