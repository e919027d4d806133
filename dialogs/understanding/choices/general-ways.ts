import type { Choice } from './choices.ts'

/** "elektronisk", "e-faktura": with nothing else beside it the electronic way of the country. */
const general = /^(?:ele[ck]tron|efaktur|einvoic|digital)/

/** "helst elektronisk, vi har EAN", "e-faktura på mail": which of the electronic ways is said beside it. */
export function withoutGeneral(
  words: readonly string[],
  choices: readonly Choice[],
): readonly Choice[] {
  if (!choices.some(({ value }) => value === 'gln' || value === 'email')) return choices
  return choices.filter(
    ({ value, from }) => value !== 'peppol' || !general.test(String(words[from])),
  )
}
