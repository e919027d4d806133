import { isCompanyLike } from '../words/company-words.ts'
import { isForm } from '../words/legal-form-words.ts'
import type { Token } from '../message.ts'
import { firstNames } from '../words/word-lists.ts'

const mostTokens = 3

const isOfPlace = (token: Token | undefined): boolean =>
  (token?.kind === 'word' && token.capital) || token?.text === '.'

/** A firm and somebody stand between two commas as well. */
const isOther = (words: readonly Token[]): boolean =>
  words.length > 1 &&
  (isCompanyLike(words) ||
    firstNames.has(String(words[0]?.plain)) ||
    words.some((word, at) => isForm(word, words[at + 1])))

/** Between two commas, the first of them behind the figures of a house. */
function isSetApart(tokens: readonly Token[], from: number, last: number): boolean {
  const [house, before] = tokens.slice(Math.max(0, from - 2), from)
  const areCommas = [before, tokens[last + 1]].every((token) => token?.text === ',')
  return areCommas && house !== undefined && house.kind !== 'word'
}

/** `…veien 2, Øvre Ås, 2080 Eidsvoll`, `Ø. Hurup`: where the place begins that ends with a token and stands between two commas behind a house. */
export function placeStart(tokens: readonly Token[], last: number): number | undefined {
  let from = last
  while (last - from < mostTokens - 1 && isOfPlace(tokens[from - 1])) from -= 1
  const words = tokens.slice(from, last + 1).filter(({ kind }) => kind === 'word')
  const isPlace = words.length > 0 && words.every(({ capital }) => capital) && !isOther(words)
  return isPlace && isSetApart(tokens, from, last) ? from : undefined
}
