import type { Language } from '../../vocabulary.ts'

/** Digits from nought to nine. */
type Ten = readonly [string, string, string, string, string, string, string, string, string, string]

/** How amounts are said in words: no codes, so the language's own way with tens is right here (CA-06 is about codes). */
export interface NumberWords {
  /** Nought to nineteen, as said before a noun of common gender: `en`, `én`, `one`. */
  readonly small: readonly string[]
  /** By the first of two digits; the first two are never used. */
  readonly tens: readonly string[]
  /** `femogtyve`, `tjugofem`, `twenty-five`. */
  readonly twoDigits: (ten: string, one: string) => string
  /** One before hundred and thousand: `et`, `ett`, `one`. */
  readonly neuterOne: string
  /** `two` → `two hundred`. */
  readonly hundreds: (count: string) => string
  /** Between hundreds and what is below: ` og `, nothing, ` and `. */
  readonly afterHundred: string
  /** Between thousands and less than a hundred. */
  readonly afterThousand: string
  readonly thousand: string
  readonly million: readonly [one: string, many: string]
}

/** Everything that is needed to say a value aloud in one language, so that a listener could write it down. */
export interface SpokenLanguage {
  readonly digits: Ten
  /** The spelling alphabet: a lower-case letter, what is said for it. */
  readonly letters: Readonly<Record<string, string>>
  /** What is said behind a letter with a combining mark (Unicode NFD). */
  readonly marks: Readonly<Record<string, string>>
  /** Signs of e-mail addresses, names and numbers. */
  readonly signs: Readonly<Record<string, string>>
  /** Between two words that are spelled. */
  readonly space: string
  readonly numbers: NumberWords
  /** One and many of each currency: ISO 4217. */
  readonly currencies: Readonly<Record<string, readonly [one: string, many: string]>>
  /** What short forms in a street line stand for, in lower case without the full stop. */
  readonly dwelling: Readonly<Record<string, string>>
  /** Floors: first to twentieth. */
  readonly ordinals: readonly string[]
  /** Behind an ordinal that no word for the floor follows; nothing where the word already says it. */
  readonly floor: string
}

/** Spoken languages by session language. */
export type SpokenLanguages = Readonly<Record<Language, SpokenLanguage>>
