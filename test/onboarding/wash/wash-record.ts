import type { CompanyLookup, RegisteredCompany } from '../../../onboarding/ports.ts'
import type { CustomerRecord, Provenance } from '../../../onboarding/record.ts'

export const now = new Date('2026-11-25T00:00:00.000Z')
export const limits = { contactDays: 365, companyDays: 30, addressDays: 365 }
export const today = { limits, askDays: 90, now }

const dayMs = 24 * 60 * 60 * 1000

/** So many days before `now`, ISO 8601 UTC. */
export const daysAgo = (days: number): string =>
  new Date(now.getTime() - days * dayMs).toISOString()

export const said = (days: number, more: Partial<Provenance> = {}): Provenance => ({
  source: 'customer',
  channel: 'webchat',
  at: daysAgo(days),
  verification: 'checked',
  ...more,
})

const home = { street: 'Vestergade 3, 2. tv', postalCode: '8000', city: 'Aarhus C', country: 'DK' }

/** A Danish company whose values were all said so many days ago. */
export function company(days: number, more: Partial<CustomerRecord> = {}): CustomerRecord {
  const keys = [
    'company.number',
    'company.name',
    'company.legalForm',
    'company.address',
    'contact.name',
    'contact.phone',
    'contact.email',
    'invoice.email',
  ]
  return {
    reference: 'BCDF-2345',
    status: 'complete',
    country: 'DK',
    customerType: 'business',
    payment: 'invoice',
    language: 'da',
    company: {
      number: '12345674',
      name: 'Nordlys ApS',
      legalForm: 'ApS',
      address: home,
      status: 'active',
    },
    contact: { name: 'Mette Prøve', phone: '+4520123456', email: 'mette@nordlys.example' },
    invoice: { channel: 'email', email: 'mette@nordlys.example' },
    provenance: Object.fromEntries(keys.map((key) => [key, said(days)])),
    notices: [],
    createdAt: daysAgo(days),
    definitionVersion: 'v1',
    ...more,
  }
}

/** A private customer. */
export function person(days: number): CustomerRecord {
  const { company: _company, contact: _contact, ...rest } = company(days)
  const keys = ['person.name', 'person.address', 'person.phone', 'person.email']
  return {
    ...rest,
    customerType: 'private',
    payment: 'prepayment',
    person: {
      name: 'Mette Prøve',
      address: home,
      phone: '+4520123456',
      email: 'mette@nordlys.example',
    },
    provenance: Object.fromEntries(keys.map((key) => [key, said(days)])),
  }
}

/** What the register says; the same as the record unless told otherwise. */
export const register = (more: Partial<RegisteredCompany> = {}): CompanyLookup => ({
  outcome: 'found',
  sourceId: 'cvr',
  fetchedAt: now.toISOString(),
  company: {
    number: '12345674',
    country: 'DK',
    name: 'Nordlys ApS',
    legalForm: 'ApS',
    address: home,
    status: 'active',
    ...more,
  },
})
