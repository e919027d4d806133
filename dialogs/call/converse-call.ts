import type { CaseState } from '../../onboarding/case-state.ts'
import type { CallInput } from '../../onboarding/call/call-input.ts'
import { planOf } from '../../onboarding/call/plan.ts'
import { mayDo, type StaffChannel } from '../../onboarding/staff/permissions.ts'
import { hintsOf, type Turn } from '../compose.ts'
import { newDraft, tell, update, type Draft } from '../draft.ts'
import type { Inbound } from '../inbound.ts'
import type { Ports } from '../ports.ts'
import { callIn, changeCall, speakToCustomer, speakToStaff } from './call-draft.ts'
import { actionsAt } from './call-actions.ts'
import { callAsks, callOptions } from './call-question.ts'
import { ownerName } from './colleagues.ts'
import { guideOf } from './guide.ts'
import { settleCall } from './settle-call.ts'
import { takeCallInput } from './take-call-input.ts'

/**
 * One step of a guided call, on the same row and by the same flows as a customer's turn. Whoever does not hold the call
 * changes nothing; what makes no sense any more, such as the second press of a button, is answered with where the call stands.
 */
export async function converseCall(
  state: CaseState,
  inbound: Inbound,
  ports: Ports,
): Promise<Turn> {
  const draft = newDraft(state, inbound, ports)
  const { input, staffLanguage } = inbound.call ?? { input: { kind: 'look' } as const }
  const isHolder = mayHold(draft, input)
  if (isHolder && staffLanguage !== undefined) changeCall(draft, { staffLanguage })
  speakToStaff(draft)
  if (isHolder) await take(draft, input)
  else tell(draft, 'calls.told.notYours', { name: ownerName(draft) })
  return composeCall(draft)
}

/** Its owner; a supervisor can take it over. */
function mayHold({ staff, ports, inbound, state }: Draft, input: CallInput): boolean {
  if (staff === undefined) return false
  if (staff === state.call?.owner) return true
  const member = ports.profile.staff.people.find(({ id }) => id === staff)
  const channel: StaffChannel = inbound.channel === 'msteams' ? 'msteams' : 'desk'
  const isTaking = input.kind === 'pass' && input.to === staff
  return isTaking && member !== undefined && mayDo(member, 'call.oversee', channel)
}

async function take(draft: Draft, input: CallInput): Promise<void> {
  if (input.kind === 'look') return
  const { state, ports } = draft
  if (state.moved !== undefined) {
    tell(draft, 'calls.told.withCustomer')
    return
  }
  const plan = planOf(state, callIn(draft), ports.profile)
  if (isStale(draft, input)) {
    tell(draft, 'calls.told.stale')
    return
  }
  if (!actionsAt(plan, state).includes(input.kind)) {
    refuse(draft, input)
    return
  }
  const { moment } = plan
  update(draft, {
    open: { ...state.open, asks: callAsks(moment), options: callOptions(draft, moment) },
  })
  await takeCallInput(draft, input)
  if (draft.state.call?.dropped === undefined) await settleCall(draft, state)
}

/**
 * Going to an item is right from whatever card, and so is taking over from a colleague; anything else was meant for what the
 * card showed (CH-05).
 */
function isStale({ inbound, state, staff }: Draft, { kind }: CallInput): boolean {
  const { revision } = inbound.call ?? {}
  if (revision === undefined || revision === state.revision) return false
  return kind !== 'jump' && staff === state.call?.owner
}

/** Why an input means nothing now. */
function refuse(draft: Draft, input: CallInput): void {
  const { moment, missing } = planOf(draft.state, callIn(draft), draft.ports.profile)
  if (moment.kind === 'notice') tell(draft, 'calls.told.noticeFirst')
  else if (input.kind === 'finish' && missing.length > 0) tell(draft, 'calls.told.stillMissing')
  else if (input.kind === 'give') tell(draft, 'calls.told.noContact')
  else tell(draft, 'calls.told.stale')
}

/** Ends the turn: at rest the case speaks the customer's language, as if they had written it. */
function composeCall(draft: Draft): Turn {
  const { profile } = draft.ports
  const keys = Object.keys(draft.understood).filter((key) => draft.understood[key] !== null)
  const language = callIn(draft).staffLanguage
  changeCall(draft, { last: { keys, told: draft.lines, language } })
  const call = callIn(draft)
  const { moment } = planOf(draft.state, call, profile)
  const options = callOptions(draft, moment)
  update(draft, {
    open: { asks: callAsks(moment), attempt: draft.missed ? 2 : 1, options },
    revision: draft.state.revision + 1,
    updatedAt: draft.at,
  })
  speakToCustomer(draft)
  const guide = guideOf(draft, call)
  return {
    state: draft.state,
    reply: {
      language: call.staffLanguage,
      text: draft.lines.join('\n\n'),
      choices: options.map(({ title }) => ({ title })),
      ...(guide.secret && { secret: guide.secret }),
      call: guide,
      links: draft.links,
      ...(draft.forgets && { forgets: true as const }),
      hints: hintsOf(draft),
      progress: guide.progress,
    },
    reviews: draft.reviews.map((review) => ({ ...review, language: call.language })),
    forgotten: draft.forgotten,
  }
}
