import { expect } from 'chai'
import { createOutside } from '../../../services/http/provider-health.ts'
import { createTelemetry } from '../../../services/telemetry/open-telemetry.ts'
import { providerFigures } from '../../../services/telemetry/provider-figures.ts'
import { createKartverketAddresses } from '../../../services/addresses/kartverket.ts'
import { replayed } from '../../support/replay-server.ts'

const address = { street: 'Storgata 8B', postalCode: '9008', city: 'Tromsø', country: 'NO' }

describe('what providers do, in metrics', () => {
  const server = replayed('kartverket')

  it('how calls end by reason, kept answers, and who rests; two clients of one provider together; nothing of a customer', async () => {
    const outside = createOutside({ fetch, now: () => new Date('2026-11-23T10:00:00Z') })
    const make = () =>
      createKartverketAddresses('NO', { outside, settings: { KARTVERKET_URL: server().url } })
    const [first, second, third] = [make(), make(), make()]
    const telemetry = createTelemetry({
      gauges: [],
      providers: providerFigures(outside.health),
      otlpUrl: undefined,
      seconds: () => 0,
    })
    const ask = (directory: typeof first) => directory.check(address, new AbortController().signal)
    await ask(first)
    await ask(first)
    await ask(second)
    server().misbehave('forbidden')
    for (let calls = 0; calls < 6; calls += 1) await ask(third)
    const text = await telemetry.prometheus()
    await telemetry.close()
    const figure = (outcome: string) =>
      `onboarding_provider_calls_total{provider="kartverket",outcome="${outcome}"}`
    expect(text).to.include(`${figure('ok')} 2`)
    expect(text).to.include(`${figure('cached')} 1`)
    expect(text).to.include(`${figure('forbidden')} 5`)
    expect(text).to.include(`${figure('breakerOpen')} 1`)
    expect(text).to.include('onboarding_provider_resting{provider="kartverket"} 1')
    for (const value of [address.street, address.city, address.postalCode])
      expect(text).not.to.include(value)
  })
})
