import { expect } from 'chai'
import { keepRechecked } from '../../../onboarding/recheck/keep-rechecked.ts'
import { withoutAnswer } from '../../../onboarding/recheck/recheck-record.ts'
import { pendingVat, withVatLookup } from '../../../onboarding/recheck/recheck-vat.ts'
import type { CustomerRecord, Provenance } from '../../../onboarding/record.ts'
import { sampleRecord } from '../../contracts/sample-completion.ts'

const pending: Provenance = {
  source: 'register',
  sourceId: 'vies',
  channel: 'webchat',
  at: '2026-11-22T10:00:00.000Z',
  verification: 'pending',
}
const by = { sourceId: 'vies', fetchedAt: '2026-11-22T10:05:00.000Z' }

const record: CustomerRecord = {
  ...sampleRecord('BCDF-2345'),
  provenance: { 'company.vat': pending },
}
const settled: CustomerRecord = { ...record, provenance: {} }

describe('a VAT registration that is checked later', () => {
  for (const [outcome, registered] of [
    ['registered', true],
    ['notRegistered', false],
  ] as const) {
    it(`${outcome}: written down with who said so, and nobody has to look`, () => {
      const after = withVatLookup(record, { outcome, ...by })
      expect(after.company?.vat).to.deep.equal({ number: 'DK12345674', registered })
      expect(after.provenance['company.vat']).to.deep.equal({
        ...pending,
        verification: 'register',
        checkedAt: by.fetchedAt,
      })
      expect(after).to.include({ status: record.status })
      expect(after).not.to.have.property('reviewReasons')
      expect(keepRechecked(after, record)).to.deep.equal(after)
    })
  }

  it('no answer yet changes nothing, and none in the end leaves it out without a review', () => {
    expect(withVatLookup(record, { outcome: 'unavailable', sourceId: 'vies' })).to.equal(record)
    expect(withoutAnswer(record)).to.deep.equal(settled)
  })

  it('is left out when the seller asks nobody any more', () => {
    const after = withVatLookup(record, { outcome: 'notAsked', sourceId: 'none' })
    expect(after).to.deep.equal(settled)
  })

  it('is nothing that waits where it was told, or where there is no company', () => {
    expect(pendingVat(record)).to.equal('DK12345674')
    const { company: _company, ...person } = record
    for (const other of [settled, person]) {
      expect(pendingVat(other)).to.equal(undefined)
      expect(withVatLookup(other, { outcome: 'registered', ...by })).to.equal(other)
    }
  })
})
