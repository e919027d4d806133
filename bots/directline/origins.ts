import type { IncomingHttpHeaders } from 'node:http'

/** Which pages may talk to us: our own, and those that the seller named. */
export interface Origins {
  /** True for every caller that is not a page: those send no `Origin`. */
  allows(headers: IncomingHttpHeaders): boolean
  /** What lets an allowed page of another origin read the answer. */
  headers(headers: IncomingHttpHeaders): Readonly<Record<string, string>>
}

export function createOrigins(allowed: readonly string[]): Origins {
  const known = new Set(allowed.map((origin) => origin.toLowerCase().replace(/\/$/, '')))
  const allows = ({ origin, host }: IncomingHttpHeaders): boolean =>
    origin === undefined || known.has(origin.toLowerCase()) || isOwn(origin, host)
  return {
    allows,
    headers: (headers) =>
      headers.origin !== undefined && allows(headers)
        ? { 'access-control-allow-origin': headers.origin, vary: 'Origin' }
        : { vary: 'Origin' },
  }
}

const isOwn = (origin: string, host: string | undefined): boolean =>
  host !== undefined && URL.canParse(origin) && new URL(origin).host === host.toLowerCase()
