import { tell, type Draft } from '../draft.ts'
import { fillers, functionWords } from '../understanding/words/word-lists.ts'
import { canonical, listed } from '../understanding/words/canonical.ts'
import { indexPhrases, phrasesIn, phrasesOf } from '../understanding/words/phrases.ts'
import type { Understanding } from '../understanding/understanding.ts'
import { tellWhatNext } from './asked-stage.ts'
import { chooseToPrepay } from './confirming.ts'

const waiting = indexPhrases([['wait', phrasesOf((words) => words.waits)]])

/** "vi väntar väl då", "så venter vi vel bare": resigned, and no less. */
const softening = listed('väl vel vell bare bara nok nog så sen då da then just guess suppose')

const isOffered = ({ state }: Draft, value: string): boolean =>
  state.open.options.some((option) => option.value === value)

/** "then we'll wait", and no more than that: how long it takes is a question. */
function isWaiting(text: string): boolean {
  if (text.includes('?')) return false
  const words = (text.match(/[\p{L}'’]+/gu) ?? []).map(canonical)
  const isSmall = (at: number) =>
    [functionWords, fillers, softening].some((list) => list.has(String(words[at])))
  const hits = phrasesIn(waiting, words, isSmall)
  const isHit = (at: number) => hits.some(({ from, to }) => from <= at && at < to)
  return hits.length > 0 && words.every((_, at) => isHit(at) || isSmall(at))
}

const isPrepayment = ([fill, ...more]: Understanding['fills']): boolean =>
  fill?.key === 'payment' && fill.value === 'prepayment' && more.length === 0

/** With the button, or while a colleague looks at it. */
function keepWaiting(draft: Draft): boolean {
  const isButton = isOffered(draft, 'wait')
  const isOpen = isButton || draft.state.finished?.outcome === 'in-review'
  if (!isOpen || !isWaiting(draft.inbound.text)) return false
  if (isButton) tell(draft, 'messages.outcome.keptWaiting')
  else tellWhatNext(draft)
  return true
}

/**
 * "okej då betalar vi i förskott", "ill wait": what a button of the open question does, in words that are not its own. `false`: no
 * such button, or something else was said as well.
 */
export function takeTypedButton(draft: Draft, { fills }: Understanding): boolean {
  if (isPrepayment(fills) && isOffered(draft, 'prepay')) {
    chooseToPrepay(draft)
    return true
  }
  return fills.length === 0 && keepWaiting(draft)
}
