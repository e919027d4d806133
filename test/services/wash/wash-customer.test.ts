import { expect } from 'chai'
import { followUpUnreached } from '../../../bots/follow-up-unreached.ts'
import { washRegularly } from '../../../composition/wash.ts'
import { partsOf } from '../../../onboarding/messaging/sms-parts.ts'
import { eraseCustomer } from '../../../services/records/erase-customer.ts'
import { dryRun } from '../../../services/wash/dry-run.ts'
import { washAll } from '../../../services/wash/wash-all.ts'
import type { WashParts } from '../../../services/wash/wash-parts.ts'
import { washRound } from '../../../services/wash/wash-round.ts'
import { createLogged } from '../../bots/logged.ts'
import { Customer } from '../../support/conversation.ts'
import { Texter } from '../../support/texter.ts'
import { createWashHouse, daysOf, type WashHouse } from '../../support/wash-house.ts'

const phone = '+4520123456'
const mail = 'mette@nordlys.example.dk'
const danish = '12345674'

async function onboarded(
  house: WashHouse,
  number = danish,
  contact = `Mette Sørensen, ${phone}, ${mail}`,
) {
  const customer = new Customer({ house, locale: 'da-DK' })
  for (const text of [number, contact, 'ja']) await customer.say(text)
  expect(customer.last?.hints.done, customer.transcript.join('\n')).to.equal(true)
  return customer.last?.hints.reference ?? ''
}

const forever = () => new AbortController().signal

const messages = ({ post }: WashHouse) => [...post.sms.sent, ...post.email.sent]

describe('DQ-09 the wash asks a person, not a record', () => {
  it('whoever speaks for two customers is asked about one, and about the other 90 days later', async () => {
    const house = createWashHouse()
    await onboarded(house)
    await onboarded(house, '310004103')
    house.clock.at += daysOf(31)
    house.news.set(danish, { name: 'Polarlys ApS' })
    house.news.set('310004103', { name: 'Polarlys AS' })
    await house.look()
    expect(messages(house)).to.have.length(1)
    house.clock.at += daysOf(45)
    await house.look()
    expect(messages(house)).to.have.length(1)
    house.clock.at += daysOf(46)
    await house.look()
    expect(messages(house)).to.have.length(2)
  })

  it('whom nothing reaches, a person looks for: once', async () => {
    const house = createWashHouse()
    const reference = await onboarded(house)
    for (const [kind, to] of [
      ['sms', phone],
      ['email', mail],
    ] as const) {
      await house.post.contactPoints.change(kind, to, (point) => ({
        ...point,
        optedOut: { at: '2026-11-23T10:00:00.000Z', by: 'm1' },
      }))
    }
    house.news.set(danish, { name: 'Polarlys ApS' })
    for (const days of [31, 31, 31]) {
      house.clock.at += daysOf(days)
      await house.look()
    }
    expect(messages(house)).to.deep.equal([])
    const reviews = await house.stores.reviews.list(9)
    expect(reviews.map((each) => [each.reference, each.reason])).to.deep.equal([
      [reference, 'unreachable'],
    ])
  })

  it('a seller without carriers, or who wants nobody asked, keeps the proposals and bothers nobody', async () => {
    for (const more of [{ kinds: [] }, { asksPerDay: 0 }] as const) {
      const house = createWashHouse()
      const reference = await onboarded(house)
      house.clock.at += daysOf(31)
      house.news.set(danish, { name: 'Polarlys ApS' })
      const wash: WashParts =
        'kinds' in more
          ? { ...house.wash, ...more }
          : { ...house.wash, rules: { ...house.wash.rules, ...more } }
      await washRound(wash, { signal: forever() })
      expect(messages(house)).to.deep.equal([])
      expect(await house.stores.reviews.list(9)).to.deep.equal([])
      expect(await house.stores.customers.finds(reference)).to.have.length(1)
    }
  })

  it('DQ-10 whoever was asked for a contact point that works when one failed, was asked', async () => {
    const house = createWashHouse()
    await onboarded(house)
    house.clock.at += daysOf(31)
    const at = new Date(house.clock.at).toISOString()
    await house.post.contactPoints.change('email', mail, (point) => ({
      ...point,
      status: 'undeliverable',
      correctionAskedAt: at,
    }))
    await house.look()
    expect(messages(house)).to.deep.equal([])
    house.clock.at += daysOf(90)
    await house.look()
    expect(messages(house)).to.have.length(1)
  })
})

