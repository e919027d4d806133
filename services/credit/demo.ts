import type { CreditProvider, CreditReport, CreditRequest } from '../../onboarding/ports.ts'
import type { CountryCode } from '../../onboarding/vocabulary.ts'
import { waitedFor, type DemoOptions } from '../demo-delay.ts'
import {
  companyStandings,
  ordinaryScore,
  personStandings,
  type DemoStanding,
} from './demo-subjects.ts'
import { requireGrounds } from './require-grounds.ts'

const sourceId = 'demo-credit'

const lastNameOf = (name: string): string =>
  name.normalize('NFC').trim().toLowerCase().split(/\s+/).at(-1) ?? ''

function standingOf({ subject, customerType }: CreditRequest): DemoStanding {
  const [table, key] =
    customerType === 'business'
      ? [companyStandings, subject.companyNumber ?? '']
      : [personStandings, lastNameOf(subject.name)]
  return Object.hasOwn(table, key) ? (table[key] ?? ordinaryScore) : ordinaryScore
}

/** A credit bureau that answers from `demo-subjects.ts`: the same subject always gets the same answer. */
export function createDemoCredit(_country: CountryCode, options: DemoOptions): CreditProvider {
  const { now, delayMs = 0 } = options
  return {
    id: sourceId,
    name: 'Demo Bureau',
    demo: true,
    async assess(request, signal): Promise<CreditReport> {
      requireGrounds(request, now())
      const answered = await waitedFor(delayMs, signal)
      const standing = standingOf(request)
      if (!answered || standing === 'unavailable') return { outcome: 'unavailable', sourceId }
      const sourced = { sourceId, inquiryId: `demo-${request.caseId}`, at: now().toISOString() }
      return typeof standing === 'number'
        ? { outcome: 'report', score: standing, ...sourced }
        : { outcome: standing, ...sourced }
    },
  }
}
