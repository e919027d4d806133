import { expect } from 'chai'
import { createOpenCards } from '../../../bots/bot-framework/open-cards.ts'
import { languages, type Language } from '../../../onboarding/vocabulary.ts'
import { demoNumbers } from '../../../services/registers/index.ts'
import { phrases } from '../../conversations/phrases.ts'
import {
  partsOf,
  startTeamsClient,
  type ShownMessage,
  type TeamsClient,
} from '../../support/teams-client.ts'

const basics = { answer_country: 'DK', answer_customerType: 'business', answer_payment: 'invoice' }
const company = {
  answer_company_number: demoNumbers('DK').good,
  answer_contact_name: 'Mette Sørensen',
  answer_contact_phone: '20 12 34 56',
  answer_contact_email: 'mette@nordlys.example.dk',
}

const holds = ({ body }: ShownMessage, kind: 'Input' | 'Action'): boolean =>
  [...partsOf(body['attachments'])].some(({ type }) => type?.startsWith(`${kind}.`) === true)

describe('cards in Teams', () => {
  let client: TeamsClient

  const open = async (language: Language = 'da'): Promise<void> => {
    client = await startTeamsClient(phrases[language].locale)
    await client.post({
      type: 'conversationUpdate',
      text: undefined,
      membersAdded: [{ id: '29:customer' }],
    })
  }
  const last = (): ShownMessage => client.shown.at(-1) ?? expect.fail('nothing was said')

  afterEach(() => client.close())

  for (const language of languages) {
    it(`one card asks, is filled in where it stands, and is closed when it is done (CH-01, CH-02, CH-05) (${language})`, async () => {
      await open(language)
      expect(client.shown).to.have.lengthOf(1)
      await client.press(last(), basics)
      expect(client.shown).to.have.lengthOf(1)
      await client.press(last(), { ...company, answer_contact_phone: '1' })
      expect(client.shown).to.have.lengthOf(1)
      expect(JSON.stringify(last().body)).to.contain('⚠').and.contain('Mette Sørensen')
      await client.press(last(), { answer_contact_phone: '20 12 34 56' })
      expect(client.shown).to.have.lengthOf(2)
      expect(client.shown.map((message) => holds(message, 'Input'))).to.deep.equal([false, false])
      expect(holds(client.shown[0] ?? last(), 'Action')).to.equal(false)
      await client.press(last(), {}, 'confirm')
      expect(client.shown).to.have.lengthOf(3)
      for (const message of client.shown)
        expect(holds(message, 'Action'), message.text).to.equal(false)
      const { records } = await client.house.stores.customers.list({ limit: 5 })
      expect(records.map(({ status, language: spoken }) => [status, spoken])).to.deep.equal([
        ['complete', language],
      ])
    })
  }

  it('a card that cannot be replaced is sent as a message, and the customer goes on with it', async () => {
    await open()
    client.answers.push(405)
    expect(await client.press(last(), basics)).to.equal(200)
    expect(client.shown).to.have.lengthOf(2)
    expect(holds(last(), 'Input')).to.equal(true)
    await client.press(last(), company)
    expect(last().text).to.contain('Opret kunde')
  })

  it('an answered card that cannot be closed does not keep the answer from the customer', async () => {
    await open()
    await client.press(last(), basics)
    const [form = last()] = client.shown
    client.answers.push(200, 500)
    expect(await client.press(form, company)).to.equal(200)
    expect(client.shown).to.have.lengthOf(2)
    // It still looks open; sending it again does nothing.
    await client.press(client.shown[0] ?? last(), company)
    expect(client.shown[0]?.body['speak']).to.equal('Dette trin er klaret.')
    expect(last().text).to.contain('allerede klaret')
  })

  it('a message that the channel does not take is delivered again, with the same card', async () => {
    await open()
    await client.press(last(), basics)
    await client.say('jeg hedder Mette Sørensen, telefonen er 20 12 34 56')
    const sent = { value: undefined, text: 'english please', id: 'again' }
    client.answers.push(400)
    expect(await client.post(sent)).to.equal(502)
    expect(await client.post(sent)).to.equal(200)
    expect(JSON.stringify(last().body)).to.contain('20 12 34 56')
    expect(holds(last(), 'Input')).to.equal(true)
    expect(holds(client.shown[0] ?? last(), 'Input')).to.equal(false)
  })

  it('words beside a card are answered in words, which cost one call, and leave the card as it is', async () => {
    await open()
    await client.press(last(), basics)
    await client.say(demoNumbers('DK').good)
    expect(client.shown.map((message) => holds(message, 'Input'))).to.deep.equal([true, false])
    expect(last().text).to.contain('Nordlys ApS')
  })

  it('the last answer in words closes the card above', async () => {
    await open()
    await client.press(last(), basics)
    await client.say(
      `${demoNumbers('DK').good}, Mette Sørensen, 20 12 34 56, mette@firma.example.dk`,
    )
    expect(last().text).to.contain('Opret kunde')
    expect(client.shown[0]?.body['speak']).to.equal('Dette trin er klaret.')
  })

  it('a question beside a card leaves the card as it is', async () => {
    await open()
    await client.press(last(), basics)
    await client.say('hvorfor?')
    expect(client.shown.map((message) => holds(message, 'Input'))).to.deep.equal([true, false])
    await client.press(client.shown[0] ?? last(), company)
    expect(last().text).to.contain('Opret kunde')
  })

  it('an old card that another one followed says that the step is done', async () => {
    await open()
    const old = last()
    await client.say('dansk virksomhed, faktura')
    await client.press(old, basics)
    expect(client.shown[0]?.body['speak']).to.equal('Dette trin er klaret.')
  })

  it('a client that wants its replies inline gets the card as a message', async () => {
    await open()
    const before = client.shown.length
    expect(await client.post({ text: 'hej', deliveryMode: 'expectReplies' })).to.equal(200)
    expect(client.shown).to.have.lengthOf(before)
  })

  describe('where others read along (CH-04)', () => {
    const groups = {
      'a group chat': { id: '19:x@thread.v2', conversationType: 'groupChat', isGroup: true },
      'a channel': { id: '19:x@thread.tacv2', conversationType: 'channel', isGroup: true },
      'a thread that does not say what it is': { id: '19:x@thread.v2' },
    }
    for (const [name, conversation] of Object.entries(groups)) {
      it(`in ${name} nothing is asked or kept, and the private chat is one click away`, async () => {
        await open()
        await client.post({ conversation, text: `CVR ${demoNumbers('DK').good}` })
        expect(last().text).to.equal(
          'Skriv til mig privat.\n\nhttps://teams.microsoft.com/l/chat/0/0?users=28%3Abot',
        )
        expect(last().body).not.to.have.property('attachments')
        const row = await client.house.stores.conversations.load(`msteams:${conversation.id}`)
        expect(row).to.equal(undefined)
      })

      it(`in ${name} a card that was carried there submits nothing, and nobody is welcomed`, async () => {
        await open()
        const [form = last()] = client.shown
        await client.post({
          conversation,
          value: { action: 'form', ...basics },
          replyToId: form.id,
        })
        await client.post({
          conversation,
          type: 'conversationUpdate',
          membersAdded: [{ id: '29:a' }, { id: '29:b' }],
        })
        const row = await client.house.stores.conversations.load(`msteams:${conversation.id}`)
        expect(row).to.equal(undefined)
        expect(client.shown).to.have.lengthOf(2)
      })
    }
  })
})

describe('the open cards that an instance remembers', () => {
  it('are a bounded number, the oldest goes first', () => {
    const cards = createOpenCards(2)
    for (const name of ['a', 'b', 'c']) cards.note(name, `card-${name}`)
    expect(['a', 'b', 'c'].map((name) => cards.find(name))).to.deep.equal([
      undefined,
      'card-b',
      'card-c',
    ])
    cards.note('b', undefined)
    expect(cards.find('b')).to.equal(undefined)
  })
})
