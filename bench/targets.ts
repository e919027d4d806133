import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Program } from './target.ts'

const productEnv = (more: Readonly<Record<string, string>>): Readonly<Record<string, string>> => ({
  RATE_LIMITS: 'off',
  LOG_LEVEL: 'warn',
  DATA_DIR: mkdtempSync(join(tmpdir(), 'bench-')),
  ...more,
})

/** The whole product with its state in the given table service; without one in the embedded Azurite. */
export const product = (connectionString?: string): Program => ({
  name: connectionString === undefined ? 'product, Azurite' : 'product',
  file: '../index.ts',
  ready: '/readyz',
  env: productEnv(
    connectionString === undefined ? {} : { AZURE_STORAGE_CONNECTION_STRING: connectionString },
  ),
})

export const echoBot: Program = { name: 'echo bot', file: 'peers/echo-bot.js', env: {} }

/** A bot whose packages are installed under `bench/peers` on request only. */
export const waterfallForm = (connectionString: string): Program => ({
  name: 'waterfall form, table',
  file: 'peers/waterfall-form.js',
  env: { AZURE_STORAGE_CONNECTION_STRING: connectionString },
})

/** The form as the successor SDK does it. */
export const successorForm: Program = {
  name: 'Agents SDK form, memory',
  file: 'peers/agents-form.js',
  env: {},
}
