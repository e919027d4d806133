import type { FreshnessFigures } from '../wash/freshness.ts'
import type { QualityFigures } from './quality.ts'

/** The figures of one measurement over all customers. */
export interface MeasuredQuality {
  /** ISO 8601 UTC. */
  readonly at: string
  readonly figures: QualityFigures
  /** Share that is verified within its limit, by field; absent in what an older version measured. */
  readonly freshness?: readonly FreshnessFigures[]
}
