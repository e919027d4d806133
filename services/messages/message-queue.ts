import type { DocumentStore } from '../../onboarding/document-store.ts'
import type { MessageKind } from '../../onboarding/messaging/message-sender.ts'
import type { Dispatch, DispatchState } from '../../onboarding/messaging/messenger.ts'
import type { Sealer } from '../records/sealer.ts'
import type { Sealed } from '../records/vault-cipher.ts'

const hourMs = 60 * 60 * 1000

/** So long it is remembered that an id was sent. */
const rememberedMs = 7 * 24 * hourMs

/** A message with the carrier for longer than this was given up by a process that died. */
const sendingMs = 2 * 60 * 1000

/** What is stored of a message. What it says and where it goes is sealed, and dropped when nothing is left to do. */
export interface QueuedMessage {
  readonly id: string
  readonly kind: MessageKind
  /** `sending`: somebody is at it now, or died of it. */
  readonly state: Exclude<DispatchState, 'unsupported'> | 'sending'
  readonly attempts: number
  readonly sealed?: Sealed
  /** Not before this moment (milliseconds since 1970). */
  readonly notBefore: number
  readonly addedAt: number
  readonly providerId?: string
  /** Of an e-mail with the carrier: until then it may come back and go again, so its words are kept (milliseconds). */
  readonly heldUntil?: number
}

export interface Queued {
  readonly message: QueuedMessage
  readonly etag: string
}

/** The durable rows of messages: inserted if absent, changed under their version. */
export class MessageQueue {
  readonly #documents: DocumentStore
  readonly #sealer: Sealer

  constructor(documents: DocumentStore, sealer: Sealer) {
    this.#documents = documents
    this.#sealer = sealer
  }

  /** Adds a message that waits until `notBefore`, or gives the one that has its id already. */
  async add(dispatch: Dispatch, notBefore: number, now: number): Promise<Queued> {
    const { id, kind } = dispatch
    const message: QueuedMessage = {
      id,
      kind,
      state: 'waiting',
      attempts: 0,
      sealed: this.#sealer.seal(JSON.stringify(dispatch), id),
      notBefore,
      addedAt: now,
    }
    const added = await this.#save(message, undefined)
    if (added !== 'conflict') return { message, etag: added.etag }
    return (await this.find(id)) ?? { message, etag: '' }
  }

  async find(id: string): Promise<Queued | undefined> {
    const found = await this.#documents.load(nameOf(id))
    return found === undefined ? undefined : queuedOf(found)
  }

  /** `undefined`: somebody else changed it in between. */
  async change(
    { message, etag }: Queued,
    change: Partial<QueuedMessage>,
  ): Promise<Queued | undefined> {
    const next = { ...message, ...change }
    const saved = await this.#save(next, etag)
    return saved === 'conflict' ? undefined : { message: next, etag: saved.etag }
  }

  /** Ends a message: nothing of what it said is kept. */
  async settle(
    queued: Queued,
    state: QueuedMessage['state'],
    providerId?: string,
  ): Promise<QueuedMessage['state']> {
    const { sealed: _dropped, heldUntil: _over, ...rest } = queued.message
    const message = { ...rest, state, ...(providerId === undefined ? {} : { providerId }) }
    await this.#save(message, queued.etag)
    return state
  }

  /** Ends a message for now: it may come back, and is found then by the carrier's id. */
  async hold(
    queued: Queued,
    providerId: string,
    heldUntil: number,
  ): Promise<QueuedMessage['state']> {
    await this.change(queued, { state: 'accepted', providerId, heldUntil })
    const expiresAt = new Date(heldUntil).toISOString()
    const json = JSON.stringify({ id: queued.message.id })
    // A conflict is the same message, sent once more.
    await this.#documents.save(returnName(providerId), { json, expiresAt }, undefined)
    return 'accepted'
  }

  /** The message of a carrier's id that came back; `undefined`: unknown, or too old to go again. */
  async returned(providerId: string): Promise<Queued | undefined> {
    const found = await this.#documents.load(returnName(providerId))
    if (found === undefined) return undefined
    // Documents of this name are written by `hold` alone.
    return this.find((JSON.parse(found.json) as { readonly id: string }).id)
  }

  dispatchOf({ id, sealed }: QueuedMessage): Dispatch | undefined {
    // Sealed by `add`, so its JSON has the shape that went in.
    return sealed === undefined
      ? undefined
      : (JSON.parse(this.#sealer.unseal(sealed, id)) as Dispatch)
  }

  async *due(now: Date): AsyncGenerator<Queued> {
    for await (const found of this.#documents.due(now.toISOString())) yield queuedOf(found)
  }

  #save(message: QueuedMessage, etag: string | undefined) {
    const { id, addedAt } = message
    const dueAt = dueAtOf(message)
    const document = {
      json: JSON.stringify(message),
      expiresAt: new Date(addedAt + rememberedMs).toISOString(),
      ...(dueAt === undefined ? {} : { dueAt: new Date(dueAt).toISOString() }),
    }
    return this.#documents.save(nameOf(id), document, etag)
  }
}

/** When somebody has to look at it again; never, once it has come to an end. */
function dueAtOf({ state, notBefore, heldUntil }: QueuedMessage): number | undefined {
  if (state === 'waiting') return notBefore
  if (state === 'accepted') return heldUntil
  return state === 'sending' ? notBefore + sendingMs : undefined
}

const nameOf = (id: string): string => `message|${id}`
const returnName = (providerId: string): string => `returned|${providerId}`

// Documents of this name are written by this file alone, so their JSON has the shape that went in.
function queuedOf({ json, etag }: { readonly json: string; readonly etag: string }): Queued {
  return { message: JSON.parse(json) as QueuedMessage, etag }
}