describe('DQ-09 one request in 90 days, whoever has a reason for one', () => {
  const failing = (house: WashHouse) =>
    house.post.takeReport({
      ...{ kind: 'email', to: mail, result: 'hard', providerId: `p${house.clock.at}` },
      at: new Date(house.clock.at).toISOString(),
    })
  const followUp = ({ post, stores, ports }: WashHouse) =>
    followUpUnreached({
      unreached: post.unreached,
      contactPoints: post.contactPoints,
      referencesAt: (address) => stores.contacts.at(address),
      ports,
    })

  it('DQ-10 whose mail comes back after the wash has asked is asked nothing more: a person hears of it', async () => {
    const house = createWashHouse()
    const reference = await onboarded(house)
    house.clock.at += daysOf(31)
    house.news.set(danish, { name: 'Polarlys ApS' })
    await house.look()
    expect(messages(house)).to.have.length(1)
    house.clock.at += daysOf(30)
    await failing(house)
    await followUp(house)
    expect(messages(house)).to.have.length(1)
    const reviews = await house.stores.reviews.list(9)
    expect(reviews.map((each) => [each.reference, each.reason])).to.deep.equal([
      [reference, 'unreachable'],
    ])
    house.clock.at += daysOf(61)
    await failing(house)
    await followUp(house)
    expect(messages(house)).to.have.length(2)
  })
})

describe('DQ-09 the wash and what could not be checked at the onboarding', () => {
  /** Somebody who signed up while the register was silent, and typed what it would have told. */
  async function unchecked(house: WashHouse): Promise<string> {
    house.news.set('310004103', 'unavailable')
    const customer = new Customer({ house, locale: 'nb-NO' })
    const told =
      'Fjordlys AS, Storgata 5, 0155 Oslo, Kari Haugen, 68051234, kari@fjordlys.example.no'
    for (const text of ['310004103', told, 'ja']) await customer.say(text)
    expect(customer.last?.hints.done, customer.transcript.join('\n')).to.equal(true)
    house.news.delete('310004103')
    house.lookups.clear()
    return customer.last?.hints.reference ?? ''
  }

  const told = async ({ stores }: WashHouse, reference: string) =>
    (await stores.customers.pendingEvents(99)).filter(
      ({ data }) => (data as { readonly reference?: string }).reference === reference,
    )

  it('is left to the recheck, which tells the receivers', async () => {
    const house = createWashHouse()
    const reference = await unchecked(house)
    await house.look()
    expect(house.lookups.get('310004103')).to.equal(undefined)
    expect(await told(house, reference)).to.have.length(1)
  })

  it('is told to the receivers where a feed has named the company before', async () => {
    const house = createWashHouse()
    const reference = await unchecked(house)
    house.clock.at += 1000
    const wash: WashParts = {
      ...house.wash,
      changes(country) {
        if (country !== 'NO') return Promise.resolve(undefined)
        const fetchedAt = new Date(house.clock.at).toISOString()
        const numbers = ['310004103']
        const found = { outcome: 'found', more: false, sourceId: 'brreg', fetchedAt } as const
        return Promise.resolve({ ...found, numbers, next: '7' })
      },
    }
    await washRound(wash, { signal: forever() })
    const record = await house.stores.customers.get(reference)
    expect(record?.provenance['company.number']?.verification).to.equal('register')
    const events = await told(house, reference)
    expect(events.map(({ type }) => type)).to.include('customer.updated')
  })
})

describe('DQ-09 the wash and change events of a register', () => {
  it('a company that the register names is asked about at once, and once', async () => {
    const house = createWashHouse()
    const reference = await onboarded(house, '310004103')
    house.clock.at += daysOf(5)
    house.lookups.clear()
    const asked: (string | undefined)[] = []
    const wash: WashParts = {
      ...house.wash,
      changes(country, since) {
        if (country !== 'NO') return Promise.resolve(undefined)
        asked.push(since)
        const numbers = since === undefined ? ['310004103', '999999999'] : []
        const fetchedAt = new Date(house.clock.at).toISOString()
        const found = { outcome: 'found', more: false, sourceId: 'brreg', fetchedAt } as const
        return Promise.resolve({ ...found, numbers, next: '7' })
      },
    }
    house.news.set('310004103', { name: 'Polarlys AS' })
    await washRound(wash, { signal: forever() })
    expect(house.lookups.get('310004103')).to.equal(1)
    expect(await house.stores.customers.finds(reference)).to.have.length(1)
    house.clock.at += daysOf(1)
    await washRound(wash, { signal: forever() })
    expect(house.lookups.get('310004103')).to.equal(1)
    expect(asked).to.deep.equal([undefined, '7'])
  })

  it('a feed that is silent is read from the same place the next time', async () => {
    const house = createWashHouse()
    await onboarded(house, '310004103')
    const asked: (string | undefined)[] = []
    const wash: WashParts = {
      ...house.wash,
      changes(_country, since) {
        asked.push(since)
        return Promise.resolve({ outcome: 'unavailable', sourceId: 'brreg' })
      },
    }
    for (const days of [1, 1]) {
      await washRound(wash, { signal: forever() })
      house.clock.at += daysOf(days)
    }
    expect(asked.every((since) => since === undefined)).to.equal(true)
  })
})

