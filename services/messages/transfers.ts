import { createHmac } from 'node:crypto'
import type { DocumentStore } from '../../onboarding/document-store.ts'
import {
  newTransferCode,
  newTransferToken,
  transferSecret,
} from '../../onboarding/messaging/transfer-secret.ts'
import type {
  Transfer,
  TransferOpening,
  TransferPurpose,
  TransferRequest,
  Transfers,
} from '../../onboarding/messaging/transfers.ts'
import { changeDocument } from '../records/change-document.ts'
import type { Throttles } from './throttles.ts'

export interface TransfersParts {
  readonly documents: DocumentStore
  readonly throttles: Throttles
  /** Key of the HMAC by which a secret becomes its id. */
  readonly secret: string
  readonly randomBytes: (count: number) => Uint8Array
  readonly now: () => Date
}

const minuteMs = 60_000
const hourMs = 60 * minuteMs

/** CH-07: at most a day. Who goes on at once needs less; a code is typed while it is on the screen. */
const linkLives: Readonly<Record<TransferPurpose, number>> = {
  continue: hourMs,
  parked: 24 * hourMs,
  'contact-update': 24 * hourMs,
}
const codeLives = 15 * minuteMs

const openings = { gap: 0, most: 10, within: hourMs }
const guesses = { gap: 0, most: 10, within: hourMs }

interface Kept extends Transfer {
  readonly usedBy?: string
}

// Documents of this name are written by this file alone, so their JSON has the shape that went in.
const keptOf = (json: string): Kept => JSON.parse(json) as Kept

const nameOf = (id: string): string => `transfer|${id}`

const documentOf = (kept: Kept) => ({ json: JSON.stringify(kept), expiresAt: kept.expiresAt })

/** Ways into a case as documents, each under the keyed hash of its secret. */
export class DocumentTransfers implements Transfers {
  readonly #parts: TransfersParts

  constructor(parts: TransfersParts) {
    this.#parts = parts
  }

  async open({ kind, key, ...request }: TransferRequest): Promise<TransferOpening> {
    const { throttles, randomBytes, documents, now } = this.#parts
    const subject = `transfer-open|${request.caseId}`
    const seconds = await throttles.take({ subject, key }, openings)
    if (seconds > 0) return { outcome: 'throttled', seconds }
    const secret = kind === 'link' ? newTransferToken(randomBytes) : newTransferCode(randomBytes)
    const lives = kind === 'link' ? linkLives[request.purpose] : codeLives
    const expiresAt = new Date(now().getTime() + lives).toISOString()
    const id = this.#idOf(secret)
    await documents.save(nameOf(id), documentOf({ id, ...request, expiresAt }), undefined)
    return { outcome: 'opened', secret, expiresAt }
  }

  async find(secret: string, by: string): Promise<Transfer | undefined> {
    const id = this.#idOf(secret)
    const wait = await this.#parts.throttles.take(
      { subject: `transfer-try|${by}`, key: id },
      guesses,
    )
    if (wait > 0) return undefined
    const found = await this.#parts.documents.load(nameOf(id))
    if (found === undefined) return undefined
    const { usedBy, ...transfer } = keptOf(found.json)
    const isOver = this.#parts.now().getTime() >= Date.parse(transfer.expiresAt)
    return isOver || (usedBy !== undefined && usedBy !== this.#nameOfUser(by))
      ? undefined
      : transfer
  }

  use(id: string, by: string): Promise<boolean> {
    const user = this.#nameOfUser(by)
    return changeDocument(this.#parts.documents, nameOf(id), (json) => {
      if (json === undefined) return { result: false }
      const before = keptOf(json)
      if (before.usedBy !== undefined) return { result: before.usedBy === user }
      return { keep: documentOf({ ...before, usedBy: user }), result: true }
    })
  }

  #idOf(secret: string): string {
    return this.#keyed(`transfer|${transferSecret(secret)}`)
  }

  /** On SMS the name of a conversation is a phone number. */
  #nameOfUser(conversation: string): string {
    return this.#keyed(`user|${conversation}`)
  }

  #keyed(text: string): string {
    return createHmac('sha256', this.#parts.secret).update(text).digest('hex')
  }
}
