/**
 * A Table service in memory, fast enough that the bot and not the storage is measured: the subset of the REST protocol
 * that the product uses (point read, insert, conditional replace and merge, delete, transaction, range in a partition).
 * A process of its own, forked by the bench; it sends its connection string, and answers `counts`, and how many rows are to
 * lie there already, with what it served.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import {
  apply,
  isBackground,
  operationsIn,
  query,
  type Counts,
  type Operation,
} from './table-requests.ts'
import { TableRows, type Outcome } from './table-rows.ts'

const rows = new TableRows()
const counts: Counts = { read: 0, write: 0, query: 0 }

// Of the public development account: no secret.
const key =
  'Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw=='
const json = 'application/json;odata=minimalmetadata;charset=utf-8'

/** How many rows of each kind lie there already. */
interface Simulated {
  readonly customers: number
  readonly conversations: number
}

const errorOf = (code: string): string =>
  JSON.stringify({ 'odata.error': { code, message: { lang: 'en-US', value: code } } })

function sendOutcome(response: ServerResponse, outcome: Outcome): void {
  if ('version' in outcome) {
    const { json: body, etag } = outcome.version
    response.writeHead(200, { 'content-type': json, etag })
    response.end(`{"odata.etag":${JSON.stringify(etag)},${body.slice(1)}`)
  } else if ('code' in outcome) {
    response.writeHead(outcome.status, { 'content-type': json })
    response.end(errorOf(outcome.code))
  } else {
    response.writeHead(204, outcome.etag === undefined ? {} : { etag: outcome.etag })
    response.end()
  }
}

const partOf = (head: string, body: string): string =>
  `--changeset\r\nContent-Type: application/http\r\nContent-Transfer-Encoding: binary\r\n\r\nHTTP/1.1 ${head}\r\n\r\n${body}\r\n`

/** All or none: nothing can be undone here, so whether every row to insert is new is found out first. */
function transact(response: ServerResponse, batch: string): void {
  const operations = operationsIn(batch)
  const failed = operations.map((operation) => trial(operation)).find((code) => code !== undefined)
  const parts =
    failed === undefined
      ? operations.map((operation) => {
          const outcome = apply(rows, operation)
          const etag = 'etag' in outcome ? outcome.etag : '*'
          return partOf(`204 No Content\r\nETag: ${etag}`, '')
        })
      : [partOf('409 Conflict\r\nContent-Type: application/json', errorOf(failed))]
  response.writeHead(202, { 'content-type': 'multipart/mixed; boundary=batch' })
  response.end(
    `--batch\r\nContent-Type: multipart/mixed; boundary=changeset\r\n\r\n${parts.join('')}--changeset--\r\n--batch--\r\n`,
  )
}

function trial(operation: Operation): string | undefined {
  if (operation.method !== 'POST') return undefined
  const { PartitionKey, RowKey } = JSON.parse(operation.body) as Record<string, string>
  const url = `${operation.url}(PartitionKey='${PartitionKey ?? ''}',RowKey='${RowKey ?? ''}')`
  const found = apply(rows, { ...operation, method: 'GET', url })
  return found.status === 200 ? '0:EntityAlreadyExists' : undefined
}

function answer(response: ServerResponse, operation: Operation): void {
  const { method, url, body } = operation
  if (url.includes('/$batch')) {
    counts.write += 1
    transact(response, body)
  } else if (url.includes('/Tables')) {
    response.writeHead(204).end()
  } else if (method === 'GET' && url.includes('()')) {
    counts.query += isBackground(url) ? 0 : 1
    response.writeHead(200, { 'content-type': json }).end(query(rows, url))
  } else {
    counts[method === 'GET' ? 'read' : 'write'] += isBackground(url) ? 0 : 1
    sendOutcome(response, apply(rows, operation))
  }
}

function receive(request: IncomingMessage, response: ServerResponse): void {
  const chunks: Buffer[] = []
  request.on('data', (chunk: Buffer) => chunks.push(chunk))
  request.on('end', () => {
    const { method = 'GET', url = '/', headers } = request
    const body = Buffer.concat(chunks).toString('utf8')
    answer(response, { method, url, etag: headers['if-match'], body })
  })
}

const server = createServer({ keepAliveTimeout: 60_000 }, receive)
server.listen(0, '127.0.0.1', () => {
  const { port } = server.address() as AddressInfo
  const endpoint = `http://127.0.0.1:${port}/devstoreaccount1`
  process.send?.(
    `DefaultEndpointsProtocol=http;AccountName=devstoreaccount1;AccountKey=${key};TableEndpoint=${endpoint};`,
  )
})
/** Rows as those of a running house, so that nothing looks different to the stub's users but their number. */
function simulate({ customers, conversations }: Simulated): void {
  const record = JSON.stringify({ json0: 'x'.repeat(100) })
  for (let index = 0; index < customers; index += 1)
    rows.insert(`customers|${(index % 16).toString(16)}|record|simulated-${index}`, record)
  for (let index = 0; index < conversations; index += 1)
    rows.insert(`conversations|${(index % 256).toString(16)}|simulated-${index}`, record)
}

process.on('message', (message: 'counts' | Simulated) => {
  if (message !== 'counts') simulate(message)
  process.send?.(counts)
})
process.on('disconnect', () => process.exit(0))
