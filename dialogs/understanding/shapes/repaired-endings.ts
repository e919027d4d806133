import { namedParts } from '../corrections/named-parts.ts'
import { lastRepair } from '../words/repairs.ts'
import { take, type Find, type Scan } from './scan.ts'

const withEnding = (raw: string, ending: string): string =>
  raw
    .replace(/\D/g, (mark, at: number) => (at === 0 && mark === '+' ? mark : ''))
    .slice(0, -ending.length) + ending

/** The digits at the end of a number, as they should be. */
interface Ending {
  readonly fresh: string
  readonly end: number
}

/** "57 at the end" */
function namedEnding({ message }: Scan, behind: number): Ending | undefined {
  const ending = namedParts(message).find(
    ({ part, stretch }) => part === 'ending' && stretch.start > behind,
  )
  return ending && { fresh: ending.fresh, end: ending.stretch.end }
}

const fewestDigits = 8
const mostOfEnding = 3

/** "070-174 06 41, no sorry 42": a digit or three and nothing more can be no other number. */
function bareEnding(scan: Scan, find: Find, to: number): Ending | undefined {
  const [token, next] = scan.message.tokens.slice(to, to + 2)
  const isLong = find.raw.replace(/\D/g, '').length >= fewestDigits
  if (!isLong || token?.kind !== 'number' || token.text.length > mostOfEnding) return undefined
  const isEnd = next === undefined || next.kind === 'break' || /^[.,;!]$/.test(next.text)
  return isEnd ? { fresh: token.text, end: token.end } : undefined
}

interface Repair {
  /** The last number in front of the words that take it back. */
  readonly find: Find
  /** Where those begin. */
  readonly start: number
  /** The token behind them. */
  readonly to: number
}

function repairIn({ message: { tokens }, finds }: Scan): Repair | undefined {
  const repair = lastRepair(tokens)
  const begins = repair && tokens[repair.from]
  if (repair === undefined || begins === undefined) return undefined
  const find = finds.findLast(({ kind, end }) => kind === 'number' && end <= begins.start)
  return find && { find, start: begins.start, to: repair.to }
}

/** "20123456, no wait, 57 at the end", "… no sorry 57": the number just given, with another ending. */
export function repairEndings(scan: Scan): void {
  const repair = repairIn(scan)
  if (repair === undefined) return
  const { find, start, to } = repair
  const ending = namedEnding(scan, start) ?? bareEnding(scan, find, to)
  if (ending === undefined || !/^\d+$/.test(ending.fresh)) return
  const fresh: Find = { ...find, raw: withEnding(find.raw, ending.fresh) }
  scan.finds.splice(scan.finds.indexOf(find), 1, fresh)
  take(scan, start, ending.end)
}
