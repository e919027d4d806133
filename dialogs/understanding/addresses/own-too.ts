import { listed } from '../words/canonical.ts'
import type { Token } from '../message.ts'

const both = listed('same samme samma både båda begge begges both')

/** "the same address for both": what is said of another use holds for the customer's own address too. */
export const isForBoth = (before: readonly Token[]): boolean =>
  before.some(({ word }) => both.has(word))

const using = listed('bruk bruker brug bruger använd använder nyttja nytt use ta tag')
const things = listed('den det denne denna dette that it this')

/** "…: Elveveien 5, 9510 Alta. Bruk den": what goes there or not, it is the address to be put down. */
export const isToBeUsed = (behind: readonly Token[]): boolean =>
  behind.some(({ word }, at) => using.has(word) && things.has(String(behind[at + 1]?.word)))
