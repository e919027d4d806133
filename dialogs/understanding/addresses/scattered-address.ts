import { isBigCity } from './big-cities.ts'
import { listed } from '../words/canonical.ts'
import { cityEnd } from './city-name.ts'
import { isLabelWord } from '../labels/labels.ts'
import { isForm } from '../words/legal-form-words.ts'
import type { Token } from '../message.ts'
import { addFind, take, type Find, type Scan, type Stretch } from '../shapes/scan.ts'
import { knownWords } from '../words/spelling.ts'
import {
  asides,
  copulas,
  doubts,
  fillers,
  firstNames,
  functionWords,
  hedges,
  negations,
  pronouns,
  timeWords,
} from '../words/word-lists.ts'

/** How somebody says where they are: "vi ligger", "you'll find us", "me held til". */
const whereabouts = listed(
  'bor bur bo live living lives ligger ligg finder finner finn hittar find find us sidder sitter sit holder held håller håll til till ' +
    'based located basert basert baserad placeret hører høyrer hör belong situated er heter hedder heiter called youll you ni dere dykk I ' +
    'os oss deg dig tror trur think adressen adressa adresse adress address postnr postnummer postnummeret postnumret postkode postcode postal code zip ' +
    'gata gatan gaden gate gade vej vejen vei veien veg vegen väg vägen street road by byen ort orten stad staden sted stedet town city nr nummer kommun kommune herred',
)
const small = [whereabouts, copulas, functionWords, fillers, pronouns, hedges, doubts, asides]
const leading = listed('i in på at ved vid')

const code =
  /(?<![\p{L}\d+/.-])(?:\p{Lu}{1,2}-)?(\d{3} ?\d{2}|\d{4})(?![\d/]|\p{L}| ?(?:kr(?!\p{L})|,-))/gu
/** `Ringvej 4 8000`; the number of a flat or a box is none. */
const codeAtEnd =
  /(?<!\d|(?:lgh|leil|leilighet|lejl|lejlighed|lägenhet|flat|apt|box|boks|postboks|postbox|nr|no)\.? ?)[,;]? ?(\d{3} ?\d{2}|\d{4})$/iu
const mostWords = 30

interface Code extends Stretch {
  readonly digits: string
}

/** The one postal code: grown to the street, or anywhere else. */
function codeOf(scan: Scan, street: Find): Code | undefined {
  const grown = codeAtEnd.exec(street.raw)
  const [found, another] = [...scan.left.matchAll(code)]
  if (another !== undefined) return undefined
  if (grown?.[1] !== undefined)
    return found === undefined
      ? { digits: grown[1], start: street.end, end: street.end }
      : undefined
  if (found?.[1] === undefined) return undefined
  return { digits: found[1], start: found.index, end: found.index + found[0].length }
}

const isSmall = ({ kind, word, plain, text }: Token): boolean =>
  kind === 'word'
    ? small.some((list) => list.has(word) || list.has(plain)) || isLabelWord(word)
    : kind === 'break' || /^[,.;:()–-]$/.test(text)

/** `orten`, `by`: a town is named beside it. */
const townWords = listed('by byen ort orten stad staden sted stedet town city')

/** Behind "in", and beside "town", a town needs no capital where it means nothing else to us. */
function isSmallTown(tokens: readonly Token[], at: number): boolean {
  const [before, token] = [String(tokens[at - 1]?.word), tokens[at]]
  const isLed = leading.has(before) || townWords.has(before)
  const isNamed = townWords.has(String(tokens[at + 1]?.word))
  return token !== undefined && (isLed || isNamed) && !knownWords.has(token.word)
}

const isThing = ({ word, plain }: Token): boolean =>
  small.some((list) => list.has(word)) || timeWords.has(word) || firstNames.has(plain)

/** `Ry`, `Hemse`: a capital, or known to everybody; whatever else stands in the message is small. */
function mayBeTown(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token?.kind !== 'word' || isForm(token, undefined)) return false
  if (isBigCity(token.word)) return true
  if (isThing(token) || isLabelWord(token.word)) return false
  return token.capital || isSmallTown(tokens, at)
}

interface Town extends Stretch {
  readonly name: string
}

/** `6700 måløy`: right behind its code a town needs no capital, where it means nothing else to us. */
function isBehindCode(scan: Scan, { start, end }: Code, token: Token): boolean {
  const isNext = start < end && /^,? $/.test(scan.message.text.slice(end, token.start))
  return isNext && token.kind === 'word' && token.text.length > 2 && !knownWords.has(token.word)
}

function townOf(scan: Scan, street: Find, found: Code): Town | undefined {
  const { tokens, text } = scan.message
  const inside = isWithin(street, found)
  const first = tokens.find(
    (token, at) => !inside(token) && (mayBeTown(tokens, at) || isBehindCode(scan, found, token)),
  )
  if (first === undefined) return undefined
  const end = cityEnd(scan, first.start)
  return { start: first.start, end, name: text.slice(first.start, end) }
}

const isWithin =
  (...stretches: readonly Stretch[]) =>
  ({ start }: Token): boolean =>
    stretches.some((one) => one.start <= start && start < one.end)

/**
 * "you'll find us in Drammen, 3017, at Bragernes torg 10", "Hemse, Gotland. Ronevägen 16 och postnumret är väl 623 50": the
 * parts of one address in any order, where nothing else is said. `true` when they were joined.
 */
export function joinScattered(scan: Scan, street: Find): boolean {
  const { tokens } = scan.message
  if (tokens.length > mostWords || scan.finds.length > 1) return false
  const found = codeOf(scan, street)
  if (found === undefined) return false
  const town = townOf(scan, street, found)
  if (town === undefined) return false
  const isPart = isWithin(street, found, town)
  const rest = tokens.filter((token) => !isPart(token))
  const isPlain = (token: Token) => isSmall(token) || isBigCity(token.word)
  if (!rest.every(isPlain) || rest.some(({ word }) => negations.has(word))) return false
  scan.finds.splice(scan.finds.indexOf(street), 1)
  for (const { start, end } of [found, town]) take(scan, start, end)
  const raw = `${street.raw.replace(codeAtEnd, '')}, ${found.digits} ${town.name}`
  addFind(scan, 'address', { start: street.start, end: street.end, raw })
  return true
}
