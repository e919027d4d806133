/** The queue of cases that wait for a person. One case may wait for several reasons; it is one row in the queue. */
import type { CountryCode, Language } from '../vocabulary.ts'
import type { DecisionEvidence } from './review-decision.ts'
import type { Question } from './review-news.ts'
import type { ReviewKind } from './review-kinds.ts'

/** What somebody of the staff has asked a customer for. */
export interface AskedOf extends Question {
  readonly by: string
  /** When the customer gave it, in a chat or by text message; staff look at it next. */
  readonly answeredAt?: string
}

/** Questions of the staff, as the customer's own chat needs them. */
export interface AskedOfCustomers {
  /** What was asked last and is not answered yet. Reads every case that waits. */
  asked(reference: string): Promise<AskedOf | undefined>
  /** The customer has answered that question, and no other. Repeating it changes nothing. */
  answered(reference: string, question: { readonly id: string; readonly at: string }): Promise<void>
}

/** What staff have done with a case so far. */
export interface ReviewState {
  /** Who has it, by the id of the profile. */
  readonly assigned?: { readonly to: string; readonly at: string }
  /** What the customer was asked for, last. */
  readonly asked?: AskedOf
  readonly remindedAt?: string
  /** Who opened the case first, and when: GD-17 counts from there. */
  readonly opened?: Readonly<Record<string, string>>
}

/** No personal data beyond the ids. Times are ISO 8601 UTC. */
export interface ReviewCase extends ReviewState {
  readonly caseId: string
  readonly reference: string
  readonly language: Language
  readonly country?: CountryCode
  readonly reasons: readonly string[]
  /** When it came, and until when somebody has to have answered. */
  readonly at: string
  readonly dueAt: string
}

/** A decision as the figures count it: no case, no customer, nobody of the staff (GD-28). */
export interface ReviewFigure {
  readonly at: string
  readonly decision: DecisionEvidence['decision']['kind'] | 'close'
  readonly kinds: readonly ReviewKind[]
  /** From the opening of the case to the decision. */
  readonly seconds: number
  /** Of cases that the program had proposed something for; see `DecisionEvidence`. */
  readonly asProposed: boolean
  /** Decided after it was due. */
  readonly late: boolean
}

export interface ReviewQueue {
  /** Every case that waits, soonest due first. One read of one partition, whatever else is stored. */
  cases(): Promise<readonly ReviewCase[]>
  /**
   * Changes what staff have done with a case, on the state as it is now; `change` gives `undefined` to leave it so.
   * Gives the state afterwards.
   */
  change(
    caseId: string,
    change: (state: ReviewState) => ReviewState | undefined,
  ): Promise<ReviewState>
  /** Counts a decision; the same id counts once. */
  count(id: string, figure: ReviewFigure): Promise<void>
  /** Decisions made in a span of time, `from` included, `to` not. */
  figures(period: { readonly from: string; readonly to: string }): Promise<readonly ReviewFigure[]>
  /** Whether a case waits for this reason, whatever else it waits for. */
  waitsFor(caseId: string, reason: string): Promise<boolean>
  /** These reasons are dealt with; the case waits for its others, or not any more. Missing ones are fine. */
  settle(caseId: string, reasons: readonly string[]): Promise<void>
  /** Nobody has to look any more. Missing cases are fine. */
  remove(caseId: string): Promise<void>
}
