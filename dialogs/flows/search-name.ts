import { rankCandidates, type Candidate } from '../../onboarding/candidates.ts'
import { circumstances } from '../../onboarding/circumstances.ts'
import { present } from '../../onboarding/present.ts'
import type { CompanyRegister } from '../../onboarding/ports.ts'
import { update, type Draft } from '../draft.ts'
import { timeFor, within } from '../within.ts'

function registerOf({ state, ports }: Draft): CompanyRegister | undefined {
  const { country } = circumstances(state.answers, ports.profile)
  return country === undefined ? undefined : ports.registers[country]
}

/** Whether the register of the customer's country finds companies by name. */
export const canSearch = (draft: Draft): boolean => registerOf(draft)?.search !== undefined

function townOf({ state }: Draft): string | undefined {
  const address = state.answers['company.address']?.value
  return typeof address === 'object' ? address.city : undefined
}

async function ranked(draft: Draft, register: CompanyRegister, name: string) {
  const search = await within(
    timeFor(draft.ports, 'lookup'),
    async (signal) => register.search?.(name, signal),
    undefined,
  )
  if (search?.outcome !== 'found') return []
  const { country } = register
  return rankCandidates(search.companies, { name, country, ...present({ town: townOf(draft) }) })
}

/**
 * Searches the register for a name, once for each name. Companies that it may be become a question; `false` when there are
 * none, or nobody could be asked: then the number is asked for as ever.
 */
export async function searchName(draft: Draft, name: string): Promise<boolean> {
  const register = registerOf(draft)
  if (register?.search === undefined || draft.state.searched === name) return false
  const candidates: readonly Candidate[] = await ranked(draft, register, name)
  update(draft, { searched: name })
  if (candidates.length === 0) return false
  const { id: sourceId } = register
  const asked = { kind: 'company', key: 'company.number', name, candidates, sourceId } as const
  update(draft, { dilemmas: [...withoutCompanies(draft), asked] })
  return true
}

/** The open questions but for the one which company it is. */
export const withoutCompanies = ({ state }: Draft) =>
  state.dilemmas.filter(({ kind }) => kind !== 'company')
