import type { Dilemma } from '../../onboarding/case-state.ts'
import { circumstances } from '../../onboarding/circumstances.ts'
import { textValue } from '../../onboarding/text-value.ts'
import type { CountryCode } from '../../onboarding/vocabulary.ts'
import { tell, update, type Draft } from '../draft.ts'
import { nextStep } from '../next-step.ts'
import { fieldWords, isProtected } from '../question.ts'
import { readCandidateChoice } from '../understanding/choices/read-candidates.ts'
import type { Understanding } from '../understanding/understanding.ts'
import { handOverClosedCompany } from './closed-company.ts'
import { applyFills } from './fill.ts'
import {
  isOfAnyCountry,
  isSameName,
  isSearched,
  searchKey,
  searchName,
  tellSought,
  withoutCompanies,
} from './search-name.ts'

type Companies = Extract<Dilemma, { kind: 'company' }>

const companiesIn = ({ state }: Draft): Companies | undefined =>
  state.dilemmas.find((dilemma) => dilemma.kind === 'company')

/** A number was given and could not be read, or the register does not know it: then the number is what is spoken of. */
function isNumberInQuestion({ state, miss, understood }: Draft): boolean {
  const isRefused = miss?.key === 'company.number' && miss.reason !== 'notUnderstood'
  const isNamed = understood['company.name'] !== undefined
  return isRefused || (state.insisted !== undefined && !isNamed)
}

/** The opening question asks for a number too: whoever answers it with a company's name need not say "company" first. */
const startsWithNumber: ReadonlySet<string> = new Set(['customerType', 'company.number'])
/** Before it may come the country, which a company that is found tells. */
export const leadsToNumber: ReadonlySet<string> = new Set(['country', ...startsWithNumber])

const countryOf = ({ state, ports }: Draft): CountryCode | undefined =>
  circumstances(state.answers, ports.profile).country

/** The number of a business would be asked for now, or after its country. */
export function isNumberDue(draft: Draft): boolean {
  const { state, ports } = draft
  const { customerType } = circumstances(state.answers, ports.profile)
  if (customerType === 'private') return false
  if (state.answers['company.number'] !== undefined || isNumberInQuestion(draft)) return false
  const step = nextStep({ ...state, dilemmas: withoutCompanies(draft) }, ports.profile)
  return step.kind === 'field' && leadsToNumber.has(step.key) && !isProtected(state, step.key)
}

function withdraw(draft: Draft): void {
  if (companiesIn(draft) !== undefined) update(draft, { dilemmas: withoutCompanies(draft) })
}

/** Companies of another country than the one that the customer has said meanwhile. */
function isOffElsewhere(draft: Draft): boolean {
  const [offered, country] = [companiesIn(draft)?.country, countryOf(draft)]
  return offered !== undefined && country !== undefined && offered !== country
}

/** The name of the company, or one that was said before anybody knew the country. */
function nameSaid({ state }: Draft): string {
  const { sought, answers } = state
  const named = textValue(answers['company.name']?.value)
  return named === '' && isOfAnyCountry(sought) ? sought.name : named
}

/** Companies of that name are offered, or were. */
const isDone = (draft: Draft, name: string): boolean =>
  isSameName(companiesIn(draft)?.name ?? '', name) || isSearched(draft, name)

async function searchSaid(draft: Draft): Promise<void> {
  const name = nameSaid(draft)
  if (name === '' || isDone(draft, name)) return
  await searchName(draft, name)
  const { sought } = draft.state
  // Where the country is not known, it is asked for next, and the name is noted.
  if (sought?.name === name && !isOfAnyCountry(sought)) tellSought(draft, sought)
}

/**
 * Where the number would be asked for and the name is known, companies of that name are offered to choose from. `true`
 * when there are some. They are withdrawn when the number is no longer wanted.
 */
export async function offerByName(draft: Draft): Promise<boolean> {
  if (!isNumberDue(draft)) {
    withdraw(draft)
    return false
  }
  if (isOffElsewhere(draft)) withdraw(draft)
  await searchSaid(draft)
  return companiesIn(draft) !== undefined
}

/** The choice counts as if its number and its name had been typed. */
async function take(draft: Draft, asked: Companies, candidate: Companies['candidates'][number]) {
  const chosen = { how: 'asked', correction: false } as const
  const { name, country } = asked
  await applyFills(draft, [
    ...(country === undefined ? [] : [{ ...chosen, key: 'country', raw: '', value: country }]),
    { ...chosen, key: 'company.number', raw: candidate.number, value: candidate.number },
    { ...chosen, key: 'company.name', raw: name, value: candidate.name },
  ])
  if (draft.state.company?.status !== undefined) handOverClosedCompany(draft)
}

/** Takes the number of a company offered, or `none`; `false` when none was offered. */
export async function chooseCompany(draft: Draft, choice: string): Promise<boolean> {
  const [asked] = draft.state.dilemmas
  if (asked?.kind !== 'company') return false
  update(draft, { dilemmas: withoutCompanies(draft) })
  const candidate = asked.candidates.find(({ number }) => number === choice)
  if (candidate !== undefined) {
    await take(draft, asked, candidate)
    return true
  }
  if (countryOf(draft) === undefined) {
    // Should it be that country after all, the same companies are not offered again.
    update(draft, { searched: searchKey(asked.name, asked.country) })
    return true
  }
  tell(draft, 'messages.candidates.none')
  tell(draft, fieldWords(draft, 'company.number', 'help'))
  return true
}

/** Yes to the only one offered, no or "I don't know" to all of them. */
function assented({ candidates }: Companies, said: Understanding): string | undefined {
  const { assent, command, dontKnow } = said
  if (assent === 'no' || command?.name === 'skip' || dontKnow === true) return 'none'
  return assent === 'yes' && candidates.length === 1 ? candidates[0]?.number : undefined
}

function choiceIn(draft: Draft, asked: Companies, said: Understanding): string | undefined {
  if (said.fills.some(({ key }) => key === 'company.number')) return undefined
  const choice = readCandidateChoice(draft.inbound.text, asked.candidates)
  if (choice === undefined) return said.fills.length > 0 ? undefined : assented(asked, said)
  return typeof choice === 'number' ? asked.candidates[choice]?.number : choice
}

/** Takes words that say which of the companies offered it is. */
export async function hearCandidates(draft: Draft, said: Understanding): Promise<boolean> {
  const [asked] = draft.state.dilemmas
  if (asked?.kind !== 'company' || said.nationalNumber === true) return false
  const choice = choiceIn(draft, asked, said)
  return choice !== undefined && choice !== 'unclear' && chooseCompany(draft, choice)
}
