import type { Token } from '../message.ts'
import type { Situation } from '../situation.ts'
import { kindOf } from '../words/field-keys.ts'
import { fillers, firstNames } from '../words/word-lists.ts'

/** "just Tom": behind a little word a first name that is a command in another language; "Tom" alone may be that. */
function isFirstName(tokens: readonly Token[]): boolean {
  const name = tokens.at(-1)
  return (
    tokens.length > 1 &&
    name?.capital === true &&
    firstNames.has(name.plain) &&
    tokens.slice(0, -1).every(({ word }) => fillers.has(word))
  )
}

/** A slip is put right, and a word is a command, only where it is no plausible answer: a capitalised single word may be a name. */
export const isPlausibleName = ({ asked }: Situation, tokens: readonly Token[]): boolean =>
  kindOf(asked) === 'name' &&
  (tokens.some(({ mended, capital }) => mended && capital) || isFirstName(tokens))
