import type { CreditFacts } from '../../onboarding/credit/credit-facts.ts'
import { decideCredit } from '../../onboarding/credit/decide.ts'
import { subjectOf } from '../../onboarding/build-record.ts'
import { circumstances } from '../../onboarding/circumstances.ts'
import { present } from '../../onboarding/present.ts'
import { countries } from '../../onboarding/countries/index.ts'
import { valueOf } from '../../onboarding/interview.ts'
import type { CaseState } from '../../onboarding/case-state.ts'
import type { CreditProvider, CreditReport, CreditRequest } from '../../onboarding/ports.ts'
import type { CreditOutcome } from '../../onboarding/record.ts'
import type { CountryCode } from '../../onboarding/vocabulary.ts'
import type { Ports } from '../ports.ts'
import { within } from '../within.ts'

/**
 * An inquiry without a result this long after its deadline was cut off by a crash: in doubt, never repeated (DESIGN
 * section 5). Milliseconds.
 */
const grace = 2000
const pollEvery = 400

interface Inquiry {
  readonly state: CaseState
  readonly ports: Ports
  readonly country: CountryCode
  readonly provider: CreditProvider
  readonly amount: number
}

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

async function requestOf(inquiry: Inquiry): Promise<CreditRequest> {
  const { state, ports, country, amount } = inquiry
  const company = await companyNumber(inquiry)
  const national = await openNumber(inquiry, 'person.nationalNumber')
  const shown = state.notices.findLast((notice) => notice.noticeId === 'credit')
  return {
    caseId: state.caseId,
    country,
    customerType: circumstances(state.answers, ports.profile).customerType ?? 'private',
    subject: {
      ...subjectOf(state),
      ...(company === undefined ? {} : { companyNumber: company }),
      ...(national === undefined ? {} : { nationalNumber: national }),
    },
    amount,
    noticeEvidenceId: shown?.eventId ?? '',
    confirmedSummaryHash: state.confirmed?.summaryHash ?? '',
  }
}

/** Asks the bureau within the deadline; whatever goes wrong there is `unavailable` (CR-11). */
async function ask(inquiry: Inquiry): Promise<CreditReport> {
  const { provider, ports } = inquiry
  const request = await requestOf(inquiry)
  return within(ports.deadline.credit, (signal) => provider.assess(request, signal), {
    outcome: 'unavailable',
    sourceId: provider.id,
  })
}

function ageMonths(registeredOn: string | undefined, now: Date): number | undefined {
  if (registeredOn === undefined) return undefined
  const then = new Date(registeredOn)
  return (
    (now.getUTCFullYear() - then.getUTCFullYear()) * 12 + now.getUTCMonth() - then.getUTCMonth()
  )
}

function registerStatus(state: CaseState) {
  if (state.company === undefined) return undefined
  return state.company.outcome === 'found' ? state.company.status : state.company.outcome
}

/** What the policy may look at: the report, the register and the customer's own words. */
function factsOf(inquiry: Inquiry, report: CreditReport): CreditFacts {
  const { state, ports, country, amount } = inquiry
  const { customerType = 'private', naturalPerson } = circumstances(state.answers, ports.profile)
  return {
    country,
    customerType,
    naturalPerson,
    report: report.outcome,
    amount,
    ...present({
      score: report.outcome === 'report' ? report.score : undefined,
      registerStatus: registerStatus(state),
      ageMonths: ageMonths(state.company?.registeredOn, ports.now()),
    }),
  }
}

/** The outcome as it is kept: terms, rules, bureau and reference; nothing of the report itself (CR-07). */
function outcomeOf(inquiry: Inquiry, report: CreditReport): CreditOutcome {
  const { ports, country, provider } = inquiry
  const decision = decideCredit(ports.profile.credit.policy, factsOf(inquiry, report))
  return {
    status: decision.status,
    currency: countries[country].currency,
    rules: decision.rules,
    ...stamp(inquiry),
    ...present({
      limit: decision.limit,
      paymentDays: decision.paymentDays,
      inquiryId: 'inquiryId' in report ? report.inquiryId : undefined,
      demo: provider.demo ? (true as const) : undefined,
    }),
  }
}

function stamp({ ports, provider, amount }: Inquiry) {
  const { policy } = ports.profile.credit
  return {
    policyVersion: policy.version,
    routineVersion: policy.routineVersion,
    bureau: provider.name,
    at: ports.now().toISOString(),
    amount,
  }
}

/** Waits for the instance that has the inquiry in flight; after its time the inquiry is in doubt and goes to review. */
async function waitFor(inquiry: Inquiry, since: string): Promise<CreditOutcome> {
  const { ports } = inquiry
  if (ports.now().getTime() - new Date(since).getTime() < ports.deadline.credit + grace) {
    await ports.pause(pollEvery)
    return once(inquiry)
  }
  const outcome: CreditOutcome = { status: 'in-doubt', rules: ['in-doubt'], ...stamp(inquiry) }
  return settle(inquiry, outcome)
}

async function settle(inquiry: Inquiry, outcome: CreditOutcome): Promise<CreditOutcome> {
  await inquiry.ports.creditLog.finish(inquiry.state.caseId, JSON.stringify(outcome))
  return outcome
}

async function once(inquiry: Inquiry): Promise<CreditOutcome> {
  const { ports, state } = inquiry
  const begun = await ports.creditLog.begin(state.caseId, ports.now().toISOString())
  switch (begun.state) {
    case 'begun':
      return settle(inquiry, outcomeOf(inquiry, await ask(inquiry)))
    case 'inFlight':
      return waitFor(inquiry, begun.since)
    case 'finished':
      return JSON.parse(begun.json) as CreditOutcome // written by `settle` above and by nobody else
  }
}

/** The credit outcome of a case: one inquiry at the most, whatever is repeated (CR-03). */
export async function assessCredit(state: CaseState, ports: Ports): Promise<CreditOutcome> {
  const { country = 'DK' } = circumstances(state.answers, ports.profile)
  const amount = valueOf('credit.amount', state, ports.profile)
  return once({
    state,
    ports,
    country,
    provider: ports.credit[country],
    amount: typeof amount === 'number' ? amount : 0,
  })
}
