import { circumstances } from '../onboarding/circumstances.ts'
import { applicableFields, missingFields } from '../onboarding/interview.ts'
import type { CaseState, Dilemma } from '../onboarding/case-state.ts'
import { isClosed } from '../onboarding/closed-company.ts'
import { updateAsks } from './update/update-state.ts'
import type { Profile } from '../onboarding/profile.ts'

/** What the bot does next. Worked out from the answers every time, never stored. */
export type NextStep =
  | { readonly kind: 'dilemma'; readonly dilemma: Dilemma }
  | { readonly kind: 'field'; readonly key: string }
  | { readonly kind: 'confirm' }
  | { readonly kind: 'notice' }
  | { readonly kind: 'finish' }
  | { readonly kind: 'outcome' }
  /** The case of another conversation is asked for: a code proves whose it is (CH-07). */
  | { readonly kind: 'join'; readonly asks: 'code' }
  /** A call is being arranged. */
  | { readonly kind: 'callBack'; readonly asks: string }
  /** A finished customer changes its contact data. */
  | { readonly kind: 'update'; readonly asks: string }

/** A credit inquiry is lawful only when the customer chose invoice (CR-01), is of age, and the seller has credit switched on. */
export function needsCredit(state: CaseState, profile: Profile): boolean {
  if (state.underAge === true) return false
  return profile.credit.enabled && circumstances(state.answers, profile).payment === 'invoice'
}

/** Natural persons acknowledge the credit notice by itself, after the summary; for companies it stands beside it (CR-05, CR-06). */
export function noticeStandsAlone(state: CaseState, profile: Profile): boolean {
  return needsCredit(state, profile) && circumstances(state.answers, profile).naturalPerson
}

function creditNoticeAcknowledged(state: CaseState): boolean {
  return state.notices.some(
    (notice) => notice.noticeId === 'credit' && notice.kind === 'acknowledged',
  )
}

/** The field to be asked for, if any. A closed company stays with a person; only another number goes on from there. */
function fieldToAsk(state: CaseState, profile: Profile): string | undefined {
  if (isClosed(state)) return 'company.number'
  return state.changing ?? openField(state, profile)
}

/** The first field that has to be filled in, or that a form was filled in with something that is no answer. */
function openField(state: CaseState, profile: Profile): string | undefined {
  const missing = missingFields(state, profile)
  if (state.rejected === undefined) return missing[0]?.key
  const open = new Set([...missing.map(({ key }) => key), ...Object.keys(state.rejected)])
  return applicableFields(state, profile).find(({ key }) => open.has(key))?.key
}

/** Nothing of the form is asked: the case is finished, went on elsewhere, or is still to be fetched. */
function withoutAsking(state: CaseState): NextStep | undefined {
  const { finished, moved, joining, updating, arranging } = state
  if (arranging !== undefined && moved === undefined) {
    const asks = arranging.time === undefined ? 'callback.time' : 'callback.phone'
    return { kind: 'callBack', asks }
  }
  if (updating !== undefined) return { kind: 'update', asks: updateAsks(updating) }
  if (finished !== undefined || moved !== undefined) return { kind: 'outcome' }
  return joining === undefined ? undefined : { kind: 'join', asks: 'code' }
}

export function nextStep(state: CaseState, profile: Profile): NextStep {
  const settled = withoutAsking(state)
  if (settled !== undefined) return settled
  const dilemma = isClosed(state) ? undefined : state.dilemmas[0]
  if (dilemma !== undefined) return { kind: 'dilemma', dilemma }
  const key = fieldToAsk(state, profile)
  if (key !== undefined) return { kind: 'field', key }
  if (state.confirmed === undefined) return { kind: 'confirm' }
  const isNoticeDue = noticeStandsAlone(state, profile) && !creditNoticeAcknowledged(state)
  return { kind: isNoticeDue ? 'notice' : 'finish' }
}

/** Hint `asks` of a step. */
export function asksOf(step: NextStep): string {
  if ('asks' in step) return step.asks
  switch (step.kind) {
    case 'dilemma':
      return dilemmaAsks(step.dilemma)
    case 'field':
      return step.key
    case 'confirm':
    case 'notice':
    case 'outcome':
      return step.kind
    case 'finish':
      return 'confirm'
  }
}

/** Kinds that are answered by yes or no; the others by a choice. */
const proposals: ReadonlySet<Dilemma['kind']> = new Set(['suggestion', 'doubt'])

function dilemmaAsks(dilemma: Dilemma): string {
  if (dilemma.kind === 'number') return `choose:${dilemma.keys[0] ?? ''}`
  const isOne = dilemma.kind === 'address' && dilemma.candidates.length === 1
  return `${isOne || proposals.has(dilemma.kind) ? 'suggest' : 'choose'}:${dilemma.key}`
}
