import { callStatus, type Call } from '../../onboarding/call/call.ts'
import { planOf, type CallMoment } from '../../onboarding/call/plan.ts'
import type { CaseState } from '../../onboarding/case-state.ts'
import { progress } from '../../onboarding/interview.ts'
import { present } from '../../onboarding/present.ts'
import { newDraft, words, type Draft } from '../draft.ts'
import type { Inbound } from '../inbound.ts'
import type { Ports } from '../ports.ts'
import { isProtected } from '../question.ts'
import type { SecretInput } from '../secret-input.ts'
import { actionsAt } from './call-actions.ts'
import type { CallGuide } from './call-guide.ts'
import { callOptions } from './call-question.ts'
import { checklistRows, namedField } from './checklist.ts'
import { callScript } from './script.ts'
import type { Voices } from './voices.ts'

function titleOf({ staff }: Voices, moment: CallMoment): string {
  if (moment.kind === 'field') return namedField(staff, moment.key).label
  return words(staff)(`calls.title.${moment.kind}`)
}

function secretOf(draft: Draft, moment: CallMoment): SecretInput | undefined {
  if (moment.kind !== 'field' || !isProtected(draft.state, moment.key)) return undefined
  const say = words(draft)
  return {
    key: moment.key,
    label: namedField(draft, moment.key).label,
    submitLabel: say('messages.secret.submit'),
    refuseLabel: say('messages.secret.refuse'),
    revision: draft.state.revision,
  }
}

function about({ state }: Draft, call: Call) {
  return {
    id: call.id,
    reference: state.reference,
    owner: call.owner,
    revision: state.revision,
    language: call.language,
    staffLanguage: call.staffLanguage,
    status: callStatus(call),
    ...present({ parked: call.parked }),
    ...(state.moved !== undefined && { withCustomer: true as const }),
  }
}

const inLanguage = (draft: Draft, language: Call['language']): Draft => ({
  ...draft,
  state: { ...draft.state, language },
})

/** Where a call stands after a turn. Reads the draft and changes nothing in it. */
export function guideOf(draft: Draft, call: Call): CallGuide {
  const { state, ports } = draft
  const voices = {
    staff: inLanguage(draft, call.staffLanguage),
    customer: inLanguage(draft, call.language),
  }
  const plan = planOf(state, call, ports.profile)
  const { moment, next } = plan
  const isTheirs = state.moved !== undefined
  return {
    ...about(draft, call),
    moment: moment.kind,
    ...(moment.kind === 'field' && { key: moment.key }),
    told: call.last?.language === call.staffLanguage ? call.last.told : [],
    title: titleOf(voices, moment),
    ...callScript(voices, { call, plan }),
    options: callOptions(voices.staff, moment).map(({ title, value }) => ({ title, value })),
    ...present({ secret: secretOf(voices.staff, moment) }),
    checklist: checklistRows(voices.staff, plan.checklist),
    ...(next !== undefined && { next: namedField(voices.staff, next) }),
    missing: plan.missing.map((key) => namedField(voices.staff, key)),
    progress: progress(state, ports.profile),
    actions: isTheirs ? [] : actionsAt(plan, state),
  }
}

const onlyLooking: Inbound = {
  kind: 'message',
  channel: 'desk',
  text: '',
  attachments: false,
  protectedInput: true,
}

/** Where a call stands now, with nothing done to it. `undefined`: the case is no call. */
export const guide = (state: CaseState, ports: Ports): CallGuide | undefined =>
  state.call && guideOf(newDraft(state, onlyLooking, ports), state.call)
