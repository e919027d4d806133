import type { Answer } from '../answer.ts'
import { clean } from '../clean.ts'
import { countries } from '../countries/index.ts'
import { circumstances } from '../circumstances.ts'
import type { Field } from '../field.ts'
import { applicableFields, isRequired, proposal } from '../interview.ts'
import { findNationalNumbers, maskedNumber } from '../national-numbers.ts'
import type { Profile } from '../profile.ts'
import { readCompanyNumber } from '../readers/company-number.ts'
import { legalFormInName } from '../readers/legal-form.ts'
import { spokenIn } from '../spoken-in.ts'
import { languages, type CountryCode, type CustomerType, type Language } from '../vocabulary.ts'
import { choiceColumns, textsByField, type Cells } from './columns.ts'
import { inferBasics, inferChannel, readChoices } from './row-basics.ts'
import {
  interviewOf,
  put,
  readContext,
  type RowContext,
  type RowDraft,
  type RowProblem,
} from './row-draft.ts'

/** What a row came to. */
export interface ReadCustomer {
  readonly answers: Readonly<Record<string, Answer>>
  readonly language: Language
  readonly country: CountryCode
  readonly customerType: CustomerType
  /** A Swedish sole trader's national number, for the vault; the answers have its mask (ID-03, ID-08). */
  readonly secret?: string
  /** The seller's own id of the customer. */
  readonly customerId?: string
  /** Keys of values that belong to no such customer (a GLN where invoices go by e-mail). */
  readonly leftOut: readonly string[]
}

export type RowReading =
  | { readonly ok: true; readonly customer: ReadCustomer }
  | { readonly ok: false; readonly problems: readonly RowProblem[] }

/** Free text in which a national number may hide. */
const mayHide = (key: string): boolean => /\.(?:name|address|email)$/.test(key)

function hidesNationalNumber(field: Field, text: string, draft: RowDraft): boolean {
  const { now, profile } = draft.context
  const { country } = circumstances(draft.answers, profile)
  return mayHide(field.key) && findNationalNumbers(text, { country, now }).length > 0
}

/** The number of a Swedish sole trader is a national number, and goes where such numbers are kept (ID-03). */
function readSoleTrader(text: string, draft: RowDraft): boolean {
  const context = readContext(draft)
  const reading = readCompanyNumber(text, context)
  if (!reading.ok || reading.value.kind !== 'national') return false
  const options = { today: context.now, testSeries: context.testSeries }
  const [typed, bare] = [text, reading.value.number].map((number) =>
    countries.SE.readNationalNumber(number, options),
  )
  const secret = typed?.ok === true ? typed : bare
  if (secret?.ok === true) {
    draft.secret = secret.value
    put(draft, 'company.number', { value: maskedNumber, verification: 'checked' })
  } else draft.problems.push({ key: 'company.number', reason: 'notADate' })
  return true
}

function readField(field: Field, text: string, draft: RowDraft): void {
  const { key } = field
  if (hidesNationalNumber(field, text, draft)) {
    draft.problems.push({ key, reason: 'nationalNumber' })
    return
  }
  if (key === 'company.number' && readSoleTrader(text, draft)) return
  const reading = field.read(text, readContext(draft))
  if (!reading.ok) draft.problems.push({ key, reason: reading.reason })
  else {
    const verification = reading.suggestion === undefined ? 'checked' : 'unverified'
    put(draft, key, { value: reading.value, verification })
  }
}

/** The form that stands in the company's name, where the file has no column for it. */
function inferLegalForm(draft: RowDraft, country: CountryCode): void {
  const name = draft.answers['company.name']?.value
  if (typeof name !== 'string') return
  const form = legalFormInName(name, country)
  if (form !== undefined && draft.answers['company.legalForm'] === undefined) {
    put(draft, 'company.legalForm', { value: form.code, verification: 'unverified' })
  }
}

