import { expect } from 'chai'
import { memoryTables } from '../../../services/records/memory-table.ts'
import type { TableSet } from '../../../services/records/table.ts'
import { freshTables } from '../../azurite.ts'
import { daysOf } from '../../support/wash-house.ts'
import {
  changeOf,
  createWashWorld,
  mailOf,
  referenceOf,
  seeded,
  type Change,
  type WashWorld,
} from '../../support/wash-world.ts'

const minute = 60_000

interface Size {
  readonly customers: number
  /** How many instances die while they wash, and after how many operations at the most. */
  readonly deaths: number
  readonly operations: number
  /** Days until the next look, and until the one after the ninety days. */
  readonly pauses: readonly [number, number]
  readonly tables: () => Promise<TableSet>
}

const sizes: Readonly<Record<string, Size>> = {
  '10,000 customers in memory': {
    customers: 10_000,
    deaths: 25,
    operations: 4000,
    pauses: [29, 62],
    tables: () => Promise.resolve(memoryTables()),
  },
  '120 customers on Azure Tables (Azurite)': {
    customers: 120,
    deaths: 6,
    operations: 150,
    pauses: [45, 46],
    tables: freshTables,
  },
}

const isFor = (kinds: readonly Change[]) => (at: number) => {
  const change = changeOf(at)
  return change !== undefined && kinds.includes(change)
}
const isAsked = isFor(['name', 'address', 'form'])
const isClosed = isFor(['dissolved', 'bankrupt'])

const upTo = (count: number) => Array.from({ length: count }, (_, at) => at)

/** Looks every minute, as the job does, until nobody waits; instances die as long as there are deaths left. */
async function washUntilDone(world: WashWorld, lives: readonly number[]): Promise<void> {
  const left = lives.map((operations) => ({ left: operations }))
  for (let looks = 0; looks < 3000; looks += 1) {
    const looked = await world.look(left[0])
    world.clock.at += minute
    if (looked === 'dead') left.shift()
    else if (looked.outcome === 'looked' && !looked.waiting) {
      expect(left, 'nobody died of these').to.deep.equal([])
      return
    }
  }
  throw new Error('somebody waits for ever')
}

