import { listed } from '../words/canonical.ts'
import { putMarredPhone } from '../shapes/marred-phone.ts'
import { countries } from '../../../onboarding/countries/index.ts'
import { isBesideNumber } from './bare-number.ts'
import { kindOf, keyOfRole } from '../words/field-keys.ts'
import { isCodedElsewhere, isMoveElsewhere, putMove } from '../countries/moved-house.ts'
import { numberInQuestion, refuseSlipped } from './slipped-number.ts'
import { isLeft, type Find, type FindKind } from '../shapes/scan.ts'
import { isOfPerson } from './number-of-person.ts'
import { isOpenNow } from './open-now.ts'
import { putMails } from './put-mails.ts'
import { fits, isAnswered, put, type Situation } from '../situation.ts'
import { countriesOfNumber } from '../countries/who.ts'
import { namesRange } from '../amounts/amount-ranges.ts'
import { asksAmount } from '../amounts/asked-amount.ts'

/** The kinds of field a find can be an answer to. */
const kindsFor: Readonly<Record<FindKind, readonly string[]>> = {
  email: ['email'],
  number: ['phone', 'number', 'gln', 'peppol', 'amount'],
  amount: ['amount'],
  address: ['address'],
  street: ['address'],
  company: ['name'],
  peppol: ['peppol'],
}

const isAskedKind = ({ asked }: Situation, find: Find): boolean =>
  asked !== '' && kindsFor[find.kind].includes(kindOf(asked))

/** "between 5000 and 10000": two figures are a range, which is asked about and not guessed. */
function isRange({ asked, scan }: Situation): boolean {
  if (kindOf(asked) !== 'amount') return false
  if (asksAmount(scan.message.text) || namesRange(scan.message.text)) return true
  const figures = scan.finds.filter(({ kind }) => kind === 'amount' || kind === 'number').length
  const others = scan.message.tokens.filter(
    (token) => token.kind === 'number' && isLeft(scan, token),
  ).length
  return figures + others > 1
}

function putAsked(situation: Situation, find: Find): boolean {
  const { asked, fills } = situation
  if (!isAskedKind(situation, find) || fills.has(asked)) return false
  if (find.kind === 'company' && asked !== 'company.name') return false
  return (
    fits(situation, asked, find.raw) && put(situation, { key: asked, raw: find.raw, how: 'asked' })
  )
}

/** Whether a bare number may open the conversation: nothing is known of the company yet. */
const isOpening = ({ context, fills }: Situation): boolean =>
  numberInQuestion.has(context.asks) &&
  context.customerType !== 'private' &&
  !context.answered.includes('company.number') &&
  !fills.has('company.number')

/** A company number before anybody knows the country: it says which country it is from (DESIGN section 2). */
function putOpening(situation: Situation, find: Find): boolean {
  if (!isOpening(situation) || isOfPerson(situation, find)) return false
  const [country, another] = countriesOfNumber(find.raw, situation)
  if (country === undefined || another !== undefined) return false
  if (!put({ ...situation, country }, { key: 'company.number', raw: find.raw, how: 'shape' }))
    return false
  if (situation.context.country === undefined)
    put(situation, { key: 'country', raw: find.raw, how: 'shape', value: country })
  return true
}

const glnLength = 13

/** `+46 …`, `0046 …`: dialled from abroad. */
const isInternational = (raw: string): boolean => /\+|^00/.test(raw)

const swedishMobile = /^07[02369]/

/** A company number never begins like a Swedish mobile number, nor with a plus. */
const isMobile = (country: Situation['country'], raw: string): boolean =>
  raw.includes('+') || (country === 'SE' && swedishMobile.test(raw))

/** Without reading it: whether a number is long enough for the field, and not too long. */
function hasLengthFor(key: string, { country }: Situation, raw: string): boolean {
  const size = raw.replace(/\D/g, '').length
  if (key === 'invoice.gln') return size === glnLength && !isInternational(raw)
  if (key !== 'company.number') return size !== glnLength || isInternational(raw)
  const expected = country === undefined ? 0 : countries[country].companyNumberLength
  return !isMobile(country, raw) && (size === expected || size === expected + 2)
}

/** The landline is not among them: a number without its name is the one to be called on. */
function numberKeys(situation: Situation, find: Find): readonly string[] {
  const { side, context } = situation
  const isPrivate = context.customerType === 'private'
  const isCompanys = !isPrivate && !(isOpening(situation) && isOfPerson(situation, find))
  const keys = [...(isCompanys ? ['company.number'] : []), `${side}.phone`, 'invoice.gln']
  return keys.filter(
    (key) => hasLengthFor(key, situation, find.raw) && fits(situation, key, find.raw),
  )
}

/** "both phone and e-mail are wrong: …": which of the answers is to be put right, where the message names just one of them. */
function namedToCorrect(
  situation: Situation,
  open: readonly string[],
  keys: readonly string[],
): string | undefined {
  const { corrects, labels, bound, fills } = situation
  if (!corrects || open.length > 0) return undefined
  const named = labels
    .filter((label) => !bound.has(label) && label.role !== 'number')
    .map(({ role }) => keyOfRole(situation, role))
  const [key, another] = keys.filter((one) => named.includes(one) && !fills.has(one))
  return key === undefined && isOwnNumber(situation)
    ? `${situation.side}.phone`
    : another === undefined
      ? key
      : undefined
}

