import { setTimeout as wait } from 'node:timers/promises'
import {
  createDefaultHttpClient,
  createHttpHeaders,
  createPipelineRequest,
  type HttpClient,
} from '@azure/core-rest-pipeline'
import type { TableClient } from '@azure/data-tables'
import type { Exchange } from '../http/exchange.ts'
import { createLeanSender, type Authorize } from './lean-sender.ts'
import { createPipelineSender } from './pipeline-sender.ts'
import type { SendRow } from './row-request.ts'

/** Whether the SDK would send a request as it is: not through a proxy, nor with a certificate of its own. */
async function goesDirectly({ pipeline, url }: TableClient): Promise<boolean> {
  let isDirect = false
  const look: HttpClient = {
    sendRequest(request) {
      isDirect = request.agent === undefined && request.tlsSettings === undefined
      return Promise.resolve({ request, status: 204, headers: createHttpHeaders() })
    },
  }
  const allowInsecureConnection = url.startsWith('http:')
  await pipeline.sendRequest(look, createPipelineRequest({ url, allowInsecureConnection }))
  return isDirect
}

/** How the operations of turns on this client's table are sent: past the SDK where it does nothing that is needed. */
export async function openSender(
  client: TableClient,
  {
    authorize,
    exchange,
  }: { readonly authorize: Authorize | undefined; readonly exchange: Exchange },
): Promise<SendRow> {
  const { origin } = new URL(client.url)
  return authorize !== undefined && (await goesDirectly(client))
    ? createLeanSender({ origin, exchange, authorize, wait })
    : createPipelineSender(client, { origin, http: createDefaultHttpClient() })
}
