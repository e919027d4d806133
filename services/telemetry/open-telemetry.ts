import type { Histogram, Meter } from '@opentelemetry/api'
import type { Gauge, Measured, ProviderFigures, Telemetry } from '../../onboarding/telemetry.ts'
import type { Tracing } from './tracing.ts'

export interface TelemetryOptions {
  readonly gauges: readonly Gauge[]
  readonly providers?: readonly ProviderFigures[]
  /** Base URL of an OTLP/HTTP collector; without it nothing leaves the process. */
  readonly otlpUrl: string | undefined
  /** Seconds of a monotonic clock. */
  readonly seconds: () => number
}

const names: Readonly<Record<Measured, string>> = {
  turn: 'onboarding_turn_seconds',
  storage: 'onboarding_storage_call_seconds',
  provider: 'onboarding_provider_call_seconds',
  delivery: 'onboarding_delivery_seconds',
}

/** From a read of a table to the ten seconds that channels wait for a turn. Seconds. */
const boundaries = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]
const exportEvery = 30_000

interface Metrics {
  readonly histograms: Readonly<Record<Measured, Histogram>>
  readonly prometheus: () => Promise<string>
  readonly close: () => Promise<void>
}

async function otlpReader(url: string) {
  const { OTLPMetricExporter } = await import('@opentelemetry/exporter-metrics-otlp-http')
  const { PeriodicExportingMetricReader } = await import('@opentelemetry/sdk-metrics')
  const exporter = new OTLPMetricExporter({ url: `${url}/v1/metrics` })
  return new PeriodicExportingMetricReader({ exporter, exportIntervalMillis: exportEvery })
}

function observeGauges(meter: Meter, gauges: readonly Gauge[]): void {
  for (const { name, help, read } of gauges) {
    meter
      .createObservableGauge(`onboarding_${name}`, { description: help })
      .addCallback(async (result) => {
        // A storage that is down is told by `/readyz`; here the figure is only missing.
        const value = await read().catch(() => undefined)
        if (value !== undefined) result.observe(value)
      })
  }
}

function observeProviders(meter: Meter, providers: readonly ProviderFigures[]): void {
  for (const { name, kind, help, read } of providers) {
    const options = { description: help }
    const instrument =
      kind === 'total'
        ? meter.createObservableCounter(`onboarding_${name}`, options)
        : meter.createObservableGauge(`onboarding_${name}`, options)
    instrument.addCallback((result) => {
      for (const { attributes, value } of read()) result.observe(value, attributes)
    })
  }
}

async function createMetrics({
  gauges,
  providers = [],
  otlpUrl,
}: TelemetryOptions): Promise<Metrics> {
  const { MeterProvider } = await import('@opentelemetry/sdk-metrics')
  const { PrometheusExporter, PrometheusSerializer } =
    await import('@opentelemetry/exporter-prometheus')
  const local = new PrometheusExporter({ preventServerStart: true })
  const remote = otlpUrl === undefined ? [] : [await otlpReader(otlpUrl)]
  const provider = new MeterProvider({ readers: [local, ...remote] })
  const meter = provider.getMeter('onboarding')
  const histogram = (what: Measured): Histogram =>
    meter.createHistogram(names[what], {
      unit: 's',
      advice: { explicitBucketBoundaries: boundaries },
    })
  observeGauges(meter, gauges)
  observeProviders(meter, providers)
  const serializer = new PrometheusSerializer(undefined, false, undefined, true, true)
  return {
    histograms: {
      turn: histogram('turn'),
      storage: histogram('storage'),
      provider: histogram('provider'),
      delivery: histogram('delivery'),
    },
    async prometheus() {
      const { resourceMetrics } = await local.collect()
      return serializer.serialize(resourceMetrics)
    },
    close: () => provider.shutdown(),
  }
}

interface Instruments {
  readonly metrics: Metrics
  readonly tracing: Tracing | undefined
}

async function load(options: TelemetryOptions): Promise<Instruments> {
  const metrics = await createMetrics(options)
  if (options.otlpUrl === undefined) return { metrics, tracing: undefined }
  const { createTracing } = await import('./tracing.ts')
  return { metrics, tracing: createTracing(options.otlpUrl) }
}

/**
 * OpenTelemetry, loaded when it is started and not before: it takes longer to load than the rest of the house, and nobody
 * should wait for it.
 */
export function createTelemetry(options: TelemetryOptions): Telemetry {
  let loading: Promise<Instruments> | undefined
  let instruments: Instruments | undefined
  const started = async (): Promise<Instruments> => {
    instruments = await (loading ??= load(options))
    return instruments
  }

  const timed = async <T>(
    record: (seconds: number, outcome: string) => void,
    run: () => Promise<T>,
  ): Promise<T> => {
    const began = options.seconds()
    let outcome = 'error'
    try {
      const result = await run()
      outcome = 'ok'
      return result
    } finally {
      record(options.seconds() - began, outcome)
    }
  }
  return {
    start() {
      void started()
    },
    measure(what, attributes, run) {
      if (instruments === undefined) return run()
      const { metrics, tracing } = instruments
      const record = (seconds: number, outcome: string): void => {
        metrics.histograms[what].record(seconds, { ...attributes, outcome })
      }
      if (tracing === undefined) return timed(record, run)
      return tracing.span(what, attributes, () => timed(record, run))
    },
    async prometheus() {
      return (await started()).metrics.prometheus()
    },
    async close() {
      const { metrics, tracing } = (await loading) ?? {}
      await tracing?.close()
      await metrics?.close()
    },
  }
}
