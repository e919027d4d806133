import { randomBytes, randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { createMessagesRoute } from './bots/bot-framework/messages-route.ts'
import { channelOf } from './bots/channels/index.ts'
import { createAzureDirectLine } from './bots/directline/azure-direct-line.ts'
import { azureEndpoint } from './bots/directline/azure-tokens.ts'
import { createDirectLine, type DirectLine } from './bots/directline/direct-line.ts'
import type { Readiness } from './bots/health-routes.ts'
import { insightsRoutes } from './bots/insights-route.ts'
import { errorFields } from './bots/error-fields.ts'
import type { Log } from './bots/log.ts'
import { pageRoutes } from './bots/page.ts'
import { privacyHtml } from './bots/privacy-page.ts'
import { createRateLimit } from './bots/rate-limit.ts'
import { createServer } from './bots/server.ts'
import type { TakeTurn } from './bots/take-turn.ts'
import { createTakeTurn } from './bots/turn.ts'
import type { Config } from './config.ts'
import type { Ports } from './dialogs/ports.ts'
import { localeTag, toLanguage } from './locales/format.ts'
import { fullNotice } from './locales/notices.ts'
import { speaker } from './locales/words.ts'
import { funnelReport } from './onboarding/metrics/funnel.ts'
import { metricsOf } from './onboarding/metrics/metrics-of.ts'
import { withoutNationalNumbers } from './onboarding/national-numbers.ts'
import type { CountryCode, Language } from './onboarding/vocabulary.ts'
import { addressDirectories } from './services/addresses/index.ts'
import { creditProviders } from './services/credit/index.ts'
import { choose } from './services/choose-provider.ts'
import { createTableStores, type Stores } from './services/records/create-stores.ts'
import { startAzurite } from './services/records/embedded-azurite.ts'
import { flushRegularly } from './services/records/flush-regularly.ts'
import { sweepRegularly } from './services/records/sweep-regularly.ts'
import { openTables } from './services/records/tables.ts'
import { registers } from './services/registers/index.ts'

const now = (): Date => new Date()

/** A look-up and a credit inquiry together stay within the 10 s that channels wait for a turn. Milliseconds. */
const deadline = { lookup: 3500, credit: 5000 }

/** How often figures are written down, milliseconds: a killed process loses what it counted in the meantime. */
const writeFiguresEvery = 5000

export interface Storage {
  readonly stores: Stores
  close(): Promise<void>
}

/** The tables: those of the configuration, else the embedded ones under the data folder. */
export async function openStorage(config: Config): Promise<Storage> {
  const embedded = config.storage === undefined ? await startAzurite(config.dataDir) : undefined
  const tables = await openTables(
    config.storage ?? { connectionString: embedded?.connectionString ?? '' },
  )
  const { claim: claimKey, vault } = config.secrets
  return {
    stores: createTableStores(tables, { claimKey, vault, now }),
    close: async () => embedded?.close(),
  }
}

/** Per address. One customer needs about one request a second; on a developer's machine whole test runs come from one. */
const requestsAllowed = ({ production }: Config) =>
  production ? { burst: 60, perSecond: 5 } : { burst: 1000, perSecond: 200 }

function perCountry<T>(make: (country: CountryCode) => T): Readonly<Record<CountryCode, T>> {
  return { DK: make('DK'), SE: make('SE'), NO: make('NO') }
}

/** What is known only once the server listens. */
interface Address {
  url: string
}

function createPorts(config: Config, stores: Stores, address: Address): Ports {
  const { profile } = config
  const { register, addresses: directory, credit } = profile.providers
  return {
    profile,
    registers: perCountry((country) => choose(registers, register[country])(country, { now })),
    addresses: perCountry((country) =>
      choose(addressDirectories, directory[country])(country, { now }),
    ),
    credit: perCountry((country) => choose(creditProviders, credit[country])(country, { now })),
    customers: stores.customers,
    creditLog: stores.creditLog,
    vault: stores.vault,
    reviews: stores.reviews,
    now,
    newId: randomUUID,
    randomBytes: (count) => randomBytes(count),
    pause: (milliseconds) => pause(milliseconds),
    testSeries: !config.production,
    privacyUrl: (language) =>
      profile.controller.privacyUrl ?? `${address.url}/privacy?lang=${language}`,
    deadline,
  }
}

function sessionLanguage(tag: string | undefined, config: Config): Language {
  return toLanguage(tag) ?? config.profile.languages[0] ?? 'en'
}

function privacyPage(config: Config, ports: Ports): (tag: string) => string {
  const { profile } = config
  const bureaus = profile.countries.map((country) => ports.credit[country].name)
  return (tag) => {
    const language = sessionLanguage(tag, config)
    const notice = fullNotice(language, { ...profile, bureaus })
    return privacyHtml({ ...notice, language: localeTag(language) })
  }
}

interface Parts {
  readonly config: Config
  readonly stores: Stores
  readonly ports: Ports
  readonly takeTurn: TakeTurn
  readonly log: Log
}

function directLine({ config, stores, takeTurn, log }: Parts): DirectLine {
  const { origins } = config.profile
  const newId = () => randomBytes(16).toString('hex')
  const { directLineSecret: secret } = config
  if (secret !== undefined) return createAzureDirectLine({ azure: { secret }, origins, newId, log })
  return createDirectLine({
    transcripts: stores.transcripts,
    channel: channelOf('webchat'),
    takeTurn,
    botName: config.profile.controller.name,
    redact: (text) => withoutNationalNumbers(text, { now: now() }),
    now,
    newId,
    log,
    tokenSecret: config.secrets.token,
    origins,
  })
}

async function messagesRoute({ config, takeTurn, log }: Parts) {
  return createMessagesRoute({
    ...config.bot,
    takeTurn,
    production: config.production,
    log,
    groupText: (tag) => speaker(sessionLanguage(tag, config))('messages.group.private'),
  })
}

function pages({ config, ports }: Parts) {
  const { name: seller, privacyUrl } = config.profile.controller
  return pageRoutes({
    settings: {
      seller,
      languages: config.profile.languages,
      ...(privacyUrl === undefined ? {} : { privacyUrl }),
    },
    privacyPage: privacyPage(config, ports),
  })
}

async function readiness(stores: Stores): Promise<Readiness> {
  const ready = await stores.ready()
  return { ready, missing: ready ? [] : ['storage'] }
}

function countedTurns(stores: Stores, ports: Ports): TakeTurn {
  return createTakeTurn({
    conversations: stores.conversations,
    ports,
    metrics: ({ before, turn }) => {
      stores.metrics.add(metricsOf(before, turn))
    },
  })
}

/** There is no operator login yet, so production has no such page. */
function insights({ config, stores }: Parts) {
  if (config.production) return []
  return insightsRoutes(async (days) => funnelReport(await stores.metrics.read(days)))
}

function writeFigures(stores: Stores, log: Log) {
  return flushRegularly({
    flush: () => stores.metrics.flush(),
    every: writeFiguresEvery,
    onError: (error) => {
      log.warn(errorFields(error), 'figures not written yet')
    },
  })
}

/** Retention deletes by itself; gives what ends it. */
function removeWhatIsOld({ config, stores, log }: Parts): () => Promise<void> {
  return sweepRegularly({
    sweep: () => stores.sweep(config.profile.retention),
    onError: (error) => {
      log.warn(errorFields(error), 'what is too old could not be removed')
    },
  })
}

export interface App {
  readonly url: string
  close(): Promise<void>
}

/** Puts every concrete part together and serves. The only file that knows them all. */
export async function startApp(config: Config, log: Log): Promise<App> {
  const storage = await openStorage(config)
  const { stores } = storage
  const address: Address = { url: config.publicUrl ?? '' }
  const ports = createPorts(config, stores, address)
  const takeTurn = countedTurns(stores, ports)
  const figures = writeFigures(stores, log)
  const parts: Parts = { config, stores, ports, takeTurn, log }
  const chat = directLine(parts)
  const server = createServer({
    routes: [await messagesRoute(parts), ...chat.routes, ...pages(parts), ...insights(parts)],
    ready: () => readiness(stores),
    log,
    rateLimit: config.rateLimits
      ? createRateLimit({ ...requestsAllowed(config), now: () => performance.now() })
      : undefined,
    security: {
      frameAncestors: config.profile.origins,
      tls: config.publicUrl?.startsWith('https:') === true,
      connect: config.directLineSecret === undefined ? [] : [azureEndpoint],
    },
    behindProxy: config.behindProxy,
    onUpgrade: (request, socket, head) => {
      chat.onUpgrade(request, socket, head)
    },
  })
  const port = await server.listen(config.port)
  address.url = config.publicUrl ?? `http://localhost:${port}`
  const stopSweeping = removeWhatIsOld(parts)
  return {
    url: address.url,
    async close() {
      chat.close()
      await server.close()
      await stopSweeping()
      await figures.stop()
      await storage.close()
    },
  }
}
