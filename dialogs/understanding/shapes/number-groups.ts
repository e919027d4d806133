import { readGln } from '../../../onboarding/readers/gln.ts'

/** A stretch of digits and the separators people put between them. */
export interface DigitGroup {
  readonly digits: string
  readonly start: number
  readonly end: number
}

/** How numbers that we know are written, by the lengths of their groups. */
const patterns = new Set([
  ...['8', '2222', '323', '233', '332', '44', '35', '53', '62', '26', '422', '224'],
  ...['9', '333', '36', '63', '2223', '3222'],
  ...['64', '46', '22222', '2224'],
  ...['166', '4441', '3433', '1444', '2443', '7222', '22225', '544', '445', '3442', '33331'],
])
const maxGroups = 7
/** A GLN has thirteen figures. */
const mostFigures = 13
const wholeNumber = 7
const smallCost = 0.6

function isInternational(digits: string, international: boolean): boolean {
  return international && digits.length >= 9 && digits.length <= 15
}

/** A Swedish number starts with its trunk zero and comes in many groupings. */
const isTrunk = (digits: string, groups: number) =>
  digits.startsWith('0') &&
  !digits.startsWith('00') &&
  digits.length >= 8 &&
  digits.length <= 11 &&
  groups <= 5

const danishGln = /^57\d{11}$/

/** `5790 007 654 324`: with the digits of a Danish GLN, whatever its groups are. */
const isGln = (digits: string): boolean => danishGln.test(digits) && readGln(digits).ok

/** `16559999-4323`: a Swedish number with its century. Only a hyphen tells it from a number and a postal code. */
const century = /^(?:16|19|20)\d{6}-\d{4}$/

function isNumber(
  groups: readonly DigitGroup[],
  { international, typed }: { readonly international: boolean; readonly typed: string },
): boolean {
  const digits = groups.map((group) => group.digits).join('')
  if (century.test(typed)) return true
  if (groups.length === 1 && digits.length >= wholeNumber) return true
  if (isInternational(digits, international) || isTrunk(digits, groups.length)) return true
  if (isGln(digits)) return true
  return patterns.has(groups.map((group) => group.digits.length).join(''))
}

function costOf(part: readonly DigitGroup[], text: string): number | undefined {
  const [first] = part
  if (first === undefined) return undefined
  const international = text.charAt(first.start - 1) === '+' || first.digits.startsWith('00')
  const typed = text.slice(first.start, part.at(-1)?.end)
  if (isNumber(part, { international, typed })) return 1
  return part.length === 1 ? smallCost : undefined
}

/** `1 2 3 4 5 6 7 4`: dictated figure by figure, it is one number. */
const isFigureByFigure = (groups: readonly DigitGroup[]): boolean =>
  groups.length >= wholeNumber &&
  groups.length <= mostFigures &&
  groups.every(({ digits }) => digits.length === 1)

interface Cut {
  readonly cost: number
  readonly from: number
}

/** The cheapest way to end a number at `to`. */
function bestCut(
  groups: readonly DigitGroup[],
  to: number,
  run: { cuts: readonly Cut[]; text: string },
): Cut {
  let best: Cut = { cost: Infinity, from: to - 1 }
  for (let from = Math.max(0, to - maxGroups); from < to; from++) {
    const cost = costOf(groups.slice(from, to), run.text)
    const total = (run.cuts[from]?.cost ?? Infinity) + (cost ?? Infinity)
    if (total < best.cost) best = { cost: total, from }
  }
  return best
}

/**
 * Splits digit groups in a row into numbers: `20 12 34 56 8000` is a phone number and a postal code. Fewest numbers win,
 * and only groupings that people use count (UX-19).
 */
export function splitGroups(
  groups: readonly DigitGroup[],
  text: string,
): readonly (readonly DigitGroup[])[] {
  if (isFigureByFigure(groups)) return [groups]
  const cuts: Cut[] = [{ cost: 0, from: 0 }]
  for (let to = 1; to <= groups.length; to++) cuts.push(bestCut(groups, to, { cuts, text }))
  const parts: (readonly DigitGroup[])[] = []
  for (let to = groups.length; to > 0; to = cuts[to]?.from ?? 0) {
    parts.unshift(groups.slice(cuts[to]?.from ?? 0, to))
  }
  return parts
}
