import { clean } from '../../../onboarding/clean.ts'
import { lastCode, readPlace, type Place } from '../../../onboarding/readers/partial-address.ts'
import { present } from '../../../onboarding/present.ts'
import type { CountryCode } from '../../../onboarding/vocabulary.ts'
import { isBigCity } from './big-cities.ts'
import { townBehind } from './dwelling.ts'
import { doing } from '../names/name-before-verb.ts'
import { isLabelWord } from '../labels/labels.ts'
import { readMessage, type Token } from '../message.ts'
import { yesWords } from '../assent/yes-voices.ts'
import { namedParts, partsNamed } from '../corrections/named-parts.ts'
import {
  asides,
  copulas,
  fillers,
  functionWords,
  greetingWords,
  hedges,
  introducingVerbs,
  negations,
  wordSet,
} from '../words/word-lists.ts'

const small = [
  asides,
  copulas,
  fillers,
  functionWords,
  greetingWords,
  hedges,
  introducingVerbs,
  negations,
  wordSet('doubt'),
  wordSet('recalling'),
]
const longestTown = 3

const isNamed = (token: Token): boolean =>
  isLabelWord(token.word) || partsNamed({ text: token.text, tokens: [token] }).size > 0

/** What is said around a town: "I said …", "… I think", "postnr är …". */
const isSmall = (token: Token): boolean =>
  !isBigCity(token.plain) && (small.some((list) => list.has(token.word)) || isNamed(token))

/** The words that mean nothing else to us, in stretches that nothing divides. */
function stretchesIn(text: string): readonly (readonly Token[])[] {
  const stretches: Token[][] = [[]]
  for (const [at, token] of readMessage(text).tokens.entries()) {
    const isPart = token.kind === 'word' && !(isSmall(token) && (at === 0 || !token.capital))
    if (isPart) stretches.at(-1)?.push(token)
    else stretches.push([])
  }
  return stretches.filter(({ length }) => length > 0)
}

const townOf = (words: readonly Token[]): string | undefined =>
  words.length === 0 || words.length > longestTown
    ? undefined
    : words.map(({ text }) => text).join(' ')

/** "men jag sa ju malmö", "it's in Hjo I think": the one town among words that only lead to it. */
function townAmong(text: string): string | undefined {
  const [only, another] = stretchesIn(text)
  if (only === undefined || another !== undefined) return undefined
  const isTown = only.every(({ capital }) => capital) || isBigCity(String(only[0]?.plain))
  return isTown ? townOf(only) : undefined
}

/** Right behind the code stands its town: "5700 voss sa eg". */
function townBehindCode(behind: string): string | undefined {
  const [first] = stretchesIn(behind)
  const word = first?.[0]
  // "79130 brukar det stå på breven": what it does, and no town.
  if (word?.start !== 0 || (!word.capital && doing.has(word.plain))) return undefined
  return townOf(first ?? [])
}

/** The code of an address that is offered, said behind a yes with no town beside it that would be another one. */
export function codeAgreed(said: string, country: CountryCode): string | undefined {
  const text = clean(said)
  if (!yesWords.has(String(readMessage(text).tokens[0]?.word))) return undefined
  const code = lastCode(text, country)
  if (code === undefined || hasOtherFigures(text, country)) return undefined
  return townBehindCode(code.behind) === undefined ? code.code : undefined
}

/** Figures beside the code that are none: a phone number, a house. Two codes have words between them. */
function hasOtherFigures(text: string, country: CountryCode): boolean {
  const code = lastCode(text, country)
  if (code === undefined) return /\d/.test(text)
  return /\d/.test(code.behind) || /\d$/.test(code.before) || hasOtherFigures(code.before, country)
}

/**
 * What an answer to "which postal code?" says, whatever is said around it: `5700 voss sa eg`, "postnr är 50332 tror jag,
 * nej vänta 503 38", "214 21 i think", "men jag sa ju malmö". Of two codes the last is meant.
 */
export function placeSaid(said: string, country: CountryCode): Place | undefined {
  const text = clean(said).replace(/[.!]+$/, '')
  if (hasOtherFigures(text, country)) return undefined
  const code = lastCode(text, country)
  if (code === undefined) {
    const city = townAmong(text)
    return city === undefined ? readPlace(text, country) : { city }
  }
  const city = townBehindCode(code.behind) ?? townAmong(code.before)
  return { postalCode: code.code, ...present({ city }) }
}

/** `0150. kontakt Ingrid Dahl, …`, `5000 Odense C, tlf …`: a part of the message that is a postal code, and a town at most. */
export function codeBeside(said: string, country: CountryCode): Place | undefined {
  const places = clean(said)
    .split(/[.,;!\n]| (?:og|och|o|and|men|but) /u)
    .map((part) => part.trim())
    .filter((part) => /^\p{L}{0,2}-?\d[\d ]{3,5}(?: \p{L}+){0,2}$/u.test(part))
    .map((part) => readPlace(part, country))
    .filter((place) => place?.postalCode !== undefined)
  const [place, another] = places
  return another === undefined ? place : undefined
}

/** "Vangsgata 20 på Voss. postnr er 5700 trur eg": the one postal code that is called so. */
export function codeNamed(text: string): string | undefined {
  const codes = namedParts(readMessage(text)).filter(({ part }) => part === 'postalCode')
  const [code, another] = codes
  return another === undefined ? code?.fresh.replaceAll(' ', '') : undefined
}

/**
 * The town of a street that stands without its own: right behind it ("Lingonstigen 3 lgh 1102, i Borås"), or anywhere in
 * the message where everybody knows it ("malmö alltså, södra förstadsgatan 77").
 */
export function townOfStreet(text: string, street: string): string | undefined {
  const at = text.indexOf(street)
  const behind = at === -1 ? undefined : townBehind(text.slice(at + street.length))
  if (behind !== undefined) return behind.town
  const [known, another] = stretchesIn(text.replace(street, ',')).filter(([first]) =>
    isBigCity(String(first?.plain)),
  )
  return another === undefined && known?.length === 1 ? townOf(known) : undefined
}
