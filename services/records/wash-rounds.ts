import { randomUUID } from 'node:crypto'
import type { DocumentStore } from '../../onboarding/document-store.ts'
import type { HeldRound, WashRound, WashRounds } from '../../onboarding/wash/wash-store.ts'

/** Who holds the round, and until when (milliseconds since 1970). */
interface Lease {
  readonly holder: string
  readonly until: number
}

interface Kept {
  readonly round?: WashRound
  readonly lease: Lease
}

const name = 'wash|round'

/** So long a holder may be silent before it counts as dead. It writes down how far it is much more often. */
const leaseMs = 120_000

const nobody: Lease = { holder: '', until: 0 }

// Documents of this name are written by this file alone, so their JSON has the shape that went in.
const keptOf = (json: string): Kept => JSON.parse(json) as Kept

interface RoundsParts {
  readonly documents: DocumentStore
  readonly now: () => Date
}

/** The hold on the round: every write is conditional on the version before, so whoever lost it finds out and stops. */
class Hold implements HeldRound {
  readonly #parts: RoundsParts
  readonly #holder: string
  #etag: string | undefined
  round: WashRound | undefined

  constructor(parts: RoundsParts, found: { readonly round: WashRound | undefined; etag: string }) {
    this.#parts = parts
    this.#holder = randomUUID()
    this.#etag = found.etag === '' ? undefined : found.etag
    this.round = found.round
  }

  async save(round: WashRound): Promise<'saved' | 'lost'> {
    this.round = round
    return this.#write(this.#lease())
  }

  async release(): Promise<void> {
    await this.#write(nobody)
  }

  /** The first write takes the round. */
  take(): Promise<'saved' | 'lost'> {
    return this.#write(this.#lease())
  }

  #lease(): Lease {
    return { holder: this.#holder, until: this.#parts.now().getTime() + leaseMs }
  }

  async #write(lease: Lease): Promise<'saved' | 'lost'> {
    const kept: Kept = { lease, ...(this.round === undefined ? {} : { round: this.round }) }
    const document = { json: JSON.stringify(kept) }
    const saved = await this.#parts.documents.save(name, document, this.#etag)
    if (saved === 'conflict') return 'lost'
    this.#etag = saved.etag
    return 'saved'
  }
}

/** The round as one document with a lease: one instance washes at a time, and another goes on where a dead one stopped. */
export class DocumentWashRounds implements WashRounds {
  readonly #parts: RoundsParts

  constructor(parts: RoundsParts) {
    this.#parts = parts
  }

  async take(): Promise<HeldRound | 'busy'> {
    const found = await this.#parts.documents.load(name)
    const kept = found === undefined ? undefined : keptOf(found.json)
    if (kept !== undefined && kept.lease.until > this.#parts.now().getTime()) return 'busy'
    const hold = new Hold(this.#parts, { round: kept?.round, etag: found?.etag ?? '' })
    return (await hold.take()) === 'saved' ? hold : 'busy'
  }

  async look(): Promise<WashRound | undefined> {
    const found = await this.#parts.documents.load(name)
    return found === undefined ? undefined : keptOf(found.json).round
  }
}