/** "mit nummer var forkert": one's own number is the telephone. */
function isOwnNumber({ labels, scan }: Situation): boolean {
  const { tokens } = scan.message
  const isOwn = (at: number) => own.has(String(tokens[at]?.word))
  return labels.some(({ role, from, to }) => role === 'number' && (isOwn(from - 1) || isOwn(to)))
}
const own = listed('min mit mitt my')

/** "tlf hjemme 75123456, arbejde 20123435": beside the phone that was asked for, another number changes no company's. */
const isSecondPhone = ({ asked, corrects, fills }: Situation, key: string): boolean =>
  key === 'company.number' && kindOf(asked) === 'phone' && fills.has(asked) && !corrects

function putNumber(situation: Situation, find: Find): void {
  const keys = numberKeys(situation, find)
  const open = keys.filter((key) => isOpenNow(situation, key))
  const answered = keys.filter(
    (key) =>
      isAnswered(situation, key) && !situation.fills.has(key) && !isSecondPhone(situation, key),
  )
  const [first, second, ...more] = open.length > 0 ? open : answered
  if (keys.length === 0) refuseSlipped(situation, find)
  if (first === undefined) return
  const key = second === undefined ? first : namedToCorrect(situation, open, keys)
  if (key !== undefined) put(situation, { key, raw: find.raw, how: 'shape' })
  else if (second !== undefined)
    situation.ambiguous ??= { raw: find.raw.trim(), keys: [first, second, ...more] }
}

const shapeKey: Partial<Record<FindKind, (situation: Situation) => string>> = {
  company: () => 'company.name',
  address: (situation) => keyOfRole(situation, 'address'),
  street: (situation) => keyOfRole(situation, 'address'),
  amount: () => 'credit.amount',
  peppol: () => 'invoice.peppol',
}

const countedKinds = new Set(['phone', 'number', 'amount'])
/** With a plus, a trunk zero or thirteen digits a number tells by itself what it is. */
const tellsItself = /^(?:\+|0)|^(?:\D*\d){13}\D*$/

/**
 * Nothing but a number ("it's …"), where one was asked for, is the answer to that question: when it cannot be read it is refused, and
 * goes to no other field.
 */
function isFailedAnswer({ asked, scan, context }: Situation, find: Find): boolean {
  if (
    context.asks !== asked ||
    !countedKinds.has(kindOf(asked)) ||
    tellsItself.test(find.raw.trim())
  )
    return false
  return scan.message.tokens
    .filter(({ start }) => start < find.start || start >= find.end)
    .every(isBesideNumber)
}

function putByShape(situation: Situation, find: Find): void {
  if (putAsked(situation, find)) return
  if (find.kind === 'number' && isFailedAnswer(situation, find))
    put(situation, { key: situation.asked, raw: find.raw, how: 'asked' })
  else if (find.kind !== 'number') putThing(situation, find)
  else if (!putOpening(situation, find)) putNumber(situation, find)
}

const isNewStreet = (situation: Situation, key: string, find: Find): boolean =>
  isOpenNow(situation, key) ||
  isMoveElsewhere(situation, key, find) ||
  isCodedElsewhere(situation, key, find)

function putThing(situation: Situation, find: Find): void {
  const key = shapeKey[find.kind]?.(situation)
  if (key === undefined || (key === 'company.name' && situation.context.customerType === 'private'))
    return
  if (putMove(situation, key, find)) return
  // A street alone is understood but not enough: say what is missing, if nothing better comes.
  const isPart = find.kind === 'street' && isNewStreet(situation, key, find)
  put(situation, { key, raw: find.raw, how: isPart ? 'labelled' : 'shape' })
}

const box = /^(?:post ?)?(?:boks|box)(?!\p{L})/iu

/** `Postboks 210, 6100 Haderslev` beside a street: letters go there, and the firm is where the street is. */
const isBoxFind = ({ kind, raw }: Find): boolean => kind === 'address' && box.test(raw.trim())

/** Gives everything that no label has claimed to the one field it can belong to. */
export function assignFinds(situation: Situation): void {
  const range = isRange(situation)
  const finds = situation.scan.finds
    .filter(({ kind }) => !range || (kind !== 'amount' && kind !== 'number'))
    .sort((a, b) => Number(isBoxFind(a)) - Number(isBoxFind(b)) || a.start - b.start)
  putMails(
    situation,
    finds.filter((find) => find.kind === 'email'),
    (find) => putAsked(situation, find),
  )
  // Only a number that was asked for goes before the others: it settles what they can be.
  const numbers = finds.filter((find) => find.kind === 'number')
  const asked = numbers.find((find) => putAsked(situation, find))
  for (const find of finds) if (find !== asked && find.kind !== 'email') putByShape(situation, find)
  putMarredPhone(situation)
}
