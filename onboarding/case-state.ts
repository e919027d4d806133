import type { Answer } from './answer.ts'
import type { Call } from './call/call.ts'
import type { Candidate } from './candidates.ts'
import type { FieldValue } from './field.ts'
import type { NoticeEvidence } from './notice-evidence.ts'
import type { CompanySignals, CompanyStatus, PartialAddress, Sourced, VatLookup } from './ports.ts'
import type { Reason, ReasonDetail, RefusedAnswer } from './reading.ts'
import type { Arranging, CallBack } from './call-backs/call-time.ts'
import type { Talk } from './hand-over/talk.ts'
import type { CreditOutcome } from './record.ts'
import type { ReviewNews } from './review/review-news.ts'
import type { Address, CountryCode, Language } from './vocabulary.ts'
import type { Joining, Moved } from './moving.ts'
import type { Sought } from './sought.ts'
import type { Updating } from './updating.ts'

/** One button or numbered line that was offered; `value` is what choosing it means to the open question. */
export interface Option {
  readonly title: string
  readonly value: string
  /** What else names it: the value itself where the title only points at it. */
  readonly alias?: string
}

/** What the last message asked for. */
export interface OpenQuestion {
  /** Hint `asks`: a field key, `confirm`, `notice`, `choose:<key>`, `suggest:<key>`, `outcome`. */
  readonly asks: string
  /** 1 for the first time of asking, 2 after one miss … */
  readonly attempt: number
  readonly options: readonly Option[]
  /** Why the answer given last cannot be taken: never the answer itself. */
  readonly refused?: RefusedAnswer
}

/** Why a good value is doubtful: no mail there, or for throwing away; no text messages; in no directory, or in none of ours. */
export const doubts = ['noMail', 'disposable', 'fixedLine', 'addressUnknown', 'abroad'] as const
export type Doubt = (typeof doubts)[number]

/** A question that comes before the next field. */
export type Dilemma =
  /** A number that could fill several fields. */
  | { readonly kind: 'number'; readonly raw: string; readonly keys: readonly string[] }
  /** The register says one thing, the customer another (DQ-07). */
  | {
      readonly kind: 'register'
      readonly key: string
      readonly register: FieldValue
      readonly stated: FieldValue
    }
  /** Why the customer keeps a value that the register contradicts: asked once, may be left out (DQ-07). */
  | { readonly kind: 'reason'; readonly key: string }
  /** Did you mean (UX-10): what a directory (`by`) has, what the customer may have said `instead`, else our likelier spelling. */
  | {
      readonly kind: 'suggestion'
      readonly key: string
      readonly suggested: FieldValue
      readonly by?: Sourced
      readonly instead?: true
    }
  /** Companies that may be the customer's, found by its name: the customer says which, if any (DQ-05). */
  | {
      readonly kind: 'company'
      readonly key: 'company.number'
      /** What was searched for. */
      readonly name: string
      readonly candidates: readonly Candidate[]
      readonly sourceId: string
      /** Where they are registered, while the customer's country is not known otherwise: choosing one says it. */
      readonly country?: CountryCode
    }
  /** Addresses that a line without its postal code or town may mean: the customer says which, if any (UX-10). */
  | {
      readonly kind: 'address'
      readonly key: string
      readonly partial: PartialAddress
      readonly candidates: readonly Address[]
      readonly sourceId: string
      readonly fetchedAt: string
    }
  /** A value that may well be right and looks wrong: asked about once, then believed. */
  | { readonly kind: 'doubt'; readonly key: string; readonly why: Doubt }

/** Where the company takes electronic invoices, and who said so. */
export interface EInvoiceFact extends Sourced {
  /** Participant id, `scheme:id`. */
  readonly participant: string
}

/** What the register said about the company, as far as later steps need it. */
export interface CompanyFacts {
  readonly outcome: 'found' | 'notFound' | 'unavailable'
  readonly sourceId: string
  readonly fetchedAt: string
  /** Normalised number looked up; for a Swedish sole trader the mask (ID-03). */
  readonly number: string
  readonly name?: string
  readonly legalForm?: string
  readonly address?: Address
  readonly status?: CompanyStatus
  readonly registeredOn?: string
  readonly advertisingProtected?: boolean
  readonly signals?: CompanySignals
  /** Who was asked about its VAT registration because the register does not tell; the answer is in `signals` too. */
  readonly vat?: Exclude<VatLookup, { readonly outcome: 'notAsked' }>
  readonly eInvoice?: EInvoiceFact
  readonly agreed?: true
}

/** A text that is no answer yet. Never a national number: of that nothing is kept (ID-07). */
export interface Rejected {
  readonly text: string
  readonly reason: Reason
  readonly detail?: ReasonDetail
}

/** One step that `undo` takes back: the answers as they were, `null` where there was none. */
export type UndoStep = Readonly<Record<string, Answer | null>>

export type CaseOutcome = 'complete' | 'in-review' | 'cancelled' | 'handed-over'

/**
 * State of one onboarding: answers by field key, never a step number. What to ask next is worked out from the answers,
 * so a changed field list changes nothing else (docs/decisions/state-by-field-key.md). Plain JSON.
 */
