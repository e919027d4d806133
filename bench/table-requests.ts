import type { Outcome, TableRows } from './table-rows.ts'

/** One operation on one entity or table, as it stands in a request or in a part of a transaction. */
export interface Operation {
  readonly method: string
  /** Path and query. */
  readonly url: string
  /** Of `If-Match`. */
  readonly etag: string | undefined
  readonly body: string
}

/** `read` is a point read, `query` a range; a transaction counts as one write, as the service bills and answers it. */
export interface Counts {
  read: number
  write: number
  query: number
}

const entityPath = /\/(\w+)\(PartitionKey='(.*?)',RowKey='(.*?)'\)/
const unquoted = (text: string): string => decodeURIComponent(text).replaceAll("''", "'")

function keyInPath(url: string): string {
  const [, table = '', partition = '', row = ''] = entityPath.exec(url) ?? []
  return `${table}|${unquoted(partition)}|${unquoted(row)}`
}

function keyInBody({ url, body }: Operation): string {
  const { PartitionKey, RowKey } = JSON.parse(body) as { PartitionKey: string; RowKey: string }
  return `${tableOf(url)}|${PartitionKey}|${RowKey}`
}

const tableOf = (url: string): string => /\/(\w+)(?:\(|\?|$)/.exec(url)?.[1] ?? ''

/**
 * The claims of companies are not kept, so that one demo company can sign up a thousand times as if it were new each
 * time; all else is as the service does it.
 */
const forgetful = 'claims'

export function apply(rows: TableRows, operation: Operation): Outcome {
  const { method, url, body, etag } = operation
  if (method === 'POST') {
    if (tableOf(url) === forgetful) return { status: 204, etag: 'W/"1"' }
    return rows.insert(keyInBody(operation), body)
  }
  const key = keyInPath(url)
  if (method === 'GET') return rows.get(key)
  if (method === 'PUT') return rows.replace(key, body, etag)
  if (method === 'DELETE') return rows.remove(key, etag)
  return rows.merge(key, body, etag)
}

/** `PartitionKey eq 'p' and RowKey ge 'a' and RowKey lt 'b' [and …]`, the only shape that the product asks in. */
export function query(rows: TableRows, url: string): string {
  const filter = new URL(url, 'http://stub').searchParams.get('$filter') ?? ''
  const part = (operator: string): string =>
    new RegExp(`${operator} '((?:[^']|'')*)'`).exec(filter)?.[1]?.replaceAll("''", "'") ?? ''
  const prefix = `${tableOf(url)}|${part('PartitionKey eq')}|`
  const found = rows
    .startingWith(prefix)
    .filter(([key]) => key >= prefix + part('RowKey ge') && key < prefix + part('RowKey lt'))
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return `{"value":[${found.map(([, version]) => version.json).join(',')}]}`
}

/** Work beside the turns: figures, the look for due events, and reading through whole tables. */
export const isBackground = (url: string): boolean =>
  tableOf(url) === 'metrics' || /due(?:%7C|\|)/i.test(url) || isCall(url) || isScan(url)

/** The look for calls to send events again. */
const isCall = (url: string): boolean => url.includes("RowKey='redelivery'")

const isScan = (url: string): boolean => url.includes('()') && !url.includes('PartitionKey')

const batchPart =
  /(POST|PUT|PATCH|MERGE|DELETE) (\S+) HTTP\/1\.1\r?\n([\s\S]*?)\r?\n\r?\n([\s\S]*?)\r?\n--/g

/** The operations in a transaction. */
export const operationsIn = (batch: string): readonly Operation[] =>
  [...batch.matchAll(batchPart)].map(([, method = '', url = '', headers = '', body = '']) => ({
    method,
    url: new URL(url).pathname,
    etag: /^if-match: *(.+?)\r?$/im.exec(headers)?.[1],
    body: body.trim(),
  }))
