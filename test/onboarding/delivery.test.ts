import { expect } from 'chai'
import * as fc from 'fast-check'
import {
  afterAttempt,
  laneOf,
  nextStep,
  retryPauses,
  settlementOf,
} from '../../onboarding/delivery.ts'
import type { CustomerQueue, DeliveryOutcome, Lane } from '../../onboarding/outbox.ts'
import type { OutboxEvent } from '../../onboarding/stores.ts'

const now = new Date('2026-11-25T10:00:00.000Z')
const moment = { now, chance: 0 }
const event = (id: string, type: OutboxEvent['type'] = 'customer.created'): OutboxEvent => ({
  id,
  type,
  at: '2026-11-25T09:00:00.000Z',
  data: {},
})
const everything = { id: 'all', accepts: () => true }
const erasures = { id: 'erased', accepts: (e: OutboxEvent) => e.type === 'customer.erased' }
const queueOf = (events: readonly OutboxEvent[], lanes: readonly Lane[] = []): CustomerQueue => ({
  reference: 'R',
  events,
  lanes,
})
const fresh: Lane = { sink: 'all', delivered: [] }
const later: DeliveryOutcome = { outcome: 'later', reason: 'unreachable' }
const first = event('1')
const second = event('2')

/** Fails until it is parked; gives the lanes after each attempt. */
function failing(chance: number): readonly Lane[] {
  const lanes: Lane[] = []
  let lane = fresh
  while (lane.head?.parkedAt === undefined) {
    lane = afterAttempt(lane, { event: first, outcome: later }, { now, chance })
    lanes.push(lane)
  }
  return lanes
}

describe('when an event is tried again', () => {
  it('is after growing pauses for at least three days, whatever chance says, and then never', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 0.999, noNaN: true }), (chance) => {
        const lanes = failing(chance)
        const pauses = lanes
          .slice(0, -1)
          .map(({ head }) => Date.parse(head?.nextAt ?? '') - now.getTime())
        expect(pauses).to.deep.equal(pauses.toSorted((a, b) => a - b))
        expect(pauses.reduce((sum, pause) => sum + pause)).to.be.at.least(72 * 3600 * 1000)
        expect(lanes).to.have.length(retryPauses.length + 1)
      }),
    )
  })

  it('is spread by chance, so that thousands do not come back in the same second', () => {
    expect(failing(0)[3]?.head?.nextAt).to.equal('2026-11-25T10:30:00.000Z')
    expect(failing(0.5)[3]?.head?.nextAt).to.equal('2026-11-25T10:31:30.000Z')
  })

  it('is not before the receiver wants it, but a day later at most', () => {
    const after = (afterSeconds: number) =>
      afterAttempt(fresh, { event: first, outcome: { ...later, afterSeconds } }, moment).head
    expect(after(1)?.nextAt).to.equal('2026-11-25T10:00:05.000Z')
    expect(after(600)?.nextAt).to.equal('2026-11-25T10:10:00.000Z')
    expect(after(1e9)?.nextAt).to.equal('2026-11-26T10:00:00.000Z')
  })

  it('is never, once it was refused or the endpoint is gone', () => {
    const refused = { outcome: 'refused', reason: 'rejected' } as const
    expect(afterAttempt(fresh, { event: first, outcome: refused }, moment).head).to.deep.equal({
      eventId: '1',
      attempts: 1,
      reason: 'rejected',
      nextAt: now.toISOString(),
      parkedAt: now.toISOString(),
    })
    const gone = afterAttempt(fresh, { event: first, outcome: { outcome: 'gone' } }, moment)
    expect(gone.head).to.include({ reason: 'gone', parkedAt: now.toISOString() })
  })

  it('is never, once it has arrived', () => {
    const waiting = afterAttempt(fresh, { event: first, outcome: later }, moment)
    const arrived = { event: first, outcome: { outcome: 'delivered' } } as const
    expect(afterAttempt(waiting, arrived, moment)).to.deep.equal({ sink: 'all', delivered: ['1'] })
  })

  it('counts anew for another event', () => {
    const lane = afterAttempt(fresh, { event: first, outcome: later }, moment)
    const other = afterAttempt(lane, { event: second, outcome: later }, moment)
    expect(other.head).to.include({ eventId: '2', attempts: 1 })
  })
})

