import { callBackReason } from '../../onboarding/call-backs/call-back.ts'
import type { CaseState } from '../../onboarding/case-state.ts'
import {
  isTaken,
  isWaiting,
  overdueAct,
  personReasons,
  wasAnswered,
  type DeskAct,
  type Talk,
} from '../../onboarding/hand-over/talk.ts'
import type { OpenTalk } from '../../onboarding/hand-over/talk-store.ts'
import { channelOf } from '../channels/index.ts'
import type { Conversation } from '../conversation-row.ts'
import { createConversations, type Conversations } from '../conversations.ts'
import { whereabouts } from '../leave-word.ts'
import { createDeliverPushes } from './deliver-pushes.ts'
import type { TalkParts } from './talk-parts.ts'

/** A case whose conversation people have to do with, as it is now. */
export interface FoundTalk {
  readonly conversation: string
  readonly state: CaseState
  /** Ids of lines that are still on their way to the customer. */
  readonly onTheWay: ReadonlySet<string>
  /** Since when it is to be found, ISO 8601 UTC. */
  readonly at: string
}

type WithoutTalk<A> = A extends DeskAct ? Omit<A, 'talk'> : never
/** What a member of staff does; which talk is meant is looked up. */
export type StaffAct = WithoutTalk<Exclude<DeskAct, { readonly act: 'missed' | 'silence' }>>

/** `taken`: somebody else has it. `notYours`: you have it no more. `gone`: there is no such talk any more. */
export type TalkOutcome = 'done' | 'taken' | 'notYours' | 'gone'

/** Everything that staff do with talks, whatever they do it on. */
export interface TalkDesk {
  /** Customers who wait or talk, longest first. */
  talks(): Promise<readonly FoundTalk[]>
  /** The conversation of a case that waits for a person, talks with one, or wants to be called. */
  find(reference: string): Promise<FoundTalk | undefined>
  /** @param id of the form or message: the same one again does nothing more */
  act(reference: string, act: StaffAct, id: string): Promise<TalkOutcome>
  /** Looks at one conversation: delivers what waits, and tells the staff of who waits. */
  look(conversation: string): Promise<void>
  /** The same for all, and what the time brings: nobody came, nobody wrote. Gives how many there are. */
  tend(): Promise<number>
}

const isOver = ({ state: { talk }, onTheWay }: FoundTalk): boolean =>
  !isWaiting(talk) && !isTaken(talk) && onTheWay.size === 0

function found(conversation: string, row: Conversation, at: string): FoundTalk {
  const onTheWay = new Set((row.pushes ?? []).map(({ id }) => id))
  return { conversation, state: row.state, onTheWay, at }
}

type Judge<A extends StaffAct['act']> = (
  talk: Talk | undefined,
  made: Extract<StaffAct, { readonly act: A }>,
  id: string,
) => TalkOutcome

const done = (is: boolean, otherwise: TalkOutcome): TalkOutcome => (is ? 'done' : otherwise)

/** What became of an act, by what stands there afterwards. */
const judges: { readonly [A in StaffAct['act']]: Judge<A> } = {
  take: (talk, { by }) => (isTaken(talk) ? done(talk.by === by, 'taken') : 'gone'),
  say: (talk, _, id) => done(talk?.lines.some((line) => line.id === id) === true, 'notYours'),
  pass: (talk, { to }) => done(isTaken(talk) && talk.by === to, 'notYours'),
  giveBack: (talk) => done(!isTaken(talk), 'notYours'),
  end: (talk) => done(talk?.status === 'ended', 'notYours'),
}

// Each judge gets the act that it is listed under.
const outcomeOf = (talk: Talk | undefined, made: StaffAct, id: string): TalkOutcome =>
  (judges[made.act] as Judge<StaffAct['act']>)(talk, made, id)

class Desk implements TalkDesk {
  readonly #parts: TalkParts
  readonly #conversations: Conversations
  readonly #deliver: (conversation: string) => Promise<void>

