import { listed } from '../words/canonical.ts'
import { keyOfRole, kindOf } from '../words/field-keys.ts'
import { approvals } from '../assent/yes-voices.ts'
import { isPlacing } from '../labels/joined-labels.ts'
import type { Label } from '../labels/labels.ts'
import type { Token } from '../message.ts'
import { indexPhrases, never, phraseAt, phrasesIn, phrasesOf } from '../words/phrases.ts'
import { kindsOfPart, partsNamed } from './named-parts.ts'
import { tellsLetters } from './letters-told.ts'
import { deniedPiece } from './part-corrections.ts'
import type { Scan } from '../shapes/scan.ts'
import type { Situation } from '../situation.ts'
import { contrasts } from '../words/linking-words.ts'
import {
  copulas,
  fillers,
  introducingVerbs,
  lineWords,
  negations,
  noWords,
  questionWords,
  wordSet,
} from '../words/word-lists.ts'

const wrong = indexPhrases([['wrong', phrasesOf((words) => words.correction.wrong)]])
const change = indexPhrases([
  ['change', [...phrasesOf((words) => words.commands.change), 'ret|rett|correct']],
])
const except = indexPhrases([['except', phrasesOf((words) => words.correction.except)]])
const another = indexPhrases([['another', phrasesOf((words) => words.correction.another)]])
const pronouns = new Set(
  phrasesOf((words) => [words.correction.pronoun]).flatMap((words) => words.split(' ')),
)

const has = (index: typeof wrong, words: readonly string[]): boolean =>
  phrasesIn(index, words, (at) => fillers.has(String(words[at]))).length > 0

/** The answer that has a piece which is named: "the postcode is wrong", "my surname". */
function ownerOfPart({ side, context, scan }: Situation): string | undefined {
  const kinds = [...partsNamed(scan.message)].flatMap((part) => kindsOfPart[part])
  const isOwner = (key: string) =>
    (key.startsWith(`${side}.`) || key === 'company.address') && kinds.includes(kindOf(key))
  return context.answered.find(isOwner)
}

/** "my surname is with a z": at the summary, said of a piece and no value for it. */
const isStatement = ({ asked, fills }: Situation, words: readonly string[]): boolean =>
  asked === '' &&
  fills.size === 0 &&
  !questionWords.has(String(words[0])) &&
  words.some((word) => introducingVerbs.has(word))

/** "nej, forkert nummer": the one given last. */
const givenNumber = ({ context }: Situation): string | undefined =>
  [...context.answered].reverse().find((key) => ['phone', 'number'].includes(kindOf(key)))

const making = new Set('lave lav laver gøre gør gøra gjøre gjør ta ta tag'.split(' '))

/** "må jeg lave beløbet om", "kan jag göra om beloppet": done again, whatever stands between. */
const isRedone = (words: readonly string[]): boolean => {
  const at = words.findIndex((word) => making.has(word))
  return at !== -1 && words.indexOf('om', at) > at
}

/** "change the …", "… is wrong", "another …": a field that is named with one of these is to be changed. */
export const isWish = (words: readonly string[]): boolean =>
  isRedone(words) || [change, wrong, another].some((index) => has(index, words))

/** Index behind the last "except", "på nær", little words inside included; `-1` where there is none. */
const exceptEnd = (words: readonly string[]): number =>
  phrasesIn(except, words, (at) => fillers.has(String(words[at]))).at(-1)?.to ?? -1

const everything = wordSet('everything')

/** "alt stämmer men inte", "everything's right but not": all is agreed to, and then one thing is not. */
function agreesToAllBut(words: readonly string[]): number {
  const at = words.findLastIndex((word) => negations.has(word))
  const before = words.slice(0, at)
  const isTurned =
    contrasts.has(String(before.at(-1))) || before.some((word) => everything.has(word))
  return at > 0 && isTurned && before.some((word) => approvals.has(word)) ? at + 1 : -1
}

/** "looks good except the phone number", "ja, men ikke telefonnummeret": right in front of the field's name. */
export function isExcepted({ asked, scan }: Situation, label: Label): boolean {
  if (asked !== '') return false
  const before = scan.message.tokens.slice(0, label.from).map(({ word }) => word)
  const end = Math.max(exceptEnd(before), agreesToAllBut(before))
  return end !== -1 && before.slice(end).every((word) => fillers.has(word) || copulas.has(word))
}

/** By a piece of it, by a word of it that was wrong, or "forkert nummer". */
export function unnamedTarget(
  situation: Situation,
  words: readonly string[],
  unbound: readonly Label[],
): string | undefined {
  const isPart = isAboutPart(situation, words)
  const owner = isPart ? (ownerOfPart(situation) ?? ownerOfWord(situation, words)) : undefined
  const isNumber = unbound.some(({ role }) => role === 'number') && has(wrong, words)
  return owner ?? (isNumber ? givenNumber(situation) : undefined)
}

