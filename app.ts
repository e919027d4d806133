import type { Readiness } from './bots/health-routes.ts'
import type { Log } from './onboarding/log.ts'
import { azureEndpoint } from './bots/directline/azure-tokens.ts'
import { createServer } from './bots/server.ts'
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
import { telemetryOf } from './composition/telemetry.ts'
import { timedPorts } from './composition/timed-ports.ts'
import { turnsOf } from './composition/turns.ts'
import type { Config } from './config.ts'
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

export interface App {
  readonly url: string
  close(): Promise<void>
}

/** Puts every concrete part together, with the files of `composition/`, and serves. */
export async function startApp(config: Config, log: Log): Promise<App> {
  const outside = createOutside({ fetch, now: () => new Date(), log })
  const telemetry = telemetryOf(config, { stores: () => storage.stores, health: outside.health })
  const storage = await openStorage(config, telemetry)
  const { stores } = storage
  const servedAt: ServedAt = { url: config.publicUrl ?? '' }
  const messaging = createMessaging({ config, stores, outside })
  const made = createPorts(config, { stores, outside, messaging, servedAt })
  const ports = timedPorts(made, telemetry)
  const limits = createLimits(config)
  const shared = { config, stores, messaging, ports, log, telemetry, limits }
  const parts: Parts = { ...shared, takeTurn: turnsOf(shared) }
  const chat = directLine(parts)
  const load = watchLoad()
  const server = createServer({
    routes: [
      await messagesRoute(parts),
      ...chat.routes,
      ...receiptRoutes(parts),
      ...pages(parts),
      ...(await desk(parts)),
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
  const jobs = startJobs(parts)
  telemetry.start()
  return {
    url: servedAt.url,
    async close() {
      load.stop()
      chat.close()
      await server.close()
      for (const job of jobs) await job.stop()
      await telemetry.close()
      await storage.close()
    },
  }
}
