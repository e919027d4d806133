import { countryCodes, languages } from '../../onboarding/vocabulary.ts'
import { ownText, variants, type Place } from './definition.ts'
import { inEveryLanguage, when, type Problem, type Rule } from './rule.ts'

/** What the guided call has of each field: what is said, the reason, what to listen for, what may be done on a no (CA-01). */
const callLeaves = ['say', 'why', 'listen', 'ifNo'] as const
type CallLeaf = (typeof callLeaves)[number]

/** Seconds of CA-13 at a speaker's usual pace. */
const longestNotice = 60
/** As many words as a seller's name may have. */
const controller = 'Nordhavn Engros A/S'

const pathOf = ({ field }: Place, leaf: string): string => `call.fields.${field.key}.${leaf}`

const callText = (place: Place, leaf: string): string | undefined =>
  place.definition.words[place.language][pathOf(place, leaf)]

const variantsIn = (place: Place, leaf: CallLeaf): string =>
  countryCodes.filter((country) => callText(place, leaf + country) !== undefined).join(', ')

function variantProblems(place: Place, leaf: CallLeaf): readonly string[] {
  const own = variantsIn(place, leaf)
  const english = variantsIn({ ...place, language: 'en' }, leaf)
  const isWhole = own === '' || own === countryCodes.join(', ')
  return [
    ...when(!isWhole, `${leaf} has words for ${own} only`),
    ...when(own !== english, `${leaf} has words for ${own || 'no country'}, English otherwise`),
  ]
}

/** Whether a path belongs to a field and a leaf that exist. */
const isKnown = (path: string, keys: readonly string[]): boolean =>
  keys.some((key) =>
    callLeaves.some((leaf) =>
      variants.some((variant) => path === `call.fields.${key}.${leaf}${variant}`),
    ),
  )

const spare: Rule['check'] = ({ fields, words }) => {
  const keys = fields.map(({ key }) => key)
  return languages.flatMap((language) =>
    Object.keys(words[language])
      .filter((path) => path.startsWith('call.fields.') && !isKnown(path, keys))
      .map((path): Problem => ({
        field: path,
        language,
        message: 'no field says this on the phone',
      })),
  )
}

const wordsIn = (text: string): number =>
  text
    .replace('{{controller}}', controller)
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length

/** What a seller reads, says and looks for during a call. */
export const callRules: readonly Rule[] = [
  {
    id: 'call-complete',
    what: 'Every field says what to say, why, what to listen for and what may be done on a no.',
    why: 'CA-01: the card of a field has all of it, in every language.',
    check: inEveryLanguage((place) =>
      callLeaves.flatMap((leaf) =>
        when((callText(place, leaf) ?? '').trim() === '', `has no ${leaf} for the phone`),
      ),
    ),
  },
  {
    id: 'call-spare',
    what: 'Every text under `call.fields` belongs to a field, a part and a country that exist.',
    why: 'A slip in a key would go unnoticed: the general words stand in for it.',
    check: spare,
  },
  {
    id: 'call-variants',
    what: 'Words for the phone that one country has, all have, in all four languages.',
    why: 'TX-03: country and language are independent.',
    check: inEveryLanguage((place) => callLeaves.flatMap((leaf) => variantProblems(place, leaf))),
  },
  {
    id: 'call-spoken',
    what: 'What is said on the phone is not what is written in the chat.',
    why: 'CA-01: a script is for the ear; “write” and brackets cannot be said.',
    check: inEveryLanguage((place) =>
      variants.flatMap((variant) => {
        const said = callText(place, `say${variant}`)
        const asked = ownText(place, 'ask', variant)
        return [
          ...when(said !== undefined && said === asked, `say${variant} repeats the chat`),
          ...when(/[()[\]{}]/.test(said ?? ''), `say${variant} has brackets in it`),
        ]
      }),
    ),
  },
  {
    id: 'oral-notice-short',
    what: `The notice that is read aloud has at most ${longestNotice} words.`,
    why: 'CA-13: nobody listens longer than 25 seconds.',
    check: ({ words }) =>
      languages.flatMap((language) =>
        ['oral', 'oralOwn'].flatMap((id) => {
          const count = wordsIn(words[language][`notices.${id}.text`] ?? '')
          const isRight = count > 0 && count <= longestNotice
          const field = `notices.${id}.text`
          return when(!isRight, `has ${count} words`).map((message) => ({
            field,
            language,
            message,
          }))
        }),
      ),
  },
]
