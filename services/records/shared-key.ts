import { createHmac, createSecretKey } from 'node:crypto'
import type { TableClient } from '@azure/data-tables'

/** Of `@azure/core-rest-pipeline`, which comes with the SDK and is no dependency of ours. */
type Policy = Parameters<TableClient['pipeline']['addPolicy']>[0]

const name = 'tablesNamedKeyCredentialPolicy'

const part = (connectionString: string, key: string): string | undefined =>
  new RegExp(`(?:^|;)\\s*${key}=([^;]+)`, 'i').exec(connectionString)?.[1]

/**
 * Signs requests with the account's key as the SDK's own policy does (SharedKeyLite of the Table service: date and path).
 * That one decodes the key and makes a key object of it in every request, and has the body encoded three times over,
 * which together is about a fifth of what an operation costs here.
 */
function sharedKeyPolicy(account: string, accountKey: string): Policy {
  const secret = createSecretKey(Buffer.from(accountKey, 'base64'))
  return {
    name,
    sendRequest(request, next) {
      const date = new Date().toUTCString()
      const resource = `/${account}${new URL(request.url).pathname}`
      const signature = createHmac('sha256', secret).update(`${date}\n${resource}`).digest('base64')
      request.headers.set('x-ms-date', date)
      request.headers.set('authorization', `SharedKeyLite ${account}:${signature}`)
      if (typeof request.body === 'string') request.body = Buffer.from(request.body)
      return next(request)
    },
  }
}

/** Puts our signing in the place of the SDK's. Connection strings without a key (SAS) stay as they are. */
export function signFast({ pipeline }: TableClient, connectionString: string): void {
  const account = part(connectionString, 'AccountName')
  const accountKey = part(connectionString, 'AccountKey')
  if (account === undefined || accountKey === undefined) return
  if (pipeline.removePolicy({ name }).length > 0)
    pipeline.addPolicy(sharedKeyPolicy(account, accountKey))
}
