import { TableClient } from '@azure/data-tables'
import { expect } from 'chai'
import { OnboardingError } from '../../../onboarding/errors.ts'
import { sampleIntent } from '../../contracts/sample-credit.ts'
import { createTableStores } from '../../../services/records/create-stores.ts'
import { memoryTables } from '../../../services/records/memory-table.ts'
import { digest } from '../../../services/records/row-key.ts'
import type { Change, Table, TableSet } from '../../../services/records/table.ts'
import { azuriteConnection, freshTables } from '../../azurite.ts'
import { testSecrets } from '../../contracts/make-stores.ts'
import { personalValues, sampleCompletion } from '../../contracts/sample-completion.ts'

/** A table whose transactions fail as long as `down` is set: the process dies between claim and record. */
class CrashingTable implements Table {
  down = true
  readonly #table: Table
  readonly get: Table['get']
  readonly insert: Table['insert']
  readonly replace: Table['replace']
  readonly remove: Table['remove']
  readonly range: Table['range']
  readonly scan: Table['scan']

  constructor(table: Table) {
    this.#table = table
    this.get = table.get.bind(table)
    this.insert = table.insert.bind(table)
    this.replace = table.replace.bind(table)
    this.remove = table.remove.bind(table)
    this.range = table.range.bind(table)
    this.scan = table.scan.bind(table)
  }

  transact(changes: readonly Change[]): Promise<'done' | 'conflict'> {
    if (this.down) return Promise.reject(new OnboardingError('storage.unavailable', 'crash'))
    return this.#table.transact(changes)
  }
}

const sources: Readonly<Record<string, () => Promise<TableSet>>> = {
  'in memory': () => Promise.resolve(memoryTables()),
  'on Azurite': freshTables,
}

for (const [name, open] of Object.entries(sources)) {
  describe(`a crash between claim and record, ${name}`, () => {
    const setUp = async () => {
      const tables = await open()
      const customers = new CrashingTable(tables.customers)
      const clock = { now: new Date('2026-11-22T10:00:00.000Z') }
      const stores = createTableStores({ ...tables, customers }, testSecrets(clock))
      await stores.customers
        .complete(sampleCompletion('first', { claim: 'DK:1' }))
        .catch((error: unknown) => {
          expect(error).to.have.property('code', 'storage.unavailable')
        })
      customers.down = false
      return { store: stores.customers, clock }
    }

    it('is mended when the same case comes again, under its first reference', async () => {
      const { store } = await setUp()
      const again = sampleCompletion('first', { claim: 'DK:1', reference: 'REF-other' })
      expect(await store.complete(again)).to.deep.equal({
        outcome: 'created',
        reference: 'REF-first',
      })
      expect(await store.get('REF-first')).to.have.property('reference', 'REF-first')
      const [event] = await store.pendingEvents(9)
      expect(event?.data).to.have.property('reference', 'REF-first')
    })

    it('sends another case to review for ten minutes: the first may still come', async () => {
      const { store, clock } = await setUp()
      clock.now = new Date('2026-11-22T10:09:00.000Z')
      const second = await store.complete(sampleCompletion('second', { claim: 'DK:1' }))
      expect(second.outcome).to.equal('duplicate')
      const first = await store.complete(sampleCompletion('first', { claim: 'DK:1' }))
      expect(first.outcome).to.equal('created')
    })

    it('gives the company to another case after ten minutes, and loses neither', async () => {
      const { store, clock } = await setUp()
      clock.now = new Date('2026-11-22T10:11:00.000Z')
      const second = await store.complete(sampleCompletion('second', { claim: 'DK:1' }))
      expect(second.outcome).to.equal('created')
      const first = await store.complete(sampleCompletion('first', { claim: 'DK:1' }))
      expect(first).to.deep.equal({ outcome: 'duplicate', reference: 'REF-first' })
    })
  })
}

