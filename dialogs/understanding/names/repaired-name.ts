import { kindOf } from '../words/field-keys.ts'
import { isBetween } from '../words/linking-words.ts'
import type { Label } from '../labels/labels.ts'
import type { Token } from '../message.ts'
import { isRepair, isRepairWithReason } from '../words/repairs.ts'
import { isLeft } from '../shapes/scan.ts'
import { put, type Situation } from '../situation.ts'
import { knownWords } from '../words/spelling.ts'
import { isNameLike, takeRegion, textOf, type Region } from '../words/text-region.ts'
import { firstNames } from '../words/word-lists.ts'

const isName = ({ kind, capital }: Token): boolean => kind === 'word' && capital

const isLabelled = (labels: readonly Label[], at: number): boolean =>
  labels.some(({ from, to }) => from <= at && at < to)

/** "Jag heter …", "My name is …": where the name begins behind what introduces it. */
function behindIntroduction({ scan, labels }: Situation): number {
  const { tokens } = scan.message
  const leads = (token: Token, at: number) =>
    !firstNames.has(token.plain) &&
    (at === 0 || !token.capital) &&
    (isLabelled(labels, at) || (token.kind === 'word' && isBetween(token)))
  const from = tokens.findIndex((token, at) => !leads(token, at))
  // "Er Holm, …": a name may look like grammar, and is none where nothing else introduces it.
  return from === 1 ? 0 : from
}

/** The names that a message begins and ends with, where there is something else between them. */
function namesAround(situation: Situation): readonly [Region, Region] | undefined {
  const { labels, scan } = situation
  const { tokens } = scan.message
  const from = behindIntroduction(situation)
  const to = tokens.findLastIndex(({ text }) => !/^[.!]$/.test(text)) + 1
  const end = tokens.findIndex((token, at) => at >= from && !isName(token))
  const isInName = (token: Token, at: number) => isName(token) && !isLabelled(labels, at)
  const start = tokens.findLastIndex((token, at) => at < to && !isInName(token, at)) + 1
  if (end <= from || start >= to) return undefined
  return [
    { from, to: end },
    { from: start, to },
  ]
}

const closings = new Set(
  'mvh vh hilsen hilsner helsing hälsning hälsningar hælsning hælsningar regards wishes cheers'.split(
    ' ',
  ),
)

/** A name of more than one word, and no "Best Wishes"; of firms one is enough. */
function isWhole({ asked, scan }: Situation, { from, to }: Region): boolean {
  const words = scan.message.tokens.slice(from, to)
  const isKnown = ({ plain }: Token) => knownWords.has(plain) && !firstNames.has(plain)
  return (words.length > 1 || asked === 'company.name') && !words.every(isKnown)
}

/** Between two names the first is taken back, in a word or with the reason; and it is no letter that somebody signs. */
function isReplaced(situation: Situation, [slip, name]: readonly [Region, Region]): boolean {
  const between = situation.scan.message.tokens.slice(slip.to, name.from)
  if (between.some(({ word, plain }) => closings.has(word) || closings.has(plain))) return false
  if (isRepair(between)) return true
  return isRepairWithReason(between) && [slip, name].every((one) => isWhole(situation, one))
}

/** "Ole Bakken, sorry I mean Ola Bakken": of two names with nothing else around them the one said last. */
function repairedName(situation: Situation): Region | undefined {
  const { scan } = situation
  const { tokens } = scan.message
  const around = namesAround(situation)
  const isFree = tokens.every((token) => token.kind !== 'word' || isLeft(scan, token))
  if (around === undefined || !isFree) return undefined
  return isReplaced(situation, around) ? around[1] : undefined
}

export function putRepairedName(situation: Situation): void {
  const { asked, scan } = situation
  const name = kindOf(asked) === 'name' ? repairedName(situation) : undefined
  if (name === undefined || !isNameLike(situation, name)) return
  if (put(situation, { key: asked, raw: textOf(situation, name), how: 'asked' }))
    takeRegion(situation, { from: 0, to: scan.message.tokens.length })
}
