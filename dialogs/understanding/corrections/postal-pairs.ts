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

const label = String.raw`(?:post ?(?:nr|nummer(?:et)?|koden?|code)|postnumret|zip ?(?:code)?|postal code)`

/** "postnr er 5230 og by Odense M" */
const named = new RegExp(
  String.raw`${label}\.?:? (?:er |är |is |skal være |ska vara |should be )?` +
    String.raw`${code}(?:,| og| och| and)+ (?:the )?(?:by|byen|stad|staden|ort|orten|poststed|sted|city|town):?(?: (?:er|är|is))? ${town}${end}`,
  'iu',
)

const oneOf = (words: string): string => `(?:${words.replaceAll(' ', '|')})`

/** In front of it; whoever else has a postal code is named there, or behind it. */
const own = oneOf(
  'det den the that our my vores vor mit min vårt mitt vår våres vårs dykkar forkert feil fel wrong',
)
const lead = String.raw`(?:^|[.!,;:\n–-] *|(?<!\p{L})${oneOf('og och and men but nej nei no hov oj sorry at att')} +)(?:${own} +)*`
const becoming = oneOf(
  'er är e is was var blev ble blei skal ska skall være vara va vere bli blive should shall must be ' +
    'det den it its to til till i me jeg vi we wrote skrev before før för tidligere tidigare innan earlier above ' +
    'rettes ændres endres rättas ändras changed corrected forkert forkerte feil fel wrong galt gale gal incorrect rigtigt rigtige riktige riktiga rätta rätt right correct nye nya new',
)
const closing = oneOf('it is er det är it’s i stedet istedet stället instead tak takk tack please')

/** "postnummeret skal være 8200 Aarhus N", "zip is wrong! 8200 Aarhus N", "the postcode before was wrong, 411 40 it is". */
const told = new RegExp(
  String.raw`${lead}${label}(?:[ .,:!–-]+${becoming}(?!\p{L}))*[ .,:!–-]+${code}` +
    String.raw`(?: ((?!${closing}(?!\p{L}))\p{L}{2,}(?: (?!${closing}(?!\p{L}))\p{L}+)*))?(?:,? ${closing})*${end}`,
  'iu',
)
/** A code alone is read where the postal code is named; here only where the one before was wrong. */
const wrongBefore = /(?<!\p{L})(?:forkert|feil|fel|wrong|incorrect|galt)(?!\p{L})/iu

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
    const raw = `${standing.street}, ${String(found[1])} ${found[2] ?? standing.city}`
    const reading = fieldByKey(key)?.read(raw, asOf)
    return reading?.ok === true ? [{ key, raw, value: reading.value }] : []
  })

function toldIn(text: string): Found | null {
  const found = told.exec(text)
  return found?.[2] !== undefined || wrongBefore.test(found?.[0] ?? '') ? found : null
}

/** The postal code and town of an address put right together, and its street kept. */
export function takePostalPair(
  scan: Scan,
  context: UnderstandingContext,
): PartCorrection | undefined {
  const { text } = scan.message
  const found = text.includes('?') ? null : (pairs.exec(text) ?? named.exec(text) ?? toldIn(text))
  if (found === null) return undefined
  const [one, another] = corrected(context, found)
  if (one === undefined || another !== undefined) return undefined
  take(scan, found.index, found.index + found[0].length)
  return one
}