describe('the wash, and everything else that happens to a customer', () => {
  it('GD-23 what was found goes with the customer, and nobody who is gone is asked', async () => {
    const house = createWashHouse()
    const reference = await onboarded(house)
    house.clock.at += daysOf(31)
    house.news.set(danish, { name: 'Polarlys ApS' })
    await house.look()
    const { sent } = house.post.sms
    expect(await house.stores.customers.finds(reference)).to.have.length(1)
    await eraseCustomer(house.stores, reference, { id: 'gone', at: '2026-12-30T10:00:00.000Z' })
    expect(await house.stores.customers.finds(reference)).to.deep.equal([])
    house.clock.at += daysOf(120)
    await house.look()
    expect(sent).to.have.length(1)
  })

  it('SM-16 somebody who writes a text for another reason is asked by text, in two parts at the most', async () => {
    const house = createWashHouse()
    await onboarded(house)
    house.clock.at += daysOf(31)
    house.news.set(danish, { name: 'Polarlys Entreprenørforretning ApS' })
    await house.look()
    const texter = new Texter(phone, { house })
    await texter.say('ny mail')
    await texter.say(texter.codeTo(phone))
    await texter.say('ny@nordlys.example.dk')
    const asked = await texter.yes()
    expect(asked.hints.asks).to.equal('choose:company.name')
    expect(partsOf(asked.text)).to.be.at.most(2)
    const readBack = await texter.say('1')
    expect(readBack.hints.asks).to.equal('confirm:change')
    const taken = await texter.yes()
    expect(taken.hints.asks).to.equal('choose:more')
  })

  it('a dry run tells what would be done, and writes nothing', async () => {
    const house = createWashHouse()
    const reference = await onboarded(house)
    house.clock.at += daysOf(31)
    house.news.set(danish, { name: 'Polarlys ApS' })
    const tried = await dryRun(house.wash, 10)
    expect(tried).to.deep.include({ due: 1 })
    expect(tried.customers).to.deep.equal([
      {
        reference,
        risk: tried.customers[0]?.risk,
        register: 'answered',
        proposals: ['company.name'],
        reviews: [],
        ask: 'sms',
        about: ['company.name'],
      },
    ])
    expect(await house.stores.customers.finds(reference)).to.deep.equal([])
    expect(await house.stores.wash.rounds.look()).to.equal(undefined)
    expect(messages(house)).to.deep.equal([])
  })

  it('the operator’s wash goes on in the pace of the register, and says how far it is', async () => {
    const house = createWashHouse({ rules: { registerPerMinute: 1 } })
    await onboarded(house)
    await onboarded(house, '99600101', 'Ole Prøve, +4520123457, ole@prove.example.dk')
    house.clock.at += daysOf(31)
    const progress: number[] = []
    const report = await washAll({
      wash: house.wash,
      signal: forever(),
      pause: (milliseconds) => {
        house.clock.at += milliseconds
        return Promise.resolve()
      },
      onProgress: ({ done }) => progress.push(done),
    })
    expect(report).to.deep.include({ outcome: 'done' })
    expect(report.counts).to.deep.include({ planned: 2, done: 2, checked: 2 })
    expect(progress).to.deep.equal([1, 2])
  })

  it('with a silent register it ends, and says that some wait; while another one washes it says that', async () => {
    const house = createWashHouse()
    await onboarded(house)
    house.clock.at += daysOf(31)
    house.news.set(danish, 'unavailable')
    const parts = {
      wash: house.wash,
      signal: forever(),
      pause: () => Promise.resolve(),
      onProgress: () => undefined,
    }
    expect((await washAll(parts)).outcome).to.equal('later')
    await house.stores.wash.rounds.take()
    expect((await washAll(parts)).outcome).to.equal('busy')
  })

  it('the job logs counts and no customers; storage that is down is a warning; a seller may want none of it', async () => {
    const house = createWashHouse()
    await onboarded(house)
    house.clock.at += daysOf(31)
    const log = createLogged()
    const waiting: (() => void)[] = []
    const after = (_milliseconds: number, run: () => void) => {
      waiting.push(run)
      return () => undefined
    }
    const parts = { stores: house.stores, messaging: house.post, ports: house.ports, log }
    const job = washRegularly(parts, after)
    waiting.shift()?.()
    await job.stop()
    expect(log.entries.map(({ level, message }) => [level, message])).to.deep.equal([
      ['info', 'customers washed'],
    ])
    const rounds = { look: () => Promise.reject(new Error('down')) }
    const down = {
      ...house.stores,
      wash: { ...house.stores.wash, rounds },
    } as unknown as typeof house.stores // of the rounds only this is asked
    const failing = washRegularly({ ...parts, stores: down }, after)
    waiting.shift()?.()
    await failing.stop()
    expect(log.entries.at(-1)?.level).to.equal('warn')
    const { profile } = house.ports
    const off = {
      ...house.ports,
      profile: { ...profile, wash: { ...profile.wash, enabled: false } },
    }
    await washRegularly({ ...parts, ports: off }, after).stop()
    expect(waiting).to.deep.equal([])
  })
})
