import { namedParts } from './named-parts.ts'
import { lastRepair } from './repairs.ts'
import { take, type Find, type Scan } from './scan.ts'

const withEnding = (raw: string, ending: string): string =>
  raw
    .replace(/\D/g, (mark, at: number) => (at === 0 && mark === '+' ? mark : ''))
    .slice(0, -ending.length) + ending

/** "20123456, no wait, 57 at the end": the number just given, with another ending. */
export function repairEndings(scan: Scan): void {
  const { message, finds } = scan
  const repair = lastRepair(message.tokens)
  const start = message.tokens[repair?.from ?? -1]?.start
  if (start === undefined) return
  const find = finds.findLast(({ kind, end }) => kind === 'number' && end <= start)
  const ending = namedParts(message).find(
    ({ part, stretch }) => part === 'ending' && stretch.start > start,
  )
  if (find === undefined || ending === undefined || !/^\d+$/.test(ending.fresh)) return
  const fresh: Find = { ...find, raw: withEnding(find.raw, ending.fresh) }
  finds.splice(finds.indexOf(find), 1, fresh)
  take(scan, start, ending.stretch.end)
}
