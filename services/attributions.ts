import type { Profile } from '../onboarding/profile.ts'
import type { Attribution } from '../onboarding/record.ts'
import { addressFacts, registerFacts } from './provider-facts.ts'

/** What the owners of the registers and directories in use ask us to say, each once. */
export function attributionsOf({ countries, providers }: Profile): readonly Attribution[] {
  const used = countries.flatMap((country) => [
    registerFacts[providers.register[country]],
    addressFacts[providers.addresses[country]],
  ])
  const owed = used.flatMap((facts) => facts?.attribution ?? [])
  return [...new Set(owed)]
}

/** What is owed for a value of one source, a register or an address directory, by its id. */
export const attributionOf = (sourceId: string): Attribution | undefined =>
  (registerFacts[sourceId] ?? addressFacts[sourceId])?.attribution
