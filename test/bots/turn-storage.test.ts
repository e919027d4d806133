import { expect } from 'chai'
import { createHouse, Customer } from '../support/conversation.ts'
import { watchedTables } from '../support/watched-tables.ts'

const contact = 'Mette Sørensen, 20 12 34 56, mette@nordlys.example.dk'

function opened() {
  const { tables, requests } = watchedTables()
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
    // Two of them, at once, say where the customer is reached: for finding it again when it writes in (SM-11); one where it
    // sits: for finding near duplicates (DQ-03).
    expect(requests()).to.have.length.at.most(13)
  })
})
