import { expect } from 'chai'
import type { RegisterChanges } from '../../../onboarding/ports.ts'
import type { WashItem, WashQueue } from '../../../onboarding/wash/wash-store.ts'
import { createTableStores } from '../../../services/records/create-stores.ts'
import { memoryTables } from '../../../services/records/memory-table.ts'
import type { WashParts } from '../../../services/wash/wash-parts.ts'
import { washRound } from '../../../services/wash/wash-round.ts'
import { testSecrets } from '../../contracts/make-stores.ts'
import { Customer } from '../../support/conversation.ts'
import { createWashHouse, daysOf, type WashHouse } from '../../support/wash-house.ts'
import { watchedTables } from '../../support/watched-tables.ts'

const minute = 60_000
const hour = 60 * minute

/** Norwegian companies of the demo register, each with a contact person of its own. */
const norwegians = ['310004103', '311015478'] as const

async function onboarded(house: WashHouse, number: string, at = 0): Promise<string> {
  const customer = new Customer({ house, locale: 'nb-NO' })
  const contact = `Kari Prøvesen, +479234567${at}, kari${at}@prove.example`
  for (const text of [number, contact, 'ja']) await customer.say(text)
  expect(customer.last?.hints.done, customer.transcript.join('\n')).to.equal(true)
  return customer.last?.hints.reference ?? ''
}

const forever = () => new AbortController().signal

const aborted = (): AbortSignal => AbortSignal.abort()

type Told = Pick<Extract<RegisterChanges, { readonly outcome: 'found' }>, 'numbers' | 'next'>

/** A feed of Brønnøysundregistrene alone: what it tells from where on; nothing: it is silent. */
const feedOf =
  (house: WashHouse, told: (since: string | undefined) => Told | undefined): WashParts['changes'] =>
  (country, since) => {
    if (country !== 'NO') return Promise.resolve(undefined)
    const answer = told(since)
    const fetchedAt = new Date(house.clock.at).toISOString()
    return Promise.resolve(
      answer === undefined
        ? { outcome: 'unavailable', sourceId: 'brreg' }
        : { outcome: 'found', more: false, sourceId: 'brreg', fetchedAt, ...answer },
    )
  }

describe('what a register has told is not lost', () => {
  it('by a register that is silent for a day: it is asked until it answers', async () => {
    const house = createWashHouse({ rules: { everyHours: 1000 } })
    const [number] = norwegians
    const reference = await onboarded(house, number)
    house.clock.at += daysOf(5)
    house.news.set(number, 'unavailable')
    const changes = feedOf(house, () => ({ numbers: [number], next: '1' }))
    const wash: WashParts = { ...house.wash, changes }
    for (let look = 0; look < 12; look += 1) {
      await washRound(wash, { signal: forever() })
      house.clock.at += 2 * hour
    }
    house.news.set(number, { name: 'Polarlys AS' })
    await washRound(wash, { signal: forever() })
    expect(await house.stores.customers.finds(reference)).to.have.length(1)
  })

  it('by others that cannot be looked at: nobody stands before the rest for ever', async () => {
    const { wash } = createTableStores(memoryTables(), testSecrets({ now: new Date(0) }))
    const { queue } = wash
    const changedAt = '2026-11-23T10:00:00.000Z'
    const item = (reference: string, risk: number): WashItem => ({
      ...{ reference, risk, tries: 0, changedAt },
    })
    await queue.add('NO', [item('A', 900), item('B', 800), item('C', 700), item('D', 1)])
    const tried = new Map<string, number>()
    for (let look = 0; look < 40; look += 1) {
      for (const each of await queue.next('NO', 3)) {
        tried.set(each.reference, (tried.get(each.reference) ?? 0) + 1)
        await queue.later('NO', each)
      }
    }
    expect(await queue.next('NO', 9)).to.have.length(4)
    expect(tried.get('D')).to.be.at.least(8)
  })

  /** Two customers, looked at one by one; the instance ends after the first of them. */
  async function cutOff(told: (since: string | undefined) => Told | undefined) {
    const house = createWashHouse()
    const references = [
      [await onboarded(house, norwegians[0]), norwegians[0]],
      [await onboarded(house, norwegians[1], 1), norwegians[1]],
    ] as const
    const { customers } = house.stores
    const listed = await customers.list({ limit: 1 })
    const isFirst = ([reference]: (typeof references)[number]): boolean =>
      listed.records[0]?.reference === reference
    const [first, second] = references.toSorted((a, b) => Number(isFirst(b)) - Number(isFirst(a)))
    const wash: WashParts = {
      ...house.wash,
      customers: { list: (query) => customers.list({ ...query, limit: 1 }) },
      changes: feedOf(house, (since) => told(since)),
    }
    house.lookups.clear()
    await washRound(wash, { signal: aborted() })
    return { house, wash, first: first?.[1] ?? '', second: second?.[1] ?? '' }
  }

  it('by an instance that dies while it plans: what comes meanwhile is read by the next round', async () => {
    let isLater = false
    let named = ''
    const { house, wash, first } = await cutOff((since) =>
      isLater && since !== '2'
        ? { numbers: [named], next: '2' }
        : { numbers: [], next: since ?? '1' },
    )
    isLater = true
    named = first
    await washRound(wash, { signal: forever() })
    expect(house.lookups.get(first), 'it was looked at before').to.equal(undefined)
    house.clock.at += daysOf(1)
    await washRound(wash, { signal: forever() })
    expect(house.lookups.get(first)).to.equal(1)
  })

  it('by a register that has fallen silent by the time another instance goes on', async () => {
    let isSilent = false
    let named = ''
    const { house, wash, second } = await cutOff((since) =>
      isSilent ? undefined : { numbers: since === undefined ? [named] : [], next: '1' },
    )
    named = second
    isSilent = true
    await washRound(wash, { signal: forever() })
    isSilent = false
    house.clock.at += daysOf(1)
    await washRound(wash, { signal: forever() })
    expect(house.lookups.get(second)).to.equal(1)
  })
})

