import type { Token } from '../message.ts'
import { isLeft } from '../shapes/scan.ts'
import type { Situation } from '../situation.ts'
import type { Region } from '../words/text-region.ts'

/** From the first word that nothing else has claimed to the last one. */
export function wholeText(situation: Situation): Region {
  const { tokens } = situation.scan.message
  const left = tokens.flatMap((token, at) => (isLeft(situation.scan, token) ? [at] : []))
  const from = left[0] ?? 0
  // `Tove (mig)`: what stands in brackets behind the answer is said about it.
  const bracket = tokens.findIndex(({ text }, at) => at > from && text === '(')
  const isBehind = bracket !== -1 && tokens.at(-1)?.text === ')'
  return { from, to: isBehind ? bracket : (left.at(-1) ?? -1) + 1 }
}

const quote = /^["“”«»„]$/

/** `"Kig Ind"`: what stands in quotes, without them. */
export const unquoted = ({ scan }: Situation, { from, to }: Region): Region => {
  const { tokens } = scan.message
  const isQuoted = [from, to - 1].every((at) => quote.test(String(tokens[at]?.text)))
  return isQuoted && to - from > 2 ? { from: from + 1, to: to - 1 } : { from, to }
}

/** With the figures in it, `rekv.nr. 88213`; not with what was taken out of it and is nothing found. */
export function withFigures({ scan }: Situation): Region | undefined {
  const { message, finds } = scan
  const isShown = (token: Token) =>
    isLeft(scan, token) || finds.some(({ start, end }) => start <= token.start && token.end <= end)
  return message.tokens.every(isShown) ? { from: 0, to: message.tokens.length } : undefined
}
