import { countries } from '../countries/index.ts'
import type { Circumstances, Field, FieldValue } from '../field.ts'

/** Keeps the key and value type of an entry exact, so that `FieldKey` and `FieldValues` can be derived. */
export const field = <const K extends string, V extends FieldValue>(definition: Field<K, V>) =>
  definition

export const always = (): boolean => true
export const never = (): boolean => false
export const business = (c: Circumstances): boolean => c.customerType === 'business'
export const privatePerson = (c: Circumstances): boolean => c.customerType === 'private'
/** Where a landline is still a number of its own (Norway). */
export const offersLandline = (c: Circumstances): boolean =>
  c.country !== undefined && countries[c.country].landline
