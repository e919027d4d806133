import type { RouteResponse } from './route.ts'

/** An answer ready for the wire. */
export interface WireResponse {
  readonly status: number
  readonly headers: Record<string, string>
  readonly payload: string | Buffer
}

const utf8 = (type: string): string =>
  /^(?:text\/|application\/(?:[\w.-]+\+)?json)/.test(type) && !type.includes('charset')
    ? `${type}; charset=utf-8`
    : type

function encode({ body, contentType }: RouteResponse): [payload: string | Buffer, type: string] {
  if (body === undefined) return ['', '']
  if (typeof body === 'string') return [body, contentType ?? 'text/plain']
  if (Buffer.isBuffer(body)) return [body, contentType ?? 'application/octet-stream']
  return [JSON.stringify(body), contentType ?? 'application/json']
}

/** Adds length, type and the headers of every answer; the route's own headers win. */
export function wireResponse(
  response: RouteResponse,
  common: Readonly<Record<string, string>>,
): WireResponse {
  const [payload, type] = encode(response)
  return {
    status: response.status,
    payload,
    headers: {
      ...common,
      'content-length': String(Buffer.byteLength(payload)),
      ...(type !== '' && { 'content-type': utf8(type) }),
      ...response.headers,
    },
  }
}
