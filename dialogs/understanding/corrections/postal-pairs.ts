import { fieldByKey } from '../../../onboarding/fields/index.ts'
import { canonical } from '../words/canonical.ts'
import { take, type Scan } from '../shapes/scan.ts'
import type { PartCorrection, UnderstandingContext } from '../understanding.ts'

const code = String.raw`(?<!\d)(\d{4}|\d{3} ?\d{2})(?!\d)`
const town = String.raw`(\p{Lu}\p{L}+(?: \p{Lu}\p{L}*)*)`
const denied = String.raw`,? (?:(?:og|och|and|o|å) )?(?:ikke|ikkje|inte|ej|not) `
const end = String.raw` *(?=[.!\n]|$)`

/** "5200 Odense V og ikke 5000 Odense C", "5200 Odense V, not Odense C": the new place, and what of the old one is denied. */
const pairs = new RegExp(`${code} ${town}${denied}(?:${code}(?: ${town})?|${town})${end}`, 'u')

/** "postnr er 5230 og by Odense M" */
const named = new RegExp(
  String.raw`(?:post ?(?:nr|nummeret?|kode|code)|postnumret|zip(?: code)?|postal code)\.?:? (?:er |är |is |skal være |ska vara |should be )?` +
    String.raw`${code}(?:,| og| och| and)+ (?:the )?(?:by|byen|stad|staden|ort|orten|poststed|sted|city|town):?(?: (?:er|är|is))? ${town}${end}`,
  'iu',
)

interface Place {
  readonly postalCode: string
  readonly city: string
}

const digitsOf = (text: string): string => text.replace(/\D/g, '')

/** Whether the place that is denied is the one that stands; where none is, any may be put right. */
const isOf = (
  { postalCode, city }: Place,
  [, , , oldCode, oldTown, alone]: readonly (string | undefined)[],
): boolean =>
  (oldCode === undefined || digitsOf(oldCode) === postalCode) &&
  [oldTown, alone].every((old) => old === undefined || canonical(old) === canonical(city))

type Found = RegExpExecArray

/** Each standing address with the new place in it, as its field reads it. */
const corrected = (
  { values, reading: asOf }: UnderstandingContext,
  found: Found,
): readonly PartCorrection[] =>
  Object.entries(values).flatMap(([key, standing]) => {
    if (typeof standing !== 'object' || !isOf(standing, found)) return []
    const raw = `${standing.street}, ${String(found[1])} ${String(found[2])}`
    const reading = fieldByKey(key)?.read(raw, asOf)
    return reading?.ok === true ? [{ key, raw, value: reading.value }] : []
  })

/** The postal code and town of an address put right together, and its street kept. */
export function takePostalPair(
  scan: Scan,
  context: UnderstandingContext,
): PartCorrection | undefined {
  const { text } = scan.message
  const found = text.includes('?') ? null : (pairs.exec(text) ?? named.exec(text))
  if (found === null) return undefined
  const [one, another] = corrected(context, found)
  if (one === undefined || another !== undefined) return undefined
  take(scan, found.index, found.index + found[0].length)
  return one
}
