import { legalFormInName } from '../../../onboarding/readers/legal-form.ts'
import { countryCodes } from '../../../onboarding/vocabulary.ts'
import { isBigCity } from './big-cities.ts'
import { canonical } from '../words/canonical.ts'
import type { Scan } from '../shapes/scan.ts'
import { knownWords } from '../words/spelling.ts'
import { firstNames } from '../words/word-lists.ts'

const part = String.raw`(?:(?:[Gg]nr|[Bb]nr)\.? ?\d+|gård|gard|["“”«»]?\p{Lu}[\p{L}'’-]*["“”«»]?)`
/** "the address is Villa Solhøj, …": what may lead to an address, with a small letter. */
const lead = String.raw`(?<!\p{L})(?:er|är|is|at|på|bor i|live in|[Aa]dresse[nt]?|[Aa]dress|[Aa]ddress) `
/** "the address is Samfunnshuset, …" */
const behindAddress = /(?<!\p{L})add?re(?:ss?en|ss|sse|ssa)(?: (?:er|är|is):?|:) $/iu
/** One line or comma-separated part in front of the street: capitals, land register numbers, `gård`. */
const segment = new RegExp(
  String.raw`(?:^|[\n.:;]|, ?|${lead}) ?(${part}(?: ${part}){0,4}) ?[,\n] ?$`,
  'u',
)
/** `gård` and land register numbers anywhere; in a compound the definite form and in front: `Vestergaard` is a surname. */
const farm =
  /(?<!\p{L})(?:gnr|bnr|gård(?:en)?|gaard(?:en)?|villa|herregård)(?!\p{L})|(?<!\p{L})(?:farm|farmhouse|house|cottage|mill|barn|manor|lodge|hall)$|^\p{L}{2,}(?:gården|gaarden|garden|garen|tunet|torpet|stugan|senteret|centret)(?!\p{L})/iu

/** A single word that nobody is called: `Nordgarden`. */
const isHouseName = (name: string): boolean => {
  const word = canonical(name)
  return !name.includes(' ') && !firstNames.has(word) && !knownWords.has(word) && !isBigCity(word)
}

/** `Gamla Smedjan`, `Den Gamle Skole`, `The Old Mill`: what houses and never people are called. */
const oldHouse =
  /^(?:(?:den|det|the) )?(?:gamla|gamle|gammel|old|nya|nye|new|stora|store|lilla|lille|little|vesle|røde|röda|raude|hvide|kvite|vita) \p{L}+$/iu
const isOldHouse = (name: string): boolean =>
  oldHouse.test(name) && !firstNames.has(canonical(String(name.split(' ').at(-1))))

/** `Åsgård Rør AS`: a company is no house. */
const isCompany = (name: string): boolean =>
  countryCodes.some((country) => legalFormInName(name, country) !== undefined)

const isHouse = (name: string, mayBeAnything: boolean): boolean =>
  !isCompany(name) &&
  (farm.test(name) || (mayBeAnything && (isHouseName(name) || isOldHouse(name))))

/** `Firma: Haugen Gård, …`: what stands behind it is what the firm is called. */
const behindFirm =
  /(?<!\p{L})(?:firma\p{L}*|företag\p{L}*|f[oø]retak\p{L}*|bolag\p{L}*|selska[bp]\p{L}*|virksomhe[dt]\p{L}*|bedrift\p{L}*|company|business|firm|na[vm]n\p{L}*|name) ?[:=] ?$/iu

/** "the contact is Anna Gård, Storgata 1": behind a verb stands whoever it is as well. */
const isCustomer = (before: string, name: string): boolean =>
  behindFirm.test(before) || firstNames.has(canonical(String(name.split(' ')[0])))

/** Where the address begins whose street begins at `start`: the name of a farm or house stands in front of it. */
export function farmStart(scan: Scan, start: number, asks: string): number {
  const found = segment.exec(scan.left.slice(0, start))
  const name = found?.[1]
  if (found === null || name === undefined) return start
  const at = found.index + found[0].indexOf(name)
  const isAsked = asks.endsWith('.address') && found.index === 0
  const mayBeHouse = isAsked || behindAddress.test(scan.left.slice(0, at))
  return isHouse(name, mayBeHouse) && !isCustomer(scan.left.slice(0, at), name) ? at : start
}
