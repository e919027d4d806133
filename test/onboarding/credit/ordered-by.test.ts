import { expect } from 'chai'
import type { Answer } from '../../../onboarding/answer.ts'
import { newCase } from '../../../onboarding/case-state.ts'
import { orderedBy } from '../../../onboarding/credit/ordered-by.ts'

const at = '2026-11-23T10:00:00.000Z'
const empty = newCase({
  conversation: 'webchat:1',
  caseId: 'case-1',
  reference: 'BCDF-2345',
  language: 'da',
  channel: 'webchat',
  at,
  definition: 'v1',
})
const answer = (change: Partial<Answer>): Answer => ({
  value: 'x',
  source: 'customer',
  channel: 'webchat',
  at,
  verification: 'checked',
  ...change,
})

describe('who ordered a credit inquiry (CR-04)', () => {
  it('is the customer where nobody else gave an answer', () => {
    expect(orderedBy({ ...empty, answers: { a: answer({}) } })).to.equal('customer')
  })

  it('is the member of staff who gave the last answer', () => {
    const answers = {
      a: answer({ source: 'staff', by: 'u-1' }),
      b: answer({ source: 'staff', by: 'u-2', at: '2026-11-23T10:01:00.000Z' }),
      c: answer({ at: '2026-11-23T10:02:00.000Z' }),
    }
    expect(orderedBy({ ...empty, answers })).to.equal('staff:u-2')
  })

  it('is staff also where nobody wrote down who', () => {
    expect(orderedBy({ ...empty, answers: { a: answer({ source: 'staff' }) } })).to.equal(
      'staff:unknown',
    )
  })
})
