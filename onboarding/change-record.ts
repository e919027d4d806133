import { isDeepStrictEqual } from 'node:util'
import { isNaturalPerson } from './circumstances.ts'
import { fieldByKey, fields } from './fields/index.ts'
import type { Circumstances, Field, FieldValue } from './field.ts'
import { present } from './present.ts'
import { readAddress } from './readers/address.ts'
import { read, refuse, type Reading } from './reading.ts'
import { inReview } from './recheck/recheck-record.ts'
import { differs, withoutSettled } from './settled-differences.ts'
import type { ChangedRecord, ChangeProblem, RecordChange } from './record-change.ts'
import type { CustomerRecord } from './record.ts'
import { valuesOf, withValue } from './record-values.ts'
import { countryCodes, type Address } from './vocabulary.ts'

/** These make the customer another one, or have a life of their own: credit is decided, a national number is in the vault. */
const fixed: ReadonlySet<string> = new Set([
  'country',
  'customerType',
  'payment',
  'company.number',
  'credit.amount',
  'person.nationalNumber',
])

const form: readonly Field[] = fields

/** On what it depends whether a field applies to a finished customer. */
function circumstancesOf(record: CustomerRecord): Circumstances {
  const { country, customerType, payment, company, invoice } = record
  return {
    country,
    customerType,
    payment,
    invoiceChannel: invoice.channel,
    naturalPerson: isNaturalPerson(country, customerType, company?.legalForm),
    nationalNumber: 'forbidden',
  }
}

/** The fields of a finished customer that can be changed, in the order of asking. */
export const changeableFields = (record: CustomerRecord): readonly Field[] =>
  form.filter((field) => !fixed.has(field.key) && field.applies(circumstancesOf(record)))

function readAddressAgain(address: Address, now: Date): Reading<FieldValue> {
  const { street, postalCode, city } = address
  const country = countryCodes.find((code) => code === address.country)
  if (country !== undefined) {
    return readAddress(`${street}\n${postalCode} ${city}`, { country, now, testSeries: false })
  }
  // Elsewhere nobody here knows how an address looks.
  return street === '' || city === '' ? refuse('streetMissing') : read(address)
}

/** A value passes the reader by which it is typed. Only fields that are fixed know numbers for tests. */
function readAgain(field: Field, value: FieldValue, context: ChangeContext): Reading<FieldValue> {
  const { record, now } = context
  if (typeof value === 'object') return readAddressAgain(value, now)
  const { country, customerType } = record
  const reading = field.read(String(value), { country, customerType, now, testSeries: false })
  if (!reading.ok || field.choices === undefined) return reading
  const offered: readonly FieldValue[] = field.choices(circumstancesOf(record))
  return offered.includes(reading.value) ? reading : refuse('notAChoice')
}

interface ChangeContext {
  readonly record: CustomerRecord
  readonly now: Date
}

type Read = readonly [key: string, value: FieldValue | undefined]

/** Every value as it is stored, `undefined` where it goes; and what is wrong with the others. */
function readValues(change: RecordChange, context: ChangeContext) {
  const problems: ChangeProblem[] = []
  const values: Read[] = []
  for (const [key, changed] of Object.entries(change.values)) {
    const field = fixed.has(key) ? undefined : fieldByKey(key)
    if (field === undefined) problems.push({ key, reason: 'notChangeable' })
    else if (changed === null) values.push([key, undefined])
    else {
      const reading = readAgain(field, changed.value, context)
      if (reading.ok) values.push([key, reading.value])
      else problems.push({ key, reason: reading.reason })
    }
  }
  return { values, problems }
}

function staleKeys({ seen = {} }: RecordChange, record: CustomerRecord): readonly ChangeProblem[] {
  const values = valuesOf(record)
  return Object.entries(seen)
    .filter(([key, value]) => !isDeepStrictEqual(values.get(key) ?? null, value))
    .map(([key]) => ({ key, reason: 'stale' }))
}

const appliesTo = (key: string, record: CustomerRecord): boolean =>
  fieldByKey(key)?.applies(circumstancesOf(record)) === true

/** Required values that are not there. The amount is part of the credit outcome, and is not asked for again. */
export function lackingFields(record: CustomerRecord): readonly string[] {
  const values = valuesOf(record)
  const circumstances = circumstancesOf(record)
  return form
    .filter((field) => field.applies(circumstances) && field.required(circumstances))
    .map(({ key }) => key)
    .filter((key) => !fixed.has(key) && !values.has(key))
}

/** What a change makes impossible: values of other customers, and gaps that were not there before. */
function formProblems(
  before: CustomerRecord,
  after: CustomerRecord,
  { values, detach }: { readonly values: readonly Read[]; readonly detach: readonly string[] },
): readonly ChangeProblem[] {
  const had = lackingFields(before)
  const foreign = values
    .filter(([key, value]) => value !== undefined && !appliesTo(key, after))
    .map(([key]): ChangeProblem => ({ key, reason: 'notApplicable' }))
  const gaps = lackingFields(after)
    .filter((key) => !had.includes(key) && !detach.includes(key))
    .map((key): ChangeProblem => ({ key, reason: 'required' }))
  return [...foreign, ...gaps]
}

/** Where an invoice no longer goes is not kept beside where it goes now. */
function withoutOldChannel(record: CustomerRecord): CustomerRecord {
  const gone = Object.keys(record.invoice)
    .map((name) => `invoice.${name}`)
    .filter((key) => !appliesTo(key, record))
  return gone.reduce((so, key) => withValue(so, key, undefined), record)
}

/** Each new value with its source; none for values that are gone. */
function provenanceAfter(record: CustomerRecord, change: RecordChange) {
  const fresh = Object.entries(change.values).flatMap(([key, changed]) => {
    if (changed === null) return []
    const { value: _value, ...known } = changed
    return [[key, { ...change.changedBy, ...known }] as const]
  })
  const values = valuesOf(record)
  const all = Object.entries({ ...record.provenance, ...Object.fromEntries(fresh) })
  return Object.fromEntries(all.filter(([key]) => values.has(key) || fixed.has(key)))
}

function differing({ values }: RecordChange): readonly string[] {
  return Object.entries(values)
    .filter(([, changed]) => changed?.verification === 'differs')
    .map(([key]) => differs(key))
}

function withFacts(record: CustomerRecord, { facts = {} }: RecordChange): CustomerRecord {
  const { company } = record
  return company === undefined ? record : { ...record, company: { ...company, ...present(facts) } }
}

/**
 * The record with the changed values, each read again by its own reader and with a new source; or everything that is
 * wrong with them, and nothing is changed. Values that hang on a changed one go with it: where an invoice goes by another
 * way, the old address of it. A value that differs from a register puts the customer before a person (DQ-07); a
 * difference that is settled no longer does. Pure.
 */
export function changeRecord(before: CustomerRecord, change: RecordChange): ChangedRecord {
  const { at } = change.changedBy
  const { values, problems } = readValues(change, { record: before, now: new Date(at) })
  const raw = values.reduce((so, [key, value]) => withValue(so, key, value), before)
  const after = withoutOldChannel(raw)
  const wrong = [
    ...staleKeys(change, before),
    ...problems,
    ...(problems.length > 0
      ? []
      : formProblems(before, after, { values, detach: change.detach ?? [] })),
  ]
  if (wrong.length > 0) return { ok: false, problems: wrong }
  const provenance = provenanceAfter(after, change)
  const settled = withoutSettled({ ...withFacts(after, change), provenance, changedAt: at })
  const reasons = [...differing(change), ...(change.reviewReasons ?? [])]
  return { ok: true, record: reasons.reduce(inReview, settled) }
}
