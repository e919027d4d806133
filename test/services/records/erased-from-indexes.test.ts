import { expect } from 'chai'
import type { ContactAddress } from '../../../onboarding/messaging/contact-address.ts'
import type { FieldValue } from '../../../onboarding/field.ts'
import type { CustomerRecord } from '../../../onboarding/record.ts'
import type { Retention } from '../../../onboarding/retention.ts'
import { createTableStores, type Stores } from '../../../services/records/create-stores.ts'
import { eraseCustomer } from '../../../services/records/erase-customer.ts'
import { memoryTables } from '../../../services/records/memory-table.ts'
import type { Table, TableSet } from '../../../services/records/table.ts'
import { freshTables } from '../../azurite.ts'
import { testSecrets, type TestClock } from '../../contracts/make-stores.ts'
import { sampleCompletion, sampleEvent, sampleRecord } from '../../contracts/sample-completion.ts'

const reference = 'BCDF-2345'
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

const streets = ['Storgata 1', 'Lillegata 2', 'Torvet 3', 'Havnen 4']
const phones = ['+46701740605', '+4520123456', '+4520123457', '+4520123458']

const placeOf = (street: string) => ({ street, postalCode: '0155', city: 'Oslo', country: 'NO' })

/** A customer called alike at a place. */
function neighbourAt(street: string): CustomerRecord {
  const record = sampleRecord('X')
  const company = { ...(record.company ?? expect.fail('no company')), address: placeOf(street) }
  return { ...record, company }
}

const sources: Readonly<Record<string, () => Promise<TableSet>>> = {
  'in memory': () => Promise.resolve(memoryTables()),
  'on Azurite': freshTables,
}

for (const [name, open] of Object.entries(sources)) {
  describe(`GD-23: who is gone is found nowhere, ${name}`, function () {
    this.timeout(60_000)
    let tables: TableSet
    let stores: Stores
    let clock: TestClock
    let made: number

    beforeEach(async () => {
      tables = await open()
      clock = { now: new Date('2026-11-22T10:00:00.000Z') }
      made = 0
      stores = createTableStores(tables, testSecrets(clock))
      await stores.customers.complete(sampleCompletion('a', { reference }))
    })

    const change = (values: Readonly<Record<string, FieldValue>>, by = stores) =>
      by.customers.change({
        id: `c${(made += 1)}`,
        reference,
        changedBy: { source: 'staff', by: 's1', channel: 'desk', at: clock.now.toISOString() },
        values: Object.fromEntries(
          Object.entries(values).map(([key, value]) => [
            key,
            { value, verification: 'checked' as const },
          ]),
        ),
      })

    /** Moves it and gives it another phone, so many times. */
    async function moveAround(times: number): Promise<void> {
      for (let at = 1; at <= times; at += 1) {
        const street = streets[at % streets.length] ?? ''
        const phone = phones[at % phones.length] ?? ''
        await change({ 'company.address': placeOf(street), 'contact.phone': phone })
      }
    }

    /** By which places and phones it is found. */
    async function foundBy(): Promise<readonly string[]> {
      const found: string[] = []
      for (const street of streets) {
        if ((await stores.near.of(neighbourAt(street))).includes(reference)) found.push(street)
      }
      for (const to of phones) {
        const at: ContactAddress = { kind: 'sms', to }
        if ((await stores.contacts.at(at)).includes(reference)) found.push(to)
      }
      return found
    }

    const erase = (of = stores) =>
      eraseCustomer(of, reference, { id: 'gone', at: clock.now.toISOString() })

    it('erased: not where it is, and not where it was', async () => {
      await moveAround(3)
      expect(await foundBy()).to.deep.equal([...streets, ...phones])
      await erase()
      expect(await foundBy()).to.deep.equal([])
    })

    it('erased with more history than goes in one transaction', async () => {
      await moveAround(3)
      for (let at = 0; at < 60; at += 1)
        await change({ 'contact.name': `Kari Prøve ${'abc'[at % 3] ?? ''}sen` })
      expect(await foundBy()).to.deep.equal([...streets, ...phones])
      await erase()
      expect(await foundBy()).to.deep.equal([])
    })

    it('declined, and swept when its time is over', async () => {
      const record = { ...sampleRecord('GHJK-2345'), status: 'declined' } as const
      await stores.customers.complete({
        ...sampleCompletion('b'),
        record,
        event: sampleEvent('b-created', record),
      })
      const near = () => stores.near.of(neighbourAt('Storgata 1'))
      expect(await near()).to.include('GHJK-2345')
      clock.now = new Date('2027-12-01T10:00:00.000Z')
      await stores.sweepRecords(retention, false)
      expect(await near()).to.deep.equal([reference])
    })

    it('closed: as long as it is in the accounts only where it is, then nowhere; nothing is left to forget', async () => {
      await moveAround(3)
      await stores.closeCustomer(reference)
      clock.now = new Date('2027-03-01T10:00:00.000Z')
      await stores.sweepRecords(retention, false)
      expect(await foundBy()).to.deep.equal(['Havnen 4'])
      clock.now = new Date('2034-03-01T10:00:00.000Z')
      await stores.sweepRecords(retention, false)
      expect((await stores.customers.get(reference))?.status).to.equal('erased')
      expect(await foundBy()).to.deep.equal([])
      clock.now = new Date('2040-03-01T10:00:00.000Z')
      await stores.sweepRecords(retention, false)
      expect(await stores.customers.get(reference)).to.equal(undefined)
      expect(await foundBy()).to.deep.equal([])
    })

    it('erased while somebody changes it', async () => {
      let meanwhile: (() => Promise<unknown>) | undefined
      const { customers: table } = tables
      const slow: Table = {
        get: (key) => table.get(key),
        insert: (row) => table.insert(row),
        replace: (row, etag) => table.replace(row, etag),
        remove: (key, etag) => table.remove(key, etag),
        range: (range) => table.range(range),
        scan: (scan) => table.scan(scan),
        async transact(changes) {
          const first = meanwhile
          meanwhile = undefined
          await first?.()
          return table.transact(changes)
        },
      }
      const changing = createTableStores({ ...tables, customers: slow }, testSecrets(clock))
      meanwhile = () => erase()
      const values = { 'company.address': placeOf('Torvet 3'), 'contact.phone': '+4520123457' }
      expect(await change(values, changing)).to.deep.equal({ outcome: 'gone' })
      expect(await foundBy()).to.deep.equal([])
    })

    it('whoever is turned down and finishes again is found by what it says then', async () => {
      const record = { ...sampleRecord('GHJK-2345'), status: 'in-review' } as const
      await stores.customers.complete({
        ...sampleCompletion('b'),
        record,
        event: sampleEvent('b-created', record),
      })
      const contact = {
        ...record.contact,
        phone: '+4520123458',
        name: 'Kari Prøve',
        email: 'k@prove.example',
      }
      const next = { ...record, contact }
      await stores.customers.update(next, sampleEvent('b-updated', next))
      expect(await stores.contacts.at({ kind: 'sms', to: '+4520123458' })).to.include('GHJK-2345')
    })
  })
}
