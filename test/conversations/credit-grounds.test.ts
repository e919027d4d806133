import { expect } from 'chai'
import type { CreditProvider } from '../../onboarding/ports.ts'
import type { CaseState } from '../../onboarding/case-state.ts'
import { Customer, createHouse, type House } from '../support/conversation.ts'

const hour = 60 * 60 * 1000
const contact = 'Mette Sørensen, 20 12 34 56, mette@nordlys.example.dk'

interface Counted {
  readonly house: House
  asked: number
}

function countingHouse(): Counted {
  const counted = { asked: 0 } as { house: House; asked: number } // the house follows below
  const provider: CreditProvider = {
    id: 'demo-credit',
    name: 'Demo Bureau',
    demo: true,
    assess() {
      counted.asked += 1
      const sourced = { sourceId: 'demo-credit', inquiryId: 'q-1', at: '2026-11-23T10:00:00.000Z' }
      return Promise.resolve({ outcome: 'report', score: 90, ...sourced })
    },
  }
  counted.house = createHouse({
    overrides: { credit: { DK: provider, SE: provider, NO: provider } },
  })
  return counted
}

async function atSummary(house: House): Promise<Customer> {
  const customer = new Customer({ house, locale: 'da-DK' })
  await customer.start()
  await customer.say('12345674')
  await customer.say(contact)
  return customer
}

async function changeState(
  { conversation, house }: Customer,
  change: (state: CaseState) => Partial<CaseState>,
): Promise<void> {
  const row = await house.stores.conversations.load(conversation)
  const document = JSON.parse(row?.json ?? '{}') as { state: CaseState }
  const changed = { ...document, state: { ...document.state, ...change(document.state) } }
  await house.stores.conversations.save(conversation, { json: JSON.stringify(changed) }, row?.etag)
}

describe('CR-02: no credit inquiry without a fresh notice', () => {
  it('a yes that comes a day late is asked for again beside the notice, and then counts', async () => {
    const counted = countingHouse()
    const customer = await atSummary(counted.house)
    counted.house.clock.at += 25 * hour
    const late = await customer.say('ja')
    expect(late.hints.asks).to.equal('confirm')
    expect(late.text).to.include('Demo Bureau')
    expect(counted.asked).to.equal(0)
    await customer.say('ja')
    expect(counted.asked).to.equal(1)
    const { notices, credit } = await customer.record()
    expect(credit?.status).to.equal('approved')
    const shown = notices.filter(({ noticeId, kind }) => noticeId === 'credit' && kind === 'shown')
    expect(shown).to.have.length(2)
  })

  it('a private customer’s yes that comes a day late is asked for again too', async () => {
    const counted = countingHouse()
    const customer = new Customer({ house: counted.house, locale: 'da-DK' })
    await customer.start()
    await customer.say('privat, Danmark, faktura')
    await customer.say(`Mette Sørensen, Vestergade 3, 2. tv, 8000 Aarhus C, ${contact}`)
    await customer.say('ja')
    expect(customer.last?.hints.asks).to.equal('notice')
    counted.house.clock.at += 25 * hour
    expect((await customer.say('ja')).hints.asks).to.equal('notice')
    expect(counted.asked).to.equal(0)
    await customer.say('ja')
    expect(counted.asked).to.equal(1)
  })

  it('a confirmed case without evidence of the notice is not checked: a person hears of our error', async () => {
    const counted = countingHouse()
    const customer = await atSummary(counted.house)
    await customer.say('forudbetaling')
    await changeState(customer, ({ answers, notices }) => ({
      answers: {
        ...answers,
        payment: {
          value: 'invoice',
          source: 'customer',
          channel: 'webchat',
          at: '2026-11-23T10:00:00.000Z',
          verification: 'checked',
        },
      },
      notices: notices.filter(({ noticeId }) => noticeId !== 'credit'),
      confirmed: { at: '2026-11-23T10:00:00.000Z', summaryHash: 'b'.repeat(64) },
    }))
    await customer.say('ja')
    expect(counted.asked).to.equal(0)
    const record = await customer.record()
    expect(record).to.deep.include({
      status: 'in-review',
      reviewReasons: ['credit:no-grounds'],
    })
    expect(record.credit).to.deep.include({ status: 'referred', rules: ['no-grounds'] })
    const [item] = await counted.house.stores.reviews.list(10)
    expect(item?.reason).to.equal('credit:no-grounds')
  })

  it('a bureau’s client that finds the grounds wanting is our error, not a bureau that is down', async () => {
    const bureau = createHouse().ports.credit.DK
    const strict: CreditProvider = {
      ...bureau,
      assess: (request, signal) => bureau.assess({ ...request, noticeShownAt: '' }, signal),
    }
    const house = createHouse({ overrides: { credit: { DK: strict, SE: strict, NO: strict } } })
    const customer = await atSummary(house)
    await customer.say('ja')
    expect((await customer.record()).credit?.rules).to.deep.equal(['no-grounds'])
  })
})
