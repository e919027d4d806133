import type { TableClient, TableServiceClientOptions } from '@azure/data-tables'
import { OnboardingError } from '../../onboarding/errors.ts'
import { AzureTable } from './azure-table.ts'
import { createExchange, type Exchange } from '../http/exchange.ts'
import { EntityRequests } from './entity-requests.ts'
import { bearerToken } from './bearer-token.ts'
import { openSender } from './open-sender.ts'
import type { Authorize } from './lean-sender.ts'
import { sharedKeyOf, signFast } from './shared-key.ts'
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

interface Account {
  readonly client: (table: string) => TableClient
  /** How requests past the SDK prove who is asking; `undefined`: only the SDK can. */
  readonly authorize: Authorize | undefined
}

async function accountOf(config: TablesConfig): Promise<Account> {
  const { TableClient } = await import('@azure/data-tables')
  const { connectionString, account } = config
  if (connectionString !== undefined) {
    const insecure = /DefaultEndpointsProtocol=http;|TableEndpoint=http:/i.test(connectionString)
    const options: TableServiceClientOptions = {
      retryOptions: retries,
      allowInsecureConnection: insecure,
    }
    const authorize = sharedKeyOf(connectionString)
    const client = (name: string): TableClient => {
      const made = TableClient.fromConnectionString(connectionString, name, options)
      if (authorize !== undefined) signFast(made, authorize)
      return made
    }
    return { client, authorize }
  }
  if (account === undefined) {
    throw new OnboardingError('config.invalid', 'neither connection string nor storage account')
  }
  // Slow to load and needed in Azure only.
  const { DefaultAzureCredential } = await import('@azure/identity')
  const credential = new DefaultAzureCredential()
  const url = `https://${account}.table.core.windows.net`
  return {
    client: (name) => new TableClient(url, name, credential, { retryOptions: retries }),
    authorize: bearerToken(credential, Date.now),
  }
}

function lean(client: TableClient): TableClient {
  for (const name of unneeded) client.pipeline.removePolicy({ name })
  return client
}

async function openTable(
  client: TableClient,
  senders: Parameters<typeof openSender>[1],
): Promise<AzureTable> {
  try {
    await client.createTable()
  } catch (error) {
    throw new OnboardingError('storage.unavailable', `table ${client.tableName}`, error)
  }
  const send = await openSender(lean(client), senders)
  return new AzureTable(client, new EntityRequests(client.url, client.tableName, send))
}

/**
 * Opens every table, creating those that are missing. Once at start.
 *
 * @param exchange of the process, where it has one besides
 * @throws OnboardingError `config.invalid`, `storage.unavailable`
 */
export async function openTables(
  config: TablesConfig,
  exchange: Exchange = createExchange(),
): Promise<TableSet> {
  const { prefix = '' } = config
  const { client, authorize } = await accountOf(config)
  const open = (name: TableName): Promise<AzureTable> =>
    openTable(client(prefix + name), { authorize, exchange })
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
    open('wash'),
  ])
  const [reviews, transcripts, metrics, documents, messages, wash] = rest
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
    wash,
  }
}
