import { createHash, timingSafeEqual } from 'node:crypto'
import type { ReceiptRequest } from '../../onboarding/messaging/receipts.ts'

const digest = (text: string): Buffer => createHash('sha256').update(text).digest()

/** Whether a caller shows the key that it was given: as the header `x-receipts-key`, or as `key` in the address. */
export function showsKey({ headers, query }: ReceiptRequest, key: string): boolean {
  const header = headers['x-receipts-key']
  const given = typeof header === 'string' ? header : (query['key'] ?? '')
  return timingSafeEqual(digest(given), digest(key))
}
