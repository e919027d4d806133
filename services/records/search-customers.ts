import { countries } from '../../onboarding/countries/index.ts'
import type { CustomerRecord } from '../../onboarding/record.ts'
import { toReference } from '../../onboarding/reference.ts'
import { isSearchable, matchesCustomer } from '../../onboarding/staff/match-customer.ts'
import { countryCodes } from '../../onboarding/vocabulary.ts'
import type { TableCustomerStore } from './customer-store.ts'

export interface Found {
  readonly records: readonly CustomerRecord[]
  /** There are more customers to be looked through: go on after this reference. */
  readonly next?: string
}

type Customers = Pick<TableCustomerStore, 'get' | 'holderOf' | 'list'>

/** So many records are looked through in one request; the next one goes on. */
const atOnce = 1000

/** By what has an index: the reference, and the number of a company. */
async function direct(query: string, customers: Customers): Promise<CustomerRecord | undefined> {
  const reference = toReference(query)
  const byReference = reference === undefined ? undefined : await customers.get(reference)
  if (byReference !== undefined) return byReference
  for (const country of countryCodes) {
    const reading = countries[country].readCompanyNumber(query, { testSeries: true })
    if (!reading.ok) continue
    const record = await customers.holderOf(`${country}:${reading.value.number}`)
    if (record !== undefined) return record
  }
  return undefined
}

/**
 * Customers that staff look for. Reference and company number are point reads. A name, a phone number or an e-mail address is
 * looked for in a bounded piece of all records: there is no index of names, because that would be one more place where
 * customers' data lies and has to be erased (docs/decisions/desk-search.md).
 */
export async function searchCustomers(
  customers: Customers,
  query: string,
  after?: string,
): Promise<Found> {
  const one = after === undefined ? await direct(query, customers) : undefined
  if (one !== undefined) return { records: [one] }
  if (!isSearchable(query)) return { records: [] }
  const page = await customers.list({
    limit: atOnce,
    duplicates: true,
    ...(after === undefined ? {} : { after }),
  })
  const records = page.records.filter((record) => matchesCustomer(record, query))
  return { records, ...(page.next === undefined ? {} : { next: page.next }) }
}
