import { languages } from '../../onboarding/vocabulary.ts'
import type { Field } from '../../onboarding/field.ts'
import { everyCase, fieldsIn } from './cases.ts'
import type { Definition } from './definition.ts'
import type { Problem, Rule } from './rule.ts'

const keyShape = /^[a-z][a-zA-Z0-9]*(?:\.[a-z][a-zA-Z0-9]*)*$/

/** What the profile calls fields by. */
const named = ({ profile }: Definition): readonly string[] => [...profile.drop, ...profile.require]

function repeated<T>(items: readonly T[]): readonly T[] {
  return items.filter((item, index) => items.indexOf(item) < index)
}

function sameLabels(definition: Definition): readonly Problem[] {
  return languages.flatMap((language) => {
    const label = ({ key }: Field) => definition.words[language][`fields.${key}.label`]
    const clashes = everyCase(definition.profile).flatMap((c) =>
      repeated(
        fieldsIn(definition, c)
          .map(label)
          .filter((text) => text !== undefined),
      ),
    )
    return [...new Set(clashes)].map((text) => ({
      field: 'label',
      language,
      message: `two fields of one form are called "${text}"`,
    }))
  })
}

/** The form as a whole: its keys and what its parts are called. */
export const formRules: readonly Rule[] = [
  {
    id: 'key-shape',
    what: 'Field keys are dotted lower camel: `company.legalForm`.',
    why: 'They are paths of the record and of the words.',
    check: ({ fields }) =>
      fields
        .filter(({ key }) => !keyShape.test(key))
        .map(({ key }) => ({ field: key, message: 'is not dotted lower camel' })),
  },
  {
    id: 'key-unique',
    what: 'No two fields have the same key, and none is a path into another.',
    why: 'State is answers by field key: one would overwrite the other.',
    check: ({ fields }) => {
      const keys = fields.map(({ key }) => key)
      const inside = keys.filter((key) => keys.some((other) => key.startsWith(`${other}.`)))
      return [...repeated(keys), ...inside].map((key) => ({
        field: key,
        message: 'is also the key of, or a path into, another field',
      }))
    },
  },
  {
    id: 'labels-distinct',
    what: 'Fields of one form have different labels.',
    why: 'The summary is changed by the name of a line, and labels are buttons.',
    check: sameLabels,
  },
  {
    id: 'section-titled',
    what: 'Every section has a title.',
    why: 'UX-20: the summary shows it.',
    check: ({ fields, words }) =>
      fields.flatMap(({ key, section }) =>
        languages
          .filter((language) => words[language][`summary.sections.${section}`] === undefined)
          .map((language) => ({
            field: key,
            language,
            message: `section ${section} has no title`,
          })),
      ),
  },
  {
    id: 'profile-names-fields',
    what: 'The profile drops and requires only fields that exist.',
    why: 'A slip in a key would silently do nothing.',
    check: (definition) =>
      named(definition)
        .filter((key) => !definition.fields.some((field) => field.key === key))
        .map((key) => ({
          field: key,
          message: 'the profile names it, but there is no such field',
        })),
  },
]
