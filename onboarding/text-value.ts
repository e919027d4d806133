import type { FieldValue } from './field.ts'

/** A value that is text; addresses and amounts count as none. */
export const textValue = (value: FieldValue | undefined): string =>
  typeof value === 'string' ? value : ''
