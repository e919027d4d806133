import { fields } from '../fields/index.ts'
import { wholeCase, type Counted, type Increment, type Segment } from '../metrics.ts'
import {
  caseFigures,
  countersOf,
  stepFigures,
  type CaseFigures,
  type StepFigures,
} from './figures.ts'

/** Cases and steps of one group. Steps in the order of the form; those that nobody came to are left out. */
export interface Funnel {
  readonly cases: CaseFigures
  readonly steps: readonly StepFigures[]
}

export const dimensions = ['language', 'channel', 'country', 'customerType'] as const

/** What cases are grouped by. */
export type Dimension = (typeof dimensions)[number]

/** The figures of a period: all, by each dimension alone, and cases by all four together. `-` is not known. */
export interface FunnelReport {
  /** First and last day, UTC. */
  readonly from: string
  readonly to: string
  readonly total: Funnel
  readonly by: Readonly<Record<Dimension, Readonly<Record<string, Funnel>>>>
  readonly segments: readonly { readonly segment: Segment; readonly cases: CaseFigures }[]
}

/** Questions that are asked of every case in this order; choices and changes come after them. */
const formOrder: readonly string[] = [...fields.map(({ key }) => key), 'confirm', 'notice']

/** Whether a step belongs to the way through the form, not to a detour from it. */
export const isFormStep = (step: string): boolean => formOrder.includes(step)

function position(step: string): number {
  const [, detour, key = step] = /^(choose|suggest|change):(.*)$/.exec(step) ?? []
  const place = formOrder.indexOf(key)
  if (place < 0) return 4 * formOrder.length
  const kinds = [undefined, 'choose', 'suggest', 'change']
  return kinds.indexOf(detour) * formOrder.length + place
}

function funnelOf(increments: readonly Increment[]): Funnel {
  const counters = countersOf(increments)
  const steps = [...counters].filter(([step]) => step !== wholeCase)
  return {
    cases: caseFigures(counters),
    steps: steps
      .map(([step, own]) => stepFigures(step, own))
      .sort((a, b) => position(a.step) - position(b.step)),
  }
}

function grouped(
  increments: readonly Increment[],
  nameOf: (segment: Segment) => string,
): readonly (readonly [string, readonly Increment[]])[] {
  const groups = new Map<string, Increment[]>()
  for (const increment of increments) {
    const name = nameOf(increment.segment)
    const group = groups.get(name)
    if (group === undefined) groups.set(name, [increment])
    else group.push(increment)
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1))
}

const byDimension = (increments: readonly Increment[], dimension: Dimension) =>
  Object.fromEntries(
    grouped(increments, (segment) => segment[dimension]).map(([name, own]) => [
      name,
      funnelOf(own),
    ]),
  )

/** Sums up what was counted, in any order and by any number of instances. */
export function funnelReport({ from, to, increments }: Counted): FunnelReport {
  const segmentName = (segment: Segment): string =>
    dimensions.map((dimension) => segment[dimension]).join('|')
  return {
    from,
    to,
    total: funnelOf(increments),
    by: {
      language: byDimension(increments, 'language'),
      channel: byDimension(increments, 'channel'),
      country: byDimension(increments, 'country'),
      customerType: byDimension(increments, 'customerType'),
    },
    segments: grouped(increments, segmentName).flatMap(([, own]) =>
      own.slice(0, 1).map(({ segment }) => ({ segment, cases: caseFigures(countersOf(own)) })),
    ),
  }
}
