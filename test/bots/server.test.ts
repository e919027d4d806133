import { once } from 'node:events'
import { request as httpRequest } from 'node:http'
import { connect } from 'node:net'
import { expect } from 'chai'
import { createRateLimit } from '../../bots/rate-limit.ts'
import type { Route, RouteRequest } from '../../bots/route.ts'
import { createServer, type Server, type ServerOptions } from '../../bots/server.ts'
import { OnboardingError } from '../../onboarding/errors.ts'
import { createLogged } from './logged.ts'

const seen: RouteRequest[] = []
const echo: Route = {
  method: 'post',
  path: '/echo',
  body: 'required',
  handle: (request) => {
    seen.push(request)
    return Promise.resolve({ status: 200, body: { got: request.body } })
  },
}
const page: Route = {
  method: 'get',
  path: '/page/:id/*',
  limited: false,
  handle: (request) => {
    seen.push(request)
    return Promise.resolve({
      status: 200,
      body: '<p>hej</p>',
      contentType: 'text/html',
      headers: { 'x-own': '1' },
    })
  },
}
const broken: Route = {
  method: 'get',
  path: '/broken',
  handle: () =>
    Promise.reject(new OnboardingError('state.unreadable', 'no', new TypeError('secret words'))),
}
const bytes: Route = {
  method: 'get',
  path: '/bytes',
  handle: () => Promise.resolve({ status: 200, body: Buffer.from([1, 2, 3]) }),
}
const optional: Route = {
  method: 'put',
  path: '/optional',
  handle: ({ body }) => Promise.resolve({ status: 200, body: { none: body === undefined } }),
}
const ignoring: Route = {
  method: 'del',
  path: '/ignoring',
  body: 'none',
  handle: () => Promise.resolve({ status: 204 }),
}
const words: Route = {
  method: 'get',
  path: '/words',
  handle: () => Promise.resolve({ status: 200, body: 'hej' }),
}

interface Signal {
  readonly given: Promise<void>
  give(): void
}

function signal(): Signal {
  let give = (): void => undefined
  const given = new Promise<void>((resolve) => {
    give = resolve
  })
  return {
    given,
    give: () => {
      give()
    },
  }
}

