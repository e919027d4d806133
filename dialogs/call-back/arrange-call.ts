import { formatDay, formatTime } from '../../locales/format.ts'
import { callBackReason } from '../../onboarding/call-backs/call-back.ts'
import type { Arranging, CallTime } from '../../onboarding/call-backs/call-time.ts'
import { localTime } from '../../onboarding/calendar/opening.ts'
import type { CaseState } from '../../onboarding/case-state.ts'
import { withoutNationalNumbers } from '../../onboarding/national-numbers.ts'
import { present } from '../../onboarding/present.ts'
import { textValue } from '../../onboarding/text-value.ts'
import { speaker } from '../../locales/words.ts'
import { circumstances } from '../../onboarding/circumstances.ts'
import { calendarOf } from '../../onboarding/review/due-at.ts'
import { clear, tell, update, type Draft } from '../draft.ts'
import { queueReview } from '../flows/hand-over.ts'
import { showValue } from '../show-value.ts'
import { showContext } from '../summary.ts'
import type { CallTimeContext, SaidTime } from './read-call-time.ts'

const dayMs = 24 * 60 * 60 * 1000

/** Whose calendar and clock the call goes by. */
export function callContext({ state, ports: { profile }, at }: Draft): CallTimeContext {
  const { country } = circumstances(state.answers, profile)
  return { now: new Date(at), country: calendarOf(country, profile), hours: profile.desk }
}

/** The customer wants to be called: when, then on which number. */
export function startCallBack(draft: Draft): void {
  draft.command = 'human'
  update(draft, { arranging: present({ note: draft.state.otherMatter }) })
}

export function dropCallBack(draft: Draft): void {
  clear(draft, 'arranging')
  tell(draft, 'person.callBack.dropped')
}

/** A call that was promised is not made: the queue lets it go. `false`: none was. */
export function dropPromised(draft: Draft): boolean {
  const { callBack, caseId } = draft.state
  if (callBack === undefined || callBack.until <= draft.at) return false
  draft.settled.push({ caseId, reasons: [callBackReason(callBack)] })
  clear(draft, 'callBack')
  dropCallBack(draft)
  return true
}

const phoneKeys = ['contact.phone', 'person.phone'] as const

/** Numbers that the customer gave, and the one that was to be called before. */
export function knownPhones({ state: { answers, callBack } }: Draft): readonly string[] {
  const given = phoneKeys.map((key) => textValue(answers[key]?.value))
  return [...new Set([...given, callBack?.phone ?? ''])].filter((phone) => phone !== '')
}

/** Where whoever came about something else gave one number, it is theirs; and so is the one that we call already. */
function surePhone(draft: Draft): string | undefined {
  const { callBack, otherMatter } = draft.state
  if (callBack !== undefined) return callBack.phone
  const [phone, ...others] = knownPhones(draft)
  return otherMatter !== undefined && others.length === 0 ? phone : undefined
}

/** A day on which nobody works is said to be one, and the next one is offered. */
function tellClosed(draft: Draft, { date, next }: NonNullable<SaidTime['closed']>): void {
  const { now, country } = callContext(draft)
  const day = formatDay(new Date(`${date}T12:00:00Z`), draft.state.language)
  const when = callMoment(draft.state, next)
  const dateIn = (moment: number) => localTime(moment, country).date
  if (date === dateIn(now.getTime())) tell(draft, 'person.callBack.closedToday', { when })
  else if (date === dateIn(now.getTime() + dayMs))
    tell(draft, 'person.callBack.closedTomorrow', { day, when })
  else tell(draft, 'person.callBack.closedDay', { day: capitalIn(draft, day), when })
}

/** The sentence begins with the day everywhere but in English. */
const capitalIn = ({ state }: Draft, day: string): string =>
  state.language === 'en' ? day : day.charAt(0).toUpperCase() + day.slice(1)

export interface SaidOfCall extends SaidTime {
  readonly phone?: string
  readonly note?: string
}

/** What is known of the call with what was just said; a day on which nobody works takes the place of the time that stood there. */
function arranged(before: Arranging, { closed, ...said }: SaidOfCall): Arranging {
  const standing = closed === undefined ? before : { ...before, time: undefined }
  const { time, phone } = { ...standing, ...present(said) }
  const offered = time === undefined ? (closed?.next ?? before.offered) : undefined
  return present({ time, phone, note: before.note ?? said.note, offered })
}

/** What was said of the call so far: with a time and a number it is promised, else the other is asked for. */
export function settleCall(draft: Draft, said: SaidOfCall): void {
  const arranging = arranged(draft.state.arranging ?? {}, said)
  update(draft, { arranging })
  if (said.closed !== undefined) tellClosed(draft, said.closed)
  const phone = arranging.phone ?? surePhone(draft)
  if (arranging.time !== undefined && phone !== undefined) promiseCall(draft, phone)
}

/** When the call is, in words. */
export function callMoment({ language }: CaseState, { from, until }: CallTime): string {
  const [start, end] = [new Date(from), new Date(until)]
  return speaker(language)('person.callBack.moment', {
    date: formatDay(start, language),
    from: formatTime(start, language),
    until: formatTime(end, language),
  })
}

export const shownPhone = ({ state, ports }: Draft, phone: string): string =>
  showValue('contact.phone', phone, showContext(state, ports.profile))

/** Promises the call: it waits in the queue until the end of the time, and the number lies in the conversation alone. */
export function promiseCall(draft: Draft, phone: string): void {
  const { time, note } = draft.state.arranging ?? {}
  if (time === undefined) return
  const { caseId, reference, conversation } = draft.state
  clear(draft, 'arranging')
  update(draft, { callBack: { from: time.from, until: time.until, phone, ...present({ note }) } })
  queueReview(draft, callBackReason(time), time.until)
  draft.talks.push({ caseId, reference, conversation, at: draft.at })
  const when = callMoment(draft.state, time)
  tell(draft, 'person.callBack.done', { phone: shownPhone(draft, phone), when, reference })
  if (note !== undefined) tell(draft, 'person.callBack.noted')
}

const longestNote = 300

/** What the customer wrote, as it may be kept for whoever calls (ID-07). */
export const noteOf = ({ inbound, at }: Draft): string =>
  withoutNationalNumbers(inbound.text, { now: new Date(at) })
    .trim()
    .slice(0, longestNote)
