import { arrive, arriveEmptyHanded, carryOver } from '../dialogs/arrive.ts'
import { finish } from '../dialogs/finish.ts'
import type { Turn } from '../dialogs/compose.ts'
import type { Inbound } from '../dialogs/inbound.ts'
import type { Ports } from '../dialogs/ports.ts'
import type { Reply } from '../dialogs/reply.ts'
import { OnboardingError } from '../onboarding/errors.ts'
import { resumeCase } from '../onboarding/resume-case.ts'
import type { CaseState } from '../onboarding/case-state.ts'
import type { Joining } from '../onboarding/moving.ts'
import type { ConversationStore } from '../onboarding/stores.ts'
import { handledBefore, withHandled, type Conversation } from './conversation-row.ts'
import { keptBeside, rowOf } from './kept-beside.ts'
import { createConversations, type Conversations, type Loaded } from './conversations.ts'
import { fetchCase } from './fetch-case.ts'
import { answeredBefore, hearMessage, type Heard } from './hear-message.ts'
import { dropStray, owedBy, settle, type Owed } from './owed.ts'
import type { TakeTurn, TurnAddress } from './take-turn.ts'
import { portsOfTurn, type TurnTime } from './turn-time.ts'

/** A turn that keeps losing the race for the row gives up; the channel delivers the activity again. */
const attempts = 12

/** A turn that was taken, with the state before it: none in a conversation's first. */
export interface Observation {
  readonly before: CaseState | undefined
  readonly turn: Turn
}

export interface TurnParts {
  readonly conversations: ConversationStore
  readonly ports: Ports
  /** Hears of every activity once, after its turn was saved; must not throw. */
  readonly metrics?: (observation: Observation) => void
  /** Hears of every turn of a conversation that people may have to do with, after it was saved; must not throw. */
  readonly talking?: (conversation: string) => void
  /** How long a turn may take with everything that it asks of the world; left out, there is no end to it. */
  readonly time?: TurnTime
}

interface Instance {
  readonly conversations: Conversations
  readonly ports: Ports
  readonly metrics: TurnParts['metrics']
  readonly talking: TurnParts['talking']
}

/** The turn has to be taken again, on what storage says now. */
type Again = 'again'

/**
 * The turn protocol of DESIGN section 5: one read, one conditional write, then the replies. Where this instance wrote the
 * last version it does not even read: the write finds out when another one has written since. A lost race runs the turn
 * again on the fresh state; a second delivery gets the first one's replies. Effects run between two writes, keyed by the
 * case, so that a crash in the middle is mended by the next delivery.
 */
export function createTakeTurn(parts: TurnParts): TakeTurn {
  const { conversations, ports, metrics, talking, time } = parts
  const own = createConversations(conversations, ports)
  return async (address, received) => {
    const instance = { conversations: own, ports: portsOfTurn(ports, time), metrics, talking }
    const inbound = { ...received, activityId: address.activityId }
    let loaded = recall(own, address, inbound) ?? (await own.load(address.conversation))
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      const replies = await tryTurn(instance, { address, inbound }, loaded)
      if (replies !== 'again') return replies
      const lost = loaded.conversation?.state
      loaded = await own.load(address.conversation)
      await dropStray(ports.vault, inbound, { lost, now: loaded.conversation?.state })
    }
    throw new OnboardingError('storage.conflict', 'the conversation row kept changing')
  }
}

/** The protected input fills the vault before the row is written: only in a case that is the present one for sure. */
function recall(own: Conversations, address: TurnAddress, inbound: Inbound): Loaded | undefined {
  return inbound.submit?.action === 'secret' ? undefined : own.recall(address.conversation)
}

async function tryTurn(
  instance: Instance,
  heard: Heard,
  loaded: Loaded,
): Promise<readonly Reply[] | Again> {
  if (loaded.conversation?.owed !== undefined) {
    await pay(instance, heard.address, loaded)
    return 'again'
  }
  const answered = answeredBefore(instance.ports, heard, loaded.conversation)
  // An answer that writes nothing cannot find out that it is out of date.
  if (answered !== undefined) return loaded.recalled ? 'again' : answered
  return loaded.conversation?.finishingFor === undefined
    ? answerNow(instance, heard, loaded)
    : finishFirst(instance, heard.address, loaded)
}

async function answerNow(
  instance: Instance,
  heard: Heard,
  loaded: Loaded,
): Promise<readonly Reply[] | Again> {
  const { address, inbound } = heard
  const before = loaded.conversation
  const turn = await hearMessage(instance.ports, heard, loaded)
  const handled = handledBefore(before, turn)
  const conversation: Conversation = { ...keptBeside(before), state: turn.state, handled }
  const save = { address, etag: loaded.etag, before: before?.state }
  return turn.state.finishing === undefined
    ? saveHandled(instance, save, { conversation, turn })
    : claimAndCarryOut(instance, save, { conversation, inbound, owed: owedBy(turn) })
}

