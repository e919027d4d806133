import { isSuppressed } from '../../onboarding/messaging/contact-point.ts'
import type { ContactPoints } from '../../onboarding/messaging/contact-points.ts'
import { gsmText } from '../../onboarding/messaging/gsm-text.ts'
import type {
  MessageKind,
  MessageSender,
  SendResult,
} from '../../onboarding/messaging/message-sender.ts'
import type { Dispatch, DispatchState, Messenger } from '../../onboarding/messaging/messenger.ts'
import type { TakeReport } from '../../onboarding/messaging/receipts.ts'
import { firstLoudMoment } from '../../onboarding/messaging/quiet-hours.ts'
import type { MessageQueue, Queued, QueuedMessage } from './message-queue.ts'
import { triedAgainMs } from './send-again.ts'

export interface MessengerParts {
  /** A kind without a sender cannot be sent. */
  readonly senders: Readonly<Partial<Record<MessageKind, MessageSender>>>
  readonly queue: MessageQueue
  readonly contactPoints: ContactPoints
  /** What a carrier says of a recipient while it takes a message is a report like any other. */
  readonly takeReport: TakeReport
  readonly now: () => Date
  /** How long a carrier may take, milliseconds. */
  readonly deadline: number
}

/** The messenger, and the work that it leaves for later. */
export interface QueueingMessenger extends Messenger {
  /** Sends what has become due. Gives how many messages reached an end. */
  deliverDue(): Promise<number>
}

const minuteMs = 60_000

/** After the first attempt, the second … : carriers' troubles are over in minutes or in hours. */
const pauses = [1, 5, 30, 120].map((minutes) => minutes * minuteMs)

const longestPause = 240 * minuteMs

/** What is of use for less than this is not worth sending again: codes. */
const worthAgainMs = 60 * minuteMs

/** Which state a carrier's answer leads to; `unavailable` depends on more. */
type Settled = Exclude<DispatchState, 'unsupported' | 'waiting'>

class QueueMessenger implements QueueingMessenger {
  readonly kinds: readonly MessageKind[]
  readonly #parts: MessengerParts

  constructor(parts: MessengerParts) {
    this.#parts = parts
    this.kinds = (['sms', 'email'] as const).filter((kind) => parts.senders[kind] !== undefined)
  }

  async post(dispatch: Dispatch): Promise<DispatchState> {
    if (this.#parts.senders[dispatch.kind] === undefined) return 'unsupported'
    return stateOf(await this.#deliver(await this.#queue(dispatch)))
  }

  async hand(dispatch: Dispatch): Promise<void> {
    if (this.#parts.senders[dispatch.kind] === undefined) return
    // What fails here is found by `deliverDue`.
    this.#deliver(await this.#queue(dispatch)).catch(() => undefined)
  }

  #queue(dispatch: Dispatch): Promise<Queued> {
    const { queue, now } = this.#parts
    const rendered =
      dispatch.kind === 'sms' ? { ...dispatch, text: gsmText(dispatch.text) } : dispatch
    return queue.add(rendered, this.#notBefore(rendered), now().getTime())
  }

  async deliverDue(): Promise<number> {
    const { queue, now } = this.#parts
    let settled = 0
    for await (const queued of queue.due(now())) {
      // It has not come back: its words are not needed any more.
      if (queued.message.state === 'accepted') {
        await queue.settle(queued, 'accepted')
        continue
      }
      const fresh = queued.message.state === 'sending' ? await this.#revive(queued) : queued
      const state = fresh === undefined ? 'sending' : await this.#deliver(fresh)
      if (state !== 'waiting' && state !== 'sending') settled += 1
    }
    return settled
  }

  /** The process that sent it died of it: only a carrier that drops repeats is asked again. */
  async #revive(queued: Queued): Promise<Queued | undefined> {
    const { queue, senders } = this.#parts
    if (senders[queued.message.kind]?.dropsRepeats === true) {
      return queue.change(queued, { state: 'waiting' })
    }
    await queue.settle(queued, 'in-doubt')
    return undefined
  }

  #notBefore({ kind, initiative, to }: Dispatch): number {
    const now = this.#parts.now()
    const isQuiet = kind === 'sms' && initiative === 'business'
    return (isQuiet ? firstLoudMoment(to, now) : now).getTime()
  }

  /** Takes a waiting message to the carrier, unless something speaks against it by now. */
  async #deliver(queued: Queued): Promise<QueuedMessage['state']> {
    const { queue, now } = this.#parts
    const { message } = queued
    const dispatch = queue.dispatchOf(message)
    if (message.state !== 'waiting' || dispatch === undefined) return message.state
    const against = await this.#objection(dispatch)
    if (against !== undefined) return queue.settle(queued, against)
    const at = now().getTime()
    const loud = this.#notBefore(dispatch)
    if (message.notBefore > at) return 'waiting'
    if (loud > at) {
      await queue.change(queued, { notBefore: loud })
      return 'waiting'
    }
    const attempts = message.attempts + 1
    const claimed = await queue.change(queued, { state: 'sending', attempts, notBefore: at })
    // Somebody else took it in between.
    return claimed === undefined ? 'waiting' : this.#send(claimed, dispatch)
  }

