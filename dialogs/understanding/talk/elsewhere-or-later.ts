import { placing } from '../names/name-announced.ts'
import type { Token } from '../message.ts'
import { referring, timeWords } from '../words/word-lists.ts'

/** "the whole team", "hela gänget" */
const quantities = new Set(
  (
    'hele hela heile hel whole entire samme samma same andre andra anden annan annen other another flere flera several begge båda both every ' +
    'each någon nogen noen nokon some any ingen nobody none alle alla all mange många many'
  ).split(' '),
)

/** "stands in the register", "på havnen", "nästa vecka": in small letters these say where and when, not who. */
export function isElsewhereOrLater(words: readonly Token[]): boolean {
  const [first] = words
  if (first === undefined || words.length < 2 || first.capital) return false
  if (quantities.has(first.word)) return true
  const isTime =
    !words.some(({ capital }) => capital) && words.some(({ word }) => timeWords.has(word))
  return referring.has(first.word) || placing.has(first.word) || isTime
}
