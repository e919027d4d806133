import type { Answer } from '../../onboarding/answer.ts'
import { withDerivedAnswers } from '../../onboarding/answering.ts'
import type { CompanyFacts, Dilemma } from '../../onboarding/case-state.ts'
import { circumstances } from '../../onboarding/circumstances.ts'
import { isSameAddress, isSameCompanyName } from '../../onboarding/company-match.ts'
import type { FieldValue } from '../../onboarding/field.ts'
import { fieldByKey, isFieldKey, type FieldKey } from '../../onboarding/fields/index.ts'
import type { CompanyLookup, RegisteredCompany } from '../../onboarding/ports.ts'
import { present } from '../../onboarding/present.ts'
import { textValue } from '../../onboarding/text-value.ts'
import type { CountryCode } from '../../onboarding/vocabulary.ts'
import { tell, update, type Draft } from '../draft.ts'
import { registerName } from '../register-name.ts'
import { readContext } from '../read-context.ts'
import { timeFor, within } from '../within.ts'
import { byRegister } from './mismatch.ts'

type Found = Extract<CompanyLookup, { outcome: 'found' }>

/** Asks the register, within the deadline. Whatever goes wrong there is `unavailable`, never "invalid". */
export async function findCompany(
  draft: Draft,
  country: CountryCode,
  number: string,
): Promise<CompanyLookup> {
  const register = draft.ports.registers[country]
  return within(timeFor(draft.ports, 'lookup'), (signal) => register.find(number, signal), {
    outcome: 'unavailable',
    sourceId: register.id,
  })
}

/** What later steps need of the look-up. `shown` is the number as it may be kept (masked for a Swedish sole trader). */
function factsOf(lookup: CompanyLookup, shown: string, at: string): CompanyFacts {
  const { outcome, sourceId } = lookup
  if (lookup.outcome !== 'found') return { outcome, sourceId, fetchedAt: at, number: shown }
  const { name, legalForm, status, address, registeredOn, advertisingProtected, signals } =
    lookup.company
  return {
    outcome,
    sourceId,
    fetchedAt: lookup.fetchedAt,
    number: shown,
    name,
    legalForm,
    status,
    ...present({ address, registeredOn, advertisingProtected, signals }),
  }
}

function registerAnswer(value: FieldValue, found: Found, draft: Draft): Answer {
  return {
    value,
    source: 'register',
    sourceId: found.sourceId,
    channel: draft.inbound.channel,
    at: found.fetchedAt,
    verification: 'register',
  }
}

/** A register's value passes the same checks as a typed one; one that does not is left out (conversation.md 4.13). */
function isReadable(key: FieldKey, value: FieldValue, draft: Draft): boolean {
  if (typeof value === 'object')
    return value.street !== '' && value.postalCode !== '' && value.city !== ''
  return fieldByKey(key).read(String(value), readContext(draft)).ok
}

type Filled = readonly (readonly [FieldKey, FieldValue])[]

function registerValues(company: RegisteredCompany, draft: Draft): Filled {
  const values: Filled = [
    ['company.name', company.name],
    ['company.legalForm', company.legalForm],
    ...(company.address === undefined ? [] : [['company.address', company.address] as const]),
  ]
  return values.filter(([key, value]) => isReadable(key, value, draft))
}

interface Compared {
  readonly key: FieldKey
  readonly stated: FieldValue
  readonly register: FieldValue
}

function agrees({ key, stated, register }: Compared, country: CountryCode): boolean {
  if (typeof stated === 'object' && typeof register === 'object') {
    return isSameAddress(stated, register)
  }
  if (key !== 'company.name') return stated === register
  return isSameCompanyName(textValue(stated), textValue(register), country)
}

/** The legal form is the register's to know; name and address may be the customer's (DQ-07). */
function differs(draft: Draft, compared: Omit<Compared, 'stated'>, country: CountryCode): boolean {
  const stated = draft.state.answers[compared.key]
  if (stated === undefined || stated.source === 'register') return false
  if (compared.key === 'company.legalForm') return false
  return !agrees({ ...compared, stated: stated.value }, country)
}

/**
 * A name or address that the customer gives after the look-up: agreed on by the register, or kept beside the register's,
 * and then a person looks (DQ-07).
 */
export function againstRegister(draft: Draft, key: string, answer: Answer): Answer {
  const { name, address } = draft.state.company ?? {}
  const { country } = circumstances(draft.state.answers, draft.ports.profile)
  const register = { 'company.name': name, 'company.address': address }[key]
  if (!isFieldKey(key) || register === undefined || country === undefined) return answer
  const statedBy = byRegister(draft.state, draft.at)
  const same = agrees({ key, stated: answer.value, register }, country)
  return same
    ? {
        ...answer,
        verification: 'register',
        checkedAt: statedBy.at,
        ...present({ sourceId: statedBy.sourceId }),
      }
    : { ...answer, verification: 'differs', stated: register, statedBy }
}

/** Fills what the register knows; where the customer said something else, both are kept and asked about (DQ-07). */
function fillFromRegister(draft: Draft, found: Found, country: CountryCode): void {
  const dilemmas: Dilemma[] = []
  const answers: Record<string, Answer> = {}
  for (const [key, register] of registerValues(found.company, draft)) {
    const stated = draft.state.answers[key]?.value
    if (stated !== undefined && differs(draft, { key, register }, country)) {
      dilemmas.push({ kind: 'register', key, register, stated })
    } else {
      answers[key] = registerAnswer(register, found, draft)
      draft.understood[key] = register
    }
  }
  draft.state = withDerivedAnswers(draft.state, answers)
  update(draft, { dilemmas: [...draft.state.dilemmas, ...dilemmas] })
}

/** As many steps can be taken back. */
const mostFormer = 5

/** Another company takes the place of the one that stands, or none does. */
export function rememberCompany(draft: Draft, next?: string): void {
  const { company, former = [] } = draft.state
  if (company === undefined || company.number === next) return
  const others = former.filter(({ number }) => number !== company.number && number !== next)
  update(draft, { former: [company, ...others].slice(0, mostFormer) })
}

/** What a look-up found becomes answers and words. */
export function applyLookup(draft: Draft, lookup: CompanyLookup, shown: string): void {
  rememberCompany(draft, shown)
  update(draft, { company: factsOf(lookup, shown, draft.at) })
  const { country } = circumstances(draft.state.answers, draft.ports.profile)
  const source = registerName(draft)
  if (lookup.outcome === 'unavailable') tell(draft, 'messages.lookup.unavailable', { source })
  if (lookup.outcome !== 'found' || country === undefined) return
  fillFromRegister(draft, lookup, country)
  const { name, status } = lookup.company
  if (status === 'active') tell(draft, 'messages.lookup.found', { name, source })
}
