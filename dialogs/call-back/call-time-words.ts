import { recognise } from '../../locales/recognise.ts'
import { languages } from '../../onboarding/vocabulary.ts'
import { canonical } from '../understanding/words/canonical.ts'

type ListName = keyof (typeof recognise)['en']['callTimes']

const listed = (name: ListName): ReadonlySet<string> =>
  new Set(
    languages.flatMap((language) => recognise[language].callTimes[name].split(' ').map(canonical)),
  )

const lists: Readonly<Record<Exclude<ListName, 'hours'>, ReadonlySet<string>>> = {
  today: listed('today'),
  tomorrow: listed('tomorrow'),
  morning: listed('morning'),
  afternoon: listed('afternoon'),
  evening: listed('evening'),
  lunch: listed('lunch'),
  after: listed('after'),
  before: listed('before'),
  clocks: listed('clocks'),
  units: listed('units'),
  halves: listed('halves'),
}

/** What a word says of a time. */
export type TimeWord = keyof typeof lists

export const isTimeWord = (word: string, name: TimeWord): boolean => lists[name].has(word)

export const hasTimeWord = (words: readonly string[], name: TimeWord): boolean =>
  words.some((word) => lists[name].has(word))

/** `ti`, `tio`, `ten`: 10. */
const spelled: ReadonlyMap<string, number> = new Map(
  languages.flatMap((language) =>
    recognise[language].callTimes.hours
      .split(' ')
      .flatMap((hour, at) => hour.split('|').map((name) => [canonical(name), at + 1] as const)),
  ),
)

export const hourNamed = (word: string): number | undefined => spelled.get(word)
