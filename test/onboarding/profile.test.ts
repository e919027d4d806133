import { expect } from 'chai'
import type { CreditRule } from '../../onboarding/credit/credit-policy.ts'
import { profileProblems, type Profile } from '../../onboarding/profile.ts'
import { demoProfile } from '../support/conversation.ts'

const withRule = (rule: CreditRule): Profile => ({
  ...demoProfile,
  credit: { ...demoProfile.credit, policy: { ...demoProfile.credit.policy, rules: [rule] } },
})

describe('the seller’s profile', () => {
  it('of the demo has no problems', () => {
    expect(profileProblems(demoProfile)).to.deep.equal([])
  })

  it('GD-26: may not switch credit on before the impact assessment is on file', () => {
    const { dpiaReference: _none, ...credit } = demoProfile.credit
    expect(profileProblems({ ...demoProfile, credit })[0]).to.include('GD-26')
    expect(
      profileProblems({ ...demoProfile, credit: { ...credit, enabled: false } }),
    ).to.deep.equal([])
  })

  it('GD-16: may not turn natural persons down by rule', () => {
    const rule: CreditRule = {
      id: 'low',
      when: { scoreBelow: 30 },
      then: { decision: 'prepayment' },
    }
    expect(profileProblems(withRule(rule))[0]).to.include('GD-16')
    const credit = { ...demoProfile.credit, shadow: withRule(rule).credit.policy }
    expect(profileProblems({ ...demoProfile, credit })[0]).to.match(/credit\.shadow.*GD-16/)
    const companies: CreditRule = { ...rule, when: { scoreBelow: 30, naturalPerson: false } }
    expect(profileProblems(withRule(companies))).to.deep.equal([])
  })
})
