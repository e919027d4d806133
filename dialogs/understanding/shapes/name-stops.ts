import type { Label } from '../labels/labels.ts'
import { isForm, shortFormEnd } from '../words/legal-form-words.ts'
import type { Token } from '../message.ts'
import type { Scan } from './scan.ts'

/** A word that ends a name as a legal form, or the first of two that do; `behind` follows it. */
export const isFormAt = (
  tokens: readonly Token[],
  at: number,
  behind: Token | undefined,
): boolean => {
  const token = tokens[at]
  const isOne = token !== undefined && isForm(token, behind)
  return isOne || shortFormEnd(tokens, at) !== undefined
}

/** `Fjordlys Butikk AS`: between a capital and the form it introduces nothing. */
function isInTitle({ message: { tokens } }: Scan, { from, to }: Label): boolean {
  const [before, noun, form] = tokens.slice(Math.max(0, from - 1), from + 2)
  if (to !== from + 1 || form?.kind !== 'word') return false
  const areCapitals = [before, noun].every((token) => token?.capital === true)
  return areCapitals && isFormAt(tokens, to, tokens[to + 1])
}

/** Labels that introduce a company name; a capitalised `Mobil` or `Kontakt` right before a legal form is part of it. */
export function stopsOf(scan: Scan, labels: readonly Label[]): ReadonlySet<number> {
  const introducing = labels.filter((label) => {
    const { role, from, to } = label
    const token = scan.message.tokens[from]
    if (isInTitle(scan, label)) return false
    return (
      role.startsWith('company') ||
      to - from > 1 ||
      role === 'weakName' ||
      token?.capital === false ||
      scan.message.tokens[to]?.text === ':'
    )
  })
  return new Set(
    introducing.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i)),
  )
}