describe('the web server', () => {
  const log = createLogged()
  let server: Server
  let url: string

  const start = async (changes: Partial<ServerOptions> = {}): Promise<void> => {
    server = createServer({
      routes: [echo, page, broken, bytes, optional, ignoring, words],
      ready: () => Promise.resolve({ ready: true, missing: [] }),
      log,
      security: { frameAncestors: ['https://shop.example'], tls: false },
      behindProxy: false,
      closeWithin: 200,
      ...changes,
    })
    url = `http://127.0.0.1:${await server.listen(0)}`
  }
  const post = (body: string | Uint8Array<ArrayBuffer>, type?: string): Promise<Response> =>
    fetch(`${url}/echo`, {
      method: 'POST',
      body,
      headers: type === undefined ? {} : { 'content-type': type },
    })
  const expectProblem = async (response: Response, status: number): Promise<void> => {
    expect(response.status).to.equal(status)
    expect(response.headers.get('content-type')).to.match(/^application\/problem\+json/)
    const text = await response.text()
    expect(JSON.parse(text)).to.include({ type: 'about:blank', status })
    expect(text).not.to.match(/\bat .*:\d+|node_modules|Error:/)
  }

  afterEach(() => server.close())

  describe('when running', () => {
    beforeEach(() => start())

    it('says that it lives and that it can serve', async () => {
      const healthy = await fetch(`${url}/healthz`)
      expect([healthy.status, await healthy.json()]).to.deep.equal([200, { status: 'ok' }])
      expect((await fetch(`${url}/readyz`)).status).to.equal(200)
    })

    it('hands JSON to the route and its answer back', async () => {
      const response = await post('{"a":"æ😀"}', 'application/json; charset=utf-8')
      expect(await response.json()).to.deep.equal({ got: { a: 'æ😀' } })
      expect(response.headers.get('content-type')).to.equal('application/json; charset=utf-8')
    })

    it('gives a route its path, query and headers', async () => {
      const response = await fetch(`${url}/page/4%202/a/b.js?lang=da&lang=sv`)
      expect(await response.text()).to.equal('<p>hej</p>')
      expect(response.headers.get('content-type')).to.equal('text/html; charset=utf-8')
      expect(response.headers.get('x-own')).to.equal('1')
      expect(seen.at(-1)).to.deep.include({
        params: { id: '4 2', '*': 'a/b.js' },
        query: { lang: 'sv' },
        method: 'GET',
        body: undefined,
      })
    })

    it('answers HEAD like GET, without the body', async () => {
      const response = await fetch(`${url}/page/1/x`, { method: 'HEAD' })
      expect(response.status).to.equal(200)
      expect(response.headers.get('content-length')).to.equal('10')
    })

    it('sends bytes and words as what they are', async () => {
      const binary = await fetch(`${url}/bytes`)
      expect(binary.headers.get('content-type')).to.equal('application/octet-stream')
      expect((await binary.arrayBuffer()).byteLength).to.equal(3)
      const plain = await fetch(`${url}/words`)
      expect(plain.headers.get('content-type')).to.equal('text/plain; charset=utf-8')
    })

    it('protects the page with headers: no inline script, no foreign frame but the seller’s', async () => {
      const { headers } = await fetch(`${url}/healthz`)
      const policy = headers.get('content-security-policy') ?? ''
      expect(policy)
        .to.contain("script-src 'self';")
        .and.contain("style-src 'self' 'unsafe-inline'")
      expect(policy).to.contain("frame-ancestors 'self' https://shop.example")
      expect(policy).to.contain("connect-src 'self' ws: wss:")
      expect(headers.get('x-content-type-options')).to.equal('nosniff')
      expect(headers.get('referrer-policy')).to.equal('no-referrer')
      expect(headers.has('strict-transport-security')).to.equal(false)
      expect(headers.has('server')).to.equal(false)
    })

    it('refuses what is not JSON with 400, another content type with 415', async () => {
      await expectProblem(await post('{"a":', 'application/json'), 400)
      await expectProblem(await post('', 'application/json'), 400)
      await expectProblem(await post('a=1', 'application/x-www-form-urlencoded'), 415)
      await expectProblem(await post(Buffer.from('{}')), 415)
      await expectProblem(await post('{}', 'application/json; charset=latin1'), 415)
    })

    it('refuses a body that is announced but does not come', async () => {
      const request = httpRequest(`${url}/echo`, {
        method: 'POST',
        headers: { 'transfer-encoding': 'chunked', 'content-type': 'application/json' },
      })
      request.end()
      const [response] = (await once(request, 'response')) as [{ statusCode: number }]
      expect(response.statusCode).to.equal(400)
    })

    it('takes 256 kB and not a byte more', async () => {
      const exactly = JSON.stringify('x'.repeat(256 * 1024 - 2))
      expect((await post(exactly, 'application/json')).status).to.equal(200)
      await expectProblem(await post(`${exactly} `, 'application/json'), 413)
    })

    it('refuses a megabyte with 413 and more than anybody sends as well', async () => {
      const megabyte = JSON.stringify({ a: 'x'.repeat(1024 * 1024) })
      await expectProblem(await post(megabyte, 'application/json'), 413)
      const socket = connect(Number(new URL(url).port))
      socket.on('error', () => undefined)
      socket.write(
        'POST /echo HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 99999999\r\n\r\n',
      )
      socket.write(Buffer.alloc(5 * 1024 * 1024, 0x20))
      const [head] = (await once(socket, 'data')) as [Buffer]
      expect(head.toString()).to.match(/^HTTP\/1\.1 413 /)
      socket.destroy()
    })

    it('lets optional bodies be absent and ignores those that nobody wants', async () => {
      const none = await fetch(`${url}/optional`, { method: 'PUT' })
      expect(await none.json()).to.deep.equal({ none: true })
      const ignored = await fetch(`${url}/ignoring`, { method: 'DELETE', body: 'anything' })
      expect(ignored.status).to.equal(204)
    })

    it('knows its paths and methods', async () => {
      await expectProblem(await fetch(`${url}/nowhere?token=secret`), 404)
      await expectProblem(await fetch(`${url}/nowhere`, { method: 'POST', body: 'x' }), 404)
      await expectProblem(await fetch(`${url}/echo`), 405)
      await expectProblem(await fetch(`${url}/page/%E0%A4%A/x`), 404)
    })

    it('tells nothing of its own trouble, but logs the code', async () => {
      await expectProblem(await fetch(`${url}/broken`), 500)
      const entry = log.entries.at(-1)
      expect(entry?.fields).to.include({ route: '/broken', code: 'state.unreadable' })
      expect(JSON.stringify(entry)).not.to.contain('secret words')
    })

    it('refuses WebSockets when nobody takes them', async () => {
      const socket = connect(Number(new URL(url).port))
      socket.write(
        'GET /x HTTP/1.1\r\nhost: x\r\nconnection: Upgrade\r\nupgrade: websocket\r\n\r\n',
      )
      const [head] = (await once(socket, 'data')) as [Buffer]
      expect(head.toString()).to.match(/^HTTP\/1\.1 404 /)
    })

    it('survives a customer who goes away in mid-sentence', async () => {
      const socket = connect(Number(new URL(url).port))
      socket.write(
        'POST /echo HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 99\r\n\r\n{"a":',
      )
      await fetch(`${url}/healthz`)
      socket.destroy()
      await once(socket, 'close')
      expect((await fetch(`${url}/healthz`)).status).to.equal(200)
    })
  })

  it('says what is missing while it cannot serve', async () => {
    await start({ ready: () => Promise.resolve({ ready: false, missing: ['storage'] }) })
    const response = await fetch(`${url}/readyz`)
    expect([response.status, await response.json()]).to.deep.equal([
      503,
      { status: 'not ready', missing: ['storage'] },
    ])
  })

  it('tells of each provider when asked to, and a provider at rest leaves it ready', async () => {
    const brreg = { id: 'brreg', breaker: 'open', calls: 6, failures: { timeout: 5 } }
    await start({ providers: () => [brreg] })
    expect(await (await fetch(`${url}/readyz`)).json()).not.to.have.property('providers')
    const verbose = await fetch(`${url}/readyz?verbose`)
    expect([verbose.status, await verbose.json()]).to.deep.equal([
      200,
      { status: 'ready', missing: [], providers: [brreg] },
    ])
  })

  it('is not ready when asking fails', async () => {
    await start({ ready: () => Promise.reject(new TypeError('x')) })
    expect((await fetch(`${url}/readyz`)).status).to.equal(503)
  })

  it('asks too eager callers to wait, but never the pages', async () => {
    await start({ rateLimit: createRateLimit({ burst: 2, perSecond: 0.5, now: () => 0 }) })
    await post('{}', 'application/json')
    await post('{}', 'application/json')
    const response = await post('{}', 'application/json')
    expect(response.headers.get('retry-after')).to.equal('2')
    await expectProblem(response, 429)
    expect((await fetch(`${url}/page/1/x`)).status).to.equal(200)
  })

  it('counts WebSocket handshakes by address, like any other request', async () => {
    let opened = 0
    await start({
      rateLimit: createRateLimit({ burst: 2, perSecond: 0.1, now: () => 0 }),
      onUpgrade: (_request, socket) => {
        opened += 1
        socket.end('HTTP/1.1 101 Switching Protocols\r\n\r\n')
      },
    })
    const shake = async (): Promise<string> => {
      const socket = connect(Number(new URL(url).port))
      socket.write(
        'GET /x HTTP/1.1\r\nhost: x\r\nconnection: Upgrade\r\nupgrade: websocket\r\n\r\n',
      )
      const [head] = (await once(socket, 'data')) as [Buffer]
      return head.toString()
    }
    expect(await shake()).to.match(/^HTTP\/1\.1 101 /)
    await fetch(`${url}/words`)
    expect(await shake())
      .to.match(/^HTTP\/1\.1 429 /)
      .and.match(/\r\nretry-after: 10\r\n/)
    expect(opened).to.equal(1)
  })

  it('insists on TLS once it is served over TLS', async () => {
    await start({ security: { frameAncestors: [], tls: true } })
    expect((await fetch(`${url}/healthz`)).headers.get('strict-transport-security')).to.match(
      /max-age=31536000/,
    )
  })

  it('says so when the port is taken', async () => {
    await start()
    const second = createServer({
      routes: [],
      ready: () => Promise.resolve({ ready: true, missing: [] }),
      log,
      security: { frameAncestors: [], tls: false },
      behindProxy: false,
    })
    const refused = await second.listen(Number(new URL(url).port)).catch((error: unknown) => error)
    expect(refused).to.have.property('code', 'EADDRINUSE')
  })

  describe('when stopping', () => {
    it('finishes the answer that is on its way, then takes no more', async () => {
      const began = signal()
      const finish = signal()
      const slow: Route = {
        method: 'get',
        path: '/slow',
        handle: async () => {
          began.give()
          await finish.given
          return { status: 200, body: 'done' }
        },
      }
      await start({ routes: [slow], closeWithin: 10_000 })
      const answer = fetch(`${url}/slow`)
      await began.given
      const closing = server.close()
      finish.give()
      expect(await (await answer).text()).to.equal('done')
      await closing
      expect(await fetch(`${url}/healthz`).catch(() => 'refused')).to.equal('refused')
    })

    it('cuts what takes longer than it may, WebSockets included', async () => {
      const upgraded = signal()
      const never: Route = {
        method: 'get',
        path: '/never',
        handle: () => new Promise(() => undefined),
      }
      await start({
        routes: [never],
        closeWithin: 20,
        onUpgrade: (_request, socket) => {
          socket.write('HTTP/1.1 101 Switching Protocols\r\n\r\n')
          upgraded.give()
        },
      })
      const socket = connect(Number(new URL(url).port))
      socket.write(
        'GET /x HTTP/1.1\r\nhost: x\r\nconnection: Upgrade\r\nupgrade: websocket\r\n\r\n',
      )
      await upgraded.given
      const cut = fetch(`${url}/never`).catch(() => 'cut')
      const gone = once(socket, 'close')
      socket.resume()
      await fetch(`${url}/healthz`)
      await server.close()
      expect(await cut).to.equal('cut')
      await gone
    })
  })
})
