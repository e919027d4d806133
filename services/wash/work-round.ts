import {
  washLanes,
  type HeldRound,
  type LaneRest,
  type WashCounts,
  type WashItem,
  type WashLane,
  type WashRound,
} from '../../onboarding/wash/wash-store.ts'
import { washCustomer, type WashedOne } from './wash-customer.ts'
import type { WashParts } from './wash-parts.ts'

const minuteMs = 60_000

/** So many customers of whom no register is asked, at one look. */
const unaskedAtOnce = 200

/** Written down after so many: so many are counted twice at the most after a crash, and none is done twice. */
const savedEvery = 10

/** And after so long, however slow a register is: whoever is silent for two minutes counts as dead, and another one begins. */
const savedWithin = 30_000

/** Silences in a row after which a register is left alone. */
const mostSilences = 3

const longestRest = 60 * minuteMs

export interface Work {
  readonly held: HeldRound
  readonly parts: WashParts
  readonly signal: AbortSignal
  round: WashRound
  /** When it was last written down, and how many customers ago. */
  savedAt: number
  unsaved: number
  lost: boolean
  /** What went wrong with single customers; they are tried again, and nobody waits for them. */
  readonly failures: unknown[]
}

export const newWork = (
  held: HeldRound,
  round: WashRound,
  { parts, signal }: Pick<Work, 'parts' | 'signal'>,
): Work => ({
  ...{ held, round, parts, signal, lost: false, failures: [] },
  savedAt: parts.now().getTime(),
  unsaved: 0,
})

const dayOf = (now: Date): string => now.toISOString().slice(0, 10)

function asksOf({ round, parts }: Work): WashRound['asks'] {
  const day = dayOf(parts.now())
  return round.asks.day === day ? round.asks : { day, count: 0 }
}

function counted(counts: WashCounts, one: WashedOne): WashCounts {
  const done = counts.done + 1
  if (one.outcome !== 'done') return { ...counts, done }
  return {
    ...counts,
    done,
    checked: counts.checked + Number(one.checked),
    found: counts.found + one.found,
    reviews: counts.reviews + one.reviews,
    asked: counts.asked + Number(one.asked === 'asked'),
  }
}

async function save(work: Work): Promise<void> {
  work.savedAt = work.parts.now().getTime()
  work.unsaved = 0
  if ((await work.held.save(work.round)) === 'lost') work.lost = true
}

async function tryOne(item: WashItem, work: Work): Promise<WashedOne | 'failed'> {
  const room = asksOf(work).count < work.parts.rules.asksPerDay
  try {
    return await washCustomer(item, room, work.parts)
  } catch (error) {
    work.failures.push(error)
    return 'failed'
  }
}

/** `false`: it stays in the queue, for the register's silence or for a failure. */
async function workOn(lane: WashLane, item: WashItem, work: Work): Promise<boolean> {
  const { queue } = work.parts
  const one = await tryOne(item, work)
  if (one === 'failed' || one.outcome === 'silent') {
    await queue.later(lane, item)
    return false
  }
  const asks = asksOf(work)
  const isAsked = one.outcome === 'done' && one.asked === 'asked'
  work.round = {
    ...work.round,
    counts: counted(work.round.counts, one),
    asks: { ...asks, count: asks.count + Number(isAsked) },
  }
  // Each message counts for the day's share, whoever dies.
  if (isAsked) await save(work)
  await queue.drop(lane, item)
  return true
}

async function saveInTime(work: Work): Promise<void> {
  work.unsaved += 1
  const age = work.parts.now().getTime() - work.savedAt
  if (work.unsaved >= savedEvery || age >= savedWithin) await save(work)
}

const later = (now: Date, milliseconds: number): string =>
  new Date(now.getTime() + milliseconds).toISOString()

/** A silent register rests for longer each time, an answering one until its minute is over. */
function restAfter(silent: boolean, before: LaneRest | undefined, now: Date): LaneRest {
  if (!silent) return { until: later(now, minuteMs), silences: 0 }
  const silences = (before?.silences ?? 0) + 1
  const rest = Math.min(5 * minuteMs * 2 ** (silences - 1), longestRest)
  return { until: later(now, rest), silences }
}

/** Through the lane until its share of this minute is used, or the register has been silent too often. */
async function workThrough(lane: WashLane, items: readonly WashItem[], work: Work) {
  let silences = 0
  for (const item of items) {
    if (work.lost || work.signal.aborted || silences >= mostSilences) break
    silences = (await workOn(lane, item, work)) ? 0 : silences + 1
    await saveInTime(work)
  }
  return silences
}

async function workLane(lane: WashLane, work: Work): Promise<void> {
  const { parts, round } = work
  const rest = round.rests[lane]
  const start = parts.now()
  if (rest !== undefined && rest.until > start.toISOString()) return
  const limit = lane === 'ask' ? unaskedAtOnce : parts.rules.registerPerMinute
  const items = await parts.queue.next(lane, limit)
  if (items.length === 0) return
  const silences = await workThrough(lane, items, work)
  const isSilent = silences > 0 && (silences >= mostSilences || silences === items.length)
  if (lane !== 'ask') {
    const rests = { ...work.round.rests, [lane]: restAfter(isSilent, rest, start) }
    work.round = { ...work.round, rests }
  }
  await save(work)
}

/** One look at every lane. */
export async function workRound(work: Work): Promise<void> {
  for (const lane of washLanes) {
    if (work.lost || work.signal.aborted) return
    await workLane(lane, work)
  }
}
