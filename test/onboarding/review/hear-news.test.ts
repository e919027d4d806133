import { expect } from 'chai'
import { newCase, type CaseState } from '../../../onboarding/case-state.ts'
import { hearNews } from '../../../onboarding/review/hear-news.ts'
import type { ReviewNews } from '../../../onboarding/review/review-news.ts'

const at = '2026-11-24T10:00:00.000Z'
const about = { id: 'n1', reference: 'BCDF-2345', country: 'DK', isCompany: true, at } as const
const invoice = { payment: 'invoice', limit: 100, paymentDays: 8 } as const
const approved: ReviewNews = { ...about, kind: 'approved', terms: invoice }
const declined: ReviewNews = { ...about, kind: 'declined', reason: 'credit' }
const asked: ReviewNews = { ...about, kind: 'asked', key: 'contact.email', reason: 'missing' }

const state: CaseState = {
  ...newCase({
    caseId: 'case-1',
    conversation: 'webchat:1',
    reference: 'BCDF-2345',
    language: 'da',
    channel: 'webchat',
    at,
    definition: 'd1',
  }),
  open: { asks: 'outcome', attempt: 1, options: [{ title: 'Betal forud', value: 'prepay' }] },
  finished: { outcome: 'in-review', at },
  credit: {
    status: 'referred',
    rules: ['score-middle'],
    policyVersion: '1',
    routineVersion: '1',
    at,
    amount: 100,
  },
}

describe('a finished case hears what a person decided', () => {
  it('approved on invoice: complete, on these terms, and nothing is offered any more', () => {
    const after = hearNews(state, approved)
    expect(after.finished?.outcome).to.equal('complete')
    expect(after.credit).to.include({ status: 'approved', limit: 100, paymentDays: 8 })
    expect(after.open.options).to.deep.equal([])
    expect(after.news).to.deep.equal([approved])
  })

  it('approved on payment in advance, or without credit: complete, without credit', () => {
    const after = hearNews(state, { ...approved, terms: { payment: 'prepayment' } })
    expect(after).not.to.have.property('credit')
    const { credit: _credit, finished: _finished, ...bare } = state
    expect(hearNews(bare, approved).finished).to.deep.equal({ outcome: 'complete', at })
  })

  it('CR-12: credit declined leaves payment in advance open, anything else leaves nothing open', () => {
    const after = hearNews(state, declined)
    expect(after.credit?.status).to.equal('prepayment')
    expect(after.open).to.equal(state.open)
    const other = hearNews(state, { ...declined, reason: 'identity' })
    expect(other).not.to.have.property('credit')
    expect(other.open.options).to.deep.equal([])
    const { credit: _credit, ...bare } = state
    expect(hearNews(bare, declined).open.options).to.deep.equal([])
  })

  it('a question changes nothing but that it waits to be told', () => {
    expect(hearNews(state, asked)).to.deep.equal({ ...state, news: [asked] })
  })

  it('the same news once: while it waits, and after it was told', () => {
    const once = hearNews(state, asked)
    expect(hearNews(once, asked)).to.equal(once)
    const told = { ...state, heard: ['n1'] }
    expect(hearNews(told, asked)).to.equal(told)
    expect(hearNews(once, { ...asked, id: 'n2' }).news).to.have.length(2)
  })
})
