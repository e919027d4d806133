import type { HttpClient } from '@azure/core-rest-pipeline'
import type { TableClient, TableServiceClientOptions } from '@azure/data-tables'
import { OnboardingError } from '../../onboarding/errors.ts'
import { AzureTable } from './azure-table.ts'
import { EntityRequests } from './entity-requests.ts'
import { createKeptConnections } from './kept-connections.ts'
import { signFast } from './shared-key.ts'
import type { TableName, TableSet } from './table.ts'

/** Either a connection string, or the account's name with managed identity. */
export interface TablesConfig {
  readonly connectionString?: string
  readonly account?: string
  /** Letters before every table name, where several installations share an account. */
  readonly prefix?: string
}

const retries = { maxRetries: 2, retryDelayInMs: 100, maxRetryDelayInMs: 800 }

/** Each costs time in every operation and does nothing for one small JSON request inside a data centre. */
const unneeded = [
  'tracingPolicy',
  'logPolicy',
  'formDataPolicy',
  'multipartPolicy',
  'redirectPolicy',
  'decompressResponsePolicy',
  'wrapAbortSignalLikePolicy',
]

async function clientMaker(config: TablesConfig): Promise<(name: string) => TableClient> {
  const { TableClient } = await import('@azure/data-tables')
  const { connectionString, account } = config
  if (connectionString !== undefined) {
    const insecure = /DefaultEndpointsProtocol=http;|TableEndpoint=http:/i.test(connectionString)
    const options: TableServiceClientOptions = {
      retryOptions: retries,
      allowInsecureConnection: insecure,
    }
    return (name) => {
      const client = TableClient.fromConnectionString(connectionString, name, options)
      signFast(client, connectionString)
      return client
    }
  }
  if (account === undefined) {
    throw new OnboardingError('config.invalid', 'neither connection string nor storage account')
  }
  // Slow to load and needed in Azure only.
  const { DefaultAzureCredential } = await import('@azure/identity')
  const credential = new DefaultAzureCredential()
  const url = `https://${account}.table.core.windows.net`
  return (name) => new TableClient(url, name, credential, { retryOptions: retries })
}

function lean(client: TableClient): TableClient {
  for (const name of unneeded) client.pipeline.removePolicy({ name })
  return client
}

async function openTable(client: TableClient, http: HttpClient): Promise<AzureTable> {
  try {
    await client.createTable()
  } catch (error) {
    throw new OnboardingError('storage.unavailable', `table ${client.tableName}`, error)
  }
  return new AzureTable(lean(client), new EntityRequests(client, http))
}

/**
 * Opens every table, creating those that are missing. Once at start.
 * @throws OnboardingError `config.invalid`, `storage.unavailable`
 */
export async function openTables(config: TablesConfig): Promise<TableSet> {
  const { prefix = '' } = config
  const make = await clientMaker(config)
  const http = createKeptConnections()
  const open = (name: TableName): Promise<AzureTable> => openTable(make(prefix + name), http)
  const [conversations, customers, claims, credit, vault, vaultaudit, ...rest] = await Promise.all([
    open('conversations'),
    open('customers'),
    open('claims'),
    open('credit'),
    open('vault'),
    open('vaultaudit'),
    open('reviews'),
    open('transcripts'),
    open('metrics'),
    open('documents'),
    open('messages'),
  ])
  const [reviews, transcripts, metrics, documents, messages] = rest
  return {
    conversations,
    customers,
    claims,
    credit,
    vault,
    vaultaudit,
    reviews,
    transcripts,
    metrics,
    documents,
    messages,
  }
}
