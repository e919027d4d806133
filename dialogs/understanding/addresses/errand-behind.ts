import type { Token } from '../message.ts'
import { tokenFrom, type Scan } from '../shapes/scan.ts'
import { wordSet } from '../words/word-lists.ts'

const errands = wordSet('errands')

/** `Kungsgatan 4 41118 ställ paketet bakom garaget`: what is to be done there, and no town. */
export function isBeforeErrand(scan: Scan, end: number): boolean {
  const town = wordBehind(scan, end)
  return town?.capital === false && errands.has(town.plain)
}

/** The word behind the figures, and a comma if there is one. */
export function wordBehind(scan: Scan, end: number): Token | undefined {
  const at = tokenFrom(scan.message, end)
  return scan.message.tokens[scan.message.tokens[at]?.text === ',' ? at + 1 : at]
}
