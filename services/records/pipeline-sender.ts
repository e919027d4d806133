import {
  createHttpHeaders,
  createPipelineRequest,
  type HttpClient,
} from '@azure/core-rest-pipeline'
import type { TableClient } from '@azure/data-tables'
import { answerWithin, type SendRow } from './row-request.ts'

/** Of names and values by turns. */
const byName = (headers: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    headers.flatMap((name, index) => (index % 2 === 0 ? [[name, headers[index + 1] ?? '']] : [])),
  )

/** Through the SDK's own pipeline, with whatever credentials, proxy and retries it has. */
export const createPipelineSender =
  ({ pipeline }: TableClient, { origin, http }: { origin: string; http: HttpClient }): SendRow =>
  async ({ method, path, headers, body }) => {
    const request = createPipelineRequest({
      method,
      url: origin + path,
      headers: createHttpHeaders(byName(headers)),
      timeout: answerWithin,
      allowInsecureConnection: origin.startsWith('http:'),
      ...(body !== undefined && { body }),
    })
    const response = await pipeline.sendRequest(http, request)
    return {
      status: response.status,
      etag: response.headers.get('etag') ?? '',
      text: response.bodyAsText ?? '',
    }
  }
