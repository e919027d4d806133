/** Whether the day exists. Month 1–12; years as four digits. */
export function isCalendarDate(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

/** Whether the day lies after `today` (compared by the UTC calendar day). */
export function isAfter(
  today: Date,
  [year, month, day]: readonly [number, number, number],
): boolean {
  return Date.UTC(year, month - 1, day) > today.getTime()
}
