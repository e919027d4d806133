import type { Readiness } from './bots/health-routes.ts'
import type { Log } from './onboarding/log.ts'
import { azureEndpoint } from './bots/directline/azure-tokens.ts'
import type { Gate } from './bots/bot-framework/gate.ts'
import { openGate } from './bots/bot-framework/messages-route.ts'
import { createServer } from './bots/server.ts'
import type { TalkDesk } from './bots/talk/talk-desk.ts'
import { directLine, messagesRoute } from './composition/chat.ts'
import { desk } from './composition/desk.ts'
import { startJobs } from './composition/jobs.ts'
import { createLimits } from './composition/limits.ts'
import { pages } from './composition/pages.ts'
import type { Parts } from './composition/parts.ts'
import { createMessaging } from './composition/messaging.ts'
import { watchLoad } from './composition/overload.ts'
import { createPorts, type ServedAt } from './composition/ports.ts'
import { receiptRoutes } from './composition/receipts.ts'
import { openStorage } from './composition/storage.ts'
import { lookAtOnce, sendUnaskedBy, talksOf } from './composition/talks.ts'
import { telemetryOf } from './composition/telemetry.ts'
import { timedPorts } from './composition/timed-ports.ts'
import { turnsOf } from './composition/turns.ts'
import type { Config } from './config.ts'
import { createExchange } from './services/http/exchange.ts'
import { createOutside } from './services/http/provider-health.ts'
import type { Stores } from './services/records/create-stores.ts'

async function readiness(stores: Stores): Promise<Readiness> {
  const ready = await stores.ready()
  return { ready, missing: ready ? [] : ['storage'] }
}

function serverPolicy({ config, limits }: Parts) {
  return {
    rateLimit: limits?.address,
    security: {
      frameAncestors: config.profile.origins,
      tls: config.publicUrl?.startsWith('https:') === true,
      connect: config.directLineSecret === undefined ? [] : [azureEndpoint],
    },
    behindProxy: config.behindProxy,
  }
}

/** Loading OpenTelemetry holds the process up, and whoever started it waits for `/readyz`. Milliseconds. */
const measuringAfter = 500

export interface App {
  readonly url: string
  close(): Promise<void>
}

/** Turns, the chat page's line and people's talks with customers, which need each other. */
function conversationsOf(shared: Omit<Parts, 'takeTurn'>, gate: Gate) {
  const late: { talks?: TalkDesk } = {}
  const look = lookAtOnce(shared, () => late.talks)
  const parts: Parts = { ...shared, takeTurn: turnsOf(shared, look) }
  const chat = directLine(parts)
  const { talks, staff } = talksOf(parts, {
    line: chat,
    send: sendUnaskedBy(gate, shared.exchange),
  })
  late.talks = talks
  return { parts, chat, talks, staff }
}

/** Puts every concrete part together, with the files of `composition/`, and serves. */
export async function startApp(config: Config, log: Log): Promise<App> {
  const outside = createOutside({ fetch, now: () => new Date(), log })
  const telemetry = telemetryOf(config, { stores: () => storage.stores, health: outside.health })
  const exchange = createExchange()
  const storage = await openStorage(config, { telemetry, exchange })
  const { stores } = storage
  const servedAt: ServedAt = { url: config.publicUrl ?? '' }
  const messaging = createMessaging({ config, stores, outside })
  const made = createPorts(config, { stores, outside, messaging, servedAt })
  const ports = timedPorts(made, telemetry)
  const limits = createLimits(config)
  const shared = { config, stores, messaging, ports, log, telemetry, limits, exchange }
  const gate = await openGate({ ...config.bot, production: config.production })
  const { parts, chat, talks, staff } = conversationsOf(shared, gate)
  const load = watchLoad()
  const server = createServer({
    routes: [
      await messagesRoute(parts, { gate, staff }),
      ...chat.routes,
      ...receiptRoutes(parts),
      ...pages(parts),
      ...(await desk(parts, talks)),
    ],
    ready: () => readiness(stores),
    providers: outside.health,
    log,
    overload: load.overload,
    ...serverPolicy(parts),
    onUpgrade: (request, socket, head) => {
      chat.onUpgrade(request, socket, head)
    },
  })
  const port = await server.listen(config.port)
  servedAt.url = config.publicUrl ?? `http://localhost:${port}`
  const jobs = startJobs(parts, talks)
  const measuring = setTimeout(telemetry.start, measuringAfter)
  return {
    url: servedAt.url,
    async close() {
      clearTimeout(measuring)
      load.stop()
      chat.close()
      await server.close()
      for (const job of jobs) await job.stop()
      await telemetry.close()
      await storage.close()
    },
  }
}
