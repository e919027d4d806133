import type { Profile } from './onboarding/profile.ts'
import { providersOf } from './services/profiles/read-profile.ts'
import {
  addressFacts,
  creditFacts,
  eInvoiceFacts,
  mailDomainFacts,
  registerFacts,
  vatFacts,
  type ProviderFacts,
} from './services/provider-facts.ts'
import { isProduction } from './setting-problems.ts'
import type { Environment } from './settings.ts'

const factsOf: Readonly<
  Record<keyof Profile['providers'], Readonly<Record<string, ProviderFacts>>>
> = {
  register: registerFacts,
  addresses: addressFacts,
  credit: creditFacts,
  mailDomains: mailDomainFacts,
  vat: vatFacts,
  eInvoice: eInvoiceFacts,
}

type Named = ReturnType<typeof providersOf>[number]

/** Problems of one provider; `register.DK` is one for a country, `mailDomains` one for all. */
function problemsOf({ place, kind, id }: Named, settings: Environment): readonly string[] {
  const facts = factsOf[kind][id]
  if (facts === undefined) return []
  const country = place.split('.')[1]
  const isForeign = country !== undefined && !facts.countries.some((known) => known === country)
  return [
    ...factProblems(id, facts, settings),
    ...(isForeign ? [`${id} does not know ${country}`] : []),
  ].map((problem) => `providers.${place}: ${problem}`)
}

/** What is wrong with it wherever it is named: only for trying out, or without what it needs. */
export function factProblems(
  id: string,
  facts: ProviderFacts,
  settings: Environment,
): readonly string[] {
  const missing = facts.needs.filter(
    (name) => settings[name as keyof Environment] === undefined, // a test holds the names equal to the settings
  )
  return [
    ...(isProduction(settings) && !facts.production ? [`${id} is refused in production`] : []),
    ...missing.map((name) => `${id} needs ${name}`),
  ]
}

/** Why the providers that the profile names cannot be used as things are set; every problem at once. */
export function providerProblems(profile: Profile, settings: Environment): readonly string[] {
  return providersOf(profile).flatMap((provider) => problemsOf(provider, settings))
}
