import { randomUUID } from 'node:crypto'
import { OnboardingError } from '../../onboarding/errors.ts'
import type { Vault } from '../../onboarding/stores.ts'
import { buckets, digest, startingWith } from './row-key.ts'
import { textOf, type Key, type Row, type StoredRow, type Table } from './table.ts'
import { checkVaultKeys, seal, unseal, type Sealed, type VaultKeys } from './vault-cipher.ts'

export interface VaultTables {
  readonly vault: Table
  readonly vaultaudit: Table
}

export interface VaultConfig {
  readonly keys: VaultKeys
  readonly now: () => Date
}

const attempts = 8

function keyOf(caseId: string, key: string): Key {
  const id = digest(caseId)
  return { partitionKey: id.charAt(0), rowKey: `${id}|${key}` }
}

const contextOf = (caseId: string, key: string): string => `${caseId}|${key}`

const sealedIn = (row: Row): Sealed => ({
  keyId: textOf(row, 'keyId'),
  iv: textOf(row, 'iv'),
  tag: textOf(row, 'tag'),
  data: textOf(row, 'data'),
})

/** Encrypted values and the audit of their openings, in two tables. */
export class TableVault implements Vault {
  readonly #tables: VaultTables
  readonly #config: VaultConfig

  /** @throws OnboardingError `vault.key` when a key is missing or too short. */
  constructor(tables: VaultTables, config: VaultConfig) {
    checkVaultKeys(config.keys)
    this.#tables = tables
    this.#config = config
  }

  async put(caseId: string, key: string, value: string): Promise<void> {
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      const row = await this.#tables.vault.get(keyOf(caseId, key))
      const next = this.#seal(caseId, key, value)
      const written = await (row === undefined
        ? this.#tables.vault.insert(next)
        : this.#tables.vault.replace(next, row.etag))
      if (written !== 'conflict') return
    }
    throw new OnboardingError('storage.conflict', 'a vault value is written all the time')
  }

  async open(caseId: string, key: string, purpose: string): Promise<string | undefined> {
    const row = await this.#tables.vault.get(keyOf(caseId, key))
    if (row === undefined) return undefined
    // First the audit: an opening that cannot be written down does not happen.
    await this.#audit(caseId, key, purpose)
    return unseal(this.#config.keys, sealedIn(row), contextOf(caseId, key))
  }

  /** @param keep keys of values that stay */
  async remove(caseId: string, keep: readonly string[] = []): Promise<void> {
    const gone = await this.#valuesOf(caseId, keep)
    await Promise.all(gone.map((row) => this.#tables.vault.remove(row)))
  }

  /**
   * Whether there is a value of a case.
   * @param besides keys of values that do not count
   */
  async holds(caseId: string, besides: readonly string[]): Promise<boolean> {
    return (await this.#valuesOf(caseId, besides)).length > 0
  }

  /** Removes audits of openings before a moment (ISO 8601 UTC), or only counts them. */
  async removeAudits(moment: string, dryRun: boolean): Promise<number> {
    let count = 0
    for await (const page of this.#tables.vaultaudit.scan({ property: 'at', before: moment })) {
      count += page.length
      if (!dryRun) await Promise.all(page.map((row) => this.#tables.vaultaudit.remove(row)))
    }
    return count
  }

  /** Encrypts everything under the current key again, so that older keys can be thrown away. Gives how many it were. */
  async rotate(): Promise<number> {
    let rotated = 0
    for (const partitionKey of buckets) {
      const rows = await this.#tables.vault.range({ partitionKey, from: '0', to: 'g' })
      for (const row of rows) if (await this.#renew(row)) rotated += 1
    }
    return rotated
  }

  async #renew(row: StoredRow): Promise<boolean> {
    if (textOf(row, 'keyId') === this.#config.keys.current) return false
    const [caseId, key] = [textOf(row, 'caseId'), textOf(row, 'key')]
    const value = unseal(this.#config.keys, sealedIn(row), contextOf(caseId, key))
    // A conflict means that somebody wrote or removed it meanwhile: under the current key, or for good.
    const written = await this.#tables.vault.replace(this.#seal(caseId, key, value), row.etag)
    return written !== 'conflict'
  }

  async #valuesOf(caseId: string, besides: readonly string[]): Promise<readonly StoredRow[]> {
    const { partitionKey } = keyOf(caseId, '')
    const range = startingWith(`${digest(caseId)}|`)
    const rows = await this.#tables.vault.range({ partitionKey, ...range })
    return rows.filter((row) => !besides.includes(textOf(row, 'key')))
  }

  #seal(caseId: string, key: string, value: string): Row {
    const sealed = seal(this.#config.keys, value, contextOf(caseId, key))
    return { ...keyOf(caseId, key), properties: { caseId, key, ...sealed } }
  }

  async #audit(caseId: string, key: string, purpose: string): Promise<void> {
    const at = this.#config.now().toISOString()
    const { partitionKey } = keyOf(caseId, '')
    const rowKey = `${digest(caseId)}|${at}|${randomUUID()}`
    const properties = { caseId, key, purpose, at }
    await this.#tables.vaultaudit.insert({ partitionKey, rowKey, properties })
  }
}
