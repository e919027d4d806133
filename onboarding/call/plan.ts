import type { CaseState, Dilemma } from '../case-state.ts'
import { isClosed } from '../closed-company.ts'
import type { Field, FieldValue } from '../field.ts'
import { applicableFields, isRequired, missingFields, valueOf } from '../interview.ts'
import type { Profile } from '../profile.ts'
import type { Section } from '../vocabulary.ts'
import { callStatus, type Call, type CallStatus, type SkipReason } from './call.ts'
import { concealedKeyOf } from './conceal.ts'
import { noticeGiven } from './notice-given.ts'

/** The few states of an item (CA-02). `review`: something about it is still to be settled, by the customer or by a person. */
export const itemStates = ['todo', 'done', 'skipped', 'review'] as const
export type ItemState = (typeof itemStates)[number]

export interface PlanItem {
  readonly key: string
  readonly section: Section
  readonly state: ItemState
  readonly required: boolean
  /** Why it was left open (CA-08). */
  readonly reason?: SkipReason
  /** Absent where there is none, where it is secret, and while it is concealed. */
  readonly value?: FieldValue
  /** There is a value, and it is not shown: a secret, or the customer has yet to say it (CA-07). */
  readonly hidden?: true
  /** What the customer said is what was stored, or is not (CA-07). */
  readonly matches?: boolean
  /** Nobody said so: the seller's default, which the customer confirms in writing. */
  readonly proposed?: true
}

/** What the call is at right now. */
export type CallMoment =
  /** CA-03: first of all. */
  | { readonly kind: 'notice' }
  /** A value that has to be settled before the next one. */
  | { readonly kind: 'question'; readonly dilemma: Dilemma }
  | { readonly kind: 'field'; readonly key: string }
  /** Nothing is left to ask. `missing` says whether the summary can go out. */
  | { readonly kind: 'ready' }
  | { readonly kind: Exclude<CallStatus, 'open'> }

export interface CallPlan {
  readonly moment: CallMoment
  readonly checklist: readonly PlanItem[]
  /** The open item to go to by itself, whatever the moment is. */
  readonly next?: string
  /** What the record cannot do without and nobody has answered: the summary waits for these alone (CA-02). */
  readonly missing: readonly string[]
}

interface Facts {
  readonly state: CaseState
  readonly profile: Profile
  readonly call: Call
}

const reviewed = new Set(['differs', 'unverified'])

/** Something about the value is open: a question to the customer, or a difference that a person looks at. */
function needsReview(key: string, { answers, dilemmas }: CaseState): boolean {
  return (
    dilemmas.some((dilemma) => dilemma.kind !== 'number' && dilemma.key === key) ||
    reviewed.has(answers[key]?.verification ?? '')
  )
}

function stateOf({ key }: Field, { state, profile, call }: Facts): ItemState {
  if (needsReview(key, state)) return 'review'
  if (state.answers[key] !== undefined) return 'done'
  if (call.skipped[key] !== undefined || state.skipped.includes(key)) return 'skipped'
  return valueOf(key, state, profile) === undefined ? 'todo' : 'done'
}

/** What is proposed is the value of another field, and hidden as long as that one is: the invoice e-mail is the contact's. */
const isOfConcealed = ({ key, sameAs = [] }: Field, { state, call }: Facts): boolean =>
  state.answers[key] === undefined && sameAs.some((other) => call.concealed.includes(other))

/** Personal values are on the screen only while the customer they are of is on the line (CA-07). */
function isHidden(field: Field, facts: Facts): boolean {
  const { call } = facts
  if (field.privacy === 'secret' || call.concealed.includes(field.key)) return true
  if (isOfConcealed(field, facts)) return true
  return field.privacy === 'personal' && callStatus(call) !== 'open'
}

function valuePart(field: Field, facts: Facts): Pick<PlanItem, 'value' | 'hidden' | 'proposed'> {
  const { state, profile } = facts
  const value = valueOf(field.key, state, profile)
  if (value === undefined) return {}
  if (isHidden(field, facts)) return { hidden: true }
  return state.answers[field.key] === undefined ? { value, proposed: true } : { value }
}

function itemOf(field: Field, facts: Facts): PlanItem {
  const { call } = facts
  const { key, section } = field
  const skip = call.skipped[key]
  const state = stateOf(field, facts)
  const matches = call.matched[key]
  return {
    key,
    section,
    state,
    required: isRequired(field, facts.state, facts.profile),
    ...(state === 'skipped' && skip !== undefined && { reason: skip.reason }),
    ...valuePart(field, facts),
    ...(matches !== undefined && { matches }),
  }
}

/** A question is settled before anything else; where it would tell what is hidden, the value itself is asked for (CA-07). */
function openQuestion({ state, call }: Facts): CallMoment | undefined {
  for (const dilemma of state.dilemmas) {
    const key = concealedKeyOf(dilemma, call)
    if (key === undefined) return { kind: 'question', dilemma }
    if (call.skipped[key] === undefined) return { kind: 'field', key }
  }
  return undefined
}

function momentOf(facts: Facts, next: string | undefined): CallMoment {
  const { state, call } = facts
  const status = callStatus(call)
  if (status !== 'open') return { kind: status }
  if (noticeGiven(state.notices, call.language) === undefined) return { kind: 'notice' }
  if (isClosed(state)) return { kind: 'field', key: 'company.number' }
  if (state.changing !== undefined) return { kind: 'field', key: state.changing }
  const question = openQuestion(facts)
  if (question !== undefined) return question
  return next === undefined ? { kind: 'ready' } : { kind: 'field', key: next }
}

/**
 * The checklist of a call and what comes now, worked out from the answers each time (CA-02). Whatever is asked of customers by
 * conversation is asked here by the same rules; the order is theirs too, until somebody jumps.
 */
export function planOf(state: CaseState, call: Call, profile: Profile): CallPlan {
  const facts = { state, profile, call }
  const open = missingFields(state, profile)
  const next = open.find(({ key }) => call.skipped[key] === undefined)?.key
  return {
    moment: momentOf(facts, next),
    checklist: applicableFields(state, profile).map((field) => itemOf(field, facts)),
    ...(next !== undefined && { next }),
    missing: open.filter((field) => isRequired(field, state, profile)).map(({ key }) => key),
  }
}
