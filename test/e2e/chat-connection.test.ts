import { expect } from 'chai'
import { closeBrowser, openChat, type Chat } from './browser.ts'
import { createStubTurn, stubWords } from './stub-turn.ts'
import { memoryTranscripts, startTestServer, type TestServer } from './test-server.ts'

describe('a chat page whose connection is not what it was', function () {
  this.timeout(60_000)
  let server: TestServer | undefined
  let chat: Chat | undefined

  afterEach(async () => {
    await chat?.close()
    await server?.close()
  })
  after(closeBrowser)

  it('goes on by itself when the server was started again in between', async () => {
    const { takeTurn } = createStubTurn()
    const transcripts = memoryTranscripts()
    server = await startTestServer({ takeTurn, transcripts })
    chat = await openChat({ url: server.url, lang: 'da' })
    await chat.hear(stubWords.da.greeting)
    const { port } = server
    await server.close()
    server = await startTestServer({ takeTurn, transcripts, port })
    await chat.say('er du der?')
    await chat.hear('Du skrev: er du der?')
  })

  it('goes on after a night asleep, when its token has long expired', async () => {
    let now = new Date('2025-11-03T20:00:00Z')
    const { takeTurn } = createStubTurn()
    server = await startTestServer({ takeTurn, now: () => now })
    chat = await openChat({ url: server.url, lang: 'sv' })
    await chat.hear(stubWords.sv.greeting)
    now = new Date('2025-11-04T08:00:00Z')
    await chat.page.reload()
    await chat.hear(stubWords.sv.greeting)
    await chat.say('god morgon')
    await chat.hear('Du skrev på svenska: god morgon')
  })

  it('shows that somebody is at it while a turn takes its time (UX-25)', async () => {
    let finish = (): void => undefined
    const { takeTurn } = createStubTurn({
      before: (inbound) =>
        inbound.text === 'slow'
          ? new Promise<void>((resolve) => (finish = resolve))
          : Promise.resolve(),
    })
    server = await startTestServer({ takeTurn, typingAfter: 20 })
    chat = await openChat({ url: server.url, lang: 'en' })
    await chat.hear(stubWords.en.greeting)
    await chat.say('slow')
    const typing = chat.page.locator('.webchat__typing-indicator, .webchat__typingIndicator')
    await typing.first().waitFor()
    finish()
    await chat.hear('You wrote: slow')
    await typing.first().waitFor({ state: 'detached' })
  })

  it('says what happened, and that nothing is lost, when the browser goes offline', async () => {
    const { takeTurn } = createStubTurn()
    server = await startTestServer({ takeTurn })
    chat = await openChat({ url: server.url, lang: 'en' })
    await chat.hear(stubWords.en.greeting)
    await chat.context.setOffline(true)
    await chat.page.getByText('You are offline. Your answers so far are saved.').waitFor()
    await chat.context.setOffline(false)
    await chat.page.getByText('You are offline').waitFor({ state: 'hidden' })
  })

  it('offers to try again when the chat cannot be reached at all', async () => {
    const { takeTurn } = createStubTurn()
    server = await startTestServer({ takeTurn })
    chat = await openChat({ url: server.url, lang: 'da' })
    await chat.hear(stubWords.da.greeting)
    await chat.page.route('**/api/chat/*', (route) => route.abort())
    await chat.page.reload()
    await chat.page.getByText('Chatten kan ikke få forbindelse lige nu.').waitFor()
    await chat.page.unroute('**/api/chat/*')
    await chat.page.getByRole('button', { name: 'Prøv igen' }).click()
    await chat.hear(stubWords.da.greeting)
    expect(await chat.messages()).to.have.length(1)
  })

  it('talks to Azure Direct Line where that carries the chat, and goes on there after a reload', async () => {
    const { takeTurn, heard } = createStubTurn()
    const before = await startTestServer({ takeTurn })
    const { port } = before
    await before.close()
    const endpoint = `http://127.0.0.1:${port}`
    server = await startTestServer({ takeTurn, azure: { secret: 'of Azure', endpoint } })
    const azure = await startTestServer({ takeTurn, port, origins: [server.url] })
    try {
      chat = await openChat({ url: server.url, lang: 'no' })
      await chat.hear(stubWords.no.greeting)
      await chat.page.reload()
      await chat.hear(stubWords.no.greeting)
      await chat.say('videre')
      await chat.hear('Du skrev på norsk: videre')
      expect(heard.filter(({ kind }) => kind === 'start')).to.have.length(1)
      expect(chat.complaints).to.deep.equal([])
    } finally {
      await chat?.close()
      await azure.close()
    }
  })
})
