/**
 * `npm run faults -- --minutes 10 --seed 1`: one storm of a minute after the other, each with a seed of its own that
 * follows from the first, until the time is over or something is wrong.
 */
import { parseArgs } from 'node:util'
import { runStorm } from './storm.ts'

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '10' },
    seed: { type: 'string', default: String(Date.now()) },
    'at-once': { type: 'string', default: '200' },
  },
})
const until = performance.now() + Number(values.minutes) * 60_000
let finished = 0
const kills = new Map<string, number>()

for (let round = 1; performance.now() < until; round += 1) {
  const seed = round === 1 ? values.seed : `${values.seed}/${String(round)}`
  const forMs = Math.min(60_000, until - performance.now())
  const storm = await runStorm({
    seed,
    atOnce: Number(values['at-once']),
    forMs,
    untilDelivered: true,
  })
  finished += storm.finished
  for (const point of storm.kills) kills.set(point, (kills.get(point) ?? 0) + 1)
  console.log(`seed ${seed}: ${storm.finished} finished, ${storm.kills.length} instances killed`)
  if (storm.troubles.length > 0) {
    console.error(`seed ${seed}: ${storm.troubles.length} troubles\n`)
    console.error(storm.troubles.join('\n\n'))
    process.exit(1)
  }
}
const times = [...kills].sort().map(([point, count]) => `${point} ${String(count)}`)
console.log(`${finished} customers, each with one record. Killed: ${times.join(', ')}`)
process.exit(0)
