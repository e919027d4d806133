import { expect } from 'chai'
import { isClosed } from '../../onboarding/closed-company.ts'
import type { CompanyFacts } from '../../onboarding/case-state.ts'
import { present } from '../../onboarding/present.ts'
import { textValue } from '../../onboarding/text-value.ts'

describe('values', () => {
  it('that are text are text; addresses, amounts and nothing are none', () => {
    expect(textValue('Nordlys ApS')).to.equal('Nordlys ApS')
    expect(textValue(5000)).to.equal('')
    expect(textValue(undefined)).to.equal('')
  })

  it('that are missing are left out of an object', () => {
    expect(present({ a: 1, b: undefined })).to.deep.equal({ a: 1 })
  })
})

describe('DQ-08: a company that the register calls closed', () => {
  const company: CompanyFacts = {
    outcome: 'found',
    sourceId: 'demo-register',
    fetchedAt: '2026-11-23T10:00:00.000Z',
    number: '12345674',
  }

  it('is dissolved, bankrupt or winding up', () => {
    for (const status of ['dissolved', 'bankrupt', 'windingUp'] as const) {
      expect(isClosed({ company: { ...company, status } })).to.equal(true)
    }
  })

  it('is not one that is active, unknown, or was never looked up', () => {
    expect(isClosed({ company: { ...company, status: 'active' } })).to.equal(false)
    expect(isClosed({ company })).to.equal(false)
    expect(isClosed({})).to.equal(false)
  })
})
