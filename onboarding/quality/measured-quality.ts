import type { QualityFigures } from './quality.ts'

/** The figures of one measurement over all customers. */
export interface MeasuredQuality {
  /** ISO 8601 UTC. */
  readonly at: string
  readonly figures: QualityFigures
}
