export interface SecurityOptions {
  /** Origins whose pages may show ours in a frame. */
  readonly frameAncestors: readonly string[]
  /** Served over TLS, by us or by the balancer in front. */
  readonly tls: boolean
  /** Other origins that our page talks to: Azure Direct Line where it carries the chat. */
  readonly connect?: readonly string[]
}

/** Headers of every answer. Web Chat needs inline styles and its own data: images; nothing needs an inline script. */
export function securityHeaders({
  frameAncestors,
  tls,
  connect = [],
}: SecurityOptions): Record<string, string> {
  const policy = [
    "default-src 'self'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    ["connect-src 'self' ws: wss:", ...connect].join(' '),
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    `frame-ancestors ${["'self'", ...frameAncestors].join(' ')}`,
  ]
  return {
    'content-security-policy': policy.join('; '),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    ...(tls && { 'strict-transport-security': 'max-age=31536000; includeSubDomains' }),
  }
}
