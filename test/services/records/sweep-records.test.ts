import { expect } from 'chai'
import type { CustomerRecord } from '../../../onboarding/record.ts'
import type { Retention } from '../../../onboarding/retention.ts'
import { createTableStores, type Stores } from '../../../services/records/create-stores.ts'
import { memoryTables } from '../../../services/records/memory-table.ts'
import { buckets } from '../../../services/records/row-key.ts'
import type { Change, Table, TableSet } from '../../../services/records/table.ts'
import { freshTables } from '../../azurite.ts'
import { testSecrets, type TestClock } from '../../contracts/make-stores.ts'
import { personalValues, sampleCompletion } from '../../contracts/sample-completion.ts'
import { sampleDecision, sampleIntent } from '../../contracts/sample-credit.ts'

const retention: Retention = {
  unfinishedHours: 24,
  parkedDays: 14,
  transcriptDays: 14,
  creditDays: 365,
  evidenceYears: 5,
  declinedDays: 365,
  closedDays: 90,
  accountingYears: { DK: 5, SE: 7, NO: 5 },
}
const reference = 'BCDF-2345'
const nothing = { erased: 0, stripped: 0, numbers: 0, forgotten: 0, reviews: 0, proofs: 0 }

const sources: Readonly<Record<string, () => Promise<TableSet>>> = {
  'in memory': () => Promise.resolve(memoryTables()),
  'on Azurite': freshTables,
}

/** The table in which somebody is faster: what fits is a conflict, once each time it is said. */
class BusyTable {
  #lost: ((changes: readonly Change[]) => boolean) | undefined
  readonly table: Table

