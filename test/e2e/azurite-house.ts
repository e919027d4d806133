import { createTakeTurn } from '../../bots/turn.ts'
import { createTableStores, type Stores } from '../../services/records/create-stores.ts'
import type { TakeTurn } from '../../bots/take-turn.ts'
import { freshTables } from '../azurite.ts'
import { createHouse } from '../support/conversation.ts'

/** The same house as in memory, on real embedded table storage. */
export async function azuriteHouse(): Promise<{
  readonly takeTurn: TakeTurn
  readonly stores: Stores
}> {
  const { ports } = createHouse()
  const stores = createTableStores(await freshTables(), {
    claimKey: 'test-claim-key',
    vault: { current: 'k1', keys: { k1: Buffer.alloc(32, 7) } },
    now: ports.now,
  })
  const { conversations, customers, creditLog, vault, reviews } = stores
  const onTables = { ...ports, customers, creditLog, vault, reviews }
  return { takeTurn: createTakeTurn({ conversations, ports: onTables }), stores }
}
