import { concealed, withoutLoose } from '../../onboarding/call/conceal.ts'
import { park, type ParkProblem } from '../../onboarding/call/parking.ts'
import { formatDate, formatTime } from '../../locales/format.ts'
import { tell, type Draft } from '../draft.ts'
import { emptyCase } from '../empty-case.ts'
import { callIn, changeCall, clearCall } from './call-draft.ts'
import { colleague } from './colleagues.ts'

interface Parking {
  readonly callBackAt: string
  readonly note?: string
}

const isProblem = (result: ReturnType<typeof park>): result is ParkProblem =>
  typeof result === 'string'

/** Rests until it is time to call back (CA-09). */
export function parkCall(draft: Draft, { callBackAt, note }: Parking): void {
  const { staff: by = '', ports, state } = draft
  const parked = park({ callBackAt, note, by, now: ports.now() })
  if (isProblem(parked)) {
    tell(draft, `calls.told.park.${parked}`)
    return
  }
  const time = new Date(parked.callBackAt)
  clearCall(draft, 'given')
  changeCall(draft, { parked })
  tell(draft, 'calls.told.parked', {
    date: formatDate(time, state.language),
    time: formatTime(time, state.language),
    until: formatDate(new Date(parked.expiresAt), state.language),
  })
}

/** The customer is on the phone again; whoever answers may be somebody else (CA-07). */
export function resumeCall(draft: Draft): void {
  clearCall(draft, 'parked', 'given', 'agreed', 'reached')
  draft.state = withoutLoose(draft.state)
  changeCall(draft, concealed(callIn(draft), draft.state))
  tell(draft, 'calls.told.resumed')
}

/** A colleague goes on; notices, answers and reasons stay with the call (CA-11). */
export function passCall(draft: Draft, to: string): void {
  const call = callIn(draft)
  const next = colleague(draft.ports.profile, to)
  if (next === undefined) {
    tell(draft, 'calls.told.noColleague')
    return
  }
  if (next.id === call.owner) return
  const { staff: by = '', at } = draft
  changeCall(draft, { owner: next.id, passed: [...call.passed, { to: next.id, by, at }] })
  tell(draft, 'calls.told.passed', { name: next.name })
}

/** The customer does not want to go on: nothing of what was said is kept but that it is deleted. */
export function dropCall(draft: Draft): void {
  const { state, at, staff: by = '' } = draft
  const { id, language, staffLanguage, owner, started } = callIn(draft)
  draft.forgets = true
  draft.forgotten.push(state.caseId)
  for (const key of Object.keys(state.answers)) draft.understood[key] = null
  const nothing = { passed: [], skipped: {}, concealed: [], matched: {} }
  const call = { id, language, staffLanguage, owner, started, ...nothing, dropped: { by, at } }
  draft.state = { ...emptyCase(draft), notices: state.notices, call }
  tell(draft, 'calls.told.dropped')
}
