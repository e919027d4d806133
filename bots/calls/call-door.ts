import type { CallGuide } from '../../dialogs/call/call-guide.ts'
import { callers } from '../../dialogs/call/colleagues.ts'
import { asksForCalls, readCallStart, readCallText } from '../../dialogs/call/read-call-text.ts'
import { speaker, type Values, type WordKey } from '../../locales/words.ts'
import { callOf, opening, type CallBook } from '../../onboarding/call/call-book.ts'
import type { CallInput } from '../../onboarding/call/call-input.ts'
import { mayDo } from '../../onboarding/staff/permissions.ts'
import type { Profile } from '../../onboarding/profile.ts'
import type { Language } from '../../onboarding/vocabulary.ts'
import type { ActivityLike, IncomingActivity } from '../channels/activity.ts'
import { channelOf } from '../channels/index.ts'
import { localeTag } from '../channels/locale-tag.ts'
import type { AnswerStaff, StaffAnswer } from '../staff-answer.ts'
import { ownChat, staffInOwnChat } from '../teams-staff/own-chat.ts'
import { callCard } from './call-card.ts'
import { callerInChat } from './call-in-chat.ts'
import { callListCard } from './call-list-card.ts'
import { readCallPress, type CallPress } from './call-press.ts'
import { callTwin } from './call-twin.ts'
import type { Caller, Calls, Refusal } from './calls.ts'

export interface CallDoorParts {
  readonly calls: Calls
  readonly book: CallBook
  readonly profile: Profile
  readonly now: () => Date
  readonly newId: () => string
  /** Whom somebody writes with in this very chat, by the reference: their words go there (docs/decisions/handed-to-a-person.md). */
  readonly writesWith: (member: string) => Promise<string | undefined>
}

/** Somebody of the staff said or pressed something in their own chat. */
interface Heard {
  readonly caller: Caller
  readonly activity: IncomingActivity
  /** The channel's id of it. */
  readonly id: string
  /** As the channel reads it: without mentions, entities decoded. */
  readonly text: string
}

type Card = ReturnType<typeof callCard>

class CallDoor {
  readonly #parts: CallDoorParts

  constructor(parts: CallDoorParts) {
    this.#parts = parts
  }

  async answer(activity: IncomingActivity): Promise<StaffAnswer | undefined> {
    const heard = this.#heard(activity)
    if (heard === undefined) return undefined
    const press = readCallPress(activity)
    return press === undefined ? this.#said(heard) : this.#pressed(heard, press)
  }

