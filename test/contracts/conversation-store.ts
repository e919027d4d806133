import { expect } from 'chai'
import type { ConversationStore } from '../../onboarding/stores.ts'
import type { MakeStores } from './make-stores.ts'

export function conversationStoreContract(make: MakeStores): void {
  describe('ConversationStore', () => {
    let store: ConversationStore

    before(async () => {
      store = (await make()).stores.conversations
    })

    it('knows nothing of a conversation that never was', async () => {
      expect(await store.load('nobody')).to.equal(undefined)
    })

    it('gives back what was saved, with the version it has', async () => {
      const saved = await store.save('webchat:æøå/?#', { json: '{"a":"ÆØÅ"}' }, undefined)
      const loaded = await store.load('webchat:æøå/?#')
      expect(loaded?.json).to.equal('{"a":"ÆØÅ"}')
      expect(saved).to.deep.equal({ etag: loaded?.etag })
    })

    it('lets only one of two first messages begin the conversation', async () => {
      const results = await Promise.all([
        store.save('race', { json: '{"n":1}' }, undefined),
        store.save('race', { json: '{"n":2}' }, undefined),
      ])
      expect(results.filter((result) => result === 'conflict')).to.have.length(1)
    })

    it('refuses an answer that was worked out on an older state', async () => {
      const first = await store.save('stale', { json: '{"n":1}' }, undefined)
      const etag = first === 'conflict' ? '' : first.etag
      expect(await store.save('stale', { json: '{"n":2}' }, etag)).to.not.equal('conflict')
      expect(await store.save('stale', { json: '{"n":3}' }, etag)).to.equal('conflict')
      expect((await store.load('stale'))?.json).to.equal('{"n":2}')
    })

    it('loses nothing when twenty messages come at once', async () => {
      const add = async (n: number): Promise<void> => {
        const loaded = await store.load('busy')
        const all = loaded === undefined ? [] : (JSON.parse(loaded.json) as number[])
        const saved = await store.save('busy', { json: JSON.stringify([...all, n]) }, loaded?.etag)
        if (saved === 'conflict') await add(n)
      }
      const numbers = Array.from({ length: 20 }, (_, n) => n)
      await Promise.all(numbers.map(add))
      const kept = JSON.parse((await store.load('busy'))?.json ?? '[]') as number[]
      expect(kept).to.have.members(numbers)
    })

    it('keeps 500 kB with emoji and Nordic letters, letter for letter, and less after that', async () => {
      const json = JSON.stringify({ text: '😀ø'.repeat(83_000) + 'x'.repeat(1000) })
      expect(Buffer.byteLength(json)).to.be.greaterThan(498_000)
      const saved = await store.save('long', { json }, undefined)
      expect((await store.load('long'))?.json === json).to.equal(true)
      await store.save('long', { json: '{}' }, saved === 'conflict' ? '' : saved.etag)
      expect((await store.load('long'))?.json).to.equal('{}')
    })

    it('keeps what retention judges by beside the document, and replaces both together', async () => {
      const marks = { caseId: 'c1', updatedAt: '2026-11-22', contact: true, finished: false }
      const saved = await store.save('marked', { json: '{"n":1}', marks }, undefined)
      const etag = saved === 'conflict' ? '' : saved.etag
      await store.save('marked', { json: '{"n":2}' }, etag)
      expect((await store.load('marked'))?.json).to.equal('{"n":2}')
    })

    it('does not bring back a conversation that was removed', async () => {
      const saved = await store.save('gone', { json: '{}' }, undefined)
      await store.remove('gone')
      await store.remove('gone')
      expect(await store.load('gone')).to.equal(undefined)
      const etag = saved === 'conflict' ? '' : saved.etag
      expect(await store.save('gone', { json: '{}' }, etag)).to.equal('conflict')
    })
  })
}
