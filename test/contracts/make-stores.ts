import { createMemoryStores, createTableStores } from '../../services/records/create-stores.ts'
import type { Stores, StoreSecrets } from '../../services/records/create-stores.ts'
import { freshTables } from '../azurite.ts'

/** A clock that tests move by hand. */
export interface TestClock {
  now: Date
}

interface MadeStores {
  readonly stores: Stores
  readonly clock: TestClock
}

export type MakeStores = () => Promise<MadeStores>

export function testSecrets(clock: TestClock): StoreSecrets {
  return {
    claimKey: 'claim key of the tests',
    vault: { current: 'k1', keys: { k1: Buffer.alloc(32, 1) } },
    now: () => clock.now,
  }
}

const newClock = (): TestClock => ({ now: new Date('2026-11-22T10:00:00.000Z') })

/** Every implementation of the storage ports; each contract suite runs over all of them. */
export const implementations: Readonly<Record<string, MakeStores>> = {
  'in memory': () => {
    const clock = newClock()
    return Promise.resolve({ stores: createMemoryStores(testSecrets(clock)), clock })
  },
  'Azure Tables (Azurite)': async () => {
    const clock = newClock()
    return { stores: createTableStores(await freshTables(), testSecrets(clock)), clock }
  },
}
