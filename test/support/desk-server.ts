import { createServer } from '../../bots/server.ts'
import type { ReviewDesk } from '../../bots/desk/review-desk.ts'
import { remindStaff } from '../../bots/remind-staff.ts'
import { reviewDeskOf } from '../../composition/reviews.ts'
import { localGate } from '../../bots/bot-framework/gate.ts'
import type { TalkDesk } from '../../bots/talk/talk-desk.ts'
import { directLine } from '../../composition/chat.ts'
import { desk } from '../../composition/desk.ts'
import { sendUnaskedBy, talksOf } from '../../composition/talks.ts'
import type { Parts } from '../../composition/parts.ts'
import { createMessagesRoute } from '../../bots/bot-framework/messages-route.ts'
import { loadConfig, type Config } from '../../config.ts'
import { createExchange } from '../../services/http/exchange.ts'
import { noTelemetry } from '../../services/telemetry/no-telemetry.ts'
import { createLogged, type Entry } from '../bots/logged.ts'
import { createHouse, type House } from './conversation.ts'
import { DeskClient } from './desk-client.ts'

export interface DeskServer {
  readonly url: string
  readonly house: House
  readonly log: readonly Entry[]
  /** What the house does by itself every few minutes. */
  readonly reviews: ReviewDesk
  readonly talks: TalkDesk
  remind(): Promise<number>
  client(): DeskClient
  /** Somebody of the demo's staff, signed in. */
  signedIn(person: string): Promise<DeskClient>
  close(): Promise<void>
}

export interface DeskServerOptions {
  readonly house?: House
  readonly config?: Partial<Config>
}

/** The desk and `POST /api/messages` of one house, with its moving clock. */
export async function startDesk(options: DeskServerOptions = {}): Promise<DeskServer> {
  let url = ''
  const house = options.house ?? createHouse({ overrides: { chatUrl: () => `${url}/` } })
  const { ports, stores, takeTurn, post } = house
  const log = createLogged()
  const loaded = loadConfig({
    TOKEN_SECRET: 's'.repeat(32),
    CLAIM_KEY: 'c'.repeat(32),
    VAULT_KEYS: `k:${Buffer.alloc(32).toString('base64')}`,
  })
  const config = { ...loaded, profile: ports.profile, ...options.config }
  const messaging = { ...post }
  const exchange = createExchange()
  const parts: Parts = {
    config,
    stores,
    messaging,
    ports,
    takeTurn,
    log,
    telemetry: noTelemetry,
    limits: undefined,
    exchange,
  }
  const chat = directLine(parts)
  const { talks, staff } = talksOf(parts, { line: chat, send: sendUnaskedBy(localGate, exchange) })
  const messages = await createMessagesRoute({
    ...config.bot,
    takeTurn,
    staff,
    production: false,
    log,
    groupText: () => 'in private',
    exchange,
  })
  const server = createServer({
    routes: [messages, ...(await desk(parts, talks)), ...chat.routes],
    ready: () => Promise.resolve({ ready: true, missing: [] }),
    log,
    security: { frameAncestors: [], tls: false },
    behindProxy: false,
  })
  url = `http://localhost:${await server.listen(0)}`
  const client = () => new DeskClient(url)
  return {
    url,
    house,
    log: log.entries,
    reviews: reviewDeskOf(parts),
    talks,
    remind: () => remindStaff({ queue: stores.reviews, ports }),
    client,
    async signedIn(person) {
      const somebody = client()
      await somebody.signIn(person)
      return somebody
    },
    close: () => server.close(),
  }
}
