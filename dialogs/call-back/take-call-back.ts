import type { CallTime } from '../../onboarding/call-backs/call-time.ts'
import { present } from '../../onboarding/present.ts'
import { clear, tell, update, type Draft } from '../draft.ts'
import { chosen } from '../flows/options.ts'
import { deskValues, queueReview } from '../flows/hand-over.ts'
import { hear, hearCommand } from '../hear.ts'
import { asksOf, nextStep } from '../next-step.ts'
import { kindOf } from '../understanding/words/field-keys.ts'
import { readMessage } from '../understanding/message.ts'
import { listed } from '../understanding/words/canonical.ts'
import { negations } from '../understanding/words/word-lists.ts'
import { wordsOf } from '../understanding/words/words-of.ts'
import { dropsCall } from '../understanding/talk/taken-back.ts'
import type { Topic } from '../understanding/understanding.ts'
import { understand } from '../understanding/understand.ts'
import { contextOf } from '../understanding-context.ts'
import {
  dropCallBack,
  knownPhones,
  promiseCall,
  settleCall,
  type SaidOfCall,
} from './arrange-call.ts'
import type { SaidTime } from './read-call-time.ts'
import { readCall, type SaidCall } from './said-call.ts'

const leaving: ReadonlySet<string | undefined> = new Set(['skip', 'cancel', 'no'])

/** After so many misses nobody is asked any further (UX-23). */
const mostMisses = 3

const isOver = ({ at }: Draft, { until }: Pick<CallTime, 'until'>): boolean => until <= at

/** A button may be older than the time that it names: that is asked for anew. */
function takeTime(draft: Draft, time: CallTime): void {
  if (isOver(draft, time)) miss(draft)
  else settleCall(draft, { time })
}

/** "ja", "det passer": the one time that was offered in place of another one. */
function offered(draft: Draft): CallTime | undefined {
  const { arranging } = draft.state
  if (arranging?.time !== undefined || arranging?.offered === undefined) return undefined
  const { assent, fills } = understand(draft.inbound.text, contextOf(draft))
  return assent === 'yes' && fills.length === 0 ? arranging.offered : undefined
}

function takeOption(draft: Draft): boolean {
  const value = chosen(draft)?.value ?? ''
  const [, from, until] = /^call:(\S+)\/(\S+)$/.exec(value) ?? []
  if (from !== undefined && until !== undefined) takeTime(draft, { from, until })
  else if (value.startsWith('phone:')) promiseCall(draft, value.slice('phone:'.length))
  else if (value === 'nocall') dropCallBack(draft)
  else return false
  return true
}

/** When it may be; at the question of the number an hour alone is rather part of one. */
function whenOf(draft: Draft, { time, closed, phone, saysDay }: SaidCall): SaidTime {
  const isAsked = draft.state.arranging?.time === undefined
  return isAsked || saysDay || phone !== undefined ? present({ time, closed }) : {}
}

/** When and on which number, both at once where both are said. */
function takeWords(draft: Draft): boolean {
  const call = readCall(draft)
  const phone = call.phone ?? agreedPhone(draft)
  const said = { ...whenOf(draft, call), ...present({ phone, note: call.note }) }
  return Object.keys(said).length === 0 ? takeOffered(draft) : settled(draft, said)
}

function takeOffered(draft: Draft): boolean {
  const time = offered(draft)
  return time !== undefined && settled(draft, { time })
}

/** Whoever leaves with it goes. */
function settled(draft: Draft, said: SaidOfCall): boolean {
  settleCall(draft, said)
  if (draft.state.arranging === undefined && isLeaving(draft)) draft.leavesOff = true
  return true
}

const numbers = listed('nummer nummeret numret nr number samme samma same')
const partings: ReadonlySet<Topic | undefined> = new Set<Topic>(['thanks', 'goodbye'])

/** "det nummer jeg skrev", "that number", and a yes; whoever thanks and goes has said all there is. */
function agrees(draft: Draft): boolean {
  const { text } = draft.inbound
  const { assent, digression, command } = understand(text, contextOf(draft))
  if (assent === 'no' || command !== undefined) return false
  const words = wordsOf(readMessage(text).tokens)
  const isNamed =
    words.some((word) => numbers.has(word)) && !words.some((word) => negations.has(word))
  if (isNamed) return true
  return !/\d/.test(text) && (assent === 'yes' || partings.has(digression?.topic))
}

/** "yes", "that number, after three", "thanks, bye": the one number that there is, where it is asked for. */
function agreedPhone(draft: Draft): string | undefined {
  const [phone, ...others] = knownPhones(draft)
  const isAsked = draft.state.arranging?.time !== undefined
  return isAsked && others.length === 0 && agrees(draft) ? phone : undefined
}

const isLeaving = (draft: Draft): boolean =>
  understand(draft.inbound.text, contextOf(draft)).digression?.topic === 'goodbye'

function wantsOut(draft: Draft): boolean {
  const { command, assent } = understand(draft.inbound.text, contextOf(draft))
  const isLeft = leaving.has(command?.name) || assent === 'no' || isLeaving(draft)
  return isLeft || dropsCall(draft.inbound.text)
}

/** Whoever wanted a call and is not understood still hears from us: nobody is told that nobody calls. */
function miss(draft: Draft): void {
  draft.missed = true
  if (draft.state.open.attempt < mostMisses) return
  clear(draft, 'arranging')
  queueReview(draft, 'asked-for-a-person')
  tell(draft, 'messages.lookup.reachUs', deskValues(draft))
}

/** Nobody can be called at a time that went by before the number came: the time is asked for again. */
function dropPastTime(draft: Draft): boolean {
  const { time } = draft.state.arranging ?? {}
  if (time === undefined || !isOver(draft, time)) return false
  update(draft, { arranging: present({ phone: draft.state.arranging?.phone }) })
  return true
}

/** No call; whoever says goodbye with it goes. */
function leaveOut(draft: Draft): void {
  dropCallBack(draft)
  if (isLeaving(draft)) draft.leavesOff = true
}

/** An answer to what the form asks goes there: the call is forgotten. */
async function hearAnswer(draft: Draft): Promise<boolean> {
  const { fills } = understand(draft.inbound.text, contextOf(draft))
  if (fills.every(({ key }) => kindOf(key) === 'phone')) return false
  dropCallBack(draft)
  const asks = asksOf(nextStep(draft.state, draft.ports.profile))
  update(draft, { open: { asks, attempt: 0, options: [] } })
  await hear(draft, false)
  return true
}

/** A customer who wants to be called says when and where, or thinks better of it; commands are heard all the same. */
export async function takeCallBack(draft: Draft): Promise<void> {
  if (draft.inbound.kind === 'start' || draft.inbound.submit !== undefined) return
  // What was said to the question of the number says no time.
  const isLate = dropPastTime(draft)
  if (!isLate && (takeOption(draft) || takeWords(draft))) return
  await hearElse(draft)
}

async function hearElse(draft: Draft): Promise<void> {
  if (wantsOut(draft)) leaveOut(draft)
  else if (!(await hearAnswer(draft)) && !(await hearCommand(draft))) miss(draft)
}
