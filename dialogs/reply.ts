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
  readonly form?: FormCard
  /** The reply takes the place of the card that was submitted. Where the channel fails to, it is a message like any other. */
  readonly inPlace?: true
  /** What the card that was answered by this turn is replaced with, so that nobody answers it twice (CH-05). */
  readonly settled?: SettledCard
  readonly secret?: SecretInput
  /** Where a guided call stands: for staff, and then `language` is theirs. */
  readonly call?: CallGuide
  readonly links: readonly Link[]
  /** With whom the customer writes from now on, as the customer may know it; `left`: with the bot again. */
  readonly person?: { readonly name: string } | 'left'
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

/**
 * The questions of the form as one card (CH-01): every field that applies and may be typed, with what is known of it. Only
 * made for channels that show it; the reply's text asks the same in words.
 */
export interface FormCard {
  readonly title: string
  /** Stands above the card in place of the reply's text, which asks one question at a time. */
  readonly lead: string
  readonly sections: readonly {
    readonly section: Section
    readonly title: string
    readonly inputs: readonly FormInput[]
  }[]
  /** Questions about what was said that belong to no input of the card. */
  readonly questions: readonly FormQuestion[]
  readonly submitLabel: string
  /** The same in words, line by line (UX-15). */
  readonly twin: string
  /** Of the reply's choices those that the card does not answer: a way to a person, a language. */
  readonly besides: readonly string[]
  readonly reference: string
  /** Fingerprint of what the card shows: a card that shows something else by now is stale (CH-05). */
  readonly print: string
}

export type InputKind = 'text' | 'phone' | 'email' | 'choice'

export interface FormInput {
  readonly key: string
  readonly label: string
  readonly kind: InputKind
  /** What stands in it: the answer, the proposal, or what was typed and could not be taken; '' for nothing. */
  readonly value: string
  /** The same as a customer reads it: the title of a choice. */
  readonly shown: string
  /** Where the value comes from, when not from the customer. */
  readonly source?: string
  /** Cannot be left empty. */
  readonly required: boolean
  /** What the client says when it is left empty or cannot be right. */
  readonly missing: string
  readonly placeholder?: string
  readonly hint?: string
  /** What is wrong with the value (UX-09). */
  readonly error?: string
  readonly choices: readonly FormChoice[]
  /** What is asked about the value. */
  readonly questions: readonly FormQuestion[]
}

export interface FormChoice {
  readonly title: string
  readonly value: string
}

/** A difference, a likelier spelling, a doubt: settled by a choice, or by words where there is nothing to choose from. */
export interface FormQuestion {
  /** Its place among the case's open questions. */
  readonly id: string
  readonly text: string
  readonly choices: readonly FormChoice[]
  readonly missing: string
}

/** What stands in place of a card that was answered: nothing to press, nothing secret. */
export interface SettledCard {
  /** `received`: what was sent has been taken; `done`: the step was over already, or went on elsewhere. */
  readonly kind: 'received' | 'done'
  readonly title: string
  readonly rows: readonly { readonly label: string; readonly value: string }[]
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
