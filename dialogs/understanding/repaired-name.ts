import { kindOf } from './field-keys.ts'
import type { Token } from './message.ts'
import { isRepair } from './repairs.ts'
import { isLeft } from './scan.ts'
import { put, type Situation } from './situation.ts'
import { isNameLike, takeRegion, textOf, type Region } from './text-region.ts'

const isName = ({ kind, capital }: Token): boolean => kind === 'word' && capital

/** The names that a message begins and ends with, where there is something else between them. */
function namesAround(tokens: readonly Token[]): readonly [Region, Region] | undefined {
  const end = tokens.findIndex((token) => !isName(token))
  const start = tokens.findLastIndex((token) => !isName(token)) + 1
  if (end <= 0 || start >= tokens.length) return undefined
  return [
    { from: 0, to: end },
    { from: start, to: tokens.length },
  ]
}

/** "Ole Bakken, sorry I mean Ola Bakken": of two names with nothing else around them the one said last. */
function repairedName({ scan }: Situation): Region | undefined {
  const { tokens } = scan.message
  const around = namesAround(tokens)
  const isFree = tokens.every((token) => token.kind !== 'word' || isLeft(scan, token))
  if (around === undefined || !isFree) return undefined
  const [slip, name] = around
  return isRepair(tokens.slice(slip.to, name.from)) ? name : undefined
}

export function putRepairedName(situation: Situation): void {
  const { asked, scan } = situation
  const name = kindOf(asked) === 'name' ? repairedName(situation) : undefined
  if (name === undefined || !isNameLike(situation, name)) return
  if (put(situation, { key: asked, raw: textOf(situation, name), how: 'asked' }))
    takeRegion(situation, { from: 0, to: scan.message.tokens.length })
}
