import type { Answer } from '../../onboarding/answer.ts'
import { fieldByKey } from '../../onboarding/fields/index.ts'
import { sameValue, withoutAnswers } from '../../onboarding/answering.ts'
import { textValue } from '../../onboarding/text-value.ts'
import { clear, tell, update, type Draft } from '../draft.ts'
import { asksOf, nextStep } from '../next-step.ts'
import { ownPeppol } from '../own-peppol.ts'
import { readContext } from '../read-context.ts'
import { showValue } from '../show-value.ts'
import { showContext } from '../summary.ts'
import { deniedCompany, type DeniedCompany } from '../understanding/wrong-company/denied-company.ts'
import { rememberCompany } from './look-up.ts'
import { acceptTyped } from './rejected.ts'

const key = 'company.number'
const ofRegister = ['company.name', 'company.legalForm', 'company.address'] as const
const ofCompany: ReadonlySet<string> = new Set([key, ...ofRegister])

/** The register's word, or the customer's that the register agreed to. */
const isRegisters = (answer: Answer | undefined): boolean =>
  answer?.source === 'register' || answer?.verification === 'register'

/** The way to electronic invoices that the company's own number makes, or that a directory knows of it. */
function isItsPeppol(draft: Draft): boolean {
  const peppol = draft.state.answers['invoice.peppol']?.value
  const known = [ownPeppol(draft), draft.state.company?.eInvoice?.participant]
  return peppol !== undefined && known.some((one) => sameValue(one, peppol))
}

function goneKeys(draft: Draft): readonly string[] {
  const registers = ofRegister.filter((one) => isRegisters(draft.state.answers[one]))
  return [key, ...registers, ...(isItsPeppol(draft) ? ['invoice.peppol'] : [])]
}

/** The customer's own word, which was compared with that company's. */
function uncompared(answer: Answer): Answer {
  const {
    stated: _theirs,
    statedBy: _by,
    reason: _why,
    checkedAt: _at,
    sourceId: _id,
    ...own
  } = answer
  return { ...own, verification: 'checked' }
}

function ownKept({ state: { answers } }: Draft): Readonly<Record<string, Answer>> {
  const differing = ofRegister.flatMap((one) => {
    const answer = answers[one]
    return answer?.verification === 'differs' ? [[one, uncompared(answer)] as const] : []
  })
  return Object.fromEntries(differing)
}

/** What is open about that company is settled with it. */
function closeQuestions(draft: Draft): void {
  const { changing, changesLeft = [], dilemmas, partial } = draft.state
  clear(draft, 'confirmed', 'company', 'insisted', 'sought', 'searched', 'changesLeft')
  const left = changesLeft.filter((one) => !ofCompany.has(one))
  if (left.length > 0) update(draft, { changesLeft: left })
  if (changing !== undefined && ofCompany.has(changing)) clear(draft, 'changing')
  if (partial !== undefined && ofCompany.has(partial.key)) clear(draft, 'partial')
  update(draft, {
    dilemmas: dilemmas.filter((one) => one.kind === 'number' || !ofCompany.has(one.key)),
    open: { ...draft.state.open, asks: '' },
  })
  acceptTyped(draft, [...ofCompany])
}

function tellTakenOut(draft: Draft): void {
  const { company, answers } = draft.state
  const number = showValue(
    key,
    textValue(answers[key]?.value),
    showContext(draft.state, draft.ports.profile),
  )
  if (company?.name === undefined) tell(draft, 'messages.lookup.takenOutNumber', { number })
  else tell(draft, 'messages.lookup.takenOut', { name: company.name })
}

/**
 * A company that is not the customer's goes with everything that the register said of it; what the customer said of themselves
 * stays as it is (DQ-05). One step, which `undo` takes back.
 */
export function takeOutCompany(draft: Draft): void {
  tellTakenOut(draft)
  const gone = goneKeys(draft)
  rememberCompany(draft)
  draft.state = withoutAnswers(draft.state, gone, ownKept(draft))
  closeQuestions(draft)
  for (const one of gone) draft.understood[one] = null
}

const phones = ['contact.phone', 'contact.landline'] as const
const beside = [...phones, 'contact.name', 'contact.email', 'credit.amount', 'invoice.email']

/** Nothing of these was given since the company, or with it. */
function isLatest({ state: { answers } }: Draft, keys: readonly string[]): boolean {
  const at = answers[key]?.at ?? ''
  return keys.every((one) => (answers[one]?.at ?? '') < at)
}

const figures = /\d(?:[ .-]?\d){6,}/u

/** A number in the rest of the message, and what it may be. */
function numberIn(draft: Draft, { rest }: DeniedCompany) {
  const raw = figures.exec(rest)?.[0]
  if (raw === undefined) return undefined
  const reads = (one: 'company.number' | 'contact.phone') =>
    fieldByKey(one).read(raw, readContext(draft)).ok
  return { raw, isCompanys: reads(key), isPhone: reads('contact.phone') }
}

type Meant = 'company' | 'either' | 'other'

/** "my customer's number": of a company, or of a telephone that was given since; what stands beside it may tell. */
function numberMeant(draft: Draft, denied: DeniedCompany): Meant {
  if (isLatest(draft, phones)) return 'company'
  const number = numberIn(draft, denied)
  if (number?.isCompanys !== true) return 'other'
  return number.isPhone ? 'either' : 'company'
}

function meant(draft: Draft, denied: DeniedCompany): Meant {
  switch (denied.denies) {
    case 'company':
    case 'name':
      return 'company'
    case 'chosen':
      return draft.state.searched === undefined ? 'other' : 'company'
    case 'one':
      return isLatest(draft, beside) ? 'company' : 'other'
    case 'number':
      return numberMeant(draft, denied)
  }
}

/** Of two numbers it is asked which one it replaces. */
function askWhich(draft: Draft, denied: DeniedCompany): void {
  const raw = numberIn(draft, denied)?.raw ?? ''
  const which = { kind: 'number', raw, keys: [key, 'contact.phone'] } as const
  clear(draft, 'confirmed')
  update(draft, { dilemmas: [...draft.state.dilemmas, which] })
}

/** What the message says of the company that stands. */
function deniedIn({ state, inbound }: Draft): DeniedCompany | undefined {
  const { answers, company, finished } = state
  const number = answers[key]?.value
  if (number === undefined || finished !== undefined) return undefined
  const name = company?.name ?? textValue(answers['company.name']?.value)
  return deniedCompany(inbound.text, { name, number: textValue(number) })
}

/** What is said next is said where the number is asked for. */
export function openNext(draft: Draft): void {
  const asks = asksOf(nextStep(draft.state, draft.ports.profile))
  update(draft, { open: { asks, attempt: 0, options: [] } })
}

/**
 * "that's not us", "fel företag": takes the company out that stands, and leaves in the turn what else the message says; `asked`: it
 * is asked which number was meant. `undefined`: nothing of the kind was said.
 */
export function hearWrongCompany(draft: Draft): 'company' | 'asked' | undefined {
  const denied = deniedIn(draft)
  const what = denied && meant(draft, denied)
  if (denied === undefined || what === 'other') return undefined
  if (what === 'either') {
    askWhich(draft, denied)
    return 'asked'
  }
  takeOutCompany(draft)
  draft.command = 'change'
  draft.inbound = { ...draft.inbound, text: denied.rest }
  return 'company'
}
