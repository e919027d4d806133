import { expect } from 'chai'
import { createTakeTurn } from '../../bots/turn.ts'
import type { Inbound } from '../../dialogs/inbound.ts'
import type { ConversationStore } from '../../onboarding/stores.ts'
import { sampleIntent } from '../contracts/sample-credit.ts'
import { Customer, createHouse, type House } from '../support/conversation.ts'

const contact = 'Mette Sørensen, 20 12 34 56, mette@nordlys.example.dk'

const message = (text: string): Inbound => ({
  kind: 'message',
  channel: 'webchat',
  text,
  attachments: false,
  protectedInput: true,
})

/** A second process on the same storage: nothing in memory is shared. */
const restarted = (house: House): House => ({
  ...house,
  takeTurn: createTakeTurn({ conversations: house.stores.conversations, ports: house.ports }),
})

/** Storage that fails once, when the test says so. */
function failingOnce(store: ConversationStore, fails: () => boolean): ConversationStore {
  return {
    load: (conversation) => store.load(conversation),
    remove: (conversation) => store.remove(conversation),
    save: (conversation, json, etag) => {
      if (fails()) return Promise.reject(new Error('connection reset'))
      return store.save(conversation, json, etag)
    },
  }
}

describe('a turn, exactly once (DESIGN section 5)', () => {
  it('goes on after a restart in the middle', async () => {
    const house = createHouse()
    const customer = new Customer({ house, locale: 'da-DK' })
    await customer.start()
    await customer.say('12345674')
    const later = restarted(house)
    const [reply] = await later.takeTurn(
      { conversation: customer.conversation, activityId: 'after-restart' },
      message(contact),
    )
    expect(reply?.hints.asks).to.equal('confirm')
  })

  it('answers a second delivery with the same words and changes nothing', async () => {
    const customer = new Customer({ locale: 'da-DK' })
    await customer.start()
    const first = await customer.send({ text: '12345674' }, 'one')
    const row = await customer.house.stores.conversations.load(customer.conversation)
    const second = await customer.send({ text: '12345674' }, 'one')
    expect(second).to.deep.equal(first)
    expect(await customer.house.stores.conversations.load(customer.conversation)).to.deep.equal(row)
  })

  it('shows no old summary with a second delivery when something else is asked for by now (CH-05)', async () => {
    const customer = new Customer({ locale: 'da-DK' })
    await customer.start()
    await customer.say('12345674')
    const first = await customer.send({ text: contact }, 'contact')
    expect(first.summary?.twin).to.include('Mette Sørensen')
    await customer.say('ja')
    const again = await customer.send({ text: contact }, 'contact')
    expect(again.text).to.equal(first.text)
    expect(again.hints).to.deep.equal(first.hints)
    expect(again.summary).to.equal(undefined)
  })

  it('loses neither of two messages that come at once', async () => {
    const customer = new Customer({ locale: 'da-DK' })
    await customer.start()
    await customer.say('12345674')
    await Promise.all([
      customer.say('telefon 20 12 34 56'),
      customer.say('mail mette@nordlys.example.dk'),
      customer.say('kontaktperson Mette Sørensen'),
    ])
    const reply = await customer.say('vis mine svar')
    expect(reply.hints.asks, customer.transcript.join('\n')).to.equal('confirm')
    for (const value of ['20 12 34 56', 'mette@nordlys.example.dk', 'Mette Sørensen']) {
      expect(reply.summary?.twin).to.include(value)
    }
  })

  it('makes one customer when it crashes between record and reply and the message comes again', async () => {
    const house = createHouse()
    let saves = 0
    let armed = false
    const conversations = failingOnce(house.stores.conversations, () => {
      saves += armed ? 1 : 0
      return saves === 2
    })
    const takeTurn = createTakeTurn({ conversations, ports: house.ports })
    const customer = new Customer({ house: { ...house, takeTurn }, locale: 'da-DK' })
    await customer.start()
    await customer.say('12345674')
    await customer.say(contact)
    armed = true
    let crashed = false
    await customer.send({ text: 'ja' }, 'yes-1').catch(() => {
      crashed = true
    })
    expect(crashed).to.equal(true)
    const again = await customer.send({ text: 'ja' }, 'yes-1')
    expect(again.hints).to.include({ done: true, outcome: 'complete' })
    expect((await house.stores.customers.list({ limit: 10 })).records).to.have.length(1)
  })

  it('finishes a confirmed case before it hears another message', async () => {
    const house = createHouse()
    let saves = 0
    let armed = false
    const conversations = failingOnce(house.stores.conversations, () => {
      saves += armed ? 1 : 0
      return saves === 2
    })
    const takeTurn = createTakeTurn({ conversations, ports: house.ports })
    const customer = new Customer({ house: { ...house, takeTurn }, locale: 'da-DK' })
    await customer.start()
    await customer.say('12345674')
    await customer.say(contact)
    armed = true
    await customer.say('ja').catch(() => undefined)
    const next = await customer.say('hvad så nu?')
    expect(next.hints.outcome).to.equal('complete')
    const record = await customer.record()
    // What was confirmed stands; a correction from now on is a change of the customer's data, with a code (SM-10).
    const correction = await customer.say('nej telefonen er 20 12 34 57')
    expect(correction.hints.asks).to.equal('code')
    expect(correction.text).to.include(next.hints.reference)
    expect(record.contact?.phone).to.equal('+4520123456')
  })

  it('leaves an inquiry that a crash cut off in doubt: review, never a second inquiry (CR-03)', async () => {
    const house = createHouse()
    const customer = new Customer({ house, locale: 'da-DK' })
    await customer.start()
    await customer.say('12345674')
    await customer.say(contact)
    const row = await house.stores.conversations.load(customer.conversation)
    const { caseId } = (JSON.parse(row?.json ?? '{}') as { state: { caseId: string } }).state
    await house.stores.creditLog.begin(
      sampleIntent(caseId, new Date(house.clock.at - 60_000).toISOString()),
    )
    await customer.say('ja')
    expect((await customer.record()).credit?.status).to.equal('in-doubt')
    expect(customer.last?.hints.outcome).to.equal('in-review')
  })

  it('greets once, however often the channel announces the newcomer', async () => {
    const house = createHouse()
    const address = (activityId: string) => ({ conversation: 'msteams:1', activityId })
    const start: Inbound = { ...message(''), kind: 'start' }
    expect(await house.takeTurn(address('a'), start)).to.have.length(1)
    expect(await house.takeTurn(address('b'), start)).to.have.length(0)
  })

  it('GD-05: keeps nothing personal that was said before the notice', async () => {
    const customer = new Customer({ locale: 'da-DK' })
    await customer.say('Hej, jeg er Mette Sørensen, 20 12 34 56, mette@nordlys.example.dk')
    const row = await customer.house.stores.conversations.load(customer.conversation)
    expect(row?.json).not.to.match(/Mette|20123456|nordlys/)
  })

  it('ID-07: keeps no national number that was typed into the chat', async () => {
    const customer = new Customer({ locale: 'sv-SE' })
    await customer.start()
    await customer.say('privat, Sverige, faktura')
    const reply = await customer.say('mitt personnummer är 701063-2391')
    const row = await customer.house.stores.conversations.load(customer.conversation)
    expect(`${row?.json ?? ''}${JSON.stringify(reply)}`).not.to.match(/701063|2391/)
  })
})
