import {
  createDefaultHttpClient,
  createHttpHeaders,
  RestError,
  type HttpClient,
  type HttpHeaders,
  type PipelineRequest,
  type PipelineResponse,
} from '@azure/core-rest-pipeline'
import { Agent } from 'undici'

/** Longer than a customer thinks, shorter than the service keeps a connection that nobody uses. Milliseconds. */
const keptFor = 60_000

/** What the SDK's retries know as "nothing came back, ask again". */
const lostConnection = 'ECONNRESET'

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : ''

function restError(error: unknown, request: PipelineRequest): RestError {
  const code = codeOf(error)
  const message = error instanceof Error ? error.message : 'no answer'
  return new RestError(message, {
    code: code === 'UND_ERR_SOCKET' ? lostConnection : code,
    request,
  })
}

function headersOf(received: Readonly<Record<string, string | string[] | undefined>>): HttpHeaders {
  const headers = createHttpHeaders()
  for (const [name, value = ''] of Object.entries(received)) headers.set(name, String(value))
  return headers
}

/**
 * Carries the SDK's requests over undici, which takes a third of the CPU of `node:http` for a small request. What goes
 * through a proxy or has a certificate of its own is left to the SDK's client.
 */
export function createKeptConnections(): HttpClient {
  const agent = new Agent({ keepAliveTimeout: keptFor, keepAliveMaxTimeout: keptFor })
  const standard = createDefaultHttpClient()
  const send = async (request: PipelineRequest): Promise<PipelineResponse> => {
    const { origin, pathname, search } = new URL(request.url)
    const { statusCode, headers, body } = await agent.request({
      origin,
      path: `${pathname}${search}`,
      method: request.method,
      headers: request.headers.toJSON(),
      // Only requests of `entity-requests.ts` come here; their bodies are text, and signing makes bytes of it.
      body: (request.body ?? null) as string | Buffer | null,
      headersTimeout: request.timeout,
      bodyTimeout: request.timeout,
    })
    const bodyAsText = await body.text()
    return {
      status: statusCode,
      headers: headersOf(headers),
      bodyAsText,
      request,
    }
  }
  return {
    sendRequest(request) {
      const isSpecial = request.agent !== undefined || request.tlsSettings !== undefined
      if (isSpecial) return standard.sendRequest(request)
      return send(request).catch((error: unknown) => {
        throw restError(error, request)
      })
    },
  }
}
