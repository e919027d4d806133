import { expect } from 'chai'
import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { TableSet } from '../../../services/records/table.ts'
import { openTables } from '../../../services/records/tables.ts'

type Script = (response: ServerResponse) => void

const key = { partitionKey: "it's", rowKey: 'a/b?c#æ' }

const answer =
  (status: number, body = '', headers: Record<string, string> = {}): Script =>
  (response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers })
    response.end(body)
  }

const hangUp: Script = (response) => response.destroy()

const errorOf = (code: string): string => JSON.stringify({ 'odata.error': { code } })

/** The table service as it behaves on bad days: each request gets the next answer of the script. */
describe('requests for single rows', () => {
  let server: Server
  let tables: TableSet
  let script: Script[]
  let seen: { method: string; url: string }[]

  const serve: RequestListener = (request, response) => {
    const { method = '', url = '' } = request
    request.resume()
    if (url.endsWith('/Tables')) {
      answer(204)(response)
      return
    }
    seen.push({ method, url })
    script.shift()?.(response)
  }

  before(async () => {
    server = createServer(serve)
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    const accountKey = Buffer.alloc(32, 1).toString('base64')
    const connectionString = `DefaultEndpointsProtocol=http;AccountName=test;AccountKey=${accountKey};TableEndpoint=http://127.0.0.1:${port}/test;`
    tables = await openTables({ connectionString })
  })
  beforeEach(() => {
    script = []
    seen = []
  })
  after(() => {
    server.closeAllConnections()
    server.close()
  })

  const code = (run: Promise<unknown>): Promise<unknown> =>
    run.then(
      () => 'fine',
      (error: unknown) => (error as { code?: unknown }).code,
    )

  it('names a row whatever stands in its keys', async () => {
    script = [answer(204, '', { etag: 'W/"1"' })]
    const saved = await tables.customers.replace({ ...key, properties: {} }, 'W/"0"')
    expect(saved).to.deep.equal({ etag: 'W/"1"' })
    expect(seen).to.deep.equal([
      {
        method: 'PUT',
        url: "/test/customers(PartitionKey='it''s',RowKey='a%2Fb%3Fc%23%C3%A6')",
      },
    ])
  })

  it('gives what was kept and nothing of the service’s own', async () => {
    const row = { 'odata.etag': 'W/"1"', PartitionKey: 'p', RowKey: 'r', Timestamp: 't', name: 'x' }
    script = [answer(200, JSON.stringify(row), { etag: 'W/"1"' })]
    expect(await tables.customers.get(key)).to.deep.equal({
      ...key,
      etag: 'W/"1"',
      properties: { name: 'x' },
    })
  })

  it('asks again when the connection is lost, and when the service is busy', async () => {
    script = [
      hangUp,
      answer(503, '', { 'retry-after': '0' }),
      answer(404, errorOf('ResourceNotFound')),
    ]
    expect(await tables.customers.get(key)).to.equal(undefined)
    expect(seen).to.have.lengthOf(3)
  })

  it('says that storage is down when it stays so', async () => {
    script = [hangUp, hangUp, hangUp]
    expect(await code(tables.customers.insert({ ...key, properties: {} }))).to.equal(
      'storage.unavailable',
    )
  })

  for (const [what, status, body] of [
    ['a missing table', 404, errorOf('TableNotFound')],
    ['a wrong key', 403, errorOf('AuthenticationFailed')],
    ['a page of a proxy', 404, '<html></html>'],
    ['half a document', 200, '{"name":'],
  ] as const) {
    it(`${what} never looks like an empty store`, async () => {
      script = [answer(status, body)]
      expect(await code(tables.customers.get(key))).to.equal('storage.unavailable')
    })
  }
})
