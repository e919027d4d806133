import { applyPolicy } from '../../onboarding/credit/apply-policy.ts'
import { bureauFor } from '../../onboarding/credit/bureau-for.ts'
import { basisOf } from '../../onboarding/credit/credit-basis.ts'
import type { CreditFacts } from '../../onboarding/credit/credit-facts.ts'
import { creditFactsOf } from '../../onboarding/credit/credit-facts-of.ts'
import { creditGrounds, type CreditGrounds } from '../../onboarding/credit/credit-grounds.ts'
import type { StoredCreditDecision } from '../../onboarding/credit/credit-log.ts'
import { decideCredit } from '../../onboarding/credit/decide.ts'
import { orderedBy } from '../../onboarding/credit/ordered-by.ts'
import { withoutPolicy } from '../../onboarding/credit/without-policy.ts'
import { circumstances } from '../../onboarding/circumstances.ts'
import { present } from '../../onboarding/present.ts'
import { countries } from '../../onboarding/countries/index.ts'
import { valueOf } from '../../onboarding/interview.ts'
import type { CaseState } from '../../onboarding/case-state.ts'
import type { CreditReport } from '../../onboarding/ports.ts'
import type { CreditOutcome } from '../../onboarding/record.ts'
import type { Ports } from '../ports.ts'
import { askBureau, type Inquiry } from './ask-bureau.ts'

/**
 * An inquiry without a result this long after its deadline was cut off by a crash: in doubt, never repeated (DESIGN
 * section 5). Milliseconds.
 */
const grace = 2000
const pollEvery = 400

type Decidable = Exclude<CreditReport, { readonly outcome: 'inDoubt' }>

function factsOf({ state, ports, country, amount }: Inquiry, report: Decidable): CreditFacts {
  return creditFactsOf(state, {
    profile: ports.profile,
    country,
    amount,
    report: report.outcome,
    now: ports.now(),
    ...(report.outcome === 'report' ? { score: report.score } : {}),
  })
}

/** The bureau that is asked about this customer, if any. */
const bureauOf = ({ state, ports, provider }: Inquiry): string | undefined =>
  bureauFor(provider, circumstances(state.answers, ports.profile))

/** What every outcome is kept with, whatever decided it. */
function stamp(inquiry: Inquiry) {
  const { ports, provider, amount, country } = inquiry
  const { policy } = ports.profile.credit
  return {
    currency: countries[country].currency,
    policyVersion: policy.version,
    routineVersion: policy.routineVersion,
    at: ports.now().toISOString(),
    amount,
    ...present({ bureau: bureauOf(inquiry), demo: provider.demo ? (true as const) : undefined }),
  }
}

function shadowOf({ ports }: Inquiry, facts: CreditFacts): Pick<StoredCreditDecision, 'shadow'> {
  const { shadow } = ports.profile.credit
  return shadow === undefined
    ? {}
    : { shadow: { ...applyPolicy(shadow, facts), policyVersion: shadow.version } }
}

/**
 * The outcome as it is kept: terms, rules, bureau and reference; nothing of the report itself (CR-07). Beside it what it
 * takes to decide again, and what a candidate policy makes of the same facts.
 */
function decide(inquiry: Inquiry, report: Decidable): StoredCreditDecision {
  const { policy } = inquiry.ports.profile.credit
  const facts = factsOf(inquiry, report)
  const { status, rules, limit, paymentDays } = decideCredit(policy, facts)
  const inquiryId = 'inquiryId' in report ? report.inquiryId : undefined
  return {
    outcome: {
      status,
      rules,
      ...stamp(inquiry),
      ...present({ limit, paymentDays, inquiryId }),
    },
    decided: { policy, basis: basisOf(policy, facts) },
    ...shadowOf(inquiry, facts),
  }
}

const inDoubt = (inquiry: Inquiry): StoredCreditDecision => ({
  outcome: { ...withoutPolicy.inDoubt, ...stamp(inquiry) },
})

/** No check without grounds; a person looks, and the control report shows it (CR-02, CR-04). */
const withoutGrounds = (inquiry: Inquiry): StoredCreditDecision => ({
  outcome: { ...withoutPolicy.noGrounds, ...stamp(inquiry) },
})

async function assess(
  inquiry: Inquiry,
  grounds: CreditGrounds | undefined,
): Promise<StoredCreditDecision> {
  if (grounds === undefined) return withoutGrounds(inquiry)
  const report = await askBureau(inquiry, grounds)
  if (report === 'refused') return withoutGrounds(inquiry)
  return report.outcome === 'inDoubt' ? inDoubt(inquiry) : decide(inquiry, report)
}

async function settle(inquiry: Inquiry, decision: StoredCreditDecision): Promise<CreditOutcome> {
  await inquiry.ports.creditLog.finish(inquiry.state.caseId, decision)
  return decision.outcome
}

/** Waits for the instance that has the inquiry in flight; after its time the inquiry is in doubt and goes to review. */
async function waitFor(inquiry: Inquiry, since: string): Promise<CreditOutcome> {
  const { ports } = inquiry
  if (ports.now().getTime() - new Date(since).getTime() >= ports.deadline.credit + grace) {
    return settle(inquiry, inDoubt(inquiry))
  }
  await ports.pause(pollEvery)
  return once(inquiry)
}

async function once(inquiry: Inquiry): Promise<CreditOutcome> {
  const { ports, state, country } = inquiry
  const grounds = creditGrounds(state, ports.now())
  const begun = await ports.creditLog.begin({
    caseId: state.caseId,
    reference: state.reference,
    at: ports.now().toISOString(),
    country,
    orderedBy: orderedBy(state),
    ...present({ bureau: bureauOf(inquiry), grounds }),
  })
  switch (begun.state) {
    case 'begun':
      return settle(inquiry, await assess(inquiry, grounds))
    case 'inFlight':
      return waitFor(inquiry, begun.since)
    case 'finished':
      return begun.decision.outcome
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
