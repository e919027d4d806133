import { expect } from 'chai'
import { createTakeTurn } from '../../bots/turn.ts'
import type { ConversationStore } from '../../onboarding/stores.ts'
import { createHouse, Customer, type House } from '../support/conversation.ts'

const contact = 'Mette Sørensen, 20 12 34 56, mette@nordlys.example.dk'

/** What turns ask of the storage of conversations, in order. */
function watched(store: ConversationStore, calls: string[]): ConversationStore {
  return {
    load(conversation) {
      calls.push('read')
      return store.load(conversation)
    },
    async save(conversation, document, etag) {
      const saved = await store.save(conversation, document, etag)
      calls.push(saved === 'conflict' ? 'conflict' : 'write')
      return saved
    },
    remove: (conversation) => store.remove(conversation),
  }
}

/** Instances on one storage that share nothing else. The test says whose turn it is. */
interface Cluster extends House {
  at: number
  /** Since last asked. */
  calls(): readonly string[]
}

function cluster(instances: number): Cluster {
  const house = createHouse()
  const calls: string[] = []
  const conversations = watched(house.stores.conversations, calls)
  const all = Array.from({ length: instances }, () =>
    createTakeTurn({ conversations, ports: house.ports }),
  )
  const own: Cluster = {
    ...house,
    at: 0,
    calls: () => calls.splice(0),
    takeTurn: (address, inbound) => {
      const takeTurn = all[own.at]
      return takeTurn === undefined
        ? Promise.reject(new Error('no such instance'))
        : takeTurn(address, inbound)
    },
  }
  return own
}

/** One customer whose messages go to the instance named with them. */
function customerOf(house: Cluster, locale = 'da-DK') {
  const customer = new Customer({ house, locale })
  return {
    customer,
    say: (instance: number, text: string, activityId?: string) => {
      house.at = instance
      return customer.send({ text }, activityId)
    },
  }
}

const keptOf = async (house: House, conversation: string): Promise<string> =>
  (await house.stores.conversations.load(conversation))?.json ?? ''

describe('what a turn asks of storage', () => {
  it('is one write where this instance wrote the last version', async () => {
    const house = cluster(1)
    const { customer, say } = customerOf(house)
    await customer.start()
    expect(house.calls()).to.deep.equal(['read', 'write'])
    await say(0, '12345674')
    await say(0, 'Mette Sørensen')
    await say(0, 'hjælp')
    expect(house.calls()).to.deep.equal(['write', 'write', 'write'])
  })

  it('is a read and a write where another instance wrote it, with one write in vain before that is known', async () => {
    const house = cluster(2)
    const { customer, say } = customerOf(house)
    await customer.start()
    await say(1, '12345674')
    house.calls()
    await say(0, 'Mette Sørensen')
    expect(house.calls()).to.deep.equal(['conflict', 'read', 'write'])
    await say(1, 'hjælp')
    expect(house.calls()).to.deep.equal(['conflict', 'read', 'write'])
    await say(0, '20 12 34 56')
    await say(1, 'mette@nordlys.example.dk')
    expect(house.calls()).to.deep.equal(['read', 'write', 'read', 'write'])
  })
})

describe('a conversation that several instances serve (DESIGN section 5)', () => {
  it('keeps every answer in its own field', async () => {
    const house = cluster(2)
    const { customer, say } = customerOf(house)
    await customer.start()
    for (const [turn, text] of [
      '12345674',
      'Mette Sørensen',
      '20 12 34 56',
      'mette@nordlys.example.dk',
      'nej telefonen er 20 12 34 57',
      'ja',
    ].entries()) {
      await say(turn % 2, text)
    }
    expect((await customer.record()).contact).to.include({
      name: 'Mette Sørensen',
      phone: '+4520123457',
      email: 'mette@nordlys.example.dk',
    })
    expect((await house.stores.customers.list({ limit: 10 })).records).to.have.length(1)
  })

  it('answers a second delivery to the other instance with the same words and changes nothing', async () => {
    const house = cluster(2)
    const { customer, say } = customerOf(house)
    await customer.start()
    await say(0, '12345674')
    const first = await say(1, contact, 'contact')
    const row = await keptOf(house, customer.conversation)
    expect(await say(0, contact, 'contact')).to.deep.equal(first)
    expect(await say(1, contact, 'contact')).to.deep.equal(first)
    expect(await keptOf(house, customer.conversation)).to.equal(row)
  })

  it('makes one customer of a confirmation that is delivered to both', async () => {
    const house = cluster(2)
    const { customer, say } = customerOf(house)
    await customer.start()
    await say(0, '12345674')
    await say(0, contact)
    const first = await say(1, 'ja', 'yes')
    expect(await say(0, 'ja', 'yes')).to.deep.equal(first)
    expect((await house.stores.customers.list({ limit: 10 })).records).to.have.length(1)
  })

  it('loses neither of two messages that reach both at once', async () => {
    const house = cluster(2)
    const { customer, say } = customerOf(house)
    await customer.start()
    await say(0, '12345674')
    await say(1, 'hjælp')
    await Promise.all([
      say(0, 'telefon 20 12 34 56'),
      say(1, 'mail mette@nordlys.example.dk'),
      say(0, 'kontaktperson Mette Sørensen'),
    ])
    const { summary } = await say(1, 'vis mine svar')
    for (const value of ['20 12 34 56', 'mette@nordlys.example.dk', 'Mette Sørensen']) {
      expect(summary?.twin).to.include(value)
    }
  })

  it('tells nothing from memory of a conversation that was erased (GD-23)', async () => {
    const house = cluster(1)
    const { customer, say } = customerOf(house)
    await customer.start()
    await say(0, '12345674')
    await say(0, contact, 'contact')
    await house.stores.conversations.remove(customer.conversation)
    const replies = await house.takeTurn(
      { conversation: customer.conversation, activityId: 'contact' },
      { kind: 'start', channel: 'webchat', text: '', attachments: false, protectedInput: true },
    )
    expect(JSON.stringify(replies)).not.to.match(/Mette|20 ?12 ?34 ?56|nordlys\.example/)
  })

  it('sends nobody a case for review that the other instance has cancelled', async () => {
    const house = cluster(2)
    const { customer, say } = customerOf(house)
    await customer.start()
    await say(0, '12345674')
    await say(1, 'afbryd')
    const handed = await say(0, 'jeg vil tale med et menneske')
    expect(handed.hints.outcome).to.equal('handed-over')
    const references = (await house.stores.reviews.list(10)).map(({ reference }) => reference)
    expect(references).to.deep.equal([handed.hints.reference])
  })

  it('ID-08: keeps no number of a case that the other instance has cancelled', async () => {
    const house = cluster(2)
    const { customer, say } = customerOf(house, 'sv-SE')
    await customer.start()
    await say(0, 'Sverige, företag')
    const { secret } = await say(0, '800102-2386')
    const { state } = JSON.parse(await keptOf(house, customer.conversation)) as {
      state: { caseId: string }
    }
    await say(1, 'avbryt')
    house.at = 0
    await customer.submit({
      action: 'secret',
      key: 'company.number',
      revision: secret?.revision ?? 0,
      secret: '800102-2386',
    })
    expect(await house.stores.vault.open(state.caseId, 'company.number', 'test')).to.equal(
      undefined,
    )
  })
})
