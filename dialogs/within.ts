/**
 * Runs a call to the outside with a deadline. Whatever goes wrong there — too late, refused, thrown — comes back as
 * `otherwise`: unavailable is never "invalid" (DESIGN section 7).
 */
export async function within<T>(
  milliseconds: number,
  call: (signal: AbortSignal) => Promise<T>,
  otherwise: T,
): Promise<T> {
  const signal = AbortSignal.timeout(milliseconds)
  const expired = new Promise<T>((resolve) => {
    signal.addEventListener('abort', () => {
      resolve(otherwise)
    })
  })
  try {
    return await Promise.race([call(signal), expired])
  } catch {
    return otherwise
  }
}
