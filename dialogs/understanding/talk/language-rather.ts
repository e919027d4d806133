import { listed } from '../words/canonical.ts'
import { functionWords, wordSet } from '../words/word-lists.ts'

const preferring = wordSet('preferring')
const prepositions = wordSet('languageIn')
/** "kan vi køre på engelsk": how it goes on. */
export const running = listed('køre køra kjøre kører kör kjører do doing take have ha ta')
const small = [functionWords, wordSet('choosing'), wordSet('speak'), running, preferring]
const reach = 6
const shortReach = 3

/** "helst på engelsk", "vi tager det hellere på svensk", "I'd rather do it in Danish": in which language one would like to. */
export function isRather(words: readonly string[], at: number): boolean {
  const before = words.slice(Math.max(0, at - reach), at)
  const rather = before.findIndex((word) => preferring.has(word))
  if (rather === -1 || !prepositions.has(String(before.at(-1)))) return false
  return before
    .slice(rather)
    .every((word) => prepositions.has(word) || small.some((list) => list.has(word)))
}

const towards = listed('til till to')
const changes = listed(
  'byta byter byt bytte bytter bytt skifte skifter skift switch switching change changing',
)

/** "gider du skifte til engelsk", "would you mind switching to Swedish" */
export const isChangedTo = (words: readonly string[], at: number): boolean =>
  towards.has(String(words[at - 1])) &&
  words.slice(Math.max(0, at - shortReach), at - 1).some((word) => changes.has(word))
