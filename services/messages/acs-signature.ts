import { createHash, createHmac } from 'node:crypto'
import type { Headers } from '../http/authorization.ts'

export interface AcsRequest {
  /** Full address of the request. */
  readonly url: URL
  /** Exactly as it is sent. */
  readonly body: string
  readonly at: Date
}

/**
 * The headers by which Azure Communication Services knows its customer: an HMAC over method, path, date, host and body.
 * Source: learn.microsoft.com/rest/api/communication/authentication.
 */
export function acsHeaders({ url, body, at }: AcsRequest, accessKey: string): Headers {
  const date = at.toUTCString()
  const hash = createHash('sha256').update(body, 'utf8').digest('base64')
  const signed = `POST\n${url.pathname}${url.search}\n${date};${url.host};${hash}`
  const signature = createHmac('sha256', Buffer.from(accessKey, 'base64'))
    .update(signed, 'utf8')
    .digest('base64')
  return {
    'x-ms-date': date,
    'x-ms-content-sha256': hash,
    authorization: `HMAC-SHA256 SignedHeaders=x-ms-date;host;x-ms-content-sha256&Signature=${signature}`,
  }
}
