import { AsyncLocalStorage } from 'node:async_hooks'
import { ROOT_CONTEXT, SpanStatusCode, trace, type Span } from '@opentelemetry/api'
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http'
import { BasicTracerProvider, BatchSpanProcessor } from '@opentelemetry/sdk-trace-base'
import type { MeasuredAttributes } from '../../onboarding/telemetry.ts'

/** Spans, nested as the calls are: a turn holds its table operations and provider calls. */
export interface Tracing {
  span<T>(name: string, attributes: MeasuredAttributes, run: () => Promise<T>): Promise<T>
  close(): Promise<void>
}

/** Sends spans to an OTLP/HTTP collector, in batches. */
export function createTracing(otlpUrl: string): Tracing {
  const exporter = new OTLPTraceExporter({ url: `${otlpUrl}/v1/traces` })
  const provider = new BasicTracerProvider({ spanProcessors: [new BatchSpanProcessor(exporter)] })
  const tracer = provider.getTracer('onboarding')
  const around = new AsyncLocalStorage<Span>()
  return {
    async span(name, attributes, run) {
      const parent = around.getStore()
      const context = parent === undefined ? ROOT_CONTEXT : trace.setSpan(ROOT_CONTEXT, parent)
      const span = tracer.startSpan(name, { attributes }, context)
      try {
        return await around.run(span, run)
      } catch (error) {
        // The message of an error may quote what it choked on; its kind is enough (GD-25).
        span.setStatus({ code: SpanStatusCode.ERROR })
        throw error
      } finally {
        span.end()
      }
    },
    close: () => provider.shutdown(),
  }
}
