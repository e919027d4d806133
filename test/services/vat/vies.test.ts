import { expect } from 'chai'
import { createOutside, type Outside } from '../../../services/http/provider-health.ts'
import { createViesVat } from '../../../services/vat/vies.ts'
import { providerFaults } from '../../contracts/provider-faults.ts'
import { vatCheckContract } from '../../contracts/vat-check.ts'
import { replayed } from '../../support/replay-server.ts'
import { silentFetch } from '../../support/slow-fetch.ts'

const now = () => new Date('2026-11-23T10:00:00Z')
const patient = () => new AbortController().signal

const at = (url: string, outside: Outside = createOutside({ fetch, now })) =>
  createViesVat({ outside, settings: { VIES_URL: url } })

describe('VAT vies', () => {
  const server = replayed('vies')

  for (const [registered, notRegistered] of [
    ['DK12345674', 'DK99012439'],
    ['SE559999010701', 'SE559999059401'],
  ] as const) {
    vatCheckContract(`vies, ${registered.slice(0, 2)}`, () => ({
      check: at(server().url),
      slow: at('http://provider.example', createOutside({ fetch: silentFetch, now })),
      registered,
      notRegistered,
    }))
  }

  // An error with status 200, one with 400, one with 500.
  for (const [error, number] of [
    ['MS_UNAVAILABLE', 'SE559999017201'],
    ['INVALID_INPUT', 'DK96003024'],
    ['MS_MAX_CONCURRENT_REQ', 'DK97000000'],
  ] as const) {
    it(`${error} is unavailable, never "not registered", and is asked again the next time`, async () => {
      const check = at(server().url)
      const before = server().requests.length
      const unavailable = { outcome: 'unavailable', sourceId: 'vies' }
      expect(await check.check(number, patient())).to.deep.equal(unavailable)
      const once = server().requests.length - before
      expect(await check.check(number, patient())).to.deep.equal(unavailable)
      expect(server().requests.length - before).to.equal(2 * once)
    })
  }

  it('asks once in ten minutes, with the age of the answer, and tells VIES nothing but the number', async () => {
    const clock = { at: now().getTime() }
    const check = at(server().url, createOutside({ fetch, now: () => new Date(clock.at) }))
    const before = server().requests.length
    const first = await check.check('DK12345674', patient())
    clock.at += 9 * 60_000
    expect(await check.check('DK12345674', patient())).to.deep.equal(first)
    const asked = server().requests.slice(before)
    expect(asked).to.have.length(1)
    expect(JSON.parse(asked[0]?.body ?? '')).to.deep.equal({
      countryCode: 'DK',
      vatNumber: '12345674',
    })
  })
})

providerFaults('VAT vies', {
  provider: 'vies',
  good: 'registered',
  secrets: ['12345674'],
  make: (url, outside) => {
    const check = at(url, outside)
    return (signal) => check.check('DK12345674', signal)
  },
})
