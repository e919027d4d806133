import { listed } from '../words/canonical.ts'
import { eachWord } from '../words/each-word.ts'
import type { Token } from '../message.ts'
import {
  contactVerbs,
  copulas,
  firstNames,
  functionWords,
  introducingVerbs,
  streetEndings,
  wordsOf,
} from '../words/word-lists.ts'

/** Words that stand in front of a street's main word and belong to it. */
const leading = new Set(
  (
    'søder norr væster øster gamle gammel gammal gamla gl store stora lille lilla nye nya ny nørre søndre nordre norra nørra vestre vestra ' +
    'væstra s:t s:ta øvre øvra nedre nedra østre østra sødra sødre søre inre indre yttre ytre ydre mellersta midtre sankt sct st sankta kong kung dronning drottning prins prinsesse hc upper lower ' +
    'north south east west old new great'
  ).split(' '),
)
/** `Ndr. Ringgade`, `Ö. Storgatan`: short for what stands in front, as it is written with a capital. */
const shortened =
  /^(?:[NSVØÖ]|Ndr|Sdr|Nr|Nø|Vstr|Østr|Gl|St|Ll|Kgl?|Kgs|Skt|Sct|Dr|Chr|Fr|Kr|Prof|Kong|Fru)$/

const isLeading = ({ plain, text }: Token): boolean => leading.has(plain) || shortened.test(text)
/** English street words end no compound: `Lindqvist` is no street, `Nord` no road. */
const standingAlone = wordsOf('streets', 'en')
const boxes = new Set(['postboks', 'postbox', 'postbus', 'box', 'boks', 'pb', 'pobox'])
const longest = 4

/** `vagt`, `jagt`, `rigtigt`: Danish words that end like `Kirkegt`. */
const noStreet = /[aiuyæø]gt$/

/** `Vestergade`, `Storgatan`, `Kirkeveien`: the street word itself. */
export const isStreetWord = eachWord(
  (word) =>
    !functionWords.has(word) &&
    !noStreet.test(word) &&
    streetEndings.some(
      (ending) =>
        word === ending ||
        (word.endsWith(ending) && !standingAlone.has(ending) && word.length > ending.length + 1),
    ),
)

export const isBox = (word: string): boolean => boxes.has(word)

/** `gade`, `vej`, `gate`: needs the name in front, as in `Karl Johans gate`. */
const isBare = (word: string): boolean => streetEndings.includes(word)

const isPlain = (token: Token | undefined): token is Token => token?.kind === 'word'

const longestShort = 4

/** Index of the word before, over the full stop of an abbreviation: `H.C. Andersens`; "er gammel. Kajen 2" begins anew. */
function wordBefore(tokens: readonly Token[], at: number): number {
  if (tokens[at - 1]?.text !== '.') return at - 1
  const short = tokens[at - 2]
  const isShort = short !== undefined && (short.capital || short.text.length <= longestShort)
  return isShort ? at - 2 : -1
}

export interface Run {
  readonly tokens: readonly Token[]
  readonly last: number
  readonly touching: (left: Token, right: Token) => boolean
}

/** `Adresse`, `Leveringsadressen`, `Besöksadress`, `Adr`: leads to a street, and begins no name of one. */
const heading = /[aå](?:dd?ress?e?n?|dr)$/

function runStart(
  { tokens, last, touching }: Run,
  fits: (token: Token, next: Token) => boolean,
): number {
  let first = last
  for (
    let at = wordBefore(tokens, last);
    at >= 0 && last - first < longest;
    at = wordBefore(tokens, first)
  ) {
    const [token, next] = [tokens[at], tokens[first]]
    if (!isPlain(token) || !isPlain(next) || !touching(token, next) || !fits(token, next)) break
    if (heading.test(token.plain)) break
    first = at
  }
  return first
}

/** Streets that every town has: `Lyngby Hovedgade`, `Amager Strandvej`. */
const general =
  /^(?:hoved|hovud|lande|strand|konge|kirke|skole|stations)(?:gade|gate|gata|gaten|vej|vei|veien|veg|vegen)$/

const isPerson = ({ plain }: Token, before: Token | undefined): boolean =>
  firstNames.has(plain) || before?.capital === true

/** The one capitalised word in front that says which town's main street it is; two of them are a person. */
function townBefore({ tokens, last, touching }: Run): number | undefined {
  const [street, town, before] = [tokens[last], tokens[last - 1], tokens[last - 2]]
  if (street === undefined || town?.capital !== true || !general.test(street.plain))
    return undefined
  // "It's Kirkegata 21", "Er Hovedgaden 3": grammar with the capital of its sentence is no town.
  const isGrammar = [functionWords, copulas, introducingVerbs].some((list) => list.has(town.word))
  return touching(town, street) && !isGrammar && !isPerson(town, before) ? last - 1 : undefined
}

const being = listed(
  'bor bur live lives sitter sidder ligger finns finnes holder held ny nye nya now nu nå no',
)

/** "vi bor Kajen 2": grammar, and that somebody is there. */
const isSentence = ({ word }: Token): boolean =>
  [functionWords, copulas, being].some((list) => list.has(word))

/** A compound street word needs nothing in front but `Gamle`, `Nørre` and their like; a bare one needs its name. */
function beforeStreetWord(run: Run): number {
  const street = run.tokens[run.last]
  if (street !== undefined && isBare(street.plain)) {
    const first = runStart(run, (token) => token.capital || isLeading(token))
    return first < run.last ? first : runStart(run, (token) => !isSentence(token))
  }
  const town = townBefore(run)
  if (town !== undefined) return town
  return runStart(
    run,
    (token) =>
      isLeading(token) || (street?.capital === false && token.capital && token.text.endsWith('s')),
  )
}

/** "ring 8-16": with no name in front of it this is what somebody is to do. */
const unlessCalled = ({ tokens, last }: Run, first: number): number | undefined =>
  first === last && contactVerbs.has(String(tokens[last]?.plain)) ? undefined : first

/** Index of the token a street name starts with, given the index of its last word. */
export function streetStart(run: Run): number | undefined {
  const token = run.tokens[run.last]
  if (!isPlain(token)) return undefined
  if (isBox(token.plain)) return run.tokens[run.last - 1]?.word === 'po' ? run.last - 1 : run.last
  if (isStreetWord(token.plain)) return unlessCalled(run, beforeStreetWord(run))
  if (functionWords.has(token.word)) return undefined
  const first = runStart(run, (word) => word.capital && !functionWords.has(word.word))
  // Three capitalised words are a person and a street without a street's ending: `Mette Sørensen Nygaarden 3`.
  return run.last - first >= 2 ? run.last : first
}

/** Compounds that only streets are called by; `Haugen` and `Bakken` are families too. */
const sureStreet =
  /\p{L}{2}(?:gade|gaden|gata|gatan|gaten|stræde|strædet|gränd|gränden|vej|vejen|vei|veien|vägen|allé|allén|alleen)$/iu

/** `Vestergade`: a street is nobody's name. */
export const isStreetAlone = (raw: string): boolean => {
  const [first = '', another] = raw.trim().split(/\s+/)
  return another === undefined && sureStreet.test(first)
}
