import { expect } from 'chai'
import { newCall } from '../../onboarding/call/call.ts'
import { newCase, type CaseState } from '../../onboarding/case-state.ts'
import { isExpired, keptFor, marksOf } from '../../onboarding/retention.ts'

const retention = {
  unfinishedHours: 24,
  parkedDays: 14,
  transcriptDays: 7,
  creditDays: 365,
  evidenceYears: 5,
  declinedDays: 365,
  closedDays: 90,
  accountingYears: { DK: 5, SE: 7, NO: 5 },
}
const begun = '2026-11-22T10:00:00.000Z'

const state: CaseState = newCase({
  conversation: 'webchat:1',
  caseId: 'case',
  reference: 'BCDF-2345',
  language: 'da',
  channel: 'webchat',
  at: begun,
  definition: 'v1',
})

const withAnswer = (key: string): CaseState => ({
  ...state,
  answers: {
    [key]: {
      value: 'x',
      source: 'customer',
      channel: 'webchat',
      at: begun,
      verification: 'checked',
    },
  },
})

const finished: CaseState = {
  ...withAnswer('contact.phone'),
  finished: { outcome: 'complete', at: begun },
}

const after = (hours: number): Date => new Date(Date.parse(begun) + hours * 60 * 60 * 1000)

describe('a conversation whose case went on elsewhere (CH-07)', () => {
  it('is kept like a finished one, so that the national number is not removed with it', () => {
    const moved = { channel: 'sms', at: begun }
    expect(marksOf({ ...state, moved }).finished).to.equal(true)
  })

  it('so is one in which a case that waits for a person lies aside', () => {
    expect(marksOf({ ...state, aside: finished }).finished).to.equal(true)
  })
})

describe('how long a conversation is kept (compliance-and-ux.md 1.5)', () => {
  it('is by the hour while nobody can be reached', () => {
    expect(marksOf(state)).to.deep.equal({
      caseId: 'case',
      updatedAt: begun,
      contact: false,
      finished: false,
    })
    expect(keptFor(marksOf(withAnswer('company.name')), retention)).to.deep.equal({
      unit: 'hours',
      count: 24,
    })
    expect(isExpired(marksOf(state), retention, after(24))).to.equal(false)
    expect(isExpired(marksOf(state), retention, after(24.01))).to.equal(true)
  })

  for (const key of ['contact.phone', 'contact.email', 'person.phone', 'person.email']) {
    it(`is longer once ${key} is known`, () => {
      const marks = marksOf(withAnswer(key))
      expect(marks.contact).to.equal(true)
      expect(isExpired(marks, retention, after(14 * 24))).to.equal(false)
      expect(isExpired(marks, retention, after(14 * 24 + 1))).to.equal(true)
    })
  }

  it('is that of its transcript once it is finished', () => {
    expect(isExpired(marksOf(finished), retention, after(7 * 24))).to.equal(false)
    expect(isExpired(marksOf(finished), retention, after(7 * 24 + 1))).to.equal(true)
  })

  it('CA-09: keeps a parked call until its own end, not a day longer', () => {
    const end = '2026-12-22T10:00:00.000Z'
    const parked = { by: 'freja', at: begun, callBackAt: begun, expiresAt: end }
    const start = { id: 'c', language: 'da', staffLanguage: 'da', by: 'freja', at: begun } as const
    const marks = marksOf({ ...state, call: { ...newCall(start), parked } })
    expect(isExpired(marks, retention, new Date('2026-12-22T09:59:59Z'))).to.equal(false)
    expect(isExpired(marks, retention, new Date(end))).to.equal(true)
    expect(marksOf({ ...state, call: newCall(start) })).not.to.have.property('keptUntil')
  })
})
