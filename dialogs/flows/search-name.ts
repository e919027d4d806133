import { rankCandidates, type Candidate } from '../../onboarding/candidates.ts'
import { circumstances } from '../../onboarding/circumstances.ts'
import { present } from '../../onboarding/present.ts'
import { legalFormInName } from '../../onboarding/readers/legal-form.ts'
import type { CompanyRegister } from '../../onboarding/ports.ts'
import type { CountryCode } from '../../onboarding/vocabulary.ts'
import { update, type Draft, type View } from '../draft.ts'
import { timeFor, within } from '../within.ts'

/** Whether the register of the customer's country finds companies by name; while it is not known, each of the seller's. */
export function canSearch({ state, ports }: View): boolean {
  const { country } = circumstances(state.answers, ports.profile)
  const codes = country === undefined ? ports.profile.countries : [country]
  return codes.every((code) => ports.registers[code].search !== undefined)
}

function townOf({ state }: Draft): string | undefined {
  const address = state.answers['company.address']?.value
  return typeof address === 'object' ? address.city : undefined
}

/** `undefined`: the register cannot search, or does not answer. */
async function ranked(draft: Draft, register: CompanyRegister, name: string) {
  const search = await within(
    timeFor(draft.ports, 'lookup'),
    async (signal) => register.search?.(name, signal),
    undefined,
  )
  if (search?.outcome !== 'found') return undefined
  const { country } = register
  return rankCandidates(search.companies, { name, country, ...present({ town: townOf(draft) }) })
}

/** The country where it is known; else those whose legal forms the name carries, else all of the seller's. */
function countriesOf({ state, ports: { profile } }: Draft, name: string): readonly CountryCode[] {
  const { country } = circumstances(state.answers, profile)
  if (country !== undefined) return [country]
  const ofForm = profile.countries.filter((code) => legalFormInName(name, code) !== undefined)
  return ofForm.length > 0 ? ofForm : profile.countries
}

interface Found {
  readonly register: CompanyRegister
  readonly candidates: readonly Candidate[]
}

/**
 * The companies of the one country that has some. Without the customer's country every register that it could be in has to
 * answer: a list in which one country is missing would lead whoever is registered there to somebody else's company.
 */
async function findIn(draft: Draft, name: string): Promise<Found | undefined> {
  const registers = countriesOf(draft, name).map((country) => draft.ports.registers[country])
  if (registers.some(({ search }) => search === undefined)) return undefined
  const answers = await Promise.all(
    registers.map(async (register) => ({
      register,
      candidates: await ranked(draft, register, name),
    })),
  )
  const found = answers.flatMap(({ register, candidates }) =>
    candidates === undefined ? [] : [{ register, candidates }],
  )
  if (found.length < registers.length) return undefined
  const [only, ...others] = found.filter(({ candidates }) => candidates.length > 0)
  return others.length === 0 ? only : undefined
}

/** How a search is remembered. */
export const searchKey = (name: string, country: CountryCode | undefined): string =>
  `${country ?? ''}|${name}`

/** Where the country is not known, a search of any country was one for it too. */
function isSearched({ state }: Draft, name: string, country: CountryCode | undefined): boolean {
  const { searched } = state
  if (country === undefined) return searched?.endsWith(searchKey(name, undefined)) === true
  return searched === searchKey(name, country)
}

/**
 * Searches for a name, once for each name and country. Companies that it may be become a question; `false` when there are
 * none, or nobody could be asked: then the number, or the country, is asked for as ever.
 */
export async function searchName(draft: Draft, name: string): Promise<boolean> {
  const { country } = circumstances(draft.state.answers, draft.ports.profile)
  if (isSearched(draft, name, country)) return false
  const found = await findIn(draft, name)
  update(draft, { searched: searchKey(name, country) })
  if (found === undefined) return false
  const { candidates, register } = found
  const asked = {
    kind: 'company',
    key: 'company.number',
    name,
    candidates,
    sourceId: register.id,
    ...(country === undefined ? { country: register.country } : {}),
  } as const
  update(draft, { dilemmas: [...withoutCompanies(draft), asked] })
  return true
}

/** The open questions but for the one which company it is. */
export const withoutCompanies = ({ state }: Draft) =>
  state.dilemmas.filter(({ kind }) => kind !== 'company')