describe('the next step of a sink', () => {
  it('is the oldest event that it wants and does not have', () => {
    const erased = event('3', 'customer.erased')
    const queue = queueOf([first, second, erased], [{ sink: 'all', delivered: ['1'] }])
    expect(nextStep(queue, everything, now)).to.deep.equal({ kind: 'send', event: second })
    expect(nextStep(queue, erasures, now)).to.deep.equal({ kind: 'send', event: erased })
    expect(nextStep(queueOf([first]), erasures, now)).to.deep.equal({ kind: 'idle' })
  })

  it('is to wait while an earlier event of the customer waits or is parked', () => {
    const head = { eventId: '1', attempts: 1, reason: 'busy' as const }
    const at = (nextAt: string, more = {}) =>
      nextStep(
        queueOf([first, second], [{ ...fresh, head: { ...head, nextAt, ...more } }]),
        everything,
        now,
      )
    const future = '2026-11-25T10:00:00.001Z'
    expect(at(future)).to.deep.equal({ kind: 'wait', until: future })
    expect(at(now.toISOString())).to.deep.equal({ kind: 'send', event: first })
    expect(at(future, { parkedAt: future })).to.deep.equal({ kind: 'parked' })
  })

  it('forgets about an event that is gone: after an erasure `customer.erased` goes at once (GD-23)', () => {
    const parkedAt = now.toISOString()
    const head = { eventId: 'gone', attempts: 11, reason: 'busy' as const, nextAt: '', parkedAt }
    const queue = queueOf([event('e', 'customer.erased')], [{ ...fresh, head }])
    expect(nextStep(queue, everything, now)).to.include({ kind: 'send' })
  })
})

describe('what is written down after a step', () => {
  const sinks = [everything, erasures]

  it('events that everybody has, or nobody wants, are done', () => {
    const queue = queueOf([first, second], [{ sink: 'all', delivered: ['1'] }])
    const settlement = settlementOf(queue, sinks, now)
    expect(settlement).to.deep.equal({ done: [first], lanes: [], wakeAt: now.toISOString() })
    expect(settlementOf(queueOf([first]), [erasures], now)).to.deep.equal({
      done: [first],
      lanes: [],
    })
  })

  it('an event that one sink has waits for the other, without coming twice', () => {
    const erased = event('3', 'customer.erased')
    const lane = afterAttempt(
      { ...fresh, sink: 'erased' },
      { event: erased, outcome: later },
      moment,
    )
    const queue = queueOf([erased], [{ sink: 'all', delivered: ['3'] }, lane])
    const { done, lanes, wakeAt } = settlementOf(queue, sinks, now)
    expect(done).to.deep.equal([])
    expect(lanes).to.deep.equal(queue.lanes)
    expect(wakeAt).to.equal('2026-11-25T10:00:05.000Z')
    expect(nextStep({ ...queue, lanes }, everything, now)).to.deep.equal({ kind: 'idle' })
  })

  it('nobody is woken for what is parked', () => {
    const outcome = { outcome: 'gone' } as const
    const lane = afterAttempt(fresh, { event: first, outcome }, moment)
    const settlement = settlementOf(queueOf([first], [lane]), [everything], now)
    expect(settlement).to.deep.equal({ done: [], lanes: [lane] })
  })

  it('lanes of sinks that are no longer in the profile go', () => {
    const queue = queueOf([first], [{ sink: 'old', delivered: ['1'] }])
    expect(settlementOf(queue, [everything], now).lanes).to.deep.equal([])
    expect(laneOf(queue, 'old').delivered).to.deep.equal(['1'])
  })

  it('very many events leave in several steps', () => {
    const many = Array.from({ length: 25 }, (_, n) => event(String(n)))
    const { done, wakeAt } = settlementOf(queueOf(many), [erasures], now)
    expect(done).to.have.length(20)
    expect(wakeAt).to.equal(now.toISOString())
  })
})
