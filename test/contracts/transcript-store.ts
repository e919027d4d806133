import { expect } from 'chai'
import type { TranscriptStore } from '../../onboarding/stores.ts'
import type { MakeStores } from './make-stores.ts'

const at = '2026-11-22T10:00:00.000Z'

export function transcriptStoreContract(make: MakeStores): void {
  describe('TranscriptStore', () => {
    let store: TranscriptStore

    before(async () => {
      store = (await make()).stores.transcripts
    })

    it('knows which conversations it began', async () => {
      expect(await store.exists('a')).to.equal(false)
      await store.create('a', at)
      await store.create('a', at)
      expect(await store.exists('a')).to.equal(true)
      expect(await store.since('a', 0)).to.deep.equal({ activities: [], watermark: 0 })
    })

    it('gives a reloaded page what was said, from any place on', async () => {
      await store.create('b', at)
      expect(await store.append('b', ['{"n":1}'])).to.equal(1)
      expect(await store.append('b', ['{"n":2}', '{"n":3}'])).to.equal(3)
      const all = ['{"n":1}', '{"n":2}', '{"n":3}']
      expect(await store.since('b', 0)).to.deep.equal({ activities: all, watermark: 3 })
      expect(await store.since('b', 2)).to.deep.equal({ activities: ['{"n":3}'], watermark: 3 })
      expect(await store.since('b', 3)).to.deep.equal({ activities: [], watermark: 3 })
    })

    it('appends nothing without harm', async () => {
      await store.append('c', ['{}'])
      expect(await store.append('c', [])).to.equal(1)
    })

    it('keeps every activity when many are appended at once, batches in one piece', async () => {
      const batches = Array.from({ length: 12 }, (_, n) => [`[${n},1]`, `[${n},2]`, `[${n},3]`])
      const marks = await Promise.all(batches.map((batch) => store.append('d', batch)))
      const { activities, watermark } = await store.since('d', 0)
      expect(watermark).to.equal(36)
      expect(activities).to.have.members(batches.flat())
      for (const [n, mark] of marks.entries()) {
        expect(activities.slice(mark - 3, mark)).to.deep.equal(batches[n])
      }
    })

    it('takes more activities than one transaction holds, and large ones', async () => {
      const many = Array.from({ length: 130 }, (_, n) => `{"n":${n},"t":"${'ø'.repeat(2000)}"}`)
      many.push(JSON.stringify('😀'.repeat(50_000)))
      expect(await store.append('e', many)).to.equal(131)
      expect((await store.since('e', 0)).activities).to.deep.equal(many)
    })

    it('empties what was said when the customer has it deleted, and keeps the places', async () => {
      const said = [
        { type: 'message', id: '1', timestamp: at, from: { id: 'u', role: 'user' }, text: 'Kari' },
        { type: 'message', id: '2', timestamp: at, from: { id: 'bot', name: 'Ola' }, text: 'Hei' },
        { type: 'message', attachments: ['Kari'] },
      ].map((activity) => JSON.stringify(activity))
      await store.append('g', said)
      await store.append('gg', said)
      await store.forget('g')
      await store.forget('g')
      const { activities, watermark } = await store.since('g', 0)
      expect(activities.map((json) => JSON.parse(json) as unknown)).to.deep.equal([
        {
          type: 'event',
          name: 'forgotten',
          id: '1',
          timestamp: at,
          from: { id: 'u', role: 'user' },
        },
        { type: 'event', name: 'forgotten', id: '2', timestamp: at, from: { id: 'bot' } },
        { type: 'event', name: 'forgotten' },
      ])
      expect(watermark).to.equal(3)
      expect(await store.append('g', ['{"n":4}'])).to.equal(4)
      expect(await store.since('g', 3)).to.deep.equal({ activities: ['{"n":4}'], watermark: 4 })
      expect((await store.since('gg', 0)).activities).to.deep.equal(said)
    })

    it('empties long transcripts, and when two do it at once', async () => {
      const many = Array.from({ length: 230 }, (_, n) => `{"text":"Kari","id":"${n}"}`)
      await store.append('h', many)
      await Promise.all([store.forget('h'), store.forget('h')])
      const { activities } = await store.since('h', 0)
      expect(activities).to.have.length(230)
      expect(activities.join()).to.not.include('Kari')
      await store.forget('nobody')
    }).timeout(20_000)

    it('forgets a conversation that is removed, and no other', async () => {
      await store.create('f', at)
      await store.append('f', ['{"n":1}', '{"n":2}'])
      await store.append('ff', ['{"n":3}'])
      await store.remove('f')
      await store.remove('f')
      expect(await store.exists('f')).to.equal(false)
      expect((await store.since('f', 0)).activities).to.deep.equal([])
      expect((await store.since('ff', 0)).activities).to.deep.equal(['{"n":3}'])
      expect(await store.append('f', ['{"n":4}'])).to.equal(1)
    })
  })
}
