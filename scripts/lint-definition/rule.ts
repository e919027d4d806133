import { languages, type Language } from '../../onboarding/vocabulary.ts'
import type { Definition, Place } from './definition.ts'

export interface Problem {
  /** Field key, or the path of a text that belongs to no field. */
  readonly field: string
  /** Left out where it is the same in all of them. */
  readonly language?: Language
  readonly message: string
}

export interface Finding extends Problem {
  readonly rule: string
}

/** One thing that must hold for every definition. */
export interface Rule {
  readonly id: string
  readonly what: string
  /** The rule of the reference, or what a customer would suffer. */
  readonly why: string
  check(definition: Definition): readonly Problem[]
}

/** Looks at each field in each language; the check returns messages. */
export const inEveryLanguage =
  (check: (place: Place) => readonly string[]): Rule['check'] =>
  (definition) =>
    definition.fields.flatMap((field) =>
      languages.flatMap((language) =>
        check({ definition, field, language }).map((message) => ({
          field: field.key,
          language,
          message,
        })),
      ),
    )

/** Looks at every text of every language, those of the fields and all others. */
export const inEveryText =
  (check: (text: string, language: Language, path: string) => readonly string[]): Rule['check'] =>
  ({ words }) =>
    languages.flatMap((language) =>
      Object.entries(words[language]).flatMap(([path, text]) =>
        check(text, language, path).map((message) => ({ field: path, language, message })),
      ),
    )

/** A message, if the condition holds. */
export const when = (condition: boolean, message: string): readonly string[] =>
  condition ? [message] : []
