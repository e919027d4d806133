import type { Ports } from './ports.ts'

/** Kept of a turn's time for what comes behind its look-ups: a credit inquiry, a message, storage. Milliseconds. */
const behindLookups = 3500
/** An inquiry with less time than that would be cut off, and left in doubt (CR-03). Milliseconds. */
const leastForInquiry = 2000

type Time = Pick<Ports, 'deadline' | 'left'>

/**
 * How long a look-up may take now, whole milliseconds: its own deadline, and never more than the turn has left, however many
 * look-ups there were before it. 0: it is not made.
 */
export const timeFor = ({ deadline, left }: Time, kind: 'lookup' | 'beside' | 'mail'): number =>
  Math.max(0, Math.floor(Math.min(deadline[kind], left() - behindLookups)))

/** How long a credit inquiry may take now, whole milliseconds. 0: it is not made, rather than begun and cut off. */
export function timeForInquiry({ deadline: { credit }, left }: Time): number {
  const time = Math.floor(Math.min(credit, left()))
  return time < Math.min(credit, leastForInquiry) ? 0 : time
}

/**
 * Runs a call to the outside with a deadline. Whatever goes wrong there — too late, refused, thrown, no time for it — comes
 * back as `otherwise`: unavailable is never "invalid" (DESIGN section 7).
 */
export async function within<T>(
  milliseconds: number,
  call: (signal: AbortSignal) => Promise<T>,
  otherwise: T,
): Promise<T> {
  if (milliseconds <= 0) return otherwise
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
