import type { Language } from '../vocabulary.ts'
import type { ContactAddress } from '../messaging/contact-address.ts'
import type { MessageKind } from '../messaging/message-sender.ts'

/** Why an item of the checklist is left open (CA-08). */
export const skipReasons = ['refuses', 'unknown', 'later', 'notRelevant'] as const
export type SkipReason = (typeof skipReasons)[number]

/** Somebody of the staff did something, and when (ISO 8601 UTC). `by`: id of the profile. */
export interface Done {
  readonly by: string
  readonly at: string
}

export interface CallSkip extends Done {
  readonly reason: SkipReason
}

/** The call rests until the customer is called back (CA-09). Times are ISO 8601 UTC. */
export interface Parked extends Done {
  readonly callBackAt: string
  /** One line, nothing about money or health; never longer than `longestNote`. */
  readonly note?: string
  /** From then on everything of the call is deleted. */
  readonly expiresAt: string
}

/** Another member of the staff goes on with the call; notices and answers stay (CA-11). */
export interface Passed extends Done {
  readonly to: string
}

/** A link by which the customer goes on: to finish alone, or to confirm what was said (CA-04). */
export interface Given extends Done {
  readonly way: MessageKind
}

/**
 * What a member of the staff and a customer on the phone are doing. It lies in the state of the customer's case, as long as
 * the case is in the call's own row; once the customer has it, it is a case like any other.
 */
export interface Call {
  /** Random; also the name of the call's row and of its pages. */
  readonly id: string
  /** What is spoken with the customer. */
  readonly language: Language
  /** What the one who holds the call reads. */
  readonly staffLanguage: Language
  /** Who holds the call now: only they may change it. */
  readonly owner: string
  readonly started: Done
  /** Hand-overs between colleagues, oldest first. */
  readonly passed: readonly Passed[]
  /** Why items were left open, by field key. */
  readonly skipped: Readonly<Record<string, CallSkip>>
  /** Fields whose stored values are hidden until the customer says them (CA-07). */
  readonly concealed: readonly string[]
  /** Whether what the customer said was what is stored, by field key (CA-07). */
  readonly matched: Readonly<Record<string, boolean>>
  /** The call is about a customer who is there already: the reference. */
  readonly known?: string
  /** Where the notice was sent while on the phone: the customer's own number or address, not asked for again (UX-12). */
  readonly reached?: ContactAddress
  /** What the last step filled, by field key, and what was said to the one who held the call then, in their language. */
  readonly last?: {
    readonly keys: readonly string[]
    readonly told: readonly string[]
    readonly language: Language
  }
  readonly parked?: Parked
  /** The customer was sent a link to go on alone. */
  readonly given?: Given
  /** The customer said yes on the phone, and was sent the written summary. That is no confirmation yet (CA-04). */
  readonly agreed?: Given & { readonly summaryHash: string }
  /** The customer does not want to go on: what was said is deleted. */
  readonly dropped?: Done
}

/** Where a call stands. `agreed` is the state `orally-confirmed` of CA-04. */
export const callStatuses = ['open', 'parked', 'given', 'agreed', 'dropped'] as const
export type CallStatus = (typeof callStatuses)[number]

export function callStatus({ dropped, agreed, given, parked }: Call): CallStatus {
  if (dropped !== undefined) return 'dropped'
  if (agreed !== undefined) return 'agreed'
  if (given !== undefined) return 'given'
  return parked === undefined ? 'open' : 'parked'
}

/** Who a call is for and in which languages, when it begins. */
export interface NewCall extends Done {
  readonly id: string
  readonly language: Language
  readonly staffLanguage: Language
  readonly known?: string
}

export const newCall = ({ id, language, staffLanguage, by, at, known }: NewCall): Call => ({
  id,
  language,
  staffLanguage,
  owner: by,
  started: { by, at },
  passed: [],
  skipped: {},
  concealed: [],
  matched: {},
  ...(known === undefined ? {} : { known }),
})

const rowPrefix = 'call:'

/** Name of the row that a call is kept in, among the conversations. */
export const callRow = (id: string): string => `${rowPrefix}${id}`
