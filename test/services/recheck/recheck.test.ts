import { expect } from 'chai'
import { OnboardingError } from '../../../onboarding/errors.ts'
import type { CompanyLookup, VatLookup } from '../../../onboarding/ports.ts'
import { dueAt } from '../../../onboarding/review/due-at.ts'
import type { RecheckSources } from '../../../onboarding/recheck/recheck-store.ts'
import type { CustomerRecord, Provenance } from '../../../onboarding/record.ts'
import type { Stores } from '../../../services/records/create-stores.ts'
import {
  recheckRound,
  type Difference,
  type RecheckParts,
} from '../../../services/recheck/recheck-round.ts'
import { eraseCustomer } from '../../../services/records/erase-customer.ts'
import { demoProfile } from '../../support/conversation.ts'
import { implementations, type TestClock } from '../../contracts/make-stores.ts'
import { createdAt, sampleCompletion } from '../../contracts/sample-completion.ts'

const minute = 60_000
const reference = 'REF-a'

const pending: Provenance = {
  source: 'customer',
  channel: 'webchat',
  at: createdAt,
  verification: 'pending',
}

/** A customer whose register, and whose mail domain, did not answer. */
function waiting(changes: Partial<CustomerRecord> = {}) {
  const completion = sampleCompletion('a', { claim: 'DK:12345674' })
  const provenance = {
    'company.number': pending,
    'company.name': { ...pending, verification: 'checked' as const },
    'contact.email': pending,
  }
  const record = { ...completion.record, provenance, ...changes }
  return { ...completion, record, event: { ...completion.event, data: record } }
}

const by = { sourceId: 'register', fetchedAt: '2026-11-22T10:05:00.000Z' }
const silent = { outcome: 'unavailable', sourceId: 'register' } as const

const found = (name = 'Prøvefabrikken ApS 🏭'): CompanyLookup => ({
  outcome: 'found',
  company: { number: '12345674', country: 'DK', name, legalForm: 'ApS', status: 'active' },
  ...by,
})

/** Sources that answer what the test says, and remember what they were asked. */
class Sources implements RecheckSources {
  readonly mailDomainsId = 'mail'
  readonly asked: string[] = []
  lookup: CompanyLookup = silent
  mail: 'deliverable' | 'unknown' = 'unknown'
  vatLookup: VatLookup = { outcome: 'unavailable', sourceId: 'vat' }
  /** What happens while the register is asked. */
  meanwhile: () => Promise<unknown> = () => Promise.resolve()

  async company(country: string, number: string): Promise<CompanyLookup> {
    this.asked.push(`${country} ${number}`)
    await this.meanwhile()
    return this.lookup
  }

  address(): Promise<typeof silent> {
    this.asked.push('address')
    return Promise.resolve(silent)
  }

  mailDomain(domain: string) {
    this.asked.push(domain)
    return Promise.resolve(this.mail)
  }

  vat(country: string, number: string) {
    this.asked.push(`${country} ${number}`)
    return Promise.resolve(this.vatLookup)
  }
}

