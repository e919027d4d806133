import { formatDay, formatTime } from '../../locales/format.ts'
import { callBackReason, offeredTimes } from '../../onboarding/call-backs/call-back.ts'
import type { CallTime } from '../../onboarding/call-backs/call-time.ts'
import { localTime } from '../../onboarding/calendar/opening.ts'
import type { CaseState, Option } from '../../onboarding/case-state.ts'
import { present } from '../../onboarding/present.ts'
import { textValue } from '../../onboarding/text-value.ts'
import { speaker } from '../../locales/words.ts'
import { circumstances } from '../../onboarding/circumstances.ts'
import { calendarOf } from '../../onboarding/review/due-at.ts'
import { clear, tell, update, words, type Draft } from '../draft.ts'
import { openingHours, queueReview } from '../flows/hand-over.ts'
import type { Question } from '../question.ts'
import { showValue } from '../show-value.ts'
import { showContext } from '../summary.ts'
import type { CallTimeContext } from './read-call-time.ts'

const mostOffered = 4
const dayMs = 24 * 60 * 60 * 1000

/** Whose calendar and clock the call goes by. */
export function callContext({ state, ports: { profile }, at }: Draft): CallTimeContext {
  const { country } = circumstances(state.answers, profile)
  return { now: new Date(at), country: calendarOf(country, profile), hours: profile.desk }
}

/** The customer wants to be called: when, then on which number. */
export function startCallBack(draft: Draft): void {
  draft.command = 'human'
  update(draft, { arranging: {} })
}

export function dropCallBack(draft: Draft): void {
  clear(draft, 'arranging')
  tell(draft, 'person.callBack.dropped')
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

function timeTitle(draft: Draft, { from, until }: CallTime): string {
  const { language } = draft.state
  const { now, country } = callContext(draft)
  const dateIn = (moment: number) => localTime(moment, country).date
  const start = new Date(from)
  const values = {
    from: formatTime(start, language),
    until: formatTime(new Date(until), language),
    day: capital(formatDay(start, language)),
  }
  const say = words(draft)
  const date = dateIn(start.getTime())
  if (date === dateIn(now.getTime())) return say('person.callBack.today', values)
  return date === dateIn(now.getTime() + dayMs)
    ? say('person.callBack.tomorrow', values)
    : say('person.callBack.onDay', values)
}

const phoneKeys = ['contact.phone', 'person.phone'] as const

/** Numbers that the customer gave, and the one that was to be called before. */
export function knownPhones({ state: { answers, callBack } }: Draft): readonly string[] {
  const given = phoneKeys.map((key) => textValue(answers[key]?.value))
  return [...new Set([...given, callBack?.phone ?? ''])].filter((phone) => phone !== '')
}

function phoneOptions(draft: Draft): readonly Option[] {
  return knownPhones(draft).map((phone) => ({
    title: shownPhone(draft, phone),
    value: `phone:${phone}`,
  }))
}

function timeOptions(draft: Draft): readonly Option[] {
  const { now, ...context } = callContext(draft)
  return offeredTimes(now, { ...context, count: mostOffered }).map((time) => ({
    title: timeTitle(draft, time),
    value: `call:${time.from}/${time.until}`,
  }))
}

/** What is asked for a call: the time first. */
export function callBackQuestion(draft: Draft): Question {
  const say = words(draft)
  const no = { title: say('person.callBack.no'), value: 'nocall' }
  const isAgain = draft.missed
  if (draft.state.arranging?.time === undefined) {
    const line = isAgain
      ? say('person.callBack.whenAgain', openingHours(draft))
      : say('person.callBack.when')
    return { lines: [line], options: [...timeOptions(draft), no] }
  }
  const line = say(isAgain ? 'person.callBack.phoneAgain' : 'person.callBack.phone')
  return { lines: [line], options: [...phoneOptions(draft), no] }
}

/** What was said of the call so far: with a time and a number it is promised, else the other is asked for. */
export function settleCall(draft: Draft, said: NonNullable<CaseState['arranging']>): void {
  const { time, phone } = { ...draft.state.arranging, ...present(said) }
  update(draft, { arranging: present({ time, phone }) })
  if (time !== undefined && phone !== undefined) promiseCall(draft, phone)
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
  const time = draft.state.arranging?.time
  if (time === undefined) return
  const { caseId, reference, conversation } = draft.state
  clear(draft, 'arranging')
  update(draft, { callBack: { from: time.from, until: time.until, phone } })
  queueReview(draft, callBackReason(time), time.until)
  draft.talks.push({ caseId, reference, conversation, at: draft.at })
  const when = callMoment(draft.state, time)
  tell(draft, 'person.callBack.done', { phone: shownPhone(draft, phone), when, reference })
}
