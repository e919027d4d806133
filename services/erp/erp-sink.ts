import { toCustomerEvent } from '../../onboarding/customer-event.ts'
import type { DeliveryOutcome, DeliveryReason, EventSink } from '../../onboarding/outbox.ts'
import type { CustomerRecord } from '../../onboarding/record.ts'
import type { CountryCode } from '../../onboarding/vocabulary.ts'
import type { ProviderAnswer, Trouble } from '../http/provider-answer.ts'

/** A company as an ERP system is to get it: everything an ERP needs is there. */
export type ErpCustomer = CustomerRecord & {
  readonly company: NonNullable<CustomerRecord['company']>
  readonly contact: NonNullable<CustomerRecord['contact']>
}

/** Two calls that every ERP system has in some form. */
export interface ErpSystem {
  readonly id: string
  readonly country: CountryCode
  /** How many customers it has under this registration number. */
  find(number: string, signal: AbortSignal): Promise<ProviderAnswer<number>>
  create(customer: ErpCustomer, signal: AbortSignal): Promise<ProviderAnswer<unknown>>
}

/** What an answer that we did not get means for another attempt. */
const reasons: Readonly<Partial<Record<Trouble, DeliveryReason>>> = {
  unauthorized: 'unauthorised',
  forbidden: 'unauthorised',
  throttled: 'busy',
  overBudget: 'busy',
  server: 'status',
  badShape: 'answer',
  tooLarge: 'answer',
  redirected: 'redirect',
}

function outcomeOf(answer: ProviderAnswer<unknown>): DeliveryOutcome {
  if (answer.outcome === 'ok') return { outcome: 'delivered' }
  // The statuses that connectors expect say that the content is not taken: a person has to look.
  if (answer.outcome === 'status') return { outcome: 'refused', reason: 'rejected' }
  const reason = reasons[answer.reason] ?? 'unreachable'
  const { retryAfter: afterSeconds } = answer
  return { outcome: 'later', reason, ...(afterSeconds === undefined ? {} : { afterSeconds }) }
}

const isNumber = (number: string): boolean => /^\d{8,10}$/.test(number)

/**
 * Only companies with a public registration number: it is the key by which a repetition is recognised, and it stands in
 * URLs. A Swedish sole trader's is a national number (ID-03), and private persons have none.
 */
function isForErp(data: unknown, country: CountryCode): boolean {
  // The data of an event is a record; what fits no schema is stopped before it is sent.
  const { country: own, company } = data as Partial<CustomerRecord>
  return own === country && company !== undefined && isNumber(company.number)
}

/**
 * New customers go into the ERP system of their country, once: creating is not idempotent there, so the number is looked up
 * first. A company that is there already stays as it is.
 */
export function createErpSink(system: ErpSystem): EventSink {
  return {
    id: `${system.id}:${system.country}`,
    accepts: ({ type, data }) => type === 'customer.created' && isForErp(data, system.country),
    async deliver(event, signal) {
      const told = toCustomerEvent(event, '-')
      if (told === undefined || told.type === 'customer.erased') {
        return { outcome: 'refused', reason: 'schema' }
      }
      const { company, contact, ...rest } = told.data
      if (company === undefined || contact === undefined) {
        return { outcome: 'refused', reason: 'schema' }
      }
      const found = await system.find(company.number, signal)
      if (found.outcome !== 'ok') return outcomeOf(found)
      if (found.value > 0) return { outcome: 'delivered' }
      return outcomeOf(await system.create({ ...rest, company, contact }, signal))
    },
  }
}
