import { expect } from 'chai'
import type { CustomerRecord, Provenance } from '../../../onboarding/record.ts'
import { noQuality, withRecord } from '../../../onboarding/quality/quality.ts'
import { sampleRecord } from '../../contracts/sample-completion.ts'

const now = new Date('2026-11-22T10:00:00.000Z')

const stands = (at: string, more: Partial<Provenance> = {}): Provenance => ({
  source: 'customer',
  channel: 'webchat',
  at,
  verification: 'checked',
  ...more,
})

const of = (...records: readonly CustomerRecord[]) =>
  records.reduce((figures, record) => withRecord(figures, record), noQuality)

const good = sampleRecord('BCDF-2345')

describe('data quality', () => {
  it('completeness: who has everything that is required, by country and type', () => {
    const { contact: _contact, ...lacking } = good
    const { company: _company, ...others } = good
    const person: CustomerRecord = {
      ...others,
      ...{ customerType: 'private', country: 'SE', payment: 'prepayment' },
    }
    const { customers, complete } = of(good, lacking, person)
    expect(customers).to.equal(3)
    expect(complete).to.deep.equal({
      'DK business': { part: 1, whole: 2 },
      'SE private': { part: 0, whole: 1 },
    })
  })

  it('validity: how many values stand on what', () => {
    const at = now.toISOString()
    const provenance = {
      'company.name': stands(at, { verification: 'register' }),
      'company.address': stands(at, { verification: 'differs' }),
      'contact.name': stands(at),
      'contact.email': stands(at),
    }
    const { verification } = of({ ...good, provenance })
    expect(verification).to.deep.equal({ register: 1, differs: 1, checked: 2 })
  })

  it('duplicates: applications for a company that somebody else has', () => {
    const { duplicates } = of(good, { ...good, duplicateOf: 'GHJK-2345' })
    expect(duplicates).to.deep.equal({ part: 1, whole: 2 })
  })

  it('says nothing of erased customers', () => {
    expect(of({ ...good, status: 'erased' })).to.deep.equal(noQuality)
  })
})
