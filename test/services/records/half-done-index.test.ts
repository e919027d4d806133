import { expect } from 'chai'
import { TableConversationStore } from '../../../services/records/conversation-store.ts'
import { memoryTables } from '../../../services/records/memory-table.ts'
import type { Table } from '../../../services/records/table.ts'

const began = '2026-11-25T10:00:00.000Z'
const soon = '2026-11-25T10:01:00.000Z'
const later = '2026-11-25T11:00:00.000Z'

const marks = { caseId: 'c1', updatedAt: began, contact: true, finished: false }
const half = { json: '{"half":true}', marks: { ...marks, halfDoneSince: began } }
const whole = { json: '{}', marks }

async function documentsOf(store: TableConversationStore, moment: string): Promise<string[]> {
  const found: string[] = []
  for await (const json of store.halfDoneSince(moment)) found.push(json)
  return found
}

/** What of the index is left in the table. */
async function indexOf(table: Table): Promise<number> {
  const digits = Array.from({ length: 16 }, (_, digit) => digit.toString(16))
  const rows = await Promise.all(
    digits.map((digit) =>
      table.range({ partitionKey: `half-done-${digit}`, from: '', to: '9999' }),
    ),
  )
  return rows.flat().length
}

function opened(change: (table: Table) => Partial<Table> = () => ({})) {
  const { conversations } = memoryTables()
  const whileCutOff: Table = { ...bound(conversations), ...change(conversations) }
  return {
    table: conversations,
    dying: new TableConversationStore(whileCutOff, 'secret'),
    other: new TableConversationStore(conversations, 'secret'),
  }
}

/** The table's methods as an object of their own, so that single ones can be replaced. */
const bound = (table: Table): Table => ({
  get: (key) => table.get(key),
  insert: (row) => table.insert(row),
  replace: (row, etag) => table.replace(row, etag),
  remove: (key, etag) => table.remove(key, etag),
  transact: (changes) => table.transact(changes),
  range: (range) => table.range(range),
  scan: (scan) => table.scan(scan),
})

const etagOf = (saved: { readonly etag: string } | 'conflict'): string =>
  saved === 'conflict' ? '' : saved.etag

describe('the index of what is half done', () => {
  it('leads another instance to it, without a scan of the conversations', async () => {
    const { dying, table } = opened()
    await dying.save('one', half, undefined)
    await dying.save('two', whole, undefined)
    const scan = () => {
      throw new Error('scanned')
    }
    const finder = new TableConversationStore({ ...bound(table), scan }, 'secret')
    expect(await documentsOf(finder, soon)).to.deep.equal([half.json])
    expect(await documentsOf(finder, began)).to.deep.equal([])
  })

  it('is empty as soon as it is done', async () => {
    const { dying, table } = opened()
    const saved = await dying.save('one', half, undefined)
    expect(await indexOf(table)).to.equal(1)
    await dying.save('one', whole, etagOf(saved))
    expect(await indexOf(table)).to.equal(0)
  })

  it('is empty after a turn that lost the race for the row', async () => {
    const { dying, table } = opened()
    await dying.save('one', whole, undefined)
    expect(await dying.save('one', half, undefined)).to.equal('conflict')
    expect(await indexOf(table)).to.equal(0)
  })

  it('keeps what is half done when a write that came too late says it is done', async () => {
    const { dying, table } = opened()
    await dying.save('one', half, undefined)
    expect(await dying.save('one', whole, 'old')).to.equal('conflict')
    expect(await indexOf(table)).to.equal(1)
  })

  it('loses nothing where the instance died after the mark, and clears the mark away in time', async () => {
    const insert = (table: Table): Partial<Table> => ({
      insert: (row) =>
        row.partitionKey.startsWith('half-done')
          ? table.insert(row)
          : Promise.reject(new Error('connection reset')),
    })
    const { dying, other, table } = opened(insert)
    await dying.save('one', half, undefined).catch(() => undefined)
    expect(await documentsOf(other, soon)).to.deep.equal([])
    expect(await indexOf(table)).to.equal(1)
    expect(await documentsOf(other, later)).to.deep.equal([])
    expect(await indexOf(table)).to.equal(0)
  })

  it('clears a mark away later that could not be removed at once', async () => {
    const remove = (): Partial<Table> => ({
      remove: () => Promise.reject(new Error('connection reset')),
    })
    const { dying, other, table } = opened(remove)
    const saved = await dying.save('one', half, undefined)
    expect(await dying.save('one', whole, etagOf(saved))).to.not.equal('conflict')
    expect(await indexOf(table)).to.equal(1)
    await documentsOf(other, later)
    expect(await indexOf(table)).to.equal(0)
  })

  it('is not kept in memory for what another instance has ended', async () => {
    let removed = 0
    const { dying, other } = opened((table) => ({
      remove(key, etag) {
        removed += 1
        return table.remove(key, etag)
      },
    }))
    const begun = etagOf(await dying.save('one', half, undefined))
    const ended = etagOf(await other.save('one', whole, begun))
    const halfLater = { ...half, marks: { ...marks, halfDoneSince: later } }
    await dying.save('two', halfLater, undefined)
    await dying.save('one', whole, ended)
    expect(removed).to.equal(0)
  })
})
