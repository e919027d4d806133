import { createServer } from 'node:http'
import { json } from 'node:stream/consumers'
import { setTimeout as pause } from 'node:timers/promises'
import { closed, listening } from '../bots/listening.ts'

/** One activity of the customer; the same id again is the same activity delivered again. */
export interface Said {
  readonly id: string
  readonly text?: string
  /** What a button of a card submits. */
  readonly value?: object
  readonly opens?: true
}

/** The last reply to it. */
export interface Heard {
  readonly text: string
  readonly hints: {
    readonly reference: string
    readonly asks: string
    readonly done?: true
    readonly outcome?: string
  }
  /** Of the card that came with it. */
  readonly revision: number | undefined
}

/** How a customer reaches the bot. Delivers again until it is answered, as channels and chat pages do. */
export interface Voice {
  /** Undefined: the bot had nothing to say to it (any more). */
  say(said: Said): Promise<Heard | undefined>
}

interface BotActivity {
  readonly text?: string
  readonly replyToId?: string
  readonly channelData?: { readonly onboarding?: Heard['hints'] }
}

const patience = 100_000
const again = 200

/** The answer with status 2xx, however often it takes. A refusal that is the customer's own fault fails the run. */
async function insist(ask: () => Promise<Response>): Promise<Response> {
  const until = performance.now() + patience
  let last = 'no answer'
  while (performance.now() < until) {
    const response = await ask().catch((error: unknown) => String(error))
    if (typeof response === 'string') last = response
    else if (response.ok) return response
    else {
      last = `status ${response.status} ${await response.text()}`
      if (response.status < 500 && response.status !== 429) throw new Error(`refused: ${last}`)
    }
    await pause(again)
  }
  throw new Error(`never answered, at last: ${last}`)
}

const post = (url: string, body: object, token?: string): Promise<Response> =>
  fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(15_000),
  })

function heard(replies: readonly BotActivity[]): Heard | undefined {
  const last = replies.findLast((reply) => reply.channelData?.onboarding !== undefined)
  const hints = last?.channelData?.onboarding
  if (last === undefined || hints === undefined) return undefined
  const revision = /"revision":(\d+)/.exec(JSON.stringify(last))?.[1]
  return {
    text: last.text ?? '',
    hints,
    revision: revision === undefined ? undefined : Number(revision),
  }
}

const activityOf = ({ id, text, value, opens }: Said): object => ({
  id,
  locale: 'da-DK',
  from: { id: 'customer' },
  recipient: { id: 'bot' },
  ...(opens === true
    ? { type: 'conversationUpdate', membersAdded: [{ id: 'customer' }] }
    : { type: 'message', ...(text !== undefined && { text }), ...(value && { value }) }),
})

/** `POST /api/messages` with the replies in the answer. */
export const expectReplies = (bot: string, conversation: string): Voice => ({
  async say(said) {
    const activity = {
      ...activityOf(said),
      channelId: 'emulator',
      deliveryMode: 'expectReplies',
      conversation: { id: conversation },
    }
    const response = await insist(() => post(`${bot}/api/messages`, activity))
    return heard(((await response.json()) as { activities: BotActivity[] }).activities)
  },
})

/** The channel's side of normal delivery: replies are posted here, and not all of them are taken at once. */
export interface Connector {
  voice(bot: string, conversation: string): Voice
  close(): Promise<void>
}

export async function startConnector(refuses: () => boolean): Promise<Connector> {
  const delivered = new Map<string, BotActivity[]>()
  const server = createServer((request, response) => {
    void json(request).then((body) => {
      if (refuses()) {
        response.writeHead(503)
        response.end()
        return
      }
      const key = request.url ?? ''
      delivered.set(key, [...(delivered.get(key) ?? []), body as BotActivity])
      response.end('{"id":"1"}')
    })
  })
  const serviceUrl = await listening(server)
  return {
    voice: (bot, conversation) => ({
      async say(said) {
        const activity = {
          ...activityOf(said),
          channelId: 'msteams',
          serviceUrl,
          conversation: { id: conversation },
        }
        await insist(() => post(`${bot}/api/messages`, activity))
        const path = [conversation, said.id].map(encodeURIComponent).join('/activities/')
        return heard(delivered.get(`/v3/conversations/${path}`) ?? [])
      },
    }),
    close: () => closed(server),
  }
}

interface Session {
  readonly conversationId: string
  readonly token: string
}

/** Direct Line, as the chat page speaks it: posts, and reads the transcript for the answer. */
export async function directLine(bot: string): Promise<Voice & { readonly session: Session }> {
  const answer = await insist(() => post(`${bot}/api/chat/token`, {}))
  const session = (await answer.json()) as Session
  const { token } = session
  const root = `${bot}/v3/directline/conversations`
  await insist(() => post(root, {}, token))
  const activities = `${root}/${session.conversationId}/activities`
  return {
    session,
    async say(said) {
      const channelData = { clientActivityID: said.id }
      const posted = await insist(() =>
        post(activities, { ...activityOf(said), channelData }, token),
      )
      const { id } = (await posted.json()) as { id: string }
      const headers = { authorization: `Bearer ${token}` }
      const read = await insist(() => fetch(activities, { headers }))
      const set = (await read.json()) as { activities: BotActivity[] }
      return heard(set.activities.filter(({ replyToId }) => replyToId === id))
    },
  }
}
