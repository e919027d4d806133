import { languages } from '../../onboarding/vocabulary.ts'
import type { Rule } from './rule.ts'

/** `reasons.phone.tooShortDK` → `tooShort`. */
const reasonOf = (path: string): string =>
  (path.split('.').at(-1) ?? '').replace(/(?:DK|SE|NO)$/, '')

const gaps = (text: string): readonly string[] =>
  [...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => String(match[1]))

const filled: readonly string[] = ['field', 'expected', 'got']

/** What is said when an answer cannot be taken. */
export const reasonRules: readonly Rule[] = [
  {
    id: 'reason-worded',
    what: 'Every reason has words.',
    why: 'UX-22: a different text per cause.',
    check: ({ reasons, words }) =>
      reasons.flatMap((reason) =>
        languages
          .filter((language) => (words[language][`reasons.${reason}`] ?? '').trim() === '')
          .map((language) => ({ field: `reasons.${reason}`, language, message: 'has no words' })),
      ),
  },
  {
    id: 'reason-known',
    what: 'All words for reasons belong to a reason that can be given.',
    why: 'A slip in a key would go unnoticed: the general words stand in for it.',
    check: ({ reasons, words }) =>
      languages.flatMap((language) =>
        Object.keys(words[language])
          .filter((path) => path.startsWith('reasons.') && !reasons.includes(reasonOf(path)))
          .map((path) => ({ field: path, language, message: 'no reader gives this reason' })),
      ),
  },
  {
    id: 'reason-gaps',
    what: 'The words for reasons have no gaps but field, expected and got.',
    why: 'Only these are filled; another would be an exception in mid-conversation.',
    check: ({ words }) =>
      languages.flatMap((language) =>
        Object.entries(words[language])
          .filter(([path]) => path.startsWith('reasons.'))
          .flatMap(([path, text]) =>
            gaps(text)
              .filter((gap) => !filled.includes(gap))
              .map((gap) => ({ field: path, language, message: `nobody fills {{${gap}}}` })),
          ),
      ),
  },
]
