import { tell, update, type Draft } from '../draft.ts'
import { asksOf, nextStep } from '../next-step.ts'
import { kindOf } from '../understanding/words/field-keys.ts'
import type { Fill, Understanding } from '../understanding/understanding.ts'
import { callMoment, noteOf, promiseCall, shownPhone } from './arrange-call.ts'
import { readCall } from './said-call.ts'

/** Where nobody has told yet who is to become a customer. */
const beginnings: ReadonlySet<string> = new Set(['country', 'customerType', 'company.number'])

/** A call is promised and still to come. */
export const isPromised = ({ state: { callBack }, at }: Draft): boolean =>
  callBack !== undefined && callBack.until > at

/** What is asked, or will be when the call has been arranged. */
export function isBeginning({ state, ports }: Draft): boolean {
  const { arranging: _call, ...rest } = state
  const isKnown = state.answers['company.number'] !== undefined
  return !isKnown && beginnings.has(asksOf(nextStep(rest, ports.profile)))
}

/**
 * Whoever came about something else, or is to be called before anything is known of them, is not asked again to become a
 * customer; what they say of one is heard all the same.
 */
export function restsNow(draft: Draft): boolean {
  const { state, understood, command, goesOn } = draft
  if (goesOn === true || state.finished !== undefined) return false
  const waits = state.otherMatter !== undefined || isPromised(draft)
  const isSilent = command === undefined || command === 'human'
  return waits && isSilent && isBeginning(draft) && Object.keys(understood).length === 0
}

/** A number with a name, and where it is of: nothing by which anybody becomes a customer. */
export const isOfCaller = ({ key }: Fill): boolean =>
  kindOf(key) === 'phone' || key === 'contact.name' || key === 'person.name'

/** Whether it is the same number, of another country: "det er norsk, ikke dansk". */
const isSameElsewhere = (one: string, other: string): boolean =>
  one !== other && one.slice(-8) === other.slice(-8)

function callOn(draft: Draft, phone: string): void {
  const { callBack } = draft.state
  if (callBack === undefined) return
  const { from, until, note } = callBack
  update(draft, { arranging: { time: { from, until }, ...(note === undefined ? {} : { note }) } })
  promiseCall(draft, phone)
}

/** The number that a message says of the call that is promised. */
function numberIn(draft: Draft, { command, fills }: Understanding): string | undefined {
  if (!isPromised(draft) || command !== undefined) return undefined
  const isOf = fills.every((fill) => fill.key === 'country' || isOfCaller(fill))
  return isOf ? readCall(draft).phone : undefined
}

/** The number that is to be called, said once more or put right. `false`: nothing is said of it. */
export function hearNumberOfCall(draft: Draft, said: Understanding): boolean {
  const before = draft.state.callBack?.phone
  const phone = numberIn(draft, said)
  if (phone === undefined || before === undefined) return false
  const isOwn = isBeginning(draft)
  if (!isOwn && !isSameElsewhere(phone, before)) return false
  if (phone === before) tellStands(draft)
  else callOn(draft, phone)
  return isOwn
}

export function tellStands(draft: Draft): void {
  const { callBack } = draft.state
  if (callBack === undefined) return
  const when = callMoment(draft.state, callBack)
  tell(draft, 'person.callBack.stands', { phone: shownPhone(draft, callBack.phone), when })
}

/** What is said to somebody who is to be called, and is no answer, is for whoever calls. `false`: nobody is to be called. */
export function noteForCall(draft: Draft): boolean {
  const { callBack } = draft.state
  if (callBack === undefined || !isPromised(draft) || !isBeginning(draft)) return false
  const note = [callBack.note, noteOf(draft)].filter((one) => one !== undefined).join('\n')
  update(draft, { callBack: { ...callBack, note } })
  tell(draft, 'person.callBack.passedOn')
  return true
}
