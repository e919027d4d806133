import type { Command, Language, Section } from '../onboarding/vocabulary.ts'
import type { CallGuide } from './call/call-guide.ts'
import type { SecretInput } from './secret-input.ts'

/**
 * One turn's answer, free of any channel. `text` alone is always enough to go on (the text twin, CH-06): cards, buttons
 * and the protected input only make it easier.
 */
export interface Reply {
  readonly language: Language
  /** Whole message as plain text with blank lines between paragraphs; on channels with cards shown above the card. */
  readonly text: string
  /** Buttons. Pressing one is the same as typing its title. */
  readonly choices: readonly Choice[]
  readonly summary?: SummaryCard
  readonly secret?: SecretInput
  /** Where a guided call stands: for staff, and then `language` is theirs. */
  readonly call?: CallGuide
  readonly links: readonly Link[]
  /** What was said before is deleted: transcripts drop it too. */
  readonly forgets?: true
  readonly hints: Hints
  /** For the progress indicator: required fields answered and in all. */
  readonly progress: Progress
}

export interface Choice {
  /** What the button says and sends, in the session language. */
  readonly title: string
}

export interface Link {
  readonly title: string
  readonly url: string
}

/** The check-answers page (UX-20). Its full text twin is in `twin`. */
export interface SummaryCard {
  readonly title: string
  readonly sections: readonly {
    readonly section: Section
    readonly title: string
    readonly rows: readonly SummaryRow[]
  }[]
  /** The same as numbered lines, for channels without cards and for `speak` (UX-15). */
  readonly twin: string
  readonly changeLabel: string
  readonly confirmLabel: string
  /** Which state the card belongs to: an older card is answered with the present one (CH-05). */
  readonly revision: number
}

export interface SummaryRow {
  /** 1-based line number in the twin: "3" changes line 3. */
  readonly number: number
  readonly key: string
  readonly label: string
  readonly value: string
  /** Where the value comes from, in words: "from CVR", "suggested by us". */
  readonly source?: string
  readonly changeable: boolean
}

export interface Progress {
  readonly answered: number
  readonly required: number
}

export type OutcomeHint = 'complete' | 'in-review' | 'cancelled' | 'handed-over' | 'moved'

/** Machine-readable hints (DESIGN section 6): fixed contract. */
export interface Hints {
  readonly reference: string
  readonly asks: string
  readonly attempt: number
  /** Field key → value; `null` cleared, `true` for secret ones. */
  readonly understood: Readonly<Record<string, unknown>>
  readonly command?: Command
  readonly done?: true
  readonly outcome?: OutcomeHint
}
