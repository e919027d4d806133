import { kindOf } from '../words/field-keys.ts'
import { isBetween } from '../words/linking-words.ts'
import type { Label } from '../labels/labels.ts'
import type { Token } from '../message.ts'
import { capitalsEnd } from './name-announced.ts'
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

const isFree = ({ scan }: Situation, { from, to }: Region): boolean =>
  scan.message.tokens.slice(from, to).every((token) => token.kind !== 'word' || isLeft(scan, token))

/** "Ole Bakken, sorry I mean Ola Bakken": of two names with nothing else around them the one said last. */
function repairedName(situation: Situation): Region | undefined {
  const { tokens } = situation.scan.message
  const around = namesAround(situation)
  const { length: to } = tokens
  if (around === undefined || !isFree(situation, { from: 0, to })) return undefined
  return isReplaced(situation, around) ? around[1] : undefined
}

/** "Lars Iversen.. nej vent det skal være vores nye, Camilla Friis, hun har 20123452": beside other values, whole names alone. */
function repairedBeside(situation: Situation): readonly [Region, Region] | undefined {
  const { tokens } = situation.scan.message
  if (situation.scan.finds.length === 0 || situation.asked === 'company.name') return undefined
  const names = tokens.flatMap((token, from) => {
    const isBegun = isName(token) && tokens[from - 1]?.capital !== true
    const to = isBegun ? capitalsEnd(tokens, from) : from
    return to - from > 1 && isFree(situation, { from, to }) ? [{ from, to }] : []
  })
  const [slip, name] = names.slice(-2)
  if (slip === undefined || name === undefined) return undefined
  return isReplaced(situation, [slip, name]) ? [slip, name] : undefined
}

function putRepaired(situation: Situation, name: Region | undefined, whole: Region): boolean {
  if (name === undefined || !isNameLike(situation, name)) return false
  const raw = textOf(situation, name)
  if (!put(situation, { key: situation.asked, raw, how: 'asked' })) return false
  takeRegion(situation, whole)
  return true
}

export function putRepairedName(situation: Situation): void {
  const { asked, scan } = situation
  if (kindOf(asked) !== 'name') return
  const whole = { from: 0, to: scan.message.tokens.length }
  if (putRepaired(situation, repairedName(situation), whole)) return
  const [slip, name] = repairedBeside(situation) ?? []
  if (slip !== undefined) putRepaired(situation, name, { ...slip, to: name?.to ?? slip.to })
}
