import { expect } from 'chai'
import type { ReviewItem, ReviewStore } from '../../onboarding/stores.ts'
import type { MakeStores } from './make-stores.ts'

const item = (caseId: string, dueAt: string): ReviewItem => ({
  caseId,
  reference: `REF-${caseId}`,
  reason: 'handed-over',
  language: 'sv',
  at: '2026-11-22T10:00:00.000Z',
  dueAt,
})

export function reviewStoreContract(make: MakeStores): void {
  describe('ReviewStore', () => {
    let store: ReviewStore

    beforeEach(async () => {
      store = (await make()).stores.reviews
    })

    it('shows what is due first, first', async () => {
      const [a, b, c] = [item('a', '2026-11-25'), item('b', '2026-11-23'), item('c', '2026-11-24')]
      for (const each of [a, b, c]) await store.add(each)
      expect(await store.list(10)).to.deep.equal([b, c, a])
      expect(await store.list(1)).to.deep.equal([b])
    })

    it('GD-23: has nothing of a case that was erased, for whatever reason it waited', async () => {
      const other = item('f', '2026-11-25')
      for (const reason of ['handed-over', 'duplicate']) {
        await store.add({ ...item('e', '2026-11-25'), reason })
      }
      await store.add(other)
      await store.remove('e')
      await store.remove('e')
      expect(await store.list(10)).to.deep.equal([other])
    })

    it('has a case once for each reason, as it was first told', async () => {
      const first = item('d', '2026-11-25')
      await store.add(first)
      await store.add({ ...first, dueAt: '2026-11-30' })
      await store.add({ ...first, reason: 'credit' })
      expect(await store.list(10)).to.have.length(2)
      expect(await store.list(10)).to.deep.include(first)
    })
  })
}