/** Whether a field still has to be filled: nothing stands for it in the file, good or bad. */
function isOpen(field: Field, draft: RowDraft, given: Cells): boolean {
  const { key } = field
  if (draft.answers[key] !== undefined || given.has(key) || key === 'credit.amount') return false
  return isRequired(field, interviewOf(draft), draft.context.profile)
}

/** The value would have come from another one, of which something is said already. */
const wouldFollow = ({ sameAs = [] }: Field, { problems }: RowDraft): boolean =>
  sameAs.some((source) => problems.some(({ key }) => key === source))

/** What the seller proposes to everybody is taken; what is missing after that, is missing. */
function complete(draft: RowDraft, given: Cells): void {
  const { profile, now } = draft.context
  const of = { source: 'profile', channel: 'import', at: now.toISOString() } as const
  for (const field of applicableFields(interviewOf(draft), profile)) {
    if (!isOpen(field, draft, given)) continue
    const { key } = field
    const value = proposal(field, interviewOf(draft), profile)
    if (value !== undefined) {
      const answer: Answer = { value, ...of, verification: 'unverified' }
      draft.answers = { ...draft.answers, [key]: answer }
    } else if (!wouldFollow(field, draft)) draft.problems.push({ key, reason: 'required' })
  }
}

const isChoice = (key: string): boolean => choiceColumns.some((choice) => choice === key)

function readFields(texts: Cells, draft: RowDraft): readonly string[] {
  const fields = applicableFields(interviewOf(draft), draft.context.profile)
  for (const field of fields) {
    const text = texts.get(field.key)
    if (text !== undefined && !isChoice(field.key)) readField(field, text, draft)
  }
  const known = new Set<string>(fields.map(({ key }) => key))
  return [...texts.keys()].filter((key) => !known.has(key))
}

function languageOf(cells: Cells, country: CountryCode, { profile, choiceOf }: RowContext) {
  const said = choiceOf('language', cells.get('language') ?? '')
  const wanted = languages.find((language) => language === said) ?? spokenIn[country]
  const { languages: offered } = profile
  return offered.includes(wanted) ? wanted : offered.reduce((first) => first)
}

/** Nothing else can be read before these are known. */
const withoutBasics = (
  { answers, problems }: RowDraft,
  profile: Profile,
): readonly RowProblem[] => {
  const { country, customerType } = circumstances(answers, profile)
  const lacking = Object.entries({ country, customerType }).filter(([, value]) => !value)
  const told = new Set(problems.map(({ key }) => key))
  const missing = lacking
    .filter(([key]) => !told.has(key))
    .map(([key]): RowProblem => ({ key, reason: 'required' }))
  return [...problems, ...missing]
}

/**
 * One row of a seller's customer file, read by the same readers and the same rules as a conversation: every value is good, and
 * whatever a customer of that country and type must have is there; or everything that is wrong with it. No credit is assessed
 * and no notice was shown, so neither is claimed. Pure.
 */
export function readCustomerRow(row: Cells, context: RowContext): RowReading {
  const cells: Cells = new Map([...row].map(([column, text]) => [column, clean(text)]))
  const draft: RowDraft = { answers: {}, problems: [], context }
  readChoices(cells, draft)
  inferBasics(cells, draft)
  const { profile } = context
  const { country, customerType } = circumstances(draft.answers, profile)
  if (country === undefined || customerType === undefined) {
    return { ok: false, problems: withoutBasics(draft, profile) }
  }
  const texts = textsByField(cells, customerType)
  inferChannel(texts, draft)
  const leftOut = readFields(texts, draft)
  inferLegalForm(draft, country)
  complete(draft, texts)
  const { answers, problems, secret } = draft
  if (problems.length > 0) return { ok: false, problems }
  const language = languageOf(cells, country, context)
  const customerId = cells.get('customerId')
  const also = {
    ...(secret === undefined ? {} : { secret }),
    ...(customerId === undefined ? {} : { customerId }),
  }
  return { ok: true, customer: { answers, language, country, customerType, leftOut, ...also } }
}
