/**
 * What leaves the house about a customer: CloudEvents 1.0 in structured mode. Published with its JSON Schema in
 * `docs/events.md`; nothing that is not described here is ever sent.
 */
import { z } from 'zod'
import type { CreditOutcome, CustomerRecord, Provenance, RecordDecision } from './record.ts'
import { declineReasons } from './review/decline-reasons.ts'
import type { OutboxEvent } from './stores.ts'
import { countryCodes, customerTypes, invoiceChannels, languages, payments } from './vocabulary.ts'

/** Every event there is, in the order in which a customer may meet them. */
export const eventTypes = [
  'customer.created',
  'customer.in-review',
  'customer.updated',
  'customer.erased',
] as const satisfies readonly OutboxEvent['type'][]

const text = z.string()
const time = z.iso.datetime()
const optionalText = text.exactOptional()
const sources = ['customer', 'staff', 'register', 'import', 'profile'] as const

const address = z.object({ street: text, postalCode: text, city: text, country: text })

const provenance = z.object({
  source: z.enum(sources),
  sourceId: optionalText,
  attribution: z.object({ text, licence: text, url: text }).exactOptional(),
  by: optionalText,
  channel: text,
  at: time,
  verification: z.enum(['unverified', 'checked', 'register', 'differs', 'pending']),
  checkedAt: time.exactOptional(),
  said: optionalText,
  stated: z.unknown().exactOptional(),
  statedBy: z.object({ source: z.enum(sources), sourceId: optionalText, at: time }).exactOptional(),
  reason: optionalText,
}) satisfies z.ZodType<Provenance>

const credit = z.object({
  status: z.enum(['approved', 'referred', 'prepayment', 'pending', 'in-doubt']),
  limit: z.number().exactOptional(),
  currency: optionalText,
  paymentDays: z.number().exactOptional(),
  rules: z.array(text),
  policyVersion: text,
  routineVersion: text,
  /** Absent where no bureau was asked. */
  bureau: optionalText,
  inquiryId: optionalText,
  at: time,
  demo: z.literal(true).exactOptional(),
  amount: z.number(),
}) satisfies z.ZodType<CreditOutcome>

const decided = { id: text, by: text, at: time }

const decision = z.discriminatedUnion('kind', [
  z.object({ ...decided, kind: z.literal('approved') }),
  z.object({ ...decided, kind: z.literal('declined'), reason: z.enum(declineReasons) }),
]) satisfies z.ZodType<RecordDecision>

const notice = z.object({
  eventId: text,
  noticeId: text,
  kind: text,
  version: text,
  language: text,
  sha256: text,
  channel: text,
  at: time,
})

const company = z.object({
  number: text,
  name: text,
  legalForm: text,
  address,
  advertisingProtected: z.boolean().exactOptional(),
  status: optionalText,
  vat: z.object({ number: text, registered: z.boolean() }).exactOptional(),
})

const contact = z.object({ name: text, phone: optionalText, email: text, landline: optionalText })

const person = z.object({
  name: text,
  address,
  phone: optionalText,
  email: text,
  landline: optionalText,
  nationalNumber: z.literal('given').exactOptional(),
})

/** The finished customer as events tell it. A test holds it equal to `CustomerRecord`. */
export const recordSchema = z.object({
  reference: text,
  status: z.enum(['complete', 'in-review', 'declined', 'erased']),
  country: z.enum(countryCodes),
  customerType: z.enum(customerTypes),
  payment: z.enum(payments),
  language: z.enum(languages),
  company: company.exactOptional(),
  contact: contact.exactOptional(),
  person: person.exactOptional(),
  invoice: z.object({
    channel: z.enum(invoiceChannels),
    email: optionalText,
    gln: optionalText,
    peppol: optionalText,
    reference: optionalText,
  }),
  credit: credit.exactOptional(),
  provenance: z.record(text, provenance),
  notices: z.array(notice),
  reviewReasons: z.array(text).exactOptional(),
  demo: z.array(text).exactOptional(),
  duplicateOf: optionalText,
  decision: decision.exactOptional(),
  createdAt: time,
  changedAt: time.exactOptional(),
  closedAt: time.exactOptional(),
  strippedAt: time.exactOptional(),
  erasedAt: time.exactOptional(),
  definitionVersion: text,
}) satisfies z.ZodType<CustomerRecord>

const envelope = {
  specversion: z.literal('1.0'),
  /** Stable: the same for every attempt and every redelivery, equal to the header `webhook-id`. */
  id: text.min(1),
  /** The seller's profile that the customer belongs to. */
  source: text.regex(/^\/onboarding\/\S+$/),
  /** The customer's reference. */
  subject: text.min(1),
  time,
  datacontenttype: z.literal('application/json'),
}

/** One event as receivers get it. */
export const customerEventSchema = z.discriminatedUnion('type', [
  z.object({
    ...envelope,
    type: z.enum(['customer.created', 'customer.in-review']),
    data: recordSchema,
  }),
  z.object({
    ...envelope,
    type: z.literal('customer.updated'),
    /** `changed`: keys of the values that are other ones now (GD-22). Absent or empty: only what is known of them. */
    data: recordSchema.extend({ changed: z.array(text).exactOptional() }),
  }),
  z.object({
    ...envelope,
    type: z.literal('customer.erased'),
    data: z.object({ reference: text, status: z.literal('erased') }),
  }),
])
export type CustomerEvent = z.infer<typeof customerEventSchema>

const referenced = z.object({ reference: text })

/**
 * An event of the outbox as it is sent, with only what the schema describes. `undefined`: it does not fit the schema and
 * must not leave. `seller` is the id of the profile.
 */
export function toCustomerEvent(event: OutboxEvent, seller: string): CustomerEvent | undefined {
  const subject = referenced.safeParse(event.data)
  const { success, data } = customerEventSchema.safeParse({
    specversion: '1.0',
    id: event.id,
    source: `/onboarding/${encodeURIComponent(seller)}`,
    type: event.type,
    subject: subject.data?.reference,
    time: event.at,
    datacontenttype: 'application/json',
    data: event.data,
  })
  return success ? data : undefined
}