describe('table keys (GD-24)', () => {
  it('hold no personal value, whatever was stored', async () => {
    const { prefix, ...tables } = await freshTables()
    const stores = createTableStores(tables, testSecrets({ now: new Date() }))
    const [name = '', email = '', phone = ''] = personalValues
    await stores.customers.complete(sampleCompletion('c', { claim: 'DK:12345674' }))
    await stores.conversations.save(`sms:${phone}`, { json: '{}' }, undefined)
    await stores.transcripts.create(`sms:${phone}`, '2026-11-22T10:00:00.000Z')
    await stores.transcripts.append(`sms:${phone}`, [JSON.stringify(name)])
    await stores.vault.put(`case ${email}`, 'person.nationalNumber', 'a secret value')
    await stores.vault.open(`case ${email}`, 'person.nationalNumber', 'credit')
    await stores.creditLog.begin(sampleIntent(`case ${email}`, '2026-11-22T10:00:00.000Z'))
    const keys: string[] = []
    for (const table of Object.keys(tables)) {
      const client = TableClient.fromConnectionString(await azuriteConnection(), prefix + table, {
        allowInsecureConnection: true,
      })
      for await (const row of client.listEntities()) {
        keys.push(`${String(row.partitionKey)} ${String(row.rowKey)}`)
      }
    }
    expect(keys.length).to.be.greaterThan(9)
    for (const value of [...personalValues, 'a secret value', '46701740605', '12345674']) {
      expect(keys.filter((key) => key.includes(value))).to.deep.equal([])
    }
  })

  it('of conversations cannot be worked out without the secret: a phone number is soon guessed', async () => {
    const conversation = 'sms:+46701740605'
    const keysUnder = async (claimKey: string): Promise<readonly string[]> => {
      const seen: string[] = []
      const tables = memoryTables()
      const noting = (table: Table): Table => ({
        get: (key) => table.get(key),
        insert: (row) => {
          seen.push(`${row.partitionKey} ${row.rowKey}`)
          return table.insert(row)
        },
        replace: (row, etag) => table.replace(row, etag),
        remove: (key, etag) => table.remove(key, etag),
        transact: (changes) => table.transact(changes),
        range: (range) => table.range(range),
        scan: (scan) => table.scan(scan),
      })
      const noted = {
        ...tables,
        conversations: noting(tables.conversations),
        transcripts: noting(tables.transcripts),
      }
      const secrets = testSecrets({ now: new Date(0) })
      const stores = createTableStores(noted, { ...secrets, claimKey })
      await stores.conversations.save(conversation, { json: '{}' }, undefined)
      for (const id of [conversation, '+46701740605']) {
        await stores.transcripts.create(id, '2026-11-22T10:00:00.000Z')
      }
      return seen
    }
    const keys = await keysUnder('one secret')
    expect(keys).to.have.length(3)
    expect(await keysUnder('one secret')).to.deep.equal(keys)
    const guesses = [conversation, '+46701740605'].flatMap((id) =>
      ['', 'conversation|', 'transcript|'].map((domain) => digest(`${domain}${id}`).slice(0, 32)),
    )
    for (const key of keys) {
      for (const guess of guesses) expect(key).to.not.include(guess)
    }
    const others = await keysUnder('another secret')
    expect(others.filter((key) => keys.includes(key))).to.deep.equal([])
  })

  it('ID-08: the vault keeps nothing readable, and its audit nothing secret', async () => {
    const { prefix, ...tables } = await freshTables()
    const stores = createTableStores(tables, testSecrets({ now: new Date(0) }))
    await stores.vault.put('case', 'person.nationalNumber', 'a secret value')
    await stores.vault.open('case', 'person.nationalNumber', 'credit')
    const read = async (table: string): Promise<string> => {
      const client = TableClient.fromConnectionString(await azuriteConnection(), prefix + table, {
        allowInsecureConnection: true,
      })
      const rows: unknown[] = []
      for await (const row of client.listEntities()) rows.push(row)
      return JSON.stringify(rows)
    }
    expect(await read('vault'))
      .to.include('"keyId":"k1"')
      .and.not.include('a secret value')
    expect(await read('vaultaudit'))
      .to.include('"purpose":"credit"')
      .and.include('"caseId":"case"')
      .and.include('1970-01-01T00:00:00.000Z')
      .and.not.include('a secret value')
  })
})
