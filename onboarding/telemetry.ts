/**
 * What is measured of the running house, for Prometheus and OpenTelemetry. Names and attributes are closed lists of ours:
 * nothing leads back to a customer (GD-24, GD-25).
 */

/** `turn`: one message to its reply; `storage`: one table operation; `provider`: one call to a register, bureau or carrier. */
export type Measured = 'turn' | 'storage' | 'provider' | 'delivery'

/** What tells two measurements of a kind apart: table and operation, provider id, channel. Never a value of a customer. */
export type MeasuredAttributes = Readonly<Record<string, string>>

/** Figures that are read when somebody asks for them. */
export interface Gauge {
  readonly name:
    'outbox_oldest_age_seconds' | 'outbox_pending' | 'outbox_parked' | 'reviews_waiting'
  readonly help: string
  readonly read: () => Promise<number>
}

/** One of several figures of a kind, told apart by closed lists of ours: provider ids, reasons. */
export interface Figure {
  readonly attributes: MeasuredAttributes
  readonly value: number
}

/** Figures of each provider, read when somebody asks for them. A `total` only grows. */
export interface ProviderFigures {
  readonly name: 'provider_calls' | 'provider_resting'
  readonly kind: 'total' | 'state'
  readonly help: string
  readonly read: () => readonly Figure[]
}

export interface Telemetry {
  /** Begins to measure. What runs before is not counted: loading the instruments may not delay the first customer. */
  readonly start: () => void
  /** Runs and times it; thrown errors count as `outcome: error` and are thrown on. Costs next to nothing. */
  readonly measure: <T>(
    what: Measured,
    attributes: MeasuredAttributes,
    run: () => Promise<T>,
  ) => Promise<T>
  /** Everything measured since the start, in Prometheus' text format. */
  readonly prometheus: () => Promise<string>
  /** Sends what is left where OTLP is configured. */
  readonly close: () => Promise<void>
}