  constructor(parts: TalkParts) {
    this.#parts = parts
    this.#conversations = createConversations(parts.conversations, parts.ports)
    this.#deliver = createDeliverPushes(parts)
  }

  async talks(): Promise<readonly FoundTalk[]> {
    const all = await this.#all()
    return all.filter(({ state: { talk } }) => isWaiting(talk) || isTaken(talk))
  }

  async find(reference: string): Promise<FoundTalk | undefined> {
    const open = await this.#parts.talks.list()
    const [talk] = open.filter((each) => each.reference === reference)
    return talk && this.#load(talk)
  }

  async act(reference: string, act: StaffAct, id: string): Promise<TalkOutcome> {
    const before = await this.find(reference)
    if (before?.state.talk === undefined) return 'gone'
    await this.#turn(before, { ...act, talk: before.state.talk.id }, id)
    const after = await this.#conversations.load(before.conversation)
    await this.#deliver(before.conversation)
    return outcomeOf(after.conversation?.state.talk, act, id)
  }

  async look(conversation: string): Promise<void> {
    await this.#deliver(conversation)
    const { state } = (await this.#conversations.load(conversation)).conversation ?? {}
    if (state !== undefined && isWaiting(state.talk)) await this.#parts.carry.announce(state)
  }

  async tend(): Promise<number> {
    const { ports } = this.#parts
    const all = await this.#all()
    for (const each of all) {
      const { talk } = each.state
      const due = talk && overdueAct(talk, ports.now(), ports.profile.desk.chat)
      if (talk !== undefined && due !== undefined) {
        await this.#turn(each, due, `${due.act}|${talk.id}|${talk.lastAt}`)
      }
      await this.look(each.conversation)
      await this.#closeIfOver(each)
    }
    return all.length
  }

  /** A wish that comes at the same moment opens it anew, at a later time, and is not closed. */
  async #closeIfOver({ state, at }: FoundTalk): Promise<void> {
    const after = await this.#load({ ...state, at })
    if (after === undefined || !isOver(after)) return
    await this.#settle(after.state)
    if (!(await this.#isToBeCalled(after.state))) await this.#parts.talks.close(state.caseId, at)
  }

  /** Whom somebody has answered does not wait to hear from us any more; where nobody came, the case goes on waiting. */
  async #settle({ talk, caseId }: CaseState): Promise<void> {
    if (talk === undefined || !wasAnswered(talk)) return
    await this.#parts.reviews.settle(caseId, personReasons)
  }

  /** The number to call is found by the conversation, until the call is made and the case closed. */
  async #isToBeCalled({ caseId, callBack }: CaseState): Promise<boolean> {
    if (callBack === undefined) return false
    return this.#parts.reviews.waitsFor(caseId, callBackReason(callBack))
  }

  /** One that does not exist any more is forgotten on the way. */
  async #all(): Promise<readonly FoundTalk[]> {
    const open = await this.#parts.talks.list()
    const loaded = await Promise.all(open.map((talk) => this.#load(talk)))
    return loaded.filter((talk) => talk !== undefined)
  }

  async #load(talk: OpenTalk): Promise<FoundTalk | undefined> {
    const name = await whereabouts(this.#conversations, talk)
    const row = name === undefined ? undefined : (await this.#conversations.load(name)).conversation
    if (name !== undefined && row?.state.caseId === talk.caseId) return found(name, row, talk.at)
    // It comes back when its customer has changed contact data.
    if (row?.state.aside?.caseId === talk.caseId) return undefined
    await this.#parts.talks.close(talk.caseId, talk.at)
    return undefined
  }

  async #turn({ conversation, state }: FoundTalk, desk: DeskAct, activityId: string) {
    const { protectedInput } = channelOf(state.channel)
    const { channel } = state
    const silent = {
      kind: 'message',
      channel,
      text: '',
      attachments: false,
      protectedInput,
    } as const
    await this.#parts.takeTurn({ conversation, activityId }, { ...silent, desk })
  }
}

export const createTalkDesk = (parts: TalkParts): TalkDesk => new Desk(parts)
