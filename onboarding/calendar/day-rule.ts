import { easterSunday } from './easter.ts'

const dayMs = 24 * 60 * 60 * 1000

/** A day of every year, as the UTC midnight of its date in milliseconds; `undefined`: there is none in that year. */
export type DayRule = (year: number) => number | undefined

/** The same date every year. Month 1–12. */
export const onDate =
  (month: number, day: number): DayRule =>
  (year) =>
    Date.UTC(year, month - 1, day)

/** So many days after Easter Sunday, before it where negative. */
export const fromEaster =
  (days: number): DayRule =>
  (year) =>
    easterSunday(year) + days * dayMs

/** The first such weekday on or after a date. Weekday 0 = Sunday … 6 = Saturday. */
export const firstFrom =
  (weekday: number, [month, day]: readonly [month: number, day: number]): DayRule =>
  (year) => {
    const from = Date.UTC(year, month - 1, day)
    return from + ((weekday - new Date(from).getUTCDay() + 7) % 7) * dayMs
  }

/** A day that is kept no longer: the rule up to a last year. */
export const untilYear =
  (last: number, rule: DayRule): DayRule =>
  (year) =>
    year <= last ? rule(year) : undefined

/**
 * Days that are no public holidays and on which many close all the same: the eves, and Constitution Day in Denmark. The
 * seller's profile says which of them count.
 */
export const customaryDays = [
  'christmasEve',
  'newYearsEve',
  'midsummerEve',
  'constitutionDay',
] as const
export type CustomaryDay = (typeof customaryDays)[number]

/** On which days a country does not work, besides weekends. */
export interface Holidays {
  /** By law; the source stands beside each country's list. */
  readonly public: readonly DayRule[]
  readonly customary: Readonly<Partial<Record<CustomaryDay, DayRule>>>
}