for (const [name, make] of Object.entries(implementations)) {
  describe(`a check in the background, stores ${name}`, () => {
    let stores: Stores
    let clock: TestClock
    let sources: Sources
    let told: Difference[]

    beforeEach(async () => {
      const made = await make()
      stores = made.stores
      clock = made.clock
      sources = new Sources()
      told = []
    })

    const parts = (): RecheckParts => ({
      store: stores.rechecks,
      reviews: stores.reviews,
      vault: stores.vault,
      sources,
      tell: (difference) => Promise.resolve(void told.push(difference)),
      dueAt: (at, reason, country) => dueAt({ at, reasons: [reason], country }, demoProfile),
      now: () => clock.now,
    })

    const after = (minutes: number) => {
      clock.now = new Date(clock.now.getTime() + minutes * minute)
      return recheckRound(parts())
    }

    const record = async (): Promise<CustomerRecord> => {
      const kept = await stores.customers.get(reference)
      if (kept === undefined) throw new Error('no record')
      return kept
    }

    const events = async () =>
      (await stores.customers.pendingEvents(20)).filter(({ type }) => type === 'customer.updated')

    /** An id ends in the time of the next attempt: the waiting may begin again. */
    const attemptsTold = async () =>
      (await events()).map(({ id }) => id.slice(0, 'a-recheck-1'.length))

    const reasons = async () => (await stores.reviews.list(20)).map(({ reason }) => reason).sort()

    const nobody = { checked: 0, settled: 0, differing: 0 }

    it('asks nobody about a customer who has nothing pending', async () => {
      await stores.customers.complete(sampleCompletion('a'))
      expect(await after(60 * 48)).to.deep.equal(nobody)
      expect(sources.asked).to.deep.equal([])
    })

    it('a VAT registration alone is asked about by its own number, and nobody has to look at it', async () => {
      const provenance = { 'company.vat': { ...pending, source: 'register' as const } }
      await stores.customers.complete(waiting({ provenance }))
      sources.vatLookup = { outcome: 'registered', ...by }
      expect(await after(5)).to.deep.equal({ checked: 1, settled: 1, differing: 0 })
      expect(sources.asked).to.deep.equal(['DK DK12345674'])
      const { company, status } = await record()
      expect(company?.vat).to.deep.equal({ number: 'DK12345674', registered: true })
      expect([status, await reasons(), told]).to.deep.equal(['complete', [], []])
      expect(await events()).to.have.length(1)
      expect(await after(60 * 48)).to.deep.equal(nobody)
    })

    it('a VAT registration that nobody can tell of for days is left out, without a review', async () => {
      const provenance = { 'company.vat': { ...pending, source: 'register' as const } }
      await stores.customers.complete(waiting({ provenance }))
      for (const minutes of [5, 30, 120, 480, 1440, 1440]) await after(minutes)
      expect((await record()).provenance).to.deep.equal({})
      expect([await reasons(), told]).to.deep.equal([[], []])
      expect(await after(60 * 48)).to.deep.equal(nobody)
    })

    it('waits five minutes, then marks what agrees, tells the receivers once and nobody else', async () => {
      await stores.customers.complete(waiting())
      sources.lookup = found()
      sources.mail = 'deliverable'
      expect(await after(4)).to.deep.equal(nobody)
      expect(await after(1)).to.deep.equal({ checked: 1, settled: 1, differing: 0 })
      const { provenance, status } = await record()
      expect(status).to.equal('complete')
      expect(provenance['company.name']).to.include({
        verification: 'register',
        sourceId: 'register',
        checkedAt: by.fetchedAt,
      })
      expect(provenance['contact.email']).to.include({ verification: 'checked' })
      expect(sources.asked).to.deep.equal(['DK 12345674', 'prove.example'])
      expect(await attemptsTold()).to.deep.equal(['a-recheck-1'])
      expect((await events())[0]?.data).to.deep.equal({
        ...(await record()),
        changed: ['company.status'],
      })
      const history = await stores.customers.history(reference)
      const changedBy = { source: 'register', channel: 'recheck', at: clock.now.toISOString() }
      expect(history.map(({ field }) => field)).to.include.members([
        'company.name',
        'company.status',
      ])
      expect(history.find(({ field }) => field === 'company.name')).to.deep.include({
        old: 'Prøvefabrikken ApS 🏭',
        changedBy: { ...changedBy, sourceId: 'register' },
      })
      expect([await reasons(), told]).to.deep.equal([[], []])
      expect(await after(60 * 48)).to.deep.equal(nobody)
    })

    it('DQ-07: a difference keeps both values, goes to a person, and the customer is told', async () => {
      await stores.customers.complete(waiting())
      sources.lookup = found('Anden ApS')
      expect(await after(5)).to.deep.equal({ checked: 1, settled: 1, differing: 1 })
      const kept = await record()
      expect(kept.company?.name).to.equal('Prøvefabrikken ApS 🏭')
      expect(kept.provenance['company.name']).to.include({
        verification: 'differs',
        stated: 'Anden ApS',
      })
      expect(kept).to.deep.include({
        status: 'in-review',
        reviewReasons: ['differs:company.name'],
      })
      expect(await reasons()).to.deep.equal(['differs:company.name'])
      const conversation = 'webchat:a'
      expect(told).to.deep.equal([{ caseId: 'a', conversation, keys: ['company.name'] }])
    })

    it('goes on with what is still pending, and says nothing twice', async () => {
      await stores.customers.complete(waiting())
      sources.lookup = found('Anden ApS')
      await after(5)
      sources.mail = 'deliverable'
      expect(await after(30)).to.deep.equal({ checked: 1, settled: 1, differing: 0 })
      expect(sources.asked).to.deep.equal(['DK 12345674', 'prove.example', 'prove.example'])
      expect(told).to.have.length(1)
      expect(await attemptsTold()).to.deep.equal(['a-recheck-1', 'a-recheck-2'])
    })

    it('pauses longer and longer while a provider is down, then gives it to a person', async () => {
      await stores.customers.complete(waiting())
      for (const pause of [5, 30, 120, 480]) {
        expect(await after(pause - 1)).to.deep.equal(nobody)
        expect(await after(1)).to.deep.equal({ checked: 1, settled: 0, differing: 0 })
      }
      expect(await events()).to.deep.equal([])
      expect((await record()).provenance['company.number']).to.deep.equal(pending)
      expect(await after(24 * 60)).to.deep.equal({ checked: 1, settled: 1, differing: 0 })
      expect((await record()).provenance['company.number']).to.include({
        verification: 'unverified',
      })
      expect(await reasons()).to.deep.equal(['unverified'])
      expect(told).to.deep.equal([])
      expect(await after(60 * 48)).to.deep.equal(nobody)
    })

    it('the operator’s checks are no attempts: however many there are, nobody is given up sooner', async () => {
      await stores.customers.complete(waiting())
      for (let runs = 0; runs < 8; runs += 1) {
        expect(await recheckRound(parts(), { all: true })).to.include({ checked: 1, settled: 0 })
      }
      expect((await record()).provenance['company.number']).to.deep.equal(pending)
      for (const pause of [5, 30, 120, 480]) {
        expect(await after(pause)).to.deep.equal({ checked: 1, settled: 0, differing: 0 })
      }
      expect(await after(24 * 60)).to.deep.equal({ checked: 1, settled: 1, differing: 0 })
      expect(await reasons()).to.deep.equal(['unverified'])
    })

    it('DQ-08: a company that is closed by now goes to a person', async () => {
      await stores.customers.complete(waiting())
      const lookup = found()
      if (lookup.outcome !== 'found') throw new Error('no company')
      sources.lookup = { ...lookup, company: { ...lookup.company, status: 'bankrupt' } }
      await after(5)
      expect(await reasons()).to.deep.equal(['company-bankrupt'])
      expect((await record()).company?.status).to.equal('bankrupt')
    })

    it('two instances share the work: one asks', async () => {
      await stores.customers.complete(waiting())
      sources.lookup = found('Anden ApS')
      clock.now = new Date(clock.now.getTime() + 5 * minute)
      const rounds = await Promise.all([1, 2, 3].map(() => recheckRound(parts())))
      expect(rounds.map(({ checked }) => checked).sort()).to.deep.equal([0, 0, 1])
      expect(sources.asked.filter((asked) => asked === 'DK 12345674')).to.have.length(1)
      expect(await events()).to.have.length(1)
    })

    it('an instance that dies between taking and writing costs a pause and nothing else', async () => {
      await stores.customers.complete(waiting())
      sources.lookup = found('Anden ApS')
      sources.mail = 'deliverable'
      sources.meanwhile = () => Promise.reject(new OnboardingError('storage.unavailable', 'crash'))
      expect(await after(5).catch((error: unknown) => error)).to.be.an('error')
      sources.meanwhile = () => Promise.resolve()
      expect(await after(29)).to.deep.equal(nobody)
      expect(await after(1)).to.deep.equal({ checked: 1, settled: 1, differing: 1 })
      expect(await reasons()).to.deep.equal(['differs:company.name'])
      expect(await attemptsTold()).to.deep.equal(['a-recheck-2'])
    })

    it('one that could not write after it told repeats it without doing anything twice', async () => {
      await stores.customers.complete(waiting())
      sources.lookup = found('Anden ApS')
      clock.now = new Date(clock.now.getTime() + 5 * minute)
      const { rechecks: store } = stores
      const dying: RecheckParts = {
        ...parts(),
        store: {
          due: (...asked) => store.due(...asked),
          take: (...taken) => store.take(...taken),
          settle: () => Promise.reject(new OnboardingError('storage.unavailable', 'crash')),
        },
      }
      expect(await recheckRound(dying).catch((error: unknown) => error)).to.be.an('error')
      expect((await record()).status).to.equal('complete')
      await after(30)
      expect(await reasons()).to.deep.equal(['differs:company.name'])
      expect(await events()).to.have.length(1)
    })

    it('one that comes back after the next attempt has begun writes nothing', async () => {
      await stores.customers.complete(waiting())
      sources.lookup = found()
      sources.meanwhile = async () => {
        sources.meanwhile = () => Promise.resolve()
        await after(30)
      }
      expect(await after(5)).to.deep.equal({ checked: 1, settled: 0, differing: 0 })
      expect(await attemptsTold()).to.deep.equal(['a-recheck-2'])
    })

    it('GD-23: a customer erased meanwhile stays erased, and nothing waits for a person', async () => {
      await stores.customers.complete(waiting())
      sources.lookup = found('Anden ApS')
      sources.meanwhile = () =>
        eraseCustomer(stores, reference, { id: 'erased', at: '2026-11-22T10:05:00.000Z' })
      expect(await after(5)).to.deep.equal({ checked: 1, settled: 0, differing: 0 })
      expect(await record()).to.deep.include({ status: 'erased', provenance: {} })
      expect([await reasons(), await events()]).to.deep.equal([[], []])
      expect(await after(60 * 48)).to.deep.equal(nobody)
    })

    it('GD-23: nobody is asked about a customer who was erased before', async () => {
      await stores.customers.complete(waiting())
      await eraseCustomer(stores, reference, { id: 'erased', at: '2026-11-22T10:01:00.000Z' })
      expect(await after(5)).to.deep.equal(nobody)
      expect(sources.asked).to.deep.equal([])
    })

    it('a record that is made again meanwhile for prepayment keeps what was found', async () => {
      const made = waiting({ status: 'in-review', reviewReasons: ['credit:referred'] })
      await stores.customers.complete(made)
      sources.lookup = found('Anden ApS')
      const prepaid: CustomerRecord = { ...waiting().record, payment: 'prepayment' }
      const update = (id: string) => {
        const event = { id, type: 'customer.created', at: createdAt, data: prepaid } as const
        return stores.customers.update(prepaid, event)
      }
      sources.meanwhile = () => update('a-prepaid')
      await after(5)
      expect(await record()).to.deep.include({
        payment: 'prepayment',
        reviewReasons: ['differs:company.name'],
      })
      await update('a-again')
      expect(await record()).to.deep.include({
        status: 'in-review',
        reviewReasons: ['differs:company.name'],
      })
      const told = (await stores.customers.pendingEvents(9)).find(({ id }) => id === 'a-again')
      expect(told?.type).to.equal('customer.in-review')
      expect(told?.data).to.deep.equal(await record())
    })

    it('ID-08: a sole trader’s number comes from the vault, by ten digits, and never into the record', async () => {
      const { company } = waiting().record
      if (company === undefined) throw new Error('no company')
      await stores.customers.complete(
        waiting({ country: 'SE', company: { ...company, number: '••••••-••••' } }),
      )
      sources.lookup = { ...silent }
      await after(5)
      expect(sources.asked).to.deep.equal(['prove.example'])
      await stores.vault.put('a', 'company.number', '198507099805')
      await after(30)
      expect(sources.asked).to.include('SE 8507099805')
      expect(JSON.stringify(await record())).to.not.include('8507099805')
    })

    it('the operator can have it done at once, which gives nobody up', async () => {
      await stores.customers.complete(waiting())
      for (let time = 0; time < 7; time += 1) await recheckRound(parts(), { all: true })
      expect((await record()).provenance['company.number']).to.deep.equal(pending)
      sources.lookup = found()
      const counts = await recheckRound(parts(), { all: true })
      expect(counts).to.deep.equal({ checked: 1, settled: 1, differing: 0 })
    })
  })
}
