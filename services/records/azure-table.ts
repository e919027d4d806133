import type { TableClient, TransactionAction } from '@azure/data-tables'
import { OnboardingError } from '../../onboarding/errors.ts'
import type { Answer, EntityRequests } from './entity-requests.ts'
import { answerWithin } from './row-request.ts'
import { storageAnswer } from './storage-answer.ts'
import type { Change, Key, Properties, Range, Row, Scan, StoredRow, Table } from './table.ts'

/** A row as the SDK gives it: the properties beside the keys. */
interface Entity {
  readonly partitionKey?: string
  readonly rowKey?: string
  readonly etag?: string
  readonly [property: string]: unknown
}

const options = { requestOptions: { timeout: answerWithin } }

const entityOf = (row: Row) => ({
  ...row.properties,
  partitionKey: row.partitionKey,
  rowKey: row.rowKey,
})

function rowOf(entity: Entity): StoredRow {
  const { partitionKey = '', rowKey = '', etag = '', ...rest } = entity
  const own = Object.entries(rest).filter(([name]) => name !== 'timestamp' && !name.includes('.'))
  // Only rows that we wrote come back: strings, numbers and booleans.
  return { partitionKey, rowKey, etag, properties: Object.fromEntries(own) as Properties }
}

function actionOf(change: Change): TransactionAction {
  switch (change.kind) {
    case 'insert':
      return ['create', entityOf(change.row)]
    case 'replace':
      return ['update', entityOf(change.row), 'Replace', { etag: change.etag }]
    case 'remove':
      return ['delete', { ...change.key }]
  }
}

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`

function filterOf(range: Range): string {
  const where =
    range.where === undefined
      ? ''
      : ` and ${range.where.property} eq ${typeof range.where.is === 'string' ? quoted(range.where.is) : String(range.where.is)}`
  return `PartitionKey eq ${quoted(range.partitionKey)} and RowKey ge ${quoted(range.from)} and RowKey lt ${quoted(range.to)}${where}`
}

const isFine = ({ statusCode }: Answer): boolean => statusCode >= 200 && statusCode < 300

/** No answer at all is trouble of the same kind as a wrong one. */
async function answered(request: Promise<Answer>): Promise<Answer> {
  try {
    return await request
  } catch (error) {
    throw new OnboardingError('storage.unavailable', 'the table service did not answer', error)
  }
}

/** One table of Azure Storage, Azurite or Cosmos DB for Table. */
export class AzureTable implements Table {
  readonly #client: TableClient
  readonly #requests: EntityRequests

  constructor(client: TableClient, requests: EntityRequests) {
    this.#client = client
    this.#requests = requests
  }

  async get(key: Key): Promise<StoredRow | undefined> {
    const answer = await answered(this.#requests.read(key))
    if (isFine(answer)) return { ...key, etag: answer.etag, properties: answer.properties }
    if (storageAnswer(answer) === 'notFound') return undefined
    throw new OnboardingError('storage.unavailable', 'a read ended in a conflict', answer)
  }

  async insert(row: Row): Promise<{ readonly etag: string } | 'conflict'> {
    const answer = await answered(this.#requests.insert(row))
    if (isFine(answer)) return { etag: answer.etag }
    if (storageAnswer(answer) === 'conflict') return 'conflict'
    throw new OnboardingError('storage.unavailable', 'the table is missing', answer)
  }

  async replace(row: Row, etag: string): Promise<{ readonly etag: string } | 'conflict'> {
    const answer = await answered(this.#requests.replace(row, etag))
    if (isFine(answer)) return { etag: answer.etag }
    storageAnswer(answer)
    return 'conflict'
  }

  async remove(key: Key, etag?: string): Promise<'removed' | 'conflict'> {
    try {
      const version = etag === undefined ? {} : { etag }
      await this.#client.deleteEntity(key.partitionKey, key.rowKey, { ...options, ...version })
      return 'removed'
    } catch (error) {
      return storageAnswer(error) === 'notFound' ? 'removed' : 'conflict'
    }
  }

  async transact(changes: readonly Change[]): Promise<'done' | 'conflict'> {
    try {
      await this.#client.submitTransaction(changes.map(actionOf), options)
      return 'done'
    } catch (error) {
      storageAnswer(error)
      return 'conflict'
    }
  }

  async range(range: Range): Promise<readonly StoredRow[]> {
    const top = Math.min(range.limit ?? 1000, 1000)
    const rows: StoredRow[] = []
    try {
      const pages = this.#client.listEntities<Entity>({
        ...options,
        queryOptions: { filter: filterOf(range) },
      })
      // A page may be short or empty and still not be the last one.
      for await (const page of pages.byPage({ maxPageSize: top })) {
        rows.push(...page.map(rowOf))
        if (range.limit !== undefined && rows.length >= range.limit) break
      }
    } catch (error) {
      throw new OnboardingError('storage.unavailable', 'a range could not be read', error)
    }
    return rows.slice(0, range.limit)
  }

  async *scan({ property, from, before }: Scan): AsyncGenerator<readonly StoredRow[]> {
    const start = from === undefined ? '' : `${property} ge ${quoted(from)} and `
    const filter = `${start}${property} lt ${quoted(before)}`
    try {
      const pages = this.#client.listEntities<Entity>({ ...options, queryOptions: { filter } })
      for await (const page of pages.byPage()) yield page.map(rowOf)
    } catch (error) {
      throw new OnboardingError('storage.unavailable', 'a table could not be scanned', error)
    }
  }
}
