import { OnboardingError } from '../../onboarding/errors.ts'
import type { RecordStatus } from '../../onboarding/record.ts'
import { keyedDigest, pointKey } from './row-key.ts'
import { textOf, type StoredRow, type Table } from './table.ts'

/** A claim whose record has not been written for this long belongs to a case that crashed and never came back. */
const abandonedAfterMs = 10 * 60 * 1000

const attempts = 8

export interface Holder {
  readonly reference: string
  readonly caseId: string
}

export interface ClaimsConfig {
  readonly key: string
  readonly now: () => Date
  /** Status of a customer, `undefined` when no record was written. */
  readonly statusOf: (reference: string) => Promise<RecordStatus | undefined>
}

/**
 * Who a company belongs to, and which reference a case has: written before the record, because they lie in other
 * partitions. Keys are HMACs: a Swedish sole trader's company number is a national number (ID-03, GD-24).
 */
export class Claims {
  readonly #table: Table
  readonly #config: ClaimsConfig

  constructor(table: Table, config: ClaimsConfig) {
    this.#table = table
    this.#config = config
  }

  /** Binds a case to its reference. The first reference stays, whatever a repetition comes with. */
  async bindReference(
    caseId: string,
    reference: string,
  ): Promise<{ readonly reference: string; readonly repeated: boolean }> {
    const key = pointKey(keyedDigest(this.#config.key, `case|${caseId}`))
    if ((await this.#table.insert({ ...key, properties: { reference } })) !== 'conflict') {
      return { reference, repeated: false }
    }
    const bound = await this.#table.get(key)
    return {
      reference: bound === undefined ? reference : textOf(bound, 'reference'),
      repeated: true,
    }
  }

  /** What a claim is called in the claims table, and in the record that holds it. */
  nameOf(claim: string): string {
    return keyedDigest(this.#config.key, `claim|${claim}`)
  }

  /** Takes a claim for a case. Gives the other customer's reference when somebody else holds it. */
  async take(name: string, holder: Holder): Promise<string | undefined> {
    const at = this.#config.now().toISOString()
    const row = { ...pointKey(name), properties: { ...holder, at } }
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      if ((await this.#table.insert(row)) !== 'conflict') return undefined
      const held = await this.#table.get(row)
      if (held === undefined) continue
      // The same case again: it crashed between claim and record, and goes on.
      if (textOf(held, 'caseId') === holder.caseId) return undefined
      if (!(await this.#isFree(held))) return textOf(held, 'reference')
      if ((await this.#table.replace(row, held.etag)) !== 'conflict') return undefined
    }
    throw new OnboardingError('storage.conflict', 'a claim changes hands all the time')
  }

  /** Whose a company is, as far as a record was written for it. */
  async holder(name: string): Promise<string | undefined> {
    const held = await this.#table.get(pointKey(name))
    return held === undefined ? undefined : textOf(held, 'reference')
  }

  /** Lets go of a claim, if this customer has it. */
  async release(name: string, reference: string): Promise<void> {
    const held = await this.#table.get(pointKey(name))
    if (held === undefined || textOf(held, 'reference') !== reference) return
    await this.#table.remove(held, held.etag)
  }

  async #isFree(held: StoredRow): Promise<boolean> {
    const status = await this.#config.statusOf(textOf(held, 'reference'))
    if (status !== undefined) return status === 'erased'
    const age = this.#config.now().getTime() - Date.parse(textOf(held, 'at'))
    return age > abandonedAfterMs
  }
}
