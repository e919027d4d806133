import { expect } from 'chai'
import { sampleDecision, sampleIntent } from '../../contracts/sample-credit.ts'
import { createTableStores, type Stores } from '../../../services/records/create-stores.ts'
import { memoryTables } from '../../../services/records/memory-table.ts'
import type { Table, TableSet } from '../../../services/records/table.ts'
import { freshTables } from '../../azurite.ts'
import { testSecrets, type TestClock } from '../../contracts/make-stores.ts'

const retention = {
  unfinishedHours: 24,
  parkedDays: 14,
  transcriptDays: 7,
  creditDays: 365,
  evidenceYears: 5,
  declinedDays: 365,
  closedDays: 90,
  accountingYears: { DK: 5, SE: 7, NO: 5 },
}
const begun = '2026-11-01T10:00:00.000Z'
const hour = 60 * 60 * 1000
const day = 24 * hour

type Kind = 'new' | 'parked' | 'finished'

const sources: Readonly<Record<string, () => Promise<TableSet>>> = {
  'in memory': () => Promise.resolve(memoryTables()),
  'on Azurite': freshTables,
}

/** A table in which somebody writes just before a row is removed. */
function writtenMeanwhile(table: Table, write: () => Promise<unknown>): Table {
  return {
    get: table.get.bind(table),
    insert: table.insert.bind(table),
    replace: table.replace.bind(table),
    transact: table.transact.bind(table),
    range: table.range.bind(table),
    scan: table.scan.bind(table),
    remove: async (key, etag) => {
      if (etag !== undefined) await write()
      return table.remove(key, etag)
    },
  }
}

for (const [name, open] of Object.entries(sources)) {
  describe(`retention, ${name}`, () => {
    let tables: TableSet
    let stores: Stores
    let clock: TestClock

    beforeEach(async () => {
      tables = await open()
      clock = { now: new Date(begun) }
      stores = createTableStores(tables, testSecrets(clock))
    })

    const later = (milliseconds: number): void => {
      clock.now = new Date(Date.parse(begun) + milliseconds)
    }

    const talk = async (id: string, kind: Kind): Promise<void> => {
      const marks = {
        caseId: `case-${id}`,
        updatedAt: clock.now.toISOString(),
        contact: kind !== 'new',
        finished: kind === 'finished',
      }
      await stores.conversations.save(`webchat:${id}`, { json: '{}', marks }, undefined)
      await stores.transcripts.create(id, clock.now.toISOString())
      await stores.transcripts.append(id, ['{"text":"hej"}'])
      await stores.vault.put(`case-${id}`, 'person.nationalNumber', 'secret')
    }

    const isThere = async (id: string) => ({
      conversation: (await stores.conversations.load(`webchat:${id}`)) !== undefined,
      transcript: await stores.transcripts.exists(id),
      vault: (await stores.vault.open(`case-${id}`, 'person.nationalNumber', 'test')) !== undefined,
    })
    const all = { conversation: true, transcript: true, vault: true }
    const none = { conversation: false, transcript: false, vault: false }

    it('removes what was begun and left, with its transcript and national number, at its own limit', async () => {
      await talk('a', 'new')
      await talk('b', 'parked')
      await talk('c', 'finished')
      later(day)
      expect(await stores.sweep(retention)).to.deep.equal({
        conversations: 0,
        transcripts: 0,
        credit: 0,
        events: 0,
      })
      later(day + hour)
      expect(await stores.sweep(retention)).to.include({ conversations: 1 })
      expect(await isThere('a')).to.deep.equal(none)
      expect(await isThere('b')).to.deep.equal(all)
      expect(await isThere('c')).to.deep.equal(all)
      later(15 * day)
      expect(await stores.sweep(retention)).to.include({ conversations: 2 })
      expect(await isThere('b')).to.deep.equal(none)
    })

    it('keeps the national number of a finished case: a person may still have to decide', async () => {
      await talk('a', 'finished')
      later(8 * day)
      await stores.sweep(retention)
      expect(await isThere('a')).to.deep.equal({ ...none, vault: true })
    })

    it('removes a transcript when nothing was said in it for so long, not by when it began', async () => {
      for (const id of ['old', 'used']) {
        await stores.transcripts.create(id, begun)
        await stores.transcripts.append(id, ['{"n":1}'])
      }
      await stores.transcripts.create('empty', begun)
      later(6 * day)
      await stores.transcripts.append('used', ['{"n":2}'])
      later(8 * day)
      expect(await stores.sweep(retention)).to.include({ transcripts: 2 })
      expect(await stores.transcripts.exists('old')).to.equal(false)
      expect(await stores.transcripts.exists('empty')).to.equal(false)
      const { activities } = await stores.transcripts.since('used', 0)
      expect(activities).to.deep.equal(['{"n":1}', '{"n":2}'])
    })

    it('begins a transcript again where another instance removed it', async () => {
      await stores.transcripts.append('a', ['{"n":1}', '{"n":2}'])
      later(8 * day)
      await createTableStores(tables, testSecrets(clock)).sweep(retention)
      expect(await stores.transcripts.append('a', ['{"n":3}'])).to.equal(1)
      expect((await stores.transcripts.since('a', 0)).activities).to.deep.equal(['{"n":3}'])
    })

    it('keeps credit inquiries for as long as a case may come back to them (CR-03)', async () => {
      await stores.creditLog.begin(sampleIntent('a', begun))
      await stores.creditLog.finish('a', sampleDecision())
      later(31 * day)
      const short = { ...retention, creditDays: 30 }
      expect(await stores.sweep(retention)).to.include({ credit: 0 })
      expect(await stores.sweep({ ...short, parkedDays: 40 })).to.include({ credit: 0 })
      expect(await stores.creditLog.begin(sampleIntent('a', begun))).to.include({
        state: 'finished',
      })
      expect(await stores.sweep(short)).to.include({ credit: 1 })
      expect(await stores.creditLog.begin(sampleIntent('a', begun))).to.deep.equal({
        state: 'begun',
      })
    })

    it('never removes a conversation that was written while it was judged', async () => {
      await talk('a', 'new')
      later(2 * day)
      const plain = stores
      const write = async (): Promise<void> => {
        const row = await plain.conversations.load('webchat:a')
        await plain.conversations.save('webchat:a', { json: '{"fresh":1}' }, row?.etag)
      }
      const conversations = writtenMeanwhile(tables.conversations, write)
      const sweeping = createTableStores({ ...tables, conversations }, testSecrets(clock))
      expect(await sweeping.sweep(retention)).to.include({ conversations: 0 })
      expect((await stores.conversations.load('webchat:a'))?.json).to.equal('{"fresh":1}')
      expect(await stores.transcripts.exists('a')).to.equal(true)
    })

    it('does its work once when several instances sweep, more than a page of it', async () => {
      const ids = Array.from({ length: 25 }, (_, n) => `many${n}`)
      for (const id of ids) await talk(id, 'new')
      later(2 * day)
      const other = createTableStores(tables, testSecrets(clock))
      await Promise.all([stores.sweep(retention), other.sweep(retention)])
      for (const id of ids) expect(await isThere(id)).to.deep.equal(none)
      expect(await stores.sweep(retention)).to.deep.equal({
        conversations: 0,
        transcripts: 0,
        credit: 0,
        events: 0,
      })
    }).timeout(20_000)
  })
}
