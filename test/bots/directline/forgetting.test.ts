import { expect } from 'chai'
import { createHouse } from '../../support/conversation.ts'
import { startTestServer, type TestServer } from '../../e2e/test-server.ts'
import { createClient, type Client } from './direct-line-client.ts'
import { activitiesPath, post, started, transcriptOf, type Session } from './talk.ts'

const personal = /Mette|Sørensen|20 ?12 ?34 ?56|nordlys/i

describe('what a customer has deleted in the chat', () => {
  let server: TestServer
  let session: Session
  const clients: Client[] = []

  beforeEach(async () => {
    const house = createHouse()
    const { transcripts } = house.stores
    server = await startTestServer({ takeTurn: house.takeTurn, transcripts })
    session = await started(server)
  })
  afterEach(async () => {
    for (const client of clients.splice(0)) client.end()
    await server.close()
  })

  const say = (text: string, clientActivityID: string): Promise<Response> =>
    post(server, activitiesPath(session), {
      ...session,
      body: { type: 'message', text, locale: 'da-DK', channelData: { clientActivityID } },
    })

  const connect = (): Client => {
    const { token, conversationId } = session
    const client = createClient({ url: server.url, token, conversationId })
    clients.push(client)
    return client
  }

  const tellAll = async (): Promise<void> => {
    await say('hej', 'a1')
    await say('12345674', 'a2')
    await say('Mette Sørensen, 20 12 34 56, mette@nordlys.example.dk', 'a3')
  }

  for (const command of ['annuller', 'begynd forfra', 'slet mine data']) {
    it(`is not shown again after a reload: ${command}`, async () => {
      await tellAll()
      expect(await transcriptOf(server, session)).to.match(personal)
      await say(command, 'a4')
      const left = await transcriptOf(server, session)
      expect(left).to.not.match(personal)
      const { activities, watermark } = JSON.parse(left) as {
        activities: { type: string; name?: string; text?: string }[]
        watermark: string
      }
      expect(Number(watermark)).to.equal(activities.length)
      expect(activities.at(-2)?.text).to.equal(command)
      expect(activities.slice(0, -2).every(({ name }) => name === 'forgotten')).to.equal(true)
    })
  }

  it('leaves a page that is open where it was, and its next message is answered', async () => {
    const client = connect()
    await tellAll()
    await client.hear(({ text }) => text?.startsWith('Mette') === true)
    await say('annuller', 'a4')
    const cancelled = await client.hear(({ text }) => text === 'annuller')
    expect(cancelled.type).to.equal('message')
    await say('12345674', 'a5')
    await client.hear((activity) => activity.replyToId !== undefined && activity.text !== undefined)
    expect(client.received.filter(({ type }) => type === 'event')).to.deep.equal([])
  })

  it('is deleted once: the same message delivered again spares what was said after it', async () => {
    await tellAll()
    await say('annuller', 'a4')
    await say('Nordlys igen 12345674', 'a5')
    const before = await transcriptOf(server, session)
    await say('annuller', 'a4')
    expect(await transcriptOf(server, session)).to.equal(before)
    expect(before).to.include('Nordlys igen')
  })
})
