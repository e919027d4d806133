import type { CaseState, CompanyFacts } from './case-state.ts'
import type { Sourced } from './ports.ts'
import { present } from './present.ts'
import { vatNumberOf } from './public-numbers.ts'
import type { Attribution, Provenance, VatRegistration } from './record.ts'
import type { CountryCode } from './vocabulary.ts'

/** Where a VAT registration stands among the record's `provenance`: nobody is asked for it, so it is no field. */
export const vatKey = 'company.vat'

/** For the record: what is known of the registration, or that it is still to be checked. */
export interface VatFacts {
  readonly value?: VatRegistration
  readonly provenance: Provenance
}

export interface VatFactsParts {
  readonly country: CountryCode
  readonly attributionOf: (sourceId: string) => Attribution | undefined
}

/** Who said it: whoever was asked because the register does not tell, else the register itself. */
function saidBy({ vat, sourceId, fetchedAt }: CompanyFacts): Sourced {
  return vat === undefined || vat.outcome === 'unavailable' ? { sourceId, fetchedAt } : vat
}

/** The facts about the company whose number stands among the answers. */
function companyOf({ company, answers }: CaseState): CompanyFacts | undefined {
  return company?.number === answers['company.number']?.value ? company : undefined
}

/**
 * What the record says of the company's VAT registration; `undefined` where nobody could be asked, or where the number is a
 * national number.
 */
export function vatFacts(state: CaseState, parts: VatFactsParts): VatFacts | undefined {
  const company = companyOf(state)
  const number = company && vatNumberOf(company.number, parts.country)
  if (company === undefined || number === undefined) return undefined
  const base = { source: 'register', channel: state.channel } as const
  if (company.vat?.outcome === 'unavailable') {
    const { sourceId } = company.vat
    return { provenance: { ...base, sourceId, at: state.updatedAt, verification: 'pending' } }
  }
  const registered = company.signals?.vatRegistered
  if (registered === undefined) return undefined
  const { sourceId, fetchedAt: at } = saidBy(company)
  const owed = present({ attribution: parts.attributionOf(sourceId) })
  const provenance: Provenance = { ...base, sourceId, at, verification: 'register', ...owed }
  return { value: { number, registered }, provenance }
}
