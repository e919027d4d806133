import { clean } from '../clean.ts'
import { read, refuse } from '../reading.ts'
import type { Reading } from '../reading.ts'

/**
 * Makes a postal-code reader: `shape` is tried on the upper-case text without blanks, dots and dashes.
 * Its first group is the code. Reasons: `empty`, `postalCodeFormat`.
 */
export const postalCodeReader =
  (shape: RegExp) =>
  (text: string): Reading<string> => {
    const compact = clean(text)
      .toUpperCase()
      .replace(/[\s.-]/g, '')
    if (compact === '') return refuse('empty')
    const code = shape.exec(compact)?.[1]
    return code === undefined ? refuse('postalCodeFormat') : read(code)
  }
