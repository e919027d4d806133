import type { CaseState } from './case-state.ts'

/** The register says that the company is dissolved, bankrupt or winding up: a case for a person (DQ-08). */
export function isClosed(state: Pick<CaseState, 'company'>): boolean {
  return state.company?.status !== undefined && state.company.status !== 'active'
}
