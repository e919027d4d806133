import { createHash } from 'node:crypto'
import { fields } from './fields/index.ts'
import type { Field } from './field.ts'

/**
 * Fingerprint of the field list: keys, sections and privacy. When it differs from the one a state was written with, the
 * answers are read again (`resume-case.ts`). Raise `edition` when only a reader's rule was tightened.
 */
const edition = 1

const form: readonly Field[] = fields

export const definitionVersion = createHash('sha256')
  .update(
    JSON.stringify([edition, ...form.map((field) => [field.key, field.section, field.privacy])]),
  )
  .digest('hex')
  .slice(0, 12)
