import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect } from 'chai'
import type { Telemetry } from '../../../onboarding/telemetry.ts'
import { noTelemetry } from '../../../services/telemetry/no-telemetry.ts'
import { createTelemetry } from '../../../services/telemetry/open-telemetry.ts'

/** A collector that only remembers what came in. */
async function startCollector(): Promise<{
  readonly url: string
  readonly bodies: ReadonlyMap<string, string>
  close(): Promise<void>
}> {
  const bodies = new Map<string, string>()
  const server: Server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      bodies.set(request.url ?? '', Buffer.concat(chunks).toString('utf8'))
      response.writeHead(200, { 'content-type': 'application/json' })
      response.end('{}')
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    bodies,
    close: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections()
        server.close(() => {
          resolve()
        })
      }),
  }
}

describe('telemetry', () => {
  let clock = 0
  let open: Telemetry | undefined
  const create = (options: Partial<Parameters<typeof createTelemetry>[0]> = {}): Telemetry =>
    (open = createTelemetry({
      gauges: [],
      otlpUrl: undefined,
      seconds: () => (clock += 0.03),
      ...options,
    }))
  afterEach(async () => {
    await open?.close()
    open = undefined
  })

  it('times what runs, by kind and attributes, and tells it in the text format of Prometheus', async () => {
    const telemetry = create()
    await telemetry.prometheus()
    const result = await telemetry.measure('storage', { table: 'claims', operation: 'get' }, () =>
      Promise.resolve('row'),
    )
    expect(result).to.equal('row')
    const text = await telemetry.prometheus()
    const labels = 'table="claims",operation="get",outcome="ok"'
    expect(text).to.include(`onboarding_storage_call_seconds_count{${labels}} 1`)
    expect(text).to.include(`onboarding_storage_call_seconds_bucket{${labels},le="0.025"} 0`)
    expect(text).to.include(`onboarding_storage_call_seconds_bucket{${labels},le="0.05"} 1`)
  })

  it('counts what fails as an error and throws it on', async () => {
    const telemetry = create()
    await telemetry.prometheus()
    const failed = await telemetry
      .measure('turn', { channel: 'sms' }, () => Promise.reject(new Error('gone: 20123456')))
      .catch((error: unknown) => error)
    expect(failed).to.be.instanceOf(Error)
    const text = await telemetry.prometheus()
    expect(text).to.include('onboarding_turn_seconds_count{channel="sms",outcome="error"} 1')
    expect(text).not.to.include('20123456')
  })

  it('reads gauges when asked; one that cannot be read is missing, and no failure', async () => {
    const telemetry = create({
      gauges: [
        { name: 'reviews_waiting', help: 'waiting', read: () => Promise.resolve(3) },
        { name: 'outbox_pending', help: 'pending', read: () => Promise.reject(new Error('down')) },
      ],
    })
    const text = await telemetry.prometheus()
    expect(text).to.include('onboarding_reviews_waiting 3')
    expect(text).not.to.include('onboarding_outbox_pending 0')
  })

  it('runs everything before it is started, and measures none of it', async () => {
    const telemetry = create()
    expect(await telemetry.measure('turn', { channel: 'x' }, () => Promise.resolve(1))).to.equal(1)
    expect(await telemetry.prometheus()).not.to.include('onboarding_turn_seconds_count')
  })

  it('sends metrics, and spans that lie within each other, to a collector', async () => {
    const collector = await startCollector()
    const telemetry = create({ otlpUrl: collector.url })
    await telemetry.prometheus()
    await telemetry.measure('turn', { channel: 'webchat' }, () =>
      telemetry.measure('provider', { provider: 'demo', call: 'find' }, () => Promise.resolve()),
    )
    await telemetry.close()
    open = undefined
    interface Span {
      readonly name: string
      readonly spanId: string
      readonly parentSpanId?: string
    }
    const traces = JSON.parse(collector.bodies.get('/v1/traces') ?? '{}') as {
      resourceSpans: { scopeSpans: { spans: Span[] }[] }[]
    }
    const spans = traces.resourceSpans.flatMap(({ scopeSpans }) => scopeSpans[0]?.spans ?? [])
    const turn = spans.find(({ name }) => name === 'turn')
    const provider = spans.find(({ name }) => name === 'provider')
    expect(turn).not.to.equal(undefined)
    expect(provider?.parentSpanId).to.equal(turn?.spanId)
    expect(collector.bodies.get('/v1/metrics')).to.include('onboarding_provider_call_seconds')
    await collector.close()
  })

  it('can be left out: everything runs, nothing is told', async () => {
    noTelemetry.start()
    expect(await noTelemetry.measure('turn', {}, () => Promise.resolve(1))).to.equal(1)
    expect(await noTelemetry.prometheus()).to.equal('')
    await noTelemetry.close()
  })
})
