import { expect } from 'chai'
import type { CustomerRecord } from '../../onboarding/record.ts'
import type { CustomerStore } from '../../onboarding/stores.ts'
import type { MakeStores } from './make-stores.ts'
import {
  createdAt,
  personalValues,
  sampleCompletion,
  sampleEvent,
  sampleRecord,
} from './sample-completion.ts'

const erased = (reference: string) => ({
  ...sampleEvent(`${reference}-erased`, sampleRecord(reference)),
  type: 'customer.erased' as const,
  at: '2026-11-23T10:00:00.000Z',
  data: { reference, status: 'erased' },
})

/** A record with another phone number, and what history has to say of it. */
function movedHouse(record: CustomerRecord) {
  const at = '2026-11-23T09:00:00.000Z'
  const by = { source: 'staff', by: 'desk-1', channel: 'msteams', at } as const
  const old = sampleRecord('').contact
  const changed: CustomerRecord = {
    ...record,
    contact: { name: 'Kari Prøve Nordmann', phone: '+4520123456', email: 'kari@prove.example' },
    provenance: { ...record.provenance, 'contact.phone': { ...by, verification: 'checked' } },
  }
  const entries = [{ field: 'contact.phone', at: createdAt, old: old?.phone, changedBy: by }]
  return { changed, entries }
}

