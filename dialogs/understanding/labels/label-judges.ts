import { isAssentWord } from '../assent/assent.ts'
import { listed } from '../words/canonical.ts'
import { areChoices, countryWord, isCountryCode } from '../choices/choices.ts'
import { isCapitalised } from '../words/capitalised-name.ts'
import { isCompanyLike, isHeadWord, isTown } from '../words/company-words.ts'
import { keyOfRole } from '../words/field-keys.ts'
import { namesFirm, namesFirmAsked } from '../names/firm-by-name-label.ts'
import { isKindOnly, isSaidOfFirm } from '../names/kind-only.ts'
import { isJustCodes } from '../words/legal-form-words.ts'
import { isAskedFor } from './asked-behind-label.ts'
import type { Label, Role } from './labels.ts'
import type { Token } from '../message.ts'
import { isOfPerson } from '../names/name-behind-label.ts'
import { placing } from '../names/name-announced.ts'
import { isNationality } from '../words/nationality.ts'
import { isRole } from '../words/role-words.ts'
import { fits, type Situation } from '../situation.ts'
import {
  isJustWords,
  isNameLike,
  isSureName,
  textOf,
  wordsIn,
  type Region,
} from '../words/text-region.ts'
import {
  firmWords,
  conjunctions,
  firstNames,
  introducingVerbs,
  negations,
  timeWords,
  wordSet,
} from '../words/word-lists.ts'
import { stems } from '../words/word-stems.ts'

const maxName = 5
const mostCompanyWords = 8

/** The field a label names: a person's name where a person is called so, even where a company was asked for. */
export function keyOfLabel(situation: Situation, label: Label): string {
  if (label.role !== 'plainName') return keyOfRole(situation, label.role)
  if (isOfPerson(situation, label)) return `${situation.side}.name`
  const signs = [isOfThing, isOfFirm, isOfCompany, namesFirm, namesFirmAsked]
  return signs.some((sign) => sign(situation, label))
    ? 'company.name'
    : keyOfRole(situation, label.role)
}

const things = new Set('det den dette it'.split(' '))

/** "det hedder …": a thing is called so, and nobody, unless a person's name was asked for. */
function isOfThing({ scan, asked, context, side }: Situation, { from, to }: Label): boolean {
  const { tokens } = scan.message
  const isCalled = introducingVerbs.has(String(tokens[to - 1]?.word))
  const isAsked = asked === `${side}.name` || context.customerType === 'private'
  return isCalled && !isAsked && things.has(String(tokens[from - 1]?.word))
}

const nounReach = 2

/** "our shop is called …", "salonen hedder …": what is called so is a firm. */
function isOfFirm({ scan: { message }, context }: Situation, { from }: Label): boolean {
  const before = message.tokens.slice(Math.max(0, from - nounReach), from)
  const cut = before.findLastIndex(({ kind }) => kind !== 'word')
  const isCalled = introducingVerbs.has(String(message.tokens[from]?.word))
  if (!isCalled || context.customerType === 'private') return false
  return before.slice(cut + 1).some(({ word }) => isFirmNoun(word))
}

const isFirmNoun = (word: string): boolean =>
  [word, ...stems(word)].some((one) => firmWords.has(one) || isHeadWord(one))

/** `Name: … CVR: … Contact: …`: in a list with a contact of its own the name is the company's. */
const isOfCompany = ({ labels, fills, side }: Situation): boolean =>
  side === 'contact' &&
  !fills.has('company.name') &&
  ['name', 'companyNumber'].every((role) => labels.some((one) => one.role === role)) &&
  !labels.some(({ role }) => role === 'companyName')

type Judge = (situation: Situation, region: Region, label: Label) => boolean

/** `Firma: Nordlys`, `Firma - Nordlys`; in `Norge - Firma - Skien` the dash only stands between answers. */
function hasColon({ scan }: Situation, { from, to }: Label): boolean {
  const [before, mark] = [scan.message.tokens[from - 1], scan.message.tokens[to]]
  return mark !== undefined && /^[:=-]$/.test(mark.text) && before?.text !== mark.text
}

