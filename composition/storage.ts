import type { Config } from '../config.ts'
import type { Telemetry } from '../onboarding/telemetry.ts'
import type { Exchange } from '../services/http/exchange.ts'
import { noTelemetry } from '../services/telemetry/no-telemetry.ts'
import { createTableStores, type Stores } from '../services/records/create-stores.ts'
import { startAzurite } from '../services/records/embedded-azurite.ts'
import { timedTables } from '../services/records/timed-tables.ts'
import { openTables } from '../services/records/tables.ts'

export interface Storage {
  readonly stores: Stores
  close(): Promise<void>
}

export interface StorageParts {
  readonly telemetry?: Telemetry
  readonly exchange?: Exchange
}

/** The tables: those of the configuration, else the embedded ones under the data folder. */
export async function openStorage(
  config: Config,
  { telemetry = noTelemetry, exchange }: StorageParts = {},
): Promise<Storage> {
  const embedded = config.storage === undefined ? await startAzurite(config.dataDir) : undefined
  const tables = await openTables(
    config.storage ?? { connectionString: embedded?.connectionString ?? '' },
    exchange,
  )
  const { claim: claimKey, vault } = config.secrets
  return {
    stores: createTableStores(timedTables(tables, telemetry), {
      claimKey,
      vault,
      now: () => new Date(),
    }),
    close: async () => embedded?.close(),
  }
}
