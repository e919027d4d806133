import { mostTurns, secondBounds, wholeCase, type Increment, type Measure } from '../metrics.ts'

/** Where the middle and the last tenth lie: upper ends of their classes. */
export interface Spread {
  readonly median: number
  readonly p90: number
}

/** How often by reason; only reasons that occurred. */
export type Reasons = Readonly<Record<string, number>>

/** One step of the funnel. `dropOff`: reached and neither answered nor skipped, whoever is standing there now included. */
export interface StepFigures {
  readonly step: string
  readonly reached: number
  readonly answered: number
  readonly skipped: number
  readonly dropOff: number
  /** Of those who reached it, 0 to 1, three decimals. */
  readonly dropOffRate: number
  /** Of the drop-off, those who cancelled or began anew there. */
  readonly cancelled: number
  /** Messages that put the question, first or again. */
  readonly asked: number
  readonly filled: number
  readonly fromRegister: number
  readonly corrected: number
  readonly help: number
  readonly why: number
  readonly misses: number
  readonly missReasons: Reasons
  readonly handOffs: number
  readonly handOffReasons: Reasons
  /** From the message that asked last to the answer. */
  readonly seconds?: Spread
}

/** Cases as a whole. */
export interface CaseFigures {
  readonly started: number
  readonly complete: number
  readonly inReview: number
  readonly handedOver: number
  readonly cancelled: number
  readonly restarted: number
  /** Finished, in review included, of those started; 0 to 1, three decimals. */
  readonly completionRate: number
  /** From the first turn to the end. */
  readonly seconds?: Spread
  /** Of finished cases, the greeting included. */
  readonly turns?: Spread
}

/** Counters of one group of cases, by step and measure. */
export type Counters = ReadonlyMap<string, ReadonlyMap<Measure, number>>

export function countersOf(increments: readonly Increment[]): Counters {
  const steps = new Map<string, Map<Measure, number>>()
  for (const { step, measure, count } of increments) {
    const counters = steps.get(step) ?? new Map<Measure, number>()
    counters.set(measure, (counters.get(measure) ?? 0) + count)
    steps.set(step, counters)
  }
  return steps
}

type StepCounters = ReadonlyMap<Measure, number>

const none: StepCounters = new Map()

/** At the edge of a period an answer may lie in it and its question before it. */
const count = (counters: StepCounters, measure: Measure): number =>
  Math.max(0, counters.get(measure) ?? 0)

const share = (part: number, whole: number): number =>
  whole === 0 ? 0 : Math.round((part / whole) * 1000) / 1000

function reasonsOf(counters: StepCounters, kind: 'miss' | 'handOff'): Reasons {
  const found = [...counters]
    .filter(([measure, times]) => measure.startsWith(`${kind}:`) && times > 0)
    .map(([measure, times]): [string, number] => [measure.slice(kind.length + 1), times])
  return Object.fromEntries(found.sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)))
}

const sum = (reasons: Reasons): number =>
  Object.values(reasons).reduce((total, times) => total + times, 0)

/** Median and ninth decile of counted classes; `undefined` when nothing was counted. */
function spreadOf(
  counters: StepCounters,
  kind: 'seconds' | 'turns',
  ends: readonly number[],
): Spread | undefined {
  const classes = ends.map((end) => ({ end, times: count(counters, `${kind}:${end}`) }))
  const total = classes.reduce((all, { times }) => all + times, 0)
  if (total === 0) return undefined
  const upTo = (last: number): number =>
    classes.reduce((seen, { end, times }) => (end > last ? seen : seen + times), 0)
  const at = (part: number): number => Math.min(...ends.filter((end) => upTo(end) >= part * total))
  return { median: at(0.5), p90: at(0.9) }
}

export function stepFigures(step: string, counters: StepCounters): StepFigures {
  const of = (measure: Measure): number => count(counters, measure)
  const [reached, answered, skipped] = [of('reached'), of('answered'), of('skipped')]
  const dropOff = Math.max(0, reached - answered - skipped)
  const missReasons = reasonsOf(counters, 'miss')
  const handOffReasons = reasonsOf(counters, 'handOff')
  const seconds = spreadOf(counters, 'seconds', secondBounds)
  return {
    step,
    reached,
    answered,
    skipped,
    dropOff,
    dropOffRate: share(dropOff, reached),
    cancelled: of('cancelled'),
    asked: of('asked'),
    filled: of('filled'),
    fromRegister: of('fromRegister'),
    corrected: of('corrected'),
    help: of('help'),
    why: of('why'),
    misses: sum(missReasons),
    missReasons,
    handOffs: sum(handOffReasons),
    handOffReasons,
    ...(seconds === undefined ? {} : { seconds }),
  }
}

const turnEnds = Array.from({ length: mostTurns }, (_, index) => index + 1)

export function caseFigures(all: Counters): CaseFigures {
  const counters = all.get(wholeCase) ?? none
  const of = (measure: Measure): number => count(counters, measure)
  const [started, complete, inReview] = [of('reached'), of('complete'), of('in-review')]
  const seconds = spreadOf(counters, 'seconds', secondBounds)
  const turns = spreadOf(counters, 'turns', turnEnds)
  return {
    started,
    complete,
    inReview,
    handedOver: of('handed-over'),
    cancelled: of('cancelled'),
    restarted: of('restarted'),
    completionRate: share(complete + inReview, started),
    ...(seconds === undefined ? {} : { seconds }),
    ...(turns === undefined ? {} : { turns }),
  }
}
