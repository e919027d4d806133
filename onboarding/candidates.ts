import { isSameTown, nameLikeness } from './company-match.ts'
import { countries } from './countries/index.ts'
import type { CompanyStatus, RegisteredCompany } from './ports.ts'
import { present } from './present.ts'
import type { CountryCode } from './vocabulary.ts'

/** A company that a customer who knows the name but not the number may mean. `number` normalised. */
export interface Candidate {
  readonly number: string
  readonly name: string
  /** Code of `Country.legalForms`, or as the register writes it. */
  readonly legalForm: string
  readonly status: CompanyStatus
  readonly town?: string
}

/** What the customer has said of the company. */
export interface Described {
  readonly name: string
  readonly country: CountryCode
  /** Of the address, where one was given. */
  readonly town?: string
}

/** More than that is no help to choose from, least of all as numbered lines of an SMS. */
export const mostCandidates = 5
/** At least so much of the stated name must be in the registered one; else the register found something else. */
const leastLikeness = 0.6

/** A Swedish sole trader is known by a national number, which is never shown (ID-03). */
function hasNationalNumber({ number, country, legalForm }: RegisteredCompany): boolean {
  const reading = countries[country].readCompanyNumber(number, { testSeries: true })
  const form = countries[country].legalForms.find(({ code }) => code === legalForm)
  const isNational = reading.ok && reading.value.kind === 'national'
  return isNational || (country === 'SE' && form?.soleTrader === true)
}

function candidateOf(company: RegisteredCompany): Candidate {
  const { number, name, legalForm, status, address } = company
  return { number, name, legalForm, status, ...present({ town: address?.city }) }
}

/** Places of the ranking, best first; compared from left to right. */
function placeOf(candidate: Candidate, { name, country, town = '' }: Described): readonly number[] {
  return [
    candidate.status === 'active' ? 1 : 0,
    isSameTown(candidate.town ?? '', town) ? 1 : 0,
    nameLikeness(name, candidate.name, country).whole,
  ]
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index])
  return (b[at] ?? 0) - (a[at] ?? 0)
}

/**
 * Which of the companies that a register found by name are offered, best first (DQ-05): those that trade before those that
 * do not, those in the customer's town before others, then by how much the names are alike; equal ones as the register
 * has them. None is ever taken without the customer's choice.
 */
export function rankCandidates(
  companies: readonly RegisteredCompany[],
  described: Described,
): readonly Candidate[] {
  const { name, country } = described
  return companies
    .filter((company) => !hasNationalNumber(company))
    .filter((company) => nameLikeness(name, company.name, country).stated >= leastLikeness)
    .map(candidateOf)
    .map((candidate) => ({ candidate, place: placeOf(candidate, described) }))
    .sort((a, b) => compare(a.place, b.place))
    .slice(0, mostCandidates)
    .map(({ candidate }) => candidate)
}
