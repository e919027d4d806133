import { expect } from 'chai'
import fc from 'fast-check'
import { basisOf, replayDecision, scoreBands } from '../../../onboarding/credit/credit-basis.ts'
import { decideCredit } from '../../../onboarding/credit/decide.ts'
import { anyFacts, anyPolicy, demoPolicy, goodCompany, goodPerson } from './cases.ts'

describe('what a credit decision rested on, as it is kept', () => {
  it('GD-18: replay of a stored decision is identical, whatever the policy and the case', () => {
    fc.assert(
      fc.property(anyPolicy, anyFacts, (policy, facts) => {
        const stored = JSON.parse(JSON.stringify(basisOf(policy, facts))) as ReturnType<
          typeof basisOf
        >
        expect(replayDecision(policy, stored)).to.deep.equal(decideCredit(policy, facts))
      }),
      { numRuns: 3000 },
    )
  })

  it('CR-07: the band tells no more than the decision: every score in it decides the same', () => {
    fc.assert(
      fc.property(
        anyPolicy,
        anyFacts,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (policy, facts, part) => {
          const { score } = basisOf(policy, facts)
          if (score === undefined) return
          const other = score.from + part * (Math.min(score.below, 100) - score.from)
          fc.pre(other < score.below)
          expect(decideCredit(policy, { ...facts, score: other })).to.deep.equal(
            decideCredit(policy, facts),
          )
        },
      ),
      { numRuns: 3000 },
    )
  })

  const table = [
    [80, { from: 55, below: 101 }],
    [55, { from: 55, below: 101 }],
    [54.9, { from: 30, below: 55 }],
    [30, { from: 30, below: 55 }],
    [5, { from: 0, below: 30 }],
  ] as const
  for (const [score, band] of table) {
    it(`CR-07: of the score ${score} the limits of the outcome are kept, not the score`, () => {
      expect(basisOf(demoPolicy, { ...goodCompany, score }).score).to.deep.equal(band)
    })
  }

  it('has no band where the score changed nothing, and none without a report', () => {
    const bankrupt = { ...goodCompany, registerStatus: 'bankrupt', score: 3 } as const
    expect(replayDecision(demoPolicy, basisOf(demoPolicy, bankrupt)).rules).to.deep.equal([
      'company-bankrupt',
    ])
    const blocked = basisOf(demoPolicy, { ...goodPerson, report: 'blocked' })
    expect(blocked).to.not.have.property('score')
    const { score: _none, ...unscored } = goodCompany
    expect(basisOf(demoPolicy, unscored)).to.not.have.property('score')
  })

  it('cuts a band where another policy begins to see a difference', () => {
    expect(scoreBands(demoPolicy, { from: 35, below: 101 })).to.deep.equal([
      { from: 35, below: 40 },
      { from: 40, below: 55 },
      { from: 55, below: 101 },
    ])
  })
})
