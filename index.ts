import { enableCompileCache } from 'node:module'
import type { Config } from './config.ts'

// What is loaded from here on is compiled once for all starts, and each command loads what it needs (docs/performance.md).
enableCompileCache()

const print = (line: string): void => {
  process.stdout.write(`${line}\n`)
}

/** The server's own ten seconds for turns in flight, and some for the work beside them. Milliseconds. */
const stopWithin = 15_000

async function serve(config: Config): Promise<void> {
  const { startApp } = await import('./app.ts')
  const { hasDesk } = await import('./composition/desk.ts')
  const { createLog } = await import('./services/log.ts')
  const { startBanner } = await import('./services/start-banner.ts')
  const log = createLog(config.logLevel)
  const app = await startApp(config, log)
  for (const line of startBanner(app.url, { profile: config.profile, desk: hasDesk(config) }))
    print(line)
  let stopping = false
  const stop = (): void => {
    if (stopping) return
    stopping = true
    // Work that hangs, such as a storage that does not answer, keeps nobody: the next start goes on with it.
    setTimeout(() => process.exit(1), stopWithin).unref()
    void app.close().then(() => process.exit(0))
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
}

async function records(config: Config, args: readonly string[]): Promise<void> {
  const { openStorage } = await import('./composition/storage.ts')
  const { runRecordsCommand } = await import('./services/records/cli.ts')
  const { explainInWords } = await import('./locales/explain.ts')
  const storage = await openStorage(config)
  const { shadow } = config.profile.credit
  process.exitCode = await runRecordsCommand(args, {
    stores: storage.stores,
    retention: config.profile.retention,
    freshness: config.profile.freshness,
    staff: config.profile.staff.people,
    out: print,
    now: () => new Date(),
    explain: explainInWords,
    recheck: async () => {
      const { recheckNow } = await import('./composition/recheck-now.ts')
      return recheckNow(config, storage.stores)
    },
    wash: {
      run: async () => {
        const { washNow } = await import('./composition/wash.ts')
        return washNow(config, storage.stores)
      },
      dryRun: async (limit) => {
        const { dryRunNow } = await import('./composition/wash.ts')
        return dryRunNow(config, storage.stores, limit)
      },
    },
    sendLink: async (reference) => {
      const { sendLinkNow } = await import('./composition/send-link.ts')
      return sendLinkNow(config, storage.stores, reference)
    },
    importFile: async (request, lang) => {
      const { importCustomers } = await import('./composition/import.ts')
      return importCustomers(
        { ...request, ...(lang === undefined ? {} : { lang }) },
        config,
        storage.stores,
      )
    },
    ...(shadow === undefined ? {} : { shadow: shadow.version }),
  })
  await storage.close()
}

async function main(): Promise<void> {
  const [command, ...args] = process.argv.slice(2)
  const { loadConfig } = await import('./config.ts')
  const config = loadConfig()
  if (command === 'records') await records(config, args)
  else await serve(config)
}

main().catch((error: unknown) => {
  // Our own messages name settings and parts, never values or customers.
  process.stderr.write(`${error instanceof Error ? error.message : 'unknown error'}\n`)
  process.exit(1)
})
