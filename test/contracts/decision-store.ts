import { expect } from 'chai'
import type { CustomerRecord } from '../../onboarding/record.ts'
import { versionOf } from '../../onboarding/review/record-version.ts'
import type { DecidedBy } from '../../onboarding/review/review-decision.ts'
import type { Completion } from '../../onboarding/stores.ts'
import type { Stores } from '../../services/records/create-stores.ts'
import { eraseCustomer } from '../../services/records/erase-customer.ts'
import { demoProfile } from '../support/conversation.ts'
import type { MakeStores } from './make-stores.ts'
import { sampleCompletion } from './sample-completion.ts'

const { policy } = demoProfile.credit
const at = '2026-11-24T10:00:00.000Z'

function inReview(caseId: string): Completion {
  const completion = sampleCompletion(caseId)
  const record: CustomerRecord = {
    ...completion.record,
    status: 'in-review',
    reviewReasons: ['differs:company.name'],
  }
  const event = { ...completion.event, type: 'customer.in-review', data: record } as const
  return { ...completion, record, event }
}

export function decisionStoreContract(make: MakeStores): void {
  describe('DecisionStore', () => {
    let stores: Stores
    let made: DecidedBy

    beforeEach(async () => {
      stores = (await make()).stores
      const completion = inReview('a')
      await stores.customers.complete(completion)
      made = {
        ...{ id: 'd1', reference: 'REF-a', by: 'sigrid', on: 'desk', at, openedAt: at },
        seen: versionOf(completion.record),
        decision: { kind: 'approve', note: 'Known.' },
      }
    })

    const decide = (more: Partial<DecidedBy> = {}) =>
      stores.decisions.decide({ ...made, ...more }, policy)

    it('writes record, proof, history and event together', async () => {
      const { outcome } = await decide()
      expect(outcome).to.equal('decided')
      const record = await stores.customers.get('REF-a')
      expect(record).to.deep.include({
        status: 'complete',
        decision: { id: 'd1', kind: 'approved', by: 'sigrid', at },
      })
      const [evidence] = await stores.decisions.decisions('REF-a')
      expect(evidence).to.deep.include({ by: 'sigrid', reasons: ['differs:company.name'] })
      const events = await stores.customers.pendingEvents(10)
      const told = events.find(({ id }) => id === 'a-decision-d1')
      expect(told).to.deep.include({ type: 'customer.created', data: record })
    })

    it('does the same decision once, and no other after it', async () => {
      await decide()
      expect((await decide()).outcome).to.equal('repeated')
      expect(await decide({ id: 'd2' })).to.deep.equal({
        outcome: 'refused',
        problem: 'notInReview',
      })
      expect(await stores.decisions.decisions('REF-a')).to.have.length(1)
    })

    it('lets one of two at once decide', async () => {
      const both = await Promise.all([decide(), decide({ id: 'd2', by: 'elsa' })])
      expect(both.map(({ outcome }) => outcome)).to.have.members(['decided', 'refused'])
    })

    it('tells receivers of a refusal as an update', async () => {
      await decide({ decision: { kind: 'decline', reason: 'identity', note: 'No.' } })
      const events = await stores.customers.pendingEvents(10)
      expect(events.find(({ id }) => id === 'a-decision-d1')?.type).to.equal('customer.updated')
    })

    it('makes an application that is approved a customer like any other', async () => {
      const claim = 'DK:12345674'
      await stores.customers.complete({ ...sampleCompletion('first'), claim })
      await stores.customers.complete({ ...sampleCompletion('second'), claim })
      const second = await stores.customers.get('REF-second')
      const seen = second === undefined ? '' : versionOf(second)
      const listed = async () =>
        (await stores.customers.list({ limit: 10 })).records.map(({ reference }) => reference)
      expect(await listed()).not.to.include('REF-second')
      await decide({ reference: 'REF-second', seen, decision: { kind: 'approve' } })
      expect(await listed()).to.include('REF-second')
    })

    it('keeps who looked, newest first, before and after erasure, and erases what was decided (GD-23)', async () => {
      const look = { by: 'freja', what: 'record' } as const
      await stores.decisions.look('REF-a', { ...look, at: '2026-11-24T10:00:00.000Z' })
      await stores.decisions.look('REF-a', { ...look, at: '2026-11-24T11:00:00.000Z' })
      await decide()
      expect(await stores.decisions.whereabouts('REF-a')).to.deep.equal({
        caseId: 'a',
        conversation: 'webchat:a',
      })
      await eraseCustomer(stores, 'REF-a', { id: 'e', at })
      const looks = await stores.decisions.looks('REF-a')
      expect(looks.map((each) => each.at.slice(11, 13))).to.deep.equal(['11', '10'])
      expect(await stores.decisions.decisions('REF-a')).to.deep.equal([])
      expect(await stores.decisions.whereabouts('REF-a')).to.equal(undefined)
      expect(await decide()).to.deep.equal({ outcome: 'gone' })
      expect(await decide({ reference: 'REF-x' })).to.deep.equal({ outcome: 'gone' })
    })
  })
}
