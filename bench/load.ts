import { Agent, createServer, request as httpRequest, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What one turn brought back. */
export interface TurnResult {
  /** From sending the activity until the reply was there and the request answered, milliseconds. */
  readonly ms: number
  readonly status: number
  /** The last reply of the turn; undefined when there was none. */
  readonly reply: Reply | undefined
}

/** What the bench looks at in a reply. */
export interface Reply {
  readonly text?: string
  readonly channelData?: {
    readonly onboarding?: { readonly asks?: string; readonly done?: boolean }
  }
}

/** How replies come back: over the connector, or in the answer to the activity. */
export type Delivery = 'normal' | 'expectReplies'

export interface Talker {
  readonly url: string
  readonly conversation: string
  readonly locale: string
  readonly delivery: Delivery
}

/** What a customer does: writes, or opens the conversation. */
export type Saying = { readonly text: string } | 'join'

/** The channel's side: sends activities and takes the replies in as the Bot Framework's connector does. */
export interface Channel {
  turn(talker: Talker, saying: Saying): Promise<TurnResult>
  close(): void
}

const agent = new Agent({ keepAlive: true, maxSockets: 512 })

interface Answer {
  readonly status: number
  readonly body: string
}

async function textOf(message: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of message) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}

function post(url: string, body: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const headers = {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
    }
    const sent = httpRequest(url, { method: 'POST', agent, headers }, (response) => {
      textOf(response).then((text) => {
        resolve({ status: response.statusCode ?? 0, body: text })
      }, reject)
    })
    sent.once('error', (error) => {
      // A kept connection that the bot gave up at that moment: nobody has read the message.
      if (sent.reusedSocket) post(url, body).then(resolve, reject)
      else reject(error)
    })
    sent.end(body)
  })
}

let activities = 0

function activityOf(talker: Talker, saying: Saying, serviceUrl: string): object {
  activities += 1
  const { conversation, locale, delivery } = talker
  return {
    id: `activity-${activities}`,
    timestamp: new Date().toISOString(),
    channelId: 'msteams',
    serviceUrl,
    from: { id: `29:${conversation}`, name: 'Customer' },
    recipient: { id: '28:bot', name: 'Bot' },
    conversation: { id: conversation, conversationType: 'personal' },
    locale,
    ...(delivery === 'expectReplies' && { deliveryMode: delivery }),
    ...(saying === 'join'
      ? { type: 'conversationUpdate', membersAdded: [{ id: `29:${conversation}` }] }
      : { type: 'message', textFormat: 'plain', text: saying.text }),
  }
}

const conversationPath = /\/v3\/conversations\/([^/]+)\/activities/

/** Opens a connector on a free port and speaks to any number of bots through it. */
export async function openChannel(): Promise<Channel> {
  const replies = new Map<string, Reply>()
  const server = createServer({ keepAliveTimeout: 60_000 }, (request, response) => {
    void textOf(request).then((body) => {
      const [, conversation = ''] = conversationPath.exec(request.url ?? '') ?? []
      // What is put in the place of an answered card is no reply.
      if (request.method === 'POST')
        replies.set(decodeURIComponent(conversation), JSON.parse(body) as Reply)
      response.writeHead(200, { 'content-type': 'application/json' }).end('{"id":"1"}')
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const serviceUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  return {
    async turn(talker, saying) {
      const body = JSON.stringify(activityOf(talker, saying, serviceUrl))
      replies.delete(talker.conversation)
      const started = performance.now()
      const answer = await post(talker.url, body)
      const ms = performance.now() - started
      const reply =
        talker.delivery === 'normal'
          ? replies.get(talker.conversation)
          : (JSON.parse(answer.body) as { activities?: Reply[] }).activities?.at(-1)
      return { ms, status: answer.status, reply }
    },
    close() {
      agent.destroy()
      server.closeAllConnections()
      server.close()
    },
  }
}
