import { expect } from 'chai'
import fc from 'fast-check'
import { applyPolicy } from '../../../onboarding/credit/apply-policy.ts'
import { basisOf } from '../../../onboarding/credit/credit-basis.ts'
import type { CreditFacts } from '../../../onboarding/credit/credit-facts.ts'
import type { CreditLogEntry } from '../../../onboarding/credit/credit-log.ts'
import type { CreditPolicy } from '../../../onboarding/credit/credit-policy.ts'
import { decideCredit } from '../../../onboarding/credit/decide.ts'
import { diffOfShadow, diffOnHistory } from '../../../onboarding/credit/policy-diff.ts'
import { withoutPolicy } from '../../../onboarding/credit/without-policy.ts'
import { sampleIntent, sampleOutcome } from '../../contracts/sample-credit.ts'
import { anyFacts, anyPolicy, demoPolicy, goodCompany } from './cases.ts'

const at = '2026-11-23T10:00:00.000Z'
const period = { from: '2026-11-17T00:00:00.000Z', to: '2026-11-24T00:00:00.000Z' }

function decided(name: string, facts: CreditFacts, policy = demoPolicy): CreditLogEntry {
  const { changes: _changes, ...decision } = decideCredit(policy, facts)
  const { limit: _limit, paymentDays: _days, ...outcome } = sampleOutcome
  return {
    intent: sampleIntent(name, at),
    decision: {
      outcome: { ...outcome, ...decision },
      decided: { policy, basis: basisOf(policy, facts) },
    },
  }
}

const stricter: CreditPolicy = {
  ...demoPolicy,
  version: 'demo-2',
  rules: demoPolicy.rules.map((rule) =>
    rule.id === 'score-middle' ? { ...rule, when: { scoreBelow: 70 } } : rule,
  ),
}

const inDoubt: CreditLogEntry = {
  intent: sampleIntent('doubt', at),
  decision: { outcome: { ...sampleOutcome, ...withoutPolicy.inDoubt } },
}

describe('what a candidate policy would change', () => {
  it('on history: the same, different by reference and kind, or hanging on a score that is not kept', () => {
    const amountRule: CreditPolicy = {
      ...stricter,
      rules: [
        { id: 'small', when: { amountAbove: 4000 }, then: { decision: 'referred' } },
        ...stricter.rules,
      ],
    }
    const entries = [
      decided('good', { ...goodCompany, amount: 3000 }),
      decided('bankrupt', { ...goodCompany, registerStatus: 'bankrupt' }),
      decided('large', goodCompany),
      inDoubt,
      { intent: sampleIntent('open', at) },
    ]
    expect(diffOnHistory(amountRule, period, entries)).to.deep.equal({
      ...period,
      candidate: 'demo-2',
      by: 'history',
      cases: 5,
      same: 1,
      different: [
        {
          reference: 'REF-large',
          at,
          was: { status: 'approved', limit: 10_000, paymentDays: 14, rules: ['score-good'] },
          would: { status: 'referred', rules: ['small'] },
        },
      ],
      dependsOnScore: ['REF-good'],
      notComparable: ['REF-doubt', 'REF-open'],
      changes: { 'approved > referred': 1 },
    })
  })

  it('in shadow: exactly what the candidate came to on the facts of the day', () => {
    const withShadow = (name: string, facts: CreditFacts): CreditLogEntry => {
      const entry = decided(name, facts)
      const shadow = { ...applyPolicy(stricter, facts), policyVersion: stricter.version }
      return entry.decision === undefined
        ? entry
        : { ...entry, decision: { ...entry.decision, shadow } }
    }
    const entries = [
      withShadow('sixty', { ...goodCompany, score: 60 }),
      withShadow('eighty', goodCompany),
      decided('before', goodCompany),
    ]
    const diff = diffOfShadow('demo-2', period, entries)
    expect(diff).to.deep.include({ by: 'shadow', cases: 3, same: 1, dependsOnScore: [] })
    expect(diff.different.map(({ reference }) => reference)).to.deep.equal(['REF-sixty'])
    expect(diff.notComparable).to.deep.equal(['REF-before'])
  })

  it('the policy itself changes nothing, whatever the cases', () => {
    fc.assert(
      fc.property(anyPolicy, anyFacts, (policy, facts) => {
        const { same, cases } = diffOnHistory(policy, period, [decided('a', facts, policy)])
        expect(same).to.equal(cases)
      }),
    )
  })

  it('is right wherever it is sure, whatever policy, candidate and case', () => {
    fc.assert(
      fc.property(anyPolicy, anyPolicy, anyFacts, (policy, candidate, facts) => {
        const diff = diffOnHistory(candidate, period, [decided('a', facts, policy)])
        const { status, limit, paymentDays } = applyPolicy(candidate, facts)
        const [difference] = diff.different
        if (difference === undefined) return
        expect(difference.would.status).to.equal(status)
        expect(difference.would.limit).to.equal(limit)
        expect(difference.would.paymentDays).to.equal(paymentDays)
      }),
      { numRuns: 1000 },
    )
  })
})
