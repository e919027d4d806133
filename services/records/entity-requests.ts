import type { RowRequest, RowResponse, SendRow } from './row-request.ts'
import type { Key, Properties, Row } from './table.ts'

/** As the SDK's generated client sends them. */
const common = ['dataserviceversion', '3.0', 'x-ms-version', '2019-02-02']
const reading = [...common, 'accept', 'application/json;odata=minimalmetadata']
const writing = [
  ...common,
  'accept',
  'application/json',
  'content-type',
  'application/json;odata=nometadata',
  // Nobody needs back what was just sent.
  'prefer',
  'return-no-content',
]

/** What the service said to one request. */
export interface Answer {
  readonly statusCode: number
  /** The service's word for what went wrong, else empty. */
  readonly code: string
  readonly etag: string
  /** The row's properties, where one was read. */
  readonly properties: Properties
}

const quoted = (key: string): string => encodeURIComponent(key.replaceAll("'", "''"))

const rowPath = ({ partitionKey, rowKey }: Key): string =>
  `(PartitionKey='${quoted(partitionKey)}',RowKey='${quoted(rowKey)}')`

const bodyOf = ({ partitionKey, rowKey, properties }: Row): string =>
  JSON.stringify({ ...properties, PartitionKey: partitionKey, RowKey: rowKey })

/** The names of the service's own properties beside ours. */
const isOurs = ([name]: readonly [string, unknown]): boolean =>
  name !== 'PartitionKey' && name !== 'RowKey' && name !== 'Timestamp' && !name.includes('.')

const nothing: Properties = {}

function answerOf({ status, etag, text }: RowResponse): Answer {
  if (text === '') return { statusCode: status, code: '', etag, properties: nothing }
  // Boundary: rows hold what this file wrote; of an error only its code is read.
  const body = (text.startsWith('{') ? JSON.parse(text) : {}) as Readonly<Record<string, unknown>>
  const error = body['odata.error'] as { readonly code?: string } | undefined
  const own = Object.entries(body).filter(isOurs)
  return {
    statusCode: status,
    code: error?.code ?? '',
    etag,
    properties: Object.fromEntries(own) as Properties,
  }
}

/**
 * The operations of a turn on one table, around the SDK's (de)serialiser, which costs as much as all the rest of a request
 * (docs/performance.md).
 */
export class EntityRequests {
  readonly #send: SendRow
  readonly #path: string
  readonly #query: string

  /** @param url of the account; a query in it (SAS) goes with every request */
  constructor(url: string, tableName: string, send: SendRow) {
    const { pathname, search } = new URL(url)
    this.#path = `${pathname.endsWith('/') ? pathname : `${pathname}/`}${tableName}`
    this.#query = search
    this.#send = send
  }

  read(key: Key): Promise<Answer> {
    return this.#ask({ method: 'GET', path: rowPath(key), headers: reading })
  }

  insert(row: Row): Promise<Answer> {
    return this.#ask({ method: 'POST', path: '', headers: writing, body: bodyOf(row) })
  }

  /** @param etag of the version that is to be replaced */
  replace(row: Row, etag: string): Promise<Answer> {
    const headers = [...writing, 'if-match', etag]
    return this.#ask({ method: 'PUT', path: rowPath(row), headers, body: bodyOf(row) })
  }

  async #ask(request: RowRequest): Promise<Answer> {
    const path = `${this.#path}${request.path}${this.#query}`
    return answerOf(await this.#send({ ...request, path }))
  }
}
