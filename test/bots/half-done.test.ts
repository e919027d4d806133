import { expect } from 'chai'
import { finishHalfDone } from '../../bots/finish-half-done.ts'
import type { TakeTurn } from '../../bots/take-turn.ts'
import { createTakeTurn } from '../../bots/turn.ts'
import type { CaseState } from '../../onboarding/case-state.ts'
import type { CreditLog, ReviewStore, Vault } from '../../onboarding/stores.ts'
import { createHouse, Customer, type House } from '../support/conversation.ts'

const contact = 'Mette Sørensen, 20 12 34 56, mette@nordlys.example.dk'
const days = 24 * 60 * 60 * 1000

/** Somebody who said yes while the instance died before anything else was written, and who never came back. */
async function saidYesAndLeft(house: House): Promise<Customer> {
  const { conversations, creditLog: log } = house.stores
  const creditLog: CreditLog = {
    begin: () => Promise.reject(new Error('connection reset')),
    finish: (caseId, json) => log.finish(caseId, json),
    remove: (caseId) => log.remove(caseId),
  }
  const takeTurn = createTakeTurn({ conversations, ports: { ...house.ports, creditLog } })
  const customer = new Customer({ house: { ...house, takeTurn }, locale: 'da-DK' })
  await customer.start()
  await customer.say('12345674')
  await customer.say(contact)
  const crash = await customer.send({ text: 'ja' }, 'yes').catch((error: unknown) => error)
  expect(crash).to.be.an('error')
  expect(await recordsOf(house)).to.equal(0)
  return customer
}

const finishOn = (house: House, takeTurn: TakeTurn = house.takeTurn): Promise<void> =>
  finishHalfDone({
    halfDoneSince: (moment) => house.stores.conversations.halfDoneSince(moment),
    takeTurn,
    now: house.ports.now,
  })

async function recordsOf(house: House): Promise<number> {
  return (await house.stores.customers.list({ limit: 9 })).records.length
}

async function stateOf(house: House, conversation: string): Promise<CaseState> {
  const row = await house.stores.conversations.load(conversation)
  return (JSON.parse(row?.json ?? '') as { state: CaseState }).state
}

describe('what a crash cut off and nobody comes back to', () => {
  it('is finished by another instance: who said yes is a customer, once', async () => {
    const house = createHouse()
    const customer = await saidYesAndLeft(house)
    house.clock.at += 60_000
    await finishOn(house)
    await finishOn(house)
    expect(await recordsOf(house)).to.equal(1)
    const { finished, finishing } = await stateOf(house, customer.conversation)
    expect([finished?.outcome, finishing]).to.deep.equal(['complete', undefined])
  })

  it('answers the customer who comes back after all with the outcome, and does nothing again', async () => {
    const house = createHouse()
    const customer = await saidYesAndLeft(house)
    house.clock.at += 60_000
    await finishOn(house)
    const back = new Customer({ house, locale: 'da-DK' })
    const address = { conversation: customer.conversation, activityId: 'yes' }
    const [reply] = await back.house.takeTurn(address, {
      kind: 'message',
      channel: 'webchat',
      text: 'ja',
      attachments: false,
      protectedInput: true,
    })
    expect(reply?.hints).to.include({ done: true, outcome: 'complete' })
    expect(await recordsOf(house)).to.equal(1)
  })

  it('is left alone while its turn may still be under way', async () => {
    const house = createHouse()
    await saidYesAndLeft(house)
    house.clock.at += 10_000
    await finishOn(house)
    expect(await recordsOf(house)).to.equal(0)
  })

  it('is not deleted for its age, and not taken for expired: a yes stays a yes', async () => {
    const house = createHouse()
    await saidYesAndLeft(house)
    house.clock.at += 40 * days
    await house.stores.sweep(house.ports.profile.retention)
    await finishOn(house)
    expect(await recordsOf(house)).to.equal(1)
  })

  it('does not wait for another that cannot be finished yet, which is told', async () => {
    const house = createHouse()
    const broken = await saidYesAndLeft(house)
    await saidYesAndLeft(house)
    house.clock.at += 60_000
    const takeTurn: TakeTurn = (address, inbound) =>
      address.conversation === broken.conversation
        ? Promise.reject(new Error('connection reset'))
        : house.takeTurn(address, inbound)
    const told = await finishOn(house, takeTurn).catch((error: unknown) => error)
    expect(told).to.be.an('error')
    expect(await recordsOf(house)).to.equal(1)
  })
})

