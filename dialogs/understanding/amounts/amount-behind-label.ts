import type { Token } from '../message.ts'
import { figuresIn, takeFigures } from './other-amount.ts'
import { tokenFrom } from '../shapes/scan.ts'
import { put, type Situation } from '../situation.ts'
import {
  asides,
  copulas,
  fillers,
  hedges,
  noWords,
  pronouns,
  wordSet,
} from '../words/word-lists.ts'

const key = 'credit.amount'
const beside = [asides, copulas, fillers, hedges, wordSet('repair'), noWords, pronouns]
const mostWords = 8

const isLittle = ({ kind, word, plain }: Token): boolean =>
  kind !== 'word' || beside.some((list) => list.has(word) || list.has(plain))

/** The one figure of the message, where nothing else in it has a shape of its own. */
function onlyFigure({ scan }: Situation): ReturnType<typeof figuresIn>[number] | undefined {
  const [figure, another] = figuresIn(scan)
  const isOther = scan.finds.some(({ start }) => start !== figure?.start)
  return another === undefined && !isOther ? figure : undefined
}

/** "monthly purchases, sorry. 60.000", "the amount was wrong: I meant 8000": over what is said in passing the figure belongs to its name. */
export function putAmountBehindLabel(situation: Situation): void {
  const { scan, labels, bound, fills } = situation
  const label = labels.find((one) => one.role === 'amount' && !bound.has(one))
  if (label === undefined || fills.has(key) || scan.message.text.includes('?')) return
  const figure = onlyFigure(situation)
  if (figure === undefined) return
  const { message } = scan
  const between = message.tokens.slice(label.to, tokenFrom(message, figure.start))
  if (between.length > mostWords || !between.every(isLittle)) return
  if (!put(situation, { key, raw: figure.raw, how: 'labelled' })) return
  bound.add(label)
  takeFigures(scan)
}
