import { expect } from 'chai'
import type { EventSink } from '../../../onboarding/outbox.ts'
import { Dispatcher, type Delivery } from '../../../services/delivery/dispatcher.ts'
import { createTableStores, type Stores } from '../../../services/records/create-stores.ts'
import { memoryTables } from '../../../services/records/memory-table.ts'
import type { TableSet } from '../../../services/records/table.ts'
import { freshTables } from '../../azurite.ts'
import { testSecrets } from '../../contracts/make-stores.ts'
import { sampleCompletion, sampleEvent } from '../../contracts/sample-completion.ts'
import { createMemorySink } from '../../support/memory-sink.ts'

const kinds: Readonly<Record<string, () => Promise<TableSet>>> = {
  'in memory': () => Promise.resolve(memoryTables()),
  'on Azurite': freshTables,
}

for (const [kind, makeTables] of Object.entries(kinds)) {
  describe(`delivery, ${kind}`, () => {
    const clock = { now: new Date('2026-11-22T10:00:00.000Z') }
    const later = (seconds: number): void => {
      clock.now = new Date(clock.now.getTime() + seconds * 1000)
    }
    let tables: TableSet
    let stores: Stores
    let told: Delivery[]

    beforeEach(async () => {
      clock.now = new Date('2026-11-22T10:00:00.000Z')
      tables = await makeTables()
      stores = createTableStores(tables, testSecrets(clock))
      told = []
    })

    /** An instance of its own on the same tables. */
    function instance(sinks: readonly EventSink[], signal = new AbortController().signal) {
      const { outbox } = createTableStores(tables, testSecrets(clock))
      return new Dispatcher({
        outbox,
        sinks,
        now: () => clock.now,
        chance: () => 0,
        onDelivery: (delivery) => told.push(delivery),
        signal,
      })
    }

    /** A customer whose case waits, is completed and changed: three events. */
    async function threeEvents(name: string): Promise<readonly string[]> {
      const { record, ...rest } = sampleCompletion(name)
      const waiting = { ...record, status: 'in-review' as const }
      await stores.customers.complete({ ...rest, record: waiting })
      for (const [n, change] of [waiting, record].entries()) {
        const at = `2026-11-22T10:00:00.00${n + 1}Z`
        await stores.customers.update(change, { ...sampleEvent(`${name}-${n}`, change), at })
      }
      later(1)
      return [`${name}-created`, `${name}-0`, `${name}-1`]
    }

    it('brings every event of a customer in order, once', async () => {
      const ids = await threeEvents('a')
      const sink = createMemorySink()
      await instance([sink]).round()
      expect(sink.ids).to.deep.equal(ids)
      expect(await instance([sink]).round()).to.equal(0)
      expect(sink.ids).to.deep.equal(ids)
    })

    it('keeps a later event back until the earlier one has arrived', async () => {
      const ids = await threeEvents('a')
      const sink = createMemorySink()
      sink.answers.push({ outcome: 'later', reason: 'unreachable' })
      await instance([sink]).round()
      expect(sink.ids).to.deep.equal([])
      later(6)
      await instance([sink]).round()
      expect(sink.ids).to.deep.equal(ids)
    })

    it('shares the work of many customers among instances, each event once', async () => {
      const names = Array.from({ length: 30 }, (_, n) => `c${n}`)
      await Promise.all(names.map((name) => stores.customers.complete(sampleCompletion(name))))
      const sink = createMemorySink()
      const instances = Array.from({ length: 4 }, () => instance([sink]))
      await Promise.all(instances.map((one) => one.round()))
      await Promise.all(instances.map((one) => one.round()))
      expect(sink.ids).to.have.members(names.map((name) => `${name}-created`))
      expect(await stores.outbox.waiting()).to.deep.equal([])
    })

    it('lets a dead endpoint hold up nobody else', async () => {
      await threeEvents('a')
      const dead = createMemorySink('dead')
      const alive = createMemorySink('alive')
      dead.answers.push({ outcome: 'later', reason: 'busy', afterSeconds: 600 })
      await instance([dead, alive]).round()
      expect(alive.ids).to.have.length(3)
      expect(dead.ids).to.have.length(0)
      later(599)
      expect(await instance([dead, alive]).round()).to.equal(0)
      later(2)
      await instance([dead, alive]).round()
      expect(alive.ids).to.have.length(3)
      expect(dead.ids).to.have.length(3)
    })

    it('tries for more than three days and parks then, with an alarm', async () => {
      await stores.customers.complete(sampleCompletion('a'))
      const sink = createMemorySink()
      const from = clock.now.getTime()
      while (told.at(-1)?.parked !== true) {
        sink.answers.push({ outcome: 'later', reason: 'unreachable' })
        await instance([sink]).round()
        const [waiting] = await stores.outbox.waiting()
        const next = waiting?.lanes[0]?.nextAt
        if (next !== undefined) clock.now = new Date(next)
      }
      expect((clock.now.getTime() - from) / 3_600_000).to.be.within(72, 84)
      expect(told.filter(({ parked }) => parked)).to.have.length(1)
      expect(told.at(-1)).to.deep.include({ sink: 'memory', attempts: 11 })
      expect(await stores.outbox.parked()).to.equal(1)
      later(10 * 24 * 3600)
      await instance([sink]).round()
      expect(sink.ids).to.deep.equal([])
      await stores.outbox.redeliver({ parked: true })
      await instance([sink]).round()
      expect(sink.ids).to.deep.equal(['a-created'])
      expect(await stores.outbox.parked()).to.equal(0)
    })

    it('leaves an endpoint alone that answered 410, for other customers too, until asked to', async () => {
      await stores.customers.complete(sampleCompletion('a'))
      const sink = createMemorySink()
      sink.answers.push({ outcome: 'gone' })
      await instance([sink]).round()
      await stores.customers.complete(sampleCompletion('b'))
      await instance([sink]).round()
      expect(sink.ids).to.deep.equal([])
      expect(sink.answers).to.deep.equal([])
      expect(await stores.outbox.parked()).to.equal(2)
      await stores.outbox.redeliver({ reference: 'REF-b' })
      await instance([sink]).round()
      expect(sink.ids).to.deep.equal(['b-created'])
    })

    it('GD-23: tells of an erasure although everything before was given up', async () => {
      await threeEvents('a')
      const sink = createMemorySink()
      sink.answers.push({ outcome: 'refused', reason: 'rejected' })
      await instance([sink]).round()
      const event = sampleEvent('erased', sampleCompletion('a').record)
      const data = { reference: 'REF-a', status: 'erased' }
      await stores.customers.erase('REF-a', { ...event, type: 'customer.erased', data })
      await instance([sink]).round()
      expect(sink.taken.map(({ type }) => type)).to.deep.equal(['customer.erased'])
      expect(await stores.outbox.parked()).to.equal(0)
    })

    it('brings an event again, with the same id, when the instance died before it wrote that down', async () => {
      await stores.customers.complete(sampleCompletion('a'))
      const sink = createMemorySink()
      const dying = createTableStores(tables, testSecrets(clock)).outbox
      const [due] = await dying.due(1)
      if (due === undefined) return expect.fail('nothing due')
      const held = await dying.take(due, 60_000)
      await sink.deliver(held?.events[0] ?? expect.fail('no event'), new AbortController().signal)
      await instance([sink]).round()
      expect(sink.ids).to.have.length(1)
      later(61)
      await instance([sink]).round()
      expect(sink.ids).to.deep.equal(['a-created', 'a-created'])
      expect(sink.taken).to.have.length(1)
    })

    it('finishes what is under way when it stops, and begins nothing more', async () => {
      await threeEvents('a')
      const sink = createMemorySink()
      let answer = (): void => undefined
      sink.answers.push(
        new Promise((resolve) => {
          answer = () => {
            resolve({ outcome: 'delivered' })
          }
        }),
      )
      const stopping = instance([sink])
      const round = stopping.round()
      while (sink.answers.length > 0) await new Promise((resolve) => setImmediate(resolve))
      stopping.stop()
      answer()
      await round
      expect(sink.ids).to.deep.equal(['a-created'])
      await stopping.round()
      expect(sink.ids).to.have.length(1)
      await instance([sink]).round()
      expect(sink.ids).to.deep.equal(['a-created', 'a-0', 'a-1'])
    })

    it('is told what a sink throws, and tries again', async () => {
      await stores.customers.complete(sampleCompletion('a'))
      const sink = createMemorySink()
      sink.answers.push('throws')
      await instance([sink]).round()
      expect(told[0]?.error).to.be.instanceOf(Error)
      expect(told[0]?.outcome).to.deep.equal({ outcome: 'later', reason: 'error' })
      later(6)
      await instance([sink]).round()
      expect(sink.ids).to.have.length(1)
    })

    it('leaves everything waiting where there is nobody to send to', async () => {
      await stores.customers.complete(sampleCompletion('a'))
      expect(await instance([]).round()).to.equal(0)
      expect(await stores.outbox.waiting()).to.have.length(1)
    })

    it('leaves no rows behind but the delivered events and when they may go', async () => {
      await threeEvents('a')
      await instance([createMemorySink()]).round()
      later(31 * 24 * 3600)
      await stores.outbox.removeSent(clock.now.toISOString())
      for (const partitionKey of '0123456789abcdef') {
        const rows = await tables.customers.range({ partitionKey, from: '!', to: '~' })
        for (const { rowKey } of rows) expect(rowKey).to.match(/^(?:record|history|evidence)\|/)
      }
    })
  })
}
