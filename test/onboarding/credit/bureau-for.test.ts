import { expect } from 'chai'
import { bureauFor } from '../../../onboarding/credit/bureau-for.ts'

const company = { customerType: 'business', naturalPerson: false } as const

describe('the bureau that a notice names (CR-05)', () => {
  it('is the seller’s, where it is asked about such a customer', () => {
    expect(bureauFor({ name: 'Demo Bureau' }, company)).to.equal('Demo Bureau')
    expect(bureauFor({ name: 'Demo Bureau' }, { naturalPerson: true })).to.equal('Demo Bureau')
  })

  it('is none where the bureau does not cover the customer; unknown counts as private (CR-06)', () => {
    const bureau = {
      name: 'Demo Bureau',
      covers: ({ customerType }: { customerType: string }) => customerType === 'business',
    }
    expect(bureauFor(bureau, company)).to.equal('Demo Bureau')
    expect(bureauFor(bureau, { naturalPerson: true })).to.equal(undefined)
  })

  it('is none where the seller has none', () => {
    expect(bureauFor({ name: undefined }, company)).to.equal(undefined)
  })
})