export function customerStoreContract(make: MakeStores): void {
  describe('CustomerStore', () => {
    let store: CustomerStore

    beforeEach(async () => {
      store = (await make()).stores.customers
    })

    it('keeps the record, its evidence and the event together', async () => {
      const completion = sampleCompletion('a', { claim: 'DK:12345674' })
      expect(await store.complete(completion)).to.deep.equal({
        outcome: 'created',
        reference: 'REF-a',
      })
      expect(await store.get('REF-a')).to.deep.equal(completion.record)
      expect(await store.evidence('REF-a')).to.deep.equal(completion.evidence)
      expect(await store.pendingEvents(10)).to.deep.equal([completion.event])
    })

    it('knows no customer, evidence or erasure of a reference that was never given', async () => {
      expect(await store.get('REF-x')).to.equal(undefined)
      expect(await store.evidence('REF-x')).to.deep.equal([])
      expect(await store.erase('REF-x', erased('REF-x'))).to.equal('notFound')
      const record = sampleRecord('REF-x')
      expect(await store.update(record, sampleEvent('x', record))).to.equal('notFound')
    })

    it('makes one customer when the same case is completed twenty times at once', async () => {
      const results = await Promise.all(
        Array.from({ length: 20 }, (_, n) =>
          store.complete(sampleCompletion('b', { reference: `REF-${n}`, claim: 'DK:1' })),
        ),
      )
      expect(results.filter(({ outcome }) => outcome === 'created')).to.have.length(1)
      expect(results.filter(({ outcome }) => outcome === 'repeated')).to.have.length(19)
      expect(new Set(results.map(({ reference }) => reference)).size).to.equal(1)
      expect((await store.list({ limit: 50, duplicates: true })).records).to.have.length(1)
      expect(await store.pendingEvents(50)).to.have.length(1)
    })

    it('answers a repeated case with its first reference, private persons too', async () => {
      await store.complete(sampleCompletion('c', { reference: 'REF-first' }))
      const again = await store.complete(sampleCompletion('c', { reference: 'REF-second' }))
      expect(again).to.deep.equal({ outcome: 'repeated', reference: 'REF-first' })
      expect(await store.get('REF-second')).to.equal(undefined)
    })

    it('keeps a second onboarding of a company as an application in review', async () => {
      await store.complete(sampleCompletion('d', { claim: 'DK:2' }))
      const second = await store.complete(sampleCompletion('e', { claim: 'DK:2' }))
      expect(second).to.deep.equal({ outcome: 'duplicate', reference: 'REF-e' })
      const kept = await store.get('REF-e')
      expect(kept).to.include({ status: 'in-review', duplicateOf: 'REF-d' })
      expect(kept?.contact).to.deep.equal(sampleRecord('REF-e').contact)
      const event = (await store.pendingEvents(9)).find(({ id }) => id === 'e-created')
      expect(event?.type).to.equal('customer.in-review')
      expect(event?.data).to.include({ status: 'in-review', duplicateOf: 'REF-d' })
      const again = await store.complete(sampleCompletion('e', { claim: 'DK:2' }))
      expect(again).to.deep.equal({ outcome: 'duplicate', reference: 'REF-e' })
      expect((await store.list({ limit: 9, duplicates: true })).records).to.have.length(2)
    })

    it('makes one customer when twenty people sign the same company up at once', async () => {
      const results = await Promise.all(
        Array.from({ length: 20 }, (_, n) =>
          store.complete(sampleCompletion(`f${n}`, { claim: 'DK:3' })),
        ),
      )
      expect(results.filter(({ outcome }) => outcome === 'created')).to.have.length(1)
      expect((await store.list({ limit: 50 })).records).to.have.length(1)
      expect((await store.list({ limit: 50, duplicates: true })).records).to.have.length(20)
    })

    it('lists every customer once, page by page, applications only when asked for', async () => {
      const names = Array.from({ length: 23 }, (_, n) => `p${n}`)
      await Promise.all(names.map((name) => store.complete(sampleCompletion(name))))
      await store.complete(sampleCompletion('q', { claim: 'DK:4' }))
      await store.complete(sampleCompletion('r', { claim: 'DK:4' }))
      const seen: string[] = []
      let after: string | undefined
      do {
        const page = await store.list({ limit: 5, ...(after === undefined ? {} : { after }) })
        expect(page.records.length).to.be.at.most(5)
        seen.push(...page.records.map(({ reference }) => reference))
        after = page.next
      } while (after !== undefined)
      expect(seen).to.have.members([...names, 'q'].map((name) => `REF-${name}`))
      expect((await store.list({ limit: 25, duplicates: true })).records).to.have.length(25)
      expect(await store.list({ limit: 25, duplicates: true })).to.not.have.property('next')
    })

    it('keeps evidence in order, however much there is', async () => {
      const completion = sampleCompletion('g', { evidence: 205 })
      await store.complete(completion)
      expect(await store.evidence('REF-g')).to.deep.equal(completion.evidence)
    })

    it('gives events oldest first', async () => {
      for (const [name, day] of [
        ['h', '03'],
        ['i', '01'],
        ['j', '02'],
      ] as const) {
        const completion = sampleCompletion(name)
        const event = { ...completion.event, at: `2026-11-${day}T10:00:00.000Z` }
        await store.complete({ ...completion, event })
      }
      const ids = (await store.pendingEvents(2)).map(({ id }) => id)
      expect(ids).to.deep.equal(['i-created', 'j-created'])
    })

    it('replaces a record in review, once, and leaves finished ones alone', async () => {
      const { record, ...rest } = sampleCompletion('k')
      const waiting = { ...record, status: 'in-review' as const }
      await store.complete({ ...rest, record: waiting })
      const event = { ...sampleEvent('k-updated', record), type: 'customer.updated' as const }
      expect(await store.update(record, event)).to.equal('updated')
      expect(await store.update(record, event)).to.equal('updated')
      expect(await store.get('REF-k')).to.deep.equal(record)
      const other = sampleEvent('k-other', record)
      expect(await store.update(waiting, other)).to.equal('notFound')
      expect((await store.pendingEvents(9)).map(({ id }) => id)).to.have.members([
        'k-created',
        'k-updated',
      ])
    })

    it('GD-22: keeps what a change took away, once, with the change and nowhere else', async () => {
      const { record, ...rest } = sampleCompletion('hist')
      await store.complete({ ...rest, record: { ...record, status: 'in-review' } })
      expect(await store.history('REF-hist')).to.deep.equal([])
      const { changed, entries } = movedHouse(record)
      const event = { ...sampleEvent('hist-2', changed), type: 'customer.updated' as const }
      await Promise.all([1, 2].map(() => store.update(changed, event)))
      expect(await store.history('REF-hist')).to.deep.equal(entries)
      const told = (await store.pendingEvents(9)).find(({ id }) => id === 'hist-2')
      expect(JSON.stringify(told)).to.include('+4520123456').and.not.include('+46701740605')
    })

    it('GD-22: a refused change leaves no history', async () => {
      const { record, ...rest } = sampleCompletion('hist3')
      await store.complete({ ...rest, record })
      const { changed } = movedHouse(record)
      expect(await store.update(changed, sampleEvent('hist3-2', changed))).to.equal('notFound')
      expect(await store.history('REF-hist3')).to.deep.equal([])
    })

    it('GD-23: history goes with the customer, however long it is', async () => {
      const record = { ...sampleRecord('REF-hist4'), status: 'in-review' as const }
      await store.complete({ ...sampleCompletion('hist4'), record })
      for (let n = 0; n < 95; n += 1) {
        const invoice = { channel: 'email' as const, email: `prove${n}@prove.example` }
        await store.update({ ...record, invoice }, sampleEvent(`hist4-${n}`, record))
      }
      expect(await store.history('REF-hist4')).to.have.length(95)
      await store.erase('REF-hist4', erased('REF-hist4'))
      expect(await store.history('REF-hist4')).to.deep.equal([])
    })

    it('keeps an application an application when its credit answer comes', async () => {
      await store.complete(sampleCompletion('l', { claim: 'DK:5' }))
      await store.complete(sampleCompletion('m', { claim: 'DK:5' }))
      const record = sampleRecord('REF-m')
      await store.update(record, sampleEvent('m-updated', record))
      expect(await store.get('REF-m')).to.include({ status: 'in-review', duplicateOf: 'REF-l' })
      expect((await store.list({ limit: 9 })).records).to.have.length(1)
    })

    it('GD-23: leaves no personal value behind after erasure, in record or events', async () => {
      await store.complete(sampleCompletion('n', { claim: 'DK:6' }))
      expect(await store.erase('REF-n', erased('REF-n'))).to.equal('erased')
      expect(await store.erase('REF-n', erased('REF-n'))).to.equal('erased')
      const record = await store.get('REF-n')
      expect(record).to.include({ reference: 'REF-n', status: 'erased', createdAt })
      const left = JSON.stringify([record, await store.pendingEvents(9)])
      for (const value of personalValues) expect(left).to.not.include(value)
      expect((await store.pendingEvents(9)).map(({ id }) => id)).to.deep.equal(['REF-n-erased'])
      expect(await store.evidence('REF-n')).to.have.length(2)
    })

    it('lets an erased company come back as a new customer, but not by repeating the old case', async () => {
      await store.complete(sampleCompletion('o', { claim: 'DK:7' }))
      await store.erase('REF-o', erased('REF-o'))
      const again = await store.complete(sampleCompletion('o', { claim: 'DK:7' }))
      expect(again).to.deep.equal({ outcome: 'repeated', reference: 'REF-o' })
      expect((await store.get('REF-o'))?.status).to.equal('erased')
      const fresh = await store.complete(sampleCompletion('s', { claim: 'DK:7' }))
      expect(fresh.outcome).to.equal('created')
    })

    it('erases a customer with very many undelivered events', async () => {
      const record = { ...sampleRecord('REF-t'), status: 'in-review' as const }
      await store.complete({ ...sampleCompletion('t'), record })
      for (let n = 0; n < 95; n += 1) await store.update(record, sampleEvent(`t${n}`, record))
      await store.erase('REF-t', erased('REF-t'))
      expect((await store.pendingEvents(99)).map(({ type }) => type)).to.deep.equal([
        'customer.erased',
      ])
    })

    it('never writes over another customer who has the same reference', async () => {
      await store.complete(sampleCompletion('u', { reference: 'REF-same' }))
      const second = store.complete(sampleCompletion('v', { reference: 'REF-same' }))
      const error = await second.catch((cause: unknown) => cause)
      expect(error).to.have.property('code', 'storage.conflict')
    })

    it('survives letters and words that mean something to the protocol', async () => {
      const { record, ...rest } = sampleCompletion('w')
      const name = `--changeset_1\r\nHTTP/1.1 409 "O'Brien" {"odata.error":{}} \u2028 \\ <b>&amp;`
      const odd = { ...record, contact: { ...sampleRecord('').contact, name } } as typeof record
      await store.complete({ ...rest, record: odd })
      expect(await store.get('REF-w')).to.deep.equal(odd)
    })
  })
}
