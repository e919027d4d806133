export const dayMs = 24 * 60 * 60 * 1000

/**
 * Whether so many days have passed since a moment; to the millisecond they have.
 *
 * @param at ISO 8601
 */
export const isOver = (at: string, days: number, now: Date): boolean =>
  Date.parse(at) + days * dayMs <= now.getTime()
