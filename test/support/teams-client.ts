import { createMessagesRoute } from '../../bots/bot-framework/messages-route.ts'
import { createServer } from '../../bots/server.ts'
import { createExchange } from '../../services/http/exchange.ts'
import { startConnector, type Answer } from '../bots/listening.ts'
import { createLogged } from '../bots/logged.ts'
import { createHouse, type House } from './conversation.ts'

export interface CardObject {
  readonly type?: string
  readonly [key: string]: unknown
}

/** Every object of a card or of anything else. */
export function* partsOf(value: unknown): Generator<CardObject> {
  if (typeof value !== 'object' || value === null) return
  if (!Array.isArray(value)) yield value as CardObject
  for (const inner of Object.values(value)) yield* partsOf(inner)
}

export interface ShownMessage {
  readonly id: string
  readonly text: string
  readonly body: Readonly<Record<string, unknown>>
}

/** A private chat in Teams with the bot: shows what it sends, replaces what it replaces, and sends what its cards send. */
export interface TeamsClient {
  readonly house: House
  /** The chat as the customer sees it, the bot's side. */
  readonly shown: ShownMessage[]
  /** Answers that the channel gives to the next deliveries; 200 when there are none. */
  readonly answers: Answer[]
  post(changes: object): Promise<number>
  say(text: string): Promise<number>
  /** Types into the card of a message, by the ids of its inputs, and presses its button. */
  press(
    message: ShownMessage,
    typed: Readonly<Record<string, string>>,
    action?: string,
  ): Promise<number>
  close(): Promise<void>
}

/** The card's own values, and what its inputs hold when nobody types. */
function sentBy(message: ShownMessage, action: string): Record<string, unknown> {
  const parts = [...partsOf(message.body['attachments'])]
  const button = parts
    .filter(({ type }) => type === 'Action.Submit')
    .map(({ data }) => data as Record<string, unknown>)
    .find((data) => data['action'] === action)
  if (button === undefined) throw new Error(`no button ${action} in ${message.text}`)
  const inputs = parts.filter(({ type }) => type?.startsWith('Input.'))
  return {
    ...button,
    ...Object.fromEntries(inputs.map(({ id, value = '' }) => [String(id), value])),
  }
}

export async function startTeamsClient(locale: string): Promise<TeamsClient> {
  const house = createHouse()
  const answers: Answer[] = []
  const connector = await startConnector(answers)
  const log = createLogged()
  const route = await createMessagesRoute({
    takeTurn: house.takeTurn,
    production: false,
    log,
    groupText: () => 'Skriv til mig privat.',
    exchange: createExchange(),
    connector: { timeout: 2000, wait: () => Promise.resolve() },
  })
  const server = createServer({
    routes: [route],
    ready: () => Promise.resolve({ ready: true, missing: [] }),
    log,
    security: { frameAncestors: [], tls: false },
    behindProxy: false,
  })
  const url = `http://127.0.0.1:${await server.listen(0)}/api/messages`
  const shown: ShownMessage[] = []
  let sent = 0
  let seen = 0

  /** What came in since, as Teams shows it. */
  function receive(): void {
    for (const { method, status, url: to, id, body } of connector.delivered.slice(seen)) {
      if (status !== 200) continue
      const text = typeof body['text'] === 'string' ? body['text'] : ''
      const at = shown.findIndex((one) => to.endsWith(`/${encodeURIComponent(one.id)}`))
      if (method === 'PUT' && at >= 0) shown[at] = { id: shown[at]?.id ?? '', text, body }
      else if (method === 'POST') shown.push({ id, text, body })
    }
    seen = connector.delivered.length
  }

  async function post(changes: object): Promise<number> {
    sent += 1
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        type: 'message',
        id: `u${sent}`,
        channelId: 'msteams',
        serviceUrl: connector.url,
        locale,
        conversation: { id: 'a:private', conversationType: 'personal' },
        from: { id: '29:customer' },
        recipient: { id: '28:bot' },
        ...changes,
      }),
    })
    await response.text()
    receive()
    return response.status
  }

  return {
    house,
    shown,
    answers,
    post,
    say: (text) => post({ text }),
    press: (message, typed, action = 'form') =>
      post({ value: { ...sentBy(message, action), ...typed }, replyToId: message.id }),
    async close() {
      await server.close()
      await connector.close()
    },
  }
}
