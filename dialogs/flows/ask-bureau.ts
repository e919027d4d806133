import type { CreditGrounds } from '../../onboarding/credit/credit-grounds.ts'
import { subjectOf } from '../../onboarding/build-record.ts'
import { circumstances } from '../../onboarding/circumstances.ts'
import { OnboardingError } from '../../onboarding/errors.ts'
import type { CaseState } from '../../onboarding/case-state.ts'
import type { CreditProvider, CreditReport, CreditRequest } from '../../onboarding/ports.ts'
import type { CountryCode } from '../../onboarding/vocabulary.ts'
import type { Ports } from '../ports.ts'
import { timeForInquiry, within } from '../within.ts'

/** One case before one bureau. */
export interface Inquiry {
  readonly state: CaseState
  readonly ports: Ports
  readonly country: CountryCode
  readonly provider: CreditProvider
  readonly amount: number
}

/** How much longer than its deadline a client may take to say whether its inquiry had been sent. Milliseconds. */
const courtesy = 250

async function openNumber(inquiry: Inquiry, key: string): Promise<string | undefined> {
  const { state, ports } = inquiry
  return state.answers[key] === undefined
    ? undefined
    : ports.vault.open(state.caseId, key, 'credit assessment')
}

async function companyNumber(inquiry: Inquiry): Promise<string | undefined> {
  const { state } = inquiry
  if (state.protectedKeys.includes('company.number')) return openNumber(inquiry, 'company.number')
  const value = state.answers['company.number']?.value
  return typeof value === 'string' ? value : undefined
}

async function requestOf(inquiry: Inquiry, grounds: CreditGrounds): Promise<CreditRequest> {
  const { state, ports, country, amount } = inquiry
  const { customerType = 'private', naturalPerson } = circumstances(state.answers, ports.profile)
  const company = await companyNumber(inquiry)
  const national = await openNumber(inquiry, 'person.nationalNumber')
  return {
    caseId: state.caseId,
    country,
    customerType,
    naturalPerson,
    subject: {
      ...subjectOf(state),
      ...(company === undefined ? {} : { companyNumber: company }),
      ...(national === undefined ? {} : { nationalNumber: national }),
    },
    amount,
    ...grounds,
  }
}

async function assess(
  { provider }: Inquiry,
  request: CreditRequest,
  time: number,
): Promise<CreditReport | 'refused'> {
  try {
    return await provider.assess(request, AbortSignal.timeout(time))
  } catch (error) {
    if (error instanceof OnboardingError && error.code === 'record.incomplete') return 'refused'
    throw error
  }
}

/**
 * Asks the bureau within the deadline. A client that says nothing at all leaves us in doubt: the inquiry may have been
 * made, so it is not repeated (CR-03). A turn without time for it orders nothing. `refused`: the client found the grounds
 * wanting and sent nothing (CR-02).
 */
export async function askBureau(
  inquiry: Inquiry,
  grounds: CreditGrounds,
): Promise<CreditReport | 'refused'> {
  const request = await requestOf(inquiry, grounds)
  const { id: sourceId } = inquiry.provider
  const time = timeForInquiry(inquiry.ports)
  if (time === 0) return { outcome: 'unavailable', sourceId }
  const silent = { outcome: 'inDoubt', sourceId } as const
  return within(time + courtesy, () => assess(inquiry, request, time), silent)
}
