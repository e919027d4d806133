import { expect } from 'chai'
import { createLimits, shareLimits, type Limits } from '../../composition/limits.ts'
import type { Config } from '../../config.ts'
import type { DocumentStore } from '../../onboarding/document-store.ts'
import { createMemoryStores } from '../../services/records/create-stores.ts'
import { takeShared } from '../../services/records/shared-allowance.ts'

// Boundary: of the whole configuration the limits read these two.
const config = { production: true, rateLimits: true } as Config

function createStorage() {
  const clock = { at: Date.parse('2026-11-23T10:00:00Z') }
  const now = () => new Date(clock.at)
  const { documents } = createMemoryStores({
    claimKey: 'test-claim-key',
    vault: { current: 'k1', keys: { k1: Buffer.alloc(32, 7) } },
    now,
  })
  return { clock, now, documents }
}

function createInstance(): Limits {
  const limits = createLimits(config)
  if (limits === undefined) throw new Error('no limits')
  return limits
}

/** So many of so many requests were let pass. */
const passed = (instance: Limits, kind: keyof Limits, asked: number): number =>
  Array.from({ length: asked }, () => instance[kind].take('somebody')).filter((wait) => wait === 0)
    .length

/** Counts what the storage is asked for. */
function counted(documents: DocumentStore) {
  const calls = { count: 0 }
  const store: DocumentStore = {
    load: (name) => {
      calls.count += 1
      return documents.load(name)
    },
    save: (name, document, etag) => documents.save(name, document, etag),
    remove: (name) => documents.remove(name),
    due: (moment) => documents.due(moment),
    removeExpired: (moment) => documents.removeExpired(moment),
  }
  return { calls, store }
}

describe('limits of an address, a conversation and a phone number', () => {
  for (const [kind, burst] of [
    ['address', 60],
    ['conversation', 30],
    ['phone', 20],
  ] as const) {
    it(`hold for all instances together (${kind})`, async () => {
      const storage = createStorage()
      const [one, two] = [createInstance(), createInstance()]
      const half = burst / 2
      expect([passed(one, kind, half), passed(two, kind, half)]).to.deep.equal([half, half])
      for (const limits of [one, two, one]) {
        // The one that was told first hears of the other with its next request.
        passed(limits, kind, 1)
        await shareLimits(limits, { config, ...storage })
      }
      expect([passed(one, kind, 10), passed(two, kind, 10)]).to.deep.equal([0, 0])
      const wait = two[kind].take('somebody')
      expect(wait).to.be.at.least(1)
    })
  }

  it('are forgotten by nobody when an instance is replaced by a new one', async () => {
    const storage = createStorage()
    const before = createInstance()
    passed(before, 'conversation', 30)
    await shareLimits(before, { config, ...storage })
    const after = createInstance()
    passed(after, 'conversation', 8)
    await shareLimits(after, { config, ...storage })
    expect(passed(after, 'conversation', 5)).to.equal(0)
  })

  it('cost no storage call while nobody takes much', async () => {
    const { documents, now } = createStorage()
    const { calls, store } = counted(documents)
    const instance = createInstance()
    for (const customer of Array.from({ length: 200 }, (_, index) => `customer ${String(index)}`)) {
      for (let message = 0; message < 5; message += 1) instance.conversation.take(customer)
    }
    await shareLimits(instance, { config, documents: store, now })
    expect(calls.count).to.equal(0)
  })

  it('count on here when the storage is away, and what was not told is told later', async () => {
    const { documents, now } = createStorage()
    const failing = { ...counted(documents).store, load: () => Promise.reject(new Error('down')) }
    const instance = createInstance()
    passed(instance, 'conversation', 30)
    const told = await shareLimits(instance, { config, documents: failing, now }).catch(
      (error: unknown) => error,
    )
    expect(told).to.be.an('error')
    expect(passed(instance, 'conversation', 1)).to.equal(0)
    await shareLimits(instance, { config, documents, now })
    const asked = { subject: 'conversation|somebody', taken: 0 }
    const left = await takeShared(asked, { burst: 30, perSecond: 1 }, { documents, now })
    expect(left).to.equal(0)
  })

  it('are what one customer never meets, and give way again with time', async () => {
    const storage = createStorage()
    const allowance = { burst: 30, perSecond: 1 }
    const all = { subject: 'conversation|somebody', taken: 30 }
    expect(await takeShared(all, allowance, storage)).to.equal(0)
    storage.clock.at += 12_000
    expect(await takeShared({ ...all, taken: 2 }, allowance, storage)).to.equal(10)
  })

  it('do not exist where they are switched off for load tests', () => {
    expect(createLimits({ ...config, rateLimits: false })).to.equal(undefined)
  })
})
