import { expect } from 'chai'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { createAsset } from '../../bots/page-asset.ts'
import { pageRoutes } from '../../bots/page.ts'
import type { RouteResponse } from '../../bots/route.ts'

const routes = pageRoutes({
  settings: { seller: 'Nordhavn Engros A/S', languages: ['da', 'en'] },
  privacyPage: (language) => `<h1>Privatliv ${language}</h1>`,
})

function get(
  path: string,
  more: { query?: Record<string, string>; headers?: Record<string, string> } = {},
): Promise<RouteResponse> {
  const route = routes.find((candidate) => candidate.path === path)
  if (route === undefined) return expect.fail(`no route ${path}`)
  return route.handle({
    method: 'GET',
    url: path,
    headers: more.headers ?? {},
    query: more.query ?? {},
    params: {},
    body: undefined,
    remoteAddress: '',
  })
}

const textOf = ({ body }: RouteResponse): string => (Buffer.isBuffer(body) ? String(body) : '')

describe('the files of the chat page', () => {
  it('are all there, named by the page itself or by one another, and by no other site', async () => {
    const html = textOf(await get('/'))
    const named = [...html.matchAll(/(?:src|href)="(\/[^"]+)"/g)].map(([, path]) => path ?? '')
    expect(named).to.include.members(['/chat.css', '/chat.js', '/icon.svg'])
    for (const path of named) expect((await get(path.replace(/\?.*/, ''))).status).to.equal(200)
    for (const { path } of routes.filter(({ path }) => path.endsWith('.js'))) {
      if (path === '/webchat.js') continue
      const script = textOf(await get(path))
      for (const [, file] of script.matchAll(/from '\.(\/[^']+)'/g)) {
        expect((await get(file ?? '')).status).to.equal(200)
      }
      expect(script).not.to.match(/https?:\/\//)
    }
    expect(html).not.to.match(/https?:\/\/|<script>|style="|onclick/)
  })

  it('are asked for again only when they changed; Web Chat for a year not at all', async () => {
    const address = /\/webchat\.js\?v=([\w-]+)/.exec(textOf(await get('/')))
    const hash = address?.[1] ?? ''
    const webChat = await get('/webchat.js', { query: { v: hash } })
    expect(webChat.headers?.['cache-control']).to.equal('public, max-age=31536000, immutable')
    const stale = await get('/webchat.js', { query: { v: 'old' } })
    expect(stale.headers?.['cache-control']).to.equal('no-cache')
    const css = await get('/chat.css')
    const again = await get('/chat.css', {
      headers: { 'if-none-match': css.headers?.['etag'] ?? '' },
    })
    expect(again.status).to.equal(304)
    expect(again.body).to.equal(undefined)
  })

  it('come packed as the browser likes them, and plain to whom it wants none', async () => {
    const content = Buffer.from('æøå'.repeat(1000))
    const asset = createAsset(content, '.css')
    const packed = async (accept?: string) => {
      const headers = accept === undefined ? {} : { 'accept-encoding': accept }
      const { headers: given, body, contentType } = await asset.answer(headers, false)
      expect(contentType).to.equal('text/css; charset=utf-8')
      return { encoding: given?.['content-encoding'], body: body as Buffer }
    }
    const brotli = await packed('gzip, deflate, br, zstd')
    expect(brotli.encoding).to.equal('br')
    expect(brotliDecompressSync(brotli.body)).to.deep.equal(content)
    expect((await packed('br')).body).to.equal(brotli.body)
    const gzip = await packed('gzip, br;q=0')
    expect(gzip.encoding).to.equal('gzip')
    expect(gunzipSync(gzip.body)).to.deep.equal(content)
    for (const accept of [undefined, 'identity', 'br;q=0.0, gzip;q=0']) {
      expect(await packed(accept)).to.deep.equal({ encoding: undefined, body: content })
    }
  })

  it('are of no particular kind when nobody knows it', async () => {
    const { contentType } = await createAsset(Buffer.from(''), '.bin').answer({}, false)
    expect(contentType).to.match(/^application\/octet-stream/)
  })
})

describe('what the page asks for', () => {
  it('is the seller and the languages', async () => {
    const { body } = await get('/api/chat/settings')
    expect(body).to.deep.equal({ seller: 'Nordhavn Engros A/S', languages: ['da', 'en'] })
  })

  it('is the privacy notice in the language asked for', async () => {
    const { body, contentType } = await get('/privacy', { query: { lang: 'no' } })
    expect([body, contentType]).to.deep.equal(['<h1>Privatliv no</h1>', 'text/html'])
    expect((await get('/privacy')).body).to.equal('<h1>Privatliv </h1>')
  })
})
