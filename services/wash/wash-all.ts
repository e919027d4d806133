import { noWash, type WashCounts } from '../../onboarding/wash/wash-store.ts'
import type { WashParts } from './wash-parts.ts'
import { washRound, type WashLook } from './wash-round.ts'

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

function nextAfter(look: WashLook, busy: number, now: Date): Next {
  if (look.outcome === 'busy') return busy >= mostBusy ? { end: 'busy' } : { wait: 1000 }
  if (!look.waiting) return { end: 'done' }
  if (look.restsUntil === undefined) return { wait: 0 }
  const wait = Date.parse(look.restsUntil) - now.getTime()
  return wait > longestWait ? { end: 'later' } : { wait }
}

interface Way {
  counts: WashCounts
  busy: number
  begun: boolean
}

async function lookOnce(way: Way, { wash, signal, onProgress }: WashAllParts): Promise<Next> {
  const look = await washRound(wash, { signal, now: !way.begun })
  const isBusy = look.outcome === 'busy'
  way.busy = isBusy ? way.busy + 1 : 0
  way.begun ||= !isBusy
  way.counts = look.round?.counts ?? way.counts
  if (!isBusy) onProgress(way.counts)
  const next = nextAfter(look, way.busy, wash.now())
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
