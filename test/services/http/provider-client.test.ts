import { expect } from 'chai'
import { z } from 'zod'
import { clientCredentials, createTokenAuthorization } from '../../../services/http/access-token.ts'
import { basicAuthorization } from '../../../services/http/authorization.ts'
import { createProviderClient } from '../../../services/http/provider-client.ts'
import { createOutside, type Outside } from '../../../services/http/provider-health.ts'
import { providerFaults } from '../../contracts/provider-faults.ts'
import { replayed } from '../../support/replay-server.ts'

const thing = z.object({ name: z.string(), parts: z.array(z.string().nullable()) })
const patient = () => new AbortController().signal

function atTime(start = '2026-11-23T10:00:00Z') {
  const clock = { at: Date.parse(start) }
  const outside = createOutside({ fetch, now: () => new Date(clock.at) })
  return { clock, outside }
}

const getThing = (id: number) => ({
  path: `/things/${id}`,
  schema: thing,
  statuses: [404],
  signal: patient(),
})

providerFaults('a provider client', {
  provider: 'example',
  good: 'ok',
  secrets: ['hush'],
  make: (baseUrl, outside: Outside) => {
    const client = createProviderClient(
      { id: 'example', baseUrl, authorization: basicAuthorization('me', 'hush') },
      outside,
    )
    return (signal) => client.get({ ...getThing(1), signal })
  },
})

describe('provider client', () => {
  const server = replayed('example')

  it('tells an expected status from trouble', async () => {
    const { outside } = atTime()
    const client = createProviderClient({ id: 'example', baseUrl: server().url }, outside)
    expect(await client.get(getThing(2))).to.deep.include({
      outcome: 'status',
      status: 404,
      body: { error: 'NOT_FOUND' },
    })
    expect(await client.get({ ...getThing(2), statuses: [] })).to.deep.equal({
      outcome: 'unavailable',
      reason: 'server',
    })
  })

  it('follows a redirect on the same host', async () => {
    const { outside } = atTime()
    const client = createProviderClient({ id: 'example', baseUrl: server().url }, outside)
    expect(await client.get(getThing(3))).to.include({ outcome: 'ok' })
  })

  it('keeps a good answer for its time, with its age, and asks again after it', async () => {
    const { clock, outside } = atTime()
    const client = createProviderClient(
      { id: 'example', baseUrl: server().url, cacheFor: 60_000 },
      outside,
    )
    const before = server().requests.length
    const first = await client.get(getThing(1))
    clock.at += 59_000
    expect(await client.get(getThing(1))).to.deep.equal(first)
    expect(server().requests.length - before).to.equal(1)
    clock.at += 1000
    expect(await client.get(getThing(1))).to.include({ fetchedAt: '2026-11-23T10:01:00.000Z' })
    expect(server().requests.length - before).to.equal(2)
    expect(client.health()).to.deep.include({
      calls: 3,
      cached: 1,
      failures: {},
      breaker: 'closed',
    })
  })

  it('keeps within its budget', async () => {
    const { clock, outside } = atTime()
    const budget = { requests: 2, perSeconds: 60 }
    const client = createProviderClient({ id: 'example', baseUrl: server().url, budget }, outside)
    await client.get(getThing(1))
    await client.get(getThing(1))
    expect(await client.get(getThing(1))).to.deep.equal({
      outcome: 'unavailable',
      reason: 'overBudget',
      retryAfter: 60,
    })
    clock.at += 60_000
    expect(await client.get(getThing(1))).to.include({ outcome: 'ok' })
  })

  it('leaves a provider alone for as long as it asks (429 with Retry-After)', async () => {
    const { clock, outside } = atTime()
    const client = createProviderClient({ id: 'example', baseUrl: server().url }, outside)
    server().misbehave('throttled')
    expect(await client.get(getThing(1))).to.deep.equal({
      outcome: 'unavailable',
      reason: 'throttled',
      retryAfter: 120,
    })
    server().misbehave(undefined)
    const asked = server().requests.length
    clock.at += 119_000
    expect(await client.get(getThing(1))).to.deep.equal({
      outcome: 'unavailable',
      reason: 'throttled',
      retryAfter: 1,
    })
    expect(server().requests.length).to.equal(asked)
    clock.at += 1000
    expect(await client.get(getThing(1))).to.include({ outcome: 'ok' })
  })

  it('repeats what is safe once, and nothing else', async () => {
    const { outside } = atTime()
    const client = createProviderClient({ id: 'example', baseUrl: server().url }, outside)
    server().misbehave('html500')
    const asked = () => server().requests.length
    const before = asked()
    await client.get(getThing(1))
    expect(asked() - before).to.equal(2)
    const post = { path: '/search', schema: thing, json: { name: 'One' }, signal: patient() }
    await client.post(post)
    expect(asked() - before).to.equal(3)
    await client.post({ ...post, safe: true })
    expect(asked() - before).to.equal(5)
  })

  it('tries again when the breaker has rested', async () => {
    const { outside } = atTime()
    const client = createProviderClient(
      { id: 'example', baseUrl: server().url, restFor: 0 },
      outside,
    )
    server().misbehave('forbidden')
    for (let calls = 0; calls < 6; calls += 1) await client.get(getThing(1))
    server().misbehave(undefined)
    expect(await client.get(getThing(1))).to.include({ outcome: 'ok' })
    expect(client.health().breaker).to.equal('closed')
  })

  it('does not ask when the time is up already', async () => {
    const { outside } = atTime()
    const client = createProviderClient({ id: 'example', baseUrl: server().url }, outside)
    const before = server().requests.length
    const answer = await client.get({ ...getThing(1), signal: AbortSignal.abort() })
    expect(answer).to.deep.equal({ outcome: 'unavailable', reason: 'timeout' })
    expect(server().requests.length).to.equal(before)
  })
})

