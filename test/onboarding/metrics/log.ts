import type { Answer } from '../../../onboarding/answer.ts'
import { newCase, type CaseState } from '../../../onboarding/case-state.ts'
import type { Increment } from '../../../onboarding/metrics.ts'
import { metricsOf, type TurnFacts } from '../../../onboarding/metrics/metrics-of.ts'

const begin = Date.parse('2026-11-23T10:00:00Z')

const at = (second: number): string => new Date(begin + second * 1000).toISOString()

export function caseAt(caseId: string, change: Partial<CaseState> = {}): CaseState {
  const fresh = newCase({
    conversation: `webchat:${caseId}`,
    caseId,
    reference: 'BCDF-2345',
    language: 'da',
    channel: 'webchat',
    at: at(0),
    definition: 'v1',
  })
  return { ...fresh, ...change }
}

export const answer = (value: string, source: Answer['source'] = 'customer'): Answer => ({
  value,
  source,
  channel: 'webchat',
  at: at(0),
  verification: 'checked',
})

/** What one line of a log says: how the state changes, and what else came of the turn. */
export interface Line {
  /** Seconds since the case began. */
  readonly second: number
  readonly asks: string
  readonly attempt?: number
  /** Put into the answers, and into the hint `understood`. */
  readonly says?: Readonly<Record<string, Answer>>
  readonly change?: Partial<CaseState>
  readonly command?: TurnFacts['reply']['hints']['command']
  readonly miss?: TurnFacts['miss']
  readonly reviews?: TurnFacts['reviews']
  /** Taken out of the state. */
  readonly clears?: readonly (keyof CaseState)[]
}

function without(state: CaseState, keys: readonly (keyof CaseState)[]): CaseState {
  const rest = { ...state }
  for (const key of keys) Reflect.deleteProperty(rest, key)
  return rest
}

function next(state: CaseState, line: Line): CaseState {
  const changed: CaseState = {
    ...state,
    answers: { ...state.answers, ...line.says },
    open: { asks: line.asks, attempt: line.attempt ?? 1, options: [] },
    updatedAt: at(line.second),
    revision: state.revision + 1,
    ...line.change,
  }
  return without(changed, line.clears ?? [])
}

function factsOf(state: CaseState, line: Line): TurnFacts {
  const values = Object.entries(line.says ?? {}).map(([key, { value }]) => [key, value])
  return {
    state,
    reply: {
      hints: {
        understood: Object.fromEntries(values) as Record<string, unknown>,
        ...(line.command === undefined ? {} : { command: line.command }),
      },
    },
    reviews: line.reviews ?? [],
    ...(line.miss === undefined ? {} : { miss: line.miss }),
  }
}

/** Plays a log of one conversation and gives back all that it adds to the figures. */
export function play(start: CaseState, lines: readonly Line[]): readonly Increment[] {
  let before: CaseState | undefined
  const increments: Increment[] = []
  for (const line of lines) {
    const state = next(before ?? start, line)
    increments.push(...metricsOf(before, factsOf(state, line)))
    before = state
  }
  return increments
}
