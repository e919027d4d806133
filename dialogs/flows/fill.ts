import type { Answer } from '../../onboarding/answer.ts'
import { sameValue, withAnswers, withDerivedAnswers } from '../../onboarding/answering.ts'
import type { CaseState, Dilemma } from '../../onboarding/case-state.ts'
import { carriedOver } from '../../onboarding/carry-over.ts'
import { countries } from '../../onboarding/countries/index.ts'
import type { FieldValue } from '../../onboarding/field.ts'
import { fieldByKey, isFieldKey } from '../../onboarding/fields/index.ts'
import { missingFields, valueOf } from '../../onboarding/interview.ts'
import { mergeName } from '../../onboarding/merge-name.ts'
import { textValue } from '../../onboarding/text-value.ts'
import { clear, tell, update, type Draft } from '../draft.ts'
import { showValue } from '../show-value.ts'
import { labelOf, showContext } from '../summary.ts'
import type { Fill } from '../understanding/understanding.ts'
import { checkAddresses } from './check-address.ts'
import { checkContacts } from './check-contact.ts'
import { acceptNumber } from './company-number.ts'
import { mark, markUnverified } from './doubt.ts'
import { namedBefore } from './named-before.ts'
import { acceptTyped } from './rejected.ts'
import { withDwelling } from './kept-dwelling.ts'
import { againstRegister } from './look-up.ts'
import { tellReferenceLeft } from './reference-left.ts'
import { answerOf, byKey, countryFor, implied } from './implied.ts'

type Answers = Readonly<Record<string, Answer>>

/** Says old → new when an answer changed (issue 3, point 3). */
function readBackChange(draft: Draft, key: string, before: FieldValue | undefined): void {
  const after = draft.state.answers[key]?.value
  if (before === undefined || after === undefined || sameValue(before, after)) return
  const context = showContext(draft.state, draft.ports.profile)
  draft.readBack.add(key)
  tell(draft, 'messages.understood.changed', {
    field: labelOf(key, context),
    from: showValue(key, before, context),
    to: [showValue(key, after, context), ...detailOf(draft, key)].join(', '),
  })
}

const channels = ['invoice.gln', 'invoice.peppol'] as const

/** "EAN 5798009811578" in place of e-mail: the number is read back with the way. */
function detailOf({ state, understood }: Draft, key: string): readonly string[] {
  if (key !== 'invoice.channel') return []
  return channels.flatMap((detail) => {
    const value = state.answers[detail]?.value
    return detail in understood && value !== undefined ? [textValue(value)] : []
  })
}

/** What the customer saw there before: an answer, or in the summary a proposal of the seller's. */
function shownBefore(draft: Draft, before: CaseState, key: string): FieldValue | undefined {
  const answer = before.answers[key]?.value
  const { profile } = draft.ports
  const isInSummary = before.dilemmas.length === 0 && missingFields(before, profile).length === 0
  if (answer !== undefined || !isInSummary || !isFieldKey(key)) return answer
  return valueOf(key, before, draft.ports.profile)
}

function rememberSuggestions(draft: Draft, fills: readonly Fill[]): void {
  const dilemmas = fills.flatMap(({ key, suggestion }) =>
    suggestion === undefined ? [] : [{ kind: 'suggestion' as const, key, suggested: suggestion }],
  )
  update(draft, { dilemmas: [...draft.state.dilemmas, ...dilemmas] })
}

/** Answers that changed make an earlier confirmation void: the customer confirms what is there now. */
function reopen(draft: Draft, fills: readonly Fill[]): void {
  const keys = fills.map((fill) => fill.key)
  const { changing, dilemmas, partial } = draft.state
  update(draft, {
    dilemmas: dilemmas.filter(
      (dilemma) => dilemma.kind === 'number' || !keys.includes(dilemma.key),
    ),
  })
  clear(draft, 'confirmed')
  if (changing !== undefined && keys.includes(changing)) clear(draft, 'changing')
  if (partial !== undefined && keys.includes(partial.key)) clear(draft, 'partial')
  acceptTyped(draft, keys)
}

/** Never kept from chat text, whoever recognised it: a secret field, or a company number that is a national number (ID-03). */
function isSecret(draft: Draft, { key, value }: Fill): boolean {
  if (isFieldKey(key) && fieldByKey(key).privacy === 'secret') return true
  if (key !== 'company.number' || (countryFor(draft, undefined) ?? 'SE') !== 'SE') return false
  const reading = countries.SE.readCompanyNumber(textValue(value), {
    testSeries: draft.ports.testSeries,
  })
  return reading.ok && reading.value.kind === 'national'
}

