import type { Page } from 'playwright-core'
import type { TakeTurn } from '../../bots/take-turn.ts'
import type { Reply } from '../../dialogs/reply.ts'
import { withoutNationalNumbers } from '../../onboarding/national-numbers.ts'
import type { TranscriptStore } from '../../onboarding/stores.ts'
import { openChat, type Chat, type ChatOptions } from './browser.ts'
import { rememberedConversation } from './inspect-page.ts'
import { startTestServer } from './test-server.ts'

/** A chat with the real bot. Whatever is done there comes back as the reply that is on the screen by then. */
export interface RealChat extends Chat {
  readonly greeting: Reply
  /** Does something on the page and waits for the bot's answer to it. */
  readonly after: (act: () => Promise<unknown>) => Promise<Reply>
  readonly tell: (text: string) => Promise<Reply>
  readonly push: (button: string) => Promise<Reply>
}

export interface RealBot {
  readonly url: string
  open(options?: Partial<ChatOptions>): Promise<RealChat>
  /** Everything that is kept of the conversation in that page, as text. */
  transcriptOf(page: Page): Promise<string>
  close(): Promise<void>
}

export interface RealBotOptions {
  readonly takeTurn: TakeTurn
  readonly stores: { readonly transcripts: TranscriptStore }
}

/** The real bot of a house behind the real page. */
export async function startRealBot(house: RealBotOptions): Promise<RealBot> {
  const { transcripts } = house.stores
  const waiting: ((reply: Reply) => void)[] = []
  const takeTurn: TakeTurn = async (address, inbound) => {
    const replies = await house.takeTurn(address, inbound)
    const last = replies.at(-1)
    if (last !== undefined) for (const hear of waiting.splice(0)) hear(last)
    return replies
  }
  const server = await startTestServer({
    takeTurn,
    transcripts,
    redact: (text) => withoutNationalNumbers(text, { now: new Date() }),
  })
  const nextReply = () => new Promise<Reply>((resolve) => waiting.push(resolve))

  const after = async (page: Page, act: () => Promise<unknown>): Promise<Reply> => {
    const before = await fromBot(page).count()
    const reply = nextReply()
    await act()
    return shown(page, await reply, before)
  }

  return {
    url: server.url,
    async open(chatOptions = {}) {
      const first = nextReply()
      const chat = await openChat({ url: server.url, ...chatOptions })
      const doing = (act: () => Promise<unknown>) => after(chat.page, act)
      return {
        ...chat,
        greeting: await shown(chat.page, await first, 0),
        after: doing,
        tell: (text) => doing(() => chat.say(text)),
        push: (button) => doing(() => chat.press(button)),
      }
    },
    async transcriptOf(page) {
      const conversation = await rememberedConversation(page)
      return (await transcripts.since(conversation, 0)).activities.join('\n')
    },
    close: () => server.close(),
  }
}

const fromBot = (page: Page) =>
  page.locator('.webchat__bubble:not(.webchat__bubble--from-user) .webchat__bubble__content')

/** Waits until a reply stands on the page, words and card. */
async function shown(page: Page, reply: Reply, before: number): Promise<Reply> {
  // A reply that forgets empties the page, whatever stood there before.
  await fromBot(page)
    .nth(reply.forgets === true ? 0 : before)
    .waitFor()
  const words = reply.text.split('\n').filter((line) => line.trim() !== '')
  await fromBot(page)
    .filter({ hasText: words.at(-1) ?? '' })
    .last()
    .waitFor()
  const button = reply.summary?.confirmLabel ?? reply.secret?.submitLabel
  if (button !== undefined) {
    await page
      .locator('.ac-pushButton:not([aria-disabled=true])', { hasText: button })
      .last()
      .waitFor()
  }
  return reply
}
