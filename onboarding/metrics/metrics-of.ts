import type { CaseOutcome, CaseState } from '../case-state.ts'
import {
  mostTurns,
  secondBounds,
  wholeCase,
  type Increment,
  type Measure,
  type Miss,
  type Segment,
} from '../metrics.ts'
import type { Command } from '../vocabulary.ts'
import { fieldMetrics } from './field-metrics.ts'
import { handOffMetrics } from './hand-off-metrics.ts'
import { sameSegment, segmentOf, stepName, stepOf } from './place.ts'
import { stepEnd } from './step-end.ts'

/** What a turn came to, as far as it is counted; the `Turn` of `dialogs/compose.ts` fits. */
export interface TurnFacts {
  readonly state: CaseState
  readonly reply: {
    readonly hints: {
      readonly understood: Readonly<Record<string, unknown>>
      readonly command?: Command
    }
  }
  readonly reviews: readonly { readonly reason: string }[]
  readonly miss?: Miss
}

/** A turn with the state before it. */
interface Passage {
  readonly before: CaseState
  readonly turn: TurnFacts
}

type Count = (step: string, measure: Measure, count?: number) => Increment

const countIn =
  (segment: Segment): Count =>
  (step, measure, count = 1) => ({ segment, step, measure, count })

const longest = Math.max(...secondBounds)

function secondsBetween(from: string, to: string): Measure {
  const seconds = (Date.parse(to) - Date.parse(from)) / 1000
  return `seconds:${secondBounds.find((end) => seconds <= end) ?? longest}`
}

/** The question that the reply puts. */
function asking(state: CaseState, isNew: boolean): readonly Increment[] {
  const step = stepOf(state)
  if (step === undefined) return []
  const count = countIn(segmentOf(state))
  return [count(step, 'asked'), ...(isNew ? [count(step, 'reached')] : [])]
}

/**
 * A case begun anew after a cancellation, by a customer who may be gone: it counts once something is said in it. Such a
 * case starts in the turn that made it, and that turn is never a conversation's first.
 */
const isForgotten = (state: CaseState): boolean =>
  state.startedAt === state.updatedAt && state.revision > 1

/** A new case that the customer did not ask for: the one before was too old. It stays open in the figures. */
const isReplaced = (before: CaseState, { state, reply }: TurnFacts): boolean =>
  before.caseId !== state.caseId && !deliberate.has(reply.hints.command)

const deliberate: ReadonlySet<Command | undefined> = new Set(['cancel', 'delete', 'restart'])

/** Its first question was counted as asked when it was put. */
function opening(state: CaseState): readonly Increment[] {
  const question = asking(state, true).filter(({ measure }) => measure === 'reached')
  return [countIn(segmentOf(state))(wholeCase, 'reached'), ...question]
}

/** What became of the question that was open, and what is asked now. */
function stepMetrics({ before, turn }: Passage): readonly Increment[] {
  const { state: after, reply } = turn
  const [from, to] = [stepOf(before), stepOf(after)]
  const count = countIn(segmentOf(before))
  if (from === undefined) return asking(after, before.caseId === after.caseId)
  const end = stepEnd(from, to, { before, after, understood: reply.hints.understood })
  switch (end) {
    case 'stays': {
      const moved = !sameSegment(segmentOf(before), segmentOf(after))
      return [...(moved ? [count(from, 'reached', -1)] : []), ...asking(after, moved)]
    }
    case 'aside':
      return [count(from, 'reached', -1), ...asking(after, true)]
    case 'answered':
      return [
        count(from, 'answered'),
        count(from, secondsBetween(before.updatedAt, after.updatedAt)),
        ...asking(after, true),
      ]
    case 'skipped':
      return [count(from, 'skipped'), ...asking(after, true)]
    case 'cancelled':
      return [count(from, 'cancelled'), ...asking(after, false)]
  }
}

