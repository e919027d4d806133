import type { CallInput } from '../onboarding/call/call-input.ts'
import type { Language } from '../onboarding/vocabulary.ts'
import type { DeskAct } from '../onboarding/hand-over/talk.ts'
import type { ProvenAccount } from '../onboarding/staff/staff-of.ts'

/** What came from the channel, made neutral by `bots/channels`. */
export interface Inbound {
  /** `start`: the customer opened the conversation without saying anything yet. */
  readonly kind: 'start' | 'message'
  /** Channel id: `webchat`, `directline`, `msteams`, `sms`, `emulator`. */
  readonly channel: string
  /** Raw text as typed; empty for card submits. */
  readonly text: string
  /** What a card submitted, if it came from one of ours. */
  readonly submit?: CardSubmit
  /** BCP 47 tag of the client, if it sent one. */
  readonly locale?: string
  /** True when the activity carried files instead of words. */
  readonly attachments: boolean
  /** The page's presets (`?lang=`, `?country=`, `?type=`). */
  readonly preset?: {
    readonly country?: string
    readonly customerType?: string
    readonly language?: string
  }
  /** The channel's id of this activity: what is done outside because of it is keyed by it. */
  readonly activityId?: string
  /** The secret of a link that the page was opened with (CH-07). */
  readonly resume?: string
  /** Whose account it was sent from, where the channel vouches for it. */
  readonly account?: ProvenAccount
  /** What a member of the staff did with a call; comes from our own code alone, never from a channel as it is. */
  readonly call?: InboundCall
  /** A keyed alias of where the message came from on the network, where that is known; codes are throttled by it (SM-08). */
  readonly address?: string
  /** Nobody wrote: somebody of the staff, or the time, does something with the customer's talk. */
  readonly desk?: DeskAct
  /** Whether the channel can show a protected input. */
  readonly protectedInput: boolean
  /** The channel shows the questions of the form as one card, which it can replace afterwards (CH-01). */
  readonly forms?: true
}

export type CardSubmit =
  | { readonly action: 'change'; readonly key: string; readonly revision: number }
  | { readonly action: 'confirm'; readonly revision: number }
  | {
      readonly action: 'secret'
      readonly key: string
      readonly revision: number
      readonly secret: string
    }
  | { readonly action: 'refuse'; readonly key: string; readonly revision: number }
  | FormSubmit

/** A form card as it was sent: many answers at once. */
export interface FormSubmit {
  readonly action: 'form'
  /** The case that the card belongs to. */
  readonly reference: string
  /** Fingerprint of what the card showed (`FormCard.print`). */
  readonly print: string
  /** Field key → what stood in its input; raw text, or the value of a choice. */
  readonly answers: Readonly<Record<string, string>>
  /** Place of an open question in the case → the choice, or the words given as a reason. */
  readonly choices: Readonly<Record<string, string>>
}

/** One step of a guided call. */
export interface InboundCall {
  readonly input: CallInput
  /** Of the card or form that was pressed: one of an earlier state does nothing but show the present one (CH-05). */
  readonly revision?: number
  /** What whoever holds the call reads. */
  readonly staffLanguage: Language
  /** The call begins with this. */
  readonly begins?: { readonly id: string; readonly language: Language; readonly known?: string }
}
