import {
  noWash,
  washLanes,
  type HeldRound,
  type WashRound,
} from '../../onboarding/wash/wash-store.ts'
import { planRound } from './plan-round.ts'
import type { WashParts } from './wash-parts.ts'
import { newWork, workRound } from './work-round.ts'

/** What one look came to: the round as it is now. `busy`: another instance is at it. */
export type WashLook =
  | { readonly outcome: 'looked'; readonly round: WashRound }
  | { readonly outcome: 'busy'; readonly round?: never }

/** Whether somebody waits still. */
export interface Waiting {
  readonly waiting: boolean
  /** From when on there is something to do for somebody who waits, ISO 8601 UTC; absent: at once, or nobody waits. */
  readonly restsUntil?: string
}

export interface WashOptions {
  readonly signal: AbortSignal
  /** The operator's: a new round begins if none is under way, whenever the last one was. */
  readonly now?: boolean
}

const hourMs = 60 * 60 * 1000

const newRound = (before: WashRound | undefined, at: string): WashRound => ({
  id: at,
  planned: false,
  counts: noWash,
  rests: before?.rests ?? {},
  asks: before?.asks ?? { day: '', count: 0 },
  feeds: before?.feeds ?? {},
})

async function waitingLanes({ queue }: WashParts) {
  const heads = await Promise.all(
    washLanes.map(async (lane) => [lane, await queue.next(lane, 1)] as const),
  )
  return heads.filter(([, items]) => items.length > 0).map(([lane]) => lane)
}

const isOld = ({ id }: WashRound, { rules, now }: WashParts): boolean =>
  Date.parse(id) + rules.everyHours * hourMs <= now().getTime()

async function isTime(round: WashRound | undefined, options: WashOptions, parts: WashParts) {
  if (round === undefined) return true
  if (!round.planned) return false
  if (options.now === true) return (await waitingLanes(parts)).length === 0
  return isOld(round, parts)
}

async function hasWork(round: WashRound, parts: WashParts): Promise<boolean> {
  if (!round.planned || isOld(round, parts)) return true
  const now = parts.now().toISOString()
  const awake = washLanes.filter((lane) => (round.rests[lane]?.until ?? '') <= now)
  const heads = await Promise.all(awake.map((lane) => parts.queue.next(lane, 1)))
  return heads.some((items) => items.length > 0)
}

/**
 * The round where there is nothing to do in it. To look costs a few reads; to hold it are writes, of every instance in every minute, and
 * mostly for nothing.
 */
async function idleRound(options: WashOptions, parts: WashParts): Promise<WashRound | undefined> {
  if (options.now === true) return undefined
  const round = await parts.rounds.look()
  return round === undefined || (await hasWork(round, parts)) ? undefined : round
}

/** The round that is under way, planned as far as it goes. */
async function openRound(held: HeldRound, options: WashOptions, parts: WashParts) {
  const before = held.round
  const isNew = await isTime(before, options, parts)
  const round = isNew || before === undefined ? newRound(before, parts.now().toISOString()) : before
  return round.planned ? round : planRound(held, round, { parts, signal: options.signal })
}

/** Who waits after a look. */
export async function waitingIn(round: WashRound, parts: WashParts): Promise<Waiting> {
  const waiting = await waitingLanes(parts)
  const now = parts.now().toISOString()
  const rests = waiting.map((lane) => round.rests[lane]?.until ?? '')
  const [soonest = ''] = rests.sort()
  return {
    waiting: waiting.length > 0 || !round.planned,
    ...(soonest > now ? { restsUntil: soonest } : {}),
  }
}

/**
 * One look: begins a round when it is time, plans it, and works on whoever waits, as far as the registers' shares of this
 * minute go. Any number of instances may look; one of them has the round, and when it dies another goes on after two minutes.
 * @throws the first failure of single customers, when everybody else is done
 */
export async function washRound(parts: WashParts, options: WashOptions): Promise<WashLook> {
  const idle = await idleRound(options, parts)
  if (idle !== undefined) return { outcome: 'looked', round: idle }
  const held = await parts.rounds.take()
  if (held === 'busy') return { outcome: 'busy' }
  const round = await openRound(held, options, parts)
  if (round === 'lost') return { outcome: 'busy' }
  const work = newWork(held, round, { parts, signal: options.signal })
  if (round.planned) await workRound(work)
  if (work.lost) return { outcome: 'busy' }
  await held.release()
  if (work.failures.length > 0) throw work.failures[0]
  return { outcome: 'looked', round: work.round }
}
