import { expect } from 'chai'
import type { EventSink } from '../../onboarding/outbox.ts'
import type { CustomerRecord } from '../../onboarding/record.ts'
import type { OutboxEvent } from '../../onboarding/stores.ts'
import type { CountryCode } from '../../onboarding/vocabulary.ts'
import { createOutside, type Outside } from '../../services/http/provider-health.ts'
import { replayed } from '../support/replay-server.ts'
import { eventSinkContract } from './event-sink.ts'
import { providerFaults } from './provider-faults.ts'
import { personalValues, sampleEvent, sampleRecord } from './sample-completion.ts'

export interface ConnectorUnderTest {
  /** Folder of its fixtures: nobody under `unknown`, somebody under `known`; the name `Refused` is refused. */
  readonly provider: string
  readonly country: CountryCode
  readonly make: (baseUrl: string, outside: Outside) => EventSink
  readonly unknown: string
  readonly known: string
  /** Path of the token endpoint. */
  readonly tokenPath: RegExp
  /** What opens the door; not to be seen in a log. */
  readonly secrets: readonly string[]
}

const patient = () => new AbortController().signal
const now = () => new Date('2026-11-23T10:00:00Z')

/** What every connector to an ERP system must do besides being a sink. */
export function erpConnectorContract(name: string, subject: ConnectorUnderTest): void {
  const { country } = subject

  function created(number: string, company: Partial<CustomerRecord['company']> = {}): OutboxEvent {
    const record = sampleRecord('BCDF-2345')
    const { address } = record.company ?? expect.fail('no company')
    const own = { ...record.company, name: 'Prøvefabrikken', number, legalForm: 'X' }
    return sampleEvent('case-created', {
      ...record,
      country,
      company: { ...own, address: { ...address, country }, ...company },
    })
  }
  const good = created(subject.unknown)

  describe(name, () => {
    const server = replayed(subject.provider)
    const sink = () => subject.make(server().url, createOutside({ fetch, now }))
    const creations = () =>
      server().requests.filter(
        ({ method, path }) => method === 'POST' && !subject.tokenPath.test(path),
      )

    eventSinkContract(name, () => ({
      sink: sink(),
      good,
      bad: { ...good, data: { ...(good.data as object), status: 'unheard of' } },
      received: creations,
    }))

    it('creates nobody who is there already', async () => {
      const before = creations().length
      const outcome = await sink().deliver(created(subject.known), patient())
      expect(outcome).to.deep.equal({ outcome: 'delivered' })
      expect(creations().length).to.equal(before)
    })

    it('gives up at once, for a person to look, what the system does not accept', async () => {
      const refused = created(subject.unknown, { name: 'Refused' })
      expect(await sink().deliver(refused, patient())).to.deep.equal({
        outcome: 'refused',
        reason: 'rejected',
      })
    })

    it('wants new companies of its country with a public number, and nothing else', () => {
      const wants = (event: OutboxEvent) => sink().accepts(event)
      expect(wants(good)).to.equal(true)
      const other = country === 'DK' ? 'NO' : 'DK'
      expect(wants({ ...good, data: { ...(good.data as object), country: other } })).to.equal(false)
      expect(wants({ ...good, type: 'customer.in-review' })).to.equal(false)
      expect(wants({ ...good, type: 'customer.updated' })).to.equal(false)
      expect(wants(created('given'))).to.equal(false)
      const { company: _company, ...person } = good.data as CustomerRecord
      expect(wants({ ...good, data: person })).to.equal(false)
    })

    it('GD-25: has nothing personal in an address', async () => {
      await sink().deliver(good, patient())
      const urls = JSON.stringify(server().requests.map(({ path, query }) => [path, query]))
      for (const value of personalValues.filter((each) => each !== subject.unknown)) {
        expect(urls).to.not.include(value)
      }
    })
  })

  providerFaults(name, {
    provider: subject.provider,
    good: 'delivered',
    except: subject.tokenPath,
    make: (baseUrl, outside) => {
      const sink = subject.make(baseUrl, outside)
      return async (signal) => {
        const { outcome } = await sink.deliver(good, signal)
        return { outcome: outcome === 'later' ? 'unavailable' : outcome }
      }
    },
    secrets: subject.secrets,
  })
}
