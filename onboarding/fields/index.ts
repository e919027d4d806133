import type { Field, FieldValue } from '../field.ts'
import { basics } from './basics.ts'
import { company } from './company.ts'
import { contact } from './contact.ts'
import { invoice } from './invoice.ts'
import { person } from './person.ts'

/** Every field, in the order of asking (DESIGN section 2). */
export const fields = [...basics, ...company, ...person, ...contact, ...invoice] as const

type AnyField = (typeof fields)[number]

/** The stable names of the fields: state, record, events, hints and words all use them. */
export type FieldKey = AnyField['key']

/** The normalised value of each field by its key. */
export type FieldValues = {
  readonly [F in AnyField as F['key']]: F extends Field<string, infer V extends FieldValue>
    ? V
    : never
}

const byKey: ReadonlyMap<string, Field<FieldKey>> = new Map(
  fields.map((entry): [string, Field<FieldKey>] => [entry.key, entry]),
)

/** Whether a text is the key of a field. */
export const isFieldKey = (text: string): text is FieldKey => byKey.has(text)

/** The definition of a field. `undefined` for keys that no longer exist, such as those in older states. */
export function fieldByKey(key: FieldKey): Field<FieldKey>
export function fieldByKey(key: string): Field<FieldKey> | undefined
export function fieldByKey(key: string): Field<FieldKey> | undefined {
  return byKey.get(key)
}
