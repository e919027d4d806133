import { expect } from 'chai'
import fc from 'fast-check'
import type { CreditOutcome, CustomerRecord } from '../../../onboarding/record.ts'
import { decideReview, type ReviewOutcome } from '../../../onboarding/review/decide-review.ts'
import { declineReasons } from '../../../onboarding/review/decline-reasons.ts'
import { enteredBy, isOwnWork } from '../../../onboarding/review/four-eyes.ts'
import { proposedTerms } from '../../../onboarding/review/proposed-terms.ts'
import { versionOf } from '../../../onboarding/review/record-version.ts'
import {
  decisionProblems,
  type DecidedBy,
  type ReviewDecision,
} from '../../../onboarding/review/review-decision.ts'
import { newsOfDecision, newsOfQuestion } from '../../../onboarding/review/review-news.ts'
import { sampleRecord } from '../../contracts/sample-completion.ts'
import { demoProfile } from '../../support/conversation.ts'

const { policy } = demoProfile.credit
const at = '2026-11-24T10:00:00.000Z'

const credit: CreditOutcome = {
  status: 'referred',
  currency: 'DKK',
  rules: ['score-middle'],
  policyVersion: 'demo-1',
  routineVersion: 'routine-1',
  bureau: 'Demo',
  at: '2026-11-23T10:00:00.000Z',
  amount: 5000.5,
}

const inReview = (more: Partial<CustomerRecord> = {}): CustomerRecord => ({
  ...sampleRecord('BCDF-2345'),
  status: 'in-review',
  reviewReasons: ['credit:referred'],
  credit,
  ...more,
})

const withoutCredit = (more: Partial<CustomerRecord> = {}): CustomerRecord => {
  const { credit: _credit, ...record } = inReview({ reviewReasons: ['duplicate'], ...more })
  return record
}

const madeOn = (record: CustomerRecord, decision: ReviewDecision): DecidedBy => ({
  id: 'd1',
  reference: record.reference,
  by: 'sigrid',
  at,
  seen: versionOf(record),
  on: 'desk',
  openedAt: '2026-11-24T09:58:00.000Z',
  decision,
})

const decide = (record: CustomerRecord, decision: ReviewDecision, more: Partial<DecidedBy> = {}) =>
  decideReview(record, { ...madeOn(record, decision), ...more }, policy)

const problemOf = (outcome: ReviewOutcome) => (outcome.ok ? 'none' : outcome.problem)
const invoice = { payment: 'invoice', limit: 5001, paymentDays: 8 } as const
const approval = { kind: 'approve', terms: invoice } as const
const refusal = { kind: 'decline', reason: 'credit', note: 'Too young.' } as const

function decided(outcome: ReviewOutcome) {
  return outcome.ok ? outcome : expect.fail(outcome.problem)
}

describe('a person decides', () => {
  it('to approve on terms: the customer is complete, with the terms in the credit outcome', () => {
    const { record, evidence } = decided(decide(inReview(), approval))
    expect(record).to.include({ status: 'complete', payment: 'invoice' })
    expect(record.credit).to.deep.equal({
      ...credit,
      status: 'approved',
      limit: 5001,
      paymentDays: 8,
    })
    expect(record).not.to.have.property('reviewReasons')
    expect(record.decision).to.deep.equal({ id: 'd1', kind: 'approved', by: 'sigrid', at })
    expect(evidence.credit).to.deep.equal({
      status: 'referred',
      rules: ['score-middle'],
      policyVersion: 'demo-1',
      bureau: 'Demo',
    })
    expect(evidence.reasons).to.deep.equal(['credit:referred'])
  })

  it('to approve on payment in advance: no credit is left, and who chose so is known', () => {
    const terms = { payment: 'prepayment' } as const
    const { record } = decided(decide(inReview(), { kind: 'approve', terms }))
    expect(record).to.include({ status: 'complete', payment: 'prepayment' })
    expect(record).not.to.have.property('credit')
    expect(record.provenance['payment']).to.include({ source: 'staff', by: 'sigrid' })
  })

  it('to approve what is no matter of credit, without terms', () => {
    const { record, evidence } = decided(decide(withoutCredit(), { kind: 'approve' }))
    expect(record.status).to.equal('complete')
    expect(evidence).to.include({ asProposed: true }).and.not.to.have.property('credit')
    const { reviewReasons: _reasons, ...unexplained } = withoutCredit()
    const plain = decided(decide(unexplained, { kind: 'approve' }))
    expect(plain.evidence.reasons).to.deep.equal([])
    const approved = inReview({
      credit: { ...credit, status: 'approved', limit: 1, paymentDays: 8 },
    })
    expect(decided(decide(approved, { kind: 'approve' })).record.credit?.limit).to.equal(1)
  })

  it('to decline: who, when and why stand in the record, the own words do not (CR-12)', () => {
    const { record, evidence } = decided(decide(inReview(), refusal))
    expect(record.status).to.equal('declined')
    expect(record.decision).to.deep.equal({
      id: 'd1',
      kind: 'declined',
      by: 'sigrid',
      at,
      reason: 'credit',
    })
    expect(JSON.stringify(record)).not.to.include('Too young')
    expect(evidence.decision).to.deep.equal(refusal)
    expect(evidence.asProposed).to.equal(false)
  })

  it('GD-17: as the desk or the program proposed, or otherwise', () => {
    const { bureau: _bureau, ...own } = credit
    expect(decided(decide(inReview(), approval)).evidence.asProposed).to.equal(true)
    const other = { ...approval, terms: { ...invoice, limit: 100 } }
    expect(decided(decide(inReview({ credit: own }), other)).evidence.asProposed).to.equal(false)
    const offered = inReview({ credit: { ...credit, status: 'prepayment' } })
    expect(decided(decide(offered, refusal)).evidence.asProposed).to.equal(true)
  })
})

