import { expect } from 'chai'
import type { DocumentStore } from '../../onboarding/document-store.ts'
import type { MakeStores } from './make-stores.ts'

async function dueIn(store: DocumentStore, moment: string): Promise<readonly string[]> {
  const found: string[] = []
  for await (const { json } of store.due(moment)) found.push(json)
  return found.sort()
}

export function documentStoreContract(make: MakeStores): void {
  describe('DocumentStore', () => {
    let store: DocumentStore

    before(async () => {
      store = (await make()).stores.messages
    })

    it('gives back what was kept under a name, phone number or not', async () => {
      expect(await store.load('contact|sms|+4520123456')).to.equal(undefined)
      await store.save('contact|sms|+4520123456', { json: '{"a":"æøå"}' }, undefined)
      expect((await store.load('contact|sms|+4520123456'))?.json).to.equal('{"a":"æøå"}')
    })

    it('of two that write at once one is told', async () => {
      const first = await store.save('race', { json: '1' }, undefined)
      expect(await store.save('race', { json: '2' }, undefined)).to.equal('conflict')
      const etag = first === 'conflict' ? '' : first.etag
      const both = await Promise.all([
        store.save('race', { json: '3' }, etag),
        store.save('race', { json: '4' }, etag),
      ])
      expect(both.filter((result) => result === 'conflict')).to.have.length(1)
    })

    it('names what is due, and only that', async () => {
      await store.save('d1', { json: '"d1"', dueAt: '2026-11-22T10:00:00.000Z' }, undefined)
      await store.save('d2', { json: '"d2"', dueAt: '2026-11-22T12:00:00.000Z' }, undefined)
      await store.save('d3', { json: '"d3"' }, undefined)
      expect(await dueIn(store, '2026-11-22T11:00:00.000Z')).to.deep.equal(['"d1"'])
      expect(await dueIn(store, '2026-11-22T13:00:00.000Z')).to.deep.equal(['"d1"', '"d2"'])
    })

    it('removes what has expired and keeps what has no end', async () => {
      await store.save('e1', { json: '1', expiresAt: '2026-11-22T10:00:00.000Z' }, undefined)
      await store.save('e2', { json: '2', expiresAt: '2026-11-23T10:00:00.000Z' }, undefined)
      await store.save('e3', { json: '3' }, undefined)
      expect(await store.removeExpired('2026-11-22T11:00:00.000Z')).to.equal(1)
      expect(await store.load('e1')).to.equal(undefined)
      expect((await store.load('e2'))?.json).to.equal('2')
      expect((await store.load('e3'))?.json).to.equal('3')
    })

    it('forgets a name, as often as it is told', async () => {
      await store.save('f', { json: '1' }, undefined)
      await store.remove('f')
      await store.remove('f')
      expect(await store.load('f')).to.equal(undefined)
    })
  })
}
