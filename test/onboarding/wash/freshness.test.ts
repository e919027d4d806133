import { expect } from 'chai'
import type { Provenance } from '../../../onboarding/record.ts'
import { countFreshness, freshnessOf, verifiedAt } from '../../../onboarding/wash/freshness.ts'
import { sampleRecord } from '../../contracts/sample-completion.ts'

const limits = { contactDays: 365, companyDays: 30, addressDays: 365 }
const now = new Date('2026-11-25T00:00:00.000Z')

const known = (more: Partial<Provenance> = {}): Provenance => ({
  source: 'customer',
  channel: 'webchat',
  at: '2026-11-01T00:00:00.000Z',
  verification: 'checked',
  ...more,
})

describe('how fresh customer data is', () => {
  it('a value is verified when its owner said it, or a register agreed later', () => {
    expect(verifiedAt(known())).to.equal('2026-11-01T00:00:00.000Z')
    const checkedAt = '2026-11-20T00:00:00.000Z'
    expect(verifiedAt(known({ verification: 'register', checkedAt }))).to.equal(checkedAt)
  })

  it('what a file or the seller says, is contradicted or was never checked, is not verified', () => {
    for (const more of [
      { source: 'import' },
      { source: 'profile' },
      { verification: 'differs' },
      { verification: 'pending' },
      { verification: 'unverified' },
    ] as const) {
      expect(verifiedAt(known(more)), JSON.stringify(more)).to.equal(undefined)
    }
    expect(verifiedAt(undefined)).to.equal(undefined)
    const checkedAt = '2026-11-20T00:00:00.000Z'
    expect(verifiedAt(known({ source: 'import', checkedAt }))).to.equal(checkedAt)
  })

  it('company data grows old in 30 days, contact points in a year', () => {
    const month = known({ at: '2026-10-20T00:00:00.000Z' })
    const provenance = {
      payment: month,
      'company.name': month,
      'company.address': known(),
      'contact.phone': month,
      'contact.email': known({ at: '2025-11-20T00:00:00.000Z' }),
    }
    const record = { ...sampleRecord('BCDF-2345'), provenance }
    expect(freshnessOf(record, { limits, now })).to.deep.equal([
      { key: 'company.name', fresh: false },
      { key: 'company.address', fresh: true },
      { key: 'contact.phone', fresh: true },
      { key: 'contact.email', fresh: false },
    ])
    expect(freshnessOf({ ...record, status: 'erased' }, { limits, now })).to.deep.equal([])
  })

  it('invoices to the same mailbox are as fresh as that, whoever proposed it; others are not', () => {
    const old = known({ at: '2025-11-20T00:00:00.000Z' })
    const record = sampleRecord('BCDF-2345')
    const fresh = (more: Partial<typeof record>) =>
      freshnessOf({ ...record, ...more }, { limits, now }).find(
        ({ key }) => key === 'invoice.email',
      )?.fresh
    const provenance = {
      'contact.email': known(),
      'person.email': known(),
      'invoice.email': known({ source: 'profile' }),
    }
    expect(fresh({ provenance })).to.equal(true)
    expect(fresh({ provenance: { ...provenance, 'contact.email': old } })).to.equal(false)
    const { contact, ...rest } = record
    const person = { name: '', address: record.company?.address, ...contact }
    expect(
      freshnessOf({ ...rest, person, provenance } as typeof record, { limits, now }).every(
        ({ fresh: isFresh }) => isFresh,
      ),
    ).to.equal(true)
    const elsewhere = { channel: 'email', email: 'bilag@prove.example' } as const
    expect(fresh({ provenance, invoice: elsewhere })).to.equal(false)
  })

  it('is counted by field over all customers', () => {
    const first = countFreshness(new Map(), [{ key: 'contact.phone', fresh: true }])
    const both = countFreshness(first, [{ key: 'contact.phone', fresh: false }])
    expect([...both.values()]).to.deep.equal([
      { key: 'contact.phone', customers: 2, fresh: 1, share: 0.5 },
    ])
  })
})
