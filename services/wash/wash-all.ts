import { noWash, type WashCounts, type WashRound } from '../../onboarding/wash/wash-store.ts'
import type { WashParts } from './wash-parts.ts'
import { waitingIn, washRound, type Waiting } from './wash-round.ts'

export interface WashAllParts {
  readonly wash: WashParts
  readonly signal: AbortSignal
  /** Waits; milliseconds. */
  readonly pause: (milliseconds: number) => Promise<void>
  /** Called after every look. */
  readonly onProgress: (counts: WashCounts) => void
}

export interface WashReport {
  readonly at: string
  readonly counts: WashCounts
  /** `done`: nobody waits. `later`: a register is silent; the running bot, or the next call, goes on. `busy`: another one washes. */
  readonly outcome: 'done' | 'later' | 'busy'
}

/** Longer pauses mean that a register is silent; those of its share of a minute are waited for. Milliseconds. */
const longestWait = 61_000

/** A dead instance holds the round for two minutes; after that something else is wrong. */
const mostBusy = 150

type Next = { readonly wait: number } | { readonly end: WashReport['outcome'] }

const afterBusy = (busy: number): Next => (busy >= mostBusy ? { end: 'busy' } : { wait: 1000 })

function nextAfter({ waiting, restsUntil }: Waiting, now: Date): Next {
  if (!waiting) return { end: 'done' }
  if (restsUntil === undefined) return { wait: 0 }
  const wait = Date.parse(restsUntil) - now.getTime()
  return wait > longestWait ? { end: 'later' } : { wait }
}

interface Way {
  counts: WashCounts
  busy: number
  begun: boolean
}

async function nextOf(round: WashRound | undefined, { busy }: Way, wash: WashParts): Promise<Next> {
  return round === undefined ? afterBusy(busy) : nextAfter(await waitingIn(round, wash), wash.now())
}

async function lookOnce(way: Way, { wash, signal, onProgress }: WashAllParts): Promise<Next> {
  const { round } = await washRound(wash, { signal, now: !way.begun })
  way.busy = round === undefined ? way.busy + 1 : 0
  if (round !== undefined) {
    way.begun = true
    way.counts = round.counts
    onProgress(way.counts)
  }
  const next = await nextOf(round, way, wash)
  return signal.aborted && 'wait' in next ? { end: 'later' } : next
}

/** The operator's wash of everybody who is due: goes on, in the pace of the registers, until nobody waits who could be looked at. */
export async function washAll(parts: WashAllParts): Promise<WashReport> {
  const way: Way = { counts: noWash, busy: 0, begun: false }
  for (;;) {
    const next = await lookOnce(way, parts)
    if ('end' in next) {
      return { at: parts.wash.now().toISOString(), counts: way.counts, outcome: next.end }
    }
    await parts.pause(next.wait)
  }
}
