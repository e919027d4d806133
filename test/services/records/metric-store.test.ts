import { expect } from 'chai'
import { OnboardingError } from '../../../onboarding/errors.ts'
import type { Increment, Measure } from '../../../onboarding/metrics.ts'
import { flushRegularly } from '../../../services/records/flush-regularly.ts'
import { MemoryTable } from '../../../services/records/memory-table.ts'
import { TableMetricStore } from '../../../services/records/metric-store.ts'
import type { Row, Table } from '../../../services/records/table.ts'
import { freshTables } from '../../azurite.ts'

const segment = {
  language: 'da',
  channel: 'webchat',
  country: 'DK',
  customerType: 'business',
} as const

const counted = (measure: Measure, count = 1, country: 'DK' | 'NO' = 'DK'): Increment => ({
  segment: { ...segment, country },
  step: 'contact.phone',
  measure,
  count,
})

const makeTable: Readonly<Record<string, () => Promise<Table>>> = {
  'in memory': () => Promise.resolve(new MemoryTable()),
  'Azure Tables (Azurite)': async () => (await freshTables()).metrics,
}

/** Sums by country and measure. */
function sums(increments: readonly Increment[]): Record<string, number> {
  const all: Record<string, number> = {}
  for (const { segment: of, measure, count } of increments) {
    const name = `${of.country} ${measure}`
    all[name] = (all[name] ?? 0) + count
  }
  return all
}

const everyRow = (table: Table, partitionKey: string) =>
  table.range({ partitionKey, from: '', to: '~' })

for (const [name, make] of Object.entries(makeTable)) {
  describe(`MetricStore ${name}`, () => {
    let table: Table
    let clock: { now: Date }
    const open = (instance: string) =>
      new TableMetricStore(table, { now: () => clock.now, instance })

    beforeEach(async () => {
      table = await make()
      clock = { now: new Date('2026-11-22T23:59:00Z') }
    })

    it('adds up what it was told, over many writes', async () => {
      const store = open('one')
      for (let n = 0; n < 5; n += 1) {
        store.add([counted('asked'), counted('miss:tooShort', 2), counted('asked', 1, 'NO')])
        await store.flush()
      }
      const { increments } = await store.read(1)
      expect(sums(increments)).to.deep.equal({
        'DK asked': 5,
        'DK miss:tooShort': 10,
        'NO asked': 5,
      })
    })

    it('adds several instances up, none of which ever meets another', async () => {
      const stores = ['one', 'two', 'three'].map(open)
      await Promise.all(
        stores.map(async (store) => {
          for (let n = 0; n < 4; n += 1) {
            store.add([counted('asked')])
            await store.flush()
          }
        }),
      )
      expect(await everyRow(table, '2026-11-22')).to.have.length(3)
      expect(sums((await open('reader').read(1)).increments)).to.deep.equal({ 'DK asked': 12 })
    })

    it('keeps what came while a write was under way for the next one', async () => {
      const store = open('one')
      store.add([counted('asked')])
      const writing = store.flush()
      store.add([counted('asked')])
      await Promise.all([writing, store.flush(), store.flush()])
      expect(sums((await open('reader').read(1)).increments)).to.deep.equal({ 'DK asked': 2 })
    })

    it('counts by day, and reads the days asked for, today included', async () => {
      const store = open('one')
      store.add([counted('asked')])
      clock.now = new Date('2026-11-23T00:01:00Z')
      store.add([counted('asked', 2)])
      const today = await store.read(1)
      expect([today.from, today.to]).to.deep.equal(['2026-11-23', '2026-11-23'])
      expect(sums(today.increments)).to.deep.equal({ 'DK asked': 2 })
      const both = await store.read(2)
      expect([both.from, both.to]).to.deep.equal(['2026-11-22', '2026-11-23'])
      expect(sums(both.increments)).to.deep.equal({ 'DK asked': 3 })
      store.add([counted('asked')])
      expect(sums((await store.read(30)).increments)).to.deep.equal({ 'DK asked': 4 })
    })

    it('keys rows by day, instance and closed words, and by nothing else (GD-24)', async () => {
      const store = open('0f-1')
      store.add([counted('asked')])
      await store.flush()
      const [row] = await everyRow(table, '2026-11-22')
      expect(row).to.include({
        partitionKey: '2026-11-22',
        rowKey: '0f-1|da|webchat|DK|business',
      })
    })
  })
}

/** Counts operations, and fails or loses an answer when told to. */
class TroubledTable extends MemoryTable {
  operations = 0
  trouble: 'down' | 'answerLost' | undefined

  override async insert(row: Row) {
    return this.#troubled(() => super.insert(row))
  }

  override async replace(row: Row, etag: string) {
    return this.#troubled(() => super.replace(row, etag))
  }

  async #troubled<T>(write: () => Promise<T>): Promise<T> {
    this.operations += 1
    const { trouble } = this
    this.trouble = undefined
    if (trouble === 'down') throw new OnboardingError('storage.unavailable', 'down')
    const written = await write()
    if (trouble === 'answerLost') throw new OnboardingError('storage.unavailable', 'answer lost')
    return written
  }
}

describe('figures and trouble', () => {
  const now = () => new Date('2026-11-22T10:00:00Z')
  let table: TroubledTable
  let store: TableMetricStore

  beforeEach(() => {
    table = new TroubledTable()
    store = new TableMetricStore(table, { now, instance: 'one' })
  })

  const failed = (flushed: Promise<void>): Promise<unknown> =>
    flushed.then(
      () => undefined,
      (error: unknown) => error,
    )

  it('counting costs no storage operation, and a quiet time writes nothing', async () => {
    for (let n = 0; n < 1000; n += 1) store.add([counted('asked')])
    expect(table.operations).to.equal(0)
    await store.flush()
    await store.flush()
    expect(table.operations).to.equal(1)
  })

  it('what could not be written is written the next time, once', async () => {
    for (const trouble of ['down', 'answerLost', undefined, 'answerLost', 'down'] as const) {
      store.add([counted('asked')])
      table.trouble = trouble
      const error = await failed(store.flush())
      expect(error instanceof OnboardingError).to.equal(trouble !== undefined)
    }
    expect(sums((await store.read(1)).increments)).to.deep.equal({ 'DK asked': 5 })
  })

  it('are written regularly and at the end, and a failure is told and made up for', async () => {
    const errors: unknown[] = []
    table.trouble = 'down'
    const regularly = flushRegularly({
      flush: () => store.flush(),
      every: 1,
      onError: (error) => errors.push(error),
    })
    store.add([counted('asked')])
    while (table.operations < 2) await new Promise(setImmediate)
    expect(errors).to.have.length(1)
    store.add([counted('asked')])
    await regularly.stop()
    const reader = new TableMetricStore(table, { now, instance: 'two' })
    expect(sums((await reader.read(1)).increments)).to.deep.equal({ 'DK asked': 2 })
  })
})
