import { expect } from 'chai'
import { memoryTables } from '../../services/records/memory-table.ts'
import type { Table, TableName, TableSet } from '../../services/records/table.ts'
import { createHouse, Customer } from '../support/conversation.ts'

const contact = 'Mette Sørensen, 20 12 34 56, mette@nordlys.example.dk'

/** Row keys of one case or record start with what names it; a shorter start would take in those of others. */
const namesOne = 20

interface Watched {
  readonly tables: TableSet
  /** `table.operation`, in order, since last asked. */
  readonly requests: () => readonly string[]
}

function watchedTable(table: Table, note: (operation: string) => void): Table {
  const noted =
    <A extends readonly unknown[], R>(operation: string, call: (...args: A) => R) =>
    (...args: A): R => {
      note(operation)
      return call(...args)
    }
  return {
    get: noted('read', (key) => table.get(key)),
    insert: noted('write', (row) => table.insert(row)),
    replace: noted('write', (row, etag) => table.replace(row, etag)),
    remove: noted('write', (key, etag) => table.remove(key, etag)),
    transact: noted('write', (changes) => table.transact(changes)),
    range(range) {
      note(range.from.length >= namesOne ? 'rows of one' : 'rows of many')
      return table.range(range)
    },
    scan: noted('scan', (scan) => table.scan(scan)),
  }
}

function watched(): Watched {
  const found: string[] = []
  const memory = memoryTables()
  const names = Object.keys(memory) as readonly TableName[]
  const tables = names.map((name) => [
    name,
    watchedTable(memory[name], (operation) => found.push(`${name}.${operation}`)),
  ])
  return {
    // `fromEntries` forgets which names there are; they are exactly those of the set.
    tables: Object.fromEntries(tables) as TableSet,
    requests: () => found.splice(0),
  }
}

function opened() {
  const { tables, requests } = watched()
  return { requests, customer: new Customer({ house: createHouse({ tables }), locale: 'da-DK' }) }
}

describe('the tables on the path of a turn', () => {
  it('see one read and one write of the first turn, and one write of each further one', async () => {
    const { customer, requests } = opened()
    await customer.start()
    expect(requests()).to.deep.equal(['conversations.read', 'conversations.write'])
    for (const text of ['12345674', 'hjælp', 'Mette Sørensen', 'hvorfor?', '20 12 34 56', 'hmm']) {
      await customer.say(text)
      expect(requests(), text).to.deep.equal(['conversations.write'])
    }
  })

  it('see single rows only, however a case ends: what a turn costs does not grow with what lies there', async () => {
    for (const [number, ...messages] of [
      ['12345674', contact, 'ja'],
      ['12345674', contact, 'jeg vil tale med et menneske'],
      ['12345674', contact, 'afbryd'],
      ['12345674', contact, 'start forfra'],
    ]) {
      const { customer, requests } = opened()
      await customer.start()
      await customer.say(String(number))
      for (const message of messages) await customer.say(message)
      const operations = new Set(requests().map((request) => request.split('.')[1]))
      expect(
        [...operations].filter((one) => !['read', 'write', 'rows of one'].includes(one ?? '')),
      ).to.deep.equal([])
    }
  })

  it('see a fixed number of requests from a finished customer', async () => {
    const { customer, requests } = opened()
    await customer.start()
    await customer.say('12345674')
    await customer.say(contact)
    requests()
    await customer.say('ja')
    expect(customer.last?.hints.outcome).to.equal('complete')
    expect(requests()).to.have.length.at.most(10)
  })
})
