import { expect } from 'chai'
import { dueStep, strippedRecord, type RecordStep } from '../../onboarding/record-retention.ts'
import type { CustomerRecord } from '../../onboarding/record.ts'
import type { Retention } from '../../onboarding/retention.ts'
import type { CountryCode } from '../../onboarding/vocabulary.ts'
import { sampleRecord } from '../contracts/sample-completion.ts'

const retention: Retention = {
  unfinishedHours: 24,
  parkedDays: 14,
  transcriptDays: 14,
  creditDays: 365,
  evidenceYears: 5,
  declinedDays: 365,
  closedDays: 90,
  accountingYears: { DK: 5, SE: 7, NO: 5 },
}

const of = (change: Partial<CustomerRecord>): CustomerRecord => ({
  ...sampleRecord('BCDF-2345'),
  createdAt: '2026-11-22T10:00:00.000Z',
  ...change,
})

const stepAt = (record: CustomerRecord, now: string): RecordStep | undefined =>
  dueStep(record, retention, new Date(now))

describe('what goes of a customer when (compliance-and-ux.md 1.5)', () => {
  it('a customer stays as long as the seller has not closed it', () => {
    for (const status of ['complete', 'in-review'] as const)
      expect(stepAt(of({ status }), '2046-11-22T10:00:00.000Z')).to.equal(undefined)
  })

  it('somebody who was turned down goes twelve months after that', () => {
    const by = { id: 'd1', by: 's1', kind: 'declined', reason: 'notServed' } as const
    const declined = of({
      status: 'declined',
      decision: { ...by, at: '2026-12-01T10:00:00.000Z' },
    })
    expect(stepAt(declined, '2027-12-01T09:59:59.999Z')).to.equal(undefined)
    expect(stepAt(declined, '2027-12-01T10:00:00.000Z')).to.equal('erase')
    expect(stepAt(of({ status: 'declined' }), '2027-11-22T10:00:00.000Z')).to.equal('erase')
  })

  it('ID-10: a national number goes a day after it was decided, not while a person looks', () => {
    const { company: _company, contact: _contact, ...rest } = of({})
    const address = { street: 'Storgata 1', postalCode: '0155', city: 'Oslo', country: 'NO' }
    const person = {
      name: 'Kari Prøve',
      address,
      email: 'k@prove.example',
      nationalNumber: 'given',
    }
    const record = { ...rest, person } as CustomerRecord
    expect(stepAt(record, '2026-11-23T09:59:00.000Z')).to.equal(undefined)
    expect(stepAt(record, '2026-11-23T10:00:00.000Z')).to.equal('number')
    expect(stepAt({ ...record, status: 'in-review' }, '2027-11-23T10:00:00.000Z')).to.equal(
      undefined,
    )
  })

  it('GD-29: who was turned down goes after twelve months also when closed: there is nothing to account for', () => {
    const declined = of({ status: 'declined', closedAt: '2027-01-10T10:00:00.000Z' })
    expect(stepAt(declined, '2027-11-22T09:59:59.999Z')).to.equal('strip')
    expect(stepAt(declined, '2027-11-22T10:00:00.000Z')).to.equal('erase')
  })

  it('ID-10: closing a customer keeps no national number, and the number keeps nothing else', () => {
    const { company: _company, contact: _contact, ...rest } = of({})
    const address = { street: 'Storgata 1', postalCode: '0155', city: 'Oslo', country: 'NO' }
    const named = { name: 'Kari Prøve', address, email: 'k@prove.example' } as const
    const person = { ...named, nationalNumber: 'given' } as const
    const record: CustomerRecord = { ...rest, person, closedAt: '2026-11-22T11:00:00.000Z' }
    expect(stepAt(record, '2026-11-23T10:00:00.000Z')).to.equal('number')
    expect(stepAt(record, '2027-02-20T11:00:00.000Z')).to.equal('strip')
  })

  const closed = (country: CountryCode) => of({ country, closedAt: '2026-05-17T10:00:00.000Z' })

  it('GD-29: of a closed customer what is no accounting material goes first, once', () => {
    expect(stepAt(closed('DK'), '2026-08-15T09:59:00.000Z')).to.equal(undefined)
    expect(stepAt(closed('DK'), '2026-08-15T10:00:00.000Z')).to.equal('strip')
    const stripped = { ...closed('DK'), strippedAt: '2026-08-15T10:00:00.000Z' }
    expect(stepAt(stripped, '2028-08-15T10:00:00.000Z')).to.equal(undefined)
  })

  const accounts: readonly (readonly [CountryCode, string])[] = [
    ['DK', '2032-01-01T00:00:00.000Z'],
    ['NO', '2032-01-01T00:00:00.000Z'],
    ['SE', '2034-01-01T00:00:00.000Z'],
  ]
  for (const [country, end] of accounts) {
    it(`GD-29: accounting material of a customer in ${country} closed in 2026 goes at ${end}`, () => {
      const before = new Date(Date.parse(end) - 1).toISOString()
      expect(stepAt({ ...closed(country), strippedAt: before }, before)).to.equal(undefined)
      expect(stepAt(closed(country), end)).to.equal('erase')
    })
  }

  it('what is left of an erased customer goes with the proof of its notices', () => {
    const erased = of({ status: 'erased', erasedAt: '2027-02-28T10:00:00.000Z' })
    expect(stepAt(erased, '2032-02-28T09:59:00.000Z')).to.equal(undefined)
    expect(stepAt(erased, '2032-02-28T10:00:00.000Z')).to.equal('forget')
    expect(stepAt(of({ status: 'erased' }), '2031-11-22T10:00:00.000Z')).to.equal('forget')
  })
})

describe('GD-29: a closed customer without what was collected beside the accounts', () => {
  it('keeps who was invoiced, where and how; nobody can be reached, nothing was decided', () => {
    const record = of({ closedAt: '2026-05-17T10:00:00.000Z', reviewReasons: ['x'] })
    const stripped = strippedRecord(record, '2026-08-15T10:00:00.000Z')
    const { company, invoice, notices, reference } = record
    expect(stripped).to.deep.include({ company, invoice, notices, reference })
    expect(stripped).to.include({ strippedAt: '2026-08-15T10:00:00.000Z' })
    for (const key of ['contact', 'credit', 'reviewReasons', 'decision'])
      expect(stripped).not.to.have.property(key)
    const kept = Object.keys(stripped.provenance)
    expect(kept.filter((key) => /contact|phone|email|credit/.test(key))).to.deep.equal([])
  })

  it('of a person name and address are left', () => {
    const { company: _company, contact: _contact, ...rest } = of({})
    const address = { street: 'Storgata 1', postalCode: '0155', city: 'Oslo', country: 'NO' }
    const person = {
      name: 'Kari Prøve',
      address,
      phone: '+4740600000',
      email: 'k@prove.example',
      nationalNumber: 'given',
    } as const
    const stripped = strippedRecord({ ...rest, person }, '2026-08-15T10:00:00.000Z')
    expect(stripped.person).to.deep.equal({ name: 'Kari Prøve', address, email: '' })
  })
})
