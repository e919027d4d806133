import type { ReceiptReader } from '../../onboarding/messaging/receipts.ts'
import type { MailMarks } from './mail-mark.ts'
import { readBounce } from './read-bounce.ts'
import { showsKey } from './receipts-key.ts'

export interface MailReceiptsOptions {
  /** What whoever hands mail over shows: as the header `x-receipts-key`, or as `key` in the address. */
  readonly key: string
  readonly marks: MailMarks
  readonly now: () => Date
}

/**
 * Bounces that come by mail (DQ-10): the mail host hands each mail over that comes to where bounces go, as it is. Mail that is no
 * bounce of ours is taken and forgotten: a mailbox gets all kinds, and nobody is to send it again.
 */
export const createMailReceipts = ({ key, marks, now }: MailReceiptsOptions): ReceiptReader => ({
  id: 'mail',
  body: 'mail',
  read(request) {
    if (!showsKey(request, key)) return { outcome: 'forbidden' }
    const raw = typeof request.body === 'string' ? request.body : ''
    const reading = readBounce(raw, marks, now().toISOString())
    if (reading.kind === 'malformed') return { outcome: 'malformed' }
    const report = reading.kind === 'bounce' ? reading.report : undefined
    return { outcome: 'reports', reports: report === undefined ? [] : [report] }
  },
})
