import { languages } from '../../../onboarding/vocabulary.ts'
import { canonical } from './canonical.ts'
import type { Situation } from '../situation.ts'
import { wordsIn, type Region } from './text-region.ts'
import { functionWords } from './word-lists.ts'

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
  return words.length > 0 && words.every(({ word }) => (names ??= namesOf()).has(word))
}