describe('whoever washes keeps the round', () => {
  it('however slow the register is: nobody takes a living instance for a dead one', async () => {
    const house = createWashHouse()
    for (const [at, number] of ['12345674', '99600101', '90000101'].entries())
      await onboarded(house, number, at)
    house.clock.at += daysOf(31)
    const others: boolean[] = []
    const wash: WashParts = {
      ...house.wash,
      async register(country, number) {
        house.clock.at += 50_000
        others.push((await house.stores.wash.rounds.take()) === 'busy')
        return house.wash.register(country, number)
      },
    }
    await washRound(wash, { signal: forever() })
    expect(others).to.deep.equal([true, true, true])
  })

  it('while it reads a long feed as well', async () => {
    const house = createWashHouse()
    await onboarded(house, norwegians[0])
    const others: boolean[] = []
    const wash: WashParts = {
      ...house.wash,
      async changes(country) {
        if (country !== 'NO') return undefined
        house.clock.at += 50_000
        others.push((await house.stores.wash.rounds.take()) === 'busy')
        const fetchedAt = new Date(house.clock.at).toISOString()
        const next = String(others.length)
        const more = others.length < 4
        return { outcome: 'found', numbers: [], next, more, sourceId: 'brreg', fetchedAt }
      },
    }
    await washRound(wash, { signal: forever() })
    expect(others).to.deep.equal([true, true, true, true])
  })

  it('what was sent counts for the day’s share, also when the instance dies right after it', async () => {
    const house = createWashHouse({ rules: { asksPerDay: 1 } })
    await onboarded(house, norwegians[0])
    await onboarded(house, norwegians[1], 1)
    house.clock.at += daysOf(31)
    for (const number of norwegians) house.news.set(number, { name: 'Polarlys AS' })
    const { queue } = house.wash
    const dying: WashQueue = {
      add: (lane, items) => queue.add(lane, items),
      next: (lane, limit) => queue.next(lane, limit),
      later: (lane, item) => queue.later(lane, item),
      drop: () => Promise.reject(new Error('the process is dead')),
    }
    const died = await washRound({ ...house.wash, queue: dying }, { signal: forever() }).catch(
      (error: unknown) => error,
    )
    expect(died).to.be.an('error')
    house.clock.at += 3 * minute
    await house.look()
    expect([...house.post.sms.sent, ...house.post.email.sent]).to.have.length(1)
  })

  it('nothing to do is nothing to write: a look costs reads alone', async () => {
    const { tables, requests } = watchedTables()
    const house = createWashHouse({ tables })
    await onboarded(house, norwegians[0])
    await house.look()
    house.clock.at += minute
    requests()
    const idle = await house.look()
    expect(idle.outcome).to.equal('looked')
    const made = requests()
    expect(made.filter((request) => !/\.(read|rows)/.test(request))).to.deep.equal([])
    expect(made).to.have.length.at.most(5)
  })
})