for (const [name, { customers, deaths, operations, pauses, tables }] of Object.entries(sizes)) {
  describe(`DQ-09 the wash of ${name}`, function () {
    this.timeout(300_000)
    const everyone = upTo(customers)
    const asked = everyone.filter(isAsked).map(mailOf)
    const closed = everyone.filter(isClosed).map(referenceOf)
    let world: WashWorld

    const addressees = () => world.sent.map(({ to }) => to)

    before(async () => {
      const rules = { registerPerMinute: 400, asksPerDay: 100_000 }
      world = await createWashWorld({ customers, tables: await tables(), rules })
    })

    it('a register that is silent leaves everybody as they are; it is asked again, and not by everybody', async () => {
      world.register.silent = true
      for (let looks = 0; looks < 5; looks += 1) {
        await world.look()
        world.clock.at += minute
      }
      expect(world.lookups.size).to.be.at.most(3)
      const { records } = await world.stores.customers.list({ limit: customers })
      expect(records.every(({ status }) => status === 'complete')).to.equal(true)
      expect(await world.stores.reviews.list(9)).to.deep.equal([])
      expect(world.sent).to.deep.equal([])
      world.register.silent = false
      world.clock.at += 10 * minute
      world.lookups.clear()
    })

    it('instances die in the middle: each change is asked once, none is lost, each closed company is one case', async () => {
      const dice = seeded(7)
      const lives = upTo(deaths).map(() => 1 + dice(operations))
      await washUntilDone(world, lives)
      // What a dead instance had handed to nobody waits in the queue of messages.
      world.clock.at += 5 * minute
      await world.look()
      expect(addressees().sort()).to.deep.equal([...asked].sort())
      const reviews = await world.stores.reviews.list(customers)
      expect(reviews.map(({ reference }) => reference).sort()).to.deep.equal(closed)
    })

    it('what was found is a proposal of each, and the record says what it said; the others are verified as of today', async () => {
      const { records } = await world.stores.customers.list({ limit: customers })
      expect(records).to.have.length(customers)
      for (const [at, key] of [
        [everyone.find(isFor(['name'])), 'company.name'],
        [everyone.find(isFor(['address'])), 'company.address'],
        [everyone.find(isFor(['form'])), 'company.legalForm'],
      ] as const) {
        const reference = referenceOf(at ?? 0)
        const finds = await world.stores.customers.finds(reference)
        expect(finds.map((find) => find.key)).to.deep.equal([key])
        const record = await world.stores.customers.get(reference)
        expect(record?.company).to.deep.include({ name: `Prøve ${at ?? 0} AS`, legalForm: 'AS' })
      }
      const verified = records.filter(
        ({ provenance }) =>
          provenance['company.number'] === undefined &&
          Object.entries(provenance).every(
            ([key, known]) => !key.startsWith('company.') || known.verification === 'register',
          ),
      )
      expect(verified).to.have.length(customers - asked.length)
    })

    it('the register is asked no more often than instances died of it', () => {
      const again = [...world.lookups.values()].filter((times) => times > 1)
      expect(world.lookups.size).to.equal(customers)
      expect(again.length).to.be.at.most(deaths)
    })

    it('nobody is asked twice in 90 days, though everybody is looked at meanwhile; then each once more', async () => {
      const first = world.sent.length
      world.clock.at += daysOf(pauses[0])
      await washUntilDone(world, [])
      expect(world.sent).to.have.length(first)
      world.clock.at += daysOf(pauses[1])
      await washUntilDone(world, [])
      expect(world.sent).to.have.length(2 * first)
      const times = new Map<string, number[]>()
      for (const { to, at } of world.sent) times.set(to, [...(times.get(to) ?? []), at])
      for (const [firstAt = 0, secondAt = 0] of times.values()) {
        expect(secondAt - firstAt).to.be.at.least(daysOf(90))
      }
      const reviews = await world.stores.reviews.list(customers)
      expect(reviews.map(({ reference }) => reference).sort()).to.deep.equal(closed)
    })
  })
}

describe('DQ-09 the shares of the wash', function () {
  this.timeout(60_000)

  it('a register is asked its share a minute, and the rest waits', async () => {
    const rules = { registerPerMinute: 20, asksPerDay: 1000 }
    const world = await createWashWorld({ customers: 50, tables: memoryTables(), rules })
    await world.look()
    expect(world.lookups.size).to.equal(20)
    await world.look()
    expect(world.lookups.size, 'within the same minute').to.equal(20)
    world.clock.at += minute
    await world.look()
    world.clock.at += minute
    await world.look()
    expect(world.lookups.size).to.equal(50)
  })

  it('so many customers are asked a day, those at the highest risk first; the others the day after', async () => {
    const rules = { registerPerMinute: 1000, asksPerDay: 2 }
    const world = await createWashWorld({ customers: 110, tables: memoryTables(), rules })
    const asked = upTo(110).filter(isAsked)
    expect(asked).to.have.length(6)
    for (const day of [1, 2, 3]) {
      await world.look()
      expect(world.sent, `day ${day}`).to.have.length(2 * day)
      world.clock.at += daysOf(1)
    }
    const invoiced = asked.filter((at) => at % 2 === 0).map(mailOf)
    const order = world.sent.map(({ to }) => to)
    expect(order.slice(0, invoiced.length).sort()).to.deep.equal(invoiced.sort())
    expect(world.lookups.size).to.equal(110)
    expect(Math.max(...world.lookups.values())).to.equal(1)
  })

  it('two instances at once: one washes, the other looks on', async () => {
    const rules = { registerPerMinute: 50, asksPerDay: 1000 }
    const world = await createWashWorld({ customers: 30, tables: memoryTables(), rules })
    const looks = await Promise.all([world.look(), world.look()])
    expect(looks.map((each) => (each === 'dead' ? each : each.outcome)).sort()).to.deep.equal([
      'busy',
      'looked',
    ])
    expect(Math.max(...world.lookups.values())).to.equal(1)
  })
})
