import { formatAmount, formatList } from '../../locales/format.ts'
import { reviewReasons } from '../../onboarding/build-record.ts'
import { circumstances } from '../../onboarding/circumstances.ts'
import { countries } from '../../onboarding/countries/index.ts'
import { decidedOn, isBlocked } from '../../onboarding/credit/deciding-rule.ts'
import type { CreditOutcome } from '../../onboarding/record.ts'
import { tell, words, type Draft } from '../draft.ts'
import { asksWhy } from '../understanding/talk/asks-why.ts'

function tellApproved(draft: Draft, credit: CreditOutcome): void {
  tell(draft, 'messages.outcome.approved', {
    limit: formatAmount(credit.limit ?? 0, credit.currency ?? 'DKK', draft.state.language),
    count: credit.paymentDays ?? 0,
    days: credit.paymentDays ?? 0,
  })
}

interface Decided {
  readonly credit: CreditOutcome
  readonly bureau: string
  readonly register: string
}

/** By name where it comes from, so that the customer knows whom to ask (GD-18, C-203/22). */
function tellBasis(draft: Draft, { credit, bureau, register }: Decided): void {
  const isLeft = credit.status === 'referred'
  const say = words(draft)
  const kinds = decidedOn(draft.ports.profile.credit.policy, credit)
  if (kinds.length === 0) return
  const what = kinds.map((kind) => say(`messages.outcome.basisOf.${kind}`, { bureau, register }))
  // What a person still decides nothing has been decided of (GD-16).
  const key = isLeft ? 'messages.outcome.basisLeft' : 'messages.outcome.basis'
  tell(draft, key, { what: formatList(what, draft.state.language) })
  const source = kinds.includes('bureau') ? bureau : kinds.includes('register') ? register : ''
  if (source !== '' && credit.status === 'prepayment') {
    tell(draft, 'messages.outcome.correction', { source })
  }
}

function decidedFor(draft: Draft, credit: CreditOutcome): Decided {
  const { country = 'DK' } = circumstances(draft.state.answers, draft.ports.profile)
  const register = words(draft)(`messages.registers.${country}`)
  return { credit, bureau: credit.bureau ?? '', register }
}

function tellReferred(draft: Draft, decided: Decided, values: Readonly<Record<string, number>>) {
  const { policy } = draft.ports.profile.credit
  if (isBlocked(policy, decided.credit)) {
    tell(draft, 'messages.outcome.blocked', { ...values, bureau: decided.bureau })
    return
  }
  tell(draft, 'messages.outcome.referred', values)
  tellBasis(draft, decided)
}

/** What a decision of the program looked at; who disagrees is looked at by a person (GD-18, GD-19). */
export function explainDecision(draft: Draft, credit: CreditOutcome): void {
  tellBasis(draft, decidedFor(draft, credit))
}

/**
 * Outcome in words: what decided and the way to a person (GD-19), never a reason out of the report (CR-08, CR-12). No
 * bureau is named where none was asked.
 */
function tellCredit(draft: Draft, credit: CreditOutcome): void {
  const { country = 'DK' } = circumstances(draft.state.answers, draft.ports.profile)
  const days = draft.ports.profile.desk.reviewDays
  const decided = decidedFor(draft, credit)
  const { bureau } = decided
  switch (credit.status) {
    case 'approved':
      tellApproved(draft, credit)
      return
    case 'prepayment':
      tell(draft, 'messages.outcome.prepaymentOffered', {
        authority: countries[country].authority.name,
      })
      tellBasis(draft, decided)
      return
    case 'pending':
      tell(draft, 'messages.outcome.pending', { bureau })
      return
    case 'referred':
    case 'in-doubt':
      tellReferred(draft, decided, { count: days, days })
  }
}

/** Whether it is the credit that is still to be decided, and not something else that a person looks at. */
export const isOpenCredit = (credit: CreditOutcome | undefined): boolean =>
  credit !== undefined && credit.status !== 'approved'

/** Invoices were turned down by the rules, and nothing else waits for a person: payment in advance settles it. */
export const isTurnedDown = ({ state, ports }: Draft): boolean =>
  state.finished?.outcome === 'in-review' &&
  state.credit?.status === 'prepayment' &&
  reviewReasons(state, ports.profile.credit.policy).every((reason) => reason.startsWith('credit:'))

/** A person looks at something else than the credit: until when, and that nothing more is to be done. */
function tellChecking(draft: Draft): void {
  const { finished, credit } = draft.state
  if (finished?.outcome !== 'in-review' || isOpenCredit(credit)) return
  const days = draft.ports.profile.desk.reviewDays
  tell(draft, 'messages.outcome.checking', { count: days, days })
}

/** Payment in advance, and no untruth about an assessment that was made before. */
function tellPrepaid(draft: Draft, before: CreditOutcome | undefined): void {
  const wasAssessed = before !== undefined && before.status !== 'pending'
  tell(draft, wasAssessed ? 'messages.outcome.prepaidAfter' : 'messages.outcome.prepaid')
  if (wasAssessed && asksWhy(draft.inbound.text)) explainDecision(draft, before)
}

/**
 * The last message (UX-21): reference, terms, what next. The same words whether or not the customer was known before
 * (DQ-06). `before`: what an assessment came to in whose place payment in advance was chosen.
 */
export function tellOutcome(draft: Draft, before?: CreditOutcome): void {
  const { credit, finished, reference } = draft.state
  const isComplete = finished?.outcome === 'complete'
  tell(draft, isComplete ? 'messages.outcome.complete' : 'messages.outcome.received', { reference })
  tellChecking(draft)
  if (credit !== undefined) tellCredit(draft, credit)
  if (!isComplete) return
  if (credit === undefined) tellPrepaid(draft, before)
  tell(draft, 'messages.outcome.whatNext')
}

export function tellFinished(draft: Draft): void {
  tell(draft, 'messages.done.already', { reference: draft.state.reference })
}
