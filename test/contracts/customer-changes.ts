import { expect } from 'chai'
import type { RecordChange } from '../../onboarding/record-change.ts'
import type { Stores } from '../../services/records/create-stores.ts'
import { eraseCustomer } from '../../services/records/erase-customer.ts'
import type { MakeStores } from './make-stores.ts'
import { sampleCompletion, sampleEvent, sampleRecord } from './sample-completion.ts'

const at = '2026-11-23T09:00:00.000Z'
const changedBy = { source: 'customer', channel: 'sms', at } as const
const oldMail = 'kari@prove.example'

const mailChange = (reference: string, more: Partial<RecordChange> = {}): RecordChange => ({
  id: 'update-1-a',
  reference,
  changedBy,
  values: { 'contact.email': { value: 'ny@prove.example', verification: 'checked' } },
  ...more,
})

/** Changes of finished customers: over every implementation of the storage ports. */
export function customerChangesContract(make: MakeStores): void {
  describe('CustomerStore.change', () => {
    let stores: Stores
    const customer = (name: string) => stores.customers.complete(sampleCompletion(name))
    const updates = async () =>
      (await stores.customers.pendingEvents(99)).filter(({ type }) => type === 'customer.updated')

    beforeEach(async () => {
      ;({ stores } = await make())
    })

    it('GD-22: record, provenance, history and event are one', async () => {
      await customer('a')
      const result = await stores.customers.change(mailChange('REF-a'))
      const record = await stores.customers.get('REF-a')
      expect(result).to.deep.equal({ outcome: 'changed', record, changed: ['contact.email'] })
      expect(record?.contact).to.include({ email: 'ny@prove.example', phone: '+46701740605' })
      expect(record?.changedAt).to.equal(at)
      expect(record?.provenance['contact.email']).to.deep.equal({
        ...changedBy,
        verification: 'checked',
      })
      expect(await stores.customers.history('REF-a')).to.deep.equal([
        { field: 'contact.email', at, old: oldMail, changedBy },
      ])
      expect(await updates()).to.deep.equal([
        {
          id: 'update-1-a',
          type: 'customer.updated',
          at,
          data: { ...record, changed: ['contact.email'] },
        },
      ])
    })

    it('the same change does nothing again, not even after another one, and twenty times at once', async () => {
      await customer('b')
      const change = mailChange('REF-b')
      const results = await Promise.all(
        Array.from({ length: 20 }, () => stores.customers.change(change)),
      )
      expect(results.filter(({ outcome }) => outcome === 'changed')).to.have.length(1)
      expect(results.filter(({ outcome }) => outcome === 'repeated')).to.have.length(19)
      const back = { 'contact.email': { value: oldMail, verification: 'checked' } } as const
      await stores.customers.change(mailChange('REF-b', { id: 'update-2-b', values: back }))
      expect(await stores.customers.change(change)).to.have.property('outcome', 'repeated')
      expect((await stores.customers.get('REF-b'))?.contact?.email).to.equal(oldMail)
      expect(await updates()).to.have.length(2)
      const history = await stores.customers.history('REF-b')
      expect(history.map(({ old }) => old)).to.deep.equal([oldMail, 'ny@prove.example'])
    })

    it('different changes at the same time are all made, none over another', async () => {
      await customer('c')
      const values = [
        { 'contact.email': { value: 'ny@prove.example', verification: 'checked' } },
        { 'contact.phone': { value: '+4520123456', verification: 'checked' } },
        { 'contact.name': { value: 'Ola Prøve', verification: 'checked' } },
      ] as const
      await Promise.all(
        values.map((each, n) =>
          stores.customers.change(mailChange('REF-c', { id: `c-${n}`, values: each })),
        ),
      )
      expect((await stores.customers.get('REF-c'))?.contact).to.deep.equal({
        name: 'Ola Prøve',
        phone: '+4520123456',
        email: 'ny@prove.example',
      })
      expect(await stores.customers.history('REF-c')).to.have.length(3)
      expect(await updates()).to.have.length(3)
    })

    it('what is refused leaves nothing behind', async () => {
      await customer('d')
      const before = await stores.customers.get('REF-d')
      const values = {
        'contact.email': { value: 'ny@', verification: 'checked' },
        'company.number': { value: '87654321', verification: 'checked' },
      } as const
      expect(await stores.customers.change(mailChange('REF-d', { values }))).to.deep.equal({
        outcome: 'refused',
        problems: [
          { key: 'contact.email', reason: 'noDomain' },
          { key: 'company.number', reason: 'notChangeable' },
        ],
      })
      expect(await stores.customers.get('REF-d')).to.deep.equal(before)
      expect([await updates(), await stores.customers.history('REF-d')]).to.deep.equal([[], []])
    })

    it('what somebody else changed meanwhile is not written over by whoever saw the old value', async () => {
      await customer('e')
      const seen = { 'contact.email': oldMail }
      await stores.customers.change(mailChange('REF-e', { seen }))
      const late = await stores.customers.change(mailChange('REF-e', { id: 'late', seen }))
      expect(late).to.deep.equal({
        outcome: 'refused',
        problems: [{ key: 'contact.email', reason: 'stale' }],
      })
    })

    it('a value that was only checked again has no event and no new history', async () => {
      await customer('f')
      const values = {
        'contact.email': { value: oldMail, verification: 'checked', checkedAt: at },
      } as const
      const result = await stores.customers.change(mailChange('REF-f', { values }))
      expect(result).to.deep.include({ outcome: 'changed', changed: [] })
      expect((await stores.customers.get('REF-f'))?.provenance['contact.email']).to.include({
        checkedAt: at,
      })
      expect([await updates(), await stores.customers.history('REF-f')]).to.deep.equal([[], []])
      const again = await stores.customers.change(mailChange('REF-f', { values }))
      expect(again.outcome).to.equal('repeated')
    })

    it('DQ-08: a company that closed goes before a person, and the receivers are told', async () => {
      await customer('g')
      await stores.customers.change({
        id: 'wash-1',
        reference: 'REF-g',
        changedBy: { source: 'register', sourceId: 'cvr', channel: 'wash', at },
        values: {},
        facts: { status: 'bankrupt' },
        reviewReasons: ['company-bankrupt'],
      })
      expect(await stores.customers.get('REF-g')).to.deep.include({
        status: 'in-review',
        reviewReasons: ['company-bankrupt'],
      })
      const [event] = await updates()
      expect(event?.data).to.deep.include({ status: 'in-review', changed: ['company.status'] })
    })

    it('a new value that could not be checked waits for its check, like one of an onboarding', async () => {
      await customer('h')
      const values = {
        'contact.email': { value: 'ny@prove.example', verification: 'pending' },
      } as const
      await stores.customers.change(mailChange('REF-h', { values }))
      const [due] = await stores.rechecks.due('2026-11-23T09:05:00.000Z', 9)
      expect(due).to.deep.include({ reference: 'REF-h', attempts: 0 })
    })

    it('GD-23: knows no erased or unknown customer, and goes with the customer', async () => {
      await customer('i')
      await stores.customers.change(mailChange('REF-i'))
      await eraseCustomer(stores, 'REF-i', { id: 'gone', at })
      expect(await stores.customers.history('REF-i')).to.deep.equal([])
      for (const reference of ['REF-i', 'REF-none']) {
        const late = await stores.customers.change(mailChange(reference, { id: 'late' }))
        expect(late).to.deep.equal({ outcome: 'gone' })
      }
    })

    it('a credit answer that comes later does not bring the old values back', async () => {
      const { record, ...rest } = sampleCompletion('j')
      const waiting = {
        ...record,
        status: 'in-review' as const,
        reviewReasons: ['credit:referred'],
      }
      await stores.customers.complete({ ...rest, record: waiting })
      await stores.customers.change(mailChange('REF-j'))
      const decided = sampleRecord('REF-j')
      const event = { ...sampleEvent('j-decided', decided), type: 'customer.updated' as const }
      await stores.customers.update(decided, event)
      const kept = await stores.customers.get('REF-j')
      expect(kept).to.deep.include({ status: 'complete', changedAt: at })
      expect(kept?.contact?.email).to.equal('ny@prove.example')
      expect(kept?.provenance['contact.email']?.channel).to.equal('sms')
    })
  })
}
