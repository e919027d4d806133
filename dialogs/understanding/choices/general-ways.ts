import type { Choice } from './choices.ts'

/** "helst elektronisk, vi har EAN": which of the electronic ways is said beside it. */
export function withoutGeneral(
  words: readonly string[],
  choices: readonly Choice[],
): readonly Choice[] {
  if (!choices.some(({ value }) => value === 'gln')) return choices
  return choices.filter(
    ({ value, from }) => value !== 'peppol' || !/^ele[ck]tron/.test(String(words[from])),
  )
}
