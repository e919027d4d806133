import { expect } from 'chai'
import type { CustomerRecord } from '../../../onboarding/record.ts'
import type { Retention } from '../../../onboarding/retention.ts'
import { createTableStores, type Stores } from '../../../services/records/create-stores.ts'
import { memoryTables } from '../../../services/records/memory-table.ts'
import { buckets } from '../../../services/records/row-key.ts'
import type { TableSet } from '../../../services/records/table.ts'
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

for (const [name, open] of Object.entries(sources)) {
  describe(`customers, cases and proofs go by time, ${name}`, () => {
    let tables: TableSet
    let stores: Stores
    let clock: TestClock

    beforeEach(async () => {
      tables = await open()
      clock = { now: new Date('2026-11-22T10:00:00.000Z') }
      stores = createTableStores(tables, testSecrets(clock))
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
      expect(await sweep()).to.include({ numbers: 1 })
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