function outcomeMetrics(after: CaseState, outcome: CaseOutcome): readonly Increment[] {
  const count = countIn(segmentOf(after))
  return [
    count(wholeCase, outcome),
    count(wholeCase, secondsBetween(after.startedAt, after.updatedAt)),
    // The confirmation is composed twice, before and after its effects.
    count(wholeCase, `turns:${Math.min(after.revision - 1, mostTurns)}`),
  ]
}

/** The case as a whole: whom it counts with, and how it ended. */
function caseMetrics({ before, turn }: Passage): readonly Increment[] {
  const after = turn.state
  const count = countIn(segmentOf(before))
  if (before.caseId !== after.caseId) {
    const end = turn.reply.hints.command === 'restart' ? 'restarted' : 'cancelled'
    return before.finished === undefined ? [count(wholeCase, end)] : []
  }
  if (before.finished !== undefined) return settledMetrics(before.finished.outcome, after)
  const moved = !sameSegment(segmentOf(before), segmentOf(after))
  return [
    ...(moved
      ? [count(wholeCase, 'reached', -1), countIn(segmentOf(after))(wholeCase, 'reached')]
      : []),
    ...(after.finished === undefined ? [] : outcomeMetrics(after, after.finished.outcome)),
  ]
}

/** A case in review whose customer pays in advance after all. */
function settledMetrics(earlier: CaseOutcome, after: CaseState): readonly Increment[] {
  const outcome = after.finished?.outcome
  if (outcome === undefined || outcome === earlier) return []
  const count = countIn(segmentOf(after))
  return [count(wholeCase, earlier, -1), count(wholeCase, outcome)]
}

/** A miss with its reason; without one, the open question was asked again and nothing had been answered. */
function missMetrics({ before, turn }: Passage): readonly Increment[] {
  const { state: after, miss } = turn
  const count = countIn(segmentOf(before))
  if (miss !== undefined) return [count(stepName(miss.key), `miss:${miss.reason}`)]
  const again =
    before.caseId === after.caseId &&
    before.open.asks === after.open.asks &&
    after.open.attempt > before.open.attempt
  return again ? [count(stepName(after.open.asks), 'miss:noAnswer')] : []
}

function questionMetrics({ before, turn }: Passage): readonly Increment[] {
  const { command } = turn.reply.hints
  if (command !== 'help' && command !== 'why') return []
  return [countIn(segmentOf(before))(stepOf(before) ?? wholeCase, command)]
}

/** A case is counted where it is, not where somebody asks for it or where it was (CH-07); a change of contact data is none. */
const isElsewhere = ({ joining, moved, updating }: CaseState): boolean =>
  [joining, moved, updating].some((part) => part !== undefined)

/** A case that waits for a person, after its customer has changed contact data: it was counted when it was made. */
const isBack = (earlier: CaseState | undefined, { finished }: CaseState): boolean =>
  earlier?.updating !== undefined && finished !== undefined

/** A conversation's first turn, or the first of a case that takes another's place. */
function firstMetrics(turn: TurnFacts): readonly Increment[] {
  const count = countIn(segmentOf(turn.state))
  return [count(wholeCase, 'reached'), ...asking(turn.state, true)]
}

/**
 * What one turn adds to the figures. Pure: the state before (none in a conversation's first turn), what came of the turn.
 * Whatever belongs to the question that was open counts in the segment as it was when it was asked.
 */
export function metricsOf(earlier: CaseState | undefined, turn: TurnFacts): readonly Increment[] {
  if (isElsewhere(turn.state) || isBack(earlier, turn.state)) return []
  const before = earlier === undefined || isElsewhere(earlier) ? undefined : earlier
  const { understood, command } = turn.reply.hints
  const fields = fieldMetrics({ before, after: turn.state, understood, command })
  if (before === undefined || isReplaced(before, turn)) return [...firstMetrics(turn), ...fields]
  const passage = { before, turn }
  return [
    ...(isForgotten(before) ? opening(before) : []),
    ...caseMetrics(passage),
    ...stepMetrics(passage),
    ...missMetrics(passage),
    ...questionMetrics(passage),
    ...handOffMetrics(before, turn),
    ...fields,
  ]
}
