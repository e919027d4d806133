import { expect } from 'chai'
import { newCase, type CaseState, type CompanyFacts } from '../../../onboarding/case-state.ts'
import { creditFactsOf } from '../../../onboarding/credit/credit-facts-of.ts'
import { demoProfile } from '../../support/conversation.ts'

const at = '2026-11-23T10:00:00.000Z'
const situation = {
  profile: demoProfile,
  country: 'DK',
  amount: 5000,
  report: 'notAsked',
  now: new Date(at),
} as const

function caseOf(company?: CompanyFacts): CaseState {
  const state = newCase({
    conversation: 'webchat:1',
    caseId: 'case-1',
    reference: 'BCDF-2345',
    language: 'da',
    channel: 'webchat',
    at,
    definition: 'v1',
  })
  const answer = (value: string) =>
    ({ value, source: 'customer', channel: 'webchat', at, verification: 'checked' }) as const
  const answers = {
    country: answer('DK'),
    customerType: answer(company === undefined ? 'private' : 'business'),
    'company.legalForm': answer('ApS'),
  }
  return { ...state, answers, ...(company === undefined ? {} : { company }) }
}

const looked = { sourceId: 'demo-register', fetchedAt: at, number: '12345674' }

describe('the facts that the credit policy may look at', () => {
  it('are what the register tells, as of now', () => {
    const company: CompanyFacts = {
      ...looked,
      outcome: 'found',
      status: 'active',
      registeredOn: '2025-10-31',
      signals: {
        equity: 'negative',
        accountsOverdue: true,
        vatRegistered: false,
        rolesChangedOn: '2026-09-01',
      },
    }
    expect(
      creditFactsOf(caseOf(company), { ...situation, report: 'report', score: 61 }),
    ).to.deep.equal({
      country: 'DK',
      customerType: 'business',
      naturalPerson: false,
      report: 'report',
      score: 61,
      amount: 5000,
      registerStatus: 'active',
      ageMonths: 13,
      equity: 'negative',
      accountsOverdue: true,
      vatRegistered: false,
      rolesChangedMonths: 2,
    })
  })

  it('say of a register without an answer only that it had none', () => {
    for (const outcome of ['notFound', 'unavailable'] as const) {
      const facts = creditFactsOf(caseOf({ ...looked, outcome }), situation)
      expect(facts).to.include({ registerStatus: outcome }).and.not.have.property('ageMonths')
    }
  })

  it('of a private person, or of whom nothing is known, are few (CR-06)', () => {
    const expected = {
      country: 'DK',
      customerType: 'private',
      naturalPerson: true,
      report: 'notAsked',
      amount: 5000,
    }
    expect(creditFactsOf(caseOf(), situation)).to.deep.equal(expected)
    expect(creditFactsOf({ ...caseOf(), answers: {} }, situation)).to.deep.equal(expected)
  })
})
