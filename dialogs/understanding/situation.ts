import type { FieldValue, ReadContext } from '../../onboarding/field.ts'
import { fieldByKey } from '../../onboarding/fields/index.ts'
import { read, type Reading, type Refused } from '../../onboarding/reading.ts'
import { countryNamed } from '../../onboarding/readers/country-names.ts'
import { legalFormNamed } from '../../onboarding/readers/legal-form.ts'
import { countryCodes, type CountryCode } from '../../onboarding/vocabulary.ts'
import { isTalk } from './addresses/address-talk.ts'
import { isBased, isBigCity } from './addresses/big-cities.ts'
import { canonical } from './words/canonical.ts'
import { isCodePair, isIdCode } from './words/id-codes.ts'
import { countryAdjective, countryWord } from './choices/choices.ts'
import { withoutCourtesy } from './words/courtesies.ts'
import type { Label } from './labels/labels.ts'
import { wholeName } from './words/resemblance.ts'
import { namesSign } from './shapes/find-mail.ts'
import type { Scan, Stretch } from './shapes/scan.ts'
import { isRole } from './words/role-words.ts'
import { isAdjective, isSomethingElse } from './words/something-else.ts'
import { isStreetAlone } from './addresses/street-name.ts'
import type { Fill, Understanding, UnderstandingContext } from './understanding.ts'
import { contactVerbs, firstNames } from './words/word-lists.ts'

/** What a dismissal that was taken out of a message (“forget it, …”) may have meant. */
export type Dismissed = 'all' | 'last'

/** Everything known about one message while its values are being read. */
export interface Situation {
  readonly context: UnderstandingContext
  readonly scan: Scan
  readonly labels: readonly Label[]
  /** Field key asked for, also behind `suggest:` and `choose:`; empty at summary and notice. */
  readonly asked: string
  /** Country known before, or said in this message. */
  readonly country: CountryCode | undefined
  /** Whose name, phone and e-mail it is. */
  readonly side: 'contact' | 'person'
  /** The message says that something is to be changed. */
  readonly corrects: boolean
  /** Something said before in the message, or before it, was dismissed: "forget it, …". */
  readonly dismissed: Dismissed | undefined
  /** A value is named that is nobody's answer: the words around it are none either. */
  readonly notMeant: boolean
  /** Who the contact is stays as it is, whoever else is named. */
  readonly contactKept: boolean
  /** Where addresses stand that are none of the customer's own. */
  readonly otherPlaces: readonly Stretch[]
  readonly fills: Map<string, Fill>
  /** What has been read, by country, field and words. */
  readonly readings: Map<string, Reading<FieldValue>>
  /** Labels that found their value. */
  readonly bound: Set<Label>
  refused: { readonly key: string; readonly raw: string; readonly why: Refused } | undefined
  ambiguous: Understanding['ambiguous']
  /** A proposal of ours that is asked about. */
  disputed?: string
  /** An amount was named only to ask what it is for; `target`: our proposal. */
  meaning?: { readonly target?: string }
  /** An amount was named only to say that it is too much, or too little. */
  refusedAmount?: boolean
}

const readingOf = ({ context, country }: Situation): ReadContext => ({
  ...context.reading,
  country,
})

export const isOpen = ({ context, fills }: Situation, key: string): boolean =>
  (context.open.includes(key) || context.asks === key) && !fills.has(key)

export const isAnswered = ({ context }: Situation, key: string): boolean =>
  context.answered.includes(key)

/** An address given where it was asked how the invoice is to come is the address for invoices. */
export const isForChannel = ({ asked, corrects }: Situation): boolean =>
  asked === 'invoice.channel' && !corrects

export interface Said {
  readonly key: string
  readonly raw: string
  readonly how: Fill['how']
  /** The value where the words themselves cannot be read by the field: a choice named in words. */
  readonly value?: FieldValue
}

