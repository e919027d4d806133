import { expect } from 'chai'
import { basisOf } from '../../../onboarding/credit/credit-basis.ts'
import type { CreditFacts } from '../../../onboarding/credit/credit-facts.ts'
import { decideCredit } from '../../../onboarding/credit/decide.ts'
import { explainCredit } from '../../../onboarding/credit/explanation.ts'
import { sampleOutcome } from '../../contracts/sample-credit.ts'
import { demoPolicy, goodCompany, goodPerson } from './cases.ts'

const { limit: _limit, paymentDays: _days, ...base } = sampleOutcome

function explained(facts: CreditFacts, rules?: readonly string[]) {
  const { changes: _changes, ...decision } = decideCredit(demoPolicy, facts)
  const outcome = { ...base, ...decision, ...(rules === undefined ? {} : { rules }) }
  const decided = { policy: demoPolicy, basis: basisOf(demoPolicy, facts) }
  return explainCredit('BCDF-2345', outcome, { outcome, decided })
}

describe('the explanation of a credit decision (GD-18)', () => {
  it('names the rule, what it looked at, and what would have helped', () => {
    const { reasons } = explained({ ...goodCompany, score: 45 })
    expect(reasons?.rule?.id).to.equal('score-middle')
    expect(reasons).to.deep.include({
      conditions: ['scoreBelow'],
      builtIn: [],
      changes: ['higherScore'],
      together: false,
      reproduced: true,
    })
  })

  it('CR-07: holds neither the score nor its band', () => {
    const { reasons } = explained({ ...goodPerson, score: 47 })
    expect(reasons?.inputs).to.include({ amount: 2000 }).and.not.have.property('score')
    expect(JSON.stringify(reasons)).to.not.include('47')
  })

  it('says when only several changes together would have helped', () => {
    const { reasons } = explained({ ...goodCompany, registerStatus: 'bankrupt', score: 10 })
    expect(reasons).to.deep.include({ changes: ['activeCompany', 'higherScore'], together: true })
  })

  it('names a built-in rule where the policy had none', () => {
    const { reasons } = explained({ ...goodCompany, report: 'unavailable', score: undefined })
    expect(reasons).to.deep.include({ builtIn: ['bureauUnavailable'] })
    expect(reasons).to.not.have.property('rule')
  })

  it('says so when deciding again comes out otherwise', () => {
    expect(explained(goodCompany, ['amount-large']).reasons?.reproduced).to.equal(false)
  })

  it('has no reasons once they are no longer kept', () => {
    const bare = { reference: 'BCDF-2345', outcome: sampleOutcome, assessed: true }
    expect(explainCredit('BCDF-2345', sampleOutcome, undefined)).to.deep.equal(bare)
    expect(explainCredit('BCDF-2345', sampleOutcome, { outcome: sampleOutcome })).to.deep.equal(
      bare,
    )
  })
})
