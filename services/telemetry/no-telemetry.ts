import type { Telemetry } from '../../onboarding/telemetry.ts'

/** Measures nothing: for the operator's commands and for tests. */
export const noTelemetry: Telemetry = {
  start: () => undefined,
  measure: (_what, _attributes, run) => run(),
  prometheus: () => Promise.resolve(''),
  close: () => Promise.resolve(),
}
