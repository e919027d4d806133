import type { IncomingMessage } from 'node:http'

/**
 * Who is calling, for the rate limit. Behind a balancer the socket is the balancer's; the last entry of the header is
 * the one it wrote itself, every earlier one may be invented by the client.
 */
export function clientAddress(request: IncomingMessage, behindProxy: boolean): string {
  const direct = request.socket.remoteAddress ?? ''
  if (!behindProxy) return direct
  const header = request.headers['x-forwarded-for']
  const forwarded = (Array.isArray(header) ? header.join(',') : (header ?? '')).split(',').at(-1)
  const address = forwarded?.trim().replace(/^(\d+(?:\.\d+){3}):\d+$/, '$1') ?? ''
  return address === '' ? direct : address
}
