import { expect } from 'chai'
import type { Stores } from '../../services/records/create-stores.ts'
import { eraseCustomer } from '../../services/records/erase-customer.ts'
import type { MakeStores, TestClock } from './make-stores.ts'
import { sampleCompletion } from './sample-completion.ts'

const at = '2026-11-22T10:00:00.000Z'
const until = '2026-11-25T10:00:00.000Z'
const phone = { kind: 'sms', to: '+46701740605' } as const
const mail = { kind: 'email', to: 'kari@prove.example' } as const
const fresh = { kind: 'sms', to: '+4520123456' } as const

/** Customers by what they can be reached at: over every implementation of the storage ports. */
export function customerFinderContract(make: MakeStores): void {
  describe('CustomerFinder', () => {
    let stores: Stores
    let clock: TestClock

    beforeEach(async () => {
      ;({ stores, clock } = await make())
      await stores.customers.complete(sampleCompletion('a'))
    })

    const found = (reference: string, proof: object) => ({
      reference,
      name: 'Prøvefabrikken ApS 🏭',
      proof,
    })

    const newPhone = () =>
      stores.customers.change({
        id: 'c1',
        reference: 'REF-a',
        changedBy: { source: 'customer', channel: 'sms', at },
        values: { 'contact.phone': { value: fresh.to, verification: 'checked' } },
      })

    it('finds a customer by number and address, in any case of its letters', async () => {
      expect(await stores.finder.at(phone)).to.deep.equal([found('REF-a', phone)])
      const shouted = { kind: 'email', to: 'KARI@prove.example' } as const
      expect(await stores.finder.at(shouted)).to.deep.equal([found('REF-a', shouted)])
      expect(await stores.finder.at(fresh)).to.deep.equal([])
      expect(await stores.finder.at({ kind: 'email', to: phone.to })).to.deep.equal([])
    })

    it('DQ-02: two customers may share a number', async () => {
      await stores.customers.complete(sampleCompletion('b'))
      const references = (await stores.finder.at(phone)).map(({ reference }) => reference)
      expect(references).to.have.members(['REF-a', 'REF-b'])
    })

    it('a reference is proven by the e-mail address', async () => {
      expect(await stores.finder.of('REF-a')).to.deep.equal([found('REF-a', mail)])
      expect(await stores.finder.of('REF-x')).to.deep.equal([])
    })

    it('a changed number is found under the new one alone', async () => {
      await newPhone()
      expect(await stores.finder.at(phone)).to.deep.equal([])
      expect(await stores.finder.at(fresh)).to.deep.equal([found('REF-a', fresh)])
    })

    it('SM-10: for as long as a change can be undone the old number is found, and the new one proves nothing', async () => {
      await newPhone()
      const change = {
        reference: 'REF-a',
        key: 'contact.phone',
        old: phone.to,
        fresh: fresh.to,
        until,
      }
      await stores.finder.openUndo(change)
      await stores.finder.openUndo(change)
      expect(await stores.finder.openChange('REF-a')).to.deep.equal(change)
      expect(await stores.finder.at(phone)).to.deep.equal([found('REF-a', phone)])
      expect(await stores.finder.at(fresh)).to.deep.equal([found('REF-a', mail)])
      clock.now = new Date(until)
      expect(await stores.finder.openChange('REF-a')).to.equal(undefined)
      expect(await stores.finder.at(phone)).to.deep.equal([])
      expect(await stores.finder.at(fresh)).to.deep.equal([found('REF-a', fresh)])
      await stores.finder.closeUndo('REF-a')
    })

    it('GD-23: an erased customer is found nowhere, not under its former number either', async () => {
      await newPhone()
      await eraseCustomer(stores, 'REF-a', { id: 'gone', at })
      for (const address of [phone, fresh, mail]) {
        expect(await stores.contacts.at(address)).to.deep.equal([])
        expect(await stores.finder.at(address)).to.deep.equal([])
      }
      expect(await stores.finder.of('REF-a')).to.deep.equal([])
    })
  })
}
