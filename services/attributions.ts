import type { Profile } from '../onboarding/profile.ts'
import { registerFacts, type Attribution } from './provider-facts.ts'

/** What the owners of the registers in use ask us to say, each once. */
export function attributionsOf({ countries, providers }: Profile): readonly Attribution[] {
  const used = countries.flatMap((country) => registerFacts[providers.register[country]] ?? [])
  return [...new Set(used.flatMap(({ attribution }) => attribution ?? []))]
}