describe('access tokens', () => {
  const server = replayed('example')
  const search = { path: '/search', schema: thing, json: { name: 'One' }, safe: true }
  const asked = (path: string) =>
    server().requests.filter((request) => request.path === path).length

  function searching(tokenSecret = 'top-secret') {
    const { clock, outside } = atTime()
    const authorization = clientCredentials(
      {
        id: 'example',
        tokenUrl: `${server().url}/token`,
        clientId: 'client',
        clientSecret: tokenSecret,
        scope: 'read',
      },
      outside,
    )
    const client = createProviderClient(
      { id: 'example', baseUrl: server().url, authorization },
      outside,
    )
    return { clock, outside, call: () => client.post({ ...search, signal: patient() }) }
  }

  it('one token for many calls, a new one when it ends', async () => {
    const { clock, call } = searching()
    const before = asked('/token')
    await Promise.all([call(), call()])
    expect(await call()).to.include({ outcome: 'ok' })
    expect(asked('/token') - before).to.equal(1)
    clock.at += 3_600_000
    await call()
    expect(asked('/token') - before).to.equal(2)
  })

  it('a refused token is renewed once', async () => {
    const { outside } = atTime()
    const tokens = ['token-old', 'token-one']
    const authorization = createTokenAuthorization({
      now: outside.now,
      request: () =>
        Promise.resolve({
          outcome: 'ok',
          value: { token: tokens.shift() ?? 'none', seconds: 60 },
          fetchedAt: '',
        }),
    })
    const client = createProviderClient(
      { id: 'example', baseUrl: server().url, authorization },
      outside,
    )
    const before = asked('/search')
    expect(await client.post({ ...search, signal: patient() })).to.include({ outcome: 'ok' })
    expect(asked('/search') - before).to.equal(2)
  })

  it('tokens that keep being refused are not fetched for ever', async () => {
    const { outside } = atTime()
    let fetched = 0
    const authorization = createTokenAuthorization({
      now: outside.now,
      request: () => {
        fetched += 1
        return Promise.resolve({
          outcome: 'ok',
          value: { token: 'wrong', seconds: 60 },
          fetchedAt: '',
        })
      },
    })
    const client = createProviderClient(
      { id: 'example', baseUrl: server().url, authorization },
      outside,
    )
    const answer = await client.post({ ...search, signal: patient() })
    expect(answer).to.deep.equal({ outcome: 'unavailable', reason: 'unauthorized' })
    expect(fetched).to.equal(2)
  })

  it('no token: unavailable for the reason that the token endpoint gave', async () => {
    const { outside, call } = searching()
    server().misbehave('forbidden')
    expect(await call()).to.deep.equal({ outcome: 'unavailable', reason: 'forbidden' })
    expect(JSON.stringify(outside.health())).not.to.include('secret')
  })
})
