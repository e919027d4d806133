import type { Answer } from '../../onboarding/answer.ts'
import { sameValue, withAnswers } from '../../onboarding/answering.ts'
import { circumstances } from '../../onboarding/circumstances.ts'
import { countries } from '../../onboarding/countries/index.ts'
import type { FieldValue } from '../../onboarding/field.ts'
import { fieldByKey, isFieldKey } from '../../onboarding/fields/index.ts'
import { legalFormInName } from '../../onboarding/readers/legal-form.ts'
import { countryCodes, type CountryCode } from '../../onboarding/vocabulary.ts'
import { clear, tell, update, words, type Draft } from '../draft.ts'
import { registerName } from '../register-name.ts'
import { labelOf, showContext } from '../summary.ts'
import { showValue } from '../show-value.ts'
import type { Fill } from '../understanding/understanding.ts'
import { checkAddresses } from './check-address.ts'
import { applyLookup, findCompany } from './look-up.ts'

function answerOf(fill: Fill, draft: Draft): Answer {
  const said = fill.raw.trim()
  return {
    value: fill.value,
    ...(said === '' || said === fill.value ? {} : { said }),
    source: 'customer',
    channel: draft.inbound.channel,
    at: draft.at,
    verification: 'checked',
  }
}

const byKey = (fills: readonly Fill[], key: string): Fill | undefined =>
  fills.find((fill) => fill.key === key)

/** A legal form at the end of a stated name is said too. */
function formInName(fills: readonly Fill[], draft: Draft): Record<string, FieldValue> {
  const name = byKey(fills, 'company.name')?.value
  const { country } = circumstances(draft.state.answers, draft.ports.profile)
  const said = countryCodes.find((code) => code === byKey(fills, 'country')?.value) ?? country
  if (typeof name !== 'string' || said === undefined) return {}
  const form = legalFormInName(name, said)
  return form === undefined ? {} : { 'company.legalForm': form.code }
}

/** A company number says which country and that the customer is a business, when its register knows it or its label says so. */
function impliedBy(fills: readonly Fill[]): Record<string, FieldValue> {
  const country = byKey(fills, 'country')?.value
  return byKey(fills, 'company.number') === undefined
    ? {}
    : { customerType: 'business', ...(country === undefined ? {} : { country }) }
}

function implied(values: Record<string, FieldValue>, draft: Draft): Record<string, Answer> {
  return Object.fromEntries(
    Object.entries(values)
      .filter(([key]) => draft.state.answers[key] === undefined)
      .map(([key, value]) => [
        key,
        { value, source: 'customer', channel: draft.inbound.channel, at: draft.at, verification: 'checked' },
      ]),
  )
}

/** Says old → new for every answer that changed (issue 3, point 3). */
function readBackChange(draft: Draft, key: string, before: FieldValue, after: FieldValue): void {
  const context = showContext(draft.state, draft.ports.profile)
  tell(draft, 'messages.understood.changed', {
    field: labelOf(key, context),
    from: showValue(key, before, context),
    to: showValue(key, after, context),
  })
}

function rememberSuggestions(draft: Draft, fills: readonly Fill[]): void {
  const dilemmas = fills.flatMap((fill) =>
    fill.suggestion === undefined
      ? []
      : [{ kind: 'suggestion' as const, key: fill.key, suggested: fill.suggestion }],
  )
  update(draft, { dilemmas: [...draft.state.dilemmas, ...dilemmas] })
}

/** Answers that changed make an earlier confirmation void: the customer confirms what is there now. */
function reopen(draft: Draft, fills: readonly Fill[]): void {
  const keys = fills.map((fill) => fill.key)
  update(draft, {
    dilemmas: draft.state.dilemmas.filter(
      (dilemma) => dilemma.kind === 'number' || !keys.includes(dilemma.key),
    ),
  })
  clear(draft, 'confirmed')
  if (draft.state.changing !== undefined && keys.includes(draft.state.changing)) clear(draft, 'changing')
}

/** Never kept from chat text, whoever recognised it: a secret field, or a company number that is a national number (ID-03). */
function isSecret(draft: Draft, fill: Fill): boolean {
  if (isFieldKey(fill.key) && fieldByKey(fill.key).privacy === 'secret') return true
  if (fill.key !== 'company.number') return false
  const reading = countries.SE.readCompanyNumber(String(fill.value), { testSeries: draft.ports.testSeries })
  const { country } = circumstances(draft.state.answers, draft.ports.profile)
  return (country ?? 'SE') === 'SE' && reading.ok && reading.value.kind === 'national'
}