  /** Staff by their account, in a chat of their own (CH-04); whoever may not hold a call is heard as a customer. */
  #callerOf(activity: IncomingActivity): Caller | undefined {
    const { profile } = this.#parts
    const member = staffInOwnChat(activity, profile)
    if (member === undefined || !mayDo(member, 'call.hold', ownChat)) return undefined
    return callerInChat(member, profile)
  }

  #heard(activity: IncomingActivity): Heard | undefined {
    const caller = this.#callerOf(activity)
    const { text = '' } = channelOf(ownChat).toInbound(activity) ?? {}
    return caller && { caller, activity, id: activity.id ?? this.#parts.newId(), text }
  }

  async #pressed(heard: Heard, { call, revision, input, opens }: CallPress): Promise<StaffAnswer> {
    const { caller, id } = heard
    const reference = opens || input.kind === 'resume' ? await this.#writesWith(heard) : undefined
    if (reference !== undefined) return tell(heard, 'calls.told.writing', { reference })
    if (opens) await this.#open(heard, call)
    const shown =
      input.kind === 'look'
        ? await this.#parts.calls.look(caller, call)
        : await this.#parts.calls.take(caller, { call, key: id, input, revision })
    return this.#show(heard, shown)
  }

  async #said(heard: Heard): Promise<StaffAnswer | undefined> {
    const { caller, activity, text, id } = heard
    if (activity.type !== 'message' || text.trim() === '') return undefined
    const page = await this.#parts.book.read(caller.member.id)
    const opened = page.opened.find(({ by }) => by === id)?.call
    if (opened !== undefined) return this.#again(heard, opened)
    const start = readCallStart(text)
    if (start !== undefined) return this.#start(heard, start.language)
    if (asksForCalls(text)) return this.#list(heard)
    const current = callOf(page, id)
    return current === undefined ? undefined : this.#step(heard, current)
  }

  /** Words cannot be for a customer on the phone and for one who is written with. */
  #writesWith({ caller }: Heard): Promise<string | undefined> {
    return this.#parts.writesWith(caller.member.id)
  }

  async #start(heard: Heard, language: Language | undefined): Promise<StaffAnswer> {
    const { caller, id } = heard
    const reference = await this.#writesWith(heard)
    if (reference !== undefined) return tell(heard, 'calls.told.writing', { reference })
    const start = { key: id, ...(language !== undefined && { language }) }
    const guide = await this.#parts.calls.start(caller, start)
    if (typeof guide !== 'string') await this.#open(heard, guide.id)
    return this.#show(heard, guide)
  }

  /** The activity that opened a call is delivered again: that call is shown as it was answered then. */
  async #again(heard: Heard, call: string): Promise<StaffAnswer> {
    const { caller, id } = heard
    const step = { call, key: id, input: { kind: 'look' } } as const
    return this.#show(heard, await this.#parts.calls.take(caller, step))
  }

  async #list(heard: Heard): Promise<StaffAnswer> {
    const { caller } = heard
    const { language } = caller
    const entries = await this.#parts.calls.list(caller, 'mine')
    if (typeof entries === 'string' || entries.length === 0) {
      return tell(heard, 'calls.list.none')
    }
    return this.#carry(heard, callListCard(entries, language))
  }

  /** Words in the chat belong to the call that is open in it; while that rests, only wishes about it do. */
  async #step(heard: Heard, call: string): Promise<StaffAnswer | undefined> {
    const { caller, text, id } = heard
    const repeated = await this.#parts.calls.repeated(caller, { call, key: id })
    if (repeated !== undefined) return this.#show(heard, repeated)
    const guide = await this.#parts.calls.own(caller, call)
    if (guide === 'gone') return undefined
    // What was meant for the customer on the phone is not heard as if the seller wanted to be one.
    if (guide === 'not-allowed') return tell(heard, 'calls.told.passedOn')
    const input = this.#inputIn(text, guide)
    if (input === undefined) return undefined
    return this.#show(heard, await this.#parts.calls.take(caller, { call, key: id, input }))
  }

  #inputIn(text: string, { moment, key, status, withCustomer }: CallGuide): CallInput | undefined {
    const noticeDue = moment === 'notice'
    const wish = readCallText(text, { now: this.#parts.now(), key, noticeDue })
    if (wish !== undefined) return wish
    return status === 'open' && withCustomer !== true ? { kind: 'text', text } : undefined
  }

  async #open({ caller, id }: Heard, call: string): Promise<void> {
    await this.#parts.book.change(caller.member.id, (page) => opening(page, { by: id, call }))
  }

  #show(heard: Heard, shown: CallGuide | Refusal): StaffAnswer {
    if (shown === 'gone') return tell(heard, 'calls.told.gone')
    if (shown === 'not-allowed') return tell(heard, 'desk.refused.role')
    const { profile, now } = this.#parts
    const facts = { now: now(), colleagues: callers(profile) }
    return this.#carry(heard, callCard(shown, facts), shown)
  }

  /** A press is answered with the card that takes its place; anything else with a message. */
  #carry({ activity, caller }: Heard, card: Card, guide?: CallGuide): StaffAnswer {
    if (activity.type === 'invoke') return { activities: [], card: card.content }
    const message = words(guide?.told.join('\n\n') ?? '', caller.language)
    const speak = guide === undefined ? undefined : callTwin(guide)
    return {
      activities: [{ ...message, ...(speak !== undefined && { speak }), attachments: [card] }],
    }
  }
}

const words = (text: string, language: Language): ActivityLike => ({
  type: 'message',
  text,
  textFormat: 'plain',
  locale: localeTag(language),
  inputHint: 'expectingInput',
})

const tell = ({ caller: { language } }: Heard, key: WordKey, values?: Values): StaffAnswer => ({
  activities: [words(speaker(language)(key, values), language)],
})

/** Guided calls in a seller's own chat in Teams. */
export function createCallDoor(parts: CallDoorParts): AnswerStaff {
  const door = new CallDoor(parts)
  return (activity) => door.answer(activity)
}
