import { z } from 'zod'
import type { EventSink } from '../../onboarding/outbox.ts'
import { createTokenAuthorization } from '../http/access-token.ts'
import { basicValue } from '../http/authorization.ts'
import { createProviderClient } from '../http/provider-client.ts'
import type { Outside } from '../http/provider-health.ts'
import { createErpSink, type ErpCustomer } from './erp-sink.ts'

/** Fortnox (Sweden). Source: official OpenAPI and fortnox.se/developer (client credentials for service accounts). */
export interface FortnoxOptions {
  readonly baseUrl: string
  readonly tokenUrl: string
  readonly clientId: string
  readonly clientSecret: string
  readonly tenantId: string
}

export const fortnoxHosts = {
  baseUrl: 'https://api.fortnox.se',
  tokenUrl: 'https://apps.fortnox.se/oauth-v1/token',
}

const tokenSchema = z
  .object({ access_token: z.string().min(1), expires_in: z.number().positive() })
  .transform(({ access_token, expires_in }) => ({ token: access_token, seconds: expires_in }))

const found = z.object({ Customers: z.array(z.unknown()) })
const created = z.object({ Customer: z.object({ CustomerNumber: z.string() }) })

const deliveryType = {
  email: 'EMAIL',
  post: 'PRINT',
  gln: 'ELECTRONICINVOICE',
  peppol: 'ELECTRONICINVOICE',
} as const

/** As Fortnox writes it: `529999-9994`. */
const dashed = (number: string): string => `${number.slice(0, 6)}-${number.slice(6)}`

/** Field map; at most 50 characters in `YourReference`: what the customer wants its invoices to carry, else who speaks for it. */
function toFortnox({ reference, company, contact, invoice }: ErpCustomer) {
  const { street, postalCode, city, country } = company.address
  return {
    Customer: {
      Name: company.name,
      Type: 'COMPANY',
      OrganisationNumber: dashed(company.number),
      Address1: street,
      ZipCode: postalCode,
      City: city,
      CountryCode: country,
      Email: contact.email,
      Phone1: contact.phone,
      YourReference: invoice.reference ?? contact.name.slice(0, 50),
      ExternalReference: reference,
      Currency: 'SEK',
      DefaultDeliveryTypes: { Invoice: deliveryType[invoice.channel] },
      ...(invoice.email === undefined ? {} : { EmailInvoice: invoice.email }),
      ...(invoice.gln === undefined ? {} : { GLN: invoice.gln }),
    },
  }
}

function authorizationOf(options: FortnoxOptions, outside: Outside) {
  const { tokenUrl, clientId, clientSecret, tenantId } = options
  const endpoint = createProviderClient({ id: 'fortnox-token', baseUrl: tokenUrl }, outside)
  const headers = { authorization: basicValue(clientId, clientSecret), TenantId: tenantId }
  const form = { grant_type: 'client_credentials', scope: 'customer' }
  return createTokenAuthorization({
    now: outside.now,
    request: (signal) => endpoint.post({ path: '', form, schema: tokenSchema, headers, signal }),
  })
}

/** 25 requests in 5 seconds and token; two for each customer. */
export function createFortnoxErp(options: FortnoxOptions, outside: Outside): EventSink {
  const client = createProviderClient(
    {
      id: 'fortnox',
      baseUrl: options.baseUrl,
      authorization: authorizationOf(options, outside),
      budget: { requests: 20, perSeconds: 5 },
      deadline: 10_000,
    },
    outside,
  )
  return createErpSink({
    id: 'fortnox',
    country: 'SE',
    async find(number, signal) {
      const query = { organisationnumber: dashed(number) }
      const answer = await client.get({ path: '/3/customers', query, schema: found, signal })
      return answer.outcome === 'ok' ? { ...answer, value: answer.value.Customers.length } : answer
    },
    create: (customer, signal) =>
      client.post({
        path: '/3/customers',
        json: toFortnox(customer),
        schema: created,
        statuses: [400],
        signal,
      }),
  })
}
