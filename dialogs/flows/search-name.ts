import { rankCandidates, type Candidate } from '../../onboarding/candidates.ts'
import type { WordKey } from '../../locales/words.ts'
import { isSameCompanyName } from '../../onboarding/company-match.ts'
import { circumstances } from '../../onboarding/circumstances.ts'
import { present } from '../../onboarding/present.ts'
import { legalFormInName } from '../../onboarding/readers/legal-form.ts'
import type { CompanyRegister } from '../../onboarding/ports.ts'
import type { CountryCode } from '../../onboarding/vocabulary.ts'
import type { Sought } from '../../onboarding/sought.ts'
import { clear, tell, update, words, type Draft, type View } from '../draft.ts'
import { formerOf } from '../former-company.ts'
import { registerName } from '../register-name.ts'
import { timeFor, within } from '../within.ts'

/** However it was written. */
export const isSameName = (one: string, other: string): boolean =>
  one.toLowerCase() === other.toLowerCase()

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
  const town = present({ town: townOf(draft) })
  return rankCandidates(search.companies, { name, country, ...town }).filter(
    (candidate) => !isTakenOut(draft, candidate, { name, country }),
  )
}

/** The customer has just said that it is not theirs: only its own name brings it back. */
function isTakenOut(
  draft: Draft,
  candidate: Candidate,
  { name, country }: { readonly name: string; readonly country: CountryCode },
): boolean {
  const isFormer = formerOf(draft)?.number === candidate.number
  return isFormer && !isSameCompanyName(name, candidate.name, country)
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

type Came = Sought['came']

/**
 * The companies of the one country that has some. Without the customer's country every register that it could be in has to
 * answer: a list in which one country is missing would lead whoever is registered there to somebody else's company.
 */
async function findIn(draft: Draft, name: string): Promise<Found | Came> {
  const registers = countriesOf(draft, name).map((country) => draft.ports.registers[country])
  if (registers.some(({ search }) => search === undefined)) return 'byNumberOnly'
  const answers = await Promise.all(
    registers.map(async (register) => ({
      register,
      candidates: await ranked(draft, register, name),
    })),
  )
  const found = answers.flatMap(({ register, candidates }) =>
    candidates === undefined ? [] : [{ register, candidates }],
  )
  if (found.length < registers.length) return 'silence'
  const [only, ...others] = found.filter(({ candidates }) => candidates.length > 0)
  return others.length > 0 ? 'several' : (only ?? 'nothing')
}

/** How a search is remembered. */
export const searchKey = (name: string, country: CountryCode | undefined): string =>
  `${country ?? ''}|${name.toLowerCase()}`

/** Where the country is not known, a search of any country was one for it too. */
export function isSearched({ state, ports }: Draft, name: string): boolean {
  const { searched } = state
  const { country } = circumstances(state.answers, ports.profile)
  if (country === undefined) return searched?.endsWith(searchKey(name, undefined)) === true
  return searched === searchKey(name, country)
}

function offer(draft: Draft, name: string, { candidates, register }: Found): void {
  const { country } = circumstances(draft.state.answers, draft.ports.profile)
  const asked = {
    kind: 'company',
    key: 'company.number',
    name,
    candidates,
    sourceId: register.id,
    ...(country === undefined ? { country: register.country } : {}),
  } as const
  // A number that no register knows is not spoken of any more.
  clear(draft, 'sought', 'insisted')
  update(draft, { dilemmas: [...withoutCompanies(draft), asked] })
}

/** Searches, whether that was done before or not. */
export async function searchAgain(draft: Draft, name: string): Promise<boolean> {
  const { country } = circumstances(draft.state.answers, draft.ports.profile)
  const found = await findIn(draft, name)
  update(draft, { searched: searchKey(name, country) })
  if (typeof found !== 'string') {
    offer(draft, name, found)
    return true
  }
  // Whichever country it turns out to be, the name is searched for there.
  const came = country !== undefined || found === 'several' ? found : 'anywhere'
  update(draft, { sought: { name, came } })
  return false
}

/**
 * Searches for a name, once for each name and country. Companies that it may be become a question; `false` when there are
 * none, or nobody could be asked: then what came of it is told, and the number, or the country, is asked for as ever.
 */
export async function searchName(draft: Draft, name: string): Promise<boolean> {
  return !isSearched(draft, name) && (await searchAgain(draft, name))
}

/** By what a company can be looked up, to whoever asks for that. */
export function tellLookUp(draft: Draft): void {
  const source = registerName(draft)
  tell(draft, `messages.${canSearch(draft) ? 'digression.lookUp' : 'candidates.byNumberOnly'}`, {
    source,
  })
}

/** Searched for before the country was known. */
export const isOfAnyCountry = (sought: Sought | undefined): sought is Sought =>
  sought?.came === 'anywhere' || sought?.came === 'several'

const wordsOf = {
  nothing: 'messages.candidates.nothing',
  silence: 'messages.candidates.silence',
  byNumberOnly: 'messages.candidates.byNumberOnly',
  several: 'messages.candidates.anywhere',
  anywhere: 'messages.candidates.anywhere',
} as const satisfies Record<Came, WordKey>

/** What came of the search, and the ways on. */
export function tellSought(draft: Draft, { name, came }: Sought, isAgain = false): void {
  const { country } = circumstances(draft.state.answers, draft.ports.profile)
  const key = isAgain && came === 'nothing' ? 'messages.candidates.nothingAgain' : wordsOf[came]
  const line = words(draft)(key, { name, source: registerName(draft) })
  if (draft.lines.includes(line)) return
  draft.lines.push(line)
  const isOpen = country === 'SE' && legalFormInName(name, country) === undefined
  // Swedish sole traders are known by a national number, and never offered (ID-03).
  if (came === 'nothing' && isOpen) tell(draft, 'messages.candidates.traders')
}

/** The open questions but for the one which company it is. */
export const withoutCompanies = ({ state }: Draft) =>
  state.dilemmas.filter(({ kind }) => kind !== 'company')
