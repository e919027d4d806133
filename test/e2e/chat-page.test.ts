import { expect } from 'chai'
import type { TakeTurn } from '../../bots/take-turn.ts'
import { languages } from '../../onboarding/vocabulary.ts'
import { closeBrowser, openChat, sendBox, type Chat } from './browser.ts'
import {
  axeViolations,
  everythingIn,
  focusedName,
  languageOf,
  rememberedConversation,
  rememberLostConversation,
  scrolledToEnd,
  scrolledToStart,
  sidewaysScroll,
  tabTo,
  targets,
} from './inspect-page.ts'
import { createStubTurn, stubWords } from './stub-turn.ts'
import { memoryTranscripts, startTestServer, type TestServer } from './test-server.ts'

const tags = { da: 'da-DK', sv: 'sv-SE', no: 'nb-NO', en: 'en-US' }
const pageWords = {
  da: { help: 'Hjælp', human: 'Tal med en medarbejder', progress: '1 af 8 besvaret' },
  sv: { help: 'Hjälp', human: 'Prata med en medarbetare', progress: '1 av 8 besvarade' },
  no: { help: 'Hjelp', human: 'Snakk med en medarbeider', progress: '1 av 8 besvart' },
  en: { help: 'Help', human: 'Talk to a person', progress: '1 of 8 answered' },
}

