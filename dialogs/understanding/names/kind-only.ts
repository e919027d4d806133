import { countryAdjective } from '../choices/choices.ts'
import type { Token } from '../message.ts'
import { listed } from '../words/canonical.ts'
import { isForm, sizes } from '../words/legal-form-words.ts'
import type { Region } from '../words/text-region.ts'

export const articles = listed('a an et en ett eit')

/** "Company. New customer.", "Firma. ApS.": said of a firm. */
export const isSaidOfFirm = (token: Token): boolean =>
  sizes.has(token.word) || isForm(token, undefined)

/** "we're a Danish ApS": what kind of firm it is, and not what it is called. */
export function isKindOnly(tokens: readonly Token[], { from, to }: Region): boolean {
  let before = from - 1
  while (sizes.has(String(tokens[before]?.word))) before -= 1
  if (!articles.has(String(tokens[before]?.word))) return false
  return tokens
    .slice(from, to)
    .every((word) => isSaidOfFirm(word) || countryAdjective(word.plain) !== undefined)
}
