import type { FieldValue } from './field.ts'
import type { CustomerRecord } from './record.ts'

const plain = ['country', 'customerType', 'payment', 'language'] as const
const sections = ['company', 'contact', 'person', 'invoice'] as const

/**
 * The values of a record by field key, and beside them what a register alone says (`company.status`,
 * `company.advertisingProtected`). The credit outcome is not among them: the credit log keeps it.
 */
export function valuesOf(record: CustomerRecord): ReadonlyMap<string, unknown> {
  const own = plain.map((key): [string, unknown] => [key, record[key]])
  const nested = sections.flatMap((section) =>
    Object.entries(record[section] ?? {}).map(([key, value]): [string, unknown] => [
      `${section}.${key}`,
      value,
    ]),
  )
  return new Map([...own, ...nested])
}

/** The record with another value under a field key of two parts; without it where `value` is `undefined`. */
export function withValue(
  record: CustomerRecord,
  key: string,
  value: FieldValue | undefined,
): CustomerRecord {
  const section = sections.find((name) => key.startsWith(`${name}.`))
  if (section === undefined) return record
  const name = key.slice(section.length + 1)
  const parts = Object.entries<unknown>(record[section] ?? {})
  const others = parts.filter(([other]) => other !== name)
  const own = value === undefined ? [] : [[name, value] as const]
  return { ...record, [section]: Object.fromEntries<unknown>([...others, ...own]) }
}
