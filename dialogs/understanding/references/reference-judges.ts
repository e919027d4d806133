import { toReference } from '../../../onboarding/reference.ts'
import type { Token } from '../message.ts'
import { isHeadWord } from '../words/company-words.ts'
import { listed } from '../words/canonical.ts'
import { isRole } from '../words/role-words.ts'
import { knownWords } from '../words/spelling.ts'
import {
  companyNouns,
  copulas,
  firstNames,
  functionWords,
  negations,
  pronouns,
  timeWords,
  wordSet,
} from '../words/word-lists.ts'
import { nounAt, type NounKind } from './reference-words.ts'

/**
 * How a value is led to. `marking`: whatever is said is what invoices carry. `marked`, `writing`: it is told by its looks. `wished`:
 * "the reference should be …", which may be somebody's name.
 */
export type Cue = NounKind | 'marking' | 'marked' | 'writing' | 'wished'

const isGrammar = ({ word, capital, kind }: Token): boolean =>
  kind === 'word' &&
  !capital &&
  [pronouns, negations, copulas, timeWords].some((list) => list.has(word))

const leading = new Set('for för til till to af av of på i in og och and'.split(' '))

/** "for", "og": between two words of a name. */
const isInside = (words: readonly Token[], at: number): boolean =>
  at > 0 && at < words.length - 1 && leading.has(String(words[at]?.word))

/** `afdelingen for indkøb`; "mit navn", "a star" are none. */
const isPlain = (words: readonly Token[]): boolean =>
  words.every(
    (token, at) =>
      token.capital || isInside(words, at) || !(isGrammar(token) || functionWords.has(token.word)),
  )

const isLetters = ({ plain }: Token): boolean => plain.length <= 2

/** Words that name a reference, or the number of one. */
function namingIn(tokens: readonly Token[]): ReadonlySet<Token> {
  const nouns = tokens.flatMap((_, at) => nounAt(tokens, at) ?? [])
  const numbers = tokens.filter(({ word }) => numberWords.has(word))
  return new Set([...numbers, ...nouns.flatMap(({ from, to }) => tokens.slice(from, to))])
}
const numberWords = wordSet('numberWords')

/** `4711-B`, `INK-4471`, "PO 4711": a figure, and no word that says something. */
export function isCode(value: readonly Token[]): boolean {
  const naming = namingIn(value)
  return (
    value.some(({ kind }) => kind === 'number') &&
    value.every(
      (token) => token.kind !== 'word' || token.capital || naming.has(token) || isLetters(token),
    )
  )
}

const mostSmallWords = 2

/** `kök 2`, `skolekøkken 3`: a word or two that mean nothing else to us, and their figure. */
const isNumbered = (value: readonly Token[]): boolean => {
  const words = value.filter(({ kind }) => kind === 'word')
  return (
    value.at(-1)?.kind === 'number' &&
    words.length <= mostSmallWords &&
    words.every((token) => token.capital || !knownWords.has(token.word))
  )
}

/** `Hus B`, `Projekt Ask`, `Lager 2 syd`: what invoices are sorted by begins with one of these. */
const sorting = listed(
  'projekt prosjekt project hus huset house hal hall bygning bygg building blok block blokk etape etapp etappe opgang oppgang uppgång afdeling afd avdelning avd avdeling ' +
    'department dept lager lagret warehouse sal rum rom room butik butikk byggeplads byggeplass kampagne kampanj kampanje campaign hold lag team kostnadsställe byggnad plan',
)

/** Somebody's name, as far as anybody can tell. */
const mayBeSomebody = ([first, second]: readonly Token[]): boolean =>
  first === undefined ||
  (second !== undefined && !sorting.has(first.plain)) ||
  firstNames.has(first.plain) ||
  !isThing(first)

const isThing = ({ word, plain }: Token): boolean =>
  sorting.has(plain) ||
  [word, plain].some((one) => isRole(one) || isHeadWord(one) || companyNouns.has(one))

const mostWords = 6

/** "reference på fakturaen: indkøb 118": a word of everyday and its figure, where invoices are spoken of. */
const isCounted = (value: readonly Token[], words: readonly Token[]): boolean =>
  value.at(-1)?.kind === 'number' &&
  words.length <= mostSmallWords &&
  words.length === value.length - 1 &&
  isPlain(words)

const isFigured = (
  value: readonly Token[],
  words: readonly Token[],
  isOfInvoices: boolean,
): boolean => isCode(value) || isNumbered(value) || (isOfInvoices && isCounted(value, words))

const phoneLength = 8

/** "ref Jonna Ek 0701740612": who it is, and the phone. */
const isSomebodysPhone = (value: readonly Token[]): boolean => {
  const figures = value.filter(({ kind }) => kind === 'number')
  const digits = figures.map(({ text }) => text.replace(/\D/g, '')).join('')
  const words = value.filter(({ kind }) => kind === 'word')
  return words.length > 1 && digits.length >= phoneLength && words.every(({ capital }) => capital)
}

/** `Nygrodd/MLÅ`, `Bente Holm / indkøb`: two things in one are no person to be asked for. */
const isJoint = ({ text }: Token): boolean => text.includes('/')

/** A reference called so: a code, or on invoices whatever is named. "Er ref: Anna Berg" is who is to be asked. */
function isNamed(value: readonly Token[], isOfInvoices: boolean): boolean {
  if (isSomebodysPhone(value)) return false
  const words = value.filter(({ kind }) => kind === 'word')
  if (isFigured(value, words, isOfInvoices)) return true
  if (value.some(({ kind }) => kind === 'number') || words.length === 0) return false
  if (value.some(isJoint)) return isPlain(words)
  return isOfInvoices ? isPlain(words) : !mayBeSomebody(words) && isPlain(words)
}

/** "lad den stå tom": empty, where "Tom" is somebody. */
const empty = 'tom'

/** `Kök 2`, `Lars`, `lars`: capitals, figures, and somebody in a hurry. */
const isWished = (value: readonly Token[]): boolean =>
  isCode(value) ||
  isNumbered(value) ||
  value.every(
    ({ kind, capital, plain }) =>
      kind !== 'word' || capital || (firstNames.has(plain) && plain !== empty),
  )

const byCue: Readonly<Record<Cue, (value: readonly Token[], isOfInvoices: boolean) => boolean>> = {
  nouns: isNamed,
  orders: isCode,
  accounts: isCode,
  ours: (value, isOfInvoices) => isOfInvoices && isCode(value),
  parts: (value, isOfInvoices) => isOfInvoices && isCode(value),
  marking: (value) => isPlain(value.filter(({ kind }) => kind === 'word')),
  marked: (value) => isCode(value) || isNumbered(value),
  writing: isWished,
  wished: isWished,
}

/** Whether it is one of ours: the number of a case that we have told. */
const isOurs = (text: string): boolean => /\p{L}/u.test(text) && toReference(text) !== undefined

/** Whether what is led to can be what invoices are to carry. */
export function canCarry(
  value: readonly Token[],
  cue: Cue,
  { text, isOfInvoices }: { readonly text: string; readonly isOfInvoices: boolean },
): boolean {
  const words = value.filter(({ kind }) => kind === 'word')
  // `Mark with K`: a letter alone spells a name.
  if (value.length === 0 || !/\d|\p{L}\P{Z}/u.test(text) || text.includes('@') || isOurs(text))
    return false
  const naming = namingIn(value)
  if (
    words.length > mostWords ||
    words.some((one, at) => isGrammar(one) && !naming.has(one) && !isInside(words, at))
  )
    return false
  return byCue[cue](value, isOfInvoices)
}
