import type { CountryCode } from '../vocabulary.ts'
import type { CustomerRecord } from '../record.ts'
import type { WashState } from './wash-state.ts'

/** A customer as the wash finds it. */
export interface WashedCustomer {
  readonly record: CustomerRecord
  readonly state: WashState
  /** Where its protected number is in the vault. */
  readonly caseId: string
}

/** What the wash makes of a customer. The same objects back: nothing is written. */
export type WashChange = Pick<WashedCustomer, 'record' | 'state'>

/** Records, and what the wash knows of them beside. Every method may throw `storage.unavailable`. */
export interface WashStore {
  /** `undefined`: unknown or erased. */
  read(reference: string): Promise<WashedCustomer | undefined>
  /**
   * Writes what was found out, record and state in one transaction under the versions that were read; what the record said
   * before goes into the history, and an event `customer.updated` out, where there is news. `change` is pure and may be
   * called again on a fresher customer.
   *
   * @param made stable id of the change and when it is made, ISO 8601 UTC
   */
  settle(
    reference: string,
    change: (customer: WashedCustomer) => WashChange,
    made: { readonly id: string; readonly at: string },
  ): Promise<WashedCustomer | 'gone'>
}

/** Work waits by the register that it needs; whoever needs none waits for no register. */
export const washLanes = ['DK', 'SE', 'NO', 'ask'] as const
export type WashLane = (typeof washLanes)[number]

export const laneOf = (country: CountryCode, asksRegister: boolean): WashLane =>
  asksRegister ? country : 'ask'

/** A customer who waits to be washed. Nothing personal is in it. */
export interface WashItem {
  readonly reference: string
  readonly risk: number
  /** How often it was tried in vain. */
  readonly tries: number
  /** The register told of a change at that time (ISO 8601 UTC): it is asked whatever the age. */
  readonly changedAt?: string
}

/** Who waits, highest risk first, those that were tried in vain behind all others. */
export interface WashQueue {
  /** Repeating it changes nothing. */
  add(lane: WashLane, items: readonly WashItem[]): Promise<void>
  next(lane: WashLane, limit: number): Promise<readonly WashItem[]>
  drop(lane: WashLane, item: WashItem): Promise<void>
  /**
   * Behind the others. After so many tries that the next round is soon enough it is gone; not where the register told of a change,
   * which no later round would hear of.
   */
  later(lane: WashLane, item: WashItem): Promise<void>
}

/** What a round has come to; for its progress, nothing depends on it. */
export interface WashCounts {
  /** Customers who are due. */
  readonly planned: number
  /** Done with, one way or another. */
  readonly done: number
  /** The register was asked and answered. */
  readonly checked: number
  /** Values of which a register says something else. */
  readonly found: number
  /** Cases for a person. */
  readonly reviews: number
  /** Customers asked. */
  readonly asked: number
}

export const noWash: WashCounts = {
  planned: 0,
  done: 0,
  checked: 0,
  found: 0,
  reviews: 0,
  asked: 0,
}

/** A register that does not answer, or has been asked enough, rests. Times are ISO 8601 UTC. */
export interface LaneRest {
  readonly until: string
  /** Silences in a row. */
  readonly silences: number
}

/** One pass over all customers. Plain JSON: whoever takes over after a crash goes on from here. */
export interface WashRound {
  /** Its start, ISO 8601 UTC; names it. */
  readonly id: string
  /** Planned to here; absent at the beginning. */
  readonly cursor?: string
  /** Everybody has been looked at. */
  readonly planned: boolean
  readonly counts: WashCounts
  readonly rests: Readonly<Partial<Record<WashLane, LaneRest>>>
  /** How many customers were asked on which day (UTC). */
  readonly asks: { readonly day: string; readonly count: number }
  /** To where each register's feed of changes was read by the rounds before. */
  readonly feeds: Readonly<Partial<Record<CountryCode, string>>>
  /** To where it was read when this round began, as long as it is planned. */
  readonly reached?: Readonly<Partial<Record<CountryCode, string>>>
}

/** A round that is this instance's for a while. */
export interface HeldRound {
  readonly round: WashRound | undefined
  /** Writes the round and holds it on; `lost`: another instance has it by now, and this one stops. */
  save(round: WashRound): Promise<'saved' | 'lost'>
  /** Lets others have it. */
  release(): Promise<void>
}

export interface WashRounds {
  /** `busy`: another instance washes. */
  take(): Promise<HeldRound | 'busy'>
  /** As it is, for whoever only looks. */
  look(): Promise<WashRound | undefined>
}
