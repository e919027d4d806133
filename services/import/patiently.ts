import { OnboardingError } from '../../onboarding/errors.ts'

/** After the first failure, the second …: a storage that restarts is back within minutes. Milliseconds. */
const pauses = [1, 5, 15, 60, 60].map((seconds) => seconds * 1000)

/**
 * Does something that may be repeated again while the storage does not answer: an import of hours is not to end with a service that
 * was busy for a moment.
 *
 * @throws whatever it throws in the end
 */
export async function patiently<T>(
  work: () => Promise<T>,
  pause: (milliseconds: number) => Promise<unknown>,
): Promise<T> {
  for (const wait of pauses) {
    try {
      return await work()
    } catch (error) {
      if (!(error instanceof OnboardingError) || error.code !== 'storage.unavailable') throw error
      await pause(wait)
    }
  }
  return work()
}
