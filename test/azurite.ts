import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startAzurite, type EmbeddedAzurite } from '../services/records/embedded-azurite.ts'
import type { TableSet } from '../services/records/table.ts'
import { openTables } from '../services/records/tables.ts'

let running: Promise<EmbeddedAzurite> | undefined
let opened = 0

/** One embedded table service for the whole run, in a folder of its own; it goes when the test process goes. */
export async function azuriteConnection(): Promise<string> {
  running ??= startAzurite(mkdtempSync(join(tmpdir(), 'azurite-test-')))
  return (await running).connectionString
}

/** Empty tables in that service, and the letters before their names. */
export async function freshTables(): Promise<TableSet & { readonly prefix: string }> {
  opened += 1
  const prefix = `t${process.pid}x${opened}x`
  const tables = await openTables({ connectionString: await azuriteConnection(), prefix })
  return { ...tables, prefix }
}
