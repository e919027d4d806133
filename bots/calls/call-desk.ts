import { createHash } from 'node:crypto'
import type { CallGuide } from '../../dialogs/call/call-guide.ts'
import { colleague, callers } from '../../dialogs/call/colleagues.ts'
import { guide } from '../../dialogs/call/guide.ts'
import type { Inbound, InboundCall } from '../../dialogs/inbound.ts'
import type { Ports } from '../../dialogs/ports.ts'
import type { Reply } from '../../dialogs/reply.ts'
import { callRow } from '../../onboarding/call/call.ts'
import type { CallInput } from '../../onboarding/call/call-input.ts'
import { withCall, type CallBook } from '../../onboarding/call/call-book.ts'
import type { CaseState } from '../../onboarding/case-state.ts'
import { present } from '../../onboarding/present.ts'
import { resumeCase } from '../../onboarding/resume-case.ts'
import type { DecisionStore } from '../../onboarding/review/decision-store.ts'
import { mayDo } from '../../onboarding/staff/permissions.ts'
import type { StaffMember } from '../../onboarding/staff/staff.ts'
import type { ConversationStore } from '../../onboarding/stores.ts'
import { repliesTo } from '../conversation-row.ts'
import { createConversations, type Conversations } from '../conversations.ts'
import type { TakeTurn } from '../take-turn.ts'
import { isDueNow, listCalls, type CallCase, type ListParts } from './call-list.ts'
import { outcomeOf } from './call-outcome.ts'
import type { CallStart, CallStep, Caller, Calls, Refusal } from './calls.ts'

export interface CallDeskParts {
  readonly conversations: ConversationStore
  readonly takeTurn: TakeTurn
  readonly ports: Ports
  readonly book: CallBook
  /** Writes down who looked into a colleague's call. */
  readonly decisions: Pick<DecisionStore, 'look'>
}

/** Enough that two calls never have the same. Hexadecimal digits. */
const idLength = 32

/** The same start is the same call. */
const idOf = ({ member }: Caller, key: string): string =>
  createHash('sha256').update(`call|${member.id}|${key}`).digest('hex').slice(0, idLength)

const mayHold = ({ member, channel }: Caller): boolean => mayDo(member, 'call.hold', channel)

const oversees = ({ member, channel }: Caller): boolean => mayDo(member, 'call.oversee', channel)

const textOf = (input: CallInput): string =>
  input.kind === 'text' || input.kind === 'answer' ? input.text : ''

const accountOf = ({ member }: Caller): Inbound['account'] =>
  present({ entra: member.entra, subject: member.subject })

function inboundOf(caller: Caller, call: InboundCall): Inbound {
  return {
    kind: 'message',
    channel: caller.channel,
    text: textOf(call.input),
    attachments: false,
    protectedInput: true,
    ...present({ account: accountOf(caller) }),
    call,
  }
}

/** Whoever passed a call on may hear once more what that was answered with. */
const hadIt = ({ member }: Caller, { call }: CaseState): boolean =>
  call?.owner === member.id || call?.passed.some(({ by }) => by === member.id) === true

const guideIn = (replies: readonly Reply[]): CallGuide | Refusal => replies.at(-1)?.call ?? 'gone'

/**
 * Guided calls on the turn protocol: each step is a turn in the call's own row, so a step that comes twice, a crash in the
 * middle and two instances do what they do to any conversation: nothing.
 */
class CallDesk implements Calls {
  readonly #parts: CallDeskParts
  readonly #rows: Conversations

  constructor(parts: CallDeskParts) {
    this.#parts = parts
    this.#rows = createConversations(parts.conversations, parts.ports)
  }

  async start(caller: Caller, { key, language = caller.language, known }: CallStart) {
    if (!mayHold(caller)) return 'not-allowed'
    const id = idOf(caller, key)
    await this.#note(caller.member.id, id)
    const begins = { id, language, ...present({ known }) }
    return this.#turn(caller, { call: id, key, input: { kind: 'look' } }, begins)
  }

