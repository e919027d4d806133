import { listed } from '../words/canonical.ts'
import { companyNouns } from '../words/word-lists.ts'

const residing = listed(
  'bor boende bosat bosatt bosætter living live lives reside residing resides',
)
/** Where one was born or comes from, and is no more. */
const leaving = listed(
  'født fødd född fødte born opvokset oppvokst uppvuxen raised flyttet flyttede flytta flyttat moved kommer kom oprindelig oprindeligt opprinnelig ursprungligen originally',
)
const from = listed('fra från frå from i in')
/** "svensk, men er bosat", "Danish but now living": from the word to the verb. */
const reach = 4
const mostBefore = 3

/** "svensk firma, bor i Oslo": what the firm is. */
const isOfFirm = (words: readonly string[], { to }: { readonly to: number }): boolean =>
  [words[to - 1], words[to]].some((word) => companyNouns.has(String(word)))

/** "svensk men bor i Helsingør", "født i Sverige, bor i København": where somebody is from, as is said by where they live. */
export function isOrigin(
  words: readonly string[],
  place: { readonly from: number; readonly to: number; readonly isAdjective: boolean },
): boolean {
  const lives = words.findIndex((word, at) => at >= place.to && residing.has(word))
  if (lives === -1) return false
  if (place.isAdjective) return lives - place.to < reach && !isOfFirm(words, place)
  const before = words.slice(Math.max(0, place.from - mostBefore), place.from)
  return from.has(String(before.at(-1))) && before.some((word) => leaving.has(word))
}
