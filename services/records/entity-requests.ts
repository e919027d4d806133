import {
  createHttpHeaders,
  createPipelineRequest,
  type HttpClient,
  type HttpMethods,
  type PipelineResponse,
} from '@azure/core-rest-pipeline'
import type { TableClient } from '@azure/data-tables'
import type { Key, Properties, Row } from './table.ts'

/** Longer than any healthy answer, short enough for a turn to end within the channel's limit. Milliseconds. */
export const answerWithin = 4000

/** As the SDK's generated client sends them. */
const common = { dataserviceversion: '3.0', 'x-ms-version': '2019-02-02' }
const reading = { ...common, accept: 'application/json;odata=minimalmetadata' }
const writing = {
  ...common,
  accept: 'application/json',
  'content-type': 'application/json;odata=nometadata',
  // Nobody needs back what was just sent.
  prefer: 'return-no-content',
}

/** What the service said to one request. */
export interface Answer {
  readonly statusCode: number
  /** The service's word for what went wrong, else empty. */
  readonly code: string
  readonly etag: string
  /** The row's properties, where one was read. */
  readonly properties: Properties
}

interface Sent {
  readonly method: HttpMethods
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string
}

const quoted = (key: string): string => encodeURIComponent(key.replaceAll("'", "''"))

const rowPath = ({ partitionKey, rowKey }: Key): string =>
  `(PartitionKey='${quoted(partitionKey)}',RowKey='${quoted(rowKey)}')`

const bodyOf = ({ partitionKey, rowKey, properties }: Row): string =>
  JSON.stringify({ ...properties, PartitionKey: partitionKey, RowKey: rowKey })

/** The names of the service's own properties beside ours. */
const isOurs = ([name]: readonly [string, unknown]): boolean =>
  name !== 'PartitionKey' && name !== 'RowKey' && name !== 'Timestamp' && !name.includes('.')

function answerOf({ status, headers, bodyAsText }: PipelineResponse): Answer {
  const text = bodyAsText ?? ''
  // Boundary: rows hold what this file wrote; of an error only its code is read.
  const body = (text.startsWith('{') ? JSON.parse(text) : {}) as Readonly<Record<string, unknown>>
  const error = body['odata.error'] as { readonly code?: string } | undefined
  const own = Object.entries(body).filter(isOurs)
  return {
    statusCode: status,
    code: error?.code ?? '',
    etag: headers.get('etag') ?? '',
    properties: Object.fromEntries(own) as Properties,
  }
}

/**
 * The operations of a turn on one table. They go through the SDK's own pipeline, with its credentials and retries, but
 * around its (de)serialiser, which costs as much as all the rest of a request (docs/performance.md).
 */
export class EntityRequests {
  readonly #client: TableClient
  readonly #http: HttpClient
  readonly #url: URL

  constructor(client: TableClient, http: HttpClient) {
    this.#client = client
    this.#http = http
    this.#url = new URL(client.url)
  }

  read(key: Key): Promise<Answer> {
    return this.#send({ method: 'GET', path: rowPath(key), headers: reading })
  }

  insert(row: Row): Promise<Answer> {
    return this.#send({ method: 'POST', path: '', headers: writing, body: bodyOf(row) })
  }

  /** @param etag of the version that is to be replaced */
  replace(row: Row, etag: string): Promise<Answer> {
    const headers = { ...writing, 'if-match': etag }
    return this.#send({ method: 'PUT', path: rowPath(row), headers, body: bodyOf(row) })
  }

  async #send({ method, path, headers, body }: Sent): Promise<Answer> {
    const { origin, pathname, search } = this.#url
    const below = pathname.endsWith('/') ? pathname : `${pathname}/`
    const request = createPipelineRequest({
      method,
      url: `${origin}${below}${this.#client.tableName}${path}${search}`,
      headers: createHttpHeaders(headers),
      timeout: answerWithin,
      ...(body !== undefined && { body }),
    })
    return answerOf(await this.#client.pipeline.sendRequest(this.#http, request))
  }
}
