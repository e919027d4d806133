import type { Bar } from './report.ts'
import { megabytes, named, type Results } from './results.ts'
import { latencyRatio, ratio } from './rounds.ts'
import { echoBot } from './targets.ts'

/** What has to hold (issue 7, points 6 and 7), and what was measured. */
export function barsOf(results: Results): readonly Bar[] {
  const { understanding, starts, remembered, forgotten, memory, growth, all, bursts } = results
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
      measured: forgotten.reads + forgotten.queries,
      unit: '',
      atMost: 1,
    },
    { what: 'writes of an ordinary turn, most', measured: forgotten.writes, unit: '', atMost: 1 },
    {
      what: 'reads where this instance wrote last, most',
      measured: remembered.reads + remembered.queries,
      unit: '',
      atMost: 0,
    },
    { what: '… writes, most', measured: remembered.writes, unit: '', atMost: 1 },
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
      what: 'heap of 10,000 more open conversations',
      measured: megabytes(memory.get(own.name)),
      unit: 'MB',
      atMost: 1,
    },
    // A tenth is what the two differ by when both have the same rows.
    { what: 'CPU with a million customers', measured: growth.cpu, unit: '× few', atMost: 1.1 },
    {
      what: 'storage operations with a million customers',
      measured: growth.operations,
      unit: '× few',
      atMost: 1,
    },
    {
      what: 'ready later than the echo bot',
      measured: startOf(own.name) - startOf(echo.name),
      unit: 'ms',
      atMost: 1000,
    },
  ]
}
