import { expect } from 'chai'
import type { EventSink } from '../../onboarding/outbox.ts'
import type { OutboxEvent } from '../../onboarding/stores.ts'

/** A sink together with what it is to be given. */
export interface SinkUnderTest {
  readonly sink: EventSink
  /** An event that it accepts and its receiver takes. */
  readonly good: OutboxEvent
  /** The same event, with data that fits no schema. */
  readonly bad: OutboxEvent
  /** What the receiver has by now, one entry for each thing that the event made there. */
  readonly received: () => readonly unknown[]
}

const patient = () => new AbortController().signal

/** What every sink must do, whatever stands behind it. */
export function eventSinkContract(name: string, make: () => SinkUnderTest): void {
  describe(`event sink ${name}`, () => {
    it('has an id under which progress can be kept', () => {
      expect(make().sink.id).to.match(/^[a-z0-9:-]+$/i)
    })

    it('hands an event over', async () => {
      const { sink, good, received } = make()
      const before = received().length
      expect(sink.accepts(good)).to.equal(true)
      expect(await sink.deliver(good, patient())).to.deep.equal({ outcome: 'delivered' })
      expect(received().length).to.equal(before + 1)
    })

    it('takes the same event again without trouble', async () => {
      const { sink, good } = make()
      await sink.deliver(good, patient())
      expect(await sink.deliver(good, patient())).to.deep.equal({ outcome: 'delivered' })
    })

    it('sends nothing that does not fit the schema, and says so', async () => {
      const { sink, bad, received } = make()
      const before = received().length
      expect(await sink.deliver(bad, patient())).to.deep.equal({
        outcome: 'refused',
        reason: 'schema',
      })
      expect(received().length).to.equal(before)
    })

    it('asks for another attempt when the time is up before it starts', async () => {
      const { sink, good } = make()
      expect(await sink.deliver(good, AbortSignal.abort())).to.include({ outcome: 'later' })
    })
  })
}
