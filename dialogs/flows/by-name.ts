import type { Dilemma } from '../../onboarding/case-state.ts'
import { circumstances } from '../../onboarding/circumstances.ts'
import { digits } from '../../onboarding/clean.ts'
import { textValue } from '../../onboarding/text-value.ts'
import type { CountryCode } from '../../onboarding/vocabulary.ts'
import { tell, update, type Draft } from '../draft.ts'
import { nextStep } from '../next-step.ts'
import { fieldWords, isProtected } from '../question.ts'
import { firmAnnounced } from '../understanding/names/firm-announced.ts'
import { readCandidateChoice } from '../understanding/choices/read-candidates.ts'
import { understand } from '../understanding/understand.ts'
import type { Understanding } from '../understanding/understanding.ts'
import { contextOf } from '../understanding-context.ts'
import { handOverClosedCompany } from './closed-company.ts'
import { applyFills } from './fill.ts'
import { searchKey, searchName, withoutCompanies } from './search-name.ts'

type Companies = Extract<Dilemma, { kind: 'company' }>

const companiesIn = ({ state }: Draft): Companies | undefined =>
  state.dilemmas.find((dilemma) => dilemma.kind === 'company')

/** A number was given and could not be read, or the register does not know it: then the number is what is spoken of. */
function isNumberInQuestion({ state, miss }: Draft): boolean {
  const isRefused = miss?.key === 'company.number' && miss.reason !== 'notUnderstood'
  return isRefused || state.insisted !== undefined
}

/** The opening question asks for a number too: whoever answers it with a company's name need not say "company" first. */
const startsWithNumber: ReadonlySet<string> = new Set(['customerType', 'company.number'])
/** Before it may come the country, which a company that is found tells. */
const leadsToNumber: ReadonlySet<string> = new Set(['country', ...startsWithNumber])

const countryOf = ({ state, ports }: Draft): CountryCode | undefined =>
  circumstances(state.answers, ports.profile).country

/** The number of a business would be asked for now, or after its country. */
function isNumberDue(draft: Draft): boolean {
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
  const name = textValue(draft.state.answers['company.name']?.value)
  if (name !== '' && companiesIn(draft)?.name !== name) await searchName(draft, name)
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

/** More digits than that are a number with a slip in it, not a name. */
const mostDigits = 2
const asksForNumber: ReadonlySet<string> = new Set([...leadsToNumber, 'choose:company.number'])

/** The number was asked for, or what comes before it, and it is still wanted. */
const isAskedForNumber = (draft: Draft): boolean =>
  asksForNumber.has(draft.state.open.asks) &&
  digits(draft.inbound.text).length <= mostDigits &&
  isNumberDue(draft)

/** A message that is a name and nothing else: "Nordlys". */
function bareName(draft: Draft): string {
  const { fills } = understand(draft.inbound.text, { ...contextOf(draft), asks: 'company.name' })
  return textValue(fills.find(({ key }) => key === 'company.name')?.value)
}

/**
 * A name where the number was asked for, or the country before it: "Nordlys", "jag ringer från Nordlys". It counts as one when the register knows companies of that name,
 * and is kept only as what was searched for until the customer has chosen.
 */
export async function hearName(draft: Draft): Promise<boolean> {
  if (!isAskedForNumber(draft)) return false
  const name = firmAnnounced(draft.inbound.text) ?? bareName(draft)
  return name !== '' && searchName(draft, name)
}

const isOfName = ({ command, assent, digression, fills, nationalNumber }: Understanding): boolean =>
  [assent, digression, nationalNumber].every((part) => part === undefined) &&
  (command === undefined || command.name === 'language') &&
  fills.every(({ key }) => key === 'country')

/** "its nordlys in denmark": beside the country, or a language that was heard, the firm is searched for as well. */
export async function hearNameBeside(draft: Draft, said: Understanding): Promise<void> {
  if (!isOfName(said) || !isAskedForNumber(draft)) return
  const name = firmAnnounced(draft.inbound.text)
  if (name !== undefined) await searchName(draft, name)
}
