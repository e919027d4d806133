import { expect } from 'chai'
import { createTakeTurn } from '../../bots/turn.ts'
import { createHouse, Customer, type House } from '../support/conversation.ts'

const contact = 'Mette Sørensen, 20 12 34 56, mette@nordlys.example.dk'

async function confirming(house: House, number: string): Promise<Customer> {
  const customer = new Customer({ house, locale: 'da-DK' })
  await customer.start()
  await customer.say(number)
  await customer.say(contact)
  expect(customer.last?.hints.asks, customer.transcript.join('\n')).to.equal('confirm')
  return customer
}

/** The same house, whose review queue is out of order for the next item. */
function failingReviews(house: House): House {
  let failures = 1
  const { reviews } = house.stores
  const ports = {
    ...house.ports,
    reviews: {
      add: (item: Parameters<typeof reviews.add>[0]) =>
        failures-- > 0 ? Promise.reject(new Error('connection reset')) : reviews.add(item),
      list: (limit: number) => reviews.list(limit),
      settle: (caseId: string, reasons: readonly string[]) => reviews.settle(caseId, reasons),
      remove: (caseId: string) => reviews.remove(caseId),
    },
  }
  return {
    ...house,
    ports,
    takeTurn: createTakeTurn({ conversations: house.stores.conversations, ports }),
  }
}

const reasonsIn = async (house: House): Promise<readonly string[]> =>
  (await house.stores.reviews.list(10)).map(({ reason }) => reason)

describe('a case for a person is not lost in a crash after its record was written', () => {
  it('when the company is a customer already (DQ-06)', async () => {
    const house = createHouse()
    await (await confirming(house, '12345674')).say('ja')
    expect(await reasonsIn(house)).to.deep.equal([])
    const second = await confirming(failingReviews(house), '12345674')
    const crash = await second.send({ text: 'ja' }, 'yes').catch((error: unknown) => error)
    expect(crash).to.be.an('error')
    const { records } = await house.stores.customers.list({ limit: 9, duplicates: true })
    expect(records).to.have.length(2)
    expect(await reasonsIn(house)).to.deep.equal([])
    const told = await second.send({ text: 'ja' }, 'yes')
    expect(told.hints.done).to.equal(true)
    expect(await reasonsIn(house)).to.deep.equal(['duplicate'])
  })

  it('when its credit was referred', async () => {
    const house = createHouse()
    const customer = await confirming(failingReviews(house), '92002845')
    const crash = await customer.send({ text: 'ja' }, 'yes').catch((error: unknown) => error)
    expect(crash).to.be.an('error')
    expect(await reasonsIn(house)).to.deep.equal([])
    const told = await customer.send({ text: 'ja' }, 'yes')
    expect(told.hints.outcome).to.equal('in-review')
    expect(await reasonsIn(house)).to.have.length(1)
    expect((await house.stores.customers.list({ limit: 9 })).records).to.have.length(1)
  })
})
