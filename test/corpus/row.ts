import type { Topic } from '../../dialogs/understanding/understanding.ts'
import type { FieldValue } from '../../onboarding/field.ts'
import type { Reason } from '../../onboarding/reading.ts'
import type {
  Address,
  Command,
  CountryCode,
  CustomerType,
  Language,
} from '../../onboarding/vocabulary.ts'

export type Values = Readonly<Record<string, FieldValue>>

/** What a careful clerk would write down after reading the message. A list means: any of these. */
export interface Expected {
  readonly fills?: Values
  /** Fair to conclude, not a miss if left out. */
  readonly may?: Values
  /** The likelier value that must be offered beside the fill. */
  readonly suggests?: Values
  readonly command?: Command | readonly Command[]
  readonly target?: string | readonly string[]
  readonly line?: number
  /** `notYes`: whatever else it is, it confirms nothing. */
  readonly assent?: 'yes' | 'no' | 'partly' | 'notYes'
  readonly language?: Language
  readonly ambiguous?: readonly string[]
  readonly refused?: string
  readonly reason?: Reason
  readonly digression?: Topic | readonly Topic[]
  readonly faq?: string
  readonly nationalNumber?: true
  readonly dontKnow?: true
  /** No value may be taken from the message, whatever else is made of it. */
  readonly nothing?: true
}

/** Where the conversation stands when the message comes. */
export interface Situation {
  readonly asks: string
  /** Session language, where it is not the one of the message. */
  readonly session?: Language
  readonly country?: CountryCode
  readonly customerType?: CustomerType
  readonly answered?: Values
}

export interface Row extends Situation {
  readonly text: string
  readonly expect: Expected
}

/** Messages that each mean something else. */
export const rows = (
  situation: Situation,
  messages: readonly (readonly [string, Expected])[],
): readonly Row[] => messages.map(([text, expect]) => ({ ...situation, text, expect }))

/** Messages that all mean the same. */
export const each = (
  situation: Situation,
  expect: Expected,
  texts: readonly string[],
): readonly Row[] => texts.map((text) => ({ ...situation, text, expect }))

/** Plain answers to the field that was asked for: what was typed → the value. */
export const answers = (
  situation: Situation,
  messages: readonly (readonly [string, FieldValue])[],
): readonly Row[] =>
  messages.map(([text, value]) => ({
    ...situation,
    text,
    expect: { fills: { [situation.asks]: value } },
  }))

/** Attempts at the field that was asked for which cannot be read: what was typed → why. */
export const refusals = (
  situation: Situation,
  messages: readonly (readonly [string, Reason])[],
): readonly Row[] =>
  messages.map(([text, reason]) => ({
    ...situation,
    text,
    expect: { refused: situation.asks, reason },
  }))

export const address = (
  country: CountryCode,
  street: string,
  [postalCode, city]: readonly [string, string],
): Address => ({ street, postalCode, city, country })
