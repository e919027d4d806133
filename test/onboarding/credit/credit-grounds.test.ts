import { expect } from 'chai'
import { newCase, type CaseState } from '../../../onboarding/case-state.ts'
import { creditGrounds, isNoticeFresh } from '../../../onboarding/credit/credit-grounds.ts'
import type { NoticeEvidence } from '../../../onboarding/notice-evidence.ts'

const at = '2026-11-23T10:00:00.000Z'
const now = new Date('2026-11-24T10:00:00.000Z')

const evidence = (eventId: string, change: Partial<NoticeEvidence> = {}): NoticeEvidence => ({
  eventId,
  kind: 'shown',
  noticeId: 'credit',
  version: '1',
  language: 'da',
  sha256: 'a'.repeat(64),
  channel: 'webchat',
  at,
  method: 'rendered',
  ...change,
})

const acknowledged = (eventId: string) => evidence(eventId, { kind: 'acknowledged' })

const caseWith = (...notices: readonly NoticeEvidence[]): CaseState => ({
  ...newCase({
    conversation: 'webchat:1',
    caseId: 'case-1',
    reference: 'BCDF-2345',
    language: 'da',
    channel: 'webchat',
    at,
    definition: 'v1',
  }),
  notices,
  confirmed: { at, summaryHash: 'b'.repeat(64) },
})

describe('the grounds of a credit inquiry (CR-02)', () => {
  it('are the notice as shown, its acknowledgement and the confirmed summary', () => {
    expect(creditGrounds(caseWith(evidence('n1'), acknowledged('n2')), now)).to.deep.equal({
      noticeEvidenceId: 'n1',
      noticeShownAt: at,
      confirmedSummaryHash: 'b'.repeat(64),
    })
  })

  it('are those of the notice that was shown last', () => {
    const state = caseWith(evidence('n1'), evidence('n2', { language: 'sv' }), acknowledged('n3'))
    expect(creditGrounds(state, now)?.noticeEvidenceId).to.equal('n2')
  })

  const missing: Readonly<Record<string, CaseState>> = {
    'no notice was shown': caseWith(acknowledged('n1')),
    'it was not acknowledged': caseWith(evidence('n1')),
    'only an earlier one was acknowledged': caseWith(
      evidence('n1'),
      acknowledged('n2'),
      evidence('n3'),
    ),
    'the customer objected afterwards': caseWith(
      evidence('n1'),
      acknowledged('n2'),
      evidence('n3', { kind: 'objection' }),
    ),
    'another notice was shown and acknowledged': caseWith(
      evidence('n1', { noticeId: 'firstLayer' }),
      evidence('n2', { noticeId: 'firstLayer', kind: 'acknowledged' }),
    ),
  }
  for (const [why, state] of Object.entries(missing)) {
    it(`there are none when ${why}`, () => {
      expect(creditGrounds(state, now)).to.equal(undefined)
    })
  }

  it('there are none without a confirmed summary', () => {
    const { confirmed: _none, ...state } = caseWith(evidence('n1'), acknowledged('n2'))
    expect(creditGrounds(state, now)).to.equal(undefined)
  })

  it('last 24 hours from when the notice was shown, and not a millisecond longer', () => {
    const later = new Date(now.getTime() + 1)
    expect(isNoticeFresh(at, now)).to.equal(true)
    expect(isNoticeFresh(at, later)).to.equal(false)
    expect(creditGrounds(caseWith(evidence('n1'), acknowledged('n2')), later)).to.equal(undefined)
  })

  it('a time that cannot be read is no fresh notice', () => {
    expect(isNoticeFresh('', now)).to.equal(false)
  })
})
