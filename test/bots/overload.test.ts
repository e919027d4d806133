import { expect } from 'chai'
import { createBehindTime } from '../../bots/behind-time.ts'
import { createOverload, type Overload } from '../../bots/overload.ts'
import type { Route } from '../../bots/route.ts'
import { createServer, type Server } from '../../bots/server.ts'
import { createLogged } from './logged.ts'

describe('a busy instance', () => {
  let server: Server
  let url: string
  let behind: number
  let letGo: () => void
  let heard: number
  let overload: Overload

  const work: Route = {
    method: 'post',
    path: '/work',
    body: 'required',
    sheds: true,
    handle: async () => {
      heard += 1
      await new Promise<void>((resolve) => {
        letGo = resolve
      })
      return { status: 200, body: {} }
    },
  }
  const page: Route = {
    method: 'get',
    path: '/page',
    handle: () => Promise.resolve({ status: 200, body: 'hej' }),
  }
  const broken: Route = { ...work, path: '/broken', handle: () => Promise.reject(new Error('no')) }

  beforeEach(async () => {
    behind = 0
    heard = 0
    overload = createOverload({ mostInFlight: 1, mostBehindMs: 1000, behindMs: () => behind })
    server = createServer({
      routes: [work, page, broken],
      ready: () => Promise.resolve({ ready: true, missing: [] }),
      log: createLogged(),
      overload,
      security: { frameAncestors: [], tls: false },
      behindProxy: false,
    })
    url = `http://127.0.0.1:${await server.listen(0)}`
  })
  afterEach(() => server.close())

  const post = (path = '/work'): Promise<Response> =>
    fetch(url + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{}',
    })
  /** Until the request that is to be under way is. */
  const untilHeard = async (): Promise<void> => {
    while (heard === 0) await new Promise((resolve) => setImmediate(resolve))
  }

  it('turns away what it could not answer in time, says when to come again, and has heard nothing of it', async () => {
    const first = post()
    await untilHeard()
    const second = await post()
    expect(second.status).to.equal(503)
    expect(second.headers.get('retry-after')).to.match(/^[1-9]\d*$/)
    expect(second.headers.get('content-type')).to.match(/^application\/problem\+json/)
    expect(heard).to.equal(1)
    letGo()
    expect((await first).status).to.equal(200)
  })

  it('takes work on again when there is room, also after trouble', async () => {
    expect((await post('/broken')).status).to.equal(500)
    const again = post()
    await untilHeard()
    letGo()
    expect((await again).status).to.equal(200)
  })

  it('turns work away while it is far behind', async () => {
    behind = 1001
    expect((await post()).status).to.equal(503)
    behind = 1000
    const now = post()
    await untilHeard()
    letGo()
    expect((await now).status).to.equal(200)
  })

  it('stays alive and ready for the balancer, and shows its pages', async () => {
    behind = 60_000
    for (const path of ['/healthz', '/readyz', '/page'])
      expect((await fetch(url + path)).status).to.equal(200)
  })
})

describe('how far the process is behind', () => {
  let now = 0
  let look: () => void = () => undefined
  let stopped = 0
  const clock = {
    every: 100,
    now: () => now,
    repeat: (_every: number, run: () => void) => {
      look = run
      return () => {
        stopped += 1
      }
    },
  }

  it('is how late its timer comes, or has not come yet', () => {
    const time = createBehindTime(clock)
    now = 100
    look()
    expect(time.behindMs()).to.equal(0)
    now = 450
    expect(time.behindMs()).to.equal(250)
    look()
    expect(time.behindMs()).to.equal(250)
    now = 550
    look()
    expect(time.behindMs()).to.equal(0)
    time.stop()
    expect(stopped).to.equal(1)
  })

  it('is read from the real clock otherwise', () => {
    const time = createBehindTime({ every: 100, now: () => performance.now() })
    expect(time.behindMs()).to.be.lessThan(1000)
    time.stop()
  })
})
