import type { FieldValue } from '../../../onboarding/field.ts'
import { readAmount } from '../../../onboarding/readers/amount.ts'
import { legalFormNamed } from '../../../onboarding/readers/legal-form.ts'
import { countryCodes } from '../../../onboarding/vocabulary.ts'
import { isDenial, isInstead } from '../words/linking-words.ts'
import { kindOf, type Kind } from '../words/field-keys.ts'
import { put, valueFrom, type Situation } from '../situation.ts'
import {
  take,
  tokenFrom,
  type Find,
  type FindKind,
  type Scan,
  type Stretch,
} from '../shapes/scan.ts'
import type { UnderstandingContext } from '../understanding.ts'

/** Something in the message that could be the value of a field. */
interface Candidate extends Stretch {
  readonly value: FieldValue
}

const reach = 3

/** "not", "instead of" and their like a few words before. */
function isDenied({ message }: Scan, { start }: Stretch): boolean {
  const at = tokenFrom(message, start)
  return message.tokens
    .slice(Math.max(0, at - reach), at)
    .some((token) => isDenial(token) || isInstead(token) || token.word === 'rather')
}

/** The value that stands is denied, and exactly one other one is named beside it. */
function putInstead(situation: Situation, key: string, candidates: readonly Candidate[]): void {
  const { context, scan } = situation
  const standing = context.values[key]
  const old = candidates.find((one) => one.value === standing && isDenied(scan, one))
  const [fresh, another] = candidates.filter(({ value }) => value !== standing)
  if (old === undefined || fresh === undefined || another !== undefined) return
  const raw = scan.message.text.slice(fresh.start, fresh.end)
  if (!put(situation, { key, raw, how: 'labelled', value: fresh.value })) return
  for (const { start, end } of [old, fresh]) take(scan, start, end)
}

const figure = /(?<![\p{L}\d.,])(?:\d{1,3}(?:[ .,]\d{3})+|\d{3,8})(?![\p{L}\d])/gu

const amountsIn = ({ message }: Scan): readonly Candidate[] =>
  [...message.text.matchAll(figure)].flatMap(({ index: start, 0: said }) => {
    const reading = readAmount(said)
    return reading.ok ? [{ value: reading.value, start, end: start + said.length }] : []
  })

/** `A/S`, `ANS`, `handelsbolag`: written so that it can be no other word; `is` and `as` are words. */
const form = /^(?:\p{Lu}[\p{Lu}/.]+|\p{L}*pS|\p{L}{6,})$/u

const formsIn = (
  { message }: Scan,
  { reading: asOf }: UnderstandingContext,
): readonly Candidate[] =>
  message.tokens.flatMap(({ text, start, end }) => {
    const countries = asOf.country === undefined ? countryCodes : [asOf.country]
    const named = form.test(text) ? legalFormNamed(text, countries) : undefined
    return named === undefined ? [] : [{ value: named.code, start, end }]
  })

const kindsOfFind: Partial<Record<FindKind, Kind>> = { email: 'email', number: 'phone' }

/** The one answer that is what is no longer so. */
function keyOfOld(situation: Situation, { kind, raw }: Find): string | undefined {
  const { values } = situation.context
  const [key, another] = Object.keys(values).filter(
    (one) => kindOf(one) === kindsOfFind[kind] && valueFrom(situation, one, raw) === values[one],
  )
  return another === undefined ? key : undefined
}

/** "it says faktura@… but that one is closed, use bilag@…": what stands in the place of an address that is an answer is that answer. */
function putInItsPlace(situation: Situation): void {
  const { finds, outdated } = situation.scan
  const [old, second] = outdated
  if (old === undefined || second !== undefined) return
  const key = keyOfOld(situation, old)
  const [fresh, another] = finds.filter(({ kind }) => kind === old.kind)
  if (key === undefined || fresh === undefined || another !== undefined) return
  if (put(situation, { key, raw: fresh.raw, how: 'labelled' }))
    finds.splice(finds.indexOf(fresh), 1)
}

/** "12.500 instead of 5.000", "an A/S, not an ApS": a value in the place of the one that stands. */
export function putReplaced(situation: Situation): void {
  const { context, scan } = situation
  putInItsPlace(situation)
  if (context.values['credit.amount'] !== undefined)
    putInstead(situation, 'credit.amount', amountsIn(scan))
  if (context.values['company.legalForm'] !== undefined)
    putInstead(situation, 'company.legalForm', formsIn(scan, context))
}
