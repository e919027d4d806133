/**
 * Figures about conversations, without personal data (GD-24, GD-25; compliance-and-ux.md 5.5): every part of a counter's
 * name comes from a closed list of ours. No text, value, case or conversation of a customer is in it.
 */
import type { Reason } from './reading.ts'
import type { CountryCode, CustomerType, Language } from './vocabulary.ts'

/** Channels that are told apart; a channel id is a word of the sender, so any other one is counted as `other`. */
export const metricChannels = ['webchat', 'directline', 'msteams', 'sms', 'emulator'] as const

/** What stands for a country or customer type that is not known yet. */
export const unknown = '-'

/** Who is counted together, as known at the moment of counting. */
export interface Segment {
  readonly language: Language
  readonly channel: (typeof metricChannels)[number] | 'other'
  readonly country: CountryCode | typeof unknown
  readonly customerType: CustomerType | typeof unknown
}

/** Why an answer was missed: a reader's reason, words that meant nothing, or no answer at all ("I don't know"). */
export type MissReason = Reason | 'notUnderstood' | 'noAnswer'

/** One miss: hint `asks` or the field key that was meant, and why. */
export interface Miss {
  readonly key: string
  readonly reason: MissReason
}

export const handOffReasons = [
  'asked-for-a-person',
  'not-understood',
  'company-closed',
  'erasure-request',
  'other',
] as const
export type HandOffReason = (typeof handOffReasons)[number]

/**
 * Upper ends of the classes that times are counted in, seconds; what takes longer falls into the last one. Classes can be
 * added up over instances and days, medians cannot.
 */
export const secondBounds = [
  2, 5, 10, 15, 20, 30, 45, 60, 90, 120, 180, 300, 600, 1800, 3600, 86_400, 604_800,
] as const

/** Turns of a finished case are counted one by one up to this many. */
export const mostTurns = 40

/**
 * What is counted. Of a step: `reached` (a question opened; minus one when it is put aside for another and comes again),
 * `asked` (put, first or again), `answered`, `skipped`, `cancelled` (the customer gave up there), `help`, `why`. Of a
 * field: `filled` (a value came, asked for or not), `fromRegister` (of these by a look-up), `corrected`. Of a case:
 * `reached` (begun), `cancelled`, `restarted` and how it finished.
 */
export type Measure =
  | 'reached'
  | 'asked'
  | 'answered'
  | 'skipped'
  | 'cancelled'
  | 'help'
  | 'why'
  | 'filled'
  | 'fromRegister'
  | 'corrected'
  | 'restarted'
  | 'complete'
  | 'in-review'
  | 'handed-over'
  | `miss:${MissReason}`
  | `handOff:${HandOffReason}`
  | `seconds:${number}`
  | `turns:${number}`

/** The case as a whole is counted like a step of this name. */
export const wholeCase = 'case'

/** One counter and by how much it changes. Figures are sums of these, in any order. */
export interface Increment {
  readonly segment: Segment
  /** A field key, `confirm`, `notice`, `choose:<key>`, `suggest:<key>`, `change:<key>`, `case`, `other`. */
  readonly step: string
  readonly measure: Measure
  readonly count: number
}

/**
 * Where the figures are kept. Counting happens in memory and costs a turn no storage operation; what was counted since
 * the last `flush` is lost when the process is killed. Several instances count side by side.
 */
export interface MetricStore {
  /** Adds to today's figures (UTC). Never throws. */
  add(increments: readonly Increment[]): void
  /**
   * Writes down what changed since the last time.
   * @throws OnboardingError `storage.unavailable`; nothing is lost, the next flush writes it
   */
  flush(): Promise<void>
  /**
   * What all instances counted in the last `days` days (UTC), today included; this instance's up to now.
   * @throws OnboardingError `storage.unavailable`
   */
  read(days: number): Promise<Counted>
}

/** What was counted in a period. */
export interface Counted {
  /** First and last day, UTC: `2026-11-22`. */
  readonly from: string
  readonly to: string
  readonly increments: readonly Increment[]
}