export interface CaseState {
  readonly schema: 1
  /** Fingerprint of the field list that wrote the state; another one makes every answer be read again. */
  readonly definition: string
  readonly caseId: string
  readonly reference: string
  /** The channel's conversation, for erasing what was said in it together with the record (GD-23). */
  readonly conversation: string
  readonly language: Language
  readonly channel: string
  readonly startedAt: string
  readonly updatedAt: string
  /** Counts turns; a card of an earlier revision is stale (CH-05). */
  readonly revision: number
  readonly answers: Readonly<Record<string, Answer>>
  /** Optional fields that were offered and declined. */
  readonly skipped: readonly string[]
  readonly open: OpenQuestion
  /** A deploy made answers void that have to be given again; the customer is told once. */
  readonly formChanged?: true
  /** Values that a source contradicted after the customer had gone; the customer is told once (DQ-07). */
  readonly differing?: readonly string[]
  /** What a person of the staff decided or asked after the customer had gone; told once. */
  readonly news?: readonly ReviewNews[]
  /** Ids of such news that were told, so that they are not told again. */
  readonly heard?: readonly string[]
  readonly dilemmas: readonly Dilemma[]
  /** A message with numbers that waits for the country to be known, without national numbers (ID-07). */
  readonly unread?: string
  /** An address that waits for its postal code or town. `own`: to be used as it is, whatever the directory has. */
  readonly partial?: PartialAddress & { readonly key: string; readonly own?: true }
  /** The town that was said by the way, before any street. */
  readonly town?: string
  /** What a form was filled in with and could not be taken, by field key: it stays there with what is wrong (CH-01). */
  readonly rejected?: Readonly<Record<string, Rejected>>
  /** The form card that stands open in the channel, and the last turn that brought something since it was sent (CH-05). */
  readonly card?: { readonly print: string; readonly language: Language; readonly revision: number }
  /** Fingerprints of the form cards that were answered last, newest first: each is taken once (CH-05). */
  readonly answeredCards?: readonly string[]
  /** What was shown whole last: fingerprint of its words, and which turn showed it (CH-05); which turn asked what to change in it. */
  readonly shown?: { readonly print: string; readonly last: number; readonly askedChange?: number }
  /** A field the customer wants to change; asked before anything else. */
  readonly changing?: string
  /** Fields that were to be changed as well: asked for one after the other, behind that one. */
  readonly changesLeft?: readonly string[]
  /** Fields that turned out to hold a national number for this customer: asked through the protected input (ID-03). */
  readonly protectedKeys: readonly string[]
  readonly notices: readonly NoticeEvidence[]
  readonly undo: readonly UndoStep[]
  readonly company?: CompanyFacts
  /** Companies that stood before this one, or were taken out, latest first: a step back finds what was known of them. */
  readonly former?: readonly CompanyFacts[]
  /** By what the company was searched for last, `<country>|<name>`; each is searched for once. */
  readonly searched?: string
  /** A name that led to no company, and why: what came of it is told, and it is searched for again once the country is known. */
  readonly sought?: Sought
  /** The customer insisted on a number the register does not know. */
  readonly insisted?: string
  readonly confirmed?: { readonly at: string; readonly summaryHash: string }
  /** What is to be carried out: credit inquiry, record, event, or a case to be fetched. Set before the effects run, cleared after. */
  readonly finishing?: 'new' | 'prepayment' | 'move' | 'update'
  /** This conversation is about to take over the case of another one. */
  readonly joining?: Joining
  /** The case went on in another channel: nothing is asked here any more. */
  readonly moved?: Moved
  /** Conversations that the case was in before, for erasing what was said there (GD-23). */
  readonly earlier?: readonly string[]
  /** A finished customer changes its contact data here: nothing of the form is asked. */
  readonly updating?: Updating
  /** The case that waits for a person, while its customer changes contact data here: it comes back when that is over. */
  readonly aside?: CaseState
  /** A member of the staff has the customer on the phone: this row is their call's (docs/decisions/calls-are-cases.md). */
  readonly call?: Call
  /** Who of the staff had the case on the phone before the customer took it over (CA-11). */
  readonly calledBy?: Pick<Call, 'id' | 'owner' | 'agreed'>
  /** Somebody of the staff is to talk with the customer here, does, or did. */
  readonly talk?: Talk
  /** A call is being arranged: nothing of the form is asked. */
  readonly arranging?: Arranging
  readonly callBack?: CallBack
  /** What was said of an order, a bill or the like: nobody came to become a customer. */
  readonly otherMatter?: string
  /** The customer says that they are not of age: no credit is assessed, and a person decides. */
  readonly underAge?: true
  /** Deleted just now, or a person was asked to delete it: what is said of that right behind it is understood. */
  readonly erasure?: 'done' | 'asked'
  readonly credit?: CreditOutcome
  readonly finished?: { readonly outcome: CaseOutcome; readonly at: string }
}

export interface NewCase {
  readonly conversation: string
  readonly caseId: string
  readonly reference: string
  readonly language: Language
  readonly channel: string
  /** ISO 8601 UTC. */
  readonly at: string
  readonly definition: string
}

export function newCase({ at, ...start }: NewCase): CaseState {
  return {
    schema: 1,
    ...start,
    startedAt: at,
    updatedAt: at,
    revision: 0,
    answers: {},
    skipped: [],
    open: { asks: 'country', attempt: 0, options: [] },
    dilemmas: [],
    protectedKeys: [],
    notices: [],
    undo: [],
  }
}
