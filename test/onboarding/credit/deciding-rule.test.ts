import { expect } from 'chai'
import fc from 'fast-check'
import { builtInRules } from '../../../onboarding/credit/apply-policy.ts'
import {
  decidedOn,
  decidingRule,
  inputKinds,
  isBlocked,
} from '../../../onboarding/credit/deciding-rule.ts'
import { decideCredit } from '../../../onboarding/credit/decide.ts'
import { anyFacts, anyPolicy, demoPolicy, ownPolicy } from './cases.ts'

describe('what decided', () => {
  const table = [
    [demoPolicy, 'score-good', ['bureau']],
    [demoPolicy, 'bureau-unknown', ['bureau']],
    [demoPolicy, 'company-bankrupt', ['register']],
    [demoPolicy, 'company-not-in-register', ['register', 'customer']],
    [demoPolicy, 'amount-large', ['purchases']],
    [ownPolicy, 'company-sound', ['register', 'customer']],
    [ownPolicy, 'equity-negative', ['register', 'customer']],
    [ownPolicy, 'roles-new', ['register']],
  ] as const
  for (const [policy, rule, kinds] of table) {
    it(`${rule}: ${kinds.join(', ')}`, () => {
      expect(decidedOn(policy, { rules: [rule] })).to.deep.equal(kinds)
    })
  }

  it('is nothing where no rule of the policy fired', () => {
    const decided = { rules: [builtInRules.noRule] }
    expect(decidingRule(demoPolicy, decided)).to.equal(undefined)
    expect(decidedOn(demoPolicy, decided)).to.deep.equal([])
  })

  it('never names a bureau that was not asked', () => {
    fc.assert(
      fc.property(anyPolicy, anyFacts, (policy, facts) => {
        const decision = decideCredit(policy, { ...facts, report: 'notAsked' })
        const kinds = decidedOn(policy, decision)
        expect(inputKinds).to.include.members([...kinds])
        expect(kinds).to.not.include('bureau')
      }),
    )
  })

  it('CR-10: knows a block by what the rule says, not by how it is called', () => {
    expect(isBlocked(demoPolicy, { rules: ['bureau-block'] })).to.equal(true)
    expect(isBlocked(demoPolicy, { rules: ['score-middle'] })).to.equal(false)
    const general = { rules: ['score-good', builtInRules.bureauBlockReview] }
    expect(isBlocked(demoPolicy, general)).to.equal(true)
  })
})
