import { expect } from 'chai'
import {
  contactsByKey,
  deliveryFinds,
  isAskDue,
  isRegisterDue,
  isWashed,
  mayAsk,
  wasCorrected,
} from '../../../onboarding/wash/wash-due.ts'
import { laneOf } from '../../../onboarding/wash/wash-store.ts'
import { newWashState, type WashState } from '../../../onboarding/wash/wash-state.ts'
import { company, daysAgo, now, person, said, today } from './wash-record.ts'

const asked = (days: number, state: 'sending' | 'sent' | 'unreachable' = 'sent'): WashState => ({
  finds: [],
  ask: { number: 1, at: daysAgo(days), state },
})

describe('DQ-09 when a customer is due', () => {
  it('customers are washed, whatever else there is of them is not', () => {
    expect(isWashed(company(1))).to.equal(true)
    expect(isWashed(company(1, { status: 'in-review' }))).to.equal(true)
    expect(isWashed(company(1, { status: 'declined' }))).to.equal(false)
    expect(isWashed(company(1, { status: 'erased' }))).to.equal(false)
    expect(isWashed(company(1, { duplicateOf: 'FGHJ-2345' }))).to.equal(false)
    expect(isWashed(company(1, { closedAt: daysAgo(1) }))).to.equal(false)
  })

  it('the register is asked when company data is older than its limit, and then not again for as long', () => {
    expect(isRegisterDue(company(29), newWashState, today)).to.equal(false)
    expect(isRegisterDue(company(31), newWashState, today)).to.equal(true)
    expect(isRegisterDue(company(99), { finds: [], checkedAt: daysAgo(29) }, today)).to.equal(false)
    expect(isRegisterDue(company(1), { finds: [], checkedAt: daysAgo(30) }, today)).to.equal(true)
    expect(isRegisterDue(person(400), newWashState, today)).to.equal(false)
  })

  it('what could not be checked at the onboarding is left to the recheck, until that gives up', () => {
    const waiting = (verification: 'pending' | 'unverified') => {
      const record = company(0)
      const known = { ...said(0), verification }
      return {
        ...record,
        provenance: { ...record.provenance, 'company.number': known, 'company.name': known },
      }
    }
    expect(isRegisterDue(waiting('pending'), newWashState, today)).to.equal(false)
    expect(isRegisterDue(waiting('unverified'), newWashState, today)).to.equal(true)
  })

  it('a customer is asked at most once in 90 days, whatever came of it', () => {
    expect(mayAsk(company(1), newWashState, today)).to.equal(true)
    for (const state of ['sent', 'unreachable'] as const) {
      expect(mayAsk(company(1), asked(89, state), today)).to.equal(false)
      expect(mayAsk(company(1), asked(90, state), today)).to.equal(true)
    }
  })

  it('a request that was cut off is made again, and one in review is asked nothing', () => {
    expect(mayAsk(company(1), asked(1, 'sending'), today)).to.equal(true)
    expect(mayAsk(company(1, { status: 'in-review' }), newWashState, today)).to.equal(false)
  })

  it('DQ-10 who was asked for another contact point right when one failed, was asked', () => {
    const at = (days: number) => ({ 'contact.email': { correctionAskedAt: daysAgo(days) } })
    expect(wasCorrected(at(89), today)).to.equal(true)
    expect(wasCorrected(at(90), today)).to.equal(false)
    expect(wasCorrected({ 'contact.email': {} }, today)).to.equal(false)
  })

  it('only if there is something to ask', () => {
    expect(isAskDue(company(1), newWashState, today)).to.equal(false)
    expect(isAskDue(company(400), newWashState, today)).to.equal(true)
    expect(isAskDue(company(400), asked(1), today)).to.equal(false)
  })

  it('contact points are those of the record', () => {
    expect(contactsByKey(company(1))).to.deep.equal([
      { key: 'contact.phone', kind: 'sms', to: '+4520123456' },
      { key: 'contact.email', kind: 'email', to: 'mette@nordlys.example' },
    ])
  })

  it('DQ-10 what does not work is found once: its time stays that of the first find', () => {
    const statuses = { 'contact.phone': 'works', 'contact.email': 'undeliverable' } as const
    const first = deliveryFinds([], statuses, now)
    expect(first).to.deep.equal([
      { kind: 'undelivered', key: 'contact.email', at: now.toISOString() },
    ])
    const known = { kind: 'undelivered', key: 'contact.email', at: daysAgo(9) } as const
    expect(deliveryFinds([known], statuses, now)).to.deep.equal([known])
    expect(deliveryFinds([known], { 'contact.email': 'works' }, now)).to.deep.equal([])
  })

  it('whoever needs no register waits for none', () => {
    expect([laneOf('NO', true), laneOf('NO', false)]).to.deep.equal(['NO', 'ask'])
  })
})
