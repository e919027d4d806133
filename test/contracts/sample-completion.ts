import type { NoticeEvidence } from '../../onboarding/notice-evidence.ts'
import type { CustomerRecord } from '../../onboarding/record.ts'
import type { Completion, OutboxEvent } from '../../onboarding/stores.ts'

export const createdAt = '2026-11-22T10:00:00.000Z'

/** Everything in the sample that must never be in a key, a log or an error. */
export const personalValues = [
  'Kari Prøve Nordmann',
  'kari@prove.example',
  '+46701740605',
  'Storgata 1',
  '12345674',
  'Prøvefabrikken',
]

function sampleEvidence(eventId: string): NoticeEvidence {
  return {
    eventId,
    kind: 'shown',
    noticeId: 'firstLayer',
    version: '1',
    language: 'no',
    sha256: 'a'.repeat(64),
    channel: 'webchat',
    at: createdAt,
    method: 'rendered',
  }
}

export function sampleRecord(reference: string): CustomerRecord {
  return {
    reference,
    status: 'complete',
    country: 'DK',
    customerType: 'business',
    payment: 'invoice',
    language: 'no',
    company: {
      number: '12345674',
      name: 'Prøvefabrikken ApS 🏭',
      legalForm: 'ApS',
      address: { street: 'Storgata 1', postalCode: '0155', city: 'Oslo', country: 'NO' },
    },
    contact: {
      name: 'Kari Prøve Nordmann',
      phone: '+46701740605',
      email: 'kari@prove.example',
    },
    invoice: { channel: 'email', email: 'kari@prove.example' },
    provenance: {
      'contact.name': {
        source: 'customer',
        channel: 'webchat',
        at: createdAt,
        verification: 'checked',
        said: 'kari prøve nordmann',
      },
    },
    notices: [],
    createdAt,
    definitionVersion: 'v1',
  }
}

export function sampleEvent(id: string, record: CustomerRecord): OutboxEvent {
  return { id, type: 'customer.created', at: createdAt, data: record }
}

export interface CompletionOptions {
  readonly reference?: string
  readonly claim?: string
  readonly evidence?: number
  readonly conversation?: string
}

/** A finished case; the reference is made from the case id unless given. */
export function sampleCompletion(caseId: string, options: CompletionOptions = {}): Completion {
  const record = sampleRecord(options.reference ?? `REF-${caseId}`)
  const evidence = Array.from({ length: options.evidence ?? 2 }, (_, index) =>
    sampleEvidence(`${caseId}-n${index}`),
  )
  return {
    caseId,
    record,
    evidence,
    conversation: options.conversation ?? `webchat:${caseId}`,
    event: sampleEvent(`${caseId}-created`, record),
    ...(options.claim === undefined ? {} : { claim: options.claim }),
  }
}
