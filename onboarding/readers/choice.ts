import { clean } from '../clean.ts'
import { read, refuse } from '../reading.ts'
import type { Reading } from '../reading.ts'

/**
 * Makes a reader of a closed list: canonical values in any case. The words customers use for them are the recogniser's.
 * Reasons: `empty`, `notAChoice`.
 */
export const readChoice =
  <V extends string>(choices: readonly V[]) =>
  (text: string): Reading<V> => {
    const said = clean(text).toLowerCase()
    if (said === '') return refuse('empty')
    const choice = choices.find((value) => value.toLowerCase() === said)
    return choice === undefined ? refuse('notAChoice') : read(choice)
  }
