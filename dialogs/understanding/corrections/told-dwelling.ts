import type { Address } from '../../../onboarding/vocabulary.ts'
import { isLabelWord } from '../labels/labels.ts'
import { listed } from '../words/canonical.ts'
import type { Scan } from '../shapes/scan.ts'
import type { UnderstandingContext } from '../understanding.ts'
import { copulas, fillers, negations, noWords, wordSet } from '../words/word-lists.ts'
import type { NamedPart } from './named-parts.ts'

const floorWord = 'sal|etage|etasje|etg|våning|våningen|vån|plan|floor'
const flatWord = 'lgh|lägenhet|leil|leilighet|lejl|lejlighed|apt|apartment|flat'

/** `3. tv`, `3tv`, `3. sal th`: floor and door as Danish houses have them. */
const door = /(?<![\p{L}\d])(\d{1,2})(?:\.? ?(?:sal|etage|etg)?[.,]? ?)(tv|th|mf)(?!\p{L})\.?/iu
const floorBehind = new RegExp(
  String.raw`(?<![\p{L}\d])(\d{1,2})(?:\.|st|nd|rd|th|e|:e)? ?(?:${floorWord})(?!\p{L})`,
  'iu',
)
const floorFirst = new RegExp(
  String.raw`(?<!\p{L})(?:${floorWord})\.? ?(\d{1,2})(?![\p{L}\d])`,
  'iu',
)
const flat = new RegExp(
  String.raw`(?<!\p{L})(${flatWord})\.? ?(?:n(?:umme)?r\.? ?)?(\p{L}?\d{1,4})(?![\p{L}\d])`,
  'iu',
)
/** "nr 9 B": without its letter it may be a line of the summary. */
const houseNumber =
  /(?<!\p{L})(?:nummer|numret|nr|number|no|husnr|husnummer)\.? ?(\d{1,4} ?\p{L})(?!\p{L})/iu

const house = /^\D*\d{1,4}(?: ?\p{L}(?![\p{L}\d]))?/u
const floorStanding = /\d{1,2}(?=\. ?(?:sal|etg?|etage|etasje|tr|tv|th|mf))/iu
const flatStanding = /(?<=\p{L}\.? ?)\p{L}?\d{1,4}$/u

const floorIn: Readonly<Partial<Record<string, (floor: string) => string>>> = {
  DK: (floor) => `, ${floor}. sal`,
  NO: (floor) => `, ${floor}. etasje`,
  SE: (floor) => `, ${floor} tr`,
}

interface Told {
  readonly said: string
  readonly at: number
  /** The street with it. */
  readonly street: string
}

const told = (found: RegExpExecArray, street: string): Told => ({
  said: found[0],
  at: found.index,
  street,
})

function doorTold(text: string, base: string): Told | undefined {
  const found = door.exec(text)
  return found === null
    ? undefined
    : told(found, `${base}, ${String(found[1])}. ${String(found[2]).toLowerCase()}`)
}

function floorTold(text: string, base: string, { street, country }: Address): Told | undefined {
  const found = floorBehind.exec(text) ?? floorFirst.exec(text)
  const behind = street.slice(base.length)
  if (found === null) return undefined
  const floor = String(found[1])
  if (floorStanding.test(behind)) return told(found, base + behind.replace(floorStanding, floor))
  const added = behind === '' ? floorIn[country]?.(floor) : undefined
  return added === undefined ? undefined : told(found, base + added)
}

function flatTold(text: string, base: string, { street }: Address): Told | undefined {
  const found = flat.exec(text)
  const behind = street.slice(base.length)
  if (found === null) return undefined
  const number = String(found[2])
  if (flatStanding.test(behind)) return told(found, base + behind.replace(flatStanding, number))
  return behind === '' ? told(found, `${base} ${String(found[1])} ${number}`) : undefined
}

function numberTold(text: string, { street }: Address): Told | undefined {
  const found = houseNumber.exec(text)
  const number = String(found?.[1]).toUpperCase().replace(' ', '')
  return found === null
    ? undefined
    : told(found, street.replace(/\d{1,4}(?: ?\p{L}(?!\p{L}))?/u, number))
}

function dwellingTold(text: string, address: Address): Told | undefined {
  const base = house.exec(address.street)?.[0]
  if (base === undefined) return undefined
  const inDoor = address.country === 'DK' ? doorTold(text, base) : undefined
  const found = inDoor ?? floorTold(text, base, address) ?? flatTold(text, base, address)
  return found ?? numberTold(text, address)
}

const lacking = wordSet('lacking')
const noWordsOnly = listed('no nej nei')
const around = [fillers, copulas, noWords, negations, lacking, wordSet('yes'), wordSet('yesWeak')]

/** Nothing else is said than that, the name of the field, and little words. */
const isAllSaid = ({ message }: Scan, { said, at }: Told): boolean =>
  message.tokens.every(
    ({ kind, word, start }) =>
      (start >= at && start < at + said.length) ||
      kind === 'mark' ||
      (kind === 'word' && (isLabelWord(word) || around.some((list) => list.has(word)))),
  )

/** "ikke 3. sal", "3. tv ikke"; in "nej ikke mobilen, adressen. 3 tv" the "not" is about another field. */
function isDenied({ message: { tokens } }: Scan, { at }: Told): boolean {
  const denial = tokens.findLastIndex(({ word }) => negations.has(word) && !noWordsOnly.has(word))
  const start = tokens[denial]?.start
  if (start === undefined) return false
  const between = tokens.filter((token) => token.start > start && token.start < at)
  const isAboutOther = isLabelWord(String(between[0]?.word))
  return !isAboutOther || !between.some(({ kind }) => kind === 'mark')
}

/** At the summary, or where a change is under way. */
const mayTell = ({ asks, answered }: UnderstandingContext): boolean =>
  asks === 'confirm' || answered.includes(asks)

function standingIn({ values }: UnderstandingContext): Address | undefined {
  const address = values['company.address'] ?? values['person.address']
  return typeof address === 'object' ? address : undefined
}

/** The one thing that is said, and no question. */
function toldIn(scan: Scan, address: Address): Told | undefined {
  const { text } = scan.message
  const found = text.includes('?') ? undefined : dwellingTold(text, address)
  if (found === undefined) return undefined
  return isAllSaid(scan, found) && !isDenied(scan, found) ? found : undefined
}

/**
 * "lgh 1102 på adressen också", "etage 3 mangler", "nr 9 B", "nej ikke mobilen, adressen. 3 tv": a piece of the address that
 * stands, by its form alone.
 */
export function toldDwelling(scan: Scan, context: UnderstandingContext): readonly NamedPart[] {
  if (!mayTell(context) || !/\d/.test(scan.message.text)) return []
  const address = standingIn(context)
  const found = address && toldIn(scan, address)
  if (found === undefined) return []
  const stretch = { start: found.at, end: found.at + found.said.length }
  return [{ part: 'street', fresh: found.street, old: undefined, sure: true, ...stretch, stretch }]
}
