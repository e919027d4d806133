import type { CreditProvider, CreditReport, CreditRequest } from '../../onboarding/ports.ts'
import type { CountryCode } from '../../onboarding/vocabulary.ts'
import { createTokenAuthorization } from '../http/access-token.ts'
import type { ProviderAnswer, Trouble } from '../http/provider-answer.ts'
import { createProviderClient, type ProviderClient } from '../http/provider-client.ts'
import type { Outside } from '../http/provider-health.ts'
import { creditsafeScore } from './creditsafe-score.ts'
import {
  authenticateShape,
  reportShape,
  searchShape,
  type CreditsafeReport,
  type FoundCompany,
} from './creditsafe-shapes.ts'
import { requireGrounds } from './require-grounds.ts'

const sourceId = 'creditsafe'
const unavailable: CreditReport = { outcome: 'unavailable', sourceId }
const inDoubt: CreditReport = { outcome: 'inDoubt', sourceId }
const notAsked: CreditReport = { outcome: 'notAsked', sourceId }

export interface CreditsafeSettings {
  readonly CREDITSAFE_URL: string
  readonly CREDITSAFE_USERNAME?: string | undefined
  readonly CREDITSAFE_PASSWORD?: string | undefined
}

interface CreditsafeDeps {
  readonly outside: Outside
  readonly settings: CreditsafeSettings
}

/** Milliseconds for one call; the caller's signal ends search and report together. */
const deadline = 4500

function createClient({ outside, settings }: CreditsafeDeps): ProviderClient {
  const { CREDITSAFE_URL: baseUrl, CREDITSAFE_USERNAME, CREDITSAFE_PASSWORD } = settings
  const endpoint = createProviderClient({ id: `${sourceId}-token`, baseUrl }, outside)
  const authorization = createTokenAuthorization({
    now: outside.now,
    request: (signal) =>
      endpoint.post({
        path: '/authenticate',
        json: { username: CREDITSAFE_USERNAME ?? '', password: CREDITSAFE_PASSWORD ?? '' },
        schema: authenticateShape,
        signal,
      }),
  })
  return createProviderClient({ id: sourceId, baseUrl, authorization, deadline }, outside)
}

/** After these nothing was ordered: we were turned away, or did not even ask. Anything else may have cost an inquiry. */
const turnedAway: readonly Trouble[] = [
  'dns',
  'unauthorized',
  'forbidden',
  'throttled',
  'breakerOpen',
  'overBudget',
  'redirected',
]

const digitsOf = (text: string | null | undefined): string => (text ?? '').replace(/\D/g, '')

/** The company itself rather than a branch of it. */
function companyOf(found: readonly FoundCompany[], number: string): FoundCompany | undefined {
  const same = found.filter(({ regNo }) => digitsOf(regNo) === number)
  return same.find(({ officeType }) => officeType?.toLowerCase() === 'registered') ?? same[0]
}

interface Answered {
  readonly inquiryId: string
  readonly at: string
}

function scoreReport(report: CreditsafeReport, at: string): CreditReport {
  // A report with holes is paid for and no ground for a program to decide: a person asks for the rest.
  if (report.failedSections?.some((section) => section !== null) === true) return inDoubt
  const answered: Answered = { inquiryId: report.correlationId, at }
  const score = creditsafeScore(report)
  return score === undefined
    ? { outcome: 'unknownSubject', sourceId, ...answered }
    : { outcome: 'report', sourceId, score, ...answered }
}

/** What the one call that counts as an inquiry came to. */
function readReport(answer: ProviderAnswer<CreditsafeReport>, inquiryId: string): CreditReport {
  switch (answer.outcome) {
    case 'ok':
      return scoreReport(answer.value, answer.fetchedAt)
    case 'status':
      return answer.status === 404
        ? { outcome: 'unknownSubject', sourceId, inquiryId, at: answer.fetchedAt }
        : unavailable
    case 'unavailable':
      return turnedAway.includes(answer.reason) ? unavailable : inDoubt
  }
}

/**
 * Creditsafe Connect: companies of all three countries by number. Searching is free and may be repeated; the report is the
 * inquiry: it is sent once, and an answer that gets lost leaves it in doubt (CR-03). No private persons, because Creditsafe
 * has none of the Nordic ones here; no Swedish sole traders, because their number is a national number and would
 * stand in the address of the search (ID-03).
 */
export function createCreditsafeCredit(country: CountryCode, deps: CreditsafeDeps): CreditProvider {
  const client = createClient(deps)
  const covers: CreditProvider['covers'] = ({ customerType, naturalPerson }) =>
    customerType === 'business' && !(country === 'SE' && naturalPerson)

  const search = (number: string, signal: AbortSignal) =>
    client.get({
      path: '/companies',
      query: { countries: country, regNo: number },
      schema: searchShape,
      keep: false,
      signal,
    })

  const report = (connectId: string, { caseId }: CreditRequest, signal: AbortSignal) =>
    client.get({
      path: `/companies/${encodeURIComponent(connectId)}`,
      // By this the bureau finds the inquiry again when its answer was lost.
      query: { language: 'en', callRef: caseId },
      schema: reportShape,
      statuses: [400, 404],
      once: true,
      signal,
    })

  return {
    id: sourceId,
    name: 'Creditsafe',
    demo: false,
    covers,
    async assess(request, signal): Promise<CreditReport> {
      requireGrounds(request, deps.outside.now())
      const { companyNumber } = request.subject
      if (!covers(request) || companyNumber === undefined) return notAsked
      const found = await search(companyNumber, signal)
      if (found.outcome !== 'ok') return unavailable
      const { correlationId: inquiryId, companies } = found.value
      const company = companyOf(companies, companyNumber)
      if (company === undefined) {
        return { outcome: 'unknownSubject', sourceId, inquiryId, at: found.fetchedAt }
      }
      // Too late to begin what cannot be taken back.
      if (signal.aborted) return unavailable
      return readReport(await report(company.id, request, signal), inquiryId)
    },
  }
}
