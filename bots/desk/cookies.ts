import type { RouteRequest } from '../route.ts'

export interface CookieOptions {
  /** Served over TLS: the cookie is never sent without it. */
  readonly secure: boolean
  /** Seconds; 0 removes it. */
  readonly maxAge: number
}

/** With TLS the browser itself holds the cookie to this host, path and to TLS (`__Host-`). */
const cookieName = (name: string, secure: boolean): string => (secure ? `__Host-${name}` : name)

/**
 * No script reads it, and no form or script of another site can send it along: `Lax` lets it come with a link that
 * somebody follows, which is needed on the way back from the issuer.
 */
export function setCookie(name: string, value: string, { secure, maxAge }: CookieOptions): string {
  const parts = [
    `${cookieName(name, secure)}=${value}`,
    'Path=/',
    `Max-Age=${maxAge}`,
    'HttpOnly',
    'SameSite=Lax',
    ...(secure ? ['Secure'] : []),
  ]
  return parts.join('; ')
}

export function readCookie(
  { headers }: Pick<RouteRequest, 'headers'>,
  name: string,
  secure: boolean,
): string | undefined {
  const wanted = `${cookieName(name, secure)}=`
  const pairs = (headers.cookie ?? '').split(';').map((pair) => pair.trim())
  return pairs.find((pair) => pair.startsWith(wanted))?.slice(wanted.length)
}
