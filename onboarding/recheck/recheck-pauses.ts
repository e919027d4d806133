const minute = 60_000
const hour = 60 * minute

/** Before each attempt, milliseconds: most outages are over in minutes, and the longest ones within a working day. */
const pauses = [5 * minute, 30 * minute, 2 * hour, 8 * hour, 24 * hour] as const

/**
 * When a value that could not be checked is checked again.
 *
 * @param attempts how many there have been; from the last one on the longest pause is repeated, so that an attempt that
 *   was cut off still comes to an end
 * @param from ISO 8601 UTC
 * @returns ISO 8601 UTC
 */
export function nextRecheckAt(attempts: number, from: string): string {
  const pause = pauses[attempts] ?? 24 * hour
  return new Date(Date.parse(from) + pause).toISOString()
}

/** Whether nothing more is to be expected after that many attempts: a person decides. */
export const isLastRecheck = (attempts: number): boolean => attempts >= pauses.length