describe('a case for a person (review)', () => {
  /** A queue that is out of order for so many items. */
  const failing = (reviews: ReviewStore, failures: number): ReviewStore => ({
    add: (item) =>
      failures-- > 0 ? Promise.reject(new Error('connection reset')) : reviews.add(item),
    list: (limit) => reviews.list(limit),
    settle: (caseId, reasons) => reviews.settle(caseId, reasons),
    remove: (caseId) => reviews.remove(caseId),
  })

  const asking = (failures: number) => {
    const house = createHouse()
    const ports = { ...house.ports, reviews: failing(house.stores.reviews, failures) }
    const { conversations } = house.stores
    const takeTurn = createTakeTurn({ conversations, ports })
    return { house, customer: new Customer({ house: { ...house, takeTurn }, locale: 'da-DK' }) }
  }

  it('asked for in the first message belongs to the case that the conversation goes on with', async () => {
    const { house, customer } = asking(1)
    await customer.send({ text: 'medarbejder' }, 'first').catch(() => undefined)
    await customer.send({ text: 'medarbejder' }, 'first')
    const reviews = await house.stores.reviews.list(9)
    const { caseId } = await stateOf(house, customer.conversation)
    expect(reviews.map((item) => item.caseId)).to.deep.equal([caseId])
  })

  it('is not queued by a message that lost the race for the first place', async () => {
    const { house, customer } = asking(0)
    await Promise.all([
      customer.say('medarbejder'),
      customer.say('jeg vil tale med en medarbejder'),
      customer.say('privat, Danmark'),
    ])
    const reviews = await house.stores.reviews.list(9)
    const { caseId } = await stateOf(house, customer.conversation)
    expect(new Set(reviews.map((item) => item.caseId))).to.deep.equal(new Set([caseId]))
  })

  it('is queued even when the customer never comes back after the crash', async () => {
    const { house, customer } = asking(1)
    await customer.send({ text: 'medarbejder' }, 'first').catch(() => undefined)
    house.clock.at += 60_000
    await finishOn(house)
    expect(await house.stores.reviews.list(9)).to.have.length(1)
    await finishOn(house)
    expect(await house.stores.reviews.list(9)).to.have.length(1)
  })
})

describe('a national number', () => {
  it('does not stay in the vault of a case that was deleted at the same moment (ID-10)', async () => {
    const house = createHouse()
    const { conversations, vault } = house.stores
    const hold: { meanwhile?: () => Promise<unknown> } = {}
    const slow: Vault = {
      async put(caseId, key, value) {
        await hold.meanwhile?.()
        return vault.put(caseId, key, value)
      },
      open: (caseId, key, purpose) => vault.open(caseId, key, purpose),
      remove: (caseId) => vault.remove(caseId),
    }
    const takeTurn = createTakeTurn({ conversations, ports: { ...house.ports, vault: slow } })
    const customer = new Customer({ house: { ...house, takeTurn }, locale: 'sv-SE' })
    await customer.start()
    await customer.say('privat, Sverige, faktura')
    const asked = await customer.say(
      'Anna Berg, Storgatan 1, 111 22 Stockholm, 070-174 06 05, anna@exempel.se',
    )
    const { caseId } = await stateOf(house, customer.conversation)
    expect(asked.secret, customer.transcript.join('\n')).not.to.equal(undefined)
    const revision = asked.secret?.revision ?? 0
    const key = 'person.nationalNumber'
    const message = { channel: 'webchat', attachments: false, protectedInput: true } as const
    const address = { conversation: customer.conversation, activityId: 'cancel' }
    hold.meanwhile = () => house.takeTurn(address, { ...message, kind: 'message', text: 'avbryt' })
    await customer.submit({ action: 'secret', key, revision, secret: '701063-2391' })
    expect((await stateOf(house, customer.conversation)).caseId).not.to.equal(caseId)
    expect(await vault.open(caseId, key, 'test')).to.equal(undefined)
  })
})
