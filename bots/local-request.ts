import type { RouteRequest } from './route.ts'

const loopbackAddress = /^(?:::ffff:)?127(?:\.\d+){3}$|^::1$/
const loopbackHost = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/i

/** Written by proxies and tunnels, behind which somebody far away looks like this machine. */
const forwarding = ['x-forwarded-for', 'x-forwarded-host', 'forwarded', 'x-real-ip', 'via']

/**
 * Whether somebody on this very machine is asking. Under the machine's own name, too: a page of another site whose name
 * was made to lead here (DNS rebinding) sends that name along.
 */
export function isLocalRequest({ remoteAddress, headers }: RouteRequest): boolean {
  return (
    loopbackAddress.test(remoteAddress) &&
    loopbackHost.test(headers.host ?? '') &&
    forwarding.every((name) => headers[name] === undefined)
  )
}
