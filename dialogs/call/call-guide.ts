import type { Call, CallStatus, SkipReason } from '../../onboarding/call/call.ts'
import type { Difference } from '../../onboarding/call/read-back/difference.ts'
import type { CallAction } from '../../onboarding/call/call-input.ts'
import type { ItemState } from '../../onboarding/call/plan.ts'
import type { CaseOutcome } from '../../onboarding/case-state.ts'
import type { Language, Section } from '../../onboarding/vocabulary.ts'
import type { SecretInput } from '../secret-input.ts'

/** Words for the customer's ear, in the customer's language, whatever the rest is in. */
export interface Spoken {
  readonly language: Language
  readonly text: string
}

/** A choice of the open question: the title in the language of who holds the call, the value for the input `choose`. */
export interface CallOption {
  readonly title: string
  readonly value: string
}

export interface ChecklistRow {
  readonly key: string
  readonly section: Section
  readonly label: string
  readonly state: ItemState
  /** The state in words, with the reason where it was skipped (CA-08). */
  readonly stateText: string
  readonly reason?: SkipReason
  readonly required: boolean
  /** Absent where there is none and where it is hidden. */
  readonly value?: string
  /** There is a value that is not shown before the customer says it (CA-07). */
  readonly hidden?: true
  readonly matches?: boolean
  readonly proposed?: true
}

/** A field by key and label. */
export interface Named {
  readonly key: string
  readonly label: string
}

/** A value as it is said back to the customer; `spell` letter by letter, where it can be heard wrong (CA-05). */
export interface ReadBackLine extends Named {
  readonly say: Spoken
  readonly spell?: Spoken
  /** What the customer keeps, beside the other value that a register has (DQ-07). */
  readonly difference?: Difference
}

/**
 * A call at the present moment, for whoever holds it: what to say and what to do, free of any channel (CA-01, CA-02). Everything
 * but `Spoken` is in `staffLanguage`.
 */
export interface CallGuide {
  readonly id: string
  readonly reference: string
  readonly owner: string
  /** Counts inputs; a card or form of an earlier one is stale (CH-05). */
  readonly revision: number
  readonly language: Language
  readonly staffLanguage: Language
  readonly status: CallStatus
  readonly moment: 'notice' | 'question' | 'field' | 'ready' | Exclude<CallStatus, 'open'>
  /** Key of the field that the moment is about. */
  readonly key?: string
  /** What the last input led to: found, changed, wrong. */
  readonly told: readonly string[]
  readonly title: string
  readonly say?: Spoken
  /** If the customer asks why. */
  readonly why?: Spoken
  /** How a good answer sounds. */
  readonly listenFor?: string
  /** What was just given, as it is said back (CA-05). Empty where nothing was. */
  readonly readBack: readonly ReadBackLine[]
  /** What the customer said and what a register has, word by word, while it is asked which is right (CA-05). */
  readonly difference?: Difference
  /** What may be done where the customer says no. */
  readonly ifNo?: string
  readonly options: readonly CallOption[]
  /** The open field takes a protected input and nothing else (ID-07). */
  readonly secret?: SecretInput
  readonly checklist: readonly ChecklistRow[]
  readonly next?: Named
  /** The summary waits for these alone. */
  readonly missing: readonly Named[]
  /** Required questions answered and in all. */
  readonly progress: { readonly answered: number; readonly required: number }
  /** What may be done now; everything else is answered with where the call stands. */
  readonly actions: readonly CallAction[]
  readonly parked?: Call['parked']
  /** The customer has opened the link: the case is theirs now, and how it ended, once it has. */
  readonly withCustomer?: true
  readonly outcome?: CaseOutcome
}
