import type { CreditProvider, CreditReport } from '../../onboarding/ports.ts'
import type { CountryCode } from '../../onboarding/vocabulary.ts'
import { requireGrounds } from './require-grounds.ts'

const sourceId = 'none'

/**
 * For a seller without a bureau (`providers.credit.SE: none`): no inquiry is made and nothing leaves the house; the policy
 * decides on the register's facts and the purchases alone. That is an assessment too, so it wants the same grounds (CR-02).
 */
export function createNoCredit(
  _country: CountryCode,
  { now }: { readonly now: () => Date },
): CreditProvider {
  return {
    id: sourceId,
    name: undefined,
    demo: false,
    assess(request): Promise<CreditReport> {
      return new Promise((resolve) => {
        requireGrounds(request, now())
        resolve({ outcome: 'notAsked', sourceId })
      })
    },
  }
}
