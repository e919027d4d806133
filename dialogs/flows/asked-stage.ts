import { reviewReasons } from '../../onboarding/build-record.ts'
import { circumstances } from '../../onboarding/circumstances.ts'
import { isWaiting } from '../../onboarding/hand-over/talk.ts'
import { callMoment, shownPhone } from '../call-back/arrange-call.ts'
import { tell, type Draft } from '../draft.ts'
import { needsCredit, nextStep, noticeStandsAlone } from '../next-step.ts'
import { openingHours } from './hand-over.ts'
import { explainNotFound } from './answers/tell-not-found.ts'
import { isOpenCredit, isTurnedDown } from './outcomes.ts'

/** How far a case is, as far as what comes next depends on it. */
type Stage =
  | 'field'
  | 'confirm'
  | 'prepay'
  | 'credit'
  | 'check'
  | 'notice'
  | 'review'
  | 'refused'
  | 'pending'
  | 'invoice'
  | 'prepaid'

const prepays = ({ state, ports }: Draft): boolean =>
  circumstances(state.answers, ports.profile).payment === 'prepayment'

function finishedStage(draft: Draft): Stage {
  const { finished, credit } = draft.state
  if (isTurnedDown(draft)) return 'refused'
  if (finished?.outcome === 'in-review')
    return isOpenCredit(credit) && credit?.status === 'pending' ? 'pending' : 'review'
  return prepays(draft) ? 'prepaid' : 'invoice'
}

/** At the summary: what the yes leads to. */
function confirmStage(draft: Draft): Stage {
  const { state, ports } = draft
  if (!needsCredit(state, ports.profile)) return prepays(draft) ? 'prepay' : 'confirm'
  return noticeStandsAlone(state, ports.profile) ? 'check' : 'credit'
}

function stageOf(draft: Draft): Stage {
  if (draft.state.finished !== undefined) return finishedStage(draft)
  const { kind } = nextStep(draft.state, draft.ports.profile)
  if (kind === 'confirm') return confirmStage(draft)
  return kind === 'notice' ? 'notice' : 'field'
}

const review = ({ ports }: Draft) => {
  const days = ports.profile.desk.reviewDays
  return { count: days, days }
}

export function tellWhatNext(draft: Draft): void {
  if (explainNotFound(draft)) return
  tell(draft, `messages.digression.whatNext.${stageOf(draft)}`, review(draft))
}

const waiting: ReadonlySet<Stage> = new Set<Stage>(['review', 'refused', 'pending'])

export function tellHowLong(draft: Draft): void {
  // Whoever waits for a person asks when one comes.
  if (isWaiting(draft.state.talk)) {
    tell(draft, 'messages.digression.openingHours', openingHours(draft))
    return
  }
  const stage = stageOf(draft)
  if (waiting.has(stage)) {
    tellWhatNext(draft)
    return
  }
  if (draft.state.finished !== undefined) {
    tell(draft, 'messages.digression.howLongDone')
    return
  }
  const isNearlyDone = nextStep(draft.state, draft.ports.profile).kind === 'confirm'
  if (isNearlyDone) tellHowSoon(draft)
  else tell(draft, 'messages.digression.howLong')
}

/** Nothing is promised that a look at it by a person would break. */
function tellHowSoon(draft: Draft): void {
  const { state, ports } = draft
  const { profile } = ports
  if (reviewReasons(state, profile.credit.policy).length > 0)
    tell(draft, 'answers.howLong.review', review(draft))
  else if (needsCredit(state, profile)) tell(draft, 'answers.howLong.credit', review(draft))
  else tell(draft, 'messages.digression.howLongConfirm')
}

/** A call that is still to come. */
function tellCall(draft: Draft): boolean {
  const { callBack } = draft.state
  if (callBack === undefined || callBack.until <= draft.at) return false
  const when = callMoment(draft.state, callBack)
  tell(draft, 'messages.digression.goodbyeCall', { phone: shownPhone(draft, callBack.phone), when })
  return true
}

/** Whoever goes is let go: nothing is asked behind the goodbye, and what is open can be answered whenever they are back. */
export function sayGoodbye(draft: Draft): void {
  const { finished } = draft.state
  draft.leavesOff = true
  if (tellCall(draft)) return
  const isNothing = finished === undefined && Object.keys(draft.state.answers).length === 0
  if (isNothing) {
    tell(draft, 'person.door.goodbye')
    return
  }
  if (finished?.outcome === 'in-review')
    tell(draft, 'messages.digression.goodbyeReview', review(draft))
  else tell(draft, `messages.digression.${finished === undefined ? 'goodbye' : 'goodbyeDone'}`)
}

export function tellIfCustomer(draft: Draft): void {
  const { finished, reference } = draft.state
  const waits = isTurnedDown(draft) ? 'refused' : 'review'
  const is = finished === undefined ? 'no' : finished.outcome === 'in-review' ? waits : 'yes'
  tell(draft, `messages.digression.amCustomer.${is}`, { reference })
}

/** How long the answers stay, or that all is done. */
export function tellGoOnLater(draft: Draft): void {
  const { state, ports } = draft
  if (state.finished !== undefined) {
    tellHowLong(draft)
    return
  }
  // What may be left out has been, and nothing waits.
  if (Object.values(draft.understood).includes(null)) return
  const hours = ports.profile.retention.unfinishedHours
  tell(draft, 'messages.digression.goOnLater', { count: hours, hours })
}
