import { z } from 'zod'

/** Text as registers send it: null, missing and empty are the same. */
export const text = z
  .string()
  .nullish()
  .transform((value) => (value?.trim() ?? '') || undefined)

export const flag = z
  .boolean()
  .nullish()
  .transform((value) => value === true)

/** A date or a timestamp as a date (YYYY-MM-DD). */
export const day = text.transform((value) => /^\d{4}-\d\d-\d\d/.exec(value ?? '')?.[0])

/** A list that may be null or have holes. */
export const listOf = <T extends z.ZodType>(item: T) =>
  z
    .array(item.nullable())
    .nullish()
    .transform((items) => (items ?? []).filter((found) => found !== null))

/** The last of some dates. */
export const latest = (days: readonly (string | undefined)[]): string | undefined =>
  days
    .filter((date) => date !== undefined)
    .sort()
    .at(-1)
