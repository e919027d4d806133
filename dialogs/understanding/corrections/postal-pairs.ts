import { fieldByKey } from '../../../onboarding/fields/index.ts'
import { canonical } from '../words/canonical.ts'
import type { Message } from '../message.ts'
import { take, type Scan, type Stretch } from '../shapes/scan.ts'
import type { PartCorrection, UnderstandingContext } from '../understanding.ts'

const code = String.raw`(?<!\d)(\d{4}|\d{3} ?\d{2})(?!\d)`
const town = String.raw`(\p{Lu}\p{L}+(?: \p{Lu}\p{L}*)*)`
const denied = String.raw`,? (?:(?:og|och|and|o|å) )?(?:ikke|ikkje|inte|ej|not) `
const end = String.raw` *(?=[.!\n]|$)`

/** "5200 Odense V og ikke 5000 Odense C", "5200 Odense V, not Odense C": the new place, and what of the old one is denied. */
const pairs = new RegExp(`${code} ${town}${denied}(?:${code}(?: ${town})?|${town})${end}`, 'u')

const label = String.raw`(?:post ?(?:nr|nummer(?:et)?|koden?|code)|postnumret|zip ?(?:code)?|postal code)`
const townWord = String.raw`(?:by|byen|stad|staden|ort|orten|poststed|poststedet|sted|stedet|city|town)`

