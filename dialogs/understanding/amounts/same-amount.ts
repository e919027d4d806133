import { isByMonth, readAmount } from '../../../onboarding/readers/amount.ts'
import { kindOf } from '../words/field-keys.ts'
import { figure } from './other-amount.ts'
import { take, type Scan, type Stretch } from '../shapes/scan.ts'
import { put, type Situation } from '../situation.ts'

/** "1000 a week, so 4000 a month": a month is a little more than four weeks, and people round. */
const mostApart = 0.1

interface Amount extends Stretch {
  readonly raw: string
  readonly value: number
}

/** Everything that may be money: what has been found with its period, and the figures that are left. */
function amountsIn({ finds, left }: Scan): readonly Amount[] {
  const found = finds.filter(({ kind }) => kind === 'amount' || kind === 'number')
  const rest = [...left.matchAll(figure)].map(({ index: start, 0: raw }) => ({
    raw,
    start,
    end: start + raw.length,
  }))
  return [...found, ...rest].flatMap(({ raw, start, end }) => {
    const reading = readAmount(raw)
    return reading.ok ? [{ raw, start, end, value: reading.value }] : []
  })
}

const isSame = (one: Amount, other: Amount): boolean =>
  Math.abs(one.value - other.value) <= mostApart * Math.max(one.value, other.value)

/** The one said by the month, of two that are as much. */
function monthly([one, other, another]: readonly Amount[]): Amount | undefined {
  if (one === undefined || other === undefined || another !== undefined) return undefined
  const [amount, second] = [one, other].filter(({ raw }) => isByMonth(raw))
  return second === undefined && isSame(one, other) ? amount : undefined
}

/** "240.000 i året, altså 20.000 per måned": one amount, said twice. */
export function putSameAmount(situation: Situation): void {
  const { asked, scan } = situation
  if (kindOf(asked) !== 'amount' || scan.message.text.includes('?')) return
  const amounts = amountsIn(scan)
  const amount = monthly(amounts)
  if (amount === undefined || !put(situation, { key: asked, raw: amount.raw, how: 'asked' })) return
  const isTaken = ({ start }: Stretch) => amounts.some((one) => one.start === start)
  scan.finds.splice(0, scan.finds.length, ...scan.finds.filter((find) => !isTaken(find)))
  for (const { start, end } of amounts) take(scan, start, end)
}
