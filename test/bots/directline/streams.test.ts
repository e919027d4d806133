import { expect } from 'chai'
import { once } from 'node:events'
import { WebSocket, type ClientOptions } from 'ws'
import { createInOrder } from '../../../bots/directline/in-order.ts'
import { createStreamHub } from '../../../bots/directline/stream-hub.ts'
import { createAppendOnce, type ActivitySet } from '../../../bots/directline/transcript.ts'
import { whileTyping } from '../../../bots/directline/while-typing.ts'
import type { TranscriptStore } from '../../../onboarding/stores.ts'
import { createStubTurn } from '../../e2e/stub-turn.ts'
import { memoryTranscripts, startTestServer } from '../../e2e/test-server.ts'
import { createLogged } from '../logged.ts'
import { post, started, transcriptOf, activitiesPath, type Session } from './talk.ts'

const streamOf = (
  url: string,
  { conversationId, token }: Session,
  options: ClientOptions = {},
): WebSocket =>
  new WebSocket(
    `${url.replace('http', 'ws')}/v3/directline/conversations/${conversationId}/stream?t=${token}`,
    options,
  )

describe('an open stream', () => {
  it('goes on after a hiccup of the storage, and the hiccup is logged without personal data', async () => {
    const store = memoryTranscripts()
    await store.append('c', ['{"id":"1"}'])
    let failures = 1
    const flaky: TranscriptStore = {
      create: (...args) => store.create(...args),
      exists: (...args) => store.exists(...args),
      append: (...args) => store.append(...args),
      forget: (...args) => store.forget(...args),
      remove: (...args) => store.remove(...args),
      since: (...args) =>
        failures-- > 0 ? Promise.reject(new Error('busy')) : store.since(...args),
    }
    const log = createLogged()
    const hub = createStreamHub({ transcripts: flaky, pollEvery: 5, log })
    const set = await new Promise<ActivitySet>((resolve) => {
      hub.join({ conversation: 'c', watermark: 0, send: resolve })
    })
    hub.close()
    expect(set).to.deep.equal({ activities: [{ id: '1' }], watermark: '1' })
    expect(log.entries.map(({ level }) => level)).to.deep.equal(['warn'])
    expect(JSON.stringify(log.entries)).not.to.include('"c"')
  })

  it('gets what two instances stored at the same moment once', async () => {
    const transcripts = memoryTranscripts()
    await transcripts.append('c', ['{"id":"1"}', '{"id":"1"}', '{"text":"no id"}', '{"text":"x"}'])
    const hub = createStreamHub({ transcripts, pollEvery: 0, log: createLogged() })
    const set = await new Promise<ActivitySet>((resolve) => {
      hub.join({ conversation: 'c', watermark: 0, send: resolve })
    })
    hub.close()
    expect(set.activities).to.deep.equal([{ id: '1' }, { text: 'no id' }, { text: 'x' }])
    expect(set.watermark).to.equal('4')
  })

  it('is cut when the other side does not answer any more', async () => {
    const { takeTurn } = createStubTurn()
    const server = await startTestServer({ takeTurn, pingEvery: 30 })
    try {
      const session = await started(server)
      const socket = streamOf(server.url, session, { autoPong: false })
      const [code] = (await once(socket, 'close')) as [number]
      expect(code).to.equal(1006)
    } finally {
      await server.close()
    }
  })

  it('is closed by a client that talks too much, and nobody else notices', async () => {
    const { takeTurn } = createStubTurn()
    const server = await startTestServer({ takeTurn })
    try {
      const session = await started(server)
      const socket = streamOf(server.url, session)
      await once(socket, 'open')
      socket.send('')
      socket.send('x'.repeat(2000))
      const [code] = (await once(socket, 'close')) as [number]
      expect(code).to.equal(1009)
      expect(await transcriptOf(server, session)).to.include('"activities":[]')
    } finally {
      await server.close()
    }
  })

  it('says goodbye when the server stops', async () => {
    const { takeTurn } = createStubTurn()
    const server = await startTestServer({ takeTurn })
    const socket = streamOf(server.url, await started(server))
    await once(socket, 'open')
    const closed = once(socket, 'close') as Promise<[number]>
    await server.close()
    expect((await closed)[0]).to.be.oneOf([1001, 1006])
  })

  it('shows typing while a turn lasts, and keeps none of it (UX-25)', async () => {
    let finish = (): void => undefined
    const before = () => new Promise<void>((resolve) => (finish = resolve))
    const { takeTurn } = createStubTurn({ before })
    const server = await startTestServer({ takeTurn, typingAfter: 1 })
    try {
      const session = await started(server)
      const socket = streamOf(server.url, session)
      await once(socket, 'open')
      const heard = once(socket, 'message') as Promise<[Buffer]>
      const body = { type: 'message', text: 'hej', from: { id: 'x' } }
      const posted = post(server, activitiesPath(session), { ...session, body })
      const set = JSON.parse(String((await heard)[0])) as { activities: { type: string }[] }
      expect(set.activities.map(({ type }) => type)).to.deep.equal(['typing'])
      expect(set).not.to.have.property('watermark')
      finish()
      expect((await posted).status).to.equal(200)
      expect(await transcriptOf(server, session)).not.to.include('typing')
    } finally {
      await server.close()
    }
  })

  it('shows no typing for a turn that is quick, and none after one that failed', async () => {
    let shown = 0
    const show = () => (shown += 1)
    expect(await whileTyping(Promise.resolve('done'), { after: 10_000, show })).to.equal('done')
    const failed = whileTyping(Promise.reject(new Error('x')), { after: 10_000, show })
    expect(await failed.catch(() => 'failed')).to.equal('failed')
    expect(shown).to.equal(0)
  })
})

describe('messages of one conversation', () => {
  it('are told as failed, kept nowhere, and do not block the next when a turn breaks', async () => {
    const failing = createStubTurn({
      before: ({ text }) =>
        text === 'break' ? Promise.reject(new Error('boom')) : Promise.resolve(),
    })
    const server = await startTestServer({ takeTurn: failing.takeTurn })
    try {
      const session = await started(server)
      const say = (text: string) =>
        post(server, activitiesPath(session), {
          ...session,
          body: { type: 'message', text, from: { id: 'x' } },
        })
      const [broken, fine] = await Promise.all([say('break'), say('go on')])
      expect([broken.status, fine.status]).to.deep.equal([500, 200])
      expect(await broken.text()).not.to.include('boom')
      expect(await transcriptOf(server, session))
        .to.include('go on')
        .and.not.include('break')
    } finally {
      await server.close()
    }
  })

  it('wait for one another, those of others do not', async () => {
    const inOrder = createInOrder()
    const done: string[] = []
    let release = (): void => undefined
    const slow = inOrder.run('a', async () => {
      await new Promise<void>((resolve) => (release = resolve))
      done.push('slow')
    })
    const next = inOrder.run('a', () => Promise.resolve(done.push('next')))
    await inOrder.run('b', () => Promise.resolve(done.push('other')))
    release()
    await Promise.all([slow, next])
    expect(done).to.deep.equal(['other', 'slow', 'next'])
  })

  it('are known again even when this instance has long forgotten them', async () => {
    const transcripts = memoryTranscripts()
    const appendOnce = createAppendOnce(transcripts)
    await appendOnce('first', [{ id: '1' }])
    for (let other = 0; other < 1000; other += 1) await appendOnce(`other ${other}`, [])
    expect(await appendOnce('first', [{ id: '1' }, { id: '2' }])).to.deep.equal([{ id: '2' }])
    expect((await transcripts.since('first', 0)).activities).to.have.length(2)
  })
})
