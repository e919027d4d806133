import { OnboardingError } from '../onboarding/errors.ts'

/** The provider that the profile names. @throws OnboardingError `config.invalid` for an id that nobody implements */
export function choose<T>(providers: Readonly<Record<string, T>>, id: string): T {
  const provider = providers[id]
  if (provider === undefined) throw new OnboardingError('config.invalid', `no provider "${id}"`)
  return provider
}
