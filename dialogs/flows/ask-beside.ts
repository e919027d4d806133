import type { CompanyFacts } from '../../onboarding/case-state.ts'
import type { EInvoiceLookup, VatLookup } from '../../onboarding/ports.ts'
import { participantIds, vatNumberOf } from '../../onboarding/public-numbers.ts'
import { present } from '../../onboarding/present.ts'
import type { CountryCode } from '../../onboarding/vocabulary.ts'
import { update, type Draft } from '../draft.ts'
import { timeFor, within } from '../within.ts'

/** What others than its register know of a company; nothing of whoever has no public number (ID-03). */
export interface Beside {
  readonly vat?: VatLookup
  readonly eInvoice?: EInvoiceLookup
}

async function askVat(draft: Draft, country: CountryCode, number: string) {
  const vatNumber = vatNumberOf(number, country)
  if (vatNumber === undefined) return undefined
  const vat = draft.ports.vat[country]
  const silent: VatLookup = { outcome: 'unavailable', sourceId: vat.id }
  return within(timeFor(draft.ports, 'beside'), (signal) => vat.check(vatNumber, signal), silent)
}

async function askEInvoice(draft: Draft, country: CountryCode, number: string) {
  const ids = participantIds(number, country)
  if (ids.length === 0) return undefined
  const { eInvoice } = draft.ports
  const silent: EInvoiceLookup = { outcome: 'unavailable', sourceId: eInvoice.id }
  return within(timeFor(draft.ports, 'beside'), (signal) => eInvoice.find(ids, signal), silent)
}

/**
 * Asks whether the company is registered for VAT and takes electronic invoices. At the same time as the register, and for
 * less time: the customer waits no longer for it.
 */
export async function askBeside(
  draft: Draft,
  country: CountryCode,
  number: string,
): Promise<Beside> {
  const [vat, eInvoice] = await Promise.all([
    askVat(draft, country, number),
    askEInvoice(draft, country, number),
  ])
  return present({ vat, eInvoice })
}

/** The register's own word counts; what nobody could be asked about is nothing to keep. */
function vatFacts({ signals }: CompanyFacts, vat: VatLookup | undefined): Partial<CompanyFacts> {
  if (vat === undefined || vat.outcome === 'notAsked') return {}
  if (signals?.vatRegistered !== undefined) return {}
  if (vat.outcome === 'unavailable') return { vat }
  return { vat, signals: { ...signals, vatRegistered: vat.outcome === 'registered' } }
}

function eInvoiceFacts(eInvoice: EInvoiceLookup | undefined): Partial<CompanyFacts> {
  if (eInvoice?.outcome !== 'reachable') return {}
  const { participant, sourceId, fetchedAt } = eInvoice
  return { eInvoice: { participant, sourceId, fetchedAt } }
}

/** While the register is silent nothing is believed of a number that may be mistyped: it is asked about later. */
function later(vat: VatLookup | undefined): Partial<CompanyFacts> {
  if (vat === undefined || vat.outcome === 'notAsked') return {}
  return { vat: { outcome: 'unavailable', sourceId: vat.sourceId } }
}

function besideFacts(company: CompanyFacts, { vat, eInvoice }: Beside): Partial<CompanyFacts> {
  switch (company.outcome) {
    case 'found':
      return { ...vatFacts(company, vat), ...eInvoiceFacts(eInvoice) }
    case 'unavailable':
      return later(vat)
    case 'notFound':
      return {}
  }
}

/** Keeps it with what the register said: of a company that the register does not know nothing else is believed. */
export function keepBeside(draft: Draft, beside: Beside): void {
  const { company } = draft.state
  if (company === undefined) return
  update(draft, { company: { ...company, ...besideFacts(company, beside) } })
}
