import { keyOfRole } from '../words/field-keys.ts'
import type { Label } from '../labels/label.ts'
import type { Token } from '../message.ts'
import type { Situation } from '../situation.ts'
import { conjunctions, fillers, noWords } from '../words/word-lists.ts'
import { listed } from '../words/canonical.ts'
import { fieldsAmong } from './corrections.ts'

/** More of them, and something is told of it. */
const mostLittle = 3

const ours = listed(
  'den det de denne dette min mit mitt mine mina mi vores vår vårt våre vore our my the that this jeres',
)
const only = listed('bare bara kun just only lige også också og och and also')

/** "min mail da", "just mail me": so it is to be, and nothing is to be changed. */
const settling = listed('da då så then so me mig mej meg mæ us os oss')

const small = [fillers, conjunctions, ours, only]

/** "nej, telefonen": the no stands by itself; in "no phone" it is said of the phone. */
const isNoApart = (tokens: readonly Token[], at: number): boolean =>
  noWords.has(String(tokens[at]?.word)) && tokens[at + 1]?.kind === 'mark'

const isLittle = (tokens: readonly Token[], at: number): boolean => {
  const { kind, word = '' } = tokens[at] ?? {}
  if (settling.has(word)) return false
  return kind !== 'word' || small.some((list) => list.has(word)) || isNoApart(tokens, at)
}

/** Names, marks and a few little words: no number, no question. */
function isNothingElse(tokens: readonly Token[], labels: readonly Label[]): boolean {
  const beside = tokens.flatMap((token, at) =>
    labels.some(({ from, to }) => from <= at && at < to) ? [] : [{ token, at }],
  )
  const isPlain = tokens.every(({ kind, text }) => kind !== 'number' && text !== '?')
  const words = beside.filter(({ token }) => token.kind === 'word')
  return isPlain && words.length <= mostLittle && beside.every(({ at }) => isLittle(tokens, at))
}

/**
 * "telefonnummer", "nej, mejladressen", "the phone and my email": nothing but names of lines where the summary asks what is to
 * be changed (UX-20).
 */
export function linesNamed(situation: Situation, asking: boolean): readonly string[] {
  const { bound, context, fills, labels, scan } = situation
  if (context.asks !== 'confirm' || asking || fills.size > 0) return []
  const unbound = labels.filter((label) => !bound.has(label))
  if (!isNothingElse(scan.message.tokens, unbound)) return []
  const named = fieldsAmong(unbound, scan)
  // "faktura sendes som e-mail": behind the way the name of another line is the answer.
  if (named.length > 1 && named.some(({ role }) => role === 'channel')) return []
  const shown = new Set([...context.open, ...context.answered])
  // "peppol" where invoices come by e-mail names a way, and no line.
  return named.map(({ role }) => keyOfRole(situation, role)).filter((key) => shown.has(key))
}
