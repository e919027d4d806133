import { expect } from 'chai'
import type { ReviewFigure } from '../../onboarding/review/review-queue.ts'
import type { ReviewItem } from '../../onboarding/stores.ts'
import type { Stores } from '../../services/records/create-stores.ts'
import type { MakeStores } from './make-stores.ts'

const item = (caseId: string, reason: string, dueAt: string): ReviewItem => ({
  ...{ caseId, reference: `REF-${caseId}`, reason, language: 'sv', dueAt },
  at: '2026-11-22T10:00:00.000Z',
})

const figure: ReviewFigure = {
  ...{ at: '2026-11-23T10:00:00.000Z', decision: 'approve', kinds: ['credit'], seconds: 60 },
  ...{ asProposed: true, late: false },
}

export function reviewQueueContract(make: MakeStores): void {
  describe('ReviewQueue', () => {
    let stores: Stores

    beforeEach(async () => {
      stores = (await make()).stores
    })

    it('has each case once with all its reasons, the one due first, first', async () => {
      const { reviews } = stores
      await reviews.add(item('a', 'duplicate', '2026-11-26'))
      await reviews.add(item('b', 'duplicate', '2026-11-25'))
      await reviews.add({ ...item('a', 'credit:referred', '2026-11-24'), country: 'SE' })
      const cases = await reviews.cases()
      expect(cases.map(({ caseId, dueAt }) => [caseId, dueAt])).to.deep.equal([
        ['a', '2026-11-24'],
        ['b', '2026-11-25'],
      ])
      expect(cases[0]).to.deep.include({ country: 'SE', language: 'sv', reference: 'REF-a' })
      expect(cases[0]?.reasons).to.have.members(['duplicate', 'credit:referred'])
    })

    it('keeps what staff do with a case, also of two at once', async () => {
      const { reviews } = stores
      await reviews.add(item('a', 'duplicate', '2026-11-26'))
      const take = (to: string) =>
        reviews.change('a', (state) =>
          state.assigned === undefined ? { ...state, assigned: { to, at: 'now' } } : undefined,
        )
      const both = await Promise.all([take('freja'), take('elsa')])
      expect(new Set(both.map(({ assigned }) => assigned?.to)).size).to.equal(1)
      const [waiting] = await reviews.cases()
      expect(waiting?.assigned).to.deep.equal(both[0].assigned)
      expect(await reviews.list(10)).to.have.length(1)
    })

    it('knows what a customer was asked and has not answered, and takes the answer to that question alone', async () => {
      const { reviews } = stores
      await reviews.add(item('a', 'duplicate', '2026-11-26'))
      await reviews.add(item('b', 'duplicate', '2026-11-26'))
      expect(await reviews.asked('REF-a')).to.equal(undefined)
      const asked = (id: string) =>
        ({ id, at: 'then', key: 'contact.email', reason: 'unclear', by: 'elsa' }) as const
      await reviews.change('a', (state) => ({ ...state, asked: asked('q1') }))
      expect(await reviews.asked('REF-a')).to.deep.equal(asked('q1'))
      expect(await reviews.asked('REF-b')).to.equal(undefined)
      await reviews.change('a', (state) => ({ ...state, asked: asked('q2') }))
      await reviews.answered('REF-a', { id: 'q1', at: 'now' })
      expect(await reviews.asked('REF-a'), 'another one was asked meanwhile').to.have.property('id')
      await reviews.answered('REF-a', { id: 'q2', at: 'now' })
      await reviews.answered('REF-a', { id: 'q2', at: 'later' })
      await reviews.answered('REF-c', { id: 'q2', at: 'later' })
      expect(await reviews.asked('REF-a')).to.equal(undefined)
      const [waiting] = (await reviews.cases()).filter(({ caseId }) => caseId === 'a')
      expect(waiting?.asked).to.deep.equal({ ...asked('q2'), answeredAt: 'now' })
    })

    it('settles some reasons of a case; with the last one it is forgotten, and what staff did with it', async () => {
      const { reviews } = stores
      await reviews.add(item('a', 'duplicate', '2026-11-26'))
      await reviews.add(item('a', 'asked-for-a-person', '2026-11-25'))
      await reviews.add(item('b', 'asked-for-a-person', '2026-11-25'))
      await reviews.change('a', () => ({ remindedAt: 'then' }))
      await reviews.settle('a', ['asked-for-a-person', 'not-understood'])
      await reviews.settle('a', ['asked-for-a-person'])
      expect(await reviews.waitsFor('a', 'asked-for-a-person')).to.equal(false)
      expect(await reviews.waitsFor('a', 'duplicate')).to.equal(true)
      expect(await reviews.waitsFor('b', 'asked-for-a-person')).to.equal(true)
      const left = (await reviews.cases()).find(({ caseId }) => caseId === 'a')
      expect(left).to.include({ remindedAt: 'then' })
      await reviews.settle('a', ['duplicate'])
      await reviews.settle('a', ['duplicate'])
      await reviews.add(item('a', 'duplicate', '2026-11-26'))
      const again = (await reviews.cases()).find(({ caseId }) => caseId === 'a')
      expect(again).not.to.have.property('remindedAt')
    })

    it('forgets a case with everything staff did with it', async () => {
      const { reviews } = stores
      await reviews.add(item('a', 'duplicate', '2026-11-26'))
      await reviews.change('a', () => ({ remindedAt: 'then' }))
      await reviews.remove('a')
      await reviews.remove('a')
      expect(await reviews.cases()).to.deep.equal([])
      await reviews.add(item('a', 'duplicate', '2026-11-26'))
      expect((await reviews.cases())[0]).not.to.have.property('remindedAt')
    })

    it('counts a decision once, and gives those of a period', async () => {
      const { reviews } = stores
      await reviews.count('d1', figure)
      await reviews.count('d1', figure)
      await reviews.count('d2', { ...figure, at: '2026-12-01T10:00:00.000Z' })
      const period = { from: '2026-11-23', to: '2026-12-01' }
      expect(await reviews.figures(period)).to.deep.equal([figure])
      expect(await reviews.cases()).to.deep.equal([])
    })
  })
}