interface Confirmed {
  readonly conversation: Conversation
  readonly inbound: Inbound
  readonly owed?: Owed | undefined
}

/** Writes down what is going to be done before it is done. */
async function claimAndCarryOut(
  instance: Instance,
  save: Save,
  confirmed: Confirmed,
): Promise<readonly Reply[] | Again> {
  const { address, etag } = save
  const { owed } = confirmed
  const finishingFor = { id: address.activityId, inbound: confirmed.inbound }
  const claimed = await instance.conversations.save(
    address.conversation,
    { ...confirmed.conversation, finishingFor, ...(owed && { owed }) },
    etag,
  )
  if (claimed === 'conflict') return 'again'
  await settle(owed, instance.ports)
  return carryOut(instance, { ...save, etag: claimed.etag }, confirmed)
}

interface Save {
  readonly address: TurnAddress
  readonly etag: string | undefined
  readonly before: CaseState | undefined
}

async function saveHandled(
  instance: Instance,
  { address, etag, before }: Save,
  { conversation, turn }: { readonly conversation: Conversation; readonly turn: Turn },
): Promise<readonly Reply[] | Again> {
  const replies = turn.silent === true ? [] : [turn.reply]
  const owed = owedBy(turn)
  const handled = withHandled(conversation, { id: address.activityId, replies })
  const row: Conversation = {
    ...rowOf(conversation, turn, address),
    handled,
    ...(owed && { owed }),
  }
  const saved = await instance.conversations.save(address.conversation, row, etag)
  if (saved === 'conflict') return 'again'
  report(instance, { before, turn }, address)
  if (owed !== undefined) {
    await pay(instance, address, { conversation: row, ...saved })
  }
  return replies
}

/** Whoever counts hears of it, and whoever looks after people's talks. */
function report({ metrics, talking }: Instance, seen: Observation, { conversation }: TurnAddress) {
  if (seen.turn.beside !== true) metrics?.(seen)
  if (seen.turn.state.talk !== undefined) talking?.(conversation)
}

/** Does what a turn led to, and writes down that it is done. */
async function pay(
  { conversations, ports }: Instance,
  { conversation: name }: TurnAddress,
  { conversation, etag }: Loaded,
): Promise<void> {
  if (conversation === undefined) return
  const { owed, ...rest } = conversation
  await settle(owed, ports)
  // Whoever was faster has done it too.
  await conversations.save(name, rest, etag)
}

async function carryOut(
  instance: Instance,
  save: Save,
  { conversation, inbound }: Confirmed,
): Promise<readonly Reply[] | Again> {
  const { joining, finishing } = conversation.state
  if (finishing === 'move' && joining !== undefined) {
    return takeOver(instance, save, { conversation, inbound, joining })
  }
  const turn = await finish(conversation.state, inbound, instance.ports)
  return saveHandled(instance, save, { conversation, turn })
}

/** The case of another conversation goes on in this one (CH-07). */
async function takeOver(
  instance: Instance,
  save: Save,
  { conversation, inbound, joining }: Confirmed & { readonly joining: Joining },
): Promise<readonly Reply[] | Again> {
  const { state } = conversation
  const fetching = { joining, to: save.address.conversation, channel: state.channel }
  const fetched = await fetchCase(instance, fetching)
  if (fetched === 'again') return 'again'
  if (fetched === 'gone') {
    const turn = arriveEmptyHanded(state, inbound, instance.ports)
    return saveHandled(instance, save, { conversation, turn })
  }
  if ('unfinished' in fetched) return finishThere(instance, joining, fetched.unfinished)
  const { ports } = instance
  const turn = arrive(carryOver(resumeCase(fetched.state, ports), state), inbound, ports)
  const replies = await saveHandled(
    instance,
    { ...save, before: fetched.state },
    { conversation, turn },
  )
  if (replies !== 'again') await fetched.release()
  return replies
}

/** What was confirmed over there is carried out before the case leaves. */
async function finishThere(
  instance: Instance,
  { transfer }: Joining,
  loaded: Loaded,
): Promise<Again> {
  const { owed, finishingFor } = loaded.conversation ?? {}
  const there = { conversation: transfer.conversation, activityId: finishingFor?.id ?? '' }
  if (owed === undefined) await finishFirst(instance, there, loaded)
  else await pay(instance, there, loaded)
  return 'again'
}

/** An earlier turn confirmed and then stopped half-way: its effects are finished before anything else is heard. */
async function finishFirst(
  instance: Instance,
  address: TurnAddress,
  { conversation, etag }: Loaded,
): Promise<readonly Reply[] | Again> {
  if (conversation?.finishingFor === undefined) return 'again'
  const { id, inbound } = conversation.finishingFor
  const save = { address: { ...address, activityId: id }, etag, before: conversation.state }
  const replies = await carryOut(instance, save, { conversation, inbound })
  // The same delivery gets its replies; any other one is now heard on the finished state.
  return id === address.activityId ? replies : 'again'
}
