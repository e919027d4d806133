import { isByMonth } from '../../../onboarding/readers/amount.ts'
import { asksAmount, countsSomething } from '../amounts/asked-amount.ts'
import { withoutCounts } from '../shapes/counts.ts'
import { kindOf, type Kind } from '../words/field-keys.ts'
import type { Scan } from '../shapes/scan.ts'
import { fits, put, type Situation } from '../situation.ts'

/** From the first digit to the last, signs in front included. */
const figures =
  /[+(]?\d(?:.*\d)?(?:\s?(?:k|t|tkr|tusind|tusen|thousand|mio|mill\p{L}*|milj\p{L}*)(?!\p{L}))?/u

/** One number as numbers are written, and not the hour beside it: "ring 20 12 34 77 before 3". */
const phoneLike = /(?:\+|00)?(?:\(0\))?\d(?:[ .()-]{0,2}\d){6,}/g

function figuresIn(text: string, kind: Kind): string | undefined {
  const [phone, another] = kind === 'phone' ? [...text.matchAll(phoneLike)] : []
  return phone !== undefined && another === undefined ? phone[0] : figures.exec(text)?.[0]
}

/** The text without what was taken out of it and is nothing found: a national number, an old value, somebody else's number. */
function shown({ left, finds }: Scan, text: string): string {
  const isFound = (at: number) => finds.some(({ start, end }) => start <= at && at < end)
  return text.replace(/\d/g, (digit, at: number) =>
    left[at] === digit || isFound(at) ? digit : ' ',
  )
}

/** What is said around an amount may say that it is for a year: "2 mio kr årligt". */
function ofPeriod(situation: Situation, line: string): boolean {
  const { asked } = situation
  return kindOf(asked) === 'amount' && !isByMonth(line) && fits(situation, asked, line)
}

/** The number that was asked for, wherever it stands. */
export function putDigits(situation: Situation): void {
  const { scan, asked } = situation
  const isAmount = kindOf(asked) === 'amount'
  if (isAmount && (asksAmount(scan.message.text) || countsSomething(scan))) return
  const text = isAmount ? withoutCounts(scan.message) : scan.message.text
  const line = shown(scan, text).replaceAll('\n', ' ')
  const found = figuresIn(line, kindOf(asked))
  if (found === undefined) return
  put(situation, { key: asked, raw: ofPeriod(situation, line) ? line : found, how: 'asked' })
}
