import { createHmac } from 'node:crypto'

/** What is signed: any change of it breaks the signature. */
export interface Signed {
  /** `webhook-id`: the same for every attempt. */
  readonly id: string
  /** `webhook-timestamp`: seconds since 1970, of this attempt. */
  readonly timestamp: number
  readonly body: string
}

const prefix = 'whsec_'

/** The bytes behind `whsec_…`; 24 to 64 of them by the standard, `undefined` otherwise. */
export function secretBytes(secret: string): Buffer | undefined {
  if (!/^whsec_[A-Za-z0-9+/]+={0,2}$/.test(secret)) return undefined
  const bytes = Buffer.from(secret.slice(prefix.length), 'base64')
  return bytes.length >= 24 && bytes.length <= 64 ? bytes : undefined
}

/**
 * The header `webhook-signature` of Standard Webhooks, scheme v1: HMAC-SHA256 over `id.timestamp.body`. One signature for
 * each secret, so that a receiver verifies with the old one or the new one while they change.
 */
export function signatureHeader(secrets: readonly Buffer[], signed: Signed): string {
  const content = `${signed.id}.${signed.timestamp}.${signed.body}`
  return secrets
    .map((secret) => `v1,${createHmac('sha256', secret).update(content).digest('base64')}`)
    .join(' ')
}
