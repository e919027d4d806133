import type { CountryCode } from '../../../onboarding/vocabulary.ts'
import { countryOfCity } from '../addresses/big-cities.ts'
import { listed } from '../words/canonical.ts'
import { choicesIn, countryAdjective } from '../choices/choices.ts'
import { isOrigin } from '../choices/origin.ts'
import { isNegated } from '../choices/turned-down.ts'
import { isHeadWord } from '../words/company-words.ts'
import { countryOfNational } from '../words/nationality.ts'
import { companyNouns, wordSet } from '../words/word-lists.ts'

/** Whoever pays tax that way is registered in Sweden. */
const swedishTax = listed('f-skatt f-skattsedel f-skattsedeln fa-skatt fa-skattsedel')

const within = wordSet('languageIn')
const uttering = listed(
  'skriver skriv skrive skriva taler tala talar prata pratar prater snakker snakka snakkar snakke ' +
    'write writing speak speaking talk talking',
)
const nextTo = 2

/** "jag skriver på svenska", "I write Swedish": how somebody puts it, and not where the firm is from. */
function isLanguage(words: readonly string[], at: number): boolean {
  const next = String(words[at + 1])
  const isOfFirm = companyNouns.has(next) || isHeadWord(next)
  const isUttered = words.slice(Math.max(0, at - nextTo), at).some((word) => uttering.has(word))
  return !isOfFirm && (isUttered || within.has(String(words[at - 1])))
}

const firsts = listed('jeg jag eg i im ive æ')
const speakers = listed('vi we were me jeg jag eg i im æ')
const being = listed('er är e æ am are im were be')
const nearSubject = 4

/** "vi är svenskar", "jeg er dansker": people are said to be it, where `Ola Nordmann` is called so. */
const isSaidOfUs = (words: readonly string[], at: number): boolean => {
  const before = words.slice(Math.max(0, at - nearSubject), at)
  const subject = before.findIndex((word) => speakers.has(word))
  return subject !== -1 && before.slice(subject).some((word) => being.has(word))
}

const countryOf = (words: readonly string[], at: number): CountryCode | undefined => {
  const word = String(words[at])
  const national = isSaidOfUs(words, at) ? countryOfNational(word) : undefined
  return countryAdjective(word) ?? national ?? (swedishTax.has(word) ? 'SE' : undefined)
}

const people = listed(
  'kone kona mand mann man fru frun frue hustru kæreste kjæreste sambo wife husband partner girlfriend boyfriend granne grannen nabo naboen neighbour neighbor ' +
    'ven venn vän kompis friend mor far mamma pappa mother father bror søster broder syster brother sister chef chefen sjef sjefen boss kollega kollegan colleague ' +
    'kunder kundene kunderne kunderna customers clients leverandør leverandører leverantör leverantörer leverandøren supplier suppliers',
)

/** "min chef er svensker", "sjefen min er dansk", "vi har mange danske kunder": of other people, whatever the firm is. */
const isOfOthers = (words: readonly string[], at: number): boolean => {
  const before = words.slice(Math.max(0, at - nearSubject), at)
  const subject = before.findLastIndex((word) => people.has(word) || speakers.has(word))
  const isTheirs = subject !== -1 && people.has(String(before[subject]))
  const isPredicate = isTheirs && before.slice(subject).some((word) => being.has(word))
  return isPredicate || people.has(String(words[at + 1]))
}

/** "Jag är norsk men bor i Strömstad", "svensk men bor i Helsingør": what somebody is, beside where they live. */
function isOfPerson(words: readonly string[]): boolean {
  const own = words.findIndex((word) => countryAdjective(word) !== undefined)
  const before = words.slice(Math.max(0, own - 2), own)
  const isSelf = before.some((word) => firsts.has(word))
  const isTown = countryOfCity(words.slice(own + 1)) !== undefined
  return isTown && (isSelf || isOrigin(words, { from: own, to: own + 1, isAdjective: true }))
}

/** "I'm Danish but the company is Swedish": of two, the one that stands nearer to the company; "not Swedish" says nothing. */
export function countryNamed(words: readonly string[]): CountryCode | undefined {
  if (isOfPerson(words)) return undefined
  const found = words.flatMap((_, at) => {
    const country = countryOf(words, at)
    const isNone = isNegated(words, at) || isLanguage(words, at) || isOfOthers(words, at)
    return country === undefined || isNone ? [] : [{ country, at }]
  })
  const companies = choicesIn(words)
    .filter(({ value }) => value === 'business')
    .map(({ from }) => from)
  const distance = ({ at }: { readonly at: number }): number =>
    Math.min(...companies.map((company) => Math.abs(company - at)))
  return found.toSorted((a, b) => distance(a) - distance(b))[0]?.country
}
