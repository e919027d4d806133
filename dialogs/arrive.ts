import type { Call } from '../onboarding/call/call.ts'
import type { CaseState } from '../onboarding/case-state.ts'
import type { Moved } from '../onboarding/moving.ts'
import { present } from '../onboarding/present.ts'
import { compose, type Turn } from './compose.ts'
import { clear, newDraft, tell, type Draft } from './draft.ts'
import type { Inbound } from './inbound.ts'
import type { Ports } from './ports.ts'
import { giveUp } from './flows/join.ts'
import { greet, offerPrivacy, welcomeBack } from './flows/opening.ts'
import { showNotice, wasShown } from './notices.ts'
import { tellFinished } from './flows/outcomes.ts'

/** A case as it goes on in the conversation that has fetched it. `here`: that conversation's state until now. */
export function carryOver(fetched: CaseState, here: CaseState): CaseState {
  // The card stands open in the other channel, and what was shown was shown there.
  const { call, card: _there, shown: _seen, ...others } = fetched
  return {
    ...others,
    ...(call && {
      calledBy: { id: call.id, owner: call.owner, ...present({ agreed: call.agreed }) },
    }),
    conversation: here.conversation,
    channel: here.channel,
    language: here.language,
    revision: Math.max(fetched.revision, here.revision),
    notices: [...fetched.notices, ...here.notices],
    earlier: [...(fetched.earlier ?? []), fetched.conversation],
  }
}

/** What is left in a conversation whose case went on elsewhere: the case's name, and nothing of what was said. */
export function leftBehind(left: CaseState, to: Moved): CaseState {
  return {
    schema: left.schema,
    definition: left.definition,
    caseId: left.caseId,
    reference: left.reference,
    conversation: left.conversation,
    language: left.language,
    channel: left.channel,
    startedAt: left.startedAt,
    updatedAt: to.at,
    revision: left.revision + 1,
    answers: {},
    skipped: [],
    open: { asks: 'outcome', attempt: 1, options: [] },
    dilemmas: [],
    protectedKeys: [],
    notices: left.notices,
    undo: [],
    moved: to,
    ...present({ call: left.call && leftCall(left.call) }),
  }
}

/** Whoever held a call still sees that the customer has it; nothing that was said about them stays. */
const leftCall = ({ parked: _parked, reached: _reached, ...call }: Call): Call => call

/** Who had them on the phone, and the notice in writing (CA-04, CA-11). */
function arriveFromCall(draft: Draft, owner: string): void {
  const { controller, staff } = draft.ports.profile
  const name = staff.people.find(({ id }) => id === owner)?.name ?? controller.name
  tell(draft, 'move.fromCall', { name, seller: controller.name })
  if (wasShown(draft, 'firstLayer')) return
  showNotice(draft, 'firstLayer')
  offerPrivacy(draft)
}

/** The first message of a case in its new conversation (CH-07). */
export function arrive(state: CaseState, inbound: Inbound, ports: Ports): Turn {
  const draft = newDraft(state, inbound, ports)
  if (state.calledBy === undefined) tell(draft, 'move.arrived')
  else arriveFromCall(draft, state.calledBy.owner)
  if (state.finished !== undefined) tellFinished(draft)
  else if (Object.keys(state.answers).length > 0) welcomeBack(draft)
  return compose(draft)
}

/** The case was gone, or fetched by somebody else, when it was to be fetched. */
export function arriveEmptyHanded(state: CaseState, inbound: Inbound, ports: Ports): Turn {
  const draft = newDraft(state, inbound, ports)
  giveUp(draft)
  clear(draft, 'finishing')
  greet(draft)
  return compose(draft)
}
