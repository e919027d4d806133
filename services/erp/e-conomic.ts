import { z } from 'zod'
import type { EventSink } from '../../onboarding/outbox.ts'
import { fixedHeaders } from '../http/authorization.ts'
import { createProviderClient } from '../http/provider-client.ts'
import type { Outside } from '../http/provider-health.ts'
import { createErpSink, type ErpCustomer } from './erp-sink.ts'

/** What e-conomic wants of every customer; the numbers are the seller's own (`/customer-groups` and so on). */
export interface EconomicDefaults {
  readonly customerGroup: number
  readonly paymentTerms: number
  readonly vatZone: number
}

/** e-conomic (Denmark). Source: restdocs.e-conomic.com as public clients use it. */
export interface EconomicOptions extends EconomicDefaults {
  readonly baseUrl: string
  readonly appSecretToken: string
  readonly agreementGrantToken: string
}

export const economicHost = 'https://restapi.e-conomic.com'

const found = z.object({ collection: z.array(z.unknown()) })
const created = z.object({ customerNumber: z.number() })

const names: Readonly<Record<string, string>> = { DK: 'Danmark', SE: 'Sverige', NO: 'Norge' }

/** Field map. */
function toEconomic(customer: ErpCustomer, options: EconomicDefaults) {
  const { company, contact, invoice, credit } = customer
  const { street, postalCode, city, country } = company.address
  return {
    name: company.name,
    currency: 'DKK',
    customerGroup: { customerGroupNumber: options.customerGroup },
    paymentTerms: { paymentTermsNumber: options.paymentTerms },
    vatZone: { vatZoneNumber: options.vatZone },
    corporateIdentificationNumber: company.number,
    address: street,
    zip: postalCode,
    city,
    country: names[country] ?? country,
    email: invoice.email ?? contact.email,
    telephoneAndFaxNumber: contact.phone,
    ...(invoice.gln === undefined ? {} : { ean: invoice.gln }),
    ...(credit?.limit === undefined ? {} : { creditLimit: credit.limit }),
  }
}

export function createEconomicErp(options: EconomicOptions, outside: Outside): EventSink {
  const client = createProviderClient(
    {
      id: 'e-conomic',
      baseUrl: options.baseUrl,
      authorization: fixedHeaders({
        'X-AppSecretToken': options.appSecretToken,
        'X-AgreementGrantToken': options.agreementGrantToken,
      }),
      deadline: 10_000,
    },
    outside,
  )
  return createErpSink({
    id: 'e-conomic',
    country: 'DK',
    async find(number, signal) {
      const query = { filter: `corporateIdentificationNumber$eq:${number}`, pagesize: 20 }
      const answer = await client.get({ path: '/customers', query, schema: found, signal })
      return answer.outcome === 'ok' ? { ...answer, value: answer.value.collection.length } : answer
    },
    create: (customer, signal) =>
      client.post({
        path: '/customers',
        json: toEconomic(customer, options),
        schema: created,
        statuses: [400],
        signal,
      }),
  })
}
