import { canonical } from '../words/canonical.ts'
import { isLabelWord } from '../labels/labels.ts'
import { splitGroups, type DigitGroup } from './number-groups.ts'
import { addFind, type Scan } from './scan.ts'

/** Digits with the separators that occur inside numbers; a separator is always followed by a digit. */
const run = /\d+(?:(?:[ ()./-]{1,3}|(?: ?\.{2,4}|…) ?)\d+)*/g
const shortestNumber = 5
const maxRun = 60
const longestLabel = 24

/** `er68052905`, `på20123456`: the blank behind the word is missing. */
const leading = new Set('er är is på at til till to nr no'.split(' '))

/** Part of a word or a flat: `H0301`, `3b`. In `cvr12345674` the word is the number's name. */
function isInsideWord(text: string, start: number): boolean {
  const word = /\p{L}+$/u.exec(text.slice(Math.max(0, start - longestLabel), start))?.[0]
  if (word === undefined || leading.has(word.toLowerCase())) return false
  return word.length === 1 || !isLabelWord(canonical(word))
}

function groupsIn(text: string, offset: number): readonly DigitGroup[] {
  return [...text.matchAll(/\d+/g)].map((match) => ({
    digits: match[0],
    start: offset + match.index,
    end: offset + match.index + match[0].length,
  }))
}

/** Plus, `(+45)`, and the country of a VAT number in front belong to the number. */
const inFront = /\(?\+ ?\(?$|\($|(?<!\p{L})(?:DK|SE|NO)[- ]?$/u

function startOf(text: string, start: number): number {
  return start - (inFront.exec(text.slice(Math.max(0, start - 4), start))?.[0].length ?? 0)
}

/** Nothing stands in front of it on its line but its name: "tlf. 68 05 12 34 5". */
function isLineBegun(text: string, at: number): boolean {
  const found = /(?:^|\n) *(?:(\p{L}+)[.:]* *)?$/u.exec(text.slice(0, at))
  const name = found?.[1] ?? ''
  return found !== null && (name === '' || isLabelWord(canonical(name)))
}

/** `31101547 8`: a figure too many at the end of the line makes a number that cannot be read, and none that is cut. */
const strayFigures = /^ \d{1,2}(?=\s*(?:\n|$))/
/** `680 51 277 8`: behind groups only one figure is surely none of their own. */
const strayFigure = /^ \d(?=\s*(?:\n|$))/

/** How far the figures go that are too many behind a number with which the line begins. */
function strayLength(text: string, part: readonly DigitGroup[], end: number): number {
  if (!isLineBegun(text, startOf(text, part[0]?.start ?? 0))) return 0
  const stray = part.length === 1 ? strayFigures : strayFigure
  return stray.exec(text.slice(end))?.[0].length ?? 0
}

function addNumber(scan: Scan, part: readonly DigitGroup[]): void {
  const first = part[0]
  const last = part.at(-1)
  if (first === undefined || last === undefined) return
  const size = part.reduce((sum, group) => sum + group.digits.length, 0)
  const start = startOf(scan.left, first.start)
  if (size < shortestNumber || isInsideWord(scan.left, start)) return
  addFind(scan, 'number', { start, end: last.end + strayLength(scan.left, part, last.end) })
}

/** Fewer figures than these are no number that anybody is called on. */
const fewestToCall = 7
/** `262 411 38`, `7 4000, tlf …`: what ends the line, or stands before words, is a postal code, and the house stands in front of it. */
const houseAndCode =
  /^(?:\d{1,3} (?:\d{3} \d{2}|\d{4,5})[.!]?\s*(?:\n|$)|\d{1,2} (?:\d{3} \d{2}|\d{4,5})(?=,? \p{L}))/u

const firstNumber = (groups: readonly DigitGroup[], text: string): readonly DigitGroup[] =>
  splitGroups(groups, text)[0] ?? []

const figuresOf = (number: readonly DigitGroup[]): number =>
  number.map(({ digits }) => digits).join('').length

const canBeCalled = (number: readonly DigitGroup[]): boolean => figuresOf(number) >= fewestToCall

/** `68 05 12 77`: figures in groups are one number; of `12 68 05 12 77` the first one is a house's, and the phone follows it. */
export function beginsNumber(text: string, start: number): boolean {
  const behind = text.slice(start)
  const [figures = ''] = behind.match(run) ?? []
  const groups = groupsIn(figures, start).slice(0, maxRun)
  const whole = firstNumber(groups, text)
  if (whole.length < 2 || houseAndCode.test(behind)) return false
  return canBeCalled(whole) && !canBeCalled(firstNumber(groups.slice(1), text))
}

const longestHour = 4

/** "not before 10. 20 12 34 88 after that": the figures of one sentence, and the number that begins the next; `20. 12. 34. 88` is one. */
function cutAtStop(
  groups: readonly DigitGroup[],
  text: string,
): readonly (readonly DigitGroup[])[] {
  const stops = groups.flatMap(({ end }, at) => (text.startsWith('. ', end) ? [at + 1] : []))
  const [at, another] = stops
  if (at === undefined || another !== undefined) return [groups]
  const [first, second] = [groups.slice(0, at), groups.slice(at)]
  const isHour = figuresOf(first) <= longestHour
  return isHour && figuresOf(second) >= fewestToCall ? [first, second] : [groups]
}

/** Phone, company and GLN numbers: anything of five digits or more, in whatever groups it is written. */
export function findNumbers(scan: Scan): void {
  const before = scan.left
  for (const match of before.matchAll(run)) {
    const groups = groupsIn(match[0], match.index).slice(0, maxRun)
    const sentences = cutAtStop(groups, before)
    for (const one of sentences) for (const part of splitGroups(one, before)) addNumber(scan, part)
  }
}
