import { expect } from 'chai'
import { sendLinkTo } from '../../composition/send-link.ts'
import { loadConfig } from '../../config.ts'
import { eraseCustomer } from '../../services/records/erase-customer.ts'
import { createHouse, Customer, type House } from '../support/conversation.ts'

const contact = 'Mette Sørensen, 20 12 34 56, mette@nordlys.example.dk'
const config = loadConfig({ PUBLIC_URL: 'https://bot.example' })

const send = (house: House, reference: string) =>
  sendLinkTo(config, reference, { stores: house.stores, messaging: house.post })

async function said(...messages: readonly string[]) {
  // The clock of the house is in the past: its links would be too old at once.
  const house = createHouse()
  house.clock.at = Date.now()
  const customer = new Customer({ house, locale: 'da-DK' })
  for (const text of messages) await customer.say(text)
  return { house, reference: customer.last?.hints.reference ?? '' }
}

describe('npm run records -- send-link', () => {
  it('sends a customer the link to its contact data; a "wrong number" answers the question (SM-07)', async () => {
    const { house, reference } = await said('12345674', contact, 'ja')
    const outcome = await send(house, reference)
    expect(['sent', 'waiting']).to.include(outcome)
    house.clock.at += 12 * 60 * 60 * 1000
    await house.post.messenger.deliverDue()
    const [message] = house.post.sms.sent
    expect(message?.to).to.equal('+4520123456')
    expect(message?.text).to.match(/https:\/\/bot\.example\/#resume=[\w-]{22}/)
    const point = await house.post.contactPoints.read('sms', '+4520123456')
    expect(point.asked?.reference).to.equal(reference)
  })

  it('sends whoever left an onboarding lying the link to that', async () => {
    const { house, reference } = await said('12345674', contact)
    const outcome = await send(house, reference)
    expect(['sent', 'waiting']).to.include(outcome)
  })

  it('goes by e-mail where no text is wanted, and says when nothing reaches the customer', async () => {
    const { house, reference } = await said('12345674', contact, 'ja')
    const at = new Date(house.clock.at).toISOString()
    await house.post.contactPoints.change('sms', '+4520123456', (point) => ({
      ...point,
      optedOut: { at, by: 'm1' },
    }))
    expect(await send(house, reference)).to.equal('sent')
    expect(house.post.email.sent.at(-1)?.to).to.equal('mette@nordlys.example.dk')
    await house.post.contactPoints.change('email', 'mette@nordlys.example.dk', (point) => ({
      ...point,
      status: 'undeliverable',
    }))
    expect(await send(house, reference)).to.equal('unreachable')
    const { house: other, reference: silent } = await said('12345674')
    expect(await send(other, silent)).to.equal('unreachable')
  })

  it('knows no erased customer and no reference that was never given; ten links an hour are enough', async () => {
    const { house, reference } = await said('12345674', contact, 'ja')
    expect(await send(house, 'BCDF-2345')).to.equal('notFound')
    for (let n = 0; n < 10; n += 1) await send(house, reference)
    expect(await send(house, reference)).to.equal('throttled')
    await eraseCustomer(house.stores, reference, { id: 'x', at: new Date().toISOString() })
    expect(await send(house, reference)).to.equal('notFound')
  })
})
