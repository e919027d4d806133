import { formatDay, formatTime, formatWeekday } from '../../locales/format.ts'
import { localTime } from '../../onboarding/calendar/opening.ts'
import { offeredTimes } from '../../onboarding/call-backs/call-back.ts'
import type { CallTime } from '../../onboarding/call-backs/call-time.ts'
import type { Option } from '../../onboarding/case-state.ts'
import { words, type Draft } from '../draft.ts'
import { openingHours } from '../flows/hand-over.ts'
import type { Question } from '../question.ts'
import { callContext, callMoment, knownPhones, shownPhone } from './arrange-call.ts'

const mostOffered = 4
const dayMs = 24 * 60 * 60 * 1000

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

function phoneOptions(draft: Draft): readonly Option[] {
  return knownPhones(draft).map((phone) => ({
    title: shownPhone(draft, phone),
    value: `phone:${phone}`,
  }))
}

/** What may be had: the time that is offered in place of one at which nobody works stands first. */
function offers(draft: Draft): readonly CallTime[] {
  const { now, ...context } = callContext(draft)
  const own = draft.state.arranging?.offered
  const times = offeredTimes(now, { ...context, count: mostOffered })
  return own === undefined ? times : [own, ...times.filter(({ from }) => from !== own.from)]
}

const timeOptions = (draft: Draft): readonly Option[] =>
  offers(draft).map((time) => ({
    title: timeTitle(draft, time),
    value: `call:${time.from}/${time.until}`,
  }))

/** A working day, for the example. */
function exampleDay(draft: Draft): string {
  const { now, ...context } = callContext(draft)
  const last = offeredTimes(now, { ...context, count: mostOffered }).at(-1)
  return formatWeekday(new Date(last?.from ?? draft.at), draft.state.language)
}

/** When: asked the first time, once more with the hours, or not at all where one time is offered. */
function whenLines(draft: Draft): readonly string[] {
  const say = words(draft)
  if (draft.missed) return [say('person.callBack.whenAgain', openingHours(draft))]
  const offered = draft.state.arranging?.offered
  if (offered === undefined) return [say('person.callBack.when', { day: exampleDay(draft) })]
  const when = callMoment(draft.state, offered)
  return draft.lines.length > 0 ? [] : [say('person.callBack.suits', { when })]
}

/** What is asked for a call: the time first. */
export function callBackQuestion(draft: Draft): Question {
  const say = words(draft)
  const no = { title: say('person.callBack.no'), value: 'nocall' }
  if (draft.state.arranging?.time === undefined)
    return { lines: whenLines(draft), options: [...timeOptions(draft), no] }
  const line = say(draft.missed ? 'person.callBack.phoneAgain' : 'person.callBack.phone')
  return { lines: [line], options: [...phoneOptions(draft), no] }
}
