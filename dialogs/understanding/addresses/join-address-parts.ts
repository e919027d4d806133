import { isBigCity } from './big-cities.ts'
import { canonical } from '../words/canonical.ts'
import { cityEnd } from './city-name.ts'
import { isLabelWord } from '../labels/labels.ts'
import { isForm } from '../words/legal-form-words.ts'
import type { Token } from '../message.ts'
import { joinScattered } from './scattered-address.ts'
import { addFind, take, tokenFrom, type Find, type Scan, type Stretch } from '../shapes/scan.ts'
import { copulas, functionWords, timeWords } from '../words/word-lists.ts'

/** A postal code and its town. */
interface Place extends Stretch {
  readonly code: string
  readonly town: string
}

const code = String.raw`(?:\p{Lu}{1,2}-)?(\d{3} ?\d{2}|\d{4})(?![\d/]| ?(?:kr(?!\p{L})|,-))`
const townWord = '(?:by|byen|ort|orten|sted|stad|poststed|postort|city|town)'
/** `6700 by Esbjerg`, `8000, city Aarhus C` */
const codeFirst = new RegExp(
  String.raw`(?<![\p{L}\d+/.-])${code}(?:[,;]| ?[/|])?[ \n]{1,3}(${townWord}[:=]? (?:er |är |is )?)?(?=\p{L})`,
  'giu',
)
/** What leads from the street to its town, in the same sentence or the next one: ` i`, `. Det är i`, `, that's in`. */
const leadsIn = String.raw`(?:[,.;]? (?:[Dd]et (?:er|är|ligger)|[Dd]en ligger|[Ll]igger|[Ii]t(?:['’]s| is)|[Tt]hat(?:['’]s| is)))?[,.]? (?:i|in|I|In)`
/** `, Ry (8680)`, ` i Aarhus, 8000` right behind the street. */
const townFirst = new RegExp(
  String.raw`^(?:${leadsIn} |, ?| )(\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]*){0,2})[, ]{0,2}\(?(\d{3} ?\d{2}|\d{4})(?!\d)\)?`,
  'u',
)
/** ` i kungsbacka, 434 30`: behind "in" a town needs no capital. */
const smallTownFirst =
  /^,? (?:i|in|på) (\p{L}[\p{L}-]+(?: \p{L}[\p{L}-]*)?)[, ]{1,2}\(?(\d{3} ?\d{2}|\d{4})(?!\d)\)?/u
/** ` i Aarhus` behind the street, with the code said elsewhere. */
const inTown = new RegExp(String.raw`^${leadsIn} (\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]*)?)`, 'u')
const codeNames = /^(?:post(?:nr|nummer|number|code|kode)(?:et)?|postnumret|zip)/u
const codeName =
  /(?:post(?:al)? ?(?:nr|nummer|number|code|kode|kod)(?:et)?|postnumret|zip(?: ?code)?)[.:]? ?(?:(?:is|är|er) )?$/iu
const longestName = 24
const codeAlone = /(?<![\p{L}\d+/.-])(\d{3} ?\d{2}|\d{4})(?=,|\n|$)/u

/** `postnr 79131 falun`: the code is called by its name, or the town is known. */
const isTold = (text: string, at: number, town: Token | undefined): boolean =>
  codeName.test(text.slice(Math.max(0, at - longestName), at)) ||
  (town !== undefined && isBigCity(town.word))

const isTown = (token: Token | undefined, isNamed: boolean): boolean =>
  token?.kind === 'word' &&
  (token.capital || isNamed) &&
  !isForm(token, undefined) &&
  !functionWords.has(token.word) &&
  !isLabelWord(token.word)

function placeByCode(scan: Scan): Place | undefined {
  const { text, tokens } = scan.message
  const places = [...scan.left.matchAll(codeFirst)].flatMap((match) => {
    const from = match.index + match[0].length
    const first = tokens[tokenFrom(scan.message, from)]
    if (!isTown(first, match[2] !== undefined || isTold(text, match.index, first))) return []
    const end = cityEnd(scan, from)
    return [{ start: match.index, end, code: String(match[1]), town: text.slice(from, end) }]
  })
  return places[0]
}

/** Names of postal codes and grammar: anything else between street and place is part of the address, and read with it. */
const isJustLinks = ({ message }: Scan, street: Find, place: Place): boolean =>
  message.tokens
    .filter(({ start }) => start >= street.end && start < place.start)
    .every(
      ({ kind, word }) =>
        kind !== 'number' &&
        (kind !== 'word' || functionWords.has(word) || copulas.has(word) || codeNames.test(word)),
    )

/** "in Ry, 8680"; "in March 2024" is a time. */
function townWithCode(behind: string, { end: start }: Find): Place | undefined {
  const [whole, town, code] = townFirst.exec(behind) ?? smallTownFirst.exec(behind) ?? []
  if (whole === undefined || town === undefined || code === undefined) return undefined
  return timeWords.has(canonical(town))
    ? undefined
    : { start, end: start + whole.length, code, town }
}

function placeBehind(scan: Scan, street: Find): Place | undefined {
  const behind = scan.left.slice(street.end)
  const both = townWithCode(behind, street)
  if (both !== undefined) return both
  const town = inTown.exec(behind)
  const alone = codeAlone.exec(scan.left)
  if (town?.[1] === undefined || alone?.[1] === undefined) return undefined
  take(scan, alone.index, alone.index + alone[0].length)
  return { start: street.end, end: street.end + town[0].length, code: alone[1], town: town[1] }
}

/**
 * "postnr 6700 by Esbjerg, vej Havnegade 21", "Lærkevej 2, Ry (8680)": a street and a postal place that stand apart are
 * one address.
 */
export function joinAddressParts(scan: Scan): void {
  const [street, another] = scan.finds.filter(({ kind }) => kind === 'street')
  if (street === undefined || another !== undefined) return
  if (scan.finds.some(({ kind }) => kind === 'address')) return
  const place = placeByCode(scan) ?? placeBehind(scan, street)
  if (place === undefined || !isJustLinks(scan, street, place)) {
    joinScattered(scan, street)
    return
  }
  scan.finds.splice(scan.finds.indexOf(street), 1)
  take(scan, place.start, place.end)
  addFind(scan, 'address', {
    start: street.start,
    end: street.end,
    raw: `${street.raw}, ${place.code} ${place.town}`,
  })
}
