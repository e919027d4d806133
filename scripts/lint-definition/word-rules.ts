import type { Field } from '../../onboarding/field.ts'
import { languages } from '../../onboarding/vocabulary.ts'
import { leaves, ownText, ownTexts, titlesOf, choicesOf, type Place } from './definition.ts'
import { inEveryLanguage, when, type Problem, type Rule } from './rule.ts'
import { canBeAskedAbout } from './number-fields.ts'

const shortLabel = 20
const longLabel = 30

const labelLimit = (place: Place): number => (canBeAskedAbout(place) ? shortLabel : longLabel)

const tooLong = (name: string, text: string, limit: number): readonly string[] =>
  when(text.length > limit, `${name} has ${text.length} characters, at most ${limit} fit`)

/** Whether a path under `fields` is one of the field's own, such as `again2DK` or `values.post`. */
function says(field: Field, path: string): boolean {
  if (!path.startsWith(`fields.${field.key}.`)) return false
  const leaf = path.slice(`fields.${field.key}.`.length)
  if (leaf.startsWith('values.')) return choicesOf(field)?.includes(leaf.slice(7)) ?? false
  return leaves.some((known) => known === leaf.replace(/(?:DK|SE|NO)$/, ''))
}

const spareWords: Rule['check'] = ({ fields, words }) =>
  languages.flatMap((language) =>
    Object.keys(words[language])
      .filter((path) => path.startsWith('fields.') && !fields.some((field) => says(field, path)))
      .map((path): Problem => ({ field: path, language, message: 'no field says this' })),
  )

/** Whether the words are there and fit where they are shown. */
export const wordRules: readonly Rule[] = [
  {
    id: 'words-complete',
    what: 'Every field has a label, three askings, help, why, an example and its legal basis.',
    why: 'UX-17; a missing word is an exception in the middle of a conversation.',
    check: inEveryLanguage((place) =>
      leaves.flatMap((leaf) => when((ownText(place, leaf) ?? '').trim() === '', `has no ${leaf}`)),
    ),
  },
  {
    id: 'words-spare',
    what: 'Every text under `fields` belongs to a field, a leaf and a country that exist.',
    why: 'A slip in a key (`again2SW`) would go unnoticed: the general words stand in for it.',
    check: spareWords,
  },
  {
    id: 'label-short',
    what: `Labels have at most ${longLabel} characters, ${shortLabel} where they are buttons.`,
    why: 'Longer ones are cut off on a phone; numbers are asked about with labels as buttons.',
    check: inEveryLanguage((place) =>
      ownTexts(place, ['label']).flatMap(({ name, text }) =>
        tooLong(name, text, labelLimit(place)),
      ),
    ),
  },
  {
    id: 'values-titled',
    what: 'Every choice has a title.',
    why: 'A choice without words cannot be offered.',
    check: inEveryLanguage((place) => {
      const missing = (choicesOf(place.field) ?? []).length - titlesOf(place).length
      return when(missing > 0, `${missing} of its choices have no title`)
    }),
  },
  {
    id: 'values-short',
    what: `Titles of choices have at most ${shortLabel} characters.`,
    why: 'They are buttons.',
    check: inEveryLanguage((place) =>
      titlesOf(place).flatMap((title) => tooLong(`"${title}"`, title, shortLabel)),
    ),
  },
  {
    id: 'values-distinct',
    what: 'The choices of one question can be told apart.',
    why: 'CH-03: an answer in words must mean one of them.',
    check: inEveryLanguage((place) => {
      const titles = titlesOf(place).map((title) => title.toLowerCase())
      return when(new Set(titles).size < titles.length, 'two choices have the same title')
    }),
  },
]