/** "I misspelled Sørensen", "Sørensen med z": a word of the name that stands, and that it is wrong, or letters of it. */
function ownerOfWord(
  { context, scan, fills }: Situation,
  words: readonly string[],
): string | undefined {
  if (fills.size > 0 || !(has(wrong, words) || tellsLetters(scan.message))) return undefined
  const said = new Set(scan.message.tokens.filter(({ capital }) => capital).map(({ text }) => text))
  return context.answered.find((key) => {
    const value = context.values[key]
    return (
      kindOf(key) === 'name' &&
      typeof value === 'string' &&
      value.split(' ').some((one) => said.has(one))
    )
  })
}

const isAboutPart = (situation: Situation, words: readonly string[]): boolean =>
  isWish(words) ||
  tellsLetters(situation.scan.message) ||
  situation.corrects ||
  isStatement(situation, words) ||
  (situation.asked === '' && exceptEnd(words) !== -1)

const isField = ({ role }: Label) =>
  role !== 'number' && role !== 'weakName' && role !== 'companyWord'

const owned: ReadonlySet<Label['role']> = new Set([
  'email',
  'phone',
  'landline',
  'number',
  'plainName',
])

/** "kontakten sin mail", "the contact person's mail": little words that make it a genitive. */
const genitives = listed('sin si sitt sine persons')

/** "the contact's e-mail", "e-posten til kontaktpersonen": beside another field's name it says whose that is. */
function isOwner({ role, from, to }: Label, labels: readonly Label[], tokens: readonly Token[]) {
  if (role !== 'name') return false
  return labels.some((other) => {
    if (!owned.has(other.role)) return false
    const isBefore = other.from >= to
    return isBefore
      ? tokens.slice(to, other.from).every(({ word }) => genitives.has(word))
      : isPlacing(tokens.slice(other.to, from))
  })
}

/** What of the labels names a field. */
export const fieldsAmong = (labels: readonly Label[], { message }: Scan): readonly Label[] =>
  labels.filter((label) => isField(label) && !isOwner(label, labels, message.tokens))

/** The first field that is named and has no value in this message; "my number" is the one that is asked for. */
export function namedField(situation: Situation): string | undefined {
  const unbound = situation.labels.filter((one) => !situation.bound.has(one))
  const [label] = fieldsAmong(unbound, situation.scan)
  if (label !== undefined) return keyOfRole(situation, label.role)
  const isAsked = ['phone', 'number'].includes(kindOf(situation.asked))
  return isAsked && unbound.some(({ role }) => role === 'number') ? situation.asked : undefined
}

const longestLine = 2

/** Nothing but "change", "is wrong", and the little words around them. */
export function isAboutLine(words: readonly string[]): boolean {
  let at = 0
  while (at < words.length) {
    const hit = [change, wrong]
      .map((index) => phraseAt(index, words, { at, mayStepOver: never }))
      .find((one) => one !== undefined)
    const isSmall = [fillers, lineWords, copulas].some((list) => list.has(String(words[at])))
    if (hit === undefined && !isSmall) return false
    at = hit?.to ?? at + 1
  }
  return true
}

/** The line of the summary: "3", "ret 3", "punkt 3". */
export function summaryLine(tokens: readonly Token[]): number | undefined {
  const words = tokens.filter((token) => token.kind === 'word').map((token) => token.word)
  const numbers = tokens.filter((token) => token.kind === 'number')
  const [number, another] = numbers
  if (number === undefined || another !== undefined || number.text.length > longestLine)
    return undefined
  return isAboutLine(words) ? Number(number.text) : undefined
}

const numberKinds = new Set(['phone', 'number', 'gln', 'amount'])

/** "18, not 8" is about no number in which there is no 8; of what is not known nothing can be said. */
function mayHold({ context, scan }: Situation, key: string): boolean {
  const [value, old] = [context.values[key], deniedPiece(scan)]
  if (value === undefined || typeof value === 'object' || old === undefined) return true
  return kindOf(key) === 'amount' ? String(value) === old : String(value).endsWith(old)
}

/** The field that "no, it ends with 8" is about: the number asked for, else the one answered last. */
export const lastNumber = (situation: Situation): string | undefined =>
  [situation.asked, ...[...situation.context.answered].reverse()].find(
    (key) => numberKinds.has(kindOf(key)) && mayHold(situation, key),
  )

/** "no, it's …": nothing names the field. */
export const isPronounOnly = (words: readonly string[]): boolean =>
  words.some((word) => noWords.has(word) || isPronoun(word))

export const isPronoun = (word: string): boolean => pronouns.has(word)