  /** SM-06: what waited is dropped too, once the recipient has said stop. */
  async #objection({ kind, to, usefulUntil }: Dispatch): Promise<Settled | undefined> {
    const { contactPoints, now } = this.#parts
    if (now().getTime() >= Date.parse(usefulUntil)) return 'expired'
    return isSuppressed(await contactPoints.read(kind, to)) ? 'suppressed' : undefined
  }

  async #send(claimed: Queued, dispatch: Dispatch): Promise<QueuedMessage['state']> {
    const { senders, deadline, queue } = this.#parts
    const sender = senders[dispatch.kind]
    if (sender === undefined) return queue.settle(claimed, 'refused')
    const result = await sender.send(messageOf(dispatch), AbortSignal.timeout(deadline))
    if (result.outcome === 'unavailable') return this.#later(claimed, sender, result)
    if (result.outcome === 'accepted') {
      await this.#noteQuestion(dispatch)
      return this.#end(claimed, dispatch, result.providerId)
    }
    await this.#noteRefusal(dispatch, claimed, result)
    return queue.settle(claimed, result.reason === 'opted-out' ? 'suppressed' : 'refused')
  }

  /** An e-mail that a server took may still come back, and go again (DQ-10). */
  #end(
    claimed: Queued,
    { kind, usefulUntil }: Dispatch,
    providerId: string,
  ): Promise<QueuedMessage['state']> {
    const { queue, now } = this.#parts
    const until = Math.min(Date.parse(usefulUntil), claimed.message.addedAt + triedAgainMs)
    const isWorth = kind === 'email' && until - now().getTime() > worthAgainMs
    return isWorth
      ? queue.hold(claimed, providerId, until)
      : queue.settle(claimed, 'accepted', providerId)
  }

  async #later(
    claimed: Queued,
    sender: MessageSender,
    { maybeSent }: { readonly maybeSent: boolean },
  ): Promise<QueuedMessage['state']> {
    const { queue, now } = this.#parts
    if (maybeSent && !sender.dropsRepeats) return queue.settle(claimed, 'in-doubt')
    const pause = pauses[claimed.message.attempts - 1] ?? longestPause
    await queue.change(claimed, { state: 'waiting', notBefore: now().getTime() + pause })
    return 'waiting'
  }

  async #noteQuestion({ kind, to, asksAbout: reference }: Dispatch): Promise<void> {
    if (reference === undefined) return
    const at = this.#parts.now().toISOString()
    await this.#parts.contactPoints.change(kind, to, (point) => ({
      ...point,
      asked: { reference, at },
    }))
  }

  /** What the carrier says of the recipient is remembered with the contact point; what it says of us is not its fault. */
  async #noteRefusal(
    { kind, to }: Dispatch,
    { message }: Queued,
    { reason }: Extract<SendResult, { readonly outcome: 'refused' }>,
  ): Promise<void> {
    const at = this.#parts.now().toISOString()
    const { contactPoints } = this.#parts
    if (reason === 'opted-out') {
      await contactPoints.change(kind, to, (point) =>
        point.optedOut === undefined ? { ...point, optedOut: { at, by: 'carrier' } } : point,
      )
    } else if (reason === 'address') {
      const report = { kind, to, providerId: message.id, result: 'hard', at } as const
      await this.#parts.takeReport(report)
    }
  }
}

/** Only what a carrier needs to know. */
function messageOf({ id, kind, to, text, subject, language }: Dispatch) {
  return { id, kind, to, text, language, ...(subject === undefined ? {} : { subject }) }
}

const stateOf = (state: QueuedMessage['state']): DispatchState =>
  state === 'sending' ? 'waiting' : state

/** Suppression, a durable row, then the carrier: never twice for one id. */
export const createMessenger = (parts: MessengerParts): QueueingMessenger =>
  new QueueMessenger(parts)
