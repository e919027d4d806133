import { z } from 'zod'

/** What the operator sees of the running house. */
export const telemetrySettings = {
  METRICS_TOKEN: z
    .string()
    .min(16, 'must have at least 16 characters')
    .optional()
    .describe('Bearer token for `/metrics`; without it only this machine may read them.'),
  OTEL_EXPORTER_OTLP_ENDPOINT: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe('OTLP/HTTP collector for metrics and traces; without it nothing is sent.'),
}
