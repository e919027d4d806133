import { expect } from 'chai'
import { controlLine, controlReport } from '../../../onboarding/credit/control-report.ts'
import { withoutPolicy } from '../../../onboarding/credit/without-policy.ts'
import { sampleDecision, sampleIntent } from '../../contracts/sample-credit.ts'

const at = '2026-11-23T10:00:00.000Z'
const intent = sampleIntent('a', at)
const evidence = [{ eventId: 'a-n0', noticeId: 'credit', kind: 'shown' }] as const
const entry = { intent, decision: sampleDecision() }

describe('the control of credit inquiries (CR-04)', () => {
  for (const [orderer, customer, isFlagged] of [
    ['Anna Öberg', 'Karl-Erik ÖBERG', true],
    ['Anna Öberg', 'Öberg Karlsson', false],
    ['Anna Öberg', '', false],
    ['', '', false],
  ] as const) {
    it(`staff “${orderer}” and customer “${customer}”: ${isFlagged ? 'looked at' : 'nothing to see'}`, () => {
      const { flags } = controlLine(entry, evidence, { orderer, customer })
      expect(flags).to.deep.equal(isFlagged ? ['sameSurname'] : [])
    })
  }

  it('shows date, case, bureau, who ordered it, on which grounds and what it came to', () => {
    const { caseId: _caseId, ...known } = intent
    expect(controlLine(entry, evidence)).to.deep.equal({
      ...known,
      status: 'approved',
      rules: ['score-good'],
      policyVersion: 'demo-1',
      routineVersion: 'routine-1',
      inquiryId: 'q-1',
      flags: [],
    })
  })

  const { grounds, ...groundless } = intent
  const { inquiryId: _none, ...unasked } = sampleDecision().outcome
  const table = [
    [
      'nothing was written down as grounds',
      { ...entry, intent: groundless },
      evidence,
      'noGrounds',
    ],
    [
      'the bureau’s client refused for want of grounds',
      { intent, decision: { outcome: { ...unasked, ...withoutPolicy.noGrounds } } },
      evidence,
      'noGrounds',
    ],
    [
      'the notice was older than a day',
      { ...entry, intent: { ...intent, at: '2026-11-24T09:30:00.000Z' } },
      evidence,
      'staleNotice',
    ],
    ['the customer has no such evidence', entry, [], 'evidenceMissing'],
    [
      'the evidence is of another kind',
      entry,
      [{ eventId: 'a-n0', noticeId: 'credit', kind: 'objection' }],
      'evidenceMissing',
    ],
    ['there is no customer', entry, undefined, 'neverCompleted'],
    ['there is no result', { intent }, evidence, 'noResult'],
    [
      'it is in doubt',
      { intent, decision: { outcome: { ...unasked, ...withoutPolicy.inDoubt } } },
      evidence,
      'inDoubt',
    ],
  ] as const
  for (const [why, logged, known, flag] of table) {
    it(`flags an inquiry when ${why}`, () => {
      expect(controlLine(logged, known).flags).to.deep.equal([flag])
    })
  }

  it('counts by who ordered and by what there is to look at, oldest first', () => {
    const staff = { ...intent, orderedBy: 'staff:u-1', at: '2026-11-22T10:00:00.000Z' } as const
    const lines = [
      controlLine(entry, evidence),
      controlLine({ ...entry, intent: staff }, undefined),
      controlLine(entry, undefined),
    ]
    const period = { from: '2026-11-17T00:00:00.000Z', to: '2026-11-24T00:00:00.000Z' }
    const report = controlReport(period, lines)
    expect(report.lines[0]?.orderedBy).to.equal('staff:u-1')
    expect(report.totals).to.deep.equal({
      inquiries: 3,
      flagged: 2,
      byOrderer: { customer: 2, 'staff:u-1': 1 },
      byFlag: { neverCompleted: 2 },
    })
    expect(grounds).to.not.equal(undefined)
  })
})
