import { formatDay, formatTime } from '../../locales/format.ts'
import { callBackReason, offeredTimes } from '../../onboarding/call-backs/call-back.ts'
import type { CallTime } from '../../onboarding/call-backs/call-time.ts'
import { localTime } from '../../onboarding/calendar/opening.ts'
import type { Option } from '../../onboarding/case-state.ts'
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

const knownPhones = ['contact.phone', 'person.phone'] as const

function phoneOptions(draft: Draft): readonly Option[] {
  const { answers } = draft.state
  const show = showContext(draft.state, draft.ports.profile)
  const known = knownPhones.flatMap((key) => answers[key]?.value ?? [])
  return known.flatMap((value) =>
    typeof value === 'string'
      ? [{ title: showValue('contact.phone', value, show), value: `phone:${value}` }]
      : [],
  )
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

/** Promises the call: it waits in the queue until the end of the time, and the number lies in the conversation alone. */
export function promiseCall(draft: Draft, phone: string): void {
  const time = draft.state.arranging?.time
  if (time === undefined) return
  const { caseId, reference, conversation, language } = draft.state
  clear(draft, 'arranging')
  update(draft, { callBack: { ...time, phone } })
  queueReview(draft, callBackReason(time), time.until)
  draft.talks.push({ caseId, reference, conversation, at: draft.at })
  const [from, until] = [new Date(time.from), new Date(time.until)]
  const when = words(draft)('person.callBack.moment', {
    date: formatDay(from, language),
    from: formatTime(from, language),
    until: formatTime(until, language),
  })
  const shown = showValue('contact.phone', phone, showContext(draft.state, draft.ports.profile))
  tell(draft, 'person.callBack.done', { phone: shown, when, reference })
}