describe('the chat page in a real browser', function () {
  this.timeout(60_000)
  const stub = createStubTurn()
  const transcripts = memoryTranscripts()
  let server: TestServer
  let chat: Chat

  before(async () => {
    server = await startTestServer({
      takeTurn: stub.takeTurn,
      transcripts,
      redact: (text) => text.replace(/\b\d{6}-\d{4}\b/g, '••••••-••••'),
      typingAfter: 50,
    })
  })
  after(async () => {
    await closeBrowser()
    await server.close()
  })
  afterEach(async () => {
    await chat.close()
  })

  const open = async (options: Partial<Parameters<typeof openChat>[0]> = {}): Promise<Chat> => {
    chat = await openChat({ url: server.url, ...options })
    return chat
  }

  for (const lang of languages) {
    describe(`in ${lang}`, () => {
      it('greets, answers, shows how far one is, and has no barrier that axe knows of (UX-06)', async () => {
        const { page, hear, say } = await open({ lang })
        await hear(stubWords[lang].greeting)
        await say('Fjordglas Demo ApS æøåäö')
        await hear(`${stubWords[lang].echo} Fjordglas Demo ApS æøåäö`)
        const progress = page.getByRole('progressbar')
        await page.getByText(pageWords[lang].progress).waitFor()
        expect(await progress.getAttribute('aria-valuenow')).to.equal('1')
        expect(await progress.getAttribute('aria-valuetext')).to.equal(pageWords[lang].progress)
        expect(await page.locator('html').getAttribute('lang')).to.equal(tags[lang])
        await say('summary')
        await page.locator('.ac-adaptiveCard').waitFor()
        await say('secret')
        await page.locator('input[type=password]').waitFor()
        expect(await axeViolations(page)).to.deep.equal([])
        expect(chat.complaints).to.deep.equal([])
      })

      it('has Help and "talk to a person" in the same place, in the same order, all the way (UX-08)', async () => {
        const { page, hear, press, say } = await open({ lang })
        await hear(stubWords[lang].greeting)
        const before = await page.locator('.head__actions').boundingBox()
        const names = () => page.locator('.head__actions button').allInnerTexts()
        const { help, human } = pageWords[lang]
        expect(await names()).to.deep.equal([help, human])
        await say('summary')
        await page.locator('.ac-adaptiveCard').waitFor()
        expect(await names()).to.deep.equal([help, human])
        expect(await page.locator('.head__actions').boundingBox()).to.deep.equal(before)
        await press(human)
        await hear(`${stubWords[lang].echo} ${human}`)
      })

      it('fits on 320 pixels without scrolling sideways (UX-02)', async () => {
        const { page, hear, say } = await open({ lang, width: 320, height: 640 })
        await hear(stubWords[lang].greeting)
        await say('summary')
        await page.locator('.ac-adaptiveCard').waitFor()
        await say('A'.repeat(120))
        await hear('A'.repeat(120))
        expect(await sidewaysScroll(page)).to.equal(0)
        expect(await sidewaysScroll(page, '.webchat__basic-transcript__scrollable')).to.equal(0)
        expect(await axeViolations(page)).to.deep.equal([])
      })
    })
  }

  it('takes the language of the browser when the address names none', async () => {
    const { hear } = await open({ locale: 'nn-NO' })
    await hear(stubWords.no.greeting)
  })

  it('shows a long greeting from its first line, and the answer to the next message at once', async () => {
    const { takeTurn } = createStubTurn()
    const long: TakeTurn = async (address, inbound) =>
      (await takeTurn(address, inbound)).map((reply) =>
        inbound.kind === 'start' ? { ...reply, text: `first\n${'more\n'.repeat(60)}last` } : reply,
      )
    const other = await startTestServer({ takeTurn: long })
    try {
      chat = await openChat({ url: other.url, lang: 'en' })
      await chat.page.getByText('last', { exact: true }).last().waitFor()
      await chat.page.locator('#chat:not(.chat__room--settling)').waitFor()
      await scrolledToStart(chat.page)
      await chat.say('hello')
      const answer = await chat.hear('You wrote: hello')
      await scrolledToEnd(chat.page)
      expect(await answer.isVisible()).to.equal(true)
    } finally {
      await other.close()
    }
  })

  it('passes the presets of the address on when the conversation begins', async () => {
    const { hear } = await open({ lang: 'sv', country: 'NO', type: 'business' })
    await hear(stubWords.sv.greeting)
    expect(stub.heard.at(-1)).to.deep.include({
      kind: 'start',
      preset: { language: 'sv', country: 'NO', customerType: 'business' },
    })
  })

  it('remembers the conversation across a reload, and does not begin again', async () => {
    const { page, hear, messages, say } = await open({ lang: 'da' })
    await hear(stubWords.da.greeting)
    await say('12345674')
    await hear('Du skrev: 12345674')
    const starts = () => stub.heard.filter(({ kind }) => kind === 'start').length
    const [before, shown] = [starts(), await messages()]
    await page.reload()
    await hear('Du skrev: 12345674')
    expect(await messages()).to.deep.equal(shown)
    await say('og videre')
    await hear('Du skrev: og videre')
    expect(starts()).to.equal(before)
    await page.getByText('2 af 8 besvaret').waitFor()
  })

  it('says so and begins anew when the conversation is not kept any more', async () => {
    const { page, hear, messages } = await open({ lang: 'en' })
    await hear(stubWords.en.greeting)
    await rememberLostConversation(page)
    await page.reload()
    await hear(stubWords.en.greeting)
    await page.getByText('no longer kept').waitFor()
    expect(await messages()).to.have.length(1)
  })

  it('switches page, progress and input to the new language in mid-conversation, each message keeping its own (UX-06)', async () => {
    const { page, hear } = await open({ lang: 'da' })
    await hear(stubWords.da.greeting)
    await page.getByRole('button', { name: 'Sprog: Dansk' }).click()
    await page.getByRole('button', { name: 'Svenska' }).click()
    await hear('Du skrev på svenska: Svenska')
    await page.getByRole('button', { name: 'Hjälp' }).waitFor()
    expect(await page.locator('html').getAttribute('lang')).to.equal('sv-SE')
    expect(await sendBox(page).getAttribute('placeholder')).to.equal('Skriv ditt svar här')
    expect(await languageOf(await hear(stubWords.da.greeting))).to.equal('da-DK')
    expect(await languageOf(await hear('Du skrev på svenska: Svenska'))).to.equal('sv-SE')
  })

  it('works by keyboard alone: choosing an answer, writing, changing the language (UX-04)', async () => {
    const { page, hear } = await open({ lang: 'en' })
    await hear(stubWords.en.greeting)
    const press = (key: string) => page.keyboard.press(key)
    await tabTo(page, 'Company')
    await press('Enter')
    await hear('You wrote: Company')
    expect(await focusedName(page)).to.equal('Your answer')
    await page.keyboard.type('by hand')
    await press('Enter')
    await hear('You wrote: by hand')
    expect(await focusedName(page)).to.equal('Your answer')
    await tabTo(page, 'Language: English')
    await press('Enter')
    await press('Escape')
    expect(await page.locator('#languages').isHidden()).to.equal(true)
    await press('Enter')
    await tabTo(page, 'Norsk')
    await press('Enter')
    await hear('Du skrev på norsk: Norsk')
  })

  it('gives every target 40 pixels or more, where 24 are demanded (UX-05)', async () => {
    const { page, hear, say } = await open({ lang: 'da', width: 320, height: 640 })
    await hear(stubWords.da.greeting)
    await say('summary')
    await page.locator('.ac-adaptiveCard').waitFor()
    await page.locator('.ac-pushButton', { hasText: 'Opret kunde' }).waitFor()
    const boxes = await targets(page)
    expect(boxes).to.have.length.above(8)
    expect(boxes.filter(({ width, height }) => width < 40 || height < 40)).to.deep.equal([])
  })

  it('keeps a protected number out of the page and out of the transcript (ID-07)', async () => {
    const { page, hear, press, say } = await open({ lang: 'da' })
    await hear(stubWords.da.greeting)
    await say('secret')
    await page.locator('input[type=password]').fill('070761-4285')
    await press('Send')
    await hear(stubWords.da.saved)
    expect(stub.heard.at(-1)?.submit).to.deep.include({ action: 'secret', secret: '070761-4285' })
    await expectNowhere('070761')
  })

  it('takes a national number that was typed into the chat away again (ID-07)', async () => {
    const { hear, say } = await open({ lang: 'da' })
    await hear(stubWords.da.greeting)
    await say('mit cpr er 070761-4285')
    const own = chat.page.locator('.webchat__bubble--from-user').filter({ hasText: '••••••-••••' })
    await own.waitFor()
    const stored = await storedText(chat)
    expect(stored).to.include('mit cpr er ••••••-••••')
  })

  async function expectNowhere(secret: string): Promise<void> {
    expect(await everythingIn(chat.page)).not.to.include(secret)
    expect(await storedText(chat)).not.to.include(secret)
  }

  async function storedText({ page }: Chat): Promise<string> {
    const conversation = await rememberedConversation(page)
    return (await transcripts.since(conversation, 0)).activities.join('\n')
  }
})