/** One word of a name that is said to be spelled otherwise replaces that word, not the whole name. */
function respelled(draft: Draft, fill: Fill): Fill {
  const before = textValue(draft.state.answers[fill.key]?.value)
  if (!fill.correction || !/^(contact|person)\.name$/.test(fill.key) || before === '') return fill
  const named = namedBefore(draft, fill.key, textValue(fill.value))
  if (named !== undefined && !before.startsWith(`${textValue(fill.value)} `))
    return { ...fill, value: named }
  return { ...fill, value: mergeName(before, textValue(fill.value)) }
}

/** A value given for the first time, or instead of one that is being asked about, is not yet the customer's last word. */
function isFirstWord({ answers, dilemmas }: CaseState, key: string): boolean {
  const isAskedAbout = dilemmas.some((one) => one.kind === 'register' && one.key === key)
  return isAskedAbout || answers[key] === undefined
}

/** The same value again after it was questioned is the customer's last word: it is believed, and not asked about twice. */
function isInsistedOn({ answers, dilemmas }: CaseState, { key, value }: Fill): boolean {
  const answer = answers[key]
  const isQuestioned = dilemmas.some((one) => one.kind === 'suggestion' && one.key === key)
  return sameValue(answer?.value, value) && (isQuestioned || answer?.verification === 'unverified')
}

/** A first word against the register is asked about; a last one is kept beside it and goes to review (DQ-07). */
function compare(draft: Draft, answers: Answers, asked: ReadonlySet<string>): void {
  const dilemmas: Dilemma[] = []
  const settled = Object.entries(answers).map(([key, answer]): [string, Answer] => {
    const compared = againstRegister(draft, key, answer)
    const { verification, stated: register, value: stated } = compared
    if (verification !== 'differs' || register === undefined || !asked.has(key))
      return [key, compared]
    dilemmas.push({ kind: 'register', key, register, stated })
    return [key, answer]
  })
  draft.state = withAnswers(draft.state, Object.fromEntries(settled))
  update(draft, { dilemmas: [...draft.state.dilemmas, ...dilemmas] })
}

/** How well a value stands is known already: the customer insists on it, or it was found out before. */
function markSettled(draft: Draft, { key, settled }: Fill, insisted: ReadonlySet<string>): boolean {
  if (insisted.has(key)) markUnverified(draft, key)
  else if (settled !== undefined) mark(draft, key, settled)
  return insisted.has(key) || settled !== undefined
}

/** Puts what was understood into the answers, says changes back, and looks up a company number that came with it. */
export async function applyFills(draft: Draft, fills: readonly Fill[]): Promise<void> {
  const known = fills
    .filter((fill) => isFieldKey(fill.key) && !isSecret(draft, fill))
    .map((fill) => respelled(draft, fill))
    .map((fill) => withDwelling(fill, draft.state.answers[fill.key]?.value))
  if (known.length === 0) return
  const before = draft.state
  const answers: Answers = {
    ...implied(known, draft),
    ...Object.fromEntries(known.map((fill) => [fill.key, answerOf(fill, draft)])),
  }
  const firstWords = new Set(
    known.map(({ key }) => key).filter((key) => isFirstWord(draft.state, key)),
  )
  const insisted = new Set(
    known.filter((fill) => isInsistedOn(draft.state, fill)).map(({ key }) => key),
  )
  reopen(draft, known)
  const number = byKey(known, 'company.number')
  if (number === undefined) compare(draft, answers, firstWords)
  else if (!(await acceptNumber(draft, { number, fills: known, answers }))) return
  draft.state = withDerivedAnswers(draft.state, carriedOver(draft.state.answers))
  const fresh = known.filter((fill) => !markSettled(draft, fill, insisted))
  rememberSuggestions(draft, fresh)
  await checkAddresses(draft, fresh)
  await checkContacts(draft, fresh)
  for (const [key, { value }] of Object.entries(answers)) {
    // A branch's number has become its company's.
    draft.understood[key] = key === 'company.number' ? draft.state.answers[key]?.value : value
  }
  for (const key of Object.keys(answers)) {
    readBackChange(draft, key, shownBefore(draft, before, key))
  }
  tellReferenceLeft(draft, known)
}
