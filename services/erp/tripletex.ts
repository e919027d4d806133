import { z } from 'zod'
import type { EventSink } from '../../onboarding/outbox.ts'
import { createTokenAuthorization } from '../http/access-token.ts'
import { basicValue } from '../http/authorization.ts'
import { createProviderClient } from '../http/provider-client.ts'
import type { Outside } from '../http/provider-health.ts'
import { createErpSink, type ErpCustomer } from './erp-sink.ts'

/** Tripletex (Norway). Source: the official OpenAPI in Tripletex/tripletex-api2. */
export interface TripletexOptions {
  readonly baseUrl: string
  readonly consumerToken: string
  readonly employeeToken: string
}

export const tripletexHost = 'https://tripletex.no/v2'

const session = z
  .object({ value: z.object({ token: z.string().min(1) }) })
  // Asked for until tomorrow; renewed every twelve hours, so that the day's end does not matter.
  .transform(({ value }) => ({ token: value.token, seconds: 12 * 3600 }))
const found = z.object({ fullResultSize: z.number() })
const created = z.object({ value: z.object({ id: z.number() }) })

const sendMethod = { email: 'EMAIL', post: 'PAPER', gln: 'EHF', peppol: 'EHF' } as const

/** Field map. Without a country of its own an address is Norwegian. */
function toTripletex({ company, contact, invoice }: ErpCustomer) {
  const { street, postalCode, city } = company.address
  return {
    name: company.name,
    organizationNumber: company.number,
    isPrivateIndividual: false,
    isCustomer: true,
    email: contact.email,
    invoiceEmail: invoice.email ?? contact.email,
    phoneNumberMobile: contact.phone,
    invoiceSendMethod: sendMethod[invoice.channel],
    postalAddress: { addressLine1: street, postalCode, city },
  }
}

function authorizationOf(options: TripletexOptions, outside: Outside) {
  const { baseUrl, consumerToken, employeeToken } = options
  const endpoint = createProviderClient({ id: 'tripletex-token', baseUrl }, outside)
  const tomorrow = (): string =>
    new Date(outside.now().getTime() + 24 * 3600 * 1000).toISOString().slice(0, 10)
  return createTokenAuthorization({
    now: outside.now,
    // The only place that Tripletex takes these tokens is the URL. Nothing of it is logged.
    request: (signal) =>
      endpoint.put({
        path: '/token/session/:create',
        query: { consumerToken, employeeToken, expirationDate: tomorrow() },
        schema: session,
        signal,
      }),
    header: (token) => ({ authorization: basicValue('0', token) }),
  })
}

export function createTripletexErp(options: TripletexOptions, outside: Outside): EventSink {
  const { baseUrl } = options
  const authorization = authorizationOf(options, outside)
  const client = createProviderClient(
    { id: 'tripletex', baseUrl, authorization, deadline: 10_000 },
    outside,
  )
  return createErpSink({
    id: 'tripletex',
    country: 'NO',
    async find(organizationNumber, signal) {
      const query = { organizationNumber, from: 0, count: 10, fields: 'id,name,version' }
      const answer = await client.get({ path: '/customer', query, schema: found, signal })
      return answer.outcome === 'ok' ? { ...answer, value: answer.value.fullResultSize } : answer
    },
    create: (customer, signal) =>
      client.post({
        path: '/customer',
        json: toTripletex(customer),
        schema: created,
        statuses: [422],
        signal,
      }),
  })
}