function isCorrection(situation: Situation, key: string): boolean {
  const { context, corrects, asked } = situation
  if (context.answered.includes(key)) return true
  return corrects && asked !== key && !context.open.includes(key)
}

/** Reads once what is looked at several times while it is decided whose it is. */
function reading(situation: Situation, { key, raw, value }: Said): Reading<FieldValue> | undefined {
  if (value !== undefined) return read(value)
  const id = `${situation.country ?? ''} ${key} ${raw}`
  const known = situation.readings.get(id)
  if (known !== undefined) return known
  const found = fieldByKey(key)?.read(raw, readingOf(situation))
  if (found !== undefined) situation.readings.set(id, found)
  return found
}

/** What the words would be as a value of the field. */
export function valueFrom(situation: Situation, key: string, raw: string): FieldValue | undefined {
  const found = reading(situation, { key, raw, how: 'shape' })
  return found?.ok === true ? found.value : undefined
}

/** Whether the words would be a value of the field. */
export const fits = (situation: Situation, key: string, raw: string): boolean =>
  valueFrom(situation, key, raw) !== undefined

const isPerson = ({ key, value }: Said): boolean =>
  key.endsWith('.name') && key !== 'company.name' && value === undefined

/** `brf Sjöutsikten 4 i`: what led on to something else that was taken. */
const leadingOn = /(?<=\S) (?:i|in|på|at|og|och|and|fra|från|from|with|med)$/u

/** A name without the courtesy in front of it, or the grammar behind it. */
function trimmed(said: Said): Said {
  if (isPerson(said)) return { ...said, raw: withoutCourtesy(said.raw.trim()) }
  const isFirm = said.key === 'company.name' && said.how !== 'asked' && said.value === undefined
  return isFirm ? { ...said, raw: said.raw.trim().replace(leadingOn, '') } : said
}

/** A surname alone that is another spelling of the one that stands puts that one right, and leaves the first name. */
function completed({ context }: Situation, given: Said): Said {
  const said = trimmed(given)
  const standing =
    said.key.endsWith('.name') && said.value === undefined && context.values[said.key]
  return typeof standing === 'string'
    ? { ...said, raw: wholeName(standing, said.raw.trim()) }
    : said
}

/** "I am not Mette": part of the name that stands, and no other one. */
const isRepeated = ({ context }: Situation, said: Said, given: Said): boolean =>
  said.raw !== given.raw.trim() && said.raw === context.values[said.key]

/** `Reykjavik-born`, `London-based`. */
const from = /^\S{3,}-(?:based|born)$/iu

/** "the company is Norwegian", "a Malmö-based bakery", "we're over in Malmö so Sweden": where a firm is, and not what it is called. */
function isWhereabouts(raw: string): boolean {
  const words = raw.trim().split(/\s+/).map(canonical)
  const [only = '', ...others] = words
  if (isBased(only) || from.test(raw)) return true
  if (others.length === 0) return countryAdjective(only) !== undefined
  return isBigCity(only) && words.some((word) => countryWord(word) !== undefined)
}

/** "our company is registered in Germany", "registrert i Bergen": a place. */
function isPlaceNamed({ scan }: Situation, raw: string): boolean {
  const { tokens } = scan.message
  const at = tokens.findIndex(({ text }) => text === raw.trim())
  const isPlace = countryNamed(raw.trim()) !== undefined || isBigCity(raw.trim())
  return /^in?$/.test(String(tokens[at - 1]?.word)) && isPlace
}

