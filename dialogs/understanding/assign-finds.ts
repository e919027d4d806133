import { kindOf, keyOfRole } from './field-keys.ts'
import type { Find, FindKind } from './scan.ts'
import { fits, isAnswered, isOpen, put, type Situation } from './situation.ts'
import { countriesOfNumber } from './who.ts'

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

const isAskedKind = ({ asked }: Situation, find: Find): boolean => asked !== '' && kindsFor[find.kind].includes(kindOf(asked))

function putAsked(situation: Situation, find: Find): boolean {
  const { asked, fills } = situation
  if (!isAskedKind(situation, find) || fills.has(asked)) return false
  if (find.kind === 'company' && asked !== 'company.name') return false
  return fits(situation, asked, find.raw) && put(situation, { key: asked, raw: find.raw, how: 'asked' })
}

const numberInQuestion = new Set(['country', 'customerType', 'company.number'])

/** A company number before anybody knows the country: it says which country it is from (DESIGN section 2). */
function putOpening(situation: Situation, find: Find): boolean {
  const { context } = situation
  if (!numberInQuestion.has(context.asks) || context.customerType === 'private') return false
  if (isAnswered(situation, 'company.number') || situation.fills.has('company.number')) return false
  const [country, another] = countriesOfNumber(find.raw, situation)
  if (country === undefined || another !== undefined) return false
  if (!put({ ...situation, country }, { key: 'company.number', raw: find.raw, how: 'shape' })) return false
  if (context.country === undefined) put(situation, { key: 'country', raw: find.raw, how: 'shape', value: country })
  return true
}

/** Norwegian mobile numbers start with 4 or 9: no question arises whether they are the landline. */
const mobile = /^(?:\+47|0047)?\s?[49]/

function numberKeys(situation: Situation, find: Find): readonly string[] {
  const { side } = situation
  const keys = ['company.number', `${side}.phone`, `${side}.landline`, 'invoice.gln']
  return keys.filter((key) => {
    if (key.endsWith('landline') && mobile.test(find.raw.trim())) return false
    if (key === 'company.number' && (situation.context.customerType === 'private' || find.raw.includes('+'))) return false
    return fits(situation, key, find.raw)
  })
}

/** Before the type is known, an open form stands for both kinds of customer. */
const isOpenNow = (situation: Situation, key: string): boolean =>
  isOpen(situation, key) ||
  (!situation.fills.has(key) && !isAnswered(situation, key) && situation.context.customerType === undefined && !key.endsWith('landline'))

function putNumber(situation: Situation, find: Find): void {
  const keys = numberKeys(situation, find)
  const open = keys.filter((key) => isOpenNow(situation, key))
  const [first, second] = open.length > 0 ? open : keys.filter((key) => isAnswered(situation, key) && !situation.fills.has(key))
  if (first === undefined) return
  if (second === undefined) put(situation, { key: first, raw: find.raw, how: 'shape' })
  else situation.ambiguous ??= { raw: find.raw.trim(), keys: open.length > 0 ? open : [first, second] }
}

/** `faktura@`, `bogholderi@`: of two addresses the one for invoices. */
const invoiceBox = /^(?:faktura|invoice|billing|bogholderi|regnskab|regnskap|ekonomi|okonomi|økonomi|accounting|accounts|bilag|finance)/i

function putMails(situation: Situation, mails: readonly Find[]): void {
  const own = `${situation.side}.email`
  const rest = mails.filter((find) => !putAsked(situation, find))
  const ordered = rest.length > 1 ? [...rest].sort((a, b) => Number(invoiceBox.test(a.raw)) - Number(invoiceBox.test(b.raw))) : rest
  for (const find of ordered) {
    const isForInvoice = !isOpenNow(situation, own) && (isOpen(situation, 'invoice.email') || situation.fills.has(own))
    put(situation, { key: isForInvoice ? 'invoice.email' : own, raw: find.raw, how: 'shape' })
  }
}

const shapeKey: Partial<Record<FindKind, (situation: Situation) => string>> = {
  company: () => 'company.name',
  address: (situation) => keyOfRole(situation, 'address'),
  street: (situation) => keyOfRole(situation, 'address'),
  amount: () => 'credit.amount',
  peppol: () => 'invoice.peppol',
}

function putByShape(situation: Situation, find: Find): void {
  if (putAsked(situation, find)) return
  if (find.kind === 'number') {
    if (!putOpening(situation, find)) putNumber(situation, find)
    return
  }
  const key = shapeKey[find.kind]?.(situation)
  if (key === undefined || (key === 'company.name' && situation.context.customerType === 'private')) return
  // A street alone is understood but not enough: say what is missing, if nothing better comes.
  const how = find.kind === 'street' && isOpenNow(situation, key) ? 'labelled' : 'shape'
  put(situation, { key, raw: find.raw, how })
}

/** Gives everything that no label has claimed to the one field it can belong to. */
export function assignFinds(situation: Situation): void {
  const finds = [...situation.scan.finds].sort((a, b) => a.start - b.start)
  putMails(situation, finds.filter((find) => find.kind === 'email'))
  // Only a number that was asked for goes before the others: it settles what they can be.
  const numbers = finds.filter((find) => find.kind === 'number')
  const asked = numbers.find((find) => putAsked(situation, find))
  for (const find of finds) if (find !== asked && find.kind !== 'email') putByShape(situation, find)
}
