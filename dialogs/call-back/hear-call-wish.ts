import type { Command } from '../../onboarding/vocabulary.ts'
import type { Draft } from '../draft.ts'
import { dropsCall } from '../understanding/talk/taken-back.ts'
import type { Understanding } from '../understanding/understanding.ts'
import { dropPromised, settleCall, startCallBack } from './arrange-call.ts'
import { hearNumberOfCall, isBeginning, isOfCaller, isPromised, tellStands } from './booked-call.ts'
import { callWishIn } from './call-wish.ts'
import { wantsCall } from './offer-call-back.ts'
import { readCall, type SaidCall } from './said-call.ts'

const beside: ReadonlySet<Command | undefined> = new Set<Command | undefined>([
  undefined,
  'human',
  'yes',
  'no',
  'move',
  'cancel',
  'skip',
])

/** Values that are none of a call are answers, and the wish beside them is one for a person. */
const isAlone = ({ fills, command }: Understanding): boolean =>
  beside.has(command?.name) && fills.every(isOfCaller)

const isOffered = ({ state: { open, otherMatter } }: Draft): boolean =>
  otherMatter !== undefined || open.options.some(({ value }) => value === wantsCall)

/** Where a number with a name may be nothing but the answer: "ring mig på 20 12 34 56, Lars Holm". */
const mayAnswer = (draft: Draft, { command, digression }: Understanding): boolean =>
  !isBeginning(draft) && command?.name !== 'human' && digression?.topic !== 'otherMatter'

/**
 * A number without a day may be nothing but the answer: "ring mig på 20 12 34 56". A day makes it a call; so does the offer of one
 * just before, and a wish without any number.
 */
function isWished(draft: Draft, said: Understanding, { phone, saysDay }: SaidCall): boolean {
  const wish = callWishIn(draft.inbound.text)
  if (wish === undefined) return false
  if (isOffered(draft) || saysDay || wish === 'asked') return true
  return wish === 'direct' && (phone === undefined || !mayAnswer(draft, said))
}

/** Nothing else is made of the message; of a day that is said, nothing else can be. */
const isOnlyCall = ({ digression, command }: Understanding, { saysDay }: SaidCall): boolean =>
  saysDay || (digression === undefined && command === undefined)

/** "ja tak", a number: whoever came about something else is asked whether we may call. */
function saysYes({ state }: Draft, { assent }: Understanding, { phone }: SaidCall): boolean {
  const isAsked = state.otherMatter !== undefined && state.callBack === undefined
  return isAsked && (assent === 'yes' || phone !== undefined)
}

/** "ja tak", "mandag formiddag": said to the offer of a call, where nothing else is asked that it could answer. */
function takesOffer(draft: Draft, said: Understanding, call: SaidCall): boolean {
  if (!isBeginning(draft) || !(isOffered(draft) || isPromised(draft))) return false
  const saysWhen = call.time !== undefined || call.closed !== undefined
  return isOnlyCall(said, call) && (saysWhen || saysYes(draft, said, call))
}

const saysNothing = ({ time, closed, phone }: SaidCall): boolean =>
  [time, closed, phone].every((part) => part === undefined)

/** "jeg har jo avtalt at dere ringer": nothing of it is to be another one. */
function hearAgain(draft: Draft): boolean {
  if (callWishIn(draft.inbound.text) === 'bare') return false
  tellStands(draft)
  return true
}

/** Somebody wants to be called: when and where is taken from the same message, and what it leaves out is asked. `false`: nobody does. */
function hearCallWish(draft: Draft, said: Understanding): boolean {
  if (draft.staff !== undefined || !isAlone(said)) return false
  const call = readCall(draft)
  if (!isWished(draft, said, call) && !takesOffer(draft, said, call)) return false
  if (isPromised(draft) && saysNothing(call)) return hearAgain(draft)
  startCallBack(draft)
  settleCall(draft, call)
  return true
}

/** A call that is wished for, or whose number is spoken of. `false`: nothing of one. */
export const hearCall = (draft: Draft, said: Understanding): boolean =>
  (dropsCall(draft.inbound.text) && dropPromised(draft)) ||
  hearCallWish(draft, said) ||
  hearNumberOfCall(draft, said)
