import { expect } from 'chai'
import fc from 'fast-check'
import { explainInWords } from '../../locales/explain.ts'
import { basisOf } from '../../onboarding/credit/credit-basis.ts'
import { decideCredit } from '../../onboarding/credit/decide.ts'
import { explainCredit } from '../../onboarding/credit/explanation.ts'
import { withoutPolicy } from '../../onboarding/credit/without-policy.ts'
import { languages } from '../../onboarding/vocabulary.ts'
import { sampleOutcome } from '../contracts/sample-credit.ts'
import { anyFacts, anyPolicy } from '../onboarding/credit/cases.ts'

const { limit: _limit, paymentDays: _days, ...base } = sampleOutcome

describe('a credit decision in words (GD-18)', () => {
  for (const language of languages) {
    it(`${language}: whole sentences for whatever policy and case, and never the score`, () => {
      fc.assert(
        fc.property(anyPolicy, anyFacts, (policy, facts) => {
          const { changes: _changes, ...decision } = decideCredit(policy, facts)
          const outcome = { ...base, ...decision }
          const stored = { outcome, decided: { policy, basis: basisOf(policy, facts) } }
          const lines = explainInWords(explainCredit('BCDF-2345', outcome, stored), language)
          for (const line of lines) {
            expect(line)
              .to.match(/^[\p{Lu}].*\.$/u)
              .and.not.match(/\{\{|undefined/)
          }
        }),
        { numRuns: 300 },
      )
    })

    it(`${language}: says when nobody decided, and when the basis is gone`, () => {
      const told = (change: object): string =>
        explainInWords(
          explainCredit('BCDF-2345', { ...sampleOutcome, ...change }, undefined),
          language,
        ).join(' ')
      expect(told(withoutPolicy.inDoubt)).to.include('Demo Bureau')
      expect(told(withoutPolicy.noGrounds)).to.not.include('no-grounds')
      expect(told({})).to.include('score-good')
      expect(explainInWords({ reference: 'BCDF-2345' }, language)).to.have.length(1)
    })
  }
})