/** `9b`, "two k's": a letter that is left over is nobody. */
const isLetter = (key: string, raw: string): boolean =>
  key !== 'company.name' && /^\p{L}(?:\.|['’-](?:er|ar|s|en|et|a|n))?$/iu.test(raw.trim())

/** `PA`, `HR`, `VD`: a post or a department; `BO` is somebody. */
const isPost = (raw: string): boolean =>
  /^\p{Lu}{2,3}$/u.test(raw.trim()) && !firstNames.has(canonical(raw.trim()))

/** "my employer is a Swedish AB" */
const isKindOfFirm = (raw: string): boolean => {
  const [nation = '', form = '', ...others] = raw.trim().split(/\s+/)
  const isForm = legalFormNamed(form, countryCodes) !== undefined
  return others.length === 0 && isForm && countryAdjective(canonical(nation)) !== undefined
}

/** "my wife's", `mannens`: whose something is to be, and no name. */
const isSomebodys = (raw: string): boolean =>
  /^\p{Ll}+['’]?s$/u.test(raw.trim()) && isRole(canonical(raw.trim().replace(/['’]?s$/, '')))

/** A letter, a post or a street: a firm may be called so, and nobody else. */
const isNobody = (key: string, raw: string): boolean =>
  (key !== 'company.name' && isSomebodys(raw)) ||
  isLetter(key, raw) ||
  (key !== 'company.name' &&
    [isPost, isIdCode, isKindOfFirm, isAdjective, isStreetAlone].some((sign) => sign(raw)))

/** "Ring 20 12 34 56": what is to be done with the number beside it. */
const isCalling = ({ fills }: Situation, raw: string): boolean =>
  fills.size > 0 && contactVerbs.has(canonical(raw.trim()))

/** "we trade as an ApS": what a firm is, and not what it is called. */
const isJustForm = (raw: string): boolean => legalFormNamed(raw, countryCodes) !== undefined

const isNoName = (situation: Situation, { key, raw }: Said): boolean =>
  isSomethingElse(raw) || namesSign(raw) || isNobody(key, raw) || isCalling(situation, raw)

const isNoFirm = (situation: Situation, raw: string): boolean =>
  isCodePair(raw) || isWhereabouts(raw) || isJustForm(raw) || isPlaceNamed(situation, raw)

const isKept = ({ contactKept }: Situation, key: string) => contactKept && key === 'contact.name'
/** `0155`: nobody writes an amount with a nought in front. */
const isNoAmount = ({ key, raw }: Said) => key === 'credit.amount' && /^0\d/.test(raw.trim())

const isBarred = (situation: Situation, said: Said): boolean => {
  const { key, raw, how } = said
  if (situation.fills.has(key) || isKept(situation, key) || isNoAmount(said)) return true
  if (key.endsWith('.name') && isNoName(situation, said)) return true
  return key === 'company.name' && how !== 'asked' && isNoFirm(situation, raw)
}

/** What the words are as a value of the field; a sentence is no address. */
function meaning(situation: Situation, said: Said): Reading<FieldValue> | undefined {
  const found = reading(situation, said)
  return found?.ok === true && isTalk(found.value) ? undefined : found
}

/** "Kungsgatan 4 41118 ställ paketet bakom garaget": a street stands in the message, and words without figures are none. */
const isBesideStreet = ({ scan }: Situation, { key, raw }: Said): boolean =>
  key.endsWith('.address') && !/\d/.test(raw) && scan.finds.some(({ kind }) => kind === 'street')

function refuse(situation: Situation, said: Said, why: Refused): void {
  if (said.how === 'shape' || isBesideStreet(situation, said)) return
  situation.refused ??= { key: said.key, raw: said.raw, why }
}

/** Reads what was said for a field. Keeps the value, or why it cannot be read. `true` when a value was kept. */
export function put(situation: Situation, given: Said): boolean {
  const { key, how } = given
  if (isBarred(situation, given)) return false
  const said = completed(situation, given)
  const found = isRepeated(situation, said, given) ? undefined : meaning(situation, said)
  if (found === undefined) return false
  const raw = said.raw.trim()
  if (!found.ok) {
    refuse(situation, { ...said, raw }, found)
    return false
  }
  const suggestion = found.suggestion === undefined ? {} : { suggestion: found.suggestion }
  situation.fills.set(key, {
    key,
    raw,
    value: found.value,
    how,
    correction: isCorrection(situation, key),
    ...suggestion,
  })
  return true
}