describe('nothing is decided', () => {
  const terms = (limit: number, paymentDays: number): ReviewDecision => ({
    kind: 'approve',
    terms: { payment: 'invoice', limit, paymentDays },
  })
  const cases: readonly (readonly [string, ReviewOutcome])[] = [
    ['notInReview', decide(inReview({ status: 'complete' }), approval)],
    ['notInReview', decide(inReview({ status: 'erased' }), approval)],
    ['stale', decide(inReview(), approval, { seen: 'other' })],
    ['terms', decide(inReview(), { kind: 'approve' })],
    ['terms', decide(inReview(), terms(0, 8))],
    ['terms', decide(inReview(), terms(1.5, 8))],
    ['terms', decide(inReview(), terms(Number.NaN, 8))],
    ['terms', decide(inReview(), terms(100, 0))],
    ['terms', decide(inReview(), terms(100, 0.5))],
    ['terms', decide(inReview(), terms(100, 121))],
    ['terms', decide(withoutCredit(), approval)],
    ['note', decide(inReview(), { ...refusal, note: ' \n' })],
  ]
  for (const [problem, outcome] of cases) {
    it(`for want of what it takes: ${problem}`, () => {
      expect(problemOf(outcome)).to.equal(problem)
    })
  }

  it('for one of the problems that have words', () => {
    const found = cases.flatMap(([, outcome]) => (outcome.ok ? [] : [outcome.problem]))
    expect(new Set([...found, 'own'])).to.deep.equal(new Set(decisionProblems))
  })

  it('CA-10: by whoever entered one of the values, whatever they decide', () => {
    const by = {
      source: 'staff',
      by: 'sigrid',
      channel: 'msteams',
      at,
      verification: 'checked',
    } as const
    const own = inReview({ provenance: { 'contact.name': by } })
    expect([...enteredBy(own)]).to.deep.equal(['sigrid'])
    expect(isOwnWork(own, 'elsa')).to.equal(false)
    for (const decision of [approval, refusal]) {
      expect(problemOf(decide(own, decision))).to.equal('own')
      expect(decide(own, decision, { by: 'elsa' }).ok).to.equal(true)
    }
    const { by: _by, ...nobody } = by
    expect(enteredBy(inReview({ provenance: { 'contact.name': nobody } })).size).to.equal(0)
  })

  it('GD-16: no record is ever declined without a named person, a time and a reason', () => {
    const texts = fc.string({ maxLength: 12 })
    const decisions: fc.Arbitrary<ReviewDecision> = fc.oneof(
      fc.constant({ kind: 'approve' } as const),
      fc.record({
        kind: fc.constant('decline' as const),
        reason: fc.constantFrom(...declineReasons),
        note: texts,
      }),
    )
    const statuses = fc.constantFrom('complete', 'in-review', 'declined', 'erased')
    fc.assert(
      fc.property(decisions, statuses, texts, (decision, status, by) => {
        const before = inReview({ status })
        const outcome = decide(before, decision, { by })
        if (!outcome.ok || outcome.record.status !== 'declined') return
        const { decision: made } = outcome.record
        expect(made).to.deep.include({ kind: 'declined', by, at })
        expect(outcome.evidence.decision).to.have.property('note').that.matches(/\S/)
      }),
    )
  })
})

describe('the terms that the desk proposes', () => {
  it('are a month’s purchases and the policy’s shortest time', () => {
    expect(proposedTerms(inReview(), policy)).to.deep.equal(invoice)
  })

  it('are none without credit, or where the policy approves nobody', () => {
    expect(proposedTerms(withoutCredit(), policy)).to.equal(undefined)
    const rules = policy.rules.filter(({ then }) => then.decision !== 'approved')
    expect(proposedTerms(inReview(), { ...policy, rules })).to.equal(undefined)
  })
})

describe('what the customer hears', () => {
  const newsOf = (record: CustomerRecord, decision: ReviewDecision) =>
    newsOfDecision(decided(decide(record, decision)).record, madeOn(record, decision))

  it('of an approval: the terms', () => {
    expect(newsOf(inReview(), approval)).to.deep.include({
      kind: 'approved',
      isCompany: true,
      country: 'DK',
      terms: { ...invoice, currency: 'DKK' },
    })
    const { currency: _currency, ...bare } = credit
    expect(newsOf(inReview({ credit: bare }), approval)).to.deep.include({ terms: invoice })
    expect(newsOf(withoutCredit({ payment: 'prepayment' }), { kind: 'approve' })).to.deep.include({
      terms: { payment: 'prepayment' },
    })
    const odd = inReview({ payment: 'prepayment' })
    expect(newsOf(odd, approval)).to.deep.include({ terms: { payment: 'prepayment' } })
  })

  it('of a refusal: why, and whose information it was, never the own words', () => {
    const news = newsOf(inReview(), refusal)
    expect(news).to.include({ kind: 'declined', reason: 'credit', bureau: 'Demo' })
    expect(JSON.stringify(news)).not.to.include('Too young')
    expect(newsOf(withoutCredit(), { ...refusal, reason: 'identity' })).not.to.have.property(
      'bureau',
    )
  })

  it('of a question: the field and the reason', () => {
    const question = { id: 'q1', at, key: 'contact.email', reason: 'unclear' } as const
    expect(newsOfQuestion(inReview(), question)).to.deep.include({ ...question, kind: 'asked' })
  })
})