/** "our treasurer, …": what somebody is, and not yet who. */
const isJustRoles = (words: readonly Token[]): boolean =>
  words.every(({ word, capital }) => !capital && isRole(word))

const isTime = (words: readonly Token[]): boolean =>
  words.every(({ word, plain }) => timeWords.has(word) && !firstNames.has(plain))

const postalDigits = /^\d{4,5}$/
/** "det er 8200 Aarhus N vi ligger i": what stands right behind a postal code is its town. */
const isBehindPostalCode = ({ scan }: Situation, { from }: Region): boolean =>
  postalDigits.test(String(scan.message.tokens[from - 1]?.text)) &&
  isTown([scan.message.tokens[from]].flatMap((token) => token ?? []))

const isPersonName: Judge = (situation, region, label) =>
  !isAskedFor(situation, label) &&
  !isBehindPostalCode(situation, region) &&
  isNameLike(situation, region) &&
  wordsIn(situation, region).length <= maxName &&
  !isJustWords(situation, region) &&
  !isJustRoles(wordsIn(situation, region)) &&
  !isTime(wordsIn(situation, region)) &&
  !isNationality(situation, region)

const whoWrites =
  /^ (?:som|der|who|that|that's|who's) (?:skriver|skriv|ringer|ringar|taster|svarer|svarar|is|'s|writes|types)(?!\p{L})/u

/** "but it's her grandson Emil who is writing": whoever writes is not whom it is about. */
const isWriter = ({ scan }: Situation, { to }: Region): boolean =>
  whoWrites.test(scan.message.text.slice(scan.message.tokens[to - 1]?.end ?? 0))

/** `VVS`, `EL`, `Byg`: whoever is called `Bent Ibsen VVS` is a firm. */
const isTradeWord = ({ text, word }: Token): boolean =>
  /^\p{Lu}{2,5}$/u.test(text) || isHeadWord(word)

/** "I am …" introduces a name only when what follows is plainly one. */
const isPlainlyName: Judge = (situation, region) =>
  !isWriter(situation, region) &&
  isPersonName(situation, region, { role: 'name', from: 0, to: 0 }) &&
  isSureName(situation, region) &&
  isPerson(situation, wordsIn(situation, region))

/** No firm that signs, and where a company was asked for, somebody whose first name we know. */
function isPerson({ asked }: Situation, words: readonly Token[]): boolean {
  if (isCompanyLike(words)) return false
  if (asked !== 'company.name') return words.length > 1 || asked.endsWith('.name')
  return firstNames.has(String(words[0]?.plain)) && !words.some(isTradeWord)
}

const both = listed('både båda begge both to två tre two three 2 3')
/** "vi er både Hanne og Ib om det": two people, and no firm. */
const areTwoPeople = ({ scan }: Situation, { from }: Region): boolean => {
  const [first, second] = scan.message.tokens.slice(Math.max(0, from - 2), from)
  return both.has(String(second?.word)) || (second?.text === ':' && both.has(String(first?.word)))
}

const isCompanyName: Judge = (situation, region) => {
  const { length } = wordsIn(situation, region)
  return (
    length > 0 &&
    !isKindOnly(situation.scan.message.tokens, region) &&
    !areTwoPeople(situation, region) &&
    length <= mostCompanyWords &&
    (isPair(wordsIn(situation, region)) || !isJustWords(situation, region)) &&
    !isJustCodes(wordsIn(situation, region))
  )
}

/** `bakken og søn`: two words joined are a name, whatever they mean. */
const isPair = ([, conjunction, last]: readonly Token[]): boolean =>
  last !== undefined && conjunction !== undefined && conjunctions.has(conjunction.word)

/** `Denmark`, `SE`. */
const isCountry = ({ word, text }: Token): boolean =>
  countryWord(word) !== undefined || isCountryCode(text)

/** "I am from Sweden", "bolag SE", "eit firma på Voss", "vi er frå Nørre Snede": a place names no company. */
function isPlace({ scan }: Situation, words: readonly Token[], label: Label): boolean {
  const [first, another] = words
  if (first === undefined || isTown(words)) return true
  if (another === undefined && isCountry(first)) return true
  const between = scan.message.tokens.slice(label.to - 1).filter(({ start }) => start < first.start)
  return another === undefined && between.some(({ word }) => placing.has(word))
}

const isYes = ([word, another]: readonly Token[]): boolean =>
  word !== undefined && another === undefined && isAssentWord(word.word)

/** "Company. Invoice.": two answers, and neither is what it is called. */
const isOtherAnswer = (words: readonly Token[]): boolean =>
  isYes(words) || words.every(isSaidOfFirm) || areChoices(words.map(({ word }) => word))

const deniedWithin = 3

/** "just me, not a company. Rahul Menon": what is said of no firm names none. */
const isDenied = ({ scan }: Situation, { from }: Label): boolean => {
  const before = scan.message.tokens.slice(Math.max(0, from - deniedWithin), from)
  const cut = before.findLastIndex(({ kind }) => kind !== 'word')
  const clause = before.slice(cut + 1).map(({ word }) => word)
  return clause.some((word) => negations.has(word)) || clause.at(-1) === 'no'
}

const heads = wordSet('companyHeads')

/** `Customer Service`: where somebody works, and what no firm is called by alone. */
const isDepartment = ([first, another]: readonly Token[]): boolean =>
  first !== undefined && another === undefined && heads.has(first.word)

const isTitle = (words: readonly Token[]): boolean => isCapitalised(words) && !isDepartment(words)

/** "company: Nordlys", "we are Nordlys": a colon or a capital tells the name from the noun. */
const isAfterCompanyWord: Judge = (situation, region, label) => {
  const words = wordsIn(situation, region)
  if (isDenied(situation, label)) return false
  if (!isCompanyName(situation, region, label) || isOtherAnswer(words)) return false
  if (hasColon(situation, label)) return true
  const isFree =
    situation.fills.get('company.name') === undefined && !isNationality(situation, region)
  return isFree && isTitle(words) && !isPlace(situation, words, label)
}

/** "det hedder faktura": what a thing is called that nobody asked for is a firm only with a capital. */
const isFirmName: Judge = (situation, region, label) =>
  isCompanyName(situation, region, label) &&
  (!isOfThing(situation, label) ||
    situation.asked.startsWith('company.') ||
    isCapitalised(wordsIn(situation, region)))

/** "adressen er gammel. Kajen 2, 8000 Aarhus C": a sentence of its own, and then the address. */
const isSaidBefore = ({ scan }: Situation, { from, to }: Region): boolean => {
  const inside = scan.message.tokens.slice(from, to)
  const end = inside.findIndex(({ text }) => text === '.')
  const isSmall = inside.slice(0, end).every(({ kind, capital }) => kind === 'word' && !capital)
  const next = inside[end + 1]
  return (
    end > 0 &&
    isSmall &&
    scan.finds.some(({ kind, start }) => kind === 'address' && start === next?.start)
  )
}

/** Whether what stands behind a label can be its value. */
export const judges: Partial<Record<Role, Judge>> = {
  plainName: (situation, region, label) =>
    keyOfLabel(situation, label) === 'company.name'
      ? isFirmName(situation, region, label)
      : isPersonName(situation, region, label),
  name: isPersonName,
  weakName: isPlainlyName,
  companyName: isCompanyName,
  companyWord: isAfterCompanyWord,
  address: (situation, region) =>
    /\d/.test(textOf(situation, region)) && !isSaidBefore(situation, region),
  legalForm: (situation, region) => fits(situation, 'company.legalForm', textOf(situation, region)),
  peppol: (situation, region) => /\d/.test(textOf(situation, region)),
  // "change the amount to 8000": three digits are enough of a number behind its name.
  amount: (situation, region) => {
    const text = textOf(situation, region)
    return /\d{3}/.test(text) && fits(situation, 'credit.amount', text)
  },
}
