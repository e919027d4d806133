import { expect } from 'chai'
import { afterAttempt, laneOf, settlementOf } from '../../onboarding/delivery.ts'
import type { DeliveryOutcome, HeldQueue } from '../../onboarding/outbox.ts'
import type { Stores } from '../../services/records/create-stores.ts'
import type { MakeStores, TestClock } from './make-stores.ts'
import { personalValues, sampleCompletion, sampleEvent } from './sample-completion.ts'

const leaseMs = 60_000
const sink = { id: 'webhook:a', accepts: () => true }

/** What every outbox must do, whatever table lies under it. */
export function outboxContract(make: MakeStores): void {
  describe('Outbox', () => {
    let stores: Stores
    let clock: TestClock

    beforeEach(async () => {
      ;({ stores, clock } = await make())
    })

    const complete = (name: string) => stores.customers.complete(sampleCompletion(name))
    const later = (milliseconds: number) => {
      clock.now = new Date(clock.now.getTime() + milliseconds)
    }

    async function taken(reference: string): Promise<HeldQueue> {
      const due = (await stores.outbox.due(50)).find((queue) => queue.reference === reference)
      if (due === undefined) return expect.fail(`${reference} is not due`)
      return (await stores.outbox.take(due, leaseMs)) ?? expect.fail(`${reference} is taken`)
    }

    function settled(held: HeldQueue, outcome: DeliveryOutcome) {
      const [event] = held.events
      if (event === undefined) return expect.fail('nothing to deliver')
      const moment = { now: clock.now, chance: 0 }
      const lane = afterAttempt(laneOf(held, sink.id), { event, outcome }, moment)
      return settlementOf({ ...held, lanes: [lane] }, [sink], clock.now)
    }

    const release = async (reference: string, outcome: DeliveryOutcome) => {
      const held = await taken(reference)
      return stores.outbox.release(held, settled(held, outcome))
    }

    it('has a finished customer due at once, with its event', async () => {
      await complete('a')
      expect((await taken('REF-a')).events).to.deep.equal([sampleCompletion('a').event])
    })

    it('tells what this instance wrote, and from when on it is due', async () => {
      const told: string[] = []
      stores.onWakeUp((dueAt) => told.push(dueAt))
      await complete('a')
      await complete('a')
      expect(told).to.deep.equal([sampleCompletion('a').event.at])
      await release('REF-a', { outcome: 'later', reason: 'unreachable', afterSeconds: 90 })
      const [, again = ''] = told
      expect(Date.parse(again) - clock.now.getTime()).to.be.at.least(90_000)
      await stores.outbox.redeliver({ reference: 'REF-a' })
      expect(told.at(-1)).to.equal(clock.now.toISOString())
    })

    it('gives a queue to one instance only, until its time is up', async () => {
      await complete('a')
      const [due] = await stores.outbox.due(9)
      if (due === undefined) return expect.fail('nothing due')
      const all = await Promise.all(
        Array.from({ length: 10 }, () => stores.outbox.take(due, leaseMs)),
      )
      expect(all.filter((held) => held !== undefined)).to.have.length(1)
      expect(await stores.outbox.take(due, leaseMs)).to.equal(undefined)
      later(leaseMs + 1)
      expect(await stores.outbox.take(due, leaseMs)).to.not.equal(undefined)
    })

    it('keeps nothing waiting of what was delivered', async () => {
      await complete('a')
      expect(await release('REF-a', { outcome: 'delivered' })).to.equal('released')
      expect(await stores.outbox.due(9)).to.deep.equal([])
      expect(await stores.outbox.waiting()).to.deep.equal([])
      expect(await stores.customers.pendingEvents(9)).to.deep.equal([])
    })

    it('calls again when the next attempt is due, and remembers how many there were', async () => {
      await complete('a')
      await release('REF-a', { outcome: 'later', reason: 'busy' })
      expect(await stores.outbox.due(9)).to.deep.equal([])
      later(5001)
      expect((await taken('REF-a')).lanes[0]?.head).to.include({ attempts: 1, reason: 'busy' })
    })

    it('goes on with what came meanwhile, in order', async () => {
      const { record } = sampleCompletion('a')
      const waiting = { ...record, status: 'in-review' as const }
      await stores.customers.complete({ ...sampleCompletion('a'), record: waiting })
      const held = await taken('REF-a')
      const event = { ...sampleEvent('a-later', record), at: clock.now.toISOString() }
      await stores.customers.update(record, event)
      const next = await stores.outbox.advance(
        held,
        settled(held, { outcome: 'delivered' }),
        leaseMs,
      )
      expect(next?.events.map(({ id }) => id)).to.deep.equal(['a-later'])
      if (next === undefined) return
      const rest = settled(next, { outcome: 'delivered' })
      expect(await stores.outbox.release(next, rest)).to.equal('released')
      for (const due of await stores.outbox.due(9)) {
        const empty = await stores.outbox.take(due, leaseMs)
        expect(empty?.events).to.deep.equal([])
        if (empty === undefined) continue
        await stores.outbox.release(empty, settlementOf(empty, [sink], clock.now))
      }
      expect(await stores.outbox.due(9)).to.deep.equal([])
    })

    it('lets nobody write down what another instance has taken over', async () => {
      await complete('a')
      const slow = await taken('REF-a')
      later(leaseMs + 1)
      const other = await taken('REF-a')
      const outcome = { outcome: 'later', reason: 'busy' } as const
      expect(await stores.outbox.advance(slow, settled(slow, outcome), leaseMs)).to.equal(undefined)
      expect(await stores.outbox.release(slow, settled(slow, outcome))).to.equal('conflict')
      const done = settled(other, { outcome: 'delivered' })
      expect(await stores.outbox.release(other, done)).to.equal('released')
      expect(await stores.outbox.release(slow, settled(slow, { outcome: 'delivered' }))).to.equal(
        'conflict',
      )
    })

    it('GD-23: takes events with the customer, delivered or not, and tells of the erasure', async () => {
      await complete('a')
      await release('REF-a', { outcome: 'refused', reason: 'rejected' })
      await complete('b')
      await release('REF-b', { outcome: 'delivered' })
      for (const name of ['a', 'b']) {
        const event = { ...sampleEvent(`${name}-erased`, sampleCompletion(name).record) }
        const erased = { ...event, type: 'customer.erased' as const, data: { status: 'erased' } }
        await stores.customers.erase(`REF-${name}`, erased)
        const held = await taken(`REF-${name}`)
        expect(held.events).to.deep.equal([erased])
        expect(await stores.outbox.redeliver({ eventId: `${name}-created` })).to.equal(0)
        await stores.outbox.release(held, settled(held, { outcome: 'delivered' }))
      }
      expect(await stores.outbox.waiting()).to.deep.equal([])
    })

    it('tells the operator what waits and what was given up, and nothing about the customer', async () => {
      await complete('a')
      await complete('b')
      await complete('c')
      await release('REF-a', { outcome: 'later', reason: 'unreachable' })
      await release('REF-b', { outcome: 'refused', reason: 'rejected' })
      const waiting = await stores.outbox.waiting()
      const states = Object.fromEntries(waiting.map(({ id, state }) => [id, state]))
      expect(states).to.deep.equal({
        'a-created': 'pending',
        'b-created': 'parked',
        'c-created': 'pending',
      })
      expect(waiting[0]?.lanes[0]).to.deep.equal({
        sink: sink.id,
        attempts: 1,
        reason: 'unreachable',
        nextAt: '2026-11-22T10:00:05.000Z',
      })
      for (const value of personalValues) expect(JSON.stringify(waiting)).to.not.include(value)
    })

    it('sends again what was given up, at once and with the same id', async () => {
      await complete('a')
      await complete('b')
      await release('REF-a', { outcome: 'gone' })
      await release('REF-b', { outcome: 'refused', reason: 'rejected' })
      await stores.outbox.disable(sink.id)
      await stores.outbox.disable(sink.id)
      expect(await stores.outbox.disabled()).to.deep.equal([
        { sink: sink.id, since: clock.now.toISOString() },
      ])
      expect(await stores.outbox.redeliver({ parked: true })).to.equal(2)
      expect(await stores.outbox.disabled()).to.deep.equal([])
      const held = await taken('REF-a')
      expect(held.lanes.map(({ head }) => head)).to.deep.equal([undefined])
      expect(held.events.map(({ id }) => id)).to.deep.equal(['a-created'])
      expect((await stores.outbox.waiting()).map(({ state }) => state)).to.deep.equal([
        'pending',
        'pending',
      ])
    })

    it('sends again what was delivered, by event or by customer, for thirty days', async () => {
      await complete('a')
      await release('REF-a', { outcome: 'delivered' })
      expect(await stores.outbox.redeliver({ eventId: 'a-created' })).to.equal(1)
      expect((await taken('REF-a')).events).to.deep.equal([sampleCompletion('a').event])
      expect(await stores.outbox.redeliver({ reference: 'REF-a' })).to.equal(1)
      later(leaseMs + 1)
      await release('REF-a', { outcome: 'delivered' })
      expect(await stores.outbox.removeSent('2026-11-22T00:00:00.000Z')).to.equal(0)
      expect(await stores.outbox.redeliver({ reference: 'REF-a' })).to.equal(1)
      await release('REF-a', { outcome: 'delivered' })
      expect(await stores.outbox.removeSent('2026-12-30T00:00:00.000Z')).to.be.greaterThan(0)
      expect(await stores.outbox.redeliver({ reference: 'REF-a' })).to.equal(0)
      expect(await stores.outbox.redeliver({ eventId: 'a-created' })).to.equal(0)
      expect(await stores.outbox.redeliver({ parked: true })).to.equal(0)
    })

    it('asked to send again while it is being sent, sends it again', async () => {
      await complete('a')
      const held = await taken('REF-a')
      await stores.outbox.redeliver({ reference: 'REF-a' })
      await stores.outbox.release(held, settled(held, { outcome: 'later', reason: 'busy' }))
      later(leaseMs + 1)
      expect((await taken('REF-a')).events.map(({ id }) => id)).to.deep.equal(['a-created'])
    })
  })
}
