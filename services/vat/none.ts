import type { VatCheck } from '../../onboarding/ports.ts'

const sourceId = 'none'

/** For a country where the register says it itself (Norway), or a seller who does not ask. Nothing leaves the house. */
export function createNoVat(): VatCheck {
  return {
    id: sourceId,
    demo: false,
    check: () => Promise.resolve({ outcome: 'notAsked', sourceId }),
  }
}
