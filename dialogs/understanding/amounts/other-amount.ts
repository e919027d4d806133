import { readAmount } from '../../../onboarding/readers/amount.ts'
import { listed } from '../words/canonical.ts'
import { take, type Scan, type Stretch } from '../shapes/scan.ts'
import { put, type Situation } from '../situation.ts'
import { wrong } from '../words/linking-words.ts'
import { approvals } from '../assent/yes-voices.ts'
import { kindOf } from '../words/field-keys.ts'
import {
  copulas,
  fillers,
  functionWords,
  introducingVerbs,
  negations,
  wordSet,
} from '../words/word-lists.ts'

const key = 'credit.amount'
/** A figure that may be money: three digits at the least, and no part of a word or a longer number. */
export const figure = /(?<![\p{L}\d.,+])(?:\d{1,3}(?:[ .,]\d{3})+|\d{3,7})(?![\p{L}\d])/gu

export interface Figure extends Stretch {
  readonly raw: string
  readonly value: number
}

export const figuresIn = ({ message }: Scan): readonly Figure[] =>
  [...message.text.matchAll(figure)].flatMap(({ index: start, 0: raw }) => {
    const reading = readAmount(raw)
    return reading.ok ? [{ raw, value: reading.value, start, end: start + raw.length }] : []
  })

/** "too little", "isn't enough", "räcker inte": said of the amount that stands. */
const judging = wordSet('tooMuch')
/** "drop the 5000": so does that. */
const removing = wordSet('removing')
/** "make it", "sæt", "skriv": what is to stand there follows. */
const setting = wordSet('setting')

/** The words, without those that name the amount: "that monthly amount is too high". */
const wordsIn = ({ scan: { message }, labels }: Situation): readonly string[] => {
  const named = labels.filter(({ role }) => role === 'amount')
  const isNamed = (at: number) => named.some(({ from, to }) => from <= at && at < to)
  return message.tokens
    .filter(({ kind }, at) => kind === 'word' && !isNamed(at))
    .map(({ word }) => word)
}

/** "5000 isn't enough, put 9000": the amount that stands, what is wrong with it, and another one. */
function besideStanding(situation: Situation, standing: number): Figure | undefined {
  const words = wordsIn(situation)
  const all = figuresIn(situation.scan)
  const [other, another] = all.filter(({ value }) => value !== standing)
  const isJudged = words.some((word) =>
    [judging, negations, removing].some((list) => list.has(word)),
  )
  if (all.length !== 2 || another !== undefined) return undefined
  return isJudged || isCalledWrong(situation, words) ? other : undefined
}

/** "beløbet 5000 er forkert, ret det til 7500": called wrong, and nothing else is spoken of that figures might be of. */
const isCalledWrong = ({ asked }: Situation, words: readonly string[]): boolean =>
  kindOf(asked) !== 'address' &&
  words.some((word) => wrong.has(word)) &&
  words.every((word) => wrong.has(word) || small.some((list) => list.has(word)))

const roundness = 500
const mostWords = 9
const tils = listed('då da then op ned upp ner opp up down til till to')
const small = [
  fillers,
  copulas,
  functionWords,
  introducingVerbs,
  judging,
  setting,
  tils,
  wordSet('preferring'),
  // "Fint, sæt det til 20.000. Resten er korrekt."
  approvals,
  wordSet('remainder'),
  // "altfor lavt", "far too low"
  listed('alt allt all everything altfor alltfør alldeles meget mycket mye langt far way much'),
  // "er sat for lavt, 20000 er nok mere rigtigt"
  listed('sat satt mere mer mera more closer nærmere nærmare bedre bættre better'),
]

/** "make it 12000": nothing but a round figure and words that set something; a house number or a postal code is seldom round. */
function alone(situation: Situation): Figure | undefined {
  const words = wordsIn(situation)
  const [one, another] = figuresIn(situation.scan)
  if (one === undefined || another !== undefined || words.length > mostWords) return undefined
  const isSmall = words.every((word) => small.some((list) => list.has(word)))
  if (situation.refusedAmount === true) return undefined
  const isSet = words.some((word) => setting.has(word) || judging.has(word))
  return isSmall && isSet && one.value % roundness === 0 ? one : undefined
}

const isPlace = ({ context }: Situation, { raw }: Figure): boolean =>
  Object.values(context.values).some(
    (value) => typeof value === 'object' && value.postalCode === raw.replace(/\D/g, ''),
  )

/** Another amount in the place of the one that stands, whatever is asked but that itself. */
export function putOtherAmount(situation: Situation): void {
  const { asked, context, scan, fills } = situation
  const standing = context.values[key] ?? context.proposed?.[key]
  if (kindOf(asked) === 'amount' || fills.has(key) || typeof standing !== 'number') return
  const found = otherThan(situation, standing)
  if (found !== undefined && put(situation, { key, raw: found.raw, how: 'labelled' }))
    takeFigures(scan)
}

function otherThan(situation: Situation, standing: number): Figure | undefined {
  if (situation.scan.message.text.includes('?')) return undefined
  const beside = besideStanding(situation, standing)
  if (beside !== undefined || kindOf(situation.asked) === 'address') return beside
  const found = alone(situation)
  return found !== undefined && isPlace(situation, found) ? undefined : found
}

/** What has been read as an amount is nothing else. */
export function takeFigures(scan: Scan, figures = figuresIn(scan)): void {
  for (const { start, end } of figures) take(scan, start, end)
  const isFigure = (start: number) => figures.some((one) => one.start <= start && start < one.end)
  scan.finds.splice(0, scan.finds.length, ...scan.finds.filter(({ start }) => !isFigure(start)))
}
