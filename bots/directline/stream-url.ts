import type { IncomingHttpHeaders } from 'node:http'

/** Where a client finds the stream of its conversation: at the address by which it reached us. */
export function streamUrl(
  headers: IncomingHttpHeaders,
  stream: { readonly conversation: string; readonly token: string; readonly watermark: number },
): string {
  const { conversation, token, watermark } = stream
  const query = new URLSearchParams({ watermark: String(watermark), t: token })
  return `${isSecure(headers) ? 'wss' : 'ws'}://${headers.host ?? 'localhost'}/v3/directline/conversations/${encodeURIComponent(conversation)}/stream?${query.toString()}`
}

/** TLS ends at the balancer, which says so. */
const isSecure = (headers: IncomingHttpHeaders): boolean => {
  const forwarded = headers['x-forwarded-proto']
  return (Array.isArray(forwarded) ? forwarded.join(',') : (forwarded ?? ''))
    .toLowerCase()
    .startsWith('https')
}
