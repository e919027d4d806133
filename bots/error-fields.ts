import { OnboardingError } from '../onboarding/errors.ts'

/** What of an error may be logged: its kind and where it was thrown. Messages of libraries can quote what they choked on. */
export function errorFields(error: unknown): Readonly<Record<string, unknown>> {
  if (!(error instanceof Error)) return { error: typeof error }
  const own = error instanceof OnboardingError
  return {
    error: error.name,
    ...codeOf(error),
    ...(own && { message: error.message }),
    at: error.stack
      ?.split('\n')
      .filter((line) => line.startsWith('    at '))
      .slice(0, 5),
    ...(error.cause !== undefined && { cause: errorFields(error.cause) }),
  }
}

const codeOf = (error: Error): { readonly code?: string } =>
  'code' in error && typeof error.code === 'string' ? { code: error.code } : {}
