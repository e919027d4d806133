import { languages, type CountryCode } from '../../../onboarding/vocabulary.ts'
import { canonical, listed } from './canonical.ts'
import type { Situation } from '../situation.ts'
import { wordsIn, type Region } from './text-region.ts'
import { functionWords } from './word-lists.ts'

const nationals: readonly (readonly [ReadonlySet<string>, CountryCode])[] = [
  [listed('dansker danskere danskerne danskar danskarna dane danes'), 'DK'],
  [listed('svensker svenskere svenskerne svenskar svenskarna swede swedes'), 'SE'],
  [
    listed('nordmand nordmænd nordmann nordmenn nordmennene norrman norrmän norrmännen norwegians'),
    'NO',
  ],
]

/** The country that somebody is of: "vi är svenskar", "we're Danes". */
export const countryOfNational = (word: string): CountryCode | undefined =>
  nationals.find(([people]) => people.has(word))?.[1]

/** Languages whose names are those of the people who speak them: `irish`, `polsk`, `tyska`. */
const spoken =
  'da sv nb en de nl fr es it pt pl ru uk fi et lv lt is fo ga cs sk hu ro bg sr hr bs sq el tr ar fa ku hi ur zh ja ko th vi'.split(
    ' ',
  )

const namesOf = (): ReadonlySet<string> =>
  new Set(
    languages.flatMap((language) => {
      const named = new Intl.DisplayNames(language === 'no' ? 'nb' : language, { type: 'language' })
      return spoken.flatMap((code) => {
        const name = canonical(String(named.of(code)))
        return language === 'sv' ? [name, name.replace(/a$/, '')] : [name]
      })
    }),
  )

let names: ReadonlySet<string> | undefined

/** "I'm Irish", "not Swedish but Danish": where somebody comes from is nobody's name, nor is "irish" alone. */
export function isNationality(situation: Situation, region: Region): boolean {
  const words = wordsIn(situation, region).filter(({ word }) => !functionWords.has(word))
  return (
    words.length > 0 &&
    words.every(
      ({ word, plain }) =>
        (names ??= namesOf()).has(word) || countryOfNational(plain) !== undefined,
    )
  )
}
