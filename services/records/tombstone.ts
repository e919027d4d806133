import type { CustomerRecord } from '../../onboarding/record.ts'

/**
 * What stays of an erased customer (GD-23): that there was one, when, and which notices were shown. No name, number,
 * address, contact point, credit outcome, typed words or review reasons.
 */
export function tombstone(record: CustomerRecord, erasedAt: string): CustomerRecord {
  return {
    reference: record.reference,
    status: 'erased',
    country: record.country,
    customerType: record.customerType,
    payment: record.payment,
    language: record.language,
    invoice: { channel: record.invoice.channel },
    provenance: {},
    notices: record.notices,
    ...(record.demo === undefined ? {} : { demo: record.demo }),
    createdAt: record.createdAt,
    erasedAt,
    definitionVersion: record.definitionVersion,
  }
}