/** Puts what was understood into the answers, says changes back, and looks up a company number that came with it. */
export async function applyFills(draft: Draft, fills: readonly Fill[]): Promise<void> {
  const known = fills.filter((fill) => isFieldKey(fill.key) && !isSecret(draft, fill))
  if (known.length === 0) return
  const before = draft.state.answers
  const number = byKey(known, 'company.number')
  const answers = Object.fromEntries(known.map((fill) => [fill.key, answerOf(fill, draft)]))
  const all = {
    ...implied({ ...formInName(known, draft), ...impliedBy(known) }, draft),
    ...answers,
  }
  if (number !== undefined && !(await acceptNumber(draft, { number, answers: all, certain: certainOnly(known, draft) }))) return
  if (number === undefined) draft.state = withAnswers(draft.state, all)
  reopen(draft, known)
  rememberSuggestions(draft, known)
  await checkAddresses(draft, known)
  for (const [key, answer] of Object.entries(all)) {
    draft.understood[key] = answer.value
    const old = before[key]
    if (old !== undefined && !sameValue(old.value, answer.value)) readBackChange(draft, key, old.value, answer.value)
  }
}

function countryFor(draft: Draft, answers: Readonly<Record<string, Answer>>): CountryCode | undefined {
  const said = answers['country']?.value
  return (
    countryCodes.find((code) => code === said) ??
    circumstances(draft.state.answers, draft.ports.profile).country
  )
}

interface SaidNumber {
  readonly number: Fill
  readonly answers: Readonly<Record<string, Answer>>
  /** What stays when the number turns out to be nobody's. */
  readonly certain: Readonly<Record<string, Answer>>
}

/** Without a register behind it, a bare number says nothing about country or type. */
function certainOnly(fills: readonly Fill[], draft: Draft): Readonly<Record<string, Answer>> {
  const number = byKey(fills, 'company.number')
  const kept = fills.filter((fill) => fill !== number && (fill.key !== 'country' || fill.how !== 'shape'))
  return {
    ...(number?.how === 'labelled' ? implied(impliedBy(fills), draft) : {}),
    ...Object.fromEntries(kept.map((fill) => [fill.key, answerOf(fill, draft)])),
  }
}

function questionNumber(draft: Draft, said: SaidNumber): void {
  draft.state = withAnswers(draft.state, said.certain)
  for (const [key, answer] of Object.entries(said.certain)) draft.understood[key] = answer.value
  update(draft, { insisted: String(said.number.value) })
  tell(draft, 'messages.lookup.notFound', {
    number: said.number.raw.trim(),
    source: registerName(draft.state, words(draft)),
  })
  draft.missed = ['country', 'customerType', 'company.number'].includes(draft.state.open.asks)
}

/**
 * A number the register does not know is questioned once and kept out; the same number again is the customer's word
 * against the register's and goes to review.
 */
async function acceptNumber(
  draft: Draft,
  said: SaidNumber,
): Promise<boolean> {
  const number = String(said.number.value)
  const country = countryFor(draft, said.answers)
  if (country === undefined) {
    draft.state = withAnswers(draft.state, said.answers)
    return true
  }
  const lookup = await findCompany(draft, country, number)
  if (lookup.outcome === 'notFound' && draft.state.insisted !== number) {
    questionNumber(draft, said)
    return false
  }
  const verified = verifiedNumber(said.answers, lookup.outcome)
  draft.state = withAnswers(draft.state, verified)
  if (lookup.outcome !== 'notFound') clear(draft, 'insisted')
  applyLookup(draft, lookup, number)
  return true
}

function verifiedNumber(
  answers: Readonly<Record<string, Answer>>,
  outcome: 'found' | 'notFound' | 'unavailable',
): Readonly<Record<string, Answer>> {
  const number = answers['company.number']
  if (number === undefined) return answers
  const verification = { found: 'register', notFound: 'differs', unavailable: 'pending' } as const
  return { ...answers, 'company.number': { ...number, verification: verification[outcome] } }
}
