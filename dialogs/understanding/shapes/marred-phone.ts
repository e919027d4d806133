import { take, type Scan, type Stretch } from './scan.ts'
import { isOpen, put, type Situation } from '../situation.ts'

/** A figure too few or too many for a phone of the country; nine are a Norwegian company. */
const lengths: Readonly<Record<string, ReadonlySet<number>>> = {
  DK: new Set([7, 9]),
  NO: new Set([7]),
  SE: new Set([8, 9, 11]),
}
const trunk = /^0[1-9]/
const run = /(?<![\d\p{L}+.,/-])\d(?:[ -]?\d){6,10}(?![\d\p{L}]| ?[-/]\d)/gu
const besideIt = /(?:^|[,;:\n|]|\p{Lu}[\p{L}'’-]+) ?$/u
const behindIt = /^ ?(?:$|[.,;!\n|(])/u

/** Between marks and lines, behind a name, or alone: an item of a list, and no count of anything. */
const isItem = (text: string, start: number, end: number): boolean =>
  besideIt.test(text.slice(0, start)) && behindIt.test(text.slice(end))

/** Nothing else has claimed it: an address, an amount, what was denied. */
const isFree = ({ finds, left, message: { text } }: Scan, start: number, end: number): boolean =>
  left.slice(start, end) === text.slice(start, end) ||
  finds.some((find) => find.kind === 'number' && find.start === start && find.end === end)

function isNear({ country }: Situation, said: string): boolean {
  const digits = said.replace(/\D/g, '')
  const isLong = country !== undefined && lengths[country]?.has(digits.length) === true
  return isLong && (country === 'SE') === trunk.test(digits)
}

/** The one number of the message that is free, and nearly as long as a phone. */
function attempt(situation: Situation): (Stretch & { readonly raw: string }) | undefined {
  const { scan, fills } = situation
  const { text } = scan.message
  const [found, another] = [...text.matchAll(run)]
  if (found === undefined || another !== undefined || !isNear(situation, found[0])) return undefined
  const [raw, start] = [found[0], found.index]
  const end = start + raw.length
  const isGiven = [...fills.values()].some((fill) => fill.raw.includes(raw))
  return !isGiven && isItem(text, start, end) && isFree(scan, start, end)
    ? { raw, start, end }
    : undefined
}

/** "Gitte Norup, 20 12 34 5": beside the name that was asked for it is an attempt at the phone, and is said to be none. */
export function putMarredPhone(situation: Situation): void {
  const { asked, side, scan } = situation
  const key = `${side}.phone`
  if (asked !== `${side}.name` || !isOpen(situation, key)) return
  const found = attempt(situation)
  if (found === undefined) return
  put(situation, { key, raw: found.raw, how: 'labelled' })
  take(scan, found.start, found.end)
}
