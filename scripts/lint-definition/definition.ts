import type { Field } from '../../onboarding/field.ts'
import type { Profile } from '../../onboarding/profile.ts'
import { countryCodes, type Language } from '../../onboarding/vocabulary.ts'

/** Every text of one language by its dotted path, such as `fields.country.askDK`; plural forms apart. */
export type Texts = Readonly<Record<string, string>>

/** All that the linter judges, as plain data: a test changes one thing and sees which rule notices. */
export interface Definition {
  /** In the order of asking. */
  readonly fields: readonly Field[]
  readonly reasons: readonly string[]
  readonly words: Readonly<Record<Language, Texts>>
  readonly profile: Profile
}

/** What every field says, in every language. */
export const leaves = [
  'label',
  'inText',
  'ask',
  'again1',
  'again2',
  'help',
  'why',
  'example',
  'legalBasis',
] as const
export type Leaf = (typeof leaves)[number]

/** The words a question is asked with, first, second and third time. */
export const askings = ['ask', 'again1', 'again2'] as const satisfies readonly Leaf[]

/** No country, or one that may have words of its own (`askDK`). */
export const variants = ['', ...countryCodes] as const
export type Variant = (typeof variants)[number]

/** One field in one language. */
export interface Place {
  readonly definition: Definition
  readonly field: Field
  readonly language: Language
}

/** The text that stands under exactly this leaf and variant. */
export function ownText(place: Place, leaf: Leaf, variant: Variant = ''): string | undefined {
  return place.definition.words[place.language][`fields.${place.field.key}.${leaf}${variant}`]
}

/** The text a customer of this country gets: the country's own, else the general one. */
export function textIn(place: Place, leaf: Leaf, variant: Variant): string | undefined {
  return ownText(place, leaf, variant) ?? ownText(place, leaf)
}

/** The variants in which a field says anything different, the general one first. */
export function variantsOf(place: Place, among: readonly Leaf[]): readonly Variant[] {
  return variants.filter(
    (variant) =>
      variant === '' || among.some((leaf) => ownText(place, leaf, variant) !== undefined),
  )
}

/** A text as it stands in the words. */
export interface OwnText {
  /** `askDK`. */
  readonly name: string
  readonly leaf: Leaf
  readonly variant: Variant
  readonly text: string
}

/** Each text that stands under one of the leaves, once. */
export function ownTexts(place: Place, among: readonly Leaf[]): readonly OwnText[] {
  return among.flatMap((leaf) =>
    variants.flatMap((variant) => {
      const text = ownText(place, leaf, variant)
      return text === undefined ? [] : [{ name: `${leaf}${variant}`, leaf, variant, text }]
    }),
  )
}

/** Values a field offers when nothing is known yet: all of them. */
export function choicesOf(field: Field): readonly string[] | undefined {
  return field.choices?.({ naturalPerson: false, nationalNumber: 'forbidden' })
}

/** Titles of the choices in one language, in their order. */
export function titlesOf({ definition, field, language }: Place): readonly string[] {
  const own = definition.words[language]
  return (choicesOf(field) ?? []).flatMap(
    (value) => own[`fields.${field.key}.values.${value}`] ?? [],
  )
}