  constructor(table: Table) {
    this.table = {
      get: (key) => table.get(key),
      insert: (row) => table.insert(row),
      replace: (row, etag) => table.replace(row, etag),
      remove: (key, etag) => table.remove(key, etag),
      range: (range) => table.range(range),
      scan: (scan) => table.scan(scan),
      transact: (changes) => {
        if (this.#lost?.(changes) !== true) return table.transact(changes)
        this.#lost = undefined
        return Promise.resolve('conflict')
      },
    }
  }

  loseOnce(lost: (changes: readonly Change[]) => boolean): void {
    this.#lost = lost
  }
}

const areRemovals = (changes: readonly Change[]): boolean =>
  changes.every(({ kind }) => kind === 'remove')

for (const [name, open] of Object.entries(sources)) {
  describe(`customers, cases and proofs go by time, ${name}`, () => {
    let tables: TableSet
    let stores: Stores
    let clock: TestClock
    let busy: BusyTable

    beforeEach(async () => {
      tables = await open()
      clock = { now: new Date('2026-11-22T10:00:00.000Z') }
      busy = new BusyTable(tables.customers)
      stores = createTableStores({ ...tables, customers: busy.table }, testSecrets(clock))
      await stores.customers.complete(
        sampleCompletion('a', { reference, claim: 'DK:1', conversation: 'webchat:a' }),
      )
      await stores.vault.put('a', 'person.nationalNumber', 'secret')
      await stores.vault.put('a', 'company.number', 'number')
    })

    const at = (moment: string): void => {
      clock.now = new Date(moment)
    }
    const sweep = (dryRun = false) => stores.sweepRecords(retention, dryRun)
    const record = () => stores.customers.get(reference)

    /** What is stored of a customer, in every table that holds values. */
    async function stored(): Promise<string> {
      const rows: unknown[] = []
      for (const table of [tables.customers, tables.conversations, tables.reviews, tables.credit]) {
        for (const partitionKey of [...buckets, 'open', 'decided']) {
          rows.push(...(await table.range({ partitionKey, from: '!', to: '~' })))
        }
      }
      return JSON.stringify(rows)
    }

    it('a customer who is one stays, however long', async () => {
      at('2046-11-22T10:00:00.000Z')
      expect(await sweep()).to.deep.equal(nothing)
      expect((await record())?.contact?.email).to.equal('kari@prove.example')
    })

    it('GD-29: of a closed customer only accounting material is left, then nothing but proof, then nothing', async () => {
      await stores.customers.change({
        id: 'c1',
        reference,
        changedBy: { source: 'staff', by: 's1', channel: 'desk', at: '2026-11-23T10:00:00.000Z' },
        values: { 'contact.email': { value: 'new@prove.example', verification: 'checked' } },
      })
      await stores.creditLog.begin(sampleIntent('a', clock.now.toISOString()))
      await stores.creditLog.finish('a', sampleDecision())
      at('2026-12-01T10:00:00.000Z')
      expect(await stores.closeCustomer(reference)).to.equal('closed')
      expect(await stores.closeCustomer(reference)).to.equal('closed')
      expect((await record())?.closedAt).to.equal('2026-12-01T10:00:00.000Z')
      at('2027-02-28T10:00:00.000Z')
      expect(await sweep()).to.deep.equal(nothing)

      at('2027-03-01T10:00:00.000Z')
      expect(await sweep(true), 'a dry run').to.deep.equal({ ...nothing, stripped: 1 })
      expect((await record())?.contact).to.not.equal(undefined)
      expect(await sweep()).to.deep.equal({ ...nothing, stripped: 1 })
      expect(await sweep(), 'once').to.deep.equal(nothing)
      const kept = await record()
      expect(kept?.company?.name).to.include('Prøvefabrikken')
      expect(kept).to.not.have.property('contact')
      expect(await stores.vault.open('a', 'person.nationalNumber', 'test')).to.equal(undefined)
      expect(await stores.vault.open('a', 'company.number', 'test')).to.equal('number')
      expect(await stores.creditLog.find('a')).to.equal(undefined)
      expect(await stores.customers.history(reference)).to.deep.equal([])
      expect(await stores.contacts.at({ kind: 'email', to: 'kari@prove.example' })).to.deep.equal(
        [],
      )
      expect(await stored()).not.to.match(/kari prøve|new@prove|\+46701740605/i)
      const [event] = await stores.customers.pendingEvents(9)
      expect(event?.type).to.equal('customer.updated')

      at('2031-12-31T23:59:59.000Z')
      expect(await sweep()).to.deep.equal(nothing)
      at('2032-01-01T00:00:00.000Z')
      expect(await sweep()).to.include({ erased: 1 })
      expect((await record())?.status).to.equal('erased')
      for (const value of personalValues) expect(await stored()).not.to.include(value)
      expect(await stores.customers.evidence(reference)).to.have.length.greaterThan(0)

      at('2037-01-01T00:00:00.000Z')
      expect(await sweep()).to.include({ forgotten: 1 })
      expect(await record()).to.equal(undefined)
      expect(await stores.customers.evidence(reference)).to.deep.equal([])
      expect((await stored()).replaceAll(/"due\|[^"]*"|"reference":"[^"]*"/g, '')).not.to.include(
        reference,
      )
    })

    it('GD-29: what the wash found of a closed customer goes with the rest', async () => {
      await stores.wash.customers.settle(
        reference,
        ({ record: washed, state }) => {
          const value = 'Prøvefabrikken Navn 2 AB'
          const find = { kind: 'register', key: 'company.name', value, sourceId: 's' } as const
          return { record: washed, state: { ...state, finds: [{ ...find, at: 'x' }] } }
        },
        { id: 'w1', at: clock.now.toISOString() },
      )
      expect(await stored()).to.include('Navn 2')
      await stores.closeCustomer(reference)
      at('2027-03-01T10:00:00.000Z')
      expect(await sweep()).to.include({ stripped: 1 })
      expect(await stored()).not.to.include('Navn 2')
    })

    it('GD-29: nobody is found near the place where a closed customer was before', async () => {
      const before = await record()
      if (before === undefined) throw new Error('no record')
      await stores.customers.change({
        id: 'c1',
        reference,
        changedBy: { source: 'staff', by: 's1', channel: 'desk', at: '2026-11-23T10:00:00.000Z' },
        values: {
          'company.address': {
            value: { street: 'Nygatan 9', postalCode: '11122', city: 'Stockholm', country: 'SE' },
            verification: 'checked',
          },
        },
      })
      expect(await stores.near.of(before)).to.deep.equal([reference])
      await stores.closeCustomer(reference)
      at('2027-03-01T10:00:00.000Z')
      await sweep()
      expect(await stores.near.of(before)).to.deep.equal([])
      const kept = await record()
      expect(kept === undefined ? [] : await stores.near.of(kept)).to.deep.equal([reference])
    })

    it('GD-29: who is not stripped, because somebody was faster, is stripped the next day', async () => {
      await stores.closeCustomer(reference)
      at('2027-03-01T10:00:00.000Z')
      const isRecord = (changes: readonly Change[]) => !areRemovals(changes)
      for (const lost of [areRemovals, isRecord]) {
        busy.loseOnce(lost)
        expect(await sweep()).to.deep.equal(nothing)
        expect(await record()).not.to.have.property('strippedAt')
      }
      expect(await sweep()).to.deep.equal({ ...nothing, stripped: 1 })
      expect(await record()).to.have.property('strippedAt')
      expect(await stored()).not.to.match(/kari prøve/i)
    })

    it('an erased customer stays known as long as something of it is left', async () => {
      const erased = { id: 'e', type: 'customer.erased', at: '2026-11-25T11:00:00.000Z' } as const
      await stores.customers.erase(reference, {
        ...erased,
        data: { reference, status: 'erased' },
      })
      at('2031-11-25T11:00:00.000Z')
      busy.loseOnce(areRemovals)
      expect(await sweep()).to.deep.equal(nothing)
      expect((await record())?.status).to.equal('erased')
      expect(await sweep()).to.deep.equal({ ...nothing, forgotten: 1 })
      expect(await stores.customers.evidence(reference)).to.deep.equal([])
    })

    it('ID-10: a national number goes a day after the decision, a sole trader’s company number stays', async () => {
      const { record: sample } = sampleCompletion('b', { reference: 'GHJK-6789' })
      const { company: _company, contact: _contact, ...rest } = sample
      const person = {
        name: 'Kari Prøve',
        address: { street: 'Storgata 1', postalCode: '0155', city: 'Oslo', country: 'NO' },
        email: 'k@prove.example',
        nationalNumber: 'given',
      } as const
      const own: CustomerRecord = { ...rest, customerType: 'private', person }
      await stores.customers.complete({
        ...sampleCompletion('b', { reference: 'GHJK-6789' }),
        record: own,
      })
      await stores.vault.put('b', 'person.nationalNumber', 'secret')
      await stores.vault.put('b', 'company.number', 'number')
      expect(await sweep()).to.deep.equal(nothing)
      at('2026-11-23T10:00:00.000Z')
      expect(await sweep(true), 'a dry run').to.include({ numbers: 1 })
      expect(await sweep()).to.include({ numbers: 1 })
      expect(await sweep(), 'once').to.include({ numbers: 0 })
      expect(await sweep(true), 'once').to.include({ numbers: 0 })
      expect(await stores.vault.open('b', 'person.nationalNumber', 'test')).to.equal(undefined)
      expect(await stores.vault.open('b', 'company.number', 'test')).to.equal('number')
    })

    it('review items of conversations that are gone go, those of customers stay', async () => {
      const item = { reason: 'asked-for-a-person', language: 'da', country: 'DK' } as const
      const times = { at: '2026-11-22T10:00:00.000Z', dueAt: '2026-11-24T10:00:00.000Z' }
      await stores.reviews.add({ ...item, ...times, caseId: 'gone', reference: 'MNPQ-2345' })
      await stores.reviews.add({ ...item, ...times, caseId: 'a', reference })
      at('2026-12-08T09:00:00.000Z')
      expect(await sweep()).to.include({ reviews: 0 })
      at('2026-12-08T10:00:01.000Z')
      expect(await sweep(true)).to.include({ reviews: 1 })
      expect(await sweep()).to.include({ reviews: 1 })
      expect((await stores.reviews.list(9)).map(({ caseId }) => caseId)).to.deep.equal(['a'])
    })

    it('a review item stays as long as its conversation does, however long somebody takes', async () => {
      const item = { reason: 'asked-for-a-person', language: 'da', caseId: 'w' } as const
      const times = { at: '2026-11-22T10:00:00.000Z', dueAt: '2026-11-24T10:00:00.000Z' }
      await stores.reviews.add({ ...item, ...times, reference: 'MNPQ-2345' })
      const updatedAt = '2026-12-08T10:00:00.000Z'
      const marks = { caseId: 'w', updatedAt, contact: true, finished: false }
      await stores.conversations.save('webchat:w', { json: '{}', marks }, undefined)
      at('2026-12-09T10:00:00.000Z')
      expect(await sweep()).to.include({ reviews: 0 })
      await stores.conversations.remove('webchat:w')
      expect(await sweep()).to.include({ reviews: 1 })
    })

    it('audits of the vault and figures of decisions go with the years of proof', async () => {
      await stores.vault.open('a', 'company.number', 'credit')
      await stores.reviews.count('d1', {
        at: '2026-11-22T10:00:00.000Z',
        decision: 'approve',
        kinds: ['credit'],
        seconds: 60,
        asProposed: true,
        late: false,
      })
      at('2031-11-22T10:00:00.000Z')
      expect(await sweep()).to.deep.equal(nothing)
      at('2031-11-22T10:00:01.000Z')
      expect(await sweep(true)).to.include({ proofs: 2 })
      expect(await sweep()).to.include({ proofs: 2 })
      expect(await sweep()).to.include({ proofs: 0 })
      const period = { from: '2026-01-01T00:00:00.000Z', to: '2027-01-01T00:00:00.000Z' }
      expect(await stores.reviews.figures(period)).to.deep.equal([])
    })

    it('nobody who does not exist, or was erased, is closed', async () => {
      expect(await stores.closeCustomer('GHJK-6789')).to.equal('notFound')
      await stores.customers.erase(reference, {
        id: 'e',
        type: 'customer.erased',
        at: '2026-11-25T11:00:00.000Z',
        data: { reference, status: 'erased' },
      })
      expect(await stores.closeCustomer(reference)).to.equal('notFound')
      expect((await record())?.erasedAt).to.equal('2026-11-25T11:00:00.000Z')
    })
  })
}