  async take(caller: Caller, step: CallStep) {
    const state = await this.#stateFor(caller, step.call)
    if (typeof state === 'string') return state
    const { input } = step
    const next = input.kind === 'pass' ? colleague(this.#parts.ports.profile, input.to) : undefined
    // Before, so that a crash cannot hide the call from who has it; and after, in case somebody tidied up in between.
    if (next !== undefined) await this.#note(next.id, step.call)
    const guide = await this.#turn(caller, step)
    if (next !== undefined) await this.#note(next.id, step.call)
    return guide
  }

  async repeated(caller: Caller, { call: id, key }: Pick<CallStep, 'call' | 'key'>) {
    const { conversation } = await this.#rows.load(callRow(id))
    if (conversation === undefined || !hadIt(caller, conversation.state)) return undefined
    return repliesTo(key, conversation, this.#parts.ports)?.at(-1)?.call
  }

  async look(caller: Caller, id: string) {
    const state = await this.#stateFor(caller, id)
    return typeof state === 'string' ? state : this.#shown(caller, state)
  }

  async own(caller: Caller, id: string) {
    if (!mayHold(caller)) return 'not-allowed'
    const state = await this.#caseOf(id)
    if (state === undefined) return 'gone'
    return state.call.owner === caller.member.id ? this.#shown(caller, state) : 'not-allowed'
  }

  async list(caller: Caller, whose: 'mine' | 'all') {
    if (!mayHold(caller) || (whose === 'all' && !oversees(caller))) return 'not-allowed'
    return listCalls(this.#listParts(), this.#staffOf(caller, whose), () => true)
  }

  async due(caller: Caller) {
    if (!mayHold(caller)) return []
    const staff = this.#staffOf(caller, oversees(caller) ? 'all' : 'mine')
    return listCalls(this.#listParts(), staff, isDueNow(this.#parts.ports.now()))
  }

  #staffOf({ member }: Caller, whose: 'mine' | 'all'): readonly string[] {
    const staff = whose === 'all' ? callers(this.#parts.ports.profile) : [member]
    return staff.map(({ id }) => id)
  }

  #listParts(): ListParts {
    return { ...this.#parts, caseOf: (id) => this.#caseOf(id) }
  }

  async #shown(caller: Caller, state: CallCase): Promise<CallGuide | Refusal> {
    const call = { ...state.call, staffLanguage: caller.language }
    const shown = guide({ ...state, call }, this.#parts.ports)
    if (shown === undefined) return 'gone'
    return { ...shown, ...present({ outcome: await outcomeOf(state, this.#parts) }) }
  }

  /** The case of a call as its row has it, for whoever may see it. */
  async #stateFor(caller: Caller, id: string): Promise<CallCase | Refusal> {
    if (!mayHold(caller)) return 'not-allowed'
    const state = await this.#caseOf(id)
    if (state === undefined) return 'gone'
    const { member } = caller
    if (state.call.owner === member.id) return state
    if (!oversees(caller)) return 'not-allowed'
    await this.#noteLook(state, member)
    return state
  }

  /** Whoever looks into a colleague's call has looked at a customer, wherever they do it: that is written down first. */
  #noteLook({ reference }: CallCase, { id: by }: StaffMember): Promise<void> {
    const at = this.#parts.ports.now().toISOString()
    return this.#parts.decisions.look(reference, { by, at, what: 'record' })
  }

  async #caseOf(id: string): Promise<CallCase | undefined> {
    const { conversation } = await this.#rows.load(callRow(id))
    if (conversation === undefined) return undefined
    const state = resumeCase(conversation.state, this.#parts.ports)
    return state.call === undefined ? undefined : { ...state, call: state.call }
  }

  async #turn(caller: Caller, step: CallStep, begins?: InboundCall['begins']) {
    const { call: id, key, input, revision } = step
    const call = { input, staffLanguage: caller.language, ...present({ begins, revision }) }
    const address = { conversation: callRow(id), activityId: key }
    return guideIn(await this.#parts.takeTurn(address, inboundOf(caller, call)))
  }

  /** Puts a call on somebody's page, where it stays once. */
  async #note(staff: string, id: string): Promise<void> {
    await this.#parts.book.change(staff, (page) =>
      page.calls.includes(id) ? page : withCall(page, id),
    )
  }
}

export const createCalls = (parts: CallDeskParts): Calls => new CallDesk(parts)