/** "postnr er 5230 og by Odense M" */
const named = new RegExp(
  String.raw`${label}\.?:? (?:er |är |is |skal være |ska vara |should be )?` +
    String.raw`${code}(?:,| og| och| and)+ (?:the )?${townWord}:?(?: (?:er|är|is))? ${town}${end}`,
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
const labelled = new RegExp(
  String.raw`${lead}${label}(?:[ .,:!–-]+${becoming}(?!\p{L}))*[ .,:!–-]+${code}` +
    String.raw`(?: ((?!${closing}(?!\p{L}))\p{L}{2,}(?: (?!${closing}(?!\p{L}))\p{L}+)*))?(?:,? ${closing})*${end}`,
  'iu',
)
/** A code alone is read where the postal code is named; here only where the one before was wrong. */
const wrongBefore = /(?<!\p{L})(?:forkert|feil|fel|wrong|incorrect|galt)(?!\p{L})/iu

/** "stedet er Laksevåg og postnr 5160" */
const townFirst = new RegExp(
  String.raw`(?<!\p{L})${townWord}:? (?:er |är |is |skal være |ska vara |skal vere |should be )?` +
    String.raw`${town},? (?:(?:og|och|and) )?(?:the )?${label}\.?:? (?:er |är |is )?${code}${end}`,
  'iu',
)
const joined = / (?:og|och|and)$/iu
/** "… but we're in Aarhus V, 8210": where the customer is, and no warehouse. */
const placed = new RegExp(
  String.raw`(?<!\p{L})(?:vi|jeg|jag|eg|we|i|det)(?:['’](?:re|m)| er| är| are| am| ligger| bor| bur| sitter| holder til| held til| finns) (?:i|in|på|at) ${town},? ${code}${end}`,
  'u',
)
/** "det er 8200 og ikke 8000" */
const codes = new RegExp(`${code}${denied}${code}${end}`, 'u')

interface Place {
  readonly postalCode: string
  readonly city: string
}

const digitsOf = (text: string): string => text.replace(/\D/g, '')

interface Told extends Stretch {
  readonly code: string
  /** None where the one that stands stays. */
  readonly town?: string | undefined
  readonly isOf: (place: Place) => boolean
  /** Nothing names the figures. */
  readonly isCode?: true
}

const stretchOf = (found: RegExpExecArray): Stretch => ({
  start: found.index,
  end: found.index + found[0].length,
})

/** Whether the place that is denied is the one that stands; where none is, any may be put right. */
function pairTold(text: string): Told | undefined {
  const found = pairs.exec(text) ?? named.exec(text)
  if (found === null) return undefined
  const [, fresh = '', freshTown, oldCode, oldTown, alone]: readonly (string | undefined)[] = found
  const isOf = ({ postalCode, city }: Place) =>
    (oldCode === undefined || digitsOf(oldCode) === postalCode) &&
    [oldTown, alone].every((old) => old === undefined || canonical(old) === canonical(city))
  return { ...stretchOf(found), code: fresh, town: freshTown, isOf }
}

function labelTold(text: string): Told | undefined {
  const found = labelled.exec(text)
  const town = found?.[2]
  if (found === null || (town === undefined && !wrongBefore.test(found[0]))) return undefined
  return { ...stretchOf(found), code: String(found[1]), town, isOf: () => true }
}

/** "Havnegade 12, postnummer 8200 Aarhus N" is a whole address. */
const behindStreet = /\p{L}{2,} \d{1,4} ?\p{L}?(?:,[^,]*)?,? *$/u

/** "tlf 20123499, og postnummer 8200 Aarhus N": the label with no verb behind it is no part of an address that stands in the message. */
function bareTold({ text, told }: Message): Told | undefined {
  const found = told === undefined || text.includes('?') ? undefined : labelTold(told)
  return found === undefined || behindStreet.test(text.slice(0, found.start)) ? undefined : found
}

function townTold(text: string): Told | undefined {
  const found = townFirst.exec(text)
  if (found === null) return undefined
  const town = String(found[1]).replace(joined, '')
  return { ...stretchOf(found), code: String(found[2]), town, isOf: () => true }
}

/** Only where the town that stands is spoken of in front of it. */
function placeTold(text: string): Told | undefined {
  const found = placed.exec(text)
  if (found === null) return undefined
  const before = canonical(text.slice(0, found.index))
  const isOf = ({ city }: Place) => before.includes(canonical(city))
  return { ...stretchOf(found), code: String(found[2]), town: found[1], isOf }
}

function codeTold(text: string): Told | undefined {
  const found = codes.exec(text)
  if (found === null) return undefined
  const isOf = ({ postalCode }: Place) => digitsOf(String(found[2])) === postalCode
  return { ...stretchOf(found), code: String(found[1]), isOf, isCode: true }
}

/** Each standing address with the new place in it, as its field reads it; the same figures may be an amount. */
function corrected(
  { values, reading: asOf }: UnderstandingContext,
  told: Told,
): readonly PartCorrection[] {
  const isOf = (place: Place) =>
    told.isOf(place) &&
    (told.isCode !== true || values['credit.amount'] !== Number(place.postalCode))
  return Object.entries(values).flatMap(([key, standing]) => {
    if (typeof standing !== 'object' || !isOf(standing)) return []
    const raw = `${standing.street}, ${told.code} ${told.town ?? standing.city}`
    const reading = fieldByKey(key)?.read(raw, asOf)
    return reading?.ok === true ? [{ key, raw, value: reading.value }] : []
  })
}

/** "8800 og byen hedder Viborg": the words in front of a town are none of its own; each piece is read by its name. */
const isGrammar = /^(?:og|och|and|o|by|byen|hedder|heter|heitar|called)(?!\p{L})/iu

function toldIn(text: string): Told | undefined {
  if (text.includes('?')) return undefined
  const readers = [pairTold, labelTold, townTold, placeTold, codeTold]
  return readers
    .map((read) => read(text))
    .find((told) => told !== undefined && !isGrammar.test(told.town ?? ''))
}

/** The postal code and town of an address put right together, and its street kept. */
export function takePostalPair(
  scan: Scan,
  context: UnderstandingContext,
): PartCorrection | undefined {
  const told = toldIn(scan.message.text) ?? bareTold(scan.message)
  if (told === undefined) return undefined
  const [one, another] = corrected(context, told)
  if (one === undefined || another !== undefined) return undefined
  take(scan, told.start, told.end)
  return one
}
