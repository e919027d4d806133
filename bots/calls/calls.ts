import type { CallGuide } from '../../dialogs/call/call-guide.ts'
import type { CallInput } from '../../onboarding/call/call-input.ts'
import type { CallStatus } from '../../onboarding/call/call.ts'
import type { CaseOutcome } from '../../onboarding/case-state.ts'
import type { Progress } from '../../dialogs/reply.ts'
import type { StaffChannel } from '../../onboarding/staff/permissions.ts'
import type { StaffMember } from '../../onboarding/staff/staff.ts'
import type { Language } from '../../onboarding/vocabulary.ts'

/** A member of the staff who was proven to be it, where they are and what they read. */
export interface Caller {
  readonly member: StaffMember
  readonly channel: StaffChannel
  readonly language: Language
}

/** How a call begins. */
export interface CallStart {
  /** What made it: the same key again is the same call. Random or an activity's id; nothing personal. */
  readonly key: string
  /** What is spoken with the customer; left out: what the caller reads. It can be changed at any time. */
  readonly language?: Language
  /** The reference of a customer who is there already: what is stored stays hidden until it is said (CA-07). */
  readonly known?: string
}

/** One step of a call. */
export interface CallStep {
  readonly call: string
  /** The same key again does nothing and is answered with the same guide. */
  readonly key: string
  readonly input: CallInput
  /** `CallGuide.revision` of the card or form that was pressed; left out for typed words. */
  readonly revision?: number
}

/** A call in a list: nothing personal but its note. */
export interface CallEntry {
  readonly id: string
  readonly reference: string
  readonly owner: string
  readonly status: CallStatus
  readonly language: Language
  /** The company's name, where it was given. */
  readonly company?: string
  readonly progress: Progress
  /** ISO 8601 UTC. */
  readonly startedAt: string
  readonly callBackAt?: string
  /** The time to call back has come. */
  readonly due: boolean
  readonly note?: string
  /** How the case ended, where the customer has finished it. */
  readonly outcome?: CaseOutcome
}

/** `gone`: deleted, or never there. `not-allowed`: whoever asks may not hold calls, or this one is somebody else's. */
export type Refusal = 'gone' | 'not-allowed'

/**
 * The guided calls: the one way in for Teams and the desk (CA-01 … CA-11). A call is held by its owner alone; supervisors see
 * everybody's and can take one over (`pass` to themselves).
 */
export interface Calls {
  start(caller: Caller, start: CallStart): Promise<CallGuide | Refusal>
  take(caller: Caller, step: CallStep): Promise<CallGuide | Refusal>
  /** What a step with this key was answered with, if it was taken before: for what a channel delivers again. */
  repeated(caller: Caller, step: Pick<CallStep, 'call' | 'key'>): Promise<CallGuide | undefined>
  /** Where it stands, changing nothing. */
  look(caller: Caller, call: string): Promise<CallGuide | Refusal>
  /** The same of a call that the caller holds; a supervisor's look at a colleague's it is not. */
  own(caller: Caller, call: string): Promise<CallGuide | Refusal>
  /** The caller's calls, or for `all` those of all staff (supervisors): due call-backs first, then the newest. */
  list(caller: Caller, whose: 'mine' | 'all'): Promise<readonly CallEntry[] | Refusal>
  /** Of the same those that it is time to call back: a seller's own, for a supervisor everybody's. */
  due(caller: Caller): Promise<readonly CallEntry[]>
}
