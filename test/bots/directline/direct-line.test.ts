import { expect } from 'chai'
import { createStubTurn, stubWords, type StubTurn } from '../../e2e/stub-turn.ts'
import { memoryTranscripts, startTestServer, type TestServer } from '../../e2e/test-server.ts'
import { createClient, type Client, type Received } from './direct-line-client.ts'
import { get, tokenOf } from './talk.ts'

const join = { type: 'event', name: 'webchat/join', from: { id: '' }, value: { language: 'da' } }
const message = (text: string, clientActivityID?: string) => ({
  type: 'message',
  from: { id: '' },
  text,
  ...(clientActivityID !== undefined && { channelData: { clientActivityID } }),
})

describe('Direct Line 3.0 with the unmodified client library', () => {
  const transcripts = memoryTranscripts()
  let stub: StubTurn
  let server: TestServer
  const clients: Client[] = []

  beforeEach(async () => {
    stub = createStubTurn()
    server = await startTestServer({ takeTurn: stub.takeTurn, transcripts })
  })
  afterEach(async () => {
    for (const client of clients.splice(0)) client.end()
    await server.close()
  })

  const connect = (options: { token: string; conversationId?: string; webSocket?: boolean }) => {
    const client = createClient({ url: server.url, ...options })
    clients.push(client)
    return client
  }

  for (const webSocket of [true, false]) {
    describe(webSocket ? 'over a WebSocket' : 'by polling', () => {
      it('sends nothing until the client says something, then greets and answers', async () => {
        const { token, conversationId } = await tokenOf(server)
        const client = connect({ token, webSocket })
        await client.post(join)
        const greeting = await client.hear(({ text }) => text === stubWords.da.greeting)
        expect(greeting.from).to.deep.equal({ id: 'bot', role: 'bot', name: 'Nordhavn' })
        expect(client.received[0]).to.deep.equal(greeting)
        const id = await client.post(message('Fjordglas', 'a1'))
        const reply = await client.hear(({ text }) => text === 'Du skrev: Fjordglas')
        expect(reply.replyToId).to.equal(id)
        expect(id).to.match(new RegExp(`^${conversationId}\\|`))
        const own = client.received.find((activity) => activity.id === id)
        expect(own?.from.id).to.match(/^dl_[0-9a-f]{32}$/)
        expect(own?.channelData).to.deep.equal({ clientActivityID: 'a1' })
      })

      it('shows the whole conversation again after a reload, with a token that is fresh', async () => {
        const first = await tokenOf(server)
        const before = connect({ token: first.token, webSocket })
        await before.post(join)
        await before.post(message('en'))
        await before.hear(({ text }) => text === 'Du skrev: en')
        before.end()
        const again = await tokenOf(server, first)
        const after = connect({ ...again, webSocket })
        await after.hear(({ text }) => text === 'Du skrev: en')
        expect(after.received).to.deep.equal(before.received)
        await after.post(message('to'))
        await after.hear(({ text }) => text === 'Du skrev: to')
      })
    })
  }

  it('answers a client that writes first, without having joined', async () => {
    const { token } = await tokenOf(server)
    const client = connect({ token })
    await client.post(message('hej'))
    await client.hear(({ text }) => text?.endsWith('hej') === true && text !== 'hej')
    expect(stub.heard.map(({ kind }) => kind)).to.deep.equal(['message'])
  })

  it('gives a reconnecting client only what came after its watermark', async () => {
    const session = await tokenOf(server)
    const before = connect({ token: session.token })
    await before.post(message('en'))
    await before.hear(({ text }) => text?.endsWith(': en') === true)
    const watermark = '2'
    const after = createClient({ url: server.url, ...session, watermark })
    clients.push(after)
    await before.post(message('to'))
    await after.hear(({ text }) => text?.endsWith(': to') === true)
    expect(after.received.map(({ text }) => text)).to.deep.equal(['to', 'You wrote: to'])
  })

  it('answers a message that was delivered twice with the same replies, and stores nothing twice', async () => {
    const { token, conversationId } = await tokenOf(server)
    const client = connect({ token })
    const ids = await Promise.all([
      client.post(message('dobbelt', 'same')),
      client.post(message('dobbelt', 'same')),
    ])
    await client.hear(({ text }) => text === 'You wrote: dobbelt')
    expect(ids[0]).to.equal(ids[1])
    expect(stub.calls).to.deep.equal(Array(2).fill(`webchat:${conversationId}#same`))
    expect(stub.heard).to.have.length(1)
    const { activities } = await transcripts.since(conversationId, 0)
    expect(activities).to.have.length(2)
  })

  it('answers quick messages one after the other, each answer below its question', async () => {
    let time = Date.parse('2025-11-03T10:00:00Z')
    const now = () => new Date((time += 1))
    await server.close()
    server = await startTestServer({ takeTurn: stub.takeTurn, transcripts, now })
    const { token, conversationId } = await tokenOf(server)
    const client = connect({ token })
    await client.post(join)
    await Promise.all(['1', '2', '3'].map((text) => client.post(message(text))))
    await client.hear(({ text }) => text === 'Du skrev: 3')
    // As stored: the library itself mixes groups that come at the same time, and Web Chat sorts by timestamp.
    const { activities } = await transcripts.since(conversationId, 1)
    const stored = activities.map((json) => JSON.parse(json) as Received)
    const texts = stored.map(({ text }) => text)
    expect(texts).to.have.members(['1', 'Du skrev: 1', '2', 'Du skrev: 2', '3', 'Du skrev: 3'])
    for (const text of ['1', '2', '3']) {
      expect(texts.indexOf(`Du skrev: ${text}`)).to.equal(texts.indexOf(text) + 1)
    }
    const times = stored.map(({ timestamp }) => timestamp)
    expect(times).to.deep.equal(times.toSorted())
    expect(new Set(times).size).to.equal(6)
  })

  it('lets what another instance stored arrive on an open stream', async () => {
    const other = await startTestServer({ takeTurn: stub.takeTurn, transcripts, pollEvery: 20 })
    try {
      const session = await tokenOf(server)
      const here = connect({ token: session.token })
      await here.post(join)
      const there = createClient({ url: other.url, ...session })
      clients.push(there)
      await there.hear(({ text }) => text === stubWords.da.greeting)
      await here.post(message('fra den anden'))
      await there.hear(({ text }) => text === 'Du skrev: fra den anden')
    } finally {
      for (const client of clients.splice(0)) client.end()
      await other.close()
    }
  })

  it('tells the library that a token has expired, so that the page can get a new one', async () => {
    let now = new Date('2025-11-03T10:00:00Z')
    await server.close()
    server = await startTestServer({ takeTurn: stub.takeTurn, transcripts, now: () => now })
    const session = await tokenOf(server)
    const client = connect({ token: session.token })
    await client.post(join)
    now = new Date('2025-11-03T10:31:00Z')
    expect(await client.post(message('for sent'))).to.equal('retry')
    const expired = 3
    expect(client.statuses).to.include(expired)
    const fresh = await tokenOf(server, session)
    const conversation = `/v3/directline/conversations/${fresh.conversationId}`
    const answer = (await (await get(server, conversation, fresh)).json()) as { streamUrl: string }
    client.directLine.reconnect({ ...fresh, streamUrl: answer.streamUrl })
    await client.post(message('igen'))
    expect(stub.heard.at(-1)?.text).to.equal('igen')
  })
})
