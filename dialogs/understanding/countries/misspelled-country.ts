import type { CountryCode } from '../../../onboarding/vocabulary.ts'
import { isOrigin } from '../choices/origin.ts'
import { isNegated } from '../choices/turned-down.ts'
import { eachWord } from '../words/each-word.ts'
import { listed } from '../words/canonical.ts'
import { correctedTo } from '../words/spelling.ts'
import { copulas, functionWords, greetingWords } from '../words/word-lists.ts'

/** The names as they sound: one letter for a doubled one, `e` for `æ`, `g` for `j`, `k` for `ck`, `v` for `w`. */
const names: ReadonlyMap<string, CountryCode> = new Map([
  ['danmark', 'DK'],
  ['denmark', 'DK'],
  ['sverige', 'SE'],
  ['sveden', 'SE'],
  ['norge', 'NO'],
  ['noreg', 'NO'],
  ['norvay', 'NO'],
])

const soundOf = (word: string): string =>
  word
    .replace(/æ/g, 'e')
    .replace(/å/g, 'o')
    .replace(/ck|c/g, 'k')
    .replace(/j/g, 'g')
    .replace(/w/g, 'v')
    .replace(/(\p{L})\1+/gu, '$1')

const resembled = correctedTo(() => new Set(names.keys()))
/** `Borge`, `Morge`: places, and no slips. */
const begins = /^[dsn]/

/** `Sweeden`, `Sverje`, `Denmarck`: a country as it is heard, with one slip at the most. */
const heardAs = eachWord((word): CountryCode | undefined => {
  const sound = soundOf(word)
  return begins.test(word) ? (names.get(sound) ?? names.get(String(resembled(sound)))) : undefined
})

const within = listed('i in fra från frå from')
const being = listed(
  'holder håller hold held holdt til till hører høyrer hører sidder sitter sit sits ligger ligg located based bor living live country land landet firma firmaet e æ ær',
)
const small = [functionWords, copulas, greetingWords, being]

/** Behind "in" or "from", or with nothing beside it but small words: "Sverje da". */
const isWhereabouts = (words: readonly string[], at: number): boolean =>
  within.has(String(words[at - 1])) ||
  words.every((word, place) => place === at || small.some((list) => list.has(word)))

const either = listed(
  'or eller og och and maybe kanske kanskje måske perhaps nej nei no rather snarare',
)

/** "Denmark or Sweeden", "Sverje eller Danmark": another country, misspelled, beside the one that is named. */
export function besideMisspelled(
  words: readonly string[],
  { value, from, to }: { readonly value: string; readonly from: number; readonly to: number },
): boolean {
  const behind = words.slice(to).find((word) => !either.has(word))
  const before = words.slice(0, from).findLast((word) => !either.has(word))
  return [behind, before].some((word) => {
    // Another one that is spelled right has been read: "not Denmark, Norway".
    const heard = word === undefined || names.has(word) ? undefined : heardAs(word)
    return heard !== undefined && heard !== value
  })
}

/** "we're based in Sweeden", "vi e i sverje": the one country that is meant by a word misspelled; "not in Sweeden" is none. */
export function misspelledCountry(words: readonly string[]): CountryCode | undefined {
  const found = words.flatMap((word, from) => {
    const country = heardAs(word)
    const isMeant =
      country !== undefined &&
      isWhereabouts(words, from) &&
      !isNegated(words, from) &&
      !isOrigin(words, { from, to: from + 1, isAdjective: false })
    return isMeant ? [country] : []
  })
  const [only, ...others] = new Set(found)
  return others.length === 0 ? only : undefined
}
